import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/markdown/safe.ts
var invisible = (
  // Controls but tab and newline, soft hyphen, zero-width, bidirectional, tag characters, BOM.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the list of what to remove
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
);
var address = /https?:\/\/[^\s<>"“”'`\\^{|}[\]*]*[^\s<>"“”'`\\^{|}[\]*.,;:!?)_~]/gi;
function md(strings, ...values) {
  let markdown = strings[0] ?? "";
  values.forEach((value, i) => {
    markdown += typeof value === "object" ? value.markdown : plain(String(value)).markdown;
    markdown += strings[i + 1] ?? "";
  });
  return { markdown };
}
function plain(text) {
  const parts = visible(text).replace(/\s+/g, " ").split(exact);
  const markdown = parts.map((part, i) => i % 2 === 1 ? asWritten(part) : withLinks(part)).reduce(beside, "");
  return { markdown: markdown.replace(lineStart, "$1\\$2") };
}
var exact = /(`[^`]+`|“[^\s“”]*https?:\/\/[^\s“”]*”)/i;
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
  return {
    markdown: `[${plain(text).markdown}](${new URL(url).href.replace(/[()<>\\`*]/g, percent)})`
  };
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
var uncommented = (text) => text.replaceAll("<!--", "< !--");
function block(text) {
  const clean = uncommented(visible(text));
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return { markdown: `${fence}
${clean}
${fence}` };
}
function quote(paragraphs2) {
  const lines2 = paragraphs2.map((p) => `> ${(typeof p === "string" ? plain(p.trim()) : p).markdown}`);
  return { markdown: lines2.join("\n>\n") };
}
function fold(summary, ...parts) {
  const body = paragraphs(...parts);
  if (body.markdown === "") return body;
  const head = visible(summary).split(" ").map(htmlWord).join(" ");
  return { markdown: `<details><summary>${head}</summary>

${body.markdown}

</details>` };
}
function paragraphs(...parts) {
  const shown = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown.join("\n\n") };
}
function lines(...parts) {
  const shown = parts.map((part) => part.markdown).filter((markdown) => markdown.trim() !== "");
  return { markdown: shown.join("\n") };
}
function bullets(items) {
  return lines(...items.map((item) => ({ markdown: `- ${item.markdown}` })));
}
function row(...cells) {
  const shown = cells.map(
    ({ markdown }) => markdown.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ")
  );
  return { markdown: `| ${shown.join(" | ")} |` };
}
function indent(part, spaces) {
  const pad = " ".repeat(spaces);
  return { markdown: part.markdown.replace(/^(?=.)/gm, () => pad) };
}
var nothing = { markdown: "" };
function visible(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/\r\n?/g, "\n").replace(invisible, "");
}
function longestRun(text) {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
var live = new RegExp(
  [
    String.raw`(?<![A-Za-z0-9])@[\p{L}\p{N}]`,
    // An e-mail address may end, and a mention begin.
    String.raw`@[^\s@]*@[\p{L}\p{N}]`,
    String.raw`#\d`,
    String.raw`(?<![A-Za-z0-9])[Gg][Hh]-\d`,
    "(?<![A-Za-z0-9])(?=[A-Fa-f]*[0-9])(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])",
    "[A-Za-z0-9_.-]@[0-9A-Fa-f]{7,40}(?![A-Za-z0-9])"
  ].join("|"),
  "u"
);
var otherAddress = /ftp:\/\/|(?:mailto|xmpp):\w/i;
var isLive = (text) => live.test(text) || otherAddress.test(text);
function escapeText(text, fence) {
  return text.split(" ").map((word) => escapeWord(word, fence)).join(" ");
}
var lineStart = /^(\s*\d{0,9})([-+#>=]|[.)](?=\s|$))/;
function escapeWord(word, fence) {
  if (!isLive(word)) return escapeMarkup(word);
  const [before, core, after] = inPunctuation(word);
  return escapeMarkup(before) + code(core, fence).markdown + escapeMarkup(after);
}
function htmlWord(word) {
  const [before, core, after] = isLiveInHtml(word) ? inPunctuation(word) : [word, "", ""];
  return escapeHtml(before) + (core === "" ? "" : `<code>${escapeHtml(core)}</code>`) + escapeHtml(after);
}
var isLiveInHtml = (text) => isLive(text) || /https?:\/\//i.test(text);
var escapeHtml = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
function inPunctuation(word) {
  const start = Math.max(0, word.search(/[@#\p{L}\p{N}]/u));
  let end = word.length;
  while (end > start && !/[\p{L}\p{N}]/u.test(lastCharacter(word, end))) end -= 1;
  return [word.slice(0, start), word.slice(start, end), word.slice(end)];
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

export {
  md,
  plain,
  withLinks,
  link,
  lineLink,
  bare,
  code,
  block,
  quote,
  fold,
  paragraphs,
  lines,
  bullets,
  row,
  indent,
  nothing,
  visible,
  longestRun,
  isLive,
  htmlWord,
  isLiveInHtml,
  percent
};
