const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_dist = __lazily(() => require("./dist-25523e05.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_share_in = __lazily(() => require("./share-in-12e1c327.js"));
const load_elements = __lazily(() => require("./elements-ec8b5fca.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_robots = __lazily(() => require("./robots-3105c3d0.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));

// src/pages/judge-live.ts
const hardlyAny = .2;
const notFound = /^\W*(?:(?:error\W+)?404\b|(?:(?:page|post|article|file|seite)\W+)?(?:(?:was|is|wurde|could)\W+)?(?:not|nicht)\W+(?:be\W+)?(?:found|gefunden)\b|nothing (?:was )?found\b|(?:this|the|that|sorry,? (?:this|the|that)) page (?:does ?n['o’]t|can(?:no|['’])t be|could ?n['o’]t be|is ?n['o’]t) (?:exist|found|there|available)|page introuvable|p[aá]gina n(?:o|ão) encontrada)/i;
function whyNotThere(page) {
	if (page.holds !== void 0 && page.holds >= hardlyAny) return null;
	if (page.refresh !== null && !isSame(page.refresh, page.finalUrl)) return `it only leads on to ${page.refresh}`;
	const said = [page.title, page.heading].find((text) => notFound.test(text));
	if (said !== void 0 && !notFound.test(page.titleOfPost)) return `it answers 200, and says ${load_say_lines().quoted(said)}`;
	if (isSame(page.url, page.finalUrl)) return null;
	if (load_read_blog().isHomepage(page.finalUrl, null) && !load_read_blog().isHomepage(page.url, null)) return `it leads to the front page, ${page.finalUrl}`;
	return page.holds === void 0 ? null : `it leads to ${page.finalUrl}, which does not show this post`;
}
function isSame(a, b) {
	return load_page_key().pageKey(a).toLowerCase() === load_page_key().pageKey(b).toLowerCase();
}

// src/pages/place-on-site.ts
const agent = "Googlebot";
function placeOnSite(url, told) {
	const sites = told.filter(({ home }) => load_tell_error().hostOf(home) === load_tell_error().hostOf(url));
	const [first] = sites;
	if (first === void 0) return {};
	const sitemap = sites.filter(({ home }) => isBelow(url, home)).sort(deepestFirst)[0]?.sitemap;
	return {
		crawlable: crawlable(url, first),
		...sitemap != null && { sitemap: {
			from: sitemap.from,
			entry: entriesOf(sitemap).get(load_page_key().pageKey(url)) ?? null
		} }
	};
}
function isBelow(url, home) {
	const base = pathOf(home).replace(/\/$/, "");
	return pathOf(url) === base || pathOf(url).startsWith(`${base}/`);
}
const pathOf = (url) => load_tell_error().parseUrl(url)?.pathname ?? "";
const deepestFirst = (a, b) => b.home.length - a.home.length;
function crawlable(url, { robots }) {
	if (robots === null) return "inconclusive";
	return load_robots().readRobots(new URL("/robots.txt", url).href, robots, agent).allows(url) ? "pass" : "fail";
}
const known = /* @__PURE__ */ new WeakMap();
function entriesOf(sitemap) {
	const before = known.get(sitemap);
	if (before !== void 0) return before;
	const entries = new Map(sitemap.pages.map((page) => [load_page_key().pageKey(page), page]));
	known.set(sitemap, entries);
	return entries;
}

// src/pages/read-article.ts
const silent = /* @__PURE__ */ new Set([...[
	"script",
	"style",
	"template",
	"noscript",
	"svg",
	"iframe",
	"object",
	"video",
	"audio"
], ...[
	"button",
	"select",
	"textarea",
	"head"
]]);
const around = /* @__PURE__ */ new Set([
	"nav",
	"footer",
	"aside",
	"form",
	"dialog"
]);
const inline$1 = /* @__PURE__ */ new Set([
	...[
		"a",
		"abbr",
		"b",
		"bdi",
		"bdo",
		"cite",
		"code",
		"data",
		"del",
		"dfn",
		"em",
		"font",
		"i"
	],
	...[
		"ins",
		"kbd",
		"label",
		"mark",
		"q",
		"s",
		"samp",
		"small",
		"span",
		"strike",
		"strong",
		"sub"
	],
	...[
		"sup",
		"time",
		"tt",
		"u",
		"var",
		"wbr"
	]
]);
const later = /^data-(?:lazy-?|original-?|orig-?)?(?:src|srcset|original|lazy|image|url)$/i;
function readArticle(elements) {
	const marked = markedIn(elements);
	const root = marked?.root ?? elements.find(({ tagName }) => tagName === "body");
	const text = root === void 0 ? "" : textIn(root, isRead);
	const below = [...load_elements().nodesOf(root, (one) => isRead(one) && one.tagName !== "pre")].filter(load_elements().isElement);
	const withStandIn = new Set(elements.filter(({ tagName }) => tagName === "noscript").map(({ parentNode }) => parentNode));
	return {
		element: marked?.name ?? null,
		text,
		words: load_words().countWords(text),
		images: below.filter(({ tagName }) => tagName === "img").map((image) => readImage(image, withStandIn.has(image.parentNode))),
		code: below.filter(({ tagName }) => tagName === "pre").map(load_elements().codeIn)
	};
}
function readWhole(elements) {
	const body = elements.find(({ tagName }) => tagName === "body");
	return body === void 0 ? "" : textIn(body, ({ tagName }) => !silent.has(tagName));
}
function markedIn(elements) {
	const marks = [
		["itemprop=\"articleBody\"", (element) => load_elements().wordsIn(element, "itemprop").includes("articlebody")],
		["article", ({ tagName }) => tagName === "article"],
		["main", (element) => element.tagName === "main" || load_elements().attribute(element, "role") === "main"]
	];
	for (const [name, isMark] of marks) {
		const all = elements.filter(isMark);
		const [first, ...rest] = all;
		if (first === void 0) continue;
		return {
			name,
			root: rest.length === 0 ? first : longest(all.slice(0, 50))
		};
	}
	return null;
}
function longest(elements) {
	const lengths = elements.map((element) => textIn(element, isRead).length);
	return elements[lengths.indexOf(Math.max(...lengths))];
}
function isRead({ tagName }) {
	return !silent.has(tagName) && !around.has(tagName);
}
function textIn(root, enter) {
	const parts = [];
	for (const node of load_elements().nodesOf(root, enter)) if (load_elements().isText(node)) parts.push(node.value);
	else if (load_elements().isElement(node) && !inline$1.has(node.tagName)) parts.push("\n");
	return parts.join("");
}
function readImage(image, hasStandIn) {
	const src = load_elements().attribute(image, "src")?.trim() || null;
	const isPlaceholder = src === null || /^(?:data|about|blob):/i.test(src);
	const comesLater = image.attrs.some(({ name, value }) => later.test(name) && value.trim() !== "");
	return {
		src,
		lazy: isPlaceholder && comesLater && !hasStandIn
	};
}

// src/formats/link-header.ts
const links = /<([^<>]*)>([^<]*)/g;
const canonical = /;\s*rel\s*=\s*(?:"[^";]*\bcanonical\b|canonical\b)/i;
const parameter = /;\s*([\w-]+)/g;
function canonicalsIn(header) {
	return [...header.matchAll(links)].flatMap(([, href = "", said = ""]) => canonical.test(said) ? [{
		href,
		parameters: [...said.matchAll(parameter)].map(([, name = ""]) => name.toLowerCase())
	}] : []);
}

// src/pages/read-canonicals.ts
const passedOver = [
	"hreflang",
	"lang",
	"media",
	"type"
];
function readCanonicals(elements, head, headers, base) {
	const named = elements.flatMap((element) => {
		const href = load_elements().attribute(element, "href");
		if (element.tagName !== "link" || href === void 0) return [];
		if (!load_elements().wordsIn(element, "rel").includes("canonical")) return [];
		const besides = passedOver.filter((name) => load_elements().attribute(element, name) !== void 0);
		return [{
			href,
			url: absolute(href, base),
			by: head.has(element) ? "head" : "body",
			besides
		}];
	});
	const linked = canonicalsIn(headers.link ?? "").map(({ href, parameters }) => {
		const besides = passedOver.filter((name) => parameters.includes(name));
		return {
			href,
			url: absolute(href, base),
			by: "header",
			besides
		};
	});
	return [...named, ...linked];
}
function canonicalAmong(named) {
	return named.find(({ by, besides, url }) => by !== "body" && besides.length === 0 && url !== null)?.url ?? null;
}
function absolute(href, base) {
	return load_tell_error().parseUrl(href, base)?.href ?? null;
}

// src/pages/read-head.ts
const soon = 10;
const mostNodes = 2e3;
function readNoindex(elements, headers) {
	return [...elements.filter(({ tagName }) => tagName === "meta").filter((meta) => /^(robots|googlebot)$/i.test(load_elements().attribute(meta, "name") ?? "")).map((meta) => load_elements().attribute(meta, "content") ?? ""), forGoogle(headers["x-robots-tag"] ?? "")].flatMap((text) => text.toLowerCase().split(",")).map((token) => token.trim()).some((token) => token === "noindex" || token === "none");
}
function forGoogle(header) {
	let listens = true;
	return header.split(",").filter((rule) => {
		const name = /^\s*([\w-]+)\s*:/.exec(rule)?.[1]?.toLowerCase();
		if (name !== void 0 && !valued.has(name)) listens = name === "googlebot";
		return listens;
	}).map((rule) => rule.replace(/^\s*googlebot\s*:/i, "")).join(",");
}
const valued = /* @__PURE__ */ new Set([
	"max-image-preview",
	"max-snippet",
	"max-video-preview",
	"unavailable_after"
]);
function readOpenGraph(elements) {
	const found = {};
	for (const meta of elements) {
		if (meta.tagName !== "meta") continue;
		const name = (load_elements().attribute(meta, "property") ?? load_elements().attribute(meta, "name") ?? "").trim().toLowerCase();
		const content = load_elements().attribute(meta, "content")?.trim() ?? "";
		if (/^(og|article):[\w:]+$/.test(name) && content !== "") found[name] ??= content;
	}
	return found;
}
function readDate(elements, openGraph) {
	const said = openGraph["article:published_time"] ?? readJsonLdDate(elements);
	if (said !== void 0) return said;
	const time = elements.find(({ attrs }) => attrs.some(({ name, value }) => name === "itemprop" && value === "datePublished")) ?? elements.find(({ tagName }) => tagName === "time");
	if (time === void 0) return null;
	return (load_elements().attribute(time, "datetime") ?? load_elements().attribute(time, "content") ?? load_elements().textOf(time)).trim() || null;
}
function readJsonLdDate(elements) {
	for (const script of elements) {
		if (script.tagName !== "script") continue;
		if (!/^application\/ld\+json\b/i.test(load_elements().attribute(script, "type") ?? "")) continue;
		const date = publishedIn(load_elements().textOf(script));
		if (date !== void 0) return date;
	}
}
function publishedIn(json) {
	const open = [parsed(json)];
	for (let seen = 0; open.length > 0 && seen < mostNodes; seen += 1) {
		const node = open.shift();
		if (typeof node !== "object" || node === null) continue;
		const { datePublished } = node;
		if (typeof datePublished === "string") return datePublished;
		open.push(...Object.values(node).slice(0, mostNodes));
	}
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
function readAlternates(head, base) {
	return [...head].flatMap((link) => {
		const [language, href] = [load_elements().attribute(link, "hreflang"), load_elements().attribute(link, "href")];
		if (link.tagName !== "link" || language === void 0 || href === void 0) return [];
		const url = load_elements().wordsIn(link, "rel").includes("alternate") ? load_tell_error().parseUrl(href, base)?.href : void 0;
		return url === void 0 ? [] : [{
			language,
			url
		}];
	});
}
function readRefresh(elements, base) {
	for (const meta of elements) {
		if (meta.tagName !== "meta") continue;
		if (!/^refresh$/i.test(load_elements().attribute(meta, "http-equiv") ?? "")) continue;
		const [, seconds = "", to = ""] = /^\s*(\d+)[^;,]*[;,]\s*(?:url\s*=\s*)?(.*)$/i.exec(load_elements().attribute(meta, "content") ?? "") ?? [];
		const href = to.trim().replace(/^(['"])(.*?)\1?$/, "$2");
		if (href !== "" && Number(seconds) <= soon) return load_tell_error().parseUrl(href, base)?.href ?? null;
	}
	return null;
}

// node_modules/@mozilla/readability/Readability.js
var require_Readability = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function Readability(doc, options) {
		if (options && options.documentElement) {
			doc = options;
			options = arguments[2];
		} else if (!doc || !doc.documentElement) throw new Error("First argument to Readability constructor should be a document object.");
		options = options || {};
		this._doc = doc;
		this._docJSDOMParser = this._doc.firstChild.__JSDOMParser__;
		this._articleTitle = null;
		this._articleByline = null;
		this._articleDir = null;
		this._articleSiteName = null;
		this._attempts = [];
		this._metadata = {};
		this._debug = !!options.debug;
		this._maxElemsToParse = options.maxElemsToParse || this.DEFAULT_MAX_ELEMS_TO_PARSE;
		this._nbTopCandidates = options.nbTopCandidates || this.DEFAULT_N_TOP_CANDIDATES;
		this._charThreshold = options.charThreshold || this.DEFAULT_CHAR_THRESHOLD;
		this._classesToPreserve = this.CLASSES_TO_PRESERVE.concat(options.classesToPreserve || []);
		this._keepClasses = !!options.keepClasses;
		this._serializer = options.serializer || function(el) {
			return el.innerHTML;
		};
		this._disableJSONLD = !!options.disableJSONLD;
		this._allowedVideoRegex = options.allowedVideoRegex || this.REGEXPS.videos;
		this._linkDensityModifier = options.linkDensityModifier || 0;
		this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
		if (this._debug) {
			let logNode = function(node) {
				if (node.nodeType == node.TEXT_NODE) return `${node.nodeName} ("${node.textContent}")`;
				let attrPairs = Array.from(node.attributes || [], function(attr) {
					return `${attr.name}="${attr.value}"`;
				}).join(" ");
				return `<${node.localName} ${attrPairs}>`;
			};
			this.log = function() {
				if (typeof console !== "undefined") {
					let args = Array.from(arguments, (arg) => {
						if (arg && arg.nodeType == this.ELEMENT_NODE) return logNode(arg);
						return arg;
					});
					args.unshift("Reader: (Readability)");
					console.log(...args);
				} else if (typeof dump !== "undefined") {
					var msg = Array.prototype.map.call(arguments, function(x) {
						return x && x.nodeName ? logNode(x) : x;
					}).join(" ");
					dump("Reader: (Readability) " + msg + "\n");
				}
			};
		} else this.log = function() {};
	}
	Readability.prototype = {
		FLAG_STRIP_UNLIKELYS: 1,
		FLAG_WEIGHT_CLASSES: 2,
		FLAG_CLEAN_CONDITIONALLY: 4,
		ELEMENT_NODE: 1,
		TEXT_NODE: 3,
		DEFAULT_MAX_ELEMS_TO_PARSE: 0,
		DEFAULT_N_TOP_CANDIDATES: 5,
		DEFAULT_TAGS_TO_SCORE: "section,h2,h3,h4,h5,h6,p,td,pre".toUpperCase().split(","),
		DEFAULT_CHAR_THRESHOLD: 500,
		REGEXPS: {
			unlikelyCandidates: /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
			okMaybeItsACandidate: /and|article|body|column|content|main|shadow/i,
			positive: /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i,
			negative: /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i,
			extraneous: /print|archive|comment|discuss|e[\-]?mail|share|reply|all|login|sign|single|utility/i,
			byline: /byline|author|dateline|writtenby|p-author/i,
			replaceFonts: /<(\/?)font[^>]*>/gi,
			normalize: /\s{2,}/g,
			videos: /\/\/(www\.)?((dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i,
			shareElements: /(\b|_)(share|sharedaddy)(\b|_)/i,
			nextLink: /(next|weiter|continue|>([^\|]|$)|»([^\|]|$))/i,
			prevLink: /(prev|earl|old|new|<|«)/i,
			tokenize: /\W+/g,
			whitespace: /^\s*$/,
			hasContent: /\S$/,
			hashUrl: /^#.+/,
			srcsetUrl: /(\S+)(\s+[\d.]+[xw])?(\s*(?:,|$))/g,
			b64DataUrl: /^data:\s*([^\s;,]+)\s*;\s*base64\s*,/i,
			commas: /\u002C|\u060C|\uFE50|\uFE10|\uFE11|\u2E41|\u2E34|\u2E32|\uFF0C/g,
			jsonLdArticleTypes: /^Article|AdvertiserContentArticle|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting|TechArticle|APIReference$/,
			adWords: /^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio)$/iu,
			loadingWords: /^((loading|正在加载|Загрузка|chargement|cargando)(…|\.\.\.)?)$/iu
		},
		UNLIKELY_ROLES: [
			"menu",
			"menubar",
			"complementary",
			"navigation",
			"alert",
			"alertdialog",
			"dialog"
		],
		DIV_TO_P_ELEMS: /* @__PURE__ */ new Set([
			"BLOCKQUOTE",
			"DL",
			"DIV",
			"IMG",
			"OL",
			"P",
			"PRE",
			"TABLE",
			"UL"
		]),
		ALTER_TO_DIV_EXCEPTIONS: [
			"DIV",
			"ARTICLE",
			"SECTION",
			"P",
			"OL",
			"UL"
		],
		PRESENTATIONAL_ATTRIBUTES: [
			"align",
			"background",
			"bgcolor",
			"border",
			"cellpadding",
			"cellspacing",
			"frame",
			"hspace",
			"rules",
			"style",
			"valign",
			"vspace"
		],
		DEPRECATED_SIZE_ATTRIBUTE_ELEMS: [
			"TABLE",
			"TH",
			"TD",
			"HR",
			"PRE"
		],
		PHRASING_ELEMS: [
			"ABBR",
			"AUDIO",
			"B",
			"BDO",
			"BR",
			"BUTTON",
			"CITE",
			"CODE",
			"DATA",
			"DATALIST",
			"DFN",
			"EM",
			"EMBED",
			"I",
			"IMG",
			"INPUT",
			"KBD",
			"LABEL",
			"MARK",
			"MATH",
			"METER",
			"NOSCRIPT",
			"OBJECT",
			"OUTPUT",
			"PROGRESS",
			"Q",
			"RUBY",
			"SAMP",
			"SCRIPT",
			"SELECT",
			"SMALL",
			"SPAN",
			"STRONG",
			"SUB",
			"SUP",
			"TEXTAREA",
			"TIME",
			"VAR",
			"WBR"
		],
		CLASSES_TO_PRESERVE: ["page"],
		HTML_ESCAPE_MAP: {
			lt: "<",
			gt: ">",
			amp: "&",
			quot: "\"",
			apos: "'"
		},
		_postProcessContent(articleContent) {
			this._fixRelativeUris(articleContent);
			this._simplifyNestedElements(articleContent);
			if (!this._keepClasses) this._cleanClasses(articleContent);
		},
		_removeNodes(nodeList, filterFn) {
			if (this._docJSDOMParser && nodeList._isLiveNodeList) throw new Error("Do not pass live node lists to _removeNodes");
			for (var i = nodeList.length - 1; i >= 0; i--) {
				var node = nodeList[i];
				var parentNode = node.parentNode;
				if (parentNode) {
					if (!filterFn || filterFn.call(this, node, i, nodeList)) parentNode.removeChild(node);
				}
			}
		},
		_replaceNodeTags(nodeList, newTagName) {
			if (this._docJSDOMParser && nodeList._isLiveNodeList) throw new Error("Do not pass live node lists to _replaceNodeTags");
			for (const node of nodeList) this._setNodeTag(node, newTagName);
		},
		_forEachNode(nodeList, fn) {
			Array.prototype.forEach.call(nodeList, fn, this);
		},
		_findNode(nodeList, fn) {
			return Array.prototype.find.call(nodeList, fn, this);
		},
		_someNode(nodeList, fn) {
			return Array.prototype.some.call(nodeList, fn, this);
		},
		_everyNode(nodeList, fn) {
			return Array.prototype.every.call(nodeList, fn, this);
		},
		_getAllNodesWithTag(node, tagNames) {
			if (node.querySelectorAll) return node.querySelectorAll(tagNames.join(","));
			return [].concat.apply([], tagNames.map(function(tag) {
				var collection = node.getElementsByTagName(tag);
				return Array.isArray(collection) ? collection : Array.from(collection);
			}));
		},
		_cleanClasses(node) {
			var classesToPreserve = this._classesToPreserve;
			var className = (node.getAttribute("class") || "").split(/\s+/).filter((cls) => classesToPreserve.includes(cls)).join(" ");
			if (className) node.setAttribute("class", className);
			else node.removeAttribute("class");
			for (node = node.firstElementChild; node; node = node.nextElementSibling) this._cleanClasses(node);
		},
		_isUrl(str) {
			try {
				new URL(str);
				return true;
			} catch {
				return false;
			}
		},
		_fixRelativeUris(articleContent) {
			var baseURI = this._doc.baseURI;
			var documentURI = this._doc.documentURI;
			function toAbsoluteURI(uri) {
				if (baseURI == documentURI && uri.charAt(0) == "#") return uri;
				try {
					return new URL(uri, baseURI).href;
				} catch (ex) {}
				return uri;
			}
			var links = this._getAllNodesWithTag(articleContent, ["a"]);
			this._forEachNode(links, function(link) {
				var href = link.getAttribute("href");
				if (href) {
					if (href.indexOf("javascript:") === 0) {
						if (link.childNodes.length === 1 && link.childNodes[0].nodeType === this.TEXT_NODE) {
							var text = this._doc.createTextNode(link.textContent);
							link.parentNode.replaceChild(text, link);
						} else {
							var container = this._doc.createElement("span");
							while (link.firstChild) container.appendChild(link.firstChild);
							link.parentNode.replaceChild(container, link);
						}
					} else link.setAttribute("href", toAbsoluteURI(href));
				}
			});
			var medias = this._getAllNodesWithTag(articleContent, [
				"img",
				"picture",
				"figure",
				"video",
				"audio",
				"source"
			]);
			this._forEachNode(medias, function(media) {
				var src = media.getAttribute("src");
				var poster = media.getAttribute("poster");
				var srcset = media.getAttribute("srcset");
				if (src) media.setAttribute("src", toAbsoluteURI(src));
				if (poster) media.setAttribute("poster", toAbsoluteURI(poster));
				if (srcset) {
					var newSrcset = srcset.replace(this.REGEXPS.srcsetUrl, function(_, p1, p2, p3) {
						return toAbsoluteURI(p1) + (p2 || "") + p3;
					});
					media.setAttribute("srcset", newSrcset);
				}
			});
		},
		_simplifyNestedElements(articleContent) {
			var node = articleContent;
			while (node) {
				if (node.parentNode && ["DIV", "SECTION"].includes(node.tagName) && !(node.id && node.id.startsWith("readability"))) {
					if (this._isElementWithoutContent(node)) {
						node = this._removeAndGetNext(node);
						continue;
					} else if (this._hasSingleTagInsideElement(node, "DIV") || this._hasSingleTagInsideElement(node, "SECTION")) {
						var child = node.children[0];
						for (var i = 0; i < node.attributes.length; i++) child.setAttributeNode(node.attributes[i].cloneNode());
						node.parentNode.replaceChild(child, node);
						node = child;
						continue;
					}
				}
				node = this._getNextNode(node);
			}
		},
		_getArticleTitle() {
			var doc = this._doc;
			var curTitle = "";
			var origTitle = "";
			try {
				curTitle = origTitle = doc.title.trim();
				if (typeof curTitle !== "string") curTitle = origTitle = this._getInnerText(doc.getElementsByTagName("title")[0]);
			} catch (e) {}
			var titleHadHierarchicalSeparators = false;
			function wordCount(str) {
				return str.split(/\s+/).length;
			}
			if (/ [\|\-\\\/>»] /.test(curTitle)) {
				titleHadHierarchicalSeparators = / [\\\/>»] /.test(curTitle);
				let allSeparators = Array.from(origTitle.matchAll(/ [\|\-\\\/>»] /gi));
				curTitle = origTitle.substring(0, allSeparators.pop().index);
				if (wordCount(curTitle) < 3) curTitle = origTitle.replace(/^[^\|\-\\\/>»]*[\|\-\\\/>»]/gi, "");
			} else if (curTitle.includes(": ")) {
				var headings = this._getAllNodesWithTag(doc, ["h1", "h2"]);
				var trimmedTitle = curTitle.trim();
				if (!this._someNode(headings, function(heading) {
					return heading.textContent.trim() === trimmedTitle;
				})) {
					curTitle = origTitle.substring(origTitle.lastIndexOf(":") + 1);
					if (wordCount(curTitle) < 3) curTitle = origTitle.substring(origTitle.indexOf(":") + 1);
					else if (wordCount(origTitle.substr(0, origTitle.indexOf(":"))) > 5) curTitle = origTitle;
				}
			} else if (curTitle.length > 150 || curTitle.length < 15) {
				var hOnes = doc.getElementsByTagName("h1");
				if (hOnes.length === 1) curTitle = this._getInnerText(hOnes[0]);
			}
			curTitle = curTitle.trim().replace(this.REGEXPS.normalize, " ");
			var curTitleWordCount = wordCount(curTitle);
			if (curTitleWordCount <= 4 && (!titleHadHierarchicalSeparators || curTitleWordCount != wordCount(origTitle.replace(/[\|\-\\\/>»]+/g, "")) - 1)) curTitle = origTitle;
			return curTitle;
		},
		_prepDocument() {
			var doc = this._doc;
			this._removeNodes(this._getAllNodesWithTag(doc, ["style"]));
			if (doc.body) this._replaceBrs(doc.body);
			this._replaceNodeTags(this._getAllNodesWithTag(doc, ["font"]), "SPAN");
		},
		_nextNode(node) {
			var next = node;
			while (next && next.nodeType != this.ELEMENT_NODE && this.REGEXPS.whitespace.test(next.textContent)) next = next.nextSibling;
			return next;
		},
		_replaceBrs(elem) {
			this._forEachNode(this._getAllNodesWithTag(elem, ["br"]), function(br) {
				var next = br.nextSibling;
				var replaced = false;
				while ((next = this._nextNode(next)) && next.tagName == "BR") {
					replaced = true;
					var brSibling = next.nextSibling;
					next.remove();
					next = brSibling;
				}
				if (replaced) {
					var p = this._doc.createElement("p");
					br.parentNode.replaceChild(p, br);
					next = p.nextSibling;
					while (next) {
						if (next.tagName == "BR") {
							var nextElem = this._nextNode(next.nextSibling);
							if (nextElem && nextElem.tagName == "BR") break;
						}
						if (!this._isPhrasingContent(next)) break;
						var sibling = next.nextSibling;
						p.appendChild(next);
						next = sibling;
					}
					while (p.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
					if (p.parentNode.tagName === "P") this._setNodeTag(p.parentNode, "DIV");
				}
			});
		},
		_setNodeTag(node, tag) {
			this.log("_setNodeTag", node, tag);
			if (this._docJSDOMParser) {
				node.localName = tag.toLowerCase();
				node.tagName = tag.toUpperCase();
				return node;
			}
			var replacement = node.ownerDocument.createElement(tag);
			while (node.firstChild) replacement.appendChild(node.firstChild);
			node.parentNode.replaceChild(replacement, node);
			if (node.readability) replacement.readability = node.readability;
			for (var i = 0; i < node.attributes.length; i++) replacement.setAttributeNode(node.attributes[i].cloneNode());
			return replacement;
		},
		_prepArticle(articleContent) {
			this._cleanStyles(articleContent);
			this._markDataTables(articleContent);
			this._fixLazyImages(articleContent);
			this._cleanConditionally(articleContent, "form");
			this._cleanConditionally(articleContent, "fieldset");
			this._clean(articleContent, "object");
			this._clean(articleContent, "embed");
			this._clean(articleContent, "footer");
			this._clean(articleContent, "link");
			this._clean(articleContent, "aside");
			var shareElementThreshold = this.DEFAULT_CHAR_THRESHOLD;
			this._forEachNode(articleContent.children, function(topCandidate) {
				this._cleanMatchedNodes(topCandidate, function(node, matchString) {
					return this.REGEXPS.shareElements.test(matchString) && node.textContent.length < shareElementThreshold;
				});
			});
			this._clean(articleContent, "iframe");
			this._clean(articleContent, "input");
			this._clean(articleContent, "textarea");
			this._clean(articleContent, "select");
			this._clean(articleContent, "button");
			this._cleanHeaders(articleContent);
			this._cleanConditionally(articleContent, "table");
			this._cleanConditionally(articleContent, "ul");
			this._cleanConditionally(articleContent, "div");
			this._replaceNodeTags(this._getAllNodesWithTag(articleContent, ["h1"]), "h2");
			this._removeNodes(this._getAllNodesWithTag(articleContent, ["p"]), function(paragraph) {
				return this._getAllNodesWithTag(paragraph, [
					"img",
					"embed",
					"object",
					"iframe"
				]).length === 0 && !this._getInnerText(paragraph, false);
			});
			this._forEachNode(this._getAllNodesWithTag(articleContent, ["br"]), function(br) {
				var next = this._nextNode(br.nextSibling);
				if (next && next.tagName == "P") br.remove();
			});
			this._forEachNode(this._getAllNodesWithTag(articleContent, ["table"]), function(table) {
				var tbody = this._hasSingleTagInsideElement(table, "TBODY") ? table.firstElementChild : table;
				if (this._hasSingleTagInsideElement(tbody, "TR")) {
					var row = tbody.firstElementChild;
					if (this._hasSingleTagInsideElement(row, "TD")) {
						var cell = row.firstElementChild;
						cell = this._setNodeTag(cell, this._everyNode(cell.childNodes, this._isPhrasingContent) ? "P" : "DIV");
						table.parentNode.replaceChild(cell, table);
					}
				}
			});
		},
		_initializeNode(node) {
			node.readability = { contentScore: 0 };
			switch (node.tagName) {
				case "DIV":
					node.readability.contentScore += 5;
					break;
				case "PRE":
				case "TD":
				case "BLOCKQUOTE":
					node.readability.contentScore += 3;
					break;
				case "ADDRESS":
				case "OL":
				case "UL":
				case "DL":
				case "DD":
				case "DT":
				case "LI":
				case "FORM":
					node.readability.contentScore -= 3;
					break;
				case "H1":
				case "H2":
				case "H3":
				case "H4":
				case "H5":
				case "H6":
				case "TH": node.readability.contentScore -= 5;
			}
			node.readability.contentScore += this._getClassWeight(node);
		},
		_removeAndGetNext(node) {
			var nextNode = this._getNextNode(node, true);
			node.remove();
			return nextNode;
		},
		_getNextNode(node, ignoreSelfAndKids) {
			if (!ignoreSelfAndKids && node.firstElementChild) return node.firstElementChild;
			if (node.nextElementSibling) return node.nextElementSibling;
			do
				node = node.parentNode;
			while (node && !node.nextElementSibling);
			return node && node.nextElementSibling;
		},
		_textSimilarity(textA, textB) {
			var tokensA = textA.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean);
			var tokensB = textB.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean);
			if (!tokensA.length || !tokensB.length) return 0;
			return 1 - tokensB.filter((token) => !tokensA.includes(token)).join(" ").length / tokensB.join(" ").length;
		},
		_isValidByline(node, matchString) {
			var rel = node.getAttribute("rel");
			var itemprop = node.getAttribute("itemprop");
			var bylineLength = node.textContent.trim().length;
			return (rel === "author" || itemprop && itemprop.includes("author") || this.REGEXPS.byline.test(matchString)) && !!bylineLength && bylineLength < 100;
		},
		_getNodeAncestors(node, maxDepth) {
			maxDepth = maxDepth || 0;
			var i = 0, ancestors = [];
			while (node.parentNode) {
				ancestors.push(node.parentNode);
				if (maxDepth && ++i === maxDepth) break;
				node = node.parentNode;
			}
			return ancestors;
		},
		_grabArticle(page) {
			this.log("**** grabArticle ****");
			var doc = this._doc;
			var isPaging = page !== null;
			page = page ? page : this._doc.body;
			if (!page) {
				this.log("No body found in document. Abort.");
				return null;
			}
			var pageCacheHtml = page.innerHTML;
			while (true) {
				this.log("Starting grabArticle loop");
				var stripUnlikelyCandidates = this._flagIsActive(this.FLAG_STRIP_UNLIKELYS);
				var elementsToScore = [];
				var node = this._doc.documentElement;
				let shouldRemoveTitleHeader = true;
				while (node) {
					if (node.tagName === "HTML") this._articleLang = node.getAttribute("lang");
					var matchString = node.className + " " + node.id;
					if (!this._isProbablyVisible(node)) {
						this.log("Removing hidden node - " + matchString);
						node = this._removeAndGetNext(node);
						continue;
					}
					if (node.getAttribute("aria-modal") == "true" && node.getAttribute("role") == "dialog") {
						node = this._removeAndGetNext(node);
						continue;
					}
					if (!this._articleByline && !this._metadata.byline && this._isValidByline(node, matchString)) {
						var endOfSearchMarkerNode = this._getNextNode(node, true);
						var next = this._getNextNode(node);
						var itemPropNameNode = null;
						while (next && next != endOfSearchMarkerNode) {
							var itemprop = next.getAttribute("itemprop");
							if (itemprop && itemprop.includes("name")) {
								itemPropNameNode = next;
								break;
							} else next = this._getNextNode(next);
						}
						this._articleByline = (itemPropNameNode ?? node).textContent.trim();
						node = this._removeAndGetNext(node);
						continue;
					}
					if (shouldRemoveTitleHeader && this._headerDuplicatesTitle(node)) {
						this.log("Removing header: ", node.textContent.trim(), this._articleTitle.trim());
						shouldRemoveTitleHeader = false;
						node = this._removeAndGetNext(node);
						continue;
					}
					if (stripUnlikelyCandidates) {
						if (this.REGEXPS.unlikelyCandidates.test(matchString) && !this.REGEXPS.okMaybeItsACandidate.test(matchString) && !this._hasAncestorTag(node, "table") && !this._hasAncestorTag(node, "code") && node.tagName !== "BODY" && node.tagName !== "A") {
							this.log("Removing unlikely candidate - " + matchString);
							node = this._removeAndGetNext(node);
							continue;
						}
						if (this.UNLIKELY_ROLES.includes(node.getAttribute("role"))) {
							this.log("Removing content with role " + node.getAttribute("role") + " - " + matchString);
							node = this._removeAndGetNext(node);
							continue;
						}
					}
					if ((node.tagName === "DIV" || node.tagName === "SECTION" || node.tagName === "HEADER" || node.tagName === "H1" || node.tagName === "H2" || node.tagName === "H3" || node.tagName === "H4" || node.tagName === "H5" || node.tagName === "H6") && this._isElementWithoutContent(node)) {
						node = this._removeAndGetNext(node);
						continue;
					}
					if (this.DEFAULT_TAGS_TO_SCORE.includes(node.tagName)) elementsToScore.push(node);
					if (node.tagName === "DIV") {
						var p = null;
						var childNode = node.firstChild;
						while (childNode) {
							var nextSibling = childNode.nextSibling;
							if (this._isPhrasingContent(childNode)) {
								if (p !== null) p.appendChild(childNode);
								else if (!this._isWhitespace(childNode)) {
									p = doc.createElement("p");
									node.replaceChild(p, childNode);
									p.appendChild(childNode);
								}
							} else if (p !== null) {
								while (p.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
								p = null;
							}
							childNode = nextSibling;
						}
						if (this._hasSingleTagInsideElement(node, "P") && this._getLinkDensity(node) < .25) {
							var newNode = node.children[0];
							node.parentNode.replaceChild(newNode, node);
							node = newNode;
							elementsToScore.push(node);
						} else if (!this._hasChildBlockElement(node)) {
							node = this._setNodeTag(node, "P");
							elementsToScore.push(node);
						}
					}
					node = this._getNextNode(node);
				}
				var candidates = [];
				this._forEachNode(elementsToScore, function(elementToScore) {
					if (!elementToScore.parentNode || typeof elementToScore.parentNode.tagName === "undefined") return;
					var innerText = this._getInnerText(elementToScore);
					if (innerText.length < 25) return;
					var ancestors = this._getNodeAncestors(elementToScore, 5);
					if (ancestors.length === 0) return;
					var contentScore = 0;
					contentScore += 1;
					contentScore += innerText.split(this.REGEXPS.commas).length;
					contentScore += Math.min(Math.floor(innerText.length / 100), 3);
					this._forEachNode(ancestors, function(ancestor, level) {
						if (!ancestor.tagName || !ancestor.parentNode || typeof ancestor.parentNode.tagName === "undefined") return;
						if (typeof ancestor.readability === "undefined") {
							this._initializeNode(ancestor);
							candidates.push(ancestor);
						}
						if (level === 0) var scoreDivider = 1;
						else if (level === 1) scoreDivider = 2;
						else scoreDivider = level * 3;
						ancestor.readability.contentScore += contentScore / scoreDivider;
					});
				});
				var topCandidates = [];
				for (var c = 0, cl = candidates.length; c < cl; c += 1) {
					var candidate = candidates[c];
					var candidateScore = candidate.readability.contentScore * (1 - this._getLinkDensity(candidate));
					candidate.readability.contentScore = candidateScore;
					this.log("Candidate:", candidate, "with score " + candidateScore);
					for (var t = 0; t < this._nbTopCandidates; t++) {
						var aTopCandidate = topCandidates[t];
						if (!aTopCandidate || candidateScore > aTopCandidate.readability.contentScore) {
							topCandidates.splice(t, 0, candidate);
							if (topCandidates.length > this._nbTopCandidates) topCandidates.pop();
							break;
						}
					}
				}
				var topCandidate = topCandidates[0] || null;
				var neededToCreateTopCandidate = false;
				var parentOfTopCandidate;
				if (topCandidate === null || topCandidate.tagName === "BODY") {
					topCandidate = doc.createElement("DIV");
					neededToCreateTopCandidate = true;
					while (page.firstChild) {
						this.log("Moving child out:", page.firstChild);
						topCandidate.appendChild(page.firstChild);
					}
					page.appendChild(topCandidate);
					this._initializeNode(topCandidate);
				} else if (topCandidate) {
					var alternativeCandidateAncestors = [];
					for (var i = 1; i < topCandidates.length; i++) if (topCandidates[i].readability.contentScore / topCandidate.readability.contentScore >= .75) alternativeCandidateAncestors.push(this._getNodeAncestors(topCandidates[i]));
					var MINIMUM_TOPCANDIDATES = 3;
					if (alternativeCandidateAncestors.length >= MINIMUM_TOPCANDIDATES) {
						parentOfTopCandidate = topCandidate.parentNode;
						while (parentOfTopCandidate.tagName !== "BODY") {
							var listsContainingThisAncestor = 0;
							for (var ancestorIndex = 0; ancestorIndex < alternativeCandidateAncestors.length && listsContainingThisAncestor < MINIMUM_TOPCANDIDATES; ancestorIndex++) listsContainingThisAncestor += Number(alternativeCandidateAncestors[ancestorIndex].includes(parentOfTopCandidate));
							if (listsContainingThisAncestor >= MINIMUM_TOPCANDIDATES) {
								topCandidate = parentOfTopCandidate;
								break;
							}
							parentOfTopCandidate = parentOfTopCandidate.parentNode;
						}
					}
					if (!topCandidate.readability) this._initializeNode(topCandidate);
					parentOfTopCandidate = topCandidate.parentNode;
					var lastScore = topCandidate.readability.contentScore;
					var scoreThreshold = lastScore / 3;
					while (parentOfTopCandidate.tagName !== "BODY") {
						if (!parentOfTopCandidate.readability) {
							parentOfTopCandidate = parentOfTopCandidate.parentNode;
							continue;
						}
						var parentScore = parentOfTopCandidate.readability.contentScore;
						if (parentScore < scoreThreshold) break;
						if (parentScore > lastScore) {
							topCandidate = parentOfTopCandidate;
							break;
						}
						lastScore = parentOfTopCandidate.readability.contentScore;
						parentOfTopCandidate = parentOfTopCandidate.parentNode;
					}
					parentOfTopCandidate = topCandidate.parentNode;
					while (parentOfTopCandidate.tagName != "BODY" && parentOfTopCandidate.children.length == 1) {
						topCandidate = parentOfTopCandidate;
						parentOfTopCandidate = topCandidate.parentNode;
					}
					if (!topCandidate.readability) this._initializeNode(topCandidate);
				}
				var articleContent = doc.createElement("DIV");
				if (isPaging) articleContent.id = "readability-content";
				var siblingScoreThreshold = Math.max(10, topCandidate.readability.contentScore * .2);
				parentOfTopCandidate = topCandidate.parentNode;
				var siblings = parentOfTopCandidate.children;
				for (var s = 0, sl = siblings.length; s < sl; s++) {
					var sibling = siblings[s];
					var append = false;
					this.log("Looking at sibling node:", sibling, sibling.readability ? "with score " + sibling.readability.contentScore : "");
					this.log("Sibling has score", sibling.readability ? sibling.readability.contentScore : "Unknown");
					if (sibling === topCandidate) append = true;
					else {
						var contentBonus = 0;
						if (sibling.className === topCandidate.className && topCandidate.className !== "") contentBonus += topCandidate.readability.contentScore * .2;
						if (sibling.readability && sibling.readability.contentScore + contentBonus >= siblingScoreThreshold) append = true;
						else if (sibling.nodeName === "P") {
							var linkDensity = this._getLinkDensity(sibling);
							var nodeContent = this._getInnerText(sibling);
							var nodeLength = nodeContent.length;
							if (nodeLength > 80 && linkDensity < .25) append = true;
							else if (nodeLength < 80 && nodeLength > 0 && linkDensity === 0 && nodeContent.search(/\.( |$)/) !== -1) append = true;
						}
					}
					if (append) {
						this.log("Appending node:", sibling);
						if (!this.ALTER_TO_DIV_EXCEPTIONS.includes(sibling.nodeName)) {
							this.log("Altering sibling:", sibling, "to div.");
							sibling = this._setNodeTag(sibling, "DIV");
						}
						articleContent.appendChild(sibling);
						siblings = parentOfTopCandidate.children;
						s -= 1;
						sl -= 1;
					}
				}
				if (this._debug) this.log("Article content pre-prep: " + articleContent.innerHTML);
				this._prepArticle(articleContent);
				if (this._debug) this.log("Article content post-prep: " + articleContent.innerHTML);
				if (neededToCreateTopCandidate) {
					topCandidate.id = "readability-page-1";
					topCandidate.className = "page";
				} else {
					var div = doc.createElement("DIV");
					div.id = "readability-page-1";
					div.className = "page";
					while (articleContent.firstChild) div.appendChild(articleContent.firstChild);
					articleContent.appendChild(div);
				}
				if (this._debug) this.log("Article content after paging: " + articleContent.innerHTML);
				var parseSuccessful = true;
				var textLength = this._getInnerText(articleContent, true).length;
				if (textLength < this._charThreshold) {
					parseSuccessful = false;
					page.innerHTML = pageCacheHtml;
					this._attempts.push({
						articleContent,
						textLength
					});
					if (this._flagIsActive(this.FLAG_STRIP_UNLIKELYS)) this._removeFlag(this.FLAG_STRIP_UNLIKELYS);
					else if (this._flagIsActive(this.FLAG_WEIGHT_CLASSES)) this._removeFlag(this.FLAG_WEIGHT_CLASSES);
					else if (this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) this._removeFlag(this.FLAG_CLEAN_CONDITIONALLY);
					else {
						this._attempts.sort(function(a, b) {
							return b.textLength - a.textLength;
						});
						if (!this._attempts[0].textLength) return null;
						articleContent = this._attempts[0].articleContent;
						parseSuccessful = true;
					}
				}
				if (parseSuccessful) {
					var ancestors = [parentOfTopCandidate, topCandidate].concat(this._getNodeAncestors(parentOfTopCandidate));
					this._someNode(ancestors, function(ancestor) {
						if (!ancestor.tagName) return false;
						var articleDir = ancestor.getAttribute("dir");
						if (articleDir) {
							this._articleDir = articleDir;
							return true;
						}
						return false;
					});
					return articleContent;
				}
			}
		},
		_unescapeHtmlEntities(str) {
			if (!str) return str;
			var htmlEscapeMap = this.HTML_ESCAPE_MAP;
			return str.replace(/&(quot|amp|apos|lt|gt);/g, function(_, tag) {
				return htmlEscapeMap[tag];
			}).replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, function(_, hex, numStr) {
				var num = parseInt(hex || numStr, hex ? 16 : 10);
				if (num == 0 || num > 1114111 || num >= 55296 && num <= 57343) num = 65533;
				return String.fromCodePoint(num);
			});
		},
		_getJSONLD(doc) {
			var scripts = this._getAllNodesWithTag(doc, ["script"]);
			var metadata;
			this._forEachNode(scripts, function(jsonLdElement) {
				if (!metadata && jsonLdElement.getAttribute("type") === "application/ld+json") try {
					var content = jsonLdElement.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "");
					var parsed = JSON.parse(content);
					if (Array.isArray(parsed)) {
						parsed = parsed.find((it) => {
							return it["@type"] && it["@type"].match(this.REGEXPS.jsonLdArticleTypes);
						});
						if (!parsed) return;
					}
					var schemaDotOrgRegex = /^https?\:\/\/schema\.org\/?$/;
					if (!(typeof parsed["@context"] === "string" && parsed["@context"].match(schemaDotOrgRegex) || typeof parsed["@context"] === "object" && typeof parsed["@context"]["@vocab"] == "string" && parsed["@context"]["@vocab"].match(schemaDotOrgRegex))) return;
					if (!parsed["@type"] && Array.isArray(parsed["@graph"])) parsed = parsed["@graph"].find((it) => {
						return (it["@type"] || "").match(this.REGEXPS.jsonLdArticleTypes);
					});
					if (!parsed || !parsed["@type"] || !parsed["@type"].match(this.REGEXPS.jsonLdArticleTypes)) return;
					metadata = {};
					if (typeof parsed.name === "string" && typeof parsed.headline === "string" && parsed.name !== parsed.headline) {
						var title = this._getArticleTitle();
						var nameMatches = this._textSimilarity(parsed.name, title) > .75;
						if (this._textSimilarity(parsed.headline, title) > .75 && !nameMatches) metadata.title = parsed.headline;
						else metadata.title = parsed.name;
					} else if (typeof parsed.name === "string") metadata.title = parsed.name.trim();
					else if (typeof parsed.headline === "string") metadata.title = parsed.headline.trim();
					if (parsed.author) {
						if (typeof parsed.author.name === "string") metadata.byline = parsed.author.name.trim();
						else if (Array.isArray(parsed.author) && parsed.author[0] && typeof parsed.author[0].name === "string") metadata.byline = parsed.author.filter(function(author) {
							return author && typeof author.name === "string";
						}).map(function(author) {
							return author.name.trim();
						}).join(", ");
					}
					if (typeof parsed.description === "string") metadata.excerpt = parsed.description.trim();
					if (parsed.publisher && typeof parsed.publisher.name === "string") metadata.siteName = parsed.publisher.name.trim();
					if (typeof parsed.datePublished === "string") metadata.datePublished = parsed.datePublished.trim();
				} catch (err) {
					this.log(err.message);
				}
			});
			return metadata ? metadata : {};
		},
		_getArticleMetadata(jsonld) {
			var metadata = {};
			var values = {};
			var metaElements = this._doc.getElementsByTagName("meta");
			var propertyPattern = /\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi;
			var namePattern = /^\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\s*[-\.:]\s*)?(author|creator|pub-date|description|title|site_name)\s*$/i;
			this._forEachNode(metaElements, function(element) {
				var elementName = element.getAttribute("name");
				var elementProperty = element.getAttribute("property");
				var content = element.getAttribute("content");
				if (!content) return;
				var matches = null;
				var name = null;
				if (elementProperty) {
					matches = elementProperty.match(propertyPattern);
					if (matches) {
						name = matches[0].toLowerCase().replace(/\s/g, "");
						values[name] = content.trim();
					}
				}
				if (!matches && elementName && namePattern.test(elementName)) {
					name = elementName;
					if (content) {
						name = name.toLowerCase().replace(/\s/g, "").replace(/\./g, ":");
						values[name] = content.trim();
					}
				}
			});
			metadata.title = jsonld.title || values["dc:title"] || values["dcterm:title"] || values["og:title"] || values["weibo:article:title"] || values["weibo:webpage:title"] || values.title || values["twitter:title"] || values["parsely-title"];
			if (!metadata.title) metadata.title = this._getArticleTitle();
			const articleAuthor = typeof values["article:author"] === "string" && !this._isUrl(values["article:author"]) ? values["article:author"] : void 0;
			metadata.byline = jsonld.byline || values["dc:creator"] || values["dcterm:creator"] || values.author || values["parsely-author"] || articleAuthor;
			metadata.excerpt = jsonld.excerpt || values["dc:description"] || values["dcterm:description"] || values["og:description"] || values["weibo:article:description"] || values["weibo:webpage:description"] || values.description || values["twitter:description"];
			metadata.siteName = jsonld.siteName || values["og:site_name"];
			metadata.publishedTime = jsonld.datePublished || values["article:published_time"] || values["parsely-pub-date"] || null;
			metadata.title = this._unescapeHtmlEntities(metadata.title);
			metadata.byline = this._unescapeHtmlEntities(metadata.byline);
			metadata.excerpt = this._unescapeHtmlEntities(metadata.excerpt);
			metadata.siteName = this._unescapeHtmlEntities(metadata.siteName);
			metadata.publishedTime = this._unescapeHtmlEntities(metadata.publishedTime);
			return metadata;
		},
		_isSingleImage(node) {
			while (node) {
				if (node.tagName === "IMG") return true;
				if (node.children.length !== 1 || node.textContent.trim() !== "") return false;
				node = node.children[0];
			}
			return false;
		},
		_unwrapNoscriptImages(doc) {
			var imgs = Array.from(doc.getElementsByTagName("img"));
			this._forEachNode(imgs, function(img) {
				for (var i = 0; i < img.attributes.length; i++) {
					var attr = img.attributes[i];
					switch (attr.name) {
						case "src":
						case "srcset":
						case "data-src":
						case "data-srcset": return;
					}
					if (/\.(jpg|jpeg|png|webp)/i.test(attr.value)) return;
				}
				img.remove();
			});
			var noscripts = Array.from(doc.getElementsByTagName("noscript"));
			this._forEachNode(noscripts, function(noscript) {
				if (!this._isSingleImage(noscript)) return;
				var tmp = doc.createElement("div");
				tmp.innerHTML = noscript.innerHTML;
				var prevElement = noscript.previousElementSibling;
				if (prevElement && this._isSingleImage(prevElement)) {
					var prevImg = prevElement;
					if (prevImg.tagName !== "IMG") prevImg = prevElement.getElementsByTagName("img")[0];
					var newImg = tmp.getElementsByTagName("img")[0];
					for (var i = 0; i < prevImg.attributes.length; i++) {
						var attr = prevImg.attributes[i];
						if (attr.value === "") continue;
						if (attr.name === "src" || attr.name === "srcset" || /\.(jpg|jpeg|png|webp)/i.test(attr.value)) {
							if (newImg.getAttribute(attr.name) === attr.value) continue;
							var attrName = attr.name;
							if (newImg.hasAttribute(attrName)) attrName = "data-old-" + attrName;
							newImg.setAttribute(attrName, attr.value);
						}
					}
					noscript.parentNode.replaceChild(tmp.firstElementChild, prevElement);
				}
			});
		},
		_removeScripts(doc) {
			this._removeNodes(this._getAllNodesWithTag(doc, ["script", "noscript"]));
		},
		_hasSingleTagInsideElement(element, tag) {
			if (element.children.length != 1 || element.children[0].tagName !== tag) return false;
			return !this._someNode(element.childNodes, function(node) {
				return node.nodeType === this.TEXT_NODE && this.REGEXPS.hasContent.test(node.textContent);
			});
		},
		_isElementWithoutContent(node) {
			return node.nodeType === this.ELEMENT_NODE && !node.textContent.trim().length && (!node.children.length || node.children.length == node.getElementsByTagName("br").length + node.getElementsByTagName("hr").length);
		},
		_hasChildBlockElement(element) {
			return this._someNode(element.childNodes, function(node) {
				return this.DIV_TO_P_ELEMS.has(node.tagName) || this._hasChildBlockElement(node);
			});
		},
		_isPhrasingContent(node) {
			return node.nodeType === this.TEXT_NODE || this.PHRASING_ELEMS.includes(node.tagName) || (node.tagName === "A" || node.tagName === "DEL" || node.tagName === "INS") && this._everyNode(node.childNodes, this._isPhrasingContent);
		},
		_isWhitespace(node) {
			return node.nodeType === this.TEXT_NODE && node.textContent.trim().length === 0 || node.nodeType === this.ELEMENT_NODE && node.tagName === "BR";
		},
		_getInnerText(e, normalizeSpaces) {
			normalizeSpaces = typeof normalizeSpaces === "undefined" ? true : normalizeSpaces;
			var textContent = e.textContent.trim();
			if (normalizeSpaces) return textContent.replace(this.REGEXPS.normalize, " ");
			return textContent;
		},
		_getCharCount(e, s) {
			s = s || ",";
			return this._getInnerText(e).split(s).length - 1;
		},
		_cleanStyles(e) {
			if (!e || e.tagName.toLowerCase() === "svg") return;
			for (var i = 0; i < this.PRESENTATIONAL_ATTRIBUTES.length; i++) e.removeAttribute(this.PRESENTATIONAL_ATTRIBUTES[i]);
			if (this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS.includes(e.tagName)) {
				e.removeAttribute("width");
				e.removeAttribute("height");
			}
			var cur = e.firstElementChild;
			while (cur !== null) {
				this._cleanStyles(cur);
				cur = cur.nextElementSibling;
			}
		},
		_getLinkDensity(element) {
			var textLength = this._getInnerText(element).length;
			if (textLength === 0) return 0;
			var linkLength = 0;
			this._forEachNode(element.getElementsByTagName("a"), function(linkNode) {
				var href = linkNode.getAttribute("href");
				var coefficient = href && this.REGEXPS.hashUrl.test(href) ? .3 : 1;
				linkLength += this._getInnerText(linkNode).length * coefficient;
			});
			return linkLength / textLength;
		},
		_getClassWeight(e) {
			if (!this._flagIsActive(this.FLAG_WEIGHT_CLASSES)) return 0;
			var weight = 0;
			if (typeof e.className === "string" && e.className !== "") {
				if (this.REGEXPS.negative.test(e.className)) weight -= 25;
				if (this.REGEXPS.positive.test(e.className)) weight += 25;
			}
			if (typeof e.id === "string" && e.id !== "") {
				if (this.REGEXPS.negative.test(e.id)) weight -= 25;
				if (this.REGEXPS.positive.test(e.id)) weight += 25;
			}
			return weight;
		},
		_clean(e, tag) {
			var isEmbed = [
				"object",
				"embed",
				"iframe"
			].includes(tag);
			this._removeNodes(this._getAllNodesWithTag(e, [tag]), function(element) {
				if (isEmbed) {
					for (var i = 0; i < element.attributes.length; i++) if (this._allowedVideoRegex.test(element.attributes[i].value)) return false;
					if (element.tagName === "object" && this._allowedVideoRegex.test(element.innerHTML)) return false;
				}
				return true;
			});
		},
		_hasAncestorTag(node, tagName, maxDepth, filterFn) {
			maxDepth = maxDepth || 3;
			tagName = tagName.toUpperCase();
			var depth = 0;
			while (node.parentNode) {
				if (maxDepth > 0 && depth > maxDepth) return false;
				if (node.parentNode.tagName === tagName && (!filterFn || filterFn(node.parentNode))) return true;
				node = node.parentNode;
				depth++;
			}
			return false;
		},
		_getRowAndColumnCount(table) {
			var rows = 0;
			var columns = 0;
			var trs = table.getElementsByTagName("tr");
			for (var i = 0; i < trs.length; i++) {
				var rowspan = trs[i].getAttribute("rowspan") || 0;
				if (rowspan) rowspan = parseInt(rowspan, 10);
				rows += rowspan || 1;
				var columnsInThisRow = 0;
				var cells = trs[i].getElementsByTagName("td");
				for (var j = 0; j < cells.length; j++) {
					var colspan = cells[j].getAttribute("colspan") || 0;
					if (colspan) colspan = parseInt(colspan, 10);
					columnsInThisRow += colspan || 1;
				}
				columns = Math.max(columns, columnsInThisRow);
			}
			return {
				rows,
				columns
			};
		},
		_markDataTables(root) {
			var tables = root.getElementsByTagName("table");
			for (var i = 0; i < tables.length; i++) {
				var table = tables[i];
				if (table.getAttribute("role") == "presentation") {
					table._readabilityDataTable = false;
					continue;
				}
				if (table.getAttribute("datatable") == "0") {
					table._readabilityDataTable = false;
					continue;
				}
				if (table.getAttribute("summary")) {
					table._readabilityDataTable = true;
					continue;
				}
				var caption = table.getElementsByTagName("caption")[0];
				if (caption && caption.childNodes.length) {
					table._readabilityDataTable = true;
					continue;
				}
				var dataTableDescendants = [
					"col",
					"colgroup",
					"tfoot",
					"thead",
					"th"
				];
				var descendantExists = function(tag) {
					return !!table.getElementsByTagName(tag)[0];
				};
				if (dataTableDescendants.some(descendantExists)) {
					this.log("Data table because found data-y descendant");
					table._readabilityDataTable = true;
					continue;
				}
				if (table.getElementsByTagName("table")[0]) {
					table._readabilityDataTable = false;
					continue;
				}
				var sizeInfo = this._getRowAndColumnCount(table);
				if (sizeInfo.columns == 1 || sizeInfo.rows == 1) {
					table._readabilityDataTable = false;
					continue;
				}
				if (sizeInfo.rows >= 10 || sizeInfo.columns > 4) {
					table._readabilityDataTable = true;
					continue;
				}
				table._readabilityDataTable = sizeInfo.rows * sizeInfo.columns > 10;
			}
		},
		_fixLazyImages(root) {
			this._forEachNode(this._getAllNodesWithTag(root, [
				"img",
				"picture",
				"figure"
			]), function(elem) {
				if (elem.src && this.REGEXPS.b64DataUrl.test(elem.src)) {
					var parts = this.REGEXPS.b64DataUrl.exec(elem.src);
					if (parts[1] === "image/svg+xml") return;
					var srcCouldBeRemoved = false;
					for (var i = 0; i < elem.attributes.length; i++) {
						var attr = elem.attributes[i];
						if (attr.name === "src") continue;
						if (/\.(jpg|jpeg|png|webp)/i.test(attr.value)) {
							srcCouldBeRemoved = true;
							break;
						}
					}
					if (srcCouldBeRemoved) {
						var b64starts = parts[0].length;
						if (elem.src.length - b64starts < 133) elem.removeAttribute("src");
					}
				}
				if ((elem.src || elem.srcset && elem.srcset != "null") && !elem.className.toLowerCase().includes("lazy")) return;
				for (var j = 0; j < elem.attributes.length; j++) {
					attr = elem.attributes[j];
					if (attr.name === "src" || attr.name === "srcset" || attr.name === "alt") continue;
					var copyTo = null;
					if (/\.(jpg|jpeg|png|webp)\s+\d/.test(attr.value)) copyTo = "srcset";
					else if (/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/.test(attr.value)) copyTo = "src";
					if (copyTo) {
						if (elem.tagName === "IMG" || elem.tagName === "PICTURE") elem.setAttribute(copyTo, attr.value);
						else if (elem.tagName === "FIGURE" && !this._getAllNodesWithTag(elem, ["img", "picture"]).length) {
							var img = this._doc.createElement("img");
							img.setAttribute(copyTo, attr.value);
							elem.appendChild(img);
						}
					}
				}
			});
		},
		_getTextDensity(e, tags) {
			var textLength = this._getInnerText(e, true).length;
			if (textLength === 0) return 0;
			var childrenLength = 0;
			var children = this._getAllNodesWithTag(e, tags);
			this._forEachNode(children, (child) => childrenLength += this._getInnerText(child, true).length);
			return childrenLength / textLength;
		},
		_cleanConditionally(e, tag) {
			if (!this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) return;
			this._removeNodes(this._getAllNodesWithTag(e, [tag]), function(node) {
				var isDataTable = function(t) {
					return t._readabilityDataTable;
				};
				var isList = tag === "ul" || tag === "ol";
				if (!isList) {
					var listLength = 0;
					var listNodes = this._getAllNodesWithTag(node, ["ul", "ol"]);
					this._forEachNode(listNodes, (list) => listLength += this._getInnerText(list).length);
					isList = listLength / this._getInnerText(node).length > .9;
				}
				if (tag === "table" && isDataTable(node)) return false;
				if (this._hasAncestorTag(node, "table", -1, isDataTable)) return false;
				if (this._hasAncestorTag(node, "code")) return false;
				if ([...node.getElementsByTagName("table")].some((tbl) => tbl._readabilityDataTable)) return false;
				var weight = this._getClassWeight(node);
				this.log("Cleaning Conditionally", node);
				if (weight + 0 < 0) return true;
				if (this._getCharCount(node, ",") < 10) {
					var p = node.getElementsByTagName("p").length;
					var img = node.getElementsByTagName("img").length;
					var li = node.getElementsByTagName("li").length - 100;
					var input = node.getElementsByTagName("input").length;
					var headingDensity = this._getTextDensity(node, [
						"h1",
						"h2",
						"h3",
						"h4",
						"h5",
						"h6"
					]);
					var embedCount = 0;
					var embeds = this._getAllNodesWithTag(node, [
						"object",
						"embed",
						"iframe"
					]);
					for (var i = 0; i < embeds.length; i++) {
						for (var j = 0; j < embeds[i].attributes.length; j++) if (this._allowedVideoRegex.test(embeds[i].attributes[j].value)) return false;
						if (embeds[i].tagName === "object" && this._allowedVideoRegex.test(embeds[i].innerHTML)) return false;
						embedCount++;
					}
					var innerText = this._getInnerText(node);
					if (this.REGEXPS.adWords.test(innerText) || this.REGEXPS.loadingWords.test(innerText)) return true;
					var contentLength = innerText.length;
					var linkDensity = this._getLinkDensity(node);
					var textishTags = [
						"SPAN",
						"LI",
						"TD"
					].concat(Array.from(this.DIV_TO_P_ELEMS));
					var textDensity = this._getTextDensity(node, textishTags);
					var isFigureChild = this._hasAncestorTag(node, "figure");
					const shouldRemoveNode = () => {
						const errs = [];
						if (!isFigureChild && img > 1 && p / img < .5) errs.push(`Bad p to img ratio (img=${img}, p=${p})`);
						if (!isList && li > p) errs.push(`Too many li's outside of a list. (li=${li} > p=${p})`);
						if (input > Math.floor(p / 3)) errs.push(`Too many inputs per p. (input=${input}, p=${p})`);
						if (!isList && !isFigureChild && headingDensity < .9 && contentLength < 25 && (img === 0 || img > 2) && linkDensity > 0) errs.push(`Suspiciously short. (headingDensity=${headingDensity}, img=${img}, linkDensity=${linkDensity})`);
						if (!isList && weight < 25 && linkDensity > .2 + this._linkDensityModifier) errs.push(`Low weight and a little linky. (linkDensity=${linkDensity})`);
						if (weight >= 25 && linkDensity > .5 + this._linkDensityModifier) errs.push(`High weight and mostly links. (linkDensity=${linkDensity})`);
						if (embedCount === 1 && contentLength < 75 || embedCount > 1) errs.push(`Suspicious embed. (embedCount=${embedCount}, contentLength=${contentLength})`);
						if (img === 0 && textDensity === 0) errs.push(`No useful content. (img=${img}, textDensity=${textDensity})`);
						if (errs.length) {
							this.log("Checks failed", errs);
							return true;
						}
						return false;
					};
					var haveToRemove = shouldRemoveNode();
					if (isList && haveToRemove) {
						for (var x = 0; x < node.children.length; x++) if (node.children[x].children.length > 1) return haveToRemove;
						if (img == node.getElementsByTagName("li").length) return false;
					}
					return haveToRemove;
				}
				return false;
			});
		},
		_cleanMatchedNodes(e, filter) {
			var endOfSearchMarkerNode = this._getNextNode(e, true);
			var next = this._getNextNode(e);
			while (next && next != endOfSearchMarkerNode) if (filter.call(this, next, next.className + " " + next.id)) next = this._removeAndGetNext(next);
			else next = this._getNextNode(next);
		},
		_cleanHeaders(e) {
			let headingNodes = this._getAllNodesWithTag(e, ["h1", "h2"]);
			this._removeNodes(headingNodes, function(node) {
				let shouldRemove = this._getClassWeight(node) < 0;
				if (shouldRemove) this.log("Removing header with low class weight:", node);
				return shouldRemove;
			});
		},
		_headerDuplicatesTitle(node) {
			if (node.tagName != "H1" && node.tagName != "H2") return false;
			var heading = this._getInnerText(node, false);
			this.log("Evaluating similarity of header:", heading, this._articleTitle);
			return this._textSimilarity(this._articleTitle, heading) > .75;
		},
		_flagIsActive(flag) {
			return (this._flags & flag) > 0;
		},
		_removeFlag(flag) {
			this._flags = this._flags & ~flag;
		},
		_isProbablyVisible(node) {
			return (!node.style || node.style.display != "none") && (!node.style || node.style.visibility != "hidden") && !node.hasAttribute("hidden") && (!node.hasAttribute("aria-hidden") || node.getAttribute("aria-hidden") != "true" || node.className && node.className.includes && node.className.includes("fallback-image"));
		},
		parse() {
			if (this._maxElemsToParse > 0) {
				var numTags = this._doc.getElementsByTagName("*").length;
				if (numTags > this._maxElemsToParse) throw new Error("Aborting parsing document; " + numTags + " elements found");
			}
			this._unwrapNoscriptImages(this._doc);
			var jsonLd = this._disableJSONLD ? {} : this._getJSONLD(this._doc);
			this._removeScripts(this._doc);
			this._prepDocument();
			var metadata = this._getArticleMetadata(jsonLd);
			this._metadata = metadata;
			this._articleTitle = metadata.title;
			var articleContent = this._grabArticle();
			if (!articleContent) return null;
			this.log("Grabbed: " + articleContent.innerHTML);
			this._postProcessContent(articleContent);
			if (!metadata.excerpt) {
				var paragraphs = articleContent.getElementsByTagName("p");
				if (paragraphs.length) metadata.excerpt = paragraphs[0].textContent.trim();
			}
			var textContent = articleContent.textContent;
			return {
				title: this._articleTitle,
				byline: metadata.byline || this._articleByline,
				dir: this._articleDir,
				lang: this._articleLang,
				content: this._serializer(articleContent),
				textContent,
				length: textContent.length,
				excerpt: metadata.excerpt,
				siteName: metadata.siteName || this._articleSiteName,
				publishedTime: metadata.publishedTime
			};
		}
	};
	if (typeof module === "object") module.exports = Readability;
}));

// node_modules/@mozilla/readability/Readability-readerable.js
var require_Readability_readerable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var REGEXPS = {
		unlikelyCandidates: /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
		okMaybeItsACandidate: /and|article|body|column|content|main|shadow/i
	};
	function isNodeVisible(node) {
		return (!node.style || node.style.display != "none") && !node.hasAttribute("hidden") && (!node.hasAttribute("aria-hidden") || node.getAttribute("aria-hidden") != "true" || node.className && node.className.includes && node.className.includes("fallback-image"));
	}
	function isProbablyReaderable(doc, options = {}) {
		if (typeof options == "function") options = { visibilityChecker: options };
		options = Object.assign({
			minScore: 20,
			minContentLength: 140,
			visibilityChecker: isNodeVisible
		}, options);
		var nodes = doc.querySelectorAll("p, pre, article");
		var brNodes = doc.querySelectorAll("div > br");
		if (brNodes.length) {
			var set = new Set(nodes);
			[].forEach.call(brNodes, function(node) {
				set.add(node.parentNode);
			});
			nodes = Array.from(set);
		}
		var score = 0;
		return [].some.call(nodes, function(node) {
			if (!options.visibilityChecker(node)) return false;
			var matchString = node.className + " " + node.id;
			if (REGEXPS.unlikelyCandidates.test(matchString) && !REGEXPS.okMaybeItsACandidate.test(matchString)) return false;
			if (node.matches("li p")) return false;
			var textContentLength = node.textContent.trim().length;
			if (textContentLength < options.minContentLength) return false;
			score += Math.sqrt(textContentLength - options.minContentLength);
			if (score > options.minScore) return true;
			return false;
		});
	}
	if (typeof module === "object") module.exports = isProbablyReaderable;
}));

// node_modules/@mozilla/readability/index.js
var require_readability = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var Readability = require_Readability();
	var isProbablyReaderable = require_Readability_readerable();
	module.exports = {
		Readability,
		isProbablyReaderable
	};
}));

// node_modules/@mozilla/readability/JSDOMParser.js
var require_JSDOMParser = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(global) {
		var entityTable = {
			lt: "<",
			gt: ">",
			amp: "&",
			quot: "\"",
			apos: "'"
		};
		var reverseEntityTable = {
			"<": "&lt;",
			">": "&gt;",
			"&": "&amp;",
			"\"": "&quot;",
			"'": "&apos;"
		};
		function encodeTextContentHTML(s) {
			return s.replace(/[&<>]/g, function(x) {
				return reverseEntityTable[x];
			});
		}
		function encodeHTML(s) {
			return s.replace(/[&<>'"]/g, function(x) {
				return reverseEntityTable[x];
			});
		}
		function decodeHTML(str) {
			return str.replace(/&(quot|amp|apos|lt|gt);/g, function(match, tag) {
				return entityTable[tag];
			}).replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, function(match, hex, numStr) {
				var num = parseInt(hex || numStr, hex ? 16 : 10);
				if (num == 0 || num > 1114111 || num >= 55296 && num <= 57343) num = 65533;
				return String.fromCodePoint(num);
			});
		}
		var styleMap = {
			alignmentBaseline: "alignment-baseline",
			background: "background",
			backgroundAttachment: "background-attachment",
			backgroundClip: "background-clip",
			backgroundColor: "background-color",
			backgroundImage: "background-image",
			backgroundOrigin: "background-origin",
			backgroundPosition: "background-position",
			backgroundPositionX: "background-position-x",
			backgroundPositionY: "background-position-y",
			backgroundRepeat: "background-repeat",
			backgroundRepeatX: "background-repeat-x",
			backgroundRepeatY: "background-repeat-y",
			backgroundSize: "background-size",
			baselineShift: "baseline-shift",
			border: "border",
			borderBottom: "border-bottom",
			borderBottomColor: "border-bottom-color",
			borderBottomLeftRadius: "border-bottom-left-radius",
			borderBottomRightRadius: "border-bottom-right-radius",
			borderBottomStyle: "border-bottom-style",
			borderBottomWidth: "border-bottom-width",
			borderCollapse: "border-collapse",
			borderColor: "border-color",
			borderImage: "border-image",
			borderImageOutset: "border-image-outset",
			borderImageRepeat: "border-image-repeat",
			borderImageSlice: "border-image-slice",
			borderImageSource: "border-image-source",
			borderImageWidth: "border-image-width",
			borderLeft: "border-left",
			borderLeftColor: "border-left-color",
			borderLeftStyle: "border-left-style",
			borderLeftWidth: "border-left-width",
			borderRadius: "border-radius",
			borderRight: "border-right",
			borderRightColor: "border-right-color",
			borderRightStyle: "border-right-style",
			borderRightWidth: "border-right-width",
			borderSpacing: "border-spacing",
			borderStyle: "border-style",
			borderTop: "border-top",
			borderTopColor: "border-top-color",
			borderTopLeftRadius: "border-top-left-radius",
			borderTopRightRadius: "border-top-right-radius",
			borderTopStyle: "border-top-style",
			borderTopWidth: "border-top-width",
			borderWidth: "border-width",
			bottom: "bottom",
			boxShadow: "box-shadow",
			boxSizing: "box-sizing",
			captionSide: "caption-side",
			clear: "clear",
			clip: "clip",
			clipPath: "clip-path",
			clipRule: "clip-rule",
			color: "color",
			colorInterpolation: "color-interpolation",
			colorInterpolationFilters: "color-interpolation-filters",
			colorProfile: "color-profile",
			colorRendering: "color-rendering",
			content: "content",
			counterIncrement: "counter-increment",
			counterReset: "counter-reset",
			cursor: "cursor",
			direction: "direction",
			display: "display",
			dominantBaseline: "dominant-baseline",
			emptyCells: "empty-cells",
			enableBackground: "enable-background",
			fill: "fill",
			fillOpacity: "fill-opacity",
			fillRule: "fill-rule",
			filter: "filter",
			cssFloat: "float",
			floodColor: "flood-color",
			floodOpacity: "flood-opacity",
			font: "font",
			fontFamily: "font-family",
			fontSize: "font-size",
			fontStretch: "font-stretch",
			fontStyle: "font-style",
			fontVariant: "font-variant",
			fontWeight: "font-weight",
			glyphOrientationHorizontal: "glyph-orientation-horizontal",
			glyphOrientationVertical: "glyph-orientation-vertical",
			height: "height",
			imageRendering: "image-rendering",
			kerning: "kerning",
			left: "left",
			letterSpacing: "letter-spacing",
			lightingColor: "lighting-color",
			lineHeight: "line-height",
			listStyle: "list-style",
			listStyleImage: "list-style-image",
			listStylePosition: "list-style-position",
			listStyleType: "list-style-type",
			margin: "margin",
			marginBottom: "margin-bottom",
			marginLeft: "margin-left",
			marginRight: "margin-right",
			marginTop: "margin-top",
			marker: "marker",
			markerEnd: "marker-end",
			markerMid: "marker-mid",
			markerStart: "marker-start",
			mask: "mask",
			maxHeight: "max-height",
			maxWidth: "max-width",
			minHeight: "min-height",
			minWidth: "min-width",
			opacity: "opacity",
			orphans: "orphans",
			outline: "outline",
			outlineColor: "outline-color",
			outlineOffset: "outline-offset",
			outlineStyle: "outline-style",
			outlineWidth: "outline-width",
			overflow: "overflow",
			overflowX: "overflow-x",
			overflowY: "overflow-y",
			padding: "padding",
			paddingBottom: "padding-bottom",
			paddingLeft: "padding-left",
			paddingRight: "padding-right",
			paddingTop: "padding-top",
			page: "page",
			pageBreakAfter: "page-break-after",
			pageBreakBefore: "page-break-before",
			pageBreakInside: "page-break-inside",
			pointerEvents: "pointer-events",
			position: "position",
			quotes: "quotes",
			resize: "resize",
			right: "right",
			shapeRendering: "shape-rendering",
			size: "size",
			speak: "speak",
			src: "src",
			stopColor: "stop-color",
			stopOpacity: "stop-opacity",
			stroke: "stroke",
			strokeDasharray: "stroke-dasharray",
			strokeDashoffset: "stroke-dashoffset",
			strokeLinecap: "stroke-linecap",
			strokeLinejoin: "stroke-linejoin",
			strokeMiterlimit: "stroke-miterlimit",
			strokeOpacity: "stroke-opacity",
			strokeWidth: "stroke-width",
			tableLayout: "table-layout",
			textAlign: "text-align",
			textAnchor: "text-anchor",
			textDecoration: "text-decoration",
			textIndent: "text-indent",
			textLineThrough: "text-line-through",
			textLineThroughColor: "text-line-through-color",
			textLineThroughMode: "text-line-through-mode",
			textLineThroughStyle: "text-line-through-style",
			textLineThroughWidth: "text-line-through-width",
			textOverflow: "text-overflow",
			textOverline: "text-overline",
			textOverlineColor: "text-overline-color",
			textOverlineMode: "text-overline-mode",
			textOverlineStyle: "text-overline-style",
			textOverlineWidth: "text-overline-width",
			textRendering: "text-rendering",
			textShadow: "text-shadow",
			textTransform: "text-transform",
			textUnderline: "text-underline",
			textUnderlineColor: "text-underline-color",
			textUnderlineMode: "text-underline-mode",
			textUnderlineStyle: "text-underline-style",
			textUnderlineWidth: "text-underline-width",
			top: "top",
			unicodeBidi: "unicode-bidi",
			unicodeRange: "unicode-range",
			vectorEffect: "vector-effect",
			verticalAlign: "vertical-align",
			visibility: "visibility",
			whiteSpace: "white-space",
			widows: "widows",
			width: "width",
			wordBreak: "word-break",
			wordSpacing: "word-spacing",
			wordWrap: "word-wrap",
			writingMode: "writing-mode",
			zIndex: "z-index",
			zoom: "zoom"
		};
		var voidElems = {
			area: true,
			base: true,
			br: true,
			col: true,
			command: true,
			embed: true,
			hr: true,
			img: true,
			input: true,
			link: true,
			meta: true,
			param: true,
			source: true,
			wbr: true
		};
		var whitespace = [
			" ",
			"	",
			"\n",
			"\r"
		];
		var nodeTypes = {
			ELEMENT_NODE: 1,
			ATTRIBUTE_NODE: 2,
			TEXT_NODE: 3,
			CDATA_SECTION_NODE: 4,
			ENTITY_REFERENCE_NODE: 5,
			ENTITY_NODE: 6,
			PROCESSING_INSTRUCTION_NODE: 7,
			COMMENT_NODE: 8,
			DOCUMENT_NODE: 9,
			DOCUMENT_TYPE_NODE: 10,
			DOCUMENT_FRAGMENT_NODE: 11,
			NOTATION_NODE: 12
		};
		function getElementsByTagName(tag) {
			tag = tag.toUpperCase();
			var elems = [];
			var allTags = tag === "*";
			function getElems(node) {
				var length = node.children.length;
				for (var i = 0; i < length; i++) {
					var child = node.children[i];
					if (allTags || child.tagName === tag) elems.push(child);
					getElems(child);
				}
			}
			getElems(this);
			elems._isLiveNodeList = true;
			return elems;
		}
		var Node = function() {};
		Node.prototype = {
			attributes: null,
			childNodes: null,
			localName: null,
			nodeName: null,
			parentNode: null,
			textContent: null,
			nextSibling: null,
			previousSibling: null,
			get firstChild() {
				return this.childNodes[0] || null;
			},
			get firstElementChild() {
				return this.children[0] || null;
			},
			get lastChild() {
				return this.childNodes[this.childNodes.length - 1] || null;
			},
			get lastElementChild() {
				return this.children[this.children.length - 1] || null;
			},
			appendChild(child) {
				if (child.parentNode) child.remove();
				var last = this.lastChild;
				if (last) last.nextSibling = child;
				child.previousSibling = last;
				if (child.nodeType === Node.ELEMENT_NODE) {
					child.previousElementSibling = this.children[this.children.length - 1] || null;
					this.children.push(child);
					child.previousElementSibling && (child.previousElementSibling.nextElementSibling = child);
				}
				this.childNodes.push(child);
				child.parentNode = this;
			},
			remove() {
				let parent = this.parentNode;
				if (!parent) return this;
				var childNodes = parent.childNodes;
				var childIndex = childNodes.indexOf(this);
				if (childIndex === -1) throw new Error("removeChild: node not found");
				this.parentNode = null;
				var prev = this.previousSibling;
				var next = this.nextSibling;
				if (prev) prev.nextSibling = next;
				if (next) next.previousSibling = prev;
				childNodes.splice(childIndex, 1);
				if (this.nodeType === Node.ELEMENT_NODE) {
					prev = this.previousElementSibling;
					next = this.nextElementSibling;
					if (prev) prev.nextElementSibling = next;
					if (next) next.previousElementSibling = prev;
					parent.children.splice(parent.children.indexOf(this), 1);
				}
				this.previousSibling = this.nextSibling = null;
				this.previousElementSibling = this.nextElementSibling = null;
				return this;
			},
			removeChild(child) {
				return child.remove();
			},
			replaceChild(newNode, oldNode) {
				var childNodes = this.childNodes;
				var childIndex = childNodes.indexOf(oldNode);
				if (childIndex === -1) throw new Error("replaceChild: node not found");
				else {
					if (newNode.parentNode) newNode.remove();
					childNodes[childIndex] = newNode;
					newNode.nextSibling = oldNode.nextSibling;
					newNode.previousSibling = oldNode.previousSibling;
					if (newNode.nextSibling) newNode.nextSibling.previousSibling = newNode;
					if (newNode.previousSibling) newNode.previousSibling.nextSibling = newNode;
					newNode.parentNode = this;
					if (newNode.nodeType === Node.ELEMENT_NODE) {
						if (oldNode.nodeType === Node.ELEMENT_NODE) {
							newNode.previousElementSibling = oldNode.previousElementSibling;
							newNode.nextElementSibling = oldNode.nextElementSibling;
							if (newNode.previousElementSibling) newNode.previousElementSibling.nextElementSibling = newNode;
							if (newNode.nextElementSibling) newNode.nextElementSibling.previousElementSibling = newNode;
							this.children[this.children.indexOf(oldNode)] = newNode;
						} else {
							newNode.previousElementSibling = (function() {
								for (var i = childIndex - 1; i >= 0; i--) if (childNodes[i].nodeType === Node.ELEMENT_NODE) return childNodes[i];
								return null;
							})();
							if (newNode.previousElementSibling) newNode.nextElementSibling = newNode.previousElementSibling.nextElementSibling;
							else newNode.nextElementSibling = (function() {
								for (var i = childIndex + 1; i < childNodes.length; i++) if (childNodes[i].nodeType === Node.ELEMENT_NODE) return childNodes[i];
								return null;
							})();
							if (newNode.previousElementSibling) newNode.previousElementSibling.nextElementSibling = newNode;
							if (newNode.nextElementSibling) newNode.nextElementSibling.previousElementSibling = newNode;
							if (newNode.nextElementSibling) this.children.splice(this.children.indexOf(newNode.nextElementSibling), 0, newNode);
							else this.children.push(newNode);
						}
					} else if (oldNode.nodeType === Node.ELEMENT_NODE) {
						if (oldNode.previousElementSibling) oldNode.previousElementSibling.nextElementSibling = oldNode.nextElementSibling;
						if (oldNode.nextElementSibling) oldNode.nextElementSibling.previousElementSibling = oldNode.previousElementSibling;
						this.children.splice(this.children.indexOf(oldNode), 1);
					}
					oldNode.parentNode = null;
					oldNode.previousSibling = null;
					oldNode.nextSibling = null;
					if (oldNode.nodeType === Node.ELEMENT_NODE) {
						oldNode.previousElementSibling = null;
						oldNode.nextElementSibling = null;
					}
					return oldNode;
				}
			},
			__JSDOMParser__: true
		};
		for (var nodeType in nodeTypes) Node[nodeType] = Node.prototype[nodeType] = nodeTypes[nodeType];
		var Attribute = function(name, value) {
			this.name = name;
			this._value = value;
		};
		Attribute.prototype = {
			get value() {
				return this._value;
			},
			setValue(newValue) {
				this._value = newValue;
			},
			getEncodedValue() {
				return encodeHTML(this._value);
			},
			cloneNode() {
				return this;
			}
		};
		var Comment = function() {
			this.childNodes = [];
		};
		Comment.prototype = {
			__proto__: Node.prototype,
			nodeName: "#comment",
			nodeType: Node.COMMENT_NODE
		};
		var Text = function() {
			this.childNodes = [];
		};
		Text.prototype = {
			__proto__: Node.prototype,
			nodeName: "#text",
			nodeType: Node.TEXT_NODE,
			get textContent() {
				if (typeof this._textContent === "undefined") this._textContent = decodeHTML(this._innerHTML || "");
				return this._textContent;
			},
			get innerHTML() {
				if (typeof this._innerHTML === "undefined") this._innerHTML = encodeTextContentHTML(this._textContent || "");
				return this._innerHTML;
			},
			set innerHTML(newHTML) {
				this._innerHTML = newHTML;
				delete this._textContent;
			},
			set textContent(newText) {
				this._textContent = newText;
				delete this._innerHTML;
			}
		};
		var Document = function(url) {
			this.documentURI = url;
			this.styleSheets = [];
			this.childNodes = [];
			this.children = [];
		};
		Document.prototype = {
			__proto__: Node.prototype,
			nodeName: "#document",
			nodeType: Node.DOCUMENT_NODE,
			title: "",
			getElementsByTagName,
			getElementById(id) {
				function getElem(node) {
					var length = node.children.length;
					if (node.id === id) return node;
					for (var i = 0; i < length; i++) {
						var el = getElem(node.children[i]);
						if (el) return el;
					}
					return null;
				}
				return getElem(this);
			},
			createElement(tag) {
				return new Element(tag);
			},
			createTextNode(text) {
				var node = new Text();
				node.textContent = text;
				return node;
			},
			get baseURI() {
				if (!this.hasOwnProperty("_baseURI")) {
					this._baseURI = this.documentURI;
					var baseElements = this.getElementsByTagName("base");
					var href = baseElements[0] && baseElements[0].getAttribute("href");
					if (href) try {
						this._baseURI = new URL(href, this._baseURI).href;
					} catch (ex) {}
				}
				return this._baseURI;
			}
		};
		var Element = function(tag) {
			this._matchingTag = tag;
			var lastColonIndex = tag.lastIndexOf(":");
			if (lastColonIndex != -1) tag = tag.substring(lastColonIndex + 1);
			this.attributes = [];
			this.childNodes = [];
			this.children = [];
			this.nextElementSibling = this.previousElementSibling = null;
			this.localName = tag.toLowerCase();
			this.tagName = tag.toUpperCase();
			this.style = new Style(this);
		};
		Element.prototype = {
			__proto__: Node.prototype,
			nodeType: Node.ELEMENT_NODE,
			getElementsByTagName,
			get className() {
				return this.getAttribute("class") || "";
			},
			set className(str) {
				this.setAttribute("class", str);
			},
			get id() {
				return this.getAttribute("id") || "";
			},
			set id(str) {
				this.setAttribute("id", str);
			},
			get href() {
				return this.getAttribute("href") || "";
			},
			set href(str) {
				this.setAttribute("href", str);
			},
			get src() {
				return this.getAttribute("src") || "";
			},
			set src(str) {
				this.setAttribute("src", str);
			},
			get srcset() {
				return this.getAttribute("srcset") || "";
			},
			set srcset(str) {
				this.setAttribute("srcset", str);
			},
			get nodeName() {
				return this.tagName;
			},
			get innerHTML() {
				function getHTML(node) {
					var i = 0;
					for (i = 0; i < node.childNodes.length; i++) {
						var child = node.childNodes[i];
						if (child.localName) {
							arr.push("<" + child.localName);
							for (var j = 0; j < child.attributes.length; j++) {
								var attr = child.attributes[j];
								var val = attr.getEncodedValue();
								var quote = !val.includes("\"") ? "\"" : "'";
								arr.push(" " + attr.name + "=" + quote + val + quote);
							}
							if (child.localName in voidElems && !child.childNodes.length) arr.push("/>");
							else {
								arr.push(">");
								getHTML(child);
								arr.push("</" + child.localName + ">");
							}
						} else arr.push(child.innerHTML);
					}
				}
				var arr = [];
				getHTML(this);
				return arr.join("");
			},
			set innerHTML(html) {
				var node = new JSDOMParser().parse(html);
				var i = this.childNodes.length;
				for (; --i >= 0;) this.childNodes[i].parentNode = null;
				this.childNodes = node.childNodes;
				this.children = node.children;
				for (i = this.childNodes.length; --i >= 0;) this.childNodes[i].parentNode = this;
			},
			set textContent(text) {
				for (var i = this.childNodes.length; --i >= 0;) this.childNodes[i].parentNode = null;
				var node = new Text();
				this.childNodes = [node];
				this.children = [];
				node.textContent = text;
				node.parentNode = this;
			},
			get textContent() {
				function getText(node) {
					var nodes = node.childNodes;
					for (var i = 0; i < nodes.length; i++) {
						var child = nodes[i];
						if (child.nodeType === 3) text.push(child.textContent);
						else getText(child);
					}
				}
				var text = [];
				getText(this);
				return text.join("");
			},
			getAttribute(name) {
				for (var i = this.attributes.length; --i >= 0;) {
					var attr = this.attributes[i];
					if (attr.name === name) return attr.value;
				}
			},
			setAttribute(name, value) {
				for (var i = this.attributes.length; --i >= 0;) {
					var attr = this.attributes[i];
					if (attr.name === name) {
						attr.setValue(value);
						return;
					}
				}
				this.attributes.push(new Attribute(name, value));
			},
			setAttributeNode(node) {
				this.setAttribute(node.name, node.value);
			},
			removeAttribute(name) {
				for (var i = this.attributes.length; --i >= 0;) if (this.attributes[i].name === name) {
					this.attributes.splice(i, 1);
					break;
				}
			},
			hasAttribute(name) {
				return this.attributes.some(function(attr) {
					return attr.name == name;
				});
			}
		};
		var Style = function(node) {
			this.node = node;
		};
		Style.prototype = {
			getStyle(styleName) {
				var attr = this.node.getAttribute("style");
				if (!attr) return;
				var styles = attr.split(";");
				for (var i = 0; i < styles.length; i++) {
					var style = styles[i].split(":");
					if (style[0].trim() === styleName) return style[1].trim();
				}
			},
			setStyle(styleName, styleValue) {
				var value = this.node.getAttribute("style") || "";
				var index = 0;
				do {
					var next = value.indexOf(";", index) + 1;
					var length = next - index - 1;
					var style = length > 0 ? value.substr(index, length) : value.substr(index);
					if (style.substr(0, style.indexOf(":")).trim() === styleName) {
						value = value.substr(0, index).trim() + (next ? " " + value.substr(next).trim() : "");
						break;
					}
					index = next;
				} while (index);
				value += " " + styleName + ": " + styleValue + ";";
				this.node.setAttribute("style", value.trim());
			}
		};
		for (var jsName in styleMap) (function(cssName) {
			Style.prototype.__defineGetter__(jsName, function() {
				return this.getStyle(cssName);
			});
			Style.prototype.__defineSetter__(jsName, function(value) {
				this.setStyle(cssName, value);
			});
		})(styleMap[jsName]);
		var JSDOMParser = function() {
			this.currentChar = 0;
			this.strBuf = [];
			this.retPair = [];
			this.errorState = "";
		};
		JSDOMParser.prototype = {
			error(m) {
				if (typeof console !== "undefined") console.log("JSDOMParser error: " + m + "\n");
				else if (typeof dump !== "undefined") dump("JSDOMParser error: " + m + "\n");
				this.errorState += m + "\n";
			},
			peekNext() {
				return this.html[this.currentChar];
			},
			nextChar() {
				return this.html[this.currentChar++];
			},
			readString(quote) {
				var str;
				var n = this.html.indexOf(quote, this.currentChar);
				if (n === -1) {
					this.currentChar = this.html.length;
					str = null;
				} else {
					str = this.html.substring(this.currentChar, n);
					this.currentChar = n + 1;
				}
				return str;
			},
			readAttribute(node) {
				var name = "";
				var n = this.html.indexOf("=", this.currentChar);
				if (n === -1) this.currentChar = this.html.length;
				else {
					name = this.html.substring(this.currentChar, n);
					this.currentChar = n + 1;
				}
				if (!name) return;
				var c = this.nextChar();
				if (c !== "\"" && c !== "'") {
					this.error("Error reading attribute " + name + ", expecting '\"'");
					return;
				}
				var value = this.readString(c);
				node.attributes.push(new Attribute(name, decodeHTML(value)));
			},
			makeElementNode(retPair) {
				var c = this.nextChar();
				var strBuf = this.strBuf;
				strBuf.length = 0;
				while (!whitespace.includes(c) && c !== ">" && c !== "/") {
					if (c === void 0) return false;
					strBuf.push(c);
					c = this.nextChar();
				}
				var tag = strBuf.join("");
				if (!tag) return false;
				var node = new Element(tag);
				while (c !== "/" && c !== ">") {
					if (c === void 0) return false;
					while (whitespace.includes(this.html[this.currentChar++]));
					this.currentChar--;
					c = this.nextChar();
					if (c !== "/" && c !== ">") {
						--this.currentChar;
						this.readAttribute(node);
					}
				}
				var closed = false;
				if (c === "/") {
					closed = true;
					c = this.nextChar();
					if (c !== ">") {
						this.error("expected '>' to close " + tag);
						return false;
					}
				}
				retPair[0] = node;
				retPair[1] = closed;
				return true;
			},
			match(str) {
				var strlen = str.length;
				if (this.html.substr(this.currentChar, strlen).toLowerCase() === str.toLowerCase()) {
					this.currentChar += strlen;
					return true;
				}
				return false;
			},
			discardTo(str) {
				var index = this.html.indexOf(str, this.currentChar) + str.length;
				if (index === -1) this.currentChar = this.html.length;
				this.currentChar = index;
			},
			readChildren(node) {
				var child;
				while (child = this.readNode()) if (child.nodeType !== 8) node.appendChild(child);
			},
			discardNextComment() {
				if (this.match("--")) this.discardTo("-->");
				else {
					var c = this.nextChar();
					while (c !== ">") {
						if (c === void 0) return null;
						if (c === "\"" || c === "'") this.readString(c);
						c = this.nextChar();
					}
				}
				return new Comment();
			},
			readNode() {
				var c = this.nextChar();
				if (c === void 0) return null;
				var textNode;
				if (c !== "<") {
					--this.currentChar;
					textNode = new Text();
					var n = this.html.indexOf("<", this.currentChar);
					if (n === -1) {
						textNode.innerHTML = this.html.substring(this.currentChar, this.html.length);
						this.currentChar = this.html.length;
					} else {
						textNode.innerHTML = this.html.substring(this.currentChar, n);
						this.currentChar = n;
					}
					return textNode;
				}
				if (this.match("![CDATA[")) {
					var endChar = this.html.indexOf("]]>", this.currentChar);
					if (endChar === -1) {
						this.error("unclosed CDATA section");
						return null;
					}
					textNode = new Text();
					textNode.textContent = this.html.substring(this.currentChar, endChar);
					this.currentChar = endChar + 3;
					return textNode;
				}
				c = this.peekNext();
				if (c === "!" || c === "?") {
					this.currentChar++;
					return this.discardNextComment();
				}
				if (c === "/") {
					--this.currentChar;
					return null;
				}
				if (!this.makeElementNode(this.retPair)) return null;
				var node = this.retPair[0];
				var closed = this.retPair[1];
				var localName = node.localName;
				if (!closed) {
					this.readChildren(node);
					var closingTag = "</" + node._matchingTag + ">";
					if (!this.match(closingTag)) {
						this.error("expected '" + closingTag + "' and got " + this.html.substr(this.currentChar, closingTag.length));
						return null;
					}
				}
				if (localName === "title" && !this.doc.title) this.doc.title = node.textContent.trim();
				else if (localName === "head") this.doc.head = node;
				else if (localName === "body") this.doc.body = node;
				else if (localName === "html") this.doc.documentElement = node;
				return node;
			},
			parse(html, url) {
				this.html = html;
				var doc = this.doc = new Document(url);
				this.readChildren(doc);
				if (doc.documentElement) for (var i = doc.childNodes.length; --i >= 0;) {
					var child = doc.childNodes[i];
					if (child !== doc.documentElement) child.remove();
				}
				return doc;
			}
		};
		global.Node = Node;
		global.Comment = Comment;
		global.Document = Document;
		global.Element = Element;
		global.Text = Text;
		global.JSDOMParser = JSDOMParser;
	})(this$1);
	if (typeof module === "object") module.exports = this$1.JSDOMParser;
}));

// src/pages/as-xml.ts
var import_readability = require_readability();
var import_JSDOMParser = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_JSDOMParser(), 1);
const deepest = 200;
const mostElements = 5e3;
const dropped = /* @__PURE__ */ new Set([
	"iframe",
	"noscript",
	"object",
	"script",
	"style",
	"svg",
	"template"
]);
const escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function asXml(root) {
	const parts = [];
	const open = [...root.childNodes].reverse().map((node) => ({
		node,
		depth: 1
	}));
	const closing = [];
	let elements = 0;
	const close = (depth) => {
		while ((closing.at(-1)?.depth ?? 0) >= depth) parts.push(`</${closing.pop().name}>`);
	};
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { node, depth } = next;
		close(depth);
		if (load_elements().isText(node)) parts.push(escaped(node.value));
		if (!load_elements().isElement(node) || dropped.has(node.tagName)) continue;
		elements += 1;
		if (depth > deepest || elements > mostElements) return null;
		const name = /^[a-z][a-z0-9-]*$/.test(node.tagName) ? node.tagName : "span";
		parts.push(`<${name}${attributesOf(node)}>`);
		closing.push({
			name,
			depth
		});
		if (node.tagName === "pre") parts.push(escaped(load_elements().codeIn(node)));
		else for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push({
			node: node.childNodes[at],
			depth: depth + 1
		});
	}
	close(1);
	return parts.join("");
}
function attributesOf({ attrs }) {
	return attrs.filter(({ name }) => /^[a-z][\w-]*$/i.test(name)).map(({ name, value }) => ` ${name}="${escaped(value)}"`).join("");
}
function escaped(text) {
	return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (sign) => escapes[sign]);
}

// src/pages/read-import.ts
const inline = /^(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;
function readImport(document, url) {
	const xml = asXml(document);
	if (xml === null) return void 0;
	const content = articleOf(new import_readability.Readability(new import_JSDOMParser.default().parse(xml, url), {
		serializer: (node) => node,
		disableJSONLD: true
	}));
	if (content == null) return content;
	const text = [];
	const code = [];
	const open = [content];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (node.nodeType === 3) text.push(node.textContent);
		if (node.nodeType !== 1) continue;
		if (node.localName === "pre") code.push(node.textContent);
		if (!inline.test(node.localName ?? "")) text.push("\n");
		for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
	}
	return {
		text: text.join(""),
		code
	};
}
function articleOf(reader) {
	try {
		return reader.parse()?.content ?? null;
	} catch {
		return;
	}
}

// src/pages/read-page.ts
function readPage(post, url, answer, told = []) {
	if (!answer.ok) return {
		url,
		live: "inconclusive",
		why: answer.why
	};
	const { status, headers, body, url: finalUrl, hops = [] } = answer;
	if ([
		401,
		403,
		408,
		425,
		429
	].includes(status) || status >= 500) return {
		url,
		live: "inconclusive",
		status,
		why: `it answers ${status}`
	};
	if (status !== 200) return {
		url,
		live: "fail",
		status,
		why: `it answers ${status}`
	};
	const type = headers["content-type"] ?? "";
	if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return {
		url,
		live: "fail",
		status,
		why: `it is ${type || "of no type"}, not HTML`
	};
	const document = load_dist().parse(body);
	const elements = [...load_elements().elementsOf(document)];
	const head = new Set(load_elements().elementsOf(elements.find(({ tagName }) => tagName === "head")));
	const base = baseOf(head, finalUrl);
	const title = firstText("title", head);
	const holds = load_share_in().shareIn(post.content.prose, load_share_in().runsOf(readWhole(elements))) ?? void 0;
	const refresh = readRefresh(elements, base);
	const heading = firstText("h1", elements);
	const why = whyNotThere({
		url,
		finalUrl,
		refresh,
		title,
		heading,
		titleOfPost: post.title,
		holds
	});
	if (why !== null) return {
		url,
		live: "fail",
		status,
		why,
		finalUrl,
		hops
	};
	const canonicals = readCanonicals(elements, head, headers, base);
	const openGraph = readOpenGraph(elements);
	const imported = readImport(document, finalUrl);
	return {
		url,
		live: "pass",
		status,
		finalUrl,
		hops,
		canonical: canonicalAmong(canonicals),
		canonicals,
		noindex: readNoindex(elements, headers),
		title,
		openGraph,
		date: readDate(elements, openGraph),
		alternates: readAlternates(head, base),
		article: readArticle(elements),
		...holds !== void 0 && { holds },
		...imported !== void 0 && { imported },
		...placeOnSite(finalUrl, told)
	};
}
function baseOf(head, url) {
	for (const element of head) {
		const href = element.tagName === "base" ? load_elements().attribute(element, "href") : void 0;
		if (href !== void 0) return load_tell_error().parseUrl(href, url)?.href ?? url;
	}
	return url;
}
function firstText(name, elements) {
	for (const element of elements) if (element.tagName === name) return load_elements().textOf(element).replace(/\s+/g, " ").trim();
	return "";
}

exports.readPage = readPage;