import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/sources/words-to-ask.ts
var spelledOut = /* @__PURE__ */ new Map([
  ["c++", "cpp"],
  ["c#", "csharp"],
  ["f#", "fsharp"]
]);
function tagOf(term) {
  const spelled = spelledOut.get(term.trim().toLowerCase());
  if (spelled !== void 0) return spelled;
  const plain = term.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "");
  return /^[a-z0-9]{1,30}$/.test(letters) ? letters : "";
}
function tagsOf(terms, most) {
  const tags = terms.map(tagOf).filter((tag) => tag.length > 1);
  return [...new Set(tags)].slice(0, most);
}
function wordsOf(terms, most) {
  return terms.slice(0, most).map(bare).filter(Boolean).join(" ");
}
function phraseOf(term) {
  const words = bare(term);
  return words === "" ? "" : `"${words}"`;
}
function bare(term) {
  return term.replace(/[^\p{L}\p{N}.+#-]+/gu, " ").replace(/(?<![\p{L}\p{N}])[.-]+/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80);
}

export {
  tagOf,
  tagsOf,
  wordsOf,
  phraseOf
};
