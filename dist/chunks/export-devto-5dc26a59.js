const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_folder_issues = __lazily(() => require("./folder-issues-7259e55d.js"));
const load_draft = __lazily(() => require("./draft-87268817.js"));
const load_copy_files = __lazily(() => require("./copy-files-823d2465.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_open_post = __lazily(() => require("./open-post-72313920.js"));
const load_path = __lazily(() => require("node:path"));

// src/commands/export-devto.ts
async function exportDevto(path, options) {
	const { subject } = await load_open_post().openPost(path, options.dir);
	const { post } = subject;
	const draft = load_draft().draftFor(subject);
	if ("why" in draft) throw new (load_tell_error().UserError)("post", `${post.path} makes no article for DEV: ${draft.why}.`);
	const { article, altered } = draft;
	const folder = load_folder_issues().openFolder(options.out, load_label().label);
	const files = [
		{
			path: "article.json",
			text: `${JSON.stringify({ article }, null, 2)}\n`
		},
		{
			path: "article.md",
			text: article.body_markdown
		},
		{
			path: "changes.txt",
			text: load_copy_files().sayChanges({
				post: post.path,
				changes: altered
			})
		}
	];
	load_folder_issues().claimFolder(options.out, files.map(({ path }) => path));
	for (const file of files) folder.write({
		do: "write-file",
		...file
	});
	const byHand = altered.filter(({ todo }) => todo !== void 0).length;
	if (options.format === "json") load_command().printJson({
		version: 1,
		post: post.path,
		article,
		changes: altered
	});
	else if (options.quiet !== true) load_command().print(load_tell_error().harmless([`${load_read_blog().capital(load_read_blog().sayCount(altered.length, "change"))} from the post to its article, ${byHand === 0 ? "none" : load_read_blog().sayCount(byHand, "place")} to finish by hand: see ${(0, load_path().join)(options.out, "changes.txt")}.`, `Paste ${(0, load_path().join)(options.out, "article.md")} into a new post on DEV. Its canonical address must read ${article.canonical_url}`].join("\n")));
	return 0;
}

exports.exportDevto = exportDevto;