const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));

// src/formats/mistyped-address.ts
const host = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+`;
const topLevel = "ai|app|at|be|biz|blog|ca|ch|cloud|co|com|cz|de|dev|edu|es|eu|fi|fr|gov|ie|im|in|info|io|it|jp|me|net|nl|no|nz|org|pl|pt|ru|se|site|social|tech|tv|uk|us|xyz";
const hostAlone = new RegExp(`^${host}(?:${topLevel})\\.?$`, "i");
const hostAndPath = new RegExp(`^${host}(?:${topLevel})[/?#]`, "i");
const www = new RegExp(`^www\\.${host}[a-z]{2,}(?:[/?#]|$)`, "i");
const scheme = /^(?:ttps?:\/\/|hht?tps?:\/\/|ht?ps?:\/\/|https?:\/(?!\/)|https?;\/\/|https?\/\/|https?:\/\/\/+|https?:\/\/https?:?\/\/|\.https?:\/\/)/i;
const brackets = /^(?:[([<{]|%5B|%3C)+(https?:\/\/.*?)(?:[)\]>}]|%5D|%3E)*$/i;
function mistypeOf(url) {
	if (url === "") return { why: "is empty" };
	const bare = brackets.exec(url)?.[1];
	if (bare !== void 0) return {
		why: "stands in brackets of its own",
		meant: bare
	};
	const wrong = scheme.exec(url)?.[0];
	if (wrong !== void 0) {
		const meant = `${/s/i.test(wrong) ? "https" : "http"}://${url.slice(wrong.length)}`;
		return {
			why: `begins with “${wrong}”`,
			meant
		};
	}
	if (/^mail-?to:\/\/|^mail-to:/i.test(url)) return {
		why: "is no mail address",
		meant: url.replace(/^mail-?to:\/*/i, "mailto:")
	};
	if (hostAlone.test(url) || hostAndPath.test(url) || www.test(url)) return {
		why: "lacks https://",
		meant: `https://${url.replace(/\.$/, "")}`
	};
	return /^@[\w-]+$/.test(url) ? { why: "is a name, not an address" } : null;
}

// src/formats/own-links.ts
const ownLinksToKeep = 2;
const fewestWords = 8;
const idle = new Set("all and article blog docs for from here last link more other our page post previous read see that the these this with you your".split(" "));
const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
function ownLinks(content, home) {
	const known = knownOwnLinks(content);
	const key = [
		home.url,
		home.siteUrl,
		...home.ownHosts
	].join(" ");
	const own = known.get(key) ?? content.links.filter((link) => isOwnLink(link, home));
	known.set(key, own);
	return own;
}
const knownOwnLinks = load_walk().perContent(() => /* @__PURE__ */ new Map());
function isOwnLink(link, home) {
	const url = absolute(link.url, home);
	if (url === null || !home.ownHosts.includes(url.hostname.replace(/^www\./, ""))) return false;
	if (image.test(url.pathname)) return false;
	return home.url === null || !load_page_key().samePage(url.href, home.url);
}
function distinct(links, home) {
	const seen = /* @__PURE__ */ new Set();
	return links.filter((link) => {
		const key = load_page_key().pageKey(absolute(link.url, home)?.href ?? link.url);
		const known = seen.has(key);
		seen.add(key);
		return !known;
	});
}
function sortOwnLinks(content, home) {
	const own = ownLinks(content, home);
	const keep = distinct(own, home).filter((link) => !leadsHome(link, home)).map((link) => ({
		link,
		worth: worthOf(link, content)
	})).sort((a, b) => b.worth - a.worth).slice(0, 2).map(({ link }) => link);
	return {
		keep: own.filter((link) => keep.includes(link)),
		unlink: own.filter((link) => !keep.includes(link))
	};
}
function leadsHome(link, home) {
	const url = absolute(link.url, home);
	return url !== null && load_read_blog().isHomepage(url.href, home.siteUrl);
}
function worthOf(link, content) {
	const around = link.context.split(/\s+/).filter((word) => word !== "").length;
	const running = around >= fewestWords ? 100 : 0;
	const later = link.line > endOfFirstParagraph(content) ? 50 : 0;
	const telling = Math.min(2, tellingWords(link.text)) * 12;
	return running + later + telling + Math.min(around, 24);
}
function tellingWords(text) {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !idle.has(word)).length;
}
function endOfFirstParagraph(content) {
	return (content.tree.children?.find((node) => node.type === "paragraph"))?.position?.end.line ?? 0;
}
function absolute(url, home) {
	if (url.startsWith("#") || /\{[{%]/.test(url) || mistypeOf(url) !== null) return null;
	const base = home.url ?? home.siteUrl ?? void 0;
	const parsed = load_tell_error().parseUrl(url, base);
	return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

// src/platforms/medium/copy/boxes.ts
const fence = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/;
const quote = (title) => ({
	open: [
		"",
		"<blockquote>",
		"",
		...title === "" ? [] : [`**${title}**`, ""]
	],
	close: [
		"",
		"</blockquote>",
		""
	]
});
const section = (title) => ({
	open: ["", ...title === "" ? [] : [`**${title}**`, ""]],
	close: [""]
});
function titleOf(kind, title) {
	return title === "" ? load_read_blog().capital(kind.toLowerCase().replace(/[-_]/g, " ")) : title.trim();
}
function frameIndented(lines, mark, frameOf) {
	const made = [];
	let code = null;
	for (let at = 0; at < lines.length; at += 1) {
		const { text, line } = lines[at];
		code = codeAfter(code, text);
		const match = code === null ? mark.exec(text) : null;
		const frame = match === null ? null : frameOf(match[2] ?? "", match[3] ?? "", line);
		if (match === null || frame === null) {
			made.push({
				text,
				line
			});
			continue;
		}
		const indent = match[1] ?? "";
		const inside = [];
		for (; at + 1 < lines.length; at += 1) {
			const next = lines[at + 1];
			const isBelow = next.text.startsWith(`${indent}    `) || next.text.startsWith(`${indent}\t`);
			if (!isBelow && next.text.trim() !== "") break;
			inside.push({
				...next,
				text: isBelow ? indent + dedented(next.text.slice(indent.length)) : ""
			});
		}
		made.push(...frame.open.map((own) => ({
			text: own === "" ? "" : indent + own,
			line
		})), ...frameIndented(inside, mark, frameOf), ...frame.close.map((own) => ({
			text: own === "" ? "" : indent + own,
			line
		})));
	}
	return made;
}
const dedented = (text) => text.replace(/^(?: {4}|\t)/, "");
function frameColons(lines, frameOf) {
	const open = [];
	let code = null;
	return lines.flatMap(({ text, line }) => {
		code = codeAfter(code, text);
		const match = code === null ? /^([\s>]*)(:{3,})\s*(.*)$/.exec(text) : null;
		if (match === null) return [{
			text,
			line
		}];
		const [, before = "", colons = "", rest = ""] = match;
		if (rest.replace(/:+$/, "").trim() === "") {
			const last = open.pop();
			if (last?.frame == null) return [{
				text,
				line
			}];
			return last.frame.close.map((own) => ({
				text: before + own,
				line
			}));
		}
		const named = /^([a-z][\w-]*)\s*(?:\[([^\]]*)\])?\s*(?:\{[^}]*\})?\s*(.*?)\s*:*$/i.exec(rest);
		const kind = named?.[1] ?? "";
		if (named === null && !rest.startsWith("{")) return [{
			text,
			line
		}];
		const frame = frameOf(kind, (named?.[2] || named?.[3]) ?? "", line);
		open.push({
			colons: colons.length,
			frame
		});
		if (frame === null) return [{
			text,
			line
		}];
		return frame.open.map((own) => ({
			text: before + own,
			line
		}));
	});
}
function codeAfter(code, text) {
	const mark = fence.exec(text)?.[1];
	if (mark === void 0) return code;
	if (code === null) return mark;
	return mark.startsWith(code) && text.trim() === mark ? null : code;
}

// src/platforms/medium/copy/html-tree.ts
function* elementsIn(node) {
	for (const child of node.children) {
		if (child.type !== "element") continue;
		yield child;
		yield* elementsIn(child);
	}
}
function replaceEach(node, put) {
	const children = [];
	for (const child of node.children) if (child.type !== "element") children.push(child);
	else {
		replaceEach(child, put);
		children.push(...placed(put(child) ?? [child], child));
	}
	node.children = children;
}
function replaceOutermost(node, put) {
	const children = [];
	for (const child of node.children) {
		const made = child.type === "element" ? put(child) : null;
		if (made === null && child.type === "element") replaceOutermost(child, put);
		if (child.type !== "element") children.push(child);
		else children.push(...placed(made ?? [child], child));
	}
	node.children = children;
}
function placed(nodes, { position }) {
	if (position === void 0) return [...nodes];
	return nodes.map((node) => {
		if (node.type !== "element" || node.position !== void 0) return node;
		return {
			...node,
			position,
			children: placed(node.children, {
				...node,
				position
			})
		};
	});
}
function wordsOf(node) {
	if (node.type === "text") return node.value;
	if (!("children" in node)) return "";
	if (node.type === "element" && node.tagName === "br") return "\n";
	return node.children.map(wordsOf).join("");
}
function isBlank(node) {
	return node.type === "comment" || node.type === "text" && node.value.trim() === "";
}
function lineOf$1({ position }) {
	return position?.start.line ?? 1;
}
function make(tagName, children, properties = {}) {
	return {
		type: "element",
		tagName,
		properties,
		children: typeof children === "string" ? [{
			type: "text",
			value: children
		}] : [...children]
	};
}
function textOf({ properties }, name) {
	const value = properties[name];
	return Array.isArray(value) ? value.join(" ") : value == null ? "" : String(value);
}
function marked$1(words) {
	return make("p", [make("em", `[${words}]`)]);
}

// src/platforms/medium/copy/source-lines.ts
function sourceLines({ body, bodyLine }) {
	return load_read_blog().plainImages(body).split(/\r?\n/).map((text, at) => ({
		text,
		line: bodyLine + at
	}));
}
function joined(lines) {
	return lines.map(({ text }) => text).join("\n");
}
function rewrite(lines, pattern, put, everywhere = false) {
	const text = joined(lines);
	if (text.search(pattern) === -1) return lines;
	const literal = everywhere ? () => false : literalIn(text);
	const made = [];
	const add = (part, at, isOurs) => {
		const pieces = part.split("\n");
		for (const [i, piece] of pieces.entries()) {
			const line = lines[isOurs ? at : at + i].line;
			if (i === 0 && made.length > 0) made.at(-1).text += piece;
			else made.push({
				text: piece,
				line
			});
		}
	};
	let done = 0;
	let row = 0;
	for (const match of text.matchAll(pattern)) {
		const { index } = match;
		if (index < done || literal(index)) continue;
		const end = index + match[0].length;
		const at = row + breaksIn(text, done, index);
		const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index);
		const next = text.indexOf("\n", end);
		const after = text.slice(end, next === -1 ? void 0 : next);
		const isAlone = before.replace(/^[\s>]*(?:[-*+]\s+)?/, "") === "" && after.trim() === "";
		const own = put({
			match,
			line: lines[at].line,
			before,
			isAlone
		});
		if (own === null) continue;
		add(text.slice(done, index), row, false);
		add(own, at, true);
		row = at + breaksIn(text, index, end);
		done = end;
	}
	add(text.slice(done), row, false);
	return made;
}
function breaksIn(text, from, to) {
	let breaks = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) breaks += 1;
	return breaks;
}
const shown = /<!--[\s\S]*?(?:-->|$)|<(pre|code|script|style)\b[\s\S]{0,20000}?<\/\1\s*>/gi;
const raw = /\{%-?\s*raw\s*-?%\}[\s\S]*?(?:\{%-?\s*endraw\s*-?%\}|$)/g;
function literalIn(text) {
	const spans = [];
	for (const { type, position } of load_walk().walk(load_read_blog().parse(text))) if (type === "code" || type === "inlineCode") spans.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
	const isIn = (offset) => spans.some(([from, to]) => from <= offset && offset < to);
	for (const pattern of [shown, raw]) for (const { index, 0: whole } of text.matchAll(pattern)) if (!isIn(index)) spans.push([index, index + whole.length]);
	return isIn;
}
function alone(html, before) {
	const indent = /^[\s>]*/.exec(before)?.[0] ?? "";
	return [
		"",
		html,
		"",
		""
	].join(`\n${before === indent ? indent : " ".repeat(before.length)}`);
}
function escaped(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function isMdx({ path }) {
	return load_read_blog().dialectOf(path) === "mdx";
}

// src/platforms/medium/copy/shortcode-tags.ts
const tag = /\{\{[<%]\s*(\/?)\s*([a-z][\w/-]*)([^}]{0,1000}?)\/?[>%]\}\}|\{%-?\s*(end)?([a-z]\w*)([^%]{0,1000}?)-?%\}/gi;
const argument = /([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"',]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,]+)/g;
function replaceTags(lines, isOurs, put) {
	const closed = new Set(lines.flatMap(({ text }) => [...text.matchAll(/\{\{[<%]\s*\/\s*([\w/-]+)|\{%-?\s*end(\w+)/gi)].map((match) => (match[1] ?? match[2] ?? "").toLowerCase())));
	return rewrite(lines, tag, (found) => {
		const { match } = found;
		const name = (match[2] ?? match[5] ?? "").toLowerCase();
		if (!isOurs(name)) return null;
		return put({
			name,
			found,
			...readArguments(match[3] ?? match[6] ?? ""),
			written: match[0].replace(/\s+/g, " "),
			isClosing: match[1] === "/" || match[4] !== void 0,
			isPaired: closed.has(name)
		});
	});
}
function readArguments(text) {
	const named = Object.create(null);
	const positional = [];
	for (const match of text.matchAll(argument)) {
		const [, key, ...values] = match;
		const value = values.find((one) => one !== void 0) ?? "";
		if (key === void 0) positional.push(value);
		else named[key.toLowerCase()] = value;
	}
	return {
		named,
		positional
	};
}

// src/platforms/medium/define-loss.ts
function defineLoss(loss) {
	return {
		...loss,
		find: load_walk().perContent(loss.find)
	};
}
function lossesIn(content, losses, subject) {
	return losses.map((loss) => ({
		loss,
		spots: loss.find(content, subject)
	})).filter(({ spots }) => spots.length > 0).sort((a, b) => minutesFor(b) - minutesFor(a));
}
function minutesFor({ loss, spots }) {
	return loss.minutes * spots.length;
}

// src/platforms/medium/raw-tags.ts
const comment$2 = /<!--[\s\S]*?(?:-->|$)/g;
const embeds = /* @__PURE__ */ new Set([
	"iframe",
	"video",
	"audio",
	"object",
	"embed"
]);
const rawTags = load_walk().perContent((content) => load_walk().nodesIn(content).flatMap(rawTagsIn));
function rawTagsIn(node) {
	const name = jsxName(node);
	if (name !== null) return [{
		name,
		attributes: jsxAttributes(node),
		line: lineOf(node)
	}];
	if (node.type !== "html") return [];
	const html = (node.value ?? "").replace(comment$2, blank);
	let line = lineOf(node);
	let at = 0;
	return [...load_read_blog().startTags(html)].map(({ name, attributes, start }) => {
		line += html.slice(at, start).split("\n").length - 1;
		at = start;
		return {
			name,
			attributes,
			line
		};
	});
}
function isEmbed({ name, attributes }) {
	return embeds.has(name) || name === "script" && /^(?:https?:)?\/\//i.test(attributes.src ?? "");
}
function closedIn(text) {
	return new Set([...text.matchAll(/<\/([a-z][\w.-]{0,80})\s*>/gi)].map((match) => match[1]));
}
function jsxName(node) {
	return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement" ? node.name ?? null : null;
}
function lineOf(node) {
	return node.position?.start.line ?? 1;
}
function blank(text) {
	return text.replace(/[^\n]/g, " ");
}
function jsxAttributes(node) {
	const attributes = Object.create(null);
	for (const { name, value } of node.attributes ?? []) if (name !== void 0) attributes[name.toLowerCase()] = typeof value === "string" ? value : "";
	return attributes;
}

// src/platforms/medium/shortcodes.ts
const opening$2 = /\{\{[<%]\s*([a-z][\w/-]*)([^}]{0,500}?)[>%]\}\}|\{%-?\s*([a-z]\w*)([^%]{0,500}?)-?%\}|(?<=^|[\s(])::?([a-z][\w-]*)(?=[[{])/gi;
function shortcodesIn(lines) {
	return lines.flatMap(({ line, text }) => [...text.matchAll(opening$2)].map((match) => ({
		line,
		name: (match[1] ?? match[3] ?? match[5] ?? "").toLowerCase(),
		arguments: (match[2] ?? match[4] ?? "").trim()
	})));
}
const embedCodes = new Set("asciinema codepen codesandbox embed facebook gist github glitch instagram jsfiddle loom replit slideshare soundcloud speakerdeck spotify stackblitz tiktok tweet twitter video vimeo x youtube".split(" "));
const boxCodes = new Set("admonition alert aside box callout caution danger hint important info note notice tip warning".split(" "));
const foldCodes = new Set("accordion collapse collapsible details expand spoiler tab tabs".split(" "));
function codeOf(names) {
	return `\\{[{%][<%-]?\\s*(?:${[...names].join("|")})\\b`;
}

// src/platforms/medium/text-lines.ts
const written$4 = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell",
	"html",
	"definition"
]);
const comment$1 = /<!--[\s\S]*?(?:-->|$)|\{\/\*[\s\S]*?(?:\*\/\}|$)/g;
const known = /* @__PURE__ */ new WeakMap();
const quotedHtml = /<(pre|code)\b[\s\S]{0,2000}?<\/\1\s*>/gi;
const literal = /\{%-?\s*raw\s*-?%\}[\s\S]*?(?:\{%-?\s*endraw\s*-?%\}|$)/g;
function textLines(content, { post }) {
	const before = known.get(content);
	if (before !== void 0) return before;
	const lines = readLines(content, post);
	known.set(content, lines);
	return lines;
}
function readLines({ tree }, post) {
	const source = post.body.split(/\r?\n/);
	const shown = source.map(() => "");
	const codes = /* @__PURE__ */ new Map();
	for (const node of load_walk().walk(tree)) {
		if (node.position === void 0) continue;
		const { start, end } = node.position;
		for (let line = start.line; line <= end.line && written$4.has(node.type); line += 1) shown[line - post.bodyLine] = source[line - post.bodyLine] ?? "";
		if (node.type !== "inlineCode") continue;
		for (let line = start.line; line <= end.line; line += 1) {
			const from = line === start.line ? start.column - 1 : 0;
			const to = line === end.line ? end.column - 1 : Number.POSITIVE_INFINITY;
			const spans = codes.get(line) ?? [];
			spans.push([from, to]);
			codes.set(line, spans);
		}
	}
	return shown.map((line, at) => withoutSpans(line, codes.get(at + post.bodyLine) ?? [])).join("\n").replace(comment$1, blank).replace(literal, blank).replace(quotedHtml, blank).split("\n").map((line, at) => ({
		line: at + post.bodyLine,
		text: line
	})).filter((line) => line.text.trim() !== "");
}
function withoutSpans(line, spans) {
	const parts = [];
	let at = 0;
	for (const [from, to] of spans) {
		const end = Math.min(to, line.length);
		parts.push(line.slice(at, from), " ".repeat(Math.max(0, end - from)));
		at = Math.max(at, end);
	}
	return [...parts, line.slice(at)].join("");
}

// src/platforms/medium/losses/admonition.ts
const kinds = "abstract|admonition|attention|caution|danger|hint|important|info|note|seealso|success|tip|warning";
const mark$2 = new RegExp(`^\\s*(?:>\\s*)*:{3,}\\s*(?!(?:code-group|details|raw|tabs?|v-pre)\\b)[a-z]|^\\s*!!!\\s+\\w|^\\s*(?:>\\s*)+\\[!\\w+\\]|^\\s*\\{:\\s*\\.(?:notice|${kinds})\\b`, "i");
const written$3 = new RegExp(`${mark$2.source}|${codeOf(boxCodes)}`, "im");
const boxClass = new RegExp(`(?:^|[\\s_-])(?:alert|box|callout|notice|${kinds})(?:$|[\\s_-])`, "i");
const boxes = /* @__PURE__ */ new Set([
	"div",
	"aside",
	"section",
	"p",
	"blockquote"
]);
var admonition_default = defineLoss({
	id: "admonition",
	title: "Warn about boxes such as notes and tips, which Medium does not have",
	severity: "warning",
	fate: "changed",
	minutes: .5,
	why: "Medium has no boxes beside the text. What stands in one becomes ordinary paragraphs, and the reader no longer sees where it begins and ends.",
	evidence: ["https://spiderpig86.github.io/blog/why-medium-needs-markdown/"],
	becomes: "will look like ordinary text on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Make a quote of it, with its title in bold", "Make a quote of each, with its title in bold"),
	find: (content, subject) => {
		const lines = textLines(content, subject);
		const found = [
			...lines.filter(({ text }) => mark$2.test(text)).map(({ line }) => line),
			...shortcodesIn(lines).filter(({ name }) => boxCodes.has(name)).map(({ line }) => line),
			...rawTags(content).filter(isBox).map(({ line }) => line)
		];
		return [...new Set(found)].sort((a, b) => a - b).map((line) => ({
			line,
			what: "box"
		}));
	},
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "box", "boxes")),
	habit: ({ body }) => written$3.test(body),
	rewrite: (lines, tell) => {
		const framed = (kind, title, line) => {
			tell(line, "Became a quote with its title in bold");
			return quote(titleOf(kind, title));
		};
		const unframed = (line) => {
			tell(line, "Its text stands without the frame");
			return section("");
		};
		const colons = frameColons(lines, (kind, title, line) => {
			if (/^(?:details|tabs?)$/i.test(kind)) return null;
			return kind === "" || noFrame.test(kind) ? unframed(line) : framed(kind, title, line);
		});
		const indented = frameIndented(colons, marked, framed);
		const noticed = quoteNoticed(rewrite(indented, alert, ({ match, line }) => {
			tell(line, "Became a quote with its title in bold");
			return `${match[1]}**${titleOf(match[2], match[3])}**\n${match[1]}`;
		}), tell);
		return replaceTags(noticed, (name) => boxCodes.has(name), ({ name, isClosing, isPaired, named, positional, found: { line, before } }) => {
			const indent = /^[\s>]*/.exec(before)?.[0] ?? "";
			if (isClosing) return quote("").close.join(`\n${indent}`);
			tell(line, "Became a quote with its title in bold");
			const title = named.title ?? (isPaired ? named.type ?? positional[0] : void 0) ?? name;
			if (isPaired) return quote(titleOf(name, title)).open.join(`\n${indent}`);
			return `${indent}> ${named.text ?? named.content ?? positional.at(-1) ?? ""}`;
		});
	},
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const name = textOf(element, "dataComponent");
		if (!(boxNames.test(name) || isBox({
			name: element.tagName,
			attributes: { class: textOf(element, "className") },
			line: 1
		}))) return null;
		if (element.tagName === "blockquote") {
			tell(lineOf$1(element), "Stays a quote, without its frame");
			return null;
		}
		tell(lineOf$1(element), "Became a quote");
		if (element.tagName === "p") return [make("blockquote", [make("p", element.children)])];
		const title = textOf(element, "title");
		const head = title === "" ? [] : [make("p", [make("strong", title)])];
		return [make("blockquote", [...head, ...element.children])];
	}),
	examples: {
		pass: [
			{
				name: "A quote",
				file: "---\ntitle: A\n---\n> Write in batches.\n"
			},
			{
				name: "A fenced div, and colons in a sentence",
				file: "---\ntitle: A\n---\n::: {.column}\nText.\n:::\n\nA crate is named a::note, or ::: in short.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\n```md\n:::note\nText.\n:::\n```\n\nOr `> [!NOTE]`.\n"
			},
			{
				name: "A wrapper",
				file: "---\ntitle: A\n---\n<div class=\"footnotes row\">\n\nA <span class=\"note\">word</span>.\n\n</div>\n\n::: code-group\n\n:::\n"
			}
		],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\n:::note[Sizes]\n\nText.\n\n:::\n",
			says: ["One box (line 4) will look like ordinary text on Medium."]
		}, {
			name: "In four ways of writing",
			file: "---\ntitle: A\n---\n!!! tip \"Sizes\"\n    Text.\n\n> [!NOTE]\n> Text.\n\n{{< callout >}}\nText.\n{{< /callout >}}\n\n<div class=\"box note\">\nText.\n</div>\n",
			says: ["Four boxes (lines 4, 7, 10 and 14) will look like ordinary text on Medium."]
		}]
	}
});
function isBox({ name, attributes }) {
	return boxes.has(name) && boxClass.test(attributes.class ?? attributes.classname ?? "");
}
const noFrame = /^(?:code-group|raw|v-pre|row|columns?|grid|div)$/i;
const marked = /^([\s>]*)!!!\s+([\w-]+)(?:\s+[\w-]+)*\s*(?:"(.*)"\s*$)?/;
const alert = /^([ \t]*>[ \t>]*)\[!(\w+)\][+-]?[ \t]*(.*)$/gm;
const boxNames = /^(?:Admonition|Alert|Aside|Callout|Caution|Danger|Info|Note|Notice|Tip|Warning)$/;
function quoteNoticed(lines, tell) {
	const attributes = /^[ \t]*\{:(?!\.?toc)[^}\n]*\}[ \t]*$/gm;
	const boxed = [];
	const made = [...rewrite(lines, attributes, ({ match, line }) => {
		if (!mark$2.test(match[0])) return "";
		tell(line, "The text above became a quote");
		boxed.push(line);
		return "";
	})];
	for (const line of boxed) {
		let at = made.findIndex((one) => one.line === line) - 1;
		for (; at >= 0 && made[at].text.trim() !== ""; at -= 1) made[at] = {
			...made[at],
			text: `> ${made[at].text}`
		};
	}
	return made;
}

// src/platforms/medium/losses/caption.ts
const written$2 = /<figcaption\b|\{\{<\s*figure\b[^>]{0,500}\bcaption\b|\{%-?\s*figure\b[^%]{0,500}\bcaption\b/i;
var caption_default = defineLoss({
	id: "caption",
	title: "Warn about captions, which an import leaves behind",
	severity: "note",
	fate: "dropped",
	minutes: .3,
	why: "People who imported old posts saw the images come along without their captions.",
	evidence: ["https://medium.com/@thatadamguy/back-to-the-future-importing-past-articles-into-medium-78108297f758"],
	becomes: "may be missing after the import",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Write it again below its image in the editor", "Write each again below its image in the editor"),
	find: (content, subject) => [...rawTags(content).filter(({ name }) => name === "figcaption").map(({ line }) => ({
		line,
		what: "caption"
	})), ...shortcodesIn(textLines(content, subject)).filter((code) => code.name === "figure" && /\bcaption\s*[=:]/.test(code.arguments)).map(({ line }) => ({
		line,
		what: "caption"
	}))].sort((a, b) => a.line - b.line),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "caption")),
	habit: ({ body }) => written$2.test(body),
	examples: {
		pass: [{
			name: "An image",
			file: "---\ntitle: A\n---\n![Load in June](/img/load.png)\n"
		}, {
			name: "A figure without one",
			file: "---\ntitle: A\n---\n{{< figure src=\"/img/load.png\" alt=\"Load in June\" >}}\n"
		}],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\n<figure>\n<img src=\"/a.png\" alt=\"Load\">\n<figcaption>June</figcaption>\n</figure>\n",
			says: ["One caption (line 6) may be missing after the import."]
		}, {
			name: "Of figures that the generator makes",
			file: "---\ntitle: A\n---\n{{< figure src=\"/a.png\" caption=\"June\" >}}\n\n{% figure caption: \"July\" %}\n![Load](/b.png)\n{% endfigure %}\n",
			says: ["Two captions (lines 4 and 6) may be missing after the import."]
		}]
	}
});

// src/platforms/medium/copy/flat-lists.ts
function isList(node) {
	return node.type === "element" && (node.tagName === "ul" || node.tagName === "ol");
}
function pointsOf(list) {
	return list.children.filter((child) => child.type === "element" && child.tagName === "li");
}
function numberedSteps(list) {
	const first = Number(list.properties.start ?? 1);
	return pointsOf(list).flatMap((step, at) => {
		const number = make("strong", `${first + at}.`);
		const blocks = step.children.filter((child) => !isBlank(child));
		const head = blocks[0];
		const space = {
			type: "text",
			value: " "
		};
		if (head?.type === "element" && head.tagName === "p") {
			const rest = blocks.slice(1);
			return [make("p", [
				number,
				space,
				...head.children
			]), ...flow(rest)];
		}
		const from = step.children.findIndex(isBlockLike);
		const words = from === -1 ? step.children : step.children.slice(0, from);
		const rest = from === -1 ? [] : step.children.slice(from);
		return [make("p", [
			number,
			space,
			...words
		]), ...flow(rest)];
	});
}
const blockNames$1 = /^(?:p|pre|ul|ol|blockquote|figure|table|div|h[1-6]|dl|hr|details)$/;
const isBlockLike = (node) => node.type === "element" && blockNames$1.test(node.tagName);
function flow(nodes) {
	return nodes.flatMap((node) => node.type === "element" ? [node] : isBlank(node) ? [] : [make("p", [node])]);
}
function flattened(list, depth = 0) {
	return pointsOf(list).flatMap((point, at) => {
		const made = [];
		let own = [];
		const flush = () => {
			if (own.every(isBlank)) return;
			const isFirst = made.length === 0;
			made.push(make("li", isFirst ? led(markOf(list, depth, at), own) : own));
			own = [];
		};
		for (const child of point.children) {
			if (!isList(child)) {
				own.push(child);
				continue;
			}
			flush();
			made.push(...flattened(child, depth + 1));
		}
		flush();
		return made;
	});
}
function markOf({ tagName, properties }, depth, at) {
	if (depth === 0) return "";
	const dashes = "– ".repeat(depth);
	return tagName === "ol" ? `${dashes}${Number(properties.start ?? 1) + at}) ` : dashes;
}
function led(mark, nodes) {
	if (mark === "") return [...nodes];
	const at = nodes.findIndex((node) => !isBlank(node));
	const first = nodes[at];
	const text = {
		type: "text",
		value: mark
	};
	const opened = first.type === "element" && first.tagName === "p" ? [{
		...first,
		children: [text, ...first.children]
	}] : [text, first];
	return [
		...nodes.slice(0, at),
		...opened,
		...nodes.slice(at + 1)
	];
}

// src/platforms/medium/losses/code-in-list.ts
var code_in_list_default = defineLoss({
	id: "code-in-list",
	title: "Warn about code within numbered lists, which may start anew on Medium",
	severity: "warning",
	fate: "changed",
	minutes: .5,
	why: "A list on Medium holds lines of text only. A code block ends the list, and what follows begins at one again.",
	evidence: ["https://github.com/getnikola/plugins/issues/349"],
	becomes: "may start anew after the code on Medium",
	replace: () => "Write the numbers of the steps by hand, as bold lines",
	find: (content) => brokenIn(content.tree),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "numbered list with code", "numbered lists with code")),
	mend: (tree, tell) => replaceOutermost(tree, (list) => {
		const code = list.tagName === "ol" ? codeBeforeEnd(list) : void 0;
		if (code === void 0) return null;
		tell(lineOf$1(code), "Its steps became paragraphs that begin with their number");
		for (const nested of [...elementsIn(list)].filter(isList)) tell(lineOf$1(nested), "Stands below the paragraph of its step");
		return numberedSteps(list);
	}),
	examples: {
		pass: [
			{
				name: "After the list",
				file: "---\ntitle: A\n---\n1. Measure\n2. Batch\n\n```go\nbatch()\n```\n"
			},
			{
				name: "In a list without numbers",
				file: "---\ntitle: A\n---\n- Measure\n\n  ```go\n  batch()\n  ```\n\n- Queue\n"
			},
			{
				name: "In the last step",
				file: "---\ntitle: A\n---\n1. Measure\n2. Batch\n\n   ```go\n   batch()\n   ```\n"
			}
		],
		fail: [{
			name: "In the first step",
			file: "---\ntitle: A\n---\n1. Batch\n\n   ```go\n   batch()\n   ```\n\n2. Measure\n",
			says: ["One numbered list with code (line 6) may start anew after the code on Medium."]
		}, {
			name: "In two steps of one list, below a point of another",
			file: "---\ntitle: A\n---\n1. Batch\n\n   ```go\n   batch()\n   ```\n\n2. Queue\n\n   ```go\n   queue()\n   ```\n\n3. Measure\n\nThen:\n\n1. Retry\n   - so:\n\n     ```go\n     retry()\n     ```\n\n2. Measure\n",
			says: ["Two numbered lists with code (lines 6 and 23) may start anew after the code on Medium."]
		}]
	}
});
function brokenIn(node) {
	const children = node.children ?? [];
	if (node.type !== "list" || node.ordered !== true) return children.flatMap(brokenIn);
	const code = children.slice(0, -1).flatMap((step) => [...load_walk().walk(step)]).find(({ type }) => type === "code");
	return code === void 0 ? children.flatMap(brokenIn) : [{
		line: lineOf(code),
		what: "list"
	}];
}
function codeBeforeEnd(list) {
	return pointsOf(list).slice(0, -1).flatMap((step) => [...elementsIn(step)]).find(({ tagName }) => tagName === "pre");
}

// src/platforms/medium/losses/definition-list.ts
var definition_list_default = defineLoss({
	id: "definition-list",
	title: "Warn about lists of terms, which Medium does not have",
	severity: "note",
	fate: "changed",
	minutes: .5,
	why: "Medium has lists with dots and with numbers. A term and what it means come as paragraphs that look alike.",
	evidence: ["https://kitmul.com/en/blog/markdown-to-medium-guide"],
	becomes: "will become plain paragraphs on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Write it as a line of its own, with the term in bold", "Make one list of them, with each term in bold"),
	find: (content, subject) => {
		const marked = linesWithMeaning(textLines(content, subject));
		const tags = rawTags(content).filter(({ name }) => name === "dt").map(({ line }) => line);
		return [...marked, ...tags].sort((a, b) => a - b).map((line) => ({
			line,
			what: "term"
		}));
	},
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "term with its meaning", "terms with their meanings")),
	rewrite: (lines, tell, subject) => {
		const marks = new Set(linesWithMeaning(textLines(subject.post.content, subject)));
		const terms = /* @__PURE__ */ new Map();
		lines.forEach(({ line }, at) => {
			if (!marks.has(line)) return;
			const above = lines[at - 1]?.text.trim() === "" ? at - 2 : at - 1;
			if (above >= 0) terms.set(above, line);
		});
		return lines.flatMap(({ text, line }, at) => {
			const meaning = terms.get(at);
			if (meaning !== void 0) {
				tell(meaning, "Became a paragraph with its term in bold");
				return [{
					text: "",
					line
				}, {
					text: `**${text.trim()}**:`,
					line
				}];
			}
			return [{
				text: /^: {1,3}\S/.test(text) && hasTerm(lines, terms, at) ? text.replace(/^: +/, "") : text,
				line
			}].filter(() => !(text.trim() === "" && terms.has(at - 1)));
		});
	},
	mend: (tree, tell) => replaceEach(tree, (element) => {
		if (element.tagName !== "dl") return null;
		const points = [];
		for (const part of elementsIn(element)) if (part.tagName === "dt") {
			tell(lineOf$1(part), "Became a point of a list with its term in bold");
			points.push(make("li", [make("strong", part.children)]));
		} else if (part.tagName === "dd") {
			const own = points.at(-1) ?? make("li", []);
			if (points.length === 0) points.push(own);
			own.children.push({
				type: "text",
				value: ": "
			}, ...inner(part));
		}
		return points.length === 0 ? null : [make("ul", points)];
	}),
	examples: {
		pass: [
			{
				name: "A list",
				file: "---\ntitle: A\n---\n- **Batch**: many at once\n"
			},
			{
				name: "Without a term",
				file: "---\ntitle: A\n---\n: Many at once\n"
			},
			{
				name: "A colon that goes on, and one in code",
				file: "---\ntitle: A\n---\nThey are named\n:batch and :queue.\n\n```md\nBatch\n: Many at once\n```\n"
			}
		],
		fail: [{
			name: "A term",
			file: "---\ntitle: A\n---\nBatch\n: Many at once\n",
			says: ["One term with its meaning (line 5) will become plain paragraphs on Medium."]
		}, {
			name: "In HTML",
			file: "---\ntitle: A\n---\n<dl>\n<dt>Batch</dt><dd>Many at once</dd>\n<dt>Queue</dt><dd>One after the other</dd>\n</dl>\n",
			says: ["Two terms with their meanings (lines 5 and 6) will become plain paragraphs on Medium."]
		}]
	}
});
function isTerm(text, line) {
	const above = text.get(line - 1) ?? text.get(line - 2);
	return above !== void 0 && !/^\s*[:#>|*+-]|^\s*\d+[.)]\s/.test(above);
}
function linesWithMeaning(lines) {
	const text = new Map(lines.map(({ line, text }) => [line, text]));
	return lines.filter(({ line, text: own }) => /^: {1,3}\S/.test(own) && isTerm(text, line)).map(({ line }) => line);
}
function hasTerm(lines, terms, at) {
	for (let above = at - 1; above >= 0; above -= 1) {
		if (terms.has(above)) return true;
		if (lines[above].text.trim() !== "" && !/^: {1,3}\S| {2,}/.test(lines[above].text)) return false;
	}
	return false;
}
function inner({ children }) {
	const [only, ...more] = children.filter((child) => child.type === "element");
	return more.length === 0 && only?.tagName === "p" ? only.children : children;
}

// src/platforms/medium/losses/details.ts
const mark$1 = /^\s*\?\?\?\+?\s+\w|^\s*:{3,}\s*details\b/i;
var details_default = defineLoss({
	id: "details",
	title: "Warn about folds and tabs, which Medium does not have",
	severity: "warning",
	fate: "changed",
	minutes: .5,
	why: "Medium has nothing to open. What is folded away stands in the text, or is left out: an import may skip what a page does not show at first.",
	evidence: ["https://spiderpig86.github.io/blog/why-medium-needs-markdown/"],
	becomes: "will stand open on Medium, or be missing",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put what is inside where it belongs in the text, or leave it out", "Put what is inside each where it belongs in the text, or leave it out"),
	find: (content, subject) => {
		const lines = textLines(content, subject);
		const found = [
			...lines.filter(({ text }) => mark$1.test(text)).map(({ line }) => line),
			...shortcodesIn(lines).filter(({ name }) => foldCodes.has(name)).map(({ line }) => line),
			...rawTags(content).filter(({ name }) => name === "details").map(({ line }) => line)
		];
		return [...new Set(found)].sort((a, b) => a - b).map((line) => ({
			line,
			what: "fold"
		}));
	},
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "fold")),
	rewrite: (lines, tell) => {
		const opened = (kind, title, line) => {
			tell(line, "Stands open in the text");
			return section(titleOf(kind, title));
		};
		const colons = frameColons(lines, (kind, title, line) => /^(?:details|tabs?)$/i.test(kind) ? opened(kind, title, line) : null);
		return replaceTags(frameIndented(colons, folded, opened), (name) => foldCodes.has(name), ({ name, isClosing, named, positional, found: { line } }) => {
			if (isClosing) return section("").close.join("\n");
			tell(line, "Stands open in the text");
			const title = named.title ?? named.name ?? named.header ?? positional[0] ?? "";
			const isFrame = title === "" && /^(?:tabs|accordion)$/.test(name);
			return section(isFrame ? "" : titleOf(name, title)).open.join("\n");
		});
	},
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const label = textOf(element, "label") || textOf(element, "title");
		if (foldNames.test(textOf(element, "dataComponent"))) {
			tell(lineOf$1(element), "Stands open in the text");
			return [...label === "" ? [] : [make("p", [make("strong", label)])], make("div", element.children)];
		}
		if (element.tagName !== "details") return null;
		tell(lineOf$1(element), "Stands open in the text");
		return element.children.map((child) => child.type === "element" && child.tagName === "summary" ? make("p", [make("strong", child.children)]) : child);
	}),
	examples: {
		pass: [
			{
				name: "A section",
				file: "---\ntitle: A\n---\n## Details\n\nText.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\nWrite `<details>`:\n\n```html\n<details></details>\n```\n"
			},
			{
				name: "Questions",
				file: "---\ntitle: A\n---\nReally ??? So they said.\n"
			}
		],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\n<details>\n<summary>More</summary>\n\nText.\n\n</details>\n",
			says: ["One fold (line 4) will stand open on Medium, or be missing."]
		}, {
			name: "In other ways of writing",
			file: "---\ntitle: A\n---\n??? note \"More\"\n    Text.\n\n{{% expand \"More\" %}}\nText.\n{{% /expand %}}\n",
			says: ["Two folds (lines 4 and 7) will stand open on Medium, or be missing."]
		}]
	}
});
const folded = /^([\s>]*)(?:\?\?\?\+?|===)\+?\s+([\w-]+)?\s*(?:"(.*)"\s*$)?/;
const foldNames = /^(?:Accordion|Collapse|Collapsible|Details|Expand|Spoiler|Tabs?|TabItem)$/;

// src/platforms/medium/losses/diagram.ts
const languages = /^\{?(?:mermaid|plantuml|dot|graphviz|d2)\b/i;
var diagram_default = defineLoss({
	id: "diagram",
	title: "Warn about diagrams written as code",
	severity: "warning",
	fate: "changed",
	minutes: 2,
	why: "Mermaid and its like are drawn by a script on your page. Medium runs no scripts of stories, so readers get the source, or nothing.",
	evidence: ["https://mermaid.js.org/intro/#deploying-mermaid", "https://lucifer1004.github.io/typub/guide/platforms/medium"],
	becomes: "will show as source on Medium, or not at all",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put a picture of it", "Put a picture of each"),
	find: (content) => load_walk().nodesIn(content).filter((node) => node.type === "code" && languages.test(node.lang ?? "")).map((node) => ({
		line: lineOf(node),
		what: node.lang ?? ""
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "diagram")),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		if (element.tagName !== "pre" || !isDiagram(element)) return null;
		tell(lineOf$1(element), "Its source stands as code, below a line that marks the place", "Put a picture of it");
		return [marked$1("Put a picture of this diagram here"), element];
	}),
	examples: {
		pass: [{
			name: "A picture",
			file: "---\ntitle: A\n---\n![From write to batch](/img/flow.png)\n"
		}, {
			name: "Code",
			file: "---\ntitle: A\n---\n```go\ndot()\n```\n"
		}],
		fail: [{
			name: "Mermaid",
			file: "---\ntitle: A\n---\n```mermaid\ngraph TD; write-->batch\n```\n",
			says: ["One diagram (line 4) will show as source on Medium, or not at all."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\n```dot\ndigraph { a -> b }\n```\n\n```d2\na -> b\n```\n",
			says: ["Two diagrams (lines 4 and 8) will show as source on Medium, or not at all."]
		}]
	}
});
function isDiagram(pre) {
	return [...elementsIn(pre)].some((code) => languages.test(textOf(code, "className").replace(/^language-/, "")));
}

// src/platforms/medium/losses/duplicate-title.ts
var duplicate_title_default = defineLoss({
	id: "duplicate-title",
	title: "Warn about a heading that repeats the title, which a copy shows twice",
	severity: "warning",
	fate: "changed",
	minutes: .2,
	why: "The import makes a title of the story from the title of your page. A first heading with the same words comes along as part of the text.",
	evidence: ["https://github.com/Medium/medium-api-docs"],
	becomes: "repeats the title, and may stand twice on Medium",
	replace: () => "Delete it in the copy, and keep the title",
	find: ({ headings }, { post }) => {
		const { title } = post.frontmatter.values;
		const first = headings[0];
		if (typeof title !== "string" || first === void 0 || first.depth !== 1) return [];
		return keyOf(first.text) === keyOf(title) ? [{
			line: first.line,
			what: first.text
		}] : [];
	},
	say: (spots) => load_read_blog().capital(`the heading ${load_say_lines().quoted(spots[0]?.what ?? "")}`),
	habit: ({ body }) => /^\s*#[ \t]/.test(body),
	mend: (tree, tell, { post }) => {
		const first = [...elementsIn(tree)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
		if (first?.tagName !== "h1" || keyOf(wordsOf(first)) !== keyOf(post.title)) return;
		tell(lineOf$1(first), "Left out: the title of the story says it");
		replaceEach(tree, (element) => element === first ? [] : null);
	},
	examples: {
		pass: [
			{
				name: "A heading of a section",
				file: "---\ntitle: Batches\n---\n## Batches\n"
			},
			{
				name: "The title in the text alone",
				file: "# Batches\n\nText.\n"
			},
			{
				name: "Another title",
				file: "---\ntitle: Batches\n---\n# What batches do\n"
			}
		],
		fail: [{
			name: "The same words",
			file: "---\ntitle: Batches\n---\n# Batches\n\nText.\n",
			says: ["The heading “Batches” (line 4) repeats the title, and may stand twice on Medium."]
		}, {
			name: "In other letters",
			file: "---\ntitle: \"Batches: why?\"\n---\nText.\n\n# *Batches* – Why\n",
			says: ["The heading “Batches – Why” (line 6) repeats the title, and may stand twice on Medium."]
		}]
	}
});
function keyOf(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// src/platforms/medium/copy/embed-address.ts
function embedAddress(name, named, positional = []) {
	const given = named.url ?? named.src ?? named.href ?? named.id ?? named.videoid ?? positional[0];
	if (given === void 0 || given === "") return null;
	if (/^https?:\/\//i.test(given)) return watchAddress(given);
	const second = named.id ?? positional[1];
	switch (name) {
		case "youtube": return `https://www.youtube.com/watch?v=${named.id ?? given}`;
		case "vimeo": return `https://vimeo.com/${given}`;
		case "gist": return `https://gist.github.com/${second !== void 0 && second !== given ? `${named.user ?? given}/${second}` : given}`;
		case "github": return `https://github.com/${given}`;
		case "tweet":
		case "twitter":
		case "x": return `https://twitter.com/${named.user ?? "i/web"}/status/${second ?? given}`;
		case "codepen": return named.user === void 0 ? null : `https://codepen.io/${named.user}/pen/${second ?? given}`;
		case "codesandbox": return `https://codesandbox.io/s/${given}`;
		case "instagram": return `https://www.instagram.com/p/${given}/`;
		case "asciinema": return `https://asciinema.org/a/${given}`;
		default: return null;
	}
}
function watchAddress(framed) {
	const url = framed.replace(/^\/\//, "https://");
	const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(url);
	if (youtube !== null) return `https://www.youtube.com/watch?v=${youtube[1]}`;
	const vimeo = /player\.vimeo\.com\/video\/(\d+)(?:.*[?&]h=(\w+))?/i.exec(url);
	if (vimeo !== null) return `https://vimeo.com/${[vimeo[1], vimeo[2]].filter(Boolean).join("/")}`;
	return url.replace(/^(https:\/\/gist\.github\.com\/[^?#]+)\.js\b.*$/i, "$1").replace(/^(https:\/\/codepen\.io\/[^/]+)\/embed\/(?:preview\/)?/i, "$1/pen/").replace(/^(https:\/\/codesandbox\.io)\/embed\//i, "$1/s/");
}

// src/platforms/medium/lost-kinds.ts
const drawn$1 = /^\{?(?:math|mermaid|plantuml|dot|graphviz|d2)\b/i;
const foreign = /\.(svg|webp|avif)(?:[?#].*)?$|^data:image\/[\w.+-]+/i;
function isDrawn(language) {
	return drawn$1.test(language ?? "");
}
function isForeignFormat(url) {
	return foreign.test(url);
}
function foreignFormat(url) {
	const match = foreign.exec(url);
	return match === null ? null : match[1]?.toLowerCase() ?? "data";
}
function isFragment(url) {
	return /^#./.test(url);
}
const formHosts = /^(?:https?:)?\/\/(?:docs\.google\.com\/forms|forms\.gle|[\w-]+\.typeform\.com|tally\.so|(?:www\.)?jotform\.com|[\w-]+\.substack\.com\/embed)/i;
function isFormFrame(url) {
	return formHosts.test(url);
}

// src/platforms/medium/losses/embed.ts
const written$1 = new RegExp(`<(?:iframe|video|audio|object|embed)\\b|<script[^>]{0,500}\\ssrc=["']?(?:https?:)?//|${codeOf(embedCodes)}`, "i");
var embed_default = defineLoss({
	id: "embed",
	title: "Warn about embeds, which Medium makes from an address",
	severity: "warning",
	fate: "dropped",
	minutes: 1,
	why: "Medium makes an embed from the bare address of a video, a gist or a post on a line of its own. A frame or a script is dropped, and a shortcode makes one of these on your page.",
	evidence: ["https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f", "https://spiderpig86.github.io/blog/why-medium-needs-markdown/"],
	becomes: "will be missing on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put its bare address on a line of its own", "Put the bare address of each on a line of its own"),
	find: (content, subject) => [...embedsIn(content.tree), ...shortcodesIn(textLines(content, subject)).filter(({ name }) => embedCodes.has(name)).map(({ line, name }) => ({
		line,
		what: name
	}))].sort((a, b) => a.line - b.line),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "embed")),
	habit: ({ body }) => written$1.test(body),
	rewrite: (lines, tell) => replaceTags(lines, (name) => embedCodes.has(name), ({ name, isClosing, named, positional, written, found: { line, before, isAlone } }) => {
		if (isClosing) return "";
		const url = embedAddress(name, named, positional);
		if (url === null) {
			tell(line, "A line marks its place", `Put the address of what ${written} shows`);
			const mark = `<em>[${escaped(`Put the address of this here: ${written}`)}]</em>`;
			return isAlone ? alone(mark, before) : mark;
		}
		tell(line, `Became its bare address, ${url}`);
		const link = `<a href="${escaped(url)}">${escaped(url)}</a>`;
		return isAlone ? alone(`<p>${link}</p>`, before) : link;
	}),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const name = textOf(element, "dataComponent");
		const isComponent = embedNames.test(name);
		if (!isComponent && !isFrame(element)) return null;
		const source = [...elementsIn(element)].find(({ tagName }) => tagName === "source");
		const src = textOf(element, "src") || textOf(element, "data") || (source ? textOf(source, "src") : "");
		if (isFormFrame(src)) return null;
		const given = {
			id: textOf(element, "id"),
			url: textOf(element, "url") || src
		};
		const url = isComponent ? embedAddress(name.toLowerCase(), withoutEmpty(given)) : src === "" ? null : watchAddress(src);
		if (url === null) {
			tell(lineOf$1(element), "A line marks its place", "Put the address of what your page shows there");
			return [marked$1("Put the address of what your page shows here")];
		}
		tell(lineOf$1(element), `Became its bare address, ${url}`);
		return [make("p", [make("a", url, { href: url })])];
	}),
	examples: {
		pass: [
			{
				name: "A bare address",
				file: "---\ntitle: A\n---\nhttps://youtu.be/abc\n"
			},
			{
				name: "A script of the page itself",
				file: "---\ntitle: A\n---\n<script>draw()<\/script>\n\n<script src=\"/charts.js\"><\/script>\n"
			},
			{
				name: "A shortcode that frames nothing",
				file: "---\ntitle: A\n---\n{{< figure src=\"/a.png\" >}}\n"
			},
			{
				name: "A tag that is shown",
				file: "---\ntitle: A\n---\nIn Liquid it is {% raw %}{% youtube abc %}{% endraw %}, or `{{< youtube abc >}}`.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\nAn `<iframe>` is a page in a page.\n"
			}
		],
		fail: [
			{
				name: "A frame",
				file: "---\ntitle: A\n---\n<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>\n",
				says: ["One embed (line 4) will be missing on Medium."]
			},
			{
				name: "A gist and a video",
				file: "---\ntitle: A\n---\n<script src=\"https://gist.github.com/a/1.js\"><\/script>\n\nText.\n\n<video src=\"/a.mp4\"></video>\n",
				says: ["Two embeds (lines 4 and 8) will be missing on Medium."]
			},
			{
				name: "Shortcodes",
				file: "---\ntitle: A\n---\n{{< youtube abc >}}\n\n{% gist a/1 %}\n",
				says: ["Two embeds (lines 4 and 6) will be missing on Medium."]
			}
		]
	}
});
function embedsIn(node) {
	const tag = rawTagsIn(node).find(isEmbed);
	if (tag !== void 0) return [{
		line: tag.line,
		what: `<${tag.name}>`
	}];
	return (node.children ?? []).flatMap(embedsIn);
}
const embedNames = /^(?:Asciinema|CodePen|CodeSandbox|Embed|Gist|Instagram|Spotify|Tweet|TwitterTweet|Video|Vimeo|X|YouTube|YoutubeEmbed)$/i;
function isFrame(element) {
	const attributes = { src: textOf(element, "src") };
	return isEmbed({
		name: element.tagName,
		attributes,
		line: 1
	});
}
function withoutEmpty(given) {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}

// src/platforms/medium/copy/inline-notes.ts
function inlineNotes(tree, tell) {
	const section = [...elementsIn(tree)].find(isNotes);
	if (section === void 0) return;
	const notes = new Map([...elementsIn(section)].filter(({ tagName, properties }) => tagName === "li" && properties.id !== void 0).map((item) => [textOf(item, "id"), readNote(item)]));
	const placed = /* @__PURE__ */ new Set();
	const numbers = [];
	replaceEach(tree, (element) => element === section ? [] : null);
	for (let round = 0; round <= notes.size; round += 1) {
		if (![...elementsIn(tree)].some(isReference)) break;
		replaceEach(tree, (element) => {
			if (!isReference(element)) return null;
			const id = textOf(element, "href").slice(1);
			const note = notes.get(id);
			const line = lineOf$1(element);
			if (note === void 0) return element.children;
			if (note.words !== null && !placed.has(id)) {
				tell(line, "Its note stands in brackets");
				placed.add(id);
				return [
					text$2(" ("),
					...structuredClone([...note.words]),
					text$2(")")
				];
			}
			if (note.words !== null) {
				tell(line, "Left out: its note stands in brackets further up");
				return [];
			}
			if (!numbers.includes(id)) numbers.push(id);
			const number = numbers.indexOf(id) + 1;
			tell(line, `Its note stands at the end, as [${number}]`);
			return [text$2(` [${number}]`)];
		});
		for (const id of numbers.filter((id) => !placed.has(id))) {
			placed.add(id);
			const mark = make("p", [make("strong", `[${numbers.indexOf(id) + 1}]`)]);
			tree.children.push(mark, ...notes.get(id)?.blocks ?? []);
		}
	}
	replaceEach(tree, (element) => element.tagName === "sup" && (element.children.length === 0 || element.children.some(isBracket)) ? element.children : null);
}
const isNotes = ({ properties }) => properties.dataFootnotes !== void 0;
const isReference = ({ properties }) => properties.dataFootnoteRef !== void 0;
const isBracket = (node) => node.type === "text" && /^ [([]$|^ \[\d+\]$/.test(node.value);
function readNote(item) {
	replaceEach(item, ({ properties }) => properties.dataFootnoteBackref === void 0 ? null : []);
	const blocks = item.children.filter((child) => !isBlank(child));
	if (!blocks.every((block) => block.type === "element" && block.tagName === "p")) return {
		words: null,
		blocks
	};
	return {
		words: trimmed(blocks.flatMap(({ children }, i) => i === 0 ? children : [text$2(" "), ...children])),
		blocks
	};
}
function trimmed(words) {
	const last = words.at(-1);
	if (last?.type !== "text") return [...words];
	const rest = words.slice(0, -1);
	const value = last.value.trimEnd();
	return value === "" ? trimmed(rest) : [...rest, text$2(value)];
}
const text$2 = (value) => ({
	type: "text",
	value
});

// src/platforms/medium/losses/footnote.ts
var footnote_default = defineLoss({
	id: "footnote",
	title: "Warn about footnotes, which Medium does not have",
	severity: "warning",
	fate: "changed",
	minutes: .5,
	why: "Medium has no footnotes. The mark stays in the text as a bare number, its link leads nowhere, and the notes stand at the end.",
	evidence: ["https://the57thpick.com/posts/pb/"],
	becomes: "will lose the link to the note on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put the note in brackets where its number stands", "Put each note in brackets where its number stands"),
	find: (content) => load_walk().nodesIn(content).filter((node) => node.type === "footnoteReference").map((node) => ({
		line: lineOf(node),
		what: `[^${node.identifier ?? ""}]`
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "footnote")),
	mend: inlineNotes,
	examples: {
		pass: [
			{
				name: "A remark in brackets",
				file: "---\ntitle: A\n---\nWe write in batches (of 100).\n"
			},
			{
				name: "A mark in code",
				file: "---\ntitle: A\n---\nWrite `[^1]` for a footnote.\n"
			},
			{
				name: "A pattern",
				file: "---\ntitle: A\n---\nMatch [^a-z] or [^1] to be sure.\n"
			}
		],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\nWe write in batches.[^size]\n\n[^size]: Of 100.\n",
			says: ["One footnote (line 4) will lose the link to the note on Medium."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\nBatches[^1] and queues.[^2]\n\n[^1]: Of 100.\n[^2]: Two.\n",
			says: ["Two footnotes (line 4) will lose the link to the note on Medium."]
		}]
	}
});

// src/platforms/medium/losses/form.ts
var form_default = defineLoss({
	id: "form",
	title: "Disallow forms in what goes to Medium",
	severity: "error",
	fate: "dropped",
	minutes: 1,
	why: "Medium’s rules allow no form that collects what readers enter, and its editor has none. A link to the page with the form is fine.",
	evidence: ["https://policy.medium.com/medium-rules-30e5502c4eb4"],
	becomes: "cannot go to Medium, whose rules allow no forms that collect data",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put a link to the page with the form, and say that it leads there", "Put a link to the page with each form, and say that it leads there"),
	find: (content) => rawTags(content).filter(isForm).map(({ line }) => ({
		line,
		what: "form"
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "form")),
	mend: (tree, tell, { address }) => replaceEach(tree, (element) => {
		const src = textOf(element, "src");
		const isFrame = element.tagName === "iframe" && isFormFrame(src);
		if (!isFrame && element.tagName !== "form") return null;
		const href = isFrame ? src : address.url;
		tell(lineOf$1(element), "Became a link to the page with the form");
		return [make("p", href === null ? "The form is on the page of this post." : [make("a", "The form is on another page, outside of Medium.", { href })])];
	}),
	examples: {
		pass: [
			{
				name: "A link to a form",
				file: "---\ntitle: A\n---\nAnswer [four questions](https://forms.gle/abc).\n"
			},
			{
				name: "In code, and in a comment",
				file: "---\ntitle: A\n---\nA `<form>`:\n\n```html\n<form></form>\n```\n\n<!-- <form> -->\n"
			},
			{
				name: "A frame with a video",
				file: "---\ntitle: A\n---\n<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>\n"
			}
		],
		fail: [{
			name: "Of your own",
			file: "---\ntitle: A\n---\n<form action=\"/join\">\n<input name=\"mail\">\n</form>\n",
			says: ["One form (line 4) cannot go to Medium, whose rules allow no forms that collect data."]
		}, {
			name: "In a frame",
			file: "---\ntitle: A\n---\nText.\n\n<iframe src=\"https://docs.google.com/forms/d/e/abc/viewform\"></iframe>\n",
			says: ["One form (line 6) cannot go to Medium, whose rules allow no forms that collect data."]
		}]
	}
});
function isForm({ name, attributes }) {
	return name === "form" || name === "iframe" && isFormFrame(attributes.src ?? "");
}

// src/platforms/medium/losses/fragment-link.ts
const contents = /^\s*(?:\[\[?_?toc_?\]\]?|\{:\.?toc\b[^}]*\}|\$\{toc\})\s*$/i;
const toc = "table of contents";
var fragment_link_default = defineLoss({
	id: "fragment-link",
	title: "Warn about links within the page, which do not work on Medium",
	severity: "warning",
	fate: "changed",
	minutes: .3,
	why: "Medium gives headings no names to link to, so a table of contents and links within the page lead nowhere.",
	evidence: ["https://github.com/dexplo/jupyter_to_medium/issues/10", "https://the57thpick.com/posts/pb/"],
	becomes: "will lead nowhere on Medium",
	replace: (spots) => {
		const links = spots.filter(({ what }) => what !== toc).length;
		const unlink = load_read_blog().oneOrMany(links, "Unlink it", "Unlink each");
		if (links === spots.length) return unlink;
		return links === 0 ? "Delete it" : `${unlink}, and delete the table of contents`;
	},
	find: (content, subject) => [...textLines(content, subject).filter(({ text }) => contents.test(text)).map(({ line }) => ({
		line,
		what: toc
	})), ...content.links.filter(({ url }) => isFragment(url)).map(({ url, line }) => ({
		line,
		what: url
	}))],
	say: (spots) => {
		const made = spots.filter(({ what }) => what === toc).length;
		const links = spots.length - made;
		return load_read_blog().capital(load_read_blog().sayList([...made === 0 ? [] : [load_read_blog().sayCount(made, "table of contents", "tables of contents")], ...links === 0 ? [] : [load_read_blog().sayCount(links, "link within the page", "links within the page")]]));
	},
	rewrite: (lines, tell) => rewrite(lines, everyContents, ({ line }) => {
		tell(line, "Left out: the table of contents that your generator makes");
		return "";
	}),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const href = textOf(element, "href");
		if (element.tagName !== "a" || !isFragment(href)) return null;
		tell(lineOf$1(element), `Unlinked: it led to ${href}`);
		return element.children;
	}),
	examples: {
		pass: [
			{
				name: "A section of another page",
				file: "---\ntitle: A\n---\nSee [queues](/queue#size).\n"
			},
			{
				name: "A heading",
				file: "---\ntitle: A\n---\n## Queues\n\nSee below.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\nWrite `[toc]`:\n\n```md\n[[toc]]\n[a](#b)\n```\n"
			}
		],
		fail: [
			{
				name: "One",
				file: "---\ntitle: A\n---\nSee [queues](#queues).\n\n## Queues\n",
				says: ["One link within the page (line 4) will lead nowhere on Medium."]
			},
			{
				name: "A table of contents",
				file: "---\ntitle: A\n---\n- [Batches](#batches)\n- [Queues](#queues)\n\n## Batches\n\n## Queues\n",
				says: ["Two links within the page (lines 4 and 5) will lead nowhere on Medium."]
			},
			{
				name: "One that the generator makes, and a link",
				file: "---\ntitle: A\n---\n[[toc]]\n\nSee [queues](#queues).\n\n## Queues\n",
				says: ["One table of contents and one link within the page (lines 4 and 6) will lead nowhere on Medium."]
			}
		]
	}
});
const everyContents = /^(?:[*-]|\d+\.)[ \t]+\S.*\n\{:\.?toc\b[^}\n]*\}[ \t]*$|^[ \t]*(?:\[\[?_?toc_?\]\]?|\{:\.?toc\b[^}\n]*\}|\$\{toc\})[ \t]*$/gim;

// src/platforms/medium/losses/heading-depth.ts
const levels = 2;
var heading_depth_default = defineLoss({
	id: "heading-depth",
	title: "Warn about a third level of headings, which Medium does not have",
	severity: "note",
	fate: "changed",
	minutes: .2,
	why: "Medium has two sizes of headings below the title. Deeper ones look like the second, or like text.",
	evidence: ["https://gist.github.com/HariSekhon/81c4b166f86844f76940d0c8db0f482e", "https://github.com/Medium/medium-api-docs"],
	becomes: "will look like the level above on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Make it a bold line, or leave it as it comes", "Make each a bold line, or leave it as it comes"),
	find: (content) => {
		const depths = [...new Set(content.headings.map(({ depth }) => depth))].sort((a, b) => a - b);
		const body = content.headings.filter(({ depth }) => depth === 1).length === 1 ? 2 : depths[0];
		const sizes = new Set(depths.filter((depth) => depth >= (body ?? 2)).slice(0, levels));
		return content.headings.filter(({ depth }) => depth >= (body ?? 2) && !sizes.has(depth)).map(({ text, line }) => ({
			line,
			what: text
		}));
	},
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "heading of the third level or below", "headings of the third level or below")),
	habit: ({ body }) => levelsIn(body) > levels,
	mend: (tree, tell) => {
		const all = [...elementsIn(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
		const isOne = all.filter((depth) => depth === 1).length === 1;
		const [big = 2, small] = [...new Set(all)].filter((depth) => depth > 1 || !isOne).sort();
		replaceEach(tree, (element) => {
			if (!/^h[1-6]$/.test(element.tagName)) return null;
			const depth = Number(element.tagName[1]);
			if (depth <= big) return [{
				...element,
				tagName: "h1"
			}];
			if (depth === small) return [{
				...element,
				tagName: "h2"
			}];
			tell(lineOf$1(element), "Became a line in bold");
			return [make("p", [make("strong", element.children)])];
		});
	},
	examples: {
		pass: [{
			name: "Two levels",
			file: "---\ntitle: A\n---\n## Why\n\n### In June\n\n## How\n"
		}, {
			name: "Two levels below the title",
			file: "# A\n\n## Why\n\n### In June\n"
		}],
		fail: [{
			name: "Three levels",
			file: "---\ntitle: A\n---\n## Why\n\n### In June\n\n#### The first week\n",
			says: ["One heading of the third level or below (line 8) will look like the level above on Medium."]
		}, {
			name: "Three levels below the title",
			file: "# A\n\n## Why\n\n### In June\n\n#### The first week\n\n#### The second\n",
			says: ["Two headings of the third level or below (lines 7 and 9) will look like the level above on Medium."]
		}]
	}
});
function levelsIn(body) {
	const depths = [...body.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").matchAll(/^(#{1,6})[ \t]/gm)].map((match) => match[1].length);
	const one = depths.filter((depth) => depth === 1).length === 1;
	return new Set(depths.filter((depth) => !one || depth > 1)).size;
}

// src/platforms/medium/losses/image-format.ts
const written = /!\[[^\]]{0,500}\]\([^)\s]{0,500}\.(?:svg|webp|avif)|<img\b[^>]{0,500}\.(?:svg|webp|avif)/i;
var image_format_default = defineLoss({
	id: "image-format",
	title: "Warn about image formats that Medium does not take",
	severity: "warning",
	fate: "dropped",
	minutes: 1,
	why: "Medium documents JPEG, PNG, GIF and TIFF; its editor takes JPEG, PNG and GIF. SVG, WebP, AVIF and images inside the text are turned away.",
	evidence: ["https://github.com/Medium/medium-api-docs", "https://lucifer1004.github.io/typub/guide/platforms/medium"],
	becomes: "may be missing on Medium, which takes PNG, JPEG and GIF",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Upload a PNG of it", "Upload a PNG of each"),
	find: (content) => content.images.flatMap(({ url, line }) => {
		const format = foreignFormat(url);
		return format === null ? [] : [{
			line,
			what: nameOf(format)
		}];
	}),
	say: (spots) => {
		const formats = load_read_blog().sayList([...new Set(spots.map((spot) => spot.what))]);
		return `${load_read_blog().capital(load_read_blog().sayCount(spots.length, "image"))} as ${formats}`;
	},
	habit: ({ body }) => written.test(body),
	mend: (tree, tell) => {
		for (const image of elementsIn(tree)) {
			const format = image.tagName === "img" ? foreignFormat(textOf(image, "src")) : null;
			if (format === null) continue;
			tell(lineOf$1(image), `Stays as ${nameOf(format)}, which Medium turns away`, "Upload a PNG of it");
		}
	},
	examples: {
		pass: [{
			name: "PNG",
			file: "---\ntitle: A\n---\n![Load in June](/img/load.png)\n"
		}, {
			name: "A link to a drawing",
			file: "---\ntitle: A\n---\nSee [the drawing](/img/load.svg).\n"
		}],
		fail: [{
			name: "SVG",
			file: "---\ntitle: A\n---\n![Load in June](/img/load.svg?v=2)\n",
			says: ["One image as SVG (line 4) may be missing on Medium, which takes PNG, JPEG and GIF."]
		}, {
			name: "Two formats",
			file: "---\ntitle: A\n---\n![June](/img/june.webp)\n\n![July](/img/july.avif)\n",
			says: ["Two images as WebP and AVIF (lines 4 and 6) may be missing on Medium, which takes PNG, JPEG and GIF."]
		}]
	}
});
function nameOf(format) {
	if (format === "data") return "data in the text";
	return format === "webp" ? "WebP" : format.toUpperCase();
}

// src/platforms/medium/losses/math.ts
const display = /\$\$[^$]+\$\$|\\\(.{1,500}?\\\)|\\\[.{1,500}?\\\]/s;
const inline = /(?<![\w$\\])\$(?![\s\d.,]+\$)([^\s$](?:[^$\n]*[^\s$\\])?)\$(?![\w$])/g;
const formula = /[\\^_=]|^[a-zA-Z]$|[a-z]\([a-z]/;
var math_default = defineLoss({
	id: "math",
	title: "Warn about formulas, which Medium does not have",
	severity: "warning",
	fate: "changed",
	minutes: 2,
	why: "Medium sets no formulas. The source stays in the text with its dollars and backslashes.",
	evidence: ["https://the57thpick.com/posts/pb/", "https://lucifer1004.github.io/typub/guide/platforms/medium"],
	becomes: "will show as source on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put a picture of it, or plain characters such as x²", "Put a picture of each, or plain characters such as x²"),
	find: (content) => load_walk().nodesIn(content).filter((node) => isFormula(node)).map((node) => ({
		line: lineOf(node),
		what: "formula"
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "block with a formula", "blocks with formulas")),
	rewrite: (lines, tell) => {
		const todo = "Put a picture of it, or plain characters such as x²";
		const shown = rewrite(lines, everyDisplay, ({ match, line, before, isAlone }) => {
			const source = match.slice(1).find((one) => one !== void 0) ?? "";
			tell(line, "Its source stands as code", todo);
			if (!isAlone) return asCode$1(source);
			const indent = /^[\s>]*/.exec(before)?.[0] ?? "";
			return [
				"",
				"",
				"```math",
				...source.replace(/^\s*\n|\n\s*$/g, "").split("\n"),
				"```",
				""
			].join(`\n${indent}`);
		});
		return rewrite(shown, inline, ({ match, line }) => {
			if (!formula.test(match[1].trim()) || /\]\(|:\/\//.test(match[1])) return null;
			tell(line, "Its source stands as code", todo);
			return asCode$1(match[1]);
		});
	},
	mend: (tree, tell) => replaceEach(tree, (element) => {
		if (element.tagName !== "pre") return null;
		if (![...elementsIn(element)].some((code) => /\blanguage-math\b/i.test(textOf(code, "className")))) return null;
		tell(lineOf$1(element), "Its source stands as code", "Put a picture of it");
		return [marked$1("Put a picture of this formula here"), element];
	}),
	examples: {
		pass: [
			{
				name: "Money",
				file: "---\ntitle: A\n---\nIt costs $5 and $10, or $5_000 and $6_000.\n"
			},
			{
				name: "Shell and code",
				file: "---\ntitle: A\n---\nSet $HOME and $PATH, or `$x^2$`.\n"
			},
			{
				name: "A template",
				file: "---\ntitle: A\n---\nWrite {{ $name }} and {{ $other }}.\n"
			}
		],
		fail: [{
			name: "In a sentence",
			file: "---\ntitle: A\n---\nThe cost is $n^2$ at most.\n",
			says: ["One block with a formula (line 4) will show as source on Medium."]
		}, {
			name: "On lines of its own, and a fence",
			file: "---\ntitle: A\n---\n$$\nT = a + b n\n$$\n\n```math\nT = a\n```\n",
			says: ["Two blocks with formulas (lines 4 and 8) will show as source on Medium."]
		}]
	}
});
const blocks = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
function isFormula(node) {
	if (node.type === "code") return node.lang?.toLowerCase() === "math";
	if (!blocks.has(node.type)) return false;
	const text = [...load_walk().walk(node)].map(sourceOf$1).join("");
	return display.test(text) || [...text.matchAll(inline)].some((match) => formula.test(match[1].trim()));
}
function sourceOf$1({ type, value }) {
	if (type === "mdxTextExpression") return `{${value ?? ""}}`;
	return type === "text" ? value ?? "" : " ";
}
const everyDisplay = /\$\$((?:[^$\n]|\n(?![ \t]*\n))+)\$\$|(?<!\\)\\\\\(((?:(?!\n[ \t]*\n)[\s\S]){1,500}?)\\\\\)|(?<!\\)\\\\\[((?:(?!\n[ \t]*\n)[\s\S]){1,500}?)\\\\\]/g;
function asCode$1(source) {
	const text = source.replace(/\s+/g, " ").trim();
	const fence = text.includes("`") ? "``" : "`";
	return `${fence}${text}${fence}`;
}

// src/platforms/medium/copy/frame-components.ts
const opening$1 = /(?<![\w\\])<([A-Z]+[a-z][\w.]*)(?=[\s/>])((?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}){0,2000}?)(\/?)>|<\/([A-Z]+[a-z][\w.]*)\s*>/g;
const attribute = /([a-z][\w-]*)=(?:"([^"]*)"|'([^']*)')/gi;
const moduleLine = /^(?:import\s[^\n]+\sfrom\s+["'][^"'\n]+["'];?|import\s+["'][^"'\n]+["'];?|export\s+(?:const|default|let|function)\s[^\n]*)$/gm;
function frameComponents(lines, tell) {
	const text = lines.map((line) => line.text).join("\n");
	const closed = new Set([...text.matchAll(/<\/([A-Z]+[a-z][\w.]*)\s*>/g)].map((match) => match[1]));
	const open = [];
	const framed = rewrite(lines, opening$1, ({ match, isAlone }) => {
		const [, name, given = "", slash, closing] = match;
		if (closing !== void 0) {
			const at = open.findLastIndex((one) => one.name === closing);
			return at === -1 ? null : `</${open.splice(at)[0].tag}>`;
		}
		if (name === void 0 || slash !== "/" && !closed.has(name)) return null;
		const tag = isAlone ? "div" : "span";
		const attributes = [...given.matchAll(attribute)].filter(([, key]) => /^(?:href|id|label|src|alt|title|to|url)$/i.test(key)).map(([, key, a, b]) => ` ${key}="${escaped(a ?? b ?? "")}"`).join("");
		if (/^(?:Image|Img)$/.test(name) && slash === "/") return `<img${attributes}>`;
		if (/^(?:Link|NavLink)$/.test(name) && slash !== "/") {
			open.push({
				name,
				tag: "a"
			});
			return `<a${attributes.replace(" to=", " href=")}>`;
		}
		if (slash !== "/") open.push({
			name,
			tag
		});
		return `<${tag} data-component="${name}"${attributes}>${slash === "/" ? `</${tag}>` : ""}`;
	});
	return rewrite(framed, moduleLine, ({ line, before }) => {
		if (before !== "") return null;
		tell(line, "Left out: readers see nothing of it");
		return "";
	});
}

// src/platforms/medium/losses/mdx-component.ts
const opening = /(?<![\w\\])<([A-Z]+[a-z][\w.]*)(?=[\s/>]|$)([^<>]*)/g;
const plain$1 = /^(?:Link|NavLink|Fragment|Head|Helmet|Seo|SEO|Image|Img|Picture)$/;
var mdx_component_default = defineLoss({
	id: "mdx-component",
	title: "Warn about components, which an import may not see",
	severity: "warning",
	fate: "dropped",
	minutes: .5,
	why: "A component is on Medium what it is in the HTML of your page: text stays, and what a script draws leaves no trace.",
	evidence: ["https://spiderpig86.github.io/blog/why-medium-needs-markdown/"],
	becomes: "may be missing on Medium, or be plain text there",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Read this place after the import, and put a picture or plain text where something is gone", "Read these places after the import, and put a picture or plain text where something is gone"),
	find: (content, subject) => {
		const nodes = nodesIn(content.tree, false);
		return nodes.length > 0 ? nodes : writtenIn(textLines(content, subject));
	},
	say: (spots) => {
		const names = [...new Set(spots.map(({ what }) => `<${what}>`))];
		const some = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
		return `${load_read_blog().capital(load_read_blog().sayCount(spots.length, "component"))} named ${load_read_blog().sayList(some)}`;
	},
	rewrite: (lines, tell, { post }) => isMdx(post) ? lines : frameComponents(lines, tell),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const name = textOf(element, "dataComponent");
		if (name === "") return null;
		if (element.children.filter((child) => !isBlank(child)).length > 0) {
			if (!plain$1.test(name)) tell(lineOf$1(element), `What <${name}> frames stands without it`);
			return [{
				...element,
				properties: {}
			}];
		}
		if (plain$1.test(name)) return [];
		tell(lineOf$1(element), "Words mark its place", `Put a picture of what <${name}> shows, or say it in words`);
		return [make(element.tagName, [make("em", `[Put here what <${name}> shows]`)])];
	}),
	examples: {
		pass: [
			{
				name: "A type in a sentence",
				file: "---\ntitle: A\n---\nA List<String> or Vec<T>, an <Entity>, a <T> and an Option<Item = string>.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\nWrite `<Chart data=\"june\" />`:\n\n```jsx\n<Chart data=\"june\" />\n```\n"
			},
			{
				name: "HTML",
				file: "---\ntitle: A\n---\n<DIV align=\"center\">Text.</DIV>\n"
			}
		],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\nimport Chart from \"./chart\"\n\n<Chart data={[1, 2]} />\n",
			path: "posts/post.mdx",
			says: ["One component named <Chart> (line 6) may be missing on Medium, or be plain text there."]
		}, {
			name: "Within a sentence, and around one",
			file: "---\ntitle: A\n---\nNew <Badge text=\"beta\" /> here.\n\n<Note>\nText.\n</Note>\n",
			says: ["Two components named <Badge> and <Note> (lines 4 and 6) may be missing on Medium, or be plain text there."]
		}]
	}
});
function nodesIn(node, isPart) {
	const name = jsxName(node);
	const isOne = name !== null && isComponent(name);
	const children = node.children ?? [];
	const areParts = isOne && children.every((child) => jsxName(child) !== null);
	const below = children.flatMap((child) => nodesIn(child, areParts));
	return isOne && !isPart ? [{
		line: lineOf(node),
		what: name
	}, ...below] : below;
}
function writtenIn(lines) {
	const closed = closedIn(lines.map((line) => line.text).join("\n"));
	return lines.flatMap(({ line, text: own }) => [...own.matchAll(opening)].flatMap((match) => {
		const [, name = "", rest = ""] = match;
		return (/=|\/$/.test(rest) || closed.has(name)) && isComponent(name) ? [{
			line,
			what: name
		}] : [];
	}));
}
function isComponent(name) {
	return /^[A-Z]+[a-z]/.test(name) && !plain$1.test(name);
}

// src/platforms/medium/losses/nested-list.ts
var nested_list_default = defineLoss({
	id: "nested-list",
	title: "Warn about lists within lists, which Medium flattens",
	severity: "warning",
	fate: "changed",
	minutes: .5,
	why: "Lists on Medium have one level. What is nested moves up to the level above, and numbers may start anew.",
	evidence: [
		"https://spiderpig86.github.io/blog/why-medium-needs-markdown/",
		"https://apjansing.medium.com/writing-your-medium-articles-in-markdown-745bca3b6b68",
		"https://github.com/andremueller/md-publisher/issues/67"
	],
	becomes: "will be flattened to one level on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Make one list of it, or a paragraph for each point", "Make one list of each, or a paragraph for each point"),
	find: (content) => nestedIn(content.tree, false),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "list within a list", "lists within lists")),
	mend: (tree, tell) => flattenLists(tree, tell),
	examples: {
		pass: [{
			name: "One level",
			file: "---\ntitle: A\n---\n- Batches\n- Queues\n"
		}, {
			name: "Two lists",
			file: "---\ntitle: A\n---\n- Batches\n\nThen:\n\n1. Queues\n"
		}],
		fail: [{
			name: "Two levels",
			file: "---\ntitle: A\n---\n- Batches\n  - of 100\n  - of 1,000\n- Queues\n",
			says: ["One list within a list (line 5) will be flattened to one level on Medium."]
		}, {
			name: "Three levels count once",
			file: "---\ntitle: A\n---\n1. Batches\n   - small\n     - of 100\n2. Queues\n   - two\n",
			says: ["Two lists within lists (lines 5 and 8) will be flattened to one level on Medium."]
		}]
	}
});
function nestedIn(node, inList) {
	if (node.type === "list" && inList) return [{
		line: lineOf(node),
		what: "list"
	}];
	const within = inList || node.type === "list";
	return (node.children ?? []).flatMap((child) => nestedIn(child, within));
}
function flattenLists(tree, tell) {
	replaceOutermost(tree, (list) => {
		const nested = isList(list) ? [...elementsIn(list)].filter(isList) : [];
		if (nested.length === 0) return null;
		const isNumbered = list.tagName === "ol";
		const now = isNumbered ? "Stands below the paragraph of its step" : "Became points of the list that it stood in, each after a dash";
		for (const each of nested) tell(lineOf$1(each), now);
		if (!isNumbered) return [{
			...list,
			children: flattened(list)
		}];
		const steps = make("div", numberedSteps(list));
		flattenLists(steps, tell);
		return steps.children;
	});
}

// src/platforms/medium/losses/raw-html.ts
const drawn = new Set("applet button canvas dialog map marquee math meter progress ruby select svg template textarea".split(" "));
var raw_html_default = defineLoss({
	id: "raw-html",
	title: "Warn about HTML that draws or reacts, which Medium strips",
	severity: "warning",
	fate: "dropped",
	minutes: 1,
	why: "Medium keeps simple formatting and strips elements that draw or react. Those that wrap text are not named here: an import reads the text in them.",
	evidence: ["https://spiderpig86.github.io/blog/why-medium-needs-markdown/"],
	becomes: "will be missing on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put a picture of it, or say it in words", "Put a picture of each, or say it in words"),
	find: (content) => {
		const closed = closedIn(load_walk().nodesIn(content).map(htmlOf).join("\n").toLowerCase());
		return rawTags(content).filter((tag) => isLost(tag, closed)).map(({ name, line }) => ({
			line,
			what: `<${name}>`
		}));
	},
	say: (spots) => {
		const tags = [...new Set(spots.map((spot) => spot.what))];
		const some = tags.length > 4 ? [...tags.slice(0, 3), "others"] : tags;
		return `${load_read_blog().capital(load_read_blog().sayCount(spots.length, "piece"))} of HTML with ${load_read_blog().sayList(some)}`;
	},
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const { tagName } = element;
		const isOwn = /^[a-z]\w*-/.test(tagName);
		const isScript = tagName === "script" && runs(tagOf(element)) && !isEmbed(tagOf(element));
		if (!drawn.has(tagName) && !isOwn && !isScript) return null;
		if ((isScript || tagName === "svg" ? "" : wordsOf(element).trim()) !== "" || tagName === "template") {
			tell(lineOf$1(element), `What <${tagName}> holds stands as plain text`);
			return element.children;
		}
		tell(lineOf$1(element), "Words mark its place", `Put a picture of what <${tagName}> shows, or say it in words`);
		return [make("em", `[Put here what <${tagName}> shows]`)];
	}),
	examples: {
		pass: [
			{
				name: "Simple formatting, and a wrapper",
				file: "---\ntitle: A\n---\n<p>Text <b>in bold</b><br></p>\n\nPress <kbd>Esc</kbd>.\n\n<div class=\"row\">\n\nText.\n\n</div>\n"
			},
			{
				name: "A comment, and a tag in code",
				file: "---\ntitle: A\n---\n<!-- <svg> -->\n\nA `<svg>`.\n"
			},
			{
				name: "A type, a placeholder and an address",
				file: "---\ntitle: A\n---\nA List<string>, a <dialog>, <your-name> and <https://example.org/>.\n"
			},
			{
				name: "Data, and the setup of a page",
				file: "---\ntitle: A\n---\n<script type=\"application/ld+json\">{}<\/script>\n\n<script setup>\nload()\n<\/script>\n"
			}
		],
		fail: [
			{
				name: "A drawing",
				file: "---\ntitle: A\n---\n<svg viewBox=\"0 0 9 9\">\n<path d=\"M0 0\"/>\n</svg>\n",
				says: ["One piece of HTML with <svg> (line 4) will be missing on Medium."]
			},
			{
				name: "A chart by a script of your site",
				file: "---\ntitle: A\n---\n<script src=\"/charts.js\"><\/script>\n",
				says: ["One piece of HTML with <script> (line 4) will be missing on Medium."]
			},
			{
				name: "What a script makes, and an element of your own",
				file: "---\ntitle: A\n---\n<script>draw()<\/script>\n\nText.\n\n<load-chart month=\"june\"></load-chart>\n",
				says: ["Two pieces of HTML with <script> and <load-chart> (lines 4 and 8) will be missing on Medium."]
			}
		]
	}
});
function htmlOf(node) {
	const name = jsxName(node);
	return name === null ? node.type === "html" ? node.value ?? "" : "" : `</${name}>`;
}
function isLost(tag, closed) {
	const { name } = tag;
	if (!drawn.has(name) && name !== "script" && !/^[a-z]\w*-/.test(name)) return false;
	return closed.has(name) && (name !== "script" || runs(tag));
}
function runs(tag) {
	const isData = /json|template|speculationrules/.test(tag.attributes.type ?? "");
	return !isEmbed(tag) && tag.attributes.setup === void 0 && !isData;
}
function tagOf(element) {
	const setup = element.properties.setup === void 0 ? {} : { setup: "" };
	const attributes = {
		src: textOf(element, "src"),
		type: textOf(element, "type"),
		...setup
	};
	return {
		name: element.tagName,
		attributes,
		line: 1
	};
}

// src/platforms/medium/copy/without-raw-marks.ts
const mark = /^[ \t>]*\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}[ \t]*\n|\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}/gm;
const bare = /\{%-?\s*(end)?(raw|verbatim)\s*-?%\}/g;
const template = /\{[{%#]/;
function withoutRawMarks(lines) {
	const paired = pairedIn(joined(lines));
	return rewrite(lines, mark, ({ match: { 0: whole, index = 0 } }) => paired.has(index + whole.indexOf("{%")) ? "" : null, true);
}
function pairedIn(text) {
	const paired = /* @__PURE__ */ new Set();
	let open = null;
	for (const { 0: whole, 1: closes, 2: name = "", index } of text.matchAll(bare)) if (closes === void 0) open ??= {
		name,
		index,
		end: index + whole.length
	};
	else if (open?.name === name) {
		if (template.test(text.slice(open.end, index))) paired.add(open.index).add(index);
		open = null;
	}
	return paired;
}

// src/platforms/medium/copy/replace-shortcodes.ts
const logic = /^(?:if|unless|else|elsif|elseif|for|case|when|assign|set|capture|break|continue|cycle|block|extends|from|import|macro|call|filter|increment|decrement|comment|raw|verbatim|param)$/;
const picture$1 = /^(?:figure|image|img|imgproc|picture|asset_img|imgcap|thumbnail)$/;
const code$1 = /^(?:highlight|code|codeblock|prism)$/;
function replaceShortcodes(lines, tell) {
	const hidden = rewrite(lines, comment, ({ match }) => "\n".repeat(match[0].split("\n").length - 1));
	const tags = replaceTags(hidden, () => true, (tag) => replaceOne(tag, tell));
	const said = rewrite(tags, directive, ({ match, line }) => {
		const [, name, label] = match;
		if (label !== void 0) {
			tell(line, "Its text stands by itself");
			return label;
		}
		tell(line, "Words mark its place", `Put what your page shows for ${name}`);
		return place(match[0]);
	});
	return withoutRawMarks(said);
}
const comment = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{<?\/\*[\s\S]*?\*\/>?\}\}/g;
const directive = /(?<=^|[\s(])::?([a-z][\w-]*)(?:\[([^\]\n]*)\](?:\{[^}\n]*\})?|\{[^}\n]*\})/gim;
function replaceOne(tag, tell) {
	const { name, isClosing, isPaired, named, positional, written, found } = tag;
	const { line, before } = found;
	const indent = /^[\s>]*/.exec(before)?.[0] ?? "";
	if (/^(?:raw|verbatim)$/.test(name)) return null;
	if (code$1.test(name)) {
		if (isClosing) return "```";
		const language = /^[\w+#.-]+$/.test(positional[0] ?? "") ? positional[0] : named.lang ?? "";
		tell(line, "Became a code block");
		return `\`\`\`${language}`;
	}
	if (isClosing) return name === "figure" ? "</figure>" : "";
	if (picture$1.test(name) || isPictureInclude(tag)) return pictureOf(tag, indent, tell) ?? mark();
	if (logic.test(name)) {
		tell(line, `Left out: ${written} decides what your page shows`);
		return "";
	}
	if (isPaired) {
		tell(line, `What ${name} frames stands without it`);
		return "";
	}
	return mark();
	function mark() {
		tell(line, "Words mark its place", `Put what your page shows for ${written}`);
		return found.isAlone ? alone(place(written), before) : place(written);
	}
}
const place = (written) => `<em>[${escaped(`Put here what this shows: ${written}`)}]</em>`;
function isPictureInclude({ name, named }) {
	return /^include/.test(name) && sourceOf(named, []) !== void 0;
}
function sourceOf(named, positional) {
	return named.src ?? named.image_path ?? named.path ?? named.url ?? named.file ?? named.image ?? positional.find((one) => /^[^\s()[\]]*[./][^\s()[\]]*$/.test(one) && !/^\d/.test(one));
}
function pictureOf(tag, indent, tell) {
	const { name, isPaired, named, positional, written, found } = tag;
	const isFrame = name === "figure" && isPaired;
	const src = sourceOf(named, isFrame ? [] : positional);
	const rest = /\bcaption\s*[:=]\s*["']?(.*?)["']?\s*(?:[>%]\}\}|-?%\})$/s.exec(written)?.[1];
	const caption = named.caption ?? rest ?? named.title ?? named.description ?? "";
	const words = caption === "" ? [] : [
		"<figcaption>",
		"",
		caption,
		"",
		"</figcaption>"
	];
	if (src === void 0 && !isFrame) return null;
	tell(found.line, caption === "" ? "Became a picture" : "Became a picture with its caption");
	const alt = named.alt ?? caption.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
	const image = src === void 0 ? "" : `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
	const linked = named.link === void 0 || image === "" ? image : `<a href="${escaped(named.link)}">${image}</a>`;
	if (!isFrame && !found.isAlone) return linked;
	const end = isFrame ? ["", ""] : ["</figure>", ""];
	return [
		`<figure>${linked}`,
		...words,
		...end
	].join(`\n${indent}`);
}

// src/platforms/medium/losses/shortcode.ts
const plain = /^(?:if|unless|else|elsif|elseif|end\w*|for|case|when|assign|set|capture|break|continue|cycle|block|extends|import|from|macro|call|filter|increment|decrement|include\w*|partial|render|raw|verbatim|comment|link|post_url|asset\w*|ref|relref|highlight|code\w*|figure|image|img|imgproc|picture|katex|math|mermaid|param|readfile|qr|tag|user|rawhtml|html|blocks\/[\w/]+)$/;
var shortcode_default = defineLoss({
	id: "shortcode",
	title: "Warn about shortcodes whose result nobody has seen",
	severity: "note",
	fate: "changed",
	minutes: .3,
	why: "An import reads your page, so it gets what your generator makes of a shortcode. What that is, the text of the post does not tell. Known embeds, boxes and folds have a check of their own.",
	evidence: ["https://gohugo.io/content-management/shortcodes/"],
	becomes: "may look different on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Read this place after the import, beside your page", "Read these places after the import, beside your page"),
	find: (content, subject) => shortcodesIn(textLines(content, subject)).filter(({ name }) => !plain.test(name) && !embedCodes.has(name) && !boxCodes.has(name) && !foldCodes.has(name)).map(({ line, name }) => ({
		line,
		what: name
	})),
	say: (spots) => {
		const names = [...new Set(spots.map(({ what }) => what))];
		const some = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
		return `${load_read_blog().capital(load_read_blog().sayCount(spots.length, "shortcode"))} named ${load_read_blog().sayList(some)}`;
	},
	rewrite: replaceShortcodes,
	examples: {
		pass: [{
			name: "A figure, a reference and a condition",
			file: "---\ntitle: A\n---\n{{< figure src=\"/a.png\" >}}\n\n{% if page.old %}Old.{% endif %} See [it]({{< ref \"b\" >}}) or {{ site.url }}.\n"
		}, {
			name: "In code, or shown as it is",
			file: "---\ntitle: A\n---\nWrite `{{< plot june >}}` or {% raw %}{% plot june %}{% endraw %}.\n\n<!-- {{< plot june >}} -->\n\n<pre>{{< plot june >}}</pre>\n"
		}],
		fail: [
			{
				name: "Of Hugo",
				file: "---\ntitle: A\n---\n{{< plot june >}}\n",
				says: ["One shortcode named plot (line 4) may look different on Medium."]
			},
			{
				name: "Of remark",
				file: "---\ntitle: A\n---\nWe say :quote[write in batches], and a note:[here](/b) is none.\n",
				says: ["One shortcode named quote (line 4) may look different on Medium."]
			},
			{
				name: "Of Liquid",
				file: "---\ntitle: A\n---\n{% plot june %}\n\nText.\n\n{% gallery %}\n![June](a.png)\n{% endgallery %}\n",
				says: ["Two shortcodes named plot and gallery (lines 4 and 8) may look different on Medium."]
			}
		]
	}
});

// src/platforms/medium/losses/sub-sup.ts
const raised = /<(su[bp])\b[^<>]*>\s*(?:\[|<a\b|[^\s<]+\s*<\/\1\s*>)/gi;
var sub_sup_default = defineLoss({
	id: "sub-sup",
	title: "Warn about raised and lowered text, which Medium sets on the line",
	severity: "warning",
	fate: "changed",
	minutes: .2,
	why: "Medium’s editor has no raised or lowered text, so a number changes its meaning: ten to the power of six reads 106.",
	evidence: ["https://lucifer1004.github.io/typub/guide/platforms/medium"],
	becomes: "will stand on the line on Medium, where x² reads x2",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put the character itself, x² or H₂O", "Put the characters themselves, x² or H₂O"),
	find: (content, subject) => textLines(content, subject).flatMap(({ line, text }) => [...text.matchAll(raised)].map(() => ({
		line,
		what: "raised"
	}))),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "piece of raised or lowered text", "pieces of raised or lowered text")),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		const { tagName } = element;
		if (tagName !== "sup" && tagName !== "sub") return null;
		const words = wordsOf(element).trim();
		const raised = [...elementsIn(element)].some(({ tagName }) => tagName === "a") ? null : raise(words, tagName);
		if (raised !== null) {
			tell(lineOf$1(element), `Became ${raised}`);
			return [{
				type: "text",
				value: raised
			}];
		}
		tell(lineOf$1(element), "Stands on the line");
		return isNote.test(words) ? [
			bracket("["),
			...element.children,
			bracket("]")
		] : element.children;
	}),
	examples: {
		pass: [
			{
				name: "The characters",
				file: "---\ntitle: A\n---\nThat is 10⁶ of H₂O.\n"
			},
			{
				name: "Small print",
				file: "---\ntitle: A\n---\n<sub>Written with the team.</sub>\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\nWrite `10<sup>6</sup>`.\n"
			}
		],
		fail: [{
			name: "A power",
			file: "---\ntitle: A\n---\nThat is 10<sup>6</sup> rows.\n",
			says: ["One piece of raised or lowered text (line 4) will stand on the line on Medium, where x² reads x2."]
		}, {
			name: "A formula",
			file: "---\ntitle: A\n---\nOf CO<sub>2</sub> and H<sub>2</sub>O.\n",
			says: ["Two pieces of raised or lowered text (line 4) will stand on the line on Medium, where x² reads x2."]
		}]
	}
});
const isNote = /^\d{1,3}$/;
const characters = {
	sup: ["0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"],
	sub: ["0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"]
};
function raise(words, how) {
	const [from, to] = characters[how].map((all) => [...all]);
	const made = [...words].map((character) => to[from.indexOf(character)]);
	return words !== "" && made.every((one) => one !== void 0) ? made.join("") : null;
}
const bracket = (value) => ({
	type: "text",
	value
});

// src/platforms/medium/copy/inline-runs.ts
const inlineNames = {
	strong: "strong",
	b: "strong",
	em: "em",
	i: "em",
	cite: "em",
	dfn: "em",
	var: "em",
	code: "code",
	kbd: "code",
	samp: "code",
	tt: "code"
};
const silent = /* @__PURE__ */ new Set([
	"head",
	"link",
	"meta",
	"script",
	"source",
	"style",
	"template",
	"title"
]);
function link(children, { properties, position }) {
	const { href } = properties;
	if (typeof href !== "string" || href === "") return [...children];
	return [{
		...make("a", children, { href }),
		...position !== void 0 && { position }
	}];
}
function linkPicture(picture, anchor) {
	const [image, ...rest] = picture.children;
	if (image?.type !== "element" || image.tagName !== "img") return picture;
	return make("figure", [...link([image], anchor), ...rest]);
}
const isPicture = (run) => "tagName" in run;
function runsOf(nodes) {
	const runs = [];
	let words = [];
	const flush = () => {
		const trimmed = trim(words);
		if (trimmed.length > 0) runs.push(trimmed);
		words = [];
	};
	for (const part of nodes.flatMap(partsOf)) if (part.type === "element" && part.tagName === "figure") {
		flush();
		runs.push(part);
	} else words.push(part);
	flush();
	return runs;
}
function partsOf(node) {
	if (node.type === "text") return [{
		type: "text",
		value: node.value.replace(/\s+/g, " ")
	}];
	if (node.type !== "element" || silent.has(node.tagName)) return [];
	const { tagName, children } = node;
	if (tagName === "br") return [make("br", [])];
	if (tagName === "img") return picture(node);
	if (tagName === "wbr") return [];
	const within = children.flatMap(partsOf);
	const name = inlineNames[tagName];
	if (name === "code") return asCode(within);
	if (tagName === "q") return [
		text$1("“"),
		...within,
		text$1("”")
	];
	if (name === void 0 && tagName !== "a") return within;
	return wrapped(within, (words) => name === void 0 ? link(words, node) : [make(name, words)]).map((part) => tagName === "a" && part.type === "element" && part.tagName === "figure" ? linkPicture(part, node) : part);
}
function asCode(parts) {
	const isMore = (part) => part.type === "element" && (part.tagName === "a" || part.tagName === "figure");
	if (!parts.some(isMore)) return [make("code", parts.map(wordsOf).join(""))];
	return parts.map((part) => {
		if (part.type !== "element" || !isMore(part)) return make("code", wordsOf(part));
		return part.tagName === "figure" ? part : {
			...part,
			children: [make("code", wordsOf(part))]
		};
	});
}
function wrapped(parts, wrap) {
	const made = [];
	let words = [];
	const flush = () => {
		if (words.some((word) => !isBlank(word))) made.push(...wrap(words));
		else made.push(...words);
		words = [];
	};
	for (const part of parts) if (part.type === "element" && part.tagName === "figure") {
		flush();
		made.push(part);
	} else words.push(part);
	flush();
	return made;
}
function picture(image) {
	const src = textOf(image, "src");
	if (src === "") return [];
	const title = textOf(image, "title");
	const alt = textOf(image, "alt");
	const caption = title === "" || title === alt ? [] : [make("figcaption", title)];
	const { position } = image;
	const shown = {
		...make("img", [], {
			src,
			alt
		}),
		...position !== void 0 && { position }
	};
	return [make("figure", [shown, ...caption])];
}
const text$1 = (value) => ({
	type: "text",
	value
});
function trim(nodes) {
	const isEmpty = (node) => node !== void 0 && (isBlank(node) || node.type === "element" && node.tagName === "br");
	let [from, to] = [0, nodes.length];
	while (from < to && isEmpty(nodes[from])) from += 1;
	while (to > from && isEmpty(nodes[to - 1])) to -= 1;
	const kept = nodes.slice(from, to).map((node) => ({ ...node }));
	const [first, last] = [kept[0], kept.at(-1)];
	if (first?.type === "text") first.value = first.value.trimStart();
	if (last?.type === "text") last.value = last.value.trimEnd();
	return kept;
}

// src/platforms/medium/copy/medium-blocks.ts
const blockNames = new Set("address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table tbody td tfoot th thead tr ul video".split(" "));
function placedBlocks(tree) {
	const groups = [];
	let isOpen = false;
	for (const child of tree.children) {
		const stands = child.type === "element" && isBlock(child);
		if (stands || !isOpen) groups.push([child]);
		else groups.at(-1).push(child);
		isOpen = !stands;
	}
	return groups.flatMap((group) => {
		const first = group.find((child) => child.position !== void 0);
		const blocks = toBlocks(group);
		return first?.position === void 0 ? blocks : blocks.map((block) => ({
			...block,
			position: first.position
		}));
	});
}
function toBlocks(nodes) {
	const blocks = [];
	let loose = [];
	const flush = () => {
		blocks.push(...paragraphs(loose));
		loose = [];
	};
	for (const node of nodes) if (node.type === "text") loose.push(node);
	else if (node.type !== "element" || silent.has(node.tagName)) continue;
	else if (isBlock(node)) {
		flush();
		blocks.push(...blocksOf(node));
	} else loose.push(node);
	flush();
	return blocks;
}
function isBlock(element) {
	if (blockNames.has(element.tagName)) return true;
	return element.children.some((child) => child.type === "element" && isBlock(child));
}
function blocksOf(element) {
	const { tagName, children } = element;
	switch (tagName) {
		case "p":
		case "summary": return isFlow(children) ? toBlocks(children) : paragraphs(children);
		case "h1":
		case "h2": return headings(tagName, children);
		case "h3":
		case "h4":
		case "h5":
		case "h6": return headings("h2", children);
		case "pre": return code(element);
		case "blockquote": return toBlocks(children).flatMap(quoted);
		case "ul":
		case "ol": return list(element);
		case "figure": return figure(element);
		case "hr": return [make("hr", [])];
		case "a": return linked(element);
		default: return toBlocks(children);
	}
}
const isFlow = (children) => children.some((child) => child.type === "element" && isBlock(child));
function paragraphs(nodes) {
	return runsOf(nodes).map((run) => isPicture(run) ? run : make("p", run));
}
function headings(tagName, nodes) {
	return runsOf(nodes).map((run) => isPicture(run) ? run : make(tagName, run));
}
function quoted(block) {
	if (block.tagName === "p" || block.tagName === "blockquote") return [block.tagName === "p" ? make("blockquote", [block]) : block];
	if (block.tagName === "h1" || block.tagName === "h2") return [make("blockquote", [make("p", [make("strong", block.children)])])];
	return [block];
}
function list({ tagName, children, properties }) {
	const made = [];
	let points = [];
	let count = Number(properties.start ?? 1);
	const flush = () => {
		if (points.length === 0) return;
		const start = count - points.length;
		made.push(make(tagName, points, tagName === "ol" && start !== 1 ? { start } : {}));
		points = [];
	};
	for (const item of children) {
		if (isBlank(item)) continue;
		const blocks = toBlocks(item.type === "element" && item.tagName === "li" ? item.children : [item]);
		const words = [];
		for (const block of blocks) {
			if (block.tagName === "p") {
				if (words.length > 0) words.push(make("br", []));
				words.push(...block.children);
				continue;
			}
			if (words.length > 0) {
				points.push(make("li", words.splice(0)));
				count += 1;
			}
			flush();
			made.push(block);
		}
		if (words.length > 0) {
			points.push(make("li", words));
			count += 1;
		}
	}
	flush();
	return made;
}
function code(pre) {
	const inner = pre.children.find((child) => child.type === "element" && child.tagName === "code");
	const language = languageOf(pre) ?? (inner?.type === "element" ? languageOf(inner) : null);
	const text = wordsOf(pre).replace(/\n$/, "");
	const properties = language === null ? {} : { className: [`language-${language}`] };
	const pictures = [...elementsIn(pre)].filter(({ tagName }) => tagName === "img").flatMap(picture);
	return [make("pre", [make("code", text, properties)]), ...pictures];
}
function languageOf(element) {
	const classes = textOf(element, "className");
	return (/\b(?:language-|lang-|highlight-source-)([\w+#.-]{1,20})/.exec(classes)?.[1] ?? textOf(element, "lang").slice(0, 20).toLowerCase()) || null;
}
function figure(element) {
	const isCaption = (node) => node.type === "element" && node.tagName === "figcaption";
	const caption = element.children.find(isCaption);
	const blocks = toBlocks(element.children.filter((node) => !isCaption(node)));
	const words = caption?.type === "element" ? toBlocks(caption.children) : [];
	const last = blocks.findLastIndex(({ tagName }) => tagName === "figure");
	if (last === -1 || words.some(({ tagName }) => tagName !== "p")) return [...blocks, ...words];
	const picture = blocks[last];
	if (words.length === 0) return blocks;
	const lines = words.flatMap(({ children }, i) => i === 0 ? children : [make("br", []), ...children]);
	blocks[last] = make("figure", [...picture.children.filter((node) => !isCaption(node)), make("figcaption", lines)]);
	return blocks;
}
function linked(anchor) {
	return toBlocks(anchor.children).map((block) => {
		if (block.tagName === "figure") return linkPicture(block, anchor);
		if (![
			"p",
			"h1",
			"h2"
		].includes(block.tagName) || hasLink(block)) return block;
		return make(block.tagName, link(block.children, anchor));
	});
}
const hasLink = (node) => node.children.some((child) => child.type === "element" && (child.tagName === "a" || hasLink(child)));

// src/platforms/medium/copy/table-as-list.ts
const text = (value) => ({
	type: "text",
	value
});
function tableAsList(table) {
	const rows = [...elementsIn(table)].filter(({ tagName, children }) => tagName === "tr" && children.some((child) => isCell(child)));
	const caption = [...elementsIn(table)].find(({ tagName }) => tagName === "caption");
	const above = caption === void 0 ? [] : [make("p", caption.children)];
	const [head] = rows;
	const named = head !== void 0 && cellsOf(head).every(isHeadCell) ? head : null;
	const heads = named === null ? [] : cellsOf(named);
	const body = named === null ? rows : rows.slice(1);
	const rest = [];
	const points = body.map((row) => pointOf(cellsOf(row), heads, rest)).filter((point) => point.children.length > 0);
	const titles = heads.length <= 2 || heads.some(isUnsaid) ? sayHeads(heads, rest) : [];
	return [
		...above,
		...titles,
		...points.length > 0 ? [make("ul", points)] : [],
		...rest
	];
	function isUnsaid(head, at) {
		return [...elementsIn(head)].some(({ tagName }) => tagName === "a" || tagName === "img") || body.every((row) => wordsOf(cellsOf(row)[at] ?? row).trim() === "");
	}
}
const isCell = (node) => node.type === "element" && (node.tagName === "td" || node.tagName === "th");
const isHeadCell = (cell) => cell.tagName === "th";
const cellsOf = (row) => row.children.filter(isCell);
function sayHeads(heads, rest) {
	const words = heads.map((head) => inlineOf(head, rest)).filter((head) => head.length > 0);
	if (words.length === 0) return [];
	return [make("p", [make("strong", between(words, " / "))])];
}
function pointOf(cells, heads, rest) {
	const parts = cells.flatMap((cell, at) => {
		const words = inlineOf(cell, rest);
		if (words.length === 0) return [];
		const head = heads[at];
		const name = head === void 0 || heads.length <= 2 ? "" : wordsOf(head).replace(/\s+/g, " ").trim();
		const shown = at === 0 && cells.length > 1 && !words.some(isCode) ? [make("strong", words)] : words;
		return [name === "" ? shown : [text(`${name}: `), ...shown]];
	});
	return make("li", between(parts, cells.length === 2 ? ": " : "; "));
}
const isCode = (node) => node.type === "element" && node.tagName === "code";
function between(parts, mark) {
	return parts.flatMap((part, i) => i === 0 ? part : [text(mark), ...part]);
}
function inlineOf(cell, rest) {
	const lines = [];
	for (const block of toBlocks(cell.children)) if (block.tagName === "pre" || block.tagName === "figure") rest.push(block);
	else if (block.tagName === "ul" || block.tagName === "ol" || block.tagName === "blockquote") for (const item of block.children) if (item.type === "element") lines.push(item.children);
	else if (!isBlank(item)) lines.push([item]);
	else continue;
	else if (block.children.length > 0) lines.push(block.children);
	return between(lines, " · ").map((node) => node.type === "element" && node.tagName === "br" ? text(" ") : node);
}

// src/platforms/medium/losses/table.ts
var table_default = defineLoss({
	id: "table",
	title: "Warn about tables, which Medium does not have",
	severity: "warning",
	fate: "changed",
	minutes: 2,
	why: "Medium’s editor has no tables. After an import the cells stand one below the other as paragraphs, or run together.",
	evidence: [
		"https://lucifer1004.github.io/typub/guide/platforms/medium",
		"https://the57thpick.com/posts/pb/",
		"https://github.com/andremueller/md-publisher/issues/57"
	],
	becomes: "will become loose paragraphs on Medium",
	replace: (spots) => load_read_blog().oneOrMany(spots.length, "Put a picture of it, or a list", "Put a picture of each, or a list"),
	find: (content) => load_walk().nodesIn(content).flatMap((node) => node.type === "table" ? [lineOf(node)] : rawTagsIn(node).filter(({ name }) => name === "table").map(({ line }) => line)).map((line) => ({
		line,
		what: "table"
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "table")),
	mend: (tree, tell) => replaceEach(tree, (element) => {
		if (element.tagName !== "table") return null;
		const blocks = tableAsList(element);
		const points = blocks.find(({ tagName }) => tagName === "ul")?.children.length ?? 0;
		const isLarge = points > most.rows || columnsOf(element) > most.columns;
		tell(lineOf$1(element), `Became a list with ${load_read_blog().sayCount(points, "point")}`, isLarge ? "Put a picture of the table where the list reads badly" : void 0);
		return blocks;
	}),
	examples: {
		pass: [{
			name: "A list",
			file: "---\ntitle: A\n---\n- Before: 40 ms\n- After: 20 ms\n"
		}, {
			name: "A table in code",
			file: "---\ntitle: A\n---\n```md\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n"
		}],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\n| When | Time |\n|---|---|\n| Before | 40 ms |\n",
			says: ["One table (line 4) will become loose paragraphs on Medium."]
		}, {
			name: "One of each kind",
			file: "---\ntitle: A\n---\n| When | Time |\n|---|---|\n| Before | 40 ms |\n\nText.\n\n<table>\n<tr><td>After</td></tr>\n</table>\n",
			says: ["Two tables (lines 4 and 10) will become loose paragraphs on Medium."]
		}]
	}
});
const most = {
	rows: 20,
	columns: 4
};
function columnsOf(table) {
	const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === "tr");
	return Math.max(0, ...rows.map(({ children }) => children.filter(({ type }) => type === "element").length));
}

// src/platforms/medium/losses/task-list.ts
var task_list_default = defineLoss({
	id: "task-list",
	title: "Warn about task lists, which lose their boxes on Medium",
	severity: "note",
	fate: "changed",
	minutes: .5,
	why: "Medium has no boxes to tick. The list stays as a list; what was done and what was not can no longer be told apart.",
	evidence: ["https://kitmul.com/en/blog/markdown-to-medium-guide"],
	becomes: "will lose the boxes on Medium",
	replace: () => "Say in words what is done",
	find: (content) => load_walk().nodesIn(content).filter((node) => node.type === "list").filter((list) => list.children?.some((item) => typeof item.checked === "boolean")).map((list) => ({
		line: lineOf(list),
		what: "task list"
	})),
	say: (spots) => load_read_blog().capital(load_read_blog().sayCount(spots.length, "task list")),
	mend: (tree, tell) => {
		for (const list of elementsIn(tree)) {
			if (!textOf(list, "className").includes("contains-task-list")) continue;
			tell(lineOf$1(list), "Says in words what is done and what is open");
		}
		replaceEach(tree, ({ tagName, properties }) => {
			if (tagName !== "input" || properties.type !== "checkbox") return null;
			return [{
				type: "text",
				value: properties.checked == null || properties.checked === false ? "(open)" : "(done)"
			}];
		});
	},
	examples: {
		pass: [
			{
				name: "A list",
				file: "---\ntitle: A\n---\n- Measure\n- Batch\n"
			},
			{
				name: "Brackets in a sentence",
				file: "---\ntitle: A\n---\nWrite [x] to tick.\n"
			},
			{
				name: "In code",
				file: "---\ntitle: A\n---\n```md\n- [ ] Batch\n```\n"
			}
		],
		fail: [{
			name: "One",
			file: "---\ntitle: A\n---\n- [x] Measure\n- [ ] Batch\n",
			says: ["One task list (line 4) will lose the boxes on Medium."]
		}, {
			name: "Two",
			file: "---\ntitle: A\n---\n- [x] Measure\n\nThen:\n\n1. [ ] Batch\n",
			says: ["Two task lists (lines 4 and 8) will lose the boxes on Medium."]
		}]
	}
});

// src/platforms/medium/losses/registry.ts
var registry_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ losses: () => losses });
const losses = [
	admonition_default,
	caption_default,
	code_in_list_default,
	definition_list_default,
	details_default,
	diagram_default,
	duplicate_title_default,
	embed_default,
	footnote_default,
	form_default,
	fragment_link_default,
	heading_depth_default,
	image_format_default,
	math_default,
	mdx_component_default,
	nested_list_default,
	raw_html_default,
	shortcode_default,
	sub_sup_default,
	table_default,
	task_list_default
];

Object.defineProperty(exports, "absolute", {
  enumerable: true,
  get: function () {
    return absolute;
  }
});
Object.defineProperty(exports, "alone", {
  enumerable: true,
  get: function () {
    return alone;
  }
});
Object.defineProperty(exports, "distinct", {
  enumerable: true,
  get: function () {
    return distinct;
  }
});
Object.defineProperty(exports, "elementsIn", {
  enumerable: true,
  get: function () {
    return elementsIn;
  }
});
Object.defineProperty(exports, "escaped", {
  enumerable: true,
  get: function () {
    return escaped;
  }
});
Object.defineProperty(exports, "isBlank", {
  enumerable: true,
  get: function () {
    return isBlank;
  }
});
Object.defineProperty(exports, "isDrawn", {
  enumerable: true,
  get: function () {
    return isDrawn;
  }
});
Object.defineProperty(exports, "isForeignFormat", {
  enumerable: true,
  get: function () {
    return isForeignFormat;
  }
});
Object.defineProperty(exports, "isFragment", {
  enumerable: true,
  get: function () {
    return isFragment;
  }
});
Object.defineProperty(exports, "isOwnLink", {
  enumerable: true,
  get: function () {
    return isOwnLink;
  }
});
Object.defineProperty(exports, "joined", {
  enumerable: true,
  get: function () {
    return joined;
  }
});
Object.defineProperty(exports, "leadsHome", {
  enumerable: true,
  get: function () {
    return leadsHome;
  }
});
Object.defineProperty(exports, "lineOf", {
  enumerable: true,
  get: function () {
    return lineOf;
  }
});
Object.defineProperty(exports, "lineOf$1", {
  enumerable: true,
  get: function () {
    return lineOf$1;
  }
});
Object.defineProperty(exports, "losses", {
  enumerable: true,
  get: function () {
    return losses;
  }
});
Object.defineProperty(exports, "lossesIn", {
  enumerable: true,
  get: function () {
    return lossesIn;
  }
});
Object.defineProperty(exports, "make", {
  enumerable: true,
  get: function () {
    return make;
  }
});
Object.defineProperty(exports, "minutesFor", {
  enumerable: true,
  get: function () {
    return minutesFor;
  }
});
Object.defineProperty(exports, "mistypeOf", {
  enumerable: true,
  get: function () {
    return mistypeOf;
  }
});
Object.defineProperty(exports, "ownLinks", {
  enumerable: true,
  get: function () {
    return ownLinks;
  }
});
Object.defineProperty(exports, "placedBlocks", {
  enumerable: true,
  get: function () {
    return placedBlocks;
  }
});
Object.defineProperty(exports, "registry_exports", {
  enumerable: true,
  get: function () {
    return registry_exports;
  }
});
Object.defineProperty(exports, "replaceEach", {
  enumerable: true,
  get: function () {
    return replaceEach;
  }
});
Object.defineProperty(exports, "rewrite", {
  enumerable: true,
  get: function () {
    return rewrite;
  }
});
Object.defineProperty(exports, "sortOwnLinks", {
  enumerable: true,
  get: function () {
    return sortOwnLinks;
  }
});
Object.defineProperty(exports, "sourceLines", {
  enumerable: true,
  get: function () {
    return sourceLines;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "toBlocks", {
  enumerable: true,
  get: function () {
    return toBlocks;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf;
  }
});