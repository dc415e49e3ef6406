const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));

// src/checks/baseline.ts
function lasts({ needs, ofChange = false }) {
	return needs === "post" && !ofChange;
}
function entryOf({ key, path }) {
	return key.replace(`:${path}:`, ":");
}
function markKnown(findings, path, baseline, exists) {
	const entries = new Set(baseline[path] ?? renamed(findings, baseline, exists));
	if (entries.size === 0) return findings;
	return findings.map((finding) => entries.has(entryOf(finding)) ? {
		...finding,
		known: true
	} : finding);
}
function renamed(findings, baseline, exists) {
	if (findings.length === 0) return [];
	const found = new Set(findings.map(entryOf));
	return Object.entries(baseline).find(([path, entries]) => entries.length > 1 && !exists(path) && entries.every((entry) => found.has(entry)))?.[1] ?? [];
}
function makeBaseline(findings) {
	const posts = /* @__PURE__ */ new Map();
	for (const finding of findings) posts.set(finding.path, [...posts.get(finding.path) ?? [], entryOf(finding)]);
	const sorted = [...posts].sort(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(sorted.map(([path, entries]) => [path, entries.sort()]));
}

// src/look-at-page.ts
const pauses = [
	5e3,
	1e4,
	2e4,
	25e3
];
async function lookAtPage(post, url, web, told = [], justChanged = false) {
	const { readPage } = await Promise.resolve().then(() => require("./read-page-e2b393b5.js"));
	const look = async (at) => readPage(post, at, await web.get({
		url: at,
		robots: "ignore",
		confirm: true
	}), told);
	let page = await look(url);
	for (const pause of justChanged ? pauses : []) {
		if (!load_all_checks().isBehind(page, post) || !await web.wait?.(pause)) break;
		page = await look(url);
	}
	const other = otherSpelling(page);
	return {
		...page,
		...justChanged && page.live === "pass" && load_all_checks().isBehind(page, post) && { awaited: true },
		...other !== null && { original: await look(other) }
	};
}
function otherSpelling({ url, finalUrl = url, canonical }) {
	if (canonical == null || load_tell_error().sameAddress(canonical, finalUrl)) return null;
	return load_page_key().samePage(canonical, finalUrl) && load_tell_error().hostOf(canonical) === load_tell_error().hostOf(finalUrl) ? canonical : null;
}

Object.defineProperty(exports, "lasts", {
  enumerable: true,
  get: function () {
    return lasts;
  }
});
Object.defineProperty(exports, "lookAtPage", {
  enumerable: true,
  get: function () {
    return lookAtPage;
  }
});
Object.defineProperty(exports, "makeBaseline", {
  enumerable: true,
  get: function () {
    return makeBaseline;
  }
});
Object.defineProperty(exports, "markKnown", {
  enumerable: true,
  get: function () {
    return markKnown;
  }
});