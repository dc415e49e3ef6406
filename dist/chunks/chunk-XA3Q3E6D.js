import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  outbound,
  sayKept
} from "./chunk-7MO6HA5P.js";
import {
  bare,
  bullets,
  code,
  fold,
  lineLink,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  row
} from "./chunk-T53HCFAD.js";
import {
  sayDay
} from "./chunk-JPLPZ4JR.js";
import {
  capital,
  sayCount,
  sayList,
  sayNumber,
  sentence
} from "./chunk-MYKBB3MK.js";

// src/reports/render-asked.ts
function renderAsked({ asked = [] }) {
  if (asked.length === 0) return nothing;
  return paragraphs(
    md`People talked about this in the last year; see whether the post answers them:`,
    bullets(
      asked.map(
        ({ title, url, source, date }) => date === void 0 ? md`${link(title, url)}, ${source}` : md`${link(title, url)}, ${source}, ${sayDay(date)}`
      )
    )
  );
}

// src/reports/told-before.ts
function toldIn(comment) {
  return Number(/<!-- postrider:told (\d{1,4}) -->/.exec(comment ?? "")?.[1] ?? 0);
}
function rememberTold(count) {
  return count === 0 ? nothing : { markdown: `<!-- postrider:told ${count} -->` };
}
function sayGone(told) {
  if (told === 0) return nothing;
  if (told === 1) return md` The problem is gone.`;
  return told === 2 ? md` Both problems are gone.` : md` All ${sayNumber(told)} problems are gone.`;
}

// src/reports/pull-request.ts
var commentMarker = "<!-- postrider:pull-request -->";
var longest = 6e4;
function renderComment(report, lineUrl, { before = null, outbound: settings } = {}) {
  const { posts, findings = [] } = quieten(report);
  const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length);
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(sorted, findings, toldIn(before))),
    renderChange(findings, lineUrl)
  );
  const foot = paragraphs(
    renderFoot(sorted),
    rememberTold(Math.max(toldIn(before), toFix(sorted, findings)))
  );
  const parts = sorted.map((post) => renderPost(post, lineUrl));
  let shown = parts.length;
  const body = () => paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown), foot);
  while (shown > 0 && body().markdown.length > longest) shown = Math.floor(shown * 0.8);
  return `${outbound(body().markdown, settings)}
`;
}
function quieten({ posts, findings = [] }) {
  const isNews = ({ known }) => known !== true;
  return {
    posts: posts.map((post) => ({ ...post, findings: post.findings.filter(isNews) })),
    findings: findings.filter(isNews)
  };
}
function blocking({ findings }) {
  return findings.filter((finding) => isError(finding) && isOfPost(finding) && !isOlder(finding));
}
var isError = ({ severity }) => severity === "error";
var isOfPost = ({ concerns }) => concerns === "post";
var isOlder = ({ isNew }) => isNew === false;
function rest(left) {
  return left === 0 ? nothing : md`${capital(sayCount(left, "more post"))}: see the summary of the run.`;
}
function toFix(posts, findings) {
  return [...posts.flatMap(blocking), ...findings.filter(isError)].length;
}
function renderVerdict(posts, findings, told) {
  const errors = toFix(posts, findings);
  if (errors === 0) {
    const verdict = posts.length === 0 ? "Nothing to fix." : "Ready to go out.";
    return md`**${verdict}**${sayGone(told)}`;
  }
  const goes = ["this change goes", "this post goes"][posts.length] ?? "these posts go";
  const later = posts.some(({ losses }) => losses != null) ? `The rest is fine, or can wait until you take ${posts.length === 1 ? "it" : "them"} to Medium.` : "The rest is fine, or can wait.";
  return md`**${capital(sayCount(errors, "thing"))} to fix before ${goes} out.** ${later}`;
}
function renderChange(findings, lineUrl) {
  const worth = findings.filter(({ severity }) => severity !== "note");
  if (worth.length === 0) return nothing;
  const rows = worth.map(
    ({ path, line, message, fix = "" }) => row(lineLink(`${path}, line ${line}`, lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Where | What this change does | What to do |`, md`|---|---|---|`, ...rows);
}
function renderPost(post, lineUrl) {
  const { path, title = path, url, unlocated = "" } = post;
  const where = url === null ? md`**${title}**: its address is not known. ${sentence(unlocated.replace(/[^.]$/, "$&."))}` : md`**${title}** will be at${{ markdown: "\n" }}${bare(url)}`;
  return paragraphs(
    where,
    table(path, blocking(post), lineUrl),
    renderAsked(post),
    renderLosses(post, lineUrl),
    renderSuggestions(post, lineUrl)
  );
}
function table(path, errors, lineUrl) {
  if (errors.length === 0) return nothing;
  const rows = errors.map(
    ({ line, message, fix = "" }) => row(lineLink(String(line), lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Line | What is wrong | What to do |`, md`|---|---|---|`, ...rows);
}
function renderLosses({ path, losses, kept = [], findings }, lineUrl) {
  if (losses == null) return nothing;
  const errors = findings.filter((finding) => isError(finding) && !isOfPost(finding));
  if (losses.length + errors.length === 0) return nothing;
  const told = errors.length === 0 ? losses : losses.filter(({ severity }) => severity !== "error");
  const rows = told.map(
    ({ say, lines: at, replace }) => row(plain(say), sayPlaces(at, path, lineUrl), plain(replace))
  );
  const count = told.length + errors.length;
  return fold(
    `When you take it to Medium: ${sayCount(count, "thing")} will not survive as ${count === 1 ? "it is" : "they are"}`,
    bullets(errors.map((finding) => renderFinding(path, finding, lineUrl))),
    rows.length === 0 ? nothing : lines(md`| | Where | What to put there |`, md`|---|---|---|`, ...rows),
    kept.length === 0 ? nothing : md`Should come along: ${sayKept(kept)}.`,
    md`Nothing to do now. Once the post is live, its issue will have the steps.`
  );
}
function sayPlaces(at, path, lineUrl) {
  const links = at.slice(0, 3).map((line) => lineLink(String(line), lineUrl(path, line)).markdown);
  if (at.length > 3) links.push(`${at.length - 3} more`);
  return { markdown: `${at.length === 1 ? "line" : "lines"} ${sayList(links)}` };
}
function renderSuggestions({ path, findings }, lineUrl) {
  const worth = findings.filter((finding) => isOfPost(finding) && finding.severity !== "note");
  const news = worth.filter((finding) => !isOlder(finding) && !isError(finding));
  const older = worth.filter(isOlder);
  const list = (found) => bullets(found.map((finding) => renderFinding(path, finding, lineUrl)));
  return paragraphs(
    fold(capital(sayCount(news.length, "suggestion")), list(news)),
    fold(`Older than this change: ${sayCount(older.length, "thing")}`, list(older))
  );
}
function renderFinding(path, { line, message, fix }, lineUrl) {
  const at = lineLink(`Line ${line}`, lineUrl(path, line));
  return md`${at}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}
function renderFoot(posts) {
  const said = posts.flatMap(
    ({ findings }) => findings.filter((finding) => finding.severity !== "note" && isShown(finding))
  );
  const [first] = said.sort((a, b) => order[a.severity] - order[b.severity]);
  if (first === void 0) return nothing;
  const silence = code(`postrider: { ignore: [${first.check}] }`);
  const text = md`Updated with each push. To silence a check in one post, add ${silence} to its frontmatter.`;
  return { markdown: `<sub>${text.markdown}</sub>` };
}
var order = { warning: 0, error: 1, note: 2 };
function isShown(finding) {
  return isOfPost(finding) || isError(finding) || finding.check.startsWith("medium-");
}

export {
  commentMarker,
  renderComment
};
