const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_feed = __lazily(() => require("./feed-6e714cba.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_robots = __lazily(() => require("./robots-3105c3d0.js"));

// src/sites/evidence/site-places.ts
const sitemapNames = [
	"sitemap.xml",
	"sitemap_index.xml",
	"sitemap-index.xml"
];
const feedNames = [
	"feed.xml",
	"atom.xml",
	"rss.xml",
	"index.xml",
	"feed/",
	"rss/"
];
const mostNamed = 5;
function robotsPlace(home) {
	return new URL("/robots.txt", home).href;
}
function namedSitemaps(home, robots) {
	const place = robotsPlace(home);
	const named = load_robots().readRobots(place, robots).sitemaps.flatMap((written) => URL.canParse(written, place) ? [new URL(written, place).href] : []);
	return [...new Set(named)].slice(0, mostNamed);
}
function usualSitemaps(home) {
	const below = sitemapNames.map((name) => `${home}/${name}`);
	return [.../* @__PURE__ */ new Set([...below, new URL("/sitemap.xml", home).href])];
}
function usualFeeds(home) {
	return feedNames.map((name) => `${home}/${name}`);
}
function postsFirst(maps) {
	const isOfPosts = (map) => /post|blog|article|writing/i.test(load_tell_error().parseUrl(map)?.pathname ?? "");
	return [...maps.filter(isOfPosts), ...maps.filter((map) => !isOfPosts(map))];
}
function ownPages(home, pages) {
	const base = load_tell_error().parseUrl(`${home}/`)?.pathname ?? "/";
	return pages.filter((page) => {
		const path = load_tell_error().parseUrl(page)?.pathname ?? "";
		return load_tell_error().hostOf(page) === load_tell_error().hostOf(home) && path.startsWith(base) && path !== base;
	});
}

// src/sites/evidence/ask-site.ts
var ask_site_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ askSite: () => askSite });
const mostFiles = 8;
const largestSitemap = 10485760;
async function askSite(home, web) {
	const robots = await look(robotsPlace(home), home, web);
	if (isOutage(robots)) return {
		listed: null,
		robots: null,
		outages: [robots]
	};
	const text = "text" in robots ? robots.text : "";
	return {
		...await askLists(home, text, "absent" in robots && !isClosed(robots), web),
		robots: text
	};
}
async function askLists(home, robots, meansIt, web) {
	const named = namedSitemaps(home, robots);
	const usual = usualSitemaps(home).filter((place) => !named.includes(place));
	const trees = [{
		roots: named,
		refusal: true
	}, ...usual.map((place) => ({
		roots: [place],
		refusal: meansIt
	}))];
	for (const { roots, refusal } of trees) {
		const answer = await readSitemaps(roots, home, web, refusal);
		if (answer.listed !== null || answer.outages.length > 0) return answer;
	}
	for (const place of usualFeeds(home)) {
		const feed = await look(place, home, web);
		if (isOutage(feed)) return {
			listed: null,
			outages: [feed]
		};
		const listed = "text" in feed ? listedByFeed(load_feed().readFeed(feed.text, feed.url), place, home) : null;
		if (listed !== null) return {
			listed,
			outages: []
		};
	}
	return {
		listed: null,
		outages: []
	};
}
async function readSitemaps(roots, home, web, refusal) {
	const pages = /* @__PURE__ */ new Set();
	const known = new Set(roots);
	const outages = [];
	let open = [...roots];
	for (let files = 0; files < mostFiles && open.length > 0 && outages.length === 0; files++) {
		const place = open.shift();
		const found = await look(place, home, web);
		if (isOutage(found)) outages.push(found);
		else if ("absent" in found) {
			if (refusal && isClosed(found)) outages.push({
				from: spell(place),
				why: `it answered ${found.absent}`
			});
		} else {
			await load_read_blog().loadSitemapReader();
			const sitemap = load_read_blog().readSitemap(found.text);
			for (const page of ownPages(home, sitemap.pages)) pages.add(page);
			const more = sitemap.maps.filter((map) => !known.has(map));
			for (const map of more) known.add(map);
			open = postsFirst([...open, ...more]);
		}
	}
	if (pages.size === 0) return {
		listed: null,
		outages
	};
	const from = roots.length === 1 ? spell(roots[0]) : `a sitemap of ${load_tell_error().hostOf(home)}`;
	const online = {
		how: "sitemap",
		whole: open.length === 0 && outages.length === 0,
		titles: /* @__PURE__ */ new Map(),
		since: null
	};
	return {
		listed: {
			from,
			pages: [...pages],
			given: false,
			online
		},
		outages
	};
}
function listedByFeed(items, place, home) {
	const own = new Set(ownPages(home, items.map(({ url }) => url)));
	const titles = new Map(items.flatMap(({ url, title }) => own.has(url) ? [[url, title]] : []));
	if (own.size === 0) return null;
	const days = items.map(({ day }) => day);
	const [oldest = null] = days.filter((day) => day !== null).sort();
	const online = {
		how: "feed",
		whole: false,
		titles,
		since: oldest === null || days.includes(null) ? null : load_days().addDays(oldest, -1)
	};
	return {
		from: spell(place),
		pages: [...own],
		given: false,
		online
	};
}
const isClosed = ({ absent }) => absent === 401 || absent === 403;
async function look(url, home, web) {
	const isOwn = load_tell_error().hostOf(url) === load_tell_error().hostOf(home);
	const ask = {
		url,
		accept: "application/xml, text/xml, text/plain, */*;q=0.5",
		largest: largestSitemap,
		confirm: true,
		...isOwn && { robots: "ignore" }
	};
	const answer = await web.get(ask);
	const from = spell(url);
	if (!answer.ok) return {
		from,
		why: answer.why
	};
	const { status, body } = answer;
	if (status === 408 || status === 425 || status === 429 || status >= 500) return {
		from,
		why: `it answered ${status}`
	};
	return status === 200 ? {
		text: body,
		url: answer.url
	} : { absent: status };
}
function isOutage(found) {
	return "from" in found;
}
function spell(url) {
	const { host = "", pathname = "" } = load_tell_error().parseUrl(url) ?? {};
	return host + pathname;
}

Object.defineProperty(exports, "ask_site_exports", {
  enumerable: true,
  get: function () {
    return ask_site_exports;
  }
});