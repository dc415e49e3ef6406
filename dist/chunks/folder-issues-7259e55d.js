const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_replace_file = __lazily(() => require("./replace-file-ff5addf0.js"));
const load_crypto = __lazily(() => require("node:crypto"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));

// src/io/claim-folder.ts
function claimFolder(folder, names) {
	const inTheWay = firstAbove((0, load_path().resolve)(folder));
	if (!(0, load_fs().statSync)(inTheWay).isDirectory()) throw new (load_tell_error().UserError)("out", `“${folder}” cannot be written into: ${inTheWay === (0, load_path().resolve)(folder) ? "it" : `“${inTheWay}”`} is a file, expected a folder. Give another to --out.`);
	const there = names.filter((name) => (0, load_fs().existsSync)((0, load_path().join)(folder, name)));
	if (there.length === 0 || isOurs(folder)) return;
	throw new (load_tell_error().UserError)("out", `“${(0, load_path().join)(folder, there[0])}” is not from a run of Postrider and would be replaced; nothing was written. Give an empty folder to --out, .postrider for instance.`);
}
function firstAbove(path) {
	return (0, load_fs().existsSync)(path) || (0, load_path().dirname)(path) === path ? path : firstAbove((0, load_path().dirname)(path));
}
const marks = {
	"report.json": [
		"version",
		"posts",
		"outages"
	],
	"changes.json": [
		"version",
		"post",
		"canonical",
		"changes"
	],
	"article.json": ["article"]
};
function isOurs(folder) {
	return Object.entries(marks).some(([name, keys]) => {
		try {
			const json = JSON.parse((0, load_fs().readFileSync)((0, load_path().join)(folder, name), "utf8"));
			return typeof json === "object" && json !== null && keys.every((key) => key in json);
		} catch {
			return false;
		}
	});
}

// src/io/folder-issues.ts
function openFolder(folder, label) {
	const files = list(folder);
	const paths = new Map(files.map(({ number, url }) => [number, url]));
	return {
		list: async () => files.map((issue) => ({
			...issue,
			labels: [label]
		})),
		comments: async () => [],
		history: async () => [],
		mayWrite: async () => "pass",
		issueOf(path) {
			return [opened, closed].map((below) => `${below}${fileName(path)}`).find((name) => (0, load_fs().existsSync)((0, load_path().join)(folder, name))) ?? null;
		},
		write(change) {
			if (change.do === "open-issue") write(folder, `issues/${fileName(change.path ?? "index")}`, change.body);
			else if (change.do === "update-issue") update(change);
			else if (change.do === "write-file") write(folder, change.path, load_tell_error().scrub(change.text));
		}
	};
	function update({ number, body, close, reopen }) {
		const path = paths.get(number) ?? "";
		const [from, to] = close !== void 0 ? [opened, closed] : [closed, opened];
		const moves = close !== void 0 || reopen === true;
		if (moves) (0, load_fs().rmSync)((0, load_path().join)(folder, path));
		write(folder, moves ? path.replace(from, () => to) : path, body);
	}
	function write(top, path, text) {
		try {
			load_replace_file().writeWhole((0, load_path().join)(top, path), load_tell_error().hideSecrets(text));
		} catch (error) {
			throw refusedBy((0, load_path().join)(top, path), error);
		}
	}
}
function refusedBy(path, error) {
	const { code = "" } = error;
	return [
		"EACCES",
		"EPERM",
		"EROFS",
		"ENOSPC",
		"EISDIR",
		"ENOTDIR",
		"EEXIST"
	].includes(code) ? new (load_tell_error().UserError)("out", `“${path}” cannot be written (${code}). Make room for it, or give another folder to --out.`) : error;
}
const opened = "issues/";
const closed = "issues/closed/";
function list(folder) {
	return [opened, closed].flatMap((below) => readFolder((0, load_path().join)(folder, below)).filter((name) => name.endsWith(".md")).map((name) => ({
		name,
		path: `${below}${name}`,
		state: below === opened ? "open" : "closed"
	}))).sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, path, state }, i) => ({
		number: i + 1,
		title: name,
		body: (0, load_fs().readFileSync)((0, load_path().join)(folder, path), "utf8"),
		state,
		labels: [],
		createdAt: "1970-01-01",
		url: path,
		trusted: true,
		comments: 0
	}));
}
function readFolder(folder) {
	return (0, load_fs().existsSync)(folder) ? (0, load_fs().readdirSync)(folder) : [];
}
function fileName(path) {
	const name = path.replace(/\//g, "--").replace(/[^\p{L}\p{N}._-]/gu, "_");
	const mark = name.replaceAll("--", "/") !== path ? `.${(0, load_crypto().createHash)("sha256").update(path).digest("hex").slice(0, 6)}` : "";
	return `${name.replace(/\.md$/, "")}${mark}.md`;
}

Object.defineProperty(exports, "claimFolder", {
  enumerable: true,
  get: function () {
    return claimFolder;
  }
});
Object.defineProperty(exports, "fileName", {
  enumerable: true,
  get: function () {
    return fileName;
  }
});
Object.defineProperty(exports, "openFolder", {
  enumerable: true,
  get: function () {
    return openFolder;
  }
});