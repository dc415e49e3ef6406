const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-1246a09d.js"));
const load_page_key = __lazily(() => require("./page-key-7d96fb24.js"));
const load_zod = __lazily(() => require("./zod-11b48898.js"));
const load_zod2 = __lazily(() => require("./zod-2afe0c1c.js"));
const load_title_in_html = __lazily(() => require("./title-in-html-24cb8c2c.js"));

// src/sources/mentions/bing-webmaster.ts
const Payload$2 = load_zod().object({ d: load_zod().object({ Details: load_zod().array(load_zod().object({ Url: load_zod().string() })) }) });
const bingWebmaster = {
	id: "bing-webmaster",
	ask(url, site) {
		if (site === null) return null;
		return {
			url: `https://ssl.bing.com/webmaster/api.svc/json/GetUrlLinks?${new URLSearchParams({
				siteUrl: site,
				link: url,
				page: "0"
			})}`,
			accept: "application/json",
			robots: "ignore",
			key: {
				secret: "bing-webmaster-api-key",
				parameter: "apikey"
			}
		};
	},
	read: (payload) => Payload$2.parse(payload).d.Details.flatMap(({ Url: url }) => {
		const host = load_tell_error().hostOf(url);
		return host === null || !/^https?:\/\//.test(url) ? [] : [{
			text: host,
			url
		}];
	})
};

// src/sources/mentions/hacker-news.ts
const Payload$1 = load_zod().object({ hits: load_zod().array(load_zod().object({
	objectID: load_zod().string(),
	title: load_zod().string().nullish(),
	url: load_zod().string().nullish(),
	created_at: load_zod2().datetime({ offset: true })
})) });
const hackerNews = {
	id: "hacker-news",
	ask(url) {
		return {
			url: `https://hn.algolia.com/api/v1/search?${new URLSearchParams({
				query: url,
				restrictSearchableAttributes: "url",
				tags: "story",
				hitsPerPage: "20"
			})}`,
			accept: "application/json",
			robots: "ignore"
		};
	},
	read: (payload, address) => Payload$1.parse(payload).hits.flatMap(({ objectID, title, url, created_at }) => title && url && URL.canParse(url) && load_page_key().samePage(url, address) ? [{
		text: `Hacker News, “${title}”`,
		url: `https://news.ycombinator.com/item?id=${encodeURIComponent(objectID)}`,
		on: created_at.slice(0, 10)
	}] : [])
};

// src/sources/mentions/stack-overflow.ts
const Payload = load_zod().object({ items: load_zod().array(load_zod().object({
	title: load_zod().string(),
	link: load_zod().url({ protocol: /^https$/ }),
	creation_date: load_zod().int().min(0).max(4e9)
})) });
const stackOverflow = {
	id: "stack-exchange",
	ask(url) {
		return {
			url: `https://api.stackexchange.com/2.3/search/advanced?${new URLSearchParams({
				site: "stackoverflow",
				url,
				pagesize: "10"
			})}`,
			accept: "application/json",
			robots: "ignore",
			key: {
				secret: "stack-exchange-key",
				parameter: "key"
			}
		};
	},
	read: (payload) => Payload.parse(payload).items.map(({ title, link, creation_date }) => ({
		text: `Stack Overflow, “${load_title_in_html().titleInHtml(title)}”`,
		url: link,
		on: (/* @__PURE__ */ new Date(creation_date * 1e3)).toISOString().slice(0, 10)
	}))
};

// src/sources/mentions/all.ts
const mentionSources = [
	hackerNews,
	stackOverflow,
	bingWebmaster
];

exports.mentionSources = mentionSources;