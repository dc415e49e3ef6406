const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/sources/medium-place.ts
function isOnMedium({ url }) {
	return load_tell_error().hostOf(url) === "medium.com";
}
function publicationOf(story) {
	const [first = "", second] = (load_tell_error().parseUrl(story)?.pathname ?? "").split("/").filter(Boolean);
	const isPublication = /^[a-z0-9-]{2,60}$/.test(first) && !/^(?:p|m|me|tag|feed|s)$/.test(first);
	return isOnMedium({ url: story }) && isPublication && second !== void 0 ? first : null;
}

Object.defineProperty(exports, "isOnMedium", {
  enumerable: true,
  get: function () {
    return isOnMedium;
  }
});
Object.defineProperty(exports, "publicationOf", {
  enumerable: true,
  get: function () {
    return publicationOf;
  }
});