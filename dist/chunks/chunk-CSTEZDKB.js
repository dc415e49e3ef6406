import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";

// src/formats/place-of.ts
function placeOf(url) {
  const host = hostOf(url)?.replace(/^redirect\.github\.com$/, "github.com") ?? url;
  if (!ofMany.has(host)) return host;
  const folders = new URL(url).pathname.split("/").filter((name) => name !== "");
  return [host, ...folders.slice(0, 2)].join("/");
}
var ofMany = /* @__PURE__ */ new Set(["github.com", "reddit.com", "medium.com", "dev.to"]);

export {
  placeOf
};
