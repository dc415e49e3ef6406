const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));
const load_base_tree = __lazily(() => require("./base-tree-bc6a0815.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_colours = __lazily(() => require("./colours-f71f1585.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_local_base = __lazily(() => require("./local-base-907383a9.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
require("./look-at-pages-be2f48c2.js");
const load_report_json = __lazily(() => require("./report-json-ef49e7bb.js"));
const load_sarif = __lazily(() => require("./sarif-fdbf80c6.js"));
const load_run = __lazily(() => require("./run-24b74b53.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_replace_file = __lazily(() => require("./replace-file-ff5addf0.js"));
const load_diff_of = __lazily(() => require("./diff-of-4c18cd7f.js"));
const load_terminal_links = __lazily(() => require("./terminal-links-c9095e19.js"));
const load_look_at_page = __lazily(() => require("./look-at-page-14e8d372.js"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));
const load_events = __lazily(() => require("node:events"));
const load_readline_promises = __lazily(() => require("node:readline/promises"));

// src/io/local-change.ts
function localChange(folder, now, ref) {
	const head = load_read_blog().headCommit(folder);
	if (head === null) throw new (load_tell_error().UserError)("base", `“${folder}” is no git checkout with a commit, expected one for --base. Leave --base out, or run this in a clone.`);
	const named = load_local_base().commitAt(folder, ref);
	if (named === null) throw new (load_tell_error().UserError)("base", `There is no commit “${ref}”, expected a branch, a tag or a commit that git knows here. Run “git fetch origin”, or name another.`);
	const base = load_local_base().mergeBase(folder, named, head);
	const differing = base === null ? null : load_local_base().differencesSince(folder, base, null);
	if (differing === null) throw new (load_tell_error().UserError)("base", `“${ref}” and the commit that is checked out have no commit in common. In a shallow clone, run “git fetch --unshallow”.`);
	const texts = /* @__PURE__ */ new Map();
	return load_base_tree().undo(now, differing, (sha) => {
		if (!texts.has(sha)) texts.set(sha, load_local_base().readBlobs(folder, [sha]).get(sha) ?? null);
		return texts.get(sha) ?? void 0;
	});
}

// src/checks/apply-edits.ts
function applyEdits(text, edits) {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const cuts = [];
	const left = [];
	for (const edit of edits) {
		const cut = cutOf(text, edit, starts);
		if (cut !== null && !cuts.some((other) => cut.from < other.to && other.from < cut.to)) cuts.push(cut);
		else left.push(edit);
	}
	return {
		text: withCuts(text, cuts),
		applied: cuts.length,
		left
	};
}
function cutOf(text, { line, column = 1, from, to }, starts) {
	const start = starts[line - 1];
	if (start === void 0 || from === "") return null;
	const end = starts[line] ?? text.length;
	const newline = text.slice(start, end).endsWith("\r\n") ? "\r\n" : "\n";
	const sought = from.replace(/\r?\n/g, () => newline);
	const at = text.indexOf(sought, start + column - 1);
	if (at < 0 || at >= end) return null;
	return {
		from: at,
		to: at + sought.length,
		text: to.replace(/\r?\n/g, () => newline)
	};
}
function withCuts(text, cuts) {
	const inOrder = [...cuts].sort((a, b) => a.from - b.from);
	let result = "";
	let end = 0;
	for (const cut of inOrder) {
		result += text.slice(end, cut.from) + cut.text;
		end = cut.to;
	}
	return result + text.slice(end);
}

// src/commands/fix.ts
async function fix(folder, reports, { yes, passes, say }) {
	const fixes = reports.flatMap((report) => fixOf(folder, report));
	if (fixes.length === 0) {
		if (passes === 0) say("Nothing here can be fixed without a person.");
		return false;
	}
	for (const { path, before, edited } of fixes) say(await load_diff_of().diffOf(path, before, edited.text));
	const count = fixes.reduce((sum, { edited }) => sum + edited.applied, 0);
	const what = `${load_read_blog().sayCount(count, "fix", "fixes")} in ${load_read_blog().sayCount(fixes.length, "file")}`;
	if (!(yes || await agreed(what))) {
		say(`Nothing was written. To make ${what}: ${load_tell_error().program} check --fix --yes`);
		return false;
	}
	const left = fixes.filter(({ path, before, edited }) => !load_replace_file().replaceFile((0, load_path().join)(folder, path), edited.text, before));
	for (const { path } of left) load_tell_error().terminalLog.warn(`${path} changed meanwhile; it was left as it is.`);
	return left.length < fixes.length;
}
function fixOf(folder, { post, findings }) {
	const edits = findings.filter(isNews).flatMap((finding) => finding.edits ?? []);
	if (edits.length === 0) return [];
	const before = (0, load_fs().readFileSync)((0, load_path().join)(folder, post.path), "utf8");
	const edited = applyEdits(before, edits);
	return edited.applied === 0 ? [] : [{
		path: post.path,
		before,
		edited
	}];
}
const isNews = ({ known }) => known !== true;
async function agreed(what) {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
	const terminal = (0, load_readline_promises().createInterface)({
		input: process.stdin,
		output: process.stdout
	});
	const ended = (0, load_events().once)(terminal, "close").then(() => null);
	terminal.once("SIGINT", () => {
		process.stdout.write("\n");
		process.kill(process.pid, "SIGINT");
	});
	try {
		const question = terminal.question(`Make ${what}? [y/N] `).catch(() => null);
		const answer = await Promise.race([question, ended]);
		if (answer === null) process.stdout.write("\n");
		return /^y(es)?$/i.test(answer ?? "");
	} finally {
		terminal.close();
	}
}

// src/commands/pretty-findings.ts
const many = 50;
const usualWidth = 120;
function findingsOf({ reports, findings }) {
	return [...findings, ...reports.flatMap(newsOf)];
}
function newsOf({ findings }) {
	return findings.filter(({ known }) => known !== true);
}
function pretty(outcome, { folder, stale, all }) {
	const { reports, findings: ofBlog, notices } = outcome;
	const change = block("What this change does", ofBlog, folder);
	const found = reports.flatMap(newsOf);
	const isShort = all || found.length <= many;
	const often = new Set(isShort ? [] : oftenIn(found));
	const told = reports.flatMap((report) => block(fromHere(folder, report.post.path), newsOf(report).filter(({ check }) => !often.has(check)), folder));
	const counted = isShort ? [] : tableOf(found.filter(({ check }) => often.has(check)), folder);
	const end = [
		verdict(reports),
		...quiet(reports, stale),
		...isShort ? [] : ways
	];
	return [
		...notices.map(load_tell_error().harmless),
		...change,
		...told,
		...counted,
		end.join("\n")
	].join("\n\n");
}
function oftenIn(found) {
	return [...byCheck(found)].flatMap(([check, of]) => of[0].severity === "error" && of.length <= many ? [] : [check]);
}
function byCheck(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.check);
		if (group === void 0) groups.set(finding.check, [finding]);
		else group.push(finding);
	}
	return groups;
}
const ways = [`To see each: ${load_tell_error().program} check --all, or name a post or a folder.`, `To start quiet, so that only what is new speaks: ${load_tell_error().program} check --update-baseline`];
function block(title, findings, folder) {
	const lines = findings.map((finding) => prettyFinding(finding, folder));
	return lines.length === 0 ? [] : [[load_colours().colours.underline(load_tell_error().harmless(title)), ...lines].join("\n")];
}
function fromHere(folder, path) {
	return (0, load_path().relative)("", (0, load_path().join)(folder, path));
}
function verdict(reports) {
	const posts = load_read_blog().sayCount(reports.length, "post");
	const count = reports.flatMap(newsOf).length;
	const found = reports.filter((report) => newsOf(report).length > 0).length;
	if (count > 0) return `${load_read_blog().capital(load_read_blog().sayCount(count, "finding"))} in ${load_read_blog().sayNumber(found)} of ${posts}.`;
	return reports.length === 0 ? "No post was checked." : `${load_read_blog().capital(posts)}, all clear.`;
}
function quiet(reports, stale) {
	const known = reports.flatMap(({ findings }) => findings).length - reports.flatMap(newsOf).length;
	return [...known > 0 ? [`${load_read_blog().sayCount(known, "known finding")} in the baseline.`] : [], ...stale > 0 ? [`${load_read_blog().sayCount(stale, "entry of it no longer occurs", "entries of it no longer occur")}: ${load_tell_error().program} check --update-baseline`] : []].map((text) => load_colours().colours.dim(load_read_blog().capital(text)));
}
const rank$1 = {
	error: 0,
	warning: 1,
	note: 2
};
function tableOf(findings, folder) {
	if (findings.length === 0) return [];
	const checks = [...byCheck(findings)].map(([check, found]) => ({
		check,
		example: found[0],
		posts: new Set(found.map(({ path }) => path)).size
	}));
	checks.sort((a, b) => rank$1[a.example.severity] - rank$1[b.example.severity] || b.posts - a.posts);
	const longest = Math.max(...checks.map(({ check }) => check.length));
	const rows = checks.map(({ check, example, posts }) => {
		const { severity, path, place, message } = example;
		const counted = `${posts.toLocaleString("en").padStart(5)} ${posts === 1 ? "post " : "posts"}`;
		const start = `  ${severity.padEnd(7)}  ${check.padEnd(longest)}  ${counted}  `;
		const where = placeOf(path, place.line, place.column ?? 1, folder);
		const left = (process.stdout.columns ?? usualWidth) - start.length - where.width - 2;
		const what = left < 30 ? "" : `  ${load_read_blog().shorten(load_tell_error().harmless(message), left)}`;
		return start.replace(severity, () => colour[severity](severity)) + load_colours().colours.dim(where.text + what);
	});
	return [[load_colours().colours.underline("By check"), ...rows].join("\n")];
}
const colour = {
	error: load_colours().colours.red,
	warning: load_colours().colours.yellow,
	note: load_colours().colours.dim
};
function prettyFinding(finding, folder) {
	const { line, column, message, severity, check, fix } = load_report_json().toFinding(finding);
	const rest = fix === void 0 ? "" : `\n      ${load_tell_error().harmless(fix)}`;
	const where = placeOf(finding.path, line, column, folder).text;
	const why = load_terminal_links().linkTo(check, `${load_tell_error().homepage}/blob/main/docs/checks/${check}.md`);
	return `  ${where}  ${colour[severity](severity)}  ${load_tell_error().harmless(message)} ${load_colours().colours.dim(why)}${rest}`;
}
function placeOf(path, line, column, folder) {
	const here = load_tell_error().harmless(fromHere(folder, path));
	return {
		text: load_terminal_links().placeLink(here, (0, load_path().join)(folder, path), line, column),
		width: `${here}:${line}:${column}`.length
	};
}

// src/commands/update-baseline.ts
function updateBaseline(folder, reports, before, exists) {
	const checked = new Set(reports.map(({ post }) => post.path));
	const kept = Object.entries(before).filter(([path]) => exists(path) && !checked.has(path));
	const found = foundIn(reports);
	const posts = Object.fromEntries([...kept, ...Object.entries(found)].sort(([a], [b]) => a < b ? -1 : 1));
	if (!load_replace_file().replaceFile((0, load_path().join)(folder, ".github/postrider-baseline.json"), load_read_blog().writeBaseline(posts))) throw new (load_tell_error().UserError)("baseline", `${load_read_blog().baselineFile} is a link or a folder, expected a file; nothing was written.`);
	const [old, now] = [entriesOf(before), entriesOf(posts)];
	const came = [...now].filter((entry) => !old.has(entry)).length;
	const went = [...old].filter((entry) => !now.has(entry)).length;
	return `${load_read_blog().baselineFile} has ${load_read_blog().sayCount(now.size, "finding")}: ${came.toLocaleString("en")} more, ${went.toLocaleString("en")} gone. Commit it; from now on only new findings speak.`;
}
function staleEntries(reports, baseline, exists) {
	const found = entriesOf(foundIn(reports));
	const checked = new Set(reports.map(({ post }) => post.path));
	const due = Object.entries(baseline).filter(([path]) => checked.has(path) || !exists(path));
	return [...entriesOf(Object.fromEntries(due))].filter((entry) => !found.has(entry)).length;
}
const lasting = new Set(load_all_checks().allChecks.filter(load_look_at_page().lasts).map(({ id }) => id));
function foundIn(reports) {
	const findings = reports.flatMap((report) => report.findings);
	return load_look_at_page().makeBaseline(findings.filter(({ check }) => lasting.has(check)));
}
function entriesOf(baseline) {
	return new Set(Object.entries(baseline).flatMap(([path, entries]) => entries.map((entry) => `${path} ${entry}`)));
}

// src/commands/check.ts
const mostPasses = 5;
const pagesAtOnce = {
	posts: 100,
	minutes: 5
};
async function check(paths, options) {
	if (options.list === true) {
		if (options.format === "json") load_command().printJson({
			version: 1,
			checks: load_all_checks().allChecks.map(listed)
		});
		else load_command().print(load_all_checks().allChecks.map(listed).map(inOneLine).join("\n"));
		return 0;
	}
	const desk = withBase(load_command().openDesk(options.dir), options.base);
	const { folder, config, world } = desk;
	const outcome = await findIn(desk, pathsAt(folder, paths), options);
	if (options.updateBaseline === true) {
		const says = updateBaseline(folder, outcome.reports, config.baseline, existsIn(world));
		if (options.quiet !== true) load_command().print(says);
		return 0;
	}
	const { passes = 0 } = options;
	if (options.fix === true && await fix(folder, outcome.reports, {
		yes: options.yes === true,
		passes,
		say: sayFor(options)
	})) return check(paths, {
		...options,
		fix: passes + 1 < mostPasses,
		passes: passes + 1
	});
	await tell(outcome, desk, options);
	const bar = {
		never: 3,
		error: 2,
		warning: 1
	}[options.failOn];
	return findingsOf(outcome).some(({ severity }) => rank[severity] >= bar) ? 1 : 0;
}
function pathsAt(folder, named) {
	if (named.length === 0) return null;
	return named.map((path) => (0, load_path().relative)(folder, (0, load_path().resolve)(path)).replaceAll("\\", "/"));
}
async function findIn({ config, world }, paths, options) {
	const web = options.online === true ? await load_command().openOnline(pagesAtOnce) : null;
	const outcome = await load_progress().withProgress("Checking the posts", load_command().isWatched(options), (progress) => load_run().run({
		kind: "check",
		paths
	}, config, {
		...world,
		web,
		progress
	}));
	for (const { from, why } of outcome.outages) load_tell_error().terminalLog.warn(`${from} did not answer: ${why}`);
	return outcome;
}
function existsIn({ repo }) {
	return (path) => repo.files.includes(path);
}
function sayFor({ format, quiet, yes }) {
	if (quiet === true && yes === true) return () => {};
	return format === "pretty" ? load_command().print : (text) => process.stderr.write(`${load_tell_error().hideSecrets(text)}\n`);
}
function listed({ id, severity, optional, title }) {
	return {
		id,
		severity: optional === true ? "off" : severity,
		title
	};
}
function inOneLine({ id, severity, title }) {
	return `${id}  ${severity}  ${title}`;
}
async function tell(outcome, { folder, config, world }, { format, all = false, quiet = false }) {
	if (format === "json") load_command().printJson(asJson(outcome));
	else if (format === "sarif") load_command().printJson(load_sarif().toSarif(fromTheTop(outcome, folder), load_all_checks().allChecks, {
		version: load_tell_error().version,
		home: load_tell_error().homepage
	}));
	else if (format === "github") {
		const { annotate } = await Promise.resolve().then(() => require("./annotate-6d68a054.js")).then((n) => n.annotate_exports);
		annotate(fromTheTop(outcome, folder));
	} else if (!quiet || findingsOf(outcome).length > 0) {
		const stale = staleEntries(outcome.reports, config.baseline, existsIn(world));
		load_command().print(pretty(outcome, {
			folder,
			stale,
			all
		}));
	}
}
function fromTheTop(outcome, folder) {
	const here = (0, load_path().relative)("", folder).replaceAll("\\", "/");
	const outside = here === "" || here.startsWith("..");
	const prefix = load_colours().belowTop(folder) ?? (outside ? "" : `${here}/`);
	return findingsOf(outcome).map((finding) => ({
		...finding,
		path: prefix + finding.path
	}));
}
function withBase(desk, ref) {
	if (ref === void 0) return desk;
	const { folder, config, world } = desk;
	const base = load_base_tree().loadBaseConfig(localChange(folder, world.repo, ref), load_read_blog().defaultFile, load_read_blog().known, config);
	return {
		...desk,
		world: {
			...world,
			before: async () => base
		}
	};
}
const rank = {
	note: 0,
	warning: 1,
	error: 2
};
function asJson({ site, reports, findings: ofBlog, outages }) {
	const json = load_report_json().toReportJson([site], reports, outages, ofBlog);
	const { version, posts, outages: silent } = json;
	return {
		version,
		posts: posts.map(({ path, url, stage, findings }) => ({
			path,
			url,
			stage,
			findings
		})),
		...json.findings !== void 0 && { findings: json.findings },
		outages: silent
	};
}

exports.check = check;
exports.findIn = findIn;
exports.pathsAt = pathsAt;
exports.tell = tell;