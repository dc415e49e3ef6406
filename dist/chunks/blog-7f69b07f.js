const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_picomatch = __lazily(() => require("./picomatch-71dc267d.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/posts/fields.ts
const names$3 = {
	title: ["title"],
	description: [
		"description",
		"excerpt",
		"summary",
		"teaser",
		"spoiler",
		"meta",
		"metaDescription",
		"tldr",
		"subtitle",
		"seoDescription",
		"lead",
		"deck",
		"abstract",
		"intro",
		"seo.description",
		"head.description"
	],
	tags: [
		"tags",
		"tag",
		"topics",
		"taxonomies.tags",
		"taxonomies.tag",
		"keywords"
	],
	date: [
		"date",
		"pubDate",
		"pubDatetime",
		"publishDate",
		"datePublished",
		"publishedAt",
		"publishedOn",
		"published",
		"publicationDate",
		"added",
		"created",
		"createdAt",
		"posted",
		"head.article:published_time"
	],
	slug: ["slug"],
	canonical: [
		"canonicalUrl",
		"canonical",
		"canonicalLink",
		"canonicalHref",
		"relCanonical",
		"seo.canonical",
		"seo.canonicalUrl",
		"seo.canonical_url",
		"head.canonical",
		"head.og:url"
	],
	cover: [
		"image",
		"images",
		"cover",
		"coverImage",
		"banner",
		"bannerCloudinaryId",
		"featuredImage",
		"featureImage",
		"headerImage",
		"headerImg",
		"heroImage",
		"hero",
		"ogImage",
		"mainImage",
		"header",
		"thumbnail",
		"socialImage",
		"socialMediaImage",
		"previewImage",
		"shareImage",
		"photos",
		"seo.image",
		"head.og:image"
	],
	authors: [
		"authors",
		"author",
		"by",
		"byline",
		"writer",
		"writers",
		"taxonomies.authors"
	],
	language: [
		"lang",
		"language",
		"locale"
	],
	id: [
		"id",
		"uid",
		"guid",
		"uuid",
		"postId",
		"cuid",
		"devArticleId"
	],
	draft: ["draft", "isDraft"],
	published: [
		"published",
		"publish",
		"isPublished"
	],
	status: ["status"],
	permalink: ["permalink"]
};
const known$3 = /* @__PURE__ */ new Map();
const maxKnown = 1e3;
const fieldNames = Object.keys(names$3);
const containers = ["extra", "params"];
const leads = leadsOf(Object.entries(names$3));
const behind = 100;
function fieldsOf$1(values, own = {}) {
	const found = {};
	collect$1(values, headIn(values.head), 0, found);
	for (const [at, name] of containers.entries()) {
		const value = values[name];
		if (isRecord(value)) collect$1(value, null, behind * (at + 1), found);
	}
	return (field) => {
		const given = (found[field] ?? []).filter(isGiven);
		const name = Object.hasOwn(own, field) ? own[field] : void 0;
		const first = name === void 0 ? void 0 : values[name] ?? valueAt$1(values, pathOf(name));
		return isGiven(first) ? [first, ...given] : given;
	};
}
function collect$1(values, head, from, found) {
	for (const key in values) {
		const name = fold(key);
		for (const { field, rank, inside } of leads.get(name) ?? []) {
			const ranked = found[field] ?? [];
			found[field] = ranked;
			if (from + rank in ranked) continue;
			ranked[from + rank] = within(name === "head" ? head ?? values[key] : values[key], inside);
		}
	}
}
function within(value, path) {
	let inner = value;
	for (const name of path) inner = isRecord(inner) ? inner[name] : void 0;
	return inner;
}
function valueAt$1(values, [first, ...path]) {
	const key = Object.keys(values).find((name) => fold(name) === first);
	if (key === void 0) return void 0;
	return within((first === "head" ? headIn(values.head) : null) ?? values[key], path);
}
function isGiven(value) {
	return value !== void 0 && value !== null && value !== "";
}
function headIn(head) {
	if (!Array.isArray(head)) return null;
	const found = Object.create(null);
	for (const tag of head) {
		const attributes = Array.isArray(tag) ? tag[1] : void 0;
		if (!isRecord(attributes)) continue;
		const { name, property, content, rel, href } = attributes;
		const key = asText(property ?? name ?? rel);
		if (key !== void 0) found[key] ??= content ?? href;
	}
	return found;
}
function leadsOf(fields) {
	const found = /* @__PURE__ */ new Map();
	for (const [field, list] of fields) for (const [rank, name] of list.entries()) {
		const [first = "", ...inside] = pathOf(name);
		found.set(first, [...found.get(first) ?? [], {
			field,
			rank,
			inside
		}]);
	}
	return found;
}
function pathOf(name) {
	const [head = "", ...rest] = name.split(".");
	return [fold(head), ...rest];
}
function fold(name) {
	const before = known$3.get(name);
	if (before !== void 0) return before;
	const folded = name.replace(/[._-]/g, "").toLowerCase();
	if (known$3.size < maxKnown) known$3.set(name, folded);
	return folded;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asText(value) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = onOneLine(String(value));
	return text === "" ? void 0 : text;
}
function onOneLine(text) {
	return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
function isYes(value) {
	return value === true || /^(?:true|yes|on|y|1)$/i.test(asText(value) ?? "");
}
function isNo(value) {
	return value === false || /^(?:false|no|off|n|0)$/i.test(asText(value) ?? "");
}

// src/sites/astro/routes.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_picomatch().require_picomatch(), 1);
const listParam$1 = /^(?:author|category|cat|lang|locale|month|page|pageNum|series|tag|topic|year)$/i;
const listFolder$1 = /^(?:api|archives?|authors?|categor(?:y|ies)|og|page|rss|series|tags?|topics?)$/i;
function readRoutes$1(repo, pages) {
	return repo.files.flatMap((path) => {
		const rest = load_path().below(pages, path);
		if (rest === null || !path.endsWith(".astro") || !rest.includes("[")) return [];
		const segments = load_path().withoutExtension(rest).split("/");
		if (segments.at(-1) === "index") segments.pop();
		if (segments.some((name) => name.startsWith("_"))) return [];
		return [routeOf$1(path, segments, repo.read(path) ?? "")];
	});
}
function routeOf$1(file, segments, text) {
	const called = [...text.matchAll(/\bgetCollection\s*(?:<[^>]{0,200}>)?\s*\(\s*(["'`])([\w-]+)\1/g)];
	const last = paramOf(segments.at(-1) ?? "");
	return {
		file,
		segments,
		collections: called.length > 0 ? [...new Set(called.map((match) => match[2]))] : null,
		params: paramsIn(text),
		lists: last === null || listParam$1.test(last) || /\bpaginate\s*\(/.test(text) || segments.some((name) => listFolder$1.test(name)),
		empty: text.trim() === ""
	};
}
function paramOf(segment) {
	return segment.match(/^\[(?:\.\.\.)?(\w+)\]$/)?.[1] ?? null;
}
function paramsIn(text) {
	const object = text.match(/\bparams\s*:\s*\{([^{}]{0,500})\}/)?.[1];
	if (object === void 0) return null;
	const entries = object.split(",").flatMap((entry) => {
		const match = entry.trim().match(/^(\w+)\s*(?::\s*([\s\S]+))?$/);
		return match === null ? [] : [[match[1], (match[2] ?? match[1]).trim()]];
	});
	return new Map(entries);
}

// src/sites/astro/slug.ts
function slugify$4(name) {
	return name.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, "").replace(/ /g, "-");
}
function idOf(path) {
	return path.split("/").map(slugify$4).join("/").replace(/\/index$/, "");
}

// src/sites/astro/address.ts
function addressOf$7(post, settings) {
	const asPage = load_path().below(settings.pages, post.path);
	if (asPage !== null) return pageAddress$3(asPage, settings);
	const collection = settings.collections.filter(({ folder }) => load_path().below(folder, post.path) !== null).sort((a, b) => b.folder.length - a.folder.length)[0];
	if (collection === void 0) return { why: "the file lies in no content collection of Astro" };
	const route = routeFor$1(collection.name, settings);
	if (route === null) return { why: `no single page file shows the collection “${collection.name}”` };
	if (collection.ownIds) return { why: `the collection “${collection.name}” makes ids with code of its own (generateId)` };
	const filled = fill$3(route, entryOf(post, collection));
	if ("why" in filled) return filled;
	const path = `/${filled.path}`.replace(/\/{2,}/g, "/");
	const rule = `the page file ${route.file}`;
	return {
		...filled,
		path: path === "/" ? path : path + settings.ending,
		rule
	};
}
function pageAddress$3(path, { ending }) {
	const bare = load_path().withoutExtension(path).replace(/(?:^|\/)index$/, "");
	if (bare.includes("[")) return { why: "its file name holds parameters" };
	return {
		path: bare === "" ? "/" : `/${bare}${ending}`,
		rule: "its place below src/pages"
	};
}
function routeFor$1(name, { routes }) {
	const pages = routes.filter((route) => !route.lists);
	const named = pages.filter(({ collections }) => collections?.includes(name));
	const silent = pages.filter(({ collections }) => collections === null);
	const candidates = named.length > 0 ? named : silent;
	const inFolder = candidates.filter(({ segments }) => segments.includes(name));
	const best = inFolder.length > 0 ? inFolder : candidates;
	const plain = best.filter(({ segments }) => segments.slice(0, -1).every((part) => paramOf(part) === null || isDatePart(part)));
	const left = plain.length > 0 ? plain : best;
	return left.length === 1 ? left[0] : null;
}
function isDatePart(segment) {
	return /^(?:year|month|day)$/i.test(paramOf(segment) ?? "");
}
function entryOf(post, { folder }) {
	const own = post.frontmatter.values.slug;
	const slug = typeof own === "string" && own !== "" ? own : null;
	const id = slug ?? idOf(load_path().withoutExtension(load_path().below(folder, post.path)));
	const match = id.match(/^(\d{4})-(\d{2})-(\d{2})-(.+)$/);
	return {
		id,
		slug,
		dated: match && {
			year: match[1],
			month: match[2],
			day: match[3],
			rest: match[4]
		}
	};
}
function fill$3(route, entry) {
	const byDate = route.segments.some(isDatePart);
	const made = [];
	for (const segment of route.segments) {
		const name = paramOf(segment);
		if (name === null) {
			if (segment.includes("[")) return { why: `the page file ${route.file} has a name that mixes text and parameters` };
			made.push(segment);
			continue;
		}
		const value = byDate ? datedParam(name, entry) : paramValue(name, route, entry);
		if (value === null) return { why: whyNot$2(name, route) };
		if (value.includes("/") && !segment.startsWith("[...")) return { why: `the parameter [${name}] of ${route.file} cannot hold “${value}”` };
		made.push(value);
	}
	const doubt = `the parameters of ${route.file} come from code that was not followed`;
	const followed = route.params !== null && !byDate;
	return {
		path: made.join("/"),
		...followed || route.empty ? {} : { doubt }
	};
}
function datedParam(name, { dated }) {
	if (dated === null) return null;
	const { year, month, day, rest } = dated;
	return {
		year,
		month,
		day
	}[name.toLowerCase()] ?? (/^(?:slug|id|title|name|post)$/i.test(name) ? rest : null);
}
function paramValue(name, { params }, { id, slug }) {
	const expression = params?.get(name);
	if (expression === void 0) return params === null ? id : null;
	const plain = expression.replace(/\s+/g, "").replace(/[?!]\./g, ".");
	if (/^\w+\.(?:id|slug)$/.test(plain)) return id;
	if (/^\w+\.data\.slug$/.test(plain)) return slug;
	if (/^\w+\.data\.slug(?:\|\||\?\?)\w+\.(?:id|slug)$/.test(plain)) return slug ?? id;
	return null;
}
function whyNot$2(name, { file, params }) {
	const expression = params?.get(name);
	return expression === void 0 ? `the parameter [${name}] of ${file} is not derived from the file` : `the parameter [${name}] of ${file} is made by code: ${expression.slice(0, 80)}`;
}

// src/sites/astro/content.ts
const blogNames$1 = /^(?:articles?|blogs?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
const otherNames$1 = /^(?:authors?|docs|experience|faqs?|i18n|legal|pages?|people|products?|projects?|resume|services|snippets|talks|team|testimonials|work)$/i;
function postsOf$2(repo, _root, settings) {
	const { collections, pages } = settings;
	const shown = collections.filter(({ name }) => !otherNames$1.test(name) && routeFor$1(name, settings) !== null);
	const entries = (shown.length > 0 ? shown : collections.filter(({ name }) => blogNames$1.test(name))).flatMap((collection) => repo.files.filter(isEntry(collection)));
	const asPages = repo.files.filter((path) => {
		const [top = "", ...others] = load_path().below(pages, path)?.split("/") ?? [];
		return load_path().isMarkdown(path) && others.length > 0 && blogNames$1.test(top) && !hidden(path);
	});
	return [.../* @__PURE__ */ new Set([...entries, ...asPages])].sort();
}
function isEntry({ folder, patterns }) {
	const matches = patterns === null ? null : (0, import_picomatch.default)(patterns.map((pattern) => pattern.replace(/^\.\//, "")));
	return (path) => {
		const rest = load_path().below(folder, path);
		if (rest === null || !load_path().isMarkdown(path)) return false;
		return matches === null ? !hidden(rest) : matches(rest);
	};
}
function hidden(path) {
	return load_path().fileOf(path).startsWith("_") || /(?:^|\/)_/.test(path);
}

// src/sites/evidence/read-module.ts
const maxHops$1 = 8;
function readModule(repo, path, root) {
	const script = load_read_blog().readScript(repo.read(path) ?? "");
	const at = {
		repo,
		path,
		root,
		script,
		hops: 0
	};
	return {
		script,
		follow: (value) => follow$1(value, at),
		value: (name) => follow$1(script.values.get(name), at)
	};
}
function settingsOf(value) {
	if (load_read_blog().isMap(value)) return value;
	if (load_read_blog().isReturned(value)) return settingsOf(value.returns);
	return (load_read_blog().isCall(value) ? value.args.map(settingsOf).find(({ size }) => size > 0) : void 0) ?? /* @__PURE__ */ new Map();
}
function follow$1(value, at) {
	if (at.hops > maxHops$1) return void 0;
	if (load_read_blog().isReference(value) && at.free?.includes(value.name)) return value;
	if (load_read_blog().isReference(value)) return inside$1(named(value.name, at), value.path);
	const deeper = {
		...at,
		hops: at.hops + 1
	};
	if (load_read_blog().isCall(value)) return followCall(value, deeper);
	if (load_read_blog().isJoined(value)) {
		const parts = value.parts.map((part) => follow$1(part, deeper));
		if (parts.every((part) => typeof part === "string" || typeof part === "number")) return parts.join("");
		return at.free === void 0 ? void 0 : { parts };
	}
	if (load_read_blog().isReturned(value)) {
		const free = [...at.free ?? [], ...value.params];
		return {
			...value,
			returns: follow$1(value.returns, {
				...deeper,
				free
			})
		};
	}
	if (Array.isArray(value)) return value.map((item) => follow$1(item, deeper));
	if (!load_read_blog().isMap(value)) return value;
	return new Map([...value].map(([key, item]) => [key, follow$1(item, deeper)]));
}
function followCall(value, at) {
	const args = value.args.map((item) => follow$1(item, at));
	if (/^(?:path\.)?(?:posix\.)?(?:join|resolve)$/.test(value.call) && args.every((item) => typeof item === "string")) return args.join("/");
	return {
		...value,
		args
	};
}
function named(name, at) {
	if (name === "__dirname") return ".";
	const deeper = {
		...at,
		hops: at.hops + 1
	};
	if (at.script.values.has(name)) return follow$1(at.script.values.get(name), deeper);
	const imported = at.script.imports.get(name);
	if (imported === void 0 || at.hops >= maxHops$1) return void 0;
	const path = moduleFile(imported.from, at);
	if (path === null) return void 0;
	if (path.endsWith(".json")) return readJsonModule(at.repo.read(path) ?? "");
	const script = load_read_blog().readScript(at.repo.read(path) ?? "");
	return follow$1(script.values.get(imported.name), {
		...deeper,
		path,
		script
	});
}
function moduleFile(from, { repo, path, root }) {
	const target = from.startsWith(".") ? load_path().joinPath(load_path().folderOf(path), from) : /^(?:@|~|src)\//.test(from) ? load_path().joinPath(root, "src", from.replace(/^(?:@|~|src)\//, "")) : null;
	if (target === null) return null;
	const bare = target.replace(/\.(?:m|c)?[jt]s$/, "");
	return [target, ...[
		"",
		".ts",
		".js",
		".mjs",
		".mts",
		".cjs",
		".json",
		"/index.ts",
		"/index.js"
	].map((ending) => bare + ending)].find((name) => repo.read(name) !== void 0) ?? null;
}
function inside$1(value, path) {
	let found = value;
	for (const key of path) found = load_read_blog().isMap(found) ? found.get(key) : void 0;
	return found;
}
function readJsonModule(text) {
	try {
		return mapped(JSON.parse(text));
	} catch {
		return;
	}
}
function mapped(value) {
	if (Array.isArray(value)) return value.map(mapped);
	if (typeof value !== "object" || value === null) return value;
	return new Map(Object.entries(value).map(([key, item]) => [key, mapped(item)]));
}

// src/sites/evidence/site-url.ts
const notASite = /^(?:localhost|.*\.local|.*\.test|\d+\.\d+\.\d+\.\d+|\[.*\]|(?:www\.)?github\.com|gitlab\.com|(?:www\.)?npmjs\.com)$/i;
function siteUrl(address, base = "") {
	if (typeof address !== "string" || /[{}<>$\s]/.test(address.trim())) return null;
	const text = address.trim();
	const parsed = load_tell_error().parseUrl(text.startsWith("//") ? `https:${text}` : text);
	if (parsed === null || !/^https?:$/.test(parsed.protocol) || notASite.test(parsed.hostname)) return null;
	if (!parsed.hostname.includes(".")) return null;
	return `${parsed.protocol}//${parsed.host}${basePath(parsed.pathname)}${base}`;
}
function basePath(base) {
	if (typeof base !== "string") return "";
	const path = (load_tell_error().parseUrl(base)?.pathname ?? base).replace(/^[/.\s]+|[/\s]+$/g, "");
	return path === "" ? "" : `/${path}`;
}
function cnameUrl(repo, root) {
	for (const folder of [
		"",
		"public",
		"static",
		"source",
		"src",
		"docs",
		"content"
	]) {
		const path = load_path().joinPath(root, folder, "CNAME");
		const host = repo.read(path)?.trim().split(/\s/)[0];
		if (!host) continue;
		const url = siteUrl(`https://${host}`);
		if (url !== null) return {
			url,
			from: path
		};
	}
	return null;
}
function homepageUrl(repo, root) {
	const path = load_path().joinPath(root, "package.json");
	const { homepage } = readPackage(repo, root);
	const url = siteUrl(homepage);
	return url === null ? null : {
		url,
		from: path
	};
}
function readPackage(repo, root) {
	try {
		const { homepage, dependencies, devDependencies } = JSON.parse(repo.read(load_path().joinPath(root, "package.json")) ?? "{}");
		return {
			homepage,
			dependencies: {
				...devDependencies,
				...dependencies
			}
		};
	} catch {
		return {};
	}
}

// src/sites/astro/collections.ts
function readCollections(repo, root, source) {
	const file = ["content.config", "content/config"].flatMap((name) => [
		"ts",
		"mjs",
		"js",
		"mts"
	].map((ending) => load_path().joinPath(source, `${name}.${ending}`))).find((path) => repo.read(path) !== void 0);
	const declared = file === void 0 ? void 0 : readModule(repo, file, root).value("collections");
	const collections = load_read_blog().isMap(declared) ? [...declared].flatMap(([name, value]) => declaredCollection(name, value, root, source) ?? []) : [];
	const known = new Set(collections.map(({ name }) => name));
	const folders = new Set(repo.files.flatMap((path) => {
		const rest = load_path().below(load_path().joinPath(source, "content"), path);
		return rest !== null && load_path().isMarkdown(path) && rest.includes("/") ? rest.split("/")[0] : [];
	}));
	const taken = new Set(collections.map(({ folder }) => folder));
	const found = [...folders].map((name) => ({
		name,
		folder: load_path().joinPath(source, "content", name),
		patterns: null,
		ownIds: false
	})).filter(({ name, folder }) => !known.has(name) && !taken.has(folder));
	return [...collections, ...found];
}
function declaredCollection(name, value, root, source) {
	const loader = settingsOf(value).get("loader");
	const usual = {
		name,
		folder: load_path().joinPath(source, "content", name),
		patterns: null,
		ownIds: false
	};
	if (loader === void 0) return usual;
	if (!load_read_blog().isCall(loader) || !/(?:^|\.)glob$/.test(loader.call)) return null;
	const options = settingsOf(loader);
	const base = options.get("base");
	return {
		name,
		folder: typeof base === "string" ? load_path().joinPath(root, base) : options.has("base") ? usual.folder : root,
		patterns: patternsOf(options.get("pattern")),
		ownIds: options.has("generateId")
	};
}
function patternsOf(value) {
	const list = Array.isArray(value) ? value : [value];
	const patterns = list.filter((item) => typeof item === "string");
	return patterns.length > 0 && patterns.length === list.length ? patterns : null;
}

// src/sites/astro/settings.ts
function settingsFile$10(repo, root) {
	return [
		"mjs",
		"ts",
		"js",
		"mts",
		"cjs",
		"cts"
	].map((ending) => load_path().joinPath(root, `astro.config.${ending}`)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$11(repo, root) {
	const file = settingsFile$10(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$6(values.get("base")));
	const site = siteUrl(textOf$6(values.get("site")));
	const source = load_path().joinPath(root, textOf$6(values.get("srcDir")) ?? "src");
	return {
		url: site === null ? null : new URL(site).origin + base,
		base,
		file: file ?? "the defaults of Astro",
		ending: endingOf$1(values),
		pages: load_path().joinPath(source, "pages"),
		routes: readRoutes$1(repo, load_path().joinPath(source, "pages")),
		collections: readCollections(repo, root, source)
	};
}
function endingOf$1(values) {
	const build = values.get("build");
	const format = load_read_blog().isMap(build) ? build.get("format") : void 0;
	if (format === "file" || format === "preserve") return ".html";
	return values.get("trailingSlash") === "never" ? "" : "/";
}
function textOf$6(value) {
	return typeof value === "string" ? value : void 0;
}

// src/sites/define-generator.ts
function defineGenerator(facts) {
	return {
		...facts,
		open(repo, root) {
			const settings = facts.settings(repo, root);
			return {
				url: settings.url,
				base: settings.base,
				posts: facts.content(repo, root, settings),
				locate: (post) => facts.url(post, settings, root),
				held: (post, today) => facts.held?.(post, settings, today)
			};
		}
	};
}

// src/sites/astro.ts
var astro_default = defineGenerator({
	id: "astro",
	title: "Astro",
	docs: "https://docs.astro.build/en/guides/content-collections/",
	recognisedBy: "`astro.config.*`",
	decidedBy: "`site`, `base`, `trailingSlash`, `build.format`, the routes in `src/pages`",
	detect(repo, root) {
		const file = settingsFile$10(repo, root);
		if (file !== null) return file;
		return usesAstro(repo, root) ? load_path().joinPath(root, "package.json") : null;
	},
	settings: readSettings$11,
	content: postsOf$2,
	url: addressOf$7
});
function usesAstro(repo, root) {
	return repo.files.some((path) => path.startsWith(`${load_path().joinPath(root, "src/pages")}/`)) && readPackage(repo, root).dependencies?.astro !== void 0;
}

// src/sites/devto.ts
const head$2 = 3e3;
var devto_default = defineGenerator({
	id: "devto",
	title: "DEV",
	docs: "https://developers.forem.com/api",
	recognisedBy: "files with the number of their article, or a tool that publishes there",
	decidedBy: "none: `canonical_url` in the frontmatter",
	export: true,
	detect(repo, root) {
		const found = ["dev-to-git.json", ".forem-publish.json"].map((name) => load_path().joinPath(root, name)).find((path) => repo.read(path) !== void 0);
		if (found !== void 0) return found;
		return repo.files.find((path) => (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || path === load_path().joinPath(root, "package.json")) && /dev-to-git|publish-devto|devto-cli|dev-to-publish/i.test(repo.read(path) ?? "")) ?? articlesBelow(repo, root).find((path) => hasNumber(repo, path)) ?? null;
	},
	settings: () => ({
		url: null,
		base: ""
	}),
	content: articlesBelow,
	url: () => ({
		final: true,
		why: "an article on DEV ends in a suffix that only DEV knows: set canonical_url in its frontmatter"
	})
});
function hasNumber(repo, path) {
	return /^id:\s*\d{4,}\s*$/m.test(frontmatterOf(repo, path));
}
function articlesBelow(repo, root) {
	return repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		if (rest === null || !load_path().isMarkdown(path) || /^(?:\.|readme\.)/i.test(load_path().fileOf(path))) return false;
		if (/(?:^|\/)(?:\.[^/]+|node_modules|templates?)\//.test(rest)) return false;
		const text = frontmatterOf(repo, path);
		return /^title:/m.test(text) && /^(?:published|cover_image|canonical_url|series):/m.test(text);
	});
}
function frontmatterOf(repo, path) {
	const text = (repo.read(path) ?? "").slice(0, head$2);
	return /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? "";
}

// src/sites/evidence/settings-file.ts
const endings$1 = [
	"js",
	"mjs",
	"cjs",
	"ts",
	"mts",
	"cts"
];
function scriptNamed(repo, folder, name) {
	return endings$1.map((ending) => load_path().joinPath(folder, `${name}.${ending}`)).find((path) => repo.read(path) !== void 0) ?? null;
}
function textOf$5(value) {
	return typeof value === "string" ? value : void 0;
}

// src/sites/docusaurus/settings.ts
const usualExclude = [
	"**/_*.{md,mdx}",
	"**/_*/**",
	"**/*.test.{md,mdx}",
	"**/__tests__/**",
	"**/node_modules/**"
];
function settingsFile$9(repo, root) {
	return scriptNamed(repo, root, "docusaurus.config");
}
function readSettings$10(repo, root) {
	const file = settingsFile$9(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$5(values.get("baseUrl")));
	const host = siteUrl(textOf$5(values.get("url")));
	const slash = values.get("trailingSlash");
	return {
		url: host === null ? null : host + base,
		base,
		file: file ?? "the defaults of Docusaurus",
		blogs: blogsOf$1(values).flatMap(({ id, ...blog }) => [{
			...blog,
			folder: load_path().joinPath(root, blog.folder)
		}, ...translations(repo, root, id, blog, values.get("i18n"))]),
		trailingSlash: typeof slash === "boolean" ? slash : null
	};
}
function blogsOf$1(values) {
	const presets = entriesOf$1(values.get("presets")).filter(({ name }) => /classic$/.test(name));
	const ofPreset = presets.length === 0 ? Array.isArray(values.get("presets")) ? [] : [blogOf$1(void 0)] : presets.map(({ options }) => blogOf$1(options.get("blog")));
	const ofPlugins = entriesOf$1(values.get("plugins")).filter(({ name }) => /content-blog$/.test(name)).map(({ options }) => blogOf$1(options));
	return [...ofPreset, ...ofPlugins].filter((blog) => blog !== null);
}
function entriesOf$1(value) {
	return (Array.isArray(value) ? value : []).flatMap((entry) => {
		const [name, options] = Array.isArray(entry) ? entry : [entry];
		const called = nameOf$4(name);
		return called === null ? [] : [{
			name: called,
			options: load_read_blog().isMap(options) ? options : /* @__PURE__ */ new Map()
		}];
	});
}
function nameOf$4(value) {
	if (typeof value === "string") return value;
	const given = typeof value === "object" && value !== null && "args" in value ? value.args[0] : null;
	return typeof given === "string" ? given : null;
}
function blogOf$1(value) {
	if (value === false || value === null) return null;
	const options = load_read_blog().isMap(value) ? value : /* @__PURE__ */ new Map();
	const exclude = options.get("exclude");
	const globs = Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === "string") : null;
	return {
		id: textOf$5(options.get("id")) ?? "default",
		folder: textOf$5(options.get("path")) ?? "blog",
		route: load_path().joinPath(textOf$5(options.get("routeBasePath")) ?? "blog"),
		exclude: globs ?? usualExclude
	};
}
function translations(repo, root, id, blog, i18n) {
	const usual = load_read_blog().isMap(i18n) ? textOf$5(i18n.get("defaultLocale")) : void 0;
	const name = `docusaurus-plugin-content-blog${id === "default" ? "" : `-${id}`}`;
	return [...new Set(repo.files.flatMap((path) => {
		const [locale, plugin] = load_path().below(load_path().joinPath(root, "i18n"), path)?.split("/") ?? [];
		return plugin === name && locale !== usual ? [locale] : [];
	}))].map((locale) => ({
		...blog,
		folder: load_path().joinPath(root, "i18n", locale, name),
		route: load_path().joinPath(locale, blog.route)
	}));
}

// src/sites/docusaurus.ts
const dated$1 = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;
var docusaurus_default = defineGenerator({
	id: "docusaurus",
	title: "Docusaurus",
	docs: "https://docusaurus.io/docs/blog",
	recognisedBy: "`docusaurus.config.*`",
	decidedBy: "`url`, `baseUrl`, `trailingSlash`, `routeBasePath` of each blog",
	detect: settingsFile$9,
	settings: readSettings$10,
	content(repo, _root, { blogs }) {
		const ignored = blogs.map(({ exclude }) => (0, import_picomatch.default)([...exclude], { dot: true }));
		return repo.files.filter((path) => blogs.some(({ folder }, at) => {
			const rest = load_path().below(folder, path);
			return rest !== null && load_path().isMarkdown(path) && /\.mdx?$/.test(path) && !ignored[at](rest);
		}));
	},
	url(post, { blogs, trailingSlash, file }) {
		const blog = blogs.find(({ folder }) => load_path().below(folder, post.path) !== null);
		if (blog === void 0) return { why: `the file lies in no blog of ${file}` };
		const slug = post.frontmatter.values.slug;
		const own = typeof slug === "string" || typeof slug === "number" ? String(slug) : null;
		const path = `/${blog.route}/${own ?? slugOf$5(load_path().below(blog.folder, post.path))}`;
		const rule = own === null ? `its name below /${blog.route} (${file})` : `its slug below /${blog.route}`;
		return {
			path: ended$2(path.replace(/\/{2,}/g, "/"), trailingSlash),
			rule
		};
	}
});
function slugOf$5(path) {
	const { folder = "", date, text = "" } = path.match(dated$1)?.groups ?? {};
	if (date === void 0) return path.replace(/(?:\/index)?\.mdx?$/, "");
	return `${date.replaceAll("-", "/")}/${folder}${text}`;
}
function ended$2(path, slash) {
	if (slash === null || path === "/") return path;
	return slash ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// src/sites/eleventy/read-data.ts
function readData(repo, path, root) {
	const text = repo.read(path) ?? "";
	if (/\.(?:json|11tydata)$/.test(path)) return literal(readJsonLike(text));
	if (/\.ya?ml$/.test(path)) return literal(load_read_blog().readYaml(text).values);
	if (path.endsWith(".toml")) return literal(load_read_blog().readToml(text).values);
	return /\.[mc]?[jt]s$/.test(path) ? readModule(repo, path, root).value("default") : void 0;
}
function readHead(text) {
	const head = text.match(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/)?.[1];
	return head === void 0 ? void 0 : literal(load_read_blog().readYaml(head).values);
}
const largest = 1e5;
function readJsonLike(text) {
	try {
		return text.length > largest ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function literal(value) {
	if (Array.isArray(value)) return value.map(literal);
	if (typeof value !== "object" || value === null) return value;
	return new Map(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}

// src/sites/eleventy/cascade.ts
function openCascade(repo, root, input, layoutFolders) {
	const dataFiles = new Set(repo.files.filter((path) => endings.some((end) => path.endsWith(end))));
	const data = (folder, name) => dataOf(repo, root, dataFiles, folder, name);
	const around = kept((folder) => {
		const layers = data(folder, load_path().fileOf(folder));
		return folder === input || load_path().below(input, folder) === null || folder === "" ? layers : [...layers, ...around(load_path().folderOf(folder))];
	});
	const layouts = kept((name) => layoutsOf(repo, layoutFolders, name));
	return (post) => {
		const own = {
			from: "its frontmatter",
			values: settingsOf(literal(post.frontmatter.values))
		};
		const folder = load_path().folderOf(post.path);
		const name = load_path().withoutExtension(load_path().fileOf(post.path));
		const layers = [
			own,
			...data(folder, name),
			...around(folder)
		];
		const layout = valueIn(layers, "layout");
		return typeof layout === "string" ? [...layers, ...layouts(layout)] : layers;
	};
}
function kept(make) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const value = known.get(name) ?? make(name);
		known.set(name, value);
		return value;
	};
}
function layerWith(layers, key) {
	return layers.find(({ values }) => values.has(key));
}
function valueIn(layers, key) {
	return layerWith(layers, key)?.values.get(key);
}
const endings = [
	".11tydata.js",
	".11tydata.mjs",
	".11tydata.cjs",
	".11tydata.json",
	".json"
];
function dataOf(repo, root, files, folder, name) {
	if (name === "") return [];
	const bare = load_path().joinPath(folder, name);
	return endings.flatMap((ending) => {
		const path = bare + ending;
		if (!files.has(path)) return [];
		const values = settingsOf(readData(repo, path, root));
		return load_read_blog().isMap(values) ? [{
			from: path,
			values
		}] : [];
	});
}
const layoutEndings = [
	"",
	".njk",
	".liquid",
	".html",
	".md",
	".webc",
	".vto",
	".hbs"
];
function layoutsOf(repo, folders, first) {
	const layers = [];
	for (let name = first; typeof name === "string" && layers.length < 5;) {
		const path = folders.flatMap((folder) => layoutEndings.map((ending) => load_path().joinPath(folder, name + ending))).find((candidate) => repo.read(candidate) !== void 0);
		if (path === void 0) break;
		const values = settingsOf(readHead(repo.read(path) ?? ""));
		layers.push({
			from: path,
			values
		});
		name = values.get("layout");
	}
	return layers;
}

// src/sites/eleventy/names.ts
const datePrefix$2 = /^\d{4}-\d{2}-\d{2}-(?=.)/;
function namesOf$1(path) {
	const bare = load_path().withoutExtension(path);
	const folder = load_path().folderOf(bare);
	const name = load_path().fileOf(bare);
	const usual = name === "index" || name === load_path().fileOf(folder) ? folder : bare;
	return {
		usual: usual === "" ? "/" : `/${usual}/`,
		fileSlug: (name === "index" ? load_path().fileOf(folder) : name).replace(datePrefix$2, ""),
		filePathStem: `${folder === "" ? "" : `/${folder}`}/${name.replace(datePrefix$2, "")}`
	};
}

// src/sites/eleventy/page-date.ts
function pageDate(path, layers) {
	const layer = layerWith(layers, "date");
	const written = layer?.values.get("date");
	if (layer === void 0 || written === null || written === "") return dateInPath(path);
	if (typeof written !== "string") return { why: `needs page.date, which cannot be read in ${layer.from}` };
	if (/^(?:git )?(?:created|last modified)$/i.test(written)) return notInFile(written);
	const date = load_days().readDate(written);
	return (date === null ? null : load_days().inZone(date, "UTC")) ?? {
		why: `needs page.date, and “${written}” of ${layer.from} cannot be read`,
		fix: "write it as 2026-11-22"
	};
}
function dateInPath(path) {
	return load_days().readDate(path.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? "") ?? ofBuild("no date is written, so Eleventy takes the time of the file");
}
function notInFile(written) {
	if (!/^git/i.test(written)) return ofBuild(`“${written}” is the time of the file`);
	return {
		why: `needs page.date, and “${written}” takes it from the history of the repository`,
		fix: "write a date"
	};
}
function ofBuild(how) {
	return {
		why: `needs page.date: ${how}, which is that of the build`,
		fix: "write a date"
	};
}

// src/sites/eleventy/date-formats.ts
const two$1 = (value) => String(value).padStart(2, "0");
function strftime(date, format) {
	return filled$1(format, /%(-?\w|%)/g, {
		Y: String(date.year),
		y: two$1(date.year % 100),
		m: two$1(date.month),
		"-m": String(date.month),
		d: two$1(date.day),
		"-d": String(date.day),
		e: String(date.day),
		B: load_days().monthName(date),
		b: load_days().monthName(date).slice(0, 3),
		j: String(load_days().dayOfYear(date)).padStart(3, "0"),
		H: two$1(date.hour),
		M: two$1(date.minute),
		S: two$1(date.second),
		F: `${date.year}-${two$1(date.month)}-${two$1(date.day)}`,
		"%": "%"
	});
}
function written$1(date, format) {
	return filled$1(format, /([a-zA-Z]+)/g, {
		...both(date, [
			"yyyy",
			"yy",
			"LLLL",
			"LLL",
			"LL",
			"L",
			"dd",
			"d"
		]),
		...both(date, [
			"YYYY",
			"YY",
			"MMMM",
			"MMM",
			"MM",
			"M",
			"DD",
			"D"
		]),
		y: String(date.year),
		HH: two$1(date.hour),
		mm: two$1(date.minute),
		ss: two$1(date.second)
	});
}
function both(date, names) {
	const { year, month, day } = date;
	const name = load_days().monthName(date);
	const texts = [
		year,
		two$1(year % 100),
		name,
		name.slice(0, 3),
		two$1(month),
		month,
		two$1(day),
		day
	];
	return Object.fromEntries(names.map((part, at) => [part, String(texts[at])]));
}
function filled$1(format, part, parts) {
	let known = true;
	const text = format.replace(part, (_, name) => {
		if (!Object.hasOwn(parts, name)) known = false;
		return parts[name] ?? "";
	});
	return known ? text : void 0;
}

// src/sites/eleventy/slug.ts
const written = {
	"&": " and ",
	"♥": " love ",
	"🦄": " unicorn ",
	æ: "ae",
	ø: "o",
	ß: "ss",
	đ: "d",
	ł: "l",
	ä: "ae",
	ö: "oe",
	ü: "ue",
	œ: " "
};
function slugify$3(text) {
	const plain = text.normalize("NFC").toLowerCase().replace(/[&♥🦄æøßđłäöüœ]/gu, (sign) => written[sign] ?? sign).normalize("NFD").replace(/\p{Diacritic}+/gu, "");
	if (/[^\P{L}a-z]|[^\P{N}\d]|[^\P{Sc}$]/u.test(plain)) return void 0;
	return plain.replace(/([a-z\d]+)'([ts])(?=\s|$)/g, "$1$2").replace(/[^a-z\d]+/g, "-").replace(/^-+|-+$/g, "");
}
const spelled$1 = {
	æ: "ae",
	ø: "o",
	ß: "ss",
	ł: "l",
	œ: "oe",
	đ: "dj",
	"&": "and",
	$: "dollar",
	"%": "percent",
	"<": "less",
	">": "greater",
	"|": "or",
	"‘": "'",
	"’": "'",
	"“": "\"",
	"”": "\"",
	"…": "...",
	"€": "euro",
	"£": "pound",
	"™": "tm",
	"♥": "love",
	"©": "(c)",
	"®": "(r)",
	"–": "-",
	"—": ""
};
const unlisted = /[ĉċĕĝġĥĭĵĺŏŗŝŭ]|[^\P{L}a-zßà-žșțạ-ỹ]/u;
function slug(text) {
	const lower = text.normalize("NFC").toLowerCase();
	if (unlisted.test(lower)) return void 0;
	const plain = lower.replace(/[&$%<>|]|\P{ASCII}/gu, (sign) => spelled$1[sign] ?? sign).normalize("NFD").replace(/(?<=[a-z])\p{M}+/gu, "");
	if (/(?!\p{Extended_Pictographic})\P{ASCII}/u.test(plain)) return void 0;
	return plain.replace(/[^\w\s$*+~.()'"!\-:@]+/g, "").trim().replace(/[\s-]+/g, "-");
}

// src/sites/eleventy/read-filter.ts
function readFilter(filter, value, args) {
	const names = new Map(filter.params.flatMap((name, at) => {
		const given = at === 0 ? value : args[at - 1];
		return given === void 0 ? [] : [[name, given]];
	}));
	return told(filter.returns, names);
}
function told(made, names) {
	if (typeof made === "string") return made;
	if (typeof made === "number") return String(made);
	if (load_read_blog().isReference(made)) return made.path.length === 0 ? names.get(made.name) : void 0;
	if (load_read_blog().isJoined(made)) {
		const parts = made.parts.map((part) => told(part, names));
		return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
	}
	return load_read_blog().isCall(made) ? valueOfCall(made, names) : void 0;
}
const dates = /^(?:Date|DateTime\.fromJSDate|DateTime\.fromISO|moment|moment\.utc|dayjs|dayjs\.utc|luxon\.DateTime\.fromJSDate)$/;
const formats = /^(?:format|formatDate|dateFns\.format)$/;
function valueOfCall(call, names) {
	const [first, second] = call.args;
	if (call.on === void 0 && dates.test(call.call)) {
		const zone = load_read_blog().isMap(second) ? second.get("zone") : "utc";
		const date = told(first, names);
		return /^utc$/i.test(String(zone)) && typeof date !== "string" ? date : void 0;
	}
	if (call.on === void 0 && formats.test(call.call)) {
		const date = told(first, names);
		return typeof date === "object" && typeof second === "string" ? written$1(date, second) : void 0;
	}
	if (call.call === "slugify" && call.on === void 0) {
		const text = told(first, names);
		return typeof text === "string" && call.args.length === 1 ? slugify$3(text) : void 0;
	}
	const dot = call.call.indexOf(".");
	const name = dot < 0 ? null : call.call.slice(0, dot);
	const on = name === null ? told(call.on, names) : names.get(name);
	const method = call.call.slice(dot + 1);
	if (on === void 0 || method.includes(".")) return void 0;
	return typeof on === "string" ? ofText(on, method, call.args) : ofDate$1(on, method, call.args);
}
function ofDate$1(date, method, [first]) {
	const two = (value) => String(value).padStart(2, "0");
	const day = `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
	const time = `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`;
	switch (method) {
		case "toISOString":
		case "toJSON": return `${day}T${time}.000Z`;
		case "toISODate": return day;
		case "getUTCFullYear":
		case "getFullYear": return String(date.year);
		case "toFormat":
		case "format": return typeof first === "string" ? written$1(date, first) : void 0;
		case "utc":
		case "toUTC":
		case "toJSDate": return date;
		case "setZone": return first === "utc" || first === "UTC" ? date : void 0;
		default: return;
	}
}
function ofText(text, method, args) {
	const [first, second] = args;
	const number = (value) => typeof value === "number" ? value : void 0;
	switch (method) {
		case "slice":
		case "substring": return args.every((arg) => typeof arg === "number") ? text[method](number(first) ?? 0, number(second)) : void 0;
		case "toLowerCase":
		case "toUpperCase":
		case "trim":
		case "toString": return args.length === 0 ? text[method]() : void 0;
		case "replace":
		case "replaceAll": return typeof second === "string" ? replaced(text, method, first, second) : void 0;
		default: return;
	}
}
function replaced(text, method, from, to) {
	if (typeof from === "string") return text[method](from, () => to);
	if (!load_read_blog().isPattern(from) || !/^(?:[^()[\]{}*+?|]|\\[-/.\]])+$/.test(from.pattern)) return void 0;
	try {
		return text.replace(new RegExp(from.pattern, from.flags), () => to);
	} catch {
		return;
	}
}

// src/sites/eleventy/filters.ts
const known$2 = {
	slugify: (value) => slugify$3(value),
	slug: (value) => slug(value),
	url: (value) => value,
	safe: (value) => value,
	downcase: (value) => value.toLowerCase(),
	lower: (value) => value.toLowerCase(),
	upcase: (value) => value.toUpperCase(),
	upper: (value) => value.toUpperCase(),
	strip: (value) => value.trim(),
	trim: (value) => value.trim(),
	append: (value, [end = ""]) => value + end,
	prepend: (value, [start = ""]) => start + value,
	remove: (value, [part = ""]) => value.replaceAll(part, ""),
	remove_first: (value, [part = ""]) => value.replace(part, () => ""),
	replace: (value, [from = "", to = ""]) => value.replaceAll(from, () => to),
	default: (value) => value
};
function applyFilter(name, value, args, added) {
	if (added.has(name)) {
		const own = added.get(name);
		return load_read_blog().isReturned(own) ? readFilter(own, value, args) : void 0;
	}
	if (name === "date" && typeof value !== "string") return args[0] === void 0 ? void 0 : strftime(value, args[0]);
	if (typeof value !== "string" || !Object.hasOwn(known$2, name)) return void 0;
	return known$2[name](value, args);
}

// src/sites/eleventy/template.ts
const output = /\{\{-?([^{}]*)-?\}\}/g;
function renderTemplate(template, variable, added) {
	if (/\{%|\{#/.test(template)) return { why: "holds tags, which only Eleventy can run" };
	let unknown = null;
	const text = template.replace(output, (_, inner) => {
		const value = evaluate(inner.replace(/-$/, "").trim(), variable, added);
		if (typeof value === "string") return value;
		unknown ??= "why" in value ? value : { why: `prints a date without saying how (${inner.trim()})` };
		return "";
	});
	return unknown ?? { text };
}
function evaluate(expression, variable, added) {
	const [head = "", ...filters] = expression.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? [];
	let value = valueAt(head.trim(), variable);
	for (const filter of filters) {
		if (value === void 0 || isUnknown(value)) break;
		const [, name = "", rest = ""] = filter.trim().match(/^(\w+)\s*(?:[:(]\s*(.*?)\)?)?$/s) ?? [];
		const args = (rest.match(/'[^']*'|"[^"]*"|[^\s,]+/g) ?? []).map((arg) => valueAt(arg, variable));
		if (args.some((arg) => typeof arg !== "string")) return { why: `gives ${name} something that is not known` };
		const made = applyFilter(name, value, args, added);
		if (made === void 0) return { why: `uses the filter ${name}, which is code` };
		value = made;
	}
	return value ?? { why: `needs ${head.trim()}, which the post does not say` };
}
function isUnknown(value) {
	return typeof value === "object" && "why" in value;
}
function valueAt(text, variable) {
	const quoted = text.match(/^(?:'([^']*)'|"([^"]*)")$/);
	if (quoted !== null) return quoted[1] ?? quoted[2];
	if (/^-?\d+$/.test(text)) return text;
	return /^[\w$-]+(?:\.[\w$-]+)*$/.test(text) ? variable(text.split(".")) : void 0;
}

// src/sites/eleventy/address.ts
function addressOf$6(post, settings) {
	const rest = load_path().below(settings.input, post.path);
	if (rest === null) return { why: `the file lies outside ${settings.input}, which Eleventy reads` };
	const names = namesOf$1(rest);
	const layers = settings.cascade(post);
	const { value, from } = permalinkOf$1(layers);
	if (value === void 0 || value === true || value === null) return {
		path: names.usual,
		rule: "its path"
	};
	if (value === false) return {
		why: `permalink: false in ${from} gives it no page`,
		final: true
	};
	if (typeof value !== "string") return { why: `its permalink is made by code in ${from}: set site.permalink in .github/postrider.yml` };
	const rendered = renderTemplate(value, (path) => variable(path, post, layers, names), settings.filters);
	if ("why" in rendered) return { why: `the permalink of ${from} ${rendered.why}: ${rendered.fix ?? "set site.permalink in .github/postrider.yml"}` };
	return {
		path: `/${rendered.text.trim()}`.replace(/\/{2,}/g, "/").replace(/(?<=\/)index\.html$/, ""),
		rule: `permalink ${value} of ${from}`
	};
}
function permalinkOf$1(layers) {
	const computed = layers.find(({ values }) => {
		const made = values.get("eleventyComputed");
		return load_read_blog().isMap(made) && made.has("permalink");
	});
	const layer = computed ?? layerWith(layers, "permalink");
	const values = computed?.values.get("eleventyComputed") ?? layer?.values;
	const value = load_read_blog().isMap(values) ? values.get("permalink") : void 0;
	const given = load_read_blog().isMap(value) && value.has("build") ? value.get("build") : value;
	return {
		value: layer !== void 0 && given === void 0 ? /* @__PURE__ */ new Map() : given,
		from: layer?.from ?? ""
	};
}
function variable(path, post, layers, names) {
	const [first = "", second = "", ...others] = path;
	if (first === "page" && others.length === 0) {
		if (second === "fileSlug") return names.fileSlug;
		if (second === "filePathStem") return names.filePathStem;
		if (second === "date") return pageDate(post.path, layers);
		return second === "inputPath" ? `./${post.path}` : void 0;
	}
	if (first === "date" && path.length === 1) return pageDate(post.path, layers);
	let value = valueIn(layers, first);
	for (const key of path.slice(1)) value = load_read_blog().isMap(value) ? value.get(key) : void 0;
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/eleventy/site-data.ts
const aboutSite = /(?:^|\/)(?:site|meta|metadata|config|global|globals|general|blog|settings|env|eleventy)[^/]*(?:\/[^/]+)?$/i;
const keys$1 = /^(?:site)?_?-?(?:url|base_?url|domain|host|hostname|origin|canonical(?:_?base)?(?:_?url)?|root_?url)$/i;
function siteInData(repo, root, folder) {
	const found = repo.files.filter((path) => {
		const rest = load_path().below(folder, path);
		return rest !== null && aboutSite.test(load_path().withoutExtension(rest)) && !load_path().isMarkdown(path);
	}).flatMap((path) => {
		const url = urlIn$1(settingsOf(readData(repo, path, root)), 0);
		return url === null ? [] : [{
			url,
			name: load_path().withoutExtension(load_path().fileOf(path))
		}];
	});
	const usual = found.filter(({ name }) => /^(?:site|meta|metadata)$/i.test(name));
	const urls = new Set((usual.length > 0 ? usual : found).map(({ url }) => url));
	return urls.size === 1 ? [...urls][0] : null;
}
function urlIn$1(values, depth) {
	for (const [key, value] of values) {
		if (!keys$1.test(key) || typeof value !== "string") continue;
		const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(value) ? `https://${value}` : value);
		if (url !== null) return url;
	}
	if (depth > 0) return null;
	for (const value of values.values()) {
		const url = load_read_blog().isMap(value) ? urlIn$1(value, depth + 1) : null;
		if (url !== null) return url;
	}
	return null;
}

// src/sites/eleventy/settings.ts
function settingsFile$8(repo, root) {
	return scriptNamed(repo, root, ".eleventy") ?? scriptNamed(repo, root, "eleventy.config");
}
function readSettings$9(repo, root) {
	const file = settingsFile$8(repo, root);
	const module = readModule(repo, file ?? "", root);
	const returned = settingsOf(module.value("default"));
	const exported = module.value("config");
	const values = new Map([...load_read_blog().isMap(exported) ? exported : [], ...returned]);
	const calls = file === null ? [] : callsIn(repo.read(file) ?? "").map((call) => ({
		...call,
		args: call.args.map(module.follow)
	}));
	const dir = values.get("dir");
	const folder = (key, usual, setter) => (load_read_blog().isMap(dir) ? textOf$5(dir.get(key)) : void 0) ?? textOf$5(calls.find(({ call }) => call.endsWith(setter))?.args[0]) ?? usual;
	const input = load_path().joinPath(root, folder("input", ".", ".setInputDirectory"));
	const data = load_path().joinPath(input, folder("data", "_data", ".setDataDirectory"));
	const includes = load_path().joinPath(input, folder("includes", "_includes", ".setIncludesDirectory"));
	const layouts = load_path().joinPath(input, folder("layouts", "", ".setLayoutsDirectory"));
	const base = basePath(textOf$5(values.get("pathPrefix")));
	const site = siteInData(repo, root, data) ?? siteInCalls(calls);
	return {
		url: site === null ? null : site + base,
		base,
		file: file ?? "the defaults of Eleventy",
		input,
		includes,
		data,
		cascade: openCascade(repo, root, input, layouts === input ? [includes] : [layouts, includes]),
		filters: filtersIn(calls)
	};
}
function callsIn(text) {
	const program = load_read_blog().parseScript(text);
	if (program === null) return [];
	return [...load_read_blog().nodesOf(program)].flatMap((node) => {
		const value = node.type === "CallExpression" ? load_read_blog().literalOf(node) : null;
		return load_read_blog().isCall(value) ? [value] : [];
	});
}
function filtersIn(calls) {
	const added = calls.filter(({ call }) => /\.add(?:Liquid|Nunjucks)?Filter$/.test(call));
	return new Map(added.flatMap(({ args: [name, filter] }) => typeof name === "string" ? [[name, filter]] : []));
}
function siteInCalls(calls) {
	for (const { call, args } of calls) {
		if (!/\.add(?:GlobalData|Plugin)$/.test(call)) continue;
		const given = settingsOf(args[1]);
		const metadata = given.get("metadata");
		for (const values of [given, load_read_blog().isMap(metadata) ? metadata : /* @__PURE__ */ new Map()]) {
			const url = siteUrl(values.get("url") ?? values.get("base") ?? values.get("siteUrl"));
			if (url !== null) return url;
		}
	}
	return null;
}

// src/sites/evidence/blog-folder.ts
const names$2 = /^_?(?:articles?|blogs?|blog-?posts?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
function isBlogName(name) {
	return names$2.test(name);
}
function blogFolderOf(path) {
	const folders = load_path().folderOf(path).split("/");
	const at = folders.findIndex(isBlogName);
	return at < 0 ? null : folders.slice(0, at + 1).join("/");
}

// src/sites/evidence/page-head.ts
function headOf(repo, path) {
	const text = repo.read(path)?.slice(0, 4e3) ?? "";
	const end = text.indexOf("\n---", 3);
	return /^\uFEFF?---/.test(text) && end > 0 ? text.slice(0, end) : "";
}
function isDated$1(repo, path) {
	return /\d{4}-\d{2}-\d{2}/.test(load_path().fileOf(path)) || /^[ \t{]*"?(?:date|pub_?date|published(?:_?at|_?on|_?date)?|created(?:_?at)?)"?\s*:\s*['"]?(?:\d{4}|\w{3,9}\.? \d)/im.test(headOf(repo, path));
}

// src/sites/eleventy.ts
var eleventy_default = defineGenerator({
	id: "eleventy",
	title: "Eleventy",
	docs: "https://www.11ty.dev/docs/permalinks/",
	recognisedBy: "`eleventy.config.*` or `.eleventy.js`",
	decidedBy: "`dir`, `pathPrefix`, `permalink` in frontmatter, data files and layouts",
	detect(repo, root) {
		const file = settingsFile$8(repo, root);
		if (file !== null) return file;
		return readPackage(repo, root).dependencies?.["@11ty/eleventy"] !== void 0 ? load_path().joinPath(root, "package.json") : null;
	},
	settings: readSettings$9,
	content(repo, _root, { input, includes, data }) {
		return repo.files.filter((path) => {
			const rest = load_path().below(input, path);
			if (rest === null || !load_path().isMarkdown(path) || !/\.mdx?$/.test(path)) return false;
			if (load_path().below(includes, path) !== null || load_path().below(data, path) !== null) return false;
			return !/(?:^|\/)(?:node_modules|\.[^/]+|_site|dist)\//.test(rest) && !/^readme\./i.test(load_path().fileOf(path));
		}).filter((path) => inBlog(load_path().below(input, path)) || isDated$1(repo, path)).filter((path) => !listsOthers(repo, path));
	},
	url: addressOf$6
});
function inBlog(path) {
	return load_path().folderOf(path).split("/").some(isBlogName);
}
function listsOthers(repo, path) {
	return /^[ \t]*"?pagination"?[ \t]*:/m.test(headOf(repo, path));
}

// src/sites/gatsby/address.ts
const setIt$1 = "set site.permalink in .github/postrider.yml";
function addressOf$5(post, settings) {
	const [rule, ...others] = settings.rules;
	if (rule === void 0) return { why: `gatsby-node says nowhere how the pages of posts are made: ${setIt$1}` };
	if (rule === null || others.length > 0) return { why: `gatsby-node makes the addresses of posts with code of its own: ${setIt$1}` };
	const made = fill$2(rule, post, settings);
	if (typeof made !== "string") return made;
	const located = {
		path: ended$1(`/${made}`.replace(/\/{2,}/g, "/"), settings.trailingSlash),
		rule: "createPage of gatsby-node"
	};
	return rule.every((part) => "text" in part || "file" in part) ? located : {
		...located,
		doubt: "gatsby-node may treat some posts in another way"
	};
}
function fill$2(rule, post, { sources }) {
	let made = "";
	for (const part of rule) if ("text" in part) made += part.text;
	else if ("file" in part) made += filePath(post.path, part.file, sources);
	else {
		const value = post.frontmatter.values[part.field];
		if (typeof value !== "string" || value === "") return { why: `gatsby-node needs ${part.field} of the frontmatter, and the post has none` };
		if (!/^[\w\-./]+$/.test(value)) return { why: `gatsby-node may rewrite “${value}” of the frontmatter: ${setIt$1}` };
		made += value;
	}
	return made;
}
function filePath(path, base, sources) {
	const folder = sources.filter((source) => load_path().below(source, path) !== null).sort((a, b) => b.length - a.length)[0];
	const rest = load_path().below(folder ?? "", path) ?? path;
	const bare = load_path().withoutExtension(load_path().below(base, rest) ?? rest).replace(/(?:^|\/)index$/, "");
	return bare === "" ? "/" : `/${bare}/`;
}
function ended$1(path, slash) {
	if (slash === null || path === "/" || path.endsWith(".html")) return path;
	return slash === "always" ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// src/sites/gatsby/page-files.ts
function pageFiles(repo, root) {
	return repo.files.flatMap((path) => {
		const rest = load_path().below(load_path().joinPath(root, "src/pages"), path);
		return rest !== null && /\{(?:mdx|markdownremark)\./i.test(rest) && /\.[jt]sx?$/.test(path) ? [ruleOf$2(load_path().withoutExtension(rest))] : [];
	});
}
function ruleOf$2(path) {
	const parts = [{ text: "/" }];
	for (const piece of path.split(/(\{[^{}]*\})/)) {
		const name = piece.match(/^\{\w+\.(.+)\}$/)?.[1];
		const field = name?.match(/^frontmatter__(\w+)$/)?.[1];
		if (name === void 0) parts.push({ text: piece });
		else if (field !== void 0) parts.push({ field });
		else if (/^(?:fields__)?slug$/.test(name)) parts.push({ file: "" });
		else return null;
	}
	return [...parts, { text: "/" }];
}

// src/sites/gatsby/rules.ts
const lists$1 = /tag|categor|author|archive|topic|series|page|404|search/i;
function readRules(texts) {
	const found = texts.flatMap((text) => {
		const program = load_read_blog().parseScript(text);
		return program === null ? [] : [...load_read_blog().nodesOf(program)];
	});
	const calls = found.flatMap((node) => {
		const value = node.type === "CallExpression" ? load_read_blog().literalOf(node) : null;
		return load_read_blog().isCall(value) ? [value] : [];
	});
	const code = {
		names: assigned(found),
		fields: fieldsIn(calls)
	};
	const paths = objectsOf(calls, "createPage").flatMap((page) => page.has("path") ? [page.get("path")] : []);
	const ofPosts = paths.map((path) => partsOf$2(path, code, 0)).map((rule, at) => ({
		rule,
		said: wordsOf(paths[at])
	})).filter(({ rule, said }) => rule === null ? !lists$1.test(said) : rule.some((part) => !("text" in part)));
	return [...new Map(ofPosts.map(({ rule }) => [JSON.stringify(rule), rule])).values()];
}
function objectsOf(calls, name) {
	return calls.flatMap(({ call, args: [first] }) => call.split(".").at(-1) === name && load_read_blog().isMap(first) ? [first] : []);
}
function fieldsIn(calls) {
	const fields = /* @__PURE__ */ new Map();
	for (const field of objectsOf(calls, "createNodeField")) {
		const name = field.get("name");
		const key = typeof name === "string" ? name : load_read_blog().isReference(name) ? name.name : "";
		fields.set(key, [...fields.get(key) ?? [], field.get("value")]);
	}
	return fields;
}
function assigned(nodes) {
	const names = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const { id, init, left, right } = node;
		const [target, value] = node.type === "VariableDeclarator" ? [id, init] : node.type === "AssignmentExpression" ? [left, right] : [null, null];
		const name = load_read_blog().literalOf(target);
		if (!value || !load_read_blog().isReference(name) || name.path.length > 0) continue;
		const set = value.type === "ConditionalExpression" ? void 0 : load_read_blog().literalOf(value);
		names.set(name.name, [...names.get(name.name) ?? [], set]);
	}
	return names;
}
function partsOf$2(value, code, depth) {
	if (depth > 8) return null;
	if (typeof value === "string") return [{ text: value }];
	if (load_read_blog().isJoined(value)) {
		const parts = value.parts.map((part) => partsOf$2(part, code, depth + 1));
		return parts.every((part) => part !== null) ? parts.flat() : null;
	}
	if (load_read_blog().isCall(value)) {
		if (value.call.split(".").at(-1) !== "createFilePath") return null;
		const base = load_read_blog().isMap(value.args[0]) ? value.args[0].get("basePath") : void 0;
		return [{ file: typeof base === "string" ? base : "" }];
	}
	return load_read_blog().isReference(value) ? ofReference(value, code, depth) : null;
}
function ofReference({ name, path }, code, depth) {
	const last = path.at(-1);
	if (last === void 0) return only(code.names.get(name), code, depth);
	const before = path.at(-2) ?? name;
	if (before === "frontmatter") return [{ field: last }];
	if (before === "fields") return only(code.fields.get(last), code, depth);
	return null;
}
function only(values, code, depth) {
	const made = (values ?? []).map((value) => partsOf$2(value, code, depth + 1));
	const distinct = [...new Map(made.map((rule) => [JSON.stringify(rule), rule])).values()];
	if (distinct.length === 1) return distinct[0];
	const set = distinct.filter((rule) => rule?.some((part) => "field" in part && /^(?:slug|path|permalink)$/.test(part.field)));
	return set.length === 1 ? set[0] : null;
}
function wordsOf(value) {
	if (typeof value === "string") return value;
	if (load_read_blog().isJoined(value)) return value.parts.map(wordsOf).join(" ");
	if (load_read_blog().isReference(value)) return [value.name, ...value.path].join(".");
	return load_read_blog().isCall(value) ? `${value.call} ${value.args.map(wordsOf).join(" ")}` : "";
}

// src/sites/gatsby/settings.ts
function settingsFile$7(repo, root) {
	return scriptNamed(repo, root, "gatsby-config");
}
function readSettings$8(repo, root) {
	const file = settingsFile$7(repo, root);
	const module = readModule(repo, file ?? "", root);
	const values = new Map([...module.script.values].map(([name]) => [name, module.value(name)]));
	const exported = settingsOf(module.value("default"));
	const setting = (name) => exported.get(name) ?? values.get(name);
	const metadata = setting("siteMetadata");
	const site = load_read_blog().isMap(metadata) ? siteUrl(metadata.get("siteUrl") ?? metadata.get("siteURL") ?? metadata.get("url")) : null;
	const base = basePath(textOf$5(setting("pathPrefix")));
	const slash = setting("trailingSlash");
	const sources = sourcesOf(setting("plugins"), root);
	return {
		url: site === null || load_tell_error().parseUrl(site)?.pathname !== "/" ? site : site + base,
		base,
		file: file ?? "the defaults of Gatsby",
		sources: sources.length > 0 ? sources : [load_path().joinPath(root, "content"), load_path().joinPath(root, "src")],
		rules: [...readRules(scriptsOf(repo, root)), ...pageFiles(repo, root)],
		trailingSlash: slash === "always" || slash === "never" ? slash : null
	};
}
function sourcesOf(plugins, root) {
	return (Array.isArray(plugins) ? plugins : []).flatMap((plugin) => {
		const options = load_read_blog().isMap(plugin) ? plugin.get("options") : void 0;
		const path = load_read_blog().isMap(plugin) && plugin.get("resolve") === "gatsby-source-filesystem" && load_read_blog().isMap(options) ? textOf$5(options.get("path")) : void 0;
		return path === void 0 ? [] : [load_path().joinPath(root, path)];
	});
}
function scriptsOf(repo, root) {
	return repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		return rest !== null && /^(?:gatsby-node|(?:src\/)?gatsby\/.+)\.[cm]?[jt]s$/.test(rest);
	}).slice(0, 30).map((path) => repo.read(path) ?? "");
}

// src/sites/gatsby.ts
var gatsby_default = defineGenerator({
	id: "gatsby",
	title: "Gatsby",
	docs: "https://www.gatsbyjs.com/docs/reference/routing/creating-routes/",
	recognisedBy: "`gatsby-config.*`",
	decidedBy: "`siteMetadata.siteUrl`, `pathPrefix`, `trailingSlash`, the pages that `gatsby-node` makes",
	detect: settingsFile$7,
	settings: readSettings$8,
	content(repo, _root, { sources }) {
		const pages = repo.files.filter((path) => {
			if (!load_path().isMarkdown(path) || /^(?:readme|license|contributing)\./i.test(load_path().fileOf(path))) return false;
			return sources.some((folder) => load_path().below(folder, path) !== null) && !/node_modules\//.test(path);
		});
		const inBlog = pages.filter((path) => load_path().folderOf(path).split("/").some(isBlogName));
		return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
	},
	url: addressOf$5
});

// src/sites/hashnode.ts
const idName = /^c[a-z0-9]{24}\.md$/;
const idField = /^cuid:\s*["']?c[a-z0-9]{20,}/m;
var hashnode_default = defineGenerator({
	id: "hashnode",
	title: "Hashnode",
	docs: "https://docs.hashnode.com/",
	recognisedBy: "an export: files with a `cuid`",
	decidedBy: "none: say `site.url`, the slug of the frontmatter does the rest",
	export: true,
	detect: (repo, root) => postsBelow$1(repo, root).find((path) => hasId(repo, path)) ?? null,
	settings: () => ({
		url: null,
		base: ""
	}),
	content: postsBelow$1,
	url: (post) => post.slug === void 0 ? { why: "Hashnode puts the slug into the address, and this file says none" } : {
		path: `/${post.slug}`,
		rule: "slug of its frontmatter"
	}
});
function postsBelow$1(repo, root) {
	return repo.files.filter((path) => {
		if (load_path().below(root, path) === null || !load_path().isMarkdown(path)) return false;
		return idName.test(load_path().fileOf(path)) || hasId(repo, path);
	});
}
function hasId(repo, path) {
	return load_path().isMarkdown(path) && idField.test((repo.read(path) ?? "").slice(0, 3e3));
}

// src/sites/hexo/dates.ts
function dateOf$3(post, parts, { timezone }) {
	const { date: written } = post.frontmatter.values;
	const date = load_days().readDate(typeof written === "string" ? written : "") ?? dateInName(parts);
	if (date === null) return null;
	const { year, month, day, hour, minute, second, offset } = date;
	const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 6e4;
	const zoned = timezone === null ? null : load_days().inZone(atMoment(moment), timezone);
	const shift = zoned === null ? 0 : momentOf(zoned) - moment;
	const at = atMoment(moment - shift);
	const seconds = Math.floor((moment - shift) / 1e3);
	if (shift === 0 || at.day === atMoment(moment).day) return {
		at,
		seconds
	};
	return {
		at,
		seconds,
		doubt: `the day of its address depends on the clock of the machine that builds: the timezone of the settings is ${timezone}; write a time near noon`
	};
}
function dateInName(parts) {
	const { year, month = parts.i_month, day = parts.i_day } = parts;
	return year === void 0 || month === void 0 || day === void 0 ? null : load_days().readDate(`${year}-${month}-${day}`);
}
function momentOf({ year, month, day, hour, minute, second }) {
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
function atMoment(moment) {
	const at = new Date(moment);
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		day: at.getUTCDate(),
		hour: at.getUTCHours(),
		minute: at.getUTCMinutes(),
		second: at.getUTCSeconds(),
		exact: "second",
		offset: 0
	};
}

// src/sites/hexo/slug.ts
const separators = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
const letters = {
	ø: "o",
	Ø: "O",
	æ: "ae",
	Æ: "AE",
	œ: "oe",
	Œ: "OE",
	ß: "s",
	đ: "d",
	Đ: "D",
	ł: "l",
	Ł: "L"
};
function slugize(text, letterCase = 0) {
	const slug = text.normalize("NFD").replace(/([a-z])\p{M}+/giu, "$1").normalize("NFC").replace(/[øØæÆœŒßđĐłŁ]/g, (letter) => letters[letter] ?? letter).replace(/[\u0000-\u001F]/g, "").replace(separators, "-").replace(/^-+|-+$/g, "");
	return letterCase === 1 ? slug.toLowerCase() : letterCase === 2 ? slug.toUpperCase() : slug;
}

// src/sites/hexo/name.ts
const kinds = {
	year: "\\d{4}",
	month: "\\d{2}",
	day: "\\d{2}",
	i_month: "\\d{1,2}",
	i_day: "\\d{1,2}",
	hash: "[0-9a-f]{12}"
};
function namedParts(path, pattern) {
	const bare = load_path().withoutExtension(path);
	const names = [];
	const expression = load_path().withoutExtension(pattern).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:(\w+)/g, (_, name) => {
		names.push(name);
		return `(${kinds[name] ?? ".+?"})`;
	});
	const found = names.filter((name) => kinds[name] === void 0).length > 3 ? null : bare.match(new RegExp(`^${expression}$`));
	if (found === null) return { title: slugize(bare) };
	const parts = Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ""]));
	return {
		...parts,
		title: parts.title ?? slugize(bare)
	};
}

// src/sites/hexo/address.ts
function addressOf$4(post, settings) {
	const { source, pretty, permalink, file } = settings;
	const name = load_path().below(load_path().joinPath(source, "_posts"), post.path) ?? load_path().below(load_path().joinPath(source, "_drafts"), post.path);
	if (name === null) return pageAddress$2(post.path, settings);
	const own = textOf$4(post.frontmatter.values.permalink);
	if (own !== void 0 && own !== "") return {
		path: prettied(`/${/(?:\/|\.html)$/.test(own) ? own : `${own}/`}`, pretty),
		rule: "permalink of its frontmatter"
	};
	const filled = fill$1(permalink, post, namedParts(name, settings.newPostName), settings);
	if ("why" in filled) return filled;
	return {
		...filled,
		path: prettied(`/${filled.path}`, pretty),
		rule: `permalink ${permalink} of ${file}`
	};
}
function pageAddress$2(path, { source, pretty }) {
	const rest = load_path().below(source, path);
	if (rest === null) return { why: `the file lies outside ${source}, which Hexo reads` };
	return {
		path: prettied(`/${load_path().withoutExtension(rest)}.html`, pretty),
		rule: "its place"
	};
}
function prettied(path, { index, html }) {
	const plain = path.replace(/\/{2,}/g, "/");
	if (index && plain.endsWith("/index.html")) return plain.slice(0, -10);
	return html && !plain.endsWith("/index.html") ? plain.replace(/\.html$/, "") : plain;
}
function fill$1(pattern, post, parts, settings) {
	const date = dateOf$3(post, parts, settings);
	let why = null;
	let doubt;
	const path = pattern.replace(/:(\w+)/g, (match, name) => {
		const value = (date === null ? {} : dateParts(date))[name] ?? (name === "hash" && date !== null ? hashOf$1(parts.title, date) : void 0);
		if (value !== void 0) {
			doubt ??= date?.doubt;
			return value;
		}
		const known = partOf$3(name, post, parts, settings);
		if (known === void 0) why ??= whyNot$1(name, settings.file);
		return known ?? match;
	});
	if (why !== null) return { why };
	return doubt === void 0 ? { path } : {
		path,
		doubt
	};
}
function dateParts(date) {
	const two = (value) => String(value).padStart(2, "0");
	const { year, month, day, hour, minute, second } = date.at;
	return {
		year: String(year).padStart(4, "0"),
		month: two(month),
		day: two(day),
		hour: two(hour),
		minute: two(minute),
		second: two(second),
		i_month: String(month),
		i_day: String(day),
		timestamp: String(date.seconds),
		dayOfYear: String(load_days().dayOfYear(date.at))
	};
}
function hashOf$1(slug, { seconds }) {
	return (0, load_crypto().createHash)("sha1").update(`${slug}${seconds}`).digest("hex").slice(0, 12);
}
const ofDate = /^(?:year|month|day|hour|minute|second|i_month|i_day|timestamp|dayOfYear|hash)$/;
function whyNot$1(name, file) {
	if (ofDate.test(name)) return `the permalink of ${file} needs :${name}, and no date is written: Hexo takes the time of the file, which is that of the build; write a date`;
	if (name === "id") return `the permalink of ${file} needs :id, which stands in Hexo’s database: set permalink in the post`;
	return `the permalink of ${file} needs :${name}, and the post does not say it`;
}
function partOf$3(name, { frontmatter: { values } }, parts, settings) {
	if (name === "title") return parts.title;
	if (name === "name") return load_path().fileOf(parts.title);
	if (name === "post_title") return slugize(textOf$4(values.title) ?? "", 1);
	if (name === "category") return categoryOf(values.categories ?? values.category, settings);
	const given = [
		values[name],
		parts[name],
		settings.permalinkDefaults[name]
	];
	return ofDate.test(name) || name === "id" ? void 0 : given.map(textOf$4).find((text) => text !== void 0);
}
function categoryOf(value, settings) {
	const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
	const last = list.at(-1);
	const names = (Array.isArray(last) ? last : list.some(Array.isArray) ? [last] : list).flatMap((name) => textOf$4(name) ?? []);
	if (names.length === 0) return settings.defaultCategory;
	return names.map((name) => textOf$4(settings.categoryMap[name]) ?? slugize(name, settings.filenameCase)).join("/");
}
function textOf$4(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/hexo/settings.ts
function settingsFile$6(repo, root) {
	return ["_config.yml", "_config.yaml"].map((name) => load_path().joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$7(repo, root) {
	const file = settingsFile$6(repo, root);
	const { values } = load_read_blog().readYaml(file === null ? "" : repo.read(file) ?? "");
	const url = siteUrl(values.url);
	const pretty = recordOf$1(values.pretty_urls);
	return {
		url,
		base: url === null ? basePath(values.root) : basePath(url),
		file: file ?? "the defaults of Hexo",
		source: load_path().joinPath(root, textOf$3(values.source_dir) ?? "source"),
		permalink: textOf$3(values.permalink) ?? ":year/:month/:day/:title/",
		newPostName: textOf$3(values.new_post_name) ?? ":title.md",
		permalinkDefaults: recordOf$1(values.permalink_defaults),
		defaultCategory: textOf$3(values.default_category) ?? "uncategorized",
		categoryMap: recordOf$1(values.category_map),
		filenameCase: typeof values.filename_case === "number" ? values.filename_case : 0,
		timezone: textOf$3(values.timezone) ?? null,
		pretty: {
			index: pretty.trailing_index === false,
			html: pretty.trailing_html === false
		}
	};
}
function textOf$3(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function recordOf$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/sites/hexo.ts
var hexo_default = defineGenerator({
	id: "hexo",
	title: "Hexo",
	docs: "https://hexo.io/docs/permalinks",
	recognisedBy: "`_config.yml`, with `hexo` in `package.json`",
	decidedBy: "`url`, `root`, `permalink`, `new_post_name`, `pretty_urls`",
	aliases: {
		key: "alias",
		plugin: "hexo-generator-alias"
	},
	detect(repo, root) {
		const file = settingsFile$6(repo, root);
		if (file === null) return null;
		if (readPackage(repo, root).dependencies?.hexo !== void 0) return file;
		return /^(?:public_dir|new_post_name|skip_render):/m.test(repo.read(file) ?? "") ? file : null;
	},
	settings: readSettings$7,
	content(repo, _root, { source }) {
		return repo.files.filter((path) => {
			const rest = load_path().below(load_path().joinPath(source, "_posts"), path) ?? load_path().below(load_path().joinPath(source, "_drafts"), path);
			return rest !== null && load_path().isMarkdown(path) && !/(?:^|\/)[_.]|~$/.test(rest);
		});
	},
	url: addressOf$4
});

// src/sites/hugo/dates.ts
const zero = {
	year: 1,
	month: 1,
	day: 1,
	hour: 0,
	minute: 0,
	second: 0,
	exact: "day",
	offset: null
};
function dateOf$2(page, settings) {
	for (const source of settings.dateSources) if (source === ":filename") {
		const name = page.bundle ? page.folders.at(-1) ?? "" : page.name;
		const date = /^\d{4}-\d{2}-\d{2}/.test(name) ? load_days().readDate(name.slice(0, 10)) : null;
		if (date !== null) return {
			date,
			slug: name.slice(10).replace(/^[ _-]+|[ _-]+$/g, "")
		};
	} else if (source.startsWith(":")) return {
		date: zero,
		doubt: `its date comes from ${source}, which is not in the repository`
	};
	else {
		const value = page.values[source];
		const date = typeof value === "string" ? load_days().readDate(value) : null;
		if (date !== null) return { date };
		if (value !== void 0 && value !== null && value !== "") return {
			date: zero,
			doubt: `its ${source} “${String(value)}” cannot be read`
		};
	}
	return {
		date: zero,
		doubt: "it has no date"
	};
}
function datePart(name, date) {
	const two = (value) => String(value).padStart(2, "0");
	switch (name) {
		case "year": return String(date.year);
		case "month": return two(date.month);
		case "monthname": return load_days().monthName(date);
		case "day": return two(date.day);
		case "weekday": return String(load_days().dayOfWeek(date));
		case "weekdayname": return load_days().dayName(date);
		case "yearday": return String(load_days().dayOfYear(date));
		default: return goLayout(name, date);
	}
}
const layout = /January|Jan|Monday|Mon|2006|06|01|02|03|04|05|15|1|2/g;
function goLayout(name, date) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		January: load_days().monthName(date),
		Jan: load_days().monthName(date).slice(0, 3),
		Monday: load_days().dayName(date),
		Mon: load_days().dayName(date).slice(0, 3),
		"2006": String(date.year).padStart(4, "0"),
		"06": two(date.year % 100),
		"01": two(date.month),
		"02": two(date.day),
		"03": two(date.hour % 12 || 12),
		"04": two(date.minute),
		"05": two(date.second),
		"15": two(date.hour),
		"1": String(date.month),
		"2": String(date.day)
	};
	const printed = name.replace(layout, (part) => parts[part] ?? part);
	return layout.test(name) || printed !== name ? printed : null;
}

// src/sites/hugo/page.ts
function pageOf(post, settings) {
	const mount = settings.mounts.find(({ folder }) => load_path().below(folder, post.path) !== null);
	if (mount === void 0) return null;
	const path = [mount.under, load_path().below(mount.folder, post.path)].filter((part) => part !== "").join("/");
	const { name, language } = nameOf$3(load_path().fileOf(path), settings);
	const folders = load_path().folderOf(path).split("/").filter((folder) => folder !== "");
	const entries = Object.entries(post.frontmatter.values).map(([key, value]) => [key.toLowerCase(), value]);
	return {
		folders,
		name,
		bundle: name === "index",
		list: name === "_index",
		language: language ?? mount.language ?? settings.defaultLanguage,
		values: Object.fromEntries(entries),
		sections: folders.filter((_, at) => at === 0 || settings.sectionFolders.has(ancestor(post.path, folders.length - at - 1)))
	};
}
function nameOf$3(file, { languages, defaultLanguage }) {
	const stem = file.replace(/\.[^.]+$/, "");
	const code = stem.match(/^.+\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i)?.[1]?.toLowerCase();
	return code !== void 0 && (languages.has(code) || languages.size > 0 && code === defaultLanguage) ? {
		name: stem.slice(0, -code.length - 1),
		language: code
	} : {
		name: stem,
		language: null
	};
}
function ancestor(path, levels) {
	let folder = load_path().folderOf(path);
	for (let level = 0; level < levels; level += 1) folder = load_path().folderOf(folder);
	return folder;
}

// src/sites/hugo/sanitize.ts
const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]/u;
function sanitize(text, settings) {
	const source = settings.accents ? text : text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
	let made = "";
	let space = false;
	let hyphen = false;
	let at = 0;
	for (const character of source) {
		const isEscape = character === "%" && /^%[0-9a-f]{2}/i.test(source.slice(at, at + 3));
		at += character.length;
		if (isEscape || allowed.test(character)) {
			hyphen = character === "-";
			if (space && !hyphen) made += "-";
			space = false;
			made += character;
		} else if (made !== "" && !hyphen && /\s/u.test(character)) space = true;
	}
	return settings.lowerCase ? made.toLowerCase() : made;
}
function inPermalink(text, settings) {
	return sanitize(text, settings).replaceAll("+", " ").replace(/#$/, "");
}

// src/sites/hugo/address.ts
function addressOf$3(post, settings) {
	const page = pageOf(post, settings);
	if (page === null) return { why: "the file lies outside the content folders of Hugo" };
	const hidden = notRendered(page, settings);
	if (hidden !== null) return { why: hidden };
	const date = dateOf$2(page, settings);
	const own = textOf$2(page.values.url);
	if (own !== void 0) return explicit(own, page, date, settings);
	const permalink = page.list ? null : permalinkOf(page, settings);
	if (permalink === null) return fromFolders(page, date, settings);
	const expanded = expand$1(permalink.pattern, page, date, settings);
	if ("why" in expanded) return expanded;
	return {
		path: finished(sanitize(expanded.path, settings), page, settings),
		rule: `permalinks ${permalink.pattern} of ${settings.file}`,
		...doubtful(expanded.dated ? date.doubt : void 0)
	};
}
function notRendered(page, { languages }) {
	const build = page.values.build ?? page.values._build;
	const render = typeof build === "object" && build !== null ? build.render : void 0;
	if (page.values.headless === true || render === "never" || render === "link" || render === false) return "its frontmatter tells Hugo not to render it";
	if (languages.get(page.language)?.disabled) return `the language ${page.language} is disabled in the settings`;
	if (languages.size > 0 && [...languages.values()].some(({ url }) => url !== null)) return "each language has an address of its own in the settings, and only one can be followed";
	return null;
}
function explicit(url, page, date, settings) {
	if (load_tell_error().parseUrl(url) !== null) return { why: `its url “${url}” names a host; Hugo takes a path` };
	const expanded = expand$1(url, page, date, settings);
	if ("why" in expanded) return expanded;
	const { path } = expanded;
	const slashed = path.endsWith("/") || path.includes(".") ? path : `${path}/`;
	const prefixed = path.startsWith("/") ? slashed : `${prefix(page, settings)}/${slashed}`;
	const doubt = !path.endsWith("/") && path.includes(".") && !/\.\w{2,5}$/.test(path) ? "versions of Hugo differ on a url with a dot and no extension" : void 0;
	return {
		path: single$1(prefixed),
		rule: "url of its frontmatter",
		...doubtful(doubt)
	};
}
function fromFolders(page, date, settings) {
	const slug = page.list ? void 0 : slugOf$4(page, date);
	const folders = page.bundle && slug !== void 0 ? page.folders.slice(0, -1) : page.folders;
	const last = slug ?? (page.bundle || page.list ? "" : page.name);
	const path = sanitize(single$1(`/${[...folders, last].join("/")}`), settings);
	const rule = slug === void 0 ? "folders and file name" : "folders and slug";
	return {
		path: finished(path, page, settings),
		rule
	};
}
function permalinkOf(page, settings) {
	const own = settings.languages.get(page.language)?.permalinks ?? [];
	const folders = page.folders.join("/").toLowerCase();
	const inSection = !page.bundle || page.folders.length > 1;
	return [...own, ...settings.permalinks].find(({ section }) => {
		if (section === "/") return page.folders.length === 0 || !inSection;
		return section === "" || folders === section || folders.startsWith(`${section}/`);
	}) ?? null;
}
function expand$1(pattern, page, date, settings) {
	let why = null;
	let dated = false;
	const path = pattern.replaceAll("\\:", "\0").replace(/:\w+(?:\[[^\]]+\])?/g, (match) => {
		const name = match.slice(1);
		const value = namePart(name, page, date, settings);
		if (value !== null) return value;
		const printed = datePart(name, date.date);
		dated ||= printed !== null;
		if (printed === null) why ??= unknown$1(name, page);
		return printed ?? match;
	});
	return why === null ? {
		path: path.replaceAll("\0", ":"),
		dated
	} : { why };
}
function namePart(name, page, date, settings) {
	const put = (text) => text === void 0 ? null : inPermalink(text, settings);
	const title = textOf$2(page.values.title);
	const slug = slugOf$4(page, date);
	const file = page.bundle ? page.folders.at(-1) ?? page.name : page.name;
	if (name.startsWith("sections[")) return slice(page.sections, name.slice(9, -1)).join("/");
	switch (name) {
		case "title": return put(title);
		case "slug": return put(slug ?? title);
		case "filename":
		case "contentbasename": return put(file);
		case "slugorfilename":
		case "slugorcontentbasename": return put(slug ?? file);
		case "section": return page.sections[0] ?? "";
		case "sections": return page.sections.join("/");
		default: return null;
	}
}
function unknown$1(name, page) {
	if (name === "title" || name === "slug") return `the permalink needs a :${name}, and its frontmatter has no title`;
	if (name.startsWith("sectionslug")) return `the permalink takes :${name} from the pages of sections`;
	return `the permalink has a part that Hugo does not know: :${name} (${page.name})`;
}
function slice(sections, cut) {
	const [low = "", high] = cut.toLowerCase().split(":");
	const at = (text, other) => text === "" ? other : text === "last" ? sections.length - 1 : Math.max(0, Number.parseInt(text, 10) || 0);
	const from = at(low, 0);
	return high === void 0 ? sections.slice(from, from + 1) : sections.slice(from, at(high, sections.length));
}
function slugOf$4(page, date) {
	return textOf$2(page.values.slug) ?? (date.slug === "" ? void 0 : date.slug);
}
function finished(path, page, settings) {
	const { ugly } = settings;
	const isUgly = typeof ugly === "boolean" ? ugly : ugly.has((page.sections[0] ?? "").toLowerCase());
	const bare = path.replace(/^\/+|\/+$/g, "");
	const whole = single$1(`${prefix(page, settings)}/${bare}`);
	if (bare === "") return whole.endsWith("/") ? whole : `${whole}/`;
	return isUgly ? `${whole}.html` : `${whole}/`;
}
function prefix(page, { defaultLanguage, defaultInSubfolder }) {
	return page.language === defaultLanguage && !defaultInSubfolder ? "" : `/${page.language}`;
}
function single$1(path) {
	return path.replace(/\/{2,}/g, "/");
}
function textOf$2(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function doubtful(doubt) {
	return doubt === void 0 ? {} : { doubt };
}

// src/sites/hugo/content.ts
const blogNames = /^(?:articles?|blogs?|diary|entries|essays?|journal|log|news|notes?|posts?|stories|thoughts|til|tutorials?|updates|weblog|writings?)$/;
const otherNames = /^(?:about|api|authors?|categories|contact|docs|documentation|events?|faq|gallery|legal|pages?|people|photos|portfolio|products?|projects?|publications?|reference|search|series|slides|tags|talks?|team)$/;
const head$1 = 2e3;
function postsOf$1(repo, _root, settings) {
	const sections = /* @__PURE__ */ new Map();
	for (const path of repo.files) {
		const section = sectionOf(path, settings);
		if (section === null) continue;
		const files = sections.get(section) ?? [];
		files.push(path);
		sections.set(section, files);
	}
	return [...sections].filter(([name, files]) => isBlog$1(name, files, repo, settings)).flatMap(([name, files]) => name === "" ? files.filter((path) => isDated(repo, path)) : files).sort();
}
function sectionOf(path, settings) {
	const mount = settings.mounts.find(({ folder }) => load_path().below(folder, path) !== null);
	if (mount === void 0 || !load_path().isMarkdown(path) || load_path().fileOf(path).startsWith("_")) return null;
	if (isResource(path, settings)) return null;
	const names = [mount.under, load_path().folderOf(load_path().below(mount.folder, path))].join("/").toLowerCase().split("/").filter((name) => name !== "");
	if (settings.bundles.has(load_path().folderOf(path)) && names.length === 1) return "";
	const [top = "", next] = names;
	return /^[a-z]{2}(?:-[a-z]{2})?$/.test(top) && next !== void 0 ? next : top;
}
function isResource(path, { bundles }) {
	const isPage = /^index\./.test(load_path().fileOf(path));
	for (let folder = isPage ? load_path().folderOf(load_path().folderOf(path)) : load_path().folderOf(path); folder !== ""; folder = load_path().folderOf(folder)) if (bundles.has(folder)) return true;
	return false;
}
function isBlog$1(name, files, repo, settings) {
	if (blogNames.test(name) || settings.mainSections.includes(name)) return true;
	if (otherNames.test(name)) return false;
	const dated = files.filter((path) => isDated(repo, path)).length;
	return dated >= 3 && (name === "" || dated >= files.length * .6);
}
function isDated(repo, path) {
	if (/\d{4}-\d{2}-\d{2}/.test(path)) return true;
	return /^["']?(?:date|publishdate)["']?\s*[:=]/im.test(repo.read(path)?.slice(0, head$1) ?? "");
}

// src/sites/hugo/held.ts
const from = [
	"publishdate",
	"pubdate",
	"published"
];
const until = ["expirydate", "unpublishdate"];
function heldBy$1({ frontmatter }, { builds }, today) {
	const starts = builds.future ? null : dayIn(frontmatter.values, from);
	if (starts !== null && starts.day > today) return `${starts.name}: ${starts.day}`;
	const ends = builds.expired ? null : dayIn(frontmatter.values, until);
	return ends !== null && ends.day < today ? `${ends.name}: ${ends.day}` : void 0;
}
function dayIn(values, names) {
	for (const name of names) for (const [key, value] of Object.entries(values)) {
		const day = key.toLowerCase() === name && typeof value === "string" ? load_days().dayOf(value) : null;
		if (day !== null) return {
			name: key,
			day
		};
	}
	return null;
}

// src/sites/hugo/merge-settings.ts
const single = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/;
const folders$1 = ["config/_default", "config/production"];
function settingsFiles(repo, root) {
	const top = repo.files.filter((path) => load_path().folderOf(path) === root && single.test(load_path().fileOf(path)));
	const first = top.find((path) => load_path().fileOf(path).startsWith("hugo.")) ?? top[0];
	const split = folders$1.flatMap((folder) => {
		const prefix = load_path().joinPath(root, folder);
		return repo.files.filter((path) => load_path().below(prefix, path) !== null && /\.(?:toml|ya?ml|json)$/.test(path));
	});
	return [...first === void 0 ? [] : [first], ...split];
}
function mergeSettings(repo, root) {
	let merged = {};
	for (const path of settingsFiles(repo, root)) merged = deepMerge(merged, placed(path, lowerKeys(readFile(path, repo.read(path) ?? ""))));
	return merged;
}
function readFile(path, text) {
	if (path.endsWith(".toml")) return load_read_blog().readToml(text).values;
	return path.endsWith(".json") ? load_read_blog().readJson(text).values : load_read_blog().readYaml(text).values;
}
function placed(path, values) {
	const name = load_path().fileOf(path).replace(/\.[^.]+$/, "").toLowerCase();
	if (name === "hugo" || name === "config") return values;
	const [key = "", language] = name.split(".");
	if (language === void 0) return { [key]: key in values ? values[key] : values };
	return key === "languages" ? { languages: { [language]: values } } : { languages: { [language]: { [key]: values } } };
}
function lowerKeys(value) {
	if (Array.isArray(value)) return value.map(lowerKeys);
	if (!isValues$2(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]));
}
function deepMerge(under, over) {
	const merged = { ...under };
	for (const [key, value] of Object.entries(over)) {
		const before = merged[key];
		merged[key] = isValues$2(before) && isValues$2(value) ? deepMerge(before, value) : value;
	}
	return merged;
}
function isValues$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/sites/hugo/settings.ts
function readSettings$6(repo, root) {
	const values = mergeSettings(repo, root);
	const languages = languagesOf(values);
	const byWeight = [...languages].sort(([, a], [, b]) => a.weight - b.weight).map(([code]) => code);
	const wanted = textAt$2(values, "defaultcontentlanguage")?.toLowerCase() ?? "en";
	const index = (name) => new Set(repo.files.filter((path) => name.test(load_path().fileOf(path))).map(load_path().folderOf));
	return {
		url: siteUrl(values.baseurl),
		base: basePath(values.baseurl),
		file: settingsFiles(repo, root)[0] ?? "the defaults of Hugo",
		mounts: mountsOf(values, root),
		languages,
		defaultLanguage: languages.size === 0 || languages.has(wanted) ? wanted : byWeight[0] ?? wanted,
		builds: {
			future: values.buildfuture === true,
			expired: values.buildexpired === true
		},
		defaultInSubfolder: values.defaultcontentlanguageinsubdir === true,
		permalinks: permalinksOf(values.permalinks),
		ugly: uglyOf(values.uglyurls),
		dateSources: dateSourcesOf(values.frontmatter),
		lowerCase: values.disablepathtolower !== true,
		accents: values.removepathaccents !== true,
		mainSections: mainSectionsOf(values),
		sectionFolders: index(/^_index\.[^/]+$/),
		bundles: index(/^index\.(?:[\w-]+\.)?(?:md|mdx|markdown|html|adoc|org|pandoc|rst)$/)
	};
}
function textAt$2(values, key) {
	const value = values[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function languagesOf(values) {
	const languages = /* @__PURE__ */ new Map();
	if (!isValues$2(values.languages)) return languages;
	const off = Array.isArray(values.disablelanguages) ? values.disablelanguages : [];
	for (const [code, own] of Object.entries(values.languages)) {
		if (!isValues$2(own)) continue;
		languages.set(code, {
			weight: typeof own.weight === "number" && own.weight !== 0 ? own.weight : Number.MAX_SAFE_INTEGER,
			url: siteUrl(own.baseurl),
			disabled: own.disabled === true || off.includes(code),
			permalinks: permalinksOf(own.permalinks)
		});
	}
	return languages;
}
function mountsOf(values, root) {
	const mounts = [...moduleMounts(values, root), ...languageFolders(values, root)];
	if (!mounts.some((mount) => mount.language === null)) {
		const folder = load_path().joinPath(root, textAt$2(values, "contentdir") ?? "content");
		if (!mounts.some((mount) => mount.folder === folder)) mounts.push({
			folder,
			under: "",
			language: null
		});
	}
	return mounts.sort((a, b) => b.folder.length - a.folder.length);
}
function moduleMounts(values, root) {
	return (isValues$2(values.module) && Array.isArray(values.module.mounts) ? values.module.mounts : []).filter(isValues$2).flatMap((mount) => {
		const under = load_path().below("content", load_path().joinPath(textAt$2(mount, "target") ?? "", ""));
		const isContent = load_path().joinPath(textAt$2(mount, "target") ?? "") === "content";
		if (under === null && !isContent) return [];
		return [{
			folder: load_path().joinPath(root, textAt$2(mount, "source") ?? ""),
			under: under ?? "",
			language: textAt$2(mount, "lang")?.toLowerCase() ?? null
		}];
	});
}
function languageFolders(values, root) {
	if (!isValues$2(values.languages)) return [];
	return Object.entries(values.languages).flatMap(([language, own]) => {
		const folder = isValues$2(own) ? textAt$2(own, "contentdir") : void 0;
		return folder === void 0 ? [] : [{
			folder: load_path().joinPath(root, folder),
			under: "",
			language
		}];
	});
}
function permalinksOf(value) {
	if (Array.isArray(value)) return value.filter(isValues$2).flatMap(targeted);
	if (!isValues$2(value)) return [];
	const pages = isValues$2(value.page) ? Object.entries(value.page) : [];
	return [...Object.entries(value), ...pages].flatMap(([section, pattern]) => {
		const name = section.replace(/^[ /]+|[ /]+$/g, "");
		return typeof pattern === "string" ? [{
			section: name === "" ? "/" : name,
			pattern
		}] : [];
	}).sort((a, b) => b.section.length - a.section.length);
}
function targeted(entry) {
	const target = isValues$2(entry.target) ? entry.target : {};
	const kind = textAt$2(target, "kind")?.toLowerCase() ?? "page";
	const pattern = textAt$2(entry, "pattern");
	if (pattern === void 0 || kind !== "page") return [];
	const section = (textAt$2(target, "path") ?? "").toLowerCase().match(/^\/?(?:\{([^,{}*]+),[^{}]*\}|([^{}*]*?)(?:\/\*{1,2})?)$/);
	if (section === null) return [];
	return [{
		section: (section[1] ?? section[2] ?? "").replace(/^\/|\/$/g, ""),
		pattern
	}];
}
function uglyOf(value) {
	if (!isValues$2(value)) return value === true;
	return new Set(Object.keys(value).filter((section) => value[section] === true));
}
const defaultDates = [
	"date",
	"publishdate",
	"pubdate",
	"published",
	"lastmod",
	"modified"
];
function dateSourcesOf(frontmatter) {
	const list = isValues$2(frontmatter) ? frontmatter.date : void 0;
	if (!Array.isArray(list)) return defaultDates;
	return list.flatMap((name) => {
		const source = String(name).toLowerCase();
		if (source === ":default") return defaultDates;
		if (source === "publishdate") return [
			source,
			"pubdate",
			"published"
		];
		return source === "lastmod" ? [source, "modified"] : [source];
	});
}
function mainSectionsOf(values) {
	const list = (isValues$2(values.params) ? values.params.mainsections : void 0) ?? values.mainsections;
	if (typeof list === "string") return [list.toLowerCase()];
	return Array.isArray(list) ? list.map((name) => String(name).toLowerCase()) : [];
}

// src/sites/hugo.ts
var hugo_default = defineGenerator({
	id: "hugo",
	title: "Hugo",
	docs: "https://gohugo.io/configuration/permalinks/",
	recognisedBy: "`hugo.toml`, or a `config.toml` with `baseURL`; YAML, JSON and `config/` too",
	decidedBy: "`baseURL`, `[permalinks]`, `uglyURLs`, `contentDir`, languages",
	aliases: { key: "aliases" },
	detect(repo, root) {
		const files = settingsFiles(repo, root);
		const own = files.find((path) => /(?:^|\/)hugo\.(?:toml|ya?ml|json)$/.test(path));
		if (own !== void 0) return own;
		const shared = files.find((path) => /^[ \t]*["']?baseurl["']?[ \t]*[:=]/im.test(repo.read(path) ?? ""));
		const prefixes = [
			"archetypes/",
			"content/",
			"layouts/",
			"themes/",
			"go.mod",
			"hugo_stats.json"
		].map((name) => load_path().joinPath(root, name) + (name.endsWith("/") ? "/" : ""));
		const hasFolder = repo.files.some((path) => prefixes.some((prefix) => path.startsWith(prefix)));
		return shared !== void 0 && hasFolder ? shared : null;
	},
	settings: readSettings$6,
	content: postsOf$1,
	url: addressOf$3,
	held: heldBy$1
});

// src/sites/jekyll/slug.ts
const patterns = {
	pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	default: /[^\p{M}\p{L}\p{Nd}]+/gu
};
function slugify$2(text, mode, keepCase = false) {
	const slug = text.replace(patterns[mode], "-").replace(/^-|-$/g, "");
	return keepCase ? slug : slug.toLowerCase();
}
function escapePath(path) {
	return path.replace(/[^a-zA-Z\d\-._~!$&'()*+,;=:@/]/gu, (character) => encodeURIComponent(character));
}

// src/sites/jekyll/tokens.ts
function expand(pattern, tokens) {
	const used = [];
	let unknown = null;
	const filled = pattern.replace(/:([a-z_]+)/g, (match, name) => {
		for (const known of [name, name.replace(/_$/, "")]) {
			const value = tokens(known);
			if (value === void 0) continue;
			used.push(known);
			return escapePath(value) + name.slice(known.length);
		}
		unknown ??= name;
		return match;
	});
	if (unknown !== null) return { unknown };
	return {
		path: `/${filled}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/{2,}/g, "/"),
		used
	};
}
const two = (value) => String(value).padStart(2, "0");
const dateTokens = {
	year: ({ year }) => String(year).padStart(4, "0"),
	short_year: ({ year }) => two(year % 100),
	month: ({ month }) => two(month),
	i_month: ({ month }) => String(month),
	short_month: (date) => load_days().monthName(date).slice(0, 3),
	long_month: load_days().monthName,
	day: ({ day }) => two(day),
	i_day: ({ day }) => String(day),
	y_day: (date) => String(load_days().dayOfYear(date)).padStart(3, "0"),
	short_day: (date) => load_days().dayName(date).slice(0, 3),
	long_day: load_days().dayName,
	week: (date) => two(load_days().isoWeek(date).week),
	w_year: (date) => String(load_days().isoWeek(date).year),
	w_day: (date) => String(load_days().dayOfWeek(date) || 7),
	hour: ({ hour }) => two(hour),
	minute: ({ minute }) => two(minute),
	second: ({ second }) => two(second)
};
function isDateToken(name) {
	return Object.hasOwn(dateTokens, name);
}
function dateToken(name, date) {
	return date !== null && isDateToken(name) ? dateTokens[name](date) : void 0;
}

// src/sites/jekyll/address.ts
const styles = {
	date: "/:categories/:year/:month/:day/:title:output_ext",
	pretty: "/:categories/:year/:month/:day/:title/",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
	none: "/:categories/:title:output_ext"
};
function datedAddress(post, file, settings) {
	const { pattern, from } = patternOf(post, file.path, "posts", settings);
	const slug = textOf$1(post.frontmatter.values.slug) ?? file.name;
	const date = dateOf$1(post, file, settings);
	const expanded = expand(pattern, (name) => nameToken(name, slug, file) ?? dateToken(name, date.at));
	if ("unknown" in expanded) return { why: whyNot(expanded.unknown, file, date) };
	const dated = expanded.used.some((name) => isDateToken(name));
	const rule = `permalink ${pattern} of ${from}`;
	return dated && date.doubt !== void 0 ? {
		path: expanded.path,
		rule,
		doubt: date.doubt
	} : {
		path: expanded.path,
		rule
	};
}
function pageAddress$1(post, path, settings) {
	const label = path.match(/^_([^/]+)\//)?.[1];
	if (label !== void 0 && !settings.collections.has(label)) return { why: `Jekyll leaves out the folder _${label}: ${settings.file} lists no such collection` };
	const inside = label === void 0 ? path : path.slice(label.length + 2);
	const basename = load_path().fileOf(load_path().withoutExtension(inside));
	const type = label ?? "pages";
	const template = label !== void 0 ? suffixed("/:collection/:path", settings.permalink) : basename === "index" ? "/:path/" : suffixed("/:path/:basename", settings.permalink);
	const own = patternOf(post, path, type, {
		...settings,
		permalink: template
	});
	const pattern = label === void 0 || own.own ? own.pattern : settings.collections.get(label) ?? template;
	const slug = textOf$1(post.frontmatter.values.slug) ?? basename;
	const date = load_days().readDate(post.date ?? "");
	const tokens = /* @__PURE__ */ new Map([
		["collection", label ?? ""],
		["path", label === void 0 ? load_path().folderOf(inside) : load_path().withoutExtension(inside)],
		["basename", basename],
		["name", slugify$2(basename, "default")],
		["title", slugify$2(slug, "pretty", true)],
		["slug", slugify$2(slug, "default")],
		["output_ext", ".html"]
	]);
	const expanded = expand(pattern, (name) => tokens.get(name) ?? dateToken(name, date));
	if ("unknown" in expanded) return { why: `the permalink ${pattern} has a part that is not known: :${expanded.unknown}` };
	return {
		path: expanded.path,
		rule: `permalink ${pattern} of ${own.from}`
	};
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function patternOf(post, path, type, settings) {
	const own = textOf$1(post.frontmatter.values.permalink);
	if (own !== void 0) return {
		pattern: own,
		from: "its frontmatter",
		own: true
	};
	const preset = textOf$1(settings.defaultsFor(path, type).permalink);
	if (preset !== void 0) return {
		pattern: preset,
		from: `the defaults of ${settings.file}`,
		own: true
	};
	const collection = type === "posts" ? settings.collections.get("posts") : null;
	const { permalink } = settings;
	return {
		pattern: collection ?? styles[permalink] ?? permalink,
		from: settings.file,
		own: false
	};
}
function suffixed(template, style) {
	if (style === "pretty" || style.endsWith("/")) return `${template}/`;
	return [
		"date",
		"ordinal",
		"none"
	].includes(style) || style.endsWith(":output_ext") ? `${template}:output_ext` : template;
}
function dateOf$1(post, file, { timezone }) {
	const written = textOf$1(post.frontmatter.values.date);
	const date = load_days().readDate(written ?? "");
	if (date === null) {
		const day = file.day?.replace(/^\d{2}(?=-)/, "20$&");
		return { at: day === void 0 ? null : load_days().readDate(day) };
	}
	if (!(date.offset !== null || date.exact === "second" && timezone !== null)) return { at: date };
	const moved = load_days().inZone(date, timezone ?? "UTC");
	if (moved === null) return {
		at: date,
		doubt: `nobody knows the time zone ${timezone} of the settings`
	};
	if (timezone !== null || moved.day === date.day) return { at: moved };
	return {
		at: moved,
		doubt: `the day of ${written} depends on the time zone of the machine that builds; set timezone in _config.yml`
	};
}
function whyNot(token, file, date) {
	const unknownDay = date.at === null && isDateToken(token);
	if (unknownDay && file.type === "drafts") return "Jekyll leaves drafts out, and this one will have the day of its publication in its address";
	if (unknownDay) return `its date cannot be read, and the permalink needs :${token}`;
	return `the permalink has a part that Jekyll does not know: :${token}`;
}
function nameToken(name, slug, file) {
	switch (name) {
		case "categories": return [...new Set(file.categories.map((one) => one.toLowerCase()))].join("/");
		case "slugified_categories": return [...new Set(file.categories.map((one) => slugify$2(one, "default")))].join("/");
		case "title": return slugify$2(slug, "pretty", true);
		case "slug": return slugify$2(slug, "default");
		case "name": return slugify$2(load_path().fileOf(load_path().withoutExtension(file.path)), "default");
		case "path": return load_path().withoutExtension(file.path.slice(file.path.indexOf(`_${file.type}/`) + file.type.length + 2));
		case "collection": return "posts";
		case "output_ext": return ".html";
		default: return;
	}
}

// src/sites/jekyll/categories.ts
function categoriesOf$1(post, path, folder, { defaultsFor }) {
	const above = path.startsWith(folder) ? "" : path.slice(0, Math.max(0, path.indexOf(folder)));
	const { values } = post.frontmatter;
	const defaults = defaultsFor(path, "posts");
	const categories = [
		...above.split("/").filter((name) => name !== ""),
		...many(defaults.categories),
		...many(values.categories),
		...one(values.category ?? defaults.category)
	];
	return [...new Set(categories)];
}
function many(value) {
	if (typeof value === "string") return value.split(/\s+/).filter((name) => name !== "");
	return Array.isArray(value) ? value.flat().flatMap(one) : one(value);
}
function one(value) {
	if (Array.isArray(value)) return value.flatMap(one);
	return value === void 0 || value === null || value === "" || typeof value === "object" ? [] : [String(value)];
}

// src/sites/jekyll/settings.ts
function settingsFile$5(repo, root) {
	return [
		"_config.yml",
		"_config.yaml",
		"_config.toml"
	].map((name) => load_path().joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$5(repo, root) {
	const file = settingsFile$5(repo, root);
	const text = file === null ? "" : repo.read(file) ?? "";
	const { values } = file?.endsWith(".toml") ? load_read_blog().readToml(text) : load_read_blog().readYaml(text);
	const base = basePath(values.baseurl);
	const collectionsDir = load_path().joinPath(textAt$1(values, "collections_dir") ?? "");
	return {
		url: siteUrl(values.url, base),
		base,
		file: file ?? "the defaults of Jekyll",
		source: sourceFolder(repo, root, textAt$1(values, "source")),
		collectionsDir,
		permalink: textAt$1(values, "permalink") ?? "date",
		collections: collectionsOf(values.collections),
		defaultsFor: mergedDefaults(defaultsOf(values.defaults, collectionsDir)),
		timezone: textAt$1(values, "timezone") ?? null,
		exclude: Array.isArray(values.exclude) ? values.exclude.filter((name) => typeof name === "string") : []
	};
}
function textAt$1(values, key) {
	const value = values[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function isValues$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sourceFolder(repo, root, source) {
	const folder = load_path().joinPath(root, source ?? "");
	if (source === void 0 || repo.files.some((path) => load_path().below(folder, path) !== null)) return folder;
	const holders = new Set(repo.files.filter((path) => load_path().below(root, path) !== null && load_path().isMarkdown(path)).flatMap((path) => path.match(/^(.*?)(?:^|\/)_posts\//)?.[1] ?? []));
	return [...holders].find((holder) => load_path().fileOf(holder) === load_path().fileOf(folder)) ?? (holders.size === 1 ? [...holders][0] : root);
}
function collectionsOf(value) {
	const collections = /* @__PURE__ */ new Map();
	if (Array.isArray(value)) {
		for (const label of value) if (typeof label === "string") collections.set(label, null);
	} else if (isValues$1(value)) for (const [label, settings] of Object.entries(value)) {
		const permalink = isValues$1(settings) ? textAt$1(settings, "permalink") : void 0;
		collections.set(label, permalink ?? null);
	}
	return collections;
}
function defaultsOf(value, collectionsDir) {
	if (!Array.isArray(value)) return [];
	return value.filter(isValues$1).flatMap((entry) => {
		const scope = isValues$1(entry.scope) ? entry.scope : {};
		if (!isValues$1(entry.values)) return [];
		const path = load_path().joinPath(textAt$1(scope, "path") ?? "");
		const type = textAt$1(scope, "type") ?? null;
		const inside = load_path().below(collectionsDir, path) ?? path;
		return [{
			path: inside,
			type,
			fits: fitsOf(inside),
			values: entry.values
		}];
	});
}
function mergedDefaults(defaults) {
	const known = /* @__PURE__ */ new Map();
	return (path, type) => {
		const fitting = defaults.filter((entry) => (entry.type === null || entry.type === type) && entry.fits(path));
		const scopes = fitting.map((entry) => defaults.indexOf(entry)).join();
		const values = known.get(scopes) ?? merge(fitting);
		known.set(scopes, values);
		return values;
	};
}
function merge(defaults) {
	let merged = {};
	let last = null;
	for (const entry of defaults) {
		const wins = last === null || outranks(entry, last);
		merged = wins ? {
			...merged,
			...entry.values
		} : {
			...entry.values,
			...merged
		};
		if (wins) last = entry;
	}
	return merged;
}
function outranks(entry, other) {
	if (entry.path.length !== other.path.length) return entry.path.length > other.path.length;
	return entry.type !== null || other.type === null;
}
function fitsOf(scope) {
	if (scope === "") return () => true;
	if (!scope.includes("*")) return (path) => path.startsWith(scope);
	if (scope.split("*").length > 6) return () => false;
	const pattern = scope.split("/").map((part) => part.split("*").map(escapeRegExp).join("[^/]*")).map((part) => part === "[^/]*[^/]*" ? ".*" : part).join("/");
	const whole = new RegExp(`^${pattern}(?:/|$)`);
	return (path) => whole.test(path) || whole.test(load_path().folderOf(path));
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/sites/jekyll.ts
const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/;
var jekyll_default = defineGenerator({
	id: "jekyll",
	title: "Jekyll",
	docs: "https://jekyllrb.com/docs/permalinks/",
	recognisedBy: "`_config.yml` with `_posts`, or `jekyll` or `github-pages` in the `Gemfile`",
	decidedBy: "`url`, `baseurl`, `permalink`, `defaults`, `source`, `collections_dir`, `timezone`",
	aliases: {
		key: "redirect_from",
		plugin: "jekyll-redirect-from"
	},
	detect(repo, root) {
		const file = settingsFile$5(repo, root);
		if (file !== null && isHexo(repo.read(file) ?? "", readPackage(repo, root).dependencies)) return null;
		const gemfile = load_path().joinPath(root, "Gemfile");
		if (/\bjekyll\b|github-pages/.test(repo.read(gemfile) ?? "")) return file ?? gemfile;
		return repo.files.find((path) => {
			const rest = load_path().below(root, path);
			return rest !== null && /^(?:[^/]+\/)*_(?:posts|drafts|layouts|includes)\//.test(rest);
		}) === void 0 ? null : file;
	},
	settings: readSettings$5,
	content(repo, _root, { source, exclude }) {
		return repo.files.filter((path) => {
			const rest = load_path().below(source, path);
			if (rest === null || !load_path().isMarkdown(path) || exclude.some((name) => isBelow(name, rest))) return false;
			const [top = ""] = rest.split("/");
			if (/^(?:node_modules|vendor|_site|\.)/.test(top)) return false;
			if (/(?:^|\/)_drafts\//.test(rest)) return true;
			return /(?:^|\/)_posts\//.test(rest) && datedName.test(load_path().fileOf(rest));
		});
	},
	url(post, settings) {
		const rest = load_path().below(settings.source, post.path);
		if (rest === null) return { why: `the file lies outside the source folder ${settings.source}` };
		const path = load_path().below(settings.collectionsDir, rest) ?? rest;
		if (post.frontmatter.dialect === "none" && post.frontmatter.problems.length === 0) return { why: "Jekyll makes pages only of files that begin with frontmatter" };
		if (/(?:^|\/)_posts\//.test(path)) return locatePost(post, path, settings);
		if (/(?:^|\/)_drafts\//.test(path)) return locateDraft(post, path, settings);
		return pageAddress$1(post, path, settings);
	}
});
function isHexo(config, dependencies) {
	return dependencies?.hexo !== void 0 || /^(?:public_dir|new_post_name|skip_render):/m.test(config);
}
function isBelow(name, path) {
	const folder = name.replace(/\/$/, "");
	return path === folder || path.startsWith(`${folder}/`);
}
function locatePost(post, path, settings) {
	const match = load_path().fileOf(path).match(datedName);
	if (match === null) return { why: "Jekyll leaves out files in _posts whose name is not year-month-day-title" };
	const [, day = "", name = ""] = match;
	const categories = categoriesOf$1(post, path, "_posts", settings);
	return datedAddress(post, {
		path,
		type: "posts",
		name,
		day,
		categories
	}, settings);
}
function locateDraft(post, path, settings) {
	const match = load_path().fileOf(path).match(datedName);
	const name = match?.[2] ?? load_path().fileOf(path).replace(/\.[^.]+$/, "");
	const categories = categoriesOf$1(post, path, "_drafts", settings);
	return datedAddress(post, {
		path,
		type: "drafts",
		name,
		day: match?.[1] ?? null,
		categories
	}, settings);
}

// src/sites/mkdocs/address.ts
function pageAddress(rest, { folders }) {
	const bare = load_path().withoutExtension(rest);
	const isIndex = /(?:^|\/)(?:index|readme)$/i.test(bare);
	const home = bare.replace(/(?:^|\/)(?:index|readme)$/i, "");
	if (isIndex && folders) return {
		path: home === "" ? "/" : `/${home}/`,
		rule: "its path"
	};
	if (isIndex) return {
		path: `/${home === "" ? "" : `${home}/`}index.html`,
		rule: "its path"
	};
	return {
		path: folders ? `/${bare}/` : `/${bare}.html`,
		rule: "its path"
	};
}
function postAddress(post, rest, blog, { folders, file }) {
	const tokens = tokensOf$1(post, rest, blog);
	let why = null;
	const filled = blog.pattern.replace(/\{(\w+)\}/g, (match, name) => {
		const value = tokens(name);
		if (typeof value === "string") return value;
		why ??= value.why;
		return match;
	});
	if (why !== null) return { why };
	const path = [blog.folder, filled].join("/").split("/").filter((part) => part !== "" && part !== ".").join("/");
	return {
		path: folders ? `/${path}/` : `/${path}.html`,
		rule: `post_url_format ${blog.pattern} of ${file}`
	};
}
function tokensOf$1(post, rest, blog) {
	return (name) => {
		if (name === "slug") {
			if (post.slug !== void 0) return post.slug;
			if (blog.ownSlugs) return { why: "the blog plugin makes slugs with a function of its own" };
			return slugify$1(post.title);
		}
		if (name === "date") return dateOf(post, blog);
		if (name === "file") return load_path().withoutExtension(load_path().fileOf(rest));
		if (name === "categories") return categoriesOf(post, blog);
		return { why: `the blog plugin does not know {${name}}` };
	};
}
function dateOf(post, { dates }) {
	const date = load_days().readDate(post.date ?? "");
	if (date === null) return { why: "its address needs a date, and the post has none that can be read" };
	return dateText$1(date, dates) ?? { why: `the date format ${dates} has a part that is not known` };
}
function categoriesOf(post, { maxCategories }) {
	const { categories } = post.frontmatter.values;
	return (Array.isArray(categories) ? categories : []).slice(0, maxCategories).map((name) => slugify$1(String(name))).join("/");
}
function slugify$1(text) {
	return text.normalize("NFC").replace(/<\/?[^>]*>/g, "").trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "").replaceAll(" ", "-");
}
function dateText$1(date, pattern) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		yyyy: String(date.year).padStart(4, "0"),
		y: String(date.year),
		yy: two(date.year % 100),
		MM: two(date.month),
		M: String(date.month),
		MMM: load_days().monthName(date).slice(0, 3),
		MMMM: load_days().monthName(date),
		dd: two(date.day),
		d: String(date.day),
		D: String(load_days().dayOfYear(date))
	};
	let known = true;
	const text = pattern.replace(/([a-zA-Z])\1*/g, (token) => {
		known &&= parts[token] !== void 0;
		return parts[token] ?? token;
	});
	return known ? text : null;
}

// src/sites/mkdocs/settings.ts
function settingsFile$4(repo, root) {
	return ["mkdocs.yml", "mkdocs.yaml"].map((name) => load_path().joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$4(repo, root) {
	const file = settingsFile$4(repo, root) ?? load_path().joinPath(root, "mkdocs.yml");
	const values = merged(repo, file, 0);
	const address = setOr(values.site_url);
	return {
		url: siteUrl(address),
		base: basePath(address),
		file,
		docs: load_path().joinPath(load_path().folderOf(file), textOf(values.docs_dir) ?? "docs"),
		folders: setOr(values.use_directory_urls) !== false,
		blogs: blogsOf(values.plugins)
	};
}
function merged(repo, file, hops) {
	const { values } = load_read_blog().readYaml(repo.read(file) ?? "");
	const parent = textOf(values.INHERIT);
	if (parent === void 0 || hops > 3) return values;
	return {
		...merged(repo, load_path().joinPath(load_path().folderOf(file), parent), hops + 1),
		...values
	};
}
function setOr(value) {
	return Array.isArray(value) ? value.at(-1) : value;
}
function textOf(value) {
	const set = setOr(value);
	return typeof set === "string" && set !== "" ? set : void 0;
}
function isValues(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function blogsOf(plugins) {
	return (Array.isArray(plugins) ? plugins : isValues(plugins) ? Object.entries(plugins).map(([name, options]) => ({ [name]: options })) : []).flatMap((entry) => {
		if (isBlog(entry)) return [blogOf({})];
		if (!isValues(entry)) return [];
		return Object.entries(entry).filter(([name, options]) => isBlog(name) && !(isValues(options) && options.enabled === false)).map(([, options]) => blogOf(isValues(options) ? options : {}));
	});
}
function isBlog(name) {
	return name === "blog" || name === "material/blog";
}
function blogOf(options) {
	const folder = load_path().joinPath(textOf(options.blog_dir) ?? "blog");
	const max = setOr(options.post_url_max_categories);
	return {
		folder,
		posts: load_path().joinPath((textOf(options.post_dir) ?? "{blog}/posts").replaceAll("{blog}", () => folder)),
		pattern: textOf(options.post_url_format) ?? "{date}/{slug}",
		dates: textOf(options.post_url_date_format) ?? "yyyy/MM/dd",
		maxCategories: typeof max === "number" ? max : 1,
		ownSlugs: options.post_slugify !== void 0 || options.post_slugify_separator !== void 0
	};
}

// src/sites/mkdocs.ts
const blogFolder = /(?:^|\/)(?:articles|blog|news|posts)\//i;
var mkdocs_default = defineGenerator({
	id: "mkdocs",
	title: "MkDocs Material",
	docs: "https://squidfunk.github.io/mkdocs-material/plugins/blog/",
	recognisedBy: "`mkdocs.yml`",
	decidedBy: "`site_url`, `use_directory_urls`, `docs_dir`, the options of the `blog` plugin",
	detect: settingsFile$4,
	settings: readSettings$4,
	content(repo, _root, { docs, blogs }) {
		return repo.files.filter((path) => {
			const rest = load_path().below(docs, path);
			if (rest === null || !/\.(?:md|markdown)$/i.test(path) || load_path().fileOf(path).startsWith(".")) return false;
			if (blogs.length > 0) return blogs.some((blog) => load_path().below(load_path().joinPath(blog.posts), rest) !== null);
			return blogFolder.test(rest) && !/^(?:index|readme)\./i.test(load_path().fileOf(path));
		});
	},
	url(post, settings) {
		const rest = load_path().below(settings.docs, post.path);
		if (rest === null) return { why: `the file lies outside the folder ${settings.docs}` };
		const blog = settings.blogs.find(({ posts }) => load_path().below(load_path().joinPath(posts), rest) !== null);
		return blog === void 0 ? pageAddress(rest, settings) : postAddress(post, rest, blog, settings);
	}
});

// src/sites/next/routes.ts
const listParam = /^(?:author|category|cat|country|id|lang|language|letter|locale|lng|month|num|page|pageNum(?:ber)?|project|series|tag|topic|user(?:name)?|year)s?$/i;
const listFolder = /^(?:api|archives?|authors?|categor(?:y|ies)|docs?|og|page|projects?|rss|series|snippets?|tags?|topics?|users?)$/i;
function readRoutes(repo, root) {
	return repo.files.flatMap((path) => {
		const route = routeOf(path, root);
		return route === null ? [] : [route];
	});
}
function routeOf(file, root) {
	const [, kind, inside] = load_path().below(root, file)?.match(/^(?:src\/)?(app|pages)\/(.+)\.[jt]sx?$/) ?? [];
	if (kind === void 0 || inside === void 0) return null;
	const parts = partsOf$1(kind, inside);
	const last = parts?.at(-1)?.match(/^\[{1,2}(\.\.\.)?(\w+)\]{1,2}$/);
	if (!parts || !last || listParam.test(last[2])) return null;
	const before = parts.slice(0, -1);
	return before.some((part) => part.startsWith("[") || listFolder.test(part)) ? null : {
		file,
		before,
		takesPath: last[1] !== void 0
	};
}
function partsOf$1(kind, inside) {
	const parts = inside.split("/").filter((part) => !/^(?:\(.*\)|@.*)$/.test(part));
	const last = parts.at(-1);
	if (kind === "app") return last === "page" ? parts.slice(0, -1) : null;
	return last === "index" ? parts.slice(0, -1) : parts;
}
function ownPage$1(path, root) {
	const [, kind, inside] = load_path().below(root, path)?.match(/^(?:src\/)?(app|pages)\/(.+)\.mdx?$/) ?? [];
	if (kind === void 0 || inside === void 0) return null;
	const parts = partsOf$1(kind, inside);
	return parts === null || parts.some((part) => part.includes("[")) ? null : load_path().joinPath(...parts);
}

// src/sites/next/address.ts
const setIt = "set site.permalink in .github/postrider.yml";
const datePrefix$1 = /^\d{4}-\d{2}-\d{2}[-_]/;
function addressOf$2(post, settings, root) {
	const own = ownPage$1(post.path, root);
	if (own !== null) return {
		path: ended(own, settings),
		rule: "its place among the pages"
	};
	const route = routeFor(post.path, settings.routes);
	if (route === null) return { why: `no single route shows the posts, “app/blog/[slug]” for instance: ${setIt}` };
	const slug = slugOf$3(post, route, settings);
	if (typeof slug !== "string") return slug;
	return {
		path: ended([...route.before, slug].join("/"), settings),
		rule: `the route ${route.file} with the name of the file`,
		doubt: "Next.js leaves the rule to code, and this is only how most blogs do it"
	};
}
function ended(path, { trailingSlash }) {
	return `/${path}${trailingSlash && path !== "" ? "/" : ""}`;
}
function routeFor(path, routes) {
	const folders = load_path().folderOf(path).split("/");
	const best = [
		routes.filter(({ before }) => folders.includes(before.at(-1) ?? "")),
		routes.filter(({ before }) => isBlogName(before.at(-1) ?? "")),
		routes
	].find((list) => list.length > 0) ?? [];
	return best.length === 1 ? best[0] : null;
}
function slugOf$3(post, route, settings) {
	const { slug } = post.frontmatter.values;
	if (typeof slug === "string" && /^[\w\-./]+$/.test(slug)) return slug.replace(/^\/+|\/+$/g, "");
	const folder = settings.sources.find((source) => load_path().below(source, post.path) !== null) ?? blogFolderOf(post.path) ?? load_path().folderOf(post.path);
	const rest = load_path().withoutExtension(load_path().below(folder, post.path) ?? post.path).replace(/\/index$/, "");
	if (rest.includes("/") && !route.takesPath) return { why: `the route ${route.file} takes one name, and the post lies in a folder: ${setIt}` };
	const name = load_path().fileOf(rest);
	if (!datePrefix$1.test(name)) return rest;
	if (settings.dates === null) return { why: `only code says whether the date in ${name} stays in its address: ${setIt}` };
	const kept = settings.dates === "kept" ? name : name.replace(datePrefix$1, "");
	return [load_path().folderOf(rest), kept].filter((part) => part !== "").join("/");
}

// src/sites/next/content.ts
const elsewhere = /(?:^|\/)(?:node_modules|\..+|public|components|__tests__|tests?|fixtures|templates?)\//i;
const aboutRepo = /^(?:readme|license|contributing|changelog|code_of_conduct|security)\./i;
function postsOf(repo, root, { sources }) {
	const pages = repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		return rest !== null && load_path().isMarkdown(path) && !elsewhere.test(rest) && !aboutRepo.test(load_path().fileOf(path));
	});
	const named = pages.filter((path) => sources.some((folder) => load_path().below(folder, path) !== null));
	if (named.length > 0) return named;
	const inBlog = pages.filter((path) => {
		const folders = load_path().folderOf(load_path().below(root, path)).split("/");
		const own = ownPage$1(path, root);
		return folders.some(isBlogName) && !(own !== null && isBlogName(load_path().fileOf(own)));
	});
	return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
}

// src/sites/next/collections.ts
function readSources(repo, root) {
	const file = scriptNamed(repo, root, "contentlayer.config") ?? scriptNamed(repo, root, "velite.config");
	const program = load_read_blog().parseScript(file === null ? "" : repo.read(file) ?? "");
	if (program === null) return [];
	const objects = [...load_read_blog().nodesOf(program)].flatMap((node) => {
		const value = node.type === "ObjectExpression" ? load_read_blog().literalOf(node) : void 0;
		return load_read_blog().isMap(value) ? [value] : [];
	});
	const said = (key) => objects.flatMap((object) => textOf$5(object.get(key)) ?? []);
	const top = [...said("contentDirPath"), ...file?.includes("velite") ? said("root") : []][0];
	const usual = file?.includes("velite") ? "content" : "";
	const ofPosts = [...said("filePathPattern"), ...said("pattern")].map(fixedPart).filter((folder) => folder.split("/").some(isBlogName));
	return [...new Set(ofPosts.map((folder) => load_path().joinPath(root, top ?? usual, folder)))];
}
function fixedPart(pattern) {
	const parts = pattern.split("/");
	const at = parts.findIndex((part) => /[*?{[]|\.mdx?$/.test(part));
	return parts.slice(0, at < 0 ? parts.length : at).join("/");
}

// src/sites/next/site-in-scripts.ts
const names$1 = [
	/^next-sitemap\.config$/,
	/^(?:site|blog)[-_.]?(?:meta)?(?:data|config|info|settings)?$/i,
	/^(?:app\/)?(?:layout|sitemap|robots)$/,
	/^(?:config|constants?|consts|metadata|seo|next-seo\.config|_document|contentlayer\.config)$/i
];
const keys = /^(?:site|base|app|canonical|public|root|prod(?:uction)?|host|home|web(?:site)?)?[-_]?(?:url|origin|domain|host|hostname)$|^metadataBase$|^website$/i;
function siteInScripts(repo, root) {
	const scripts = repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		return rest !== null && /\.(?:[cm]?[jt]sx?|json)$/.test(path) && !/node_modules|test/.test(rest);
	});
	for (const name of names$1) {
		const files = scripts.filter((path) => name.test(load_path().withoutExtension(load_path().fileOf(path)))).slice(0, 20);
		const urls = new Set(files.flatMap((path) => urlsIn(repo, path, root)));
		if (urls.size === 1) return [...urls][0];
		if (urls.size > 1) return null;
	}
	return null;
}
function urlsIn(repo, path, root) {
	const module = path.endsWith(".json") ? readModule({
		...repo,
		read: () => `export default ${repo.read(path)}`
	}, path, root) : readModule(repo, load_path().joinPath(path), root);
	const found = [];
	for (const name of module.script.values.keys()) {
		const value = module.value(name);
		const url = keys.test(name) ? urlOf(value) : urlIn(value, 0);
		if (url !== null) found.push(url);
	}
	return found.slice(0, 5);
}
function urlIn(value, depth) {
	if (!load_read_blog().isMap(value)) return null;
	for (const [key, item] of value) {
		const url = keys.test(key) ? urlOf(item) : null;
		if (url !== null) return url;
	}
	if (depth > 1) return null;
	for (const item of value.values()) {
		const url = urlIn(item, depth + 1);
		if (url !== null) return url;
	}
	return null;
}
function urlOf(value) {
	const text = load_read_blog().isCall(value) && value.call === "URL" ? value.args[0] : value;
	if (typeof text !== "string" || load_read_blog().isReference(value)) return null;
	const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(text) ? `https://${text}` : text);
	return url !== null && new URL(url).pathname === "/" ? url : null;
}

// src/sites/next/settings.ts
function settingsFile$3(repo, root) {
	return scriptNamed(repo, root, "next.config");
}
function readSettings$3(repo, root) {
	const file = settingsFile$3(repo, root);
	const values = settingsOf(readModule(repo, file ?? "", root).value("default"));
	const base = basePath(textOf$5(values.get("basePath")));
	const site = siteInScripts(repo, root);
	return {
		url: site === null ? null : site + base,
		base,
		file: file ?? "the defaults of Next.js",
		routes: readRoutes(repo, root),
		sources: readSources(repo, root),
		trailingSlash: values.get("trailingSlash") === true,
		dates: datesIn(repo, root)
	};
}
const digits = String.raw`\(?(?:(?:\\d|\[0-9\])(?:\{[\d,]{1,3}\}|\+)?){1,4}\)?`;
const cutsDates = new RegExp(String.raw`${digits}\\?-${digits}\\?-${digits}(?:\\?-|_|\[-_)`);
const makesNames = /\._raw\b|flattenedPath\s*[.,;)}`]|replace\(\s*(?:\/(?:\\\.|\.)mdx?|['"`]\.mdx?)|basename\(|\.slice\(0,\s*-[34]\)/;
function datesIn(repo, root) {
	const texts = repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		return rest !== null && /^(?:contentlayer\.config|velite\.config|(?:src\/)?(?:app|pages|lib|libs|utils|helpers|server|content|scripts)\/).*[jt]sx?$/.test(rest) && !load_path().isMarkdown(path);
	}).slice(0, 300).map((path) => repo.read(load_path().joinPath(path)) ?? "");
	const known = texts.some((text) => cutsDates.test(text));
	const reads = texts.some((text) => makesNames.test(text));
	return known ? "dropped" : reads ? "kept" : null;
}

// src/sites/next.ts
var next_default = defineGenerator({
	id: "next",
	title: "Next.js",
	docs: "https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes",
	recognisedBy: "`next.config.*`, or `next` in `package.json`",
	decidedBy: "`basePath`, `trailingSlash`, the routes in `app` or `pages`",
	detect(repo, root) {
		const file = settingsFile$3(repo, root);
		if (file !== null) return file;
		return readPackage(repo, root).dependencies?.next !== void 0 ? load_path().joinPath(root, "package.json") : null;
	},
	settings: readSettings$3,
	content: postsOf,
	url: addressOf$2
});

// src/sites/pelican/name-pattern.ts
function namePattern(written) {
	if (written === "" || written === null) return null;
	if (typeof written !== "string" || written.length > 200) return "unsafe";
	const pattern = written.replaceAll("(?P<", "(?<");
	if ((pattern.match(/(?<!\\)[*+]|\{\d+,\}/g)?.length ?? 0) > 3 || /\)[*+{]/.test(pattern) || /\(\?(?![:<])|\(\?<[=!]|\\[1-9]/.test(pattern)) return "unsafe";
	if (/\{\d*,?\d{3,}/.test(pattern)) return "unsafe";
	try {
		return new RegExp(`^(?:${pattern})`, "u");
	} catch {
		return "unsafe";
	}
}
function partsOf(pattern, name) {
	if (!(pattern instanceof RegExp) || name.length > 250) return {};
	return { ...pattern.exec(name)?.groups };
}

// src/sites/pelican/unidecode.ts
function unidecode(text) {
	if (!/\P{ASCII}/u.test(text)) return text;
	let known = true;
	const plain = text.normalize("NFKC").replace(/\P{ASCII}/gu, (sign) => {
		const written = inLatin(sign);
		if (written === void 0 && /[\p{Letter}\p{Number}]/u.test(sign)) known = false;
		return written && /\p{Unified_Ideograph}/u.test(sign) ? `${written} ` : written ?? "";
	});
	return known ? plain : null;
}
const table = load_read_blog().latePart(async () => {
	const { latinLetters } = await Promise.resolve().then(() => require("./blog-33e80167.js")).then((n) => n.latin_letters_exports);
	return latinLetters.map(blockOf);
});
function inLatin(sign) {
	const blocks = table.get() ?? [];
	const code = sign.codePointAt(0) ?? 0;
	const block = blocks.find(({ first, written }) => code >= first && code < first + written.length);
	return block?.written[code - block.first];
}
function blockOf(line) {
	const [first = "", written = ""] = line.split(":");
	return {
		first: Number.parseInt(first, 16),
		written: written.split(",")
	};
}

// src/sites/pelican/slug.ts
function slugify(text, { unicode, keepCase }) {
	const bare = withoutMarkup(text);
	const plain = unicode ? bare.normalize("NFKC") : unidecode(bare);
	if (plain === null) return null;
	const slug = plain.replace(/[^\p{L}\p{N}_\s-]/gu, "").trim().replace(/[-\s]+/g, "-");
	return keepCase ? slug : slug.toLowerCase();
}
const parser = load_read_blog().latePart(() => Promise.resolve().then(() => require("./dist-25523e05.js")).then((n) => n.dist_exports));
function withoutMarkup(text) {
	const end = text.lastIndexOf(">") + 1;
	const untagged = text.slice(0, end).replace(/<[^>]*>/g, "") + text.slice(end);
	if (!untagged.includes("&")) return untagged;
	const html = parser.get();
	if (html === null) return untagged;
	const [node] = html.parseFragment(untagged.replaceAll("<", "&lt;")).childNodes;
	return node !== void 0 && "value" in node ? node.value : "";
}

// src/sites/pelican/address.ts
function addressOf$1(post, settings) {
	const rest = load_path().below(settings.source, post.path);
	if (rest === null) return { why: `the file lies outside the content folder ${settings.source}` };
	const facts = factsOf(post, rest, settings);
	const own = facts.get("url");
	if (own !== void 0) return {
		path: `/${own.replace(/^\/+/, "")}`,
		rule: "url of its head"
	};
	const status = facts.get("status")?.toLowerCase();
	if (status === "skip") return {
		why: "its status is skip: Pelican makes no page of it",
		final: true
	};
	const [name, pattern] = status === "draft" ? ["DRAFT_URL", settings.draftPattern] : isTranslation(facts, settings) ? ["ARTICLE_LANG_URL", settings.languagePattern] : ["ARTICLE_URL", settings.pattern];
	if (pattern === null) return { why: `${name} of ${settings.file} is made by code` };
	return filled(pattern, post, facts, settings, `${name} ${pattern} of ${settings.file}`);
}
function isTranslation(facts, { language }) {
	const own = facts.get("lang");
	return own !== void 0 && own.toLowerCase() !== language.toLowerCase();
}
function factsOf(post, rest, settings) {
	const name = load_path().withoutExtension(load_path().fileOf(rest));
	const folder = load_path().fileOf(load_path().folderOf(rest));
	const facts = /* @__PURE__ */ new Map();
	const put = (key, value) => facts.has(key) || facts.set(key, value);
	for (const [key, value] of Object.entries(post.frontmatter.values)) if (typeof value === "string" || typeof value === "number") put(key.toLowerCase(), String(value));
	for (const [key, value] of Object.entries(partsOf(settings.fileName, name))) put(key, value);
	for (const [key, value] of Object.entries(partsOf(settings.filePath, rest))) put(key, value);
	if (settings.folderIsCategory && folder !== "") put("category", folder);
	put("category", settings.category);
	return facts;
}
function filled(pattern, post, facts, settings, rule) {
	let why = null;
	const path = pattern.replace(/\{(\w+)(?::([^}]*))?\}/g, (match, name, format) => {
		const value = partOf$2(name, format, post, facts, settings);
		if (typeof value === "string") return value;
		why ??= value.why;
		return match;
	});
	if (why !== null) return { why };
	return {
		path: `/${path.replace(/^\/+/, "").replace(/(^|\/)index\.html$/, "$1")}`,
		rule
	};
}
function partOf$2(name, format, post, facts, settings) {
	if (name === "slug") return slugOf$2(post, facts, settings);
	if (name === "date") {
		const date = load_days().readDate(facts.get("date") ?? post.date ?? "");
		return (date === null ? null : format === void 0 ? null : dateText(date, format)) ?? { why: `its address needs the date as ${format ?? "written"}, which cannot be read` };
	}
	if (name === "lang") return facts.get("lang") ?? settings.language;
	const value = facts.get(name) ?? (name === "author" ? post.authors[0] : void 0);
	if (value === void 0) return { why: `its address needs ${name}, and the post does not say it` };
	if (name !== "category" && name !== "author") return value;
	return slugified(value, settings);
}
function slugOf$2(post, facts, settings) {
	const own = facts.get("slug");
	if (own !== void 0) return own;
	if (settings.fileName === "unsafe" || settings.filePath === "unsafe") return { why: `FILENAME_METADATA or PATH_METADATA of ${settings.file} is too involved to be read` };
	if (settings.slugSource === "basename") return slugified(load_path().withoutExtension(load_path().fileOf(post.path)), settings);
	return slugified(facts.get("title") ?? post.title, settings);
}
function slugified(text, settings) {
	if (settings.ownSubstitutions) return { why: `${settings.file} replaces signs in slugs in its own way` };
	return slugify(text, settings) ?? { why: `how Pelican writes “${text}” in Latin letters is not known: set a slug` };
}
function dateText(date, format) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		"%Y": String(date.year),
		"%y": two(date.year % 100),
		"%m": two(date.month),
		"%d": two(date.day),
		"%-m": String(date.month),
		"%-d": String(date.day),
		"%b": load_days().monthName(date).slice(0, 3),
		"%B": load_days().monthName(date),
		"%a": load_days().dayName(date).slice(0, 3),
		"%A": load_days().dayName(date),
		"%H": two(date.hour),
		"%M": two(date.minute),
		"%j": String(load_days().dayOfYear(date)).padStart(3, "0")
	};
	const text = format.replace(/%-?[A-Za-z]/g, (token) => parts[token] ?? "%");
	return text.includes("%") ? null : text;
}

// src/sites/pelican/settings.ts
function settingsFile$2(repo, root) {
	const usual = load_path().joinPath(root, "pelicanconf.py");
	if (repo.read(usual) !== void 0) return usual;
	return repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		return rest !== null && /^[^/]+\.py$/.test(rest) && rest !== "publishconf.py";
	}).find((path) => {
		const text = repo.read(path) ?? "";
		return /^SITEURL\s*=/m.test(text) && /^(?:SITENAME|ARTICLE_URL|THEME)\s*=/m.test(text);
	}) ?? null;
}
function readSettings$2(repo, root) {
	const values = valuesOf(repo, root);
	const article = textAt(values, "ARTICLE_URL", "{slug}.html");
	return {
		url: siteUrl(values.get("SITEURL")),
		base: basePath(values.get("SITEURL")),
		file: settingsFile$2(repo, root) ?? "the defaults of Pelican",
		source: sourceOf(repo, root, values),
		articles: foldersAt(values, ["ARTICLE_PATHS", "ARTICLE_DIR"], [""]),
		excludes: [...foldersAt(values, ["ARTICLE_EXCLUDES"], []), ...foldersAt(values, ["PAGE_PATHS", "PAGE_DIR"], ["pages"])].filter((folder) => folder !== ""),
		pattern: article,
		languagePattern: textAt(values, "ARTICLE_LANG_URL", "{slug}-{lang}.html"),
		draftPattern: textAt(values, "DRAFT_URL", "drafts/{slug}.html"),
		language: textAt(values, "DEFAULT_LANG", "en") ?? "en",
		category: textAt(values, "DEFAULT_CATEGORY", "misc") ?? "misc",
		folderIsCategory: values.get("USE_FOLDER_AS_CATEGORY") !== false,
		slugSource: values.get("SLUGIFY_SOURCE") === "basename" ? "basename" : "title",
		unicode: values.get("SLUGIFY_USE_UNICODE") === true,
		keepCase: values.get("SLUGIFY_PRESERVE_CASE") === true,
		ownSubstitutions: [...values.keys()].some((name) => /^(?:SLUG|CATEGORY|AUTHOR|TAG)_(?:REGEX_)?SUBSTITUTIONS$/.test(name)),
		fileName: namePattern(values.has("FILENAME_METADATA") ? values.get("FILENAME_METADATA") : "(?P<date>\\d{4}-\\d{2}-\\d{2}).*"),
		filePath: namePattern(values.get("PATH_METADATA") ?? "")
	};
}
function valuesOf(repo, root) {
	const base = load_read_blog().readPython(repo.read(settingsFile$2(repo, root) ?? "") ?? "");
	const published = load_read_blog().readPython(repo.read(load_path().joinPath(root, "publishconf.py")) ?? "", base);
	const merged = new Map(base);
	for (const [name, value] of published) if (value !== void 0 || name !== "SITEURL") merged.set(name, value);
	return merged;
}
function textAt(values, name, fallback) {
	if (!values.has(name)) return fallback;
	const value = values.get(name);
	return typeof value === "string" ? value : null;
}
function foldersAt(values, names, fallback) {
	const value = names.map((name) => values.get(name)).find((found) => found !== void 0);
	return (typeof value === "string" ? [value] : Array.isArray(value) ? value : fallback).filter((item) => typeof item === "string").map((item) => load_path().joinPath(item));
}
function sourceOf(repo, root, values) {
	const path = values.get("PATH");
	if (typeof path === "string" && !path.startsWith("/")) return load_path().joinPath(root, path);
	const input = (repo.read(load_path().joinPath(root, "Makefile")) ?? "").match(/^INPUTDIR\s*[:?]?=\s*(?:\$[({]BASEDIR[)}]\/)?([\w./-]+)\s*$/m)?.[1];
	return [...input === void 0 ? [] : [input], "content"].map((name) => load_path().joinPath(root, name)).find((name) => repo.files.some((file) => load_path().below(name, file) !== null)) ?? root;
}

// src/sites/pelican.ts
var pelican_default = defineGenerator({
	id: "pelican",
	title: "Pelican",
	docs: "https://docs.getpelican.com/en/stable/settings.html#url-settings",
	recognisedBy: "`pelicanconf.py`, `publishconf.py`",
	decidedBy: "`SITEURL`, `PATH`, `ARTICLE_PATHS`, `ARTICLE_URL`, `SLUGIFY_SOURCE`",
	detect: settingsFile$2,
	settings: readSettings$2,
	content(repo, _root, { source, articles, excludes }) {
		return repo.files.filter((path) => {
			const rest = load_path().below(source, path);
			if (rest === null || !load_path().isMarkdown(path) || /(?:^|\/)(?:\.|readme\.)/i.test(rest)) return false;
			if (excludes.some((folder) => load_path().below(folder, rest) !== null)) return false;
			return articles.some((folder) => load_path().below(folder, rest) !== null);
		});
	},
	url: addressOf$1
});

// src/sites/template.ts
const notContent = /(?:^|\/)(?:\..+|_includes|_layouts|__tests__|archetypes|dist|fixtures|layouts?|node_modules|spec|templates?|tests?|themes?|vendor)\//i;
const notPost = /^(?:agents|authors|changelog|changes|claude|code[-_]of[-_]conduct|contributing|contributors|copying|gemini|governance|history|licen[cs]e.*|maintainers|notice|pull_request_template|readme.*|releas(?:es|ing)|roadmap|security|skill|summary|support|todo)\.[^.]+$/i;
const head = 65536;
var template_default = defineGenerator({
	id: "template",
	title: "Plain files",
	docs: "https://daringfireball.net/projects/markdown/",
	detect: (repo, root) => postsBelow(repo, root)[0] ?? null,
	settings: () => ({
		url: null,
		base: ""
	}),
	content: postsBelow,
	url: () => ({ why: "no generator with a known rule was recognised: set site.permalink in .github/postrider.yml, “/blog/:slug/” for instance" })
});
function postsBelow(repo, root) {
	return repo.files.filter((path) => {
		const rest = load_path().below(root, path);
		if (rest === null || !load_path().isMarkdown(path) || notContent.test(rest) || notPost.test(load_path().fileOf(path))) return false;
		if (/^index\.[^/]+$/i.test(rest)) return false;
		return looksLikePost(path, repo.read(path)?.slice(0, head) ?? "");
	});
}
function looksLikePost(path, text) {
	const fields = fieldsOf(text);
	if (fields === null) return false;
	const dated = /\d{4}-\d{2}-\d{2}/.test(path) || /(?:^|[{,])[ \t]*["']?(?:date|pub_?date|published_?at|created)["']?[ \t]*[:=]/im.test(fields);
	if (/(?:^|\/)(?:docs?|documentation|wiki)\//i.test(path)) return dated;
	return /(?:^|[{,])[ \t]*["']?title["']?[ \t]*[:=]/im.test(fields);
}
function fieldsOf(text) {
	const match = text.match(/^\uFEFF?\s*(---|\+\+\+|;;;)[^\r\n]*(?:\r\n?|\n)/);
	if (match === null) return null;
	const rest = text.slice(match[0].length).replaceAll("\r", "\n");
	const end = rest.search(/^(?:---|\+\+\+|;;;)[ \t]*$/m);
	return end === -1 ? rest : rest.slice(0, end);
}

// src/sites/vitepress/settings.ts
function settingsFile$1(repo, root) {
	const folder = load_path().joinPath(root, ".vitepress");
	return scriptNamed(repo, folder, "config") ?? scriptNamed(repo, folder, "config/index");
}
function readSettings$1(repo, root) {
	const file = settingsFile$1(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$5(values.get("base")));
	const sitemap = values.get("sitemap");
	const site = (load_read_blog().isMap(sitemap) ? siteUrl(textOf$5(sitemap.get("hostname"))) : null) ?? ownPage(values.get("head"));
	return {
		url: site === null || load_tell_error().parseUrl(site)?.pathname !== "/" ? site : site + base,
		base,
		file: file ?? "the defaults of VitePress",
		source: load_path().joinPath(root, textOf$5(values.get("srcDir")) ?? ""),
		cleanUrls: values.get("cleanUrls") === true,
		rewrites: rewritesOf(values.get("rewrites"), file ?? "")
	};
}
function ownPage(head) {
	for (const tag of Array.isArray(head) ? head : []) {
		const given = Array.isArray(tag) ? tag[1] : null;
		if (load_read_blog().isMap(given) && given.get("property") === "og:url") return siteUrl(given.get("content"));
	}
	return null;
}
function rewritesOf(value, file) {
	if (value === void 0) return (path) => path;
	const rules = load_read_blog().isMap(value) ? [...value].map(([from, to]) => ruleOf$1(from, to)) : [null];
	return (path) => {
		for (const rule of rules) {
			if (rule === null) return { why: `rewrites in ${file} are made by code: set site.permalink in .github/postrider.yml` };
			const found = path.match(rule.from);
			if (found !== null) return rule.to.replace(/:(\w+)\*?/g, (_, name) => found.groups?.[name] ?? "");
		}
		return path;
	};
}
function ruleOf$1(from, to) {
	if (typeof to !== "string") return null;
	const plain = from.replace(/:(\w+)\(\.\*\)/g, ":$1*");
	if (/[()[\]{}\\]/.test(plain) || (plain.match(/:/g)?.length ?? 0) > 5) return null;
	const pattern = plain.replace(/[.+^$|?]/g, "\\$&").replace(/:(\w+)(\*?)/g, (_, name, star) => `(?<${name}>${star === "" ? "[^/]+" : ".*"})`);
	try {
		return {
			from: new RegExp(`^${pattern}$`),
			to
		};
	} catch {
		return null;
	}
}

// src/sites/vitepress.ts
var vitepress_default = defineGenerator({
	id: "vitepress",
	title: "VitePress",
	docs: "https://vitepress.dev/guide/routing",
	recognisedBy: "`.vitepress/config.*`",
	decidedBy: "`base`, `cleanUrls`, `srcDir`, `rewrites`, `sitemap.hostname`",
	detect: settingsFile$1,
	settings: readSettings$1,
	content(repo, _root, { source }) {
		const pages = repo.files.filter((path) => {
			const rest = load_path().below(source, path);
			return rest !== null && !/(?:^|\/)(?:\..+?|node_modules|public)\//.test(rest) && /\.md$/.test(path) && load_path().isMarkdown(path) && !/^index\.md$/i.test(load_path().fileOf(path));
		});
		const inBlog = pages.filter((path) => load_path().below(source, path).split("/").slice(0, -1).some(isBlogName));
		return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
	},
	url({ path }, { source, cleanUrls, rewrites, file }) {
		const rest = load_path().below(source, path);
		if (rest === null) return { why: `the file lies outside ${source}, which VitePress reads` };
		if (rest.includes("[")) return { why: "its file name holds parameters: set site.permalink in .github/postrider.yml" };
		const moved = rewrites(rest);
		if (typeof moved !== "string") return moved;
		const bare = load_path().withoutExtension(moved);
		const asFolder = bare.replace(/(?:^|\/)index$/, "");
		const rule = `its place below ${source === "" ? "the top" : source}, ${cleanUrls ? "cleanUrls" : "no cleanUrls"} in ${file}`;
		if (asFolder !== bare) return {
			path: asFolder === "" ? "/" : `/${asFolder}/`,
			rule
		};
		return {
			path: `/${bare}${cleanUrls ? "" : ".html"}`,
			rule
		};
	}
});

// src/sites/zola/settings.ts
function settingsFile(repo, root) {
	return ["zola.toml", "config.toml"].map((name) => load_path().joinPath(root, name)).find((path) => /^[ \t]*base_url[ \t]*=/m.test(repo.read(path) ?? "")) ?? null;
}
function readSettings(repo, root) {
	const { values } = load_read_blog().readToml(repo.read(settingsFile(repo, root) ?? "") ?? "");
	const slugify = recordOf(values.slugify);
	const paths = slugify.paths;
	return {
		url: siteUrl(values.base_url),
		base: basePath(values.base_url),
		languages: Object.keys(recordOf(values.languages)).filter((code) => code !== values.default_language),
		slugify: paths === "safe" || paths === "off" ? paths : "on",
		keepDates: slugify.paths_keep_dates === true
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// src/sites/evidence/latin.ts
const others = {
	ß: "ss",
	æ: "ae",
	Æ: "AE",
	œ: "oe",
	Œ: "OE",
	ø: "o",
	Ø: "O",
	đ: "d",
	Đ: "D",
	ð: "d",
	Ð: "D",
	þ: "th",
	Þ: "Th",
	ł: "l",
	Ł: "L",
	ı: "i",
	"‘": "'",
	"’": "'",
	"‚": ",",
	"“": "\"",
	"”": "\"",
	"„": "\"",
	"–": "-",
	"—": "--",
	"…": "...",
	"\xA0": " "
};
function latin(text) {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\P{ASCII}/gu, (sign) => others[sign] ?? sign);
	return /[^\P{Letter}\p{ASCII}]|[^\P{Number}\p{ASCII}]/u.test(plain) ? null : plain.replace(/\P{ASCII}/gu, "");
}

// src/sites/zola/slug.ts
function slugifyPath(name, how) {
	if (how === "off") return name;
	if (how === "safe") return name.trim().replace(/[<>:"|?*#()[\]\\\n\r/]/g, "").replace(/\s+/g, "_");
	const plain = latin(name);
	return plain === null ? null : plain.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/sites/zola.ts
const dated = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]+(?:Z|[-+]\d\d:\d\d))?\s?[_-](.+)$/;
var zola_default = defineGenerator({
	id: "zola",
	title: "Zola",
	docs: "https://www.getzola.org/documentation/content/page/",
	recognisedBy: "`config.toml` or `zola.toml` with `base_url`",
	decidedBy: "`base_url`, `slugify`",
	aliases: { key: "aliases" },
	detect: settingsFile,
	settings: readSettings,
	content(repo, root) {
		const folder = load_path().joinPath(root, "content");
		const sectioned = repo.files.some((file) => /\/.*_index\.md$/.test(load_path().below(root, file) ?? ""));
		return repo.files.filter((path) => {
			const rest = load_path().below(folder, path);
			return rest !== null && path.endsWith(".md") && isPost(repo, path, rest, sectioned);
		});
	},
	url(post, settings, root) {
		const rest = load_path().below(load_path().joinPath(root, "content"), post.path);
		if (rest === null || !load_path().isMarkdown(post.path)) return { why: `Zola makes pages only of files below ${load_path().joinPath(root, "content")}` };
		const { values } = post.frontmatter;
		if (values.render === false) return {
			why: "its frontmatter says render = false",
			final: true
		};
		if (typeof values.path === "string") return {
			path: closed(values.path.trim()),
			rule: "path of its frontmatter"
		};
		return locateFile(post, rest, settings);
	}
});
function isPost(repo, path, rest, sectioned) {
	if (/^_index(?:\.[\w-]+)?\.md$/.test(load_path().fileOf(path))) return false;
	const parts = rest.split("/");
	const folders = load_path().fileOf(path) === "index.md" ? parts.slice(0, -2) : parts.slice(0, -1);
	if (folders.length > 0) return !/^(?:pages?|authors?)$/i.test(folders[0]);
	if (!sectioned) return true;
	const said = `${path}\n${(repo.read(path) ?? "").slice(0, 2e3)}`;
	return /\d{4}-\d\d-\d\d|^[ \t]*path[ \t]*=/m.test(said);
}
function locateFile(post, rest, settings) {
	const name = load_path().withoutExtension(load_path().fileOf(rest));
	const language = settings.languages.find((code) => name.endsWith(`.${code}`));
	const bare = language === void 0 ? name : name.slice(0, -language.length - 1);
	const isBundle = bare === "index";
	const folders = load_path().folderOf(rest).split("/").filter(Boolean);
	const own = isBundle ? folders.pop() ?? "" : bare;
	const undated = settings.keepDates ? own : own.match(dated)?.[1] ?? own;
	const slug = slugifyPath(post.slug ?? undated, settings.slugify);
	if (slug === null) return { why: `Zola writes “${post.slug ?? undated}” in Latin letters, and its table is not known` };
	const path = [
		...language === void 0 ? [] : [language],
		...folders,
		slug
	].join("/");
	const rule = post.slug === void 0 ? "sections and file name" : "sections and slug";
	return {
		path: closed(path),
		rule
	};
}
function closed(path) {
	return `/${path.replace(/^\/+|\/+$/g, "")}/`;
}

// src/sites/registry.ts
const generators = [
	astro_default,
	devto_default,
	docusaurus_default,
	eleventy_default,
	gatsby_default,
	hashnode_default,
	hexo_default,
	hugo_default,
	jekyll_default,
	mkdocs_default,
	next_default,
	pelican_default,
	vitepress_default,
	zola_default,
	template_default
];

// src/posts/read-copies.ts
const places = new Map([
	...[
		"medium",
		"mediumurl",
		"mediumlink",
		"mediumid",
		"mediumpostid",
		"mediumarticle"
	].map((name) => [name, "medium"]),
	...[
		"devto",
		"devtourl",
		"devtoid",
		"devtolink",
		"devarticleid",
		"devarticleurl",
		"devurl"
	].map((name) => [name, "devto"]),
	...["devid", "devpostid"].map((name) => [name, "devto"]),
	...[
		"hashnode",
		"hashnodeurl",
		"hashnodeid",
		"hashnodelink",
		"cuid"
	].map((name) => [name, "hashnode"]),
	...[
		"crosspost",
		"crossposturl",
		"crossposts",
		"crossposted",
		"crosspostedto"
	].map((name) => [name, null]),
	...[
		"publishedto",
		"republishedto",
		"republished",
		"alsoon",
		"copies"
	].map((name) => [name, null]),
	...[
		"syndication",
		"syndicatedto",
		"syndicationlinks",
		"syndicate"
	].map((name) => [name, null])
]);
const deepest = 3;
function copiesIn(values) {
	const copies = [];
	for (const key in values) {
		const platform = places.get(fold(key));
		if (platform !== void 0) copies.push(...copiesOf(values[key], platform));
	}
	const article = devArticle(values);
	if (article !== null) copies.push(article);
	return distinct(copies);
}
function copiesOf(value, platform) {
	const copies = [];
	collect(value, platform, copies, 0);
	return copies;
}
function collect(value, platform, copies, depth) {
	const text = asText(value);
	if (text !== void 0) {
		const copy = copyOf(text, platform);
		if (copy !== null) copies.push(copy);
	} else if (depth >= deepest) return;
	else if (Array.isArray(value)) for (const one of value) collect(one, platform, copies, depth + 1);
	else if (isRecord(value)) for (const [key, one] of Object.entries(value)) collect(one, platform ?? platformCalled$1(key), copies, depth + 1);
}
function copyOf(text, platform) {
	const host = load_tell_error().hostOf(text);
	if (host !== null) {
		const found = platformAt(host, text) ?? platform ?? host;
		return isArticle(found, text) ? {
			platform: found,
			url: text
		} : null;
	}
	if (platform === null || !/^(?=.*\d)[\w-]{5,40}$/.test(text)) return null;
	return {
		platform,
		id: text
	};
}
function isArticle(platform, url) {
	const path = load_tell_error().parseUrl(url)?.pathname ?? "";
	if (platform === "medium") return /[-/][0-9a-f]{10,12}\/?$/.test(path) || !/\/@[^/]+\/?$/.test(path);
	return path.split("/").filter((name) => name !== "").length >= (platform === "devto" ? 2 : 1);
}
function platformCalled$1(name) {
	const plain = name.toLowerCase().replace(/[^a-z]/g, "");
	if (/^dev(?:to|community)?$/.test(plain)) return "devto";
	return ["medium", "hashnode"].find((id) => plain === id || plain === `${id}com`) ?? null;
}
function platformAt(host, url) {
	if (host === "dev.to") return "devto";
	if (/(?:^|\.)medium\.com$/.test(host)) return "medium";
	if (/(?:^|\.)hashnode\.(?:com|dev)$/.test(host)) return "hashnode";
	return /-[0-9a-f]{10,12}\/?$/.test(load_tell_error().parseUrl(url)?.pathname ?? "") ? "medium" : null;
}
function devArticle(values) {
	const id = asText(values.id);
	if (id === void 0 || !/^\d{3,9}$/.test(id)) return null;
	return [
		"published",
		"canonical_url",
		"cover_image",
		"series"
	].filter((name) => values[name] !== void 0).length >= 2 ? {
		platform: "devto",
		id
	} : null;
}
function distinct(copies) {
	if (copies.length < 2) return copies;
	return [...new Map(copies.map((copy) => [`${copy.platform} ${copy.url ?? copy.id}`, copy])).values()];
}

// src/posts/copy-tables.ts
const isData = /\.(?:json|ya?ml)$/i;
const dataFolder = /(?:^|\/)_?data\//;
const speaks = /medium|dev-?to|hashnode|cross-?post|syndicat/i;
const hosts = /medium\.com|dev\.to|hashnode\./;
const mostFiles = 300;
const postFields = [
	"slug",
	"path",
	"file",
	"relativePathToArticle"
];
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
function copiesInTables(repo, posts) {
	const named = postsByName(posts);
	const found = /* @__PURE__ */ new Map();
	for (const path of tablesIn(repo)) {
		const entries = entriesOf(readTable(repo, path));
		const about = entries.flatMap(({ name, value }) => {
			const post = named.get(nameOf$2(name));
			return post == null ? [] : [{
				post,
				value
			}];
		});
		if (about.length * 2 < entries.length) continue;
		const platform = platformCalled(load_path().fileOf(path));
		for (const { post, value } of about) {
			const copies = copiesOf(value, platform).filter(isSure);
			if (copies.length > 0) found.set(post.path, [...found.get(post.path) ?? [], ...copies]);
		}
	}
	return found;
}
function tablesIn(repo) {
	const files = repo.files.filter((path) => isData.test(path));
	const named = files.filter((path) => speaks.test(load_path().fileOf(path)));
	const others = files.filter((path) => dataFolder.test(path) && !speaks.test(load_path().fileOf(path)));
	const telling = others.length > mostFiles ? [] : others;
	return [...named, ...telling.filter((path) => hosts.test(repo.read(path) ?? ""))];
}
function readTable(repo, path) {
	const text = repo.read(path) ?? "";
	if (!/\.json$/i.test(path)) return load_read_blog().readYaml(text).values;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function entriesOf(table) {
	if (Array.isArray(table)) return table.filter(isRecord).flatMap((value) => {
		const name = postFields.map((field) => value[field]).find((one) => typeof one === "string");
		return typeof name === "string" ? [{
			name,
			value
		}] : [];
	});
	return isRecord(table) ? Object.entries(table).map(([name, value]) => ({
		name,
		value
	})) : [];
}
function postsByName(posts) {
	const named = /* @__PURE__ */ new Map();
	for (const post of posts) {
		const name = nameOf$2(post.path);
		const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
		for (const key of /* @__PURE__ */ new Set([
			name,
			undated,
			nameOf$2(post.slug ?? name)
		])) named.set(key, named.has(key) ? null : post);
	}
	return named;
}
function nameOf$2(key) {
	const path = load_path().withoutExtension(key.replace(/\/+$/, ""));
	return load_path().fileOf(load_path().fileOf(path) === "index" ? load_path().folderOf(path) : path).toLowerCase();
}
function isSure({ platform, url, id }) {
	if (url === void 0) return platform === "devto" && /^\d{3,9}$/.test(id ?? "");
	if (picture.test(url)) return false;
	return platform === "hashnode" || platformAt(load_tell_error().hostOf(url) ?? "", url) !== null;
}
function platformCalled(file) {
	if (/medium/i.test(file)) return "medium";
	if (/hashnode/i.test(file)) return "hashnode";
	return /dev-?to/i.test(file) ? "devto" : null;
}

// src/posts/read-content.ts
const template = /\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/g;
const templateLink = /!?\[([^[\]]{1,500})\]\(\s{0,9}(?:\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\})[^()\s]{0,300}\)/g;
const moduleLine = /^(?:import\s.+\sfrom\s|import\s*["']|export\s+(?:const|default|let|function)\s)/;
const blocks = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
const silent = /* @__PURE__ */ new Set([
	"math",
	"pre",
	"script",
	"style",
	"svg",
	"table"
]);
const maxLinkText = 2e3;
const maxLinkNodes = 200;
const maxContext = 1e3;
function readContent(body, bodyLine = 1, dialect) {
	const tree = load_read_blog().parse(load_read_blog().plainImages(body), dialect);
	if (bodyLine > 1) shift(tree, bodyLine - 1);
	const found = {
		prose: [],
		headings: [],
		links: [],
		images: [],
		definitions: body.includes("]:") ? definitionsOf(tree) : /* @__PURE__ */ new Map()
	};
	read(tree, found);
	const { prose, headings, links, images } = found;
	return {
		tree,
		prose,
		words: prose.reduce((sum, block) => sum + load_words().countWords(block), 0),
		headings,
		links: inOrder(links),
		images: inOrder(images)
	};
}
function inOrder(spots) {
	return [...spots].sort((a, b) => a.line - b.line || a.column - b.column);
}
function shift(tree, by) {
	for (const node of load_walk().walk(tree)) {
		if (node.position === void 0) continue;
		const { start, end } = node.position;
		node.position = {
			start: {
				...start,
				line: start.line + by
			},
			end: {
				...end,
				line: end.line + by
			}
		};
	}
}
function definitionsOf(tree) {
	const definitions = /* @__PURE__ */ new Map();
	for (const { type, identifier, url } of load_walk().walk(tree)) {
		if (type !== "definition" || identifier === void 0 || url === void 0) continue;
		if (!definitions.has(identifier)) definitions.set(identifier, url);
	}
	return definitions;
}
function read(node, found) {
	if (node.type === "html") readHtml(node, found);
	else if (blocks.has(node.type)) readBlock$1(node, found);
	else {
		readElement(node, "", found);
		const within = isSilent(node) ? {
			...found,
			prose: []
		} : found;
		for (const child of node.children ?? []) read(child, within);
	}
}
function readBlock$1(block, found) {
	const whole = load_walk().textOf(block);
	const text = whole.replace(templateLink, "$1").replace(template, " ").replace(/\s+/g, " ").trim();
	if (block.type === "heading") found.headings.push({
		depth: block.depth ?? 1,
		text,
		line: spotOf(block).line
	});
	else if (isProse(block) && text !== "" && !moduleLine.test(text)) found.prose.push(text);
	for (const parent of load_walk().walk(block)) {
		const children = parent.children ?? [];
		for (const [at, child] of children.entries()) {
			const after = () => children.slice(at + 1, at + 1 + maxLinkNodes);
			if (child.type === "html") readInlineHtml(child, after, whole, found);
			else readInline(child, block, whole, found);
		}
	}
}
function isProse({ type, children = [] }) {
	return type === "paragraph" && !children.some(isSilent);
}
function isSilent(node) {
	return silent.has(load_read_blog().elementOf(node)?.name ?? "");
}
function readInline(node, block, whole, found) {
	const { type } = node;
	const spot = spotOf(node.position ? node : block);
	readElement(node, whole, found);
	const url = node.url ?? found.definitions.get(node.identifier ?? "");
	if (url === void 0) return;
	if (type === "link" || type === "linkReference") {
		const text = load_walk().textOf(node) || altsOf(node);
		found.links.push({
			url,
			text,
			...spot,
			context: contextOf(whole, text)
		});
	} else if (type === "image" || type === "imageReference") found.images.push({
		url,
		alt: node.alt ?? "",
		...spot
	});
}
function readElement(node, whole, found) {
	const element = load_read_blog().elementOf(node);
	if (element === null) return;
	const [link, image] = [load_read_blog().linkOf(element), load_read_blog().imageOf(element)];
	if (link !== null) {
		const text = load_walk().textOf(node) || altsOf(node);
		found.links.push({
			url: link,
			text,
			...spotOf(node),
			context: contextOf(whole, text)
		});
	} else if (image !== null) found.images.push({
		url: image,
		alt: element.attributes.alt ?? "",
		...spotOf(node)
	});
}
function readInlineHtml(node, after, whole, found) {
	for (const { name, attributes } of load_read_blog().startTags(node.value ?? "")) {
		const spot = spotOf(node);
		if (name === "img" && attributes.src) found.images.push({
			url: attributes.src,
			alt: attributes.alt ?? "",
			...spot
		});
		else if (name === "a" && attributes.href) {
			const next = after();
			const close = next.findIndex(({ type, value }) => type === "html" && /^<\/a\s*>/i.test(value ?? ""));
			const inside = {
				type: "inside",
				children: next.slice(0, Math.max(0, close))
			};
			const text = load_walk().textOf(inside) || altsOf(inside);
			found.links.push({
				url: attributes.href,
				text,
				...spot,
				context: contextOf(whole, text)
			});
		}
	}
}
function readHtml(node, found) {
	const html = node.value ?? "";
	for (const { name, attributes, start, end } of load_read_blog().startTags(html)) if (name === "img" && attributes.src) {
		const spot = advance(spotOf(node), html, start);
		found.images.push({
			url: attributes.src,
			alt: attributes.alt ?? "",
			...spot
		});
	} else if (name === "a" && attributes.href) {
		const spot = advance(spotOf(node), html, start);
		const near = html.slice(end, end + maxLinkText);
		const close = near.indexOf("</a");
		const text = close === -1 ? "" : withoutTags(near.slice(0, close));
		found.links.push({
			url: attributes.href,
			text,
			...spot,
			context: ""
		});
	}
}
function spotOf(node) {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return {
		line,
		column
	};
}
function advance(spot, text, to) {
	const before = text.slice(0, to);
	const lastBreak = before.lastIndexOf("\n");
	if (lastBreak === -1) return {
		line: spot.line,
		column: spot.column + to
	};
	return {
		line: spot.line + before.split("\n").length - 1,
		column: to - lastBreak
	};
}
function altsOf(node) {
	return [...load_walk().walk(node)].flatMap((one) => one.alt ?? load_read_blog().elementOf(one)?.attributes.alt ?? []).join(" ").trim();
}
function contextOf(whole, text) {
	const at = Math.max(0, whole.indexOf(text));
	const end = whole.startsWith(text, at) ? at + text.length : at;
	return `${whole.slice(Math.max(0, at - maxContext), at)} ${whole.slice(end, end + maxContext)}`.replace(/\s+/g, " ").trim();
}
function withoutTags(html) {
	return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}

// src/posts/gray-matter.ts
var import_gray_matter = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_read_blog().require_gray_matter(), 1);
const maxBlankLines = 100;
const fence = "\0";
const refuse = () => {
	throw new Error("code in frontmatter is never executed");
};
const refused = Object.fromEntries([
	"javascript",
	"js",
	"coffee",
	"coffeescript",
	"cson",
	"ts",
	"typescript"
].map((name) => [name, { parse: refuse }]));
function readBlock(dialect, block, firstLine) {
	const flood = blankFlood(block, firstLine);
	if (flood !== null) return load_read_blog().nothingRead(flood);
	if (block.trim() === "") return load_read_blog().nothingRead();
	return (dialect === "yaml" ? load_read_blog().readPlainYaml(block, firstLine) : null) ?? readByMatter(dialect, block, firstLine);
}
function readByMatter(dialect, block, firstLine) {
	let reading = load_read_blog().nothingRead();
	const engine = (read) => ({ parse: () => {
		reading = read(block, firstLine);
		return reading;
	} });
	(0, import_gray_matter.default)(`${fence}\n${block}\n${fence}\n`, {
		language: dialect,
		delimiters: [fence, fence],
		engines: {
			...refused,
			yaml: engine(load_read_blog().readAnyYaml),
			toml: engine(load_read_blog().readToml),
			json: engine(load_read_blog().readJson)
		}
	});
	return reading;
}
function blankFlood(block, firstLine) {
	if (block.includes(fence)) return {
		message: "The frontmatter holds a NUL character, so the file is not text",
		fix: "Save the file as UTF-8",
		place: { line: firstLine }
	};
	if (!/\n[^\S\n]*\n/.test(block)) return null;
	let run = 0;
	for (const [at, line] of block.split("\n").entries()) {
		run = line.trim() === "" ? run + 1 : 0;
		if (run > maxBlankLines) return {
			message: `The frontmatter holds more than ${maxBlankLines} blank lines in a row and is not read`,
			fix: "Delete the blank lines",
			place: { line: firstLine + at }
		};
	}
	return null;
}

// src/posts/read-braces.ts
const maxBlock$1 = 32768;
function readBraces(text) {
	if (!/^\{\s*"/.test(text)) return null;
	const length = closingBrace(text);
	if (length === null) return null;
	const end = text.indexOf("\n", length);
	if (text.slice(length, end === -1 ? text.length : end).trim() !== "") return null;
	const block = text.slice(0, length);
	return {
		frontmatter: {
			dialect: "json",
			...readBlock("json", block, 1)
		},
		lines: block.split("\n").length,
		length: end === -1 ? text.length : end + 1
	};
}
function closingBrace(text) {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < Math.min(text.length, maxBlock$1); at += 1) {
		const sign = text[at];
		if (quoted) {
			if (sign === "\\") at += 1;
			else if (sign === "\"") quoted = false;
		} else if (sign === "\"") quoted = true;
		else if (sign === "{") depth += 1;
		else if (sign === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return null;
}

// src/posts/read-headers.ts
const field = /^([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$/;
const goesOn = /^(?: {4}|\t)[ \t]*(\S.*)$/;
const maxLines = 60;
const telling = /* @__PURE__ */ new Set([
	"title",
	"slug",
	"date"
]);
const known$1 = new Set("author authors category categories cover created description image keywords lang language layout meta modified save_as status subtitle summary tags template translation updated url".split(" "));
function readHeaders(text) {
	const values = load_read_blog().bare();
	const places = load_read_blog().bare();
	let last = null;
	let lines = 0;
	let length = 0;
	for (const line of linesOf(text)) {
		if (line.trim() === "") break;
		if (lines >= maxLines) return null;
		const match = field.exec(line);
		const more = match === null && last !== null ? goesOn.exec(line) : null;
		if (match !== null) {
			last = match[1];
			if (!(last in values)) places[last] = {
				line: lines + 1,
				column: 1,
				field: last
			};
			values[last] ??= (match[2] ?? "").trim();
		} else if (more !== null && last !== null) values[last] = `${String(values[last])} ${more[1].trim()}`.trim();
		else return null;
		lines += 1;
		length += line.length + 1;
	}
	if (!isHead(values)) return null;
	return {
		frontmatter: {
			dialect: "headers",
			values,
			places,
			problems: [],
			tolerated: []
		},
		lines,
		length
	};
}
function isHead(values) {
	const names = Object.keys(values).map((name) => name.toLowerCase());
	if (!names.some((name) => telling.has(name) || known$1.has(name))) return false;
	const date = Object.entries(values).find(([name]) => name.toLowerCase() === "date")?.[1];
	if (date !== void 0 && load_days().readDate(String(date)) === null) return false;
	return names.some((name) => telling.has(name)) || names.filter((name) => known$1.has(name)).length >= 2;
}
function* linesOf(text) {
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		yield text.slice(start, end);
		start = end + 1;
	}
}

// src/posts/read-frontmatter.ts
const maxBlock = 32768;
const opening = /^(---|\+\+\+|;;;)(-*)[ \t]*([a-z][\w-]*)?[ \t]*$/i;
function splitFrontmatter(text) {
	const start = firstLine(text);
	const match = start.text.match(opening);
	if (match === null) return unfenced(text);
	const [, fence = "", more = "", named] = match;
	const odd = start.line > 1 || more !== "";
	if (odd && !beginsWithField(text, start)) return withoutFrontmatter(text);
	const close = findClosing(text, start, fence);
	if (close === null) return named !== void 0 || beginsWithField(text, start) ? notClosed(text, start, fence) : withoutFrontmatter(text);
	const rest = {
		body: text.slice(close.end + 1),
		bodyLine: close.line + 1
	};
	const dialect = dialectOf(fence, named);
	if (dialect === null) return {
		...rest,
		frontmatter: unread$1(notExecuted(start, named ?? ""))
	};
	const block = text.slice(start.end + 1, Math.max(start.end + 1, close.start - 1));
	if (block.length > maxBlock) return {
		...rest,
		frontmatter: unread$1(tooLarge(block, start.line))
	};
	const reading = readBlock(dialect, block, start.line + 1);
	const tolerated = [
		...odd ? [oddOpening(text, start, fence, more)] : [],
		...reading.tolerated,
		...invisible(block, start.line + 1),
		...secondBlock(rest.body, rest.bodyLine)
	];
	return {
		...rest,
		frontmatter: {
			dialect,
			...reading,
			tolerated
		}
	};
}
function unfenced(text) {
	const found = text.startsWith("{") ? readBraces(text) : readHeaders(text);
	if (found === null) return withoutFrontmatter(text);
	const { frontmatter, lines, length } = found;
	return {
		frontmatter,
		body: text.slice(length),
		bodyLine: lines + 1
	};
}
function firstLine(text) {
	let at = lineAt(text, 0);
	for (let line = 1; line <= 10 && at !== null; line += 1) {
		if (at.text.trim() !== "") return {
			...at,
			line
		};
		at = lineAt(text, at.end + 1);
	}
	return {
		text: "",
		start: 0,
		end: 0,
		line: 1
	};
}
function lineAt(text, start) {
	if (start > text.length) return null;
	const found = text.indexOf("\n", start);
	const end = found === -1 ? text.length : found;
	return {
		text: text.slice(start, end),
		start,
		end
	};
}
function beginsWithField(text, fence) {
	const next = lineAt(text, fence.end + 1);
	return next !== null && /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|\{)/.test(next.text);
}
function findClosing(text, open, fence) {
	let line = open.line;
	for (let at = lineAt(text, open.end + 1); at !== null; at = lineAt(text, at.end + 1)) {
		line += 1;
		const mark = at.text.trimEnd();
		if (mark === fence || mark === "..." && fence === "---") return {
			...at,
			line
		};
	}
	return null;
}
function dialectOf(fence, named) {
	if (named === void 0) return fence === "+++" ? "toml" : fence === ";;;" ? "json" : "yaml";
	const name = named.toLowerCase();
	if (name === "yml") return "yaml";
	return name === "yaml" || name === "toml" || name === "json" ? name : null;
}
function withoutFrontmatter(text) {
	return {
		frontmatter: {
			dialect: "none",
			...load_read_blog().nothingRead()
		},
		body: text,
		bodyLine: 1
	};
}
function unread$1(problem) {
	return {
		dialect: "none",
		...load_read_blog().nothingRead(problem)
	};
}
function notClosed(text, start, fence) {
	return {
		frontmatter: unread$1({
			message: `The frontmatter opens with ${start.text.trim()} on line ${start.line} and is not closed: no line holds only ${fence}`,
			fix: `Put a line ${fence} after the last field`,
			place: {
				line: start.line,
				column: 1
			}
		}),
		body: text.slice(start.end + 1),
		bodyLine: start.line + 1
	};
}
function notExecuted(start, named) {
	return {
		message: `Frontmatter in “${named}” is not read; nothing was executed`,
		fix: "Write the fields in YAML between two lines of ---",
		place: {
			line: start.line,
			column: 1
		}
	};
}
function tooLarge(block, line) {
	return {
		message: `The frontmatter is ${Math.ceil(block.length / 1024).toLocaleString("en")} KiB long, or closed too late; at most 32 KiB are read`,
		fix: "Close it after the last field, and move long text into the body",
		place: {
			line,
			column: 1
		}
	};
}
function invisible(block, firstLine) {
	const at = block.search(/[\u2028\u2029]/);
	if (at === -1) return [];
	const before = block.slice(0, at);
	return [{
		message: `The frontmatter holds an invisible ${block.charAt(at) === "\u2028" ? "line separator, U+2028" : "paragraph separator, U+2029"}; readers disagree on whether a line ends there`,
		fix: "Delete it, or write a space in its place",
		place: {
			line: firstLine + before.split("\n").length - 1,
			column: at - before.lastIndexOf("\n")
		}
	}];
}
function secondBlock(body, bodyLine) {
	const start = firstLine(body);
	const named = /^---[ \t]*(js|javascript|jsx?|tsx?|typescript|coffee|coffeescript|cson)[ \t]*$/i.exec(start.text)?.[1];
	if (named === void 0) return [];
	return [{
		message: `A second block, in “${named}”, follows the frontmatter; it is text, and nothing was executed`,
		fix: "Delete it, or put it in a code block",
		place: {
			line: bodyLine + start.line - 1,
			column: 1
		}
	}];
}
function oddOpening(file, start, fence, more) {
	const { line, text } = start;
	const place = {
		line,
		column: 1
	};
	const edits = [{
		line: 1,
		from: file.slice(0, start.start + fence.length + more.length),
		to: fence
	}];
	if (more !== "") return {
		message: `The frontmatter opens with ${text.trim()}; most generators see it only after ${fence}`,
		fix: `Write ${fence}, and nothing else, on line ${line === 1 ? 1 : "1, where blank lines are now"}`,
		place,
		edits
	};
	return {
		message: `The frontmatter begins on line ${line}; many generators look for it on line 1 only`,
		fix: line === 2 ? "Delete the blank line above it" : "Delete the blank lines above it",
		place,
		edits
	};
}

// src/posts/read-values.ts
const insides = {
	cover: [
		"path",
		"src",
		"url",
		"href",
		"file",
		"large",
		"feature",
		"image",
		"overlay_image",
		"teaser",
		"og_image"
	],
	date: [
		"created",
		"date",
		"published",
		"posted",
		"publish",
		"start"
	],
	author: [
		"name",
		"displayName",
		"title",
		"login"
	]
};
function textIn(field) {
	for (const value of field) {
		const text = asText(value);
		if (text !== void 0) return text;
	}
}
function tagsIn(field) {
	for (const value of field) {
		const tags = listOf(value);
		if (tags.length > 0) return tags;
	}
	return [];
}
function listOf(value) {
	const tags = (Array.isArray(value) ? value.flatMap((item) => asText(isRecord(item) ? inside(item, insides.author) : item) ?? []) : splitText(asText(value) ?? "")).map((part) => part.replace(/^#(?=\p{L})/u, "").trim());
	return [...new Set(tags.filter((tag) => tag !== ""))];
}
function splitText(text) {
	return text.includes(",") ? text.split(",") : text.split(" ");
}
function dateIn(field) {
	for (const value of field) {
		const text = asText(isRecord(value) ? inside(value, insides.date) : value);
		if (text !== void 0 && /\d{4}|\d{1,2}[/.]\d{1,2}/.test(text)) return text;
	}
}
function coverIn(field) {
	for (const value of field) {
		const first = Array.isArray(value) ? value[0] : value;
		const found = isRecord(first) ? inside(first, insides.cover) : first;
		if (typeof found === "string" && found.trim() !== "") return found.trim();
	}
}
function authorsIn(field) {
	for (const value of field) {
		const names = (Array.isArray(value) ? value : [value]).flatMap((item) => asText(isRecord(item) ? inside(item, insides.author) : item) ?? []);
		if (names.length > 0) return [...new Set(names)];
	}
	return [];
}
function languageIn(field) {
	return textIn(field)?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0].toLowerCase();
}
const notLive = /^(?:draft|drafting|hidden|idea|in[- ]?progress|in[- ]?review|pending|private|scheduled|todo|trash|unpublished|wip)$/i;
function heldBy(path, fields) {
	const draft = fields("draft").find(isYes);
	if (draft !== void 0) return `draft: ${String(draft)}`;
	const unpublished = fields("published").find(isNo);
	if (unpublished !== void 0) return `published: ${String(unpublished)}`;
	if (fields("permalink").includes(false)) return "permalink: false";
	const status = textIn(fields("status").filter((value) => typeof value === "string"));
	if (status !== void 0 && notLive.test(status)) return `status: ${status}`;
	if (/(?:^|\/)_drafts\//.test(path)) return "the folder _drafts";
}
function inside(value, keys) {
	const key = keys.find((name) => asText(value[name]) !== void 0);
	return key === void 0 ? void 0 : value[key];
}

// src/posts/read-post.ts
function readPost(path, text, names = {}) {
	const clean = withLineFeeds(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
	const { frontmatter, body, bodyLine } = splitFrontmatter(clean);
	const fields = fieldsOf$1(frontmatter.values, names);
	const held = heldBy(path, fields);
	let problems;
	let content;
	let hash;
	return {
		path,
		get hash() {
			hash ??= hashOf(clean);
			return hash;
		},
		frontmatter: {
			...frontmatter,
			get problems() {
				problems ??= [...frontmatter.problems, ...notRead(body, bodyLine)];
				return problems;
			}
		},
		title: textIn(fields("title").map(wordOf)) ?? titleIn(frontmatter, body) ?? nameOf$1(path),
		copies: copiesIn(frontmatter.values),
		tags: tagsIn(fields("tags")),
		authors: authorsIn(fields("authors")),
		...given({
			id: textIn(fields("id")),
			description: textIn(fields("description")),
			date: dateIn(fields("date")) ?? dayInPath(path),
			slug: textIn(fields("slug")),
			canonical: textIn(fields("canonical")),
			cover: coverIn(fields("cover")),
			language: languageIn(fields("language")),
			held
		}),
		published: held === void 0,
		optedOut: isNo(frontmatter.values.postrider),
		body,
		bodyLine,
		get content() {
			content ??= readContent(body, bodyLine, load_read_blog().dialectOf(path));
			return content;
		}
	};
}
const unread = {
	large: {
		message: "The file is larger than 1 MiB and was not read",
		fix: "Split the post, or move pictures and data that stand in its text to files of their own"
	},
	link: {
		message: "The file is a symbolic link, which is not followed",
		fix: "Put the text itself here, or name the file under `ignore` in .github/postrider.yml"
	},
	folder: {
		message: "It is no file and was not read",
		fix: "Put the text itself here"
	},
	encoding: {
		message: "The file is not UTF-8 and was not read",
		fix: "Save it as UTF-8; give it another ending if it is no text"
	},
	locked: {
		message: "The file cannot be opened",
		fix: "Allow reading it"
	}
};
function unreadPost(path, why) {
	const post = readPost(path, "");
	const problems = [{
		...unread[why],
		place: { line: 1 }
	}];
	const frontmatter = {
		...post.frontmatter,
		problems
	};
	return {
		...post,
		frontmatter,
		hash: hashOf(`${why} ${path}`),
		unread: true
	};
}
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function hashOf(text) {
	return (0, load_crypto().createHash)("sha256").update(text.normalize("NFC")).digest("hex").slice(0, 16);
}
function wordOf(value) {
	return typeof value === "boolean" ? String(value) : value;
}
function given(values) {
	const said = {};
	for (const key in values) if (values[key] !== void 0) said[key] = values[key];
	return said;
}
function notRead(body, bodyLine) {
	const complex = load_read_blog().tooComplex(body);
	if (complex === null) return [];
	return [{
		message: `The body is not read: ${complex.why.charAt(0).toLowerCase()}${complex.why.slice(1)}`,
		fix: "Split the post, or write this part more simply",
		place: {
			line: complex.line + bodyLine - 1,
			column: 1
		}
	}];
}
function titleIn({ dialect, problems }, body) {
	const first = dialect === "none" && problems.length === 0 ? /^\s*#{2,3}[ \t]+([^\n]*)/.exec(body)?.[1] : void 0;
	return first === void 0 ? firstHeading(body) : asText(plainText(first.trim()));
}
function firstHeading(body) {
	let fence = null;
	let before = "";
	for (const line of body.split("\n")) {
		const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];
		if (mark !== void 0) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
		else if (fence === null) {
			const found = line.match(/^ {0,3}#[ \t]+(.*)$/)?.[1] ?? (underlined(before, line) ? before : null);
			if (found !== null) return asText(plainText(found.trim()));
		}
		before = line;
	}
}
function plainText(heading) {
	return /^[\p{L}\p{N} ,.:;?!'’“”"()/+%…–—-]*$/u.test(heading) ? heading : load_walk().textOf(load_read_blog().parse(`# ${heading}`));
}
function underlined(before, line) {
	return /^=+\s*$/.test(line) && /^ {0,3}\S/.test(before);
}
function dayInPath(path) {
	const match = path.match(/(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)[^/]*(?:\/[^/]*)?$/);
	if (match === null) return void 0;
	const [, year, month = "", day = ""] = match;
	if (Number(month) > 12 || Number(day) > 31) return void 0;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function nameOf$1(path) {
	const parts = path.replace(/\.[^./]+$/, "").split("/");
	const last = parts.at(-1) ?? path;
	const name = /^_?index$/i.test(last) && parts.length > 1 ? parts.at(-2) : last;
	const words = name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]?/, "").replace(/[-_\s]+/g, " ").trim();
	const readable = words === "" ? name : words;
	return readable.charAt(0).toUpperCase() + readable.slice(1);
}

// src/sites/assets.ts
const images = /\.(png|jpe?g|gif|webp|avif|svg)$/i;
function assetsOf(sites, { files }) {
	const known = /* @__PURE__ */ new Map();
	const posts = [...sites].reverse().flatMap(({ root, posts }) => posts.map((path) => [path, root]));
	const roots = new Map(posts);
	return (path, from) => {
		const root = roots.get(from) ?? sites[0].root;
		const hasAsset = known.get(root) ?? assetsAmong(files.filter((file) => load_path().below(root, file) !== null));
		known.set(root, hasAsset);
		return hasAsset(path, from);
	};
}
function assetsAmong(files) {
	const byName = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = load_path().fileOf(file);
		const same = byName.get(name);
		if (same === void 0) byName.set(name, [file]);
		else same.push(file);
	}
	const hasImages = files.some((file) => images.test(file));
	return (path, from) => {
		const written = load_tell_error().unescaped(path.replace(/[?#].*$/, ""));
		const wanted = (written.startsWith("/") ? written : resolve(from, written)).replace(/^\/+/, "");
		const named = byName.get(load_path().fileOf(wanted)) ?? [];
		if (named.some((file) => file === wanted || file.endsWith(`/${wanted}`))) return "pass";
		return hasImages && named.length === 0 ? "fail" : "inconclusive";
	};
}
function resolve(from, path) {
	return new URL(encodeURI(path), `file:///${encodeURI(from)}`).pathname.replace(/%[0-9a-f]{2}/gi, load_tell_error().unescaped);
}

// src/sites/evidence/built-sitemap.ts
const folders = [
	"public",
	"dist",
	"_site",
	"build",
	"out",
	"static",
	"site",
	""
];
const names = [
	"sitemap.xml",
	"sitemap-index.xml",
	"sitemap_index.xml",
	"sitemap-0.xml"
];
function builtSitemap(repo, root, siteUrl) {
	for (const folder of folders) for (const name of names) {
		const path = load_path().joinPath(root, folder, name);
		const text = repo.read(path);
		if (text === void 0 || !text.includes("<loc>")) continue;
		const { pages, maps } = load_read_blog().readSitemap(text);
		const all = [...pages, ...maps.flatMap((map) => listedBy(repo, load_path().joinPath(root, folder), map))];
		const own = all.filter((url) => siteUrl === null || load_tell_error().hostOf(url) === load_tell_error().hostOf(siteUrl));
		const isLocal = own.some((url) => /\/\/(?:localhost|127\.|0\.0\.0\.0)/.test(url));
		if (own.length > 0 && own.length * 2 > all.length && !isLocal) return {
			from: path,
			pages: own,
			given: false
		};
	}
	return null;
}
function listedBy(repo, folder, map) {
	const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(map)?.[1] ?? "";
	return load_read_blog().readSitemap(repo.read(load_path().joinPath(folder, path)) ?? "").pages;
}

// src/sites/evidence/hosting.ts
const none = {
	cleanUrls: false,
	trailingSlash: null,
	redirects: []
};
const maxHops = 3;
function readHosting(repo, root) {
	const roots = root === "" ? [""] : [root, ""];
	const rules = roots.flatMap((folder) => [
		vercel(repo, folder),
		firebase(repo, folder),
		wrangler(repo, folder),
		netlify(repo, folder),
		redirectsFile(repo, folder)
	]);
	const redirects = rules.flatMap((rule) => rule.redirects);
	const cleanUrls = rules.some((rule) => rule.cleanUrls);
	const trailingSlash = rules.find((rule) => rule.trailingSlash !== null)?.trailingSlash ?? null;
	return {
		spell: (path) => spelled(path, cleanUrls, trailingSlash),
		moved: (path) => follow(path, redirects),
		drafts: roots.some((folder) => buildsDrafts(repo, folder))
	};
}
function spelled(path, cleanUrls, trailingSlash) {
	const clean = cleanUrls ? path.replace(/(?:\/index)?\.html$/, "") || "/" : path;
	if (clean === "/" || trailingSlash === null || /\.[a-z0-9]+$/i.test(clean)) return clean;
	return trailingSlash ? clean.replace(/\/?$/, "/") : clean.replace(/\/$/, "");
}
function follow(path, redirects) {
	let at = path;
	for (let hop = 0; hop < maxHops; hop += 1) {
		const next = redirects.map((redirect) => apply(redirect, at)).find((to) => to !== null);
		if (next == null || next === at) break;
		at = next;
	}
	return at === path ? null : at;
}
function apply({ from, to }, path) {
	if (!from.includes("*")) return bare$2(from) === bare$2(path) ? to : null;
	const prefix = from.slice(0, from.indexOf("*"));
	if (!path.startsWith(prefix)) return null;
	return to.replaceAll(":splat", () => path.slice(prefix.length));
}
function bare$2(path) {
	return path.replace(/\/$/, "");
}
function redirect(from, to) {
	if (typeof from !== "string" || typeof to !== "string") return [];
	const source = from.replace(/\/:(?:path|slug|splat|match|rest)\*$/, "/*").replace(/\/\(\.\*\)$/, "/*");
	const target = to.replace(/\/(?::(?:path|slug|match|rest)\*?|\$1)$/, "/:splat");
	if (!source.startsWith("/") || !target.startsWith("/") || target.startsWith("//")) return [];
	if (/[:()?[\]$^]/.test(source) || /\*./.test(source) || /[*()$]/.test(target)) return [];
	if (/:(?!splat)/.test(target) || source === "/*") return [];
	return target.includes(":splat") === source.includes("*") || !target.includes(":splat") ? [{
		from: source,
		to: target
	}] : [];
}
function vercel(repo, root) {
	const values = json(repo, load_path().joinPath(root, "vercel.json"));
	return {
		cleanUrls: values.cleanUrls === true,
		trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
		redirects: list(values.redirects).filter(({ permanent, statusCode, has }) => has === void 0 && isPermanent(permanent, statusCode)).flatMap(({ source, destination }) => redirect(source, destination))
	};
}
function isPermanent(permanent, status) {
	return permanent === true || status === 301 || status === 308;
}
function firebase(repo, root) {
	const { hosting } = json(repo, load_path().joinPath(root, "firebase.json"));
	const values = Array.isArray(hosting) ? list(hosting)[0] ?? {} : record(hosting);
	return {
		cleanUrls: values.cleanUrls === true,
		trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
		redirects: list(values.redirects).filter(({ type }) => isPermanent(false, type)).flatMap(({ source, destination }) => redirect(source, destination))
	};
}
function wrangler(repo, root) {
	const text = repo.read(load_path().joinPath(root, "wrangler.toml")) ?? "";
	const how = record(load_read_blog().readToml(text).values.assets).html_handling ?? record(json(repo, load_path().joinPath(root, "wrangler.json")).assets).html_handling;
	if (how === "force-trailing-slash") return {
		...none,
		cleanUrls: true,
		trailingSlash: true
	};
	if (how === "drop-trailing-slash") return {
		...none,
		cleanUrls: true,
		trailingSlash: false
	};
	return none;
}
function netlify(repo, root) {
	const { values } = load_read_blog().readToml(repo.read(load_path().joinPath(root, "netlify.toml")) ?? "");
	return {
		...none,
		redirects: list(values.redirects).filter(({ status, conditions }) => conditions === void 0 && isPermanent(status === void 0, status)).flatMap(({ from, to }) => redirect(from, to))
	};
}
function redirectsFile(repo, root) {
	const redirects = [
		"",
		"public",
		"static",
		"source",
		"src",
		"content",
		"docs"
	].map((folder) => repo.read(load_path().joinPath(root, folder, "_redirects")) ?? "").flatMap((text) => text.split("\n").slice(0, 2e3)).flatMap((line) => {
		const [from, to, status = "301", ...conditions] = line.replace(/#.*$/, "").trim().split(/\s+/);
		return /^30[18]!?$/.test(status) && conditions.length === 0 ? redirect(from, to) : [];
	});
	return {
		...none,
		redirects
	};
}
function buildsDrafts(repo, root) {
	const { values } = load_read_blog().readToml(repo.read(load_path().joinPath(root, "netlify.toml")) ?? "");
	return [record(record(values.context).production).command ?? record(values.build).command, json(repo, load_path().joinPath(root, "vercel.json")).buildCommand].some((text) => typeof text === "string" && text.length < 500 && /\bhugo\b[^&|;]*\s(?:-[A-Z]*D[A-Z]*|--buildDrafts)(?:[\s"']|$)/.test(text));
}
function json(repo, path) {
	try {
		return record(JSON.parse(repo.read(path) ?? "{}"));
	} catch {
		return {};
	}
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value.map(record) : [];
}

// src/sites/evidence/own-canonical.ts
function judgeCanonical({ canonical }, siteUrl) {
	const declared = load_read_blog().judge(canonical, {
		siteUrl,
		ownHosts: []
	});
	return declared.kind === "unusable" ? {
		...declared,
		why: `its canonical ${canonical} ${declared.why}`
	} : declared;
}

// src/sites/evidence/permalink.ts
const datePrefix = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
function fillPermalink(pattern, post, root) {
	let missing = null;
	const path = pattern.replace(/:([a-z_]+)/g, (match, name) => {
		const value = partOf$1(name, post, root);
		if (value === null) missing ??= name;
		return value ?? match;
	});
	if (missing !== null) return { why: `site.permalink needs :${missing}, and the post does not say it (known are :slug :title :path :year :month :day)` };
	return {
		path: path.startsWith("/") ? path : `/${path}`,
		rule: `site.permalink ${pattern} of the config`
	};
}
function partOf$1(name, post, root) {
	const date = post.date === void 0 ? null : load_days().readDate(post.date);
	const rest = load_path().withoutExtension(load_path().below(root, post.path) ?? post.path);
	switch (name) {
		case "slug": return post.slug ?? fileName(rest).replace(datePrefix, "");
		case "title": return slugOf$1(post.title);
		case "path": return rest.replace(/\/index$/, "");
		case "year": return date === null ? null : String(date.year);
		case "month": return date === null ? null : String(date.month).padStart(2, "0");
		case "day": return date === null ? null : String(date.day).padStart(2, "0");
		default: return null;
	}
}
function fileName(path) {
	const name = load_path().fileOf(path);
	return /^_?index$/.test(name) && path.includes("/") ? load_path().fileOf(load_path().folderOf(path)) : name;
}
function slugOf$1(title) {
	const slug = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
	return slug === "" ? null : slug;
}

// src/sites/locate.ts
const setUrl = "the site’s address stands nowhere: set site.url in .github/postrider.yml";
function locate(post, ground, evidence = {}) {
	const derived = derive(post, ground, evidence);
	const declared = ownAddress(judgeCanonical(post, ground.url), derived, ground);
	const { listed } = evidence;
	if (listed !== void 0) return byList(listed, declared, derived);
	if (declared.kind === "own") {
		if (derived.url === null || !isAbove(declared.url, derived.url)) return byFrontmatter(declared.url, derived, ground);
		return {
			...derived,
			why: `${derived.why}; its canonical ${declared.url} is a page above it`
		};
	}
	const why = declared.kind === "unusable" ? `${derived.why}; ${declared.why}` : derived.why;
	return {
		...derived,
		why
	};
}
function ownAddress(declared, derived, { hosting, url }) {
	if (declared.kind !== "own" || url === null || hosting === void 0) return declared;
	if (derived.url !== null && same(declared.url, derived.url)) return declared;
	const path = load_tell_error().parseUrl(declared.url)?.pathname ?? "";
	const moved = hosting.moved(path);
	return moved === null ? declared : {
		kind: "own",
		url: load_tell_error().joinUrl(originOf(declared.url), moved)
	};
}
function derive(post, ground, evidence) {
	const { url, permalink } = ground;
	const ruled = ground.locate(post);
	const set = permalink === void 0 ? null : fillPermalink(permalink, post, ground.root);
	if (url === null) return unknown("path" in ruled || set !== null ? setUrl : ruled.final === true ? ruled.why : `${ruled.why}; ${setUrl}`);
	if ("path" in ruled) return byRule(url, ruled, set, ground, evidence);
	if (evidence.learned !== void 0 && ruled.final !== true) return byTemplate(url, evidence.learned, set, ground, ruled.why);
	if (set === null) return unknown(ruled.why);
	if (!("path" in set)) return unknown(set.why);
	return {
		url: load_tell_error().joinUrl(url, set.path),
		how: "config",
		certain: true,
		why: set.rule ?? "the config"
	};
}
function byRule(url, ruled, set, { generator, sure, hosting }, { learned, unlisted }) {
	const address = load_tell_error().joinUrl(url, hosting?.spell(ruled.path) ?? ruled.path);
	const rule = `${generator.title}: ${ruled.rule ?? "its default rule"}`;
	const how = "generator";
	const against = [set !== null && "path" in set ? {
		rule: set.rule,
		url: load_tell_error().joinUrl(url, set.path)
	} : null, learned === void 0 ? null : {
		rule: learned.rule,
		url: load_tell_error().joinUrl(url, learned.path)
	}].find((other) => other !== null && !same(other.url, address));
	if (against != null) return {
		url: address,
		how,
		certain: false,
		why: `${rule}; ${against.rule} says ${against.url}`
	};
	const doubt = ruled.doubt ?? (sure ? void 0 : `${url} may not be where the site is served`);
	if (doubt !== void 0 && ruled.doubt !== void 0 && learned !== void 0 && sure) return {
		url: address,
		how,
		certain: true,
		why: `${rule}; ${learned.rule} agrees`
	};
	const said = [doubt, unlisted === void 0 ? void 0 : `${unlisted} does not list it`].filter((text) => text !== void 0);
	const why = said.length === 0 ? rule : `${rule}; but ${said.join(", and ")}`;
	return {
		url: address,
		how,
		certain: said.length === 0,
		why
	};
}
function byTemplate(url, learned, set, { hosting }, why) {
	const address = load_tell_error().joinUrl(url, hosting?.spell(learned.path) ?? learned.path);
	const config = set !== null && "path" in set ? load_tell_error().joinUrl(url, set.path) : null;
	const agrees = config !== null && same(config, address);
	const also = config === null ? why : `${set !== null && "path" in set ? set.rule : ""} says ${config}`;
	return {
		url: address,
		how: "template",
		certain: agrees,
		why: agrees ? `${learned.rule}, and ${also}` : `${learned.rule}; ${also}`
	};
}
function unknown(why) {
	return {
		url: null,
		how: "unknown",
		certain: false,
		why
	};
}
function byList({ url, from, how }, declared, derived) {
	const canonical = declared.kind === "own" ? declared.url : null;
	const agrees = derived.url !== null && same(derived.url, url);
	if (canonical !== null && same(canonical, url)) return {
		url,
		how: "frontmatter",
		certain: true,
		why: `its canonical, and ${from} lists it`
	};
	if (canonical !== null && !agrees && !isAbove(canonical, url)) return {
		url: canonical,
		how: "frontmatter",
		certain: false,
		why: `its canonical; ${from} lists ${url}`
	};
	const against = canonical !== null ? `; its canonical says ${canonical}` : derived.url !== null && !agrees ? `; ${derived.why} says ${derived.url}` : "";
	const also = agrees ? `, and ${derived.why}` : "";
	return {
		url,
		how,
		certain: against === "",
		why: `${from} lists it${also}${against}`
	};
}
function byFrontmatter(url, derived, { home }) {
	const how = "frontmatter";
	if (home !== void 0) return {
		url,
		how,
		certain: false,
		why: `its canonical; ${home}`
	};
	if (derived.url === null) return {
		url,
		how,
		certain: false,
		why: `its canonical; nothing confirms it: ${derived.why}`
	};
	const other = derived.certain && derived.url !== url ? { derived: derived.url } : {};
	if (same(url, derived.url)) return {
		url,
		how,
		certain: true,
		why: `its canonical, and ${derived.why}`,
		...other
	};
	return {
		url,
		how,
		certain: false,
		why: `its canonical; ${derived.why} says ${derived.url}`,
		...other
	};
}
function originOf(url) {
	return load_tell_error().parseUrl(url)?.origin ?? url;
}
function isAbove(url, below) {
	return bare$1(below).startsWith(`${bare$1(url)}/`);
}
function same(a, b) {
	return bare$1(a) === bare$1(b);
}
function bare$1(url) {
	return load_tell_error().normalAddress(url).replace(/(?:\/index\.html?|\.html?|\/)$/, "");
}

// src/sites/evidence/declared-home.ts
const platforms = /^(?:dev\.to|(?:.+\.)?hashnode\.(?:com|dev)|(?:.+\.)?medium\.com)$/;
const fewest$2 = 2;
function declaredHome(posts) {
	const out = posts.filter(({ published }) => published);
	const named = /* @__PURE__ */ new Map();
	for (const post of out) {
		const host = hostNamed(post);
		named.set(host, [...named.get(host) ?? [], post]);
	}
	const [best, next] = [...named].sort(([, a], [, b]) => b.length - a.length);
	if (best === void 0 || best[0] === null || best[1].length < fewest$2) return null;
	if (next !== void 0 && next[1].length === best[1].length) return null;
	return {
		url: load_tell_error().parseUrl(best[1][0].canonical).origin,
		why: `${best[1].length} of ${out.length} posts name ${best[0]} as the home of their original`
	};
}
function hostNamed({ canonical }) {
	const host = canonical === void 0 ? null : load_tell_error().hostOf(canonical);
	return host === null || platforms.test(host) ? null : host;
}

// src/sites/evidence/learned-home.ts
const shared = /(?:^|\.)(?:medium\.com|dev\.to|github\.com|gitlab\.com|githubusercontent\.com|hackernoon\.com|freecodecamp\.org|dzone\.com|linkedin\.com|twitter\.com|x\.com|youtube\.com|reddit\.com|stackoverflow\.com|npmjs\.com|wikipedia\.org|web\.archive\.org|news\.ycombinator\.com|facebook\.com|substack\.com|hashnode\.com|localhost)$/i;
const fewest$1 = 3;
function learnHome(links) {
	const posts = /* @__PURE__ */ new Map();
	for (const { host, target } of links) {
		if (host === null || shared.test(host)) continue;
		posts.set(host, (posts.get(host) ?? /* @__PURE__ */ new Set()).add(target.path));
	}
	const [best, next] = [...posts].sort(([, a], [, b]) => b.size - a.size);
	if (best === void 0 || best[1].size < fewest$1) return null;
	if (next !== void 0 && bare(next[0]) !== bare(best[0]) && next[1].size * 4 > best[1].size) return null;
	return {
		url: `https://${best[0]}`,
		why: `${best[1].size} posts are linked or declared at ${best[0]}`
	};
}
function bare(host) {
	return host.replace(/^www\./, "");
}

// src/sites/evidence/slugs.ts
const day = /^\d{4}-\d{1,2}-\d{1,2}[-_T ]*(?=.)|^\d{6}-(?=.)/;
const slugKinds = [
	"slug",
	"undated",
	"name",
	"title"
];
function slugOf(post, kind) {
	const name = nameOf(post.path);
	if (kind === "name") return name;
	if (kind === "undated") return name.replace(day, "");
	if (kind === "slug") return post.slug ?? name.replace(day, "");
	return dashed(post.title) || null;
}
function nameOf(path) {
	const name = load_path().withoutExtension(load_path().fileOf(path)).replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/, "");
	const folder = load_path().folderOf(path);
	return /^_?(?:index|readme)$/i.test(name) && folder !== "" ? load_path().fileOf(folder) : name;
}
function groupOf(path) {
	const folder = load_path().folderOf(path);
	return /^_?(?:index|readme)\./i.test(load_path().fileOf(path)) ? load_path().folderOf(folder) : folder;
}
function segmentKey(segment) {
	return dashed(load_tell_error().unescaped(segment).replace(/\.html?$/i, ""));
}
function titleKey(title) {
	return dashed(title);
}
function keysOf(post) {
	const keys = /* @__PURE__ */ new Map();
	const add = (text, worth) => {
		if (text !== "" && !keys.has(text)) keys.set(text, worth);
	};
	if (post.slug !== void 0) add(dashed(post.slug.split("/").at(-1) ?? ""), 6);
	const name = nameOf(post.path);
	for (const [text, worth] of [
		[name, 5],
		[name.replace(day, ""), 5],
		[post.title, 4]
	]) for (const variant of [text, latin(text) ?? text]) {
		add(dashed(variant), worth);
		add(dashed(variant.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")), worth);
		add(dashed(variant.replace(/&/g, " and ")), worth);
	}
	return keys;
}
function dashed(text) {
	return text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}

// src/sites/evidence/learned-template.ts
const fewest = 3;
const leastPosts = .95;
const leastAddresses = .75;
function learnTemplate(links, siteUrl) {
	const own = links.filter(({ host }) => host === null || `${load_tell_error().hostOf(siteUrl)}` === bareHost(host));
	const groups = /* @__PURE__ */ new Map();
	for (const link of own) {
		const group = folderKey(link.target.path);
		const known = groups.get(group) ?? /* @__PURE__ */ new Map();
		known.set(link.target.path, [...known.get(link.target.path) ?? [], link]);
		groups.set(group, known);
	}
	const rules = new Map([...groups].map(([group, known]) => [group, ruleOf(known)]));
	return (post) => {
		const rule = rules.get(folderKey(post.path));
		if (rule == null) return null;
		const paths = new Set(rule.templates.map((template) => fill(template, post)));
		const [path] = paths;
		if (paths.size !== 1 || path == null) return null;
		return {
			path: path + rule.ending,
			rule: `${rule.templates[0]}, learned from ${rule.count} links between its posts`
		};
	};
}
function ruleOf(known) {
	const addresses = new Map([...known.values()].flat().map((link) => [bareKey(link), link]));
	const votes = /* @__PURE__ */ new Map();
	for (const { target, path } of addresses.values()) for (const template of new Set(templatesOf(target, path))) {
		const vote = votes.get(template) ?? {
			posts: /* @__PURE__ */ new Set(),
			addresses: 0
		};
		vote.posts.add(target.path);
		vote.addresses += 1;
		votes.set(template, vote);
	}
	const most = Math.max(0, ...[...votes.values()].map(({ posts }) => posts.size));
	const best = [...votes].filter(([, vote]) => vote.posts.size === most);
	const fits = Math.max(0, ...best.map(([, vote]) => vote.addresses)) / addresses.size;
	if (most < fewest || most < known.size * leastPosts || fits < leastAddresses) return null;
	return {
		templates: best.map(([template]) => template),
		ending: endingOf([...known.values()].flat()),
		count: most
	};
}
function bareKey({ target, path }) {
	return `${target.path} ${path.toLowerCase().replace(/(?:\.html?|\/)$/, "")}`;
}
function templatesOf(post, path) {
	const segments = path.replace(/\.html?$/i, "").split("/").filter(Boolean);
	if (segments.length > 6) return [];
	const last = segments.pop() ?? "";
	const kinds = slugKinds.filter((kind) => segmentKey(slugOf(post, kind) ?? "") === segmentKey(last));
	let heads = [""];
	for (const segment of segments) {
		const tokens = tokensOf(segment, post);
		heads = heads.flatMap((head) => tokens.map((token) => `${head}/${token}`));
	}
	return heads.flatMap((head) => kinds.map((kind) => `${head}/:${kind}`));
}
function tokensOf(segment, post) {
	const names = [
		"year",
		"month",
		"day",
		"month1",
		"day1",
		"monthWritten",
		"dayWritten",
		"folder"
	].filter((name) => partOf(name, post) === segment);
	const dates = names.filter((name) => name !== "folder");
	if (dates.length > 0) return dates.map((name) => `:${name}`);
	return [...names.map((name) => `:${name}`), segment];
}
function partOf(name, post) {
	if (name === "folder") return load_path().fileOf(groupOf(post.path)) || null;
	if (name.endsWith("Written")) {
		const [, month, day] = /(?:^|\/)\d{4}[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(post.path) ?? [];
		return (name === "dayWritten" ? day : month) ?? null;
	}
	const date = load_days().readDate(post.date ?? "");
	if (date === null) return null;
	if (name === "year") return String(date.year);
	const value = name.startsWith("month") ? date.month : date.day;
	return name.endsWith("1") ? String(value) : String(value).padStart(2, "0");
}
function fill(template, post) {
	const parts = template.split("/").map((part) => {
		if (!part.startsWith(":")) return part;
		const kind = slugKinds.find((name) => `:${name}` === part);
		return kind === void 0 ? partOf(part.slice(1), post) : slugOf(post, kind)?.replace(/^\/+|\/+$/g, "") ?? null;
	});
	return parts.includes(null) ? null : parts.join("/");
}
function endingOf(links) {
	const endings = links.map(({ path }) => path.endsWith("/") ? "/" : /\.html?$/.exec(path)?.[0] ?? "");
	const count = (ending) => endings.filter((other) => other === ending).length;
	return [
		"/",
		"",
		".html",
		".htm"
	].sort((a, b) => count(b) - count(a))[0];
}
function folderKey(path) {
	return groupOf(path).split("/").filter((name) => !/^\d{1,4}$/.test(name)).join("/");
}
function bareHost(host) {
	return host.replace(/^www\./, "").replace(/:\d+$/, "");
}

// src/sites/evidence/match-sitemap.ts
const lists = /^(?:archives?|authors?|categor(?:y|ies)|labels?|page|tags?|topics?)$/i;
const titleWorth = 6;
function matchSitemap(sought, pages, online) {
	const found = /* @__PURE__ */ new Map();
	const byKey = new Map(pages.map((url) => [load_page_key().pageKey(url).toLowerCase(), url]));
	const taken = /* @__PURE__ */ new Set();
	const origin = load_tell_error().parseUrl(pages[0] ?? "")?.origin ?? "";
	for (const { post, derived } of sought) {
		const url = [...derived === null ? [] : [derived], ...ownPaths(post).map((path) => origin + path)].map((address) => byKey.get(load_page_key().pageKey(address).toLowerCase())).find(Boolean);
		if (url === void 0 || taken.has(url)) continue;
		found.set(post.path, url);
		taken.add(url);
	}
	const open = sought.filter(({ post }) => !found.has(post.path) && post.published && !isBefore(post, online?.since));
	const free = pages.filter((url) => !taken.has(url));
	const bySegment = indexPages(free);
	const byTitle = indexTitles(free, online?.titles);
	const pairs = open.flatMap(({ post }) => pairsOf(post, bySegment, byTitle));
	for (const [path, url] of assign(pairs)) found.set(path, url);
	return found;
}
function ownPaths({ frontmatter: { values } }) {
	return [
		"path",
		"permalink",
		"url",
		"slug"
	].map((name) => values[name]).filter((path) => typeof path === "string" && !/[:{}?#\s]/.test(path)).map((path) => `/${path.replace(/^\/+/, "")}`);
}
function indexPages(pages) {
	const index = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const segments = segmentsOf(url);
		const last = segments.at(-1);
		if (last === void 0 || segments.slice(0, -1).some((name) => lists.test(name))) continue;
		const known = index.get(last);
		if (known === void 0) index.set(last, [{
			url,
			segments
		}]);
		else known.push({
			url,
			segments
		});
	}
	return index;
}
function segmentsOf(url) {
	return (load_tell_error().parseUrl(url)?.pathname.replace(/\/index\.html?$/, "/") ?? "").split("/").filter(Boolean).map(segmentKey);
}
function indexTitles(pages, titles = /* @__PURE__ */ new Map()) {
	const index = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const key = titleKey(titles.get(url) ?? "");
		if (key !== "") index.set(key, [...index.get(key) ?? [], {
			url,
			segments: segmentsOf(url)
		}]);
	}
	return index;
}
function pairsOf(post, bySegment, byTitle) {
	const best = /* @__PURE__ */ new Map();
	const add = ({ url, segments }, worth) => {
		const score = worth + dateScore(post, segments) + folderScore(post, segments);
		if (score > (best.get(url)?.score ?? 0)) best.set(url, {
			path: post.path,
			url,
			score
		});
	};
	for (const [key, worth] of keysOf(post)) for (const listed of bySegment.get(key) ?? []) add(listed, worth);
	for (const listed of byTitle.get(titleKey(post.title)) ?? []) add(listed, titleWorth);
	return [...best.values()];
}
function isBefore({ date }, since) {
	const day = load_days().dayOf(date);
	return since != null && day !== null && day < since;
}
function dateScore({ date: written, path }, segments) {
	const date = load_days().readDate(written ?? "");
	const at = segments.findIndex((segment) => /^(?:19|20)\d\d$/.test(segment));
	if (at < 0) return 0;
	if (date === null) return path.includes(segments[at]) ? 1 : 0;
	if (Number(segments[at]) !== date.year) return -4;
	const [month = "", day = ""] = segments.slice(at + 1, -1);
	if (!/^\d{1,2}$/.test(month)) return 1;
	if (Number(month) !== date.month) return -1;
	return /^\d{1,2}$/.test(day) && Number(day) === date.day ? 3 : 2;
}
function folderScore(post, segments) {
	const folders = groupOf(post.path).split("/").map(segmentKey);
	const shared = segments.slice(0, -1).filter((name) => folders.includes(name)).length;
	const language = post.language ?? /\.([a-z]{2})\.[^.]+$/.exec(post.path)?.[1];
	const spoken = segments.find((name) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name));
	const speaks = language === void 0 || spoken === void 0 ? 0 : spoken.startsWith(language) ? 2 : -2;
	return Math.min(shared, 3) + speaks;
}
function assign(pairs) {
	const found = /* @__PURE__ */ new Map();
	const closedPages = /* @__PURE__ */ new Set();
	const closedPosts = /* @__PURE__ */ new Set();
	const scores = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => b - a);
	for (const score of scores) {
		const free = pairs.filter((pair) => pair.score === score && !closedPages.has(pair.url) && !closedPosts.has(pair.path));
		const perPost = countBy(free, ({ path }) => path);
		const perPage = countBy(free, ({ url }) => url);
		for (const { path, url } of free) {
			if (perPost.get(path) === 1 && perPage.get(url) === 1) found.set(path, url);
			closedPosts.add(path);
			closedPages.add(url);
		}
	}
	return found;
}
function countBy(items, keyOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}

// src/sites/evidence/post-links.ts
const spellings = [
	/\]\(\s*<?([^)\s>]+)/g,
	/^[ \t]*\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
	/\bhref=["']([^"'\s]+)/gi,
	/<(https?:\/\/[^\s<>]+)>/gi
];
function postLinks(posts) {
	const targets = namesOf(posts);
	return posts.flatMap((post) => {
		const own = post.canonical === void 0 ? [] : linkTo(post.canonical, targets, "canonical");
		const links = linksIn(post.body).flatMap((url) => linkTo(url, targets, "link"));
		return [...own.filter(({ target }) => target === post), ...links];
	});
}
function namesOf(posts) {
	const targets = /* @__PURE__ */ new Map();
	for (const post of posts) for (const key of keysOf(post).keys()) {
		if (key.length < 6 || /^[\d-]+$/.test(key)) continue;
		targets.set(key, targets.has(key) && targets.get(key) !== post ? null : post);
	}
	return targets;
}
function linksIn(body) {
	return spellings.flatMap((spelling) => [...body.matchAll(spelling)].map(([, url]) => url));
}
function linkTo(written, targets, from) {
	const relative = written.startsWith("/") && !written.startsWith("//");
	if (!relative && !/^https?:\/\//i.test(written)) return [];
	const parsed = load_tell_error().parseUrl(relative ? `https://relative.invalid${written}` : written);
	if (parsed === null || parsed.search !== "") return [];
	const path = parsed.pathname.replace(/\/index\.html?$/, "/");
	const last = path.split("/").filter(Boolean).at(-1);
	const target = last === void 0 ? void 0 : targets.get(segmentKey(last));
	if (target == null) return [];
	return [{
		target,
		host: relative ? null : parsed.host,
		path,
		from
	}];
}

// src/sites/locate-posts.ts
function locatePosts(posts, ground, withBase, listed) {
	const links = lazily(() => postLinks(posts));
	const settled = settle(posts, ground, withBase, listed, links);
	const first = new Map(posts.map((post) => [post.path, locate(post, settled)]));
	const open = posts.filter((post) => post.published && first.get(post.path)?.certain !== true);
	const learned = settled.url === null || open.length === 0 ? () => null : learnTemplate(links(), settled.url);
	const derived = new Map(first);
	for (const post of open) {
		const own = learned(post);
		if (own !== null) derived.set(post.path, locate(post, settled, { learned: own }));
	}
	const alone = (post) => locate(post, settled);
	if (listed === null) return {
		url: settled.url,
		addresses: derived,
		locate: alone
	};
	const sought = posts.map((post) => ({
		post,
		derived: derived.get(post.path)?.url ?? null
	}));
	const pages = matchSitemap(sought, listed.pages, listed.online);
	const how = listed.online?.how ?? "sitemap";
	const denies = deniesBy(listed, posts, pages);
	const isOpen = new Set(open);
	const addresses = new Map(posts.map((post) => {
		const url = pages.get(post.path);
		const own = isOpen.has(post) ? learned(post) : null;
		const evidence = {
			...own !== null && { learned: own },
			...url === void 0 ? post.published && denies(post) && { unlisted: listed.from } : { listed: {
				url,
				from: listed.from,
				how
			} }
		};
		return [post.path, locate(post, settled, evidence)];
	}));
	return {
		url: settled.url,
		addresses,
		locate: alone
	};
}
function deniesBy({ online }, posts, pages) {
	if (online === void 0) return () => true;
	if (!online.whole) return () => false;
	const newest = posts.flatMap(({ path, date }) => pages.has(path) ? [load_days().dayOf(date) ?? ""] : []).sort().at(-1) ?? "";
	return ({ date }) => {
		const day = load_days().dayOf(date);
		return day !== null && day < newest;
	};
}
function settle(posts, ground, withBase, listed, links) {
	const origin = listed === null ? null : mostCommonOrigin(listed.pages);
	if (ground.url !== null) {
		if (origin === null || listed === null) return ground;
		if (load_tell_error().hostOf(origin) === load_tell_error().hostOf(ground.url)) return listed.online === void 0 ? ground : {
			...ground,
			sure: true
		};
		return listed.given ? {
			...ground,
			url: withBase(origin),
			sure: true
		} : ground;
	}
	if (origin !== null) return {
		...ground,
		url: withBase(origin),
		sure: true
	};
	if (ground.generator.export === true) return settleExport(posts, ground, links);
	const home = learnHome(links());
	return home === null ? ground : {
		...ground,
		url: withBase(home.url),
		sure: false
	};
}
function settleExport(posts, ground, links) {
	const declared = declaredHome(posts);
	if (declared !== null) {
		const { url, why: home } = declared;
		const why = `${home}; where this one stands is not said`;
		return {
			...ground,
			url,
			sure: false,
			home,
			locate: () => ({
				why,
				final: true
			})
		};
	}
	const home = learnHome(links().filter(({ from }) => from === "link"));
	return home === null ? ground : {
		...ground,
		url: home.url,
		sure: false
	};
}
function mostCommonOrigin(pages) {
	const counts = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const origin = load_tell_error().parseUrl(url)?.origin;
		if (origin !== void 0) counts.set(origin, (counts.get(origin) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
function lazily(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/sites/detect-site.ts
const roots = [
	"",
	"docs",
	"site",
	"website",
	"www",
	"blog"
];
function detectSite(repo, wanted) {
	return openSite(repo, wanted, recognise(repo, wanted));
}
function detectSites(repo, wanted) {
	const main = detectSite(repo, wanted);
	if (wanted.generator !== void 0 || wanted.root !== void 0 || wanted.posts.length > 0) return [main];
	const taken = new Set(main.posts);
	const sites = [main];
	for (const root of roots) {
		if (root === main.root) continue;
		const found = recogniseAt(repo, root, siteGenerators);
		if (found === null || found.opened.posts.length === 0) continue;
		const site = openSite(repo, wanted, found);
		const posts = site.posts.filter((path) => !taken.has(path));
		for (const path of posts) taken.add(path);
		if (posts.length > 0) sites.push({
			...site,
			posts
		});
	}
	return sites;
}
function openSite(repo, wanted, recognised) {
	const { generator, root, why, opened } = recognised;
	const { url, sure } = addressOf(repo, root, opened, wanted);
	const hosting = readHosting(repo, root);
	const ground = {
		url,
		sure,
		root,
		generator,
		permalink: wanted.permalink,
		hosting,
		locate: opened.locate
	};
	return {
		generator: generator.id,
		root,
		url,
		why,
		posts: chosen(repo, [...opened.posts, ...unreadBeside(repo, opened.posts)], wanted),
		draftsLive: hosting.drafts,
		held: opened.held,
		locate: (post) => locate(post, ground),
		locateAll(posts, listed) {
			const pages = best(listed, () => builtSitemap(repo, root, url));
			return locatePosts(posts, ground, (home) => withBase(home, opened.base), pages);
		}
	};
}
function best(listed, built) {
	if (listed?.online?.how === "feed") return built() ?? listed;
	return listed ?? built();
}
const known = generators.filter(({ id }) => id !== template_default.id);
const siteGenerators = known.filter((generator) => generator.export !== true);
const exports$1 = known.filter((generator) => generator.export === true);
function recognise(repo, { generator: id, root: wantedRoot }) {
	const named = generators.find((generator) => generator.id === id);
	const places = wantedRoot === void 0 ? roots : [load_path().joinPath(wantedRoot)];
	let first = null;
	for (const choice of named === void 0 ? [siteGenerators, exports$1] : [[named]]) for (const root of places) {
		const found = recogniseAt(repo, root, choice);
		if (found !== null && found.opened.posts.length > 0) return found;
		first ??= found;
	}
	const root = places[0];
	if (named !== void 0) return first ?? {
		generator: named,
		root,
		why: "the config",
		opened: named.open(repo, root)
	};
	const plain = template_default.open(repo, root);
	if (first !== null && plain.posts.length === 0) return first;
	return {
		generator: template_default,
		root,
		why: template_default.detect(repo, root) ?? "no file of a generator",
		opened: plain
	};
}
function recogniseAt(repo, root, choice) {
	let first = null;
	for (const generator of choice) {
		const why = generator.detect(repo, root);
		if (why === null) continue;
		const found = {
			generator,
			root,
			why,
			opened: generator.open(repo, root)
		};
		if (found.opened.posts.length > 0) return found;
		first ??= found;
	}
	return first;
}
function addressOf(repo, root, opened, wanted) {
	const set = siteUrl(wanted.url);
	if (set !== null) return {
		url: withBase(set, opened.base),
		sure: true
	};
	const domain = cnameUrl(repo, root) ?? (root === "" ? null : cnameUrl(repo, ""));
	if (opened.url !== null) return {
		url: opened.url,
		sure: domain === null || load_tell_error().hostOf(domain.url) === load_tell_error().hostOf(opened.url)
	};
	if (domain !== null) return {
		url: withBase(domain.url, opened.base),
		sure: true
	};
	const homepage = homepageUrl(repo, root) ?? (root === "" ? null : homepageUrl(repo, ""));
	return {
		url: homepage === null ? null : withBase(homepage.url, opened.base),
		sure: false
	};
}
function withBase(url, base) {
	return load_tell_error().parseUrl(url)?.pathname === "/" ? url + base : url;
}
function unreadBeside(repo, posts) {
	const folders = new Set(posts.map(load_path().folderOf));
	const known = new Set(posts);
	return repo.files.filter((path) => load_path().isMarkdown(path) && folders.has(load_path().folderOf(path)) && !known.has(path) && !/^readme\./i.test(load_path().fileOf(path)) && repo.why(path) !== null);
}
function chosen(repo, derived, { posts, ignore }) {
	const isPost = posts.length === 0 ? null : (0, import_picomatch.default)([...posts], { dot: true });
	const isIgnored = ignore.length === 0 ? null : (0, import_picomatch.default)([...ignore], { dot: true });
	return (isPost === null ? derived : repo.files.filter((path) => load_path().isMarkdown(path) && isPost(path))).filter((path) => !isIgnored?.(path)).sort();
}

Object.defineProperty(exports, "assetsOf", {
  enumerable: true,
  get: function () {
    return assetsOf;
  }
});
Object.defineProperty(exports, "copiesInTables", {
  enumerable: true,
  get: function () {
    return copiesInTables;
  }
});
Object.defineProperty(exports, "detectSites", {
  enumerable: true,
  get: function () {
    return detectSites;
  }
});
Object.defineProperty(exports, "distinct", {
  enumerable: true,
  get: function () {
    return distinct;
  }
});
Object.defineProperty(exports, "fieldNames", {
  enumerable: true,
  get: function () {
    return fieldNames;
  }
});
Object.defineProperty(exports, "generators", {
  enumerable: true,
  get: function () {
    return generators;
  }
});
Object.defineProperty(exports, "readHosting", {
  enumerable: true,
  get: function () {
    return readHosting;
  }
});
Object.defineProperty(exports, "readPost", {
  enumerable: true,
  get: function () {
    return readPost;
  }
});
Object.defineProperty(exports, "unreadPost", {
  enumerable: true,
  get: function () {
    return unreadPost;
  }
});