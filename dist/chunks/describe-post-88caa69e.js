const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_all_checks = __lazily(() => require("./all-checks-75e6131f.js"));
const load_life = __lazily(() => require("./life-8e5fb78b.js"));
const load_look_at_page = __lazily(() => require("./look-at-page-14e8d372.js"));
const load_picomatch = __lazily(() => require("./picomatch-71dc267d.js"));
const load_medium = __lazily(() => require("./medium-cd06b44e.js"));

// src/checks/habit.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_picomatch().require_picomatch(), 1);
const fewest = 10;
function tellerOf(check, blog, options) {
	const known = tellers(blog);
	const before = known.get(check.id);
	if (before !== void 0) return before;
	const teller = findTeller(check, blog, options);
	known.set(check.id, teller);
	return teller;
}
const toldOnce = "It is so in most posts of this blog, and said here once.";
const tellers = load_all_checks().perBlog(() => /* @__PURE__ */ new Map());
function findTeller(check, blog, options) {
	const { habit } = check;
	if (check.needs !== "post" || habit === void 0) return null;
	const posts = load_all_checks().byAge(blog);
	const having = posts.filter((post) => habit(post, options, blog));
	if (posts.length < fewest || having.length * 2 <= posts.length) return null;
	const addresses = new Map(blog.posts.map(({ post, address }) => [post, address]));
	const finds = (post) => {
		const [found] = check.run({
			post,
			address: addresses.get(post),
			blog
		}, options);
		return found !== void 0;
	};
	return having.slice(-5).findLast(finds)?.path ?? null;
}

// src/checks/run-checks.ts
function runChecks(checks, subject, settings) {
	const silence = load_all_checks().silenceIn(subject.post);
	const lines = subject.post.body.split("\n");
	const findings = [];
	const seen = /* @__PURE__ */ new Map();
	for (const { check, setting, severity, options } of checksOn(checks, settings)) {
		if (silence.everywhere.has(check.id) || !judges(check, subject.post)) continue;
		if (setting !== void 0 && isIgnored(subject.post.path, setting)) continue;
		const hidden = silence.lines.get(check.id);
		const problems = [...problemsOf(check, seenBy(subject, hidden), options)].filter(({ place }) => hidden?.has(place?.line ?? 1) !== true);
		for (const problem of toldHere(problems, check, subject, options)) findings.push({
			...problem,
			key: unique(keyOf(check, subject.post, problem.place, lines), seen),
			check: check.id,
			title: check.title,
			severity,
			concerns: check.concerns,
			path: subject.post.path,
			place: problem.place ?? { line: 1 }
		});
	}
	return findings.sort(byPlace);
}
function checksOn(checks, settings) {
	const ofSettings = on.get(settings) ?? /* @__PURE__ */ new WeakMap();
	on.set(settings, ofSettings);
	const known = ofSettings.get(checks);
	if (known !== void 0) return known;
	const found = checks.flatMap((check) => {
		const setting = settings[check.id];
		const severity = severityOf(check, setting);
		return severity === "off" ? [] : [{
			check,
			setting,
			severity,
			options: optionsOf(check, setting)
		}];
	});
	ofSettings.set(checks, found);
	return found;
}
const on = /* @__PURE__ */ new WeakMap();
function toldHere(problems, check, { post, blog }, options) {
	const teller = problems.length === 0 ? null : tellerOf(check, blog, options);
	if (teller === null) return problems;
	return teller === post.path ? problems.map((problem) => ({
		...problem,
		message: `${problem.message} ${toldOnce}`
	})) : [];
}
function judges({ id }, { unread }) {
	return unread !== true || id === "frontmatter-broken";
}
function runBlogChecks(checks, blog, settings) {
	const findings = [];
	const seen = /* @__PURE__ */ new Map();
	for (const check of checks) {
		const setting = settings[check.id];
		const severity = severityOf(check, setting);
		if (check.needs !== "blog" || severity === "off") continue;
		for (const { path, ...problem } of check.run(blog, optionsOf(check, setting))) {
			if (setting !== void 0 && isIgnored(path, setting)) continue;
			findings.push({
				...problem,
				key: unique(`${check.id}:${path}:${problem.place?.field ?? ""}`, seen),
				check: check.id,
				title: check.title,
				severity,
				concerns: check.concerns,
				path,
				place: problem.place ?? { line: 1 }
			});
		}
	}
	return findings;
}
function severityOf({ severity, optional }, setting) {
	return setting?.severity ?? (optional === true ? "off" : severity);
}
function isIgnored(path, { ignore }) {
	return ignore.length > 0 && (0, import_picomatch.default)([...ignore], { dot: true })(path);
}
function seenBy(subject, hidden) {
	return hidden === void 0 ? subject : {
		...subject,
		post: load_all_checks().withoutLines(subject.post, hidden)
	};
}
function optionsOf({ options }, setting) {
	if (options === void 0) return setting?.options ?? {};
	const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
	return {
		...Object.fromEntries(defaults),
		...setting?.options
	};
}
function problemsOf(check, subject, options) {
	if (check.needs === "blog") return [];
	if (check.needs === "post") return check.run(subject, options);
	const { page } = subject;
	return page === null || page.live === "inconclusive" ? [] : check.run({
		...subject,
		page
	}, options);
}
function keyOf(check, post, place, lines) {
	const line = lines[(place?.line ?? 1) - post.bodyLine];
	const what = place?.field ?? (place?.column === void 0 ? "" : textAt(line, place.column));
	return `${check.id}:${post.path}:${what}`;
}
function textAt(line = "", column) {
	return line.slice(column - 1, column + 39).toLowerCase().replace(/\s+/g, " ").trim();
}
function unique(key, seen) {
	const times = (seen.get(key) ?? 0) + 1;
	seen.set(key, times);
	return times === 1 ? key : `${key}#${times}`;
}
function byPlace(a, b) {
	return a.place.line - b.place.line || (a.place.column ?? 0) - (b.place.column ?? 0) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}

// src/describe-post.ts
function describe(post, address, page, config, blog, saidDone, before, asked) {
	const done = withCopies(saidDone, post);
	const { index, google } = asked ?? {
		index: load_life().guessIndex({
			post,
			address,
			page,
			done
		}, blog.today),
		google: done.google
	};
	const subject = {
		post,
		address,
		blog,
		page,
		...before !== void 0 && { before }
	};
	const found = runChecks(checksFor(config), subject, config.checks);
	const findings = load_look_at_page().markKnown(found, post.path, config.baseline, (path) => blog.posts.some((other) => other.post.path === path));
	const handOff = config.platforms.medium && post.unread !== true ? load_medium().medium_default.handOff(subject) : null;
	return {
		post,
		address,
		page,
		index,
		google,
		life: load_life().decideLife({
			post,
			address,
			page,
			index,
			findings,
			handOff,
			...originOf(post, blog),
			done,
			drifted: done.text !== void 0 && done.text !== load_life().markText(post),
			today: blog.today
		}),
		findings,
		handOff,
		opportunities: [],
		followUp: null,
		leftOut: [],
		asked: [],
		outages: [],
		looked: []
	};
}
function mayBeShown({ post, findings }, blog) {
	const isInTheWay = findings.some(({ severity, concerns }) => severity === "error" && concerns === "post");
	return post.published && !isInTheWay && load_all_checks().toldOrigin(post, blog.ownHosts)?.kind !== "retold";
}
function originOf(post, { ownHosts }) {
	const origin = load_all_checks().toldOrigin(post, ownHosts)?.kind;
	return {
		foreign: origin === "elsewhere" || load_all_checks().foreignHost(post.canonical, ownHosts) !== null,
		retold: origin === "retold"
	};
}
function withDone(report, done, config, blog) {
	const { post, address, page } = report;
	const { life } = describe(post, address, page, config, blog, done, void 0, report);
	return {
		...report,
		life
	};
}
function reportAgain({ address, page, index, google, ...told }, { post, tracked }, config, blog) {
	const base = describe(post, address, page, config, blog, tracked === null ? load_life().nothingDone : doneAt(address, tracked), void 0, {
		index,
		google
	});
	const { opportunities, ownAccounts, leftOut, outages, looked } = told;
	const accounts = ownAccounts && { ownAccounts };
	return {
		...base,
		opportunities,
		...accounts,
		leftOut,
		outages,
		looked
	};
}
function checksFor({ platforms }) {
	const checks = platforms.devto ? withDevto : load_all_checks().allChecks;
	return platforms.medium ? checks : checks.filter(({ concerns }) => concerns !== "medium");
}
const withDevto = load_all_checks().allChecks.map((check) => check.onFor === "devto" ? {
	...check,
	optional: false
} : check);
function doneAt({ url }, tracked) {
	const { google, ...done } = load_life().doneOf(tracked);
	return google === void 0 || tracked.state?.url !== url ? done : {
		...done,
		google
	};
}
function withCopies(done, post) {
	return {
		...done,
		published: done.published || isOnMedium(post)
	};
}
function isOnMedium({ copies }) {
	return copies.some(({ platform }) => platform === "medium");
}

Object.defineProperty(exports, "describe", {
  enumerable: true,
  get: function () {
    return describe;
  }
});
Object.defineProperty(exports, "doneAt", {
  enumerable: true,
  get: function () {
    return doneAt;
  }
});
Object.defineProperty(exports, "isOnMedium", {
  enumerable: true,
  get: function () {
    return isOnMedium;
  }
});
Object.defineProperty(exports, "mayBeShown", {
  enumerable: true,
  get: function () {
    return mayBeShown;
  }
});
Object.defineProperty(exports, "originOf", {
  enumerable: true,
  get: function () {
    return originOf;
  }
});
Object.defineProperty(exports, "reportAgain", {
  enumerable: true,
  get: function () {
    return reportAgain;
  }
});
Object.defineProperty(exports, "runBlogChecks", {
  enumerable: true,
  get: function () {
    return runBlogChecks;
  }
});
Object.defineProperty(exports, "withCopies", {
  enumerable: true,
  get: function () {
    return withCopies;
  }
});
Object.defineProperty(exports, "withDone", {
  enumerable: true,
  get: function () {
    return withDone;
  }
});