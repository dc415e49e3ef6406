const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_ask_sources = __lazily(() => require("./ask-sources-f80e5fcf.js"));
const load_describe_post = __lazily(() => require("./describe-post-88caa69e.js"));
const load_known_places = __lazily(() => require("./known-places-110d07fd.js"));
const load_life = __lazily(() => require("./life-8e5fb78b.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));

// src/matching/asked-threads.ts
const most = 3;
function threadsOn({ index, topics }, candidates, post, since) {
	const subject = load_match_post().subjectOf(index, topics, post);
	const ofTopics = new Set([...subject.topics.keys()].flatMap(keysIn));
	return candidates.flatMap(threadsAt).filter(({ date }) => date !== void 0 && date >= since).map((thread) => ({
		thread,
		words: sharedBy(thread, subject)
	})).filter(({ words }) => words.length >= 2 && words.some((word) => !ofTopics.has(word))).sort((a, b) => b.words.length - a.words.length || (a.thread.date < b.thread.date ? 1 : -1)).slice(0, most).map(({ thread }) => thread);
}
function threadsAt({ target }) {
	if (target.kind !== "community" && target.kind !== "thread") return [];
	return (target.samples ?? []).flatMap(({ title, url, date }) => url === void 0 ? [] : [{
		title,
		url,
		source: target.name,
		...date !== void 0 && { date }
	}]);
}
function sharedBy({ title }, { core }) {
	return [...new Set(keysIn(title))].filter((term) => core.has(term));
}
function keysIn(text) {
	return load_place_of().termsOf(text).map(({ key }) => key);
}

// src/who-asks.ts
const mostAsked = 3;
async function whoAsks(reports, config, world, blog) {
	const news = reports.filter(({ post }) => load_life().isNew(post, world.today)).slice(0, mostAsked);
	if (world.web === null || news.length === 0) return reports;
	const known = await load_known_places().knownPlaces(config, world, blog);
	const posts = news.map(({ post }) => post);
	const ask = await load_ask_sources().openSources(posts, known, config, world, blog, tellsOfThreads);
	const asked = [];
	for (const report of reports) asked.push(news.includes(report) ? await withAsked(report, known, world, blog, ask) : report);
	return asked;
}
const tellsOfThreads = ({ scope, brings }) => scope === "post" && brings.some((kind) => kind === "community" || kind === "thread");
async function withAsked(report, catalogue, { today }, blog, ask) {
	const { post } = report;
	if (!load_describe_post().mayBeShown(report, blog)) return report;
	const { candidates, outages } = await ask(post);
	const asked = threadsOn(catalogue, candidates, post, load_days().addDays(today, -365));
	return {
		...report,
		asked,
		outages
	};
}

exports.whoAsks = whoAsks;