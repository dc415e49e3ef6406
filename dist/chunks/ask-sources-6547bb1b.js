const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_picomatch = __lazily(() => require("./picomatch-71dc267d.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_life = __lazily(() => require("./life-1df0f15a.js"));
const load_read_blog = __lazily(() => require("./read-blog-b2d3c646.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_place_of = __lazily(() => require("./place-of-de0da0f9.js"));
const load_words_to_ask = __lazily(() => require("./words-to-ask-5f042f36.js"));
const load_all_checks = __lazily(() => require("./all-checks-452f76a3.js"));
const load_look_at_page = __lazily(() => require("./look-at-page-a5a41e85.js"));
const load_match_post = __lazily(() => require("./match-post-9a913cef.js"));
const load_medium = __lazily(() => require("./medium-c7d44149.js"));
const load_known_places = __lazily(() => require("./known-places-99936d77.js"));
const load_medium_place = __lazily(() => require("./medium-place-1772d7d5.js"));

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

// src/text/spelling.ts
const pairs = [
	[/^(?:behaviour|colour|favour|flavour|honour|labour|neighbour|rumour)/, /^(?:behavior|color|favor|flavor|honor|labor|neighbor|rumor)/],
	[/^(?:analys|catalys|paralys)(?:e[ds]?|ing)$/, /^(?:analyz|catalyz|paralyz)(?:e[ds]?|ing)$/],
	[/^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)is(?:e[ds]?|ing|ation)$/, /^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)iz(?:e[ds]?|ing|ation)$/],
	[/^(?:centre|metre|litre|theatre)s?$/, /^(?:center|liter|theater)s?$/],
	[/^(?:catalogue|dialogue)s?$/, /^(?:catalog|dialog)s?$/],
	[/^(?:cancell|labell|modell|travell)(?:ed|ing)$/, /^(?:cancel|label|model|travel)(?:ed|ing)$/],
	[/^(?:defence|licence|offence)s?$/, /^(?:defense|offense)s?$/]
];
function spellingOf(text) {
	let [british, american] = [0, 0];
	for (const { word } of load_place_of().tokensOf(text)) {
		const lower = word.toLowerCase();
		if (pairs.some(([pattern]) => pattern.test(lower))) british += 1;
		else if (pairs.some(([, pattern]) => pattern.test(lower))) american += 1;
	}
	if (british === american) return null;
	return british > american ? "British" : "American";
}

// src/drafts/author-voice.ts
function signature(author, { authors }) {
	if (author.name !== void 0) return author.name;
	const [only = ""] = authors;
	return authors.length === 1 && /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(only) ? only : void 0;
}
function voiceOf({ voice }, { content, authors }) {
	if (voice !== void 0) return voice;
	if (authors.length > 1 || /\b(?:team|contributors|maintainers)\b/i.test(authors[0] ?? "")) return "we";
	return speaker(content).is;
}
const speaker = load_walk().perContent(({ prose }) => {
	const text = prose.join(" ");
	const times = (word) => text.match(word)?.length ?? 0;
	return { is: team.test(text) && times(/\bwe\b/gi) > times(/\bI\b(?!\/)/g) ? "we" : "I" };
});
const team = /\bwe(?:['’]re| are| were|['’]ve| have)?\s+(?:just |now |also )?(?:happy|excited|proud|pleased|thrilled|glad|announc|releas|pushed|shipp|launch|published|added|fixed|decided|introduced)|\bour (?:team|users|community|product|customers|contributors)\b/i;
const spellingIn = (content) => spelling(content).is;
const spelling = load_walk().perContent(({ prose }) => ({ is: spellingOf(prose.join(" ")) }));

// src/drafts/stands-alone.ts
const shortest = 7;
const longest = 36;
const leaning = load_match_post().phrases(String.raw`
  and|but|so|or|nor|yet|because|which|who|where|again|also|then|still|just|now|next|later
  this|that|these|those|it|its|it['’]s|they|their|them|he|she|his|her|such|here|there|another
  however|therefore|thus|hence|instead|otherwise|rather|both|neither|either|nevertheless|nonetheless
  regardless|similarly|likewise|alternatively|conversely|additionally|furthermore|moreover|besides
  meanwhile|in the meantime|previously|lately|currently|afterwards?|continuing|basically|overall
  well|anyway|yeah|yes|no,|ok|okay|sure|sadly|luckily|fortunately|unfortunately|surprisingly|personally
  simply put|of course|that said|apart from|aside from|on the other hand|time to|by \w+,? I mean
  first(ly)?|second(ly)?|third(ly)?|finally|lastly|so far|back (then|to)|at th(e|at) time|at this
  (since|by|until) then|(after|before|once|with) (this|that)|all of (these|those|this|that)
  as (a result|such|you can|mentioned|noted|seen|shown|above|well)|to do (so|this|that)
  in (this|that|these|those|the above|addition|other words|short|fact|both|contrast)
  for (example|instance|this|that|these|those)|(each|some) of (these|those|them)
  (if|when|while) (so|not|this|that|it|they)|one (of (these|those|them)|such)
  the (former|latter|same|above|following|first|second|third|last|next|previous|other|others|only|rest)
  the (problem|solution|answer|question|issue|reason|idea|point|goal|trick|fix|catch|downside|upside)
  the (output|code|command|example|script|snippet|function|file|table|diagram|chart|graph|image)
  the (screenshot|resulting?|results|author|difference|good news|bad news)
  `, "^");
const instructing = load_match_post().phrases(String.raw`
  if you|when you|once you|make sure|note( that)?|remember|keep in mind|be (sure|careful|aware)
  take a look|use|using|create|specify|replace|run|install|add|open|go to|click|select|choose|set
  change|copy|paste|type|enter|check|try|start|write|download|update|upgrade|import|define|call|put
  move|delete|remove|save|build|test|deploy|press|head|navigate|visit|learn|find|get|give|let|see|look
  think|imagine|consider|assume|suppose|say|do|don['’]t|please|fire|pull|push|grab|clone|follow
  include|configure|enable|disable|verify|ensure|want|need|congrat\w*|hi|hello|hey
  `, "^");
const filling = load_match_post().phrases(String.raw`
  in (the (world|realm|age|era|field|land) of|today['’]s|recent years|our (last|previous))|as (we|you) (all )?know
  it(['’]s| has| is) been (a|some) (long )?(while|time)|over the (past|last) (few )?\w+|have you ever|ever since
  (a |one )?(few|couple of) (days?|weeks?|months?|years?)|for (those|anyone|a long time|the last)|long story
  (we|i)(['’]re|['’]m| are| am) (so |very )?(excited|happy|proud|pleased|thrilled|glad) to
  in the past|until (now|recently)|in a nutshell|(as a \w+,? )?we['’]ve all been|to [^,]+, (visit|go|run|use|click|open|add|install|create|call|follow)
  (we|i) (appreciate|thank|are grateful)|behind the scenes|several times a
  i (recently|just) (got|had|came|saw|found|went|read)|i (bring|am writing|wanted to (write|share))|once upon
  (our|my) (friend|friends|colleague)|the \w+ foundation is|founded in|\w+ is a (non-?profit|leading)
  `, "^");
const saysLittle = /\b(?:several|some|various|many) (?:new |minor |small )?(?:bugs?|bug ?fixes|fixes|features|improvements|issues)\b|\breigns? supreme\b|\b(?:result of|results from) (?:long|hard|many|the)\b|\bis (?:strongly |highly )?recommended\b|\byou(?:['’]ve| have)? (?:learned|learnt|created|built|deployed|saw|seen)\b|\bwe just pushed\b/i;
const labelled = /^[\p{L}\s]{2,30}:\s/u;
const pointing = load_match_post().phrases(`
  (this|that) (is|was|means?|makes?|allows?|way|one|approach|method|time|case|point|example|code|command)
  (this|that) (function|file|problem|issue|error|section|step|page|list|table|idea|version|feature)
  (this|that) (change|behaviou?r|rule|option|process|release)
  (for|of|in|to|with|from|by|on|at|than|like|about) (this|that|them|it)
  these|those|also|similar|mentioned|his|her|he|she|as (above|below|follows)
  (described|shown|listed|said|discussed) (above|below|earlier|before|previously)
  `);
const bare = /, in fact,|\bthis\b(?! (?:blog |site |web ?site )?(?:post|article|tutorial|guide|site|year)\b)|\bthat \p{Ll}+[.,]/iu;
const pointingAtEnd = /\b(?:there|here|then|it|them|so|above|below|ones?)[.!]$/i;
const forPageReaders = load_match_post().phrases(String.raw`
  click|scroll|subscribe|sign up|follow (me|us)|comments? (below|section)|let (me|us) know|let['’]s
  check (it |them )?out|see (the|also|below|above|our|my)|read (more|on|the)|stay tuned|feel free
  (find|join|contact) us|(special )?thanks? (to|for|you)|special thanks|shout-?out|apolog\w+|sorry|welcome (to|back)|sponsored
  now (installed|running|ready|set up)|will be|soon|can be found|(is|are) available|disclaimer
  (details|information|source|code|docs|documentation|repository|list|instructions) (is|are|can be|for|about)
  (in )?this (section|video|chapter|series|page|part)|happy (new year|holidays|coding)
  (next|this|last) (week|month|year|time|night|release|version|post|article|part)|previous (post|article|part)
  (days?|weeks?|months?) ago|yesterday|today|tomorrow|recently
  `);
const remark = /\b(?:update|edit|note):|\btl;?dr\b|\bp\.?s\./i;
const figures = /\b(?:below|above|figures?|tables?|listings?|snippets?|screenshots?|diagrams?|images?|pictured?|videos?)\b/i;
const markup = /https?:|www\.|[{}<>|[\]#*_~\\^]|\bTODO\b|:\w+:|@\w|\p{Extended_Pictographic}/u;
const code = /\w\(\)|\w_\w|::|=>|(^|\s)-{1,2}\w|(^|\s)\.\p{Ll}|\w\/\w+\/|\p{Ll}\w*\p{Lu}\w*\.|\$\w|\w=\w/u;
const abbreviated = /\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|mr|mrs|ms|dr|st|jr|inc|ltd)\.$/i;
function standsAlone(text, words, isFirst) {
	return words >= shortest && isClean(text, words) && /^[\p{Lu}\p{N}“"‘']/u.test(text) && !instructing.test(text) && !filling.test(text) && !labelled.test(text) && (isFirst || !leans(text));
}
function leans(text) {
	if (/^(in )?this (blog )?(post|article|tutorial|guide)\b/i.test(text)) return false;
	return [
		leaning,
		pointing,
		pointingAtEnd,
		bare
	].some((leans) => leans.test(text));
}
const speaksOfPost = (text) => /\bthis (blog )?(post|article|tutorial|guide|blog|write-?up|essay|note)\b/i.test(text);
function goesOn(text, words) {
	return words >= 3 && isClean(text, words) && !/^(for (example|instance)|here|look|see)\b/i.test(text);
}
function isClean(text, words) {
	return words <= longest && /[\p{L}\p{N}”"’')%][.!]$/u.test(text) && isBalanced(text) && ![
		abbreviated,
		markup,
		code,
		figures,
		forPageReaders,
		saysLittle,
		remark
	].some((unfit) => unfit.test(text));
}
function isBalanced(text) {
	const count = (pattern) => text.match(pattern)?.length ?? 0;
	return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/`/g) === 0;
}

// src/drafts/letter.ts
const say = (text, ...from) => ({
	text,
	from
});
function titled({ title }) {
	return `“${title.replace(/[“”"]/g, "’").replace(/\s+/g, " ").trim().replace(/(?<!\.)\.$/, "")}”`;
}
function link({ url }, words, ...from) {
	return say(words === "" ? url : `${words} ${url}`, "post:url", ...from);
}
function who({ voice }) {
	return voice === "we" ? {
		I: "We",
		my: "our",
		mine: "ours"
	} : {
		I: "I",
		my: "my",
		mine: "mine"
	};
}
const isPassage = ({ text, from: [first = ""] }) => /^post:\d/.test(first) && !speaksOfPost(text);
function mail({ author, post }, { subject, paragraphs, checklist = [] }) {
	const name = signature(author, post);
	return {
		subject,
		paragraphs: filled([
			[say("Hello,")],
			...paragraphs,
			name === void 0 ? [] : [say(name, "author:name")]
		]),
		checklist
	};
}
function filled(paragraphs) {
	return paragraphs.map((claims) => claims.filter((claim) => claim !== null)).filter((claims) => claims.length > 0);
}
function earlierItem({ because }, verb) {
	const at = because.findIndex(({ signal, text }) => signal === "sample" && /“.+?”/.test(text));
	const reason = because[at];
	if (reason === void 0) return null;
	const [, title = "", month] = /“(.+?)”(?:[^.]*? in (\p{L}+ \d{4}))?/u.exec(reason.text) ?? [];
	const when = month === void 0 ? "" : ` in ${month}`;
	return say(`You ${verb} “${title}”${when}.`, `reason:${at}`);
}
function inTurn(turn, ways) {
	return ways[turn % ways.length];
}
function disclosure({ disclosure }, voice, turn) {
	if (disclosure !== void 0) return say(disclosure, "author:disclosure");
	return say(inTurn(turn, voice === "we" ? ourDisclosures : disclosures));
}
const disclosures = [
	"I am the author; corrections are welcome.",
	"It is my own post, and I am glad about corrections.",
	"I wrote it myself; tell me what I got wrong.",
	"The post is mine, so weigh it as such.",
	"Mine, and open to corrections."
];
const ourDisclosures = [
	"We are the authors; corrections are welcome.",
	"It is our own post, and we are glad about corrections.",
	"We wrote it ourselves; tell us what we got wrong.",
	"The post is ours, so weigh it as such.",
	"Ours, and open to corrections."
];

// src/drafts/follow-up.ts
function writeFollowUp(post, url, author) {
	const we = voiceOf(author, post);
	return short("follow-up", post, url, author, [`One nudge about ${titled(post)}, then ${we} will leave it.`, "If it is not for you, that is fine."]);
}
function writeThanks(post, url, author) {
	const thanks = voiceOf(author, post) === "we" ? "We saw it, and it means something to us." : "I saw it, and it means something to me.";
	return short("thanks", post, url, author, [`Thank you for the link to ${titled(post)}.`, thanks]);
}
function short(channel, post, url, author, said) {
	const name = signature(author, post);
	return {
		channel,
		text: [
			"Hello,",
			said.join(" "),
			url,
			...name === void 0 ? [] : [name]
		].join("\n\n"),
		checklist: []
	};
}

// src/drafts/post-facts.ts
function countedIn({ content }) {
	const { names } = codeLanguages(content);
	return {
		length: sayLength(content.words),
		code: names.length === 0 ? void 0 : `code in ${load_read_blog().sayList(names)}`
	};
}
const wordsAMinute = 230;
function sayLength(words) {
	const minutes = Math.round(words / wordsAMinute);
	return minutes < 2 || minutes > 12 ? void 0 : `about ${load_read_blog().sayCount(minutes, "minute")} to read`;
}
const codeNames = new Map(`Bash: bash; shell: sh shell zsh; PowerShell: powershell; JavaScript: js javascript; JSX: jsx
   TypeScript: ts typescript; TSX: tsx; Python: py python; Go: go; Rust: rs rust; Ruby: rb ruby
   Java: java; Kotlin: kotlin; Swift: swift; C#: cs csharp c#; C++: cpp; C: c; PHP: php; SQL: sql
   CSS: css; SCSS: scss; HTML: html; YAML: yaml yml; TOML: toml; JSON: json; Lua: lua; Elixir: elixir`.split(/[;\n]/).flatMap((row) => {
	const [name = "", marks = ""] = row.trim().split(": ");
	return marks.split(" ").map((mark) => [mark, name]);
}));
const codeLanguages = load_walk().perContent(({ tree }) => {
	const counts = /* @__PURE__ */ new Map();
	for (const { type, lang } of load_walk().walk(tree)) {
		const name = type === "code" ? codeNames.get((lang ?? "").toLowerCase()) : void 0;
		if (name !== void 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return { names: [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name).slice(0, 2) };
});
const sectionsOf = load_walk().perContent(({ headings }) => {
	for (const depth of [
		2,
		1,
		3
	]) {
		const titles = headings.filter((heading) => heading.depth === depth).map(({ text }) => text.replace(/^[\d.]+\s+|[.:!]+$/g, "").trim()).filter((title) => title !== "" && !dull.test(title.replace(/\s*\([^)]*\)$/, "")) && isShort(title));
		if (titles.length >= 2) return { titles: [...new Set(titles)].slice(0, 4) };
	}
	return { titles: [] };
});
const dull = new RegExp(`^(?:${[
	"introduction|intro|overview|background|about|motivation|context|contents|table of contents",
	"conclusions?|summary|tl;?dr|wrapping up|wrap.?up|final thoughts|closing|the end|next steps",
	"what['’]s next|references?|resources|links?|further reading|see also|links and resources|faq",
	"notes?|footnotes?|updates?|changelog|credits?|acknowledge?ments?|thanks|thank you|comments",
	"appendix|prerequisites|requirements|usage|installation|getting started|get involved|example|examples",
	"(?:some )?useful links|code|(?:.* )?source code|set-?up|one-time set-?up|the (?:changes|tl;?dr);?|about .*|where to go .*",
	"the next .*|community|getting help|problem|solution|results?|details|highlights|discussion|upgrading|migration guide|contributors?",
	"chores?|dependency upgrades|build[- ]related|documentation.*|enhancements?.*|deprecat\\w*.*",
	"(?:new )?features?.*|(?:breaking|notable|other|all) changes?.*|bug ?fix\\w*.*|a note on.*|step \\d.*"
].join("|")})$`, "i");
const isShort = (title) => title.length <= 60 && !/[{}<>|[\]`#@“”"\\]|https?:|[\p{Extended_Pictographic}]/u.test(title) && !/\?$/.test(title);

// src/drafts/outline.ts
function inEnglish(post) {
	return load_match_post().languageOf(post) === "en";
}
function writeOutline({ id, begin }, brief, why, notes = []) {
	const { post, url, matched } = brief;
	const { titles } = sectionsOf(post.content);
	const beginning = begin?.(brief) ?? null;
	return {
		channel: id,
		subject: post.title,
		text: null,
		checklist: [
			`${why} Say in a few words what a reader learns; here are the facts to write from.`,
			...beginning === null ? [] : [beginning],
			...post.description === void 0 ? [] : [`What it says of itself: ${post.description}`],
			...titles.length < 2 ? [] : [`What is in it: ${titles.join("; ")}`],
			...matched.because.map(({ text }) => `Why this place: ${text}`),
			`The address: ${url}`,
			...notes
		]
	};
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
		...lettersAfter(post, address.url === null ? null : handOff?.original ?? address.url, config),
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
function lettersAfter(post, url, { author }) {
	if (url === null || post.unread === true || !inEnglish(post)) return { followUp: null };
	return {
		followUp: writeFollowUp(post, url, author),
		thanks: writeThanks(post, url, author)
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

// src/sources/nearby.ts
const most = 30;
function nearbyPlaces(known, terms) {
	const weights = new Map(terms.map((term, i) => [load_words_to_ask().tagOf(term), 1 / (i + 1)]).reverse());
	weights.delete("");
	return known.flatMap(({ target }) => {
		if (target.closed !== void 0 || !(target.feed !== void 0 || load_medium_place().isOnMedium(target))) return [];
		const weight = target.topics.reduce((sum, topic, i) => sum + (weights.get(load_words_to_ask().tagOf(topic)) ?? 0) / (i + 1), 0);
		return weight === 0 ? [] : [{
			target,
			weight
		}];
	}).sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1)).slice(0, most).map(({ target }) => target);
}

// src/ask-sources.ts
const mostPosts = 20;
const mostTerms = 8;
const nobody = async () => ({
	candidates: [],
	outages: [],
	answered: []
});
async function openSources(posts, catalogue, config, { web, today, repo }, blog, wanted = () => true) {
	if (web === null || posts.length === 0) return nobody;
	const { openDiscovery } = await Promise.resolve().then(() => require("./discover-cc20c61a.js"));
	const { sources } = await Promise.resolve().then(() => require("./registry-3154852a.js"));
	const { chooseSources } = await Promise.resolve().then(() => require("./choose-sources-784c8dda.js"));
	const lists = await listsOf(config, repo);
	const known = chooseSources(sources, config.sources, web.keys ?? /* @__PURE__ */ new Set());
	const chosen = [...lists, ...known].filter(wanted);
	const common = {
		ownHosts: blog.ownHosts,
		since: load_days().addDays(today, -365),
		site: blog.siteUrl,
		brand: config.product?.brand ?? [],
		competitors: load_known_places().competitorHosts(config.product?.competitors)
	};
	const about = (terms) => ({
		...common,
		terms,
		nearby: nearbyPlaces(catalogue.candidates, terms)
	});
	const newest = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
	const ask = openDiscovery(chosen, about(sharedTerms(newest.slice(0, mostPosts).map((post) => load_match_post().tellingTerms(catalogue, post)))), web);
	return (post) => {
		const terms = load_match_post().tellingTerms(catalogue, post);
		return ask({
			...common,
			terms,
			nearby: []
		}, newest.indexOf(post));
	};
}
async function listsOf({ catalogues }, { files }) {
	if (catalogues.length === 0) return [];
	const { remoteLists } = await Promise.resolve().then(() => require("./remote-lists-d5caef9e.js"));
	return remoteLists(catalogues, (path) => files.includes(path));
}
function sharedTerms(ofPosts) {
	const longest = Math.max(0, ...ofPosts.map((terms) => terms.length));
	const inTurn = Array.from({ length: longest }, (_, i) => ofPosts.flatMap((terms) => terms[i] ?? []));
	const spelled = /* @__PURE__ */ new Map();
	for (const term of inTurn.flat()) if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term);
	return [...spelled.values()].slice(0, mostTerms);
}

Object.defineProperty(exports, "countedIn", {
  enumerable: true,
  get: function () {
    return countedIn;
  }
});
Object.defineProperty(exports, "describe", {
  enumerable: true,
  get: function () {
    return describe;
  }
});
Object.defineProperty(exports, "disclosure", {
  enumerable: true,
  get: function () {
    return disclosure;
  }
});
Object.defineProperty(exports, "disclosures", {
  enumerable: true,
  get: function () {
    return disclosures;
  }
});
Object.defineProperty(exports, "doneAt", {
  enumerable: true,
  get: function () {
    return doneAt;
  }
});
Object.defineProperty(exports, "earlierItem", {
  enumerable: true,
  get: function () {
    return earlierItem;
  }
});
Object.defineProperty(exports, "filled", {
  enumerable: true,
  get: function () {
    return filled;
  }
});
Object.defineProperty(exports, "goesOn", {
  enumerable: true,
  get: function () {
    return goesOn;
  }
});
Object.defineProperty(exports, "inEnglish", {
  enumerable: true,
  get: function () {
    return inEnglish;
  }
});
Object.defineProperty(exports, "inTurn", {
  enumerable: true,
  get: function () {
    return inTurn;
  }
});
Object.defineProperty(exports, "isOnMedium", {
  enumerable: true,
  get: function () {
    return isOnMedium;
  }
});
Object.defineProperty(exports, "isPassage", {
  enumerable: true,
  get: function () {
    return isPassage;
  }
});
Object.defineProperty(exports, "link", {
  enumerable: true,
  get: function () {
    return link;
  }
});
Object.defineProperty(exports, "mail", {
  enumerable: true,
  get: function () {
    return mail;
  }
});
Object.defineProperty(exports, "mayBeShown", {
  enumerable: true,
  get: function () {
    return mayBeShown;
  }
});
Object.defineProperty(exports, "openSources", {
  enumerable: true,
  get: function () {
    return openSources;
  }
});
Object.defineProperty(exports, "originOf", {
  enumerable: true,
  get: function () {
    return originOf;
  }
});
Object.defineProperty(exports, "ourDisclosures", {
  enumerable: true,
  get: function () {
    return ourDisclosures;
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
Object.defineProperty(exports, "say", {
  enumerable: true,
  get: function () {
    return say;
  }
});
Object.defineProperty(exports, "saysLittle", {
  enumerable: true,
  get: function () {
    return saysLittle;
  }
});
Object.defineProperty(exports, "sectionsOf", {
  enumerable: true,
  get: function () {
    return sectionsOf;
  }
});
Object.defineProperty(exports, "signature", {
  enumerable: true,
  get: function () {
    return signature;
  }
});
Object.defineProperty(exports, "speaksOfPost", {
  enumerable: true,
  get: function () {
    return speaksOfPost;
  }
});
Object.defineProperty(exports, "spellingIn", {
  enumerable: true,
  get: function () {
    return spellingIn;
  }
});
Object.defineProperty(exports, "spellingOf", {
  enumerable: true,
  get: function () {
    return spellingOf;
  }
});
Object.defineProperty(exports, "standsAlone", {
  enumerable: true,
  get: function () {
    return standsAlone;
  }
});
Object.defineProperty(exports, "titled", {
  enumerable: true,
  get: function () {
    return titled;
  }
});
Object.defineProperty(exports, "voiceOf", {
  enumerable: true,
  get: function () {
    return voiceOf;
  }
});
Object.defineProperty(exports, "who", {
  enumerable: true,
  get: function () {
    return who;
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
Object.defineProperty(exports, "writeOutline", {
  enumerable: true,
  get: function () {
    return writeOutline;
  }
});