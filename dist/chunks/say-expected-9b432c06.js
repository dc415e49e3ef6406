const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_markdown = __lazily(() => require("./markdown-f5dc4615.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));

// src/markdown/outbound/cut.ts
function apply(text, cuts) {
	let shown = "";
	let at = 0;
	for (const { start, end, text: instead } of [...cuts].sort((a, b) => a.start - b.start)) {
		shown += text.slice(at, start) + instead;
		at = end;
	}
	return shown + text.slice(at);
}
function placeOf({ position }) {
	return {
		start: position.start.offset,
		end: position.end.offset
	};
}

// src/markdown/outbound/addresses.ts
const drawn = /* @__PURE__ */ new Set([
	"mermaid",
	"geojson",
	"topojson",
	"stl",
	"math",
	"suggestion"
]);
function editAddress(node, seen) {
	const { start, end } = placeOf(node);
	switch (node.type) {
		case "link": return seen.text[start] === "[" ? editLink(node, seen) : editBare(node, seen);
		case "image":
		case "imageReference":
		case "definition":
		case "footnoteDefinition":
		case "footnoteReference": return [{
			start,
			end: start,
			text: "\\"
		}];
		case "inlineCode": return seen.text.slice(start, end).includes("\n") ? [onOneLine(node, seen)] : [];
		case "code": return drawn.has(node.lang?.toLowerCase() ?? "") ? [withoutLanguage(node, seen.text)] : [];
		default: return [];
	}
}
function editLink(node, { text, settings }) {
	const { start, end } = placeOf(node);
	const last = node.children?.at(-1);
	const tail = text.indexOf("](", last === void 0 ? start : placeOf(last).end);
	const url = lead(node.url ?? "", settings, true);
	if (url === null) return [{
		start,
		end: start + 1,
		text: ""
	}, {
		start: tail,
		end,
		text: ""
	}];
	if (url === node.url && node.title == null) return [];
	return [{
		start: tail,
		end,
		text: `](${escaped$1(new URL(url).href)})`
	}];
}
function editBare(node, { settings, fence }) {
	const { start, end } = placeOf(node);
	const { url = "" } = node;
	const to = lead(url, settings, false);
	if (to === url) return [];
	return [{
		start,
		end,
		text: to === null ? load_safe().code(url, fence).markdown : `<${to}>`
	}];
}
function lead(url, { github }, hasText) {
	if (!URL.canParse(url)) return null;
	const parsed = new URL(url);
	if (!/^(?:https?|mailto):$/.test(parsed.protocol)) return null;
	if (parsed.username !== "" || parsed.password !== "") return null;
	const { hostname, port, pathname, search, hash } = parsed;
	if (!(/^(?:www\.)?github\.com\.?$/.test(hostname) && port === "") || github !== "github.com") return url;
	if (hasText && /^\/[^/]+\/[^/]+\/blob\//.test(pathname)) return url;
	return escaped$1(`https://redirect.github.com${pathname}${search}${hash}`);
}
const escaped$1 = (url) => url.replace(/[()<>\\`*]/g, load_safe().percent);
function onOneLine(node, { fence }) {
	return {
		...placeOf(node),
		text: load_safe().code(node.value ?? "", fence).markdown
	};
}
function withoutLanguage(node, text) {
	const { start } = placeOf(node);
	const line = text.indexOf("\n", start);
	const opening = text.slice(start, line === -1 ? text.length : line);
	return {
		start: start + (/^(?:`+|~+)/.exec(opening)?.[0].length ?? 0),
		end: start + opening.length,
		text: ""
	};
}

// src/markdown/outbound/html.ts
const inBlocks = /<(\/?)(details|summary|sub|code|br)>/y;
const inSentences = /<(\/?)(sub|code|br)>/y;
const marker = /<!-- postrider:[^<>]*-->/y;
const opens = /<(?=[a-z/!?])/i;
function editHtml(html, nodes, text) {
	const inText = new Set(nodes.filter(isFlow).flatMap(({ children = [] }) => children));
	const cuts = [];
	const tags = [];
	let codes = 0;
	for (const node of html) {
		const pieces = piecesOf(node, text, inText.has(node));
		const foreign = pieces.filter(({ kind }) => kind === "foreign");
		cuts.push(...foreign.map(escaped));
		for (const piece of pieces) {
			if (piece.kind === "tag" && piece.name !== "br") tags.push(piece);
			if (piece.name === "code") codes += piece.closes ? -1 : 1;
			if (piece.kind === "words" && codes <= 0 && foreign.length === 0) cuts.push(...editWords$1(piece, text));
		}
	}
	return [...cuts, ...unpaired(tags).map(escaped)];
}
const isFlow = ({ type }) => type !== "root" && type !== "blockquote" && type !== "listItem";
const escaped = ({ start }) => ({
	start,
	end: start + 1,
	text: "&lt;"
});
function piecesOf(node, text, isInText) {
	const { start, end } = placeOf(node);
	const pieces = [];
	for (let at = start; at < end; at = pieces.at(-1).end) {
		const next = text.slice(at, end).search(opens);
		if (next === 0) pieces.push(openingAt(text, at, isInText));
		else pieces.push({
			kind: "words",
			start: at,
			end: next === -1 ? end : at + next
		});
	}
	return pieces;
}
function openingAt(text, start, isInText) {
	const tag = matchAt(isInText ? inSentences : inBlocks, text, start);
	if (tag !== null) {
		const [whole, slash, name] = tag;
		return {
			kind: "tag",
			start,
			end: start + whole.length,
			name,
			closes: slash === "/"
		};
	}
	const comment = isInText ? null : matchAt(marker, text, start);
	if (comment !== null) return {
		kind: "comment",
		start,
		end: start + comment[0].length
	};
	return {
		kind: "foreign",
		start,
		end: start + 1
	};
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
function unpaired(tags) {
	const open = [];
	const lone = [];
	for (const tag of tags) {
		if (!tag.closes) {
			open.push(tag);
			continue;
		}
		const partner = open.findLastIndex(({ name }) => name === tag.name);
		if (partner === -1) lone.push(tag);
		else lone.push(...open.splice(partner).slice(1));
	}
	return [...lone, ...open];
}
function editWords$1({ start, end }, text) {
	const written = text.slice(start, end);
	if (!isSuspect$1(load_markdown().decodeString(written))) return [];
	return [{
		start,
		end,
		text: written.split(/(\s+)/).map((part, i) => i % 2 === 1 ? part : quieten$1(part)).join("")
	}];
}
const isSuspect$1 = (text) => load_safe().isLiveInHtml(text) || load_safe().visible(text) !== text;
function quieten$1(word) {
	const meant = load_markdown().decodeString(word);
	return isSuspect$1(meant) ? load_safe().htmlWord(load_safe().visible(meant)) : word;
}

// src/markdown/outbound/words.ts
const web = /https?:\/\//i;
const www = /www\.(?=\w)/i;
function editWords(node, { text, fence }, inCell) {
	const { value = "" } = node;
	const { start, end } = placeOf(node);
	const written = text.slice(start, end);
	if (!isSuspect(value) && !/[`[\]]/.test(value) && !www.test(written)) return [];
	const quiet = written.split(/(\s+)/).map((part, i) => i % 2 === 1 ? part : quieten(part, fence)).join("");
	if (quiet === written) return [];
	const before = text[start - 1] === "`" && quiet.startsWith("`") ? " " : "";
	const after = text[end] === "`" && quiet.endsWith("`") ? " " : "";
	return [{
		start,
		end,
		text: before + (inCell ? quiet.replace(/(?<!\\)\|/g, "\\|") : quiet) + after
	}];
}
const isSuspect = (text) => load_safe().isLive(text) || web.test(text) || load_safe().visible(text) !== text;
function quieten(word, fence) {
	const meant = load_markdown().decodeString(word);
	if (!isSuspect(meant) && !www.test(word)) return word.replace(/\\[\s\S]|[`[\]]/g, (mark) => mark.length === 1 ? `\\${mark}` : mark);
	return load_safe().withLinks(load_safe().visible(meant).replace(/\s+/g, " "), fence);
}

// src/markdown/outbound.ts
const onGitHub = {
	github: "github.com",
	hide: load_tell_error().hideTokens
};
const mostRounds = 8;
function outbound(markdown, settings = onGitHub) {
	let text = settings.hide(load_safe().visible(markdown));
	if (text === "") return text;
	for (let round = 0; round < mostRounds; round += 1) {
		const tree = load_read_blog().parseInPlace(text);
		const cuts = tree === null ? null : cutsIn(tree, text, settings);
		if (cuts === null) break;
		if (cuts.length === 0) return text;
		text = apply(text, cuts);
	}
	return load_safe().block(text).markdown;
}
function cutsIn(tree, text, settings) {
	const nodes = [...load_walk().walk(tree)];
	if (nodes.some(({ position }) => position?.end.offset === void 0)) return null;
	const seen = {
		text,
		settings,
		fence: load_safe().longestRun(text) + 1,
		html: []
	};
	const quiet = addressesIn(nodes, text);
	const cells = new Set(nodes.filter(({ type }) => type === "tableCell").flatMap(below));
	return [...nodes.flatMap((node) => {
		if (node.type === "html") seen.html.push(node);
		if (node.type === "text") return quiet.has(node) ? [] : editWords(node, seen, cells.has(node));
		return editAddress(node, seen);
	}), ...editHtml(seen.html, nodes, text)];
}
const below = (node) => [...load_walk().walk(node)];
function addressesIn(nodes, text) {
	const bare = nodes.filter(({ type, position }) => type === "link" && text[position.start.offset] !== "[");
	return new Set(bare.flatMap(below));
}

// src/text/say-expected.ts
const counted = /* @__PURE__ */ new Set(["code", "image"]);
const mostNamed = 2;
function sayExpected(kept, losses) {
	const expected = kept.filter(({ what }) => counted.has(what)).map(({ say }) => say);
	const named = losses.filter(({ severity }) => severity !== "note").slice(0, mostNamed);
	const others = losses.filter((loss) => !named.includes(loss)).reduce((sum, { count }) => sum + count, 0);
	const spots = named.length === 0 ? "spot" : "other spot";
	return [
		...expected.length === 0 ? [] : [`expect ${load_read_blog().sayList(expected)}`],
		...named.length === 0 ? [] : [`replace ${load_read_blog().sayList(named.map(({ say }) => small(say)))}`],
		...others === 0 ? [] : [`look at ${load_read_blog().sayCount(others, spots)}`]
	].join("; ");
}
function sayKept(kept) {
	return load_read_blog().sayList(kept.map(({ say }) => say));
}
function small(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

Object.defineProperty(exports, "onGitHub", {
  enumerable: true,
  get: function () {
    return onGitHub;
  }
});
Object.defineProperty(exports, "outbound", {
  enumerable: true,
  get: function () {
    return outbound;
  }
});
Object.defineProperty(exports, "sayExpected", {
  enumerable: true,
  get: function () {
    return sayExpected;
  }
});
Object.defineProperty(exports, "sayKept", {
  enumerable: true,
  get: function () {
    return sayKept;
  }
});