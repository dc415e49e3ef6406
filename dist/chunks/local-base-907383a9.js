const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_base_tree = __lazily(() => require("./base-tree-bc6a0815.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/io/local-base.ts
function commitAt(folder, ref) {
	const named = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	return load_read_blog().git(folder, named)?.trim() || null;
}
function mergeBase(folder, one, other) {
	return load_read_blog().git(folder, [
		"merge-base",
		one,
		other
	])?.trim() || null;
}
function parentsOf(folder, commit) {
	return [...(load_read_blog().git(folder, [
		"cat-file",
		"commit",
		commit
	])?.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = ""]) => sha);
}
function differencesSince(folder, base, head) {
	const commits = head === null ? [base] : [base, head];
	const listed = load_read_blog().git(folder, [
		...[
			"diff",
			"--raw",
			"-z",
			"--no-renames",
			"--no-abbrev",
			"--relative"
		],
		...commits,
		"--"
	]);
	const others = head === null ? load_read_blog().git(folder, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	]) : "";
	if (listed === null || others === null) return null;
	const fresh = others.split("\0").filter((path) => path !== "");
	return [...readRaw(listed), ...fresh.map((path) => ({
		path,
		was: null,
		is: ""
	}))];
}
function readRaw(listed) {
	const parts = listed.split("\0");
	const found = [];
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [wasMode = "", isMode = "", was = "", is = ""] = parts[at].slice(1).split(" ");
		found.push({
			path: parts[at + 1],
			was: load_base_tree().isRegularMode(wasMode) ? was : null,
			is: /^0+$/.test(isMode) ? null : is
		});
	}
	return found;
}
function filesOf(folder, commit) {
	const listed = load_read_blog().git(folder, [
		"ls-tree",
		"-r",
		"-z",
		commit
	]);
	if (listed === null) return null;
	const entries = listed.split("\0").flatMap((line) => {
		const [, mode = "", sha = "", path = ""] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
		return load_base_tree().isRegularMode(mode) ? [[path, sha]] : [];
	});
	return new Map(entries);
}
function readBlobs(folder, shas) {
	const found = /* @__PURE__ */ new Map();
	const small = [];
	const sizes = load_read_blog().gitBytes(folder, ["cat-file", "--batch-check"], lines(shas))?.toString() ?? "";
	for (const line of sizes.split("\n")) {
		const [sha = "", type, size] = line.split(" ");
		if (type !== "blob") continue;
		if (Number(size) > 1048576) found.set(sha, null);
		else small.push(sha);
	}
	const all = small.length === 0 ? null : load_read_blog().gitBytes(folder, ["cat-file", "--batch"], lines(small));
	for (let at = 0; all !== null && at < all.length;) {
		const end = all.indexOf("\n", at);
		const [sha = "", , size] = all.toString("latin1", at, end).split(" ");
		at = end + 1 + Number(size);
		found.set(sha, load_base_tree().asText(all.subarray(end + 1, at)) ?? null);
		at += 1;
	}
	return found;
}
function lines(shas) {
	return [...new Set(shas)].map((sha) => `${sha}\n`).join("");
}

Object.defineProperty(exports, "commitAt", {
  enumerable: true,
  get: function () {
    return commitAt;
  }
});
Object.defineProperty(exports, "differencesSince", {
  enumerable: true,
  get: function () {
    return differencesSince;
  }
});
Object.defineProperty(exports, "filesOf", {
  enumerable: true,
  get: function () {
    return filesOf;
  }
});
Object.defineProperty(exports, "mergeBase", {
  enumerable: true,
  get: function () {
    return mergeBase;
  }
});
Object.defineProperty(exports, "parentsOf", {
  enumerable: true,
  get: function () {
    return parentsOf;
  }
});
Object.defineProperty(exports, "readBlobs", {
  enumerable: true,
  get: function () {
    return readBlobs;
  }
});