const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_known_places = __lazily(() => require("./known-places-110d07fd.js"));
const load_index_contacts = __lazily(() => require("./index-contacts-640893f4.js"));
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_fs = __lazily(() => require("node:fs"));

// src/commands/match.ts
const sample = load_zod().object({
	title: load_zod().string(),
	note: load_zod().string().nullish()
});
const targetRow = load_zod().object({
	id: load_zod().string(),
	name: load_zod().string(),
	kind: load_zod().string(),
	url: load_zod().string(),
	description: load_zod().string().nullish(),
	topics: load_zod().array(load_zod().string()).default([]),
	headings: load_zod().array(load_zod().string()).default([]),
	samples: load_zod().array(load_zod().union([sample, load_zod().string().transform((title) => ({ title }))])).default([])
});
const queryRow = load_zod().object({
	id: load_zod().string(),
	title: load_zod().string(),
	description: load_zod().string().nullish(),
	tags: load_zod().array(load_zod().string()).nullish(),
	text: load_zod().string().nullish()
});
async function match(options) {
	return load_progress().withProgress("Ranking", false, async (progress) => {
		const { queries } = options;
		if (queries === void 0 && options.targets !== void 0) throw withoutQueries;
		const rows = queries === void 0 ? matchPosts(options, progress) : matchQueries(options, queries, progress);
		for await (const row of rows) load_command().printRow(row);
		return 0;
	});
}
const withoutQueries = new (load_tell_error().UserError)("option", "Found --targets without --queries, expected both: posts are matched with the lists of the config. Give --queries, or name your list below “catalogues” there.");
async function* matchQueries({ targets, limit }, file, progress) {
	const queries = readRows(file, queryRow);
	const given = targets === void 0 ? catalogue().map(({ target }) => target) : readRows(targets, targetRow).map(toTarget);
	const index = load_match_post().indexTargets(given);
	const rate = load_match_post().mixScores(given, index);
	for (const [done, query] of queries.entries()) {
		await progress(done, queries.length);
		const wanted = {
			title: query.title,
			description: query.description ?? void 0,
			tags: query.tags ?? void 0,
			text: query.text ?? void 0
		};
		const found = new Map(load_match_post().rankTargets(index, load_match_post().weighTerms(index, wanted)).map((ranked) => [ranked.target, ranked]));
		const rates = rate(wanted);
		const ranked = load_match_post().orderOf(rates).filter((target) => found.has(target));
		for (const [i, target] of ranked.slice(0, limit).entries()) yield {
			query: query.id,
			target: index.targets[target]?.id,
			rank: i + 1,
			score: round(rates[target] ?? 0),
			because: load_match_post().explain(index, found.get(target), wanted)
		};
	}
}
async function* matchPosts({ dir, limit }, progress) {
	const { config, world } = load_command().openDesk(dir);
	const { site, located, blog } = await load_read_blog().openBlog(config, world);
	await load_read_blog().loadDialects(site.posts);
	const known = await load_known_places().knownPlaces(config, world, blog);
	const wanted = located.filter(({ post }) => post.published && !post.optedOut);
	for (const [done, { post }] of wanted.entries()) {
		await progress(done, wanted.length);
		const settings = {
			today: world.today,
			ownHosts: blog.ownHosts,
			suppressed: config.suppress,
			contacts: load_index_contacts().noContacts,
			issue: null
		};
		const { matched } = load_match_post().matchPost(known, [], post, settings);
		for (const [i, { target, score, because }] of matched.slice(0, limit).entries()) yield {
			query: post.path,
			target: target.id,
			rank: i + 1,
			score: round(score),
			because: because.map(({ text }) => text)
		};
	}
}
const catalogue = () => load_place_of().readCatalogue(load_read_blog().loadCatalogue());
function toTarget(row) {
	const kind = load_read_blog().targetKinds.find((known) => known === row.kind) ?? "list";
	const samples = row.samples.map(({ title, ...rest }) => ({
		title,
		..."note" in rest && rest.note ? { note: rest.note } : {}
	}));
	return {
		...row,
		kind,
		description: row.description ?? "",
		samples
	};
}
function readRows(file, schema) {
	let text;
	try {
		text = (0, load_fs().readFileSync)(file, "utf8");
	} catch {
		throw new (load_tell_error().UserError)("file", `${file} cannot be read. Expected a file of JSON lines.`);
	}
	return text.split("\n").flatMap((line, i) => {
		if (line.trim() === "") return [];
		const at = `${file}:${i + 1}`;
		const parsed = schema.safeParse(parseJson(line, at));
		if (parsed.success) return [parsed.data];
		const issue = parsed.error.issues[0];
		const path = issue?.path.join(".") || "the line";
		throw new (load_tell_error().UserError)("row", `${at}: “${path}”: ${issue?.message}. Expected the fields that “${load_tell_error().program} match --help” names.`);
	});
}
function parseJson(line, at) {
	try {
		return JSON.parse(line);
	} catch {
		throw new (load_tell_error().UserError)("row", `${at}: found “${load_read_blog().shorten(line.trim(), 60)}”, which is no JSON. Expected one object on each line, in braces.`);
	}
}
const round = (score) => Math.round(score * 1e4) / 1e4;

exports.match = match;