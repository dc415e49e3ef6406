const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_clean_target = __lazily(() => require("./clean-target-ef05b0fc.js"));

// src/sources/discover.ts
const nothing = {
	candidates: [],
	outages: [],
	answered: []
};
const mostPages = 3;
function openDiscovery(sources, shared, web) {
	const desk = openDesk(web);
	const once = sources.filter(({ scope }) => scope === "run");
	const each = sources.filter(({ scope }) => scope === "post");
	const all = async (asked, query, newer = 0) => join(await Promise.all(asked.map((source) => askInTurn(source, query, desk, newer))));
	let together;
	return async (query, newer) => {
		together ??= all(once, shared);
		return join(await Promise.all([together, all(each, query, newer)]));
	};
}
function join(found) {
	return found.reduce((all, one) => ({
		candidates: [...all.candidates, ...one.candidates],
		outages: [...all.outages, ...one.outages],
		answered: [...all.answered, ...one.answered]
	}), nothing);
}
function openDesk(web) {
	const spent = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	const silent = /* @__PURE__ */ new Map();
	return (source, ask) => {
		const { host } = new URL(ask.url);
		const turn = (lines.get(host) ?? Promise.resolve()).then(() => attempt(source, ask, host));
		lines.set(host, turn);
		return turn;
	};
	async function attempt({ id, limit, absent = [] }, ask, host) {
		const said = silent.get(host);
		if (said !== void 0) return said;
		const used = spent.get(id) ?? 0;
		if (used >= limit.requests) return {
			ok: false,
			why: `its ${limit.requests} requests of this run are used up`
		};
		spent.set(id, used + 1);
		const answer = await web.get(ask);
		if (!answer.ok || answer.status !== 200 && !absent.includes(answer.status)) silent.set(host, answer);
		return answer;
	}
}
async function askInTurn(source, query, desk, newer) {
	const { limit } = source;
	if (newer < limit.requests) return askSource(source, query, desk);
	const why = `its ${limit.requests} requests of this run go to newer posts`;
	return source.ask(query).length === 0 ? nothing : {
		...nothing,
		outages: [outageOf(source, why)]
	};
}
async function askSource(source, query, desk) {
	const first = source.ask(query);
	if (first.length === 0) return nothing;
	const seen = /* @__PURE__ */ new Set();
	const found = await Promise.all(first.map((ask) => follow(source, ask, query, desk, seen)));
	const outages = distinct(found.flatMap(({ outages }) => outages));
	return {
		candidates: found.flatMap(({ candidates }) => candidates),
		outages,
		answered: outages.length === 0 ? [source.title] : []
	};
}
async function follow(source, ask, query, desk, seen, page = 1) {
	const name = `${ask.url} ${ask.body ?? ""}`;
	if (seen.has(name)) return nothing;
	seen.add(name);
	const answer = await desk(source, ask);
	if (answer.ok && source.absent?.includes(answer.status)) return nothing;
	const told = read(source, ask, query, answer);
	if ("why" in told) return {
		...nothing,
		outages: [outageOf(source, told.why)]
	};
	const candidates = told.targets.flatMap((target) => load_clean_target().cleanTarget(target, query.ownHosts) ?? []).map((target) => ({
		target,
		source: source.id
	}));
	const more = page >= mostPages ? [] : told.next;
	const led = await Promise.all(more.map((next) => follow(source, next, query, desk, seen, page + 1)));
	return join([{
		...nothing,
		candidates
	}, ...led]);
}
function read(source, ask, query, answer) {
	if (!answer.ok) return answer;
	if (answer.status !== 200) return { why: source.silence?.[answer.status] ?? `it answered ${answer.status}` };
	try {
		const payload = ask.text ? answer.body : JSON.parse(answer.body);
		return {
			targets: source.read(payload, ask, query),
			next: source.next?.(payload, ask, query) ?? []
		};
	} catch (error) {
		return { why: `${new URL(ask.url).host} changed its answer: ${reason(error)}` };
	}
}
function reason(error) {
	const issue = error.issues?.[0];
	if (issue !== void 0) return `“${issue.path.join(".") || "all of it"}”: ${issue.message}`;
	if (error instanceof SyntaxError) return "it is not JSON";
	return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
const outageOf = ({ title, id }, why) => ({
	from: title,
	why,
	source: id
});
function distinct(outages) {
	return [...new Map(outages.map((outage) => [outage.why, outage])).values()];
}

exports.openDiscovery = openDiscovery;