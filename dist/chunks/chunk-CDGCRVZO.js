import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/markdown/plain-images.ts
var attributed = /!\[[^\]\n]{0,500}\]\([^\s()]{1,2000}([ \t]+[a-z]+="[^"\n]{0,100}")\)/g;
var fence = /^ {0,3}(`{3,}|~{3,})/;
function plainImages(body) {
  if (!body.includes('="')) return body;
  let open = null;
  const lines = body.split("\n").map((line) => {
    const mark = line.match(fence)?.[1];
    if (mark !== void 0 && (open === null || mark.startsWith(open)))
      open = open === null ? mark : null;
    return open === null ? line.replace(attributed, blankAttribute) : line;
  });
  return lines.join("\n");
}
function blankAttribute(image, attribute) {
  const at = image.lastIndexOf(attribute);
  return image.slice(0, at) + " ".repeat(attribute.length) + image.slice(at + attribute.length);
}

export {
  plainImages
};
