import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/formats/url.ts
var tracking = /^(?:utm_.*|gclid|fbclid|msclkid|mc_cid|mc_eid|ref|source)$/i;
function normalAddress(url) {
  const parsed = parseUrl(url);
  if (parsed === null) return url.trim();
  if (parsed.href.includes("#")) parsed.hash = "";
  if (parsed.href.includes("?")) parsed.search = untracked(parsed.search);
  return withUpperEscapes(parsed.href);
}
function untracked(search) {
  if (search === "") return "";
  const kept = search.slice(1).split("&").filter((part) => !tracking.test(part.split("=")[0])).join("&");
  return kept === "" ? "" : `?${kept}`;
}
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function withUpperEscapes(text) {
  return text.includes("%") ? text.replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase()) : text;
}
function withoutTracking(url) {
  return withoutParameters(url, tracking);
}
function withoutParameters(url, names) {
  const [, before = url, query, fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === void 0) return url;
  const kept = query.split("&").filter((part) => !names.test(part.split("=")[0]));
  return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${fragment}`;
}
function sameAddress(a, b) {
  return normalAddress(a) === normalAddress(b);
}
var plainHost = /^https?:\/\/((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})(?=[/?#]|$)/;
function hostOf(url) {
  const [, plain] = plainHost.exec(url) ?? [];
  if (plain !== void 0) return plain.replace(/^www\./, "");
  const parsed = parseUrl(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\./, "");
}
function parseUrl(url, base) {
  try {
    return new URL(url.trim(), base);
  } catch {
    return null;
  }
}
function joinUrl(base, path) {
  const below = path.startsWith("/") ? path : `/${path}`;
  return base.replace(/\/+$/, "") + encodePath(below);
}
function encodePath(path) {
  if (/^[\w\-.~!$&'()*+,;=:@/?#]*$/.test(path)) return path;
  return path.replace(new RegExp("\\p{Cs}", "gu"), "�").replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/[^\w\-.~!$&'()*+,;=:@/%?#]/gu, (character) => encodeURIComponent(character));
}

export {
  normalAddress,
  untracked,
  unescaped,
  withUpperEscapes,
  withoutTracking,
  withoutParameters,
  sameAddress,
  hostOf,
  parseUrl,
  joinUrl
};
