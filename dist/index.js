Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./chunks/rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_picomatch = __lazily(() => require("./chunks/picomatch-71dc267d.js"));
const load_annotate = __lazily(() => require("./chunks/annotate-6d68a054.js"));
const load_tell_error = __lazily(() => require("./chunks/tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./chunks/page-key-34703047.js"));
const load_run = __lazily(() => require("./chunks/run-24b74b53.js"));
const load_read_blog = __lazily(() => require("./chunks/read-blog-958581ba.js"));
const load_keys = __lazily(() => require("./chunks/keys-f38cf79a.js"));
const load_base_tree = __lazily(() => require("./chunks/base-tree-bc6a0815.js"));
const load_label = __lazily(() => require("./chunks/label-84f270db.js"));
const load_os = __lazily(() => require("node:os"));
const load_crypto = __lazily(() => require("node:crypto"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));
const load_buffer = __lazily(() => require("node:buffer"));
const load_timers_promises = __lazily(() => require("node:timers/promises"));
const load_diagnostics_channel = __lazily(() => require("node:diagnostics_channel"));

// src/io/github/same-text.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_picomatch().require_picomatch(), 1);
const sameText = (a, b) => normal(a) === normal(b);
const normal = (text) => text.replace(/\r\n?/g, "\n").trimEnd();

// src/io/github/stamp.ts
const line = /\n*<!-- postrider:write ([0-9a-f]{12}(?:\+[0-9a-f]{12})*) ([0-9a-f]{12}) -->\s*$/;
function readStamp(body) {
	const [found, marks, write = null] = line.exec(body.replace(/\r\n?/g, "\n")) ?? [];
	const [on = null, ...others] = marks?.split("+") ?? [];
	return {
		text: found === void 0 ? body : body.replace(/\r\n?/g, "\n").replace(line, "\n"),
		on,
		with: others,
		write
	};
}
function writeStamp(body, base, broughtBack = []) {
	const write = (0, load_crypto().randomBytes)(6).toString("hex");
	const marks = [base, ...broughtBack.slice(-mostMarks)].map(markOf).join("+");
	return {
		body: `${body.trimEnd()}\n<!-- postrider:write ${marks} ${write} -->\n`,
		write
	};
}
const mostMarks = 70;
function markOf(text) {
	const normal = text.replace(/\r\n?/g, "\n").trimEnd();
	return (0, load_crypto().createHash)("sha256").update(normal).digest("hex").slice(0, 12);
}
function withoutStamps(api) {
	const bare = (issue) => ({
		...issue,
		body: readStamp(issue.body).text
	});
	return {
		...api,
		labelled: async () => (await api.labelled()).map(bare),
		newest: async (creator) => (await api.newest(creator)).map(bare),
		read: async (number) => bare(await api.read(number)),
		create: async (issue) => bare(await api.create(issue)),
		edit: async (number, change) => bare(await api.edit(number, change))
	};
}

// src/io/github/lost-edits.ts
function lostEdits(revisions, read, write) {
	const all = readHistory$1(revisions);
	const own = all.findIndex((one) => one.write === write);
	const first = all.slice(0, Math.max(own, 0)).findLastIndex(({ text }) => sameText(text, read));
	if (first < 0) return null;
	const made = all.map((_, at) => madeOf(at, all));
	const there = linesTo(all.length - 1, made);
	const lost = /* @__PURE__ */ new Set();
	for (let at = startOf(first, all, made); at < all.length; at += 1) for (const one of linesTo(at, made)) if (!there.has(one)) lost.add(one);
	const edits = inOrder$1(lost, all, made).map((at) => ({
		from: all[made[at]?.[0] ?? 0]?.text ?? "",
		to: all[at]?.text ?? ""
	}));
	return {
		texts: [...lost].sort((a, b) => a - b).map((at) => all[at]?.text ?? ""),
		edits
	};
}
function readHistory$1(revisions) {
	const all = revisions.map(readStamp);
	return all.map((one, at) => ({
		...one,
		mark: markOf(one.text),
		person: one.on === null || all.findIndex(({ write }) => write === one.write) < at
	}));
}
function startOf(at, all, made) {
	const { write } = all[at];
	const written = write === null ? -1 : all.findIndex((one) => one.write === write);
	return written < 0 ? at : Math.max(0, made[written]?.[0] ?? at);
}
function madeOf(at, all) {
	const { on, with: others, person } = all[at];
	if (person || on === null) return [at - 1];
	const base = bearing(on, at, all);
	const broughtBack = others.map((mark) => bearing(mark, at, all));
	return [base < 0 ? at - 1 : base, ...broughtBack.filter((found) => found >= 0)];
}
const bearing = (mark, before, all) => all.slice(0, before).findIndex((one) => one.mark === mark);
function linesTo(from, made) {
	const lines = /* @__PURE__ */ new Set();
	const left = [from];
	for (let at = left.pop(); at !== void 0; at = left.pop()) {
		if (at <= 0 || lines.has(at)) continue;
		lines.add(at);
		left.push(...made[at] ?? []);
	}
	return lines;
}
function inOrder$1(lost, all, made) {
	const placed = all.map(({ person }, at) => ({
		at,
		place: person ? at : Math.max(...made[at] ?? []) + .5
	})).slice(1);
	const first = Math.min(...placed.filter(({ at }) => lost.has(at)).map(({ place }) => place));
	return placed.filter(({ at, place }) => lost.has(at) || place > first).sort((a, b) => a.place - b.place || a.at - b.at).map(({ at }) => at);
}

// src/io/github/update-issue.ts
const mostWrites = 8;
const eager = 2;
async function updateIssue(change, api, planner, lost = []) {
	const fresh = await api.read(change.number);
	const { number, url } = fresh;
	if (fresh.state === "closed" && change.reopen !== true) return {};
	if (planner.isOlder(fresh.body)) return { left: `This run is older than what issue ${number} shows; nothing was written to it.` };
	const plan = lost.length === 0 && sameText(fresh.body, change.seen) ? change : planner.replan(change, fresh, lost);
	if (plan === null || sameText(plan.body, fresh.body) && plan.close === void 0) return {};
	const whole = await writeWhole(plan, fresh, api, planner);
	return {
		issue: {
			number,
			url
		},
		...whole ? {} : { left: sayBusy(number) }
	};
}
const sayBusy = (number) => `Issue ${number} was edited again and again while this run was at work; the rest is left for the next run.`;
async function writeWhole(first, fresh, api, planner) {
	let due = {
		plan: {
			...first,
			seen: fresh.body
		},
		broughtBack: []
	};
	for (let writes = 0; due !== null && writes < mostWrites; writes += 1) {
		const { number, close, reopen, body: text, seen } = due.plan;
		const { body, write } = writeStamp(text, seen, due.broughtBack);
		await api.edit(number, {
			body,
			close,
			reopen
		});
		if (writes >= eager) await api.pause(writes - eager + 1);
		due = await repair(due.plan, write, fresh, api, planner);
	}
	return due === null;
}
async function repair(written, write, issue, api, planner) {
	const history = await api.history(written.number);
	const lost = history && lostEdits(history.revisions, issue.body, write);
	if (lost?.texts.length === 0) return null;
	const now = history?.body ?? (await api.read(written.number)).body;
	const body = readStamp(now).text;
	if (lost === null && sameText(body, written.body)) return null;
	const plan = planner.replan(written, {
		...issue,
		body
	}, lost?.edits ?? []);
	if (plan === null || sameText(plan.body, body)) return null;
	return {
		plan: {
			...plan,
			seen: body
		},
		broughtBack: lost?.texts ?? []
	};
}

// src/io/github/close-duplicate.ts
const mostTries = 3;
const marker$1 = "<!-- postrider:duplicate -->";
async function closeDuplicate(change, api, planner) {
	const { number, of } = change;
	const duplicate = await api.read(number);
	if (duplicate.state === "closed") return {};
	let seen = await firstText(duplicate, api);
	if (seen === null) return { left: sayUnread(number, of) };
	let now = duplicate;
	for (let tries = 0; tries < mostTries && isOpen(now, seen); tries += 1) {
		if (!sameText(now.body, seen)) await keepWords({
			from: seen,
			to: now.body
		}, change, api, planner);
		seen = now.body;
		if (now.state === "open") await sayWhere(number, of, api);
		now = await api.edit(number, { close: "duplicate" });
	}
	return { notice: sayClosed(number, of) };
}
const isOpen = (now, seen) => now.state === "open" || !sameText(now.body, seen);
const sayClosed = (number, of) => `Issues ${of} and ${number} were opened at once for the same post; it goes on in issue ${of}.`;
const sayUnread = (number, of) => `Issues ${of} and ${number} follow the same post, and GitHub does not tell what people changed in the second: close it when nothing in it is yours.`;
async function firstText({ number, body }, api) {
	const history = await api.history(number);
	return history === null ? null : readStamp(history.revisions[0] ?? body).text;
}
async function keepWords(edit, { path, of }, api, planner) {
	await updateIssue({
		do: "update-issue",
		path,
		number: of,
		seen: "",
		body: ""
	}, api, planner, [edit]);
}
async function sayWhere(number, of, api) {
	if ((await api.comments(number)).some(({ body }) => body.startsWith(marker$1))) return;
	const words = `Two runs opened an issue for the same post at once. It goes on in #${of}; what you wrote here is there too.`;
	await api.comment(number, `${marker$1}\n${words}`);
}

// src/io/refused.ts
var Refused = class extends Error {
	kind;
	constructor(kind, message, cause) {
		super(message, { cause });
		this.name = "Refused";
		this.kind = kind;
	}
};
function kindOf(status, message) {
	if (status === 401) return "token";
	if (status === 410) return /disabled/i.test(message) ? "disabled" : "gone";
	if (status === 422) return /too long/i.test(message) ? "too-long" : "invalid";
	if (status === 429) return "limited";
	if (status === 403) return refusalOf(message);
	return status === 404 ? "permission" : "unreachable";
}
function refusalOf(message) {
	if (/rate limit|abuse/i.test(message)) return "limited";
	if (/archived/i.test(message)) return "archived";
	return /\block(ed)?\b/i.test(message) ? "locked" : "permission";
}
const local = /* @__PURE__ */ new Set([
	"too-long",
	"gone",
	"invalid",
	"moved",
	"locked"
]);
const isLocal = ({ kind }) => local.has(kind);
function advice({ kind, message }, about) {
	const issue = about === void 0 ? "The issue" : `Issue ${about}`;
	switch (kind) {
		case "permission": return `${message}. The token may not write issues. Add to the workflow: permissions: { contents: read, issues: write }, and pull-requests: write for comments. Nothing was lost: the next run writes what this one could not.`;
		case "disabled": return `${message}. Issues are switched off in this repository: switch them on under Settings → General → Features.`;
		case "token": return `${message}. The token is not valid. Leave the input “github-token” out of the workflow, or renew its secret.`;
		case "archived": return `${message}. The repository is archived; nothing can be written to it.`;
		case "gone": return `${message}. ${issue} was deleted; the others go on.`;
		case "moved": return `${issue} was moved to another repository; it is left alone.`;
		case "locked": return `${issue} is locked: nothing can be said below it. Its text is kept up to date all the same.`;
		case "too-long": return `${message}. What people wrote there leaves no room; shorten it. It was left as it is.`;
		case "invalid": return `${message}. It was left as it is; the others go on.`;
		case "limited":
		case "unreachable": return `${message}. Nothing was lost: the next run writes what this one could not.`;
	}
}

// src/io/github/marker.ts
const marker = /^<!-- postrider:(?!state)\S.*-->\s*$/m;
function markerOf(body) {
	return marker.exec(body)?.[0].trim() ?? null;
}

// src/io/github/believe.ts
const mostAsked = 3;
function mayWriteBy(api, association) {
	const asked = /* @__PURE__ */ new Map();
	async function ask(login) {
		try {
			return await api.permission(login) ? "pass" : "fail";
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			return association(login) === "OWNER" ? "pass" : "inconclusive";
		}
	}
	return (login) => {
		const key = login.toLowerCase();
		const known = asked.get(key) ?? ask(login);
		asked.set(key, known);
		return known;
	};
}
async function believe(found, mayWrite, self, say) {
	const doubted = found.filter(({ trusted, body }) => !trusted && markerOf(body) !== null);
	const authors = [...new Set(doubted.map(({ author }) => author))].slice(0, mostAsked);
	const believed = /* @__PURE__ */ new Set();
	for (const author of authors) if (await mayWrite(author) === "pass" || await self() === author) believed.add(author);
	for (const { number, author } of doubted) if (!believed.has(author)) say(sayForged(number));
	return found.map((issue) => believed.has(issue.author) ? {
		...issue,
		trusted: true
	} : issue);
}
const sayForged = (number) => `Issue ${number} carries our marker and was opened by somebody without write access; it is left alone.`;

// src/io/github/told.ts
async function told(work, missing = "permission") {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Refused) throw error;
		const { status, message = "" } = error;
		if (status === void 0) throw error;
		const said = `GitHub answered ${status}: ${message.split("\n")[0]}`;
		throw new Refused(status === 404 ? missing : kindOf(status, message), said, void 0);
	}
}
function toldBy(client) {
	return (work, missing) => told(async () => work(await client()), missing);
}
async function toldOrOutage(work) {
	try {
		return await told(work);
	} catch (error) {
		if (error instanceof Refused) return {
			from: "GitHub",
			why: advice(error).replace(/^GitHub /, "it ")
		};
		throw error;
	}
}

// src/io/github/tracker.ts
const sayUnlabelled = "Issues of ours are without our label and were found by who opened them: a token that may not set labels has them left off. A token with issues: write sets them.";
function openTracker(stamped) {
	const api = withoutStamps(stamped);
	const notices = /* @__PURE__ */ new Set();
	const associations = /* @__PURE__ */ new Map();
	const urls = /* @__PURE__ */ new Map();
	const mayWrite = mayWriteBy(api, (login) => associations.get(login));
	const self = once$1(() => api.self());
	const unlabelled = once$1(async () => {
		return (await believed(await api.newest(await self() ?? void 0))).filter(({ body, trusted }) => trusted && markerOf(body) !== null);
	});
	let authors = /* @__PURE__ */ new Set();
	function believed(found) {
		return believe(found, mayWrite, self, (notice) => notices.add(notice));
	}
	async function listed() {
		const labelled = await api.labelled();
		if (labelled.length > 0) return believed(labelled);
		const strays = await unlabelled();
		if (strays.length > 0) notices.add(sayUnlabelled);
		return strays;
	}
	async function read(number) {
		const issue = await api.read(number);
		if (issue.url === (urls.get(number) ?? issue.url)) return issue;
		throw new Refused("moved", `GitHub knows issue ${number} as ${issue.url}`, void 0);
	}
	return {
		api: {
			...api,
			read
		},
		mayWrite,
		async list() {
			const found = await toldOrOutage(listed);
			if ("from" in found) return found;
			for (const { number, url } of found) urls.set(number, url);
			authors = new Set(found.map(({ author }) => author));
			return found;
		},
		async comments(number, after) {
			const found = await toldOrOutage(() => api.comments(number));
			if ("from" in found) return found;
			for (const { author, association } of found) associations.set(author, association);
			return found.filter(({ id }) => id > after);
		},
		async history(number) {
			return ((await api.history(number))?.revisions ?? []).map((text) => readStamp(text).text).reverse();
		},
		async strays() {
			const me = await self();
			return me === null || authors.has(me) ? [] : unlabelled();
		},
		notices: () => [...notices]
	};
}
function once$1(work) {
	let begun;
	return () => {
		begun ??= work();
		return begun;
	};
}

// src/io/github/open-issue.ts
const untilListed = 3;
async function openIssue(change, strays, api, planner) {
	const stray = strays.find(({ body }) => markerOf(body) === markerOf(change.body));
	if (stray !== void 0) return adopt(change, stray, api, planner);
	try {
		return opened(change, await create(change, api));
	} catch (error) {
		if (!isAmbiguous(error) || !await api.pause(untilListed)) throw error;
	}
	const found = (await api.newest()).findLast(({ body, trusted }) => trusted && markerOf(body) === markerOf(change.body));
	return found === void 0 ? opened(change, await create(change, api)) : adopt(change, found, api, planner);
}
async function create(change, api) {
	try {
		return await api.create(change);
	} catch (error) {
		if (!(change.assignees.length > 0) || !(error instanceof Refused) || error.kind !== "invalid") throw error;
		return api.create({
			...change,
			assignees: []
		});
	}
}
function opened(change, made) {
	const { number, url } = made;
	return {
		issue: {
			number,
			url
		},
		there: made,
		...lacksLabel(change, made) && { notice: "Issues of ours are without our label and were found by who opened them: a token that may not set labels has them left off. A token with issues: write sets them." }
	};
}
function lacksLabel({ labels }, made) {
	const has = new Set(made.labels.map((label) => label.toLowerCase()));
	return labels.some((label) => !has.has(label.toLowerCase()));
}
async function adopt(change, there, api, planner) {
	const { number, url } = there;
	const { path, body } = change;
	return {
		issue: {
			number,
			url
		},
		there,
		...await updateIssue({
			do: "update-issue",
			path,
			number,
			seen: body,
			body
		}, api, planner)
	};
}
const isAmbiguous = (error) => error instanceof Refused && error.kind === "unreachable";

// src/io/github/other-changes.ts
const untilShown = 3;
async function writeOther(change, api) {
	switch (change.do) {
		case "label-issue":
			if (change.add.length > 0) await api.addLabels(change.number, change.add);
			for (const label of change.remove) await removeLabel(change.number, label, api);
			return;
		case "react": return api.react(change.comment, change.with);
		case "comment": return comment(change.number, change.body, api);
	}
}
async function removeLabel(number, label, api) {
	try {
		await api.removeLabel(number, label);
	} catch (error) {
		if (!(error instanceof Refused) || error.kind !== "gone") throw error;
	}
}
async function comment(number, body, api) {
	const [marker = ""] = body.split("\n");
	const self = await api.self();
	const isOurs = ({ bot, author }) => bot || author === self;
	if ((await api.comments(number)).some((one) => isOurs(one) && one.body.startsWith(marker))) return;
	try {
		return await api.comment(number, body);
	} catch (error) {
		if (!(error instanceof Refused && error.kind === "unreachable") || !await api.pause(untilShown)) throw error;
	}
	if (!(await api.comments(number)).some((said) => sameText(said.body, body))) await api.comment(number, body);
}

// src/io/tally.ts
function openTally() {
	const issues = [];
	const notices = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Set();
	const cut = /* @__PURE__ */ new Set();
	let complete = true;
	function leave(change, why) {
		complete = false;
		notices.add(why);
		if (change !== null && "number" in change) left.add(change.number);
	}
	return {
		async count(change, write) {
			try {
				const written = await write();
				if (written.issue !== void 0) issues.push({
					path: nameOf(change),
					...written.issue
				});
				if (written.notice !== void 0) notices.add(written.notice);
				if (written.left !== void 0) leave(change, written.left);
				return true;
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				leave(change, advice(error, "number" in change ? change.number : void 0));
				return isLocal(error);
			}
		},
		async read(look) {
			try {
				await look();
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				leave(null, advice(error));
			}
		},
		isLeft: (change) => (change.do === "react" || change.do === "label-issue") && left.has(change.number),
		cutAt(changes) {
			for (const change of changes) if (change.do === "update-issue") cut.add(change.number);
		},
		applied: () => ({
			issues,
			notices: [...notices],
			complete,
			cut: [...cut]
		})
	};
}
const nameOf = (change) => ("path" in change ? change.path : null) ?? "all posts";

// src/io/apply.ts
const order = [
	"upsert-comment",
	"close-duplicate",
	"label-issue",
	"update-issue",
	"react",
	"comment",
	"open-issue"
];
async function apply(changes, writing, planner) {
	load_annotate().annotate(changes.flatMap((change) => change.do === "annotate" ? [change.finding] : []));
	const done = openTally();
	const there = [];
	const attempt = (change) => done.count(change, async () => {
		const written = await write$1(change, writing, planner);
		if (written.there !== void 0) there.push(written.there);
		return written;
	});
	const all = inOrder(changes);
	for (const [at, change] of all.entries()) {
		if (done.isLeft(change) || await attempt(change)) continue;
		done.cutAt(all.slice(at));
		break;
	}
	if (there.length > 0) await done.read(async () => {
		for (const rival of await rivals(there, writing, planner)) await attempt(rival);
	});
	return done.applied();
}
function inOrder(changes) {
	return changes.filter((change) => order.some((name) => name === change.do)).sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do));
}
async function write$1(change, writing, planner) {
	const { tracker, pullRequests } = writing;
	switch (change.do) {
		case "open-issue": return openIssue(change, await tracker.strays(), tracker.api, planner);
		case "update-issue": return updateIssue(change, tracker.api, planner);
		case "close-duplicate": return closeDuplicate(change, tracker.api, planner);
		case "upsert-comment": {
			const { pullRequest, marker, body, onlyUpdate } = change;
			await pullRequests.upsertComment(pullRequest, marker, body, onlyUpdate);
			return {};
		}
		default:
			await writeOther(change, tracker.api);
			return {};
	}
}
async function rivals(there, { tracker }, planner) {
	const [{ author } = { author: "" }] = there;
	const dropped = there.some(({ labels }) => labels.length === 0);
	const own = (await tracker.api.newest(dropped ? author : void 0)).map((issue) => ({
		...issue,
		trusted: issue.trusted || issue.author === author
	}));
	const numbers = new Set(there.map(({ number }) => number));
	return planner.duplicates(own).filter(({ number, of }) => numbers.has(number) || numbers.has(of));
}

// src/io/results.ts
const runnerLog = {
	info: (text) => load_annotate().info(load_tell_error().harmless(text)),
	warn: (text) => load_annotate().warning(load_tell_error().harmless(text)),
	error: (text) => load_annotate().error(load_tell_error().harmless(text))
};
function maskSecrets() {
	for (const mask of load_tell_error().masks) load_annotate().setSecret(mask);
}
const longestSummary = 1e6;
async function writeSummary(summary$1) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	const markdown = load_tell_error().scrub(summary$1);
	const bytes = Buffer.from(markdown);
	const text = bytes.length > longestSummary ? `${upTo(longestSummary, bytes)}\n\nThe rest is in report.json.\n` : markdown;
	await load_annotate().summary.addRaw(text).write();
}
function upTo(length, bytes) {
	return new TextDecoder().decode(bytes.subarray(0, length), { stream: true });
}
function writeJson(folder, name, value) {
	return write(folder, name, `${load_tell_error().cleanJson(value)}\n`);
}
function writePage(folder, name, text) {
	return write(folder, name, load_tell_error().scrub(text));
}
function write(folder, name, text) {
	const path = (0, load_path().join)(folder, name);
	(0, load_fs().mkdirSync)((0, load_path().dirname)(path), { recursive: true });
	(0, load_fs().writeFileSync)(path, text);
	return path;
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) load_annotate().setOutput(name, typeof value === "string" ? load_tell_error().scrub(value) : value);
}

// src/io/write-news.ts
const server$1 = "https://api.indexnow.org/indexnow";
async function writeNews(changes, open) {
	const due = changes.filter((change) => change.do === "announce");
	if (due.length === 0) return {
		announced: /* @__PURE__ */ new Set(),
		notices: []
	};
	const web = await open();
	const announced = /* @__PURE__ */ new Set();
	const notices = [];
	for (const one of due) {
		const why = trouble(await tell(one, web), one);
		if (why === null) for (const { path } of one.pages) announced.add(path);
		else notices.push(`IndexNow: ${why}. The next run tells it again.`);
	}
	return {
		announced,
		notices
	};
}
function tell({ host, key, keyLocation, pages }, web) {
	const urlList = pages.map(({ url }) => url);
	const body = JSON.stringify({
		host,
		key,
		keyLocation,
		urlList
	});
	return web.get({
		url: server$1,
		robots: "ignore",
		accept: "application/json",
		body
	});
}
function trouble(answer, { host, key, keyLocation }) {
	if (!answer.ok) return answer.why;
	const at = keyLocation ?? `https://${host}/${key}.txt`;
	switch (answer.status) {
		case 200:
		case 202: return null;
		case 403: return `it answered 403: at ${at} there must be a text file that says ${key} and nothing else`;
		case 422: return `it answered 422: the key file at ${at} must be on ${host}, like the pages`;
		default: return `it answered ${answer.status}`;
	}
}

// src/io/write-to-dev.ts
async function writeToDev(changes, devto) {
	const written = /* @__PURE__ */ new Map();
	const due = changes.filter(isForDev);
	for (const [i, change] of due.entries()) {
		if (devto === void 0) break;
		const answer = change.do === "draft-on-dev" ? await draft(change, devto) : await update(change, devto);
		if (answer.do === "later") return {
			written,
			notices: [sayLater(answer.why, due.length - i)],
			complete: false
		};
		const { body_markdown: body } = change.article;
		written.set(change.path, answer.do === "done" ? {
			...answer,
			body
		} : answer);
	}
	return {
		written,
		notices: [],
		complete: true
	};
}
const isForDev = (change) => change.do === "draft-on-dev" || change.do === "update-on-dev";
async function draft({ article }, devto) {
	const answer = await devto.draft(article);
	if (answer.do === "done") return answer;
	const there = await devto.articles();
	if ("why" in there) return answer;
	const found = there.filter(({ canonical }) => load_page_key().samePage(canonical, article.canonical_url)).sort((a, b) => a.id - b.id)[0];
	if (found === void 0) return answer;
	const { id, url, published } = found;
	return {
		do: "done",
		id,
		url,
		...published !== null && { since: published }
	};
}
const update = ({ id, article }, devto) => devto.update(id, article);
function sayLater(why, left) {
	return `DEV: ${why}. ${left === 1 ? "One write is" : `${left} writes are`} left for the next run.`;
}

// src/reports/changes.ts
function renderChanges(changes) {
	if (changes.length === 0) return "Planned changes: none.";
	return [`Planned changes: ${changes.length}.`, ...changes.map(renderChange)].join("\n\n");
}
function doneTo({ close, reopen }) {
	if (close !== void 0) return "close";
	return reopen === true ? "open again" : "update";
}
function renderChange(change) {
	switch (change.do) {
		case "open-issue": return `open an issue for ${change.path ?? "all posts"}, titled “${change.title}”, labels ${change.labels.join(", ")}:\n${change.body}`;
		case "update-issue": return `${doneTo(change)} issue ${change.number} of ${change.path ?? "all posts"}:\n${change.body}`;
		case "label-issue": return `labels of issue ${change.number}: add ${change.add.join(", ") || "none"}, remove ${change.remove.join(", ") || "none"}`;
		case "react": return `answer comment ${change.comment} of issue ${change.number} with ${change.with}`;
		case "comment": return `comment on issue ${change.number}:\n${change.body}`;
		case "close-duplicate": return `close issue ${change.number}, which follows the same as issue ${change.of}`;
		case "upsert-comment": return `${change.onlyUpdate === true ? "where there is a comment, change it" : "comment"} on pull request ${change.pullRequest}:\n${change.body}`;
		case "draft-on-dev": {
			const { title, canonical_url, tags, body_markdown } = change.article;
			return `make an unpublished draft on DEV of ${change.path}, titled “${title}”, canonical ${canonical_url}, tags ${tags.join(", ") || "none"}:\n${body_markdown}`;
		}
		case "update-on-dev": return `update article ${change.id} on DEV of ${change.path}, titled “${change.article.title}”:\n${change.article.body_markdown}`;
		case "announce": return `tell IndexNow of ${change.pages.map(({ url }) => url).join(", ")}`;
		case "annotate": return `annotate ${change.finding.path}:${change.finding.place.line}: ${change.finding.message}`;
		case "write-file": return `write ${change.path}`;
	}
}

// src/io/event.ts
const sweeping = /* @__PURE__ */ new Set([
	"schedule",
	"workflow_dispatch",
	"workflow_run",
	"deployment_status"
]);
async function readEvent(mode, workspace, differences, tracking) {
	const event = await eventOf(mode, workspace, differences, tracking);
	return (event.kind === "push" ? event.defaultBranch : writing$1.has(event.kind)) && await isOldRun(differences) ? { kind: "old-run" } : event;
}
const writing$1 = /* @__PURE__ */ new Set(["sweep", "issue"]);
async function isOldRun({ tip }) {
	const { GITHUB_RUN_ATTEMPT = "1", GITHUB_REF = "", GITHUB_SHA } = process.env;
	if (Number(GITHUB_RUN_ATTEMPT) <= 1 || !GITHUB_REF.startsWith("refs/heads/")) return false;
	const newest = await tip(GITHUB_REF.slice(11));
	return newest !== null && newest !== GITHUB_SHA;
}
function runNumber() {
	const run = Number(process.env.GITHUB_RUN_ID);
	return Number.isSafeInteger(run) && run > 0 ? run : void 0;
}
async function eventOf(mode, workspace, differences, tracking) {
	const name = process.env.GITHUB_EVENT_NAME ?? "";
	if (name === "pull_request_target") throw refusal$2;
	const payload = readPayload();
	if (name === "pull_request" && (mode === "auto" || mode === "check")) return pullRequestEvent(payload, differences);
	if (mode === "check") return {
		kind: "check",
		paths: null
	};
	if (name === "push" && mode !== "sweep") return pushEvent(payload, workspace, differences);
	if (name in answered && mode === "auto") return issueEvent(name, payload, tracking);
	if (mode === "auto" && !sweeping.has(name)) return {
		kind: "other",
		name
	};
	if (name === "deployment_status" && payload.deployment_status?.state !== "success") return {
		kind: "other",
		name
	};
	if (!await isDefaultBranch(name, payload, differences)) return {
		kind: "push",
		defaultBranch: false,
		changed: null
	};
	return mode === "track" ? {
		kind: "push",
		defaultBranch: true,
		changed: null
	} : { kind: "sweep" };
}
const answered = {
	issues: [
		"edited",
		"closed",
		"reopened"
	],
	issue_comment: ["created"]
};
function issueEvent(name, payload, { label, here }) {
	const { action = "", issue, sender } = payload;
	const bot = sender?.type === "Bot" || sender?.login?.endsWith("[bot]") === true;
	const ours = issue?.labels?.some((one) => one.name === label) === true;
	return here && !bot && ours && issue.pull_request === void 0 && answered[name]?.includes(action) ? {
		kind: "issue",
		number: issue.number
	} : {
		kind: "other",
		name
	};
}
const refusal$2 = new (load_tell_error().UserError)("event", "Postrider does not run on pull_request_target: that event hands a token that may write to a run on files of strangers. Write “on: pull_request” instead. Pull requests from forks then get a summary and annotations; docs/forks.md says how they get a comment too.");
async function isDefaultBranch(name, { repository, deployment }, { tip }) {
	if (name === "schedule") return true;
	const branch = repository?.default_branch ?? "main";
	if (name !== "deployment_status") return process.env.GITHUB_REF === `refs/heads/${branch}`;
	const newest = await tip(branch);
	return newest === null ? deployment?.ref === branch : deployment?.sha === newest;
}
async function pushEvent(payload, workspace, differences) {
	const { ref, before = "", after = "", repository } = payload;
	const defaultBranch = ref === `refs/heads/${repository?.default_branch ?? "main"}` && payload.deleted !== true;
	return {
		kind: "push",
		defaultBranch,
		changed: defaultBranch ? load_read_blog().changedFiles(workspace, before, after) ?? await compare(differences, before, after) : null
	};
}
function compare(differences, before, after) {
	return /^[0-9a-f]{40,64}$/.test(before) && !/^0+$/.test(before) && after !== "" ? differences.compare(before, after) : null;
}
async function pullRequestEvent(payload, differences) {
	const number = payload.number ?? 0;
	const readOnly = (payload.pull_request?.head?.repo)?.full_name !== process.env.GITHUB_REPOSITORY || payload.sender?.login === "dependabot[bot]";
	return {
		kind: "pull-request",
		number,
		changed: await differences.pullRequest(number),
		readOnly
	};
}
function endedRun() {
	const { event, head_sha, head_branch, head_repository } = readPayload().workflow_run ?? {};
	const owner = head_repository?.owner?.login;
	if (event !== "pull_request" || !head_sha || !head_branch || !owner) return null;
	return {
		owner,
		branch: head_branch,
		sha: head_sha
	};
}
function shownCommit(workspace) {
	const { pull_request, workflow_run } = readPayload();
	return pull_request?.head?.sha ?? workflow_run?.head_sha ?? load_read_blog().headCommit(workspace) ?? process.env.GITHUB_SHA ?? "HEAD";
}
function isPublicHere() {
	const { repository } = readPayload();
	if (repository?.visibility !== void 0) return repository.visibility === "public";
	return repository?.private === void 0 ? null : !repository.private;
}
function pullRequestCommits() {
	const { base, head } = readPayload().pull_request ?? {};
	return base?.sha === void 0 || head?.sha === void 0 ? null : {
		base: base.sha,
		head: head.sha
	};
}
function readPayload() {
	const path = process.env.GITHUB_EVENT_PATH;
	return path === void 0 || path === "" ? {} : JSON.parse((0, load_fs().readFileSync)(path, "utf8"));
}

// src/io/late-web.ts
function lateWeb(keys, open) {
	let web = null;
	let opening = null;
	const opened = async () => {
		opening ??= open();
		web = await opening;
		return web;
	};
	return {
		keys,
		get: async (ask) => (await opened()).get(ask),
		isSpent: () => web?.isSpent?.() ?? false,
		wait: async (milliseconds) => await (await opened()).wait?.(milliseconds) ?? false
	};
}

// src/action/open-world.ts
function online(sweep) {
	const keys = load_keys().readKeys(process.env);
	const { RUNNER_TEMP } = process.env;
	return lateWeb(new Set(keys.keys()), async () => {
		const { openWeb } = await Promise.resolve().then(() => require("./chunks/web-88c1fb20.js"));
		const { aSweep } = await Promise.resolve().then(() => require("./chunks/budget-8364bed5.js"));
		return openWeb(load_tell_error().userAgent, {
			...sweep && { budget: aSweep(sweep) },
			keys,
			...RUNNER_TEMP && { folder: (0, load_path().join)(RUNNER_TEMP, "postrider/web") }
		});
	});
}
async function devAccount() {
	const keys = load_keys().readKeys(process.env);
	if (!keys.has("devto-api-key")) return void 0;
	const { openWeb } = await Promise.resolve().then(() => require("./chunks/web-88c1fb20.js"));
	const { openDevto } = await Promise.resolve().then(() => require("./chunks/devto-6ad7b086.js"));
	return openDevto(() => openWeb(load_tell_error().userAgent, { keys }));
}
async function newsDesk() {
	const { openWeb } = await Promise.resolve().then(() => require("./chunks/web-88c1fb20.js"));
	return openWeb(load_tell_error().userAgent);
}
async function ownersView(credentials, sweep) {
	const { openSearchConsole, readServiceAccount } = await Promise.resolve().then(() => require("./chunks/search-console-7979d2ac.js"));
	return openSearchConsole(readServiceAccount(credentials), load_tell_error().userAgent, sweep);
}
function outboundHere() {
	return {
		github: new URL(server()).host,
		hide: load_tell_error().scrub
	};
}
function lineUrls(workspace, { files }) {
	let head;
	let there;
	return (path, line) => {
		head ??= shownCommit(workspace);
		there ??= new Set(files);
		const commit = there.has(path) ? head : pullRequestCommits()?.base ?? head;
		return `${`${server()}/${process.env.GITHUB_REPOSITORY}/blob/${commit}`}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
	};
}
function server() {
	return process.env.GITHUB_SERVER_URL || "https://github.com";
}

// src/action/apply-all.ts
async function applyAll(wanted, github, devto, run) {
	const dev = await writeToDev(wanted.changes, devto);
	const news = await writeNews(wanted.changes, newsDesk);
	const { written } = dev;
	const outcome = (written.size + news.announced.size > 0 ? wanted.afterwards?.({
		dev: written,
		announced: news.announced
	}) : wanted) ?? wanted;
	const posts = await apply(outcome.changes, github, planner(outcome, run));
	const last = outcome.overview?.(posts.issues, posts.cut) ?? {
		changes: [],
		replan: outcome.replan
	};
	const all = await apply(last.changes, github, planner(last, run));
	const notices = [
		...posts.notices,
		...all.notices,
		...dev.notices,
		...news.notices
	];
	const applied = {
		issues: [...posts.issues, ...all.issues],
		notices: [...new Set(notices)],
		complete: posts.complete && all.complete && dev.complete,
		cut: [...posts.cut, ...all.cut]
	};
	return {
		changes: [...outcome.changes, ...last.changes],
		applied
	};
}
function dryRun(outcome) {
	const changes = [...outcome.changes, ...outcome.overview?.([]).changes ?? []];
	return {
		changes,
		applied: planned({ changes })
	};
}
function planned({ changes }) {
	runnerLog.info(renderChanges(changes));
	return {
		issues: [],
		notices: ["Dry run: nothing was written."],
		complete: true,
		cut: []
	};
}
function planner({ replan }, run) {
	return {
		replan,
		isOlder: (body) => load_run().isOlderRun(run, body),
		duplicates: load_run().findDuplicates
	};
}

// src/action/change-start.ts
async function changeStart(workspace, repo, config, inputs, { objects }, matters) {
	const commits = pullRequestCommits();
	if (commits === null) return null;
	const { pullRequestBase } = await Promise.resolve().then(() => require("./chunks/pull-request-base-4fd435d0.js"));
	const tree = await pullRequestBase(workspace, repo, commits, objects, matters);
	if ("why" in tree) return tree;
	const base = load_base_tree().loadBaseConfig(tree, inputs.config, load_read_blog().known, config);
	return "why" in base ? base : {
		...base,
		config: withInputs(base.config, inputs)
	};
}
function withInputs(config, { posts }) {
	return posts.length === 0 ? config : {
		...config,
		posts
	};
}

// src/io/report-file.ts
const mostBytes$1 = 262144;
function readReportFile(path) {
	try {
		if ((0, load_fs().statSync)(path).size > mostBytes$1) throw refused(path, "larger than 256 KiB");
		return JSON.parse((0, load_fs().readFileSync)(path, "utf8"));
	} catch (error) {
		if (error instanceof load_tell_error().UserError) throw error;
		throw refused(path, error instanceof SyntaxError ? "not JSON" : "not there");
	}
}
function refused(path, found) {
	return new (load_tell_error().UserError)("input", `The input “comment-from” names ${path}, which is ${found}. Expected the report.json of a run of Postrider: download its artifact in the step before.`);
}

// src/action/comment-for.ts
async function commentFor(inputs, config, repo, github, workspace) {
	const head = endedRun();
	const number = head === null ? null : await github.pullRequests.at(head);
	const changed = number === null ? null : await github.differences.pullRequest(number);
	if (number === null || changed === null) {
		runnerLog.info("No open pull request stands where that run did: there is nothing to comment on.");
		return 0;
	}
	const world = {
		repo,
		today: load_read_blog().today(),
		lineUrl: lineUrls(workspace, repo),
		comment: github.pullRequests.comment,
		outbound: outboundHere()
	};
	const report = readReportFile(inputs.commentFrom);
	const { postComment } = await Promise.resolve().then(() => require("./chunks/post-comment-d10aa95d.js"));
	const change = await postComment(report, {
		number,
		changed
	}, config, world);
	if (change === null) throw refused(inputs.commentFrom, "not a report of this pull request");
	const { notices } = inputs.dryRun ? planned({ changes: [change] }) : await apply([change], github, planner({ replan: () => null }, void 0));
	for (const notice of notices) runnerLog.warn(notice);
	return 0;
}

// src/io/github/client.ts
const longestWait = 90;
function openPatience(longest = longestWait) {
	let left = longest;
	return { grant(seconds) {
		if (seconds > left) return false;
		left -= seconds;
		return true;
	} };
}
function openClient(settings, patience) {
	let opening;
	return () => {
		opening ??= Promise.resolve().then(() => require("./chunks/make-octokit-155a073b.js")).then((made) => made.makeOctokit(settings, patience));
		return opening;
	};
}

// src/io/github/differences.ts
const mostCompared = 300;
const mostInPullRequest = 3e3;
function openDifferences(client, at) {
	const ask = (work) => toldOrOutage(async () => work(await client()));
	return {
		async compare(before, after) {
			const found = await ask(({ rest }) => rest.repos.compareCommitsWithBasehead({
				...at,
				basehead: `${before}...${after}`
			}));
			if ("from" in found) return null;
			const files = found.data.files ?? [];
			return files.length >= mostCompared ? null : files.map(({ filename }) => filename);
		},
		async pullRequest(number) {
			const found = await ask(({ rest, paginate }) => paginate(rest.pulls.listFiles, {
				...at,
				pull_number: number,
				per_page: 100
			}));
			if ("from" in found || found.length >= mostInPullRequest) return null;
			return found.filter(({ status }) => status !== "removed").map(({ filename }) => filename);
		},
		async tip(branch) {
			const found = await ask(({ rest }) => rest.repos.getCommit({
				...at,
				ref: branch,
				per_page: 1
			}));
			return "from" in found ? null : found.data.sha;
		}
	};
}

// src/io/github/objects.ts
const request = { retries: 1 };
function openObjects(client, at) {
	const told = toldBy(client);
	const ask = (work) => orOutage(told(work));
	return {
		async mergeBase(base, head) {
			const basehead = `${base}...${head}`;
			const asked = {
				...at,
				basehead,
				per_page: 1,
				page: 2,
				request
			};
			const found = await ask(({ rest }) => rest.repos.compareCommitsWithBasehead(asked));
			return "from" in found ? found : { sha: found.data.merge_base_commit.sha };
		},
		async tree(commit) {
			const asked = {
				...at,
				tree_sha: commit,
				recursive: "1",
				request
			};
			const found = await ask(({ rest }) => rest.git.getTree(asked));
			if ("from" in found) return found;
			const files = found.data.tree.flatMap(({ path, mode, sha, size }) => load_base_tree().isRegularMode(mode) ? [[path, {
				sha,
				size: size ?? 0
			}]] : []);
			return {
				files: new Map(files),
				whole: !found.data.truncated
			};
		},
		async blob(sha) {
			const found = await ask(({ rest }) => rest.git.getBlob({
				...at,
				file_sha: sha,
				request
			}));
			if ("from" in found) return found;
			const { content, size } = found.data;
			const bytes = (size ?? 0) > 1048576 ? null : load_buffer().Buffer.from(content, "base64");
			return { text: bytes === null ? null : load_base_tree().asText(bytes) ?? null };
		}
	};
}
async function orOutage(answer) {
	try {
		return await answer;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return {
			from: "GitHub",
			why: error.message.replace(/^GitHub /, "it ")
		};
	}
}

// src/io/github/graphql.ts
const selfQuery = "query { viewer { login } }";
const historyQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      body
      userContentEdits(first: 100) { nodes { editedAt diff } }
    }
  }
}`;
function readHistory(answer) {
	const issue = answer.repository?.issue;
	const nodes = issue?.userContentEdits?.nodes;
	if (issue === void 0 || issue === null || nodes === void 0 || nodes === null) return null;
	const edits = oldestFirst(nodes.filter((edit) => edit !== null));
	return {
		body: issue.body,
		revisions: edits.flatMap(({ diff }) => diff ?? [])
	};
}
function oldestFirst(edits) {
	const [first, last] = [edits[0]?.editedAt ?? "", edits.at(-1)?.editedAt ?? ""];
	return first < last ? edits : [...edits].reverse();
}

// src/io/github/to-issue.ts
const believed = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
function isBelieved({ user, author_association }) {
	return user?.type === "Bot" || believed.has(author_association ?? "");
}
function toIssue(issue) {
	return {
		number: issue.number,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "closed" ? "closed" : "open",
		labels: issue.labels.map((name) => typeof name === "string" ? name : name.name ?? ""),
		createdAt: issue.created_at,
		url: issue.html_url,
		trusted: isBelieved(issue),
		comments: issue.comments ?? 0,
		author: issue.user?.login ?? ""
	};
}
function toSaid(comment) {
	const { user, reactions, performed_via_github_app: app } = comment;
	return {
		id: comment.id,
		body: comment.body ?? "",
		author: user?.login ?? "",
		day: comment.created_at.slice(0, 10),
		bot: user?.type === "Bot" || app !== void 0 && app !== null,
		answered: (reactions?.["+1"] ?? 0) + (reactions?.confused ?? 0) > 0,
		association: comment.author_association ?? "NONE"
	};
}

// src/io/github/octokit-issues.ts
const once = { retries: 0 };
const writing = /* @__PURE__ */ new Set([
	"admin",
	"write",
	"maintain"
]);
function octokitIssues(client, at, label, patience) {
	return {
		...reading(client, at, label),
		...writes(client, at),
		pause: pauser(patience)
	};
}
const closedAs = {
	completed: {
		state: "closed",
		state_reason: "completed"
	},
	"not-planned": {
		state: "closed",
		state_reason: "not_planned"
	},
	duplicate: {
		state: "closed",
		state_reason: "duplicate"
	}
};
function reading(client, at, label) {
	const told = toldBy(client);
	const page = {
		...at,
		state: "all",
		sort: "created",
		per_page: 100
	};
	return {
		labelled: () => told(async ({ rest, paginate }) => {
			const asked = {
				...page,
				labels: label,
				direction: "asc"
			};
			return onlyIssues(await paginate(rest.issues.listForRepo, asked));
		}),
		newest: (creator) => told(async ({ rest, paginate }) => {
			if (creator === void 0) return onlyIssues((await rest.issues.listForRepo(page)).data);
			return onlyIssues(await paginate(rest.issues.listForRepo, {
				...page,
				creator
			}));
		}),
		read: (number) => told(async ({ rest }) => toIssue((await rest.issues.get({
			...at,
			issue_number: number
		})).data), "gone"),
		history: (number) => orNull(told(async ({ graphql }) => readHistory(await graphql(historyQuery, {
			...at,
			number
		})))),
		self: () => orNull(told(async ({ graphql }) => {
			const { viewer } = await graphql(selfQuery);
			return viewer.login;
		})),
		comments: (number) => told(async ({ rest, paginate }) => {
			const asked = {
				...at,
				issue_number: number,
				per_page: 100
			};
			return (await paginate(rest.issues.listComments, asked)).map(toSaid);
		}),
		permission: (username) => told(async ({ rest }) => {
			const { data } = await rest.repos.getCollaboratorPermissionLevel({
				...at,
				username
			});
			return writing.has(data.permission);
		})
	};
}
function writes(client, at) {
	const told = toldBy(client);
	const toldNothing = async (work) => {
		await told(work, "gone");
	};
	return {
		create: ({ title, body, labels, assignees }) => told(async ({ rest }) => {
			const lists = {
				labels: [...labels],
				assignees: [...assignees]
			};
			const options = {
				...at,
				title,
				body,
				...lists,
				request: once
			};
			return toIssue((await rest.issues.create(options)).data);
		}),
		edit: (number, { body, close, reopen }) => told(async ({ rest }) => {
			const state = close ? closedAs[close] : reopen ? { state: "open" } : {};
			const text = body === void 0 ? {} : { body };
			const { data } = await rest.issues.update({
				...at,
				issue_number: number,
				...text,
				...state
			});
			return toIssue(data);
		}),
		comment: (number, body) => toldNothing(({ rest }) => rest.issues.createComment({
			...at,
			issue_number: number,
			body,
			request: once
		})),
		react: (comment, content) => toldNothing(({ rest }) => rest.reactions.createForIssueComment({
			...at,
			comment_id: comment,
			content
		})),
		addLabels: (number, labels) => toldNothing(({ rest }) => rest.issues.addLabels({
			...at,
			issue_number: number,
			labels: [...labels]
		})),
		removeLabel: (number, name) => toldNothing(({ rest }) => rest.issues.removeLabel({
			...at,
			issue_number: number,
			name
		}))
	};
}
function onlyIssues(found) {
	return found.filter((issue) => issue.pull_request === void 0).map(toIssue);
}
async function orNull(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof Refused || error.name === "GraphqlResponseError") return null;
		throw error;
	}
}
function pauser(patience) {
	return async (seconds) => {
		const granted = patience.grant(seconds);
		if (granted) await (0, load_timers_promises().setTimeout)(seconds * 1e3);
		return granted;
	};
}

// src/io/github/pull-requests.ts
function openPullRequests(client, at) {
	const told = toldBy(client);
	async function own({ rest, paginate }, issue_number, marker) {
		return (await paginate(rest.issues.listComments, {
			...at,
			issue_number,
			per_page: 100
		})).find((comment) => comment.body?.startsWith(marker) && isBelieved(comment));
	}
	return {
		async at({ owner, branch, sha }) {
			const { data } = await told(({ rest }) => rest.pulls.list({
				...at,
				state: "open",
				head: `${owner}:${branch}`,
				per_page: 100
			}));
			return data.find(({ head }) => head.sha === sha)?.number ?? null;
		},
		async comment(pullRequest, marker) {
			const found = await toldOrOutage(async () => ({ own: await own(await client(), pullRequest, marker) }));
			return "from" in found ? null : found.own?.body ?? null;
		},
		async upsertComment(issue_number, marker, body, onlyUpdate = false) {
			const found = await told((octokit) => own(octokit, issue_number, marker));
			if (found !== void 0) {
				if (sameText(found.body ?? "", body)) return;
				await told(({ rest }) => rest.issues.updateComment({
					...at,
					comment_id: found.id,
					body
				}));
			} else if (!onlyUpdate) {
				const request = { retries: 0 };
				await told(({ rest }) => rest.issues.createComment({
					...at,
					issue_number,
					body,
					request
				}));
			}
		}
	};
}

// src/io/open-github.ts
function openGitHub(settings) {
	const { at, label, tracker } = settings;
	const patience = openPatience();
	const blog = openClient(settings, patience);
	const own = {
		...settings,
		token: tracker.token
	};
	const issues = tracker.token === settings.token ? blog : openClient(own, patience);
	return {
		differences: openDifferences(blog, at),
		objects: openObjects(blog, at),
		pullRequests: openPullRequests(blog, at),
		tracker: openTracker(octokitIssues(issues, tracker.at, label, patience)),
		async isPublic() {
			const found = await toldOrOutage(async () => {
				const { rest } = await issues();
				return rest.repos.get({ ...tracker.at });
			});
			return "from" in found || (found.data.visibility ?? "public") === "public";
		}
	};
}

// src/action/connect.ts
function connect(inputs, config) {
	const { token, trackerToken } = inputs;
	if (token === "") throw new (load_tell_error().UserError)("token", "There is no token: the input “github-token” is empty, expected the token of the workflow. Leave the input out, and the default, the token of the workflow, is used.");
	const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
	const at = placeAt(process.env.GITHUB_REPOSITORY ?? "");
	const tracker = {
		at: placeAt(placeOf(config)),
		token: trackerToken
	};
	return openGitHub({
		token,
		at,
		tracker,
		label: load_label().label,
		userAgent: load_tell_error().userAgent,
		apiUrl
	});
}
function placeOf({ tracker }) {
	return tracker.repo ?? process.env.GITHUB_REPOSITORY ?? "";
}
function placeAt(name) {
	const [owner = "", repo = ""] = name.split("/");
	return {
		owner,
		repo
	};
}
async function isPublic({ tracker }, github, here) {
	if (tracker.off) return false;
	return tracker.public ?? (here ? isPublicHere() : null) ?? github.isPublic();
}

// src/action/list-early.ts
async function listEarly(issues, event, config) {
	if (config.tracker.off || !willList(event)) return issues;
	const listed = issues.list();
	await Promise.race([listed.catch(() => {}), isSent()]);
	return {
		...issues,
		list: () => listed
	};
}
function willList(event) {
	return event.kind === "push" ? event.defaultBranch : event.kind === "sweep" || event.kind === "issue";
}
function isSent() {
	return new Promise((done) => {
		const sent = () => {
			(0, load_diagnostics_channel().unsubscribe)("undici:client:sendHeaders", sent);
			done();
		};
		(0, load_diagnostics_channel().subscribe)("undici:client:sendHeaders", sent);
	});
}

// src/action/open-model.ts
async function modelFor({ openaiApiKey: apiKey }, drafts) {
	const { model, baseUrl } = drafts;
	if (model === void 0) return {};
	const why = whyNotAsked(apiKey, baseUrl);
	if (why !== null) {
		runnerLog.warn(`The config names the model “${model}”, and ${why}: drafts are templates.`);
		return {};
	}
	const { openModel } = await Promise.resolve().then(() => require("./chunks/model-4c1d11a6.js"));
	const settings = {
		...drafts,
		model
	};
	const { answerSchema: schema } = await Promise.resolve().then(() => require("./chunks/answer-1f2ea7fb.js")).then((n) => n.answer_exports);
	return { model: openModel({
		drafts: settings,
		apiKey,
		schema,
		...keptIn("drafts")
	}) };
}
async function vectorsFor({ openaiApiKey: apiKey }, { model, baseUrl }) {
	if (model === void 0) return {};
	const why = whyNotAsked(apiKey, baseUrl);
	if (why !== null) {
		runnerLog.warn(`The config names the model “${model}”, and ${why}: places are ordered by words.`);
		return {};
	}
	const { openVectors } = await Promise.resolve().then(() => require("./chunks/vectors-d51608cc.js"));
	return { vectors: openVectors({
		model,
		baseUrl,
		apiKey,
		...keptIn("vectors")
	}) };
}
function keptIn(name) {
	const { RUNNER_TEMP } = process.env;
	return RUNNER_TEMP ? { folder: (0, load_path().join)(RUNNER_TEMP, "postrider", name) } : {};
}
function whyNotAsked(apiKey, baseUrl) {
	if (baseUrl === void 0) return apiKey === "" ? "the input “openai-api-key” is empty" : null;
	const { protocol, hostname } = new URL(baseUrl);
	const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
	if (apiKey === "" || protocol === "https:" || isHere) return null;
	return "its server is asked over http, where the key could be read on the way";
}

// src/io/part-files.ts
const mostBytes = 67108864;
function readPartFiles(folder) {
	return ((0, load_fs().statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0, load_fs().readdirSync)(folder, {
		recursive: true,
		withFileTypes: true
	}) : []).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => ({
		name: entry.name,
		path: (0, load_path().join)(entry.parentPath, entry.name)
	})).sort((a, b) => a.path < b.path ? -1 : 1).map(({ name, path }) => ({
		name,
		value: readFile(path)
	}));
}
function readFile(path) {
	if ((0, load_fs().statSync)(path).size > 67108864) throw refusal$1(path, "larger than 64 MiB", "Name more shards, so that each has fewer posts.");
	try {
		return JSON.parse((0, load_fs().readFileSync)(path, "utf8"));
	} catch {
		throw refusal$1(path, "not JSON", "Keep the output “part” of each shard, and nothing else there.");
	}
}
function refusal$1(path, found, fix) {
	return new (load_tell_error().UserError)("shard", `The input “merge-from” leads to ${path}, which is ${found}; nothing was written. ${fix} See docs/large-blogs.md.`);
}

// src/shards/read-share.ts
const unshared = {
	"pull-request": "a pull request",
	check: "a check",
	issue: "an issue"
};
function readShare({ shard, mergeFrom }, { kind }) {
	if (shard === "" && mergeFrom === "") return null;
	if (shard !== "" && mergeFrom !== "") throw refusal("The inputs “shard” and “merge-from” are both set, expected one of them.");
	if (unshared[kind] !== void 0) throw refusal(`The input “${shard === "" ? "merge-from" : "shard"}” is set in a run for ${unshared[kind]}, expected a push, a schedule or a start by hand. Leave it out there.`);
	if (mergeFrom !== "") return { mergeFrom };
	const found = load_run().readShard(shard);
	if (found === null) throw refusal(`The input “shard” is “${shard}”, expected a number of a total of at most ${256}, such as 2/8.`);
	return { shard: found };
}
function refusal(found) {
	return new (load_tell_error().UserError)("input", `${found} Change it in the workflow; see docs/large-blogs.md.`);
}

// src/action/share-run.ts
async function shareOf(inputs, event, workspace) {
	const share = readShare(inputs, event);
	if (share === null || "shard" in share) return share;
	const { joinParts } = await Promise.resolve().then(() => require("./chunks/join-parts-4cf2d8c8.js"));
	const here = {
		by: load_tell_error().version,
		commit: checkedOut(workspace)
	};
	return { parts: joinParts(readPartFiles(share.mergeFrom), here) };
}
async function leavePart(shard, { seen = [], seenClosed = [], outages }, workspace) {
	const { toPart } = await Promise.resolve().then(() => require("./chunks/part-json-a5e63cd1.js"));
	const part = toPart({
		by: load_tell_error().version,
		commit: checkedOut(workspace),
		shard,
		outages
	}, seen, seenClosed);
	const name = `postrider/part-${shard.number}-of-${shard.of}.json`;
	setOutputs({ part: writeJson(process.env.RUNNER_TEMP ?? (0, load_os().tmpdir)(), name, part) });
}
function checkedOut(workspace) {
	return load_read_blog().headCommit(workspace) ?? process.env.GITHUB_SHA ?? "";
}

// src/io/inputs.ts
const modes = [
	"auto",
	"check",
	"track",
	"sweep"
];
const failOns = [
	"never",
	"error",
	"warning"
];
function readInputs() {
	const wrong = [];
	const token = load_annotate().getInput("github-token");
	const inputs = {
		token,
		trackerToken: load_annotate().getInput("tracker-token") || token,
		config: load_annotate().getInput("config") || ".github/postrider.yml",
		mode: oneOf("mode", modes, "auto", wrong),
		posts: load_annotate().getMultilineInput("posts"),
		dryRun: oneOf("dry-run", ["true", "false"], "false", wrong) === "true",
		failOn: oneOf("fail-on", failOns, "never", wrong),
		backfill: load_annotate().getMultilineInput("backfill"),
		searchConsole: load_annotate().getInput("search-console-credentials"),
		commentFrom: load_annotate().getInput("comment-from"),
		shard: load_annotate().getInput("shard"),
		mergeFrom: load_annotate().getInput("merge-from"),
		openaiApiKey: load_annotate().getInput("openai-api-key")
	};
	if (wrong.length > 0) throw new (load_tell_error().UserError)("input", wrong.join("\n"));
	return inputs;
}
function oneOf(name, values, usual, wrong) {
	const found = load_annotate().getInput(name) || usual;
	const value = values.find((known) => known === found);
	if (value === void 0) wrong.push(`The input “${name}” is “${found}”, expected one of ${values.join(", ")}. Change it in the workflow.`);
	return value ?? usual;
}

// src/main.ts
load_tell_error().tellStrays(runnerLog);
main().then(end, (error) => end(load_tell_error().tellError(error, runnerLog)));
async function main() {
	maskSecrets();
	const inputs = readInputs();
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	const repo = load_read_blog().openRepo(workspace);
	const config = withInputs(load_read_blog().loadConfig(repo, inputs.config, load_read_blog().known), inputs);
	const github = connect(inputs, config);
	if (inputs.commentFrom !== "") return commentFor(inputs, config, repo, github, workspace);
	const tracking = {
		label: load_label().label,
		here: placeOf(config) === process.env.GITHUB_REPOSITORY
	};
	const event = await readEvent(inputs.mode, workspace, github.differences, tracking);
	const share = await shareOf(inputs, event, workspace);
	const shard = share !== null && "shard" in share ? share.shard : null;
	const number = runNumber();
	const sweep = event.kind === "sweep" ? config.sweep : void 0;
	const world = {
		repo,
		web: event.kind === "pull-request" && event.readOnly ? null : online(sweep),
		...config.platforms.devto && { devto: await devAccount() },
		...inputs.searchConsole !== "" && event.kind !== "pull-request" && { searchConsole: await ownersView(inputs.searchConsole, sweep) },
		issues: await listEarly(github.tracker, event, config),
		comment: github.pullRequests.comment,
		lineUrl: lineUrls(workspace, repo),
		before: (matters) => changeStart(workspace, repo, config, inputs, github, matters),
		catalogue: load_read_blog().loadCatalogue,
		linkedHosts: load_read_blog().loadLinkedHosts,
		readings: load_read_blog().loadReadings,
		...await modelFor(inputs, load_run().budgetOf(config.drafts, shard)),
		...await vectorsFor(inputs, config.matching),
		today: load_read_blog().today(),
		...number !== void 0 && { run: number },
		public: event.kind !== "pull-request" && await isPublic(config, github, tracking.here),
		outbound: outboundHere()
	};
	const outcome = await load_run().run(event, config, world, (0, import_picomatch.default)([...inputs.backfill]), share);
	for (const says of load_run().tellBackfill(inputs.backfill, outcome.blog)) runnerLog.warn(says);
	const { changes, applied } = inputs.dryRun ? dryRun(outcome) : await applyAll(outcome, github, world.devto, number);
	const { failed, tellRun } = await Promise.resolve().then(() => require("./chunks/tell-run-6681d52e.js"));
	const goesOut = event.kind === "pull-request";
	await tellRun({
		...outcome,
		changes
	}, applied, github, {
		...world,
		goesOut
	});
	if (shard !== null) {
		await leavePart(shard, outcome, workspace);
		return 0;
	}
	return failed(outcome, inputs.failOn) ? 1 : 0;
}
function end(code) {
	process.exitCode = code;
}

exports.outboundHere = outboundHere;
exports.runnerLog = runnerLog;
exports.setOutputs = setOutputs;
exports.writeJson = writeJson;
exports.writePage = writePage;
exports.writeSummary = writeSummary;