const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_look_at_page = __lazily(() => require("./look-at-page-14e8d372.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/look-at-pages.ts
const mostPages = 100;
const mostSilent = 3;
async function openLooks(offline, web) {
	if (web === null) return {
		read: offline,
		choose: () => {},
		look: async () => null,
		outages: () => [],
		notices: () => []
	};
	const { read, outages: ofSite } = await load_read_blog().askSites(offline, web);
	const outages = new Map(ofSite.map((one) => [`${one.from} ${one.why}`, one]));
	const chosen = /* @__PURE__ */ new Set();
	let beyond = 0;
	let silent = 0;
	return {
		read,
		choose,
		look,
		outages: () => [...outages.values()],
		notices
	};
	function choose(posts) {
		const newest = [...posts.filter(({ post, address }) => post.published && address.url !== null)].sort((a, b) => (a.post.date ?? "") < (b.post.date ?? "") ? 1 : -1);
		for (const { post } of newest.slice(0, 100)) chosen.add(post.path);
		beyond = newest.length - chosen.size;
	}
	async function look({ post, address: { url } }) {
		if (url === null || !chosen.has(post.path)) return null;
		if (silent >= mostSilent || web?.isSpent?.() === true) return null;
		const page = await load_look_at_page().lookAtPage(post, url, web, read.blog.told);
		chosen.delete(post.path);
		silent = page.live === "inconclusive" ? silent + 1 : 0;
		if (page.live === "inconclusive") keep({
			from: load_tell_error().hostOf(url) ?? url,
			why: page.why ?? "no answer"
		});
		return page;
	}
	function keep(outage) {
		outages.set(`${outage.from} ${outage.why}`, outage);
	}
	function notices() {
		const left = beyond + chosen.size;
		if (left === 0) return [];
		return [`${left === 1 ? "One page was" : `${left} pages were`} not looked at: ${silent >= mostSilent ? `${mostSilent} in a row did not answer. Try again later.` : `a run looks at ${100} at most, in five minutes. Name the posts to look at.`}`];
	}
}

Object.defineProperty(exports, "openLooks", {
  enumerable: true,
  get: function () {
    return openLooks;
  }
});