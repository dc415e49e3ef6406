import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/version.ts
var version = "0.1.0";
var slug = "postrider/postrider";
var homepage = `https://github.com/${slug}`;
var userAgent = `postrider/${version} (+${homepage})`;
var action = `${slug}@v1`;
var configSchemaUrl = `https://raw.githubusercontent.com/${slug}/v1/schema/config.json`;

export {
  version,
  slug,
  homepage,
  userAgent,
  action,
  configSchemaUrl
};
