const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/posts/posts-at.ts
function postsAt(paths, posts) {
	return paths.flatMap((path) => {
		const found = posts.filter((post) => post === path || path === "" || post.startsWith(`${path}/`));
		if (found.length > 0) return found;
		throw new (load_tell_error().UserError)("path", `“${path}” names no post. Expected a post, or a folder that has some: run “${load_tell_error().program} urls” to see them.`);
	});
}

Object.defineProperty(exports, "postsAt", {
  enumerable: true,
  get: function () {
    return postsAt;
  }
});