const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_hacker_news_stories = __lazily(() => require("./hacker-news-stories-1951e933.js"));
const load_title_in_html = __lazily(() => require("./title-in-html-ee70097e.js"));

// src/sources/mentions/bing-webmaster.ts
const Payload$1 = load_zod().object({ d: load_zod().object({ Details: load_zod().array(load_zod().object({ Url: load_zod().string() })) }) });
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
	read: (payload) => Payload$1.parse(payload).d.Details.flatMap(({ Url: url }) => {
		const host = load_tell_error().hostOf(url);
		return host === null || !/^https?:\/\//.test(url) ? [] : [{
			text: host,
			url
		}];
	})
};

// src/sources/mentions/hacker-news.ts
const hackerNews = {
	id: "hacker-news",
	ask: (url) => load_hacker_news_stories().askForStories({
		query: url,
		restrictSearchableAttributes: "url"
	}),
	read: (payload, address) => load_hacker_news_stories().readStories(payload).flatMap(({ title, about, page, on }) => about !== void 0 && URL.canParse(about) && load_page_key().samePage(about, address) ? [{
		text: `Hacker News, “${title}”`,
		url: page,
		on
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