const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_folder_issues = __lazily(() => require("./folder-issues-7259e55d.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_terminal_links = __lazily(() => require("./terminal-links-c9095e19.js"));
const load_read_page = __lazily(() => require("./read-page-e2b393b5.js"));
const load_copy_files = __lazily(() => require("./copy-files-823d2465.js"));
const load_make_copy = __lazily(() => require("./make-copy-237e08f8.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_open_post = __lazily(() => require("./open-post-72313920.js"));
const load_path = __lazily(() => require("node:path"));

// src/commands/export.ts
async function exportMedium(path, options) {
	const { subject, handOff } = await load_open_post().openPost(path, options.dir);
	const copy = load_make_copy().makeCopy(subject, handOff, load_registry().losses, options);
	const live = options.online === true && handOff.url !== null ? await load_progress().withProgress("Asking the site", load_command().isWatched(options), () => askLive(subject.post, handOff.url)) : null;
	const folder = load_folder_issues().openFolder(options.out, load_label().label);
	const files = load_copy_files().copyFiles(subject.post, handOff, copy, live);
	load_folder_issues().claimFolder(options.out, files.map((file) => file.path));
	for (const file of files) folder.write({
		do: "write-file",
		...file
	});
	if (options.format === "json") load_command().print(files.find((file) => file.path === "changes.json").text);
	else if (options.quiet !== true) load_command().print(tell(copy, handOff, subject.address, options.out));
	return 0;
}
function tell({ altered }, { url }, { why }, out) {
	const byHand = altered.filter(({ todo }) => todo !== void 0);
	const hand = byHand.length === 0 ? "None needs a hand." : `${load_read_blog().capital(load_read_blog().sayCount(byHand.length, "place"))} to finish by hand: ${load_say_lines().sayLines(byHand.map(({ line }) => line))}.`;
	const canonical = url === null ? `The address of the post is not known: ${why ?? "no site address"}.` : `The canonical link on Medium must read ${url}`;
	return [
		`${load_read_blog().capital(load_read_blog().sayCount(altered.length, "change"))} from the post to its copy. ${hand}`,
		`Open ${load_terminal_links().fileLink((0, load_path().join)(out, "index.html"))} to see post and copy side by side.`,
		load_tell_error().harmless(canonical)
	].join("\n");
}
async function askLive(post, url) {
	const answer = await (await load_command().openOnline()).get({
		url,
		robots: "ignore",
		confirm: true
	});
	const page = load_read_page().readPage(post, url, answer);
	const blocks = page.live === "pass" && answer.ok ? load_copy_files().liveBlocks(answer.body) : null;
	if (blocks === null) load_tell_error().terminalLog.warn(`${url} shows no text: ${page.why ?? "its HTML has no article"}. What markdown makes of the post stands in its place.`);
	return blocks;
}

exports.exportMedium = exportMedium;