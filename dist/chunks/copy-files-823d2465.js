const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_safe_html = __lazily(() => require("./safe-html-e563c1e6.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_markdown = __lazily(() => require("./markdown-f707f60e.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_read_story = __lazily(() => require("./read-story-c0412fcf.js"));
const load_lib = __lazily(() => require("./lib-81310a71.js"));
const load_markdown2 = __lazily(() => require("./markdown-9d44b1b4.js"));

// node_modules/hast-util-sanitize/lib/schema.js
const aria = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
];
const defaultSchema = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...aria,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...aria],
		h2: [["className", "sr-only"]],
		img: [
			...aria,
			"longDesc",
			"src"
		],
		input: [["disabled", true], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...aria, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...aria],
		table: [...aria],
		ul: [...aria, ["className", "contains-task-list"]],
		"*": [
			"abbr",
			"accept",
			"acceptCharset",
			"accessKey",
			"action",
			"align",
			"alt",
			"axis",
			"border",
			"cellPadding",
			"cellSpacing",
			"char",
			"charOff",
			"charSet",
			"checked",
			"clear",
			"colSpan",
			"color",
			"cols",
			"compact",
			"coords",
			"dateTime",
			"dir",
			"encType",
			"frame",
			"hSpace",
			"headers",
			"height",
			"hrefLang",
			"htmlFor",
			"id",
			"isMap",
			"itemProp",
			"label",
			"lang",
			"maxLength",
			"media",
			"method",
			"multiple",
			"name",
			"noHref",
			"noShade",
			"noWrap",
			"open",
			"prompt",
			"readOnly",
			"rev",
			"rowSpan",
			"rows",
			"rules",
			"scope",
			"selected",
			"shape",
			"size",
			"span",
			"start",
			"summary",
			"tabIndex",
			"title",
			"useMap",
			"vAlign",
			"value",
			"width"
		]
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: true,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: [
		"a",
		"b",
		"blockquote",
		"br",
		"code",
		"dd",
		"del",
		"details",
		"div",
		"dl",
		"dt",
		"em",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"i",
		"img",
		"input",
		"ins",
		"kbd",
		"li",
		"ol",
		"p",
		"picture",
		"pre",
		"q",
		"rp",
		"rt",
		"ruby",
		"s",
		"samp",
		"section",
		"source",
		"span",
		"strike",
		"strong",
		"sub",
		"summary",
		"sup",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr",
		"tt",
		"ul",
		"var"
	]
};

// node_modules/hast-util-sanitize/lib/index.js
const own = {}.hasOwnProperty;
function sanitize(node, options) {
	let result = {
		type: "root",
		children: []
	};
	const replace = transform({
		schema: options ? {
			...defaultSchema,
			...options
		} : defaultSchema,
		stack: []
	}, node);
	if (replace) {
		if (Array.isArray(replace)) {
			if (replace.length === 1) result = replace[0];
			else result.children = replace;
		} else result = replace;
	}
	return result;
}
function transform(state, node) {
	if (node && typeof node === "object") {
		const unsafe = node;
		switch (typeof unsafe.type === "string" ? unsafe.type : "") {
			case "comment": return comment(state, unsafe);
			case "doctype": return doctype(state, unsafe);
			case "element": return element(state, unsafe);
			case "root": return root(state, unsafe);
			case "text": return text(state, unsafe);
		}
	}
}
function comment(state, unsafe) {
	if (state.schema.allowComments) {
		const result = typeof unsafe.value === "string" ? unsafe.value : "";
		const index = result.indexOf("-->");
		const node = {
			type: "comment",
			value: index < 0 ? result : result.slice(0, index)
		};
		patch(node, unsafe);
		return node;
	}
}
function doctype(state, unsafe) {
	if (state.schema.allowDoctypes) {
		const node = { type: "doctype" };
		patch(node, unsafe);
		return node;
	}
}
function element(state, unsafe) {
	const name = typeof unsafe.tagName === "string" ? unsafe.tagName : "";
	state.stack.push(name);
	const content = children(state, unsafe.children);
	const properties_ = properties(state, unsafe.properties);
	state.stack.pop();
	let safeElement = false;
	if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name))) {
		safeElement = true;
		if (state.schema.ancestors && own.call(state.schema.ancestors, name)) {
			const ancestors = state.schema.ancestors[name];
			let index = -1;
			safeElement = false;
			while (++index < ancestors.length) if (state.stack.includes(ancestors[index])) safeElement = true;
		}
	}
	if (!safeElement) return state.schema.strip && !state.schema.strip.includes(name) ? content : void 0;
	const node = {
		type: "element",
		tagName: name,
		properties: properties_,
		children: content
	};
	patch(node, unsafe);
	return node;
}
function root(state, unsafe) {
	const node = {
		type: "root",
		children: children(state, unsafe.children)
	};
	patch(node, unsafe);
	return node;
}
function text(_, unsafe) {
	const node = {
		type: "text",
		value: typeof unsafe.value === "string" ? unsafe.value : ""
	};
	patch(node, unsafe);
	return node;
}
function children(state, children) {
	const results = [];
	if (Array.isArray(children)) {
		const childrenUnknown = children;
		let index = -1;
		while (++index < childrenUnknown.length) {
			const value = transform(state, childrenUnknown[index]);
			if (value) {
				if (Array.isArray(value)) results.push(...value);
				else results.push(value);
			}
		}
	}
	return results;
}
function properties(state, properties) {
	const tagName = state.stack[state.stack.length - 1];
	const attributes = state.schema.attributes;
	const required = state.schema.required;
	const specific = attributes && own.call(attributes, tagName) ? attributes[tagName] : void 0;
	const defaults = attributes && own.call(attributes, "*") ? attributes["*"] : void 0;
	const properties_ = properties && typeof properties === "object" ? properties : {};
	const result = {};
	let key;
	for (key in properties_) if (own.call(properties_, key)) {
		const unsafe = properties_[key];
		let safe = propertyValue(state, findDefinition(specific, key), key, unsafe);
		if (safe === null || safe === void 0) safe = propertyValue(state, findDefinition(defaults, key), key, unsafe);
		if (safe !== null && safe !== void 0) result[key] = safe;
	}
	if (required && own.call(required, tagName)) {
		const properties = required[tagName];
		for (key in properties) if (own.call(properties, key) && !own.call(result, key)) result[key] = properties[key];
	}
	return result;
}
function propertyValue(state, definition, key, value) {
	return definition ? Array.isArray(value) ? propertyValueMany(state, definition, key, value) : propertyValuePrimitive(state, definition, key, value) : void 0;
}
function propertyValueMany(state, definition, key, values) {
	let index = -1;
	const result = [];
	while (++index < values.length) {
		const value = propertyValuePrimitive(state, definition, key, values[index]);
		if (typeof value === "number" || typeof value === "string") result.push(value);
	}
	return result;
}
function propertyValuePrimitive(state, definition, key, value) {
	if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "string") return;
	if (!safeProtocol(state, key, value)) return;
	if (typeof definition === "object" && definition.length > 1) {
		let ok = false;
		let index = 0;
		while (++index < definition.length) {
			const allowed = definition[index];
			if (allowed && typeof allowed === "object" && "flags" in allowed) {
				if (allowed.test(String(value))) {
					ok = true;
					break;
				}
			} else if (allowed === value) {
				ok = true;
				break;
			}
		}
		if (!ok) return;
	}
	return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key) ? state.schema.clobberPrefix + value : value;
}
function safeProtocol(state, key, value) {
	const protocols = state.schema.protocols && own.call(state.schema.protocols, key) ? state.schema.protocols[key] : void 0;
	if (!protocols || protocols.length === 0) return true;
	const url = String(value);
	const colon = url.indexOf(":");
	const questionMark = url.indexOf("?");
	const numberSign = url.indexOf("#");
	const slash = url.indexOf("/");
	if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign) return true;
	let index = -1;
	while (++index < protocols.length) {
		const protocol = protocols[index];
		if (colon === protocol.length && url.slice(0, protocol.length) === protocol) return true;
	}
	return false;
}
function patch(node, unsafe) {
	const cleanPosition = load_markdown().position(unsafe);
	if (unsafe.data) node.data = load_markdown().esm_default(unsafe.data);
	if (cleanPosition) node.position = cleanPosition;
}
function findDefinition(definitions, key) {
	let dataDefault;
	let index = -1;
	if (definitions) while (++index < definitions.length) {
		const entry = definitions[index];
		const name = typeof entry === "string" ? entry : entry[0];
		if (name === key) return entry;
		if (name === "data*") dataDefault = entry;
	}
	if (key.length > 4 && key.slice(0, 4).toLowerCase() === "data") return dataDefault;
}

// src/platforms/medium/story/live-blocks.ts
const frames = /* @__PURE__ */ new Set([
	"article",
	"body",
	"center",
	"div",
	"header",
	"main",
	"section",
	"span"
]);
const around = /* @__PURE__ */ new Set([
	"aside",
	"footer",
	"form",
	"nav",
	"script",
	"style",
	"noscript"
]);
function liveBlocks(html) {
	const article = load_read_story().articleOf(html);
	const blocks = article === null ? [] : unframed(article);
	return blocks.length === 0 ? null : blocks;
}
function unframed(node) {
	if (node.type !== "element" || around.has(node.tagName)) return [];
	const hasText = node.children.some((child) => child.type === "text" && !load_registry().isBlank(child));
	if (!frames.has(node.tagName) || hasText) return [node];
	return node.children.flatMap(unframed);
}
function placeBeside(blocks, rows) {
	const letters = rows.map(({ words }) => lettersOf(words));
	let at = 0;
	return blocks.map((block) => {
		const own = lettersOf(load_registry().wordsOf(block));
		const file = fileIn(block);
		const next = rows.findIndex((row, i) => {
			if (i < at) return false;
			if (own === "") return file !== "" && row.source.includes(file);
			return letters[i] !== "" && (letters[i].includes(own) || own.includes(letters[i]));
		});
		if (next !== -1) at = next;
		return at;
	});
}
function fileIn(block) {
	const src = block.tagName === "img" ? load_registry().textOf(block, "src") : "";
	if (src !== "") return src.split(/[?#]/)[0].split("/").at(-1);
	for (const child of block.children) {
		const file = child.type === "element" ? fileIn(child) : "";
		if (file !== "") return file;
	}
	return "";
}
function lettersOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// src/platforms/medium/copy/write-copy.ts
function storyOf({ title, subtitle }, blocks) {
	return {
		type: "root",
		children: [...[load_registry().make("h1", title), ...subtitle === "" ? [] : [load_registry().make("h2", subtitle)]], ...blocks].flatMap((block) => [block, {
			type: "text",
			value: "\n"
		}])
	};
}
function asHtml(tree) {
	return load_lib().toHtml(tree, {
		closeSelfClosing: false,
		characterReferences: { useNamedReferences: true }
	});
}
function asMarkdown(tree) {
	const flat = tree.children.flatMap((block) => {
		if (block.type !== "element" || block.tagName !== "figure") return [block];
		return block.children.flatMap((part) => part.type !== "element" ? [] : [part.tagName === "figcaption" ? load_registry().make("p", [load_registry().make("em", part.children)]) : load_registry().make("p", [part])]);
	});
	return load_markdown2().toMarkdown(load_lib().toMdast({
		type: "root",
		children: flat
	}), {
		bullet: "-",
		emphasis: "*",
		fences: true,
		rule: "-"
	});
}

// src/platforms/medium/copy/preview-page.ts
function previewPage(post, handOff, copy, live = null, others = true) {
	const rows = besideLive(rowsOf(post, copy), live);
	const byHand = copy.altered.filter(({ todo }) => todo !== void 0);
	const { html: page } = load_safe_html().html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${handOff.title} · copy for Medium</title>
<style>${{ html: style }}</style>
<a class="skip" href="#rows">To the copy</a>
<header>
<h1>${handOff.title}</h1>
<p>${sayChanges$1(copy.altered, byHand)}</p>
${steps(handOff)}${others ? otherFiles : ""}
${list("To do by hand", byHand, true)}
${list("All changes", copy.altered, false)}
</header>
<main id="rows" tabindex="-1">
<div class="row head"><h2>${post.path}</h2><h2>${live === null ? "On your page, roughly" : "On your page"}</h2><h2>On Medium</h2></div>
${rows.map((row, i) => renderRow(row, nextChange(rows, i)))}
</main>
</html>
`;
	return page;
}
function sayChanges$1(altered, byHand) {
	const hand = byHand.length === 0 ? "None needs a hand." : `${load_read_blog().capital(load_read_blog().sayCount(byHand.length, "place"))} to finish by hand.`;
	return `${load_read_blog().capital(load_read_blog().sayCount(altered.length, "change"))} from the post to its copy. ${hand}`;
}
function steps({ importAt, url, subtitle, tags, cover, keep }) {
	const fields = [
		...subtitle === "" ? [] : [load_safe_html().html`<li>Subtitle: ${subtitle}</li>`],
		...tags.length === 0 ? [] : [load_safe_html().html`<li>Tags: ${tags.join(", ")}</li>`],
		...cover === void 0 ? [] : [load_safe_html().html`<li>Cover: ${cover}</li>`],
		...keep.map(({ text, url }) => load_safe_html().html`<li>Own link that stays: “${text}”, ${url}</li>`)
	];
	const address = url === null ? load_safe_html().html`not known yet` : load_safe_html().html`<code>${url}</code>`;
	return load_safe_html().html`<ol>
<li>The import comes first: ${load_safe_html().anchor(importAt, importAt)} with ${address}. It sets the canonical link.</li>
<li>Where it fails, open <a href="story.html">story.html</a>, select all, copy, and paste it into a new story.</li>
<li>A paste brings no pictures: upload each where it stands.</li>
<li>In <em>Story settings → Advanced settings</em> the canonical link must read ${address}.</li>
</ol>
<ul>${fields}</ul>`;
}
const otherFiles = load_safe_html().html`
<p>The same as markdown: <a href="story.md">story.md</a>. The changes for programs: <a href="changes.json">changes.json</a>.</p>`;
function list(title, altered, isOpen) {
	if (altered.length === 0) return load_safe_html().html``;
	const items = altered.map(({ line, now, todo, was }) => load_safe_html().html`<li><a href="#line-${line}">Line ${line}</a>: ${now}. ${todo === void 0 ? "" : `${todo}.`} <code>${was}</code></li>`);
	return load_safe_html().html`<details${isOpen ? { html: " open" } : ""}><summary>${title}: ${altered.length}</summary><ul>${items}</ul></details>`;
}
function rowsOf(post, { page, blocks, altered }) {
	const source = post.body.split(/\r?\n/);
	const tops = page.children.filter((child) => child.type === "element");
	const starts = [.../* @__PURE__ */ new Set([post.bodyLine, ...tops.map(load_registry().lineOf$1)])].sort((a, b) => a - b);
	return starts.map((from, i) => {
		const isHere = (line) => (line >= from || i === 0) && (starts[i + 1] === void 0 || line < starts[i + 1]);
		const to = starts[i + 1] ?? post.bodyLine + source.length;
		return {
			from,
			source: source.slice(from - post.bodyLine, to - post.bodyLine).join("\n").trimEnd(),
			page: tops.filter((top) => isHere(load_registry().lineOf$1(top))),
			copy: blocks.filter((block) => isHere(load_registry().lineOf$1(block))),
			altered: altered.filter(({ line }) => isHere(line))
		};
	});
}
function besideLive(rows, live) {
	if (live === null) return rows;
	const words = rows.map(({ page, source }) => ({
		words: page.map(load_registry().wordsOf).join(" "),
		source
	}));
	const places = placeBeside(live, words);
	return rows.map((row, i) => ({
		...row,
		page: live.filter((_, at) => places[at] === i)
	}));
}
function nextChange(rows, at) {
	return rows.slice(at + 1).find(({ altered }) => altered.length > 0)?.altered[0]?.line ?? null;
}
function renderRow({ from, source, page, copy, altered }, next) {
	if (source === "" && page.length === 0 && copy.length === 0) return load_safe_html().html``;
	const spots = [...new Set(altered.map(({ line }) => line))].map((line) => load_safe_html().html`<a id="line-${line}"></a>`);
	const notes = altered.map(({ line, now, todo }) => load_safe_html().html`<li${todo === void 0 ? "" : { html: " class=\"hand\"" }}>Line ${line}: ${now}.${todo === void 0 ? "" : load_safe_html().html` <strong>${todo}.</strong>`}</li>`);
	const on = next === null || altered.length === 0 ? load_safe_html().html`` : load_safe_html().html`<p><a href="#line-${next}">Next change</a></p>`;
	return load_safe_html().html`<section class="row${altered.length > 0 ? " changed" : ""}">${spots}
<pre tabindex="0"><span class="line">${from}</span>${source}</pre>
<div>${shown(page)}</div>
<div>${shown(copy)}${notes.length === 0 ? "" : load_safe_html().html`<ul class="notes">${notes}</ul>`}${on}</div>
</section>
`;
}
function shown(blocks) {
	const tree = sanitize({
		type: "root",
		children: [...blocks]
	}, defaultSchema);
	load_registry().replaceEach(tree, (element) => {
		if (element.tagName !== "img") return null;
		const words = [load_registry().textOf(element, "alt"), load_registry().textOf(element, "src")].filter(Boolean).join(": ");
		return [load_registry().make("span", `Picture ${words}`, { className: ["picture"] })];
	});
	for (const element of load_registry().elementsIn(tree)) if (element.tagName === "pre" || element.tagName === "table") element.properties.tabIndex = 0;
	return { html: asHtml(tree) };
}
const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 18%, transparent); background: Canvas; color: CanvasText }
body { margin: 0 }
header, main { padding: 1rem; max-width: 100rem; margin: 0 auto }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; background: Canvas; padding: .5rem }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; border-top: 1px solid var(--line); padding: .5rem 0; scroll-margin-top: 3rem }
.row > a { position: absolute }
.head { position: sticky; top: 0; background: Canvas }
.head h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
.changed { background: color-mix(in srgb, Highlight 7%, transparent) }
.row > div, .row > pre { overflow-wrap: anywhere; min-width: 0 }
.row > pre { white-space: pre-wrap; font-size: .85rem; margin: 0 }
.row > pre { position: relative; padding-left: 3rem }
.line { position: absolute; left: 0; opacity: .75 }
.row h1 { font-size: 1.4rem }
.row h2, .row h3, .row h4 { font-size: 1.15rem }
div pre { overflow-x: auto; background: color-mix(in srgb, currentColor 6%, transparent); padding: .75rem; font-size: .85rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left }
.picture { display: block; border: 1px dashed; padding: .5rem; font-size: .85rem }
.notes { border-left: 3px solid Highlight; padding-left: 1.2rem; margin-left: 0; font-size: .9rem }
.notes strong { font-weight: 600 }
summary { cursor: pointer }
code { overflow-wrap: anywhere }
@media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .5rem } .head { display: none } .row > div::before { content: 'On your page'; font-size: .85rem; opacity: .75 } .row > div + div::before { content: 'On Medium' } }
`;

// src/platforms/medium/copy/copy-files.ts
function copyFiles(post, handOff, copy, live = null) {
	const story = storyOf(handOff, copy.blocks);
	const json = changesOf(post, handOff, copy, story);
	return [
		{
			path: "index.html",
			text: previewPage(post, handOff, copy, live)
		},
		{
			path: "story.html",
			text: storyPage(handOff.title, story)
		},
		{
			path: "story.md",
			text: asMarkdown(story)
		},
		{
			path: "changes.json",
			text: `${JSON.stringify(json, null, 2)}\n`
		},
		{
			path: "changes.txt",
			text: sayChanges(json)
		}
	];
}
function copyPages(post, handOff, copy) {
	const story = storyOf(handOff, copy.blocks);
	return [{
		path: "index.html",
		text: previewPage(post, handOff, copy, null, false)
	}, {
		path: "story.html",
		text: storyPage(handOff.title, story)
	}];
}
function changesOf(post, handOff, { altered }, story) {
	const { url, title, subtitle, tags, cover, keep, unlink } = handOff;
	const images = [...load_registry().elementsIn(story)].filter(({ tagName }) => tagName === "img");
	return {
		version: 1,
		post: post.path,
		canonical: url,
		title,
		subtitle,
		tags,
		...cover !== void 0 && { cover },
		ownLinks: {
			kept: keep.map(ownLink),
			unlinked: unlink.map(ownLink)
		},
		images: images.map((image) => ({
			src: load_registry().textOf(image, "src"),
			alt: load_registry().textOf(image, "alt")
		})),
		changes: altered
	};
}
const ownLink = ({ line, text, url }) => ({
	line,
	text,
	url
});
function storyPage(title, story) {
	const { html: page } = load_safe_html().html`<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
${{ html: asHtml(story) }}`;
	return page;
}
function sayChanges({ post, changes }) {
	const told = changes.map(({ line, was, now, todo }) => {
		return `${post}:${line}  ${was}\n  ${now}.${todo === void 0 ? "" : ` ${todo}.`}\n`;
	});
	return told.length === 0 ? "Nothing in the copy differs from the post.\n" : told.join("\n");
}

exports.copyFiles = copyFiles;
exports.copyPages = copyPages;
exports.liveBlocks = liveBlocks;
exports.sayChanges = sayChanges;