// src/sources/words-to-ask.ts
const spelledOut = /* @__PURE__ */ new Map([
	["c++", "cpp"],
	["c#", "csharp"],
	["f#", "fsharp"]
]);
function tagOf(term) {
	const spelled = spelledOut.get(term.trim().toLowerCase());
	if (spelled !== void 0) return spelled;
	const letters = term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
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

Object.defineProperty(exports, "phraseOf", {
  enumerable: true,
  get: function () {
    return phraseOf;
  }
});
Object.defineProperty(exports, "tagOf", {
  enumerable: true,
  get: function () {
    return tagOf;
  }
});
Object.defineProperty(exports, "tagsOf", {
  enumerable: true,
  get: function () {
    return tagsOf;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf;
  }
});