const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_zod = __lazily(() => require("./zod-3311c45b.js"));
const load_zod2 = __lazily(() => require("./zod-2b9795ef.js"));
const load_zod3 = __lazily(() => require("./zod-50c7c20b.js"));
const load_yaml = __lazily(() => require("./yaml-209ac2eb.js"));
const load_blog = __lazily(() => require("./blog-7f69b07f.js"));
const load_markdown = __lazily(() => require("./markdown-472c54de.js"));
const load_github = __lazily(() => require("./github-b1d16b39.js"));
const load_fs = __lazily(() => require("node:fs"));
const load_path2 = __lazily(() => require("node:path"));
const load_child_process = __lazily(() => require("node:child_process"));
const load_timers_promises = __lazily(() => require("node:timers/promises"));

// src/text/say.ts
function sayNumber(n) {
	return numbers[n] ?? n.toLocaleString("en");
}
const numbers = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
function sayCount(n, one, many = `${one}s`) {
	return `${sayNumber(n)} ${n === 1 ? one : many}`;
}
function oneOrMany(n, one, many) {
	return n === 1 ? one : many;
}
function sayList(items, last = "and") {
	if (items.length < 2) return items[0] ?? "";
	return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentence(why) {
	return /^[a-z]+ /.test(why) ? capital(why) : why;
}
function shorten(text, longest) {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest - 1);
	const space = cut.lastIndexOf(" ");
	return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, "")}…`;
}

// src/io/git.ts
const most$2 = 268435456;
function git(cwd, args) {
	return run(cwd, args)?.toString("utf8") ?? null;
}
function gitBytes(cwd, args, input) {
	return run(cwd, args, input);
}
function run(cwd, args, input) {
	try {
		return (0, load_child_process().execFileSync)("git", [
			"-c",
			"core.quotePath=false",
			"-c",
			"core.fsmonitor=false",
			...args
		], {
			cwd,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				"pipe",
				"ignore"
			],
			maxBuffer: most$2,
			...input !== void 0 && { input },
			env: {
				...process.env,
				GIT_NO_LAZY_FETCH: "1",
				GIT_CONFIG_COUNT: "1",
				GIT_CONFIG_KEY_0: "safe.directory",
				GIT_CONFIG_VALUE_0: "*"
			}
		});
	} catch {
		return null;
	}
}

// src/io/repo.ts
const largest = 1048576;
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const never = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".postrider"
]);
function openRepo(folder) {
	const top = load_fs().realpathSync.native(folder);
	const inGit = listByGit(top);
	const files = (inGit?.filter((path) => isListed(top, path)) ?? listByHand(top)).filter((path) => !isHidden(path)).sort();
	return {
		files,
		leavesOut: (path) => inGit?.includes(path) === true && !files.includes(path),
		read: (path) => textOf(readInside(top, path)),
		why: (path) => {
			const found = readInside(top, path);
			return "why" in found ? found.why : null;
		}
	};
}
function isHidden(path) {
	return path.split("/").some((part) => never.has(part));
}
function listByGit(top) {
	return askGit(top, [
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	]);
}
function ignoredFolders(top) {
	const ignored = askGit(top, [
		"--others",
		"--ignored",
		"--exclude-standard",
		"--directory"
	]) ?? [];
	return new Set(ignored.filter((path) => path.endsWith("/")).map((path) => path.slice(0, -1)));
}
function askGit(top, which) {
	const out = git(top, [
		"ls-files",
		"-z",
		...which
	]);
	return out === null ? null : out.split("\0").filter((path) => path !== "");
}
function listByHand(top, folder = "") {
	return entriesOf$1((0, load_path2().join)(top, folder)).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return never.has(entry.name) ? [] : listByHand(top, path);
		return isListed(top, path) ? [path] : [];
	});
}
function entriesOf$1(folder) {
	try {
		return (0, load_fs().readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function isListed(top, path) {
	const found = statsOf((0, load_path2().join)(top, path));
	return found?.isFile() === true || found?.isSymbolicLink() === true && load_path().isMarkdown(path);
}
function statsOf(path) {
	try {
		return (0, load_fs().lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function textOf(contents) {
	return "text" in contents ? contents.text : void 0;
}
function readInside(top, path) {
	const full = (0, load_path2().join)(top, path);
	try {
		const found = (0, load_fs().lstatSync)(full, { throwIfNoEntry: false });
		if (found === void 0) return { why: null };
		if (found.isSymbolicLink() || !load_fs().realpathSync.native(full).startsWith(top + load_path2().sep)) return { why: "link" };
		if (!found.isFile()) return { why: "folder" };
		const file = (0, load_fs().openSync)(full, load_fs().constants.O_RDONLY | (load_fs().constants.O_NOFOLLOW ?? 0));
		try {
			const stats = (0, load_fs().fstatSync)(file);
			if (!stats.isFile()) return { why: "folder" };
			return stats.size > 1048576 ? { why: "large" } : decode((0, load_fs().readFileSync)(file));
		} finally {
			(0, load_fs().closeSync)(file);
		}
	} catch {
		return { why: "locked" };
	}
}
function decode(bytes) {
	try {
		return { text: utf8.decode(bytes) };
	} catch {
		return { why: "encoding" };
	}
}
function changedFiles(folder, before, after) {
	if (![before, after].every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha))) return null;
	const out = git(folder, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--diff-filter=AMR",
		before,
		after,
		"--"
	]);
	return out === null ? null : out.split("\0").filter((path) => path !== "");
}
function headCommit(folder) {
	return git(folder, ["rev-parse", "HEAD"])?.trim() ?? null;
}
function isFolder(path) {
	return (0, load_fs().statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/config/default-config.ts
const defaultConfig = {
	site: {},
	posts: [],
	ignore: [],
	frontmatter: {},
	checks: {},
	author: {},
	platforms: {
		medium: true,
		devto: false
	},
	drafts: {
		tokens: 1e5,
		parameters: {}
	},
	matching: {},
	sources: { set: {} },
	catalogues: [],
	suppress: [],
	authors: {},
	sweep: {
		posts: 250,
		minutes: 5
	},
	tracker: {
		off: false,
		labels: [],
		maxNewIssues: 5,
		index: true,
		digest: true,
		closeAfter: 60
	},
	baseline: {}
};

// src/config/read-settings.ts
function readSettings(repo, file, code) {
	const text = repo.read(file);
	if (text !== void 0) return text;
	const why = repo.why(file) ?? (repo.files.includes(file) ? "encoding" : null);
	if (why === null) return void 0;
	throw new (load_tell_error().UserError)(code, `${file} cannot be read: ${said[why]}`);
}
const said = {
	large: "it is larger than 1 MiB, expected a text that people write. Shorten it.",
	link: "it is a symbolic link, or behind one, and links are not followed. Put the file itself there.",
	folder: "it is no file, but a folder for instance. Rename that, and put a file there.",
	encoding: "expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.",
	locked: "the system does not let us open it. Allow reading it."
};

// src/config/read-baseline.ts
const baselineFile = ".github/postrider-baseline.json";
const schema = () => load_zod2().strictObject({
	version: load_zod2().literal(1),
	posts: load_zod2().record(load_zod2().string(), load_zod2().array(load_zod2().string()))
});
function readBaseline(repo) {
	const text = readSettings(repo, baselineFile, "baseline");
	if (text === void 0) return {};
	const parsed = schema().safeParse(parseJson(text));
	if (parsed.success) return parsed.data.posts;
	const [issue] = parsed.error.issues;
	throw unread(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "another form"}`);
}
function writeBaseline(posts) {
	return `{\n  "version": 1,\n  "posts": {\n${Object.entries(posts).map(([path, entries]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entries)}`).join(",\n")}\n  }\n}\n`;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw unread(error instanceof Error ? error.message : "no JSON");
	}
}
function unread(found) {
	return new (load_tell_error().UserError)("baseline", `${baselineFile} cannot be read: found ${found}, expected what “${load_tell_error().program} check --update-baseline” writes. Mend it, or delete the file and run that again.`);
}

// src/formats/yaml-words.ts
var import_dist = load_yaml().require_dist();
function sayYamlError({ code, message, pos }, text) {
	const known = plainWords[code]?.(text.slice(pos[0]), message);
	if (known != null) return known;
	const said = message.replace(/\s+/g, " ").replace(/[.:]\s*$/, "");
	return {
		message: `The YAML breaks here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
		fix: "Mend this line; quotation marks around the value often help"
	};
}
const plainWords = {
	BLOCK_AS_IMPLICIT_KEY: () => ({
		message: "A value holds a colon and a space, which begins a new field in YAML",
		fix: "Put the whole value in quotation marks"
	}),
	BAD_SCALAR_START: (rest) => ({
		message: `A value begins with “${rest.charAt(0)}”, which YAML reserves`,
		fix: "Put the whole value in quotation marks"
	}),
	TAB_AS_INDENT: () => ({
		message: "A line begins with a tab, which YAML does not allow",
		fix: "Use spaces in place of the tab"
	}),
	DUPLICATE_KEY: (rest) => ({
		message: `The key “${/^[^\s:,}]*/.exec(rest)?.[0] ?? ""}” stands twice`,
		fix: "Delete one of the two, or bring what is below them together"
	}),
	MULTIPLE_DOCS: () => ({
		message: "A second document begins here, and only the first would be read",
		fix: "Delete the line ---, or the document that is not meant"
	}),
	MISSING_CHAR: (_, said) => /closing .?quote/.test(said) ? {
		message: "A quotation mark is opened and not closed",
		fix: "Close it at the end of the value"
	} : null
};

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/config/judge-permalink.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const parts = [
	"slug",
	"title",
	"path",
	"year",
	"month",
	"day"
];
const own = /:(?:slug|title|path)\b/;
function judgePermalink(permalink, site) {
	const whole = /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]*)(.*)$/i.exec(permalink);
	if (whole !== null) return wholeAddress(whole[1], pathBelow(meant$1(whole[2]), site), site);
	const unknown = [...permalink.matchAll(/:(\w*)/g)].find(([, name]) => !parts.includes(name));
	const nearest = unknown === void 0 ? "" : (0, import_fastest_levenshtein.closest)(unknown[1].toLowerCase(), parts);
	const path = meant$1(permalink);
	if (unknown !== void 0) return {
		expected: known$1,
		fix: `“${unknown[0]}” is unknown; did you mean “:${nearest}”?`
	};
	if (path !== permalink && own.test(path)) return {
		expected: known$1,
		fix: `Write “${path}”.`
	};
	if (/[{}<>[\]?#*%\s]/.test(permalink)) return {
		expected: `a path, with ${known$1}`,
		fix: "Write “/blog/:slug/”, for instance."
	};
	if (own.test(permalink)) return null;
	return {
		expected: "a path with :slug, :title or :path, so that each post has its own",
		fix: `Write “${permalink.replace(/\/*$/, "")}/:slug/”, for instance.`
	};
}
const known$1 = `parts of ${parts.map((name) => `:${name}`).join(" ")}`;
function wholeAddress(host, path, site) {
	const same = site !== void 0 && load_tell_error().hostOf(site) === load_tell_error().hostOf(`https://${host}`);
	return {
		expected: "a path",
		fix: `Drop the host, ${site === void 0 ? "its host belongs into site.url" : same ? "its host is that of site.url" : `its host is not that of site.url, ${site}`}: write “${path}”.`
	};
}
function pathBelow(path, site) {
	const base = site === void 0 ? "" : new URL(site).pathname.replace(/\/$/, "");
	const rest = base !== "" && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
	return rest === "" || rest === "/" ? "/:slug/" : rest;
}
function meant$1(path) {
	return path.replace(/[{[<%]+(\w+)[}\]>%]+/g, (written, name) => parts.includes(name.toLowerCase()) ? `:${name.toLowerCase()}` : written);
}

// src/config/other-words.ts
const ways = {
	"platforms.medium": "Write “medium: true”. A publication of your own choice goes into a list below “catalogues”; a copy is named in its issue, or as “medium:” in its post.",
	"drafts.provider": "Write “baseUrl”, the address of any server that speaks as OpenAI’s does, and “model”.",
	"drafts.language": "Delete it: a draft is in the language of its post.",
	"drafts.templates": "Delete it: templates are files in .github/postrider/templates.",
	"author.voice": "Write I or we, as the drafts shall speak: they are made of the sentences of the post, so they sound as it does."
};
function otherWords(path) {
	return Object.hasOwn(ways, path) ? ways[path] : void 0;
}

// src/domain/events.ts
const catalogueForms = [
	"opml",
	"csv",
	"json",
	"markdown",
	"feed"
];

// src/domain/targets.ts
const targetKinds = [
	"newsletter",
	"community",
	"publication",
	"list",
	"thread",
	"writer",
	"podcast",
	"call-for-papers"
];

// src/config/schema.ts
const severity = () => load_zod2()._enum([
	"off",
	"note",
	"warning",
	"error"
]);
const strings = () => load_zod2().array(load_zod2().string());
const checkSetting = () => load_zod2().union([severity(), load_zod2().object({
	severity: severity().optional(),
	ignore: strings().default([])
}).catchall(load_zod2().unknown())]).transform((setting) => {
	if (typeof setting === "string") return {
		severity: setting,
		ignore: [],
		options: {}
	};
	const { severity, ignore, ...options } = setting;
	return {
		severity,
		ignore,
		options
	};
});
const server = () => load_zod2().url({ protocol: /^https?$/ }).optional().describe("A server that speaks as OpenAI’s does, `http://localhost:11434/v1` for instance.");
const sourceSetting = () => load_zod2().union([load_zod2().boolean(), load_zod2().string().refine((text) => /^https:\/\/[^/\s]/.test(text) && URL.canParse(text), { error: "true, false, or an address on https" })]);
const catalogue = () => load_zod2().union([load_zod2().string().min(1), load_zod2().strictObject({
	from: load_zod2().string().min(1).describe("A file of the repository, an address, or `owner/repo` on GitHub."),
	as: load_zod2()._enum(catalogueForms).optional().describe("Its form. Told by its name when left out."),
	kind: load_zod2()._enum(targetKinds).optional().describe("What its places are, where it does not say."),
	topics: strings().default([]).describe("What its places are about, besides what it says.")
})]).transform((given) => typeof given === "string" ? {
	from: given,
	topics: []
} : given);
const platform = () => load_zod2()._enum(["medium", "devto"]);
const paused = {
	labels: [],
	maxNewIssues: 0,
	index: false,
	digest: false,
	closeAfter: 60
};
const settings = {
	site: () => load_zod2().strictObject({
		url: load_zod2().url({ protocol: /^https?$/ }).optional().describe("Where the blog is served: scheme, host and base path."),
		generator: load_zod2().string().optional().describe("The generator, when the wrong one is detected."),
		root: load_zod2().string().optional().describe("The folder the site lives in."),
		permalink: load_zod2().string().optional().describe("A template of the path of a post, `/blog/:slug/` for instance, when it cannot be derived.")
	}).prefault({}).describe("The blog. Mostly derived from the settings of its generator."),
	posts: () => strings().default([]).describe("Globs of the files that are posts. Derived when empty."),
	ignore: () => strings().default([]).describe("Globs of files to leave alone."),
	since: () => load_zod3().date().optional().describe("Posts dated before this day stay quiet."),
	frontmatter: () => load_zod2().record(load_zod2().string(), load_zod2().string()).default({}).describe("Own names of frontmatter fields: `canonical: original_url`."),
	checks: () => load_zod2().record(load_zod2().string(), checkSetting()).default({}).describe("For each check a severity or `off`, or a severity, globs to ignore and options."),
	product: () => load_zod2().strictObject({
		name: load_zod2().string().optional().describe("Its name; counts among `brand`."),
		url: load_zod2().url().optional().describe("Where it is; its host counts as your own."),
		description: load_zod2().string().optional().describe("For who reads this file; nothing rests on it."),
		keywords: strings().default([]).describe("Words that you want it to be found by."),
		brand: strings().default([]).describe("Names by which people speak of it."),
		competitors: strings().default([]).describe("Sites of others like it: hosts or addresses.")
	}).transform((product) => ({
		...product,
		brand: [...new Set([product.name ?? [], product.brand].flat())]
	})).optional().describe("What the blog is for, when it is for a product."),
	author: () => load_zod2().strictObject({
		name: load_zod2().string().optional().describe("Signs the drafts."),
		url: load_zod2().url().optional().describe("For who reads this file; nothing rests on it."),
		disclosure: load_zod2().string().optional().describe("A sentence for places that ask who you are."),
		voice: load_zod2()._enum(["I", "we"]).optional().describe("Who speaks in the drafts. As in the post when left out.")
	}).prefault({}).describe("Who writes."),
	platforms: () => load_zod2().union([
		platform(),
		load_zod2().array(platform()),
		load_zod2().strictObject({
			medium: load_zod2().boolean().default(true),
			devto: load_zod2().boolean().default(false)
		})
	]).prefault({}).transform((given) => {
		if (typeof given === "object" && !Array.isArray(given)) return given;
		const named = [given].flat();
		return {
			medium: named.includes("medium"),
			devto: named.includes("devto")
		};
	}).describe("Where copies are republished: `medium`, `devto` or both. With `[]`, no word is said about Medium; `devto` needs the input `devto-api-key`."),
	indexnow: () => load_zod2().strictObject({
		key: load_zod2().string().regex(/^[A-Za-z0-9-]{8,128}$/, "8 to 128 letters, digits and dashes").describe("What the key file on your site says. It is public there, and no secret."),
		keyLocation: load_zod2().url({ protocol: /^https?$/ }).optional().describe("Where the key file is, when not at `/<key>.txt` of the host.")
	}).optional().describe("Tells Bing, Yandex and others by IndexNow of pages that are new or changed; Google takes no part. Off when left out."),
	drafts: () => load_zod2().strictObject({
		model: load_zod2().string().min(1).optional().describe("A model that writes drafts, as its provider names it; needs the input `openai-api-key` or `baseUrl`."),
		baseUrl: server(),
		tokens: load_zod2().int().min(1e3).default(1e5).describe("Tokens of a run, at most."),
		price: load_zod2().strictObject({
			input: load_zod2().number().min(0),
			output: load_zod2().number().min(0)
		}).optional().describe("What a million tokens cost, to tell what a run did."),
		cost: load_zod2().number().min(0).optional().describe("What a run may cost, in the money of `price`."),
		parameters: load_zod2().record(load_zod2().string().regex(/^[\w.-]+$/, "a name of letters, digits, dots and dashes"), load_zod2().string()).default({}).describe("Parameters for the link in letters, `utm_source` for instance. None by default.")
	}).prefault({}).describe("How the texts for places are written. Templates, when no model is named."),
	matching: () => load_zod2().strictObject({
		model: load_zod2().string().min(1).optional().describe("An embedding model that orders the places found, as its provider names it; needs the input `openai-api-key` or `baseUrl`."),
		baseUrl: server()
	}).prefault({}).describe("How places are ordered. By words, when no model is named."),
	sources: () => load_zod2().union([load_zod2().array(load_zod2().string()), load_zod2().record(load_zod2().string(), sourceSetting())]).prefault({}).transform((given) => Array.isArray(given) ? {
		only: given,
		set: Object.fromEntries(given.map((id) => [id, true]))
	} : { set: given }).describe("Where to look for places besides the bundled list. By name `true`, `false`, or the address of the server to ask; a list: only these, and with `[]` none."),
	catalogues: () => load_zod2().array(catalogue()).default([]).describe("Lists of places of your own: OPML, CSV, JSON, an awesome list or a feed, as files of the repository or addresses."),
	suppress: () => strings().default([]).describe("Hosts that are never proposed. A long list goes to `.github/postrider-suppress.txt`, a host a line."),
	authors: () => load_zod2().record(load_zod2().string(), load_zod2().string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, "a login on GitHub")).default({}).describe("An author as the frontmatter names them, and the login their issues go to."),
	sweep: () => load_zod2().strictObject({
		posts: load_zod2().int().min(1).max(1e3).default(250).describe("Tracked posts that one sweep looks at, at most; those that waited longest first."),
		minutes: load_zod2().int().min(1).max(60).default(5).describe("Minutes in which it may ask the web, at most.")
	}).prefault({}).describe("What a sweep may take: the run of a schedule."),
	tracker: () => load_zod2().union([
		load_zod2().literal("off"),
		load_zod2().literal(false),
		load_zod2().strictObject({
			repo: load_zod2().string().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name").optional().describe("Another repository that keeps the issues, a private one for instance."),
			labels: load_zod2().array(load_zod2().string().max(50)).default([]).describe("More labels for new issues."),
			maxNewIssues: load_zod2().int().min(1).max(50).default(5).describe("New issues in one run, at most."),
			index: load_zod2().boolean().default(true).describe("One issue over all posts, from the third tracked post on."),
			digest: load_zod2().boolean().default(true).describe("A comment a week below that issue, when something is up to you."),
			closeAfter: load_zod2().int().min(7).default(60).describe("Days without a tick after which an issue closes itself."),
			public: load_zod2().boolean().optional().describe("Everybody can read the issues. Derived from the repository.")
		})
	]).prefault({}).transform((tracker) => typeof tracker === "object" ? {
		off: false,
		...tracker
	} : {
		off: true,
		...paused
	}).describe("The issues. `off` pauses them.")
};
function schemaFor(keys) {
	const made = Object.entries(settings).flatMap(([key, make]) => keys.includes(key) ? [[key, make()]] : []);
	return load_zod2().strictObject(Object.fromEntries(made));
}
function configSchema() {
	return schemaFor(Object.keys(settings)).describe("Settings of Postrider");
}

// src/config/unknown-names.ts
function unknownNames(values, known) {
	const { site, checks, sources, frontmatter } = isMap$2(values) ? values : {};
	const generator = isMap$2(site) ? site.generator : void 0;
	return [
		...entriesOf(checks).flatMap(([id, setting]) => checkMistakes(id, setting, known.checks)),
		...namesOf(sources).filter(({ id }) => !known.sources.includes(id)).map(({ at, id }) => unknownKey(at, id, known.sources)),
		...entriesOf(sources).flatMap(([id, value]) => serverMistakes(id, value, known)),
		...entriesOf(frontmatter).filter(([name]) => known.fields?.includes(name) === false).map(([name]) => unknownKey(["frontmatter", name], name, known.fields ?? [])),
		...typeof generator !== "string" || known.generators.includes(generator) ? [] : [unknownKey(["site", "generator"], generator, known.generators)]
	];
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
	return isMap$2(value) ? Object.entries(value) : [];
}
function namesOf(sources) {
	if (!Array.isArray(sources)) return entriesOf(sources).map(([id]) => ({
		at: ["sources", id],
		id
	}));
	return sources.flatMap((id, i) => typeof id === "string" ? [{
		at: ["sources", i],
		id
	}] : []);
}
function serverMistakes(id, value, { sources, servers = [] }) {
	if (typeof value !== "string" || servers.includes(id) || !sources.includes(id)) return [];
	const fix = `It has one server; write “${id}: true”.`;
	return [{
		at: ["sources", id],
		found: show(value),
		expected: "true or false",
		fix
	}];
}
function checkMistakes(id, setting, known) {
	const options = Object.hasOwn(known, id) ? known[id] : void 0;
	if (options === void 0) return [unknownKey(["checks", id], id, Object.keys(known))];
	const ours = ["severity", "ignore"];
	return entriesOf(setting).flatMap(([name, value]) => {
		if (ours.includes(name)) return [];
		const at = [
			"checks",
			id,
			name
		];
		const option = Object.hasOwn(options, name) ? options[name] : void 0;
		if (option === void 0) return [unknownKey(at, name, [...ours, ...Object.keys(options)])];
		const expected = expectedOf(option);
		return schemaOf(option).safeParse(value).success ? [] : [{
			at,
			found: show(value),
			expected,
			fix: changeIt(at)
		}];
	});
}
function schemaOf({ default: value, least = 0 }) {
	if (typeof value === "number") return load_zod2().number().min(least);
	return typeof value === "boolean" ? load_zod2().boolean() : load_zod2().array(load_zod2().string());
}
function expectedOf({ default: value, least = 0 }) {
	if (typeof value === "number") return `a number of at least ${least}`;
	return typeof value === "boolean" ? "true or false" : "a list of words";
}
const fewNames = 12;
function unknownKey(at, found, keys) {
	const nearest = keys.length === 0 ? void 0 : (0, import_fastest_levenshtein.closest)(found, [...keys]);
	const meant = nearest !== void 0 && (0, import_fastest_levenshtein.distance)(found, nearest) <= Math.max(2, found.length / 3);
	const isShort = keys.length <= fewNames;
	return {
		at,
		found: `the unknown name “${found}”`,
		expected: isShort ? `one of ${keys.join(", ")}` : "a known name",
		fix: meant ? `Did you mean “${nearest}”?` : isShort ? "Delete it." : `Delete it, or take ${sayList(nearestOf(found, keys), "or")}, which are nearest.`
	};
}
function nearestOf(found, keys) {
	const shared = (key) => key.split("-").filter((word) => found.includes(word)).length;
	return [...keys].sort((a, b) => shared(b) - shared(a) || (0, import_fastest_levenshtein.distance)(found, a) - (0, import_fastest_levenshtein.distance)(found, b)).slice(0, 3);
}
function changeIt(at) {
	return `Change or delete “${at.join(".")}”.`;
}
function show(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/config/read-config.ts
function readConfig(file, text, known) {
	const lines = new import_dist.LineCounter();
	const doc = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		maxAliasCount: 50,
		prettyErrors: false,
		logLevel: "error"
	});
	if (doc.errors.length > 0) throw brokenYaml(file, text, doc, lines);
	const values = valuesOf(doc, file);
	const parsed = schemaFor(Object.keys(values)).safeParse(values, { jitless: true });
	const mistakes = [
		...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, values, [])),
		...unknownNames(values, known),
		...siteMistakes(values)
	];
	if (mistakes.length > 0) throw refused(file, mistakes, (at) => lineOf$1(doc, lines, at));
	return {
		...defaultConfig,
		...parsed.data
	};
}
function refused(file, mistakes, lineAt) {
	const all = mistakes.map(({ at, ...rest }) => ({
		file,
		line: lineAt(at),
		path: at.join(".") || "the file",
		...rest
	}));
	const problems = all.filter(({ path }, i) => all.findIndex((other) => other.path === path) === i).sort((a, b) => a.line - b.line);
	const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
	return new (load_tell_error().UserError)("config", `The config file has ${count}.`, problems);
}
const mostBroken = 10;
function brokenYaml(file, text, { errors }, lines) {
	const problems = errors.map((error) => {
		const { message, fix } = sayYamlError(error, text);
		return {
			file,
			line: lines.linePos(error.pos[0]).line || 1,
			path: "YAML",
			found: message.charAt(0).toLowerCase() + message.slice(1),
			expected: "valid YAML",
			fix: `${fix}.`
		};
	});
	const told = problems.filter(({ line }, i) => problems[i - 1]?.line !== line);
	return new (load_tell_error().UserError)("config", "The config file cannot be read.", told.slice(0, mostBroken));
}
function siteMistakes(values) {
	const { permalink, url, root } = values.site ?? {};
	const misjudged = typeof permalink === "string" ? judgePermalink(permalink, typeof url === "string" && URL.canParse(url) ? url : void 0) : null;
	return [...misjudged === null ? [] : [{
		at: ["site", "permalink"],
		found: show(permalink),
		...misjudged
	}], ...typeof root === "string" && outside.test(root) ? [{
		at: ["site", "root"],
		found: show(root),
		...aFolder
	}] : []];
}
const outside = /^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i;
const aFolder = {
	expected: "a folder of the repository, seen from its top",
	fix: "Write “site”, for instance, or leave it out."
};
function valuesOf(doc, file) {
	try {
		const values = doc.toJS({ maxAliasCount: 50 }) ?? {};
		if (typeof values !== "object" || Array.isArray(values)) return values;
		return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
	} catch (error) {
		throw new (load_tell_error().UserError)("config", "The config file cannot be read.", [{
			file,
			line: 1,
			path: "YAML",
			found: firstLine(error instanceof Error ? error.message : String(error)),
			expected: "plain values",
			fix: "Put quotes around a value that begins with *, a glob for instance."
		}]);
	}
}
function problemsOf(issue, values, above) {
	const at = [...above, ...issue.path];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => inOtherWords(unknownKey([...at, key], key, keysAt(at))));
	if (issue.code === "invalid_union") {
		const best = issue.errors.find((list) => list.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
		if (best !== void 0) return best.flatMap((inner) => problemsOf(inner, values, at));
	}
	const fix = at.length === 0 ? "Write keys and values." : changeIt(at);
	return [inOtherWords({
		at,
		found: show(valueAt(values, at)),
		expected: expectation(issue),
		fix
	})];
}
function inOtherWords(mistake) {
	const fix = otherWords(mistake.at.join("."));
	return fix === void 0 ? mistake : {
		...mistake,
		fix
	};
}
function keysAt(path) {
	let schema = load_zod().toJSONSchema(configSchema(), {
		io: "input",
		unrepresentable: "any"
	});
	for (const key of path) schema = child(schema, key);
	return Object.keys(properties(schema) ?? {});
}
function child(schema, key) {
	if (typeof key === "number") return schema?.items;
	return properties(schema)?.[key];
}
function properties(schema) {
	const { properties: own, anyOf } = schema ?? {};
	return own ?? anyOf?.find((option) => option.properties !== void 0)?.properties;
}
function expectation(issue) {
	if (issue.code === "invalid_union") return issue.errors.map(([inner]) => inner === void 0 ? "" : expectation(inner)).join(" or ");
	if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
	if (issue.code === "invalid_type") return names[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_format") return formats[issue.format] ?? firstLine(issue.message);
	if (issue.code === "invalid_key" && issue.issues[0] !== void 0) return expectation(issue.issues[0]);
	if (issue.code === "too_small") return `at least ${issue.minimum}${charactersOf(issue)}`;
	if (issue.code === "too_big") return `at most ${issue.maximum}${charactersOf(issue)}`;
	return firstLine(issue.message);
}
function charactersOf({ origin }) {
	return origin === "string" ? " characters" : "";
}
const names = {
	string: "text",
	array: "a list",
	object: "keys and values",
	record: "keys and values",
	boolean: "true or false",
	number: "a number",
	int: "a whole number"
};
const formats = {
	url: "an address such as https://example.com",
	date: "a day such as 2026-11-22"
};
function valueAt(values, path) {
	let value = values;
	for (const key of path) value = value?.[key];
	return value;
}
function firstLine(text) {
	return text.split("\n")[0]?.replace(/[:.]\s*$/, "") ?? text;
}
function lineOf$1(doc, lines, path) {
	for (let end = path.length; end > 0; end--) {
		const node = doc.getIn(path.slice(0, end), true);
		if ((0, import_dist.isNode)(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

// src/config/read-suppress.ts
const suppressFile = ".github/postrider-suppress.txt";
const place = /^(?=.{1,255}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?:\/[^\s/#]+)*$/u;
function readSuppress(repo) {
	const text = readSettings(repo, suppressFile, "suppress");
	if (text === void 0) return [];
	const places = [];
	const problems = [];
	for (const [i, written] of text.replace(/^\ufeff/, "").split(/\r\n?|\n/).entries()) {
		const entry = written.replace(/(^|\s)#.*$/, "").trim();
		if (entry === "") continue;
		if (place.test(entry)) places.push(entry.toLowerCase().replace(/^www\./, ""));
		else problems.push(problemOf$1(entry, i + 1));
	}
	if (problems.length === 0) return [...new Set(places)];
	const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
	throw new (load_tell_error().UserError)("suppress", `${suppressFile} has ${count}.`, problems);
}
function problemOf$1(entry, line) {
	const meant = meantBy(entry);
	return {
		file: suppressFile,
		line,
		path: "the line",
		found: `“${entry.length > 60 ? `${entry.slice(0, 59)}…` : entry}”`,
		expected: "one host, such as example.com",
		fix: meant === null ? "Write the host alone, or put # before a remark." : `Write ${meant}.`
	};
}
function meantBy(entry) {
	const bare = (/^https?:/i.test(entry) ? load_tell_error().parseUrl(entry)?.hostname : /^[^\s@]+@([^\s@]+)$/.exec(entry)?.[1])?.toLowerCase().replace(/^www\./, "");
	return bare !== void 0 && place.test(bare) ? bare : null;
}

// src/config/load-config.ts
const defaultFile = ".github/postrider.yml";
function loadConfig(repo, file, known) {
	const text = readSettings(repo, file, "config");
	const withFiles = (config) => ({
		...config,
		baseline: readBaseline(repo),
		suppress: [...config.suppress, ...readSuppress(repo)]
	});
	if (text !== void 0) return withFiles(readConfig(file, text, known));
	const twin = file.replace(/\.yml$/, ".yaml");
	if (twin !== file && (repo.files.includes(twin) || repo.why(twin) !== null)) throw new (load_tell_error().UserError)("config", `Found ${twin}, expected ${file}. Rename it, or name it with the input “config”.`);
	if (file !== ".github/postrider.yml") throw new (load_tell_error().UserError)("config", `There is no ${file}. Change the input “config”, or leave it out.`);
	return withFiles(defaultConfig);
}

// src/check-options.ts
const checkOptions = {
	"address-moved-together": {},
	"address-moved": {},
	"address-removed": {},
	"address-respelled": {},
	"author-missing": {},
	"canonical-duplicate": {},
	"canonical-foreign": {},
	"canonical-fragment": {},
	"canonical-homepage": {},
	"canonical-host-mismatch": {},
	"canonical-http": {},
	"canonical-language-mismatch": {},
	"canonical-on-platform": {},
	"canonical-path-leak": {},
	"canonical-path-mismatch": {},
	"canonical-preview-host": {},
	"canonical-relative": {},
	"canonical-tracking": {},
	"canonical-unresolved": {},
	"canonical-unusable": {},
	"canonical-variant": {},
	"content-ai-undisclosed": {},
	"content-calls-to-action": { "most": {
		"default": 2,
		"says": "Calls to action, at most.",
		"least": 0
	} },
	"content-control-character": {},
	"content-copy-shared": {},
	"content-duplicate": {},
	"content-keyword-stuffing": {
		"percent": {
			"default": 6,
			"says": "Of a hundred words, at most.",
			"least": 1
		},
		"headings": {
			"default": 75,
			"says": "Of a hundred headings, at most.",
			"least": 1
		}
	},
	"content-near-duplicate": {},
	"content-not-original": {},
	"content-not-standalone": {},
	"content-placeholder": {},
	"content-site-chrome": {},
	"content-teaser": {},
	"content-thin": {
		"words": {
			"default": 200,
			"says": "Words of prose, at least.",
			"least": 1
		},
		"code": {
			"default": 20,
			"says": "Lines of code that make up for all of them, half as many for half.",
			"least": 1
		}
	},
	"content-wall-of-text": {
		"paragraph": {
			"default": 200,
			"says": "Words of a paragraph, at most.",
			"least": 20
		},
		"heading": {
			"default": 800,
			"says": "Words of a post without a heading, at most.",
			"least": 100
		}
	},
	"content-weak-without-links": { "percent": {
		"default": 50,
		"says": "Of a hundred words, at most.",
		"least": 1
	} },
	"cover-missing": {},
	"date-future": {},
	"date-invalid": {},
	"date-old": { "days": {
		"default": 180,
		"says": "The age of a post in days, up to which nothing is said."
	} },
	"description-length": {
		"least": {
			"default": 50,
			"says": "The fewest characters of a description."
		},
		"most": {
			"default": 160,
			"says": "The most characters of a description.",
			"least": 1
		}
	},
	"description-missing": {},
	"distribution-copy-wrong": {},
	"distribution-devto": {},
	"distribution-language": {},
	"frontmatter-broken": {},
	"frontmatter-conflict": {},
	"frontmatter-tolerated": {},
	"image-alt-missing": {},
	"image-missing": {},
	"link-adjacent": {},
	"link-affiliate": {},
	"link-bare-address": { "longest": {
		"default": 40,
		"says": "Characters that an address in a sentence may have.",
		"least": 1
	} },
	"link-density": {
		"links": {
			"default": 10,
			"says": "Links to other sites from which a text is looked at.",
			"least": 1
		},
		"words": {
			"default": 20,
			"says": "Words that there should be for each link.",
			"least": 1
		}
	},
	"link-empty-text": {},
	"link-from-own-post": {},
	"link-generic-text": {},
	"link-insecure": {},
	"link-keyword-text": {},
	"link-long-text": { "longest": {
		"default": 100,
		"says": "Characters that a link text may have.",
		"least": 1
	} },
	"link-mistyped": {},
	"link-own-count": {},
	"link-own-dead": {},
	"link-own-homepage": {},
	"link-own-placement": { "words": {
		"default": 8,
		"says": "Words that should stand around a link to your own site.",
		"least": 1
	} },
	"link-own-unready": {},
	"link-same-text": {},
	"link-shortener": {},
	"link-signup": {},
	"link-to-own-post": {},
	"link-tracked": {},
	"page-article-unmarked": {},
	"page-canonical-dead": {},
	"page-canonical-ignored": {},
	"page-canonical-mismatch": {},
	"page-canonical-missing": {},
	"page-canonical-multiple": {},
	"page-canonical-relative": {},
	"page-canonical-variant": {},
	"page-date-missing": {},
	"page-hreflang-incomplete": {},
	"page-image-lazy": {},
	"page-import-gaps": {},
	"page-moved": {},
	"page-noindex": {},
	"page-not-in-sitemap": {},
	"page-not-live": {},
	"page-og-incomplete": {},
	"page-og-url-mismatch": {},
	"page-redirect": {},
	"page-robots-blocked": {},
	"page-sitemap-variant": {},
	"page-stale-content": { "share": {
		"default": .8,
		"says": "How much of the text of the post must be on the page, 0 to 1"
	} },
	"page-text-missing": {},
	"page-title-suffix": {},
	"slug-case": {},
	"slug-duplicate": {},
	"slug-long": { "most": {
		"default": 100,
		"says": "The most characters of the last part of an address.",
		"least": 1
	} },
	"slug-unsafe": {},
	"social-image-shared": { "posts": {
		"default": 5,
		"says": "Posts with one cover, from which on it is told.",
		"least": 2
	} },
	"suppression-unknown": {},
	"tags-count": {},
	"tags-length": {},
	"title-clickbait": {},
	"title-cut": { "most": {
		"default": 70,
		"says": "The most characters of a title.",
		"least": 1
	} },
	"title-duplicate": {},
	"title-length": {},
	"title-missing": {},
	"medium-admonition": {},
	"medium-caption": {},
	"medium-code-in-list": {},
	"medium-definition-list": {},
	"medium-details": {},
	"medium-diagram": {},
	"medium-duplicate-title": {},
	"medium-embed": {},
	"medium-footnote": {},
	"medium-form": {},
	"medium-fragment-link": {},
	"medium-heading-depth": {},
	"medium-image-format": {},
	"medium-math": {},
	"medium-mdx-component": {},
	"medium-nested-list": {},
	"medium-raw-html": {},
	"medium-shortcode": {},
	"medium-sub-sup": {},
	"medium-table": {},
	"medium-task-list": {}
};

// src/formats/literal.ts
function isMap$1(value) {
	return value instanceof Map;
}
function isCall(value) {
	return isRecord(value) && "call" in value;
}
function isReference(value) {
	return isRecord(value) && "path" in value;
}
function isJoined(value) {
	return isRecord(value) && "parts" in value;
}
function isReturned(value) {
	return isRecord(value) && "returns" in value;
}
function isPattern(value) {
	return isRecord(value) && "pattern" in value;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/formats/script-expression.ts
const maxDepth$1 = 64;
function nameOf(node) {
	const named = node;
	if (named?.type === "Identifier") return named.name;
	if (named?.type === "StringLiteral") return named.value;
	return named?.type === "NumericLiteral" ? String(named.value) : void 0;
}
function read$1(node, reader) {
	if (!node || reader.depth > maxDepth$1) return void 0;
	reader.depth += 1;
	const value = readExpression(node, reader);
	reader.depth -= 1;
	return value;
}
function readExpression(node, reader) {
	switch (node.type) {
		case "TemplateLiteral": return joined(node.quasis.flatMap(({ value }, at) => [value.cooked ?? "", ...at < node.expressions.length ? [read$1(node.expressions[at], reader)] : []]));
		case "ArrayExpression": return node.elements.flatMap((item) => readItem(item, reader));
		case "ObjectExpression": return readObject(node.properties, reader);
		case "MemberExpression":
		case "OptionalMemberExpression": return readMember(node.object, node.property, node.computed, reader);
		case "CallExpression":
		case "OptionalCallExpression":
		case "NewExpression": return readCall(node.callee, node.arguments, reader);
		case "ArrowFunctionExpression":
		case "FunctionExpression": return readFunction(node, reader);
		default: return node.type === "FunctionDeclaration" ? readFunction(node, reader) : readChoice(node, reader);
	}
}
function readChoice(node, reader) {
	switch (node.type) {
		case "LogicalExpression": {
			const left = read$1(node.left, reader);
			return isKnown(left, reader) && node.operator !== "&&" ? left : read$1(node.right, reader);
		}
		case "ConditionalExpression": {
			const yes = read$1(node.consequent, reader);
			return isKnown(yes, reader) ? yes : read$1(node.alternate, reader);
		}
		case "BinaryExpression":
			if (node.operator !== "+") return void 0;
			return joined([read$1(node.left, reader), read$1(node.right, reader)]);
		case "AwaitExpression": return read$1(node.argument, reader);
		case "AssignmentExpression": return read$1(node.right, reader);
		case "ParenthesizedExpression":
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "TSNonNullExpression":
		case "TSTypeAssertion": return read$1(node.expression, reader);
		case "SequenceExpression": return read$1(node.expressions.at(-1), reader);
		default: return readAtom(node);
	}
}
function readAtom(node) {
	switch (node.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return node.value;
		case "NullLiteral": return null;
		case "RegExpLiteral": return {
			pattern: node.pattern,
			flags: node.flags
		};
		case "Identifier": return node.name === "undefined" ? void 0 : {
			name: node.name,
			path: []
		};
		case "ThisExpression": return {
			name: "this",
			path: []
		};
		default: return;
	}
}
function readItem(item, reader) {
	if (item?.type !== "SpreadElement") return [read$1(item, reader)];
	const spread = read$1(item.argument, reader);
	return Array.isArray(spread) ? spread : [spread];
}
function joined(parts) {
	const flat = parts.flatMap((part) => isJoined(part) ? part.parts : [part]);
	if (flat.every((part) => typeof part === "string" || typeof part === "number")) return flat.join("");
	return { parts: flat };
}
function isKnown(value, reader) {
	if (isJoined(value)) return value.parts.every((part) => isKnown(part, reader));
	if (!isReference(value)) return value !== void 0 && value !== "";
	if (/^(?:process|import|Deno|Bun)$/.test(value.name)) return false;
	if (!reader.values.has(value.name) || value.path.length > 0) return true;
	const set = reader.values.get(value.name);
	return isReference(set) && set.name === value.name ? true : isKnown(set, reader);
}
function readMember(object, key, computed, reader) {
	const name = computed ? read$1(key, reader) : nameOf(key);
	const on = object.type === "MetaProperty" ? {
		name: "import",
		path: []
	} : read$1(object, reader);
	if (typeof name !== "string") return void 0;
	if (isReference(on)) return {
		...on,
		path: [...on.path, name]
	};
	return isMap$1(on) ? on.get(name) : void 0;
}
function readCall(callee, given, reader) {
	const args = given.map((item) => read$1(item, reader));
	const target = read$1(callee, reader);
	if (isReference(target)) return {
		call: [target.name, ...target.path].join("."),
		args
	};
	if (callee.type === "Import") return {
		call: "require",
		args
	};
	const member = callee;
	if (member.type !== "MemberExpression" && member.type !== "OptionalMemberExpression") return void 0;
	const call = member.computed ? void 0 : nameOf(member.property);
	return call === void 0 ? void 0 : {
		call,
		args,
		on: read$1(member.object, reader)
	};
}
function readFunction({ params, body }, reader) {
	const names = params.map((param) => nameOf(param) ?? "");
	if (body.type !== "BlockStatement") return {
		params: names,
		returns: read$1(body, reader)
	};
	const { body: statements } = body;
	let returns;
	for (const statement of statements) if (statement.type === "ReturnStatement") returns = read$1(statement.argument, reader);
	else reader.readInner(statement);
	return {
		params: names,
		returns
	};
}
function readObject(properties, reader) {
	const object = /* @__PURE__ */ new Map();
	for (const property of properties) {
		if (property.type === "SpreadElement") {
			const spread = read$1(property.argument, reader);
			const known = isReference(spread) ? reader.values.get(spread.name) : spread;
			if (isMap$1(known)) for (const [name, value] of known) object.set(name, value);
			continue;
		}
		const name = property.computed === true ? void 0 : nameOf(property.key);
		if (name === void 0) continue;
		if (property.type === "ObjectProperty") object.set(name, read$1(property.value, reader));
		else if (property.type === "ObjectMethod" && property.kind === "method") object.set(name, readFunction(property, reader));
	}
	return object;
}

// src/formats/late-part.ts
const all = [];
var Missed = class extends Error {};
let isMaking = false;
function latePart(load) {
	let part = null;
	let isMissed = false;
	const late = {
		get() {
			isMissed ||= part === null;
			if (part === null && isMaking) throw new Missed();
			return part;
		},
		async loadMissed() {
			if (isMissed) await late.load();
		},
		async load() {
			part ??= await load();
		}
	};
	all.push(late);
	return late;
}
async function withLateParts(make) {
	while (true) {
		const made = attempt(make);
		if (made !== null) return made.value;
		for (const late of all) await late.loadMissed();
	}
}
function attempt(make) {
	isMaking = true;
	try {
		return { value: make() };
	} catch (error) {
		if (error instanceof Missed) return null;
		throw error;
	} finally {
		isMaking = false;
	}
}

// src/formats/script-tree.ts
const longest$1 = 4e5;
const recovers = 3e4;
const deepest = 200;
const parser = latePart(() => Promise.resolve().then(() => require("./babel-6a782964.js")));
function parseScript(text) {
	if (text.length > longest$1 || depthOf(text) > deepest) return null;
	const babel = parser.get();
	if (babel === null) return null;
	try {
		return babel.parse(text, {
			sourceType: "unambiguous",
			errorRecovery: text.length <= recovers,
			allowReturnOutsideFunction: true,
			plugins: ["typescript", "jsx"]
		}).program;
	} catch {
		return null;
	}
}
function depthOf(text) {
	if (/(?:[!~+-]\s*){200}|(?:\w{0,9}\s{0,9}\?\s{0,9}){200}/.test(text)) return 201;
	const open = [];
	let generic = 0;
	let most = 0;
	let before = "";
	for (const sign of text) {
		if ("([{<`".includes(sign)) {
			const doubles = before === ">";
			if (sign !== "`") open.push(doubles);
			if (doubles) generic += 1;
			most = Math.max(most, generic > 6 ? 201 : open.length);
		} else if (")]}>".includes(sign) && !(sign === ">" && before === "=")) {
			if (open.pop() === true) generic -= 1;
		}
		if (sign.trim() !== "") before = before === "=" && sign === ">" ? "=>" : sign;
	}
	return most;
}
function* nodesOf(top) {
	const left = [top];
	while (left.length > 0) {
		const node = left.pop();
		if (isSyntax(node)) yield node;
		const inner = innerOf(node);
		for (let at = inner.length - 1; at >= 0; at -= 1) left.push(inner[at]);
	}
}
function innerOf(node) {
	if (Array.isArray(node)) return node.filter(isObject);
	const inner = [];
	for (const key in node) {
		const value = node[key];
		if (isObject(value) && key !== "loc" && !key.endsWith("omments")) inner.push(value);
	}
	return inner;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isSyntax(node) {
	return "type" in node && typeof node.type === "string";
}

// src/formats/script-literals.ts
function readScript(text) {
	const reader = newReader();
	for (const statement of parseScript(text)?.body ?? []) readStatement(statement, reader, false);
	return reader;
}
function literalOf(node) {
	return read$1(node, newReader());
}
function newReader() {
	const reader = {
		values: /* @__PURE__ */ new Map(),
		imports: /* @__PURE__ */ new Map(),
		depth: 0,
		readInner: (statement) => readStatement(statement, reader, true)
	};
	return reader;
}
function readStatement(statement, reader, inner) {
	const set = (name, value) => {
		if (!inner || !reader.values.has(name)) reader.values.set(name, value);
	};
	switch (statement.type) {
		case "VariableDeclaration":
			for (const { id, init } of statement.declarations) readVariable(id, init, reader, set);
			break;
		case "FunctionDeclaration":
			if (statement.id) set(statement.id.name, readFunction(statement, reader));
			break;
		case "ExportNamedDeclaration":
			if (statement.declaration) readStatement(statement.declaration, reader, inner);
			for (const item of statement.specifiers) {
				if (item.type !== "ExportSpecifier") continue;
				const name = nameOf(item.exported) ?? "";
				if (statement.source) reader.imports.set(name, {
					from: statement.source.value,
					name: item.local.name
				});
				else if (name !== item.local.name) set(name, {
					name: item.local.name,
					path: []
				});
			}
			break;
		case "ExportDefaultDeclaration":
			set("default", read$1(statement.declaration, reader));
			break;
		case "TSExportAssignment":
			set("default", read$1(statement.expression, reader));
			break;
		case "ImportDeclaration":
			for (const item of statement.specifiers) {
				const name = item.type === "ImportSpecifier" ? nameOf(item.imported) ?? "" : "default";
				reader.imports.set(item.local.name, {
					from: statement.source.value,
					name
				});
			}
			break;
		case "ExpressionStatement": if (statement.expression.type === "AssignmentExpression" && !inner) {
			const to = referenceText(statement.expression.left);
			const value = () => read$1(statement.expression.right, reader);
			if (to === "module.exports") set("default", value());
			else if (to?.startsWith("module.exports.") || to?.startsWith("exports.")) set(to.slice(to.lastIndexOf(".") + 1), value());
		}
	}
}
function referenceText(node) {
	const value = literalOf(node);
	return isReference(value) ? [value.name, ...value.path].join(".") : void 0;
}
function readVariable(id, init, reader, set) {
	const target = id;
	const value = read$1(init, reader);
	const from = isCall(value) && value.call === "require" && typeof value.args[0] === "string" ? value.args[0] : null;
	if (target.type === "Identifier") {
		if (from === null) set(target.name, value);
		else reader.imports.set(target.name, {
			from,
			name: "default"
		});
	} else if (target.type === "ObjectPattern") for (const property of target.properties) {
		const name = nameOf(property.key);
		const local = nameOf(property.value);
		if (name === void 0 || local === void 0) continue;
		if (from !== null) reader.imports.set(local, {
			from,
			name
		});
		else if (isReference(value)) set(local, {
			...value,
			path: [...value.path, name]
		});
	}
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
let HAS_WELLFORMED = !!"".isWellFormed;

// src/formats/reading.ts
function bare$1() {
	return Object.create(null);
}
function nothingRead(...problems) {
	return {
		values: bare$1(),
		places: bare$1(),
		problems,
		tolerated: []
	};
}

// src/formats/toml.ts
function readToml(block, firstLine = 1) {
	try {
		const values = plain$1(parse$1(block), 0);
		return {
			values,
			places: placesOf$1(block, values, firstLine),
			problems: [],
			tolerated: []
		};
	} catch (error) {
		if (!(error instanceof TomlError)) return nothingRead({
			...broken("nested too deeply"),
			place: { line: firstLine }
		});
		const said = error.message.split("\n", 1)[0].replace(/^Invalid TOML document: /, "");
		return nothingRead({
			...broken(said),
			place: {
				line: firstLine + error.line - 1,
				column: error.column
			}
		});
	}
}
function broken(said) {
	return {
		message: `The TOML breaks here: ${said}`,
		fix: "Mend this line; text and dates with words need quotation marks in TOML"
	};
}
function plain$1(value, depth) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return String(value);
	if (typeof value !== "object" || value === null) return value;
	if (depth > 32) return void 0;
	if (Array.isArray(value)) return value.map((item) => plain$1(item, depth + 1));
	const copy = bare$1();
	for (const [key, item] of Object.entries(value)) copy[key] = plain$1(item, depth + 1);
	return copy;
}
const key = /^[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')[ \t]*[.=]/;
const table = /^[ \t]*\[\[?[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')/;
function placesOf$1(block, values, firstLine) {
	const places = bare$1();
	let top = true;
	for (const [at, line] of block.split("\n").entries()) {
		const header = line.match(table);
		const match = header ?? (top ? line.match(key) : null);
		if (header !== null) top = false;
		const field = match?.[1] ?? match?.[2] ?? match?.[3];
		if (field === void 0 || !(field in values)) continue;
		places[field] ??= {
			line: firstLine + at,
			column: line.search(/\S/) + 1,
			field
		};
	}
	return places;
}

// src/formats/yaml-plain.ts
const odd = /[^\n\x20-\x7E\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;
const pair = /^([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/;
const nested = /^( +)([A-Za-z_][\w-]{0,60}): +(.*)$/;
const item = /^( *)- +(.*)$/;
const singly = /^'(?:[^']|'')*'$/;
const doubly = /^"(?:[^"\\]|\\["\\])*"$/;
const plainStart = /^[\p{L}\p{N}$(/]/u;
const flowItem = /^(?:"[^"\\,]*"|'[^',]*'|[\p{L}\p{N}][\p{L}\p{N} ._+/-]*)$/u;
function readPlainYaml(block, firstLine) {
	if (odd.test(block)) return null;
	const lines = block.split("\n");
	const values = bare$1();
	const places = bare$1();
	const anchors = {
		values: /* @__PURE__ */ new Map(),
		followed: 0
	};
	let found = false;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at];
		if (isNothing(line)) continue;
		const match = pair.exec(line);
		if (match === null) return null;
		const key = match[1];
		if (key in values) return null;
		const end = at + 1 + blockLength(lines, at + 1);
		const written = trimmed(match[2] ?? "");
		const value = end === at + 1 ? fieldValue(written, anchors) : written === "" ? below(lines.slice(at + 1, end), anchors) : folded(written, lines.slice(at + 1, end));
		if (value === no) return null;
		values[key] = value;
		places[key] = {
			line: firstLine + at,
			column: 1,
			field: key
		};
		found = true;
		at = end - 1;
	}
	return found ? {
		values,
		places,
		problems: [],
		tolerated: []
	} : null;
}
const maxFollowed = 50;
const no = Symbol("not plain");
function isNothing(line) {
	return line === "" || line.startsWith("#");
}
function blockLength(lines, from) {
	let length = 0;
	for (let at = from; at < lines.length; at += 1) {
		const line = lines[at];
		if (line.startsWith(" ") || line.startsWith("-")) length = at + 1 - from;
		else if (!isNothing(line)) break;
	}
	return length;
}
function below(lines, anchors) {
	return item.test(lines[0]) ? listOf(lines) : mapOf$1(lines, anchors);
}
function folded(first, more) {
	if (!more.every((line) => line.startsWith(" "))) return no;
	const parts = [first, ...more.map(trimmed)];
	return parts.every(isPlain) ? parts.join(" ") : no;
}
function listOf(lines) {
	const values = [];
	const indent = item.exec(lines[0])?.[1];
	for (const line of lines) {
		const match = item.exec(line);
		const value = match === null || match[1] !== indent ? no : scalarOf(trimmed(match[2]));
		if (value === no) return no;
		values.push(value);
	}
	return values;
}
function mapOf$1(lines, anchors) {
	const values = bare$1();
	const indent = nested.exec(lines[0])?.[1];
	for (const line of lines) {
		const match = nested.exec(line);
		if (match === null || match[1] !== indent || match[2] in values) return no;
		const value = fieldValue(trimmed(match[3]), anchors);
		if (value === no || value === null) return no;
		values[match[2]] = value;
	}
	return values;
}
function fieldValue(text, anchors) {
	if (text === "") return null;
	if (text.startsWith("*")) return follow(text.slice(1), anchors);
	const anchor = /^&([\w-]+) +(.+)$/.exec(text);
	if (anchor !== null) {
		const value = scalarOf(anchor[2]);
		anchors.values.set(anchor[1], value);
		return value;
	}
	return text.startsWith("[") ? flowOf(text) : scalarOf(text);
}
function follow(name, anchors) {
	anchors.followed += 1;
	return anchors.followed > maxFollowed || !anchors.values.has(name) ? no : anchors.values.get(name);
}
function flowOf(text) {
	if (!text.endsWith("]")) return no;
	const inside = trimmed(text.slice(1, -1));
	if (inside === "") return [];
	const values = [];
	for (const part of inside.split(",")) {
		const written = trimmed(part);
		if (!flowItem.test(written)) return no;
		values.push(scalarOf(written));
	}
	return values.includes(no) ? no : values;
}
function scalarOf(text) {
	if (text.startsWith("'")) return singly.test(text) ? text.slice(1, -1).replaceAll("''", "'") : no;
	if (text.startsWith("\"")) return doubly.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, "$1") : no;
	if (!isPlain(text)) return no;
	if (/^\d/.test(text)) {
		const number = Number(text);
		return String(number) === text ? number : text;
	}
	const word = words.get(text);
	return word === void 0 ? text : word;
}
function isPlain(text) {
	return plainStart.test(text) && !text.includes(": ") && !text.includes(" #") && !text.endsWith(":");
}
const words = new Map([
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false]),
	...[
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
function trimmed(text) {
	return text.startsWith(" ") || text.endsWith(" ") ? text.replace(/^ +| +$/g, "") : text;
}

// src/formats/yaml.ts
const maxAliasCount = 50;
const maxErrors = 100;
function readYaml(block, firstLine = 1) {
	return readPlainYaml(block, firstLine) ?? readAnyYaml(block, firstLine);
}
function readAnyYaml(block, firstLine = 1) {
	try {
		const work = open(block, firstLine);
		if (work.problems.length === 0) return read(work);
		const repaired = repair(work);
		const again = repaired === null ? work : open(repaired, firstLine);
		return {
			...read(again.problems.length === 0 ? again : work),
			problems: work.problems
		};
	} catch {
		return nothingRead(nestedTooDeep(firstLine));
	}
}
function open(block, firstLine) {
	const counter = new import_dist.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: line + firstLine - 1,
			column: col
		};
	};
	const doc = withoutTraces(() => (0, import_dist.parseDocument)(block, {
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		lineCounter: counter,
		logLevel: "silent"
	}));
	if (doc.errors.some((error) => error.message.includes("call stack"))) throw new RangeError();
	return {
		block,
		firstLine,
		doc,
		placeAt,
		problems: doc.errors.map((error) => problemOf(error, placeAt(error.pos[0]), block)).filter((problem, at, all) => all[at - 1]?.place?.line !== problem.place?.line).slice(0, 3),
		tolerated: [],
		aliases: 0
	};
}
function withoutTraces(work) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function repair({ block, firstLine, problems, doc }) {
	if (doc.errors.length > maxErrors) return null;
	const lines = block.split("\n");
	const broken = new Set(problems.map((problem) => (problem.place?.line ?? 0) - firstLine));
	let found = false;
	for (const at of broken) {
		const match = lines[at]?.match(/^([\w-]+):[ \t]+(\S.*)$/);
		if (!match) continue;
		const value = match[2].trim().replace(/^(["'])(.*)\1$/, "$2");
		lines[at] = `${match[1]}: '${value.replaceAll("'", "''")}'`;
		found = true;
	}
	return found ? lines.join("\n") : null;
}
function read(work) {
	const { contents } = work.doc;
	const places = bare$1();
	if (contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) return {
		values: bare$1(),
		places,
		problems: work.problems,
		tolerated: []
	};
	if (!(0, import_dist.isMap)(contents)) {
		const problem = {
			message: "The frontmatter holds no fields of the form “name: value”",
			fix: "Write one field on each line, `title: …` for instance",
			place: work.placeAt(contents.range?.[0] ?? 0)
		};
		return {
			values: bare$1(),
			places,
			problems: work.problems.length > 0 ? work.problems : [problem],
			tolerated: []
		};
	}
	for (const pair of contents.items) {
		const key = keyOf(pair);
		if (key !== null) places[key] ??= {
			...work.placeAt(startOf(pair.key)),
			field: key
		};
	}
	return {
		values: mapOf(contents.items, work, 0),
		places,
		problems: work.problems,
		tolerated: work.tolerated
	};
}
function plainOf(node, work, depth) {
	if ((0, import_dist.isScalar)(node)) return scalar(node.value, node.source);
	if (depth > 32) return void 0;
	if ((0, import_dist.isAlias)(node)) {
		work.aliases += 1;
		if (work.aliases === 51) work.problems.push(tooManyAliases(work.placeAt(startOf(node))));
		return work.aliases > maxAliasCount ? void 0 : plainOf(node.resolve(work.doc), work, depth + 1);
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => plainOf(item, work, depth + 1));
	if (!(0, import_dist.isMap)(node)) return null;
	if (node.items.some((pair) => (0, import_dist.isCollection)(pair.key))) return sourceOf(node, work.block);
	return mapOf(node.items, work, depth);
}
function mapOf(pairs, work, depth) {
	const values = bare$1();
	const firstLines = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const key = keyOf(pair);
		if (key === null) continue;
		const place = work.placeAt(startOf(pair.key));
		const before = firstLines.get(key);
		if (before === void 0) firstLines.set(key, place.line);
		else if (work.aliases === 0) work.tolerated.push(twice(key, before, place));
		values[key] = plainOf(pair.value, work, depth + 1);
	}
	return values;
}
function keyOf(pair) {
	return (0, import_dist.isScalar)(pair.key) ? pair.key.source ?? String(pair.key.value) : null;
}
function scalar(value, source) {
	if (typeof value === "number" && source !== void 0 && String(value) !== source) return source;
	return typeof value === "bigint" ? String(value) : value;
}
function sourceOf(node, block) {
	return block.slice(node.range?.[0], node.range?.[1]).trim();
}
function startOf(node) {
	return node?.range?.[0] ?? 0;
}
function twice(key, line, place) {
	return {
		message: `“${key}” stands twice, first on line ${line}; most generators take the last one, some stop`,
		fix: `Delete one of the two “${key}”`,
		place: {
			...place,
			field: key
		}
	};
}
function tooManyAliases(place) {
	return {
		message: `More than ${maxAliasCount} aliases (\`*name\`) are used; the rest is not read`,
		fix: "Write the values out",
		place
	};
}
function nestedTooDeep(line) {
	return {
		message: "The values are nested too deeply to be read",
		fix: "Write a flat list of fields",
		place: { line }
	};
}
function problemOf(error, place, block) {
	return {
		...sayYamlError(error, block),
		place
	};
}

// src/formats/json.ts
function readJson(block, firstLine = 1) {
	const text = block.trimStart().startsWith("{") ? block : `{${block}}`;
	try {
		const values = plain(JSON.parse(text), 0);
		if (typeof values !== "object" || values === null) throw new SyntaxError("not an object");
		const record = values;
		return {
			values: record,
			places: placesOf(block, record, firstLine),
			problems: [],
			tolerated: []
		};
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		return nothingRead({
			message: `The JSON breaks here: ${said.replace(/ in JSON at position.*| \(line.*/s, "")}`,
			fix: "Mend this line; names and text need double quotation marks, and no comma stands last",
			place: { line: firstLine + lineOf(said, text) }
		});
	}
}
function lineOf(said, text) {
	const position = said.match(/at position (\d+)/)?.[1];
	if (position === void 0) return 0;
	return text.slice(0, Number(position)).split("\n").length - 1;
}
function plain(value, depth) {
	if (typeof value !== "object" || value === null) return value;
	if (depth > 32) return void 0;
	if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
	const copy = bare$1();
	for (const [key, item] of Object.entries(value)) copy[key] = plain(item, depth + 1);
	return copy;
}
function placesOf(block, values, firstLine) {
	const places = bare$1();
	for (const [at, line] of block.split("\n").entries()) for (const match of line.matchAll(/"([^"\\]*)"[ \t]*:/g)) {
		const field = match[1];
		if (field in values) places[field] ??= {
			line: firstLine + at,
			column: match.index + 1,
			field
		};
	}
	return places;
}

// src/formats/python-literals.ts
const maxDepth = 16;
const longest = 2e5;
function readPython(text, known = /* @__PURE__ */ new Map()) {
	const values = /* @__PURE__ */ new Map();
	const source = text.slice(0, longest);
	const names = (name) => values.has(name) ? values.get(name) : known.get(name);
	for (let at = 0; at < source.length;) {
		const assigned = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.[\], ]+)?=(?!=)/.exec(lineAt(source, at));
		const reader = {
			source,
			at: at + (assigned?.[0].length ?? 0),
			names
		};
		if (assigned !== null) values.set(assigned[1], expression(reader, 0));
		at = endOfStatement(reader);
	}
	return values;
}
function lineAt(source, at) {
	const end = source.indexOf("\n", at);
	return source.slice(at, end < 0 ? source.length : end);
}
function expression(reader, depth) {
	let value = depth > maxDepth ? void 0 : atom(reader, depth);
	for (;;) {
		skipSpace(reader, depth > 0);
		const sign = reader.source[reader.at];
		if (sign === void 0 || /[\n;,)\]}:#]/.test(sign)) return value;
		if (sign !== "+") {
			skipOperand(reader, depth);
			return;
		}
		reader.at += 1;
		const next = depth > maxDepth ? void 0 : atom(reader, depth);
		value = typeof value === "string" && typeof next === "string" ? value + next : void 0;
	}
}
function atom(reader, depth) {
	skipSpace(reader, depth > 0);
	const rest = reader.source.slice(reader.at, reader.at + 80);
	if (/^(?:[rRuUbBfF]{0,2})(?:'|")/.test(rest)) return texts(reader, depth);
	const sign = rest[0];
	if (sign === "[" || sign === "(") return list(reader, sign === "[" ? "]" : ")", depth);
	if (sign === "{") return dictionary(reader, depth);
	const number = /^-?\d+(?:\.\d+)?(?![\w.])/.exec(rest);
	if (number !== null) {
		reader.at += number[0].length;
		return Number(number[0]);
	}
	const name = /^[A-Za-z_][\w.]*/.exec(rest)?.[0];
	if (name === void 0) return void 0;
	reader.at += name.length;
	skipSpace(reader, depth > 0);
	if (reader.source[reader.at] === "(") return called(name, list(reader, ")", depth, true));
	if (name === "True" || name === "False") return name === "True";
	return name === "None" ? null : reader.names(name);
}
function called(name, given) {
	return /^(?:os\.)?(?:getenv|environ\.get)$/.test(name) && Array.isArray(given) ? given[1] : void 0;
}
function list(reader, close, depth, call = false) {
	reader.at += 1;
	const items = [];
	let commas = 0;
	while (reader.at < reader.source.length) {
		skipSpace(reader, true);
		if (reader.source[reader.at] === close) {
			reader.at += 1;
			return close === ")" && !call && commas === 0 && items.length === 1 ? items[0] : items;
		}
		const before = reader.at;
		items.push(expression(reader, depth + 1));
		skipSpace(reader, true);
		if (reader.source[reader.at] === ",") {
			commas += 1;
			reader.at += 1;
		} else if (reader.source[reader.at] !== close && reader.at === before) return void 0;
		else if (/[\]})]/.test(reader.source[reader.at] ?? ")") && reader.source[reader.at] !== close) return void 0;
		else if (reader.source[reader.at] !== close) reader.at += 1;
	}
}
function dictionary(reader, depth) {
	reader.at += 1;
	const values = /* @__PURE__ */ new Map();
	while (reader.at < reader.source.length) {
		skipSpace(reader, true);
		if (reader.source[reader.at] === "}") {
			reader.at += 1;
			return values;
		}
		const before = reader.at;
		const key = expression(reader, depth + 1);
		skipSpace(reader, true);
		if (reader.source[reader.at] === ":") {
			reader.at += 1;
			const value = expression(reader, depth + 1);
			if (typeof key === "string") values.set(key, value);
			skipSpace(reader, true);
		}
		if (reader.source[reader.at] === ",") reader.at += 1;
		else if (reader.source[reader.at] !== "}" && reader.at === before) return void 0;
		else if (/[\])]/.test(reader.source[reader.at] ?? ")")) return void 0;
	}
}
function texts(reader, depth) {
	let whole = "";
	for (;;) {
		const start = /^([rRuUbBfF]{0,2})('''|"""|'|")/.exec(reader.source.slice(reader.at, reader.at + 5));
		if (start === null) return whole;
		const [opening, prefix = "", quote = ""] = start;
		reader.at += opening.length;
		const part = closed(reader, quote);
		const read = part === void 0 ? void 0 : meant(part, prefix.toLowerCase(), reader);
		whole = whole === void 0 || read === void 0 ? void 0 : whole + read;
		if (part === void 0) return void 0;
		skipSpace(reader, depth > 0);
	}
}
function closed(reader, quote) {
	const start = reader.at;
	while (reader.at < reader.source.length) if (reader.source[reader.at] === "\\") reader.at += 2;
	else if (reader.source.startsWith(quote, reader.at)) {
		const text = reader.source.slice(start, reader.at);
		reader.at += quote.length;
		return text;
	} else if (quote.length === 1 && reader.source[reader.at] === "\n") return void 0;
	else reader.at += 1;
}
function meant(text, prefix, { names }) {
	const plain = prefix.includes("r") ? text : text.replace(/\\([\\'"])/g, "$1");
	if (!prefix.includes("f")) return plain;
	let known = true;
	const filled = plain.replace(/\{([^{}]*)\}/g, (_, name) => {
		const value = names(name.trim());
		known &&= typeof value === "string";
		return String(value);
	});
	return known ? filled : void 0;
}
function skipSpace(reader, acrossLines) {
	const space = acrossLines ? /[\s\\]/ : /[ \t\r]/;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (acrossLines && sign === "#") reader.at += lineAt(reader.source, reader.at).length;
		else if (space.test(sign)) reader.at += 1;
		else if (sign === "\\" && reader.source[reader.at + 1] === "\n") reader.at += 2;
		else return;
	}
}
function skipOperand(reader, depth) {
	let open = 0;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (open === 0 && (/[,)\]}]/.test(sign) || depth === 0 && sign === "\n")) return;
		if (open === 0 && sign === ":" && depth > 0) return;
		open += bracket(sign);
		skipOne(reader, sign);
	}
}
function endOfStatement(reader) {
	let open = 0;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (sign === "\n" && open <= 0) return reader.at + 1;
		open += bracket(sign);
		skipOne(reader, sign);
	}
	return reader.source.length;
}
function bracket(sign) {
	return "([{".includes(sign) ? 1 : ")]}".includes(sign) ? -1 : 0;
}
function skipOne(reader, sign) {
	if (sign === "#") reader.at += lineAt(reader.source, reader.at).length;
	else if (sign === "\\") reader.at += 2;
	else if (sign === "\"" || sign === "'") {
		const quote = reader.source.startsWith(sign.repeat(3), reader.at) ? sign.repeat(3) : sign;
		reader.at += quote.length;
		closed(reader, quote);
	} else reader.at += 1;
}

// src/sources/ids.ts
const sourceIds = [
	"bing-webmaster",
	"brave",
	"dev",
	"feeds",
	"github-lists",
	"github-mentions",
	"github-threads",
	"hacker-news",
	"mastodon",
	"medium",
	"podcasts",
	"searxng",
	"stack-exchange"
];

// src/sources/servers.ts
const withServer = ["mastodon", "searxng"];

// src/known.ts
const known = {
	checks: checkOptions,
	sources: sourceIds,
	servers: withServer,
	get generators() {
		return load_blog().generators.map(({ id }) => id);
	},
	get fields() {
		return load_blog().fieldNames;
	}
};

// src/io/clock.ts
const latest = 253402300799;
function today() {
	const epoch = process.env.SOURCE_DATE_EPOCH ?? "";
	if (epoch !== "" && !(/^\d+$/.test(epoch) && Number(epoch) <= latest)) throw new (load_tell_error().UserError)("clock", `SOURCE_DATE_EPOCH is “${epoch}”, expected seconds since 1970 as a whole number, up to the year 9999. Set it with “date +%s”, or unset it.`);
	const now = epoch === "" ? Date.now() : Number(epoch) * 1e3;
	return new Date(now).toISOString().slice(0, 10);
}
async function pass(milliseconds) {
	if (!process.env.SOURCE_DATE_EPOCH) await (0, load_timers_promises().setTimeout)(milliseconds);
}

// src/io/catalogue.ts
const folder = ["../data/catalogue/", "../../data/catalogue/"].map((path) => new URL(path, require("url").pathToFileURL(__filename).href)).find((url) => (0, load_fs().existsSync)(url));
function loadLinkedHosts() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return JSON.parse((0, load_fs().readFileSync)(new URL("../linked-hosts.json", folder), "utf8"));
}
function loadReadings() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return JSON.parse((0, load_fs().readFileSync)(new URL("../readings.json", folder), "utf8"));
}
let rows;
function loadCatalogue() {
	rows ??= readRows();
	return rows;
}
function readRows() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return (0, load_fs().readdirSync)(folder).filter((name) => name.endsWith(".json")).sort().flatMap((name) => JSON.parse((0, load_fs().readFileSync)(new URL(name, folder), "utf8")));
}

// src/markdown/too-complex.ts
const most$1 = {
	length: 524288,
	lines: 2e4,
	depth: 100,
	brackets: 5e3,
	emphasis: 3e3,
	marks: 1e4,
	open: 4e3,
	comments: 1e3,
	underlines: 1e3,
	elements: 500
};
const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:/y;
const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
const startsBlock = /^[ \t]*(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const comment = /<[!?]/g;
const tag = /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|track|wbr)\b)[a-z][\w:-]{0,40}(?:\s[^<>]{0,1000})?>/gi;
const fence$1 = /^([ \t>]*)(`{3,}(?=[^`]*$)|~{3,})/;
function tooComplex(markdown) {
	if (markdown.length > most$1.length) return {
		line: 1,
		why: `The text is ${Math.ceil(markdown.length / 1024).toLocaleString("en")} KiB long; at most 512 KiB are read`
	};
	if (!mayBe(markdown)) return null;
	const seen = {
		lists: [],
		fence: null,
		blank: true,
		...emptyBlock,
		marks: 0,
		underlines: 0,
		elements: 0
	};
	let line = 0;
	for (const text of lines(markdown)) {
		line += 1;
		const why = look(text, seen) ?? (line > most$1.lines ? say("lines", "lines") : null);
		if (why !== null) return {
			line,
			why
		};
	}
	return null;
}
const deepLine = /^[ \t>\-*+\d.)]{101}/m;
function mayBe(markdown) {
	return occurrences(markdown, "\n") >= most$1.lines || occurrences(markdown, "[") > most$1.brackets || occurrences(markdown, "]") > most$1.brackets || occurrences(markdown, "<!") + occurrences(markdown, "<?") > most$1.comments || occurrences(markdown, "<") > most$1.elements || occurrences(markdown, "\n=") + occurrences(markdown, "\n-") > most$1.underlines || occurrences(markdown, "*") + occurrences(markdown, "_") + occurrences(markdown, "~") > most$1.emphasis || occurrences(markdown, "]:") > most$1.depth || deepLine.test(markdown) || goesOnAfterBracket(markdown);
}
function goesOnAfterBracket(text) {
	for (let at = text.indexOf("["); at !== -1;) {
		const blank = text.indexOf("\n\n", at);
		const end = blank === -1 ? text.length : blank;
		if (end - at > most$1.open * 2) return true;
		at = text.indexOf("[", end);
	}
	return false;
}
function occurrences(text, character) {
	let found = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
	return found;
}
const emptyBlock = {
	brackets: 0,
	comments: 0,
	emphasis: 0,
	open: 0,
	after: 0
};
function look(text, seen) {
	const edge = text.match(fence$1);
	if (seen.fence !== null) {
		if (edge?.[2]?.startsWith(seen.fence)) seen.fence = null;
		return null;
	}
	if (edge !== null && edge[1].length < (seen.lists.at(-1) ?? -2) + 6) {
		seen.fence = edge[2];
		return null;
	}
	const depth = openContainers(text, seen);
	seen.blank = text.trim() === "";
	if (seen.blank || startsBlock.test(text)) Object.assign(seen, emptyBlock);
	if (underline.test(text)) seen.underlines += 1;
	count(text, seen);
	for (const [whole, close] of text.matchAll(tag)) if (!whole.endsWith("/>")) seen.elements = Math.max(0, seen.elements + (close === "" ? 1 : -1));
	if (seen.elements > most$1.elements) return `HTML is nested more than ${most$1.elements} levels deep`;
	if (depth > most$1.depth) return `Lists or quotes are nested more than ${most$1.depth} levels deep`;
	if (seen.brackets > most$1.brackets) return say("brackets", "square brackets", "one block");
	if (seen.emphasis > most$1.emphasis) return say("emphasis", "emphasis marks", "one block");
	if (seen.comments > most$1.comments) return say("comments", "comments", "one block");
	if (seen.underlines > most$1.underlines) return say("underlines", "lines that underline a heading");
	if (seen.after > most$1.open) return say("open", "words after a square bracket", "one block");
	if (seen.marks > most$1.marks) return say("marks", "links and emphasis marks");
	return null;
}
function say(limit, what, where = "the text") {
	return `There are more than ${most$1[limit].toLocaleString("en")} ${what} in ${where}`;
}
function openContainers(text, { lists, blank }) {
	let quotes = 0;
	let found = false;
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === " " || character === "	") at += 1;
		else if (character === ">") {
			quotes += 1;
			at += 1;
		} else {
			marker.lastIndex = at;
			const match = marker.exec(text);
			if (match === null || !found && rule.test(text)) break;
			while (lists.length > 0 && lists.at(-1) >= at) lists.pop();
			lists.push(at);
			found = true;
			at += match[0].length;
		}
	}
	if (!found && blank && at === 0 && text !== "") lists.length = 0;
	return quotes + lists.length;
}
function count(text, seen) {
	const { brackets, emphasis } = seen;
	seen.comments += text.match(comment)?.length ?? 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "[") {
			seen.brackets += 1;
			seen.open += 1;
		} else if (character === "]") {
			if (seen.open === 0) seen.brackets += 1;
			else seen.open -= 1;
			if (seen.open === 0) seen.after = 0;
		} else if (character === "*" || character === "_" || character === "~") seen.emphasis += 1;
		else if (seen.open > 0 && isWord(text, at) && !isWord(text, at - 1)) seen.after += 1;
		if (seen.after > most$1.open) return;
	}
	seen.marks += seen.brackets - brackets + seen.emphasis - emphasis;
}
function isWord(text, at) {
	return /[a-z\d]/i.test(text[at] ?? "");
}
function* lines(text) {
	let start = 0;
	while (start <= text.length) {
		const end = text.indexOf("\n", start);
		yield text.slice(start, end === -1 ? text.length : end);
		if (end === -1) return;
		start = end + 1;
	}
}

// src/markdown/parse.ts
let parseMdx = null;
async function loadDialects(paths) {
	if (parseMdx === null && paths.some((path) => dialectOf(path) === "mdx")) ({parseMdx} = await Promise.resolve().then(() => require("./parse-mdx-cd3df271.js")));
}
function dialectOf(path) {
	return /\.mdx$/i.test(path) ? "mdx" : "markdown";
}
function parse(markdown, dialect = "markdown") {
	if (tooComplex(markdown) !== null) return {
		type: "root",
		children: []
	};
	const mdx = dialect === "mdx" ? parseMdx?.(markdown) : null;
	if (mdx != null) return mdx;
	try {
		return load_markdown().unified().use(load_markdown().remarkParse).use(load_github().github, markdown).parse(markdown);
	} catch {
		return {
			type: "root",
			children: [{
				type: "paragraph",
				children: [{
					type: "text",
					value: markdown
				}]
			}]
		};
	}
}
function parseInPlace(markdown) {
	if (tooComplex(markdown) !== null) return null;
	try {
		return load_markdown().fromMarkdown(markdown, load_github().githubInPlace);
	} catch {
		return null;
	}
}

// src/formats/note-reads.ts
function noteReads(repo, seen) {
	return {
		...repo,
		read(path) {
			seen.add(path);
			return repo.read(path);
		}
	};
}

// src/markdown/html-tags.ts
const opening = /<([a-z][a-z0-9-]*)(?=[\s/>])/gi;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const maxTag = 4096;
const maxTags = 1e3;
function* startTags(html) {
	let read = 0;
	for (const match of html.matchAll(opening)) {
		if (++read > maxTags) return;
		const from = match.index + match[0].length;
		const { attributes, end } = readAttributes(html.slice(from, from + maxTag));
		yield {
			name: match[1].toLowerCase(),
			attributes,
			start: match.index,
			end: from + end
		};
	}
}
function readAttributes(text) {
	const attributes = Object.create(null);
	let at = 0;
	for (;;) {
		attribute.lastIndex = at;
		const match = attribute.exec(text);
		if (match === null) break;
		at = attribute.lastIndex;
		const value = match[2] ?? match[3] ?? match[4] ?? "";
		attributes[match[1].toLowerCase()] ??= value.replaceAll("&amp;", "&").trim();
	}
	const close = text.indexOf(">", at);
	return {
		attributes,
		end: close === -1 ? text.length : close + 1
	};
}

// src/markdown/jsx.ts
function elementOf({ type, name, attributes: given = [] }) {
	if (type !== "mdxJsxFlowElement" && type !== "mdxJsxTextElement") return null;
	const attributes = Object.create(null);
	for (const { name: key, value } of given) if (key !== void 0) attributes[key] = typeof value === "object" ? null : value ?? "";
	return {
		name: name ?? "",
		attributes
	};
}
function linkOf({ name, attributes }) {
	if (name === "a") return attributes.href || null;
	return name === "Link" ? attributes.href || attributes.to || null : null;
}
function imageOf({ name, attributes }) {
	return name === "img" || name === "Image" ? attributes.src || null : null;
}

// src/markdown/plain-images.ts
const attributed = /!\[[^\]\n]{0,500}\]\([^\s()]{1,2000}([ \t]+[a-z]+="[^"\n]{0,100}")\)/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;
function plainImages(body) {
	if (!body.includes("=\"")) return body;
	let open = null;
	return body.split("\n").map((line) => {
		const mark = line.match(fence)?.[1];
		if (mark !== void 0 && (open === null || mark.startsWith(open))) open = open === null ? mark : null;
		return open === null ? line.replace(attributed, blankAttribute) : line;
	}).join("\n");
}
function blankAttribute(image, attribute) {
	const at = image.lastIndexOf(attribute);
	return image.slice(0, at) + " ".repeat(attribute.length) + image.slice(at + attribute.length);
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("node:fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/formats/sitemap.ts
const most = 5e4;
const xml = latePart(() => Promise.resolve().then(() => require("./saxes-73bbf86c.js")));
const loadSitemapReader = xml.load;
function readSitemap(text) {
	const trimmed = text.replace(/^\uFEFF/, "").trimStart();
	if (!trimmed.startsWith("<")) return {
		pages: trimmed.split("\n").flatMap(address),
		maps: []
	};
	const pages = [];
	const maps = [];
	const open = [];
	let said = "";
	const saxes = xml.get();
	if (saxes === null) return {
		pages,
		maps
	};
	const parser = new saxes.SaxesParser({ xmlns: false });
	parser.on("error", () => {});
	parser.on("opentag", ({ name }) => {
		open.push(local$1(name));
		said = "";
	});
	const add = (part) => {
		if (said.length < 4096) said += part;
	};
	parser.on("text", add);
	parser.on("cdata", add);
	parser.on("closetag", ({ name }) => {
		const parent = open.at(-2);
		if (local$1(name) === "loc" && pages.length + maps.length < most) {
			if (parent === "url") pages.push(...address(said));
			if (parent === "sitemap") maps.push(...address(said));
		}
		open.pop();
		said = "";
	});
	try {
		parser.write(trimmed).close();
	} catch {}
	return {
		pages,
		maps
	};
}
function local$1(name) {
	return name.slice(name.indexOf(":") + 1).toLowerCase();
}
function address(text) {
	const trimmed = text.trim();
	return /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : [];
}

// src/formats/homepage.ts
const indexNames = /* @__PURE__ */ new Set([
	"articles",
	"blog",
	"news",
	"posts",
	"writing"
]);
function isHomepage(url, siteUrl) {
	const parsed = load_tell_error().parseUrl(url);
	if (parsed === null || parsed.search !== "") return false;
	parsed.hash = "";
	return /^\/*(?:index\.html?)?$/.test(parsed.pathname) || siteUrl !== null && load_page_key().samePage(parsed.href, siteUrl);
}
function isBlogIndex(url, siteUrl) {
	const parsed = load_tell_error().parseUrl(url);
	if (parsed === null || parsed.search !== "") return false;
	const base = siteUrl === null ? "" : load_tell_error().parseUrl(siteUrl)?.pathname ?? "";
	const names = (parsed.pathname.startsWith(base) ? parsed.pathname.slice(base.length) : parsed.pathname).split("/").filter((name) => name !== "" && !/^index(?:\.html?)?$/.test(name));
	return names.length === 1 && indexNames.has(names[0]);
}

// src/formats/preview-host.ts
const local = /^(?:localhost|.*\.(?:localhost|local|test|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/;
const builds = /(?:--[\w-]+\.netlify\.(?:app|com)|-git-[\w-]+\.vercel\.app|^[0-9a-f]{8}\.[\w-]+\.pages\.dev|\.(?:app\.github\.dev|github\.dev|gitpod\.io|ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|trycloudflare\.com|webcontainer\.io|stackblitz\.io|csb\.app|loca\.lt))$/;
const hosting = /\.(?:netlify\.app|netlify\.com|vercel\.app|now\.sh|pages\.dev|onrender\.com|surge\.sh|web\.app|firebaseapp\.com|herokuapp\.com|fly\.dev|railway\.app|azurestaticapps\.net|amplifyapp\.com)$/;
function previewOf(host) {
	if (local.test(host)) return "local";
	if (builds.test(host)) return "build";
	return hosting.test(host) ? "hosting" : null;
}

// src/formats/canonical.ts
function judge(canonical, owner) {
	if (canonical === void 0) return { kind: "none" };
	const { siteUrl } = owner;
	const own = ownHostsOf(owner);
	const trouble = garbageIn(canonical);
	if (trouble !== null) return unusable(trouble, true);
	if (isRooted(canonical)) {
		if (siteUrl === null) return unusable(unknownSite);
		return judgeOwn(new URL(canonical, siteUrl).href, siteUrl);
	}
	const host = load_tell_error().hostOf(canonical);
	if (host === null) return unusable("is not an http(s) address", true);
	if (own.length === 0) return unusable(unknownSite);
	if (!own.includes(host)) return judgeOther(canonical, host, own);
	if (siteUrl !== null && host === load_tell_error().hostOf(siteUrl)) return judgeOwn(canonical, siteUrl);
	return siteUrl === null ? unusable(unknownSite) : unusable(`is on ${host}, another host of the author`);
}
const unknownSite = "cannot be judged while the address of the site is unknown";
function unusable(why, garbage = false) {
	return {
		kind: "unusable",
		why,
		garbage
	};
}
function ownHostsOf({ siteUrl, ownHosts }) {
	const host = siteUrl === null ? null : load_tell_error().hostOf(siteUrl);
	return [...host === null ? [] : [host], ...ownHosts];
}
function isRooted(canonical) {
	return /^\/(?!\/)/.test(canonical.trim());
}
function garbageIn(canonical) {
	if (/[{}<>]|%7B|\s/i.test(canonical.trim())) return "is not the address of one page";
	const parsed = load_tell_error().parseUrl(canonical);
	if (parsed !== null && parsed.username !== "") return "holds the name of a user";
	const path = parsed?.pathname ?? canonical;
	const word = /\/(undefined|null|NaN)(?:\/|$)/.exec(path)?.[1];
	return word === void 0 ? null : `holds “${word}”`;
}
function judgeOther(canonical, host, own) {
	if (previewOf(host) !== null) return unusable(`is on a preview, ${host}`);
	if (isHomepage(canonical, null)) return unusable(`is the home page of ${host}`);
	return own.some((mine) => related(host, mine)) ? unusable(`is on ${host}, a neighbour of the site`) : {
		kind: "foreign",
		host
	};
}
function judgeOwn(canonical, siteUrl) {
	const parsed = load_tell_error().parseUrl(canonical);
	if (parsed === null) return unusable("is not an http(s) address", true);
	if (parsed.hash !== "") return unusable("is not the address of one page", true);
	if (parsed.pathname.includes("//")) return unusable("holds two slashes in a row", true);
	return [load_tell_error().parseUrl(siteUrl)?.pathname ?? "/", "/"].some((home) => bare(parsed.pathname) === bare(home)) && parsed.search === "" ? unusable("is the home page") : {
		kind: "own",
		url: canonical
	};
}
function related(a, b) {
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
function bare(path) {
	return path.replace(/(?:\/index\.html?|\/)$/, "");
}

// src/read-blog.ts
async function openBlog(config, ground, listed) {
	const read = (await withLateParts(() => sitesIn(config, ground.repo))).map((site) => withPosts(site, config, ground));
	return withLateParts(() => locateAll(read, config, ground, listed));
}
function readBlog(config, ground, listed) {
	return locateAll(sitesIn(config, ground.repo).map((site) => withPosts(site, config, ground)), config, ground, listed);
}
function withPosts(site, config, ground) {
	return {
		site,
		posts: readPosts(site, config, ground)
	};
}
function locateAll(read, config, ground, listed) {
	return bringTogether(read.map(({ site, posts }) => locateIn(site, posts, listed)), config, ground);
}
function sitesIn({ site, posts, ignore }, repo) {
	return load_blog().detectSites(repo, {
		...site,
		posts,
		ignore
	});
}
const mostHomes = 3;
async function askSites(read, web) {
	const { askSite } = await Promise.resolve().then(() => require("./blog-4fd8ebf6.js")).then((n) => n.ask_site_exports);
	const listed = /* @__PURE__ */ new Map();
	const outages = [];
	const told = [];
	for (const home of read.homes.slice(0, mostHomes)) {
		const answer = await askSite(home, web);
		outages.push(...answer.outages);
		told.push(toldBy(home, answer));
		if (answer.listed !== null) listed.set(home, answer.listed);
	}
	const relocated = listed.size === 0 ? read : read.relocate(listed);
	return {
		read: {
			...relocated,
			blog: {
				...relocated.blog,
				told
			}
		},
		outages
	};
}
function toldBy(home, { listed, robots }) {
	return {
		home,
		robots,
		sitemap: listed?.online?.how === "sitemap" && listed.online.whole ? {
			from: listed.from,
			pages: listed.pages
		} : null
	};
}
function bringTogether(parts, config, { repo, today }) {
	const sites = parts.map(({ site }) => site);
	const withPosts = parts.filter(({ located }) => located.length > 0);
	const site = {
		...sites[0],
		url: (withPosts[0] ?? parts[0])?.url ?? sites[0].url
	};
	const located = parts.flatMap((part) => part.located);
	const blog = {
		ownHosts: ownHosts(parts, config),
		siteUrl: site.url,
		posts: located,
		today,
		product: config.product,
		checkIds: Object.keys(known.checks),
		hasAsset: load_blog().assetsOf(sites, repo)
	};
	const homes = withPosts.flatMap(({ url }) => url === null ? [] : [url]);
	return {
		site,
		sites: parts.map(({ rules }) => rules),
		located,
		blog,
		homes: [...new Set(homes)],
		relocate(listed) {
			return bringTogether(parts.map((part) => {
				const pages = listed.get(part.url ?? "");
				if (pages === void 0) return part;
				const posts = part.located.map(({ post }) => post);
				return locateIn(part.site, posts, pages);
			}), config, {
				repo,
				today
			});
		}
	};
}
const nowhere = {
	url: null,
	how: "unknown",
	certain: false,
	why: "its file was not read"
};
function readPosts(site, config, { repo, today }) {
	const read = site.posts.map((path) => {
		const text = repo.read(path);
		if (text === void 0) return load_blog().unreadPost(path, repo.why(path) ?? "locked");
		const post = load_blog().readPost(path, text, config.frontmatter);
		if (site.draftsLive) return post.published ? post : changed(post, { published: true }, "held");
		const held = post.published ? site.held(post, today) : void 0;
		return held === void 0 ? post : changed(post, {
			published: false,
			held
		});
	});
	const tables = load_blog().copiesInTables(repo, read);
	return read.map((post) => {
		const copies = tables.get(post.path);
		return copies === void 0 ? post : changed(post, { copies: load_blog().distinct([...post.copies, ...copies]) });
	});
}
function locateIn(site, posts, listed) {
	const readable = posts.filter(({ unread }) => unread !== true);
	const { url, addresses, locate } = site.locateAll(readable, listed);
	const { generator } = site;
	return {
		site,
		url,
		located: posts.map((post) => {
			const address = addresses.get(post.path) ?? nowhere;
			return {
				post: dated(post, address),
				address,
				generator
			};
		}),
		rules: {
			...site,
			url,
			locate
		}
	};
}
function dated(post, { url }) {
	const day = post.date === void 0 ? load_days().dayInAddress(url) : null;
	return day === null ? post : changed(post, { date: day });
}
function changed(post, facts, without) {
	const properties = Object.entries({
		...Object.getOwnPropertyDescriptors(post),
		...Object.getOwnPropertyDescriptors(facts)
	}).filter(([name]) => name !== without);
	return Object.defineProperties({}, Object.fromEntries(properties));
}
function ownHosts(sites, { product }) {
	const urls = [...sites.map(({ url }) => url), product?.url].filter((url) => url != null);
	return [...new Set(urls.map((url) => load_tell_error().hostOf(url)).filter((host) => host !== null))];
}

Object.defineProperty(exports, "askSites", {
  enumerable: true,
  get: function () {
    return askSites;
  }
});
Object.defineProperty(exports, "bare", {
  enumerable: true,
  get: function () {
    return bare$1;
  }
});
Object.defineProperty(exports, "baselineFile", {
  enumerable: true,
  get: function () {
    return baselineFile;
  }
});
Object.defineProperty(exports, "capital", {
  enumerable: true,
  get: function () {
    return capital;
  }
});
Object.defineProperty(exports, "changedFiles", {
  enumerable: true,
  get: function () {
    return changedFiles;
  }
});
Object.defineProperty(exports, "defaultFile", {
  enumerable: true,
  get: function () {
    return defaultFile;
  }
});
Object.defineProperty(exports, "dialectOf", {
  enumerable: true,
  get: function () {
    return dialectOf;
  }
});
Object.defineProperty(exports, "elementOf", {
  enumerable: true,
  get: function () {
    return elementOf;
  }
});
Object.defineProperty(exports, "git", {
  enumerable: true,
  get: function () {
    return git;
  }
});
Object.defineProperty(exports, "gitBytes", {
  enumerable: true,
  get: function () {
    return gitBytes;
  }
});
Object.defineProperty(exports, "headCommit", {
  enumerable: true,
  get: function () {
    return headCommit;
  }
});
Object.defineProperty(exports, "ignoredFolders", {
  enumerable: true,
  get: function () {
    return ignoredFolders;
  }
});
Object.defineProperty(exports, "imageOf", {
  enumerable: true,
  get: function () {
    return imageOf;
  }
});
Object.defineProperty(exports, "isBlogIndex", {
  enumerable: true,
  get: function () {
    return isBlogIndex;
  }
});
Object.defineProperty(exports, "isCall", {
  enumerable: true,
  get: function () {
    return isCall;
  }
});
Object.defineProperty(exports, "isFolder", {
  enumerable: true,
  get: function () {
    return isFolder;
  }
});
Object.defineProperty(exports, "isHidden", {
  enumerable: true,
  get: function () {
    return isHidden;
  }
});
Object.defineProperty(exports, "isHomepage", {
  enumerable: true,
  get: function () {
    return isHomepage;
  }
});
Object.defineProperty(exports, "isJoined", {
  enumerable: true,
  get: function () {
    return isJoined;
  }
});
Object.defineProperty(exports, "isMap", {
  enumerable: true,
  get: function () {
    return isMap$1;
  }
});
Object.defineProperty(exports, "isPattern", {
  enumerable: true,
  get: function () {
    return isPattern;
  }
});
Object.defineProperty(exports, "isReference", {
  enumerable: true,
  get: function () {
    return isReference;
  }
});
Object.defineProperty(exports, "isReturned", {
  enumerable: true,
  get: function () {
    return isReturned;
  }
});
Object.defineProperty(exports, "judge", {
  enumerable: true,
  get: function () {
    return judge;
  }
});
Object.defineProperty(exports, "known", {
  enumerable: true,
  get: function () {
    return known;
  }
});
Object.defineProperty(exports, "largest", {
  enumerable: true,
  get: function () {
    return largest;
  }
});
Object.defineProperty(exports, "latePart", {
  enumerable: true,
  get: function () {
    return latePart;
  }
});
Object.defineProperty(exports, "linkOf", {
  enumerable: true,
  get: function () {
    return linkOf;
  }
});
Object.defineProperty(exports, "literalOf", {
  enumerable: true,
  get: function () {
    return literalOf;
  }
});
Object.defineProperty(exports, "loadCatalogue", {
  enumerable: true,
  get: function () {
    return loadCatalogue;
  }
});
Object.defineProperty(exports, "loadConfig", {
  enumerable: true,
  get: function () {
    return loadConfig;
  }
});
Object.defineProperty(exports, "loadDialects", {
  enumerable: true,
  get: function () {
    return loadDialects;
  }
});
Object.defineProperty(exports, "loadLinkedHosts", {
  enumerable: true,
  get: function () {
    return loadLinkedHosts;
  }
});
Object.defineProperty(exports, "loadReadings", {
  enumerable: true,
  get: function () {
    return loadReadings;
  }
});
Object.defineProperty(exports, "loadSitemapReader", {
  enumerable: true,
  get: function () {
    return loadSitemapReader;
  }
});
Object.defineProperty(exports, "nodesOf", {
  enumerable: true,
  get: function () {
    return nodesOf;
  }
});
Object.defineProperty(exports, "noteReads", {
  enumerable: true,
  get: function () {
    return noteReads;
  }
});
Object.defineProperty(exports, "nothingRead", {
  enumerable: true,
  get: function () {
    return nothingRead;
  }
});
Object.defineProperty(exports, "oneOrMany", {
  enumerable: true,
  get: function () {
    return oneOrMany;
  }
});
Object.defineProperty(exports, "openBlog", {
  enumerable: true,
  get: function () {
    return openBlog;
  }
});
Object.defineProperty(exports, "openRepo", {
  enumerable: true,
  get: function () {
    return openRepo;
  }
});
Object.defineProperty(exports, "parse", {
  enumerable: true,
  get: function () {
    return parse;
  }
});
Object.defineProperty(exports, "parseInPlace", {
  enumerable: true,
  get: function () {
    return parseInPlace;
  }
});
Object.defineProperty(exports, "parseScript", {
  enumerable: true,
  get: function () {
    return parseScript;
  }
});
Object.defineProperty(exports, "pass", {
  enumerable: true,
  get: function () {
    return pass;
  }
});
Object.defineProperty(exports, "plainImages", {
  enumerable: true,
  get: function () {
    return plainImages;
  }
});
Object.defineProperty(exports, "previewOf", {
  enumerable: true,
  get: function () {
    return previewOf;
  }
});
Object.defineProperty(exports, "readAnyYaml", {
  enumerable: true,
  get: function () {
    return readAnyYaml;
  }
});
Object.defineProperty(exports, "readBlog", {
  enumerable: true,
  get: function () {
    return readBlog;
  }
});
Object.defineProperty(exports, "readJson", {
  enumerable: true,
  get: function () {
    return readJson;
  }
});
Object.defineProperty(exports, "readPlainYaml", {
  enumerable: true,
  get: function () {
    return readPlainYaml;
  }
});
Object.defineProperty(exports, "readPython", {
  enumerable: true,
  get: function () {
    return readPython;
  }
});
Object.defineProperty(exports, "readScript", {
  enumerable: true,
  get: function () {
    return readScript;
  }
});
Object.defineProperty(exports, "readSitemap", {
  enumerable: true,
  get: function () {
    return readSitemap;
  }
});
Object.defineProperty(exports, "readToml", {
  enumerable: true,
  get: function () {
    return readToml;
  }
});
Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});
Object.defineProperty(exports, "related", {
  enumerable: true,
  get: function () {
    return related;
  }
});
Object.defineProperty(exports, "require_fastest_levenshtein", {
  enumerable: true,
  get: function () {
    return require_fastest_levenshtein;
  }
});
Object.defineProperty(exports, "require_gray_matter", {
  enumerable: true,
  get: function () {
    return require_gray_matter;
  }
});
Object.defineProperty(exports, "sayCount", {
  enumerable: true,
  get: function () {
    return sayCount;
  }
});
Object.defineProperty(exports, "sayList", {
  enumerable: true,
  get: function () {
    return sayList;
  }
});
Object.defineProperty(exports, "sayNumber", {
  enumerable: true,
  get: function () {
    return sayNumber;
  }
});
Object.defineProperty(exports, "sentence", {
  enumerable: true,
  get: function () {
    return sentence;
  }
});
Object.defineProperty(exports, "shorten", {
  enumerable: true,
  get: function () {
    return shorten;
  }
});
Object.defineProperty(exports, "startTags", {
  enumerable: true,
  get: function () {
    return startTags;
  }
});
Object.defineProperty(exports, "targetKinds", {
  enumerable: true,
  get: function () {
    return targetKinds;
  }
});
Object.defineProperty(exports, "today", {
  enumerable: true,
  get: function () {
    return today;
  }
});
Object.defineProperty(exports, "tooComplex", {
  enumerable: true,
  get: function () {
    return tooComplex;
  }
});
Object.defineProperty(exports, "withLateParts", {
  enumerable: true,
  get: function () {
    return withLateParts;
  }
});
Object.defineProperty(exports, "writeBaseline", {
  enumerable: true,
  get: function () {
    return writeBaseline;
  }
});