const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_say_expected = __lazily(() => require("./say-expected-9b432c06.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_life = __lazily(() => require("./life-8e5fb78b.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_label = __lazily(() => require("./label-84f270db.js"));

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
	const merged = new Level(load_life().placesOf(base), load_life().placesOf(theirs), load_life().placesOf(ours)).merge(base.slice(1), withoutLead(theirs, base[0]), rest);
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
		if (load_life().isStep(ours)) return [this.step(ours)];
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
		if (ours !== void 0) return [load_life().isStep(ours) ? this.step(ours) : ours];
		if (load_life().isItem(block)) return [];
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
		if (load_life().isStep(block) && !this.ours.has(block.key) && block.mark !== before.mark) return {
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
		if (load_life().isItem(block) || load_life().isStep(block)) {
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
	const known = new Set([...load_life().eachBlock(ours)].map(({ key }) => key));
	return [...load_life().eachBlock(theirs)].filter((block) => !known.has(block.key) && block.inside === void 0 && !load_life().isItem(block) && !load_life().isStep(block));
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
	const kind = `, ${load_place_of().placeOfKind[target.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
	const inside = load_safe().lines(...dropped.has("reasons") ? [] : because.map((reason) => renderBecause(reason, target.url)), renderRoute(target), dropped.has("drafts") ? load_safe().nothing : renderDraft(draft));
	return { markdown: `${headLine(`**${number} · ${name.markdown}**`, standing, said, said === "" ? kind : "")}\n${load_safe().indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing }, letter, letters, settings) {
	const { name } = load_life().readHead(markdown, settings.today);
	const again = cooledDown(standing);
	const rest = again === null ? "" : ` We will not suggest it again before ${load_days().sayMonth(again)}.`;
	const head = headLine(name, standing, load_life().sayStanding(standing, settings, letter), rest);
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
	const from = load_life().followUpDay(standing, today);
	if (followUp?.text == null || from === null || !load_life().showsFollowUp(standing, today)) return load_safe().nothing;
	const words = load_words().countWords(followUp.text);
	return load_safe().fold(`Follow-up for ${load_days().sayDay(from, today)} or later, ${words} words`, letterOf(followUp.text));
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
	const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept.some((item) => item.id === id)).slice(0, room).map((opportunity, i) => ours(first + i, opportunity, load_life().open, settings));
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
	const mark = load_life().markItem(markdown, settings.today);
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
			if (share === null && report.findings.some(isInTheWay)) return load_safe().md`${your} Until then it should not be shown to anybody.`;
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
const isInTheWay = ({ severity, concerns }) => severity === "error" && concerns === "post";
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
		{ markdown: `${load_life().lookedOn.slice(2)}${load_days().sayDay(today)}.` }
	]));
}
function never(hosts) {
	return { markdown: `${load_life().neverSuggested.slice(2)}${load_read_blog().sayList(hosts.map((host) => load_safe().code(host).markdown))}.` };
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
	return load_safe().fold(`${others.some(isOfPage) ? "In the post and on its page" : "In the post"}: ${load_read_blog().sayCount(others.length, "suggestion")}`, load_safe().bullets(others.map((finding) => renderFinding(finding, report, settings))));
}
function renderBeforeImport(report, settings) {
	const found = report.findings.filter((finding) => isOfPage(finding) && finding.severity !== "error" && finding.concerns === "medium");
	return load_safe().fold(`On the page, as an import reads it: ${load_read_blog().sayCount(found.length, "suggestion")}`, load_safe().bullets(found.map((finding) => renderFinding(finding, report, settings))));
}
const isOfPage = ({ check }) => check.startsWith("page-");
function renderFinding(finding, { page }, { lineUrl }) {
	const { path, place, message, fix } = finding;
	const at = isOfPage(finding) && page !== null ? load_safe().link("Page", page.finalUrl ?? page.url) : load_safe().lineLink(`Line ${place.line}`, lineUrl(path, place.line));
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
	const boxes = [...load_life().mediumSteps.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]), ...needed].map((step) => box(step, steps));
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
const idOf = ({ markdown }) => load_life().readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
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
		load_safe().lines({ markdown: load_life().pathMarker(report.post.path) }, renderLead(report, turn, isDone ? watched : null, settings)),
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
	return since === void 0 ? null : load_days().addDays(since, daysOfWatch);
}
function joinBody(managed, notes, state) {
	return `${managed}\n\n${load_life().notesHeading}\n\n${notes === "" ? defaultNotes : notes}\n\n${state}\n`;
}

// src/tracker/post-in-hand.ts
const lead = /^\*\*(.+?)\*\*(.*)$/;
const notBefore = new RegExp(`^Nothing to do before (${load_days().spokenDay})`, "u");
const watched = new RegExp(`Watched until (${load_days().spokenDay})`, "u");
const copied = new RegExp(`On Medium\\S* since (${load_days().spokenDay})`, "u");
const unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/;
function postInHand(issue, today, tracked = load_life().parseIssue(issue.body, today)) {
	const said = saidIn(tracked, today);
	return said === null ? null : {
		...said,
		issue,
		open: issue.state === "open" && !said.absent
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
	const markdown = load_life().joinBlocks(differing(tracked.blocks, ours));
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
	const ends = load_life().readState(body)?.watch?.ended !== void 0;
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
Object.defineProperty(exports, "encodeBlocks", {
  enumerable: true,
  get: function () {
    return encodeBlocks;
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
Object.defineProperty(exports, "isUnderstood", {
  enumerable: true,
  get: function () {
    return isUnderstood;
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
Object.defineProperty(exports, "markShown", {
  enumerable: true,
  get: function () {
    return markShown;
  }
});
Object.defineProperty(exports, "mergeBlocks", {
  enumerable: true,
  get: function () {
    return mergeBlocks;
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