const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));
const load_known_places = __lazily(() => require("./known-places-110d07fd.js"));
const load_medium_place = __lazily(() => require("./medium-place-d18856db.js"));
const load_words_to_ask = __lazily(() => require("./words-to-ask-5f042f36.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));

// src/sources/nearby.ts
const most = 30;
function nearbyPlaces(known, terms) {
	const weights = new Map(terms.map((term, i) => [load_words_to_ask().tagOf(term), 1 / (i + 1)]).reverse());
	weights.delete("");
	return known.flatMap(({ target }) => {
		if (target.closed !== void 0 || !(target.feed !== void 0 || load_medium_place().isOnMedium(target))) return [];
		const weight = target.topics.reduce((sum, topic, i) => sum + (weights.get(load_words_to_ask().tagOf(topic)) ?? 0) / (i + 1), 0);
		return weight === 0 ? [] : [{
			target,
			weight
		}];
	}).sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1)).slice(0, most).map(({ target }) => target);
}

// src/ask-sources.ts
const mostPosts = 20;
const mostTerms = 8;
const nobody = async () => ({
	candidates: [],
	outages: [],
	answered: []
});
async function openSources(posts, catalogue, config, { web, today, repo }, blog, wanted = () => true) {
	if (web === null || posts.length === 0) return nobody;
	const { openDiscovery } = await Promise.resolve().then(() => require("./discover-296698f9.js"));
	const { sources } = await Promise.resolve().then(() => require("./registry-aa305f9b.js"));
	const { chooseSources } = await Promise.resolve().then(() => require("./choose-sources-784c8dda.js"));
	const lists = await listsOf(config, repo);
	const known = chooseSources(sources, config.sources, web.keys ?? /* @__PURE__ */ new Set());
	const chosen = [...lists, ...known].filter(wanted);
	const common = {
		ownHosts: blog.ownHosts,
		since: load_days().addDays(today, -365),
		site: blog.siteUrl,
		brand: config.product?.brand ?? [],
		competitors: load_known_places().competitorHosts(config.product?.competitors)
	};
	const about = (terms) => ({
		...common,
		terms,
		nearby: nearbyPlaces(catalogue.candidates, terms)
	});
	const newest = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
	const ask = openDiscovery(chosen, about(sharedTerms(newest.slice(0, mostPosts).map((post) => load_match_post().tellingTerms(catalogue, post)))), web);
	return (post) => {
		const terms = load_match_post().tellingTerms(catalogue, post);
		return ask({
			...common,
			terms,
			nearby: []
		}, newest.indexOf(post));
	};
}
async function listsOf({ catalogues }, { files }) {
	if (catalogues.length === 0) return [];
	const { remoteLists } = await Promise.resolve().then(() => require("./remote-lists-21f6355d.js"));
	return remoteLists(catalogues, (path) => files.includes(path));
}
function sharedTerms(ofPosts) {
	const longest = Math.max(0, ...ofPosts.map((terms) => terms.length));
	const inTurn = Array.from({ length: longest }, (_, i) => ofPosts.flatMap((terms) => terms[i] ?? []));
	const spelled = /* @__PURE__ */ new Map();
	for (const term of inTurn.flat()) if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term);
	return [...spelled.values()].slice(0, mostTerms);
}

Object.defineProperty(exports, "openSources", {
  enumerable: true,
  get: function () {
    return openSources;
  }
});