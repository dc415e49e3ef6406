const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_medium = __lazily(() => require("./medium-cd06b44e.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_path = __lazily(() => require("node:path"));

// src/commands/open-post.ts
async function openPost(path, dir) {
	const desk = load_command().openDesk(dir);
	const { located, blog } = await load_read_blog().openBlog(desk.config, desk.world);
	const here = (0, load_path().relative)(desk.folder, (0, load_path().resolve)(path)).replaceAll("\\", "/");
	const found = located.find(({ post }) => post.path === here || post.path === path);
	if (found === void 0 || found.post.unread === true) throw new (load_tell_error().UserError)("post", `“${path}” is no post of this blog. Expected the file of one: run “${load_tell_error().program} urls” to see them.`);
	const complex = load_read_blog().tooComplex(found.post.body);
	if (complex !== null) {
		const line = found.post.bodyLine + complex.line - 1;
		throw new (load_tell_error().UserError)("post", `${found.post.path}:${line}: ${complex.why}. Its copy would be empty.`);
	}
	const subject = {
		post: found.post,
		address: found.address,
		blog
	};
	await load_read_blog().loadDialects([found.post.path]);
	return {
		desk,
		subject,
		handOff: load_medium().medium_default.handOff(subject)
	};
}

Object.defineProperty(exports, "openPost", {
  enumerable: true,
  get: function () {
    return openPost;
  }
});