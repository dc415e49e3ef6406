const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_picomatch = __lazily(() => require("./picomatch-71dc267d.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/no-posts.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_picomatch().require_picomatch(), 1);
function noPosts({ site }, config, repo) {
	const set = bySettings(config, repo);
	if (set !== null) return `No post was found: ${set}`;
	return `No post was found (${site.generator === "template" ? "no generator was recognised" : `${site.generator}: ${site.why}`}). Expected markdown files with a title in their frontmatter. Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].`;
}
function bySettings({ site: { root }, posts, ignore }, repo) {
	if (root !== void 0 && !repo.files.some((path) => load_path().below(load_path().joinPath(root), path) !== null)) return `site.root is “${root}”, and no file lies there. Expected a folder of the repository: change it, or leave it out.`;
	const isNamed = (0, import_picomatch.default)([...posts], { dot: true });
	const isIgnored = (0, import_picomatch.default)([...ignore], { dot: true });
	const markdown = repo.files.filter(load_path().isMarkdown);
	if (markdown.length === 0) return null;
	const named = posts.length === 0 ? markdown : markdown.filter((path) => isNamed(path));
	if (named.length === 0) return `posts is ${quoted(posts)}, which fits none of the markdown files, ${markdown.length} in all. Expected globs from the top of the repository, “content/blog/**/*.md” for instance; change them in the config, or in the input “posts”.`;
	return ignore.length > 0 && named.every((path) => isIgnored(path)) ? `ignore is ${quoted(ignore)}, which leaves out all markdown files, ${named.length} in all. Expected globs of files to leave alone; change them in the config.` : null;
}
function quoted(globs) {
	return load_read_blog().sayList(globs.map((glob) => `“${glob}”`));
}

Object.defineProperty(exports, "noPosts", {
  enumerable: true,
  get: function () {
    return noPosts;
  }
});