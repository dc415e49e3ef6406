// src/markdown/safe.ts
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const address = /https?:\/\/[^\s<>"“”'`\\^{|}[\]*]*[^\s<>"“”'`\\^{|}[\]*.,;:!?)_~]/gi;
function md(strings, ...values) {
	let markdown = strings[0] ?? "";
	values.forEach((value, i) => {
		markdown += typeof value === "object" ? value.markdown : plain(String(value)).markdown;
		markdown += strings[i + 1] ?? "";
	});
	return { markdown };
}
function plain(text) {
	return { markdown: visible(text).replace(/\s+/g, " ").split(exact).map((part, i) => i % 2 === 1 ? asWritten(part) : withLinks(part)).reduce(beside, "").replace(lineStart, "$1\\$2") };
}
const exact = /(`[^`]+`|“[^\s“”]*https?:\/\/[^\s“”]*”)/i;
function asWritten(part) {
	const span = code(part.slice(1, -1)).markdown;
	return part.startsWith("`") ? span : `“${span}”`;
}
function withLinks(text, fence = 1) {
	let markdown = "";
	let end = 0;
	for (const match of text.matchAll(address)) {
		markdown = beside(markdown, escapeText(text.slice(end, match.index), fence));
		markdown = beside(markdown, bare(match[0], fence).markdown);
		end = match.index + match[0].length;
	}
	return beside(markdown, escapeText(text.slice(end), fence));
}
function beside(a, b) {
	return a.endsWith("`") && b.startsWith("`") ? `${a} ${b}` : a + b;
}
function link(text, url) {
	const label = typeof text === "string" ? plain(text.replace(/https?:\/\//gi, "").trim()) : text;
	const href = url === null ? null : usable(url);
	if (href === null) return label;
	return { markdown: `[${label.markdown}](${href.replace(/[()]/g, percent)})` };
}
function lineLink(text, url) {
	if (url === null || !URL.canParse(url)) return plain(text);
	return { markdown: `[${plain(text).markdown}](${new URL(url).href.replace(/[()<>\\`*]/g, percent)})` };
}
function bare(url, fence = 1) {
	const href = usable(url);
	return href === null ? code(url, fence) : { markdown: `<${href}>` };
}
function code(text, least = 1) {
	const clean = uncommented(visible(text)).replace(/\s+/g, " ").trim();
	const fence = "`".repeat(Math.max(least, longestRun(clean) + 1));
	const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
	return { markdown: clean === "" ? "` `" : `${fence}${pad}${clean}${pad}${fence}` };
}
const uncommented = (text) => text.replaceAll("<!--", "< !--");
function block(text) {
	const clean = uncommented(visible(text));
	const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
	return { markdown: `${fence}\n${clean}\n${fence}` };
}
function quote(paragraphs) {
	return { markdown: paragraphs.map((p) => `> ${(typeof p === "string" ? plain(p.trim()) : p).markdown}`).join("\n>\n") };
}
function fold(summary, ...parts) {
	const body = paragraphs(...parts);
	if (body.markdown === "") return body;
	return { markdown: `<details><summary>${visible(summary).split(" ").map(htmlWord).join(" ")}</summary>\n\n${body.markdown}\n\n</details>` };
}
function paragraphs(...parts) {
	return { markdown: parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "").join("\n\n") };
}
function lines(...parts) {
	return { markdown: parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "").join("\n") };
}
function bullets(items) {
	return lines(...items.map((item) => ({ markdown: `- ${item.markdown}` })));
}
function row(...cells) {
	return { markdown: `| ${cells.map(({ markdown }) => markdown.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |` };
}
function indent(part, spaces) {
	const pad = " ".repeat(spaces);
	return { markdown: part.markdown.replace(/^(?=.)/gm, () => pad) };
}
const nothing = { markdown: "" };
function visible(text) {
	return text.replace(/\p{Surrogate}/gu, "�").replace(/\r\n?/g, "\n").replace(invisible, "");
}
function longestRun(text) {
	return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
const live = new RegExp([
	String.raw`(?<![A-Za-z0-9])@[\p{L}\p{N}]`,
	String.raw`@[^\s@]*@[\p{L}\p{N}]`,
	String.raw`#\d`,
	String.raw`(?<![A-Za-z0-9])[Gg][Hh]-\d`,
	"(?<![A-Za-z0-9])(?=[A-Fa-f]*[0-9])(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])",
	"[A-Za-z0-9_.-]@[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])"
].join("|"), "u");
const otherAddress = /ftp:\/\/|(?:mailto|xmpp):\w/i;
const isLive = (text) => live.test(text) || otherAddress.test(text);
function escapeText(text, fence) {
	return text.split(" ").map((word) => escapeWord(word, fence)).join(" ");
}
const lineStart = /^(\s*\d{0,9})([-+#>=]|[.)](?=\s|$))/;
function escapeWord(word, fence) {
	if (!isLive(word)) return escapeMarkup(word);
	const [before, core, after] = inPunctuation(word);
	return escapeMarkup(before) + code(core, fence).markdown + escapeMarkup(after);
}
function htmlWord(word) {
	const [before, core, after] = isLiveInHtml(word) ? inPunctuation(word) : [
		word,
		"",
		""
	];
	return escapeHtml(before) + (core === "" ? "" : `<code>${escapeHtml(core)}</code>`) + escapeHtml(after);
}
const isLiveInHtml = (text) => isLive(text) || /https?:\/\//i.test(text);
const escapeHtml = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
function inPunctuation(word) {
	const start = Math.max(0, word.search(/[@#\p{L}\p{N}]/u));
	let end = word.length;
	while (end > start && !/[\p{L}\p{N}]/u.test(lastCharacter(word, end))) end -= 1;
	return [
		word.slice(0, start),
		word.slice(start, end),
		word.slice(end)
	];
}
function lastCharacter(word, end) {
	const unit = word.charCodeAt(end - 1);
	return word.slice(unit >= 56320 && unit <= 57343 ? end - 2 : end - 1, end);
}
function escapeMarkup(text) {
	return text.replace(/[\\`*[\]|~]/g, (char) => `\\${char}`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?!\s)/g, "&lt;").replace(/www\.(?=\w)/gi, "www\\.");
}
function usable(url) {
	if (!URL.canParse(url)) return null;
	const parsed = new URL(url);
	if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
	if (parsed.username !== "" || parsed.password !== "") return null;
	return parsed.href.replace(/[<>\\`*]/g, percent);
}
function percent(char) {
	return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

Object.defineProperty(exports, "bare", {
  enumerable: true,
  get: function () {
    return bare;
  }
});
Object.defineProperty(exports, "block", {
  enumerable: true,
  get: function () {
    return block;
  }
});
Object.defineProperty(exports, "bullets", {
  enumerable: true,
  get: function () {
    return bullets;
  }
});
Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "fold", {
  enumerable: true,
  get: function () {
    return fold;
  }
});
Object.defineProperty(exports, "htmlWord", {
  enumerable: true,
  get: function () {
    return htmlWord;
  }
});
Object.defineProperty(exports, "indent", {
  enumerable: true,
  get: function () {
    return indent;
  }
});
Object.defineProperty(exports, "isLive", {
  enumerable: true,
  get: function () {
    return isLive;
  }
});
Object.defineProperty(exports, "isLiveInHtml", {
  enumerable: true,
  get: function () {
    return isLiveInHtml;
  }
});
Object.defineProperty(exports, "lineLink", {
  enumerable: true,
  get: function () {
    return lineLink;
  }
});
Object.defineProperty(exports, "lines", {
  enumerable: true,
  get: function () {
    return lines;
  }
});
Object.defineProperty(exports, "link", {
  enumerable: true,
  get: function () {
    return link;
  }
});
Object.defineProperty(exports, "longestRun", {
  enumerable: true,
  get: function () {
    return longestRun;
  }
});
Object.defineProperty(exports, "md", {
  enumerable: true,
  get: function () {
    return md;
  }
});
Object.defineProperty(exports, "nothing", {
  enumerable: true,
  get: function () {
    return nothing;
  }
});
Object.defineProperty(exports, "paragraphs", {
  enumerable: true,
  get: function () {
    return paragraphs;
  }
});
Object.defineProperty(exports, "percent", {
  enumerable: true,
  get: function () {
    return percent;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "quote", {
  enumerable: true,
  get: function () {
    return quote;
  }
});
Object.defineProperty(exports, "row", {
  enumerable: true,
  get: function () {
    return row;
  }
});
Object.defineProperty(exports, "visible", {
  enumerable: true,
  get: function () {
    return visible;
  }
});
Object.defineProperty(exports, "withLinks", {
  enumerable: true,
  get: function () {
    return withLinks;
  }
});