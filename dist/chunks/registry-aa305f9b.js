const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_target_id = __lazily(() => require("./target-id-722c44ec.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_words_to_ask = __lazily(() => require("./words-to-ask-5f042f36.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_feed = __lazily(() => require("./feed-6e714cba.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_medium_place = __lazily(() => require("./medium-place-d18856db.js"));
const load_read_lists = __lazily(() => require("./read-lists-6d429b95.js"));
const load_hacker_news_stories = __lazily(() => require("./hacker-news-stories-1951e933.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_title_in_html = __lazily(() => require("./title-in-html-ee70097e.js"));

// src/sources/define-source.ts
const defineSource = (source) => source;

// src/sources/bing-webmaster.ts
const Counts = load_zod().object({ d: load_zod().object({ Links: load_zod().array(load_zod().object({
	Url: load_zod().string(),
	Count: load_zod().number()
})) }) });
const Links = load_zod().object({ d: load_zod().object({
	Details: load_zod().array(load_zod().object({
		Url: load_zod().string(),
		AnchorText: load_zod().string().nullish()
	})),
	TotalPages: load_zod().number()
}) });
const api = "https://ssl.bing.com/webmaster/api.svc/json";
const mostPages = 3;
var bing_webmaster_default = defineSource({
	id: "bing-webmaster",
	title: "Bing Webmaster Tools",
	docs: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.bing.webmaster.api.interfaces.iwebmasterapi",
	about: `Lists the ${mostPages} pages of your site with the most links to them, and who links there.`,
	brings: ["writer"],
	needs: ["bing-webmaster-api-key"],
	scope: "run",
	limit: {
		requests: 8,
		says: "none is documented"
	},
	manners: "Thank them; tell of the new post where it belongs to what they wrote.",
	ask({ site }) {
		return site === null ? [] : [askFor("GetLinkCounts", {
			siteUrl: site,
			page: "0"
		})];
	},
	read(payload, { url }, { site }) {
		if (!isOfPage(url)) {
			Counts.parse(payload);
			return [];
		}
		const own = load_tell_error().hostOf(site ?? "");
		const found = /* @__PURE__ */ new Map();
		for (const { Url, AnchorText } of Links.parse(payload).d.Details) {
			const host = load_tell_error().hostOf(Url);
			if (host === null || host === own) continue;
			const one = found.get(host) ?? {
				origin: new URL(Url).origin,
				samples: []
			};
			one.samples.push({
				title: AnchorText || Url,
				note: "links to you",
				url: Url
			});
			found.set(host, one);
		}
		return [...found].map(([host, { origin, samples }]) => {
			return {
				id: load_target_id().idOf(origin),
				kind: "writer",
				name: host,
				url: origin,
				topics: [],
				samples
			};
		});
	},
	next(payload, { url }, { site }) {
		if (site === null) return [];
		if (isOfPage(url)) return nextPage(Links.parse(payload).d.TotalPages, url);
		return Counts.parse(payload).d.Links.sort((a, b) => b.Count - a.Count || (a.Url < b.Url ? -1 : 1)).slice(0, mostPages).map(({ Url }) => askFor("GetUrlLinks", {
			siteUrl: site,
			link: Url,
			page: "0"
		}));
	}
});
const isOfPage = (url) => new URL(url).pathname.endsWith("/GetUrlLinks");
function nextPage(pages, url) {
	const { searchParams } = new URL(url);
	const page = Number(searchParams.get("page")) + 1;
	if (page >= pages) return [];
	return [askFor("GetUrlLinks", {
		...Object.fromEntries(searchParams),
		page: `${page}`
	})];
}
function askFor(method, parameters) {
	return {
		url: `${api}/${method}?${new URLSearchParams(parameters)}`,
		accept: "application/json",
		robots: "ignore",
		key: {
			secret: "bing-webmaster-api-key",
			parameter: "apikey"
		}
	};
}

// src/sources/named-in.ts
function namedIn(text, names) {
	const within = text.toLowerCase();
	return names.find((name) => hasWord(within, name.trim().toLowerCase()));
}
function hasWord(text, word) {
	if (word === "") return false;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
		if (!/[\p{L}\p{N}]/u.test(before + after)) return true;
	}
	return false;
}

// src/sources/web-results.ts
const ofMany = /(?:^|\.)(?:github\.(?:com|io)|gitlab\.com|medium\.com|dev\.to|stackoverflow\.com|stackexchange\.com|reddit\.com|youtube\.com|youtu\.be|x\.com|twitter\.com|facebook\.com|linkedin\.com|instagram\.com|pinterest\.com|quora\.com|wikipedia\.org|amazon\.\w+|google\.\w+|npmjs\.com|pypi\.org|crates\.io|news\.ycombinator\.com|lobste\.rs|hashnode\.dev|substack\.com|slideshare\.net|udemy\.com|coursera\.org)$/;
function searchesFor({ terms, competitors, brand, ownHosts }, most) {
	const subject = load_words_to_ask().wordsOf(terms, 3);
	const notUs = ownHosts.slice(0, 2).map((host) => ` -site:${host}`);
	return [
		...subject.includes(" ") ? [`${subject} blog`] : [],
		...competitors.map((host) => `"${host}" ${load_words_to_ask().wordsOf(terms, 1)} -site:${host}${notUs.join("")}`),
		...brand.map((name) => `"${name.replace(/"/g, "")}"${notUs.join("")}`)
	].slice(0, most);
}
function sitesOf(results, { competitors, brand }) {
	const sites = /* @__PURE__ */ new Map();
	for (const { title, url, text, date } of results) {
		const host = load_tell_error().hostOf(url);
		if (host === null || ofMany.test(host) || isOneOf(host, competitors)) continue;
		const { origin } = new URL(url);
		const site = sites.get(host) ?? {
			origin,
			samples: [],
			linksTo: /* @__PURE__ */ new Set()
		};
		const named = namedIn(`${title} ${text}`, brand);
		for (const theirs of competitors) if (namedIn(text, [theirs]) !== void 0) site.linksTo.add(theirs);
		site.samples.push({
			title,
			url,
			...named !== void 0 && { note: `names “${named}”` },
			...date !== void 0 && { date: date.slice(0, 10) }
		});
		sites.set(host, site);
	}
	return [...sites].map(([host, { origin, samples, linksTo }]) => ({
		id: load_target_id().idOf(origin),
		kind: "writer",
		name: host,
		url: load_tell_error().parseUrl(origin)?.href ?? origin,
		topics: [],
		samples,
		...linksTo.size > 0 && { linksTo: [...linksTo] }
	}));
}
function isOneOf(host, hosts) {
	return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

// src/sources/brave.ts
const Payload$5 = load_zod().object({
	type: load_zod().literal("search"),
	web: load_zod().object({ results: load_zod().array(load_zod().object({
		title: load_zod().string(),
		url: load_zod().string(),
		description: load_zod().string().nullish(),
		page_age: load_zod().string().nullish()
	})) }).nullish()
});
const most$4 = 4;
var brave_default = defineSource({
	id: "brave",
	title: "Brave Search",
	docs: "https://api-dashboard.search.brave.com/app/documentation",
	about: `Searches the web for the subject of the posts, for pages that name one of \`product.competitors\`, and for pages that name \`product.brand\`: up to ${most$4} searches of 20 pages. Pages on hosts of many are left out.`,
	brings: ["writer"],
	needs: ["brave-api-key"],
	scope: "run",
	limit: {
		requests: most$4,
		says: "50 requests a second; paid by request, with a monthly credit"
	},
	manners: "Read theirs before you write, and say something about it that only you can.",
	ask: (query) => searchesFor(query, most$4).map((q) => ({
		url: `https://api.search.brave.com/res/v1/web/search?${new URLSearchParams({
			q,
			count: "20",
			result_filter: "web"
		})}`,
		accept: "application/json",
		robots: "ignore",
		key: {
			secret: "brave-api-key",
			header: "x-subscription-token"
		}
	})),
	read(payload, _ask, query) {
		const results = Payload$5.parse(payload).web?.results ?? [];
		return sitesOf(results.map(({ title, url, description, page_age }) => {
			return {
				title,
				url,
				text: description ?? "",
				date: page_age ?? void 0
			};
		}), query);
	}
});

// src/sources/dev.ts
const Payload$4 = load_zod().array(load_zod().object({
	title: load_zod().string(),
	url: load_zod().string(),
	published_at: load_zod().string().nullish(),
	tag_list: load_zod().union([load_zod().array(load_zod().string()), load_zod().string()])
}));
const mostTags$2 = 2;
const days = 365;
var dev_default = defineSource({
	id: "dev",
	title: "DEV",
	docs: "https://developers.forem.com/api/v1",
	about: `Lists the articles that were read most in the last ${days} days under the first ${mostTags$2} words of the posts, as tags.`,
	brings: ["community"],
	needs: [],
	scope: "run",
	limit: {
		requests: mostTags$2,
		says: "3 requests a second"
	},
	manners: "The whole post with its canonical address, not a stub that links out; four tags at most. Its terms ask for contributions that are not made for backlinks.",
	ask({ terms }) {
		return load_words_to_ask().tagsOf(terms, mostTags$2).map((tag) => ({
			url: `https://dev.to/api/articles?${new URLSearchParams({
				tag,
				top: `${days}`,
				per_page: "30"
			})}`,
			accept: "application/vnd.forem.api-v1+json",
			robots: "ignore"
		}));
	},
	read(payload, { url }) {
		const tag = new URL(url).searchParams.get("tag") ?? "";
		const samples = Payload$4.parse(payload).filter(({ tag_list: tags }) => listed(tags).includes(tag)).map(({ title, url, published_at: day }) => ({
			title,
			url,
			...day && { date: day.slice(0, 10) }
		}));
		if (samples.length === 0) return [];
		return [{
			id: `dev.to/t/${tag}`,
			kind: "community",
			name: `DEV, tag ${tag}`,
			url: `https://dev.to/t/${tag}`,
			topics: [],
			samples,
			wants: "links",
			route: {
				how: "form",
				url: "https://dev.to/new",
				rules: ["The whole post, with its canonical address", "Four tags at most"]
			}
		}];
	}
});
function listed(tags) {
	return typeof tags === "string" ? tags.split(/,\s*/) : tags;
}

// src/sources/feed-samples.ts
const most$3 = 25;
function feedAsk(about) {
	return {
		url: about.feed,
		accept: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.8",
		text: true,
		about
	};
}
function withFeed(payload, { url, about }, since) {
	const items = typeof payload === "string" ? load_feed().readFeed(payload, url) : [];
	if (about === void 0 || items.length === 0) throw new Error("“items”: it is no feed, or empty");
	const samples = items.map(({ title, url: link, day }) => {
		return {
			title,
			url: link,
			...day !== null && { date: day }
		};
	}).sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1).slice(0, most$3);
	const newest = samples[0]?.date;
	const closed = newest === void 0 || newest >= since ? {} : { closed: `its feed has told nothing new since ${load_days().sayMonth(newest)}` };
	return [{
		...about,
		samples,
		...closed
	}];
}
function hasFeed(target) {
	return target.feed?.startsWith("https:") === true;
}

// src/sources/feeds.ts
const most$2 = 6;
var feeds_default = defineSource({
	id: "feeds",
	title: "Feeds of places in the list",
	docs: "https://www.rssboard.org/rss-specification",
	about: `Reads the feeds of up to ${most$2} places that the bundled list knows, letters and writers of the niche among them, nearest to the posts first. What they published last replaces what the list remembers; one that has been silent for a year is left out.`,
	brings: [
		"newsletter",
		"writer",
		"podcast",
		"publication"
	],
	needs: [],
	scope: "run",
	limit: {
		requests: most$2,
		says: "one request a feed; robots.txt is obeyed"
	},
	manners: "Read theirs before you write.",
	absent: [404, 410],
	ask: ({ nearby }) => nearby.filter(hasFeed).filter((target) => !load_medium_place().isOnMedium(target)).slice(0, most$2).map(feedAsk),
	read: (payload, ask, { since }) => withFeed(payload, ask, since)
});

// src/sources/github-graph.ts
function graphAsk(query, variables) {
	return {
		url: "https://api.github.com/graphql",
		accept: "application/json",
		robots: "ignore",
		largest: 8388608,
		body: JSON.stringify({
			query: query.replace(/\s+/g, " ").trim(),
			variables
		}),
		key: {
			secret: "github-token",
			header: "authorization",
			scheme: "bearer"
		}
	};
}
const failed = load_zod().object({ errors: load_zod().array(load_zod().object({ type: load_zod().string().nullish() })).min(1) });
function dataOf(payload, shape) {
	const { success, data } = failed.safeParse(payload);
	if (success) throw new Error(`it refused the query (${data.errors[0]?.type ?? "no reason given"})`);
	const { data: answer } = load_zod().object({ data: load_zod().unknown() }).parse(payload);
	return shape.parse(answer);
}

// src/sources/list-rules.ts
const known = [
	[/self[- ]promot/i, () => "It speaks of self-promotion: read that part first"],
	[/\b(?:AI|LLM|machine|ChatGPT)[- ](?:generated|written|assisted)|generated (?:by|with) (?:an? )?(?:AI|LLM|ChatGPT)/i, () => "It speaks of text made by models: read that part first"],
	[/\b(?:one|single|individual) (?:\w+ )?(?:per|for each|pull request|PR)\b/i, () => "One entry a pull request"],
	[/alphabetical/i, () => "In alphabetical order"],
	[/(?:bottom|end) of (?:the|its|that|each)\b/i, () => "At the end of its section"],
	[/(\d{1,6})\+? (?:GitHub )?stars/i, ([, stars]) => `It speaks of ${stars} stars`],
	[/(\d{1,3}) (days|months) old|older than (\d{1,3}) (days|months)/i, ([, a, unit, b, other]) => `It speaks of an age of ${a ?? b} ${unit ?? other}`]
];
function listRules(text) {
	const seen = text.slice(0, 5e4);
	return known.flatMap(([pattern, say]) => {
		const found = pattern.exec(seen);
		return found === null ? [] : [say(found)];
	});
}

// src/sources/takes-writing.ts
const writing = /\b(?:articles?|blogs?|blog ?posts?|posts|tutorials?|how-?tos?|guides?|essays?|write-?ups?|case stud(?:y|ies)|reading)\b/i;
const otherThings = /\b(?:videos?|podcasts?|books?|e-?books?|talks?|courses?|screencasts?|youtube|newsletters?|papers?|style ?guides?|playlist|magazines?|writing|cms|digest|committers?|series|tutorial by|blog(?:ging)? (?:engines?|platforms?|software|themes?)|buyers?)\b/i;
const open = /^(?:resources?|learn(?:ing)?(?: resources)?|information|documentation|docs|community|(?:table of )?contents|external resources|other kinds of content|misc(?:ellaneous)?|education|references?|further reading|media|materials?|general)$/i;
function takesWriting(path, titles) {
	const [outer = "", inner] = path;
	if (says(outer)) return inner === void 0 || !otherThings.test(inner);
	if (inner === void 0 || !open.test(outer) || !says(inner)) return false;
	const [first, second] = [outer, inner].map((title) => titles.indexOf(title));
	return first === -1 || second === -1 || first < second;
}
function says(title) {
	return writing.test(title) && !otherThings.test(title);
}

// src/sources/list-writing.ts
function writingSections(readme) {
	const lines = readme.split("\n");
	const headings = lines.flatMap((text, at) => {
		const [, marks, title] = /^(#{1,6})\s+(.{1,200}?)\s*#*\s*$/.exec(text) ?? [];
		return marks === void 0 ? [] : [{
			at,
			depth: marks.length,
			title: bare(title ?? "")
		}];
	});
	const titles = headings.map(({ title }) => title);
	return headings.flatMap(({ at, depth, title }, i) => {
		const outer = headings.slice(0, i).findLast((one) => one.depth < depth && one.depth > 1);
		const path = outer === void 0 ? [title] : [outer.title, title];
		if (depth === 1 || !(takesWriting([title], titles) || takesWriting(path, titles))) return [];
		const end = headings[i + 1]?.at ?? lines.length;
		return [{
			heading: title,
			line: at + 2,
			text: lines.slice(at + 1, end).join("\n")
		}];
	});
}
function writingIn(readme, blamed, since) {
	const dayOf = (line) => blamed.find(({ from, to }) => from <= line && line <= to)?.day;
	const [best] = writingSections(readme).flatMap(({ heading, line, text }) => {
		const samples = load_read_lists().readBullets(text).flatMap((bullet) => {
			const [first] = bullet.links;
			const date = dayOf(line + bullet.line - 1);
			return first === void 0 || date === void 0 ? [] : [{
				title: first.text,
				url: first.url,
				date
			}];
		});
		const days = samples.map(({ date }) => date ?? "").sort();
		const newest = days.at(-1);
		return newest === void 0 ? [] : [{
			heading,
			samples,
			days,
			newest
		}];
	}).sort((a, b) => a.newest < b.newest ? 1 : -1);
	if (best === void 0) return null;
	const { heading, samples, days, newest } = best;
	return {
		takesWriting: {
			heading,
			newest,
			lastYear: days.filter((day) => day >= since).length
		},
		samples
	};
}
function bare(title) {
	return title.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`]|:[a-z_]+:|<[^>]{0,200}>|\p{Extended_Pictographic}/gu, "").trim();
}

// src/sources/github-lists.ts
const text = load_zod().object({ text: load_zod().string().nullish() });
const list = load_zod().object({
	nameWithOwner: load_zod().string(),
	url: load_zod().string(),
	description: load_zod().string().nullable(),
	isArchived: load_zod().boolean(),
	repositoryTopics: load_zod().object({ nodes: load_zod().array(load_zod().object({ topic: load_zod().object({ name: load_zod().string() }) })) }),
	contributingGuidelines: load_zod().object({
		body: load_zod().string().nullable(),
		url: load_zod().string()
	}).nullable(),
	pullRequestTemplates: load_zod().array(load_zod().object({ body: load_zod().string().nullable() })).nullable(),
	pullRequests: load_zod().object({ nodes: load_zod().array(load_zod().object({ mergedAt: load_zod().string().nullable() })) }),
	readme: text.nullable()
});
const found$2 = load_zod().object({ search: load_zod().object({ nodes: load_zod().array(list) }) });
const blamed = load_zod().record(load_zod().string(), load_zod().object({
	nameWithOwner: load_zod().string(),
	url: load_zod().string(),
	readme: text.nullable(),
	head: load_zod().object({ blame: load_zod().object({ ranges: load_zod().array(load_zod().object({
		startingLine: load_zod().number(),
		endingLine: load_zod().number(),
		commit: load_zod().object({ committedDate: load_zod().string() })
	})) }) }).nullable()
}).nullable());
const graph$2 = `query Lists($search: String!) {
  search(type: REPOSITORY, query: $search, first: 8) {
    nodes { ... on Repository {
      nameWithOwner url description isArchived
      repositoryTopics(first: 10) { nodes { topic { name } } }
      contributingGuidelines { body url }
      pullRequestTemplates { body }
      pullRequests(states: MERGED, first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { mergedAt }
      }
      readme: object(expression: "HEAD:README.md") { ... on Blob { text } }
    } }
  }
}`;
const mostTerms$1 = 2;
const mostBlamed = 3;
var github_lists_default = defineSource({
	id: "github-lists",
	title: "Lists on GitHub",
	docs: "https://docs.github.com/en/graphql/reference/queries#search",
	about: `Searches for repositories with the topic \`awesome-list\` that were pushed to within a year, for the first ${mostTerms$1} words of the posts: with their contributing page and the last merged pull request. Of up to ${mostBlamed} that have a section for articles it reads in the history of the README what came in, and when.`,
	brings: ["list"],
	needs: ["github-token"],
	scope: "run",
	limit: {
		requests: 4,
		says: "30 searches a minute, 1,000 requests an hour for a repository"
	},
	manners: "Read the contributing page; the pull request is yours to write. Many lists refuse those that a model wrote.",
	ask({ terms, since }) {
		return terms.slice(0, mostTerms$1).map((term) => load_words_to_ask().wordsOf([term], 1)).filter(Boolean).map((word) => graphAsk(graph$2, { search: `${word} topic:awesome-list archived:false pushed:>${since}` }));
	},
	read(payload, ask, { since }) {
		if (isBlame(ask.body)) return Object.values(dataOf(payload, blamed)).flatMap((node) => toWriting(node, since));
		return dataOf(payload, found$2).search.nodes.filter(({ isArchived }) => !isArchived).map((node) => toTarget$1(node, since));
	},
	next(payload, ask) {
		if (isBlame(ask.body)) return [];
		const taking = dataOf(payload, found$2).search.nodes.filter(({ isArchived, readme }) => {
			return !isArchived && writingSections(readme?.text ?? "").length > 0;
		}).slice(0, mostBlamed);
		return taking.length === 0 ? [] : [blameAsk(taking.map(({ nameWithOwner }) => nameWithOwner))];
	}
});
const isBlame = (body = "") => body.includes("query Blame");
function blameAsk(names) {
	const parts = names.map((_, i) => `list${i}: repository(owner: $owner${i}, name: $name${i}) {
      nameWithOwner url
      readme: object(expression: "HEAD:README.md") { ... on Blob { text } }
      head: object(expression: "HEAD") { ... on Commit {
        blame(path: "README.md") { ranges { startingLine endingLine commit { committedDate } } }
      } }
    }`);
	const variables = names.flatMap((name, i) => {
		const [owner = "", repo = ""] = name.split("/");
		return [[`owner${i}`, owner], [`name${i}`, repo]];
	});
	const declared = variables.map(([name]) => `$${name}: String!`).join(", ");
	return graphAsk(`query Blame(${declared}) { ${parts.join("\n")} }`, Object.fromEntries(variables));
}
function toTarget$1(node, since) {
	const { nameWithOwner, url, description, contributingGuidelines: guide } = node;
	const template = node.pullRequestTemplates?.map(({ body }) => body ?? "").join("\n") ?? "";
	const rules = listRules(`${guide?.body ?? ""}\n${template}`);
	const merged = node.pullRequests.nodes[0]?.mergedAt?.slice(0, 10);
	return {
		id: load_target_id().idOf(url),
		kind: "list",
		name: nameWithOwner,
		url,
		...description !== null && { description },
		topics: node.repositoryTopics.nodes.map(({ topic }) => topic.name.replace(/^awesome-/, "")).filter((name) => !/^(?:awesome|lists?|resources)$/.test(name)),
		route: {
			how: "pull-request",
			url: guide?.url ?? url,
			...rules.length > 0 && { rules }
		},
		...merged !== void 0 && merged < since && { closed: `it has merged no pull request since ${load_days().sayMonth(merged)}` }
	};
}
function toWriting(node, since) {
	const lines = (node?.head?.blame.ranges ?? []).map(({ startingLine, endingLine, commit }) => ({
		from: startingLine,
		to: endingLine,
		day: commit.committedDate.slice(0, 10)
	}));
	const writing = node === null ? null : writingIn(node.readme?.text ?? "", lines, since);
	if (node === null || writing === null) return [];
	const { nameWithOwner: name, url } = node;
	return [{
		id: load_target_id().idOf(url),
		kind: "list",
		name,
		url,
		topics: [],
		...writing
	}];
}

// src/sources/github-mentions.ts
const found$1 = load_zod().object({ search: load_zod().object({ nodes: load_zod().array(load_zod().object({
	title: load_zod().string(),
	url: load_zod().string(),
	createdAt: load_zod().string(),
	locked: load_zod().boolean(),
	bodyText: load_zod().string(),
	repository: load_zod().object({
		nameWithOwner: load_zod().string(),
		isArchived: load_zod().boolean()
	})
})) }) });
const graph$1 = `query Mentions($search: String!) {
  search(type: ISSUE, query: $search, first: 20) {
    nodes { ... on Issue {
      title url createdAt locked bodyText
      repository { nameWithOwner isArchived }
    } }
  }
}`;
const mostNames = 2;
var github_mentions_default = defineSource({
	id: "github-mentions",
	title: "Mentions on GitHub",
	docs: "https://docs.github.com/en/graphql/reference/queries#search",
	about: `With \`product.brand\` in the config: searches for open issues of the last year that name the product (the first ${mostNames} names), and leaves out those that link to you.`,
	brings: ["thread"],
	needs: ["github-token"],
	scope: "run",
	limit: {
		requests: mostNames,
		says: "30 searches a minute"
	},
	manners: "Help where help is asked for; nobody owes you a link.",
	ask({ brand, since }) {
		return brand.slice(0, mostNames).map(load_words_to_ask().phraseOf).filter(Boolean).map((phrase) => graphAsk(graph$1, { search: `${phrase} in:title,body is:issue is:open is:public archived:false created:>${since}` }));
	},
	read(payload, _ask, { brand, ownHosts }) {
		const { nodes } = dataOf(payload, found$1).search;
		return nodes.flatMap(({ title, url, createdAt, locked, bodyText, repository }) => {
			const text = `${title}\n${bodyText}`;
			const name = namedIn(text, brand);
			const isLinked = ownHosts.some((host) => text.toLowerCase().includes(host));
			if (name === void 0 || isLinked || locked || repository.isArchived) return [];
			return [{
				id: load_target_id().idOf(url),
				kind: "thread",
				name: `${repository.nameWithOwner} on GitHub`,
				url,
				description: `It names “${name}” and does not link to you.`,
				topics: [],
				samples: [{
					title,
					note: `names “${name}”`,
					url,
					date: createdAt.slice(0, 10)
				}],
				route: {
					how: "comment",
					url,
					rules: ["Only if you can help there"]
				}
			}];
		});
	}
});

// src/sources/github-threads.ts
const thread = load_zod().object({
	title: load_zod().string(),
	url: load_zod().string(),
	createdAt: load_zod().string(),
	locked: load_zod().boolean(),
	repository: load_zod().object({
		nameWithOwner: load_zod().string(),
		stargazerCount: load_zod().number(),
		isArchived: load_zod().boolean()
	})
});
const found = load_zod().object({
	issues: load_zod().object({ nodes: load_zod().array(thread) }),
	discussions: load_zod().object({ nodes: load_zod().array(thread.extend({
		closed: load_zod().boolean(),
		isAnswered: load_zod().boolean().nullable(),
		category: load_zod().object({ isAnswerable: load_zod().boolean() })
	})) })
});
const graph = `query Threads($issues: String!, $discussions: String!) {
  issues: search(type: ISSUE, query: $issues, first: 10) {
    nodes { ... on Issue {
      title url createdAt locked
      repository { nameWithOwner stargazerCount isArchived }
    } }
  }
  discussions: search(type: DISCUSSION, query: $discussions, first: 10) {
    nodes { ... on Discussion {
      title url createdAt locked closed isAnswered
      category { isAnswerable }
      repository { nameWithOwner stargazerCount isArchived }
    } }
  }
}`;
const fewestStars = 20;
const asks = /\?|^(?:how|why|what|when|where|which|is|are|can|could|should|does|do|has|any|best|help|question)\b/i;
var github_threads_default = defineSource({
	id: "github-threads",
	title: "GitHub issues and discussions",
	docs: "https://docs.github.com/en/graphql/reference/queries#search",
	about: `Searches for open questions of the last year that share three words with the post: discussions without an answer, and issues whose title asks. Only in repositories with at least ${fewestStars} stars that are not archived.`,
	brings: ["thread"],
	needs: ["github-token"],
	scope: "post",
	limit: {
		requests: 20,
		says: "30 searches a minute, 1,000 requests an hour for a repository"
	},
	manners: "Answer the question there, in your own words; the link comes second, and you say that the post is yours. Advertising in other people’s issues is against GitHub’s rules.",
	ask({ terms, since }) {
		const words = load_words_to_ask().wordsOf(terms, 3);
		if (!words.includes(" ")) return [];
		const both = `${words} in:title,body is:open created:>${since}`;
		return [graphAsk(graph, {
			issues: `${both} is:issue is:public archived:false`,
			discussions: `${both} is:unanswered is:public`
		})];
	},
	read(payload) {
		const { issues, discussions } = dataOf(payload, found);
		const open = discussions.nodes.filter(({ closed, isAnswered, category }) => !closed && isAnswered !== true && category.isAnswerable);
		return [...issues.nodes.filter(({ title }) => asks.test(title)), ...open].filter(({ locked, repository: { isArchived, stargazerCount } }) => {
			return !locked && !isArchived && stargazerCount >= fewestStars;
		}).map(toTarget);
	}
});
function toTarget({ title, url, createdAt, repository }) {
	return {
		id: load_target_id().idOf(url),
		kind: "thread",
		name: `${repository.nameWithOwner} on GitHub`,
		url,
		topics: [],
		samples: [{
			title,
			url,
			date: createdAt.slice(0, 10)
		}],
		route: {
			how: "comment",
			url,
			rules: ["Only if it answers what was asked"]
		}
	};
}

// src/sources/hacker-news.ts
const fewestComments = 20;
var hacker_news_default = defineSource({
	id: "hacker-news",
	title: "Hacker News",
	docs: "https://hn.algolia.com/api",
	about: `Searches for stories with at least ${fewestComments} comments that share three words with the post. Their titles say whether people there talk about such things; what they said is not read.`,
	brings: ["community"],
	needs: [],
	scope: "post",
	limit: {
		requests: 40,
		says: "none is documented; 10,000 an hour are told of"
	},
	manners: "A link and its own title, by hand, once. No text from a program: the place bans it, so none is drafted.",
	ask({ terms }) {
		if (terms.length < 2) return [];
		const query = terms.slice(0, 3).join(" ");
		return [load_hacker_news_stories().askForStories({
			query,
			numericFilters: `num_comments>=${fewestComments}`
		})];
	},
	read(payload) {
		const samples = load_hacker_news_stories().readStories(payload).map(({ title, page, on }) => ({
			title,
			url: page,
			date: on
		}));
		if (samples.length === 0) return [];
		return [{
			id: "news.ycombinator.com",
			kind: "community",
			name: "Hacker News",
			url: "https://news.ycombinator.com",
			topics: ["programming", "startups"],
			samples,
			wants: "links",
			route: {
				how: "submit",
				url: "https://news.ycombinator.com/submit"
			}
		}];
	}
});

// src/sources/mastodon.ts
const Payload$3 = load_zod().array(load_zod().object({
	url: load_zod().string().nullish(),
	created_at: load_zod().string(),
	account: load_zod().object({
		indexable: load_zod().boolean().nullish(),
		bot: load_zod().boolean().nullish()
	}),
	card: load_zod().object({
		url: load_zod().string(),
		title: load_zod().string()
	}).nullish()
}));
const usual = "https://mastodon.social";
const mostTags$1 = 2;
const fewestLinks = 3;
var mastodon_default = defineSource({
	id: "mastodon",
	title: "Mastodon",
	docs: "https://docs.joinmastodon.org/methods/timelines/#tag",
	about: `Reads the public timeline of the first ${mostTags$1} words of the posts, as hashtags, on one server, and of it the titles of linked pages. Programs, and people who asked not to be indexed, are left out; what anybody wrote is not read.`,
	brings: ["community"],
	needs: [],
	scope: "run",
	limit: {
		requests: mostTags$1,
		says: "300 requests in five minutes"
	},
	manners: "Post yourself, with the hashtag, and answer those who reply.",
	server: usual,
	silence: { 401: "this server shows its timelines to members only" },
	ask({ terms, server = usual }) {
		return load_words_to_ask().tagsOf(terms, mostTags$1).map((tag) => ({
			url: new URL(`/api/v1/timelines/tag/${tag}?limit=40`, server).href,
			accept: "application/json",
			robots: "ignore"
		}));
	},
	read(payload, { url }) {
		const { origin, host, pathname } = new URL(url);
		const tag = pathname.split("/").at(-1) ?? "";
		const samples = Payload$3.parse(payload).flatMap(({ url: status, created_at, account, card }) => card == null || account.indexable === false || account.bot === true ? [] : [{
			title: card.title,
			url: status ?? card.url,
			date: created_at.slice(0, 10)
		}]);
		if (new Set(samples.map(({ title }) => title)).size < fewestLinks) return [];
		return [{
			id: `${host}/tags/${tag}`,
			kind: "community",
			name: `Mastodon, #${tag}`,
			url: `${origin}/tags/${tag}`,
			topics: [],
			samples,
			wants: "links",
			route: {
				how: "submit",
				url: `${origin}/tags/${tag}`,
				rules: [`From your own account, with #${tag}`]
			}
		}];
	}
});

// src/sources/medium.ts
const mostTags = 2;
const mostPublications = 3;
var medium_default = defineSource({
	id: "medium",
	title: "Medium’s feeds",
	docs: "https://help.medium.com/hc/en-us/articles/214874118-Using-RSS-feeds-of-profiles-publications-and-topics",
	about: `Reads the feeds of the first ${mostTags} words of the posts, as tags, and of up to ${mostPublications} publications that the bundled list knows. Ten stories a feed.`,
	brings: ["publication"],
	needs: [],
	scope: "run",
	limit: {
		requests: 5,
		says: "none is documented; robots.txt is obeyed"
	},
	manners: "A publication takes your story through Medium’s own form; read its guidelines.",
	offBecause: "Medium mostly refuses machines of data centres (403), runners of GitHub among them. It is of use on a runner of your own.",
	silence: { 403: "Medium lets no program in from here (403), which is usual for a runner" },
	absent: [404, 410],
	ask({ terms, nearby }) {
		const tags = load_words_to_ask().tagsOf(terms, mostTags).map((tag) => ({
			url: `https://medium.com/feed/tag/${tag}`,
			text: true
		}));
		const publications = nearby.filter(load_medium_place().isOnMedium).slice(0, mostPublications).map((target) => feedAsk({
			...target,
			feed: feedOf(target)
		}));
		return [...tags, ...publications];
	},
	read(payload, ask, { since }) {
		return ask.about === void 0 ? underTag(payload, ask) : withFeed(payload, ask, since);
	}
});
function feedOf({ url }) {
	return `https://medium.com/feed${new URL(url).pathname.replace(/\/+$/, "")}`;
}
function underTag(payload, { url }) {
	const items = typeof payload === "string" ? load_feed().readFeed(payload, url) : [];
	if (items.length === 0) throw new Error("“items”: it is no feed, or empty");
	const found = /* @__PURE__ */ new Map();
	for (const item of items) {
		const link = item.url.replace(/\?.*$/, "");
		const name = load_medium_place().publicationOf(link);
		if (name === null) continue;
		const sample = {
			title: item.title,
			url: link,
			...item.day !== null && { date: item.day }
		};
		found.set(name, [...found.get(name) ?? [], sample]);
	}
	const topic = new URL(url).pathname.split("/").at(-1) ?? "";
	return [...found].map(([name, samples]) => ({
		id: `medium.com/${name}`,
		kind: "publication",
		name: `${name} on Medium`,
		url: `https://medium.com/${name}`,
		topics: [topic],
		samples
	}));
}

// src/sources/podcasts.ts
const Payload$2 = load_zod().object({ results: load_zod().array(load_zod().object({
	collectionName: load_zod().string(),
	collectionViewUrl: load_zod().string(),
	feedUrl: load_zod().string().nullish(),
	releaseDate: load_zod().string().nullish()
})) });
const mostTerms = 2;
const mostFeeds = 2;
var podcasts_default = defineSource({
	id: "podcasts",
	title: "Podcasts (Apple’s search)",
	docs: "https://performance-partners.apple.com/search-api",
	about: `Searches for podcasts that bear one of the first ${mostTerms} words of the posts in their name and were on air within a year, and reads the feeds of up to ${mostFeeds} of them for each word. The addresses of owners in these feeds are not read.`,
	brings: ["podcast"],
	needs: [],
	scope: "run",
	limit: {
		requests: 6,
		says: "20 searches a minute"
	},
	manners: "Listen to an episode first; write by the way that its own site shows.",
	absent: [404, 410],
	ask: ({ terms }) => terms.slice(0, mostTerms).map((term) => ({
		url: `https://itunes.apple.com/search?${new URLSearchParams({
			media: "podcast",
			entity: "podcast",
			term,
			limit: "20"
		})}`,
		accept: "application/json, text/javascript",
		robots: "ignore"
	})),
	read(payload, ask, { since }) {
		if (ask.about !== void 0) return withFeed(payload, ask, since);
		return onAir(payload, ask.url, since);
	},
	next(payload, ask, { since }) {
		if (ask.about !== void 0) return [];
		return onAir(payload, ask.url, since).filter(hasFeed).slice(0, mostFeeds).map(feedAsk);
	}
});
function onAir(payload, asked, since) {
	const term = new URL(asked).searchParams.get("term") ?? "";
	return Payload$2.parse(payload).results.filter(({ releaseDate }) => (releaseDate?.slice(0, 10) ?? since) >= since).filter(({ collectionName }) => names(collectionName, term)).map(({ collectionName, collectionViewUrl, feedUrl }) => {
		const url = collectionViewUrl.replace(/\?.*$/, "");
		return {
			id: load_target_id().idOf(url),
			kind: "podcast",
			name: collectionName,
			url,
			topics: [term.toLowerCase()],
			...feedUrl && { feed: feedUrl }
		};
	}).sort((a, b) => a.id < b.id ? -1 : 1);
}
function names(name, term) {
	const keys = new Set(load_place_of().termsOf(name).map(({ key }) => key));
	const wanted = load_place_of().termsOf(term).map(({ key }) => key);
	return wanted.length > 0 && wanted.every((key) => keys.has(key));
}

// src/sources/searxng.ts
const Payload$1 = load_zod().object({ results: load_zod().array(load_zod().object({
	title: load_zod().string(),
	url: load_zod().string(),
	content: load_zod().string().nullish(),
	publishedDate: load_zod().string().nullish()
})) });
const most$1 = 4;
var searxng_default = defineSource({
	id: "searxng",
	title: "SearXNG",
	docs: "https://docs.searxng.org/dev/search_api.html",
	about: `Searches the web through your own server for the subject of the posts, for pages that name one of \`product.competitors\`, and for pages that name \`product.brand\`: up to ${most$1} searches. Pages on hosts of many are left out.`,
	brings: ["writer"],
	needs: [],
	scope: "run",
	limit: {
		requests: most$1,
		says: "those of your server, and of the engines that it asks"
	},
	manners: "Name a server of your own: public ones ask programs to stay away.",
	server: null,
	silence: { 403: "it answers 403: switch JSON on in its settings.yml, under search.formats" },
	ask: (query) => query.server === void 0 ? [] : searchesFor(query, most$1).map((q) => ({
		url: new URL(`/search?${new URLSearchParams({
			q,
			format: "json"
		})}`, query.server).href,
		accept: "application/json",
		robots: "ignore"
	})),
	read(payload, _ask, query) {
		return sitesOf(Payload$1.parse(payload).results.map(({ title, url, content, publishedDate }) => {
			return {
				title,
				url,
				text: content ?? "",
				date: publishedDate ?? void 0
			};
		}), query);
	}
});

// src/sources/stack-exchange.ts
const Payload = load_zod().object({ items: load_zod().array(load_zod().object({
	title: load_zod().string(),
	link: load_zod().string(),
	tags: load_zod().array(load_zod().string()),
	creation_date: load_zod().int().min(0).max(4e9),
	is_answered: load_zod().boolean(),
	closed_date: load_zod().number().nullish()
})) });
const most = 10;
var stack_exchange_default = defineSource({
	id: "stack-exchange",
	title: "Stack Overflow",
	docs: "https://api.stackexchange.com/docs/advanced-search",
	about: "Searches for questions of the last year that are open, have no accepted answer, and share three words with the post.",
	brings: ["thread"],
	needs: [],
	scope: "post",
	limit: {
		requests: 10,
		says: "300 a day for an address, which runners share; 10,000 with a free key, the input `stack-exchange-key`"
	},
	manners: "An answer stands by itself, the link comes second, and you say that the post is yours. Text from a model is banned, so none is drafted.",
	ask({ terms, since }) {
		const q = load_words_to_ask().wordsOf(terms, 3);
		if (!q.includes(" ")) return [];
		return [{
			url: `https://api.stackexchange.com/2.3/search/advanced?${new URLSearchParams({
				site: "stackoverflow",
				q,
				accepted: "False",
				closed: "False",
				fromdate: `${Date.parse(since) / 1e3}`,
				sort: "relevance",
				pagesize: `${most}`
			})}`,
			accept: "application/json",
			robots: "ignore",
			pauseIn: "backoff",
			key: {
				secret: "stack-exchange-key",
				parameter: "key"
			}
		}];
	},
	read(payload) {
		return Payload.parse(payload).items.filter(({ is_answered, closed_date }) => !is_answered && closed_date == null).map(({ title, link, tags, creation_date }) => {
			const plain = load_title_in_html().titleInHtml(title);
			const date = (/* @__PURE__ */ new Date(creation_date * 1e3)).toISOString().slice(0, 10);
			return {
				id: load_target_id().idOf(link),
				kind: "thread",
				name: "Stack Overflow",
				url: link,
				topics: tags,
				samples: [{
					title: plain,
					url: link,
					date
				}],
				wants: "links",
				route: {
					how: "comment",
					url: link,
					rules: ["Say that the post is yours"]
				}
			};
		});
	}
});

// src/sources/registry.ts
const sources = [
	bing_webmaster_default,
	brave_default,
	dev_default,
	feeds_default,
	github_lists_default,
	github_mentions_default,
	github_threads_default,
	hacker_news_default,
	mastodon_default,
	medium_default,
	podcasts_default,
	searxng_default,
	stack_exchange_default
];

exports.sources = sources;