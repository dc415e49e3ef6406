import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  asHtml,
  asMarkdown,
  previewPage,
  storyOf
} from "./chunk-473YL6Z5.js";
import {
  html
} from "./chunk-RCN36ILO.js";
import {
  elementsIn,
  textOf
} from "./chunk-DCLPZAIP.js";

// src/platforms/medium/copy/copy-files.ts
function copyFiles(post, handOff, copy, live = null) {
  const story = storyOf(handOff, copy.blocks);
  const json = changesOf(post, handOff, copy, story);
  return [
    { path: "index.html", text: previewPage(post, handOff, copy, live) },
    { path: "story.html", text: storyPage(handOff.title, story) },
    { path: "story.md", text: asMarkdown(story) },
    { path: "changes.json", text: `${JSON.stringify(json, null, 2)}
` },
    { path: "changes.txt", text: sayChanges(json) }
  ];
}
function changesOf(post, handOff, { altered }, story) {
  const { url, title, subtitle, tags, cover, keep, unlink } = handOff;
  const images = [...elementsIn(story)].filter(({ tagName }) => tagName === "img");
  return {
    version: 1,
    post: post.path,
    canonical: url,
    ...{ title, subtitle, tags },
    ...cover !== void 0 && { cover },
    ownLinks: { kept: keep.map(ownLink), unlinked: unlink.map(ownLink) },
    images: images.map((image) => ({ src: textOf(image, "src"), alt: textOf(image, "alt") })),
    changes: altered
  };
}
var ownLink = ({ line, text, url }) => ({ line, text, url });
function storyPage(title, story) {
  const { html: page } = html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
${{ html: asHtml(story) }}`;
  return page;
}
function sayChanges({ post, changes }) {
  const told = changes.map(({ line, was, now, todo }) => {
    const rest = todo === void 0 ? "" : ` ${todo}.`;
    return `${post}:${line}  ${was}
  ${now}.${rest}
`;
  });
  return told.length === 0 ? "Nothing in the copy differs from the post.\n" : told.join("\n");
}

export {
  copyFiles,
  sayChanges
};
