const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-5b4fdcdc.js"));
const load_page_key = __lazily(() => require("./page-key-6df11ae1.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_target_id = __lazily(() => require("./target-id-722c44ec.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-b2d3c646.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));
const load_say_expected = __lazily(() => require("./say-expected-b9e2e1d7.js"));
const load_place_of = __lazily(() => require("./place-of-de0da0f9.js"));
const load_say_lines = __lazily(() => require("./say-lines-c46ddda4.js"));
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
const most$2 = 8;
const longestText$1 = 80;
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
			text: load_read_blog().shorten(text, longestText$1),
			url,
			on
		};
	});
	return [...shown, ...dated].slice(0, most$2);
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
const said$3 = {
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
	return status === "declined" && saying.public ? "closed" : said$3[status];
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
			...standing$2(status ?? "todo", past(on), past(sentOn), until, url),
			...linked !== void 0 && { linked }
		},
		rest: text.slice(all.length)
	};
}
function standing$2(status, since, sent, until, link) {
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
const copied$1 = new RegExp(String.raw` → .*?(?:\[On Medium\]\((\S+?)\)|On Medium)(?:\*\*)? since (${load_days().spokenDay})`, "u");
function copyIn(blocks, today) {
	for (const { key, text } of blocks) {
		if (!key.startsWith("line ") || text.length > longestLife) continue;
		const [, url, on = ""] = copied$1.exec(text) ?? [];
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
		if (item !== void 0) add(itemKey(Number(item)), "");
		else if (step !== void 0) {
			const id = stepIds.find((one) => one[0] === step);
			if (id !== void 0) add(stepKey(id), mark);
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

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
	let equivalenceClasses = Object.create(null);
	for (let j = 0; j < buffer2.length; j++) {
		const item = buffer2[j];
		if (equivalenceClasses[item]) equivalenceClasses[item].push(j);
		else equivalenceClasses[item] = [j];
	}
	let candidates = [{
		buffer1index: -1,
		buffer2index: -1,
		chain: null
	}];
	for (let i = 0; i < buffer1.length; i++) {
		const buffer2indices = equivalenceClasses[buffer1[i]] || [];
		let r = 0;
		let c = candidates[0];
		for (const j of buffer2indices) {
			let s;
			for (s = r; s < candidates.length; s++) if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) break;
			if (s < candidates.length) {
				const newCandidate = {
					buffer1index: i,
					buffer2index: j,
					chain: candidates[s]
				};
				if (r === candidates.length) candidates.push(c);
				else candidates[r] = c;
				r = s + 1;
				c = newCandidate;
				if (r === candidates.length) break;
			}
		}
		candidates[r] = c;
	}
	return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
	const lcs = LCS(buffer1, buffer2);
	let result = [];
	let tail1 = buffer1.length;
	let tail2 = buffer2.length;
	for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
		const mismatchLength1 = tail1 - candidate.buffer1index - 1;
		const mismatchLength2 = tail2 - candidate.buffer2index - 1;
		tail1 = candidate.buffer1index;
		tail2 = candidate.buffer2index;
		if (mismatchLength1 || mismatchLength2) result.push({
			buffer1: [tail1 + 1, mismatchLength1],
			buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
			buffer2: [tail2 + 1, mismatchLength2],
			buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
		});
	}
	result.reverse();
	return result;
}
function diff3MergeRegions(a, o, b) {
	let hunks = [];
	function addHunk(h, ab) {
		hunks.push({
			ab,
			oStart: h.buffer1[0],
			oLength: h.buffer1[1],
			abStart: h.buffer2[0],
			abLength: h.buffer2[1]
		});
	}
	diffIndices(o, a).forEach((item) => addHunk(item, "a"));
	diffIndices(o, b).forEach((item) => addHunk(item, "b"));
	hunks.sort((x, y) => x.oStart - y.oStart);
	let results = [];
	let currOffset = 0;
	function advanceTo(endOffset) {
		if (endOffset > currOffset) {
			results.push({
				stable: true,
				buffer: "o",
				bufferStart: currOffset,
				bufferLength: endOffset - currOffset,
				bufferContent: o.slice(currOffset, endOffset)
			});
			currOffset = endOffset;
		}
	}
	while (hunks.length) {
		let hunk = hunks.shift();
		let regionStart = hunk.oStart;
		let regionEnd = hunk.oStart + hunk.oLength;
		let regionHunks = [hunk];
		advanceTo(regionStart);
		while (hunks.length) {
			const nextHunk = hunks[0];
			const nextHunkStart = nextHunk.oStart;
			if (nextHunkStart > regionEnd) break;
			regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
			regionHunks.push(hunks.shift());
		}
		if (regionHunks.length === 1) {
			if (hunk.abLength > 0) {
				const buffer = hunk.ab === "a" ? a : b;
				results.push({
					stable: true,
					buffer: hunk.ab,
					bufferStart: hunk.abStart,
					bufferLength: hunk.abLength,
					bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
				});
			}
		} else {
			let bounds = {
				a: [
					a.length,
					-1,
					o.length,
					-1
				],
				b: [
					b.length,
					-1,
					o.length,
					-1
				]
			};
			while (regionHunks.length) {
				hunk = regionHunks.shift();
				const oStart = hunk.oStart;
				const oEnd = oStart + hunk.oLength;
				const abStart = hunk.abStart;
				const abEnd = abStart + hunk.abLength;
				let b2 = bounds[hunk.ab];
				b2[0] = Math.min(abStart, b2[0]);
				b2[1] = Math.max(abEnd, b2[1]);
				b2[2] = Math.min(oStart, b2[2]);
				b2[3] = Math.max(oEnd, b2[3]);
			}
			const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
			const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
			const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
			const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
			let result = {
				stable: false,
				aStart,
				aLength: aEnd - aStart,
				aContent: a.slice(aStart, aEnd),
				oStart: regionStart,
				oLength: regionEnd - regionStart,
				oContent: o.slice(regionStart, regionEnd),
				bStart,
				bLength: bEnd - bStart,
				bContent: b.slice(bStart, bEnd)
			};
			results.push(result);
		}
		currOffset = regionEnd;
	}
	advanceTo(o.length);
	return results;
}
function diff3Merge(a, o, b, options) {
	options = Object.assign({
		excludeFalseConflicts: true,
		stringSeparator: /\s+/
	}, options);
	if (typeof a === "string") a = a.split(options.stringSeparator);
	if (typeof o === "string") o = o.split(options.stringSeparator);
	if (typeof b === "string") b = b.split(options.stringSeparator);
	let results = [];
	const regions = diff3MergeRegions(a, o, b);
	let okBuffer = [];
	function flushOk() {
		if (okBuffer.length) results.push({ ok: okBuffer });
		okBuffer = [];
	}
	function isFalseConflict(a2, b2) {
		if (a2.length !== b2.length) return false;
		for (let i = 0; i < a2.length; i++) if (a2[i] !== b2[i]) return false;
		return true;
	}
	regions.forEach((region) => {
		if (region.stable) okBuffer.push(...region.bufferContent);
		else if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) okBuffer.push(...region.aContent);
		else {
			flushOk();
			results.push({ conflict: {
				a: region.aContent,
				aIndex: region.aStart,
				o: region.oContent,
				oIndex: region.oStart,
				b: region.bContent,
				bIndex: region.bStart
			} });
		}
	});
	flushOk();
	return results;
}

// src/tracker/merge-blocks.ts
function mergeBlocks(base, theirs, ours) {
	const [lead, ...rest] = ours;
	const merged = new Level(placesOf(base), placesOf(theirs), placesOf(ours)).merge(base.slice(1), withoutLead(theirs, base[0]), rest);
	return once([...lead === void 0 ? [] : [lead], ...merged], /* @__PURE__ */ new Set());
}
const none = /* @__PURE__ */ new Map();
function withoutLead(blocks, lead) {
	const at = blocks.findIndex(({ mark }) => mark === lead?.mark);
	return blocks.filter((_, i) => i !== at);
}
var Level = class {
	was;
	theirs;
	ours;
	constructor(was, theirs, ours) {
		this.was = was;
		this.theirs = theirs;
		this.ours = ours;
	}
	merge(base, theirs, ours) {
		const was = numbered(base);
		const mine = numbered(ours);
		const other = numbered(theirs.map((block) => this.rescued(block, was, mine)));
		const done = /* @__PURE__ */ new Set();
		const put = (key) => {
			if (done.has(key)) return [];
			done.add(key);
			if (mine.has(key)) return this.both(was.get(key), other.get(key), mine.get(key));
			return was.has(key) ? [] : [other.get(key)].flatMap((block) => this.alone(block));
		};
		return diff3Merge([...other.keys()], [...was.keys()], [...mine.keys()], { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
			if (ok !== void 0) return ok.flatMap(put);
			const { a: added = [], o: before = [], b: wanted = [] } = conflict ?? {};
			const deleted = new Set(before.filter((key) => !other.has(key)));
			return [...wanted.filter((key) => !deleted.has(key)).flatMap(put), ...added.filter((key) => !before.includes(key)).flatMap(put)];
		});
	}
	both(was, theirs, ours) {
		if (ours === void 0) return [];
		if (isStep(ours)) return [this.step(ours)];
		if (ours.inside === void 0) return [ours];
		const [before = [], after = []] = theirs?.inside === void 0 ? [] : [was?.inside?.blocks, theirs.inside.blocks];
		const blocks = this.merge(before, after, ours.inside.blocks);
		return [{
			...ours,
			inside: {
				...ours.inside,
				blocks
			}
		}];
	}
	step(ours) {
		const theirs = this.theirs.get(ours.key);
		if (theirs === void 0 || theirs.mark === this.was.get(ours.key)?.mark) return ours;
		const box = ours.text.slice(0, ours.text.indexOf("]") + 1);
		return {
			...ours,
			text: `${box}${theirs.text.slice(theirs.text.indexOf("]") + 1)}`
		};
	}
	alone(block) {
		if (block === void 0) return [];
		const ours = this.ours.get(block.key);
		if (ours !== void 0) return [isStep(ours) ? this.step(ours) : ours];
		if (isItem(block)) return [];
		if (block.inside === void 0) return [block];
		const blocks = block.inside.blocks.flatMap((one) => this.alone(one));
		return [{
			...block,
			inside: {
				...block.inside,
				blocks
			}
		}];
	}
	rescued(block, was, ours) {
		const before = was.get(block.key);
		if (before === void 0 || ours.has(block.key)) return block;
		const key = `kept ${block.key}`;
		if (isStep(block) && !this.ours.has(block.key) && block.mark !== before.mark) return {
			...block,
			key
		};
		if (block.inside === void 0 || before.inside === void 0) return block;
		const known = numbered(before.inside.blocks);
		const blocks = [...numbered(block.inside.blocks.map((one) => this.rescued(one, known, none)))].filter(([one]) => !known.has(one)).map(([, one]) => one);
		return blocks.length === 0 ? block : {
			...block,
			key,
			inside: {
				...block.inside,
				blocks
			}
		};
	}
};
function numbered(blocks) {
	const found = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		let key = block.key;
		for (let n = 2; found.has(key); n += 1) key = `${block.key} ${n}`;
		found.set(key, block);
	}
	return found;
}
function once(blocks, seen) {
	return blocks.flatMap((block) => {
		if (isItem(block) || isStep(block)) {
			if (seen.has(block.key)) return [];
			seen.add(block.key);
		}
		if (block.inside === void 0) return [block];
		return [{
			...block,
			inside: {
				...block.inside,
				blocks: once(block.inside.blocks, seen)
			}
		}];
	});
}
function differing(theirs, ours) {
	const known = new Set([...eachBlock(ours)].map(({ key }) => key));
	return [...eachBlock(theirs)].filter((block) => !known.has(block.key) && block.inside === void 0 && !isItem(block) && !isStep(block));
}

// src/tracker/render-item.ts
function placeName({ kind, name, url }, settings) {
	return settings.public && kind === "writer" ? load_tell_error().hostOf(url) ?? name : name;
}
function renderItem(number, opportunity, standing, settings) {
	const { target, because, draft, fit } = opportunity;
	const { dropped } = settings;
	const name = load_safe().link(placeName(target, settings), target.url);
	const said = sayStanding(standing, settings);
	const kind = `, ${load_place_of().placeOfKind[target.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
	const inside = load_safe().lines(...dropped.has("reasons") ? [] : because.map((reason) => renderBecause(reason, target.url)), renderRoute(target), dropped.has("drafts") ? load_safe().nothing : renderDraft(draft));
	return { markdown: `${headLine(`**${number} · ${name.markdown}**`, standing, said, said === "" ? kind : "")}\n${load_safe().indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing }, letter, letters, settings) {
	const { name } = readHead(markdown, settings.today);
	const again = cooledDown(standing);
	const rest = again === null ? "" : ` We will not suggest it again before ${load_days().sayMonth(again)}.`;
	const head = headLine(name, standing, sayStanding(standing, settings, letter), rest);
	const words = letter ? renderNext(standing, letters, settings) : load_safe().nothing;
	return { markdown: words.markdown === "" ? head : `${head}\n${load_safe().indent(words, 2).markdown}` };
}
function renderNext(standing, { followUp, thanks }, settings) {
	if (standing.status !== "won") return renderFollowUp(standing, followUp, settings);
	if (thanks?.text == null) return load_safe().nothing;
	return load_safe().fold(`Thanks, ${load_words().countWords(thanks.text)} words`, letterOf(thanks.text));
}
const letterOf = (text) => load_safe().quote(text.split("\n\n").map((part) => load_safe().plain(part)));
function cooledDown({ status, since, sent }) {
	const from = sent ?? since;
	return status === "declined" && from !== void 0 ? load_days().addDays(from, 100) : null;
}
function renderFollowUp(standing, followUp, { today }) {
	const from = followUpDay(standing, today);
	if (followUp?.text == null || from === null || !showsFollowUp(standing, today)) return load_safe().nothing;
	const words = load_words().countWords(followUp.text);
	return load_safe().fold(`Follow-up for ${load_days().sayDay(from, today)} or later, ${words} words`, letterOf(followUp.text));
}
const ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i;
function withStanding$1(markdown, standing, settings) {
	const { ticked, name, said, rest, below } = readHead(markdown, settings.today);
	if (sameStanding(said ?? { status: "todo" }, standing) && ticked === isTicked(standing)) return markdown;
	const words = sayStanding(standing, settings);
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
	return `- [${isTicked(standing) ? "x" : " "}] ${isStruck ? `~~${name}~~` : name}${said}${rest}`;
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
	const words = channel === "list-pull-request" ? "The line to add" : `Draft, ${load_words().countWords(text)} words`;
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
	const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept.some((item) => item.id === id)).slice(0, room).map((opportunity, i) => ours(first + i, opportunity, open, settings));
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
	const asOpen = proposed === void 0 ? null : ours(number, proposed, standing, settings);
	const anew = item.anew && { anew: item.anew };
	const mark = markItem(markdown, settings.today);
	const letter = recorded?.letter ?? asOpen?.letter ?? false;
	const sources = distinct([...recorded?.sources ?? [], ...asOpen?.sources ?? []]);
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
		ticked: isTicked(standing),
		...anew,
		head: markHead(text),
		markdown: { markdown: text }
	});
	if (mark !== recorded?.mark && mark !== asOpen?.mark) return [shown(withStanding$1(markdown, standing, settings), recorded?.mark ?? "")];
	if (standing.status !== "todo") {
		const text = renderDecided(item, letter, report, settings).markdown;
		return [shown(text, markItem(text, settings.today))];
	}
	if (asOpen !== null) return [proposed?.draft.stands === true ? shown(markdown, mark) : {
		...asOpen,
		sources,
		...anew
	}];
	const wasDecided = readHead(markdown, settings.today).below === "";
	if (haveAnswered(sources, report) && standing.until === void 0 && !wasDecided) return [];
	return [shown(withStanding$1(markdown, standing, settings), mark)];
}
function haveAnswered(sources, { looked, outages }) {
	const counts = ({ source }) => source === void 0 || sources.length === 0 || sources.includes(source);
	return looked.length > 0 && !outages.some(counts);
}
const distinct = (ids) => [...new Set(ids)].sort();
function ours(number, opportunity, standing, settings) {
	const { target, source, also = [] } = opportunity;
	const rendered = renderItem(number, opportunity, standing, settings);
	const markdown = settings.clean(rendered.markdown);
	return {
		number,
		id: target.id,
		name: load_safe().plain(placeName(target, settings)).markdown,
		standing,
		letter: letters.has(target.kind),
		sources: distinct([source, ...also]),
		kind: target.kind,
		mark: markItem(markdown, settings.today),
		head: markHead(markdown),
		ticked: isTicked(standing),
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
	const closed = load_safe().md`**Closed on ${load_days().sayDay(today)}: `;
	const again = "Reopen it, and it carries on.";
	if (resumed !== true && isSettled(post)) return load_safe().md`${closed}nothing is left to do or to watch.** ${again}`;
	const last = [acted, ...post.places.flatMap(({ standing }) => standing.until ?? [])].sort().at(-1);
	return load_days().addDays(last ?? acted, closeAfter) <= today ? load_safe().md`${closed}nobody has done anything here for ${closeAfter} days.** ${again}` : null;
}
function isAwaited({ places, notBefore, watchedUntil }, today) {
	return [notBefore, watchedUntil].some((day) => day !== null && day > today) || places.some(({ followUp, standing: { status, until } }) => followUp !== null || status === "todo" && until !== void 0 && until >= today);
}
const stays = /* @__PURE__ */ new Set([
	"not for Medium",
	"ready to share",
	"stays on your site"
]);
function isSettled({ onMedium, now, step, places, watchedUntil }) {
	return (onMedium || stays.has(now)) && (watchedUntil !== null || places.length > 0) && step === null && places.every(({ standing: { status } }) => status !== "todo");
}
function markShown(body) {
	const shown = withoutState(body.replace(/\r\n?/g, "\n")).split("\n").filter((line) => !line.startsWith("- Looked on "));
	return markLine(shown.join("\n").replace(/\[[xX]\]/g, "☑"));
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
const said$2 = new RegExp(`^\\s*Its call for papers closes on (${load_days().spokenDay})\\.`, "mu");
function closesOn(markdown, today) {
	const spoken = said$2.exec(markdown)?.[1];
	return spoken === void 0 ? null : load_days().readDay(spoken, today, true);
}
function closingSoon(places, today) {
	return places.flatMap(({ name, standing: { status, until }, closes }) => {
		if (closes === null || status !== "todo" || closes < today) return [];
		if (load_days().daysBetween(today, closes) > daysSoon || until !== void 0 && until > closes) return [];
		return [{
			name,
			day: closes
		}];
	}).sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function sayClosing({ name, day }, today) {
	return load_safe().md`${{ markdown: name }} closes on ${load_days().sayDay(day, today)}.`;
}

// src/tracker/render-lead.ts
const minutesAPlace = 5;
function renderLead(report, turn, watchedUntil, settings) {
	const step = nextStep(report, turn, watchedUntil, settings);
	const { closing } = turn;
	const lead = closing !== null && /\bto share it\b/.test(step.markdown) ? load_safe().md`${step} ${sayClosing(closing, settings.today)}` : step;
	return settings.public ? sayPublic(lead) : lead;
}
const sayPublic = (lead) => load_safe().md`${lead} This issue is public: the places can read along.`;
function nextStep(report, turn, watchedUntil, settings) {
	const { today } = settings;
	const { life, index, address, post } = report;
	const share = sharing(turn.open);
	const then = share === null ? "" : ` After that, ${share}.`;
	const your = load_safe().md`**Your turn: ${lower(life.next.text)}.**`;
	switch (life.medium) {
		case "ready": return renderReady(report, then, turn.closing === null);
		case "blocked":
			if (address.url === null) return load_safe().md`${your} ${load_read_blog().sentence(address.why ?? "")}`;
			if (index?.state === "blocked" && !life.next.text.startsWith("Fix")) return load_safe().md`${your} ${sayGoogle(index)} Until then it should not go to Medium.${meanwhile(share)}`;
			if (share === null && report.findings.some(isInTheWay$1)) return load_safe().md`${your} Until then it should not be shown to anybody.`;
			if (staysHere(report)) return load_safe().md`${your}${meanwhile(share)}`;
			return share === null ? load_safe().md`${your} Until then it should not go to Medium.` : load_safe().md`${your} Until then it should not go to Medium. You can share it: ${share}.`;
		case "wait":
			if (!post.published) return load_safe().md`**${life.next.text}.** Until then there is nothing to do here.`;
			if (life.live === "fail") return load_safe().md`**${life.next.text}.**${afterThat(report, share)}${doubt(report)}`;
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
			if (share !== null) return load_safe().md`**${life.next.text}.** ${load_read_blog().capital(share)}.`;
			return waiting(turn, today) ?? load_safe().md`**${life.next.text}.** ${noPlace(turn)}`;
	}
}
const onDev = load_safe().md`**Your turn: publish the draft on DEV.**`;
const isDraftOnDev = ({ devto }) => devto?.copy !== void 0 && devto.copy.since === void 0;
function afterThat(report, share) {
	const then = [...staysHere(report) ? [] : ["Medium"], ...share === null ? [] : [share]];
	return then.length === 0 ? "" : ` After that, ${load_read_blog().sayList(then)}.`;
}
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
	return load_safe().md`**Nothing to do before ${load_days().sayDay(later.day, today)}.** ${then}`;
}
const to = (places) => places.length === 1 ? load_safe().md`to ${names(places)}` : load_safe().md`each to ${names(places)}`;
function names(places) {
	return { markdown: places.length > 2 ? load_read_blog().sayCount(places.length, "place") : load_read_blog().sayList(places) };
}
function quiet(watchedUntil, today) {
	if (watchedUntil === null || watchedUntil < today) return load_safe().md`**It is on Medium.** Nothing is left to do.`;
	return load_safe().md`**Nothing to do.** It is on Medium and watched until ${load_days().sayDay(watchedUntil, today)}.`;
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
const isInTheWay$1 = ({ severity, concerns }) => severity === "error" && concerns === "post";
function doubt({ address }) {
	return address.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
}
function sharing(places) {
	if (places === 0) return null;
	return `${load_read_blog().sayCount(places, "place")} to share it, about ${places * minutesAPlace} minutes`;
}
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function renderLifeLine(report, copy, watchedUntil, today) {
	const there = report.life.medium === "done" || copy.since !== void 0 ? renderThere$1(report, copy, watchedUntil, today) : onTheWay(report);
	return { markdown: [...onTheSite(report), ...there].map(({ markdown }) => markdown).join(" → ") };
}
const bold = (word, isBold) => isBold ? load_safe().md`**${word}**` : word;
function onTheSite(report) {
	const { life, address, post } = report;
	if (!post.published) return [load_safe().md`**Not published**`];
	const at = standing$1(report);
	const first = {
		pass: seen(report),
		fail: "Not live yet",
		inconclusive: unseen(report)
	}[life.live];
	const google = sayIndexed(report);
	return [bold(load_safe().link(first, address.url), first === at), ...life.live === "pass" ? [bold(load_safe().md`${google}`, google === at)] : []];
}
function onTheWay(report) {
	const { post, life, handOff } = report;
	const { medium, stage } = life;
	if (!post.published) return [];
	if (medium === "never" && handOff?.original !== void 0) return [load_safe().link("First on Medium", handOff.original)];
	if (staysHere(report)) return [load_safe().md`${bold(load_safe().md`${wordHere(life)}`, isAt(life))}`];
	if (medium === "never") return [load_safe().md`**Not for Medium**`];
	return [
		medium === "blocked" ? load_safe().md`**Not ready for Medium**` : bold(load_safe().md`Ready for Medium`, isNext(life)),
		stage === "handed-off" ? load_safe().md`**At work on Medium**` : load_safe().md`On Medium`,
		load_safe().md`Checked`
	];
}
const staysHere = ({ handOff, post }) => handOff === null && post.unread !== true;
function wordHere({ medium, next }) {
	if (medium === "blocked") return "Not ready to share";
	return next.text.startsWith("Leave it") ? "Stays on your site" : "Ready to share";
}
const isAt = ({ medium }) => medium === "blocked" || medium === "never";
const isNext = ({ medium, live, stage }) => medium === "ready" && live !== "fail" && stage !== "handed-off";
function renderThere$1({ post, life }, copy, watchedUntil, today) {
	const recorded = post.copies.find(({ platform }) => platform === "medium")?.url;
	const there = load_safe().link("On Medium", copy.url ?? recorded ?? null);
	const since = copy.since === void 0 ? "" : ` since ${load_days().sayDay(copy.since, today)}`;
	if (life.stage === "lost") return [load_safe().md`${there}${since}`, load_safe().md`**Copy chosen by Google**`];
	if (life.stage === "drifted") return [load_safe().md`${there}${since}`, load_safe().md`**Changed since**`];
	if (since === "" || watchedUntil === null) return [bold(there, true), load_safe().md`Checked`];
	const isWatched = watchedUntil >= today;
	return [load_safe().md`${bold(there, !isWatched)}${since}`, bold(load_safe().md`Watched until ${load_days().sayDay(watchedUntil, today)}`, isWatched)];
}
function standing$1(report) {
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

// src/tracker/render-absent.ts
const said$1 = {
	deleted: {
		is: load_safe().md`not in the repository any more`,
		back: "Put it back"
	},
	"opted-out": {
		is: load_safe().md`left out by \`postrider: false\` in its frontmatter`,
		back: "Take that line out"
	},
	ignored: {
		is: load_safe().md`left out by \`ignore\` in the config`,
		back: "Take it off there"
	},
	since: {
		is: load_safe().md`left out by \`since\` in the config`,
		back: "Move that day back"
	}
};
function renderAbsent(why, isPublic) {
	const { is, back } = said$1[why];
	const lead = load_safe().md`**Nothing to do: this post is ${is}.** What stands below is from before. ${back}, and this issue goes on; else you can close it.`;
	return isPublic ? sayPublic(lead) : lead;
}
function renderAbsentEnd(why, today) {
	const { is, back } = said$1[why];
	return load_safe().md`**Closed on ${load_days().sayDay(today)}: this post is ${is}.** ${back}, and this issue opens again.`;
}
const saysAbsent = (bold) => /^Nothing to do: this post is\b/.test(bold);

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
		...brief || looked.length === 0 ? [] : [load_safe().md`**Places**: ${load_read_blog().sayList(looked)}.`],
		...suppressed.length === 0 ? [] : [never(suppressed)],
		...outages.map(({ from, why }) => load_safe().md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`),
		{ markdown: `${lookedOn.slice(2)}${load_days().sayDay(today)}.` }
	]));
}
function never(hosts) {
	return { markdown: `${neverSuggested.slice(2)}${load_read_blog().sayList(hosts.map((host) => load_safe().code(host).markdown))}.` };
}
function sayAddress({ address }) {
	if (address.url === null) return load_safe().md`**Address**: not known. ${load_read_blog().sentence(address.why ?? "")}`;
	const sure = address.certain ? "certain" : "derived, not confirmed";
	return load_safe().md`**Address**: ${sure}. ${load_read_blog().sentence(address.why ?? "")}`;
}
function sayPage({ page }) {
	if (page === null) return [load_safe().md`**Page**: not looked at, the network was not used.`];
	if (page.live !== "pass") return [load_safe().md`**Page**: ${page.why ?? "no answer"}.`];
	const hops = page.hops?.length ?? 0;
	const answers = hops === 0 ? "it answers" : `it answers after ${load_read_blog().sayCount(hops, "redirect")}`;
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
	const end = watchedUntil === null || watchedUntil < today ? [] : [load_safe().md`When the watch ends on ${load_days().sayDay(watchedUntil, today)} and nothing is open, this issue closes itself. Reopen it and it carries on.`];
	if (!answers) return load_safe().fold("How to use this", load_safe().md`Edit this text: ticks, changed drafts and your notes are kept.`);
	return load_safe().fold("Commands", said(shown), ...end.length > 0 ? end : [way]);
}
function said(shown) {
	const sent = shown.find(({ standing }) => isTicked(standing)) ?? shown[0];
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
	return load_safe().paragraphs(load_safe().md`## On DEV`, copy === void 0 ? load_safe().nothing : standing(copy, address.url, today), gone === void 0 || copy !== void 0 ? load_safe().nothing : load_safe().md`The draft is not in your account on DEV any more. No other one is made unasked.`, refused === void 0 ? load_safe().nothing : load_safe().md`${copy === void 0 ? "There is no draft on DEV" : "The article on DEV was not updated"}: ${refused.why}. It is not tried again until the post changes or you ask for it.`, load_safe().bullets(trouble(devto, address.url)), box$1(devto, steps));
}
function standing({ url, since }, canonical, today) {
	if (since !== void 0) return load_safe().md`${load_safe().link("On DEV", url)} since ${load_days().sayDay(since, today)}.`;
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
	return load_safe().paragraphs(load_safe().md`## Fix first`, load_safe().bullets(errors.slice(0, most).map((finding) => renderFinding(finding, report, settings))), left > 0 ? load_safe().md`And ${load_read_blog().sayNumber(left)} more, in the summary of the run.` : load_safe().nothing);
}
function renderSuggestions(report, settings) {
	const others = report.findings.filter(({ severity, concerns }) => severity !== "error" && concerns === "post");
	return load_safe().fold(`${others.some(isOfPage$1) ? "In the post and on its page" : "In the post"}: ${load_read_blog().sayCount(others.length, "suggestion")}`, load_safe().bullets(others.map((finding) => renderFinding(finding, report, settings))));
}
function renderBeforeImport(report, settings) {
	const found = report.findings.filter((finding) => isOfPage$1(finding) && finding.severity !== "error" && finding.concerns === "medium");
	return load_safe().fold(`On the page, as an import reads it: ${load_read_blog().sayCount(found.length, "suggestion")}`, load_safe().bullets(found.map((finding) => renderFinding(finding, report, settings))));
}
const isOfPage$1 = ({ check }) => check.startsWith("page-");
function renderFinding(finding, { page }, { lineUrl }) {
	const { path, place, message, fix } = finding;
	const at = isOfPage$1(finding) && page !== null ? load_safe().link("Page", page.finalUrl ?? page.url) : load_safe().lineLink(`Line ${place.line}`, lineUrl(path, place.line));
	const said = message.replace(new RegExp(`,? on line ${place.line}(?=[.:,]|$)`), "");
	return load_safe().md`${at}: ${said}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/publications.ts
function publicationsOf({ opportunities }) {
	return opportunities.map(({ target }) => target).filter(({ accepts }) => accepts !== void 0);
}
function draftFirst(publications) {
	const names = publications.filter(({ accepts }) => takes(accepts, "draft")).map(({ name }) => name);
	if (names.length === 0) return "";
	return ` If you want it in ${load_read_blog().sayList(names, "or")}, send the draft there before you publish.`;
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
		...publications.length === 0 ? [] : [load_safe().md`**Publication**: ${load_read_blog().sayList(publications.map(sayAccepts))}.`],
		load_safe().md`**If the import fails**: in a checkout of the blog, ${load_safe().code(`${load_tell_error().program} export medium ${load_tell_error().shellWord(post.path)} --out copy`)} makes a page to paste from. Then set the canonical link yourself.`
	]));
}
const mostMissing = 5;
function sayFoundBy(foundBy, shown) {
	const known = new Set(load_place_of().termsOf(shown).map(({ key }) => key));
	const missing = [...new Map(load_place_of().termsOf(foundBy.join("\n")).map(({ key, word }) => [key, word]))].flatMap(([key, word]) => known.has(key) ? [] : [`“${word}”`]);
	const said = load_safe().md`**Found by**, on Google in the last 90 days: ${load_read_blog().sayList(foundBy.map((query) => `“${query}”`))}.`;
	return missing.length === 0 ? said : load_safe().md`${said} Neither title nor subtitle says ${load_read_blog().sayList(missing.slice(0, mostMissing), "or")}.`;
}
function sayMarked(marked) {
	const links = marked.map(({ text, url }) => load_safe().md`“${text}” may lead to ${load_safe().bare(url)}`);
	const all = { markdown: load_read_blog().sayList(links.map(({ markdown }) => markdown)) };
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
	const boxes = [...mediumSteps.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]), ...needed].map((step) => box(step, steps));
	return load_safe().paragraphs(load_safe().md`## Put it on Medium`, load_safe().md`Expect readers rather than ranking: Medium's links out are generally nofollow.`, load_safe().lines(...boxes), folds ? renderFields(report, handOff, publications) : load_safe().nothing, folds ? renderSpots(handOff) : load_safe().nothing);
}
function renderFirst({ original, keep }) {
	return load_safe().paragraphs(load_safe().md`## First on Medium`, load_safe().md`The canonical of this post names ${load_safe().bare(original ?? "")} as the original. Share that address.`, keep.length === 0 ? load_safe().nothing : load_safe().md`A link to your own site is a supporting resource there, where a reader wants more: ${load_read_blog().sayList(keep.map(quoted))}.`);
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
	if (!isOver && (isShown || !mediumSteps.some((id) => steps.has(id)))) return load_safe().nothing;
	const needed = {
		open: isOver,
		links: isOver && handOff.unlink.length > 0,
		read: isOver && load_say_expected().sayExpected(handOff.kept, handOff.losses) !== "",
		canonical: false,
		publish: isOver,
		update: false
	};
	const listed = mediumSteps.filter((id) => steps.has(id) || needed[id]);
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
		return [load_safe().md`Unlink ${links} to your own site: ${load_read_blog().sayList(unlink.map(quoted))}.`];
	}
	const all = keep.length + unlink.length;
	return [load_safe().md`Keep ${load_read_blog().sayNumber(keep.length)} of the ${load_read_blog().sayNumber(all)} links to your own site, ${load_read_blog().sayList(keep.map(quoted))}. Unlink the other ${unlink.length === 1 ? "one" : load_read_blog().sayNumber(unlink.length)}.`];
}
const quoted = ({ text, url }) => `“${text || url}”`;
function box(step, ticked) {
	const id = idOf(step);
	return { markdown: `- [${id !== null && ticked.has(id) ? "x" : " "}] ${step.markdown}` };
}
const idOf = ({ markdown }) => readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
function renderSpots({ kept, losses }) {
	if (load_say_expected().sayExpected(kept, losses) === "") return load_safe().nothing;
	const spots = losses.reduce((sum, { count }) => sum + count, 0);
	const dropped = losses.filter(({ fate }) => fate === "dropped");
	const changed = losses.filter(({ fate }) => fate === "changed");
	return load_safe().fold(spots === 0 ? "What should come along" : `${load_read_blog().capital(load_read_blog().sayCount(spots, "spot"))} to look at after the import`, listed("May be missing:", dropped), listed("May look different:", changed), kept.length === 0 ? load_safe().nothing : spots === 0 ? load_safe().md`${load_read_blog().capital(load_say_expected().sayKept(kept))}.` : load_safe().md`Should come along: ${load_say_expected().sayKept(kept)}.`);
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
		const day = letter ? followUpDay(standing, today) : null;
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
		load_safe().lines({ markdown: pathMarker(report.post.path) }, renderLead(report, turn, isDone ? watched : null, settings)),
		renderLifeLine(report, known.copy, watched, today),
		renderFix(report, settings),
		renderMedium(report, known.steps, has("medium-folds"), settings.answers),
		renderDevto(report, known.steps, settings)
	];
	const below = [
		renderMentions(known.mentions, report, today),
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
	return since === void 0 ? null : load_days().addDays(since, daysOfWatch);
}
function joinBody(managed, notes, state) {
	return `${managed}\n\n${notesHeading}\n\n${notes === "" ? defaultNotes : notes}\n\n${state}\n`;
}

// src/tracker/post-in-hand.ts
const lead = /^\*\*(.+?)\*\*(.*)$/;
const notBefore = new RegExp(`^Nothing to do before (${load_days().spokenDay})`, "u");
const watched = new RegExp(`Watched until (${load_days().spokenDay})`, "u");
const copied = new RegExp(`On Medium\\S* since (${load_days().spokenDay})`, "u");
const unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/;
function postInHand(issue, today, tracked = parseIssue(issue.body, today)) {
	const said = saidIn(tracked, today);
	return said === null ? null : {
		...said,
		issue,
		open: issue.state === "open" && !said.absent
	};
}
const readSaid = (body, today) => saidIn(parseIssue(body, today), today);
function saidIn(tracked, today) {
	if (tracked.path === null) return null;
	const lines = [...eachBlock(tracked.blocks)].map(({ text }) => text);
	const first = lines.find((line) => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line));
	const [, bold = "", rest = ""] = lead.exec(first ?? lines[0] ?? "") ?? [];
	const life = lines.find((line) => line.includes(" → ")) ?? "";
	const places = tracked.items.map((item) => readPlace(item, today));
	const step = readTurn(bold);
	const shares = !/^Nothing to do\b/.test(bold) && /\bto share it\b/.test(bold + rest);
	return {
		path: tracked.path,
		now: nowOf(life),
		onMedium: doneOf(tracked).published || isOnMedium(life),
		absent: saysAbsent(plainText(bold)),
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
		followUp: recorded?.letter === true ? followUpDay(standing, today) : null,
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
	return spoken === void 0 ? null : load_days().readDay(spoken, today, true);
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
	const [, until] = watched.exec(life) ?? [];
	if (until !== void 0) return load_days().readDay(until, today, true);
	const [, since = ""] = copied.exec(life) ?? [];
	const day = load_days().readDay(since, today);
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
		const ours = splitBody(markdown);
		const above = `${pathMarker(report.post.path)}\n${joinBlocks(merged(tracked, ours))}`;
		const notes = keptNotes(tracked, ours);
		const shown = markShown(joinBody(above, notes, ""));
		const state = {
			...stateOf(report, tracked, items, ours, plan),
			watch: {
				...now,
				shown
			}
		};
		return joinBody(above, notes, writeState(state));
	}
}
function merged(tracked, ours) {
	if (tracked?.state?.base == null) return ours;
	const base = decodeBlocks(tracked.state.base);
	const there = new Set([...eachBlock(tracked.blocks)].map(({ key }) => key));
	const steps = [...eachBlock(base)].filter(isStep).map(({ key }) => key);
	const removed = new Set(steps.filter((key) => !there.has(key)));
	return mergeBlocks(base, tracked.blocks, leaveOut(ours, removed));
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
	const markdown = joinBlocks(differing(tracked.blocks, ours));
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
	const text = markText(post);
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
	const cut = (value) => JSON.parse(JSON.stringify(value, (key, inner) => typeof inner === "string" && !/^(id|url|path)$/.test(key) ? load_read_blog().shorten(inner, longestText) : inner));
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
	const steps = /* @__PURE__ */ new Set([...tracked.steps, "publish"]);
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
		until: load_days().addDays(day, days)
	};
}
function change({ sent, linked }, { do: what, url }, day) {
	if (what === "todo") return open;
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
	const tracked = parseIssue(body, today, earlier);
	const asked = heard === void 0 ? tracked : applyCommands(tracked, heard);
	const told = links === void 0 ? asked : withLooks(asked, links, today);
	const mentions = nextMentions(told.mentions, told.state?.named ?? [], found, today);
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
			title: load_read_blog().shorten(hide(load_safe().visible(post.title)), longestTitle),
			body: fitBody(report, null, settings),
			labels: [load_label().label, ...settings.config.tracker.labels],
			assignees: assigneesOf(post, settings.config)
		};
	}
	const { number, body: seen } = issue;
	const tracked = readIssue(seen, settings);
	const watch = watchOf(tracked, seen, settings);
	const body = fitBody(report, tracked, {
		...settings,
		watch
	});
	if (same(seen, body)) return null;
	const ends = readState(body)?.watch?.ended !== void 0;
	return {
		do: "update-issue",
		path: post.path,
		number,
		seen,
		body,
		...ends && { close: "completed" },
		...isBack(issue, tracked) && { reopen: true }
	};
}
function recordComments(issue, path, heard) {
	const state = readState(issue.body.replace(/\r\n?/g, "\n"));
	if (state === null) return null;
	const { last: comment, comments } = heard;
	if (state.comment === comment && state.comments === comments) return null;
	const body = withState(issue.body, {
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
function watchOf({ state }, seen, settings) {
	const { today } = settings;
	if (state?.absent !== void 0) return { acted: today };
	return keepWatch(state?.watch, seen, isAsked(settings), today);
}
function isBack({ state }, { state: known }) {
	return state === "closed" && known?.absent !== void 0 && known.watch?.ended !== void 0;
}
function assigneesOf({ authors }, config) {
	const logins = authors.flatMap((author) => config.authors[author] ?? []);
	return [...new Set(logins)].slice(0, mostAssignees);
}
function same(a, b) {
	return visibly(a) === visibly(b) && recorded(a) === recorded(b);
}
function visibly(body) {
	return withoutState(body).replace(/\r\n?/g, "\n").split("\n").filter((line) => !line.startsWith(lookedOn)).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function recorded(body) {
	const state = readState(body.replace(/\r\n?/g, "\n"));
	return JSON.stringify(state === null ? null : {
		...state,
		base: null,
		run: 0
	});
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

Object.defineProperty(exports, "applyCommands", {
  enumerable: true,
  get: function () {
    return applyCommands;
  }
});
Object.defineProperty(exports, "closingSoon", {
  enumerable: true,
  get: function () {
    return closingSoon;
  }
});
Object.defineProperty(exports, "decideLife", {
  enumerable: true,
  get: function () {
    return decideLife;
  }
});
Object.defineProperty(exports, "decodeBlocks", {
  enumerable: true,
  get: function () {
    return decodeBlocks;
  }
});
Object.defineProperty(exports, "diff3Merge", {
  enumerable: true,
  get: function () {
    return diff3Merge;
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
Object.defineProperty(exports, "encodeBlocks", {
  enumerable: true,
  get: function () {
    return encodeBlocks;
  }
});
Object.defineProperty(exports, "guessIndex", {
  enumerable: true,
  get: function () {
    return guessIndex;
  }
});
Object.defineProperty(exports, "isAsked", {
  enumerable: true,
  get: function () {
    return isAsked;
  }
});
Object.defineProperty(exports, "isBack", {
  enumerable: true,
  get: function () {
    return isBack;
  }
});
Object.defineProperty(exports, "isContacted", {
  enumerable: true,
  get: function () {
    return isContacted;
  }
});
Object.defineProperty(exports, "isCopyChosen", {
  enumerable: true,
  get: function () {
    return isCopyChosen;
  }
});
Object.defineProperty(exports, "isNew", {
  enumerable: true,
  get: function () {
    return isNew;
  }
});
Object.defineProperty(exports, "isUnderstood", {
  enumerable: true,
  get: function () {
    return isUnderstood;
  }
});
Object.defineProperty(exports, "joinBlocks", {
  enumerable: true,
  get: function () {
    return joinBlocks;
  }
});
Object.defineProperty(exports, "joinBody", {
  enumerable: true,
  get: function () {
    return joinBody;
  }
});
Object.defineProperty(exports, "keepWatch", {
  enumerable: true,
  get: function () {
    return keepWatch;
  }
});
Object.defineProperty(exports, "keptNotes", {
  enumerable: true,
  get: function () {
    return keptNotes;
  }
});
Object.defineProperty(exports, "markHead", {
  enumerable: true,
  get: function () {
    return markHead;
  }
});
Object.defineProperty(exports, "markLine", {
  enumerable: true,
  get: function () {
    return markLine;
  }
});
Object.defineProperty(exports, "markShown", {
  enumerable: true,
  get: function () {
    return markShown;
  }
});
Object.defineProperty(exports, "markText", {
  enumerable: true,
  get: function () {
    return markText;
  }
});
Object.defineProperty(exports, "mergeBlocks", {
  enumerable: true,
  get: function () {
    return mergeBlocks;
  }
});
Object.defineProperty(exports, "neverSuggested", {
  enumerable: true,
  get: function () {
    return neverSuggested;
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
Object.defineProperty(exports, "postInHand", {
  enumerable: true,
  get: function () {
    return postInHand;
  }
});
Object.defineProperty(exports, "readIssue", {
  enumerable: true,
  get: function () {
    return readIssue;
  }
});
Object.defineProperty(exports, "readSaid", {
  enumerable: true,
  get: function () {
    return readSaid;
  }
});
Object.defineProperty(exports, "readState", {
  enumerable: true,
  get: function () {
    return readState;
  }
});
Object.defineProperty(exports, "recordComments", {
  enumerable: true,
  get: function () {
    return recordComments;
  }
});
Object.defineProperty(exports, "renderAbsent", {
  enumerable: true,
  get: function () {
    return renderAbsent;
  }
});
Object.defineProperty(exports, "renderAbsentEnd", {
  enumerable: true,
  get: function () {
    return renderAbsentEnd;
  }
});
Object.defineProperty(exports, "same", {
  enumerable: true,
  get: function () {
    return same;
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