import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  hidden,
  hideTokens
} from "./chunk-EAI5XEM6.js";
import {
  require_node_buffer
} from "./chunk-NV6LYEN2.js";
import {
  unescaped
} from "./chunk-DAJ6SXSD.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/secrets.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
var inputs = [
  "github-token",
  "tracker-token",
  "openai-api-key",
  "search-console-credentials",
  "brave-api-key",
  "bing-webmaster-api-key",
  "stack-exchange-key",
  "devto-api-key"
];
var variables = [
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "OPENAI_API_KEY",
  "BRAVE_API_KEY",
  "BING_WEBMASTER_API_KEY",
  "STACK_EXCHANGE_KEY",
  "DEVTO_API_KEY",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
var proxies = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];
var secretFields = /* @__PURE__ */ new Set(["private_key", "private_key_id", "client_secret", "refresh_token"]);
var shortest = 8;
var longWord = 16;
function readSecrets(env) {
  const given = [
    ...inputs.map((name) => env[`INPUT_${name.toUpperCase()}`]),
    ...variables.map((name) => env[name]),
    ...proxies.flatMap((name) => passwordOf(env[name] ?? env[name.toLowerCase()] ?? ""))
  ].map((value) => value?.trim() ?? "");
  const all = given.flatMap((value) => [value, ...fieldsOf(value).map((field) => field.trim())]).flatMap((whole) => [whole, ...linesOf(whole), ...wordsOf(whole)]);
  return [...new Set(all)].filter((value) => value.length >= shortest);
}
function linesOf(whole) {
  const lines = whole.split("\n").map((line) => line.trim());
  return lines.filter((line) => !line.startsWith("-----"));
}
function wordsOf(whole) {
  const words = whole.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= longWord);
  return words.filter((word) => /\d/.test(word) && /[A-Za-z]/.test(word));
}
function passwordOf(url) {
  if (!URL.canParse(url)) return [];
  const { password } = new URL(url);
  return [password, unescaped(password)];
}
function fieldsOf(value) {
  if (!value.startsWith("{")) return [];
  try {
    const found = JSON.parse(value);
    return Object.entries(found).flatMap(
      ([name, field]) => secretFields.has(name) && typeof field === "string" ? [field] : []
    );
  } catch {
    return [];
  }
}
function hider(secrets) {
  const patterns = [...secrets].sort((a, b) => b.length - a.length).flatMap((secret) => [
    // In any case: addresses and words are often made small.
    ...[anyhow(secret), percentEncoded(secret)].map((form) => new RegExp(form, "gi")),
    ...inBase64(secret).map((form) => new RegExp(anyhow(form), "g"))
  ]);
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, () => hidden), text);
}
function anyhow(secret) {
  return [...secret].map((char) => /[A-Za-z0-9]/.test(char) ? char : spelled(char)).join("");
}
var named = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos"
};
function spelled(char) {
  const code = char.codePointAt(0) ?? 0;
  const escaped = JSON.stringify(char).slice(1, -1);
  const ways = [
    `\\\\{0,3}${quoted(char)}`,
    ...escaped === char ? [] : [quoted(escaped), quoted(JSON.stringify(escaped).slice(1, -1))],
    anyCase(encodeURIComponent(char).startsWith("%") ? encodeURIComponent(char) : hex(code)),
    `\\\\{1,2}u${anyCase(code.toString(16).padStart(4, "0"))}`,
    `&#0{0,4}${code};`,
    `&#[xX]0{0,4}${anyCase(code.toString(16))};`,
    ...named[char] === void 0 ? [] : [`&${named[char]};`],
    ...char === " " ? ["\\+"] : []
  ];
  return `(?:${ways.join("|")})`;
}
function percentEncoded(secret) {
  return [...import_node_buffer.Buffer.from(secret)].map((byte) => anyCase(hex(byte))).join("");
}
var hex = (code) => `%${code.toString(16).padStart(2, "0")}`;
var anyCase = (text) => text.replace(/[a-f]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
var quoted = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (char) => `\\${char}`);
function inBase64(secret) {
  const bytes = import_node_buffer.Buffer.from(secret);
  const all = [0, 1, 2].map((before) => {
    const encoded = import_node_buffer.Buffer.concat([import_node_buffer.Buffer.alloc(before), bytes]).toString("base64");
    const whole = Math.floor((before + bytes.length) * 8 / 6);
    return encoded.slice(Math.ceil(before * 8 / 6), whole);
  });
  return [...new Set(all.flatMap((text) => [text, text.replace(/\+/g, "-").replace(/\//g, "_")]))];
}
var known = readSecrets(process.env);
var hideSecrets = hider(known);
var scrub = (text) => hideTokens(hideSecrets(text));
function cleanJson(value, clean = scrub) {
  return JSON.stringify(
    value,
    (_, part) => typeof part === "string" ? clean(part) : part,
    2
  );
}
var masks = [
  ...new Set(
    known.flatMap((secret) => [secret, encodeURIComponent(secret), ...inBase64(secret)]).filter((form) => form.length >= shortest)
  )
];

export {
  hideSecrets,
  scrub,
  cleanJson,
  masks
};
