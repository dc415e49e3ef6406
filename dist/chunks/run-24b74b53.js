const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_life = __lazily(() => require("./life-8e5fb78b.js"));
const load_plan_issue = __lazily(() => require("./plan-issue-aa9af027.js"));
const load_picomatch = __lazily(() => require("./picomatch-71dc267d.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_no_posts = __lazily(() => require("./no-posts-75a0da2d.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_words_to_ask = __lazily(() => require("./words-to-ask-5f042f36.js"));
const load_say_expected = __lazily(() => require("./say-expected-9b432c06.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/tracker/parse-index.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_picomatch().require_picomatch(), 1);
const indexMarker = "<!-- postrider:queue -->";
const allPosts = "All posts in hand: ";
const noComments = "No comments come here;";
const lookedOn = new RegExp(`Looked on (${load_days().spokenDay})\\.`, "u");
function findIndex(issues, today) {
	const [issue] = issues.filter(({ trusted, body }) => trusted && isIndex(body)).sort((a, b) => a.number - b.number);
	return issue === void 0 ? null : parseIndex(issue, today);
}
function isIndex(body) {
	return body.startsWith("<!-- postrider:queue -->") || body.split(/\r?\n/).some((line) => line.startsWith(`<details><summary>${"All posts in hand: "}`));
}
function parseIndex(issue, today, earlier = []) {
	const tracked = load_life().parseIssue(issue.body, today, earlier);
	const lines = [...load_life().eachBlock(tracked.blocks)].map(({ text }) => text);
	const looked = lookedOn.exec(lines.join("\n"))?.[1];
	return {
		issue,
		tracked,
		silenced: lines.some((line) => line.includes(noComments)),
		ticked: lines.flatMap((line) => /^[-*+] \[[xX]\] (.+)$/.exec(line)?.[1] ?? []),
		looked: looked === void 0 ? null : load_days().readDay(looked, today)
	};
}

// src/tracker/find-duplicates.ts
function findDuplicates(issues) {
	const first = /* @__PURE__ */ new Map();
	return issues.filter(({ trusted, state }) => trusted && state === "open").sort((a, b) => a.number - b.number).flatMap(({ number, body }) => {
		const path = load_life().pathOf(body);
		const key = path ?? (isIndex(body) ? "" : null);
		if (key === null) return [];
		const of = first.get(key);
		if (of !== void 0) return [{
			do: "close-duplicate",
			path,
			number,
			of
		}];
		first.set(key, number);
		return [];
	});
}

// src/tracker/is-older-run.ts
function knowsLess(run, state) {
	return run !== void 0 && state?.run !== void 0 && run < state.run;
}
function isOlderRun(run, body) {
	return knowsLess(run, load_life().readState(body.replace(/\r\n?/g, "\n")));
}

// src/shards/in-shard.ts
const mostShards = 256;
function inShard(shard) {
	if (shard === null || shard.of === 1) return () => true;
	const { number, of } = shard;
	return (path) => (0, load_crypto().createHash)("sha256").update(path).digest().readUInt32BE(0) % of === number - 1;
}
function readShard(text) {
	const [, number, of] = /^\s*([1-9]\d{0,2})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(text) ?? [];
	const shard = {
		number: Number(number),
		of: Number(of)
	};
	return shard.number <= shard.of && shard.of <= 256 ? shard : null;
}
function budgetOf(drafts, shard) {
	if (shard === null) return drafts;
	const { tokens, cost } = drafts;
	const shared = {
		...drafts,
		tokens: Math.floor(tokens / shard.of)
	};
	return cost === void 0 ? shared : {
		...shared,
		cost: cost / shard.of
	};
}

// src/tracker/recognise-posts.ts
const signs = [
	{
		recorded: ({ id }) => id,
		shown: ({ post }) => post.id
	},
	{
		only: "moved",
		recorded: ({ url }) => url,
		shown: ({ address }) => address.how === "frontmatter" ? address.url : null
	},
	{
		only: "moved",
		recorded: ({ slug }) => slug,
		shown: ({ post }) => post.slug
	},
	{
		only: "moved",
		recorded: ({ hash }) => hash,
		shown: ({ post }) => post.hash
	},
	{
		only: "moved",
		recorded: ({ url }) => url,
		shown: ({ address }) => address.url
	},
	{
		recorded: ({ path }) => path,
		shown: ({ post }) => post.path
	},
	{
		only: "moved",
		recorded: ({ title }) => title,
		shown: ({ post }) => post.title
	}
];
function recognisePosts(known, posts) {
	const matched = /* @__PURE__ */ new Map();
	const served = /* @__PURE__ */ new Set();
	const byPath = new Map(posts.map(({ post }) => [post.path, post]));
	for (const sign of signs) {
		const showing = postsBySign(sign, posts, matched);
		for (const one of known) {
			const recorded = sign.recorded(one);
			if (served.has(one) || recorded == null) continue;
			const there = byPath.get(one.path ?? "");
			const stayed = there !== void 0 && (there.title === one.title || there.hash === one.hash);
			if (sign.only === "moved" && stayed) continue;
			const candidates = (showing.get(recorded) ?? []).filter((located) => !matched.has(located.post.path) && !isAnother(one, located));
			const found = candidates.find(({ post }) => post.path === one.path) ?? (candidates.length === 1 ? candidates[0] : void 0);
			if (found === void 0) continue;
			matched.set(found.post.path, one);
			served.add(one);
		}
	}
	return matched;
}
function postsBySign(sign, posts, matched) {
	const showing = /* @__PURE__ */ new Map();
	for (const located of posts) {
		const shown = sign.shown(located);
		if (shown == null || shown === "" || matched.has(located.post.path)) continue;
		const list = showing.get(shown);
		if (list === void 0) showing.set(shown, [located]);
		else list.push(located);
	}
	return showing;
}
function isAnother(known, { post }) {
	return known.id != null && post.id !== void 0 && known.id !== post.id;
}

// src/tracker/match-issues.ts
function matchIssues(known, posts) {
	const remembered = known.map((one) => {
		const { path, state } = one.tracked;
		return {
			...state,
			path,
			title: one.issue.title,
			one
		};
	});
	const matched = recognisePosts(remembered, posts);
	return new Map([...matched].map(([path, { one }]) => [path, one]));
}

// src/tracker/sweep-order.ts
function inSweepOrder(issues, after, today, most) {
	const all = [...issues].sort((a, b) => a.number - b.number);
	const next = after === null ? startOf(today, all.length, most) : all.findIndex((one) => one.number > after);
	const at = Math.max(0, next);
	return [...all.slice(at), ...all.slice(0, at)];
}
function startOf(today, count, most) {
	if (count <= most) return 0;
	let step = most;
	while (commonDivisor(step, count) > 1) step -= 1;
	return load_days().daysBetween("1970-01-01", today) * step % count;
}
function commonDivisor(a, b) {
	return b === 0 ? a : commonDivisor(b, a % b);
}

// src/tracker/choose-posts.ts
function choosePosts(posts, issues, event, config, today, backfill, { known = trackedIssues(issues, today), asked, sweptTo = null } = {}) {
	const matched = matchIssues(known, posts);
	const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since));
	const out = (post) => (load_days().dayOf(post.date) ?? today) <= today;
	const chosen = [];
	const inTurn = [];
	const fresh = [];
	for (const located of eligible) {
		const found = matched.get(located.post.path);
		if (found === void 0) {
			if (located.post.published && out(located.post)) fresh.push(located);
			continue;
		}
		const { issue, tracked } = found;
		const isReturned = load_plan_issue().isBack(issue, tracked) && located.post.published;
		if (issue.state !== "open" && !isReturned) continue;
		if (asked?.has(issue.number) === true || isDue$1(located, tracked, event, today)) chosen.push({
			...located,
			...found
		});
		else if (event.kind === "sweep") inTurn.push({
			...located,
			...found,
			inTurn: true,
			number: issue.number
		});
	}
	const due = chooseNew(fresh.sort(newestFirst), issues, event, backfill);
	const most = event.kind === "preview" ? event.newest ?? due.length : config.tracker.maxNewIssues;
	const opened = due.slice(0, most).map((located) => ({
		...located,
		issue: null,
		tracked: null
	}));
	const left = due.length - opened.length;
	const { posts: mostInTurn } = config.sweep;
	const order = inSweepOrder(inTurn, sweptTo, today, mostInTurn);
	const swept = order.slice(0, mostInTurn);
	const waiting = order.length - swept.length;
	return {
		chosen: [
			...chosen,
			...opened,
			...swept
		],
		left,
		waiting,
		matched
	};
}
function isDue$1(located, tracked, { kind }, today) {
	if (tracked.state?.watch?.ended !== void 0) return true;
	if (tracked.state?.absent !== void 0) return true;
	if (kind === "preview" || isTouched(tracked)) return true;
	return kind !== "issue" && (isChanged(located, tracked) || tracked.state?.owed === today);
}
const looksAtClosed = [7, 30];
const daysOfLook = 7;
function isWatchedClosed({ state }, { copy, state: block }, today) {
	if (state === "open" || copy.since === void 0) return false;
	const age = load_days().daysBetween(copy.since, today);
	const seen = block?.google?.look ?? 0;
	return looksAtClosed.some((day) => day > seen && age >= day && age < day + daysOfLook);
}
function trackedIssues(issues, today) {
	return issues.filter(({ trusted }) => trusted).map((issue) => ({
		issue,
		tracked: load_life().parseIssue(issue.body, today)
	})).filter(({ tracked }) => tracked.path !== null).sort((a, b) => a.issue.number - b.issue.number);
}
function isChanged({ post }, { state, path }) {
	return state === null || state.hash !== post.hash || path !== post.path;
}
function isTouched({ state, steps, items }) {
	if (state === null) return true;
	return [...steps].sort().join() !== [...state.ticks].sort().join() || items.some(({ recorded, markdown }) => recorded?.head !== load_life().markHead(markdown)) || state.items.some(({ number }) => !items.some((item) => item.number === number));
}
function chooseNew(fresh, issues, event, backfill) {
	if (event.kind === "preview") return [...fresh];
	if (event.kind === "issue") return [];
	const since = trackingSince(issues);
	const named = fresh.filter(({ post }) => backfill(post.path));
	const changed = new Set(event.kind === "push" ? event.changed ?? [] : []);
	const due = since === null ? fresh.slice(0, 1) : fresh.filter(({ post }) => changed.has(post.path) || (load_days().dayOf(post.date) ?? "") >= since);
	return [.../* @__PURE__ */ new Set([...due, ...named])];
}
function trackingSince(issues) {
	return issues.filter(({ trusted }) => trusted).map(({ createdAt }) => createdAt.slice(0, 10)).sort()[0] ?? null;
}
function isBefore(post, since) {
	const day = load_days().dayOf(post.date);
	return since !== void 0 && day !== null && day < since;
}
function newestFirst(a, b) {
	const [dayA, dayB] = [load_days().dayOf(a.post.date) ?? "", load_days().dayOf(b.post.date) ?? ""];
	return dayA === dayB ? a.post.path < b.post.path ? 1 : -1 : dayA < dayB ? 1 : -1;
}

// src/tracker/find-absent.ts
const doubts = {
	most: "most tracked posts are missing at once",
	sparse: "the checkout leaves out their files",
	elsewhere: "they are of another site, which may keep its issues here, too",
	unlisted: "their files are there, and the config does not say why they are no posts"
};
function findAbsent(known, matched, posts, { ownHosts }, config, repo) {
	const open = known.filter(({ issue }) => issue.state === "open");
	const judge = judgeBy(matched, posts, config, repo, ownHosts);
	const judged = open.map((one) => ({
		known: one,
		why: judge(one)
	}));
	const isNew = ({ known: { tracked }, why }) => why === "deleted" && tracked.state?.absent !== "deleted";
	const were = open.filter(({ tracked }) => tracked.state?.absent === void 0).length;
	const missing = judged.filter(isNew).length;
	const areMost = missing > 1 && missing * 2 > were;
	const all = judged.map((one) => areMost && isNew(one) ? {
		...one,
		why: "most"
	} : one);
	return {
		absent: all.flatMap(({ known: one, why }) => why === null || isDoubt(why) ? [] : [{
			known: one,
			why
		}]),
		notices: Object.keys(doubts).flatMap((doubt) => tell(doubt, all.filter(({ why }) => why === doubt).map((one) => one.known.issue.number)))
	};
}
const isDoubt = (why) => why in doubts;
function judgeBy(matched, posts, config, repo, ownHosts) {
	const byPath = new Map(posts.map((located) => [located.post.path, located]));
	const byIssue = new Map([...matched].map(([path, { issue }]) => [issue.number, byPath.get(path)]));
	const isIgnored = (0, import_picomatch.default)([...config.ignore], { dot: true });
	const files = new Set(repo.files);
	return ({ issue, tracked }) => {
		const path = tracked.path ?? "";
		const found = byIssue.get(issue.number);
		if (found !== void 0) return leftOut(found, config);
		if (byPath.has(path)) return null;
		if (files.has(path)) return isIgnored(path) ? "ignored" : "unlisted";
		if (repo.leavesOut?.(path) === true) return "sparse";
		const host = load_tell_error().hostOf(tracked.state?.url ?? "");
		return host === null || ownHosts.includes(host) ? "deleted" : "elsewhere";
	};
}
function leftOut({ post }, { since }) {
	if (post.optedOut) return "opted-out";
	return isBefore(post, since) ? "since" : null;
}
function tell(doubt, numbers) {
	if (numbers.length === 0) return [];
	return [`Nothing was written to ${`${load_read_blog().oneOrMany(numbers.length, "issue", "issues")} ${load_read_blog().sayList(numbers.map(String))}`}, whose posts were not found: ${doubts[doubt]}. Close those that are over.`];
}

// src/choose-work.ts
function choose({ located, blog }, { issues, known, current, index, hearing: { heard } }, event, config, world, backfill) {
	const people = {
		known,
		asked: new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n)),
		sweptTo: index?.tracked.state?.swept ?? null
	};
	const { today } = world;
	const { matched, ...posts } = choosePosts(located, issues, event, config, today, backfill, people);
	const isLate = ({ tracked }) => knowsLess(world.run, tracked?.state ?? null);
	return {
		...posts,
		chosen: posts.chosen.filter((one) => !isLate(one)),
		absences: findAbsent(current, matched, located, blog, config, world.repo)
	};
}
function withAddresses(chosen, { located }) {
	const addresses = new Map(located.map(({ post, address }) => [post.path, address]));
	return chosen.map((one) => ({
		...one,
		address: addresses.get(one.post.path) ?? one.address
	}));
}
function lastInTurn(chosen, seen, cut, isLast) {
	const inTurn = chosen.filter((one) => one.inTurn);
	const gap = inTurn.findIndex(({ post, issue }, at) => !seen.has(post.path) || at > 0 && cut.has(issue?.number ?? 0));
	if (gap === -1 && isLast) return null;
	return (gap === -1 ? inTurn : inTurn.slice(0, gap)).at(-1)?.issue?.number;
}

// src/tracker/merge-bodies.ts
function mergeBodies(from, to, ours) {
	const [base, theirs, mine] = [
		from,
		to,
		ours
	].map(load_life().splitIssue);
	if (base === void 0 || theirs === void 0 || mine === void 0) return ours;
	const [was, added, now] = [
		base,
		theirs,
		mine
	].map(({ above }) => load_life().splitBody(above));
	const above = load_life().joinBlocks(load_plan_issue().mergeBlocks(was, added, withEdits(was, added, now)));
	const notes = mergeLines(base.notes, theirs.notes, mine.notes);
	return [
		mine.marker,
		above,
		`\n${load_life().notesHeading}\n\n${notes}\n\n${mine.block}\n`
	].filter((part) => part !== "").join("\n");
}
function withEdits(base, theirs, ours) {
	const was = load_life().placesOf(base);
	const edited = load_life().placesOf(theirs);
	const mine = load_life().placesOf(ours);
	const change = (blocks) => blocks.flatMap((block) => {
		if (block.inside !== void 0) return [{
			...block,
			inside: {
				...block.inside,
				blocks: change(block.inside.blocks)
			}
		}];
		const before = was.get(block.key);
		if (before === void 0) return [block];
		const after = edited.get(block.key);
		return after === void 0 ? [] : [{
			...block,
			text: edit(before.text, after.text, block.text)
		}];
	});
	const added = [...edited.values()].filter(({ key, text }) => !mine.has(key) && was.get(key)?.text !== text);
	return [...change(ours), ...added];
}
function edit(before, after, now) {
	const [[headWas, restWas], [headTo, restTo], [head, rest]] = [
		before,
		after,
		now
	].map(cut);
	return (headTo === headWas ? head : headTo) + (restTo === restWas ? rest : restTo);
}
function cut(text) {
	const end = text.indexOf("\n");
	return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
function mergeLines(from, to, ours) {
	const [a, o, b] = [
		to,
		from,
		ours
	].map((text) => text.split("\n"));
	return load_plan_issue().diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
		if (ok !== void 0) return ok;
		const { a: added = [], o: was = [], b: wanted = [] } = conflict ?? {};
		const erased = was.filter((line) => line.trim() !== "" && !added.includes(line));
		return [...wanted.filter((line) => !erased.includes(line)), ...added.filter((line) => !was.includes(line) && !wanted.includes(line))];
	}).join("\n");
}

// src/replan.ts
const nothingToReplan = () => null;
function replanWith(plans) {
	return ({ number, path }, fresh, lost = []) => {
		const body = lost.reduce(bringBack, fresh.body);
		const planned = plans.get(number)?.({
			...fresh,
			body
		}) ?? null;
		if (planned !== null) return {
			...planned,
			seen: fresh.body
		};
		if (body === fresh.body) return null;
		return {
			do: "update-issue",
			path,
			number,
			seen: fresh.body,
			body
		};
	};
}
const bringBack = (body, { from, to }) => mergeBodies(from, to, body);

// src/sources/places-for-site.ts
const fewestPosts$1 = 3;
const oneIn = 5;
function placesForSite(places, posts, isPersonal) {
	const count = /* @__PURE__ */ new Map();
	for (const { tags } of posts) for (const tag of new Set(tags.map(load_words_to_ask().tagOf))) count.set(tag, (count.get(tag) ?? 0) + 1);
	const posted = ({ topics: [subject = ""] }) => count.get(load_words_to_ask().tagOf(subject)) ?? 0;
	const isSubject = (place) => posted(place) >= Math.max(fewestPosts$1, posts.length / oneIn);
	const takesAny = ({ topics }) => isPersonal && topics.includes("personal blogs");
	return [...places.filter(isSubject).sort((a, b) => posted(b) - posted(a)), ...places.filter((place) => takesAny(place) && !isSubject(place))];
}

// src/tracker/after-changes.ts
function afterChanges(issues, changes, opened, createdAt) {
	const updates = new Map(changes.flatMap((change) => change.do === "update-issue" ? [[change.number, change]] : []));
	const kept = issues.map((issue) => {
		const update = updates.get(issue.number);
		if (update === void 0) return issue;
		const state = update.close !== void 0 ? "closed" : update.reopen ? "open" : issue.state;
		return {
			...issue,
			body: update.body,
			state
		};
	});
	const fresh = changes.flatMap((change) => {
		const made = opened.find(({ path }) => change.do === "open-issue" && path === change.path);
		if (change.do !== "open-issue" || made === void 0) return [];
		const { title, body, labels } = change;
		const { number, url } = made;
		const issue = {
			number,
			title,
			body,
			labels,
			url,
			createdAt,
			trusted: true,
			comments: 0
		};
		return kept.some((known) => known.number === number) ? [] : [{
			...issue,
			state: "open"
		}];
	});
	return [...kept, ...fresh];
}

// src/tracker/blog-steps.ts
const mostPlaces = 3;
function blogSteps({ medium }, places) {
	return [
		...medium ? [step("profile", "Medium profile: ", load_safe().md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`)] : [],
		step("search-console", "Search Console: ", load_safe().md`add your site there. With a key in the input ${load_safe().code("search-console-credentials")}, “probably indexed” becomes yes or no.`),
		...places.slice(0, mostPlaces).map(placeStep)
	];
}
function otherPlaces(places) {
	const names = places.slice(mostPlaces).map(({ name }) => name);
	return names.length === 0 ? load_safe().nothing : load_safe().md`Other places that take whole blogs: ${load_read_blog().sayList(names)}.`;
}
function placeStep({ id, name, url, route }) {
	const rules = route?.rules?.map((rule) => load_safe().md` ${rule}.`.markdown).join("") ?? "";
	const way = load_safe().link("suggest your blog there", route?.url ?? url);
	return step(`place ${id}`, `${name}: `, load_safe().md`${way}.${{ markdown: rules }}`);
}
function step(id, begins, rest) {
	return {
		id,
		begins,
		text: load_safe().md`${begins}${rest}`
	};
}

// src/text/weeks.ts
function weekOf(day) {
	const weekday = (new Date(day).getUTCDay() + 6) % 7;
	const thursday = load_days().addDays(day, 3 - weekday);
	const year = thursday.slice(0, 4);
	const week = Math.floor(load_days().daysBetween(`${year}-01-01`, thursday) / 7) + 1;
	return `${year}-W${String(week).padStart(2, "0")}`;
}

// src/tracker/render-task.ts
const longestTitle = 70;
function nameOf({ issue: { title, url } }) {
	return load_safe().link(load_read_blog().shorten(title, longestTitle), url);
}
function renderTask({ kind, post, place, minutes }, settings) {
	const time = minutes === null ? "" : `, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
	if (kind === "step") return load_safe().md`${lower(post.step?.text ?? "")}${time}`;
	if (kind === "share") {
		const [first] = load_plan_issue().closingSoon(post.places, settings.today);
		const closes = first && `; ${load_plan_issue().plainText(first.name)} closes on ${load_days().sayDay(first.day, settings.today)}`;
		return load_safe().md`${load_read_blog().sayCount(post.toShare, "place")} to share it${time}${closes ?? ""}`;
	}
	if (settings.public || place === void 0) return load_safe().md`One follow-up is due, or let it go.`;
	const { sent } = place.standing;
	const since = sent === void 0 ? "" : ` since ${load_days().sayDay(sent, settings.today)}`;
	return load_safe().md`${load_read_blog().capital(load_plan_issue().plainText(place.name))} has not answered${since}. Follow up once, or let it go.`;
}
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// src/tracker/this-week.ts
const minutesAPlace = 5;
const minutesAFollowUp = 2;
function tasksOf(posts, today) {
	return posts.filter(({ open }) => open).flatMap((post) => tasksFor(post, today));
}
function tasksFor(post, today) {
	const { step, toShare, places } = post;
	const tasks = [];
	if (step !== null) tasks.push({
		post,
		kind: "step",
		minutes: step.minutes
	});
	if (toShare > 0) tasks.push({
		post,
		kind: "share",
		minutes: toShare * minutesAPlace
	});
	for (const place of places) {
		if (place.followUp === null || place.followUp > today) continue;
		tasks.push({
			post,
			kind: "follow-up",
			minutes: minutesAFollowUp,
			place
		});
	}
	return tasks;
}
function nextDay({ notBefore, places }, today) {
	return [notBefore, ...places.map(({ followUp }) => followUp)].filter((day) => day !== null && day > today).sort()[0] ?? null;
}
const awaitsReply = ({ followUp }) => followUp !== null;

// src/tracker/news.ts
function newsOf(post, settings) {
	return [
		...tasksOf([post], settings.today).filter(isNews).map((task) => ({
			key: keyOf(task),
			say: load_safe().md`${nameOf(post)}: ${renderTask(task, settings)}`
		})),
		...load_plan_issue().closingSoon(post.places, settings.today).map((one) => closingNews(post, one, settings.today)),
		...post.places.flatMap((place) => linkNews$1(post, place, settings.public)),
		...post.unasked.map(({ text, url }) => ({
			key: `${post.issue.number}:${load_life().markLine(url)}`,
			say: load_safe().md`${nameOf(post)}: ${load_safe().link(text, url)} links to it, unasked`
		}))
	];
}
const isNews = ({ kind, post }) => kind === "follow-up" || kind === "step" && !/^fix\b/i.test(post.step?.text ?? "");
function keyOf({ kind, post, place }) {
	const { number } = post.issue;
	if (kind === "follow-up") return `${number}.${place?.number}`;
	const text = post.step?.text ?? "";
	return `${number}:${/\bon Medium$/.test(text) ? "medium" : load_life().markLine(text.replace(/\d+/g, ""))}`;
}
function closingNews(post, closing, today) {
	const name = load_plan_issue().plainText(closing.name);
	return {
		key: `${post.issue.number}:closes-${closing.day}-${load_life().markLine(name)}`,
		say: load_safe().md`${nameOf(post)}: ${name} closes on ${load_days().sayDay(closing.day, today)}`
	};
}
function linkNews$1(post, place, isPublic) {
	const { number, name, standing } = place;
	const { linked, link: at } = standing;
	if (linked === void 0) return [];
	const who = isPublic ? "a place" : load_plan_issue().plainText(name);
	const says = linked.there ? load_safe().md`${who} links to it${at === void 0 ? load_safe().nothing : load_safe().md` (${load_safe().link("look", at)})`}` : load_safe().md`the link to it at ${isPublic ? "a place" : who} has gone`;
	return [{
		key: `${post.issue.number}.${number}${linked.there ? "+" : "-"}${linked.since}`,
		say: load_safe().md`${nameOf(post)}: ${says}`
	}];
}

// src/tracker/plan-digest.ts
const mostPosts = 200;
const mostLines = 20;
const nothingTold = {
	week: null,
	keys: [],
	from: 1,
	to: 0
};
function planDigest(posts, before, told, settings) {
	const open = posts.filter((post) => post.open).slice(0, mostPosts);
	const known = /* @__PURE__ */ new Set([...told.keys, ...keysAtOpening(open, before, told, settings)]);
	const all = [...open.flatMap((post) => newsOf(post, settings)), ...settings.closed ?? []];
	const fresh = settings.silent ? [] : all.filter(({ key }) => !known.has(key));
	const week = weekOf(settings.today);
	const body = fresh.length === 0 || told.week === week ? null : render(fresh, week);
	const keys = all.filter((one) => !fresh.includes(one)).map(({ key }) => key);
	return {
		body,
		told: {
			week: told.week,
			keys,
			...rangeOf(open, told)
		}
	};
}
function toldAtOpening(posts, settings) {
	const { told } = planDigest(posts, [], nothingTold, {
		...settings,
		silent: true
	});
	return {
		...told,
		week: weekOf(settings.today)
	};
}
function withDigests(told, comments) {
	const found = comments.flatMap((comment) => readDigest(comment) ?? []);
	const weeks = [...found.map(({ week }) => week), ...told.week === null ? [] : [told.week]];
	const keys = /* @__PURE__ */ new Set([...told.keys, ...found.flatMap(({ keys }) => keys)]);
	return {
		...told,
		week: weeks.sort().at(-1) ?? null,
		keys: [...keys]
	};
}
function rangeOf(open, told) {
	const numbers = open.map(({ issue: { number } }) => number);
	const to = Math.max(told.to, ...numbers);
	return {
		from: Math.min(to + 1, ...numbers),
		to
	};
}
function keysAtOpening(open, before, { from, to }, settings) {
	const byNumber = new Map(before.map((issue) => [issue.number, issue]));
	return open.filter(({ issue: { number } }) => number < from || number > to).flatMap((post) => {
		const issue = byNumber.get(post.issue.number);
		if (issue === void 0) return newsOf(post, settings);
		const today = issue.createdAt.slice(0, 10);
		const then = load_plan_issue().postInHand(issue, today);
		return then === null ? [] : newsOf(then, {
			...settings,
			today
		});
	}).map(({ key }) => key);
}
const markerOf = (week) => `<!-- postrider:digest ${week} -->`;
const marker = /^<!-- postrider:digest (\d{4}-W\d\d) -->\s*(?:<!-- postrider:told (.*?) -->)?/;
function render(news, week) {
	const shown = news.slice(0, mostLines);
	const more = news.length - shown.length;
	const count = news.length === 1 ? load_safe().md`One thing is` : load_safe().md`${capitalCount(news.length)} are`;
	const keys = news.map(({ key }) => key).join(" ");
	const text = load_safe().paragraphs(load_safe().md`**${count} up to you now:**`, load_safe().bullets(shown.map(({ say }) => say)), load_safe().md`${more === 0 ? "" : `And ${more} more. `}All that waits is in the issue above.`);
	return `${markerOf(week)}\n<!-- postrider:told ${keys} -->\n${text.markdown}\n`;
}
const capitalCount = (n) => load_read_blog().capital(load_read_blog().sayCount(n, "thing"));
function readDigest({ body }) {
	const [, week, keys = ""] = marker.exec(body) ?? [];
	return week === void 0 ? null : {
		week,
		keys: keys.split(" ").filter((key) => key !== "")
	};
}

// src/tracker/render-index.ts
const indexTitle = "Postrider: what is next";
const mostTasks = 7;
const mostRows = 100;
function renderIndex(posts, settings) {
	const { today } = settings;
	const open = posts.filter((post) => post.open);
	const tasks = tasksOf(open, today);
	const now = enoughForAWeek(tasks, today);
	return load_safe().paragraphs(renderLead(open, now, today), renderTasks(now, tasks.length - now.length, settings), renderWaiting(open), renderSoFar(posts), renderBlog(settings), renderPosts(open, today), renderEnd(settings));
}
function enoughForAWeek(tasks, today) {
	const closes = ({ kind, post }) => kind === "share" && load_plan_issue().closingSoon(post.places, today).length > 0;
	const last = (task) => task.kind === "follow-up" || closes(task) ? 0 : 1;
	const chosen = new Set([...tasks].sort((a, b) => last(a) - last(b)).slice(0, mostTasks));
	return tasks.filter((task) => chosen.has(task));
}
function renderLead(open, now, today) {
	if (now.length > 0) return load_safe().md`**This week: ${load_read_blog().sayCount(now.length, "thing")}${sayCost(now)}.**`;
	const [next] = open.flatMap((post) => nextDay(post, today) ?? []).sort();
	return next === void 0 ? load_safe().md`**Nothing to do.** This page says so when that changes.` : load_safe().md`**Nothing to do before ${load_days().sayDay(next, today)}.**`;
}
function sayCost(tasks) {
	const minutes = tasks.reduce((sum, task) => sum + (task.minutes ?? 0), 0);
	if (minutes === 0) return "";
	return tasks.some((task) => task.minutes === null) ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`;
}
function renderTasks(now, later, settings) {
	return load_safe().paragraphs(load_safe().bullets(now.map((task) => load_safe().md`${nameOf(task.post)}: ${renderTask(task, settings)}`)), later === 0 ? load_safe().nothing : load_safe().md`${load_read_blog().capital(load_read_blog().sayCount(later, "more", "more"))} can wait; their posts are in the table below.`);
}
function renderWaiting(open) {
	const google = open.filter(({ now }) => now === "waiting for Google").length;
	const live = open.filter(({ now }) => now === "not live yet").length;
	const replies = open.flatMap(({ places }) => places.filter(awaitsReply)).length;
	const waits = [
		...google === 0 ? [] : [`${load_read_blog().sayCount(google, "post")} for Google to know ${google === 1 ? "it" : "them"}`],
		...live === 0 ? [] : [`${load_read_blog().sayCount(live, "post")} to go live`],
		...replies === 0 ? [] : [load_read_blog().sayCount(replies, "reply", "replies")]
	];
	return waits.length === 0 ? load_safe().nothing : load_safe().md`**Waiting:** ${load_read_blog().sayList(waits)}.`;
}
function renderSoFar(posts) {
	const places = posts.flatMap((post) => post.places);
	const of = (...statuses) => places.filter(({ standing: { status } }) => statuses.includes(status)).length;
	const onMedium = posts.filter((post) => post.onMedium).length;
	const unasked = posts.flatMap((post) => post.unasked).length;
	const earned = of("won") + unasked;
	const counts = [
		...onMedium === 0 ? [] : [`${digits(onMedium, "post")} on Medium`],
		...of("sent", "replied", "won", "declined") === 0 ? [] : [`${digits(of("sent", "replied", "won", "declined"), "message")} sent`],
		...earned === 0 ? [] : [`${digits(earned, "link")} earned${unasked === 0 ? "" : `, ${unasked} of them unasked`}`]
	];
	return counts.length === 0 ? load_safe().nothing : load_safe().md`**So far:** ${counts.join(" · ")}`;
}
const digits = (n, one) => `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;
function renderBlog({ steps, others, ticked, suppressed }) {
	const boxes = steps.map(({ id, text }) => ({ markdown: `- [${ticked.has(id) ? "x" : " "}] ${text.markdown}` }));
	const never = suppressed.map((place) => load_safe().code(place).markdown).join(", ");
	return load_safe().fold("For the whole blog, once", load_safe().lines(...boxes, never === "" ? load_safe().nothing : { markdown: `${load_life().neverSuggested}${never}` }), others);
}
function renderPosts(open, today) {
	const shown = open.slice(0, mostRows);
	const more = open.length - shown.length;
	const rows = shown.map((post) => load_safe().row(nameOf(post), load_safe().md`${post.now}`, load_safe().md`${sayNext(post, today)}`));
	return load_safe().fold(`${allPosts}${open.length.toLocaleString("en")}`, load_safe().lines({ markdown: "| Post | Now | Next |\n|---|---|---|" }, ...rows), more === 0 ? load_safe().nothing : load_safe().md`And ${more} more.`);
}
function sayNext(post, today) {
	if (tasksOf([post], today).length > 0) return "you";
	const day = nextDay(post, today);
	return day === null ? "nothing" : load_days().sayDay(day, today);
}
const sayTold = {
	on: load_safe().md`This issue gets one comment a week at most, and only if there is something for you. Silence it with ${load_safe().code("/postrider digest off")} in a comment.`,
	off: load_safe().md`${noComments} ${load_safe().code("/postrider digest on")} in a comment brings them back.`,
	"off in the config": load_safe().md`No comments come here: ${load_safe().code("tracker.digest")} is off in the config.`
};
function renderEnd({ today, told }) {
	return load_safe().md`<sub>Looked on ${load_days().sayDay(today, today)}. ${sayTold[told]}</sub>`;
}

// src/tracker/plan-index.ts
const fewestPosts = 3;
const daysToSayIt = 7;
function openIndex(facts) {
	const { config } = facts;
	const posts = inHand(facts);
	if (posts.length < fewestPosts) return [];
	const settings = settingsOf(null, facts);
	const told = toldAtOpening(posts, {
		...settings,
		silent: true
	});
	const labels = [load_label().label, ...config.tracker.labels];
	const body = bodyOf(posts, null, settings, told, facts);
	return [{
		do: "open-issue",
		path: null,
		title: indexTitle,
		body,
		labels,
		assignees: []
	}];
}
function updateIndex(issue, facts) {
	const index = parseIndex(issue, facts.today, facts.earlier);
	const posts = inHand(facts);
	const settings = settingsOf(index, facts);
	const { body: digest, told } = digestOf(posts, index, settings, facts);
	const body = bodyOf(posts, index, settings, told, facts);
	const { number, body: seen } = issue;
	const update = {
		do: "update-issue",
		path: null,
		number,
		seen,
		body
	};
	return {
		update: isDue(index, body, facts) ? update : null,
		digest: digest === null ? null : load_say_expected().outbound(digest, facts.outbound)
	};
}
function inHand({ after, today, titles, known = [] }) {
	const found = /* @__PURE__ */ new Map();
	const parsed = new Map(known.map(({ issue, tracked }) => [issue, tracked]));
	for (const issue of [...after].sort((a, b) => a.number - b.number)) {
		const post = issue.trusted ? load_plan_issue().postInHand(issue, today, parsed.get(issue)) : null;
		if (post === null || found.has(post.path)) continue;
		const title = URL.canParse(issue.url) ? void 0 : titles?.get(post.path);
		found.set(post.path, title === void 0 ? post : {
			...post,
			issue: {
				...issue,
				title
			}
		});
	}
	return [...found.values()].reverse();
}
function digestOf(posts, { tracked }, settings, { before, heard, closed }) {
	const told = withDigests(tracked.state?.told ?? nothingTold, heard?.digests ?? []);
	return planDigest(posts, before, told, {
		...settings,
		silent: settings.told !== "on",
		closed
	});
}
function settingsOf(index, facts) {
	const { config, today } = facts;
	const commands = commandsIn(facts);
	const isTicked = (begins) => index?.ticked.some((said) => said.startsWith(begins)) === true;
	const asked = commands.flatMap((one) => one.do === "suppress" ? [one.host] : []);
	const suppressed = [.../* @__PURE__ */ new Set([...index?.tracked.suppressed ?? [], ...asked])];
	const never = /* @__PURE__ */ new Set([...suppressed, ...config.suppress]);
	const places = (facts.places?.() ?? []).filter(({ url }) => !never.has(load_place_of().placeOf(url)));
	const steps = blogSteps(config.platforms, places);
	return {
		today,
		public: config.tracker.public === true,
		steps,
		others: otherPlaces(places),
		ticked: new Set(steps.filter(({ begins }) => isTicked(begins)).map(({ id }) => id)),
		suppressed,
		told: wantedBy(index, commands, config)
	};
}
const commandsIn = ({ heard }) => heard?.asked.flatMap(({ commands }) => commands) ?? [];
function wantedBy(index, commands, config) {
	if (!config.tracker.digest) return "off in the config";
	const asked = commands.findLast((command) => command.do === "digest");
	return (asked === void 0 ? index?.silenced !== true : asked.on) ? "on" : "off";
}
function bodyOf(posts, index, settings, told, { heard, run, swept: sweptNow, outbound: door }) {
	const ours = load_life().splitBody(load_say_expected().outbound(renderIndex(posts, settings).markdown, door));
	const { base = null, comment = 0, comments = 0 } = index?.tracked.state ?? {};
	const blocks = index === null || base === null ? ours : load_plan_issue().mergeBlocks(load_plan_issue().decodeBlocks(base), index.tracked.blocks, ours);
	const swept = sweptNow === void 0 ? index?.tracked.state?.swept : sweptNow;
	const state = load_life().writeState({
		path: "",
		hash: "",
		url: null,
		live: false,
		items: [],
		gone: [],
		ticks: [],
		next: 1,
		base: load_plan_issue().encodeBlocks(ours),
		comment: heard?.last ?? comment,
		comments: heard?.comments ?? comments,
		...run !== void 0 && { run },
		told,
		...swept != null && { swept }
	});
	const notes = load_plan_issue().keptNotes(index?.tracked ?? null, ours);
	return load_plan_issue().joinBody(`${indexMarker}\n${load_life().joinBlocks(blocks)}`, notes, state);
}
function isDue({ issue, looked }, body, facts) {
	if (essence(issue.body) !== essence(body)) return true;
	const since = looked === null ? daysToSayIt : load_days().daysBetween(looked, facts.today);
	return facts.sweep && since >= daysToSayIt;
}
function essence(body) {
	const text = body.replace(/\r\n?/g, "\n");
	return `${load_life().withoutState(text).replace(lookedOn, "").replace(/[ \t]+$/gm, "").trimEnd()}\n${JSON.stringify({
		...load_life().readState(text),
		base: null,
		run: 0
	})}`;
}

// src/overview.ts
function indexOf(issues, config, { today }) {
	const index = config.tracker.index ? findIndex(issues, today) : null;
	return index === null ? null : {
		issue: index.issue,
		tracked: index.tracked
	};
}
function overviewOf(run) {
	const { index, issues, changes, hearing, event, world } = run;
	const { today, run: number } = world;
	return (opened, cut = []) => {
		if (!run.config.tracker.index) return nothing;
		const facts = {
			known: run.known,
			titles: run.titles,
			config: run.config,
			today,
			run: number,
			outbound: world.outbound,
			before: issues,
			after: afterChanges(issues, changes, opened, today),
			heard: index === null ? void 0 : hearing.heard.get(index.issue.number),
			earlier: index?.earlier,
			places: () => wholeBlogPlaces(run),
			closed: run.closed,
			sweep: event.kind === "sweep",
			swept: run.swept?.(new Set(cut))
		};
		return index === null ? {
			...nothing,
			changes: openIndex(facts)
		} : bringUpToDate(index, facts);
	};
}
function wholeBlogPlaces({ posts, config, world }) {
	const published = posts.filter((post) => post.published);
	const isPersonal = config.product === void 0;
	return placesForSite(load_place_of().siteTargets(world.catalogue()), published, isPersonal);
}
const nothing = {
	changes: [],
	replan: nothingToReplan
};
function bringUpToDate({ issue }, facts) {
	if (issue.state === "closed") return nothing;
	const { number } = issue;
	const plan = (fresh) => updateIndex(fresh, facts).update;
	const { update, digest } = updateIndex(issue, facts);
	return {
		changes: [
			...update === null ? [] : [update],
			...digest === null ? [] : [{
				do: "comment",
				number,
				body: digest
			}],
			...answersBelow(number, facts)
		],
		replan: replanWith(/* @__PURE__ */ new Map([[number, plan]]))
	};
}
function answersBelow(number, { heard }) {
	const known = /* @__PURE__ */ new Set([
		"digest",
		"suppress",
		"refresh"
	]);
	return (heard?.asked ?? []).map(({ comment, commands, misread }) => {
		const isDone = misread === 0 && commands.every((command) => known.has(command.do));
		return {
			do: "react",
			number,
			comment: comment.id,
			with: isDone ? "+1" : "confused"
		};
	});
}

// src/tracker/plan-absent.ts
function planAbsent(issue, why, settings) {
	const { number, body: seen } = issue;
	const { config, today } = settings;
	const tracked = load_life().parseIssue(seen, today, settings.earlier);
	const watch = watchOf(tracked, why, seen, settings);
	const isOver = load_days().addDays(watch.acted, config.tracker.closeAfter) <= today;
	const isPublic = config.tracker.public ?? settings.public ?? false;
	const lead = isOver ? load_plan_issue().renderAbsentEnd(why, today) : load_plan_issue().renderAbsent(why, isPublic);
	const text = withFirstLine(seen.replace(/\r\n?/g, "\n"), tracked, lead.markdown);
	const shown = load_plan_issue().markShown(text);
	const state = {
		...tracked.state ?? nothingKnown(tracked),
		absent: why,
		base: baseOf(tracked.state, lead.markdown),
		watch: {
			...watch,
			shown,
			...isOver && { ended: today }
		},
		...heardIn(tracked.state, settings)
	};
	const body = load_life().withState(text, state);
	if (load_plan_issue().same(seen, body)) return null;
	return {
		do: "update-issue",
		path: tracked.path ?? "",
		number,
		seen,
		body,
		...isOver && { close: "not-planned" }
	};
}
function watchOf({ state }, why, seen, settings) {
	const { today } = settings;
	if (state?.absent !== why) return { acted: today };
	return load_plan_issue().keepWatch(state.watch, seen, load_plan_issue().isAsked(settings), today);
}
function withFirstLine(text, { state }, lead) {
	const lines = text.split("\n");
	const [marker = ""] = lines;
	const [was] = load_plan_issue().decodeBlocks(state?.base ?? "");
	const at = lines.findIndex((line) => line === lead || load_life().markLine(line) === was?.mark);
	if (at >= 0) return lines.with(at, lead).join("\n");
	const above = marker.startsWith("<!-- postrider:post ") ? [marker] : [];
	return [
		...above,
		lead,
		"",
		...lines.slice(above.length)
	].join("\n");
}
function baseOf(state, lead) {
	if (state === null || state.base === null) return null;
	return load_plan_issue().encodeBlocks([...load_life().splitBody(lead), ...load_plan_issue().decodeBlocks(state.base).slice(1)]);
}
function heardIn(state, { heard, run }) {
	return {
		comment: heard?.last ?? state?.comment ?? 0,
		comments: heard?.comments ?? state?.comments ?? 0,
		...run !== void 0 && { run }
	};
}
function nothingKnown({ path, items }) {
	const next = Math.max(0, ...items.map(({ number }) => number)) + 1;
	return {
		items: [],
		gone: [],
		ticks: [],
		base: null,
		comment: 0,
		comments: 0,
		path: path ?? "",
		hash: "",
		url: null,
		live: false,
		next
	};
}

// src/plan-absences.ts
function planAbsences(absent, { hearing }, { kind }, config, world) {
	const changes = [];
	const plans = /* @__PURE__ */ new Map();
	for (const { known, why } of absent) {
		const { issue, earlier: bodies = [] } = known;
		const heard = hearing.heard.get(issue.number);
		const earlier = [issue.body, ...bodies];
		const settings = {
			...world,
			config,
			answers: kind !== "preview",
			heard,
			earlier
		};
		const plan = (fresh) => planAbsent(fresh, why, settings);
		const change = plan(issue);
		if (change !== null) changes.push(change);
		plans.set(issue.number, plan);
		for (const { comment } of heard?.asked ?? []) changes.push({
			do: "react",
			number: issue.number,
			comment: comment.id,
			with: "confused"
		});
	}
	return {
		changes,
		plans
	};
}

// src/remember-heard.ts
function rememberHeard(known, planned, { heard: all }) {
	const changes = [];
	const plans = /* @__PURE__ */ new Map();
	for (const { issue, tracked } of known) {
		const heard = all.get(issue.number);
		if (heard === void 0 || planned.has(issue.number)) continue;
		const plan = (fresh) => load_plan_issue().recordComments(fresh, tracked.path ?? "", heard);
		const change = plan(issue);
		if (change !== null) changes.push(change);
		plans.set(issue.number, plan);
		for (const { comment } of heard.asked) changes.push({
			do: "react",
			number: issue.number,
			comment: comment.id,
			with: "confused"
		});
	}
	return {
		changes,
		plans
	};
}

// src/drafts/model/tell-stopped.ts
function tellStopped(drafts) {
	const stopped = drafts.flatMap(({ stopped: one }) => one ?? []);
	const sentences = stopped.flatMap((one) => one.sentences);
	const wholes = stopped.flatMap(({ whole }) => whole ?? []);
	const left = `The gate left out ${load_read_blog().sayCount(sentences.length, "sentence")} of the model`;
	const kept = load_read_blog().oneOrMany(wholes.length, "That draft is the template’s.", "Those drafts are the templates’.");
	return [...sentences.length === 0 ? [] : [`${left} (${tally(sentences)}).`], ...wholes.length === 0 ? [] : [`The gate stopped ${load_read_blog().sayCount(wholes.length, "answer")} of the model (${tally(wholes)}). ${kept}`]];
}
function tally(rules) {
	const counts = /* @__PURE__ */ new Map();
	for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return load_read_blog().sayList([...counts].map(([rule, n]) => `${rule}: ${n}`));
}

// src/run-notices.ts
function noticesOf({ tracker }, { unread, known, current }, left, unseen) {
	return [
		...unseen > 0 ? [`This sweep did not get to ${unseen} of the tracked posts; the next one begins with those that waited longest.`] : [],
		...tracker.off ? ["The tracker is off in the config: no issue is opened or changed."] : [],
		...unread !== null ? ["The issues could not be listed, so none was opened or changed. The next run does it."] : [],
		...left > 0 && unread === null ? [`${load_read_blog().capital(load_read_blog().sayCount(left, "more post"))} ${load_read_blog().oneOrMany(left, "is", "are")} due for an issue; name ${load_read_blog().oneOrMany(left, "it", "them")} with the input “backfill” when you want ${load_read_blog().oneOrMany(left, "it", "them")}.`] : [],
		...current.flatMap(tellRecovery),
		...known.length > current.length ? ["This run is older than what the issues show; nothing was written there."] : []
	];
}
function tellRecovery({ issue: { number, state }, tracked: { rung } }) {
	if (rung === "block" || state === "closed") return [];
	return [`Issue ${number} has lost its hidden block, so it was read by ${rung === "history" ? "its edit history" : "what can be seen in it"}. Nothing is lost.`];
}
function tellModel({ model }, reports) {
	const drafts = reports.flatMap(({ opportunities }) => opportunities.map(({ draft }) => draft));
	return model === void 0 ? [] : [...model.tell(), ...tellStopped(drafts)];
}
function tellBackfill(globs, blog) {
	if (blog === void 0) return [];
	return globs.filter((glob) => !blog.posts.some(({ post }) => import_picomatch.default.isMatch(post.path, glob))).map((glob) => `The input “backfill” has “${glob}”, which fits no post. Expected globs from the top of the repository, “content/blog/**/*.md” for instance.`);
}

// src/tracker/label-turns.ts
const turnLabel = "your turn";
function labelTurns(changes, issues, today) {
	const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
	return changes.flatMap((change) => {
		if (change.do === "open-issue" && change.path !== null) return [saysTurn(change.body, true, today) ? {
			...change,
			labels: [...change.labels, turnLabel]
		} : change];
		if (change.do !== "update-issue" || change.path === null) return [change];
		const issue = byNumber.get(change.number);
		if (issue === void 0) return [change];
		const turn = saysTurn(change.body, change.close === void 0, today);
		if (!(turn !== saysTurn(issue.body, true, today)) || issue.labels.includes(turnLabel) === turn) return [change];
		const [add, remove] = turn ? [[turnLabel], []] : [[], [turnLabel]];
		return [{
			do: "label-issue",
			number: change.number,
			add,
			remove
		}, change];
	});
}
function saysTurn(body, open, today) {
	return open && load_plan_issue().readSaid(body, today)?.turn === true;
}

// src/plan-run.ts
function planRun(run, seen, plan) {
	const { event, config, world, read, said, posts } = run;
	const { issues, known, current, index, hearing } = said;
	const work = plan(posts, seen, said, event, config, world, read, run.siteSilent);
	const unseen = run.waiting + posts.length - work.reports.length;
	const without = planAbsences(run.absences.absent, said, event, config, world);
	const planned = new Map([...work.plans, ...without.plans]);
	const rest = rememberHeard(current, planned, hearing);
	const wanted = [
		...work.changes,
		...without.changes,
		...rest.changes
	];
	const changes = labelTurns(wanted, issues, world.today);
	const all = {
		index,
		issues,
		known,
		changes,
		hearing,
		event,
		config,
		world,
		titles: new Map(read.located.map(({ post }) => [post.path, post.title])),
		closed: run.closed,
		...event.kind === "sweep" && { swept: (cut) => lastInTurn(posts, seen, cut, unseen === 0) },
		posts: read.located.map(({ post }) => post)
	};
	const isOff = isTrackerOff(run);
	return {
		site: read.site,
		blog: read.blog,
		reports: work.reports,
		findings: [],
		changes: isOff ? [] : [
			...run.elsewhere,
			...findDuplicates(issues),
			...changes
		],
		...!isOff && { overview: overviewOf(all) },
		replan: replanWith(new Map([...planned, ...rest.plans])),
		outages: run.outages,
		inUse: work.inUse,
		notices: [
			...hearing.notices,
			...noticesOf(config, said, run.left, unseen),
			...run.absences.notices,
			...run.notices,
			...world.vectors?.tell() ?? [],
			...tellModel(world, work.reports)
		]
	};
}
function isTrackerOff({ said, config }) {
	return said.unread !== null || config.tracker.off;
}

// src/tracker/asked-anew.ts
function shownIds(tracked) {
	const isNew = ({ anew, recorded }) => anew?.times !== recorded?.anew?.times;
	return new Set((tracked?.items ?? []).filter((item) => !isNew(item)).map(({ id }) => id));
}
function askedAnew(tracked) {
	return new Map((tracked?.items ?? []).flatMap(({ id, anew }) => anew ? [[id, anew.times]] : []));
}
function tellKept(number, { items }, asked) {
	return asked.flatMap(({ commands }) => commands).flatMap((command) => command.do === "another" ? [command.item] : []).filter((wanted) => items.some((item) => item.number === wanted && item.edited)).map((wanted) => `Place ${wanted} of issue ${number} was changed by a person, so its draft was left as it is.`);
}

// src/tracker/read-commands.ts
function readCommands(comments) {
	return comments.flatMap((comment) => {
		const asked = comment.bot ? [] : spokenLines(comment.body).map((line) => read(line, comment.day));
		if (asked.length === 0) return [];
		const commands = asked.filter((command) => command !== null);
		return [{
			comment,
			commands,
			misread: asked.length - commands.length
		}];
	});
}
function spokenLines(body) {
	let fence = null;
	return body.split(/\r\n?|\n/).flatMap((line) => {
		const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (mark !== void 0) {
			if (fence === null) fence = mark;
			else if (mark.startsWith(fence)) fence = null;
			return [];
		}
		const words = /^ {0,3}\/postrider(?:\s+(.*))?$/i.exec(line);
		return fence === null && words !== null ? [words[1]?.trim() ?? ""] : [];
	});
}
function read(line, today) {
	const [verb = "", ...rest] = line.split(/\s+/);
	const word = verb.toLowerCase();
	switch (word) {
		case "sent":
		case "replied":
		case "won":
		case "declined":
		case "skip":
		case "todo":
		case "never": return readStatus(word, rest, today);
		case "snooze": return readSnooze(rest);
		case "another": return readAnother(rest);
		case "handed-off":
		case "devto":
		case "refresh": return rest.length === 0 ? { do: word } : null;
		case "published": return readPublished(rest);
		case "suppress": return readSuppress(rest);
		case "digest": return rest.length === 1 && /^(on|off)$/i.test(rest[0] ?? "") ? {
			do: "digest",
			on: rest[0]?.toLowerCase() === "on"
		} : null;
		default: return null;
	}
}
function readStatus(word, words, today) {
	const [number, ...rest] = words;
	const item = readNumber(number);
	const url = word === "won" ? readUrl(rest[0]) : null;
	const spoken = rest.slice(url === null ? 0 : 1).join(" ");
	const day = spoken === "" ? void 0 : load_days().readDay(spoken, today);
	if (item === null || day === null || day !== void 0 && day > today) return null;
	return {
		do: word,
		item,
		...url !== null && { url },
		...day !== void 0 && { day }
	};
}
const longestSnooze = 180;
function readSnooze([number, span = "", ...rest]) {
	const item = readNumber(number);
	const days = /^\d{1,3}d$/i.test(span) ? Number.parseInt(span, 10) : 0;
	if (item === null || days < 1 || days > longestSnooze || rest.length > 0) return null;
	return {
		do: "snooze",
		item,
		days
	};
}
function readAnother([number, ...rest]) {
	const item = readNumber(number);
	return item === null || rest.length > 0 ? null : {
		do: "another",
		item
	};
}
function readNumber(word) {
	return /^#?\d{1,6}$/.test(word ?? "") ? Number(word?.replace("#", "")) : null;
}
function readUrl(word) {
	const url = load_tell_error().parseUrl(word?.replace(/^<(.*)>$/, "$1") ?? "");
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
	return url.href;
}
const storyId = /(?:^|[-/])[0-9a-f]{8,12}$/;
function readPublished(words) {
	const url = load_tell_error().parseUrl(readUrl(words[0]) ?? "");
	if (words.length !== 1 || url === null || url.protocol !== "https:") return null;
	const onMedium = /^(?:.+\.)?medium\.com$/.test(url.hostname);
	if (url.pathname === "/" || !(onMedium || storyId.test(url.pathname))) return null;
	return {
		do: "published",
		url: `${url.origin}${url.pathname}`
	};
}
function readSuppress(words) {
	const [word = ""] = words;
	const host = load_tell_error().hostOf(/^https?:/i.test(word) ? word : `https://${word}`);
	const isHost = host !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
	return words.length === 1 && isHost ? {
		do: "suppress",
		host
	} : null;
}

// src/hear-comments.ts
async function hearComments(known, { issues }) {
	const heard = /* @__PURE__ */ new Map();
	const outages = [];
	const notices = /* @__PURE__ */ new Set();
	const may = askOnce((login) => issues.mayWrite(login));
	for (const { issue, tracked } of known) {
		const { comment: last = 0, comments: count = 0 } = tracked.state ?? {};
		if (issue.state === "closed" || issue.comments === count) continue;
		const comments = await issues.comments(issue.number, last);
		if ("from" in comments) {
			outages.push(comments);
			continue;
		}
		const fresh = comments.filter(({ answered }) => tracked.rung === "block" || !answered);
		const { asked, stopped } = await believed(readCommands(fresh), may);
		if (stopped !== null) notices.add(`It could not be told whether @${stopped.comment.author} may write here, so what they asked for waits for the next run.`);
		for (const told of tellKept(issue.number, tracked, asked)) notices.add(told);
		const ids = comments.map(({ id }) => id).filter((id) => id < (stopped?.comment.id ?? Infinity));
		heard.set(issue.number, {
			asked,
			digests: await ours(comments, may),
			last: Math.max(last, ...ids),
			comments: stopped === null ? issue.comments : -1
		});
	}
	return {
		heard,
		outages,
		notices: [...notices]
	};
}
async function believed(all, may) {
	const asked = [];
	for (const one of all) {
		const verdict = await may(one.comment.author);
		if (verdict === "inconclusive") return {
			asked,
			stopped: one
		};
		if (verdict === "pass") asked.push(one);
	}
	return {
		asked,
		stopped: null
	};
}
async function ours(comments, may) {
	const found = [];
	for (const comment of comments) {
		if (readDigest(comment) === null) continue;
		if (comment.bot || await may(comment.author) === "pass") found.push(comment);
	}
	return found;
}
function askOnce(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (login) => {
		const answer = answers.get(login) ?? ask(login);
		answers.set(login, answer);
		return answer;
	};
}
function answersTo(number, tracked, { asked }) {
	let now = tracked;
	return asked.map((one) => {
		const isDone = load_plan_issue().isUnderstood(now, one);
		now = load_plan_issue().applyCommands(now, { asked: [one] });
		return {
			do: "react",
			number,
			comment: one.comment.id,
			with: isDone ? "+1" : "confused"
		};
	});
}

// src/read-issues.ts
async function readIssues(config, world) {
	const listed = config.tracker.off ? [] : await world.issues.list();
	const issues = "from" in listed ? [] : listed;
	const known = await withHistory(trackedIssues(issues, world.today), world);
	const current = known.filter((one) => !knowsLess(world.run, one.tracked.state));
	const found = indexOf(issues, config, world);
	const [index = null] = found === null ? [] : await withHistory([found], world);
	return {
		issues,
		known,
		current,
		index,
		hearing: await hearComments(index === null ? current : [...current, index], world),
		unread: "from" in listed ? [listed] : null
	};
}
async function withHistory(known, { issues, today }) {
	const found = [];
	for (const one of known) {
		const earlier = one.tracked.state === null && one.issue.state === "open" ? await issues.history(one.issue.number) : [];
		found.push(earlier.length === 0 ? one : {
			...one,
			earlier,
			tracked: load_life().parseIssue(one.issue.body, today, earlier)
		});
	}
	return found;
}

// src/look-for-links.ts
const listing = /* @__PURE__ */ new Set(["list"]);
const mostPages = 5;
async function lookForLinks({ items }, addresses, kinds, web) {
	const pages = items.flatMap((item) => {
		const url = pageOf(item, kinds);
		return url === null ? [] : [{
			number: item.number,
			url
		}];
	});
	const found = /* @__PURE__ */ new Map();
	if (pages.length === 0) return found;
	const { readLinks } = await Promise.resolve().then(() => require("./read-links-69beb2b1.js"));
	for (const { number, url } of pages.slice(0, mostPages)) found.set(number, readLinks(await web.get({
		url,
		confirm: true
	}), addresses));
	return found;
}
function pageOf({ id, standing }, kinds) {
	if (!load_plan_issue().isContacted(standing)) return null;
	const kind = kinds.get(id);
	return standing.link ?? (kind !== void 0 && listing.has(kind) ? `https://${id}` : null);
}

// src/tracker/closed-news.ts
function copyChosen(issue, url, index) {
	const where = index?.evidence == null ? load_safe().nothing : load_safe().md` (${load_safe().link("Search Console", index.evidence)})`;
	return {
		key: `${issue.number}:closed-copy`,
		say: load_safe().md`${nameOf({ issue })}: Google took the copy on Medium for the original${where}. Its canonical link must be ${load_safe().bare(url ?? "")}.`
	};
}
function wonLinkNews(issue, { number, name, standing }, { there }, isPublic) {
	const was = standing.linked?.there === true;
	if (there === "inconclusive" || there === "pass" === was) return [];
	const who = isPublic ? "a place" : load_plan_issue().plainText(name);
	const at = standing.link === void 0 ? load_safe().nothing : load_safe().md` (${load_safe().link("look", standing.link)})`;
	const says = there === "pass" ? load_safe().md`${who} links to it${at}` : load_safe().md`the link to it at ${who} has gone${at}`;
	return [{
		key: `${issue.number}.${number}closed${there === "pass" ? "+" : "-"}`,
		say: load_safe().md`${nameOf({ issue })}: ${says}`
	}];
}

// src/watch-closed.ts
async function lookAtClosed(said, located, event, config, world, isMine) {
	const google = load_life().openGoogle(world, config);
	const closed = [];
	for (const [post, { tracked }] of dueClosed(said, located, event, config, world.today)) {
		const { path } = post.post;
		if (!isMine(path)) continue;
		const { url } = post.address;
		const page = url === null ? null : {
			url,
			live: "inconclusive"
		};
		const { index } = await google.ask({
			...post,
			page,
			done: doneBy(tracked)
		});
		const addresses = [url, tracked.copy.url].filter((one) => one != null);
		closed.push({
			path,
			index,
			links: await linksAt(wonOf(tracked), addresses, world)
		});
	}
	return {
		closed,
		outages: google.outages
	};
}
function newsOfClosed(seen, said, located, event, config, today) {
	if (seen.length === 0) return [];
	const byPath = new Map(seen.map((one) => [one.path, one]));
	return dueClosed(said, located, event, config, today).flatMap(([post, known]) => {
		const found = byPath.get(post.post.path);
		if (found === void 0) return [];
		return [...copyNews(found.index, known, post.address.url), ...linkNews(found.links, known, config.tracker.public === true)];
	});
}
function dueClosed({ known, index }, located, event, config, today) {
	const isTold = config.tracker.digest && index?.issue.state === "open";
	if (event.kind !== "sweep" || !isTold) return [];
	const byPath = new Map(located.map((one) => [one.post.path, one]));
	return [...matchIssues(known, located)].flatMap(([path, one]) => {
		const post = byPath.get(path);
		return post !== void 0 && isWatchedClosed(one.issue, one.tracked, today) ? [[post, one]] : [];
	});
}
const doneBy = (tracked) => ({
	...load_life().doneOf(tracked),
	live: true
});
function wonOf({ items }) {
	return items.filter(({ standing }) => standing.status === "won");
}
async function linksAt(items, addresses, { web }) {
	return web === null || addresses.length === 0 ? /* @__PURE__ */ new Map() : lookForLinks({ items: [...items] }, addresses, /* @__PURE__ */ new Map(), web);
}
function copyNews(index, { issue, tracked }, url) {
	return load_life().isCopyChosen(index, doneBy(tracked)) ? [copyChosen(issue, url, index)] : [];
}
function linkNews(links, { issue, tracked }, isPublic) {
	return wonOf(tracked).flatMap((item) => {
		const look = links.get(item.number);
		return look === void 0 ? [] : wonLinkNews(issue, item, look, isPublic);
	});
}

// src/without-posts.ts
const withoutPosts = {
	seePosts: async () => ({
		seen: /* @__PURE__ */ new Map(),
		outages: []
	}),
	seenInParts: (_chosen, { outages }) => ({
		seen: /* @__PURE__ */ new Map(),
		outages
	}),
	askDevto: async (_chosen, seen) => ({
		seen,
		changes: [],
		outages: [],
		notices: []
	}),
	withWritten: (seen) => seen,
	announce: () => [],
	withAnnounced: (seen) => seen,
	planPosts: () => ({
		reports: [],
		changes: [],
		plans: /* @__PURE__ */ new Map(),
		inUse: /* @__PURE__ */ new Set()
	})
};

// src/run.ts
async function run(event, config, world, backfill = () => false, share = null) {
	const seen = /* @__PURE__ */ new Set();
	const repo = load_read_blog().noteReads(world.repo, seen);
	const read = await load_read_blog().openBlog(config, {
		...world,
		repo
	});
	await load_read_blog().loadDialects(read.located.map(({ post }) => post.path));
	if (event.kind === "pull-request" || event.kind === "check") {
		const { checkPosts } = await Promise.resolve().then(() => require("./check-posts-adefefb9.js"));
		return checkPosts(event, config, world, read, seen);
	}
	const idle = whyIdle(event);
	if (idle !== null) return {
		...nothingDone(read),
		idle,
		notices: []
	};
	const why = whyNothing(event, read, config, world.repo);
	if (why !== null) return {
		...nothingDone(read),
		notices: [why]
	};
	const isPublic = config.tracker.public ?? world.public;
	const tracker = {
		...config.tracker,
		public: isPublic
	};
	return track(event, {
		...config,
		tracker
	}, world, read, backfill, share);
}
function whyIdle(event) {
	if (event.kind === "other") return `Nothing to do for the event “${event.name}”.`;
	return event.kind === "push" && !event.defaultBranch ? "Nothing to do: issues follow the default branch only." : null;
}
function whyNothing(event, read, config, repo) {
	if (read.located.length === 0) return load_no_posts().noPosts(read, config, repo);
	return event.kind === "old-run" ? oldRun : null;
}
const oldRun = "This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.";
function nothingDone({ site }) {
	return {
		site,
		reports: [],
		findings: [],
		changes: [],
		outages: [],
		replan: nothingToReplan
	};
}
async function track(event, config, world, offline, backfill, share) {
	const said = await readIssues(config, world);
	const { chosen, left, waiting, absences } = choose(offline, said, event, config, world, backfill);
	const { read, outages: silent } = await lookOnline(offline, chosen, world);
	const posts = withAddresses(chosen, read);
	const work = await workOn(posts, config);
	const isMine = mineOf(share, said);
	const parts = share !== null && "parts" in share ? share.parts : null;
	const sight = parts === null ? await work.seePosts(posts, said, event, config, world, read, isMine) : work.seenInParts(posts, parts, said, event, config, world, read);
	const { closed, outages: ofClosed } = parts === null ? await lookAtClosed(said, read.located, event, config, world, isMine) : {
		closed: parts.closed,
		outages: []
	};
	const outages = [
		...[...said.unread ?? [], ...said.hearing.outages],
		...silent,
		...ofPosts(sight),
		...ofClosed
	];
	if (share !== null && "shard" in share) return {
		...seenAlone(share.shard, read, sight, outages, world),
		seenClosed: closed
	};
	const onDev = await work.askDevto(posts, sight.seen, said, event, config, world, read);
	const news = isTrackerOff({
		said,
		config
	}) ? [] : work.announce(posts, sight.seen, said, event, config, world);
	const gathered = {
		event,
		config,
		world,
		read,
		said,
		posts,
		left,
		waiting,
		absences,
		closed: newsOfClosed(closed, said, read.located, event, config, world.today),
		siteSilent: silent.length > 0,
		elsewhere: [...onDev.changes, ...news],
		outages: distinct([...outages, ...onDev.outages]),
		notices: onDev.notices
	};
	const plan = (seen) => planRun(gathered, seen, work.planPosts);
	return {
		...plan(onDev.seen),
		...gathered.elsewhere.length > 0 && { afterwards: ({ dev, announced }) => plan(work.withAnnounced(work.withWritten(onDev.seen, dev), announced)) }
	};
}
async function lookOnline(read, chosen, { web }) {
	return web === null || chosen.length === 0 ? {
		read,
		outages: []
	} : load_read_blog().askSites(read, web);
}
async function workOn(posts, { platforms }) {
	return posts.length === 0 && !platforms.devto ? withoutPosts : await Promise.resolve().then(() => require("./with-posts-c7687894.js"));
}
function mineOf(share, said) {
	const shard = share !== null && "shard" in share ? share.shard : null;
	return shard !== null && said.unread !== null ? () => false : inShard(shard);
}
function seenAlone({ number, of }, read, sight, outages, world) {
	const seen = [...sight.seen.values()];
	const reports = seen.map(({ report }) => report);
	return {
		...nothingDone(read),
		seen,
		reports,
		outages: distinct(outages),
		notices: [`Shard ${number} of ${of}: nothing was written. The job with “merge-from” does it.`, ...tellModel(world, reports)]
	};
}
function ofPosts({ seen, outages }) {
	return [...[...seen.values()].flatMap(({ report }) => report.outages), ...outages];
}
function distinct(outages) {
	return [...new Map(outages.map((outage) => [`${outage.from} ${outage.why}`, outage])).values()];
}

Object.defineProperty(exports, "answersTo", {
  enumerable: true,
  get: function () {
    return answersTo;
  }
});
Object.defineProperty(exports, "askedAnew", {
  enumerable: true,
  get: function () {
    return askedAnew;
  }
});
Object.defineProperty(exports, "budgetOf", {
  enumerable: true,
  get: function () {
    return budgetOf;
  }
});
Object.defineProperty(exports, "findDuplicates", {
  enumerable: true,
  get: function () {
    return findDuplicates;
  }
});
Object.defineProperty(exports, "inShard", {
  enumerable: true,
  get: function () {
    return inShard;
  }
});
Object.defineProperty(exports, "isBefore", {
  enumerable: true,
  get: function () {
    return isBefore;
  }
});
Object.defineProperty(exports, "isOlderRun", {
  enumerable: true,
  get: function () {
    return isOlderRun;
  }
});
Object.defineProperty(exports, "lookForLinks", {
  enumerable: true,
  get: function () {
    return lookForLinks;
  }
});
Object.defineProperty(exports, "matchIssues", {
  enumerable: true,
  get: function () {
    return matchIssues;
  }
});
Object.defineProperty(exports, "nothingToReplan", {
  enumerable: true,
  get: function () {
    return nothingToReplan;
  }
});
Object.defineProperty(exports, "readShard", {
  enumerable: true,
  get: function () {
    return readShard;
  }
});
Object.defineProperty(exports, "recognisePosts", {
  enumerable: true,
  get: function () {
    return recognisePosts;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
Object.defineProperty(exports, "shownIds", {
  enumerable: true,
  get: function () {
    return shownIds;
  }
});
Object.defineProperty(exports, "tellBackfill", {
  enumerable: true,
  get: function () {
    return tellBackfill;
  }
});
Object.defineProperty(exports, "trackedIssues", {
  enumerable: true,
  get: function () {
    return trackedIssues;
  }
});