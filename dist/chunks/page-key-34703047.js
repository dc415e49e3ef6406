const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/formats/page-key.ts
const longest = 2e3;
function pageKey(url) {
	const parsed = url.length > longest ? null : load_tell_error().parseUrl(url);
	if (parsed === null) return url.trim();
	const host = parsed.host.replace(/^www\./, "");
	const path = load_tell_error().withUpperEscapes(parsed.pathname).replace(/\/index\.html?$/, "").replace(/\.html?$/, "").replace(/\/+$/, "");
	return `${host}${load_tell_error().unescaped(path)}${load_tell_error().withUpperEscapes(load_tell_error().untracked(parsed.search))}`;
}
function samePage(a, b) {
	return pageKey(a) === pageKey(b);
}

Object.defineProperty(exports, "pageKey", {
  enumerable: true,
  get: function () {
    return pageKey;
  }
});
Object.defineProperty(exports, "samePage", {
  enumerable: true,
  get: function () {
    return samePage;
  }
});