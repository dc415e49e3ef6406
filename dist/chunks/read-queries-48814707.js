const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));

// src/pages/read-queries.ts
const Payload = load_zod().object({ rows: load_zod().array(load_zod().object({
	keys: load_zod().tuple([load_zod().string()]),
	clicks: load_zod().number(),
	impressions: load_zod().number()
})).default([]) });
const most = 5;
const longest = 80;
function readQueries(payload) {
	return [...Payload.parse(payload).rows].sort((a, b) => b.clicks - a.clicks || b.impressions - a.impressions || (a.keys[0] < b.keys[0] ? -1 : 1)).map(({ keys: [query] }) => query.replace(/\s+/g, " ").trim()).filter((query) => query !== "" && query.length <= longest).slice(0, most);
}

exports.readQueries = readQueries;