import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/markdown/jsx.ts
function elementOf({ type, name, attributes: given = [] }) {
  if (type !== "mdxJsxFlowElement" && type !== "mdxJsxTextElement") return null;
  const attributes = /* @__PURE__ */ Object.create(null);
  for (const { name: key, value } of given) {
    if (key !== void 0) attributes[key] = typeof value === "object" ? null : value ?? "";
  }
  return { name: name ?? "", attributes };
}
function linkOf({ name, attributes }) {
  if (name === "a") return attributes.href || null;
  return name === "Link" ? attributes.href || attributes.to || null : null;
}
function imageOf({ name, attributes }) {
  return name === "img" || name === "Image" ? attributes.src || null : null;
}

export {
  elementOf,
  linkOf,
  imageOf
};
