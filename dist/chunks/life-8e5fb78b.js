const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_target_id = __lazily(() => require("./target-id-722c44ec.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/tracker/medium-steps.ts
const stepBeginnings = {
	open: ["Open <https://medium.com/", "Imported"],
	links: [
		"Keep ",
		"Unlink the link",
		"Links to your own site"
	],
	read: ["Read it through once", "Read through"],
	canonical: ["Before publishing, open *Story settings", "Canonical link checked"],
	publish: ["Publish, then tick this", "Published on Medium"],
	update: ["Changed parts pasted"],
	devto: [
		"Update the draft on DEV",
		"Update the article on DEV",
		"Make a new draft on DEV"
	]
};
const stepIds = Object.keys(stepBeginnings);
const mediumSteps = stepIds.filter((id) => id !== "devto");
function readStep(line) {
	const box = /^[-*+] \[([ xX])\] (.*)$/.exec(line);
	if (box === null) return null;
	const id = stepIds.find((step) => stepBeginnings[step].some((start) => box[2]?.startsWith(start)));
	return id === void 0 ? null : {
		id,
		ticked: box[1] !== " "
	};
}

// src/formats/direct-url.ts
function directUrl(url) {
	return url.replace("//redirect.github.com/", "//github.com/");
}

// src/tracker/mentions.ts
const begins = "**Nobody asked, but they linked:** ";
const most = 8;
const longestText = 80;
const one = new RegExp(`\\[((?:\\\\.|[^\\]\\\\])+)\\]\\((\\S+?)\\)(?:, (${load_days().spokenDay}))?(?:; |\\.$)`, "gu");
function mentionsIn(lines, today) {
	const line = lines.find((text) => text.startsWith(begins));
	if (line === void 0) return [];
	return [...line.slice(35).matchAll(one)].map(([, text = "", url = "", day]) => {
		const on = day === void 0 ? null : load_days().readDay(day, today);
		return {
			text: text.replace(/\\([!-/:-@[-`{-~])/g, "$1"),
			url: directUrl(url),
			...on !== null && { on }
		};
	});
}
function nextMentions(shown, told, found, today) {
	const known = /* @__PURE__ */ new Set([...shown.map(({ url }) => url), ...told]);
	const dated = [...new Map(found.filter(({ url }) => !known.has(url)).map((item) => [item.url, item])).values()].map(({ text, url, on = today }) => {
		return {
			text: load_read_blog().shorten(text, longestText),
			url,
			on
		};
	});
	return [...shown, ...dated].slice(0, most);
}
function renderMentions(mentions, { thanks }, today) {
	if (mentions.length === 0) return load_safe().nothing;
	const all = mentions.map(({ text, url, on }) => {
		const day = on === void 0 ? "" : `, ${load_days().sayDay(on, today)}`;
		return load_safe().md`${load_safe().link(text, url)}${day}`.markdown;
	});
	const isPersonal = mentions.some(({ url }) => !/^https:\/\/(?:news\.ycombinator|stackoverflow)\.com\//.test(url));
	return load_safe().paragraphs({ markdown: `${begins}${all.join("; ")}.` }, isPersonal && thanks?.text != null ? load_safe().fold(`Thanks to who linked, ${load_words().countWords(thanks.text)} words`, load_safe().quote(thanks.text.split("\n\n").map((part) => load_safe().plain(part)))) : load_safe().nothing);
}

// src/tracker/state.ts
const block = /^<!-- postrider:state v1 n=(\d+) c=([0-9a-f]{8}) (.*?) -->[ \t]*$/gm;
function writeState(state) {
	const items = state.items.map((item) => [
		item.number,
		item.id,
		item.mark,
		item.head,
		item.ticked ? 1 : 0,
		item.letter ? 1 : 0,
		item.sources,
		...restOf(item)
	]);
	const json = JSON.stringify({
		...state,
		items
	}).replace(/[<>&\u0085\u2028\u2029]|(?<=-)-/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `<!-- postrider:state v1 n=${json.length} c=${sum(json)} ${json} -->`;
}
function restOf({ kind, anew }) {
	if (anew !== void 0) return [kind ?? null, [anew.times, anew.comment]];
	return kind === void 0 ? [] : [kind];
}
function readState(body) {
	for (const [, length, check, json = ""] of [...body.matchAll(block)].reverse()) {
		const state = json.length === Number(length) && sum(json) === check ? decode(json) : null;
		if (state !== null) return state;
	}
	return null;
}
const stateBlock = (body) => body.match(block)?.at(-1) ?? "";
const withoutState = (body) => body.replace(block, "");
function withState(body, state) {
	return `${withoutState(body).trimEnd()}\n\n${writeState(state)}\n`;
}
function decode(json) {
	try {
		const { items, base, ...rest } = JSON.parse(json);
		const known = {
			gone: [],
			ticks: [],
			next: 1,
			live: false,
			comment: 0,
			comments: 0,
			...rest
		};
		if (typeof known.path !== "string" || !Array.isArray(items)) return null;
		return {
			...known,
			items: items.map(readItem$1),
			base: typeof base === "string" ? base : null
		};
	} catch {
		return null;
	}
}
function readItem$1(item) {
	if (!Array.isArray(item)) {
		const { number, id } = item;
		return {
			number,
			id,
			mark: "",
			head: "",
			ticked: false,
			letter: false,
			sources: []
		};
	}
	const [number, id, mark, head, ticked, letter, sources = [], kind, anew] = item;
	return {
		number,
		id,
		mark,
		head,
		ticked: ticked === 1,
		letter: letter === 1,
		sources,
		kind: kind ?? void 0,
		...anew !== void 0 && { anew: {
			times: anew[0],
			comment: anew[1]
		} }
	};
}
function markLine(text) {
	const plain = text.replace(/^([^\S\r\n\u2028\u2029]*[-*+] )\[[xX]\]/gm, "$1[ ]").replace(/\s+/g, " ");
	return (0, load_crypto().createHash)("sha256").update(plain.trim()).digest("base64url").replace(/-/g, ".").slice(0, 5);
}
const markText = ({ title, body }) => markLine(`${title}\n${body}`);
const sum = (text) => (0, load_crypto().createHash)("sha256").update(text).digest("hex").slice(0, 8);

// src/tracker/split-body.ts
const lookedOn = "- Looked on ";
const itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d{1,6}) · /;
const ourMarker = /^<!-- postrider:(?:post 1 .*|queue) -->\s*$/;
const foldStart = /^<details><summary>(.*)<\/summary>\s*$/;
const foldEnd = /^<\/details>\s*$/;
const fenceStart = /^\s*(`{3,}|~{3,})/;
const itemKey = (number) => `item ${number}`;
const stepKey = (id) => `step ${id}`;
function splitBody(text) {
	return new Reader(text.split("\n")).blocks(() => false).blocks;
}
var Reader = class {
	at = 0;
	seen = /* @__PURE__ */ new Set();
	lines;
	constructor(lines) {
		this.lines = lines;
	}
	blocks(ends) {
		const blocks = [];
		let gap = 0;
		for (let line = this.line; line !== void 0 && !ends(line); line = this.line) if (line.trim() === "") {
			gap += 1;
			this.at += 1;
		} else if (ourMarker.test(line)) this.at += 1;
		else {
			blocks.push(this.block(line, gap));
			gap = 0;
		}
		return {
			blocks,
			gap
		};
	}
	get line() {
		return this.lines[this.at];
	}
	block(line, gap) {
		return this.place(line, gap) ?? this.step(line, gap) ?? this.fold(line, gap) ?? this.plain(line, gap);
	}
	place(line, gap) {
		const number = itemStart.exec(line)?.[2];
		if (number === void 0) return null;
		return this.once(itemKey(Number(number)), this.take(/^(\s+\S|\s*$)/), gap);
	}
	step(line, gap) {
		const id = readStep(line)?.id;
		return id === void 0 ? null : this.once(stepKey(id), this.take(/^\s+\S/), gap);
	}
	once(key, text, gap) {
		const mark = markLine(text);
		if (this.seen.has(key)) return {
			key: `line ${mark}`,
			mark,
			text,
			gap
		};
		this.seen.add(key);
		return {
			key,
			mark,
			text,
			gap
		};
	}
	fold(line, gap) {
		const summary = foldStart.exec(line)?.[1];
		if (summary === void 0 || !this.closes()) return null;
		this.at += 1;
		const inside = this.blocks((next) => foldEnd.test(next));
		const close = this.line ?? "</details>";
		this.at += 1;
		return {
			key: `fold ${markLine(summary.replace(/\d+/g, ""))}`,
			mark: markLine(line),
			text: line,
			gap,
			inside: {
				...inside,
				close
			}
		};
	}
	closes() {
		let depth = 0;
		for (let at = this.at; at < this.lines.length; at += 1) {
			const line = this.lines[at] ?? "";
			if (foldStart.test(line)) depth += 1;
			else if (foldEnd.test(line)) depth -= 1;
			else if (line.startsWith("## ")) return false;
			if (depth === 0) return true;
		}
		return false;
	}
	plain(line, gap) {
		const fence = fenceStart.exec(line)?.[1];
		const length = fence === void 0 ? null : this.fenceLength(fence);
		const text = this.lines.slice(this.at, this.at + (length ?? 1)).join("\n");
		this.at += length ?? 1;
		const mark = markLine(text);
		return {
			key: text.startsWith("- Looked on ") ? "looked" : `line ${mark}`,
			mark,
			text,
			gap
		};
	}
	fenceLength(fence) {
		const [indent = ""] = /^\s*/.exec(this.line ?? "") ?? [];
		const last = new RegExp(`^${indent}${fence[0]}{${fence.length},}\\s*$`);
		for (let at = this.at + 1; at < this.lines.length; at += 1) {
			const line = this.lines[at] ?? "";
			if (last.test(line)) return at - this.at + 1;
			if (itemStart.test(line) || readStep(line) !== null) return null;
		}
		return null;
	}
	take(goesOn) {
		let end = this.at + 1;
		while (end < this.lines.length && goesOn.test(this.lines[end] ?? "")) end += 1;
		while (end > this.at + 1 && this.lines[end - 1]?.trim() === "") end -= 1;
		const text = this.lines.slice(this.at, end).join("\n");
		this.at = end;
		return text;
	}
};
function joinBlocks(blocks) {
	return blocks.map(({ text, gap, inside }) => {
		const all = [text, ...(inside === void 0 ? [] : [joinBlocks(inside.blocks), closing(inside)]).filter((part) => part !== "")].join("\n");
		return `${"\n".repeat(gap)}${all}`;
	}).join("\n");
}
const closing = ({ gap, close }) => `${"\n".repeat(gap)}${close}`;
const isItem = ({ key }) => key.startsWith("item ");
const isStep = ({ key }) => key.startsWith("step ");
const placesOf = (blocks) => new Map([...eachBlock(blocks)].filter((block) => isItem(block) || isStep(block)).map((block) => [block.key, block]));
function* eachBlock(blocks) {
	for (const block of blocks) {
		yield block;
		if (block.inside !== void 0) yield* eachBlock(block.inside.blocks);
	}
}

// src/tracker/standing.ts
const open = { status: "todo" };
const daysOfPatience = 7;
const daysToFollowUp = 14;
const said = {
	replied: "replied",
	won: "won",
	declined: "declined",
	skipped: "skipped",
	never: "never again"
};
const read = {
	"no reply": "sent",
	replied: "replied",
	won: "won",
	declined: "declined",
	closed: "declined",
	skipped: "skipped",
	"never again": "never"
};
function isTicked({ status, sent }) {
	return sent !== void 0 || [
		"sent",
		"replied",
		"won",
		"declined"
	].some((ticked) => ticked === status);
}
function sayStanding(standing, saying, letter = true) {
	const { status, sent, since, until, link, linked } = standing;
	const { today } = saying;
	const on = (day) => day === void 0 ? "" : ` ${load_days().sayDay(day, today)}`;
	const words = [
		...status === "sent" || sent !== void 0 ? [`sent${on(sent)}`] : [],
		...status === "sent" && letter && isSilent(standing, saying) ? ["no reply"] : [],
		...status === "todo" || status === "sent" ? [] : [`${outcome(status, saying)}${on(since)}`],
		...linked === void 0 ? [] : [`${sayLinked(linked)}${on(linked.since)}`],
		...until !== void 0 && until > today ? [`put off until${on(until)}`] : []
	];
	const where = link === void 0 ? "" : `: ${load_safe().bare(link).markdown}`;
	return words.length === 0 ? "" : `, ${words.join(", ")}${where}.`;
}
const sayLinked = ({ there, rel }) => there ? `linked${rel === void 0 ? "" : ` (${rel})`} since` : "link gone since";
function outcome(status, saying) {
	return status === "declined" && saying.public ? "closed" : said[status];
}
function isSilent({ sent }, saying) {
	return !saying.public && sent !== void 0 && load_days().addDays(sent, daysOfPatience) <= saying.today;
}
const day = String.raw`(\d{4}-\d\d-\d\d|${load_days().spokenDay})`;
const end = String.raw`(?![\p{L}\p{N}'’])`;
const link = String.raw`(?:: <?(https?:\/\/[^\s<>]+?)>?(?=\.?(?:\s|$)))?`;
const words = new RegExp(`^(?:, (sent)${end}(?: ${day})?)?(?:, (no reply|replied|won|declined|closed|skipped|never again)${end}(?: ${day})?)?(?:, (linked|link gone)(?: \\((nofollow|sponsored|ugc)\\))? since ${day})?(?:, put off until ${day})?${link}\\.?`, "u");
function readStanding(text, today) {
	const [all = "", sent, sentOn, outcome, on, link, rel, linkOn, put, url] = words.exec(text) ?? [];
	if (sent === void 0 && outcome === void 0 && put === void 0) return {
		said: null,
		rest: text
	};
	const past = (spoken) => spoken === void 0 ? void 0 : load_days().readDay(spoken, today) ?? void 0;
	const status = outcome === void 0 ? sent === void 0 ? "todo" : "sent" : read[outcome];
	const seen = past(linkOn);
	const linked = seen === void 0 ? void 0 : {
		there: link === "linked",
		since: seen,
		...rel && { rel }
	};
	const until = put === void 0 ? null : load_days().readDay(put, today, true);
	return {
		said: {
			...standing(status ?? "todo", past(on), past(sentOn), until, url),
			...linked !== void 0 && { linked }
		},
		rest: text.slice(all.length)
	};
}
function standing(status, since, sent, until, link) {
	const from = status === "sent" ? sent : since;
	return {
		status,
		...from !== void 0 && { since: from },
		...sent !== void 0 && { sent },
		...until !== null && { until },
		...link !== void 0 && status === "won" && { link }
	};
}
function settle(ticked, said, was, today) {
	if (said === null) return ticked ? {
		status: "sent",
		since: today,
		sent: today
	} : open;
	if (ticked === isTicked(said)) return said;
	if (ticked) return {
		status: "sent",
		since: today,
		sent: today
	};
	return was === false ? said : open;
}
function followUpDay({ status, sent, until }, today) {
	if (status !== "sent" || sent === void 0) return null;
	const due = load_days().addDays(sent, daysToFollowUp);
	const from = until !== void 0 && until > due ? until : due;
	return today < load_days().addDays(from, daysToFollowUp) ? from : null;
}
function showsFollowUp(standing, today) {
	const from = followUpDay(standing, today);
	return from !== null && load_days().addDays(from, -7) <= today;
}

// src/tracker/parse-issue.ts
const notesHeading = "## Notes";
const neverSuggested = "- **Never suggested**: ";
const marker = /^<!-- postrider:post 1 (.+?) -->\s*$/m;
const anyMarker = /^<!-- postrider:(?:post 1 .+?|queue) -->\s*$/m;
const visiblePath = /^- \*\*Post\*\*: `(.+?)`/m;
function parseIssue(body, today, earlier = []) {
	const { text, above, notes } = splitIssue(body);
	const own = readState(text);
	const state = own ?? newestState(earlier);
	const blocks = splitBody(above);
	const all = [...eachBlock(blocks)];
	return {
		path: pathOf(text),
		state,
		rung: state === null || state.base === null ? "visible" : own === null ? "history" : "block",
		items: all.filter(isItem).map(({ text: markdown }) => readItem(markdown, state, today)),
		steps: stepsIn(all, state),
		copy: copyIn(all, today) ?? state?.copy ?? {},
		...state?.copied !== void 0 && { copied: state.copied },
		mentions: mentionsIn(all.map(({ text }) => text), today),
		suppressed: suppressedIn(all),
		notes,
		blocks
	};
}
function pathOf(body) {
	const path = marker.exec(body)?.[1] ?? null;
	return (path === null ? null : decodePath(path)) ?? visiblePath.exec(body)?.[1] ?? null;
}
function splitIssue(body) {
	const text = body.replace(/\r\n?/g, "\n");
	const [above, notes] = splitNotes(withoutState(text));
	return {
		text,
		above,
		notes,
		marker: anyMarker.exec(text)?.[0] ?? "",
		block: stateBlock(text)
	};
}
function doneOf({ steps, state, copy, copied }) {
	return {
		handedOff: steps.has("open"),
		published: steps.has("publish"),
		live: state?.live === true,
		verified: steps.has("canonical"),
		...copied !== void 0 && { text: copied },
		...copy.since !== void 0 && { since: copy.since },
		...copy.url !== void 0 && { copy: copy.url },
		...state?.google !== void 0 && { google: state.google }
	};
}
function pathMarker(path) {
	return `<!-- postrider:post 1 ${encodeURIComponent(path).replace(/%2F/g, "/")} -->`;
}
function newestState(bodies) {
	for (const body of bodies) {
		const state = readState(splitIssue(body).text);
		if (state !== null) return state;
	}
	return null;
}
function decodePath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}
function splitNotes(text) {
	const lines = text.split("\n");
	const at = lines.findIndex((line) => line.trimEnd() === notesHeading);
	if (at < 0) return [text, ""];
	const notes = lines.slice(at + 1).join("\n");
	return [lines.slice(0, at).join("\n"), notes.replace(/^(?:[ \t]*\n)+/, "").trimEnd()];
}
function readHead(markdown, today) {
	const [first = "", ...below] = markdown.split("\n");
	const { name, behind } = cutHead(first);
	return {
		ticked: itemStart.exec(first)?.[1] !== " ",
		name,
		...readStanding(behind, today),
		below: below.join("\n")
	};
}
function cutHead(line) {
	const start = line.indexOf("**");
	const end = nameEnd(line, start + 2);
	return {
		name: line.slice(start, end),
		behind: line.slice(end).replace(/^~~/, "")
	};
}
function nameEnd(line, from) {
	const next = /\\.|`+|\*\*/gsu;
	next.lastIndex = from;
	for (let found = next.exec(line); found !== null; found = next.exec(line)) {
		if (found[0] === "**") return next.lastIndex;
		if (!found[0].startsWith("`")) continue;
		const ticks = new RegExp(`(?<!\`)${found[0]}(?!\`)`, "g");
		ticks.lastIndex = next.lastIndex;
		if (ticks.exec(line) !== null) next.lastIndex = ticks.lastIndex;
	}
	return line.length;
}
function markItem(markdown, today) {
	const { name, rest, below } = readHead(markdown, today);
	return markLine(`${name}${rest}\n${below}`);
}
function markHead(markdown) {
	const [first = ""] = markdown.split("\n");
	const { behind } = cutHead(first);
	const box = itemStart.exec(first)?.[1] === " " ? "-" : "x";
	return markLine(`${box}${first.includes("~~")}${behind}`);
}
function readItem(markdown, state, today) {
	const number = Number(itemStart.exec(markdown)?.[2]);
	const { ticked, name, said } = readHead(markdown, today);
	const url = /\]\((\S+?)\)/.exec(name)?.[1] ?? null;
	const recorded = state?.items.find((one) => one.number === number) ?? null;
	return {
		number,
		id: recorded?.id ?? load_target_id().idOf(url ?? ""),
		name: /\[(.*)\]\(/.exec(name)?.[1] ?? name.replace(/^\*\*\d+ · |\*\*$/g, ""),
		url,
		standing: settle(ticked, said, recorded?.head ? recorded.ticked : null, today),
		markdown,
		recorded,
		edited: recorded?.mark !== markItem(markdown, today),
		...recorded?.anew !== void 0 && { anew: recorded.anew }
	};
}
function stepsIn(blocks, state) {
	const boxes = blocks.filter(isStep).flatMap(readBox);
	const shown = new Set(boxes.map(({ id }) => id));
	return /* @__PURE__ */ new Set([...boxes.filter(({ ticked }) => ticked).map(({ id }) => id), ...stepIds.filter((id) => !shown.has(id) && state?.ticks.includes(id) === true)]);
}
const readBox = ({ text }) => readStep(text.split("\n")[0] ?? "") ?? [];
const longestLife = 1e3;
const copied = new RegExp(String.raw` → .*?(?:\[On Medium\]\((\S+?)\)|On Medium)(?:\*\*)? since (${load_days().spokenDay})`, "u");
function copyIn(blocks, today) {
	for (const { key, text } of blocks) {
		if (!key.startsWith("line ") || text.length > longestLife) continue;
		const [, url, on = ""] = copied.exec(text) ?? [];
		const since = load_days().readDay(on, today);
		if (since !== null) return {
			since,
			...url !== void 0 && { url }
		};
	}
	return null;
}
function suppressedIn(blocks) {
	return blocks.filter(({ text }) => text.startsWith(neverSuggested)).flatMap(({ text }) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, host = ""]) => host));
}

// src/pages/index-state.ts
const daysToIndex = 7;
function indexState(facts) {
	const { inspection } = facts;
	if (inspection !== null && !("from" in inspection)) return told(inspection, facts);
	const known = facts.recalled === void 0 ? null : recall(facts.recalled);
	if (known !== null) return known;
	if (inspection === null) return guess(facts);
	const { state, notBefore } = guess(facts);
	return {
		state,
		why: `Search Console could not be asked: ${inspection.why}`,
		evidence: null,
		...notBefore && { notBefore }
	};
}
function recall({ state, chosen }) {
	const evidence = null;
	if (chosen !== void 0) return {
		state: "blocked",
		why: `Google takes ${chosen} for the original`,
		chosen,
		evidence
	};
	return state === "confirmed" ? {
		state,
		why: "Google had it when it was asked",
		evidence
	} : null;
}
function told(inspection, { expected }) {
	const { verdict, obstacle, googleCanonical, link: evidence } = inspection;
	if (obstacle !== null) return {
		state: "blocked",
		why: `Google says: ${obstacle}`,
		evidence
	};
	if (googleCanonical !== null && !load_page_key().samePage(googleCanonical, expected)) return {
		state: "blocked",
		why: `Google takes ${googleCanonical} for the original`,
		chosen: googleCanonical,
		evidence
	};
	if (verdict === "pass") return {
		state: "confirmed",
		why: "Google has it",
		evidence
	};
	if (verdict === "fail") return {
		state: "blocked",
		why: "Google says that it cannot be indexed",
		evidence
	};
	return {
		state: "waiting",
		why: "Google does not have it yet",
		evidence
	};
}
function guess({ page, published, expected, today }) {
	const evidence = null;
	if (page?.live === "pass") {
		const { noindex, canonical } = page;
		if (noindex === true) return {
			state: "blocked",
			why: "The page asks not to be indexed",
			evidence
		};
		if (canonical && !load_page_key().samePage(canonical, expected)) return {
			state: "blocked",
			why: `The page names ${canonical} as its original`,
			evidence
		};
	}
	if (published === null) return {
		state: "unknown",
		why: "The post has no date to go by",
		evidence
	};
	const notBefore = load_days().addDays(published, daysToIndex);
	if (load_days().daysBetween(published, today) < daysToIndex) return {
		state: "waiting",
		why: "Google should know the page first",
		evidence,
		notBefore
	};
	if (page?.live !== "pass") return {
		state: "unknown",
		why: "The page was not looked at",
		evidence
	};
	return {
		state: "likely",
		why: "a guess: it is a week old or older, and open to Google",
		evidence
	};
}

// src/ask-google.ts
const looksAtCopies = [30, 7];
function openGoogle({ searchConsole, today }, { platforms, tracker }) {
	const outages = [];
	const isTaken = platforms.medium || platforms.devto;
	return {
		ask,
		outages
	};
	async function ask(facts) {
		const { address, done } = facts;
		const look = lookDue(done, today);
		const inspection = address.url !== null && isTaken && isOpen(facts, look) ? await inspect(address.url) : null;
		const index = guessIndex(facts, today, inspection);
		if (index === null || inspection === null || "from" in inspection) return {
			index,
			google: done.google
		};
		const { state, chosen } = index;
		const seen = look ?? done.google?.look;
		const foundBy = state === "confirmed" && !done.published && tracker.public !== true ? await queries(address.url ?? "", done.google?.foundBy) : [];
		return {
			index,
			google: {
				state,
				...chosen !== void 0 && { chosen },
				...seen !== void 0 && { look: seen },
				...foundBy.length > 0 && { foundBy }
			}
		};
	}
	async function inspect(url) {
		if (searchConsole === void 0) return null;
		const answer = await searchConsole.inspect(url);
		const { readInspection } = await Promise.resolve().then(() => require("./read-inspection-8f7df31b.js"));
		const read = readAnswer(answer, readInspection);
		return "why" in read ? silent(read.why) : read;
	}
	async function queries(url, known = []) {
		if (searchConsole?.queries === void 0) return [];
		const answer = await searchConsole.queries(url, load_days().addDays(today, -90), today);
		const { readQueries } = await Promise.resolve().then(() => require("./read-queries-48814707.js"));
		const read = readAnswer(answer, readQueries);
		if (!("why" in read)) return read;
		silent(read.why);
		return known;
	}
	function silent(why) {
		const outage = {
			from: "Search Console",
			why
		};
		if (!outages.some((known) => known.why === why)) outages.push(outage);
		return outage;
	}
}
function readAnswer(answer, read) {
	if ("why" in answer) return answer;
	try {
		return read(answer.payload);
	} catch (error) {
		return { why: `it changed its answer: “${error.issues?.[0]?.path.join(".") ?? ""}”` };
	}
}
function guessIndex({ post, address, page, done }, today, inspection = null) {
	if (address.url === null) return null;
	const recalled = done.published || done.google?.state === "confirmed" ? done.google : void 0;
	const published = load_days().dayOf(post.date);
	return indexState({
		expected: address.url,
		published,
		page,
		inspection,
		recalled,
		today
	});
}
function isOpen({ post, page, done }, look) {
	const isLive = page?.live === "pass" || page?.live === "inconclusive" && done.live;
	if (!post.published || !isLive) return false;
	return !done.published || look !== null || done.google?.chosen !== void 0;
}
function lookDue({ since, google }, today) {
	if (since === void 0) return null;
	const due = looksAtCopies.find((days) => load_days().daysBetween(since, today) >= days);
	return due !== void 0 && due > (google?.look ?? 0) ? due : null;
}

// src/life.ts
const nothingDone = {
	handedOff: false,
	published: false,
	live: false
};
function isNew(post, today) {
	const day = load_days().dayOf(post.date);
	return day !== null && load_days().daysBetween(day, today) <= 14;
}
function decideLife(facts) {
	const { post, address, page, index, handOff, done, today } = facts;
	const live = liveOf(page, done);
	const life = (stage, medium, next) => ({
		stage,
		live,
		medium,
		next
	});
	if (!post.published) return life("unpublished", "wait", step("Publish the post"));
	const fix = fixFirst(facts.findings, done.published ? null : page);
	if (done.published) {
		const stage = stageOfCopy(facts);
		return life(stage, "done", fix ?? step(afterwards[stage]));
	}
	if (live === "fail") return life("not-live", "wait", step(`Nothing to do until the page is there: ${page?.why ?? "it does not answer"}`));
	const stage = live === "pass" ? "live" : "not-live";
	if (page?.awaited === true) {
		const ofPost = fixFirst(facts.findings.filter((finding) => !isOfPage(finding)), null);
		if (ofPost !== null) return life(stage, "blocked", ofPost);
		return life(stage, "wait", step("Nothing to do yet: the page still shows the version before"));
	}
	if (fix !== null) return life(stage, "blocked", fix);
	if (address.url === null) return life(stage, "blocked", step("Tell where the post is"));
	if (done.handedOff) return life("handed-off", "ready", step("Finish it on Medium"));
	const never = neverOnMedium(facts);
	if (never !== null) return life(stage, "never", step(never));
	if (index?.state === "waiting") return life(live === "pass" ? "waiting-index" : stage, "wait", waitFor(index, today));
	if (index?.state === "blocked") return life(stage, "blocked", step(inTheWay(index)));
	const next = {
		text: "Put it on Medium",
		minutes: handOff?.minutes ?? 5
	};
	return life(live === "pass" ? "ready" : stage, "ready", next);
}
function fixFirst(findings, page) {
	const errors = findings.filter((finding) => isInTheWay(finding, page));
	const ofPage = errors.filter(isOfPage);
	if (errors.length === 0) return null;
	const named = errors.length === 1 ? pageTroubles[ofPage[0]?.check ?? ""] : void 0;
	if (named !== void 0) return step(`Fix ${named}`);
	const where = ofPage.length === 0 ? "in the post" : ofPage.length === errors.length ? "on the page" : "in the post and on its page";
	return step(`Fix ${load_read_blog().sayCount(errors.length, "problem")} ${where}`);
}
const isOfPage = ({ check }) => check.startsWith("page-");
function isInTheWay({ check, severity }, page) {
	return severity === "error" || check === "page-stale-content" && (page?.holds ?? 1) < half;
}
const half = .5;
const pageTroubles = {
	"page-canonical-dead": "the page, whose canonical leads to nothing",
	"page-canonical-mismatch": "the page, which names another page as its original",
	"page-canonical-multiple": "the page, which names more than one original",
	"page-moved": "the address, which leads on to another page",
	"page-noindex": "the page, which asks search engines to leave it out",
	"page-robots-blocked": "robots.txt, which keeps Google from the page",
	"page-stale-content": "the page, which shows another text than the post",
	"page-text-missing": "the page, which has no text without scripts"
};
function liveOf(page, done) {
	const live = page?.live ?? "inconclusive";
	return live === "inconclusive" && done.live ? "pass" : live;
}
function neverOnMedium({ foreign, retold, handOff }) {
	if (retold) return "Leave it on your own site: it says that it retells another text";
	if (handOff?.original !== void 0) return "Share it: its original is on Medium";
	if (handOff === null) return "Share it";
	return foreign ? "Share it, but not on Medium: its original is elsewhere" : null;
}
function waitFor({ notBefore }, today) {
	if (notBefore === void 0) return step("Nothing to do until Google has the page");
	return {
		text: `Nothing to do before ${load_days().sayDay(notBefore, today)}: Google should know the page first`,
		notBefore
	};
}
const inTheWay = ({ chosen }) => chosen === void 0 ? "Open the page to Google" : "See why Google takes another address for the original";
const afterwards = {
	lost: "Check the canonical link on Medium: Google chose the copy",
	drifted: "Paste the changed parts into the copy",
	verified: "Share it",
	"on-medium": "Share it"
};
function stageOfCopy(facts) {
	if (isCopyChosen(facts.index, facts.done)) return "lost";
	if (facts.drifted) return "drifted";
	return facts.done.verified === true ? "verified" : "on-medium";
}
function isCopyChosen(index, done) {
	const chosen = index?.chosen;
	if (chosen === void 0) return false;
	const host = load_tell_error().hostOf(chosen);
	if (host === "medium.com" || host?.endsWith(".medium.com")) return true;
	return done.copy !== void 0 && load_page_key().samePage(chosen, done.copy);
}
function step(text) {
	return { text };
}

Object.defineProperty(exports, "decideLife", {
  enumerable: true,
  get: function () {
    return decideLife;
  }
});
Object.defineProperty(exports, "directUrl", {
  enumerable: true,
  get: function () {
    return directUrl;
  }
});
Object.defineProperty(exports, "doneOf", {
  enumerable: true,
  get: function () {
    return doneOf;
  }
});
Object.defineProperty(exports, "eachBlock", {
  enumerable: true,
  get: function () {
    return eachBlock;
  }
});
Object.defineProperty(exports, "followUpDay", {
  enumerable: true,
  get: function () {
    return followUpDay;
  }
});
Object.defineProperty(exports, "guessIndex", {
  enumerable: true,
  get: function () {
    return guessIndex;
  }
});
Object.defineProperty(exports, "isCopyChosen", {
  enumerable: true,
  get: function () {
    return isCopyChosen;
  }
});
Object.defineProperty(exports, "isItem", {
  enumerable: true,
  get: function () {
    return isItem;
  }
});
Object.defineProperty(exports, "isNew", {
  enumerable: true,
  get: function () {
    return isNew;
  }
});
Object.defineProperty(exports, "isStep", {
  enumerable: true,
  get: function () {
    return isStep;
  }
});
Object.defineProperty(exports, "isTicked", {
  enumerable: true,
  get: function () {
    return isTicked;
  }
});
Object.defineProperty(exports, "itemKey", {
  enumerable: true,
  get: function () {
    return itemKey;
  }
});
Object.defineProperty(exports, "joinBlocks", {
  enumerable: true,
  get: function () {
    return joinBlocks;
  }
});
Object.defineProperty(exports, "lookedOn", {
  enumerable: true,
  get: function () {
    return lookedOn;
  }
});
Object.defineProperty(exports, "markHead", {
  enumerable: true,
  get: function () {
    return markHead;
  }
});
Object.defineProperty(exports, "markItem", {
  enumerable: true,
  get: function () {
    return markItem;
  }
});
Object.defineProperty(exports, "markLine", {
  enumerable: true,
  get: function () {
    return markLine;
  }
});
Object.defineProperty(exports, "markText", {
  enumerable: true,
  get: function () {
    return markText;
  }
});
Object.defineProperty(exports, "mediumSteps", {
  enumerable: true,
  get: function () {
    return mediumSteps;
  }
});
Object.defineProperty(exports, "neverSuggested", {
  enumerable: true,
  get: function () {
    return neverSuggested;
  }
});
Object.defineProperty(exports, "nextMentions", {
  enumerable: true,
  get: function () {
    return nextMentions;
  }
});
Object.defineProperty(exports, "notesHeading", {
  enumerable: true,
  get: function () {
    return notesHeading;
  }
});
Object.defineProperty(exports, "nothingDone", {
  enumerable: true,
  get: function () {
    return nothingDone;
  }
});
Object.defineProperty(exports, "open", {
  enumerable: true,
  get: function () {
    return open;
  }
});
Object.defineProperty(exports, "openGoogle", {
  enumerable: true,
  get: function () {
    return openGoogle;
  }
});
Object.defineProperty(exports, "parseIssue", {
  enumerable: true,
  get: function () {
    return parseIssue;
  }
});
Object.defineProperty(exports, "pathMarker", {
  enumerable: true,
  get: function () {
    return pathMarker;
  }
});
Object.defineProperty(exports, "pathOf", {
  enumerable: true,
  get: function () {
    return pathOf;
  }
});
Object.defineProperty(exports, "placesOf", {
  enumerable: true,
  get: function () {
    return placesOf;
  }
});
Object.defineProperty(exports, "readHead", {
  enumerable: true,
  get: function () {
    return readHead;
  }
});
Object.defineProperty(exports, "readState", {
  enumerable: true,
  get: function () {
    return readState;
  }
});
Object.defineProperty(exports, "readStep", {
  enumerable: true,
  get: function () {
    return readStep;
  }
});
Object.defineProperty(exports, "renderMentions", {
  enumerable: true,
  get: function () {
    return renderMentions;
  }
});
Object.defineProperty(exports, "sayStanding", {
  enumerable: true,
  get: function () {
    return sayStanding;
  }
});
Object.defineProperty(exports, "showsFollowUp", {
  enumerable: true,
  get: function () {
    return showsFollowUp;
  }
});
Object.defineProperty(exports, "splitBody", {
  enumerable: true,
  get: function () {
    return splitBody;
  }
});
Object.defineProperty(exports, "splitIssue", {
  enumerable: true,
  get: function () {
    return splitIssue;
  }
});
Object.defineProperty(exports, "stepIds", {
  enumerable: true,
  get: function () {
    return stepIds;
  }
});
Object.defineProperty(exports, "stepKey", {
  enumerable: true,
  get: function () {
    return stepKey;
  }
});
Object.defineProperty(exports, "withState", {
  enumerable: true,
  get: function () {
    return withState;
  }
});
Object.defineProperty(exports, "withoutState", {
  enumerable: true,
  get: function () {
    return withoutState;
  }
});
Object.defineProperty(exports, "writeState", {
  enumerable: true,
  get: function () {
    return writeState;
  }
});