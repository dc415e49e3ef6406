const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_base_tree = __lazily(() => require("./base-tree-bc6a0815.js"));
const load_local_base = __lazily(() => require("./local-base-907383a9.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/io/pull-request-base.ts
const mostFetched = 40;
const deeper = "Set “fetch-depth: 2” at actions/checkout, and they are compared.";
async function pullRequestBase(workspace, now, commits, objects, matters) {
	const head = load_read_blog().headCommit(workspace);
	if (head === null) return { why: "the checkout is no git repository: use actions/checkout, with git installed" };
	const base = await baseOf(workspace, head, commits, objects);
	if (typeof base !== "string") return silent(base);
	const differing = await differencesBetween(workspace, base, head, objects);
	if ("why" in differing) return differing;
	const wanted = differing.files.flatMap(({ path, was }) => was !== null && matters(path) ? [was] : []);
	const texts = await textsOf(workspace, [...new Set(wanted)], differing.sizes, objects);
	if ("why" in texts) return texts;
	return load_base_tree().undo(now, differing.files, (sha, path) => {
		const text = texts.has(sha) ? texts.get(sha) : load_local_base().readBlobs(workspace, [sha]).get(sha);
		return text === void 0 ? now.read(path) : text ?? void 0;
	});
}
async function textsOf(workspace, shas, sizes, objects) {
	const texts = load_local_base().readBlobs(workspace, shas);
	for (const sha of shas) if ((sizes.get(sha) ?? 0) > 1048576) texts.set(sha, null);
	const missing = shas.filter((sha) => !texts.has(sha));
	if (missing.length > 40) return { why: `${missing.length} of their files differ, and at most ${40} are asked of GitHub. ${deeper}` };
	const answers = await Promise.all(missing.map(async (sha) => [sha, await objects.blob(sha)]));
	for (const [sha, answer] of answers) {
		if ("from" in answer) return silent(answer);
		texts.set(sha, answer.text);
	}
	return texts;
}
async function baseOf(workspace, head, commits, objects) {
	const [first, second] = load_local_base().parentsOf(workspace, head);
	if (head !== commits.head && first !== void 0 && second === commits.head) return first;
	const local = load_local_base().mergeBase(workspace, commits.base, head);
	if (local !== null) return local;
	const told = await objects.mergeBase(commits.base, head);
	return "from" in told ? told : told.sha;
}
async function differencesBetween(workspace, base, head, objects) {
	const local = load_local_base().commitAt(workspace, base) === null ? null : load_local_base().differencesSince(workspace, base, head);
	if (local !== null) return {
		files: local,
		sizes: /* @__PURE__ */ new Map()
	};
	const tree = await objects.tree(base);
	if ("from" in tree) return silent(tree);
	const there = load_local_base().filesOf(workspace, head);
	if (there === null || !tree.whole) return { why: `GitHub lists only a part of so large a repository. ${deeper}` };
	return {
		files: compareTrees(tree, there),
		sizes: sizesIn(tree)
	};
}
function compareTrees({ files }, there) {
	const gone = [...files].filter(([path, { sha }]) => there.get(path) !== sha);
	const fresh = [...there].filter(([path]) => !files.has(path));
	return [...gone.map(([path, { sha }]) => ({
		path,
		was: sha,
		is: there.get(path) ?? null
	})), ...fresh.map(([path, is]) => ({
		path,
		was: null,
		is
	}))];
}
function sizesIn({ files }) {
	return new Map([...files.values()].map(({ sha, size }) => [sha, size]));
}
function silent({ from, why }) {
	return { why: `${from} did not tell: ${why}` };
}

exports.pullRequestBase = pullRequestBase;