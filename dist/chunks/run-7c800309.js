const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-daa007ad.js"));
const load_life = __lazily(() => require("./life-bac1c934.js"));
const load_target_kinds = __lazily(() => require("./target-kinds-eedcaf2a.js"));
const load_words_to_ask = __lazily(() => require("./words-to-ask-5f042f36.js"));
const load_say_expected = __lazily(() => require("./say-expected-800386bc.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_say = __lazily(() => require("./say-6a46259a.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_tell_error = __lazily(() => require("./tell-error-8b7f51cc.js"));
const load_say_lines = __lazily(() => require("./say-lines-cb45b2cc.js"));
const load_terms = __lazily(() => require("./terms-5bcd06f2.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/tracker/parse-index.ts
const indexMarker = "<!-- postrider:queue -->";
const allPosts = "All posts in hand: ";
const noComments = "No comments come here;";
const lookedOn = new RegExp(`Looked on (${load_read_blog().spokenDay})\\.`, "u");
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
		looked: looked === void 0 ? null : load_read_blog().readDay(looked, today)
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
	return load_read_blog().daysBetween("1970-01-01", today) * step % count;
}
function commonDivisor(a, b) {
	return b === 0 ? a : commonDivisor(b, a % b);
}

// src/tracker/choose-posts.ts
function choosePosts(posts, issues, event, config, today, backfill, { known = trackedIssues(issues, today), asked, sweptTo = null } = {}) {
	const matched = matchIssues(known, posts);
	const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since));
	const out = (post) => (load_read_blog().dayOf(post.date) ?? today) <= today;
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
		if (issue.state !== "open") continue;
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
	return {
		chosen: [
			...chosen,
			...opened,
			...swept
		],
		left,
		waiting: order.length - swept.length
	};
}
function isDue$1(located, tracked, { kind }, today) {
	if (tracked.state?.watch?.ended !== void 0) return true;
	if (kind === "preview" || isTouched(tracked)) return true;
	return kind !== "issue" && (isChanged(located, tracked) || tracked.state?.owed === today);
}
const looksAtClosed = [7, 30];
const daysOfLook = 7;
function isWatchedClosed({ state }, { copy, state: block }, today) {
	if (state === "open" || copy.since === void 0) return false;
	const age = load_read_blog().daysBetween(copy.since, today);
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
	const due = since === null ? fresh.slice(0, 1) : fresh.filter(({ post }) => changed.has(post.path) || (load_read_blog().dayOf(post.date) ?? "") >= since);
	return [.../* @__PURE__ */ new Set([...due, ...named])];
}
function trackingSince(issues) {
	return issues.filter(({ trusted }) => trusted).map(({ createdAt }) => createdAt.slice(0, 10)).sort()[0] ?? null;
}
function isBefore(post, since) {
	const day = load_read_blog().dayOf(post.date);
	return since !== void 0 && day !== null && day < since;
}
function newestFirst(a, b) {
	const [dayA, dayB] = [load_read_blog().dayOf(a.post.date) ?? "", load_read_blog().dayOf(b.post.date) ?? ""];
	return dayA === dayB ? a.post.path < b.post.path ? 1 : -1 : dayA < dayB ? 1 : -1;
}

// src/choose-work.ts
function choose({ located }, { issues, known, index, hearing: { heard } }, event, config, world, backfill) {
	const people = {
		known,
		asked: new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n)),
		sweptTo: index?.tracked.state?.swept ?? null
	};
	const posts = choosePosts(located, issues, event, config, world.today, backfill, people);
	const isLate = ({ tracked }) => knowsLess(world.run, tracked?.state ?? null);
	return {
		...posts,
		chosen: posts.chosen.filter((one) => !isLate(one))
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
	const above = load_life().joinBlocks(load_life().mergeBlocks(was, added, withEdits(was, added, now)));
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
	return load_life().diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
		if (ok !== void 0) return ok;
		const { a: added = [], o: was = [], b: wanted = [] } = conflict ?? {};
		return [...wanted, ...added.filter((line) => !was.includes(line) && !wanted.includes(line))];
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
		return {
			...issue,
			body: update.body,
			...update.close === true && { state: "closed" }
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
	return names.length === 0 ? load_safe().nothing : load_safe().md`Other places that take whole blogs: ${load_say().sayList(names)}.`;
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

// src/tracker/encode-blocks.ts
function encodeBlocks(blocks) {
	return blocks.map(encode).join("");
}
function encode({ key, mark, inside }) {
	const [kind, name = ""] = key.split(" ");
	if (inside !== void 0) return `(${name}${encodeBlocks(inside.blocks)})`;
	if (kind === "item") return `#${name},`;
	if (kind === "step") return `!${name[0]}${mark}`;
	return kind === "looked" ? "?" : mark;
}
const token = /#(\d+),|!(\w)([\w.]{5})|\(([\w.]{5})|(\))|(\?)|([\w.]{5})/g;
function decodeBlocks(encoded) {
	const levels = [[]];
	const add = (key, mark) => levels.at(-1)?.push({
		key,
		mark,
		text: "",
		gap: 0
	});
	for (const [, item, step, mark = "", fold, end, looked, line = ""] of encoded.matchAll(token)) {
		if (item !== void 0) add(load_life().itemKey(Number(item)), "");
		else if (step !== void 0) {
			const id = load_life().stepIds.find((one) => one[0] === step);
			if (id !== void 0) add(load_life().stepKey(id), mark);
		} else if (fold !== void 0) {
			const blocks = [];
			const inside = {
				blocks,
				close: "",
				gap: 0
			};
			levels.at(-1)?.push({
				key: `fold ${fold}`,
				mark: "",
				text: "",
				gap: 0,
				inside
			});
			levels.push(blocks);
		} else if (end !== void 0) levels.pop();
		else if (looked !== void 0) add("looked", "");
		else add(`line ${line}`, line);
		if (levels.length === 0) levels.push([]);
	}
	return levels[0] ?? [];
}

// src/tracker/render-item.ts
function placeName({ kind, name, url }, settings) {
	return settings.public && kind === "writer" ? load_tell_error().hostOf(url) ?? name : name;
}
function renderItem(number, opportunity, standing, settings) {
	const { target, because, draft, fit } = opportunity;
	const { dropped } = settings;
	const name = load_safe().link(placeName(target, settings), target.url);
	const said = load_life().sayStanding(standing, settings);
	const kind = `, ${load_target_kinds().placeOfKind[target.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
	const inside = load_safe().lines(...dropped.has("reasons") ? [] : because.map((reason) => renderBecause(reason, target.url)), renderRoute(target), dropped.has("drafts") ? load_safe().nothing : renderDraft(draft));
	return { markdown: `${headLine(`**${number} · ${name.markdown}**`, standing, said, said === "" ? kind : "")}\n${load_safe().indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing }, letter, letters, settings) {
	const { name } = load_life().readHead(markdown, settings.today);
	const again = cooledDown(standing);
	const rest = again === null ? "" : ` We will not suggest it again before ${load_read_blog().sayMonth(again)}.`;
	const head = headLine(name, standing, load_life().sayStanding(standing, settings, letter), rest);
	const words = letter ? renderNext(standing, letters, settings) : load_safe().nothing;
	return { markdown: words.markdown === "" ? head : `${head}\n${load_safe().indent(words, 2).markdown}` };
}
function renderNext(standing, { followUp, thanks }, settings) {
	if (standing.status !== "won") return renderFollowUp(standing, followUp, settings);
	if (thanks?.text == null) return load_safe().nothing;
	return load_safe().fold(`Thanks, ${load_read_blog().countWords(thanks.text)} words`, letterOf(thanks.text));
}
const letterOf = (text) => load_safe().quote(text.split("\n\n").map((part) => load_safe().plain(part)));
function cooledDown({ status, since, sent }) {
	const from = sent ?? since;
	return status === "declined" && from !== void 0 ? load_read_blog().addDays(from, 100) : null;
}
function renderFollowUp(standing, followUp, { today }) {
	const from = load_life().followUpDay(standing, today);
	if (followUp?.text == null || from === null || !load_life().showsFollowUp(standing, today)) return load_safe().nothing;
	const words = load_read_blog().countWords(followUp.text);
	return load_safe().fold(`Follow-up for ${load_read_blog().sayDay(from, today)} or later, ${words} words`, letterOf(followUp.text));
}
const ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i;
function withStanding$1(markdown, standing, settings) {
	const { ticked, name, said, rest, below } = load_life().readHead(markdown, settings.today);
	if (sameStanding(said ?? { status: "todo" }, standing) && ticked === load_life().isTicked(standing)) return markdown;
	const words = load_life().sayStanding(standing, settings);
	const head = headLine(name, standing, words, words !== "" && ourKind.test(rest) ? "" : rest);
	return below === "" ? head : `${head}\n${below}`;
}
function sameStanding(a, b) {
	return [
		"status",
		"since",
		"sent",
		"until",
		"link"
	].every((key) => a[key] === b[key]) && isEqual(a.linked, b.linked);
}
const isEqual = (a, b) => a?.there === b?.there && a?.since === b?.since && a?.rel === b?.rel;
function headLine(name, standing, said, rest) {
	const { status } = standing;
	const isStruck = status === "skipped" || status === "never";
	return `- [${load_life().isTicked(standing) ? "x" : " "}] ${isStruck ? `~~${name}~~` : name}${said}${rest}`;
}
function renderBecause({ text, evidence }, known) {
	const quoted = /^(.*?)(“.+?”)(.*)$/s.exec(text);
	if (evidence === null || evidence === known) return load_safe().plain(text);
	if (quoted === null) return load_safe().md`${text} (${load_safe().link("look", evidence)})`;
	const [, before = "", words = "", after = ""] = quoted;
	return load_safe().md`${before}${load_safe().link(words, evidence)}${after}`;
}
function renderRoute({ route, kind }) {
	if (route === void 0) return load_safe().md`How: no submission page known. ${unknownWay(kind)}`;
	const rules = (route.rules ?? []).map((rule) => ` ${rule.replace(/\.?$/, ".")}`).join("");
	return load_safe().md`How: ${load_safe().link(ways[route.how], route.url)}.${rules}`;
}
function unknownWay(kind) {
	if (kind === "newsletter") return "If you read it, reply to an issue or ask there.";
	return kind === "podcast" ? "If you listen to it, ask the hosts." : "If you know the place, ask there.";
}
const ways = {
	form: "its submission page",
	"pull-request": "a pull request",
	"e-mail": "by e-mail, as its page invites",
	comment: "a comment",
	submit: "submit the address",
	"call-for-papers": "its call for papers"
};
function renderDraft({ text, subject, checklist, channel }) {
	if (text === null) {
		const title = subject === void 0 ? load_safe().nothing : load_safe().md`Title to use: “${subject}”.`;
		return load_safe().lines(title, load_safe().fold("What to mind, and to write from", load_safe().bullets(checklist.map(load_safe().plain))));
	}
	const words = channel === "list-pull-request" ? "The line to add" : `Draft, ${load_read_blog().countWords(text)} words`;
	const paragraphsOf = text.split("\n\n").map((part) => load_safe().plain(part));
	const body = channel === "list-pull-request" ? load_safe().code(text) : load_safe().quote([...subject === void 0 ? [] : [load_safe().md`**${subject}**`], ...paragraphsOf]);
	return load_safe().fold(words, body, load_safe().bullets(checklist.map(load_safe().plain)));
}

// src/tracker/merge-items.ts
const most$1 = 7;
const letters = /* @__PURE__ */ new Set([
	"newsletter",
	"publication",
	"podcast",
	"writer"
]);
function mergeItems(report, tracked, settings) {
	const items = tracked?.items ?? [];
	const recorded = tracked?.state?.items ?? [];
	const kept = items.flatMap((item) => keep(item, report, settings));
	const removed = recorded.filter(({ number }) => !items.some((item) => item.number === number));
	const gone = [.../* @__PURE__ */ new Set([...tracked?.state?.gone ?? [], ...removed.map(({ id }) => id)])];
	const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number }) => number + 1));
	const room = Math.max(0, most$1 - kept.filter(isInHand).length);
	const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept.some((item) => item.id === id)).slice(0, room).map((opportunity, i) => ours$1(first + i, opportunity, load_life().open, settings));
	return {
		shown: [...kept, ...added],
		gone,
		next: first + added.length
	};
}
const isInHand = ({ standing: { status } }) => status !== "skipped" && status !== "never";
function keep(item, report, settings) {
	const { markdown, recorded, standing, number, name, id } = item;
	const proposed = report.opportunities.find(({ target }) => target.id === id);
	const asOpen = proposed === void 0 ? null : ours$1(number, proposed, standing, settings);
	const anew = item.anew && { anew: item.anew };
	const mark = load_life().markItem(markdown, settings.today);
	const letter = recorded?.letter ?? asOpen?.letter ?? false;
	const sources = distinct$1([...recorded?.sources ?? [], ...asOpen?.sources ?? []]);
	const kind = recorded?.kind ?? asOpen?.kind;
	const shown = (text, as) => ({
		number,
		id,
		name,
		standing,
		letter,
		sources,
		kind,
		mark: as,
		ticked: load_life().isTicked(standing),
		...anew,
		head: load_life().markHead(text),
		markdown: { markdown: text }
	});
	if (mark !== recorded?.mark && mark !== asOpen?.mark) return [shown(withStanding$1(markdown, standing, settings), recorded?.mark ?? "")];
	if (standing.status !== "todo") {
		const text = renderDecided(item, letter, report, settings).markdown;
		return [shown(text, load_life().markItem(text, settings.today))];
	}
	if (asOpen !== null) return [proposed?.draft.stands === true ? shown(markdown, mark) : {
		...asOpen,
		sources,
		...anew
	}];
	const wasDecided = load_life().readHead(markdown, settings.today).below === "";
	if (haveAnswered(sources, report) && standing.until === void 0 && !wasDecided) return [];
	return [shown(withStanding$1(markdown, standing, settings), mark)];
}
function haveAnswered(sources, { looked, outages }) {
	const counts = ({ source }) => source === void 0 || sources.length === 0 || sources.includes(source);
	return looked.length > 0 && !outages.some(counts);
}
const distinct$1 = (ids) => [...new Set(ids)].sort();
function ours$1(number, opportunity, standing, settings) {
	const { target, source, also = [] } = opportunity;
	const rendered = renderItem(number, opportunity, standing, settings);
	const markdown = settings.clean(rendered.markdown);
	return {
		number,
		id: target.id,
		name: load_safe().plain(placeName(target, settings)).markdown,
		standing,
		letter: letters.has(target.kind),
		sources: distinct$1([source, ...also]),
		kind: target.kind,
		mark: load_life().markItem(markdown, settings.today),
		head: load_life().markHead(markdown),
		ticked: load_life().isTicked(standing),
		markdown: { markdown }
	};
}

// src/tracker/plan-end.ts
function keepWatch(watch, body, commanded, today) {
	if (watch === void 0) return { acted: today };
	if (watch.ended !== void 0) return {
		acted: today,
		resumed: true
	};
	return {
		acted: commanded || markShown(body) !== watch.shown ? today : watch.acted,
		...watch.resumed === true && { resumed: true }
	};
}
function planEnd(post, { acted, resumed }, closeAfter, today) {
	if (isAwaited(post, today)) return null;
	const closed = load_safe().md`**Closed on ${load_read_blog().sayDay(today)}: `;
	const again = "Reopen it, and it carries on.";
	if (resumed !== true && isSettled(post)) return load_safe().md`${closed}nothing is left to do or to watch.** ${again}`;
	const last = [acted, ...post.places.flatMap(({ standing }) => standing.until ?? [])].sort().at(-1);
	return load_read_blog().addDays(last ?? acted, closeAfter) <= today ? load_safe().md`${closed}nobody has done anything here for ${closeAfter} days.** ${again}` : null;
}
function isAwaited({ places, notBefore, watchedUntil }, today) {
	return [notBefore, watchedUntil].some((day) => day !== null && day > today) || places.some(({ followUp, standing: { status, until } }) => followUp !== null || status === "todo" && until !== void 0 && until >= today);
}
function isSettled({ onMedium, now, step, places, watchedUntil }) {
	return (onMedium || now === "not for Medium") && (watchedUntil !== null || places.length > 0) && step === null && places.every(({ standing: { status } }) => status !== "todo");
}
function markShown(body) {
	const shown = load_life().withoutState(body.replace(/\r\n?/g, "\n")).split("\n").filter((line) => !line.startsWith("- Looked on "));
	return load_life().markLine(shown.join("\n").replace(/\[[xX]\]/g, "☑"));
}
function withLead({ markdown }, lead) {
	const [marker = "", , ...rest] = markdown.split("\n");
	return { markdown: [
		marker,
		lead.markdown,
		...rest
	].join("\n") };
}

// src/tracker/closing.ts
const daysSoon = 14;
const said$1 = new RegExp(`^\\s*Its call for papers closes on (${load_read_blog().spokenDay})\\.`, "mu");
function closesOn(markdown, today) {
	const spoken = said$1.exec(markdown)?.[1];
	return spoken === void 0 ? null : load_read_blog().readDay(spoken, today, true);
}
function closingSoon(places, today) {
	return places.flatMap(({ name, standing: { status, until }, closes }) => {
		if (closes === null || status !== "todo" || closes < today) return [];
		if (load_read_blog().daysBetween(today, closes) > daysSoon || until !== void 0 && until > closes) return [];
		return [{
			name,
			day: closes
		}];
	}).sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function sayClosing({ name, day }, today) {
	return load_safe().md`${{ markdown: name }} closes on ${load_read_blog().sayDay(day, today)}.`;
}

// src/tracker/render-checked.ts
function renderChecked(report, suppressed, brief, { today }) {
	const { post, looked, outages } = report;
	return load_safe().fold("What we checked, and how sure we are", load_safe().bullets([
		load_safe().md`**Post**: ${load_safe().code(post.path)}`,
		...brief ? [] : [
			sayAddress(report),
			...sayPage(report),
			...sayIndex(report)
		],
		...brief || looked.length === 0 ? [] : [load_safe().md`**Places**: ${load_say().sayList(looked)}.`],
		...suppressed.length === 0 ? [] : [never(suppressed)],
		...outages.map(({ from, why }) => load_safe().md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`),
		{ markdown: `${load_life().lookedOn.slice(2)}${load_read_blog().sayDay(today)}.` }
	]));
}
function never(hosts) {
	return { markdown: `${load_life().neverSuggested.slice(2)}${load_say().sayList(hosts.map((host) => load_safe().code(host).markdown))}.` };
}
function sayAddress({ address }) {
	if (address.url === null) return load_safe().md`**Address**: not known. ${load_say().sentence(address.why ?? "")}`;
	const sure = address.certain ? "certain" : "derived, not confirmed";
	return load_safe().md`**Address**: ${sure}. ${load_say().sentence(address.why ?? "")}`;
}
function sayPage({ page }) {
	if (page === null) return [load_safe().md`**Page**: not looked at, the network was not used.`];
	if (page.live !== "pass") return [load_safe().md`**Page**: ${page.why ?? "no answer"}.`];
	const hops = page.hops?.length ?? 0;
	const answers = hops === 0 ? "it answers" : `it answers after ${load_say().sayCount(hops, "redirect")}`;
	return [load_safe().md`**Page**: ${answers}, ${sayIndexing(page)}, and ${sayCanonical(page)}.${saySitemap(page)}`];
}
function sayCanonical({ url, finalUrl = url, canonical }) {
	if (canonical == null) return "it names no canonical";
	return canonical === finalUrl ? "it names itself as canonical" : `its canonical is ${canonical}`;
}
function sayIndexing({ noindex, crawlable }) {
	if (noindex === true) return "asks search engines to stay away";
	return crawlable === "fail" ? "is closed to Google by robots.txt" : "allows indexing";
}
function saySitemap({ sitemap }) {
	if (sitemap === void 0) return "";
	return sitemap.entry === null ? " The sitemap does not list it." : " The sitemap lists it.";
}
function sayIndex({ index, life }) {
	if (index === null || life.live !== "pass") return [];
	const { why, evidence } = index;
	return [evidence === null ? load_safe().md`**Google**: ${why}.` : load_safe().md`**Google**: ${load_safe().link(why, evidence)}.`];
}

// src/tracker/render-commands.ts
function renderCommands(shown, watchedUntil, { today, answers }) {
	const way = load_safe().md`Or edit this text: ticks, changed drafts and your notes are kept. Close the issue and we leave it alone.`;
	const end = watchedUntil === null || watchedUntil < today ? [] : [load_safe().md`When the watch ends on ${load_read_blog().sayDay(watchedUntil, today)} and nothing is open, this issue closes itself. Reopen it and it carries on.`];
	if (!answers) return load_safe().fold("How to use this", load_safe().md`Edit this text: ticks, changed drafts and your notes are kept.`);
	return load_safe().fold("Commands", said(shown), ...end.length > 0 ? end : [way]);
}
function said(shown) {
	const sent = shown.find(({ standing }) => load_life().isTicked(standing)) ?? shown[0];
	const left = shown.find(({ standing }) => standing.status === "todo") ?? shown.at(-1);
	if (sent === void 0 || left === void 0) return load_safe().md`In a comment: ${load_safe().code("/postrider refresh")} looks again.`;
	const list = [
		`/postrider replied ${sent.number}`,
		`won ${sent.number} <link>`,
		`declined ${sent.number}`,
		`skip ${left.number}`,
		`snooze ${left.number} 30d`,
		`another ${left.number}`,
		`never ${left.number}`
	].map((command) => load_safe().code(command).markdown).join(" · ");
	return load_safe().md`In a comment, one a line: ${{ markdown: list }} (do not suggest this place again, for any post); ${load_safe().code("another")} writes another draft`;
}

// src/tracker/render-devto.ts
function renderDevto({ devto, address }, steps, { today }) {
	if (devto === void 0) return load_safe().nothing;
	const { copy, gone, refused, waits } = devto;
	if (waits !== void 0) return load_safe().paragraphs(load_safe().md`## On DEV`, load_safe().md`No draft yet. ${waits}.`);
	if (copy === void 0 && gone === void 0 && refused === void 0) return load_safe().nothing;
	return load_safe().paragraphs(load_safe().md`## On DEV`, copy === void 0 ? load_safe().nothing : standing$1(copy, address.url, today), gone === void 0 || copy !== void 0 ? load_safe().nothing : load_safe().md`The draft is not in your account on DEV any more. No other one is made unasked.`, refused === void 0 ? load_safe().nothing : load_safe().md`${copy === void 0 ? "There is no draft on DEV" : "The article on DEV was not updated"}: ${refused.why}. It is not tried again until the post changes or you ask for it.`, load_safe().bullets(trouble(devto, address.url)), box$1(devto, steps));
}
function standing$1({ url, since }, canonical, today) {
	if (since !== void 0) return load_safe().md`${load_safe().link("On DEV", url)} since ${load_read_blog().sayDay(since, today)}.`;
	return load_safe().md`A draft is in your account on DEV: ${load_safe().link("open it there", `${url}/edit`)}, read it through, see that its canonical is ${load_safe().bare(canonical ?? "")}, and publish it. Until then nobody else sees it.`;
}
function trouble({ differs, canonical, twins = [], copy }, url) {
	return [
		...canonical === void 0 || url === null ? [] : [load_safe().md`Its canonical on DEV is ${load_safe().bare(canonical)}, expected ${load_safe().bare(url)}.`],
		...differs === void 0 ? [] : [load_safe().md`${sayDiffers(differs)}`],
		...twins.length === 0 || copy === void 0 ? [] : [load_safe().md`More than one article in your account has this canonical. Delete on DEV what you do not need: ${links(twins)}.`]
	];
}
const sayDiffers = (differs) => differs === "post" ? "The post has changed since." : "The post has changed since, and so has the text on DEV: an update replaces it.";
function links(urls) {
	return { markdown: urls.map((url) => load_safe().link(url, url).markdown).join(", ") };
}
function box$1(devto, steps) {
	const isAsked = steps.has("devto") && devto.answered !== true;
	const { copy, differs, canonical, refused, recalled } = devto;
	if (copy !== void 0 && !(differs !== void 0 || canonical !== void 0 || refused !== void 0) && !(isAsked && recalled === true)) return load_safe().nothing;
	return { markdown: `- [${isAsked ? "x" : " "}] ${wish(copy).markdown}` };
}
function wish(copy) {
	if (copy === void 0) return load_safe().md`Make a new draft on DEV with the next run.`;
	const what = copy.since === void 0 ? "draft" : "article";
	return load_safe().md`Update the ${what} on DEV with the next run: its title, text and canonical.`;
}

// src/tracker/render-findings.ts
const most = 20;
function renderFix(report, settings) {
	const errors = report.findings.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return load_safe().nothing;
	const left = errors.length - most;
	return load_safe().paragraphs(load_safe().md`## Fix first`, load_safe().bullets(errors.slice(0, most).map((finding) => renderFinding(finding, report, settings))), left > 0 ? load_safe().md`And ${load_say().sayNumber(left)} more, in the summary of the run.` : load_safe().nothing);
}
function renderSuggestions(report, settings) {
	const others = report.findings.filter(({ severity, concerns }) => severity !== "error" && concerns === "post");
	return load_safe().fold(`${others.some(isOfPage) ? "In the post and on its page" : "In the post"}: ${load_say().sayCount(others.length, "suggestion")}`, load_safe().bullets(others.map((finding) => renderFinding(finding, report, settings))));
}
function renderBeforeImport(report, settings) {
	const found = report.findings.filter((finding) => isOfPage(finding) && finding.severity !== "error" && finding.concerns === "medium");
	return load_safe().fold(`On the page, as an import reads it: ${load_say().sayCount(found.length, "suggestion")}`, load_safe().bullets(found.map((finding) => renderFinding(finding, report, settings))));
}
const isOfPage = ({ check }) => check.startsWith("page-");
function renderFinding(finding, { page }, { lineUrl }) {
	const { path, place, message, fix } = finding;
	const at = isOfPage(finding) && page !== null ? load_safe().link("Page", page.finalUrl ?? page.url) : load_safe().lineLink(`Line ${place.line}`, lineUrl(path, place.line));
	const said = message.replace(new RegExp(`,? on line ${place.line}(?=[.:,]|$)`), "");
	return load_safe().md`${at}: ${said}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/render-lead.ts
const minutesAPlace$1 = 5;
function renderLead$1(report, turn, watchedUntil, settings) {
	const step = nextStep(report, turn, watchedUntil, settings);
	const { closing } = turn;
	const lead = closing !== null && /\bto share it\b/.test(step.markdown) ? load_safe().md`${step} ${sayClosing(closing, settings.today)}` : step;
	return settings.public ? load_safe().md`${lead} This issue is public: the places can read along.` : lead;
}
function nextStep(report, turn, watchedUntil, settings) {
	const { today } = settings;
	const { life, index, address, post } = report;
	const share = sharing(turn.open);
	const then = share === null ? "" : ` After that, ${share}.`;
	const your = load_safe().md`**Your turn: ${lower$1(life.next.text)}.**`;
	switch (life.medium) {
		case "ready": return renderReady(report, then, turn.closing === null);
		case "blocked":
			if (address.url === null) return load_safe().md`${your} ${load_say().sentence(address.why ?? "")}`;
			if (index?.state === "blocked" && !life.next.text.startsWith("Fix")) return load_safe().md`${your} ${sayGoogle(index)} Until then it should not go to Medium.${meanwhile(share)}`;
			if (share === null && report.findings.some(isInTheWay)) return load_safe().md`${your} Until then it should not be shown to anybody.`;
			return share === null ? load_safe().md`${your} Until then it should not go to Medium.` : load_safe().md`${your} Until then it should not go to Medium. You can share it: ${share}.`;
		case "wait":
			if (!post.published) return load_safe().md`**${life.next.text}.** Until then there is nothing to do here.`;
			if (life.live === "fail") return load_safe().md`**${life.next.text}.** After that, Medium${share === null ? "" : ` and ${share}`}.${doubt(report)}`;
			if (report.page?.awaited === true) return load_safe().md`**${life.next.text}.**`;
			if (index?.evidence != null) return load_safe().md`**${life.next.text}.** ${sayGoogle(index)}${meanwhile(share)}`;
			return load_safe().md`**${life.next.text}.**${meanwhile(share)}`;
		case "done":
			if (life.next.text.startsWith("Fix")) return load_safe().md`${your} It is on Medium already.`;
			if (life.stage === "lost") return load_safe().md`${your} ${whenLost(report)}`;
			if (life.stage === "drifted") return load_safe().md`${your} ${whenDrifted(post, settings)}`;
			if (isDraftOnDev(report)) return load_safe().md`${onDev} It is on Medium.${then}`;
			if (share !== null) return load_safe().md`**Your turn: ${share}.** It is on Medium.`;
			return waiting(turn, today) ?? quiet(watchedUntil, today);
		case "never":
			if (isDraftOnDev(report)) return load_safe().md`${onDev}${then}`;
			if (report.looked.length === 0) return load_safe().md`**${life.next.text}.**`;
			if (share !== null) return load_safe().md`**${life.next.text}.** ${load_say().capital(share)}.`;
			return waiting(turn, today) ?? load_safe().md`**${life.next.text}.** ${noPlace(turn)}`;
	}
}
const onDev = load_safe().md`**Your turn: publish the draft on DEV.**`;
const isDraftOnDev = ({ devto }) => devto?.copy !== void 0 && devto.copy.since === void 0;
const meanwhile = (share) => share === null ? "" : ` You can share it meanwhile: ${share}.`;
function sayGoogle({ why, evidence }) {
	return evidence === null ? load_safe().md`${why}.` : load_safe().md`${why} (${load_safe().link("Search Console", evidence)}).`;
}
function whenLost({ address, index }) {
	const is = load_safe().md`It must be ${load_safe().bare(address.url ?? "")}.`;
	const else_ = "If it is, Google chose all the same: a canonical link is a hint. You can wait, shorten the copy, or unlist it on Medium.";
	return index === null ? load_safe().md`${is} ${else_}` : load_safe().md`${sayGoogle(index)} ${is} ${else_}`;
}
function whenDrifted({ path }, { lineUrl }) {
	const [, repo, file] = /^(.+?)\/blob\/[^/]+\/([^?#]+)/.exec(lineUrl(path, 1) ?? "") ?? [];
	const changed = "The post has changed since it was copied";
	if (repo === void 0) return load_safe().md`${changed}. Then tick the box below.`;
	const history = load_safe().link("the history of the file", `${repo}/commits/HEAD/${file}`);
	return load_safe().md`${changed}: ${history} shows where. Then tick the box below.`;
}
function waiting({ due, later }, today) {
	if (due.length > 0) return load_safe().md`**Your turn, if you want: one follow-up ${to(due)}, about ${due.length * 2} minutes.** Nothing else is open.`;
	if (later === null) return null;
	const then = later.what === "follow-up" ? load_safe().md`Then one follow-up ${to(later.names)} is fine, if you want.` : load_safe().md`Then ${names(later.names)} again, which you put off.`;
	return load_safe().md`**Nothing to do before ${load_read_blog().sayDay(later.day, today)}.** ${then}`;
}
const to = (places) => places.length === 1 ? load_safe().md`to ${names(places)}` : load_safe().md`each to ${names(places)}`;
function names(places) {
	return { markdown: places.length > 2 ? load_say().sayCount(places.length, "place") : load_say().sayList(places) };
}
function quiet(watchedUntil, today) {
	if (watchedUntil === null || watchedUntil < today) return load_safe().md`**It is on Medium.** Nothing is left to do.`;
	return load_safe().md`**Nothing to do.** It is on Medium and watched until ${load_read_blog().sayDay(watchedUntil, today)}.`;
}
const noPlace = ({ settled }) => settled ? "Nothing is left to do." : "No place fits well enough this time.";
function renderReady({ life, address }, then, isCalm) {
	const calm = isCalm ? "Nothing is urgent, and nothing is sent for you." : "Nothing is sent for you.";
	if (life.stage === "handed-off") return load_safe().md`**Your turn: finish it on Medium.**${then} ${calm}`;
	const minutes = `about ${life.next.minutes ?? 5} minutes`;
	if (life.live === "pass") return load_safe().md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`;
	const page = load_safe().link("open the page", address.url);
	return load_safe().md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`;
}
const isInTheWay = ({ severity, concerns }) => severity === "error" && concerns === "post";
function doubt({ address }) {
	return address.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
}
function sharing(places) {
	if (places === 0) return null;
	return `${load_say().sayCount(places, "place")} to share it, about ${places * minutesAPlace$1} minutes`;
}
const lower$1 = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function renderLifeLine(report, copy, watchedUntil, today) {
	const there = report.life.medium === "done" || copy.since !== void 0 ? renderThere$1(report, copy, watchedUntil, today) : onTheWay(report);
	return { markdown: [...onTheSite(report), ...there].map(({ markdown }) => markdown).join(" → ") };
}
const bold = (word, isBold) => isBold ? load_safe().md`**${word}**` : word;
function onTheSite(report) {
	const { life, address, post } = report;
	if (!post.published) return [load_safe().md`**Not published**`];
	const at = standing(report);
	const first = {
		pass: seen(report),
		fail: "Not live yet",
		inconclusive: unseen(report)
	}[life.live];
	const google = sayIndexed(report);
	return [bold(load_safe().link(first, address.url), first === at), ...life.live === "pass" ? [bold(load_safe().md`${google}`, google === at)] : []];
}
function onTheWay({ post, life, handOff }) {
	const { medium, stage } = life;
	if (!post.published) return [];
	if (medium === "never" && handOff?.original !== void 0) return [load_safe().link("First on Medium", handOff.original)];
	if (medium === "never") return [load_safe().md`**Not for Medium**`];
	return [
		medium === "blocked" ? load_safe().md`**Not ready for Medium**` : bold(load_safe().md`Ready for Medium`, isNext(life)),
		stage === "handed-off" ? load_safe().md`**At work on Medium**` : load_safe().md`On Medium`,
		load_safe().md`Checked`
	];
}
const isNext = ({ medium, live, stage }) => medium === "ready" && live !== "fail" && stage !== "handed-off";
function renderThere$1({ post, life }, copy, watchedUntil, today) {
	const recorded = post.copies.find(({ platform }) => platform === "medium")?.url;
	const there = load_safe().link("On Medium", copy.url ?? recorded ?? null);
	const since = copy.since === void 0 ? "" : ` since ${load_read_blog().sayDay(copy.since, today)}`;
	if (life.stage === "lost") return [load_safe().md`${there}${since}`, load_safe().md`**Copy chosen by Google**`];
	if (life.stage === "drifted") return [load_safe().md`${there}${since}`, load_safe().md`**Changed since**`];
	if (since === "" || watchedUntil === null) return [bold(there, true), load_safe().md`Checked`];
	const isWatched = watchedUntil >= today;
	return [load_safe().md`${bold(there, !isWatched)}${since}`, bold(load_safe().md`Watched until ${load_read_blog().sayDay(watchedUntil, today)}`, isWatched)];
}
function standing(report) {
	const { live, medium, stage } = report.life;
	if (live === "fail") return "Not live yet";
	if (isClosed(report)) return closed;
	if (medium !== "wait") return null;
	if (report.page?.awaited === true && live === "pass") return seen(report);
	return stage === "waiting-index" ? "Waiting for Google" : unseen(report);
}
const seen = ({ page }) => page?.awaited === true ? "Live, in the version before" : "Live";
const closed = "Closed to Google";
const isClosed = ({ page }) => page?.noindex === true || page?.crawlable === "fail";
function sayIndexed(report) {
	const { life, index } = report;
	if (isClosed(report)) return closed;
	if (life.stage === "waiting-index") return "Waiting for Google";
	return {
		confirmed: "Indexed",
		waiting: "Waiting for Google",
		blocked: "Not indexed"
	}[index?.state] ?? "Probably indexed";
}
const unseen = ({ page }) => page === null ? "Published, not looked at" : "Published, no clear answer";

// src/tracker/publications.ts
function publicationsOf({ opportunities }) {
	return opportunities.map(({ target }) => target).filter(({ accepts }) => accepts !== void 0);
}
function draftFirst(publications) {
	const names = publications.filter(({ accepts }) => takes(accepts, "draft")).map(({ name }) => name);
	if (names.length === 0) return "";
	return ` If you want it in ${load_say().sayList(names, "or")}, send the draft there before you publish.`;
}
const takes = (accepts, only) => accepts?.length === 1 && accepts[0] === only;
function sayAccepts({ name, accepts = [] }) {
	if (takes(accepts, "draft")) return `${name} takes drafts only`;
	if (takes(accepts, "published")) return `${name} takes published stories only`;
	return accepts.length === 0 ? `${name} does not say whether it takes drafts or published stories` : `${name} takes drafts and published stories`;
}

// src/tracker/render-fields.ts
function renderFields({ post, google }, { title, subtitle, tags, cover, marked = [] }, publications) {
	const { foundBy = [] } = google ?? {};
	return load_safe().fold("Title, subtitle, tags; if the import fails", load_safe().bullets([
		load_safe().md`**Title**: ${title}`,
		...subtitle === "" ? [] : [load_safe().md`**Subtitle**: ${subtitle}`],
		...foundBy.length === 0 ? [] : [sayFoundBy(foundBy, `${title} ${subtitle}`)],
		...tags.length === 0 ? [] : [load_safe().md`**Tags**: ${tags.join(", ")}. Take the nearest ones Medium offers.`],
		...cover === void 0 ? [] : [load_safe().md`**Cover**: ${cover}`],
		...marked.length === 0 ? [] : [sayMarked(marked)],
		...publications.length === 0 ? [] : [load_safe().md`**Publication**: ${load_say().sayList(publications.map(sayAccepts))}.`],
		load_safe().md`**If the import fails**: in a checkout of the blog, ${load_safe().code(`${load_tell_error().program} export medium ${load_tell_error().shellWord(post.path)} --out copy`)} makes a page to paste from. Then set the canonical link yourself.`
	]));
}
const mostMissing = 5;
function sayFoundBy(foundBy, shown) {
	const known = new Set(load_terms().termsOf(shown).map(({ key }) => key));
	const missing = [...new Map(load_terms().termsOf(foundBy.join("\n")).map(({ key, word }) => [key, word]))].flatMap(([key, word]) => known.has(key) ? [] : [`“${word}”`]);
	const said = load_safe().md`**Found by**, on Google in the last 90 days: ${load_say().sayList(foundBy.map((query) => `“${query}”`))}.`;
	return missing.length === 0 ? said : load_safe().md`${said} Neither title nor subtitle says ${load_say().sayList(missing.slice(0, mostMissing), "or")}.`;
}
function sayMarked(marked) {
	const links = marked.map(({ text, url }) => load_safe().md`“${text}” may lead to ${load_safe().bare(url)}`);
	const all = { markdown: load_say().sayList(links.map(({ markdown }) => markdown)) };
	return load_safe().md`**To count who comes from Medium**, if you like: in the copy ${all}. The address to import and the canonical link stay as they are.`;
}

// src/tracker/render-medium.ts
function renderMedium(report, steps, folds, answers) {
	const { handOff, life } = report;
	if (handOff?.original !== void 0 && life.medium === "never") return renderFirst(handOff);
	if (handOff === null || handOff.url === null || !isTimely(life)) return load_safe().nothing;
	if (life.medium === "done") {
		const there = renderThere(handOff.url, steps);
		return life.stage === "drifted" ? load_safe().paragraphs(there, box(inShort.update, steps)) : there;
	}
	const publications = publicationsOf(report);
	const needed = stepsOf(handOff, handOff.url, publications, answers);
	const asked = new Set(needed.map(idOf));
	const boxes = [...load_life().mediumSteps.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]), ...needed].map((step) => box(step, steps));
	return load_safe().paragraphs(load_safe().md`## Put it on Medium`, load_safe().md`Expect readers rather than ranking: Medium's links out are generally nofollow.`, load_safe().lines(...boxes), folds ? renderFields(report, handOff, publications) : load_safe().nothing, folds ? renderSpots(handOff) : load_safe().nothing);
}
function renderFirst({ original, keep }) {
	return load_safe().paragraphs(load_safe().md`## First on Medium`, load_safe().md`The canonical of this post names ${load_safe().bare(original ?? "")} as the original. Share that address.`, keep.length === 0 ? load_safe().nothing : load_safe().md`A link to your own site is a supporting resource there, where a reader wants more: ${load_say().sayList(keep.map(quoted))}.`);
}
function renderThere(url, steps) {
	const blind = "Medium does not answer our requests, so we cannot look ourselves.";
	if (steps.has("canonical")) return load_safe().paragraphs(load_safe().md`## On Medium`, load_safe().md`You checked the canonical link. ${blind}`);
	const step = load_safe().md`Canonical link checked: in *Story settings → Advanced settings* it must be ${load_safe().bare(url)}. ${blind}`;
	return load_safe().paragraphs(load_safe().md`## On Medium`, box(step, steps));
}
function renderSteps({ handOff, life }, steps) {
	const isShown = handOff !== null && handOff.url !== null && isTimely(life);
	const isOver = isShown && life.medium === "done";
	if (!isOver && (isShown || !load_life().mediumSteps.some((id) => steps.has(id)))) return load_safe().nothing;
	const needed = {
		open: isOver,
		links: isOver && handOff.unlink.length > 0,
		read: isOver && load_say_expected().sayExpected(handOff.kept, handOff.losses) !== "",
		canonical: false,
		publish: isOver,
		update: false
	};
	const listed = load_life().mediumSteps.filter((id) => steps.has(id) || needed[id]);
	return load_safe().fold("Medium steps, done", load_safe().lines(...listed.map((id) => box(inShort[id], steps))));
}
const inShort = {
	open: load_safe().md`Imported`,
	links: load_safe().md`Links to your own site kept or unlinked`,
	read: load_safe().md`Read through`,
	canonical: load_safe().md`Canonical link checked`,
	publish: load_safe().md`Published on Medium`,
	update: load_safe().md`Changed parts pasted`
};
function isTimely({ medium, live, stage }) {
	return stage !== "unpublished" && (medium === "ready" || medium === "done" || medium === "wait" && live !== "fail");
}
function stepsOf(handOff, url, publications, answers) {
	const expected = load_say_expected().sayExpected(handOff.kept, handOff.losses);
	const below = handOff.losses.length === 0 ? "" : " (below)";
	return [
		load_safe().md`Open ${load_safe().bare(handOff.importAt)} and paste this address:${{ markdown: "\n" }}${load_safe().indent(load_safe().block(url), 2)}`,
		...linkStep(handOff),
		...expected === "" ? [] : [load_safe().md`Read it through once: ${expected}${below}.`],
		load_safe().md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
		answers ? load_safe().md`Publish, then tick this.${draftFirst(publications)} Or comment here, and it is linked: ${load_safe().code("/postrider published <address on Medium>")}` : load_safe().md`Publish, then tick this.${draftFirst(publications)}`
	];
}
function linkStep({ keep, unlink }) {
	if (unlink.length === 0) return [];
	if (keep.length === 0) {
		const links = unlink.length === 1 ? "the link" : "the links";
		return [load_safe().md`Unlink ${links} to your own site: ${load_say().sayList(unlink.map(quoted))}.`];
	}
	const all = keep.length + unlink.length;
	return [load_safe().md`Keep ${load_say().sayNumber(keep.length)} of the ${load_say().sayNumber(all)} links to your own site, ${load_say().sayList(keep.map(quoted))}. Unlink the other ${unlink.length === 1 ? "one" : load_say().sayNumber(unlink.length)}.`];
}
const quoted = ({ text, url }) => `“${text || url}”`;
function box(step, ticked) {
	const id = idOf(step);
	return { markdown: `- [${id !== null && ticked.has(id) ? "x" : " "}] ${step.markdown}` };
}
const idOf = ({ markdown }) => load_life().readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
function renderSpots({ kept, losses }) {
	if (load_say_expected().sayExpected(kept, losses) === "") return load_safe().nothing;
	const spots = losses.reduce((sum, { count }) => sum + count, 0);
	const dropped = losses.filter(({ fate }) => fate === "dropped");
	const changed = losses.filter(({ fate }) => fate === "changed");
	return load_safe().fold(spots === 0 ? "What should come along" : `${load_say().capital(load_say().sayCount(spots, "spot"))} to look at after the import`, listed("May be missing:", dropped), listed("May look different:", changed), kept.length === 0 ? load_safe().nothing : spots === 0 ? load_safe().md`${load_say().capital(load_say_expected().sayKept(kept))}.` : load_safe().md`Should come along: ${load_say_expected().sayKept(kept)}.`);
}
function listed(title, losses) {
	if (losses.length === 0) return load_safe().nothing;
	return load_safe().paragraphs(load_safe().md`${title}`, load_safe().bullets(losses.map(({ say, lines, replace }) => load_safe().md`${say}, ${load_say_lines().sayLines(lines)}. ${replace}.`)));
}

// src/tracker/render-share.ts
function renderShare({ looked }, shown, turn) {
	if (shown.length === 0 && looked.length === 0) return load_safe().nothing;
	if (shown.length === 0) return load_safe().paragraphs(load_safe().md`## Share it`, load_safe().md`No place fits well enough this time. That is a result too.`);
	const isOver = turn.open === 0;
	return load_safe().paragraphs(isOver ? load_safe().md`## Shared` : load_safe().md`## Share it`, isOver ? load_safe().nothing : load_safe().md`Tick when sent. Delete a place, and it does not come back.`, ...shown.map(({ markdown }) => markdown));
}
function renderOwnAccounts({ ownAccounts = [] }) {
	const texts = ownAccounts.flatMap(({ text, subject }) => text === null ? [] : [{
		text,
		subject
	}]);
	if (texts.length === 0) return load_safe().nothing;
	return load_safe().fold("For your own accounts, in your own words", ...texts.flatMap(({ text, subject = "" }) => [load_safe().md`Fits ${subject}:`, load_safe().quote(text.split("\n\n").map((part) => load_safe().plain(part)))]));
}
function renderLeftOut({ leftOut }, settings) {
	return load_safe().fold(`Looked at and left out: ${leftOut.length}`, load_safe().bullets(leftOut.map(({ target, why }) => load_safe().md`${load_safe().link(placeName(target, settings), target.url)}: ${why}.`)));
}

// src/tracker/turn.ts
function turnOf(places, today) {
	const putOff = places.filter(({ standing }) => isPutOff(standing, today));
	const open = places.filter(({ standing }) => standing.status === "todo" && !isPutOff(standing, today));
	const nudges = places.flatMap(({ standing, letter, name }) => {
		const day = letter ? load_life().followUpDay(standing, today) : null;
		return day === null ? [] : [{
			day,
			name,
			what: "follow-up"
		}];
	});
	const coming = [...nudges.filter(({ day }) => day > today), ...putOff.map(({ standing, name }) => ({
		day: standing.until ?? today,
		name,
		what: "put-off"
	}))].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
	const [next] = coming;
	const together = coming.filter(({ day, what }) => day === next?.day && what === next.what);
	return {
		open: open.length,
		settled: places.some(({ standing }) => standing.status !== "todo"),
		due: nudges.filter(({ day }) => day <= today).map(({ name }) => name),
		closing: closingSoon(withLastDay(places, today), today)[0] ?? null,
		later: next === void 0 ? null : {
			day: next.day,
			what: next.what,
			names: together.map(({ name }) => name)
		}
	};
}
const withLastDay = (places, today) => places.map(({ name, standing, markdown }) => {
	return {
		name,
		standing,
		closes: closesOn(markdown.markdown, today)
	};
});
function isPutOff({ status, until }, today) {
	return status === "todo" && until !== void 0 && until > today;
}

// src/tracker/render-issue.ts
const droppable = [
	"own-accounts",
	"left-out",
	"suggestions",
	"checked",
	"medium-folds",
	"drafts",
	"reasons"
];
const defaultNotes = "*Yours. Postrider does not touch this part.*";
const daysOfWatch = 30;
function renderManaged(report, shown, known, settings) {
	const { dropped, today } = settings;
	const isDone = report.life.medium === "done";
	const has = (part) => !dropped.has(part);
	const watched = watchedUntil(known.copy);
	const turn = turnOf(shown, today);
	const clean = ({ markdown }) => ({ markdown: settings.clean(markdown) });
	const above = [
		load_safe().lines({ markdown: load_life().pathMarker(report.post.path) }, renderLead$1(report, turn, isDone ? watched : null, settings)),
		renderLifeLine(report, known.copy, watched, today),
		renderFix(report, settings),
		renderMedium(report, known.steps, has("medium-folds"), settings.answers),
		renderDevto(report, known.steps, settings)
	];
	const below = [
		load_life().renderMentions(known.mentions, report, today),
		renderSteps(report, known.steps),
		has("own-accounts") && !isDone ? renderOwnAccounts(report) : load_safe().nothing,
		has("left-out") && !isDone ? renderLeftOut(report, settings) : load_safe().nothing,
		has("suggestions") && !isDone ? renderSuggestions(report, settings) : load_safe().nothing,
		has("suggestions") && !isDone && report.life.medium !== "never" ? renderBeforeImport(report, settings) : load_safe().nothing,
		renderChecked(report, known.suppressed, isDone || dropped.has("checked"), settings),
		renderCommands(shown, isDone ? watched : null, settings)
	];
	return load_safe().paragraphs(...above.map(clean), renderShare(report, shown, turn), ...below.map(clean));
}
function watchedUntil({ since }) {
	return since === void 0 ? null : load_read_blog().addDays(since, daysOfWatch);
}
function joinBody(managed, notes, state) {
	return `${managed}\n\n${load_life().notesHeading}\n\n${notes === "" ? defaultNotes : notes}\n\n${state}\n`;
}

// src/tracker/post-in-hand.ts
const lead = /^\*\*(.+?)\*\*(.*)$/;
const notBefore = new RegExp(`^Nothing to do before (${load_read_blog().spokenDay})`, "u");
const watched$1 = new RegExp(`Watched until (${load_read_blog().spokenDay})`, "u");
const copied = new RegExp(`On Medium\\S* since (${load_read_blog().spokenDay})`, "u");
const unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/;
function postInHand(issue, today, tracked = load_life().parseIssue(issue.body, today)) {
	const said = saidIn(tracked, today);
	return said === null ? null : {
		...said,
		issue,
		open: issue.state === "open"
	};
}
const readSaid = (body, today) => saidIn(load_life().parseIssue(body, today), today);
function saidIn(tracked, today) {
	if (tracked.path === null) return null;
	const lines = [...load_life().eachBlock(tracked.blocks)].map(({ text }) => text);
	const first = lines.find((line) => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line));
	const [, bold = "", rest = ""] = lead.exec(first ?? lines[0] ?? "") ?? [];
	const life = lines.find((line) => line.includes(" → ")) ?? "";
	const places = tracked.items.map((item) => readPlace(item, today));
	const step = readTurn(bold);
	const shares = !/^Nothing to do\b/.test(bold) && /\bto share it\b/.test(bold + rest);
	return {
		path: tracked.path,
		now: nowOf(life),
		onMedium: load_life().doneOf(tracked).published || isOnMedium(life),
		turn: shares || /^Your turn\b/.test(bold),
		step,
		toShare: shares ? places.filter(isFree(today)).length : 0,
		notBefore: readNotBefore(bold, today),
		watchedUntil: readWatch(life, today),
		places,
		unasked: lines.flatMap((line) => linksIn(unaskedLine.exec(line)?.[1] ?? ""))
	};
}
function readPlace({ number, name, standing, recorded, markdown }, today) {
	return {
		number,
		name,
		standing,
		followUp: recorded?.letter === true ? load_life().followUpDay(standing, today) : null,
		closes: closesOn(markdown, today)
	};
}
function readTurn(bold) {
	const said = /^Your turn: (.+?)\.?$/.exec(plainText(bold))?.[1];
	if (said === void 0 || /\bto share it\b/.test(said)) return null;
	const [, text = said, minutes] = /^(.*?), about (\d+) minutes?$/.exec(said) ?? [];
	return {
		text,
		minutes: minutes === void 0 ? null : Number(minutes)
	};
}
function readNotBefore(bold, today) {
	const spoken = notBefore.exec(bold)?.[1];
	return spoken === void 0 ? null : load_read_blog().readDay(spoken, today, true);
}
function nowOf(line) {
	const word = plainText(/\*\*(.+?)\*\*/.exec(line)?.[1] ?? "");
	return word.charAt(0).toLowerCase() + word.slice(1);
}
function isOnMedium(life) {
	const words = life.split(" → ");
	const at = words.findIndex((word) => plainText(word).startsWith("On Medium"));
	return at >= 0 && words.findIndex((word) => word.includes("**")) >= at;
}
function readWatch(life, today) {
	const [, until] = watched$1.exec(life) ?? [];
	if (until !== void 0) return load_read_blog().readDay(until, today, true);
	const [, since = ""] = copied.exec(life) ?? [];
	const day = load_read_blog().readDay(since, today);
	return day === null ? null : watchedUntil({ since: day });
}
const isFree = (today) => ({ standing: { status, until }, closes }) => status === "todo" && (until === void 0 || until <= today) && (closes === null || closes >= today);
function linksIn(text) {
	return [...text.matchAll(/\[((?:\\.|[^\]\\])+)\]\((\S+?)\)/g)].map(([, label = "", url = ""]) => ({
		text: plainText(label),
		url
	}));
}
function plainText(markdown) {
	return markdown.replace(/\[((?:\\.|[^\]\\])*)\]\(\S*?\)/g, "$1").replace(/(?<!\\)(\*\*|`)/g, "").replace(/&amp;/g, "&").replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();
}

// src/tracker/recall-devto.ts
function recallDevto({ copy, gone, refused }) {
	if (copy === void 0 && gone === void 0 && refused === void 0) return void 0;
	return {
		...copy !== void 0 && { copy },
		...gone !== void 0 && { gone },
		...refused !== void 0 && { refused }
	};
}

// src/tracker/make-body.ts
const nothingKnown = {
	steps: /* @__PURE__ */ new Set(),
	copy: {},
	mentions: [],
	suppressed: []
};
function makeBody(report, tracked, plan, part) {
	const { today, lineUrl, config, answers = true } = plan;
	const settings = {
		today,
		lineUrl,
		answers,
		public: config.tracker.public ?? plan.public ?? false,
		...part
	};
	const items = mergeItems(report, tracked, settings);
	const known = tracked ?? nothingKnown;
	const managed = renderManaged(report, items.shown, known, settings);
	const watch = plan.watch ?? { acted: today };
	const body = compose(managed, watch);
	const said = tracked === null ? null : readSaid(body, today);
	const end = said === null ? null : planEnd(said, watch, config.tracker.closeAfter, today);
	return end === null ? body : compose(withLead(managed, end), {
		...watch,
		ended: today
	});
	function compose({ markdown }, now) {
		const ours = load_life().splitBody(markdown);
		const above = `${load_life().pathMarker(report.post.path)}\n${load_life().joinBlocks(merged(tracked, ours))}`;
		const notes = keptNotes(tracked, ours);
		const shown = markShown(joinBody(above, notes, ""));
		const state = {
			...stateOf(report, tracked, items, ours, plan),
			watch: {
				...now,
				shown
			}
		};
		return joinBody(above, notes, load_life().writeState(state));
	}
}
function merged(tracked, ours) {
	if (tracked?.state?.base == null) return ours;
	const base = decodeBlocks(tracked.state.base);
	const there = new Set([...load_life().eachBlock(tracked.blocks)].map(({ key }) => key));
	const steps = [...load_life().eachBlock(base)].filter(load_life().isStep).map(({ key }) => key);
	const removed = new Set(steps.filter((key) => !there.has(key)));
	return load_life().mergeBlocks(base, tracked.blocks, leaveOut(ours, removed));
}
function leaveOut(blocks, removed) {
	return blocks.filter(({ key }) => !removed.has(key)).map((block) => block.inside === void 0 ? block : {
		...block,
		inside: {
			...block.inside,
			blocks: leaveOut(block.inside.blocks, removed)
		}
	});
}
function keptNotes(tracked, ours) {
	if (tracked === null) return "";
	if (tracked.state?.base != null) return tracked.notes;
	const markdown = load_life().joinBlocks(load_life().differing(tracked.blocks, ours));
	const kept = load_safe().fold("Kept from an earlier version of this issue", { markdown }).markdown;
	return [tracked.notes, kept].filter((text) => text.trim() !== "").join("\n\n");
}
function namedIn(tracked) {
	const shown = tracked?.mentions.map(({ url }) => url) ?? [];
	const named = [.../* @__PURE__ */ new Set([...tracked?.state?.named ?? [], ...shown])];
	return named.length === 0 ? {} : { named };
}
function stateOf(report, tracked, { shown, gone, next }, ours, { heard, run, today, siteSilent = false }) {
	const { post, address, life } = report;
	const announced = report.announced ?? tracked?.state?.announced;
	const devto = report.devto === void 0 ? tracked?.state?.devto : recallDevto(report.devto);
	const text = load_life().markText(post);
	const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today;
	const items = shown.map(({ number, id, mark, head, ticked, letter, sources, kind, anew }) => {
		return {
			number,
			id,
			mark,
			head,
			ticked,
			letter,
			sources,
			kind,
			...anew && { anew }
		};
	});
	return {
		path: post.path,
		hash: post.hash,
		text,
		url: address.url,
		...post.id !== void 0 && { id: post.id },
		...post.slug !== void 0 && { slug: post.slug },
		live: life.live === "pass",
		items,
		gone,
		ticks: [...tracked?.steps ?? []].filter((id) => id !== "devto").sort(),
		next,
		base: encodeBlocks(ours),
		...tracked?.copy.since !== void 0 && {
			copy: tracked.copy,
			copied: tracked.copied ?? text
		},
		...namedIn(tracked),
		...report.google !== void 0 && { google: report.google },
		...devto !== void 0 && { devto },
		...announced !== void 0 && { announced },
		comment: heard?.last ?? tracked?.state?.comment ?? 0,
		comments: heard?.comments ?? tracked?.state?.comments ?? 0,
		...run !== void 0 && { run },
		...owed !== void 0 && (siteSilent || isPartial(report)) && { owed }
	};
}
function isPartial({ outages, page }) {
	return outages.length > 0 || page?.live === "inconclusive" || page?.awaited === true;
}

// src/text/weeks.ts
function weekOf(day) {
	const weekday = (new Date(day).getUTCDay() + 6) % 7;
	const thursday = load_read_blog().addDays(day, 3 - weekday);
	const year = thursday.slice(0, 4);
	const week = Math.floor(load_read_blog().daysBetween(`${year}-01-01`, thursday) / 7) + 1;
	return `${year}-W${String(week).padStart(2, "0")}`;
}

// src/tracker/render-task.ts
const longestTitle$1 = 70;
function nameOf({ issue: { title, url } }) {
	return load_safe().link(load_say().shorten(title, longestTitle$1), url);
}
function renderTask({ kind, post, place, minutes }, settings) {
	const time = minutes === null ? "" : `, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
	if (kind === "step") return load_safe().md`${lower(post.step?.text ?? "")}${time}`;
	if (kind === "share") {
		const [first] = closingSoon(post.places, settings.today);
		const closes = first && `; ${plainText(first.name)} closes on ${load_read_blog().sayDay(first.day, settings.today)}`;
		return load_safe().md`${load_say().sayCount(post.toShare, "place")} to share it${time}${closes ?? ""}`;
	}
	if (settings.public || place === void 0) return load_safe().md`One follow-up is due, or let it go.`;
	const { sent } = place.standing;
	const since = sent === void 0 ? "" : ` since ${load_read_blog().sayDay(sent, settings.today)}`;
	return load_safe().md`${load_say().capital(plainText(place.name))} has not answered${since}. Follow up once, or let it go.`;
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
		...closingSoon(post.places, settings.today).map((one) => closingNews(post, one, settings.today)),
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
	const name = plainText(closing.name);
	return {
		key: `${post.issue.number}:closes-${closing.day}-${load_life().markLine(name)}`,
		say: load_safe().md`${nameOf(post)}: ${name} closes on ${load_read_blog().sayDay(closing.day, today)}`
	};
}
function linkNews$1(post, place, isPublic) {
	const { number, name, standing } = place;
	const { linked, link: at } = standing;
	if (linked === void 0) return [];
	const who = isPublic ? "a place" : plainText(name);
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
		const then = postInHand(issue, today);
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
const capitalCount = (n) => load_say().capital(load_say().sayCount(n, "thing"));
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
	const closes = ({ kind, post }) => kind === "share" && closingSoon(post.places, today).length > 0;
	const last = (task) => task.kind === "follow-up" || closes(task) ? 0 : 1;
	const chosen = new Set([...tasks].sort((a, b) => last(a) - last(b)).slice(0, mostTasks));
	return tasks.filter((task) => chosen.has(task));
}
function renderLead(open, now, today) {
	if (now.length > 0) return load_safe().md`**This week: ${load_say().sayCount(now.length, "thing")}${sayCost(now)}.**`;
	const [next] = open.flatMap((post) => nextDay(post, today) ?? []).sort();
	return next === void 0 ? load_safe().md`**Nothing to do.** This page says so when that changes.` : load_safe().md`**Nothing to do before ${load_read_blog().sayDay(next, today)}.**`;
}
function sayCost(tasks) {
	const minutes = tasks.reduce((sum, task) => sum + (task.minutes ?? 0), 0);
	if (minutes === 0) return "";
	return tasks.some((task) => task.minutes === null) ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`;
}
function renderTasks(now, later, settings) {
	return load_safe().paragraphs(load_safe().bullets(now.map((task) => load_safe().md`${nameOf(task.post)}: ${renderTask(task, settings)}`)), later === 0 ? load_safe().nothing : load_safe().md`${load_say().capital(load_say().sayCount(later, "more", "more"))} can wait; their posts are in the table below.`);
}
function renderWaiting(open) {
	const google = open.filter(({ now }) => now === "waiting for Google").length;
	const live = open.filter(({ now }) => now === "not live yet").length;
	const replies = open.flatMap(({ places }) => places.filter(awaitsReply)).length;
	const waits = [
		...google === 0 ? [] : [`${load_say().sayCount(google, "post")} for Google to know ${google === 1 ? "it" : "them"}`],
		...live === 0 ? [] : [`${load_say().sayCount(live, "post")} to go live`],
		...replies === 0 ? [] : [load_say().sayCount(replies, "reply", "replies")]
	];
	return waits.length === 0 ? load_safe().nothing : load_safe().md`**Waiting:** ${load_say().sayList(waits)}.`;
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
	return day === null ? "nothing" : load_read_blog().sayDay(day, today);
}
const sayTold = {
	on: load_safe().md`This issue gets one comment a week at most, and only if there is something for you. Silence it with ${load_safe().code("/postrider digest off")} in a comment.`,
	off: load_safe().md`${noComments} ${load_safe().code("/postrider digest on")} in a comment brings them back.`,
	"off in the config": load_safe().md`No comments come here: ${load_safe().code("tracker.digest")} is off in the config.`
};
function renderEnd({ today, told }) {
	return load_safe().md`<sub>Looked on ${load_read_blog().sayDay(today, today)}. ${sayTold[told]}</sub>`;
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
		const post = issue.trusted ? postInHand(issue, today, parsed.get(issue)) : null;
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
	const places = (facts.places?.() ?? []).filter(({ url }) => !never.has(load_target_kinds().placeOf(url)));
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
	const blocks = index === null || base === null ? ours : load_life().mergeBlocks(decodeBlocks(base), index.tracked.blocks, ours);
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
		base: encodeBlocks(ours),
		comment: heard?.last ?? comment,
		comments: heard?.comments ?? comments,
		...run !== void 0 && { run },
		told,
		...swept != null && { swept }
	});
	const notes = keptNotes(index?.tracked ?? null, ours);
	return joinBody(`${indexMarker}\n${load_life().joinBlocks(blocks)}`, notes, state);
}
function isDue({ issue, looked }, body, facts) {
	if (essence(issue.body) !== essence(body)) return true;
	const since = looked === null ? daysToSayIt : load_read_blog().daysBetween(looked, facts.today);
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
	return placesForSite(load_target_kinds().siteTargets(world.catalogue()), published, isPersonal);
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

// src/tracker/fit-body.ts
const longestBody = 6e4;
const longestText = 150;
function fitBody(report, tracked, settings) {
	const dropped = /* @__PURE__ */ new Set();
	const clean = cleaner(settings.outbound);
	const body = (of) => makeBody(of, tracked, settings, {
		dropped,
		clean
	});
	for (const part of droppable) {
		const whole = body(report);
		if (whole.length <= 6e4) return whole;
		dropped.add(part);
	}
	const least = body(report);
	return least.length <= 6e4 ? least : body(terse(report));
}
function cleaner(settings) {
	const known = /* @__PURE__ */ new Map();
	return (markdown) => {
		const clean = known.get(markdown) ?? load_say_expected().outbound(markdown, settings);
		known.set(markdown, clean);
		return clean;
	};
}
function terse(report) {
	const { life, index, findings, handOff, opportunities, outages } = report;
	const cut = (value) => JSON.parse(JSON.stringify(value, (key, inner) => typeof inner === "string" && !/^(id|url|path)$/.test(key) ? load_say().shorten(inner, longestText) : inner));
	return {
		...report,
		...cut({
			life,
			index,
			findings,
			handOff,
			opportunities,
			outages
		})
	};
}

// src/tracker/apply-commands.ts
function applyCommands(tracked, { asked }) {
	return asked.flatMap(({ comment, commands }) => commands.map((command) => [command, comment])).reduce((now, [command, comment]) => obey(now, command, comment) ?? now, tracked);
}
function isUnderstood(tracked, { comment, commands, misread }) {
	let now = tracked;
	for (const command of commands) now = now === null ? null : obey(now, command, comment);
	return now !== null && misread === 0;
}
function obey(tracked, command, { id, day }) {
	switch (command.do) {
		case "refresh": return tracked;
		case "digest": return null;
		case "handed-off": return {
			...tracked,
			steps: /* @__PURE__ */ new Set([...tracked.steps, "open"])
		};
		case "devto":
			if (tracked.state?.devto === void 0) return null;
			return {
				...tracked,
				steps: /* @__PURE__ */ new Set([...tracked.steps, "devto"])
			};
		case "published": return published(tracked, command.url, day);
		case "suppress": return {
			...tracked,
			suppressed: [.../* @__PURE__ */ new Set([...tracked.suppressed, command.host])]
		};
		case "snooze": return withStanding(tracked, command.item, (standing) => snooze(standing, command.days, day));
		case "another": return withItem(tracked, command.item, (item) => another(item, id));
		default: return withStanding(tracked, command.item, (standing) => change(standing, command, command.day ?? day));
	}
}
function published(tracked, url, day) {
	const steps = /* @__PURE__ */ new Set([
		...tracked.steps,
		"open",
		"publish"
	]);
	return {
		...tracked,
		steps,
		copy: {
			since: tracked.copy.since ?? day,
			url
		}
	};
}
function withItem(tracked, number, next) {
	const item = tracked.items.find((one) => one.number === number);
	const changed = item === void 0 ? null : next(item);
	if (changed === null) return null;
	return {
		...tracked,
		items: tracked.items.map((one) => one === item ? changed : one)
	};
}
function withStanding(tracked, number, next) {
	return withItem(tracked, number, (item) => {
		const standing = next(item.standing);
		return standing === null ? null : {
			...item,
			standing
		};
	});
}
function another(item, comment) {
	if (item.standing.status !== "todo" || item.edited) return null;
	const { times, comment: last } = item.anew ?? {
		times: 0,
		comment: 0
	};
	return comment <= last ? item : {
		...item,
		anew: {
			times: times + 1,
			comment
		}
	};
}
function snooze(standing, days, day) {
	if (standing.status !== "todo" && standing.status !== "sent") return null;
	return {
		...standing,
		until: load_read_blog().addDays(day, days)
	};
}
function change({ sent, linked }, { do: what, url }, day) {
	if (what === "todo") return load_life().open;
	if (what === "sent") return {
		status: "sent",
		since: day,
		sent: day
	};
	const before = sent === void 0 ? {} : { sent };
	if (what === "never") return {
		status: "never",
		...before
	};
	const status = what === "skip" ? "skipped" : what;
	const seen = status === "replied" || status === "won" ? linked : void 0;
	return {
		status,
		since: day,
		...before,
		...url !== void 0 && { link: url },
		...seen !== void 0 && { linked: seen }
	};
}

// src/tracker/linked.ts
const isContacted = ({ status }) => status === "sent" || status === "replied" || status === "won";
function withLooks(tracked, looks, today) {
	const items = tracked.items.map((item) => {
		const look = looks.get(item.number);
		if (look === void 0 || !isContacted(item.standing)) return item;
		const linked = nextLinked(item.standing.linked, look, today);
		return linked === void 0 ? item : {
			...item,
			standing: {
				...item.standing,
				linked
			}
		};
	});
	return {
		...tracked,
		items
	};
}
function nextLinked(before, { there, rel }, today) {
	if (there === "inconclusive") return before;
	if (there === "fail") return before?.there === true ? {
		there: false,
		since: today
	} : before;
	return {
		there: true,
		since: before?.there === true ? before.since : today,
		...rel !== void 0 && { rel }
	};
}

// src/tracker/read-issue.ts
function readIssue(body, { today, earlier, heard, links, mentions: found = [] }) {
	const tracked = load_life().parseIssue(body, today, earlier);
	const asked = heard === void 0 ? tracked : applyCommands(tracked, heard);
	const told = links === void 0 ? asked : withLooks(asked, links, today);
	const mentions = load_life().nextMentions(told.mentions, told.state?.named ?? [], found, today);
	return withCopy({
		...told,
		mentions,
		steps: without(told.steps, "update")
	}, told.steps.has("update"), today);
}
function withCopy(tracked, isPasted, today) {
	const { steps, copy, copied, state, ...rest } = tracked;
	if (!steps.has("publish")) return {
		...rest,
		steps,
		state,
		copy: {}
	};
	const text = (isPasted ? void 0 : copied) ?? state?.text;
	const since = copy.since ?? today;
	return {
		...rest,
		steps,
		state,
		copy: {
			...copy,
			since
		},
		...text !== void 0 && { copied: text }
	};
}
function without(steps, step) {
	return new Set([...steps].filter((id) => id !== step));
}

// src/tracker/plan-issue.ts
const longestTitle = 200;
const mostAssignees = 10;
function planIssue(report, issue, settings) {
	const { post } = report;
	if (issue === null) {
		const { hide } = settings.outbound ?? load_say_expected().onGitHub;
		return {
			do: "open-issue",
			path: post.path,
			title: load_say().shorten(hide(load_safe().visible(post.title)), longestTitle),
			body: fitBody(report, null, settings),
			labels: [load_label().label, ...settings.config.tracker.labels],
			assignees: assigneesOf(post, settings.config)
		};
	}
	const { number, body: seen } = issue;
	const tracked = readIssue(seen, settings);
	const watch = keepWatch(tracked.state?.watch, seen, isAsked(settings), settings.today);
	const body = fitBody(report, tracked, {
		...settings,
		watch
	});
	if (same(seen, body)) return null;
	const ends = load_life().readState(body)?.watch?.ended !== void 0;
	return {
		do: "update-issue",
		path: post.path,
		number,
		seen,
		body,
		...ends && { close: true }
	};
}
function recordComments(issue, path, heard) {
	const state = load_life().readState(issue.body.replace(/\r\n?/g, "\n"));
	if (state === null) return null;
	const { last: comment, comments } = heard;
	if (state.comment === comment && state.comments === comments) return null;
	const body = load_life().withState(issue.body, {
		...state,
		comment,
		comments
	});
	return {
		do: "update-issue",
		path,
		number: issue.number,
		seen: issue.body,
		body
	};
}
const isAsked = ({ heard }) => heard !== void 0 && heard.asked.length > 0;
function assigneesOf({ authors }, config) {
	const logins = authors.flatMap((author) => config.authors[author] ?? []);
	return [...new Set(logins)].slice(0, mostAssignees);
}
function same(a, b) {
	return visibly(a) === visibly(b) && recorded(a) === recorded(b);
}
function visibly(body) {
	return load_life().withoutState(body).replace(/\r\n?/g, "\n").split("\n").filter((line) => !line.startsWith(load_life().lookedOn)).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function recorded(body) {
	const state = load_life().readState(body.replace(/\r\n?/g, "\n"));
	return JSON.stringify(state === null ? null : {
		...state,
		base: null,
		run: 0
	});
}

// src/remember-heard.ts
function rememberHeard(known, planned, { heard: all }) {
	const changes = [];
	const plans = /* @__PURE__ */ new Map();
	for (const { issue, tracked } of known) {
		const heard = all.get(issue.number);
		if (heard === void 0 || planned.has(issue.number)) continue;
		const plan = (fresh) => recordComments(fresh, tracked.path ?? "", heard);
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
	const left = `The gate left out ${load_say().sayCount(sentences.length, "sentence")} of the model`;
	const kept = load_say().oneOrMany(wholes.length, "That draft is the template’s.", "Those drafts are the templates’.");
	return [...sentences.length === 0 ? [] : [`${left} (${tally(sentences)}).`], ...wholes.length === 0 ? [] : [`The gate stopped ${load_say().sayCount(wholes.length, "answer")} of the model (${tally(wholes)}). ${kept}`]];
}
function tally(rules) {
	const counts = /* @__PURE__ */ new Map();
	for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return load_say().sayList([...counts].map(([rule, n]) => `${rule}: ${n}`));
}

// src/run-notices.ts
function noticesOf({ tracker }, { unread, known, current }, left, unseen) {
	return [
		...unseen > 0 ? [`This sweep did not get to ${unseen} of the tracked posts; the next one begins with those that waited longest.`] : [],
		...tracker.off ? ["The tracker is off in the config: no issue is opened or changed."] : [],
		...unread !== null ? ["The issues could not be listed, so none was opened or changed. The next run does it."] : [],
		...left > 0 && unread === null ? [`${left} more posts are due for an issue; name them with the input “backfill” when you want them.`] : [],
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
		const turn = saysTurn(change.body, change.close !== true, today);
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
	return open && readSaid(body, today)?.turn === true;
}

// src/plan-run.ts
function planRun(run, seen, plan) {
	const { event, config, world, read, said, posts } = run;
	const { issues, known, current, index, hearing } = said;
	const work = plan(posts, seen, said, event, config, world, read, run.siteSilent);
	const unseen = run.waiting + posts.length - work.reports.length;
	const rest = rememberHeard(current, work.plans, hearing);
	const changes = labelTurns([...work.changes, ...rest.changes], issues, world.today);
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
		replan: replanWith(new Map([...work.plans, ...rest.plans])),
		outages: run.outages,
		inUse: work.inUse,
		notices: [
			...hearing.notices,
			...noticesOf(config, said, run.left, unseen),
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
	const day = spoken === "" ? void 0 : load_read_blog().readDay(spoken, today);
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
		const isDone = isUnderstood(now, one);
		now = applyCommands(now, { asked: [one] });
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
	const { readLinks } = await Promise.resolve().then(() => require("./read-links-9731fe9f.js"));
	for (const { number, url } of pages.slice(0, mostPages)) found.set(number, readLinks(await web.get({
		url,
		confirm: true
	}), addresses));
	return found;
}
function pageOf({ id, standing }, kinds) {
	if (!isContacted(standing)) return null;
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
	const who = isPublic ? "a place" : plainText(name);
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
	const repo = watched(world.repo, seen);
	const read = await load_read_blog().openBlog(config, {
		...world,
		repo
	});
	await load_read_blog().loadDialects(read.located.map(({ post }) => post.path));
	if (event.kind === "pull-request" || event.kind === "check") {
		const { checkPosts } = await Promise.resolve().then(() => require("./check-posts-89f17d08.js"));
		return checkPosts(event, config, world, read, seen);
	}
	const why = whyNothing(event, read);
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
function whyNothing(event, read) {
	if (read.located.length === 0) return load_read_blog().noPosts(read);
	if (event.kind === "other") return `Nothing to do for the event “${event.name}”.`;
	if (event.kind === "old-run") return oldRun;
	return event.kind === "push" && !event.defaultBranch ? "Nothing to do: issues follow the default branch only." : null;
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
	const { chosen, left, waiting } = choose(offline, said, event, config, world, backfill);
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
	return posts.length === 0 && !platforms.devto ? withoutPosts : await Promise.resolve().then(() => require("./with-posts-51663fbd.js"));
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
function watched(repo, seen) {
	return {
		files: repo.files,
		why: (path) => repo.why(path),
		read(path) {
			seen.add(path);
			return repo.read(path);
		}
	};
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
Object.defineProperty(exports, "isContacted", {
  enumerable: true,
  get: function () {
    return isContacted;
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
Object.defineProperty(exports, "plainText", {
  enumerable: true,
  get: function () {
    return plainText;
  }
});
Object.defineProperty(exports, "planIssue", {
  enumerable: true,
  get: function () {
    return planIssue;
  }
});
Object.defineProperty(exports, "readIssue", {
  enumerable: true,
  get: function () {
    return readIssue;
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
Object.defineProperty(exports, "trackedIssues", {
  enumerable: true,
  get: function () {
    return trackedIssues;
  }
});