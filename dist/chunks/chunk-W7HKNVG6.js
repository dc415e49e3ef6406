import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  compatible,
  keysOf,
  termsOf,
  tokensOf
} from "./chunk-4MV2QEWI.js";
import {
  addDays,
  daysBetween,
  sayDay,
  sayMonth
} from "./chunk-FOU534XP.js";
import {
  sayCount,
  sayList,
  shorten
} from "./chunk-25NPUD5V.js";
import {
  hostOf
} from "./chunk-HOCJEFBW.js";

// src/domain.ts
var keptKinds = ["code", "image", "heading", "quote", "list", "link"];
var targetKinds = [
  "newsletter",
  "community",
  "publication",
  "list",
  "thread",
  "writer",
  "podcast",
  "call-for-papers"
];
var stages = [
  "unpublished",
  "not-live",
  "live",
  "waiting-index",
  "ready",
  "handed-off",
  "on-medium",
  "verified",
  "drifted",
  "lost"
];
var cooldownDays = 100;

// src/matching/index-targets.ts
var fields = {
  name: { weight: 16, b: 0 },
  topics: { weight: 3, b: 0 },
  description: { weight: 1.5, b: 0.6 },
  samples: { weight: 0.5, b: 0.6 }
};
var fieldNames = Object.keys(fields);
function indexTargets(targets) {
  const read = targets.map(readFields);
  const averages = averageLengths(read);
  const postings = /* @__PURE__ */ new Map();
  read.forEach((keys, target) => {
    for (const field of fieldNames) {
      const weight = weightOf(field, keys[field].length, averages[field]);
      for (const key of keys[field]) {
        const list = postings.get(key);
        const last = list?.at(-1);
        if (list === void 0) postings.set(key, [{ target, weight }]);
        else if (last?.target === target) last.weight += weight;
        else list.push({ target, weight });
      }
    }
  });
  return { targets, postings };
}
function idf(index, key) {
  const df = index.postings.get(key)?.length ?? 0;
  return Math.log(1 + (index.targets.length - df + 0.5) / (df + 0.5));
}
function share(index, key) {
  return (index.postings.get(key)?.length ?? 0) / Math.max(1, index.targets.length);
}
function readFields({ name, topics, description, samples = [] }) {
  return {
    name: keysOf(name),
    topics: topics.flatMap((topic) => keysOf(topic)),
    description: keysOf(description ?? ""),
    samples: samples.flatMap(({ title, note }) => keysOf(note ? `${title}. ${note}` : title))
  };
}
function averageLengths(read) {
  const mean = (field) => read.reduce((sum2, keys) => sum2 + keys[field].length, 0) / Math.max(1, read.length);
  return {
    name: mean("name"),
    topics: mean("topics"),
    description: mean("description"),
    samples: mean("samples")
  };
}
function weightOf(field, length, average) {
  const { weight, b } = fields[field];
  return weight / (1 - b + b * length / Math.max(1, average));
}

// src/matching/rank-targets.ts
var k1 = 100;
var longestText = 12e3;
var mostTerms = 100;
var parts = { title: 5, tags: 1, description: 2, text: 1 };
function weighTerms(index, wanted) {
  const sums = /* @__PURE__ */ new Map();
  const add = (key, weight) => sums.set(key, (sums.get(key) ?? 0) + weight);
  for (const key of keysOf(wanted.title)) add(key, parts.title);
  for (const tag of wanted.tags ?? []) for (const key of keysOf(tag)) add(key, parts.tags);
  for (const key of keysOf(wanted.description ?? "")) add(key, parts.description);
  for (const [key, n] of frequencies((wanted.text ?? "").slice(0, longestText))) {
    if (n > 1) add(key, parts.text * Math.sqrt(n));
  }
  const weighted = [...sums].filter(([key]) => index.postings.has(key)).map(([key, sum2]) => [key, Math.sqrt(sum2) * idf(index, key) ** 0.6]).sort((a, b) => b[1] * idf(index, b[0]) - a[1] * idf(index, a[0]) || (a[0] < b[0] ? -1 : 1)).slice(0, mostTerms);
  const total = weighted.reduce((sum2, [, weight]) => sum2 + weight, 0) || 1;
  return new Map(weighted.map(([key, weight]) => [key, weight / total]));
}
function rankTargets(index, weights) {
  const found = /* @__PURE__ */ new Map();
  for (const [key, weight] of weights) {
    const rarity2 = idf(index, key);
    for (const posting of index.postings.get(key) ?? []) {
      const part = weight * rarity2 * posting.weight * (k1 + 1) / (k1 + posting.weight);
      const entry = found.get(posting.target) ?? { score: 0, terms: [] };
      entry.score += part;
      entry.terms.push({ key, part });
      found.set(posting.target, entry);
    }
  }
  return [...found].map(([target, { score, terms }]) => ({
    target,
    score,
    terms: terms.sort((a, b) => b.part - a.part)
  })).sort((a, b) => b.score - a.score || a.target - b.target);
}
function explain(index, found, wanted) {
  const { title, description = "", tags = [], text = "" } = wanted;
  const spelling = spellings([title, description, ...tags, text.slice(0, longestText)]);
  return found.terms.filter(({ key }) => idf(index, key) > 1).slice(0, 3).map(({ key }) => `both are about ${spelling.get(key) ?? key}`);
}
function spellings(texts) {
  const counts = /* @__PURE__ */ new Map();
  const count = (key, word) => {
    const words2 = counts.get(key) ?? /* @__PURE__ */ new Map();
    words2.set(word, (words2.get(word) ?? 0) + 1);
    counts.set(key, words2);
  };
  for (const given of texts) {
    const text = compatible(given);
    const terms = termsOf(text);
    terms.forEach(({ key, word, at }, i) => {
      count(key, word);
      const next = terms[i + 1];
      if (next === void 0 || !/^[-/ ]$/.test(text.slice(at + word.length, next.at))) return;
      count(`${key} ${next.key}`, text.slice(at, next.at + next.word.length));
    });
  }
  return new Map([...counts].map(([key, words2]) => [key, mostUsed(words2)]));
}
function phrases(keys, spelling) {
  const left = [...keys];
  const said = [];
  for (let key = left.shift(); key !== void 0; key = left.shift()) {
    const pair = left.flatMap((other2) => [
      [`${key} ${other2}`, other2],
      [`${other2} ${key}`, other2]
    ]);
    const [phrase, other] = pair.find(([both2]) => spelling.has(both2)) ?? [key, null];
    if (other !== null) left.splice(left.indexOf(other), 1);
    said.push(spelling.get(phrase) ?? phrase);
  }
  return said;
}
function mostUsed(words2) {
  return [...words2].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}
function frequencies(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// src/matching/weak-words.ts
var words = "add added adopt announce announcement announcing answer april august author available basic basics become begin beginner behind best better big bonus book build building call case challenge change changelog check choose class client collection common community company complete comprehensive conclusion consider course create creating creator data day days december deep default demo design detail details develop developer developers development different dive easily easy edition effective end essential example examples experience explain explained explore fast fastest favourite feature features february feedback fight file files find first fix fixed follow found free friday friend full fun function future getting give good great guide guides happy help high hello history home hour idea ideas implement implementation important improve improvement include info inside insight install interest interested interview intro introduce introducing introduction issue january job journey july june key kind know large latest launch lead leader learn learned learning lesson lessons level library life line link list little live long look looking love low main major march maker method mind minute mistake model modern monday month move name native new news next nice notes november number october official old open option order overview own page paper part past patch path pattern people perfect personal place plan platform play point possible post power powerful practical practice pre problem problems process product program programming programmer project projects public quick quickly read reading ready real reason reasons recap recent release released releases report request resource result results review right road rule rules run running saturday second seconds september series server service set setup share short show simple simply site small software solution solve source space speed stage standard start started starting state step steps stop story style summary sunday support switch system systems talk task team technical technique techniques technology test text think thought thoughts thursday time times tip tips today together tool tools top topic track trick tricks tuesday tutorial type understand understanding update updated updates usage version view visual wait walk web website wednesday week weekly welcome white black word words work worker working works workflow world write writing wrong year years yesterday zero agency boundary pretty proper rich green shadow draw drawn line";
var weak = new Set(termsOf(words).map(({ key }) => key));
function isWeak(key) {
  return weak.has(key) || /^v?\d/.test(key) || key.length < 2 && key !== "c" && key !== "r";
}

// src/matching/topic-words.ts
var otherNames = {
  ".net": ["dotnet", "dot net", "asp.net"],
  accessibility: ["a11y", "web accessibility"],
  "artificial intelligence": ["ai"],
  aws: ["amazon web services"],
  backend: ["back end"],
  blogging: ["blogs"],
  "c++": ["cpp"],
  "c#": ["csharp"],
  "ci/cd": ["continuous integration", "continuous delivery", "continuous deployment", "cicd"],
  css: ["css3"],
  databases: ["db"],
  "game development": ["gamedev", "gamedev.js", "game dev"],
  "generative ai": ["genai", "gen ai"],
  go: ["golang"],
  "google cloud": ["gcp", "google cloud platform"],
  html: ["html5"],
  javascript: ["js", "ecmascript", "vanilla js"],
  kubernetes: ["k8s"],
  "large language models": ["llm", "llms"],
  "machine learning": ["ml"],
  "mobile development": ["mobile dev", "app development"],
  "natural language processing": ["nlp", "speech and natural language processing"],
  "next.js": ["nextjs"],
  "node.js": ["nodejs"],
  nuxt: ["nuxt.js", "nuxtjs"],
  observability: ["o11y"],
  "open source": ["opensource", "oss", "foss"],
  postgresql: ["postgres", "psql"],
  "programming languages": ["programming language"],
  react: ["react.js", "reactjs"],
  "ruby on rails": ["rails", "ror"],
  "self-hosting": ["self hosted", "self host", "selfhosted"],
  seo: ["search engine optimization"],
  "software testing": ["unit testing", "test automation", "automated testing"],
  sre: ["site reliability engineering"],
  "tailwind css": ["tailwind", "tailwindcss"],
  typescript: ["ts"],
  "visual studio code": ["vscode", "vs code"],
  vue: ["vue.js", "vuejs"],
  "web performance": ["wpo", "web performance optimization", "web perf"],
  "web development": ["webdev", "web dev", "web developer"]
};
var belongsTo = {
  babel: ["javascript"],
  cargo: ["rust"],
  "crates.io": ["rust"],
  deno: ["javascript"],
  django: ["python"],
  eslint: ["javascript"],
  eleventy: ["jamstack"],
  fastapi: ["python"],
  flask: ["python"],
  gatsby: ["react", "jamstack"],
  goreleaser: ["go"],
  helm: ["kubernetes"],
  jest: ["javascript"],
  jsx: ["react"],
  mypy: ["python"],
  "next.js": ["react"],
  numpy: ["python"],
  nuxt: ["vue"],
  pandas: ["python"],
  pytest: ["python"],
  redux: ["react"],
  rustup: ["rust"],
  sqlalchemy: ["python"],
  typescript: ["javascript"],
  vite: ["javascript"],
  vitepress: ["vue"],
  vitest: ["javascript"],
  webpack: ["javascript"]
};
var asNames = new Set(
  "arch atom aurelia ava backbone beacon c cargo cocoa composer construct crystal d dart dash django docker dojo elm ember eta fiber fish flame flask flutter framer fuse gatsby go godot golem groovy gulp helm jest julia k6 knockout laravel less lit lumen marionette material meteor perl phaser phoenix polymer processing prometheus pyramid r rails react reason relay ripple ruby rust sass scala seed sketch slack slim spark splunk stacks steam storybook substrate swift tap unity vapor vault waves yew zig".split(" ")
);
var onlyAsTags = new Set(
  "actions|ads|agents|agriculture|android|api|apple|automation|beginners|books|bots|browser|business|canvas|career|chess|chrome|cli|communications|communities|construct|courses|d|decentralized|design|developer community|developer tools|devtools|dos|earth|economics|editors|electronics|emails|events|finance|fonts|food|frameworks|games|gif|github|hacking|hardware|healthcare|html|http|icons|identity|images|indie|inspiration|integration|json|kernel|leadership|learning|ledger|linguistics|mac|maintainers|maps|markdown|marketing|material|math|messaging|mobile|monitoring|music|naming|networking|papers|piracy|playgrounds|privacy|productivity|programming|prompts|qa|radio|reason|reliability|research|resilience|rest|roadmaps|scalability|science|seed|shell|shell|sound|spanish|speaking|standard style|statistics|steam|stock|streaming|substrate|talks|technology|terminals|tutorials|translations|typing|unix|v|video|waves|web|web standards|windows|workflow automation|writing".split("|")
);
var fields2 = new Set(
  "backend|cloud|computer science|developer tools|frontend|mobile development|programming|programming languages|software engineering|technology|tutorials|web development".split("|")
);
var noTopics = /* @__PURE__ */ new Set([
  "beginners",
  "learning",
  "technology",
  "tutorials"
]);

// src/matching/topics.ts
var nearlyEvery = 0.7;
var fewest = 3;
function indexTopics(targets) {
  const phrases2 = indexPhrases(targets);
  const places = /* @__PURE__ */ new Map();
  const of = new Map(targets.map((target) => [target, readTopics({ phrases: phrases2 }, target)]));
  const found = targets.map((target) => of.get(target).own);
  found.forEach((topics, i) => {
    for (const topic of topics) append(places, topic, i);
  });
  const company = new Map([...places].map(([topic, at]) => [topic, goingWith(at, found)]));
  return { size: targets.length, phrases: phrases2, places, company, spelling: spellIn(phrases2, targets), of };
}
function topicsOf(topics, target) {
  return topics.of.get(target) ?? readTopics(topics, target);
}
function readTopics({ phrases: phrases2 }, target) {
  const own = new Set(target.topics.map((topic) => nameOf(phrases2, topic)));
  const named = findTopics({ phrases: phrases2 }, target.name).map(({ topic }) => topic);
  return { own, called: new Set(named.filter((topic) => own.has(topic) || !sayNothing.has(topic))) };
}
var sayNothing = /* @__PURE__ */ new Set([...asNames, ...fields2, "hacker news", "indie", "v", "web"]);
function nameOf(phrases2, written) {
  const words2 = plainWords(written);
  const whole = phrases2.get(words2[0] ?? "")?.find((phrase) => phrase.words.join(" ") === words2.join(" "));
  return whole?.topic ?? written.toLowerCase();
}
function findTopics({ phrases: phrases2 }, text) {
  const tokens = tokensOf(text);
  const words2 = tokens.map(plain);
  const found = [];
  for (let i = 0; i < words2.length; i++) {
    for (const phrase of phrases2.get(words2[i]) ?? []) {
      if (!phrase.words.every((word, n) => words2[i + n] === word)) continue;
      const length = phrase.words.length;
      const written = sliceOf(text, tokens[i], tokens[i + length - 1]);
      if (/[\n.!?]\s/.test(written)) continue;
      const at = tokens[i].at;
      if (!isPart(text, at)) found.push({ topic: phrase.topic, written, at });
      i += length - 1;
      break;
    }
  }
  return found;
}
function sliceOf(text, first, last) {
  return text.slice(first.at, last.at + last.word.length);
}
function isPart(text, at) {
  return /[\p{L}\p{N}][-_]$/u.test(text.slice(Math.max(0, at - 2), at));
}
function topicShare({ places, size }, topic) {
  return (places.get(topic)?.length ?? 0) / Math.max(1, size);
}
function rarity({ places, size }, topic) {
  return Math.log(1 + size / (places.get(topic)?.length ?? 1));
}
function indexPhrases(targets) {
  const names = /* @__PURE__ */ new Map();
  const add = (written, topic) => {
    const key = plainWords(written).join(" ");
    if (key !== "" && !names.has(key)) names.set(key, topic);
  };
  for (const [topic, others] of Object.entries(otherNames))
    for (const written of [topic, ...others]) add(written, topic);
  for (const { topics } of targets) for (const topic of topics) add(topic, topic.toLowerCase());
  for (const tool of Object.keys(belongsTo)) add(tool, tool);
  const phrases2 = /* @__PURE__ */ new Map();
  for (const [key, topic] of names) {
    const words2 = key.split(" ");
    append(phrases2, words2[0], { words: words2, topic });
    if (words2.length > 1 && !names.has(words2.join("")))
      append(phrases2, words2.join(""), { words: [words2.join("")], topic });
  }
  for (const list of phrases2.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases2;
}
function goingWith(at, found) {
  if (at.length < fewest) return /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  for (const i of at)
    for (const topic of found[i])
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, n]) => n / at.length >= nearlyEvery).map(([topic]) => topic)
  );
}
function spellIn(phrases2, targets) {
  const spelling = /* @__PURE__ */ new Map();
  for (const { name } of targets)
    for (const { topic, written } of findTopics({ phrases: phrases2 }, name))
      if (!spelling.has(topic) && written.toLowerCase() === topic) spelling.set(topic, written);
  return spelling;
}
function plainWords(text) {
  return tokensOf(text).map(plain);
}
function plain({ word }) {
  const known = plains.get(word);
  if (known !== void 0) return known;
  const lower = word.toLowerCase();
  const made = /^[a-z]{3,}[^aiosu]s$/.test(lower) ? lower.slice(0, -1) : lower;
  if (plains.size < 2e5) plains.set(word, made);
  return made;
}
var plains = /* @__PURE__ */ new Map();
function append(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

// src/matching/weigh-topics.ts
var parts2 = { title: 3, tags: 2, description: 2 };
var enough = 2;
var inTextAlone = { mentions: 12, words: 250 };
var full = 6;
function weighTopics(topics, post) {
  const counts = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  const add = (part, topic) => {
    const count = counts.get(topic) ?? { title: 0, tags: 0, description: 0, text: 0 };
    count[part] += 1;
    counts.set(topic, count);
  };
  const read = (part, text) => {
    for (const mention of findTopics(topics, text)) {
      if (!isMeant(mention, text, part)) continue;
      add(part, mention.topic);
      if (part === "title" && hasVersion(mention, text)) add("text", mention.topic);
      written.set(mention.topic, [...written.get(mention.topic) ?? [], mention.written]);
    }
  };
  read("title", post.title);
  read("description", post.description ?? "");
  for (const block of post.content.prose) read("text", block);
  for (const tag of post.tags) add("tags", nameOf(topics.phrases, tag));
  const sums = [...counts].filter(([topic, count]) => isBelieved(topic, count) && isEnough(count, post.content.words)).map(([topic, count]) => [topic, sum(count)]).filter(([, n]) => n >= enough).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = Math.max(full, sums[0]?.[1] ?? 0);
  return {
    weights: new Map(sums.map(([topic, n]) => [topic, n / most])),
    spelling: new Map(
      sums.map(([topic]) => [topic, spell(topics, topic, written.get(topic) ?? [])])
    )
  };
}
function isMeant({ topic, written, at }, text, part) {
  if (!asNames.has(topic)) return true;
  const small = written === written.toLowerCase() && written.length <= topic.length + 1;
  if (small) return false;
  return part === "title" || !/(?:^|[.!?:…"“(]\s*)$/.test(text.slice(0, at));
}
function hasVersion({ written, at }, text) {
  return /^\s+v?\d/.test(text.slice(at + written.length));
}
function isBelieved(topic, { title, tags, description, text }) {
  if (noTopics.has(topic)) return false;
  if (onlyAsTags.has(topic)) return tags > 0 && title + description + text > 0;
  return !asNames.has(topic) || tags > 0 || text > 1 || title > 0 && text + description > 0;
}
function isEnough({ title, tags, description, text }, words2) {
  if (title + tags + description > 0) return true;
  return text >= Math.max(inTextAlone.mentions, words2 / inTextAlone.words);
}
function sum({ title, tags, description, text }) {
  return (title > 0 ? parts2.title : 0) + (tags > 0 ? parts2.tags : 0) + (description > 0 ? parts2.description : 0) + Math.sqrt(text);
}
function spell(topics, topic, written) {
  if (written.length === 0) return fields2.has(topic) ? topic : topics.spelling.get(topic) ?? topic;
  const most = mostUsed2(written) ?? topic;
  const small = written.filter((as) => as === as.toLowerCase() && isSameBut(as, topic)).length;
  const ordinary = topic.includes(" ") ? small > written.length / 3 : most === most.toLowerCase();
  return ordinary && small > 0 ? topic : most;
}
function isSameBut(written, topic) {
  return written.replace(/-/g, " ").replace(/s$/, "") === topic.replace(/s$/, "");
}
function mostUsed2(written) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of written) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

// src/matching/subject.ts
var telling = 0.05;
function subjectOf(index, topics, post) {
  const prose = post.content.prose.join("\n");
  const head = [post.title, ...post.tags, post.description ?? ""];
  const weights = weighTerms(index, { ...post, text: prose });
  const inHead = new Set(head.flatMap((text) => termsOf(text).map(({ key }) => key)));
  const repeated = repeatedIn([...head, prose]);
  const weightOf2 = (key) => weights.get(key) ?? 0;
  const core = [...inHead].filter((key) => repeated.has(key) && isTelling(index, key)).sort((a, b) => weightOf2(b) - weightOf2(a));
  const about = weighTopics(topics, post);
  const spelling = new Map([...spellings([...head, prose]), ...about.spelling]);
  return { weights, core: new Set(core), topics: about.weights, spelling };
}
function isTelling(index, key) {
  return !key.includes(" ") && !isWeak(key) && share(index, key) < telling;
}
function repeatedIn(texts) {
  const once = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const text of texts)
    for (const { key } of termsOf(text)) (once.has(key) ? twice : once).add(key);
  return twice;
}

// src/matching/share-topics.ts
var belonging = 0.8;
var aboutIt = 0.6;
function shareTopics(topics, subject, target) {
  const { own } = topicsOf(topics, target);
  const [subjectOfPlace] = own;
  const shared = /* @__PURE__ */ new Map();
  for (const [topic, weight] of subject.topics) {
    const isTelling2 = topicShare(topics, topic) < telling && !fields2.has(topic);
    const isSubject = topic === subjectOfPlace;
    if (own.has(topic)) shared.set(topic, { topic, weight, telling: isTelling2, isSubject });
  }
  for (const [tool, weight] of subject.topics) {
    for (const topic of weight < aboutIt ? [] : belongsTo[tool] ?? []) {
      if (!own.has(topic) || own.has(tool) || shared.has(topic)) continue;
      const isSubject = topic === subjectOfPlace;
      shared.set(topic, {
        topic,
        weight: weight * belonging,
        telling: true,
        isSubject,
        through: tool
      });
    }
  }
  return [...shared.values()].sort((a, b) => b.weight - a.weight);
}
function closenessOf(topics, target, shared) {
  const near = new Set(shared.flatMap(({ topic }) => [topic, ...topics.company.get(topic) ?? []]));
  const { own, called } = topicsOf(topics, target);
  if (called.size > 0 && ![...called].some((topic) => near.has(topic))) return 0;
  const all = [.../* @__PURE__ */ new Set([...own, ...called])].filter(
    (topic) => near.has(topic) || !fields2.has(topic)
  );
  const sum2 = (of) => of.reduce((n, topic) => n + rarity(topics, topic), 0);
  return sum2(all.filter((topic) => near.has(topic))) / Math.max(1, sum2(all));
}

// src/matching/define-signal.ts
var defineSignal = (signal) => signal;

// src/matching/signals/deadline.ts
var deadline_default = defineSignal({
  id: "deadline",
  weight: 0.05,
  score({ target, today }) {
    if (target.deadline === void 0) return null;
    const left = daysBetween(today, target.deadline);
    if (left < 0) return null;
    return {
      value: Math.max(0, 1 - left / 90),
      because: {
        text: `Its call for papers closes on ${sayDay(target.deadline)}.`,
        evidence: target.url
      }
    };
  }
});

// src/matching/signals/route.ts
var route_default = defineSignal({
  id: "route",
  weight: 0.05,
  score: ({ target }) => ({ value: target.route === void 0 ? 0 : 1, because: null })
});

// src/matching/target-terms.ts
var ofTopics = /* @__PURE__ */ new WeakMap();
var ofSamples = /* @__PURE__ */ new WeakMap();
var termsOfTopics = (target) => remember(ofTopics, target, target.topics);
var termsOfSample = (sample) => remember(ofSamples, sample, [sample.title, sample.note ?? ""]);
function remember(memory, key, texts) {
  const known = memory.get(key);
  if (known !== void 0) return known;
  const terms = new Set(texts.flatMap((text) => termsOf(text).map((term) => term.key)));
  memory.set(key, terms);
  return terms;
}

// src/matching/signals/sample.ts
var sample_default = defineSignal({
  id: "sample",
  weight: 0.3,
  score(match) {
    const best = nearest(match);
    if (best === null) return null;
    const { sample, words: words2 } = best;
    return {
      value: Math.min(1, words2.length / 3),
      because: {
        text: `${quoteOf(match, sample)} Your post is about ${match.say(words2)} too.`,
        evidence: sample.url ?? match.target.url
      },
      terms: words2
    };
  }
});
function quoteOf({ target }, sample) {
  const title = `“${shorten(sample.title, 100)}”`;
  const when = sample.date === void 0 ? "" : ` in ${sayMonth(sample.date)}`;
  return target.kind === "community" ? `It talked about ${title}${when}.` : `It took ${title}${when}.`;
}
function nearest({ target, coreWith, isOwnTopic, topics }) {
  if (topics.length === 0 && !talksOfAll.has(target.kind)) return null;
  let best = null;
  for (const sample of target.samples ?? []) {
    const terms = termsOfSample(sample);
    const shared = new Set(coreWith(terms));
    const words2 = [...terms].filter((term) => shared.has(term));
    if (words2.length < 2 || words2.every(isOwnTopic)) continue;
    if (best === null || isNearer({ sample, words: words2 }, best)) best = { sample, words: words2 };
  }
  return best;
}
var talksOfAll = /* @__PURE__ */ new Set(["community", "thread"]);
function isNearer(a, b) {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  return (a.sample.date ?? "") > (b.sample.date ?? "");
}

// src/matching/signals/takes-writing.ts
var takes_writing_default = defineSignal({
  id: "takes-writing",
  weight: 0.1,
  score({ target, today }) {
    const taken = target.takesWriting;
    if (taken === void 0) return null;
    const age = daysBetween(taken.newest, today);
    return {
      value: Math.max(0, 1 - age / 365),
      because: {
        text: `Its section “${taken.heading}” took ${sayCount(taken.lastYear, "entry", "entries")} in a year, the newest on ${sayDay(taken.newest)}.`,
        evidence: target.url
      }
    };
  }
});

// src/matching/signals/topic.ts
var topic_default = defineSignal({
  id: "topic",
  // What a place is about decides; an earlier item supports it. Set with `goodEnough`.
  weight: 0.5,
  score(match) {
    const reason = reasonOf(match);
    if (reason === null) return null;
    return {
      value: reason.weight * (0.4 + 0.6 * match.closeness),
      because: { text: reason.text, evidence: match.target.url }
    };
  }
});
function reasonOf({
  target,
  topics,
  closeness,
  say,
  sayTopic
}) {
  if (closeness === 0) return null;
  if (target.kind === "list" && !topics.some(({ isSubject }) => isSubject)) return null;
  const named = topics.filter(({ through }) => through === void 0);
  const [first, second] = named;
  const main = named.find(({ telling: telling2 }) => telling2);
  if (main !== void 0 && (closeness >= narrow.one || second !== void 0)) {
    const told = [
      main,
      ...named.filter((topic) => topic !== main && (topic.telling || closeness < narrow.one))
    ];
    return { weight: main.weight, text: both(told, say) };
  }
  if (first !== void 0 && second !== void 0)
    return { weight: (first.weight + second.weight) / 2, text: both([first, second], say) };
  const tool = topics.find(({ through }) => through !== void 0);
  if (tool?.through === void 0 || closeness < narrow.belonging) return null;
  return {
    weight: tool.weight,
    text: `It is about ${sayTopic(tool.topic)}, and your post is about ${say([tool.through])}.`
  };
}
var narrow = { one: 0.4, belonging: 0.5 };
function both(topics, say) {
  return `It is about ${say(topics.slice(0, 2).map(({ topic }) => topic))}, and so is your post.`;
}

// src/matching/signals/registry.ts
var signals = [deadline_default, route_default, sample_default, takes_writing_default, topic_default];

// src/matching/judge.ts
var good = 0.45;
var byWeight = [...signals].sort((a, b) => b.weight - a.weight);
function judge(grounds, candidate) {
  const match = compare(grounds, candidate);
  const because = [];
  const terms = match.topics.map(({ topic, through }) => through ?? topic);
  let score = 0;
  for (const signal of byWeight) {
    const found = signal.score(match);
    if (found === null) continue;
    score += signal.weight * found.value;
    terms.push(...found.terms ?? []);
    if (found.because !== null) because.push({ signal: signal.id, ...found.because });
  }
  const { spelling } = grounds.subject;
  return {
    ...candidate,
    score,
    fit: score >= good ? "good" : "possible",
    because,
    terms: [...new Set(terms.map((term) => spelling.get(term) ?? term))]
  };
}
function compare({ post, subject, topics, today }, { target }) {
  const shared = shareTopics(topics, subject, target);
  return {
    post,
    target,
    today,
    topics: shared,
    closeness: closenessOf(topics, target, shared),
    coreWith: (found) => [...subject.core].filter((key) => found.has(key)),
    isOwnTopic: (term) => termsOfTopics(target).has(term),
    say: (terms) => sayList(phrases(terms, subject.spelling).slice(0, 3)),
    sayTopic: (topic) => topics.spelling.get(topic) ?? topic
  };
}
function isQualified({ because }) {
  return because.some(({ signal }) => signal === "sample" || signal === "topic");
}

// src/formats/place-of.ts
function placeOf(url) {
  const host = hostOf(url)?.replace(/^redirect\.github\.com$/, "github.com") ?? url;
  if (!ofMany.has(host)) return host;
  const folders = new URL(url).pathname.split("/").filter((name) => name !== "");
  return [host, ...folders.slice(0, 2)].join("/");
}
var ofMany = /* @__PURE__ */ new Set(["github.com", "reddit.com", "medium.com", "dev.to"]);

// src/matching/define-gate.ts
var defineGate = (gate) => gate;

// src/matching/gates/already-linked.ts
var already_linked_default = defineGate({
  id: "already-linked",
  shut({ target, ownHosts }) {
    const sample = target.samples?.find(({ url }) => {
      const host = url === void 0 ? null : hostOf(url);
      return host !== null && ownHosts.includes(host);
    });
    if (sample === void 0) return null;
    const when = sample.date === void 0 ? "" : ` (${sayMonth(sample.date)})`;
    return `it links to your site already: “${sample.title}”${when}`;
  }
});

// src/matching/gates/closed.ts
var closed_default = defineGate({
  id: "closed",
  shut: ({ target }) => target.closed ?? null
});

// src/matching/gates/cooldown.ts
var days = 100;
var cooldown_default = defineGate({
  id: "cooldown",
  /** The issue of the post shows what was sent itself. */
  silent: ({ target, contacts, issue }) => contacts.get(placeOf(target.url))?.issue === issue,
  shut({ target, contacts, today }) {
    const contact = contacts.get(placeOf(target.url));
    if (contact === void 0) return null;
    if (contact.day === void 0) return "you wrote to it already, and no day is noted";
    const from = addDays(contact.day, days);
    return today < from ? `${sayContact(contact, contact.day, today)}; it can be suggested again from ${sayDay(from, today)}` : null;
  }
});
function sayContact({ status }, day, today) {
  const on = sayDay(day, today);
  if (status === "sent") return `you wrote to it on ${on}`;
  return status === "won" ? `it linked to you on ${on}` : `you were in touch on ${on}`;
}

// src/matching/gates/deadline-passed.ts
var deadline_passed_default = defineGate({
  id: "deadline-passed",
  shut: ({ target, today }) => target.deadline !== void 0 && target.deadline < today ? `its call for papers closed on ${sayDay(target.deadline)}` : null
});

// src/matching/gates/no-known-way-in.ts
var invited = /* @__PURE__ */ new Set(["podcast", "publication", "writer"]);
var no_known_way_in_default = defineGate({
  id: "no-known-way-in",
  shut({ target }) {
    if (!invited.has(target.kind) || target.route !== void 0 || target.samples !== void 0)
      return null;
    return "we know of no way in, nor of anything like this that it took";
  }
});

// src/matching/gates/own-site.ts
var own_site_default = defineGate({
  id: "own-site",
  silent: true,
  shut({ target, ownHosts }) {
    const host = hostOf(target.url);
    return host !== null && ownHosts.includes(host) ? "it is your own" : null;
  }
});

// src/matching/gates/suppressed.ts
var suppressed_default = defineGate({
  id: "suppressed",
  silent: true,
  shut({ target, suppressed }) {
    const names = [target.id, placeOf(target.url), hostOf(target.url)].map(
      (name) => name?.toLowerCase()
    );
    const named = suppressed.some((name) => names.includes(name.toLowerCase().replace(/^www\./, "")));
    return named ? "you asked not to suggest it" : null;
  }
});

// src/matching/gates/takes-no-writing.ts
var aYear = 365;
var takes_no_writing_default = defineGate({
  id: "takes-no-writing",
  shut({ target, today }) {
    if (target.kind !== "list") return null;
    const taken = target.takesWriting;
    if (taken === void 0) return "it has no section for articles";
    return daysBetween(taken.newest, today) > aYear ? `its section “${taken.heading}” has taken nothing since ${sayMonth(taken.newest)}` : null;
  }
});

// src/matching/gates/wants-unpublished.ts
var wants_unpublished_default = defineGate({
  id: "wants-unpublished",
  shut: ({ target }) => target.wants === "unpublished" ? "it takes work that has not been published; you could pitch a sequel" : null
});

// src/matching/gates/registry.ts
var gates = [
  own_site_default,
  suppressed_default,
  closed_default,
  deadline_passed_default,
  already_linked_default,
  cooldown_default,
  no_known_way_in_default,
  takes_no_writing_default,
  wants_unpublished_default
];

// src/matching/select.ts
var mostShown = 7;
var mostLeftOut = 5;
var mostOfAKind = 3;
function select(judged, post, settings) {
  const matched = [];
  const leftOut = [];
  const hosts = /* @__PURE__ */ new Set();
  for (const opportunity of judged) {
    const { target } = opportunity;
    const shut = firstShut({ post, target, ...settings });
    if (shut !== null) {
      if (!shut.silent) leftOut.push({ target, gate: shut.gate, why: shut.why });
      continue;
    }
    const place = placeOf(target.url);
    const ofKind = matched.filter(({ target: { kind } }) => kind === target.kind).length;
    if (hosts.has(place) || ofKind >= mostOfAKind || matched.length >= mostShown) continue;
    hosts.add(place);
    matched.push(opportunity);
  }
  return { matched, leftOut: mostTelling(leftOut) };
}
function mostTelling(leftOut) {
  const unknown = ({ gate }) => gate === "no-known-way-in";
  const known = leftOut.filter((one) => !unknown(one));
  return [...known, ...leftOut.filter(unknown)].slice(0, mostLeftOut);
}
function firstShut(facts) {
  for (const { id, silent = false, shut } of gates) {
    const why = shut(facts);
    if (why !== null)
      return { gate: id, silent: typeof silent === "function" ? silent(facts) : silent, why };
  }
  return null;
}

// src/matching/match-post.ts
var looked = 60;
var goodEnough = 0.25;
function indexCandidates(candidates) {
  const targets = candidates.map(({ target }) => target);
  return { index: indexTargets(targets), topics: indexTopics(targets), candidates };
}
function matchPost({ index, topics, candidates }, asked, post, settings) {
  const subject = subjectOf(index, topics, post);
  const answered = new Set(asked.map(({ target }) => target.id));
  const known = worthALook(index, topics, subject).map((i) => candidates[i]).filter(({ target }) => !answered.has(target.id));
  const judged = [...known, ...asked].map((candidate) => judge({ subject, topics, post, today: settings.today }, candidate)).filter((matched) => matched.score >= goodEnough && isQualified(matched)).sort((a, b) => b.score - a.score);
  return select(judged, post, settings);
}
function tellingTerms({ index, topics }, post) {
  const { core, spelling, topics: about } = subjectOf(index, topics, post);
  const words2 = [...about.keys(), ...core].map((key) => spelling.get(key) ?? key);
  const seen = /* @__PURE__ */ new Set();
  return words2.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase())).slice(0, 5);
}
function worthALook(index, topics, subject) {
  const ranked = rankTargets(index, subject.weights).map(({ target }) => target);
  const wanted = [...subject.topics.keys()].flatMap((topic) => [topic, ...belongsTo[topic] ?? []]);
  const onTopic = new Set(wanted.flatMap((topic) => topics.places.get(topic) ?? []));
  const inOrder = ranked.filter((target, i) => i < looked || onTopic.has(target));
  return [.../* @__PURE__ */ new Set([...inOrder, ...onTopic])];
}

// src/sources/catalogue.ts
var catalogueTitle = "the bundled list";
function readCatalogue(rows) {
  return rows.filter((row) => row.for === void 0).map((row) => ({ target: toTarget(row), source: "catalogue" }));
}
function toTarget(row) {
  const {
    id,
    kind,
    name,
    url,
    topics,
    headings,
    samples,
    route,
    takesWriting,
    deadline,
    wants,
    closed,
    for: takes
  } = row;
  const known = { headings, samples, route, takesWriting, deadline, wants, closed, for: takes };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== void 0));
  return { id, kind, name, url, topics, ...given };
}

export {
  keptKinds,
  targetKinds,
  stages,
  cooldownDays,
  indexTargets,
  weighTerms,
  rankTargets,
  explain,
  subjectOf,
  placeOf,
  indexCandidates,
  matchPost,
  tellingTerms,
  catalogueTitle,
  readCatalogue
};
