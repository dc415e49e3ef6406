import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  competitorHosts
} from "./chunk-IAVCMHVH.js";
import {
  medium_default
} from "./chunk-JU3HFG47.js";
import {
  english,
  languageOf,
  phrases,
  tellingTerms
} from "./chunk-2WD356BK.js";
import {
  markKnown
} from "./chunk-RWEW3GSV.js";
import {
  isOnMedium
} from "./chunk-D36QMTQ6.js";
import {
  allChecks,
  byAge,
  foreignHost,
  perBlog,
  silenceIn,
  toldOrigin,
  withoutLines
} from "./chunk-LMQCR4FN.js";
import {
  decideLife,
  guessIndex,
  nothingDone
} from "./chunk-GZ37K3QH.js";
import {
  doneOf,
  markText
} from "./chunk-Q3ARGY55.js";
import {
  tagOf
} from "./chunk-RCOB5C6D.js";
import {
  require_picomatch
} from "./chunk-EOZR6M3B.js";
import {
  tokensOf
} from "./chunk-ESX2G2VM.js";
import {
  perContent,
  walk
} from "./chunk-B6HLQXNC.js";
import {
  addDays
} from "./chunk-JPLPZ4JR.js";
import {
  sayCount,
  sayList
} from "./chunk-MYKBB3MK.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/checks/run-checks.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/checks/habit.ts
var fewest = 10;
var tries = 5;
function tellerOf(check, blog, options) {
  const known = tellers(blog);
  const before = known.get(check.id);
  if (before !== void 0) return before;
  const teller = findTeller(check, blog, options);
  known.set(check.id, teller);
  return teller;
}
var toldOnce = "It is so in most posts of this blog, and said here once.";
var tellers = perBlog(() => /* @__PURE__ */ new Map());
function findTeller(check, blog, options) {
  const { habit } = check;
  if (check.needs !== "post" || habit === void 0) return null;
  const posts = byAge(blog);
  const having = posts.filter((post) => habit(post, options, blog));
  if (posts.length < fewest || having.length * 2 <= posts.length) return null;
  const addresses = new Map(blog.posts.map(({ post, address }) => [post, address]));
  const finds = (post) => {
    const [found] = check.run({ post, address: addresses.get(post), blog }, options);
    return found !== void 0;
  };
  return having.slice(-tries).findLast(finds)?.path ?? null;
}

// src/checks/run-checks.ts
function runChecks(checks, subject, settings) {
  const silence = silenceIn(subject.post);
  const lines = subject.post.body.split("\n");
  const findings = [];
  const seen = /* @__PURE__ */ new Map();
  for (const check of checks) {
    const setting = settings[check.id];
    const severity = severityOf(check, setting);
    if (severity === "off" || silence.everywhere.has(check.id)) continue;
    if (!judges(check, subject.post)) continue;
    if (setting !== void 0 && isIgnored(subject.post.path, setting)) continue;
    const options = optionsOf(check, setting);
    const hidden = silence.lines.get(check.id);
    const problems = [...problemsOf(check, seenBy(subject, hidden), options)].filter(
      ({ place }) => hidden?.has(place?.line ?? 1) !== true
    );
    for (const problem of toldHere(problems, check, subject, options)) {
      findings.push({
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
  }
  return findings.sort(byPlace);
}
function toldHere(problems, check, { post, blog }, options) {
  const teller = problems.length === 0 ? null : tellerOf(check, blog, options);
  if (teller === null) return problems;
  return teller === post.path ? problems.map((problem) => ({ ...problem, message: `${problem.message} ${toldOnce}` })) : [];
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
  return hidden === void 0 ? subject : { ...subject, post: withoutLines(subject.post, hidden) };
}
function optionsOf({ options }, setting) {
  if (options === void 0) return setting?.options ?? {};
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...setting?.options };
}
function problemsOf(check, subject, options) {
  if (check.needs === "blog") return [];
  if (check.needs === "post") return check.run(subject, options);
  const { page } = subject;
  return page === null || page.live === "inconclusive" ? [] : check.run({ ...subject, page }, options);
}
function keyOf(check, post, place, lines) {
  const line = lines[(place?.line ?? 1) - post.bodyLine];
  const what = place?.field ?? (place?.column === void 0 ? "" : textAt(line, place.column));
  return `${check.id}:${post.path}:${what}`;
}
function textAt(line = "", column) {
  const text = line.slice(column - 1, column + 39);
  return text.toLowerCase().replace(/\s+/g, " ").trim();
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
var pairs = [
  [
    /^(?:behaviour|colour|favour|flavour|honour|labour|neighbour|rumour)/,
    /^(?:behavior|color|favor|flavor|honor|labor|neighbor|rumor)/
  ],
  [/^(?:analys|catalys|paralys)(?:e[ds]?|ing)$/, /^(?:analyz|catalyz|paralyz)(?:e[ds]?|ing)$/],
  [
    /^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)is(?:e[ds]?|ing|ation)$/,
    /^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)iz(?:e[ds]?|ing|ation)$/
  ],
  [/^(?:centre|metre|litre|theatre)s?$/, /^(?:center|liter|theater)s?$/],
  [/^(?:catalogue|dialogue)s?$/, /^(?:catalog|dialog)s?$/],
  [/^(?:cancell|labell|modell|travell)(?:ed|ing)$/, /^(?:cancel|label|model|travel)(?:ed|ing)$/],
  [/^(?:defence|licence|offence)s?$/, /^(?:defense|offense)s?$/]
];
function spellingOf(text) {
  let [british, american] = [0, 0];
  for (const { word } of tokensOf(text)) {
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
  return authors.length === 1 && new RegExp("^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3}$", "u").test(only) ? only : void 0;
}
function voiceOf({ voice }, { content, authors }) {
  if (voice !== void 0) return voice;
  if (authors.length > 1 || /\b(?:team|contributors|maintainers)\b/i.test(authors[0] ?? ""))
    return "we";
  return speaker(content).is;
}
var speaker = perContent(({ prose }) => {
  const text = prose.join(" ");
  const times = (word) => text.match(word)?.length ?? 0;
  return { is: team.test(text) && times(/\bwe\b/gi) > times(/\bI\b(?!\/)/g) ? "we" : "I" };
});
var team = /\bwe(?:['’]re| are| were|['’]ve| have)?\s+(?:just |now |also )?(?:happy|excited|proud|pleased|thrilled|glad|announc|releas|pushed|shipp|launch|published|added|fixed|decided|introduced)|\bour (?:team|users|community|product|customers|contributors)\b/i;
var spellingIn = (content) => spelling(content).is;
var spelling = perContent(({ prose }) => ({ is: spellingOf(prose.join(" ")) }));

// src/drafts/stands-alone.ts
var shortest = 7;
var longest = 36;
var leaning = phrases(
  String.raw`
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
  `,
  "^"
);
var instructing = phrases(
  String.raw`
  if you|when you|once you|make sure|note( that)?|remember|keep in mind|be (sure|careful|aware)
  take a look|use|using|create|specify|replace|run|install|add|open|go to|click|select|choose|set
  change|copy|paste|type|enter|check|try|start|write|download|update|upgrade|import|define|call|put
  move|delete|remove|save|build|test|deploy|press|head|navigate|visit|learn|find|get|give|let|see|look
  think|imagine|consider|assume|suppose|say|do|don['’]t|please|fire|pull|push|grab|clone|follow
  include|configure|enable|disable|verify|ensure|want|need|congrat\w*|hi|hello|hey
  `,
  "^"
);
var filling = phrases(
  String.raw`
  in (the (world|realm|age|era|field|land) of|today['’]s|recent years|our (last|previous))|as (we|you) (all )?know
  it(['’]s| has| is) been (a|some) (long )?(while|time)|over the (past|last) (few )?\w+|have you ever|ever since
  (a |one )?(few|couple of) (days?|weeks?|months?|years?)|for (those|anyone|a long time|the last)|long story
  (we|i)(['’]re|['’]m| are| am) (so |very )?(excited|happy|proud|pleased|thrilled|glad) to
  in the past|until (now|recently)|in a nutshell|(as a \w+,? )?we['’]ve all been|to [^,]+, (visit|go|run|use|click|open|add|install|create|call|follow)
  (we|i) (appreciate|thank|are grateful)|behind the scenes|several times a
  i (recently|just) (got|had|came|saw|found|went|read)|i (bring|am writing|wanted to (write|share))|once upon
  (our|my) (friend|friends|colleague)|the \w+ foundation is|founded in|\w+ is a (non-?profit|leading)
  `,
  "^"
);
var saysLittle = /\b(?:several|some|various|many) (?:new |minor |small )?(?:bugs?|bug ?fixes|fixes|features|improvements|issues)\b|\breigns? supreme\b|\b(?:result of|results from) (?:long|hard|many|the)\b|\bis (?:strongly |highly )?recommended\b|\byou(?:['’]ve| have)? (?:learned|learnt|created|built|deployed|saw|seen)\b|\bwe just pushed\b/i;
var labelled = /^[\p{L}\s]{2,30}:\s/u;
var pointing = phrases(`
  (this|that) (is|was|means?|makes?|allows?|way|one|approach|method|time|case|point|example|code|command)
  (this|that) (function|file|problem|issue|error|section|step|page|list|table|idea|version|feature)
  (this|that) (change|behaviou?r|rule|option|process|release)
  (for|of|in|to|with|from|by|on|at|than|like|about) (this|that|them|it)
  these|those|also|similar|mentioned|his|her|he|she|as (above|below|follows)
  (described|shown|listed|said|discussed) (above|below|earlier|before|previously)
  `);
var bare = new RegExp(", in fact,|\\bthis\\b(?! (?:blog |site |web ?site )?(?:post|article|tutorial|guide|site|year)\\b)|\\bthat \\p{Ll}+[.,]", "iu");
var pointingAtEnd = /\b(?:there|here|then|it|them|so|above|below|ones?)[.!]$/i;
var forPageReaders = phrases(String.raw`
  click|scroll|subscribe|sign up|follow (me|us)|comments? (below|section)|let (me|us) know|let['’]s
  check (it |them )?out|see (the|also|below|above|our|my)|read (more|on|the)|stay tuned|feel free
  (find|join|contact) us|(special )?thanks? (to|for|you)|special thanks|shout-?out|apolog\w+|sorry|welcome (to|back)|sponsored
  now (installed|running|ready|set up)|will be|soon|can be found|(is|are) available|disclaimer
  (details|information|source|code|docs|documentation|repository|list|instructions) (is|are|can be|for|about)
  (in )?this (section|video|chapter|series|page|part)|happy (new year|holidays|coding)
  (next|this|last) (week|month|year|time|night|release|version|post|article|part)|previous (post|article|part)
  (days?|weeks?|months?) ago|yesterday|today|tomorrow|recently
  `);
var remark = /\b(?:update|edit|note):|\btl;?dr\b|\bp\.?s\./i;
var figures = /\b(?:below|above|figures?|tables?|listings?|snippets?|screenshots?|diagrams?|images?|pictured?|videos?)\b/i;
var markup = new RegExp("https?:|www\\.|[{}<>|[\\]#*_~\\\\^]|\\bTODO\\b|:\\w+:|@\\w|\\p{Extended_Pictographic}", "u");
var code = new RegExp("\\w\\(\\)|\\w_\\w|::|=>|(^|\\s)-{1,2}\\w|(^|\\s)\\.\\p{Ll}|\\w\\/\\w+\\/|\\p{Ll}\\w*\\p{Lu}\\w*\\.|\\$\\w|\\w=\\w", "u");
var abbreviated = /\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|mr|mrs|ms|dr|st|jr|inc|ltd)\.$/i;
function standsAlone(text, words, isFirst) {
  return words >= shortest && isClean(text, words) && /^[\p{Lu}\p{N}“"‘']/u.test(text) && !instructing.test(text) && !filling.test(text) && !labelled.test(text) && (isFirst || !leans(text));
}
function leans(text) {
  if (/^(in )?this (blog )?(post|article|tutorial|guide)\b/i.test(text)) return false;
  return [leaning, pointing, pointingAtEnd, bare].some((leans2) => leans2.test(text));
}
var speaksOfPost = (text) => /\bthis (blog )?(post|article|tutorial|guide|blog|write-?up|essay|note)\b/i.test(text);
function goesOn(text, words) {
  return words >= 3 && isClean(text, words) && !/^(for (example|instance)|here|look|see)\b/i.test(text);
}
function isClean(text, words) {
  return words <= longest && /[\p{L}\p{N}”"’')%][.!]$/u.test(text) && isBalanced(text) && ![abbreviated, markup, code, figures, forPageReaders, saysLittle, remark].some(
    (unfit) => unfit.test(text)
  );
}
function isBalanced(text) {
  const count = (pattern) => text.match(pattern)?.length ?? 0;
  return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/`/g) === 0;
}

// src/drafts/letter.ts
var say = (text, ...from) => ({ text, from });
function titled({ title }) {
  const plain = title.replace(/[“”"]/g, "’").replace(/\s+/g, " ").trim();
  return `“${plain.replace(/(?<!\.)\.$/, "")}”`;
}
function link({ url }, words, ...from) {
  return say(words === "" ? url : `${words} ${url}`, "post:url", ...from);
}
function who({ voice }) {
  return voice === "we" ? { I: "We", my: "our", mine: "ours" } : { I: "I", my: "my", mine: "mine" };
}
var isPassage = ({ text, from: [first = ""] }) => /^post:\d/.test(first) && !speaksOfPost(text);
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
  const [, title = "", month] = new RegExp("“(.+?)”(?:[^.]*? in (\\p{L}+ \\d{4}))?", "u").exec(reason.text) ?? [];
  const when = month === void 0 ? "" : ` in ${month}`;
  return say(`You ${verb} “${title}”${when}.`, `reason:${at}`);
}
function inTurn(turn, ways) {
  return ways[turn % ways.length];
}
function disclosure({ disclosure: disclosure2 }, voice, turn) {
  if (disclosure2 !== void 0) return say(disclosure2, "author:disclosure");
  return say(inTurn(turn, voice === "we" ? ourDisclosures : disclosures));
}
var disclosures = [
  "I am the author; corrections are welcome.",
  "It is my own post, and I am glad about corrections.",
  "I wrote it myself; tell me what I got wrong.",
  "The post is mine, so weigh it as such.",
  "Mine, and open to corrections."
];
var ourDisclosures = [
  "We are the authors; corrections are welcome.",
  "It is our own post, and we are glad about corrections.",
  "We wrote it ourselves; tell us what we got wrong.",
  "The post is ours, so weigh it as such.",
  "Ours, and open to corrections."
];

// src/drafts/follow-up.ts
function writeFollowUp(post, url, author) {
  const we = voiceOf(author, post);
  return short("follow-up", post, url, author, [
    `One nudge about ${titled(post)}, then ${we} will leave it.`,
    "If it is not for you, that is fine."
  ]);
}
function writeThanks(post, url, author) {
  const thanks = voiceOf(author, post) === "we" ? "We saw it, and it means something to us." : "I saw it, and it means something to me.";
  return short("thanks", post, url, author, [`Thank you for the link to ${titled(post)}.`, thanks]);
}
function short(channel, post, url, author, said) {
  const name = signature(author, post);
  const parts = ["Hello,", said.join(" "), url, ...name === void 0 ? [] : [name]];
  return { channel, text: parts.join("\n\n"), checklist: [] };
}

// src/drafts/post-facts.ts
function countedIn({ content }) {
  const { names } = codeLanguages(content);
  return {
    length: sayLength(content.words),
    code: names.length === 0 ? void 0 : `code in ${sayList(names)}`
  };
}
var wordsAMinute = 230;
function sayLength(words) {
  const minutes = Math.round(words / wordsAMinute);
  return minutes < 2 || minutes > 12 ? void 0 : `about ${sayCount(minutes, "minute")} to read`;
}
var codeNames = new Map(
  `Bash: bash; shell: sh shell zsh; PowerShell: powershell; JavaScript: js javascript; JSX: jsx
   TypeScript: ts typescript; TSX: tsx; Python: py python; Go: go; Rust: rs rust; Ruby: rb ruby
   Java: java; Kotlin: kotlin; Swift: swift; C#: cs csharp c#; C++: cpp; C: c; PHP: php; SQL: sql
   CSS: css; SCSS: scss; HTML: html; YAML: yaml yml; TOML: toml; JSON: json; Lua: lua; Elixir: elixir`.split(/[;\n]/).flatMap((row) => {
    const [name = "", marks = ""] = row.trim().split(": ");
    return marks.split(" ").map((mark) => [mark, name]);
  })
);
var codeLanguages = perContent(({ tree }) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { type, lang } of walk(tree)) {
    const name = type === "code" ? codeNames.get((lang ?? "").toLowerCase()) : void 0;
    if (name !== void 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return { names: names.slice(0, 2) };
});
var sectionsOf = perContent(({ headings }) => {
  for (const depth of [2, 1, 3]) {
    const titles = headings.filter((heading) => heading.depth === depth).map(({ text }) => text.replace(/^[\d.]+\s+|[.:!]+$/g, "").trim()).filter(
      (title) => title !== "" && !dull.test(title.replace(/\s*\([^)]*\)$/, "")) && isShort(title)
    );
    if (titles.length >= 2) return { titles: [...new Set(titles)].slice(0, 4) };
  }
  return { titles: [] };
});
var dull = new RegExp(
  `^(?:${[
    "introduction|intro|overview|background|about|motivation|context|contents|table of contents",
    "conclusions?|summary|tl;?dr|wrapping up|wrap.?up|final thoughts|closing|the end|next steps",
    "what['’]s next|references?|resources|links?|further reading|see also|links and resources|faq",
    "notes?|footnotes?|updates?|changelog|credits?|acknowledge?ments?|thanks|thank you|comments",
    "appendix|prerequisites|requirements|usage|installation|getting started|get involved|example|examples",
    "(?:some )?useful links|code|(?:.* )?source code|set-?up|one-time set-?up|the (?:changes|tl;?dr);?|about .*|where to go .*",
    "the next .*|community|getting help|problem|solution|results?|details|highlights|discussion|upgrading|migration guide|contributors?",
    "chores?|dependency upgrades|build[- ]related|documentation.*|enhancements?.*|deprecat\\w*.*",
    "(?:new )?features?.*|(?:breaking|notable|other|all) changes?.*|bug ?fix\\w*.*|a note on.*|step \\d.*"
  ].join("|")})$`,
  "i"
);
var isShort = (title) => title.length <= 60 && !/[{}<>|[\]`#@“”"\\]|https?:|[\p{Extended_Pictographic}]/u.test(title) && !/\?$/.test(title);

// src/drafts/outline.ts
function inEnglish(post) {
  return languageOf(post) === english;
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
    index: guessIndex({ post, address, page, done }, blog.today),
    google: done.google
  };
  const subject = { post, address, blog, page, ...before !== void 0 && { before } };
  const found = runChecks(checksFor(config), subject, config.checks);
  const findings = markKnown(
    found,
    post.path,
    config.baseline,
    (path) => blog.posts.some((other) => other.post.path === path)
  );
  const handOff = config.platforms.medium && post.unread !== true ? medium_default.handOff(subject) : null;
  const life = decideLife({
    post,
    address,
    page,
    index,
    findings,
    handOff,
    ...originOf(post, blog),
    done,
    drifted: done.text !== void 0 && done.text !== markText(post),
    today: blog.today
  });
  return {
    post,
    address,
    page,
    index,
    google,
    life,
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
  const isInTheWay = findings.some(
    ({ severity, concerns }) => severity === "error" && concerns === "post"
  );
  return post.published && !isInTheWay && toldOrigin(post, blog.ownHosts)?.kind !== "retold";
}
function originOf(post, { ownHosts }) {
  const origin = toldOrigin(post, ownHosts)?.kind;
  const foreign = origin === "elsewhere" || foreignHost(post.canonical, ownHosts) !== null;
  return { foreign, retold: origin === "retold" };
}
function lettersAfter(post, url, { author }) {
  if (url === null || post.unread === true || !inEnglish(post)) return { followUp: null };
  return { followUp: writeFollowUp(post, url, author), thanks: writeThanks(post, url, author) };
}
function withDone(report, done, config, blog) {
  const { post, address, page } = report;
  const { life } = describe(post, address, page, config, blog, done, void 0, report);
  return { ...report, life };
}
function reportAgain({ address, page, index, google, ...told }, { post, tracked }, config, blog) {
  const done = tracked === null ? nothingDone : doneAt(address, tracked);
  const base = describe(post, address, page, config, blog, done, void 0, { index, google });
  const { opportunities, ownAccounts, leftOut, outages, looked } = told;
  const accounts = ownAccounts && { ownAccounts };
  return { ...base, opportunities, ...accounts, leftOut, outages, looked };
}
function checksFor({ platforms }) {
  const checks = platforms.devto ? withDevto : allChecks;
  return platforms.medium ? checks : checks.filter(({ concerns }) => concerns !== "medium");
}
var withDevto = allChecks.map(
  (check) => check.onFor === "devto" ? { ...check, optional: false } : check
);
function doneAt({ url }, tracked) {
  const { google, ...done } = doneOf(tracked);
  return google === void 0 || tracked.state?.url !== url ? done : { ...done, google };
}
function withCopies(done, post) {
  return { ...done, published: done.published || isOnMedium2(post) };
}
function isOnMedium2({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}

// src/sources/nearby.ts
var most = 30;
function nearbyPlaces(known, terms) {
  const weights = new Map(terms.map((term, i) => [tagOf(term), 1 / (i + 1)]).reverse());
  weights.delete("");
  const near = known.flatMap(({ target }) => {
    if (target.closed !== void 0 || !(target.feed !== void 0 || isOnMedium(target))) return [];
    const weight = target.topics.reduce(
      (sum, topic, i) => sum + (weights.get(tagOf(topic)) ?? 0) / (i + 1),
      0
    );
    return weight === 0 ? [] : [{ target, weight }];
  });
  return near.sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1)).slice(0, most).map(({ target }) => target);
}

// src/ask-sources.ts
var mostPosts = 20;
var mostTerms = 8;
var daysBack = 365;
var nobody = async () => ({ candidates: [], outages: [], answered: [] });
async function openSources(posts, catalogue, config, { web, today, repo }, blog, wanted = () => true) {
  if (web === null || posts.length === 0) return nobody;
  const { openDiscovery } = await import("./discover-GRC4EEW7.js");
  const { sources } = await import("./registry-OOTZENF7.js");
  const { chooseSources } = await import("./choose-sources-5QHPRZ6N.js");
  const lists = await listsOf(config, repo);
  const known = chooseSources(sources, config.sources, web.keys ?? /* @__PURE__ */ new Set());
  const chosen = [...lists, ...known].filter(wanted);
  const common = {
    ownHosts: blog.ownHosts,
    since: addDays(today, -daysBack),
    site: blog.siteUrl,
    brand: config.product?.brand ?? [],
    competitors: competitorHosts(config.product?.competitors)
  };
  const about = (terms) => ({
    ...common,
    terms,
    nearby: nearbyPlaces(catalogue.candidates, terms)
  });
  const newest = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
  const shared = about(
    sharedTerms(newest.slice(0, mostPosts).map((post) => tellingTerms(catalogue, post)))
  );
  const ask = openDiscovery(chosen, shared, web);
  return (post) => {
    const terms = tellingTerms(catalogue, post);
    return ask({ ...common, terms, nearby: [] }, newest.indexOf(post));
  };
}
async function listsOf({ catalogues }, { files }) {
  if (catalogues.length === 0) return [];
  const { remoteLists } = await import("./remote-lists-V2JB2CHU.js");
  return remoteLists(catalogues, (path) => files.includes(path));
}
function sharedTerms(ofPosts) {
  const longest2 = Math.max(0, ...ofPosts.map((terms) => terms.length));
  const inTurn2 = Array.from({ length: longest2 }, (_, i) => ofPosts.flatMap((terms) => terms[i] ?? []));
  const spelled = /* @__PURE__ */ new Map();
  for (const term of inTurn2.flat())
    if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term);
  return [...spelled.values()].slice(0, mostTerms);
}

export {
  runBlogChecks,
  spellingOf,
  signature,
  voiceOf,
  spellingIn,
  saysLittle,
  standsAlone,
  speaksOfPost,
  goesOn,
  say,
  titled,
  link,
  who,
  isPassage,
  mail,
  filled,
  earlierItem,
  inTurn,
  disclosure,
  disclosures,
  ourDisclosures,
  countedIn,
  sectionsOf,
  inEnglish,
  writeOutline,
  describe,
  mayBeShown,
  originOf,
  withDone,
  reportAgain,
  doneAt,
  withCopies,
  isOnMedium2 as isOnMedium,
  openSources
};
