const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_check_posts = __lazily(() => require("./check-posts-adefefb9.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_blog = __lazily(() => require("./blog-7f69b07f.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/sites/evidence/redirect-rules.ts
const files = /^(?:_redirects|\.htaccess|(?:now|vercel|firebase|staticwebapp\.config)\.json|netlify\.toml|caddyfile|render\.yaml|mkdocs\.ya?ml|(?:next|docusaurus|astro|gatsby|nuxt)[.-](?:config|node)\.[cm]?[jt]s|.*(?:redirect|nginx).*\.(?:conf|cjs|csv|js|json|mjs|toml|ts|ya?ml))$/i;
const everything = /^\/?(?:\*|\(\.\*\)|:\w+\*|\^?\/?\(?\.\*\)?\$?)$/;
const longest = 2e5;
function redirectRules(repo) {
	return repo.files.filter((path) => files.test(load_path().fileOf(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path)).flatMap((path) => {
		const text = repo.read(path);
		if (text === void 0 || text.length > longest) return [];
		const name = load_path().fileOf(path).toLowerCase();
		const sources = sourcesIn(name, text).map(bare$1);
		return [{
			text,
			paths: new Set(sources),
			patterns: [...new Set(sources)].flatMap((source) => patternOf(source) ?? []),
			byFile: /^mkdocs\./.test(name) && /redirect_maps/.test(text)
		}];
	});
}
function sendsOn({ paths, patterns }, path) {
	if (path.length < 2 || path.length > 500) return false;
	return paths.has(path) || patterns.some((pattern) => pattern.test(path));
}
function sourcesIn(name, text) {
	if (name === "_redirects") return text.split("\n").flatMap(sourceOfLine);
	if (name === "netlify.toml") return sourcesOf(load_read_blog().readToml(text).values.redirects);
	if (!/^(?:now|vercel|firebase)\.json$/.test(name)) return sourcesInCode(text);
	try {
		const values = JSON.parse(text);
		const hosting = [values?.hosting].flat();
		return [values?.redirects, ...hosting.map((one) => one?.redirects)].flatMap(sourcesOf);
	} catch {
		return sourcesInCode(text);
	}
}
function sourceOfLine(line) {
	const [from = "", , status = "301"] = line.replace(/#.*$/, "").trim().split(/\s+/);
	return from.startsWith("/") && !/^[245]\d\d!?$/.test(status) ? [from] : [];
}
function sourcesOf(redirects) {
	return (Array.isArray(redirects) ? redirects : []).flatMap((rule) => {
		const { source, from, regex, status } = Object(rule);
		if (typeof status === "number" && Math.floor(status / 100) !== 3) return [];
		return [
			source,
			from,
			regex
		].filter((text) => typeof text === "string");
	});
}
const target = /(?:to|toPath|destination|target|redirectTo)["']?\s*[:=]\s*["'`]?$/i;
const source = /(?:from|fromPath|src|source)["']?\s*[:=]\s*(?:\[\s*)?["'`]?$/i;
const valueOfKey = /["'`]\s*(?::|=>)\s*["'`]?$/;
function sourcesInCode(text) {
	return text.split("\n").flatMap((written) => {
		const line = written.replace(/(RewriteRule\s+\^)(?!\/)/i, "$1/");
		return [...line.slice(0, 5e3).matchAll(/(?<=^|["'`\s(,])\^?\/[^"'`\s,;]{1,200}/g)].flatMap(({ 0: word, index }, at) => {
			const before = line.slice(Math.max(0, index - 40), index);
			return source.test(before) || at === 0 && !target.test(before) && !valueOfKey.test(before) ? [word] : [];
		});
	});
}
function patternOf(from) {
	if (!/[:*(]/.test(from) || everything.test(from) || /^\/\//.test(from)) return null;
	const parts = from.split(/(:\w+\*?(?:\([^)]*\))?|\*+|\([^)]*\)[*+?]?)/).map((part, at) => at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : wild(part));
	return parts.length > 7 ? null : new RegExp(`^${parts.join("")}/?$`);
}
function wild(part) {
	return /^:\w+$/.test(part) ? "[^/]+" : ".*";
}
function bare$1(path) {
	return path.replace(/^\^/, "").replace(/\$$/, "").replace(/(?:\/index)?\.html?$/, "").replace(/\/\??$/, "");
}

// src/sites/redirects.ts
const aliasKeys = [
	"aliases",
	"alias",
	"redirect_from",
	"redirectFrom",
	"redirects",
	"Alias"
];
const hosts = [
	["_redirects", (from, to) => `${from} ${to} 301`],
	["netlify.toml", (from, to) => `[[redirects]] with from = "${from}" and to = "${to}"`],
	["vercel.json", (from, to) => `{ "source": "${from}", "destination": "${to}", "permanent": true }`],
	["firebase.json", (from, to) => `{ "source": "${from}", "destination": "${to}", "type": 301 }`]
];
const folders = [
	"",
	"public",
	"static",
	"source",
	"src",
	"content",
	"docs"
];
function readRedirects(repo, site, posts) {
	const hosting = load_blog().readHosting(repo, site.root);
	const aliases = new Set(posts.flatMap(aliasesOf).map(bare));
	const rules = redirectRules(repo);
	return {
		cover(from, to, file) {
			const url = load_tell_error().parseUrl(from);
			if (url === null) return false;
			const paths = [url.pathname, pathBelow(url.pathname, site.url)];
			if (paths.some((path) => aliases.has(bare(path)))) return true;
			const moved = paths.map((path) => hosting.moved(path)).find((path) => path !== null);
			if (moved != null && to !== null && bare(moved) === bare(load_tell_error().parseUrl(to)?.pathname ?? "")) return true;
			const isElsewhere = to !== null && load_tell_error().hostOf(to) !== load_tell_error().hostOf(from);
			return rules.some((rule) => paths.some((path) => sendsOn(rule, bare(path))) || isElsewhere && rule.text.includes(url.host) || rule.byFile && rule.text.includes(load_path().fileOf(file)));
		},
		propose(post, from, to) {
			const path = load_tell_error().parseUrl(from)?.pathname;
			const target = load_tell_error().parseUrl(to);
			if (path === void 0 || target === null || target.host !== load_tell_error().parseUrl(from)?.host) return null;
			const key = aliasKey(repo, site);
			if (key !== null) return {
				line: load_check_posts().frontmatterLine(post.frontmatter.dialect, key, [pathBelow(path, site.url)]),
				file: null
			};
			const host = hostFile(repo, site.root);
			return host && {
				line: host.line(path, target.pathname),
				file: host.file
			};
		},
		file: hostFile(repo, site.root)?.file ?? null
	};
}
function hostFile(repo, root) {
	const roots = root === "" ? [""] : [root, ""];
	for (const [name, line] of hosts) {
		const places = name === "_redirects" ? folders : [""];
		const file = roots.flatMap((top) => places.map((folder) => load_path().joinPath(top, folder, name))).find((path) => repo.read(path) !== void 0);
		if (file !== void 0) return {
			file,
			line
		};
	}
	return null;
}
function aliasesOf({ frontmatter: { values } }) {
	return aliasKeys.flatMap((key) => [values[key]].flat()).filter((value) => typeof value === "string").map((value) => load_tell_error().parseUrl(value)?.pathname ?? `/${value.replace(/^\/+/, "")}`);
}
function aliasKey(repo, { root, generator: id }) {
	const aliases = load_blog().generators.find((generator) => generator.id === id)?.aliases;
	if (aliases === void 0) return null;
	const { plugin, key } = aliases;
	return plugin === void 0 || [
		"_config.yml",
		"Gemfile",
		"package.json"
	].some((name) => repo.read(load_path().joinPath(root, name))?.includes(plugin) === true) ? key : null;
}
function pathBelow(path, base) {
	const prefix = (base === null ? null : load_tell_error().parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
	return prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
function bare(path) {
	const plain = path.replace(/(?:\/index)?\.html?$/, "").replace(/\/$/, "");
	try {
		return decodeURIComponent(plain);
	} catch {
		return plain;
	}
}

Object.defineProperty(exports, "readRedirects", {
  enumerable: true,
  get: function () {
    return readRedirects;
  }
});