const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_mark_link = __lazily(() => require("./mark-link-2fa33e2d.js"));
const load_medium = __lazily(() => require("./medium-cd06b44e.js"));
const load_lib = __lazily(() => require("./lib-81310a71.js"));
const load_markdown = __lazily(() => require("./markdown-472c54de.js"));
const load_markdown2 = __lazily(() => require("./markdown-9d44b1b4.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_mended_tree = __lazily(() => require("./mended-tree-3dbb6f97.js"));

// src/platforms/devto/escape-liquid.ts
const liquid = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}|(\{%-?\s*(?:end)?raw\s*-?%\})|(\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{[{%])/g;
function escapeLiquid(tree) {
	visit(tree);
}
function visit(node) {
	if (node.type === "link" || node.type === "image" || node.type === "definition") {
		node.url = node.url.replace(/[{}]/g, (brace) => encodeURIComponent(brace));
		if (node.title != null) node.title = apart(node.title);
		if ("alt" in node && node.alt != null) node.alt = apart(node.alt);
	}
	if (!("children" in node)) return;
	const children = [];
	for (const child of node.children) {
		visit(child);
		if (child.type === "paragraph" && isEmpty(child)) continue;
		children.push(...child.type === "text" ? shown(child.value) : [child]);
	}
	node.children = children;
}
const isEmpty = (node) => "children" in node && node.children.length === 0;
const apart = (text) => text.replace(/\{(?=[{%])/g, "{ ");
function shown(text) {
	const made = [];
	let done = 0;
	const add = (value) => value !== "" && made.push({
		type: "text",
		value
	});
	for (const match of text.matchAll(liquid)) {
		const [whole, framed, mark, own] = match;
		add(text.slice(done, match.index));
		if (mark === void 0) made.push(html("{% raw %}"), {
			type: "text",
			value: framed ?? own
		}, html("{% endraw %}"));
		done = match.index + whole.length;
	}
	add(text.slice(done));
	return made;
}
const html = (value) => ({
	type: "html",
	value
});

// src/platforms/devto/body.ts
const unknown = /* @__PURE__ */ new Set([...[
	"admonition",
	"definition-list",
	"details",
	"diagram",
	"duplicate-title",
	"embed"
], ...[
	"footnote",
	"fragment-link",
	"math",
	"mdx-component",
	"raw-html",
	"shortcode"
]]);
const mended = load_registry().losses.filter(({ id }) => unknown.has(id));
const keepHtml = (_, element) => ({
	type: "html",
	value: load_lib().toHtml(element)
});
const kept = [
	"kbd",
	"sub",
	"sup",
	"mark",
	"abbr"
];
function bodyFor(subject) {
	const { tree, as, all } = load_mended_tree().mendedTree(subject, mended);
	load_mark_link().makeWhole(tree, as("address"), subject);
	dropData(tree, as("image-format"));
	dropEmptyLinks(tree);
	const handlers = Object.fromEntries(kept.map((name) => [name, keepHtml]));
	const made = load_lib().toMdast(tree, {
		handlers,
		nodeHandlers: { comment: () => void 0 },
		document: true
	});
	escapeLiquid(made);
	return {
		markdown: load_markdown2().toMarkdown(made, {
			bullet: "-",
			emphasis: "*",
			fences: true,
			extensions: [load_markdown().gfmToMarkdown()],
			rule: "*",
			unsafe: [{
				character: "^",
				inConstruct: "phrasing"
			}]
		}),
		altered: all()
	};
}
function dropData(tree, tell) {
	load_registry().replaceEach(tree, (element) => {
		if (element.tagName !== "img" || !/^data:/i.test(load_registry().textOf(element, "src"))) return null;
		tell(load_registry().lineOf$1(element), "Left out: a picture written in its address", "Upload it on DEV");
		return [];
	});
}
function dropEmptyLinks(tree) {
	load_registry().replaceEach(tree, (element) => element.tagName === "a" && element.children.length === 0 ? [] : null);
}

// src/platforms/devto/tags.ts
const limits = {
	tags: 4,
	tag: 30
};
const spelled = {
	".net": "dotnet",
	"c#": "csharp",
	"c++": "cpp",
	"f#": "fsharp"
};
function tagsFor(tags) {
	const bare = tags.map((tag) => tag.trim().toLowerCase()).map((tag) => (spelled[tag] ?? tag).replace(/[^\p{L}\p{N}]/gu, "")).filter((tag) => tag !== "" && tag.length <= limits.tag && !load_medium().noTopics.has(tag));
	return [...new Set(bare)].slice(0, limits.tags);
}

// src/platforms/devto/draft.ts
const longestTitle = 128;
const longestBody = 819200;
function draftFor(subject) {
	const { post, address } = subject;
	if (address.url === null) return { why: `its address is not known: ${address.why ?? "no site address"}` };
	const complex = load_read_blog().tooComplex(post.body);
	if (complex !== null) return { why: `its text cannot be read: ${complex.why}` };
	const { markdown, altered } = bodyFor(subject);
	if (markdown.trim() === "") return { why: "its text is empty" };
	const bytes = new TextEncoder().encode(markdown).length;
	if (bytes > longestBody) return { why: `its text has ${Math.ceil(bytes / 1024)} KB, and DEV takes ${longestBody / 1024}` };
	const description = load_medium().subtitleOf(post);
	const cover = post.cover === void 0 ? null : load_mark_link().wholeAddress(post.cover, subject);
	return {
		article: {
			title: load_read_blog().shorten(post.title.replace(/\s+/g, " ").trim(), longestTitle),
			body_markdown: markdown,
			published: false,
			canonical_url: address.url,
			tags: tagsFor(post.tags),
			...description !== "" && { description },
			...cover !== null && /^https?:/i.test(cover) && { main_image: cover }
		},
		altered
	};
}

Object.defineProperty(exports, "draftFor", {
  enumerable: true,
  get: function () {
    return draftFor;
  }
});