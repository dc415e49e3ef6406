import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/formats/mistyped-address.ts
var host = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+`;
var topLevel = "ai|app|at|be|biz|blog|ca|ch|cloud|co|com|cz|de|dev|edu|es|eu|fi|fr|gov|ie|im|in|info|io|it|jp|me|net|nl|no|nz|org|pl|pt|ru|se|site|social|tech|tv|uk|us|xyz";
var hostAlone = new RegExp(`^${host}(?:${topLevel})\\.?$`, "i");
var hostAndPath = new RegExp(`^${host}(?:${topLevel})[/?#]`, "i");
var www = new RegExp(`^www\\.${host}[a-z]{2,}(?:[/?#]|$)`, "i");
var scheme = /^(?:ttps?:\/\/|hht?tps?:\/\/|ht?ps?:\/\/|https?:\/(?!\/)|https?;\/\/|https?\/\/|https?:\/\/\/+|https?:\/\/https?:?\/\/|\.https?:\/\/)/i;
var brackets = /^(?:[([<{]|%5B|%3C)+(https?:\/\/.*?)(?:[)\]>}]|%5D|%3E)*$/i;
function mistypeOf(url) {
  if (url === "") return { why: "is empty" };
  const bare = brackets.exec(url)?.[1];
  if (bare !== void 0) return { why: "stands in brackets of its own", meant: bare };
  const wrong = scheme.exec(url)?.[0];
  if (wrong !== void 0) {
    const meant = `${/s/i.test(wrong) ? "https" : "http"}://${url.slice(wrong.length)}`;
    return { why: `begins with “${wrong}”`, meant };
  }
  if (/^mail-?to:\/\/|^mail-to:/i.test(url))
    return { why: "is no mail address", meant: url.replace(/^mail-?to:\/*/i, "mailto:") };
  if (hostAlone.test(url) || hostAndPath.test(url) || www.test(url))
    return { why: "lacks https://", meant: `https://${url.replace(/\.$/, "")}` };
  return /^@[\w-]+$/.test(url) ? { why: "is a name, not an address" } : null;
}

export {
  mistypeOf
};
