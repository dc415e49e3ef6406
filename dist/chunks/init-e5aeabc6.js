const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_colours = __lazily(() => require("./colours-f71f1585.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_replace_file = __lazily(() => require("./replace-file-ff5addf0.js"));
const load_no_posts = __lazily(() => require("./no-posts-75a0da2d.js"));
const load_run = __lazily(() => require("./run-24b74b53.js"));
const load_plan_setup = __lazily(() => require("./plan-setup-bb24fe12.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));
const load_diff_of = __lazily(() => require("./diff-of-4c18cd7f.js"));
const load_path = __lazily(() => require("node:path"));

// src/setup/next-steps.ts
function nextSteps({ configFile, underived, folder, isGit }) {
	const fill = load_plan_setup().linesToFill(underived);
	const first = [
		`First, say what no file tells. In ${configFile}, without the “# ” and with your own values:`,
		block(fill),
		`“${load_tell_error().program} urls” then shows the address of each post.`
	];
	const go = [...folder === "" ? [] : [`cd ${load_tell_error().shellWord(folder)}`], "git add .github && git commit -m \"Add Postrider\" && git push"];
	const next = isGit ? [fill.length > 0 ? "Then:" : "Next, when the files are as you like them:", block(go)] : ["Next, make the folder a repository on GitHub, where the workflow runs."];
	return [
		...fill.length > 0 ? first : [],
		...next,
		`With the first push the newest published post gets its issue. To see the issues before, as files: ${load_tell_error().program} preview --out DIR`,
		"A public repository has public issues; tracker.repo names a private one that keeps them instead."
	].join("\n");
}
const block = (lines) => `\n${lines.map((line) => `  ${line}`).join("\n")}\n`;

// src/setup/three-things.ts
const most = 3;
function threeThings({ reports: inAnyOrder, findings }) {
	const reports = inAnyOrder.filter(isOut).sort(newestFirst);
	const [gravest, ...others] = byCheck([...reports.flatMap((report) => report.findings), ...findings]).map(sayFindings);
	const [newest] = reports;
	return [
		...withoutAddress(reports),
		...gravest === void 0 ? [] : [gravest],
		...newest === void 0 ? [] : [sayNext(newest)],
		...others
	].slice(0, most);
}
const isOut = ({ post }) => post.published && post.unread !== true;
const dateOf = ({ post }) => post.date ?? "";
const newestFirst = (a, b) => dateOf(b).localeCompare(dateOf(a));
const noAddress = "canonical-unresolved";
function withoutAddress(reports) {
	const [first, ...rest] = reports.filter(({ address }) => address.url === null);
	if (first === void 0) return [];
	const why = load_read_blog().sentence(first.address.why ?? "no file tells it.");
	return [`The address of ${load_read_blog().sayCount(rest.length + 1, "post")} is not known. ${why}`];
}
const rank = {
	error: 0,
	warning: 1,
	note: 2
};
function byCheck(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { check, severity, known } = finding;
		if (known === true || severity === "note" || check === noAddress) continue;
		groups.set(check, [...groups.get(check) ?? [], finding]);
	}
	return [...groups.values()].sort((a, b) => graveness(a) - graveness(b) || b.length - a.length);
}
function graveness([first]) {
	const { severity = "note", concerns = "medium" } = first ?? {};
	return rank[severity] * 2 + (concerns === "medium" ? 1 : 0);
}
function sayFindings([first, ...rest]) {
	const { path, place, message, fix, check } = first;
	const more = rest.length === 0 ? "" : ` ${load_read_blog().capital(load_read_blog().sayNumber(rest.length))} more of ${check}.`;
	return `${path}:${place.line}: ${message}${fix === void 0 ? "" : ` ${fix}`}${more}`;
}
function sayNext({ post, life, opportunities: [first, ...rest] }) {
	const minutes = life.next.minutes === void 0 ? "" : ` (${life.next.minutes} min)`;
	const next = `“${post.title}”, the newest post: ${life.next.text}${minutes}.`;
	if (first === void 0) return next;
	const because = first.because[0]?.text;
	return `${next} A place to share it${rest.length === 0 ? "" : `, first of ${load_read_blog().sayCount(rest.length + 1, "place")}`}: ${first.target.name}${because === void 0 ? "" : `. ${load_read_blog().sentence(because)}`}`;
}

// src/commands/init.ts
const newest = 20;
async function init(folder, options) {
	const desk = load_command().openDesk(folder);
	const { below, ...facts } = load_colours().readCheckout(desk.folder);
	if (below !== null) throw notTheTop(below);
	const read = await load_read_blog().openBlog(desk.config, desk.world);
	const say = load_command().isWatched(options) ? load_command().print : () => {};
	say(load_tell_error().harmless(sayBlog(read, desk)));
	const underived = underivedOf(read, desk);
	const setup = load_plan_setup().planSetup(desk.world.repo, load_read_blog().defaultFile, underived, facts);
	const files = [];
	for (const file of setup.files) {
		const settled = await settle(file, desk, options);
		files.push(settled);
		if (options.format !== "json" && (settled.did === "kept" || options.quiet !== true)) load_command().print(settled.says);
	}
	if (setup.runsIn !== null) say(load_tell_error().harmless(`${setup.runsIn} runs Postrider already; “${load_tell_error().program} doctor” looks it over.`));
	const found = read.located.length === 0 || options.quiet === true ? [] : await firstLook(desk, options);
	if (options.format === "json") load_command().printJson(toJson(read, files, found));
	else {
		if (read.located.length > 0) say(`\n${load_tell_error().harmless(sayLook(read, found))}`);
		const isGit = load_read_blog().headCommit(desk.folder) !== null;
		const at = {
			configFile: load_read_blog().defaultFile,
			folder: (0, load_path().relative)("", desk.folder),
			isGit
		};
		say(`\n${options.dryRun === true ? dry : load_tell_error().harmless(nextSteps({
			...at,
			underived
		}))}`);
	}
	return 0;
}
const dry = "Nothing was written: this was a dry run.";
const notTheTop = (below) => new (load_tell_error().UserError)("folder", `This is the folder “${below}” of a checkout, and GitHub reads workflows at its top only. Run “${load_tell_error().program} init” at the top; it finds a site in a folder.`);
function underivedOf({ site, located }, { config }) {
	const published = located.filter(({ post }) => post.published && post.unread !== true);
	const unknown = published.some(({ address }) => address.url === null);
	return {
		site: site.url === null,
		posts: located.length === 0,
		permalink: site.generator === "template" && (unknown || located.length === 0),
		author: config.author.name === void 0 && published.every(hasNoAuthor)
	};
}
const hasNoAuthor = ({ post }) => post.authors.length === 0;
function sayBlog(read, { config, world }) {
	const { site, located } = read;
	if (located.length === 0) return load_no_posts().noPosts(read, config, world.repo);
	const published = located.filter(({ post }) => post.published);
	const unknown = published.filter(({ address }) => address.url === null).length;
	const drafts = located.length - published.length;
	const at = site.url ?? "an address that no file tells";
	const known = unknown === 0 ? "all addresses known" : `${load_read_blog().sayCount(unknown, "address", "addresses")} not known`;
	const also = drafts === 0 ? "" : ` and ${load_read_blog().sayCount(drafts, "draft")}`;
	return `${site.generator === "template" ? "No generator was recognised" : `${site.generator} (${site.why})`}, at ${at}: ${load_read_blog().sayCount(published.length, "published post")}${also}, ${known}.`;
}
async function settle({ path, text, before, purpose, becomes }, { folder, world }, { dryRun = false, force = false }) {
	if (before === text) return {
		path,
		did: "same",
		says: `${path} ${becomes.same}.`
	};
	const kept = (why) => ({
		path,
		did: "kept",
		says: `${path} ${why}`
	});
	if (world.repo.why(path) !== null) return kept("is there and cannot be read; it stays as it is.");
	if (dryRun && before === null) return {
		path,
		did: "planned",
		says: `${path} would be new:\n\n${load_tell_error().harmless(text)}`
	};
	if (before === null) return load_replace_file().replaceFile((0, load_path().join)(folder, path), text) ? {
		path,
		did: "written",
		says: `${path} is written: ${purpose}.`
	} : kept(changedMeanwhile);
	const diff = await load_diff_of().diffOf(path, before, text);
	if (dryRun || !force) return kept(`is there and stays as it is. With --force it would change so:\n${diff}`);
	return load_replace_file().replaceFile((0, load_path().join)(folder, path), text, before) ? {
		path,
		did: "replaced",
		says: `${path} ${becomes.replaced}, by --force:\n${diff}`
	} : kept(changedMeanwhile);
}
const changedMeanwhile = "changed meanwhile; it stays as it is.";
async function firstLook({ config, world }, voice) {
	return load_progress().withProgress("Looking at the newest posts", load_command().isWatched(voice), async (progress) => threeThings(await load_run().run({
		kind: "preview",
		newest
	}, config, {
		...world,
		progress
	})));
}
function sayLook({ located }, found) {
	const published = located.filter(({ post }) => post.published).length;
	const isAll = published <= newest;
	const look = isAll ? "A first look at the posts" : `A first look at the newest ${newest} posts`;
	if (found.length === 0) return `${look} found nothing to do.`;
	const things = found.map((thing, i) => `${i + 1}. ${thing}`);
	const more = `“${load_tell_error().program} check” looks at all ${published.toLocaleString("en")}.`;
	return [
		`${look}:`,
		...things,
		...isAll ? [] : [more]
	].join("\n");
}
function toJson({ site, located }, files, found) {
	const unknown = located.filter(({ post, address }) => post.published && address.url === null);
	return {
		version: 1,
		site: {
			generator: site.generator,
			url: site.url
		},
		posts: located.length,
		withoutAddress: unknown.length,
		files: files.map(({ path, did }) => ({
			path,
			did
		})),
		firstLook: found
	};
}

exports.init = init;