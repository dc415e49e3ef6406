const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));
const load_folder_issues = __lazily(() => require("./folder-issues-7259e55d.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_terminal_links = __lazily(() => require("./terminal-links-c9095e19.js"));
const load_scorer_version = __lazily(() => require("./scorer-version-e166be96.js"));
const load_render_html = __lazily(() => require("./render-html-f082a315.js"));
const load_report_json = __lazily(() => require("./report-json-ef49e7bb.js"));
const load_run = __lazily(() => require("./run-24b74b53.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_path = __lazily(() => require("node:path"));

// src/commands/copies-of.ts
const mostCopies = 20;
async function copiesOf({ reports, blog }, most = mostCopies) {
	const ready = reports.filter(mayGoThere).slice(0, most);
	if (blog === void 0 || ready.length === 0) return [];
	const [{ makeCopy }, { copyPages }, { losses }] = await Promise.all([
		Promise.resolve().then(() => require("./make-copy-237e08f8.js")),
		Promise.resolve().then(() => require("./copy-files-823d2465.js")),
		Promise.resolve().then(() => require("./registry-86524fef.js")).then((n) => n.registry_exports)
	]);
	return ready.flatMap(({ post, address, handOff }) => {
		if (handOff === null) return [];
		const folder = `copies/${load_folder_issues().fileName(post.path).replace(/\.md$/, "")}`;
		const files = copyPages(post, handOff, makeCopy({
			post,
			address,
			blog
		}, handOff, losses));
		return [{
			path: post.path,
			page: `${folder}/index.html`,
			files: files.map(({ path, text }) => ({
				path: `${folder}/${path}`,
				text
			}))
		}];
	});
}
function mayGoThere({ post, life, handOff }) {
	if (handOff === null || post.unread === true || load_read_blog().tooComplex(post.body) !== null) return false;
	return life.medium === "ready" || life.medium === "blocked";
}

// src/commands/preview.ts
async function preview(folders, options) {
	const { out, format, quiet } = options;
	load_folder_issues().claimFolder(out, ["report.json", "index.html"]);
	const looks = [];
	for (const [i, folder] of folders.entries()) {
		const name = folders.length > 1 ? nameOf(folder, folders.slice(0, i)) : "";
		looks.push({
			name,
			look: await previewOne(folder, (0, load_path().join)(out, name), options)
		});
	}
	const outcomes = looks.map(({ look }) => look.outcome);
	const reports = looks.flatMap(({ name, look }) => look.outcome.reports.map((report) => below(name, report)));
	const outages = outcomes.flatMap((outcome) => outcome.outages);
	const notices = outcomes.flatMap((outcome) => outcome.notices);
	const sites = outcomes.map((outcome) => outcome.site);
	const json = load_report_json().toReportJson(sites, reports, outages, [], load_scorer_version().scorerVersion());
	const top = load_folder_issues().openFolder(out, load_label().label);
	const text = load_tell_error().cleanJson(json);
	top.write({
		do: "write-file",
		path: "report.json",
		text: `${text}\n`
	});
	const page = load_render_html().renderHtml(JSON.parse(text), {
		...looks[0] !== void 0 && { today: looks[0].look.today },
		checks: load_all_checks().allChecks,
		home: load_tell_error().homepage,
		notices,
		issues: linked(looks, ({ issues }) => issues),
		copies: linked(looks, ({ copies }) => copies)
	});
	top.write({
		do: "write-file",
		path: "index.html",
		text: page
	});
	if (format === "json") load_command().printJson(json);
	else if (quiet !== true) load_command().print(tell(out, reports, notices));
	return 0;
}
function linked(looks, filesOf) {
	const inFolder = (name, path) => name === "" ? path : `${name}/${path}`;
	return new Map(looks.flatMap(({ name, look }) => [...filesOf(look)].map(([path, file]) => [inFolder(name, path), inFolder(name, file).split("/").map(encodeURIComponent).join("/")])));
}
function nameOf(folder, earlier) {
	const name = (0, load_path().basename)((0, load_path().resolve)(folder));
	const same = earlier.filter((other) => (0, load_path().basename)((0, load_path().resolve)(other)) === name).length;
	return same === 0 ? name : `${name}-${same + 1}`;
}
async function previewOne(folder, out, voice) {
	const { config, world } = load_command().openDesk(folder);
	const issues = load_folder_issues().openFolder(out, load_label().label);
	const outcome = await load_progress().withProgress("Looking at the posts", load_command().isWatched(voice), (progress) => load_run().run({ kind: "preview" }, config, {
		...world,
		issues,
		progress
	}));
	for (const change of outcome.changes) issues.write(change);
	const last = outcome.overview?.(await openedIn(out, outcome.changes));
	for (const change of last?.changes ?? []) issues.write(change);
	const copies = await copiesOf(outcome);
	for (const file of copies.flatMap(({ files }) => files)) issues.write({
		do: "write-file",
		...file
	});
	const ofPosts = outcome.reports.flatMap(({ post: { path } }) => {
		const file = issues.issueOf(path);
		return file === null ? [] : [[path, file]];
	});
	return {
		outcome,
		today: world.today,
		issues: new Map(ofPosts),
		copies: new Map(copies.map(({ path, page }) => [path, page]))
	};
}
async function openedIn(out, changes) {
	const paths = new Map(changes.flatMap((one) => one.do === "open-issue" ? [[one.body, one.path ?? ""]] : []));
	const issues = await load_folder_issues().openFolder(out, load_label().label).list();
	return "from" in issues ? [] : issues.flatMap(({ body, number, url }) => {
		const path = paths.get(body);
		return path === void 0 ? [] : [{
			path,
			number,
			url
		}];
	});
}
function below(name, report) {
	if (name === "") return report;
	const { post } = report;
	return {
		...report,
		post: {
			...post,
			path: `${name}/${post.path}`
		}
	};
}
function tell(out, reports, notices) {
	const ready = reports.filter(({ life }) => life.medium === "ready").length;
	const blocked = reports.filter(({ life }) => life.medium === "blocked").length;
	const places = reports.reduce((sum, { opportunities }) => sum + opportunities.length, 0);
	const said = notices.map(load_tell_error().harmless);
	if (reports.length === 0) return said.join("\n");
	return [
		...said,
		`${reports.length} ${load_read_blog().oneOrMany(reports.length, "post", "posts")}: ${ready} ready for Medium, ${blocked} with something to fix first; ${places} ${load_read_blog().oneOrMany(places, "place", "places")} to share them.`,
		`Open ${load_terminal_links().fileLink((0, load_path().join)(out, "index.html"))}, or an issue in ${load_tell_error().harmless(out)}.`
	].join("\n");
}

exports.preview = preview;