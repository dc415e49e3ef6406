const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-8b7f51cc.js"));
const load_read_blog = __lazily(() => require("./read-blog-daa007ad.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_progress = __lazily(() => require("./progress-7906de3f.js"));
const load_known_places = __lazily(() => require("./known-places-75b44b36.js"));
const load_index_contacts = __lazily(() => require("./index-contacts-114d2081.js"));
const load_match_post = __lazily(() => require("./match-post-fc0cf476.js"));
const load_target_kinds = __lazily(() => require("./target-kinds-eedcaf2a.js"));
const load_command = __lazily(() => require("./command-dd38f59d.js"));
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
		const rows = queries === void 0 ? matchPosts(options, progress) : matchQueries(options, queries, progress);
		for await (const row of rows) load_command().printRow(row);
		return 0;
	});
}
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
const catalogue = () => load_target_kinds().readCatalogue(load_read_blog().loadCatalogue());
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
		const parsed = schema.safeParse(parseJson(line));
		if (parsed.success) return [parsed.data];
		const issue = parsed.error.issues[0];
		throw new (load_tell_error().UserError)("row", `${file}:${i + 1}: “${issue?.path.join(".")}”: ${issue?.message}. Expected the fields named in the documentation of match.`);
	});
}
function parseJson(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
const round = (score) => Math.round(score * 1e4) / 1e4;

exports.match = match;