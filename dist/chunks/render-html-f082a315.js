const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_safe_html = __lazily(() => require("./safe-html-e563c1e6.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_say_lines = __lazily(() => require("./say-lines-43b10fb2.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_say_expected = __lazily(() => require("./say-expected-9b432c06.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/reports/html/count-findings.ts
const severities = [
	"error",
	"warning",
	"note"
];
const news = (findings) => findings.filter(({ known }) => known !== true);
function countFindings(entries) {
	const checks = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const finding of news(entry.post.findings)) {
		const same = checks.get(finding.check);
		if (same === void 0) checks.set(finding.check, [{
			entry,
			finding
		}]);
		else same.push({
			entry,
			finding
		});
	}
	return [...checks].map(([check, all]) => ({
		check,
		severity: severities.find((one) => all.some(({ finding }) => finding.severity === one)),
		count: all.length,
		posts: [...new Set(all.map(({ entry }) => entry))].map((entry) => ({
			entry,
			lines: all.filter((one) => one.entry === entry).map(({ finding }) => finding.line)
		}))
	})).sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.check < b.check ? -1 : 1));
}
const rank = ({ severity }) => severities.indexOf(severity);
const worstFirst = (findings) => [...findings].sort((a, b) => rank(a) - rank(b));
function countBySeverity(findings) {
	return severities.map((one) => [one, findings.filter(({ severity }) => severity === one).length]).filter(([, count]) => count > 0);
}

// src/reports/html/parts.ts
const none = load_safe_html().html``;
function fold(summary, inside, isOpen = false) {
	return load_safe_html().html`<details${isOpen ? load_safe_html().html` open` : none}><summary>${summary}</summary>${inside}</details>
`;
}
function section(id, title, inside) {
	return load_safe_html().html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<div>
${inside}</div>
</section>
`;
}
const mark = (severity, count) => load_safe_html().html`<span class="${severity}">${count === void 0 ? severity : say(count, severity)}</span>`;
function sayFindings(findings) {
	return joined(countBySeverity(findings).map(([severity, n]) => mark(severity, n)));
}
function joined(parts, between = ", ") {
	return { html: parts.map((part) => part.html).join(between) };
}
function say(n, one, many = `${one}s`) {
	return `${digits(n)} ${n === 1 ? one : many}`;
}
const digits = (n) => n.toLocaleString("en");
function prose(text) {
	return joined(text.split(/`([^`\n]+)`/).map((part, i) => i % 2 === 0 ? load_safe_html().html`${part}` : load_safe_html().html`<code>${part}</code>`), "");
}

// src/reports/html/render-checks.ts
const mostPosts = 100;
function renderChecks(found, facts) {
	if (found.length === 0) return load_safe_html().html`<p>Nothing was found.</p>\n`;
	return load_safe_html().html`<ul class="checks">
${found.map((one) => load_safe_html().html`<li>${renderCheck(one, facts)}</li>\n`)}</ul>
`;
}
function renderCheck({ check, severity, count, posts }, { checks, home }) {
	const title = checks?.find(({ id }) => id === check)?.title ?? check;
	const shown = posts.slice(0, mostPosts);
	const left = posts.length - shown.length;
	const about = home === void 0 ? load_safe_html().html`<span class="id">${check}</span>` : load_safe_html().html`<span class="id">${check}</span>: ${load_safe_html().anchor(`${home}/blob/main/docs/checks/${check}.md`, "why, and how to switch it off")}`;
	return fold(load_safe_html().html`<span class="many">${mark(severity, count)}</span> ${title}`, load_safe_html().html`<p>${about}</p>
<ul>
${shown.map(({ entry: { id, post }, lines }) => load_safe_html().html`<li><a href="#${id}" dir="auto">${post.title ?? post.path}</a>, ${load_say_lines().sayLines(lines)}</li>\n`)}</ul>
${left === 0 ? none : load_safe_html().html`<p>And in ${say(left, "more post")}.</p>`}<p hidden><button type="button" data-check="${check}">Only ${posts.length === 1 ? "this post" : `these ${digits(posts.length)} posts`} in the list</button></p>
`);
}

// src/reports/html/render-queue.ts
const mostInAGroup = 5;
const minutesAPlace = 5;
const turnNames = {
	fix: "To fix",
	medium: "To put on Medium",
	share: "To share",
	wait: "Waiting",
	nothing: "Nothing to do",
	unpublished: "Not published"
};
const asked = [
	"fix",
	"medium",
	"share",
	"wait"
];
function renderQueue(entries) {
	const shown = asked.map((turn) => renderGroup(turn, entries.filter((one) => one.turn === turn))).filter((group) => group.html !== "");
	return shown.length === 0 ? load_safe_html().html`<p>Nothing to do.</p>\n` : joined(shown, "");
}
function renderGroup(turn, entries) {
	if (entries.length === 0) return none;
	const shown = entries.slice(0, entries.length === 6 ? void 0 : mostInAGroup);
	const [next] = entries.slice(shown.length);
	return load_safe_html().html`<h3 id="turn-${turn}">${turnNames[turn]} <span class="count">${digits(entries.length)}</span></h3>
<ol class="queue" aria-labelledby="turn-${turn}">
${shown.map(renderTask)}</ol>
${next === void 0 ? none : load_safe_html().html`<p class="more"><a href="#${next.id}">${digits(entries.length - shown.length)} more</a>, in the list of posts</p>\n`}`;
}
function renderTask(entry) {
	const { id, post } = entry;
	const detail = sayDetail(entry);
	const minutes = post.next.minutes;
	return load_safe_html().html`<li><a href="#${id}" dir="auto">${post.title ?? post.path}</a>${minutes === void 0 ? none : load_safe_html().html` <span class="minutes">${minutes} min</span>`}${detail.html === "" ? none : load_safe_html().html`<p>${detail}</p>`}</li>
`;
}
function sayDetail({ turn, post }) {
	const places = post.opportunities.length;
	if (turn === "fix") return sayTrouble(post);
	if (turn === "wait") return load_safe_html().html`${post.next.text}`;
	if (places === 0) return none;
	return load_safe_html().html`${turn === "medium" ? "Then " : ""}${placesToShare(places, turn === "medium")}`;
}
function placesToShare(places, then) {
	const named = load_read_blog().sayCount(places, "place");
	return `${then ? named : load_read_blog().capital(named)} to share it, about ${places * minutesAPlace} minutes`;
}
function sayTrouble({ findings, next }) {
	const errors = news(findings).filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return load_safe_html().html`${next.text}`;
	const others = errors.length - 1;
	const rest = others === 0 ? none : load_safe_html().html` And ${load_read_blog().sayCount(others, "other", "others")}.`;
	return load_safe_html().html`Line ${first.line}: ${prose(first.message)}${rest}`;
}

// src/reports/html/stations.ts
const stations = {
	unpublished: "Not published",
	"not-live": "Not live yet",
	unseen: "Published, not looked at",
	live: "Live",
	"waiting-index": "Waiting for Google",
	ready: "Live, ready for Medium",
	"handed-off": "At work on Medium",
	"on-medium": "On Medium",
	verified: "On Medium, checked",
	drifted: "On Medium, changed since",
	lost: "Copy chosen by Google"
};
const wayToMedium = /* @__PURE__ */ new Set([
	"live",
	"ready",
	"on-medium",
	"verified"
]);
function stationOf({ post: { stage, live } }) {
	return stage === "not-live" && live === "inconclusive" ? "unseen" : stage;
}
const shares = [
	"fix",
	"yours",
	"rest"
];
function countStops(entries, toMedium) {
	return Object.keys(stations).map((station) => {
		const here = entries.filter((entry) => stationOf(entry) === station);
		const of = {
			fix: 0,
			yours: 0,
			rest: 0
		};
		for (const { turn } of here) of[shareOf(turn)] += 1;
		return {
			station,
			count: here.length,
			of
		};
	}).filter(({ station, count }) => count > 0 || toMedium && wayToMedium.has(station));
}
function shareOf(turn) {
	if (turn === "fix") return "fix";
	return turn === "medium" || turn === "share" ? "yours" : "rest";
}

// src/reports/html/turns.ts
const turns = [
	"fix",
	"medium",
	"share",
	"wait",
	"nothing",
	"unpublished"
];
function turnOf(post, goesOut = false) {
	const { stage, medium, next, opportunities } = post;
	if (goesOut) return post.findings.some(isInTheWay) ? "fix" : "nothing";
	if (stage === "unpublished") return "unpublished";
	if (medium === "blocked" || next.text.startsWith("Fix")) return "fix";
	if (stage === "drifted" || stage === "lost") return "fix";
	if (medium === "ready") return "medium";
	if (opportunities.length > 0) return "share";
	return medium === "wait" ? "wait" : "nothing";
}
const isInTheWay = ({ severity, concerns, known, isNew }) => severity === "error" && concerns === "post" && known !== true && isNew !== false;
function inQueueOrder(posts, goesOut = false) {
	return posts.map((post) => ({
		post,
		turn: turnOf(post, goesOut)
	})).sort((a, b) => turns.indexOf(a.turn) - turns.indexOf(b.turn)).map((entry, i) => ({
		...entry,
		id: `p${i + 1}`
	}));
}

// src/reports/html/render-filter.ts
function renderFilter(entries, stops, found) {
	const ofTurn = turns.flatMap((turn) => {
		const count = entries.filter((one) => one.turn === turn).length;
		return count === 0 ? [] : [{
			value: turn,
			name: turnNames[turn],
			count
		}];
	});
	const ofStop = stops.flatMap(({ station, count }) => count === 0 ? [] : [{
		value: station,
		name: stations[station],
		count
	}]);
	const ofCheck = found.map(({ check, posts }) => ({
		value: check,
		name: check,
		count: posts.length
	}));
	return load_safe_html().html`<form id="filter" role="search" aria-label="Posts" hidden>
<p class="search"><label for="find">Search</label><input id="find" type="search" autocomplete="off" spellcheck="false" aria-describedby="finds"><span id="finds" class="unseen">Titles, paths, findings and places. The list changes as you type.</span></p>
${select("turn", "Next", ofTurn)}${select("stop", "Where", ofStop)}${select("check", "Finding", ofCheck)}<p class="told"><output id="told" aria-live="polite">${digits(entries.length)} posts</output> <button id="all" type="button" hidden>Show all</button></p>
</form>
`;
}
function select(id, label, choices) {
	if (choices.length === 0) return none;
	return load_safe_html().html`<p><label for="${id}">${label}</label><select id="${id}"><option value="">Any</option>
${choices.map(({ value, name, count }) => load_safe_html().html`<option value="${value}">${name} (${digits(count)})</option>\n`)}</select></p>
`;
}

// src/reports/html/render-place.ts
const ways = {
	form: "its submission page",
	"pull-request": "a pull request",
	"e-mail": "by e-mail, as its page invites",
	comment: "a comment",
	submit: "submit the address",
	"call-for-papers": "its call for papers"
};
function renderPlace({ name, url, kind, fit, because, route, draft }) {
	return load_safe_html().html`<li><p><strong>${load_safe_html().anchor(url, name)}</strong>, ${load_place_of().placeOfKind[kind]}. ${fit === "good" ? "Good fit." : "Possible fit."}</p>
${because.map((reason) => load_safe_html().html`<p>${renderBecause(reason, url)}</p>\n`)}${renderRoute(route)}${renderDraft(draft)}</li>
`;
}
function renderBecause({ text, evidence }, known) {
	if (evidence === null || evidence === known) return load_safe_html().html`${text}`;
	const [, before, words, after] = /^(.*?)(“.+?”)(.*)$/s.exec(text) ?? [];
	if (words === void 0) return load_safe_html().html`${text} (${load_safe_html().anchor(evidence, "look")})`;
	return load_safe_html().html`${before ?? ""}${load_safe_html().anchor(evidence, words)}${after ?? ""}`;
}
function renderRoute(route) {
	if (route === null) return load_safe_html().html`<p>How: no submission page known.</p>\n`;
	const rules = (route.rules ?? []).map((rule) => ` ${rule.replace(/\.?$/, ".")}`).join("");
	return load_safe_html().html`<p>How: ${load_safe_html().anchor(route.url, ways[route.how])}.${rules}</p>\n`;
}
function renderDraft({ channel, subject, text, checklist }) {
	const mind = list(checklist);
	if (text === null) {
		const title = subject === void 0 ? none : load_safe_html().html`<p>Title to use: “${subject}”.</p>\n`;
		return load_safe_html().html`${title}${fold(load_safe_html().html`What to mind, and to write from`, mind)}`;
	}
	const isLine = channel === "list-pull-request";
	const title = isLine || subject === void 0 ? none : load_safe_html().html`<p class="where">Subject: <strong dir="auto">${subject}</strong></p>\n`;
	return fold(load_safe_html().html`${isLine ? "The line to add" : `Draft, ${load_words().countWords(text)} words`}`, load_safe_html().html`${title}<pre class="draft${isLine ? " line" : ""}" dir="auto">${text}</pre>
<p class="where" hidden><button type="button" data-copy>Copy</button> <output></output></p>
${mind}`);
}
const list = (items) => items.length === 0 ? none : load_safe_html().html`<ul>${items.map((one) => load_safe_html().html`<li>${one}</li>`)}</ul>\n`;

// src/reports/html/render-post.ts
function renderPost(entry, facts, isAlone = false) {
	const { post } = entry;
	const isOpen = isAlone || news(post.findings).some(({ severity }) => severity === "error");
	return inList(entry, facts, load_safe_html().html`${renderFindings(post, facts, isOpen)}${renderLosses(post, facts)}${renderAsked(post)}${renderPlaces(post, isAlone)}`);
}
function renderBriefly(entry, facts) {
	return inList(entry, facts, load_safe_html().html`<p class="soft">The rest is in report.json.</p>\n`);
}
function inList(entry, facts, inside) {
	const { id, post, turn } = entry;
	const checks = [...new Set(news(post.findings).map(({ check }) => check))].join(" ");
	return load_safe_html().html`<li class="post" id="${id}" data-turn="${turn}" data-stop="${stationOf(entry)}" data-checks="${checks}">
<h3 dir="auto">${post.title ?? post.path}</h3>
<p class="step">${sayStep(entry, facts)}</p>
<p class="meta">${renderWhere(entry, facts)}</p>
${inside}</li>
`;
}
function sayStep({ post: { next, findings }, turn }, { goesOut = false }) {
	if (goesOut) return load_safe_html().html`${turn === "fix" ? "To fix before it goes out." : "Ready to go out."}`;
	const minutes = next.minutes === void 0 ? "" : `, about ${next.minutes} minutes`;
	const text = load_safe_html().html`${next.text}${minutes}.`;
	return turn === "fix" && findings.some(({ severity }) => severity === "error") ? load_safe_html().html`<span class="error">${text}</span>` : text;
}
function renderWhere(entry, { lineUrl, issues, goesOut = false }) {
	const { path, date, url, unlocated } = entry.post;
	const file = lineUrl?.(path, 1) ?? null;
	const issue = issues?.get(path);
	return joined([
		...date === void 0 ? [] : [load_safe_html().html`<time datetime="${date}">${date}</time>`],
		...goesOut || stationOf(entry) === "unseen" ? [] : [load_safe_html().html`${stations[stationOf(entry)]}`],
		load_safe_html().html`<code>${file === null ? path : load_safe_html().anchor(file, path)}</code>`,
		url === null ? load_safe_html().html`Its address is not known. ${load_read_blog().sentence(unlocated ?? "")}` : load_safe_html().html`<span class="url">${load_safe_html().anchor(url, url)}</span>`,
		...issue === void 0 ? [] : [load_safe_html().html`<a href="${issue}">Issue</a>`]
	].map((part) => load_safe_html().html`<span>${part}</span>`), "\n");
}
function renderFindings({ path, findings }, facts, isOpen) {
	if (findings.length === 0) return none;
	const fresh = news(findings);
	const known = findings.length - fresh.length;
	const old = known === 0 ? "" : `${known} in the baseline`;
	const counts = [...fresh.length === 0 ? [] : [sayFindings(fresh)], ...old === "" ? [] : [load_safe_html().html`${old}`]];
	return fold(load_safe_html().html`Findings: ${joined(counts)}`, load_safe_html().html`<ul class="findings">
${worstFirst(findings).map((finding) => renderFinding(path, finding, facts))}</ul>
`, isOpen);
}
function renderFinding(path, finding, { lineUrl }) {
	const { severity, concerns, line, message, fix, fixable, check, known, isNew } = finding;
	const at = lineUrl?.(path, line) ?? null;
	const age = known === true ? ", in the baseline" : isNew === false ? ", there before" : "";
	const where = concerns === "medium" ? ", for Medium only" : "";
	const mend = fixable === true ? load_safe_html().html` <code>${load_tell_error().program} check --fix</code> does it.` : none;
	return load_safe_html().html`<li><p class="where">${mark(severity)}, ${at === null ? `line ${line}` : load_safe_html().anchor(at, `line ${line}`)}${where}${age} <span class="id">${check}</span></p>
<p dir="auto">${prose(message)}</p>
${fix === void 0 ? none : load_safe_html().html`<p class="fix" dir="auto">${prose(fix)}${mend}</p>\n`}</li>
`;
}
function renderLosses({ path, losses, kept = [], medium }, { copies }) {
	if (losses == null || medium === "done") return none;
	const copy = copies?.get(path);
	const beside = copy === void 0 ? load_safe_html().html`<p>Post and copy side by side: <code>${load_tell_error().program} export medium ${load_tell_error().shellWord(path)} --out copy</code></p>\n` : load_safe_html().html`<p><a href="${copy}">Post and copy side by side</a></p>\n`;
	const rows = losses.map(({ say: what, lines, replace }) => load_safe_html().html`<li>${prose(what)}, ${load_say_lines().sayLines(lines)}. ${prose(replace)}.</li>\n`);
	return fold(load_safe_html().html`On Medium: ${losses.length === 0 ? "nothing is lost that we know of" : say(losses.length, "thing to look at", "things to look at")}`, load_safe_html().html`${rows.length === 0 ? none : load_safe_html().html`<ul>\n${rows}</ul>\n`}${kept.length === 0 ? none : load_safe_html().html`<p>Should come along: ${load_say_expected().sayKept(kept)}.</p>\n`}${beside}`);
}
function renderAsked({ asked = [] }) {
	if (asked.length === 0) return none;
	return fold(load_safe_html().html`People talk about the same: ${asked.length}`, load_safe_html().html`<ul>
${asked.map(({ title, url, source, date }) => load_safe_html().html`<li>${load_safe_html().anchor(url, title)}, ${source}${date === void 0 ? "" : `, ${date}`}</li>\n`)}</ul>
`);
}
function renderPlaces({ opportunities }, isOpen) {
	if (opportunities.length === 0) return none;
	return fold(load_safe_html().html`Places to share it: ${opportunities.length}`, load_safe_html().html`<ol class="places">
${opportunities.map(renderPlace)}</ol>
`, isOpen);
}

// src/reports/html/render-stops.ts
const shareNames = {
	fix: "to fix",
	yours: "your turn",
	rest: "nothing to do now"
};
function renderStops(stops) {
	const all = stops.reduce((sum, { count }) => sum + count, 0);
	const used = shares.filter((share) => stops.some(({ of }) => of[share] > 0));
	return load_safe_html().html`<ul class="stops">
${stops.map((stop) => renderStop(stop, all))}</ul>
<ul class="legend">
${used.map((share) => load_safe_html().html`<li><svg class="key" aria-hidden="true" viewBox="0 0 10 10"><rect class="${share}" width="10" height="10" rx="2"/></svg>${shareNames[share]}</li>\n`)}</ul>
${stops.some(({ station }) => station === "unseen") ? load_safe_html().html`<p class="soft">Not looked at: whether the page is live is not known, and what is ready is so by its file alone.</p>\n` : none}`;
}
function renderStop({ station, count, of }, all) {
	const said = shares.filter((share) => of[share] > 0).map((share) => `${digits(of[share])} ${shareNames[share]}`).join(", ");
	return load_safe_html().html`<li${count === 0 ? load_safe_html().html` class="zero"` : none}><span>${stations[station]}</span> <span class="number">${digits(count)}</span>${said === "" ? none : load_safe_html().html`<span class="unseen">: ${said}</span>`}${renderBar(of, all)}</li>
`;
}
function renderBar(of, all) {
	let from = 0;
	const rects = shares.map((share) => {
		const width = percent(of[share], all);
		const x = from;
		from += width;
		return width === 0 ? none : load_safe_html().html`<rect class="${share}" x="${rounded(x)}%" width="${rounded(width)}%" height="10"/>`;
	});
	return load_safe_html().html`<svg class="bar" aria-hidden="true" height="10">${rects}</svg>`;
}
const percent = (n, all) => n === 0 ? 0 : Math.max(n / all * 100, .6);
const rounded = (n) => Math.round(n * 100) / 100;

// src/reports/html/render-sections.ts
function renderNotes({ outages }, { notices = [] }) {
	const notes = [...notices, ...outages.map(({ from, why }) => `${from} did not answer: ${why}.`)];
	if (notes.length === 0) return none;
	const items = notes.map((note) => load_safe_html().html`<li>${prose(note)}</li>\n`);
	return section("notes", load_safe_html().html`To know`, load_safe_html().html`<ul class="notes">\n${items}</ul>\n`);
}
function renderChange({ findings = [] }) {
	if (findings.length === 0) return none;
	const items = findings.map(({ severity, path, line, message, fix, check }) => load_safe_html().html`<li><p class="where">${mark(severity)}, <code>${path}</code>, line ${line} <span class="id">${check}</span></p>
<p>${prose(message)}</p>
${fix === void 0 ? none : load_safe_html().html`<p class="fix">${prose(fix)}</p>\n`}</li>
`);
	return section("change", load_safe_html().html`The change`, load_safe_html().html`<ul class="findings">\n${items}</ul>\n`);
}
function renderAll(entries, facts, longest) {
	const { goesOut = false } = facts;
	const posts = renderPosts(entries, facts, longest);
	if (entries.length === 1) return section("posts", load_safe_html().html`The post`, posts);
	const queue = goesOut && entries.every(({ turn }) => turn !== "fix") ? none : section("next", load_safe_html().html`${goesOut ? "First" : "Next"}`, renderQueue(entries));
	const found = countFindings(entries);
	const toMedium = entries.some(({ post }) => post.medium !== "never" && post.losses !== null);
	const stops = goesOut ? [] : countStops(entries, toMedium);
	return load_safe_html().html`${queue}${goesOut ? none : section("stops", load_safe_html().html`Where they stand`, renderStops(stops))}${section("checks", counted("Findings", found.reduce((sum, { count }) => sum + count, 0)), renderChecks(found, facts))}${section("posts", counted("Posts", entries.length), load_safe_html().html`${renderFilter(entries, stops, found)}${posts}`)}`;
}
const counted = (name, count) => load_safe_html().html`${name} <span class="count">${digits(count)}</span>`;
function renderPosts(entries, facts, longest) {
	let length = 0;
	const posts = entries.map((entry) => {
		const post = length >= longest ? renderBriefly(entry, facts) : renderPost(entry, facts, entries.length === 1);
		length += post.html.length;
		return post;
	});
	return load_safe_html().html`<ol class="posts">\n${posts}</ol>\n`;
}

// src/reports/html/say-verdict.ts
function sayVerdict(entries) {
	if (entries.length === 0) return "No posts.";
	const parts = [
		["medium", "ready for Medium"],
		["fix", "to fix first"],
		["share", "to share"]
	].map(([turn, what]) => [entries.filter((one) => one.turn === turn).length, what]).filter(([count]) => count > 0).map(([n, what], i) => `${i === 0 ? load_read_blog().sayCount(n, "post") : load_read_blog().sayNumber(n)} ${what}`);
	return parts.length === 0 ? "Nothing to do." : `${load_read_blog().capital(parts.join(", "))}.`;
}
function sayBeforeGoingOut(entries, ofBlog = []) {
	const count = entries.flatMap(({ post }) => post.findings.filter(isInTheWay)).length + ofBlog.filter(({ severity }) => severity === "error").length;
	if (count === 0) return entries.length === 0 ? "Nothing to fix." : "Ready to go out.";
	const goes = ["this change goes", "this post goes"][entries.length] ?? "these posts go";
	return `${load_read_blog().capital(load_read_blog().sayCount(count, "thing"))} to fix before ${goes} out.`;
}

// src/reports/html/script.ts
const script = `
'use strict'
const form = document.getElementById('filter')
const told = document.getElementById('told')
const all = document.getElementById('all')
const find = document.getElementById('find')
const posts = [...document.querySelectorAll('.post')]
const selects = ['turn', 'stop', 'check'].map(id => document.getElementById(id)).filter(Boolean)
const many = n => n.toLocaleString('en') + (n === 1 ? ' post' : ' posts')
let texts = null
let soon = 0

const holds = {
  turn: (post, value) => post.dataset.turn === value,
  stop: (post, value) => post.dataset.stop === value,
  check: (post, value) => post.dataset.checks.split(' ').includes(value),
}

function apply() {
  clearTimeout(soon)
  const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
  if (words.length > 0) texts ??= posts.map(post => post.textContent.toLowerCase())
  const chosen = selects.filter(select => select.value !== '')
  let shown = 0
  for (const [i, post] of posts.entries()) {
    const fits =
      chosen.every(select => holds[select.id](post, select.value)) &&
      words.every(word => texts[i].includes(word))
    post.hidden = !fits
    if (fits) shown += 1
  }
  const isWhole = words.length === 0 && chosen.length === 0
  all.hidden = isWhole
  told.value = isWhole
    ? many(posts.length)
    : shown === 0
      ? 'No post fits'
      : shown.toLocaleString('en') + ' of ' + many(posts.length)
}

function showAll() {
  find.value = ''
  for (const select of selects) select.value = ''
  apply()
}

/** A link to a post that the filter hides shows all again, so that it leads somewhere. */
function reveal() {
  const post = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (post === null || !post.hidden) return
  showAll()
  post.scrollIntoView()
}

/** Where the browser gives no way to copy, the draft is selected for the keyboard. */
async function copy(button) {
  const draft = button.parentElement.previousElementSibling
  const done = button.nextElementSibling
  try {
    await navigator.clipboard.writeText(draft.textContent)
    done.value = 'Copied'
  } catch {
    getSelection().selectAllChildren(draft)
    done.value = 'Selected, to copy by keyboard'
  }
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.parentElement.hidden = false
  button.addEventListener('click', () => copy(button))
}
if (form !== null) {
  form.hidden = false
  form.addEventListener('submit', event => event.preventDefault())
  find.addEventListener('input', () => {
    clearTimeout(soon)
    soon = setTimeout(apply, 150)
  })
  for (const select of selects) select.addEventListener('change', apply)
  all.addEventListener('click', () => {
    showAll()
    find.focus()
  })
  for (const button of document.querySelectorAll('button[data-check]')) {
    button.parentElement.hidden = false
    button.addEventListener('click', () => {
      find.value = ''
      for (const select of selects) select.value = select.id === 'check' ? button.dataset.check : ''
      apply()
      form.scrollIntoView()
      document.getElementById('check').focus()
    })
  }
  addEventListener('hashchange', reveal)
  // A page that was reloaded keeps what stood in its fields.
  apply()
}
`;

// src/reports/html/style.ts
const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1c1a; --soft: #625e57; --line: #e4e0d8; --tint: #f4f1eb;
  --link: #0a5a9c; --error: #b3261e; --warning: #865300; --yours: #2f7fc4; --fix: #c8402f; --rest: #c3bdb2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161514; --ink: #e9e6e0; --soft: #a8a39a; --line: #33302c; --tint: #211f1d;
    --link: #83bdf2; --error: #ff9186; --warning: #e3b35c; --yours: #5a9fdd; --fix: #e0614f; --rest: #57534c;
  }
}
* { box-sizing: border-box }
html { font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; background: var(--paper); color: var(--ink); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 68rem; padding: 3.5rem clamp(1.25rem, 5vw, 2.5rem) 6rem; overflow-wrap: anywhere }
h1, h2, h3, p, ul, ol, pre { margin: 0 }
ul, ol { padding: 0; list-style: none }
h1 { font-size: clamp(1.65rem, 1.2rem + 2vw, 2.5rem); line-height: 1.18; letter-spacing: -.022em; font-weight: 650; max-width: 24em; text-wrap: balance }
h2 { font-size: 1rem; font-weight: 650 }
h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600 }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent) }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px }
code, .id { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.name { font-size: .875rem; font-weight: 650; color: var(--soft); margin-bottom: 1.25rem }
header > p:last-child { color: var(--soft); margin-top: 1rem; text-wrap: pretty }
section { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1.25rem }
.count, .minutes, .id, .meta, .more, .where, .queue p, .legend, .soft { color: var(--soft) }
.count { font-weight: 400; margin-left: .25rem; font-variant-numeric: tabular-nums }
.error { color: var(--error) }
.warning { color: var(--warning) }
.note { color: var(--soft) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -99rem }
.skip:focus { left: clamp(1.25rem, 5vw, 2.5rem); top: 1rem; background: var(--paper); padding: .25rem .5rem }

.queue { margin: .5rem 0 0 }
.queue li { padding: .55rem 0; display: grid; grid-template-columns: 1fr auto; column-gap: 1.5rem }
.queue p { grid-column: 1; font-size: .9375rem; line-height: 1.5 }
.queue li + li { border-top: 1px solid var(--line) }
.queue a { color: inherit; font-weight: 500 }
.minutes { font-size: .875rem; white-space: nowrap; font-variant-numeric: tabular-nums }
.more { font-size: .9375rem; margin-top: .5rem }
.more + h3, .queue + h3 { margin-top: 2.25rem }

.stops li { display: grid; grid-template-columns: 12.5rem 3.25rem minmax(0, 1fr); column-gap: 1.25rem; align-items: center; padding: .3rem 0 }
.number { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600 }
.zero, .zero .number { color: var(--soft); font-weight: 400 }
.bar { width: 100%; border-radius: 3px; background: var(--tint) }
rect.fix { fill: var(--fix) } rect.yours { fill: var(--yours) } rect.rest { fill: var(--rest) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1rem; font-size: .875rem }
.soft { font-size: .875rem; margin-top: .5rem }
.key { width: .7em; height: .7em; margin-right: .45em }

details { margin-top: .25rem }
/* Not a list item, and neither is .post: browsers number those anew for each that is hidden. */
summary { display: block; position: relative; cursor: pointer; padding: .2rem 0 .2rem 1.05rem; width: fit-content; max-width: 100% }
summary::-webkit-details-marker { display: none }
summary::before { content: '▸'; content: '▸' / ''; position: absolute; left: 0; color: var(--soft) }
[open] > summary::before { content: '▾'; content: '▾' / '' }
details > :not(summary) { margin-left: 1.05rem }
details > ul:not([class]), .places ul { list-style: disc; padding-left: 1.1rem }
details p { margin-top: .35rem }
.checks > li + li { border-top: 1px solid var(--line) }
.checks details { margin: 0; padding: .4rem 0 }
.checks summary { width: auto }
.checks [open] { padding-bottom: 1.25rem }
.many { display: inline-block; min-width: 7.25rem; font-variant-numeric: tabular-nums }
.checks details > :not(summary) { margin-left: 8.4rem }

form { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .75rem 1rem; padding-bottom: 1.5rem }
form[hidden] { display: none }
.search, .told { grid-column: 1 / -1 }
label { display: block; font-size: .875rem; color: var(--soft); margin-bottom: .15rem }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid color-mix(in srgb, var(--soft) 75%, transparent); border-radius: 6px; padding: .45rem .65rem }
input, select { width: 100%; min-height: 2.6rem }
button { cursor: pointer; font-size: .875rem; padding: .25rem .65rem; min-height: 1.9rem }
button:hover { background: var(--tint) }
.told { display: flex; align-items: center; gap: 1rem; min-height: 2rem; font-variant-numeric: tabular-nums }

.post { display: block; padding: 1.75rem 0; border-top: 1px solid var(--line); }
.post[hidden] { display: none }
.posts > .post:first-child:nth-last-child(1) { border-top: 0; padding-top: 0 }
.post:target h3 { text-decoration: underline; text-decoration-color: var(--link); text-underline-offset: .25em }
.step { margin-top: .15rem }
.meta { font-size: .875rem; margin: .2rem 0 .5rem; display: flex; flex-wrap: wrap; gap: 0 1.1rem }
.meta code { font-size: .8125rem }
.meta a { color: inherit }
.findings li { padding: .5rem 0 }
.findings p, .places p { margin: 0 }
.where { font-size: .875rem }
.where .id { margin-left: .6rem }
.notes li + li { margin-top: .5rem }
.fix { color: var(--soft) }
.places { counter-reset: place }
.places > li { padding: .75rem 0 }
.places > li > p:first-child { font-size: 1.0625rem }
.draft + p { margin: 0 0 .75rem }
.draft { font: inherit }
.draft.line { font: .875rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.draft { white-space: pre-wrap; background: var(--tint); border-radius: 6px; padding: .9rem 1.1rem; margin-block: .35rem; max-width: 44rem }

@media (min-width: 60rem) {
  section { display: grid; grid-template-columns: 12rem minmax(0, 1fr); column-gap: 2.5rem }
  h2 { line-height: 1.4; padding-top: .1rem }
}
@media (max-width: 60rem) {
  h2 { font-size: 1.25rem; margin-bottom: 1rem }
}
@media (max-width: 34rem) {
  .many { display: block; font-size: .875rem }
  .checks details > :not(summary) { margin-left: 1.05rem }
  body { padding-top: 2rem }
  form { grid-template-columns: minmax(0, 1fr) }
  .stops li { grid-template-columns: minmax(0, 1fr) auto }
  .bar { grid-column: 1 / -1; margin-top: .2rem }
}
@media print {
  form, .skip { display: none }
  .post { break-inside: avoid }
}
`;

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/reports/html/render-html.ts
var _templateObject;
const longestPage = 6e6;
function renderHtml(told, known = {}, longest = longestPage) {
	const report = withoutUnseen(told);
	const facts = {
		...known,
		notices: withoutUnseen(known.notices ?? [])
	};
	const entries = inQueueOrder(report.posts, facts.goesOut);
	const verdict = facts.goesOut === true ? sayBeforeGoingOut(entries, report.findings) : sayVerdict(entries);
	const isList = entries.length > 1;
	const { html: page } = load_safe_html().html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${verdict} Postrider</title>
<style>${{ html: style }}</style>
</head>
<body>
${isList ? load_safe_html().html`<a class="skip" href="#posts">To the posts</a>\n` : none}<header>
<p class="name">Postrider</p>
<h1>${verdict}</h1>
${renderAbout(report, facts)}</header>
<main>
${renderNotes(report, facts)}${renderChange(report)}${entries.length === 0 ? none : renderAll(entries, facts, longest)}</main>
${entries.length > 0 ? load_safe_html().html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script>", "<\/script>\n"], ["<script>", "<\/script>\\n"])), { html: script }) : none}</body>
</html>
`;
	return page;
}
const hashed = (text) => `'sha256-${(0, load_crypto().createHash)("sha256").update(text).digest("base64")}'`;
const policy = `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; base-uri 'none'; form-action 'none'`;
function withoutUnseen(value) {
	return JSON.parse(JSON.stringify(value, (_, part) => typeof part === "string" ? load_safe().visible(part) : part));
}
function renderAbout({ site, sites = [site], posts }, { today }) {
	const where = sites.flatMap(({ url }) => url === null ? [] : [url.replace(/^https?:\/\//, "").replace(/\/$/, "")]);
	const what = [[posts.length === 0 ? "" : say(posts.length, "post"), load_read_blog().sayList(where)].filter(Boolean).join(" of "), ...today === void 0 ? [] : [`looked at on ${load_days().sayDay(today)}`]].filter(Boolean).join(", ");
	return load_safe_html().html`<p>${what === "" ? "" : `${what}. `}Nothing was sent.</p>
`;
}

Object.defineProperty(exports, "renderHtml", {
  enumerable: true,
  get: function () {
    return renderHtml;
  }
});