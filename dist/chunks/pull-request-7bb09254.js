const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_say_expected = __lazily(() => require("./say-expected-9b432c06.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));

// src/reports/render-asked.ts
function renderAsked({ asked = [] }) {
	if (asked.length === 0) return load_safe().nothing;
	return load_safe().paragraphs(load_safe().md`People talked about this in the last year; see whether the post answers them:`, load_safe().bullets(asked.map(({ title, url, source, date }) => date === void 0 ? load_safe().md`${load_safe().link(title, url)}, ${source}` : load_safe().md`${load_safe().link(title, url)}, ${source}, ${load_days().sayDay(date)}`)));
}

// src/reports/told-before.ts
function toldIn(comment) {
	return Number(/<!-- postrider:told (\d{1,4}) -->/.exec(comment ?? "")?.[1] ?? 0);
}
function rememberTold(count) {
	return count === 0 ? load_safe().nothing : { markdown: `<!-- postrider:told ${count} -->` };
}
function sayGone(told) {
	if (told === 0) return load_safe().nothing;
	if (told === 1) return load_safe().md` The problem is gone.`;
	return told === 2 ? load_safe().md` Both problems are gone.` : load_safe().md` All ${load_read_blog().sayNumber(told)} problems are gone.`;
}

// src/reports/pull-request.ts
const commentMarker = "<!-- postrider:pull-request -->";
const longest = 6e4;
function renderComment(report, lineUrl, { before = null, outbound: settings } = {}) {
	const { posts, findings = [] } = quieten(report);
	const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length);
	const head = load_safe().paragraphs(load_safe().lines({ markdown: commentMarker }, renderVerdict(sorted, findings, toldIn(before))), renderChange(findings, lineUrl));
	const foot = load_safe().paragraphs(renderFoot(sorted), rememberTold(Math.max(toldIn(before), toFix(sorted, findings))));
	const isClear = toFix(sorted, findings) === 0;
	const parts = sorted.map((post) => renderPost(post, lineUrl, isClear));
	let shown = parts.length;
	const body = () => load_safe().paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown), foot);
	while (shown > 0 && body().markdown.length > longest) shown = Math.floor(shown * .8);
	return `${load_say_expected().outbound(body().markdown, settings)}\n`;
}
function quieten({ posts, findings = [] }) {
	const isNews = ({ known }) => known !== true;
	return {
		posts: posts.map((post) => ({
			...post,
			findings: post.findings.filter(isNews)
		})),
		findings: findings.filter(isNews)
	};
}
function blocking({ findings }) {
	return findings.filter((finding) => isError(finding) && isOfPost(finding) && !isOlder(finding));
}
const isWorth = ({ severity }) => severity !== "note";
const isError = ({ severity }) => severity === "error";
const isOfPost = ({ concerns }) => concerns === "post";
const isOlder = ({ isNew }) => isNew === false;
function rest(left) {
	return left === 0 ? load_safe().nothing : load_safe().md`${load_read_blog().capital(load_read_blog().sayCount(left, "more post"))}: see the summary of the run.`;
}
function toFix(posts, findings) {
	return [...posts.flatMap(blocking), ...findings.filter(isError)].length;
}
function renderVerdict(posts, findings, told) {
	const errors = toFix(posts, findings);
	if (errors === 0) {
		const toSee = posts.length === 0 ? findings.filter(isWorth).length : 0;
		if (toSee > 0) return load_safe().md`**${load_read_blog().capital(load_read_blog().sayCount(toSee, "thing"))} to look at before this change goes out.**${sayGone(told)}`;
		const verdict = posts.length === 0 ? "Nothing to fix." : "Ready to go out.";
		return load_safe().md`**${verdict}**${sayGone(told)}`;
	}
	const goes = ["this change goes", "this post goes"][posts.length] ?? "these posts go";
	const later = posts.some(({ losses }) => losses != null) ? `The rest is fine, or can wait until you take ${posts.length === 1 ? "it" : "them"} to Medium.` : "The rest is fine, or can wait.";
	return load_safe().md`**${load_read_blog().capital(load_read_blog().sayCount(errors, "thing"))} to fix before ${goes} out.** ${later}`;
}
function renderChange(findings, lineUrl) {
	const worth = findings.filter(isWorth);
	if (worth.length === 0) return load_safe().nothing;
	const rows = worth.map(({ path, line, message, fix = "" }) => load_safe().row(load_safe().lineLink(`${path}, line ${line}`, lineUrl(path, line)), load_safe().plain(message), load_safe().plain(fix)));
	return load_safe().lines(load_safe().md`| Where | What this change does | What to do |`, load_safe().md`|---|---|---|`, ...rows);
}
function renderPost(post, lineUrl, isClear) {
	const { path, title = path, url, unlocated = "" } = post;
	const where = url === null ? load_safe().md`**${title}**: its address is not known. ${load_read_blog().sentence(unlocated.replace(/[^.]$/, "$&."))}` : load_safe().md`**${title}** will be at${{ markdown: "\n" }}${load_safe().bare(url)}`;
	return load_safe().paragraphs(where, table(path, blocking(post), lineUrl), renderAsked(post), renderLosses(post, lineUrl, isClear), renderSuggestions(post, lineUrl));
}
function table(path, errors, lineUrl) {
	if (errors.length === 0) return load_safe().nothing;
	const rows = errors.map(({ line, message, fix = "" }) => load_safe().row(load_safe().lineLink(String(line), lineUrl(path, line)), load_safe().plain(message), load_safe().plain(fix)));
	return load_safe().lines(load_safe().md`| Line | What is wrong | What to do |`, load_safe().md`|---|---|---|`, ...rows);
}
function renderLosses({ path, losses, kept = [], findings }, lineUrl, isClear) {
	if (losses == null) return load_safe().nothing;
	const errors = findings.filter((finding) => isError(finding) && !isOfPost(finding));
	if (losses.length + errors.length === 0) return load_safe().nothing;
	const told = errors.length === 0 ? losses : losses.filter(({ severity }) => severity !== "error");
	const count = told.length + errors.length;
	const title = `When you take it to Medium: ${load_read_blog().sayCount(count, "thing")} will not survive as ${count === 1 ? "it is" : "they are"}`;
	const inTheWay = load_safe().bullets(errors.map((finding) => renderFinding(path, finding, lineUrl)));
	if (isClear) {
		const list = load_read_blog().capital(load_read_blog().sayList(told.map(({ say }) => uncapital(say))));
		return load_safe().fold(title, inTheWay, load_safe().md`${list === "" ? "" : `${list}. `}The post’s issue will have the steps once it is live.`);
	}
	const rows = told.map(({ say, lines: at, replace }) => load_safe().row(load_safe().plain(say), sayPlaces(at, path, lineUrl), load_safe().plain(replace)));
	return load_safe().fold(title, inTheWay, rows.length === 0 ? load_safe().nothing : load_safe().lines(load_safe().md`| | Where | What to put there |`, load_safe().md`|---|---|---|`, ...rows), kept.length === 0 ? load_safe().nothing : load_safe().md`Should come along: ${load_say_expected().sayKept(kept)}.`, load_safe().md`Nothing to do now. Once the post is live, its issue will have the steps.`);
}
const uncapital = (text) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
function sayPlaces(at, path, lineUrl) {
	const links = at.slice(0, 3).map((line) => load_safe().lineLink(String(line), lineUrl(path, line)).markdown);
	if (at.length > 3) links.push(`${at.length - 3} more`);
	return { markdown: `${at.length === 1 ? "line" : "lines"} ${load_read_blog().sayList(links)}` };
}
function renderSuggestions({ path, findings }, lineUrl) {
	const worth = findings.filter((finding) => isOfPost(finding) && finding.severity !== "note");
	const news = worth.filter((finding) => !isOlder(finding) && !isError(finding));
	const older = worth.filter(isOlder);
	const list = (found) => load_safe().bullets(found.map((finding) => renderFinding(path, finding, lineUrl)));
	return load_safe().paragraphs(load_safe().fold(load_read_blog().capital(load_read_blog().sayCount(news.length, "suggestion")), list(news)), load_safe().fold(`Older than this change: ${load_read_blog().sayCount(older.length, "thing")}`, list(older)));
}
function renderFinding(path, { line, message, fix }, lineUrl) {
	const at = load_safe().lineLink(`Line ${line}`, lineUrl(path, line));
	return load_safe().md`${at}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}
function renderFoot(posts) {
	const [first] = posts.flatMap(({ findings }) => findings.filter((finding) => finding.severity !== "note" && isShown(finding))).sort((a, b) => order[a.severity] - order[b.severity]);
	if (first === void 0) return load_safe().nothing;
	const silence = load_safe().code(`postrider: { ignore: [${first.check}] }`);
	return { markdown: `<sub>${load_safe().md`Updated with each push. To silence a check in one post, add ${silence} to its frontmatter.`.markdown}</sub>` };
}
const order = {
	warning: 0,
	error: 1,
	note: 2
};
function isShown(finding) {
	return isOfPost(finding) || isError(finding) || finding.check.startsWith("medium-");
}

Object.defineProperty(exports, "commentMarker", {
  enumerable: true,
  get: function () {
    return commentMarker;
  }
});
Object.defineProperty(exports, "renderComment", {
  enumerable: true,
  get: function () {
    return renderComment;
  }
});