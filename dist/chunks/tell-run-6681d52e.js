const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_index_js = __lazily(() => require("../index.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_render_html = __lazily(() => require("./render-html-f082a315.js"));
const load_report_json = __lazily(() => require("./report-json-ef49e7bb.js"));
const load_sarif = __lazily(() => require("./sarif-fdbf80c6.js"));
const load_say_expected = __lazily(() => require("./say-expected-9b432c06.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_os = __lazily(() => require("node:os"));

// src/reports/summary.ts
function renderSummary(reports, changes, outages, notices, ofBlog = [], settings, issues = []) {
	const out = [
		load_safe().md`## Postrider`,
		...notices.map((notice) => load_safe().md`${notice}`),
		load_safe().bullets(ofBlog.map(({ path, place, severity, message, fix, check }) => load_safe().md`${severity}, ${path}, line ${place.line}: ${message} ${fix ?? ""} (${load_safe().code(check)})`)),
		reports.length === 0 ? load_safe().md`Nothing to do: no post was to be looked at.` : table(reports),
		issues.length === 0 ? planned(changes) : written(issues),
		onDev(changes),
		outages.length === 0 ? load_safe().nothing : load_safe().paragraphs(load_safe().md`**Did not answer**`, load_safe().bullets(outages.map(({ from, why }) => load_safe().md`${from}: ${why}`))),
		...reports.map(findings)
	].map(({ markdown }) => ({ markdown: load_say_expected().outbound(markdown, settings) }));
	return `${load_safe().paragraphs(...out).markdown}\n`;
}
const renderIdle = (why) => `${load_safe().md`${why}`.markdown}\n`;
function table(reports) {
	const rows = reports.map(({ post, address, life, findings, opportunities }) => {
		const errors = findings.filter(({ severity }) => severity === "error").length;
		return load_safe().row(load_safe().link(post.title, address.url), load_safe().plain(life.next.text), load_safe().plain(`${errors} of ${findings.filter(isCounted).length}`), load_safe().plain(String(opportunities.length)));
	});
	return load_safe().lines(load_safe().md`| Post | Next | To fix, of findings | Places |`, load_safe().md`|---|---|---|---|`, ...rows);
}
function planned(changes) {
	const opened = changes.filter((change) => change.do === "open-issue").length;
	const updated = changes.filter((change) => change.do === "update-issue").length;
	if (opened + updated === 0) return load_safe().md`No issue is to change.`;
	return load_safe().md`Issues: ${sayNone(opened)} to open, ${sayNone(updated)} to update.`;
}
const sayNone = (n) => n === 0 ? "none" : load_read_blog().sayNumber(n);
function written(issues) {
	return load_safe().bullets(issues.map(({ number, path, url }) => load_safe().md`${load_safe().link(`Issue ${number}`, url)} of ${load_safe().code(path)}`));
}
function onDev(changes) {
	const drafts = changes.filter((change) => change.do === "draft-on-dev").length;
	const updates = changes.filter((change) => change.do === "update-on-dev").length;
	if (drafts + updates === 0) return load_safe().nothing;
	return load_safe().md`On DEV: ${load_read_blog().sayCount(drafts, "draft")} and ${load_read_blog().sayCount(updates, "update")}.`;
}
const isCounted = ({ severity }) => severity !== "note";
function findings(report) {
	const counted = report.findings.filter(isCounted).length;
	const notes = report.findings.length - counted;
	return load_safe().fold(`Findings in ${report.post.path}: ${counted}${notes === 0 ? "" : `, and ${load_read_blog().sayCount(notes, "note")}`}`, load_safe().bullets(report.findings.map(({ place, severity, message, check }) => load_safe().md`${severity}, line ${place.line}: ${message} (${load_safe().code(check)})`)));
}

// src/action/tell-run.ts
const failing = {
	never: [],
	error: ["error"],
	warning: ["error", "warning"]
};
async function tellRun(outcome, applied, { tracker }, seen) {
	const { reports, findings, changes, outages, site, idle } = outcome;
	const notices = [.../* @__PURE__ */ new Set([
		...outcome.notices,
		...tracker.notices(),
		...applied.notices
	])];
	for (const notice of notices) load_index_js().runnerLog.warn(notice);
	for (const { from, why } of outages) load_index_js().runnerLog.warn(`${from} did not answer: ${why}`);
	const json = load_report_json().toReportJson([site], reports, outages, findings, await scorerOf(outcome));
	const news = spoken(outcome);
	const checks = await checksOf(json);
	const sarif = load_sarif().toSarif(news, checks, {
		version: load_tell_error().version,
		home: load_tell_error().homepage
	});
	const folder = process.env.RUNNER_TEMP ?? (0, load_os().tmpdir)();
	const { issues } = applied;
	for (const { path, url } of issues) load_index_js().runnerLog.info(`Issue of ${path}: ${url}`);
	if (idle !== void 0) load_index_js().runnerLog.info(idle);
	await load_index_js().writeSummary(idle === void 0 || notices.length > 0 ? renderSummary(reports, changes, outages, notices, findings, load_index_js().outboundHere(), issues) : renderIdle(idle));
	load_index_js().setOutputs({
		report: load_index_js().writeJson(folder, "postrider/report.json", json),
		html: load_index_js().writePage(folder, "postrider/index.html", pageOf(json, applied, {
			...seen,
			checks,
			notices
		})),
		sarif: load_index_js().writeJson(folder, "postrider/postrider.sarif", sarif),
		findings: news.filter(({ severity }) => severity !== "note").length,
		opportunities: json.posts.reduce((sum, post) => sum + post.opportunities.length, 0),
		issues: JSON.stringify(issues),
		complete: applied.complete && !outages.some((outage) => isMissed(outage, outcome))
	});
}
async function scorerOf({ reports }) {
	if (reports.length === 0) return void 0;
	const { scorerVersion } = await Promise.resolve().then(() => require("./scorer-version-e166be96.js"));
	return scorerVersion();
}
async function checksOf({ posts, findings = [] }) {
	return findings.length === 0 && posts.every((post) => post.findings.length === 0) ? [] : (await Promise.resolve().then(() => require("./all-checks-75e6131f.js")).then((n) => n.all_checks_exports)).allChecks;
}
function pageOf(json, { issues }, facts) {
	return load_render_html().renderHtml(JSON.parse(load_tell_error().cleanJson(json)), {
		...facts,
		home: load_tell_error().homepage,
		issues: new Map(issues.map(({ path, url }) => [path, url]))
	});
}
function isMissed({ source }, { inUse }) {
	return source === void 0 || inUse?.has(source) === true;
}
function spoken({ reports, findings }) {
	const inPosts = reports.flatMap((report) => report.findings);
	return [...findings, ...inPosts.filter(({ known }) => known !== true)];
}
function failed(outcome, failOn) {
	return spoken(outcome).some(({ severity }) => failing[failOn].includes(severity));
}

exports.failed = failed;
exports.tellRun = tellRun;