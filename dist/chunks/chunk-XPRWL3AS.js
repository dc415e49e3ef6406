import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/formats/target-id.ts
function idOf(url) {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "").replace(/^redirect\.github\.com$/, "github.com");
  return host + pathname.replace(/\/+$/, "");
}

export {
  idOf
};
