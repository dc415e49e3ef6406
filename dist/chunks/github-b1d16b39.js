const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_markdown = __lazily(() => require("./markdown-472c54de.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));

// src/markdown/github.ts
function github(markdown) {
	this.data("micromarkExtensions", [
		/[\w+.-]@/.test(markdown) ? addresses : webAddresses,
		...markdown.includes("[^") ? [load_markdown().gfmFootnote()] : [],
		load_markdown().gfmStrikethrough(),
		.../\||:-|-:/.test(markdown) ? [load_markdown().gfmTable()] : [],
		load_markdown().gfmTaskListItem()
	]);
	this.data("fromMarkdownExtensions", [toTree]);
}
const addresses = load_markdown().gfmAutolinkLiteral();
const webAddresses = { text: withoutEmail(addresses.text ?? {}) };
function withoutEmail(constructs) {
	const others = Object.entries(constructs).map(([code, at = []]) => [code, [at].flat().filter(({ name }) => name !== "emailAutolink")]);
	return Object.fromEntries(others.filter(([, left]) => left.length > 0));
}
const nodes = load_markdown().gfmFromMarkdown();
const links = nodes.flatMap(({ transforms }) => transforms ?? []);
const inPlace = nodes.map((each) => ({
	...each,
	transforms: []
}));
const toTree = [...inPlace, { transforms: [linkAddresses] }];
const githubInPlace = {
	extensions: [
		load_markdown().gfmFootnote(),
		load_markdown().gfmStrikethrough(),
		load_markdown().gfmTable(),
		load_markdown().gfmTaskListItem()
	],
	mdastExtensions: inPlace
};
function linkAddresses(tree) {
	for (const block of tree.children) if (namesAddress(block)) for (const link of links) link({
		...tree,
		children: [block]
	});
}
function namesAddress(block) {
	for (const { type, value = "" } of load_walk().walk(block)) if (type === "text" && /https?:\/\/|www\.|@/i.test(value)) return true;
	return false;
}

Object.defineProperty(exports, "github", {
  enumerable: true,
  get: function () {
    return github;
  }
});
Object.defineProperty(exports, "githubInPlace", {
  enumerable: true,
  get: function () {
    return githubInPlace;
  }
});