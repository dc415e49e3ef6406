import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/text/token-shapes.ts
var hidden = "***";
var shapes = [
  // GitHub, https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
  /(?<![A-Za-z0-9])gh[pousr]\\?_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])github\\?_pat\\?_[A-Za-z0-9]{11,}(?:\\?_[A-Za-z0-9]{11,})?/g,
  // AWS
  /(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}(?![0-9A-Z])/g,
  // Slack
  /(?<![A-Za-z0-9])xox[abeoprs]-(?=[a-zA-Z-]{0,20}\d)[A-Za-z0-9-]{10,}/g,
  // JSON Web Tokens: two parts begin with `{"`
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g
];
var modelKey = /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g;
var between = String.raw`(?:\s|\\{1,2}[nr]|[>|]|&gt;)`;
var pem = new RegExp(
  `-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:${between}+[A-Za-z0-9+/=]{16,80}(?![A-Za-z0-9+/=]))*(?:(?:${between}+[A-Za-z0-9+/=]{1,80})?${between}*-----END [A-Z ]{0,30}PRIVATE KEY-----)?`,
  "g"
);
function hideTokens(text) {
  const shown = shapes.reduce((left, shape) => left.replace(shape, () => hidden), text);
  return shown.replace(modelKey, (key) => isDrawn(key) ? hidden : key).replace(pem, () => hidden);
}
function isDrawn(key) {
  const long = key.split("-").filter((part) => part.length >= 16);
  return long.some((part) => /\d/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part));
}

export {
  hidden,
  hideTokens
};
