const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_no_posts = __lazily(() => require("./no-posts-75a0da2d.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));
const load_zlib = __lazily(() => require("node:zlib"));

// src/io/sitemap-file.ts
const largest = 52428800;
function readSitemapFile(file) {
	const text = textOf((0, load_path().resolve)(file));
	if (text === null) throw new (load_tell_error().UserError)("sitemap", `There is no sitemap “${file}” that can be read. Give an XML file.`);
	const { pages, maps } = load_read_blog().readSitemap(text);
	const beside = maps.map((map) => (0, load_path().join)((0, load_path().dirname)((0, load_path().resolve)(file)), (0, load_path().basename)(map.replace(/[?#].*$/, ""))));
	const all = [...pages, ...beside.flatMap((path) => load_read_blog().readSitemap(textOf(path) ?? "").pages)];
	if (all.length > 0) return all;
	const why = maps.length > 0 ? `an index of ${maps.length} files that are not beside it` : "no address";
	throw new (load_tell_error().UserError)("sitemap", `The sitemap “${file}” holds ${why}. Give the file that lists the pages.`);
}
function textOf(path) {
	try {
		const bytes = (0, load_fs().readFileSync)(path);
		return (bytes[0] === 31 && bytes[1] === 139 ? (0, load_zlib().gunzipSync)(bytes, { maxOutputLength: largest }) : bytes).toString("utf8");
	} catch {
		return null;
	}
}

// src/commands/urls.ts
async function urls(folder, options) {
	const { format, sitemap, online = false } = options;
	const { config, world } = load_command().openDesk(folder);
	if (sitemap !== void 0) await load_read_blog().loadSitemapReader();
	const listed = sitemap === void 0 ? void 0 : {
		from: (0, load_path().basename)(sitemap),
		pages: readSitemapFile(sitemap),
		given: true
	};
	const offline = await load_read_blog().openBlog(config, world, listed);
	const { read, outages } = online && listed === void 0 ? await load_progress().withProgress("Asking the site", load_command().isWatched(options), async () => load_read_blog().askSites(offline, await load_command().openOnline())) : {
		read: offline,
		outages: []
	};
	for (const { from, why } of outages) load_tell_error().terminalLog.warn(`${from} did not answer: ${why}`);
	const { located } = read;
	if (located.length === 0) load_tell_error().terminalLog.warn(load_no_posts().noPosts(read, config, world.repo));
	const rows = located.map(({ post, address: { url, how, certain, why }, generator }) => ({
		path: post.path,
		url,
		how,
		certain,
		generator,
		...why !== void 0 && { why }
	}));
	if (format === "json") load_command().printJson(rows);
	else load_command().print(load_tell_error().harmless(rows.map(pretty).join("\n")));
	return 0;
}
function pretty({ path, url, why }) {
	return `${path}\n  ${url ?? `not known: ${why}`}`;
}

exports.urls = urls;