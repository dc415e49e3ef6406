const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_markdown = __lazily(() => require("./markdown-f5dc4615.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/markdown/read-lists.ts
function readBullets(markdown) {
	return underHeadings(load_read_blog().parse(markdown)).flatMap(({ headings, node }) => node.type === "list" ? bulletsOf(node, headings, []) : []);
}
function underHeadings(tree) {
	const open = [];
	const found = [];
	for (const node of tree.children) if (node.type === "heading") {
		open.length = Math.min(open.length, node.depth - 1);
		while (open.length < node.depth - 1) open.push("");
		open.push(load_markdown().toString(node));
	} else found.push({
		headings: open.filter((title) => title !== ""),
		node
	});
	return found;
}
function bulletsOf(list, headings, parents) {
	return list.children.flatMap((item) => {
		const own = bulletOf(item, headings, parents);
		const label = own.links[0]?.text ?? own.text;
		return [own, ...item.children.filter((child) => child.type === "list").flatMap((child) => bulletsOf(child, headings, [...parents, label]))];
	});
}
function bulletOf(item, headings, parents) {
	const own = item.children.filter((child) => child.type !== "list");
	const nested = item.children.filter((child) => child.type === "list");
	return {
		line: item.position?.start.line ?? 1,
		headings,
		parents,
		links: own.flatMap(linksOf).map((link) => ({
			text: load_markdown().toString(link),
			url: link.url
		})),
		text: own.map((node) => load_markdown().toString(node)).join(" "),
		quoted: own.flatMap((node) => node.type === "blockquote" ? [load_markdown().toString(node)] : []).join(" "),
		below: nested.flatMap((node) => node.children.map((child) => load_markdown().toString(child))).join("\n")
	};
}
function linksOf(node) {
	if (node.type === "link") return [node];
	return "children" in node ? node.children.flatMap((child) => linksOf(child)) : [];
}

Object.defineProperty(exports, "readBullets", {
  enumerable: true,
  get: function () {
    return readBullets;
  }
});