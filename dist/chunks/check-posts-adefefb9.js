const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));
const load_describe_post = __lazily(() => require("./describe-post-88caa69e.js"));
const load_blog = __lazily(() => require("./blog-7f69b07f.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_path = __lazily(() => require("./path-98f7a9ea.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_run = __lazily(() => require("./run-24b74b53.js"));
const load_blog2 = __lazily(() => require("./blog-8faffeea.js"));
const load_life = __lazily(() => require("./life-8e5fb78b.js"));
const load_look_at_pages = __lazily(() => require("./look-at-pages-be2f48c2.js"));
const load_no_posts = __lazily(() => require("./no-posts-75a0da2d.js"));
const load_blog3 = __lazily(() => require("./blog-77b74f3b.js"));
const load_pull_request = __lazily(() => require("./pull-request-7bb09254.js"));
const load_report_json = __lazily(() => require("./report-json-ef49e7bb.js"));

// src/moves/put-back.ts
const decided = [
	"title",
	"slug",
	"date",
	"canonical"
];
function putBack(before, now) {
	const keys = differingKeys(before, now);
	const found = keys.map((key) => {
		const was = before.frontmatter.values[key];
		const isTitle = key.toLowerCase() === "title";
		return {
			by: isTitle ? "title" : "field",
			name: key,
			was: isTitle ? before.title : sayValue(was),
			post: withValue(now, key, was, decidedBy(key, before, now))
		};
	});
	if (before.title !== now.title && !found.some(({ by }) => by === "title")) found.push({
		by: "title",
		name: "title",
		was: before.title,
		post: changed(now, { title: before.title })
	});
	if (before.path !== now.path) found.push({
		by: "file",
		name: before.path,
		was: before.path,
		post: atPath(before, now, keys)
	});
	return found;
}
function withValue(post, key, value, follows = {}) {
	const values = Object.assign(Object.create(null), post.frontmatter.values);
	if (value === void 0) delete values[key];
	else values[key] = value;
	return changed(post, {
		...follows,
		frontmatter: {
			...post.frontmatter,
			values
		}
	});
}
function withoutCanonical(post) {
	return post.canonical === void 0 ? post : changed(post, { canonical: void 0 });
}
function changed(post, values) {
	const described = Object.entries(values).map(([key, value]) => [key, {
		value,
		enumerable: true
	}]);
	return Object.create(post, Object.fromEntries(described));
}
function differingKeys(before, now) {
	const [was, is] = [before.frontmatter.values, now.frontmatter.values];
	return [.../* @__PURE__ */ new Set([...Object.keys(is), ...Object.keys(was)])].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
}
function decidedBy(key, before, now) {
	const fields = decided.filter((field) => {
		if (before[field] === now[field]) return false;
		const says = (post) => sayValue(post.frontmatter.values[key]) === post[field];
		return fold(key) === field || says(before) || says(now) || field === "date" && isDate(key);
	});
	return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
function atPath(before, now, keys) {
	const said = (field) => keys.some((key) => fold(key) === field);
	return changed(now, {
		path: before.path,
		...!said("date") && !keys.some(isDate) && { date: before.date },
		...!said("title") && now.frontmatter.values.title === void 0 && { title: before.title }
	});
}
function sayValue(value) {
	if (value === void 0) return null;
	return typeof value === "string" ? value : JSON.stringify(value);
}
const isDate = (key) => /date|published|created|added/i.test(key);
const fold = (key) => key.replace(/[._-]/g, "").toLowerCase();

// src/find-cause.ts
const mostSettings = 12;
function findCause(tried, now, base, settings) {
	const { before, now: post, from, at, site, oldSite } = tried;
	const own = putBack(before, post).find((one) => at(site)(one.post) === from);
	if (own !== void 0) {
		const { by, name, was } = own;
		return {
			by,
			name: by === "title" ? titleOf(site.generator) : name,
			was
		};
	}
	if (at(oldSite)(post) !== from) return null;
	const there = new Set(now.repo.files);
	const file = settings.filter((path) => path === base.configFile || now.seen.has(path) || !there.has(path)).slice(0, mostSettings).find((path) => at(siteWith(path, post, now, base))(post) === from);
	if (file === void 0) return {
		by: "settings",
		name: "",
		was: null
	};
	return {
		by: "settings",
		name: file,
		was: null,
		line: firstDifference(file, now.repo, base.repo)
	};
}
const rebuilt = /* @__PURE__ */ new WeakMap();
function siteWith(path, post, { repo, config }, base) {
	const known = rebuilt.get(base) ?? /* @__PURE__ */ new Map();
	rebuilt.set(base, known);
	const isConfig = path === base.configFile;
	const made = known.get(path) ?? load_blog().detectSites(withFile(repo, path, base.repo), wanted(isConfig ? base.config : config));
	known.set(path, made);
	return made.find(({ posts }) => posts.includes(post.path)) ?? made[0];
}
function withFile(now, path, was) {
	const files = now.files.filter((file) => file !== path);
	return {
		files: was.files.includes(path) ? [...files, path].sort() : files,
		read: (file) => (file === path ? was : now).read(file),
		why: (file) => (file === path ? was : now).why(file)
	};
}
function wanted({ site, posts, ignore }) {
	return {
		...site,
		posts,
		ignore
	};
}
function firstDifference(path, now, was) {
	const [is, old] = [now, was].map((repo) => (repo.read(path) ?? "").split("\n"));
	const line = is.findIndex((text, at) => text !== old[at]);
	return line < 0 ? 1 : line + 1;
}
function titleOf(generator) {
	return load_blog().generators.find(({ id }) => id === generator)?.title ?? generator;
}

// src/formats/frontmatter-line.ts
function frontmatterLine(dialect, key, value) {
	const quoted = JSON.stringify(value);
	if (dialect === "toml") return `${key} = ${quoted}`;
	if (dialect === "json") return `"${key}": ${quoted}`;
	const plain = [value].flat().map((text) => isPlain(text) ? text : JSON.stringify(text));
	if (dialect === "headers") return `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${[value].flat().join(", ")}`;
	return `${key}: ${typeof value === "string" ? plain[0] : `[${plain.join(", ")}]`}`;
}
function isPlain(text) {
	return /^[\w/](?:[\w/. -]*[\w/.-])?$/.test(text) && !/^(?:[\d._]+|true|false|null|yes|no|on|off)$/i.test(text);
}

// src/moves/keep-address.ts
function keepAddress(now, from, base, cause, locate, generator) {
	const path = pathBelow(from, base);
	if (path === null) return null;
	const found = triesFor(path, cause, generator).find(([key, value]) => locate(withValue(now, key, value, key === "slug" ? { slug: value } : {})) === from);
	return found === void 0 ? null : frontmatterLine(now.frontmatter.dialect, ...found);
}
function pathBelow(from, base) {
	const url = load_tell_error().parseUrl(from);
	if (url === null) return null;
	const prefix = (base === null ? null : load_tell_error().parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
	const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
	return load_tell_error().unescaped(path);
}
function triesFor(path, cause, generator) {
	const segments = path.replace(/\.html?$/, "").split("/").filter(Boolean);
	const tries = [
		...segments.map((_, at) => segments.slice(-1 - at).join("/")).slice(0, 6).map((slug) => ["slug", slug]),
		["permalink", path],
		...generator === "pelican" ? [] : [["url", path]],
		["path", path]
	];
	const own = cause?.by === "field" && cause.was !== null ? [[cause.name, cause.was]] : [];
	return tries.some(([key]) => key === own[0]?.[0]) ? [...own, ...tries] : [...tries, ...own];
}

// src/moves/move-of.ts
function moveOf(before, now, today) {
	if (!isOut(before.post, today) || !isOut(now.post, today)) return null;
	const made = heldRule(before) ? differ(before.post, before.made, now.post, now.made) : void 0;
	if (made !== void 0) return made === null ? null : {
		...made,
		by: "made"
	};
	const shown = differ(before.post, before.address, now.post, now.address);
	return shown == null ? null : {
		...shown,
		by: "address"
	};
}
function isOut({ published, optedOut, date }, today) {
	return published && !optedOut && (load_days().dayOf(date) ?? today) <= today;
}
function heldRule({ address, made }) {
	return made?.url != null && address.url !== null && address.certain && load_page_key().samePage(made.url, address.url);
}
function differ(old, before, post, now) {
	if (before?.url == null || now?.url == null || !onSameGround(before, now, old, post)) return void 0;
	const [from, to] = [before.url, now.url];
	const host = load_tell_error().hostOf(from);
	if (host === null || ["local", "build"].includes(load_read_blog().previewOf(host) ?? "") || load_tell_error().normalAddress(from) === load_tell_error().normalAddress(to)) return null;
	return {
		from,
		to,
		respelled: load_page_key().samePage(from, to)
	};
}
function onSameGround(before, now, old, post) {
	if (before.certain || now.certain) return before.certain && now.certain;
	return before.how === now.how && whyOf(before, old) === whyOf(now, post);
}
function whyOf({ why = "" }, { path }) {
	const name = load_path().withoutExtension(load_path().fileOf(path));
	return name === "index" ? why : why.replaceAll(name, "");
}

// src/moves/pair-edited.ts
const enough = .5;
const mostPairs = 2500;
function pairEdited(gone, fresh) {
	if (gone.length * fresh.length > mostPairs) return [];
	const lines = new Map([...gone, ...fresh].map((post) => [post, linesOf(post)]));
	const pairs = gone.flatMap((before) => fresh.map((now) => ({
		before,
		now,
		alike: alike(lines.get(before), lines.get(now))
	}))).filter((pair) => pair.alike >= enough).sort((a, b) => b.alike - a.alike);
	const taken = /* @__PURE__ */ new Set();
	return pairs.flatMap(({ before, now }) => {
		if (taken.has(before) || taken.has(now)) return [];
		taken.add(before).add(now);
		return [[before, now]];
	});
}
function linesOf({ body }) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of body.split("\n")) {
		const text = line.trim();
		if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}
function alike(a, b) {
	let shared = 0;
	for (const [line, count] of a) shared += line.length * Math.min(count, b.get(line) ?? 0);
	return shared / Math.max(sizeOf(a), sizeOf(b), 1);
}
function sizeOf(lines) {
	return [...lines].reduce((sum, [line, count]) => sum + line.length * count, 0);
}

// src/pair-posts.ts
function pairPosts(was, now, differs) {
	const old = new Map(was.map((one) => [one.post.path, one]));
	const same = now.filter(({ post }) => {
		const before = old.get(post.path)?.post;
		return before !== void 0 && (!differs.has(post.path) || stayed(before, post));
	});
	const pairs = new Map(same.map(({ post }) => [post.path, old.get(post.path)]));
	const open = now.filter(({ post }) => !pairs.has(post.path));
	const known = was.filter(({ post }) => !pairs.has(post.path)).map((one) => {
		const { path, title, id, slug, hash } = one.post;
		return {
			path,
			title,
			id,
			slug,
			hash,
			url: one.address.url,
			one
		};
	});
	for (const [path, { one }] of load_run().recognisePosts(known, open)) pairs.set(path, one);
	const found = new Set([...pairs.values()].map(({ post }) => post.path));
	const gone = known.map(({ one }) => one).filter(({ post }) => !found.has(post.path));
	const fresh = open.filter(({ post }) => !pairs.has(post.path));
	for (const [before, post] of pairEdited(gone.map((one) => one.post), fresh.map((one) => one.post))) pairs.set(post.path, old.get(before.path));
	return pairs;
}
function stayed(before, now) {
	return before.title === now.title && before.id === now.id;
}

// src/compare-blogs.ts
function compareBlogs(now, base) {
	const { read, today } = now;
	const was = load_read_blog().readBlog(base.config, {
		repo: base.repo,
		today
	});
	const differs = new Set(base.differs);
	const pairs = pairPosts(was.located, read.located, differs);
	const posts = new Set([...was.located, ...read.located].map(({ post }) => post.path));
	const settings = base.differs.filter((path) => !posts.has(path));
	const sites = [bySite(was.sites), bySite(read.sites)];
	const sends = redirectsOf(now);
	const before = /* @__PURE__ */ new Map();
	for (const located of read.located) {
		const old = pairs.get(located.post.path);
		if (old === void 0) continue;
		const isTouched = old.post.path !== located.post.path || differs.has(located.post.path);
		const [oldSite, site] = [sites[0](old.post.path), sites[1](located.post.path)];
		const pair = {
			old,
			located,
			oldSite,
			site,
			today
		};
		const move = isTouched || settings.length > 0 ? moveIn(pair, now, base, settings, sends) : null;
		before.set(located.post.path, {
			...old,
			move
		});
	}
	const kept = new Map([...pairs].map(([path, old]) => [old.post.path, path]));
	return {
		was,
		before,
		removed: removedIn(was.located, kept, now, (path) => sends(sameSite(sites[0](path), read.sites))),
		changed: read.located.map(({ post }) => post.path).filter((path) => differs.has(path) || pairs.get(path)?.post.path !== path),
		setting: settings.find((path) => now.seen.has(path)) ?? settings[0] ?? null
	};
}
function moveIn({ old, located, oldSite, site, today }, now, base, settings, sends) {
	const step = moveOf({
		...old,
		made: oldSite.locate(withoutCanonical(old.post))
	}, {
		...located,
		made: site.locate(withoutCanonical(located.post))
	}, today);
	if (step === null || sends(site).cover(step.from, step.to, old.post.path)) return null;
	const { from, to, respelled } = step;
	const { post } = located;
	const at = locator(step);
	const tried = {
		before: old.post,
		now: post,
		from,
		at,
		site,
		oldSite
	};
	const cause = findCause(tried, now, base, settings);
	return {
		from,
		to,
		respelled,
		staleCanonical: post.canonical !== void 0 && load_page_key().samePage(post.canonical, from),
		cause,
		keep: cause?.by === "settings" ? null : keepAddress(post, from, site.url, cause, at(site), site.generator),
		redirect: sends(site).propose(post, from, to),
		onMedium: load_describe_post().isOnMedium(old.post) || load_describe_post().isOnMedium(post),
		together: false
	};
}
function locator({ by }) {
	return (site) => (post) => site.locate(by === "made" ? withoutCanonical(post) : post).url;
}
function removedIn(was, kept, { read, repo, today }, sendsFor) {
	const there = new Map(read.located.map((located) => [located.post.path, located]));
	const files = new Set(repo.files);
	return was.flatMap(({ post, address }) => {
		const now = there.get(kept.get(post.path) ?? "");
		if (!(now === void 0 ? !files.has(post.path) : !now.post.published) || !isOut(post, today)) return [];
		const { url } = address;
		const redirects = sendsFor(post.path);
		if (url !== null && (redirects.cover(url, null, post.path) || read.located.some((other) => other.post.published && other.address.url !== null && load_page_key().samePage(other.address.url, url)))) return [];
		return [{
			post,
			path: now?.post.path ?? post.path,
			url: address.certain ? url : null,
			onMedium: load_describe_post().isOnMedium(post),
			redirectsIn: redirects.file
		}];
	});
}
function bySite(sites) {
	const owners = new Map(sites.flatMap((site) => site.posts.map((path) => [path, site])));
	return (path) => owners.get(path) ?? sites[0];
}
function sameSite({ root }, sites) {
	return sites.find((site) => site.root === root) ?? sites[0];
}
function redirectsOf({ read, repo }) {
	const known = /* @__PURE__ */ new Map();
	const posts = read.located.map(({ post }) => post);
	return (site) => {
		const found = known.get(site) ?? load_blog2().readRedirects(repo, site, posts);
		known.set(site, found);
		return found;
	};
}

// src/moves/move-together.ts
const many = 4;
function moveTogether(moved, fallback) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of moved) {
		const key = reasonOf(one);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()].flatMap((posts) => {
		const [{ post, move }] = posts;
		const { cause, respelled } = move;
		if (!respelled && cause?.by !== "settings" && posts.length < many) return [];
		const named = cause?.by === "settings" ? cause.name || fallback : null;
		const same = posts.every((other) => other.move.cause?.was === cause?.was);
		return [{
			cause: cause?.by === "settings" || same && posts.length === 1 ? cause : null,
			respelled,
			path: named ?? post.path,
			posts
		}];
	});
}
function reasonOf({ post, move: { cause, respelled, from, to } }) {
	return `${respelled} ${cause?.by === "file" ? `file ${load_path().folderOf(cause.name)} ${load_path().folderOf(post.path)}` : cause?.by === "settings" ? `settings ${cause.name}` : `${cause?.by}`} ${new URL(from).host} ${new URL(to).host}`;
}

// src/tracker/posts-on-medium.ts
function postsOnMedium(issues, located, today) {
	const there = [...load_run().matchIssues(load_run().trackedIssues(issues, today), located)].filter(([, { tracked }]) => load_life().doneOf(tracked).published);
	return new Set(there.map(([path]) => path));
}

// src/check-posts.ts
async function checkPosts(event, config, world, offline, seen) {
	const looks = await load_look_at_pages().openLooks(offline, event.kind === "check" ? world.web : null);
	const { read } = looks;
	const base = await world.before((path) => matters(path, seen, world));
	const why = base !== null && "why" in base ? base.why : null;
	const comparison = base === null || "why" in base ? null : await load_read_blog().withLateParts(() => compareBlogs({
		read,
		repo: world.repo,
		config,
		today: world.today,
		seen
	}, base));
	const known = comparison === null ? null : await withIssues(comparison, config, world);
	const wanted = wantedPaths(event, read.located, known);
	const isAll = read.located.every(({ post }) => wanted.has(post.path));
	const blog = {
		...read.blog,
		...known !== null && { change: changeIn(known, read) },
		...!isAll && { asked: wanted }
	};
	const named = event.kind === "check" && event.paths !== null;
	const asked = read.located.filter(({ post }) => wanted.has(post.path) && !post.optedOut).filter(({ post }) => named || !load_run().isBefore(post, config.since));
	looks.choose(asked);
	const described = [];
	for (const one of asked) {
		await world.progress?.(described.length, asked.length);
		described.push(reportOn(one, await looks.look(one), config, blog, known));
	}
	const reports = event.kind === "pull-request" && !event.readOnly ? await withThreads(described, config, world, blog) : described;
	const findings = load_describe_post().runBlogChecks(load_all_checks().allChecks, blog, config.checks).map((finding) => ({
		...finding,
		isNew: true
	}));
	const worth = [...findings, ...reports.flatMap((report) => report.findings)].filter(({ severity, concerns, known }) => known !== true && (severity === "error" || severity === "warning" && concerns === "post"));
	return {
		site: read.site,
		reports,
		findings,
		changes: [...await commentOn(event, reports, findings, world), ...worth.map((finding) => ({
			do: "annotate",
			finding
		}))],
		replan: load_run().nothingToReplan,
		outages: [...looks.outages(), ...reports.flatMap((report) => report.outages)],
		notices: [
			...read.located.length === 0 ? [load_no_posts().noPosts(read, config, world.repo)] : [],
			...event.kind === "check" ? [] : toldOf(event, known !== null),
			...looks.notices(),
			...why === null ? [] : [`The posts were not compared with those before this change: ${why}`]
		]
	};
}
async function withThreads(...asked) {
	const { whoAsks } = await Promise.resolve().then(() => require("./who-asks-4be37b9c.js"));
	return whoAsks(...asked);
}
function matters(path, seen, { repo }) {
	return seen.has(path) || settingsOrPost.test(path) && !repo.files.includes(path);
}
const settingsOrPost = /(?:\.(?:md|mdx|markdown|mdown|mkdn?|ya?ml|toml|json|[cm]?[jt]sx?|py|astro|njk|liquid|html|xml)|\/_redirects|CNAME|Gemfile)$/i;
async function withIssues(comparison, { tracker }, world) {
	const moves = [...comparison.before.values()].some(({ move }) => move !== null);
	if (tracker.off || !(moves || comparison.removed.length > 0)) return comparison;
	const issues = await world.issues.list();
	if ("from" in issues) return comparison;
	const there = postsOnMedium(issues, comparison.was.located, world.today);
	const before = [...comparison.before].map(([path, one]) => {
		return [path, there.has(one.post.path) && one.move !== null ? {
			...one,
			move: {
				...one.move,
				onMedium: true
			}
		} : one];
	});
	const removed = comparison.removed.map((one) => there.has(one.post.path) ? {
		...one,
		onMedium: true
	} : one);
	return {
		...comparison,
		before: new Map(before),
		removed
	};
}
function changeIn({ before, removed, setting }, { located }) {
	const moved = located.flatMap(({ post }) => {
		const move = before.get(post.path)?.move;
		return move == null ? [] : [{
			post,
			move
		}];
	});
	return {
		together: moveTogether(moved, setting),
		removed
	};
}
function reportOn({ post, address }, page, config, blog, comparison) {
	const before = comparison?.before.get(post.path);
	const isTogether = blog.change?.together.some(({ posts }) => posts.some((one) => one.post.path === post.path));
	const subject = before?.move == null || isTogether !== true ? before : {
		...before,
		move: {
			...before.move,
			together: true
		}
	};
	const report = load_describe_post().describe(post, address, page, config, blog, load_life().nothingDone, subject);
	return comparison === null ? report : marked(report, comparison, config, before);
}
function marked(report, { was }, config, before) {
	const old = before === void 0 ? [] : load_describe_post().describe(before.post, before.address, null, config, was.blog, load_life().nothingDone).findings;
	const known = new Set(old.map(({ key }) => bareKey(key, before?.post)));
	const findings = report.findings.map((finding) => ofPages.has(finding.check) ? finding : {
		...finding,
		isNew: !known.has(bareKey(finding.key, report.post))
	});
	return {
		...report,
		findings
	};
}
const ofPages = new Set(load_all_checks().allChecks.filter(({ needs }) => needs === "page").map(({ id }) => id));
function bareKey(key, post) {
	return key.replace(`:${post?.path}:`, "::");
}
function wantedPaths(event, located, comparison) {
	const all = located.map(({ post }) => post.path);
	if (event.kind === "pull-request") return new Set(event.changed ?? comparison?.changed ?? []);
	return new Set(event.paths === null ? comparison?.changed ?? all : load_blog3().postsAt(event.paths, all));
}
async function commentOn(event, reports, findings, world) {
	if (event.kind === "check" || event.readOnly) return [];
	const isEmpty = reports.length === 0 && findings.length === 0;
	if (isEmpty && event.changed === null) return [];
	const before = await world.comment?.(event.number, "<!-- postrider:pull-request -->") ?? null;
	return [{
		do: "upsert-comment",
		pullRequest: event.number,
		marker: load_pull_request().commentMarker,
		body: load_pull_request().renderComment(load_report_json().toReportJson([], reports, [], findings), world.lineUrl, {
			before,
			outbound: world.outbound
		}),
		...isEmpty && { onlyUpdate: true }
	}];
}
function toldOf({ readOnly, changed }, isCompared) {
	return [...changed === null && !isCompared ? ["GitHub did not list the changed files, so no post was checked. Run it again."] : [], ...readOnly ? ["The token of this pull request may only read, so there is no comment: everything is in this summary."] : []];
}

exports.checkPosts = checkPosts;
exports.frontmatterLine = frontmatterLine;