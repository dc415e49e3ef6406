const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/matching/topic-words.ts
const otherNames = {
	".net": [
		"dotnet",
		"dot net",
		"asp.net"
	],
	accessibility: ["a11y", "web accessibility"],
	"artificial intelligence": ["ai"],
	aws: ["amazon web services"],
	backend: ["back end"],
	blogging: ["blogs"],
	"c++": ["cpp"],
	"c#": ["csharp"],
	"ci/cd": [
		"continuous integration",
		"continuous delivery",
		"continuous deployment",
		"cicd"
	],
	css: ["css3"],
	databases: ["db"],
	"game development": [
		"gamedev",
		"gamedev.js",
		"game dev"
	],
	"generative ai": ["genai", "gen ai"],
	go: ["golang"],
	"google cloud": ["gcp", "google cloud platform"],
	html: ["html5"],
	javascript: [
		"js",
		"ecmascript",
		"vanilla js"
	],
	kubernetes: ["k8s"],
	"large language models": ["llm", "llms"],
	"machine learning": ["ml"],
	"mobile development": ["mobile dev", "app development"],
	"natural language processing": ["nlp", "speech and natural language processing"],
	"next.js": ["nextjs"],
	"node.js": ["nodejs"],
	nuxt: ["nuxt.js", "nuxtjs"],
	observability: ["o11y"],
	"open source": [
		"opensource",
		"oss",
		"foss"
	],
	postgresql: ["postgres", "psql"],
	"product management": ["product manager"],
	"programming languages": ["programming language"],
	react: ["react.js", "reactjs"],
	"ruby on rails": ["rails", "ror"],
	"self-hosting": [
		"self hosted",
		"self host",
		"selfhosted"
	],
	seo: ["search engine optimization"],
	"software testing": [
		"unit testing",
		"test automation",
		"automated testing"
	],
	sre: ["site reliability engineering"],
	"tailwind css": ["tailwind", "tailwindcss"],
	typescript: ["ts"],
	"visual studio code": ["vscode", "vs code"],
	vue: ["vue.js", "vuejs"],
	"web performance": [
		"wpo",
		"web performance optimization",
		"web perf"
	],
	"web development": [
		"webdev",
		"web dev",
		"web developer"
	]
};
const belongsTo = {
	asyncio: ["python"],
	babel: ["javascript"],
	bash: ["command line"],
	cargo: ["rust"],
	clippy: ["rust"],
	"crates.io": ["rust"],
	deno: ["javascript"],
	django: ["python"],
	"docs.rs": ["rust"],
	eleventy: ["jamstack"],
	eslint: ["javascript"],
	etcd: ["kubernetes"],
	fastapi: ["python"],
	flask: ["python"],
	gatsby: ["react", "jamstack"],
	ggplot2: ["r"],
	goreleaser: ["go"],
	helm: ["kubernetes"],
	jest: ["javascript"],
	jsx: ["react"],
	jupyter: ["python"],
	kubeadm: ["kubernetes"],
	kubectl: ["kubernetes"],
	mypy: ["python"],
	"next.js": ["react"],
	numpy: ["python"],
	nuxt: ["vue"],
	pandas: ["python"],
	pyspark: ["python"],
	pytest: ["python"],
	redux: ["react"],
	"ruby on rails": ["ruby"],
	rustc: ["rust"],
	rustdoc: ["rust"],
	rustup: ["rust"],
	sass: ["css"],
	"scikit-learn": ["python"],
	sqlalchemy: ["python"],
	"tailwind css": ["css"],
	tidyverse: ["r"],
	typescript: ["javascript"],
	vite: ["javascript"],
	vitepress: ["vue"],
	vitest: ["javascript"],
	webpack: ["javascript"],
	zsh: ["command line"]
};
const asNames = new Set("arch atom aurelia ava backbone beacon c cargo cocoa composer construct crystal d dart dash django docker dojo elm ember eta fiber fish flame flask flutter framer fuse gatsby go godot golem groovy gulp helm jest julia k6 knockout laravel less lit lumen marionette material meteor perl phaser phoenix polymer processing prometheus pyramid r rails react reason relay ripple ruby rust sass scala seed sketch slack slim spark splunk stacks steam storybook substrate swift tap unity vapor vault waves yew zig".split(" "));
const onlyAsTags = new Set("actions|ads|agents|agriculture|android|api|apple|automation|beginners|books|bots|browser|business|canvas|career|chess|chrome|cli|communications|communities|construct|courses|d|decentralized|design|developer community|developer tools|devtools|dos|earth|economics|editors|electronics|emails|events|finance|fonts|food|frameworks|games|gif|github|hacking|hardware|healthcare|html|http|icons|identity|images|indie|inspiration|integration|json|kernel|leadership|learning|ledger|linguistics|linux|mac|maintainers|maps|markdown|marketing|material|math|messaging|mobile|monitoring|music|naming|networking|papers|piracy|playgrounds|privacy|productivity|programming|prompts|qa|radio|reason|reliability|research|resilience|rest|roadmaps|scalability|science|seed|shell|shell|sound|spanish|speaking|standard style|statistics|steam|stock|streaming|substrate|talks|technology|terminals|tutorials|translations|typing|ui|unix|v|video|waves|web|web standards|windows|workflow automation|writing".split("|"));
const notByTag = /* @__PURE__ */ new Set(["open source"]);
const fields$2 = new Set("backend|cloud|computer science|developer tools|frontend|mobile development|programming|programming languages|software engineering|technology|tutorials|web development".split("|"));
const vague = new Set("api|apps|cli|http|images|json|mobile|qa|ui|video|web".split("|"));
const noTopics = /* @__PURE__ */ new Set([
	"beginners",
	"learning",
	"technology",
	"tutorials"
]);

// src/matching/topics.ts
const nearlyEvery = .7;
const fewest = 3;
function indexTopics(targets) {
	const phrases = indexPhrases(targets);
	const named = kept((topic) => nameOf$1(phrases, topic));
	const ownOf = kept((target) => new Set(target.topics.map(named)));
	const places = /* @__PURE__ */ new Map();
	targets.forEach((target, i) => {
		for (const topic of ownOf(target)) append(places, topic, i);
	});
	const company = (topic) => goingWith((places.get(topic) ?? []).map((i) => ownOf(targets[i])));
	return {
		size: targets.length,
		phrases,
		places,
		companyOf: kept(company),
		spellingOf: kept((topic) => spellIn(phrases, targets, topic)),
		of: kept((target) => readTopics(phrases, target, ownOf(target))),
		house: () => none
	};
}
const none = /* @__PURE__ */ new Set();
function kept(find) {
	const found = /* @__PURE__ */ new Map();
	return (key) => {
		if (!found.has(key)) found.set(key, find(key));
		return found.get(key);
	};
}
function readTopics(phrases, target, own) {
	const name = target.name.replace(/^r\//, "");
	const named = findTopics({ phrases }, name).filter(({ topic }) => own.has(topic) || !sayNothing.has(topic));
	const rest = named.reduce((text, { written }) => text.replace(written, " "), name);
	const isWholeName = named.length > 0 && load_place_of().tokensOf(rest).every(({ word }) => ofAnyPlace.has(word.toLowerCase()));
	return {
		own,
		called: new Set(named.map(({ topic }) => topic)),
		isWholeName
	};
}
const ofAnyPlace = new Set("awesome daily digest in letter monthly news newsletter on slack status the this today week weekly".split(" "));
const sayNothing = /* @__PURE__ */ new Set([
	...asNames,
	...fields$2,
	"hacker news",
	"indie",
	"v",
	"web"
]);
function nameOf$1(phrases, written) {
	const words = plainWords(written);
	return (phrases.get(words[0] ?? "")?.find((phrase) => phrase.words.join(" ") === words.join(" ")))?.topic ?? written.toLowerCase();
}
function findTopics({ phrases }, text) {
	const tokens = load_place_of().tokensOf(text);
	const words = tokens.map(plain);
	const found = [];
	for (let i = 0; i < words.length; i++) for (const phrase of phrases.get(words[i]) ?? []) {
		if (!phrase.words.every((word, n) => words[i + n] === word)) continue;
		const length = phrase.words.length;
		const written = sliceOf(text, tokens[i], tokens[i + length - 1]);
		if (/[\n.!?]\s/.test(written)) continue;
		const at = tokens[i].at;
		if (!isPart(text, at, at + written.length)) found.push({
			topic: phrase.topic,
			written,
			at
		});
		i += length - 1;
		break;
	}
	return found;
}
function sliceOf(text, first, last) {
	return text.slice(first.at, last.at + last.word.length);
}
function isPart(text, at, end) {
	if (/^ Foundation\b/.test(text.slice(end, end + 12))) return true;
	if (/^-\w+-\w/.test(text.slice(end, end + 40))) return true;
	const before = text.slice(Math.max(0, at - 2), at);
	return /[\p{L}\p{N}][-_]$/u.test(before) || text.startsWith(".net", at) && /\w$/.test(before);
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
	for (const [topic, others] of Object.entries(otherNames)) for (const written of [topic, ...others]) add(written, topic);
	for (const topic of new Set(targets.flatMap(({ topics }) => topics))) add(topic, topic.toLowerCase());
	for (const tool of Object.keys(belongsTo)) add(tool, tool);
	const phrases = /* @__PURE__ */ new Map();
	for (const [key, topic] of names) {
		const words = key.split(" ");
		append(phrases, words[0], {
			words,
			topic
		});
		if (words.length > 1 && !names.has(words.join(""))) append(phrases, words.join(""), {
			words: [words.join("")],
			topic
		});
	}
	for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
	return phrases;
}
function goingWith(found) {
	if (found.length < fewest) return /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	for (const topics of found) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return new Set([...counts].filter(([, n]) => n / found.length >= nearlyEvery).map(([topic]) => topic));
}
function spellIn(phrases, targets, topic) {
	for (const { name } of targets) {
		if (!name.toLowerCase().includes(topic)) continue;
		const found = findTopics({ phrases }, name).find((one) => one.topic === topic && one.written.toLowerCase() === topic);
		if (found !== void 0) return found.written;
	}
}
function plainWords(text) {
	return load_place_of().tokensOf(text).map(plain);
}
function plain({ word }) {
	const known = plains.get(word);
	if (known !== void 0) return known;
	const lower = word.toLowerCase();
	const made = /^[a-z]{3,}[^aiosu]s$/.test(lower) ? lower.slice(0, -1) : lower;
	if (plains.size < 2e5) plains.set(word, made);
	return made;
}
const plains = /* @__PURE__ */ new Map();
function append(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}

// src/matching/house-topics.ts
const enough$1 = 1 / 5;
const fewestPosts = 10;
function houseTopics(topics, posts) {
	const counts = /* @__PURE__ */ new Map();
	for (const post of posts) for (const topic of named(topics, post)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const least = Math.max(fewestPosts, posts.length) * enough$1;
	return new Set([...counts].filter(([topic, n]) => n >= least && isOne(topic)).map(([topic]) => topic));
}
function named(topics, { title, tags }) {
	const inTitle = findTopics(topics, title).map(({ topic }) => topic);
	return /* @__PURE__ */ new Set([...inTitle, ...tags.map((tag) => nameOf$1(topics.phrases, tag))]);
}
function isOne(topic) {
	return ![
		fields$2,
		notByTag,
		noTopics,
		onlyAsTags,
		vague
	].some((words) => words.has(topic));
}

// src/matching/postings.ts
function collectPostings() {
	let keys = /* @__PURE__ */ new Uint32Array(1024);
	let targets = /* @__PURE__ */ new Uint32Array(1024);
	let weights = /* @__PURE__ */ new Float64Array(1024);
	let newest = /* @__PURE__ */ new Uint32Array(1024);
	let n = 0;
	return {
		add: (key, target, weight) => {
			if (key >= newest.length) newest = grown(newest, new Uint32Array(key * 2));
			const at = newest[key];
			if (at > 0 && targets[at - 1] === target) {
				weights[at - 1] += weight;
				return;
			}
			if (n === keys.length) {
				keys = grown(keys, new Uint32Array(n * 2));
				targets = grown(targets, new Uint32Array(n * 2));
				weights = grown(weights, new Float64Array(n * 2));
			}
			keys[n] = key;
			targets[n] = target;
			weights[n] = weight;
			n += 1;
			newest[key] = n;
		},
		build: (size) => byKey(size, keys.subarray(0, n), targets, weights)
	};
}
function rangeOf({ starts }, key) {
	return key === void 0 ? [0, 0] : [starts[key], starts[key + 1]];
}
function byKey(size, keys, targets, weights) {
	const starts = new Uint32Array(size + 1);
	for (let i = 0; i < keys.length; i++) starts[keys[i] + 1] += 1;
	for (let key = 0; key < size; key++) starts[key + 1] += starts[key];
	const next = starts.slice();
	const sorted = {
		targets: new Uint32Array(keys.length),
		weights: new Float64Array(keys.length)
	};
	for (let i = 0; i < keys.length; i++) {
		const at = next[keys[i]]++;
		sorted.targets[at] = targets[i];
		sorted.weights[at] = weights[i];
	}
	return {
		starts,
		...sorted
	};
}
function grown(from, to) {
	to.set(from);
	return to;
}

// src/matching/pair-table.ts
function startPairs(slots = 1024) {
	return {
		firsts: new Uint32Array(slots),
		seconds: new Uint32Array(slots),
		values: new Uint32Array(slots),
		taken: 0
	};
}
function findPair(table, first, second) {
	const value = table.values[slotOf(table, first, second)];
	return value === 0 ? void 0 : value - 1;
}
function findOrAddPair(table, first, second, next) {
	const slot = slotOf(table, first, second);
	const value = table.values[slot];
	if (value > 0) return value - 1;
	set(table, slot, first, second, next);
	if (table.taken * 2 > table.values.length) grow(table);
	return next;
}
function slotOf({ firsts, seconds, values }, first, second) {
	const last = values.length - 1;
	let slot = mixed(first, second) & last;
	while (values[slot] > 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = slot + 1 & last;
	return slot;
}
function mixed(first, second) {
	const both = Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507);
	return both ^ both >>> 15;
}
function set(table, slot, first, second, number) {
	table.firsts[slot] = first;
	table.seconds[slot] = second;
	table.values[slot] = number + 1;
	table.taken += 1;
}
function grow(table) {
	const { firsts, seconds, values } = table;
	Object.assign(table, startPairs(values.length * 2));
	values.forEach((value, i) => {
		if (value === 0) return;
		set(table, slotOf(table, firsts[i], seconds[i]), firsts[i], seconds[i], value - 1);
	});
}

// src/matching/vocabulary.ts
function startVocabulary() {
	return {
		terms: /* @__PURE__ */ new Map(),
		pairs: startPairs(),
		size: 0
	};
}
function numberOf(vocabulary, term) {
	const known = vocabulary.terms.get(term);
	if (known !== void 0) return known;
	vocabulary.terms.set(term, vocabulary.size);
	return vocabulary.size++;
}
function numberOfPair(vocabulary, first, second) {
	const number = findOrAddPair(vocabulary.pairs, first, second, vocabulary.size);
	if (number === vocabulary.size) vocabulary.size += 1;
	return number;
}
function find({ terms, pairs }, key) {
	const space = key.indexOf(" ");
	if (space < 0) return terms.get(key);
	const first = terms.get(key.slice(0, space));
	const second = terms.get(key.slice(space + 1));
	return first === void 0 || second === void 0 ? void 0 : findPair(pairs, first, second);
}

// src/matching/read-target.ts
const fieldNames = [
	"name",
	"topics",
	"description",
	"samples"
];
function readTarget(target, vocabulary) {
	return textsOf$1(target).map((texts) => texts.map((text) => load_place_of().termsOf(text).map(({ key }) => numberOf(vocabulary, key))));
}
function sampleText({ title, note }) {
	return note ? `${title}. ${note}` : title;
}
function textsOf$1({ name, topics, description, samples = [] }) {
	return [
		[name],
		topics,
		description ? [description] : [],
		samples.map(sampleText)
	];
}

// src/matching/index-targets.ts
const fields$1 = {
	name: {
		weight: 16,
		b: 0
	},
	topics: {
		weight: 3,
		b: 0
	},
	description: {
		weight: 1.5,
		b: .6
	},
	samples: {
		weight: .5,
		b: .6
	}
};
function indexTargets(targets, vocabulary = startVocabulary(), readBefore = () => void 0) {
	const read = targets.map((target) => readBefore(target) ?? readTarget(target, vocabulary));
	const lengths = read.map(lengthsOf);
	const averages = fieldNames.map((_, f) => lengths.reduce((sum, of) => sum + of[f], 0) / Math.max(1, targets.length));
	const { add, build } = collectPostings();
	read.forEach((of, target) => {
		fieldNames.forEach((field, f) => {
			const weight = weightOf(field, lengths[target][f], averages[f]);
			for (const text of of[f]) for (let i = 0; i < text.length; i++) {
				add(text[i], target, weight);
				if (i > 0) add(numberOfPair(vocabulary, text[i - 1], text[i]), target, weight);
			}
		});
	});
	return {
		targets,
		vocabulary,
		postings: build(vocabulary.size)
	};
}
function idf(index, key) {
	const df = countOf(index, key);
	return Math.log(1 + (index.targets.length - df + .5) / (df + .5));
}
function share$1(index, key) {
	return countOf(index, key) / Math.max(1, index.targets.length);
}
function countOf({ vocabulary, postings }, key) {
	const [from, end] = rangeOf(postings, find(vocabulary, key));
	return end - from;
}
function lengthsOf(reading) {
	return reading.map((texts) => texts.reduce((sum, { length }) => sum + Math.max(0, 2 * length - 1), 0));
}
function weightOf(field, length, average) {
	const { weight, b } = fields$1[field];
	return weight / (1 - b + b * length / Math.max(1, average));
}

// src/matching/wanted.ts
const longestText = 12e3;
const parts$1 = {
	title: 5,
	tags: 1,
	description: 2,
	text: 1
};
function sumKeys(wanted, read) {
	const sums = /* @__PURE__ */ new Map();
	const add = (key, weight) => sums.set(key, (sums.get(key) ?? 0) + weight);
	for (const key of read(wanted.title)) add(key, parts$1.title);
	for (const tag of wanted.tags ?? []) for (const key of read(tag)) add(key, parts$1.tags);
	for (const key of read(wanted.description ?? "")) add(key, parts$1.description);
	for (const [key, n] of countKeys(read((wanted.text ?? "").slice(0, longestText)))) if (n > 1) add(key, parts$1.text * Math.sqrt(n));
	return sums;
}
function countKeys(keys) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

// src/matching/rank-targets.ts
const usualK1 = 100;
const mostTerms = 100;
function weighTerms(index, wanted) {
	const weighted = [...sumKeys(wanted, load_place_of().keysOf)].filter(([key]) => countOf(index, key) > 0).map(([key, sum]) => [key, Math.sqrt(sum) * idf(index, key) ** .6]).sort((a, b) => b[1] * idf(index, b[0]) - a[1] * idf(index, a[0]) || (a[0] < b[0] ? -1 : 1)).slice(0, 100);
	const total = weighted.reduce((sum, [, weight]) => sum + weight, 0) || 1;
	return new Map(weighted.map(([key, weight]) => [key, weight / total]));
}
function rankTargets(index, weights, k1 = 100) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, weight] of weights) {
		const rarity = idf(index, key);
		const { targets, weights: counts } = index.postings;
		const [from, end] = rangeOf(index.postings, find(index.vocabulary, key));
		for (let i = from; i < end; i++) {
			const part = weight * rarity * counts[i] * (k1 + 1) / (k1 + counts[i]);
			const target = targets[i];
			const entry = found.get(target) ?? {
				score: 0,
				terms: []
			};
			entry.score += part;
			entry.terms.push({
				key,
				part
			});
			found.set(target, entry);
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
	const spelling = spellings([
		title,
		description,
		...tags,
		text.slice(0, longestText)
	]);
	return found.terms.filter(({ key }) => idf(index, key) > 1).slice(0, 3).map(({ key }) => `both are about ${spelling.get(key) ?? key}`);
}
function spellings(texts, between = 0) {
	const counts = /* @__PURE__ */ new Map();
	const count = (key, word) => {
		const words = counts.get(key) ?? /* @__PURE__ */ new Map();
		words.set(word, (words.get(word) ?? 0) + 1);
		counts.set(key, words);
	};
	for (const given of texts) {
		const text = load_place_of().compatible(given);
		const terms = load_place_of().termsOf(text);
		terms.forEach(({ key, word, at }, i) => {
			count(key, word);
			let end = at + word.length;
			for (const next of terms.slice(i + 1, i + 2 + between)) {
				if (!/^[-/ ]$/.test(text.slice(end, next.at))) return;
				end = next.at + next.word.length;
				count(`${key} ${next.key}`, text.slice(at, end));
			}
		});
	}
	return new Map([...counts].map(([key, words]) => [key, mostUsed$1(words)]));
}
function phrases$1(keys, spelling) {
	const left = [...keys];
	const said = [];
	for (let key = left.shift(); key !== void 0; key = left.shift()) {
		const [phrase, other] = left.flatMap((other) => [[`${key} ${other}`, other], [`${other} ${key}`, other]]).find(([both]) => spelling.has(both)) ?? [key, null];
		if (other !== null) left.splice(left.indexOf(other), 1);
		said.push(spelling.get(phrase) ?? phrase);
	}
	return said;
}
function mostUsed$1(words) {
	return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

// src/matching/weak-words.ts
const weak = new Set(load_place_of().termsOf("add added adopt announce announcement announcing answer april august author available basic basics become begin beginner behind best better big bonus book build building call case challenge change changelog check choose class client collection common community company complete comprehensive conclusion consider course create creating creator data day days december deep default demo design detail details develop developer developers development different dive easily easy edition effective end essential example examples experience explain explained explore fast fastest favourite feature features february feedback fight file files find first fix fixed follow found free friday friend full fun function future getting give good great guide guides happy help high hello history home hour idea ideas implement implementation important improve improvement include info inside insight install interest interested interview intro introduce introducing introduction issue january job journey july june key kind know large latest launch lead leader learn learned learning lesson lessons level library life line link list little live long look looking love low main major march maker method mind minute mistake model modern monday month move name native new news next nice notes november number october official old open option order overview own page paper part past patch path pattern people perfect personal place plan platform play point possible post power powerful practical practice pre problem problems process product program programming programmer project projects public quick quickly read reading ready real reason reasons recap recent release released releases report request resource result results review right road rule rules run running saturday second seconds september series server service set setup share short show simple simply site small software solution solve source space speed stage standard start started starting state step steps stop story style summary sunday support switch system systems talk task team technical technique techniques technology test text think thought thoughts thursday time times tip tips today together tool tools top topic track trick tricks tuesday tutorial type understand understanding update updated updates usage version view visual wait walk web website wednesday week weekly welcome white black word words work worker working works workflow world write writing wrong year years yesterday zero agency boundary pretty proper rich green shadow draw drawn line").map(({ key }) => key));
function isWeak(key) {
	return weak.has(key) || /^v?\d/.test(key) || key.length < 2 && key !== "c" && key !== "r";
}

// src/markdown/code-languages.ts
const codeLanguages = load_walk().perContent((content) => load_walk().nodesIn(content).flatMap(({ type, lang }) => type === "code" && lang ? [lang.toLowerCase()] : []));

// src/markdown/lead-of.ts
const most$1 = 80;
function leadOf(content, words) {
	return wordsIn(content).slice(0, words).join(" ");
}
const wordsIn = load_walk().perContent(({ prose }) => prose.join("\n").split(/\s+/, most$1));

// src/text/phrases.ts
function phrases(lines, before = String.raw`\b`, after = String.raw`\b`) {
	const joined = lines.trim().replace(/\s*\n\s*/g, "|");
	return new RegExp(`${before}(?:${joined})${after}`, "iu");
}

// src/matching/code-of-topic.ts
const codeOfTopic = new Map(Object.entries({
	".net": "cs csharp c# fs fsharp f# razor vb vbnet xaml xml",
	c: "c h",
	"c++": "c++ cc cpp cxx hpp",
	"c#": "cs csharp c# razor xaml",
	clojure: "clj cljs clojure clojurescript edn",
	dart: "dart",
	elixir: "elixir ex exs heex iex",
	elm: "elm",
	erlang: "erl erlang",
	go: "go gohtml golang gomod",
	haskell: "ghci haskell hs",
	java: "gradle groovy java xml",
	javascript: "cjs es6 html javascript js jsx mjs svelte ts tsx typescript vue",
	julia: "jl julia",
	kotlin: "gradle kotlin kt kts",
	lua: "lua",
	perl: "perl pl",
	php: "blade php",
	python: "ipython jinja jinja2 py py3 pycon python python3",
	r: "r rmd rsplus",
	ruby: "erb gemfile haml irb rails rb ruby slim",
	rust: "rs rust",
	scala: "sbt scala",
	swift: "swift",
	typescript: "javascript js jsx svelte ts tsx typescript vue",
	zig: "zig"
}).map(([topic, names]) => [topic, new Set(names.split(" "))]));
const besideCode = new Set("bash bat cmd console diff dos ini json json5 jsonc log none output plain plaintext powershell sh shell shell-session sql terminal text toml txt zsh".split(" "));

// src/matching/is-news.ts
const said = phrases(String.raw`
  \b(?:releas(?:ed|ing)|release (?:notes|candidate)|changelog|announc(?:e|es|ed|ing|ement))\b
  \b(?:(?:now|generally) available|general availability|security advisor(?:y|ies)|security incident|(?<!it )com(?:es|ing) to(?! terms| life))\b
  \bcall for (?:papers|proposals|participation|testing)\b
  (?:^|: )malicious (?:crates?|packages?|gems?|extensions?)\b|\b(?:release|beta)$|\bupdates?(?:$|:)|\b(?:is|are) (?:here|out)\b|^(?:introducing|launching)\b|\bwhat['’]s new in\b
  \bRFC$|\b(?:sneak peek|end[- ]of[- ](?:life|support)|(?:discontinuing|sunsetting|retiring) \w+|breaking change to)\b
  \b(?:deprecation|retirement)(?:$|:)|^(?:deprecation|retirement) of\b|(?:^|: )deprecating\b|\bnow (?:officially )?(?:allows?|supports?)\b
  (?:\d[\w.]*|['’]s|\bour|\bpublic) roadmap\b|^roadmap\b
  `, "", "");
const versioned = /^(?:[^\s:]+ ){0,3}(?:v?\d+\.\d+[\w.]*(?: (?:alpha|beta|rc) ?\d*)?(?:$|[:,]| [-–—(&]| and )|v\d+[\d.]*(?:$|[:,])|\d+ (?:alpha|beta|rc|preview)\b)/i;
const tags$3 = /* @__PURE__ */ new Set([
	"release",
	"releases",
	"announcement",
	"announcements",
	"changelog"
]);
const first = phrases(String.raw`
  (?:i|we|team)(?:['’]re| are|['’]m| am| is)? (?:\w+ )?(?:happy|excited|pleased|proud|thrilled|delighted|glad) to (?:announce|introduce|launch|release|share)
  today,? (?:i|we)(?:['’]re| are|['’]m| am)? (?:announc\w+|introduc\w+|launch\w*|releas\w+|open[- ]sourc\w+)
  (?:i|we|team|committee)(?:['’]re| are|['’]m| am| is) (?:announcing|launching)
  (?:in|with|from) [\p{L}.]+ v?\d+\.\d+[\w.]*,? [^.]{0,90}\bwill (?:be|become|now|no longer|drop|remove|require)
`);
const longestLead$2 = 60;
function isNews(post) {
	return isCalledNews(post) || beginsAsNews(post.content).asNews;
}
function isCalledNews({ title, tags: given }) {
	if (given.some((tag) => tags$3.has(tag.toLowerCase()))) return true;
	return said.test(title) || versioned.test(title.trim());
}
const beginsAsNews = load_walk().perContent((content) => ({ asNews: first.test(leadOf(content, longestLead$2)) }));
const released = /^(.*?\bv?\d+\.\d+[\w.]*(?: released)?)(?::| [-–—(]) *(.+)$/i;
function partsOfRelease(title) {
	const [, name, has] = isCalledNews({
		title,
		tags: []
	}) ? released.exec(title) ?? [] : [];
	return name === void 0 || has === void 0 ? null : {
		name,
		has
	};
}
const version$1 = /(?<![\w.])v?\d+\.(\d+)(?:\.(\d+))?(?:[-. ]?(alpha|beta|rc|release candidate|preview)\b)?/i;
function smallReleaseOf(post) {
	if (!isCalledNews(post)) return null;
	const { title } = post;
	const found = version$1.exec(title);
	const [, adds = "0", mends = "0", before] = found ?? [];
	const name = title.slice(0, found?.index ?? 0);
	if (mends !== "0" || /\b(?:release notes|changelog)\b/i.test(title)) return {
		is: "mending",
		name
	};
	if (before !== void 0 || /\brelease candidate\b/i.test(title)) return {
		is: "candidate",
		name
	};
	return /^0+$/.test(adds) ? null : {
		is: "minor",
		name
	};
}

// src/matching/weigh-topics.ts
const parts = {
	title: 3,
	tags: 2,
	description: 2
};
const enough = 2;
const inTextAlone = {
	mentions: 16,
	words: 110
};
const often = 5;
const notNamed = .7;
const full = 6;
function weighTopics(topics, post) {
	const counts = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const add = (part, topic) => {
		const count = counts.get(topic) ?? {
			title: 0,
			tags: 0,
			description: 0,
			text: 0
		};
		count[part] += 1;
		counts.set(topic, count);
	};
	const read = (part, text) => {
		for (const mention of findTopics(topics, text)) {
			if (!isMeant(mention, text, part) || isOfOwnThing(mention, text)) continue;
			add(part, mention.topic);
			if (part === "title" && hasVersion(mention, text)) add("text", mention.topic);
			written.set(mention.topic, [...written.get(mention.topic) ?? [], mention.written]);
		}
	};
	const release = partsOfRelease(post.title);
	read("title", release?.name ?? post.title);
	read("description", [release?.has ?? "", post.description ?? leadOf(post.content, longestLead$1)].join("\n"));
	for (const block of post.content.prose) read("text", block);
	for (const tag of post.tags) add("tags", nameOf$1(topics.phrases, tag));
	const inHead = [...counts].filter(([, count]) => isInHead(count)).map(([topic]) => topic);
	for (const language of codeLanguages(post.content)) {
		const named = nameOf$1(topics.phrases, language);
		for (const topic of inHead) if (codeOfTopic.get(topic)?.has(language) ?? named === topic) add("text", topic);
	}
	for (const topic of topics.house()) {
		const { description = 0, text = 0 } = counts.get(topic) ?? {};
		if (description > 0 && text >= often) add("tags", topic);
	}
	const sums = [...counts].filter(([topic, count]) => isBelieved(topic, count) && isEnough(count, post.content.words)).filter(([topic]) => !notByTag.has(topic) || !isNews(post)).map(([topic, count]) => [topic, sum(count)]).filter(([, n]) => n >= enough).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const most = Math.max(full, sums[0]?.[1] ?? 0);
	return {
		weights: new Map(sums.map(([topic, n]) => [topic, n / most])),
		namedBy: new Map(sums.map(([topic]) => [topic, byWhat(counts.get(topic), post)])),
		spelling: new Map(sums.map(([topic]) => [topic, spell(topics, topic, written.get(topic) ?? [])]))
	};
}
const longestLead$1 = 60;
function isMeant({ topic, written, at }, text, part) {
	if (!asNames.has(topic)) return true;
	if (written === written.toLowerCase() && written.length <= topic.length + 1) return false;
	return part === "title" || !/(?:^|[.!?:…"“(]\s*)$/.test(text.slice(0, at));
}
function isOfOwnThing({ topic, written, at }, text) {
	if (!notByTag.has(topic)) return false;
	const before = text.slice(0, at);
	const after = text.slice(at + written.length);
	if (becomes.test(before)) return true;
	return ofOne.test(before) && /^ \p{L}/u.test(after) && !ofMany.test(after);
}
const becomes = /(?:^|[^\p{L}])(?:now|goes|going) $/iu;
const ofOne = /(?:^|[^\p{L}])(?:an?|our|my|its|the|new|free|fully)(?:,? \p{L}+)?,? $/iu;
const ofMany = phrases(String.raw`
  software|projects?|licen[cs]\w*|communit\w+|maintain\w+|contribut\w+|polic\w+|program\w*|movement|world|developers?
  ecosystem|way|model|efforts?|work\w*|conversations?|foundations?|initiatives?|definition|compliance|security
  sustainability|governance|code|and|or|is|in|as|at|for|to
  `, "^ ");
function hasVersion({ written, at }, text) {
	return /^\s+v?\d/.test(text.slice(at + written.length));
}
function isBelieved(topic, { title, tags, description, text }) {
	if (noTopics.has(topic)) return false;
	if (notByTag.has(topic) && title + description === 0) return false;
	if (onlyAsTags.has(topic)) return tags > 0 && title + description + text > 0;
	return !asNames.has(topic) || tags > 0 || text > 1 || title > 0 && text + description > 0;
}
function byWhat({ title, description, tags }, post) {
	if (title > 0) return "its title";
	if (description > 0) return post.description === void 0 ? "its beginning" : "its description";
	return tags > 0 ? "a tag" : "its text";
}
function isInHead({ title, tags, description }) {
	return title + tags + description > 0;
}
function isEnough(count, words) {
	const { text } = count;
	return isInHead(count) || text >= Math.max(inTextAlone.mentions, words / inTextAlone.words);
}
function sum({ title, tags, description, text }) {
	const isNamed = title + tags > 0;
	const all = (title > 0 ? parts.title : 0) + (tags > 0 ? parts.tags : 0) + (description > 0 ? isNamed ? parts.description : 1 : 0) + Math.sqrt(text);
	return isNamed ? all : all * notNamed;
}
function spell(topics, topic, written) {
	if (written.length === 0) return fields$2.has(topic) ? topic : topics.spellingOf(topic) ?? topic;
	const most = mostUsed(written) ?? topic;
	const small = written.filter((as) => as === as.toLowerCase() && isSameBut(as, topic)).length;
	return (topic.includes(" ") ? small > written.length / 3 : most === most.toLowerCase()) && small > 0 ? topic : most;
}
function isSameBut(written, topic) {
	return written.replace(/-/g, " ").replace(/s$/, "") === topic.replace(/s$/, "");
}
function mostUsed(written) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of written) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

// src/matching/subject.ts
const telling = .05;
function subjectOf(index, topics, post) {
	const prose = post.content.prose.join("\n");
	const head = [
		post.title,
		...post.tags,
		post.description ?? ""
	];
	const weights = weighTerms(index, {
		...post,
		text: prose
	});
	const inHead = new Set(head.flatMap((text) => load_place_of().termsOf(text).map(({ key }) => key)));
	const repeated = repeatedIn([...head, prose]);
	const weightOf = (key) => weights.get(key) ?? 0;
	const core = [...inHead].filter((key) => repeated.has(key) && isTelling(index, key)).sort((a, b) => weightOf(b) - weightOf(a));
	const about = weighTopics(topics, post);
	const spelling = new Map([...spellings([...head, prose], 1), ...about.spelling]);
	const { namedBy } = about;
	return {
		weights,
		core: new Set(core),
		topics: about.weights,
		namedBy,
		spelling
	};
}
function isTelling(index, key) {
	return !key.includes(" ") && !isWeak(key) && share$1(index, key) < .05;
}
function repeatedIn(texts) {
	const once = /* @__PURE__ */ new Set();
	const twice = /* @__PURE__ */ new Set();
	for (const text of texts) for (const { key } of load_place_of().termsOf(text)) (once.has(key) ? twice : once).add(key);
	return twice;
}

// src/matching/share-topics.ts
const belonging = .8;
const aboutIt = .6;
function shareTopics(topics, subject, target) {
	const { own, called, isWholeName } = topics.of(target);
	const [subjectOfPlace] = own;
	const most = Math.max(0, ...subject.topics.values());
	const namesPlace = (topic) => isWholeName && called.size === 1 && called.has(topic);
	const shared = /* @__PURE__ */ new Map();
	for (const [topic, weight] of subject.topics) {
		const isTelling = (topicShare(topics, topic) < .05 || namesPlace(topic)) && !fields$2.has(topic) && !vague.has(topic);
		const isSubject = topic === subjectOfPlace;
		const isMain = weight === most;
		if (own.has(topic)) shared.set(topic, {
			topic,
			weight,
			telling: isTelling,
			isSubject,
			isMain
		});
	}
	for (const [tool, weight] of subject.topics) for (const topic of weight < aboutIt ? [] : belongsTo[tool] ?? []) {
		if (!own.has(topic) || own.has(tool)) continue;
		if ((shared.get(topic)?.weight ?? 0) >= weight * belonging) continue;
		const isSubject = topic === subjectOfPlace;
		shared.set(topic, {
			topic,
			weight: weight * belonging,
			telling: true,
			isSubject,
			isMain: weight === most,
			through: tool
		});
	}
	return [...shared.values()].sort((a, b) => b.weight - a.weight);
}
function closenessOf(topics, target, shared) {
	const near = new Set(shared.flatMap(({ topic }) => [topic, ...topics.companyOf(topic)]));
	const { own, called, isWholeName } = topics.of(target);
	if (called.size > 0 && ![...called].some((topic) => near.has(topic))) return 0;
	const all = [.../* @__PURE__ */ new Set([...own, ...called])].filter((topic) => near.has(topic) || !fields$2.has(topic));
	const sum = (of) => of.reduce((n, topic) => n + rarity(topics, topic), 0);
	const part = sum(all.filter((topic) => near.has(topic))) / Math.max(1, sum(all));
	return isWholeName && [...called].every((topic) => near.has(topic)) ? Math.max(part, byName) : part;
}
const byName = .8;

// src/matching/define-signal.ts
const defineSignal = (signal) => signal;

// src/matching/signals/competitor.ts
var competitor_default = defineSignal({
	id: "competitor",
	title: "Links to a competitor that you named, and none to you",
	weight: .15,
	score({ target: { linksTo = [], url } }) {
		if (linksTo.length === 0) return null;
		const hosts = linksTo.slice(0, 2);
		const who = `your competitor${hosts.length === 1 ? "" : "s"} ${load_read_blog().sayList(hosts)}`;
		return {
			value: Math.min(1, linksTo.length / 2),
			because: {
				text: `It links to ${who}, not to you.`,
				evidence: url
			}
		};
	}
});

// src/matching/signals/deadline.ts
var deadline_default = defineSignal({
	id: "deadline",
	title: "A call for papers that closes soon",
	weight: .05,
	score({ target, today }) {
		if (target.deadline === void 0) return null;
		const left = load_days().daysBetween(today, target.deadline);
		if (left < 0) return null;
		return {
			value: Math.max(0, 1 - left / 90),
			because: {
				text: `Its call for papers closes on ${load_days().sayDay(target.deadline)}.`,
				evidence: target.url
			}
		};
	}
});

// src/matching/signals/route.ts
var route_default = defineSignal({
	id: "route",
	title: "A known way in",
	weight: .05,
	score: ({ target }) => ({
		value: target.route === void 0 ? 0 : 1,
		because: null
	})
});

// src/matching/target-terms.ts
const ofTopics = /* @__PURE__ */ new WeakMap();
const ofSamples = /* @__PURE__ */ new WeakMap();
const termsOfTopics = (target) => remember(ofTopics, target, target.topics);
const termsOfSample = (sample) => remember(ofSamples, sample, [sample.title, sample.note ?? ""]);
function remember(memory, key, texts) {
	const known = memory.get(key);
	if (known !== void 0) return known;
	const terms = new Set(texts.flatMap((text) => load_place_of().termsOf(text).map((term) => term.key)));
	memory.set(key, terms);
	return terms;
}

// src/matching/signals/sample.ts
var sample_default = defineSignal({
	id: "sample",
	title: "An earlier item that shares two telling words with the post",
	weight: .3,
	qualifies: true,
	score(match) {
		const best = nearest(match);
		if (best === null) return null;
		const { sample, words } = best;
		const canBeOpened = sample.url !== void 0 || sample.date !== void 0;
		const text = `${quoteOf(match, sample)} Your post is about ${match.say(words)} too.`;
		return {
			value: words.length > 2 ? 1 : .85,
			because: canBeOpened ? {
				text,
				evidence: sample.url ?? match.target.url
			} : null,
			terms: words
		};
	}
});
function quoteOf({ target, today }, { title, date, yours }) {
	return `${yours ? "It linked to your" : verbs[target.kind] ?? "It took"} “${load_read_blog().shorten(title, 100)}”${date === void 0 ? "" : sayWhen(date, today)}.`;
}
const verbs = {
	community: "It talked about",
	podcast: "It talked about",
	publication: "It published",
	thread: "Somebody asked",
	writer: "It published"
};
function sayWhen(date, today) {
	const age = load_days().daysBetween(date, today);
	return age >= 0 && age <= lately ? ` on ${load_days().sayDay(date, today)}` : ` in ${load_days().sayMonth(date)}`;
}
const lately = 45;
function nearest(match) {
	const { target, coreWith, isOwnTopic } = match;
	const takes = (sample) => sample.yours === true || isOfItsField(match);
	let best = null;
	for (const sample of target.samples?.filter(takes) ?? []) {
		const terms = termsOfSample(sample);
		const shared = new Set(coreWith(terms));
		const words = [...terms].filter((term) => shared.has(term));
		if (words.length < 2 || words.every(isOwnTopic)) continue;
		if (best === null || isNearer({
			sample,
			words
		}, best)) best = {
			sample,
			words
		};
	}
	return best;
}
function isOfItsField({ target: { kind }, topics }) {
	if (kind === "list") return topics.some(({ isSubject }) => isSubject);
	return topics.length > 0 || kind === "community" || kind === "thread";
}
function isNearer(a, b) {
	if (a.words.length !== b.words.length) return a.words.length > b.words.length;
	return (a.sample.date ?? "") > (b.sample.date ?? "");
}

// src/matching/signals/takes-writing.ts
var takes_writing_default = defineSignal({
	id: "takes-writing",
	title: "A list whose section for articles took something lately",
	weight: .1,
	score({ target, today }) {
		const taken = target.takesWriting;
		if (taken === void 0) return null;
		const age = load_days().daysBetween(taken.newest, today);
		return {
			value: Math.max(0, 1 - age / 365),
			because: {
				text: `Its section “${taken.heading}” took ${load_read_blog().sayCount(taken.lastYear, "entry", "entries")} in a year, the newest on ${load_days().sayDay(taken.newest)}.`,
				evidence: target.url
			}
		};
	}
});

// src/matching/signals/topic.ts
var topic_default = defineSignal({
	id: "topic",
	title: "A topic of the post that few places have, or two topics",
	weight: .5,
	qualifies: true,
	score(match) {
		const reason = reasonOf(match);
		if (reason === null) return null;
		return {
			value: reason.weight * (.4 + .6 * match.closeness),
			because: {
				text: reason.text,
				evidence: match.target.url
			}
		};
	}
});
function reasonOf({ target, topics, closeness, say, sayTopic, namedBy }) {
	if (closeness === 0) return null;
	const isAboutBoth = topics.some(({ isSubject, isMain }) => isSubject && isMain);
	if (target.kind === "list" && !isAboutBoth) return null;
	const named = topics.filter(({ through }) => through === void 0);
	const [first, second] = named;
	const main = named.find(({ telling }) => telling);
	if (main !== void 0 && (closeness >= narrow.one || second !== void 0)) {
		const told = [main, ...named.filter((topic) => topic !== main && (topic.telling || closeness < narrow.one))];
		return {
			weight: main.weight,
			text: both(told, say, namedBy)
		};
	}
	if (first !== void 0 && second !== void 0) return {
		weight: (first.weight + second.weight) / 2,
		text: both([first, second], say, namedBy)
	};
	const tool = topics.find(({ through }) => through !== void 0);
	if (tool?.through === void 0 || closeness < narrow.belonging) return null;
	return {
		weight: tool.weight,
		text: `It is about ${sayTopic(tool.topic)}, and your post is about ${say([tool.through])}, by ${namedBy(tool.through)}.`
	};
}
const narrow = {
	one: .5,
	belonging: .5
};
function both(topics, say, namedBy) {
	const [first = "", ...rest] = topics.slice(0, 2).map(({ topic }) => topic);
	return `It is about ${say([first, ...rest])}, and so is your post, by ${namedBy(first)}.`;
}

// src/matching/track-record.ts
const noRecord = {
	won: 0,
	lost: 0,
	skipped: 0
};
const patience = 30;
function readRecords(contacts, kindOf, today) {
	const places = /* @__PURE__ */ new Map();
	const kinds = /* @__PURE__ */ new Map();
	for (const contact of contacts) {
		const place = load_place_of().placeOf(`https://${contact.id}`);
		places.set(place, withContact(places.get(place) ?? noRecord, contact, today));
		const kind = kindOf(contact.id);
		if (kind !== void 0) kinds.set(kind, withContact(kinds.get(kind) ?? noRecord, contact, today));
	}
	return {
		places,
		kinds
	};
}
function recordOf({ places, kinds }, { url, kind }) {
	return {
		place: places.get(load_place_of().placeOf(url)) ?? noRecord,
		kind: kinds.get(kind) ?? noRecord
	};
}
function withContact(record, contact, today) {
	switch (contact.status) {
		case "won": return {
			...record,
			won: record.won + 1,
			...newerLink(record, contact)
		};
		case "declined": return {
			...record,
			lost: record.lost + 1
		};
		case "sent": return isUnanswered(contact, today) ? {
			...record,
			lost: record.lost + 1
		} : record;
		case "skipped": return {
			...record,
			skipped: record.skipped + 1
		};
		default: return record;
	}
}
const isUnanswered = ({ day }, today) => day !== void 0 && load_days().addDays(day, patience) < today;
function newerLink(record, { link, day }) {
	if (link === void 0 || record.day !== void 0 && (day ?? "") < record.day) return {};
	return {
		link,
		...day !== void 0 && { day }
	};
}
function lean({ won, lost, skipped }) {
	const no = lost + skipped / 2;
	return (won - no) / (won + no + evenStart);
}
const evenStart = 2;

// src/matching/signals/track-record.ts
var track_record_default = defineSignal({
	id: "track-record",
	title: "What became of what you sent to it before, and to places of its kind",
	weight: .2,
	score({ target: { kind, samples }, record, today }) {
		const value = (2 * lean(record.place) + lean(record.kind)) / 3;
		if (value === 0) return null;
		const { link, day } = record.place;
		if (link !== void 0 && day !== void 0) {
			if (samples?.some(({ yours, url }) => yours && url === link)) return {
				value,
				because: null
			};
			return {
				value,
				because: {
					text: `It linked to you on ${load_days().sayDay(day, today)}.`,
					evidence: link
				}
			};
		}
		const { link: example } = record.kind;
		if (example === void 0 || value < 0) return {
			value,
			because: null
		};
		return {
			value,
			because: {
				text: sayKind(load_place_of().placesOfKind[kind], record.kind),
				evidence: example
			}
		};
	}
});
function sayKind(places, { won, lost }) {
	const sent = won + lost;
	if (sent === 1) return `Your one submission to ${places} so far was taken.`;
	return `${`${load_read_blog().capital(load_read_blog().sayNumber(won))} of your ${load_read_blog().sayNumber(sent)} submissions`} to ${places} ${load_read_blog().oneOrMany(won, "was", "were")} taken.`;
}

// src/matching/signals/registry.ts
const signals = [
	competitor_default,
	deadline_default,
	route_default,
	sample_default,
	takes_writing_default,
	topic_default,
	track_record_default
];

// src/matching/judge.ts
const good = .4;
const byWeight = [...signals].sort((a, b) => b.weight - a.weight);
function judge(grounds, candidate) {
	const match = compare(grounds, candidate);
	const because = [];
	const terms = match.topics.map(({ topic, through }) => through ?? topic);
	let score = 0;
	let relevance = 0;
	for (const signal of byWeight) {
		const found = signal.score(match);
		if (found === null) continue;
		score += signal.weight * found.value;
		if (signal.qualifies) relevance += signal.weight * found.value;
		terms.push(...found.terms ?? []);
		if (found.because !== null) because.push({
			signal: signal.id,
			...found.because
		});
	}
	const { spelling } = grounds.subject;
	return {
		...candidate,
		score,
		relevance,
		fit: relevance >= .4 ? "good" : "possible",
		because,
		terms: [...new Set(terms.map((term) => spelling.get(term) ?? term))]
	};
}
function compare({ post, subject, topics, records, today }, { target }) {
	const shared = shareTopics(topics, subject, target);
	return {
		post,
		target,
		today,
		topics: shared,
		closeness: closenessOf(topics, target, shared),
		record: recordOf(records, target),
		coreWith: (found) => [...subject.core].filter((key) => found.has(key)),
		isOwnTopic: (term) => termsOfTopics(target).has(term),
		say: (terms) => load_read_blog().sayList(phrases$1(terms, subject.spelling).slice(0, 3)),
		namedBy: (topic) => subject.namedBy.get(topic) ?? "its text",
		sayTopic: (topic) => subject.spelling.get(topic) ?? topics.spellingOf(topic) ?? topic
	};
}
const qualifying = new Set(signals.filter(({ qualifies }) => qualifies).map(({ id }) => id));
function isQualified({ because }) {
	return because.some(({ signal }) => qualifying.has(signal));
}

// src/matching/scores/cosine.ts
const singleTerms = (text) => load_place_of().termsOf(text).map(({ key }) => key);
const rarityOf = (all, having) => Math.log((all + 1) / (having + 1));
function cosineOver(targets, textsOf) {
	const vocabulary = startVocabulary();
	const { add, build } = collectPostings();
	targets.forEach((target, i) => {
		for (const [key, n] of countKeys(textsOf(target).flatMap(singleTerms))) add(numberOf(vocabulary, key), i, 1 + Math.log(n));
	});
	const postings = build(vocabulary.size);
	const lengths = weighByRarity(postings, targets.length);
	return (wanted) => {
		const rates = new Float64Array(targets.length);
		for (const [key, sum] of sumKeys(wanted, singleTerms)) {
			const [from, end] = rangeOf(postings, vocabulary.terms.get(key));
			const weight = Math.sqrt(sum) * rarityOf(targets.length, end - from);
			for (let i = from; i < end; i++) rates[postings.targets[i]] += weight * postings.weights[i];
		}
		return rates.map((rate, i) => rate / (lengths[i] || 1));
	};
}
function weighByRarity({ starts, targets, weights }, all) {
	const squares = new Float64Array(all);
	for (let key = 0; key + 1 < starts.length; key++) {
		const rarity = rarityOf(all, starts[key + 1] - starts[key]);
		for (let i = starts[key]; i < starts[key + 1]; i++) {
			weights[i] *= rarity;
			squares[targets[i]] += weights[i] ** 2;
		}
	}
	return squares.map(Math.sqrt);
}

// src/matching/scores/define-score.ts
const defineScore = (score) => score;

// src/matching/scores/card.ts
const card = defineScore({
	id: "card",
	weight: .177,
	numbers: {},
	prepare: (targets) => cosineOver(targets, ({ name, topics, description }) => [
		name,
		...topics,
		description ?? ""
	])
});

// src/matching/scores/pairs.ts
const k1$1 = 2;
const pairs = defineScore({
	id: "pairs",
	weight: .402,
	numbers: { k1: k1$1 },
	prepare: (targets, index) => (wanted) => {
		const rates = new Float64Array(targets.length);
		const ranked = rankTargets(index, weighTerms(index, wanted), k1$1);
		for (const { target, score } of ranked) rates[target] = score;
		return rates;
	}
});

// src/matching/scores/shuffle.ts
function shuffled(items) {
	const mixed = [...items];
	let state = 1;
	for (let i = mixed.length - 1; i > 0; i--) {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		const j = Math.floor(state / 2 ** 32 * (i + 1));
		[mixed[i], mixed[j]] = [mixed[j], mixed[i]];
	}
	return mixed;
}

// src/matching/scores/term-table.ts
function makeTable(having, targets, most) {
	let n = 0;
	const rows = having.map((count) => count > 1 ? n++ : -1);
	if (n * targets > most) return null;
	const owners = new Int32Array(having.length);
	const alone = new Float32Array(having.length);
	return {
		targets,
		rows,
		cells: new Float32Array(n * targets),
		owners,
		alone
	};
}
function setCell(table, term, target, value) {
	const row = table.rows[term];
	if (row >= 0) table.cells[row * table.targets + target] = value;
	else {
		table.owners[term] = target;
		table.alone[term] = value;
	}
}
function addTerm(sums, table, term, weight) {
	const row = table.rows[term];
	if (row < 0) {
		sums[table.owners[term]] += weight * table.alone[term];
		return;
	}
	const from = row * table.targets;
	for (let i = 0; i < sums.length; i++) sums[i] += weight * table.cells[from + i];
}
function moveTerm(table, term, weight, off, moved, n) {
	const row = table.rows[term];
	if (row < 0) {
		table.alone[term] -= weight * off[table.owners[term]];
		return;
	}
	const from = row * table.targets;
	for (let i = 0; i < n; i++) table.cells[from + moved[i]] -= weight * off[moved[i]];
}

// src/matching/scores/taught.ts
const sharpness = 10;
const step = .4;
const rounds = 2;
const mostTargets = 5e3;
const largestTable = 6e7;
const negligible = 1e-4;
function prepare$1(targets) {
	const all = targets.length;
	if (all > mostTargets) return null;
	const { ids, having, counts, samples } = readAll(targets);
	const table = makeTable(having, all, largestTable);
	if (samples.length === 0 || table === null) return null;
	const rarity = Float64Array.from(having, (n) => rarityOf(all, n));
	counts.forEach((terms, target) => {
		const weights = [...terms].map(([id, n]) => [id, (1 + Math.log(n)) * rarity[id]]);
		const length = lengthOf(weights);
		for (const [id, weight] of weights) setCell(table, id, target, weight / length);
	});
	teach(table, samples.map(({ target, terms }) => rowOf(target, terms, rarity)), targets);
	return (wanted) => {
		const weights = [...sumKeys(wanted, singleTerms)].flatMap(([key, sum]) => {
			const id = ids.get(key);
			return id === void 0 ? [] : [[id, Math.sqrt(sum) * rarity[id]]];
		});
		const length = lengthOf(weights);
		const rates = new Float64Array(all);
		for (const [id, weight] of weights) addTerm(rates, table, id, weight / length);
		return rates;
	};
}
function readAll(targets) {
	const ids = /* @__PURE__ */ new Map();
	const idOf = (key) => {
		const id = ids.get(key) ?? ids.size;
		ids.set(key, id);
		return id;
	};
	const samples = [];
	const counts = targets.map(({ name, topics, description, samples: given = [] }, target) => {
		const found = [
			name,
			name,
			...topics,
			description ?? ""
		].flatMap(singleTerms);
		for (const sample of given) {
			const keys = [...new Set(singleTerms(sampleText(sample)))];
			samples.push({
				target,
				terms: keys.map(idOf)
			});
			found.push(...keys);
		}
		return new Map([...countKeys(found)].map(([key, n]) => [idOf(key), n]));
	});
	const having = new Int32Array(ids.size);
	for (const terms of counts) for (const id of terms.keys()) having[id] += 1;
	return {
		ids,
		having,
		counts,
		samples
	};
}
function rowOf(target, terms, rarity) {
	const length = lengthOf(terms.map((id) => [id, rarity[id]]));
	return {
		target,
		terms: Int32Array.from(terms),
		weights: Float32Array.from(terms, (id) => rarity[id] / length)
	};
}
function teach(table, rows, targets) {
	const all = targets.length;
	const average = rows.length / all;
	const steps = targets.map(({ samples = [] }) => step / sharpness * Math.sqrt(average / Math.max(1, samples.length)));
	const odds = new Float64Array(all);
	const moved = new Int32Array(all);
	for (const { target, terms, weights } of shuffled(Array.from({ length: rounds }, () => rows).flat())) {
		odds.fill(0);
		for (let i = 0; i < terms.length; i++) addTerm(odds, table, terms[i], sharpness * weights[i]);
		softmax(odds);
		odds[target] -= 1;
		let n = 0;
		for (let t = 0; t < all; t++) if (Math.abs(odds[t]) > negligible) moved[n++] = t;
		for (let i = 0; i < terms.length; i++) moveTerm(table, terms[i], weights[i] * steps[target], odds, moved, n);
	}
}
function softmax(odds) {
	let most = Number.NEGATIVE_INFINITY;
	for (const odd of odds) if (odd > most) most = odd;
	let sum = 0;
	for (let i = 0; i < odds.length; i++) sum += odds[i] = Math.exp(odds[i] - most);
	for (let i = 0; i < odds.length; i++) odds[i] /= sum;
}
function lengthOf(weights) {
	return Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
}
const taught = defineScore({
	id: "taught",
	weight: .997,
	numbers: {
		sharpness,
		step,
		rounds,
		negligible
	},
	prepare: prepare$1
});

// src/matching/scores/whole-text.ts
const textsOf = ({ name, topics, description, samples = [] }) => [
	name,
	name,
	...topics,
	description ?? "",
	...samples.map(sampleText)
];
const wholeText = defineScore({
	id: "whole-text",
	weight: .405,
	numbers: {},
	prepare: (targets) => cosineOver(targets, textsOf)
});

// src/matching/scores/words.ts
const k1 = 1.2;
const b = .7;
const least = .5;
const read = (text) => text.toLowerCase().split(/[\s\p{Z}\p{P}]+/u).filter((word) => word !== "");
const fields = [
	({ name }) => name,
	({ description }) => description ?? "",
	({ topics }) => topics.join(" "),
	({ samples = [] }) => samples.map(({ title, note }) => `${title} ${note ?? ""}`).join(" ")
];
function indexField(targets, textOf) {
	const vocabulary = startVocabulary();
	const { add, build } = collectPostings();
	const lengths = targets.map((target, i) => {
		const counts = countKeys(read(textOf(target)));
		for (const [word, n] of counts) add(numberOf(vocabulary, word), i, n);
		return counts.size;
	});
	const postings = build(vocabulary.size);
	const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, targets.length);
	for (let key = 0; key < vocabulary.size; key++) {
		const [from, end] = rangeOf(postings, key);
		const df = end - from;
		const idf = Math.log(1 + (targets.length - df + .5) / (df + .5));
		for (let i = from; i < end; i++) {
			const n = postings.weights[i];
			const length = .30000000000000004 + b * lengths[postings.targets[i]] / Math.max(1, average);
			postings.weights[i] = idf * (least + n * 2.2 / (n + k1 * length));
		}
	}
	return {
		terms: vocabulary.terms,
		postings
	};
}
function wordsOf$1({ title, tags = [], description = "" }) {
	return countKeys(read([
		title,
		...tags,
		description
	].join(" ")));
}
function prepare(targets) {
	const indexes = fields.map((textOf) => indexField(targets, textOf));
	return (wanted) => {
		const sums = new Float64Array(targets.length);
		const matched = new Float64Array(targets.length);
		for (const [word, times] of wordsOf$1(wanted)) {
			const hit = /* @__PURE__ */ new Set();
			for (const { terms, postings } of indexes) {
				const [from, end] = rangeOf(postings, terms.get(word));
				for (let i = from; i < end; i++) {
					sums[postings.targets[i]] += times * postings.weights[i];
					hit.add(postings.targets[i]);
				}
			}
			for (const target of hit) matched[target] += 1;
		}
		return sums.map((sum, i) => sum * matched[i]);
	};
}
const words = defineScore({
	id: "words",
	weight: .0276,
	numbers: {
		k1,
		b,
		least
	},
	prepare
});

// src/matching/scores/mix.ts
const scores = [
	words,
	wholeText,
	pairs,
	card,
	taught
];
const newsletter = 1.22;
function mixScores(targets, index) {
	const prepared = scores.flatMap(({ weight, prepare }) => {
		const rate = prepare(targets, index);
		return rate === null ? [] : [{
			weight,
			rate
		}];
	});
	const known = Float64Array.from(targets, ({ kind }) => kind === "newsletter" ? newsletter : 0);
	return (wanted) => {
		const sums = known.slice();
		for (const { weight, rate } of prepared) spread(rate(wanted)).forEach((value, i) => {
			sums[i] += weight * value;
		});
		return sums;
	};
}
function orderOf(rates) {
	return [...rates.keys()].sort((a, b) => rates[b] - rates[a] || a - b);
}
function spread(rates) {
	const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
	const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
	const by = Math.sqrt(Math.sqrt(variance)) || 1;
	return rates.map((rate) => (rate - mean) / by);
}

// src/matching/order-by-vectors.ts
const mostOrdered = 40;
const longest$2 = 2e3;
async function orderByVectors(judged, post, vectors) {
	const first = judged.slice(0, mostOrdered);
	if (first.length < 2) return {
		ordered: judged,
		outages: []
	};
	const answer = await vectors.of([sayPost(post), ...first.map(({ target }) => sayTarget(target))]);
	if (!answer.ok) return {
		ordered: judged,
		outages: [{
			from: "The model that orders places",
			why: answer.why
		}]
	};
	const [own = [], ...others] = answer.vectors;
	const byWords = spread(Float64Array.from(first, ({ score }) => score));
	const byVectors = spread(Float64Array.from(others, (other) => cosine(own, other)));
	return {
		ordered: [...orderOf(byWords.map((score, i) => score + byVectors[i])).map((i) => first[i]), ...judged.slice(mostOrdered)],
		outages: []
	};
}
function sayPost({ title, description = "", tags, content }) {
	return [
		title,
		description,
		tags.join(", "),
		...content.prose
	].join("\n").slice(0, longest$2);
}
function sayTarget({ name, description = "", topics, samples = [] }) {
	const titles = samples.map(({ title }) => title);
	return [
		name,
		description,
		topics.join(", "),
		...titles
	].join("\n").slice(0, longest$2);
}
function cosine(a, b) {
	const dot = (x, y) => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
	return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) || 0;
}

// src/matching/readings.ts
function vocabularyOf(readings) {
	const vocabulary = startVocabulary();
	readings?.terms.forEach((term, place) => {
		vocabulary.terms.set(term, place);
	});
	vocabulary.size = vocabulary.terms.size;
	return vocabulary;
}

// src/text/english.ts
const english$1 = /\b(?:the|of|and|to|in|is|that|it|for|with|this|are|on|you)\b/gi;
const others = /(?<!\p{L})(?:de|que|und|der|das|nicht|ist|le|les|des|est|pour|una|los|las|por|uma|não|com|della|per|che|het|een|van|się|nie|jest)(?!\p{L})/giu;
const otherScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Deva}\p{sc=Thai}\p{sc=Hebr}\p{sc=Grek}]/gu;
const enoughProse = 40;
function looksEnglish(prose) {
	const text = prose.join("\n");
	const count = (pattern) => text.match(pattern)?.length ?? 0;
	if (count(otherScript) > text.length / 5) return false;
	const words = load_words().countWords(text);
	return words < enoughProse || count(others) < words / 20 || count(english$1) > count(others);
}
const small = new Set("the of and to a in is that it for on with as are this be by from or an at not you we i can have has but if was will your so do its they when which what how all".split(" "));
const share = .18;
const enoughWords = 12;
function isEnglish(text) {
	const words = load_place_of().tokensOf(text).map(({ word }) => word.toLowerCase());
	if (words.length < enoughWords) return null;
	return words.filter((word) => small.has(word)).length / words.length >= share;
}

// src/markdown/language-of.ts
const english = "en";
function languageOf({ language, content }) {
	return language ?? (reads(content).english ? "en" : null);
}
const reads = load_walk().perContent(({ prose }) => ({ english: looksEnglish(prose) }));

// src/matching/define-gate.ts
const defineGate = (gate) => gate;

// src/matching/gates/already-linked.ts
var already_linked_default = defineGate({
	id: "already-linked",
	title: "Places that link to the blog already",
	shut({ target, ownHosts }) {
		const sample = target.samples?.find(({ url }) => {
			const host = url === void 0 ? null : load_tell_error().hostOf(url);
			return host !== null && ownHosts.includes(host);
		});
		if (sample === void 0) return null;
		const when = sample.date === void 0 ? "" : ` (${load_days().sayMonth(sample.date)})`;
		return `it links to your site already: “${sample.title}”${when}`;
	}
});

// src/matching/gates/closed.ts
var closed_default = defineGate({
	id: "closed",
	title: "Places that are paused, archived or at their end",
	shut: ({ target }) => target.closed ?? null
});

// src/matching/house-of.ts
function houseOf(url) {
	const place = load_place_of().placeOf(url);
	return place.startsWith("github.com/") ? place : load_tell_error().hostOf(url) ?? place;
}

// src/matching/gates/cooldown.ts
var cooldown_default = defineGate({
	id: "cooldown",
	title: `Places that you were in touch with in the last ${100} days, for any post, and others of the same desk; for the same post, others of the same host`,
	silent: (facts) => metLately(facts)?.contact.issue === facts.issue,
	shut(facts) {
		const { today } = facts;
		const met = metLately(facts);
		if (met === null) return null;
		const { contact, whom } = met;
		if (contact.day === void 0) return `you wrote to ${whom} already, and no day is noted`;
		const from = load_days().addDays(contact.day, 100);
		return `${sayContact(contact, whom, contact.day, today)}; it can be suggested again from ${load_days().sayDay(from, today)}`;
	}
});
function metLately({ target: { url, route }, contacts, issue, today }) {
	const { newest, ofDesk, forPost } = contacts;
	const met = [
		{
			contact: newest.get(load_place_of().placeOf(url)),
			whom: "it"
		},
		{
			contact: route && ofDesk.get(route.url),
			whom: "its desk"
		},
		{
			contact: issue === null ? void 0 : forPost.get(issue)?.get(houseOf(url)),
			whom: "its host"
		}
	];
	for (const { contact, whom } of met) if (contact !== void 0 && isRecent(contact, today)) return {
		contact,
		whom
	};
	return null;
}
function isRecent({ day }, today) {
	return day === void 0 || today < load_days().addDays(day, 100);
}
function sayContact({ status }, whom, day, today) {
	const on = load_days().sayDay(day, today);
	if (status === "sent") return `you wrote to ${whom} on ${on}`;
	if (whom !== "it") return `you were in touch with ${whom} on ${on}`;
	return status === "won" ? `it linked to you on ${on}` : `you were in touch on ${on}`;
}

// src/matching/gates/deadline-passed.ts
var deadline_passed_default = defineGate({
	id: "deadline-passed",
	title: "Calls for papers that are over",
	shut: ({ target, today }) => target.deadline !== void 0 && target.deadline < today ? `its call for papers closed on ${load_days().sayDay(target.deadline)}` : null
});

// src/markdown/lines-of-code.ts
const linesOfCode = (content) => counted(content).lines;
const counted = load_walk().perContent((content) => ({ lines: load_walk().nodesIn(content).filter(({ type }) => type === "code").flatMap(({ value = "" }) => value.split("\n").filter((line) => line.trim() !== "")).length }));

// src/matching/anniversary.ts
const number = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";
const called = phrases(String.raw`
  turn(?:s|ed|ing)? ${number}(?=$|[!.:,]| (?:years? old|today)\b)
  (?:is|are) (?:now )?${number} years? old
  \w*(?:anniversary|versary)
  birthday(?! (?:attack|paradox|problem))
  celebrat(?:es|ing) ${number} years
`);
const inYears = new RegExp(`\\b${number}[- ]years?\\b`, "i");
const told = phrases(String.raw`
  turn(?:s|ed|ing) ${number}(?=$|[!.:,]| years? old\b)
  years? ago today
  anniversary|birthday|very first commit
`);
const longestLead = 80;
const version = /\d\.\d/;
const yearsOf = new RegExp(`^${number} years of (.+?)[!.]?$`, "i");
function isAnniversary({ title, content }) {
	if (called.test(title)) return true;
	const [, name] = yearsOf.exec(title) ?? [];
	if (name !== void 0 && isName(name, content.prose.join("\n"))) return true;
	if (!inYears.test(title) || version.test(title)) return false;
	return told.test(leadOf(content, longestLead));
}
function isName(written, text) {
	return /^\p{Lu}/u.test(written) && text.split(written).length > 2;
}

// src/matching/on-this-project.ts
function isOnThisProject({ target: { topics }, ownHosts }) {
	const [topic = ""] = topics;
	return ownHosts.some((host) => host.split(/[.-]/).includes(topic.replaceAll(" ", "")));
}

// src/matching/gates/house-news.ts
const house = phrases(String.raw`
  sponsor(?:s|ships?|ing)?|donat(?:es?|ions?)|fundrais\w+|funding(?! in\b)|spending plan|scholarships?
  (?:is|are|we['’]re) hiring|joins (?:the|us|as)|election results|representative selections|co-?lead
  partnership|partners with|to collaborate|(?:letter|note) from (?:our|the)|spotlight on|contributor stor(?:y|ies)
  my (?:new )?(?:role|job) (?:at|as)|(?:i|we) (?:have |['’]ve )?joined|pairing with
  welcom(?:e|ing) [\p{L} ]+ to the [\p{L}\-. ]*team|(?:are|is) joining|changes to [\p{L}\-. ]*team$|new [\p{L} ]*directors?
  all hands|program management update|leadership council|(?:removing )?inactive members|changes in the [\p{L}\-. ]*team$
  (?:team|board) advis[eo]rs|re-?organi[sz]ing the [\p{L}\-. ]*team|announcing the [\p{L}\-/. ]*(?:working group|team(?=$|!))|paying contributors
  transparency report|annual report|year in review|our \w+ anniversary|one year of
  (?:team|membership|governance) updates?(?! (?:and|&) roadmap)|(?:maintainer|contributor) spotlight|steering (?:cycle|committee)
  summer of code|season of docs|gsoc|outreachy|call for contributors|meet our contributors|running out of money|maintainers? fund|trademark (?:draft|policy)
  contributor (?:celebration|day|summit|website)|(?:conf|conference) (?:lineup|updates?|schedule)|event lineup
  (?:announcing|introducing|welcome to) (?:the|our) (?:[\p{L}.\-]+ )*(?:blog|podcast|newsletter|website|forum|discord|slack)(?=$|!)
  changes to (?:the |our )?(?:[\p{L}.\-]+ )*(?:forum|discord|slack)(?=$|!)
  new (?:logo|look) (?:for|of)|rebrand(?:s|ed|ing)?
  looking for (?:an?|new|more) (?:new )?(?:maintainers?|contributors?)
  (?:first|our) [\d,]+ (?:stars|users|customers|downloads|followers)
`);
const site = phrases("(?:this|my|our) (?:web)?(?:site|blog) is now");
const fewestLines$1 = 5;
const atMeeting = /\bat \p{Lu}\w*Conf?\b(?: \p{L}{2,3})?(?: \d{4})?$/u;
const tags$2 = /* @__PURE__ */ new Set([
	"anniversary",
	"donations",
	"sponsors",
	"sponsorship",
	"sponsorships"
]);
function isOfHouse(post) {
	return house.test(post.title) || atMeeting.test(post.title) || site.test(post.title) && linesOfCode(post.content) < fewestLines$1 || post.tags.some((tag) => tags$2.has(tag.toLowerCase())) || isAnniversary(post);
}
var house_news_default = defineGate({
	id: "house-news",
	title: "All places but letters on that very project, for a post on the funding, people, years, meetings or website of a project itself",
	shut: (facts) => isOfHouse(facts.post) && !(facts.target.kind === "newsletter" && isOnThisProject(facts)) ? "your post is news of your own project, and it wants what helps its readers" : null
});

// src/matching/gates/no-known-rules.ts
var no_known_rules_default = defineGate({
	id: "no-known-rules",
	title: "Communities where a way to post is known, and no rule on own work",
	shut: ({ target: { kind, route } }) => kind === "community" && route !== void 0 && route.rules === void 0 ? "we do not know its rules on posting your own work" : null
});

// src/matching/gates/no-known-way-in.ts
var no_known_way_in_default = defineGate({
	id: "no-known-way-in",
	title: "Places of which neither a way in is known, nor anything that they took",
	shut: ({ target: { route, samples = [] } }) => route === void 0 && !samples.some(({ url, date }) => url !== void 0 || date !== void 0) ? "we know of no way in, nor of anything like this that it took" : null
});

// src/matching/gates/no-longer-new.ts
const news = 90;
const longest$1 = {
	newsletter: 365,
	community: 1095
};
var no_longer_new_default = defineGate({
	id: "no-longer-new",
	title: "Newsletters for a post that is older than a year, communities for one older than three, and all places for news older than 90 days",
	shut({ post, target, today }) {
		const day = load_days().dayOf(post.date);
		if (day === null) return null;
		const age = load_days().daysBetween(day, today);
		if (age > news && isNews(post)) return `your post is news from ${load_days().sayMonth(day)}`;
		return age > (longest$1[target.kind] ?? Number.POSITIVE_INFINITY) ? `it is for what is new, and your post is from ${load_days().sayMonth(day)}` : null;
	}
});

// src/matching/gates/other-code.ts
const thorough = 700;
var other_code_default = defineGate({
	id: "other-code",
	title: `Places about one language, for a post of less than ${thorough} words whose code is all in others, and which is no news`,
	shut({ post, target }) {
		const [language = ""] = target.topics;
		const names = codeOfTopic.get(language);
		if (names === void 0 || post.content.words >= thorough || isNews(post)) return null;
		const written = codeLanguages(post.content).filter((name) => !besideCode.has(name));
		return written.length === 0 || written.some((name) => names.has(name)) ? null : "the code of your post is in other languages than the one that it is about";
	}
});

// src/matching/gates/other-language.ts
var other_language_default = defineGate({
	id: "other-language",
	title: "Places in another language than the post",
	shut({ target, language }) {
		const theirs = target.language ?? "en";
		if (language === theirs) return null;
		const ours = language === null ? "seems to be in another" : `is in ${nameOf(language)}`;
		return `it is in ${nameOf(theirs)}, and your post ${ours}`;
	}
});
function nameOf(language) {
	return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
}

// src/matching/gates/own-site.ts
var own_site_default = defineGate({
	id: "own-site",
	title: "Places on your own hosts",
	silent: true,
	shut({ target, ownHosts }) {
		const host = load_tell_error().hostOf(target.url);
		return host !== null && ownHosts.includes(host) ? "it is your own" : null;
	}
});

// src/matching/gates/points-elsewhere.ts
const longest = {
	move: 120,
	news: 150,
	link: 250
};
const worth = {
	line: 3,
	picture: 10
};
const mostPictures = 5;
var points_elsewhere_default = defineGate({
	id: "points-elsewhere",
	title: "All places, for a post that only says where something is: it has moved, or is elsewhere",
	shut({ post, ownHosts }) {
		const { words, links } = post.content;
		if (words === 0) return "there is nothing to read in the file of your post";
		const all = substance(post.content).words;
		if (all < longest.move && isMove(post)) return "your post only says that something has moved";
		const leads = links.some(({ url }) => isElsewhere(url, ownHosts));
		return all < (isNews(post) ? longest.news : longest.link) && leads ? `your post has ${words} words, and leads on to other pages` : null;
	}
});
const substance = load_walk().perContent((content) => {
	const { words, images } = content;
	const shown = Math.min(images.length, mostPictures);
	return { words: words + worth.line * linesOfCode(content) + worth.picture * shown };
});
const inTitle = /[([](?:has )?moved[)\]]|^moved:|\b(?:has|have) moved$/i;
const inText = /\b(?:has|have|['’]ve|['’]s) (?:now |been |all )*moved\b|\b(?:is|are|was|were|['’]re) (?:now |being |all )*mov(?:ed|ing)\b|\b(?:can (?:now )?be found|now lives?) (?:at|on|in|under)\b/i;
function isMove({ title, content: { prose } }) {
	return inTitle.test(title) || inText.test(prose.slice(0, 2).join(" "));
}
function isElsewhere(url, ownHosts) {
	const host = load_tell_error().hostOf(url);
	return host !== null && !ownHosts.includes(host);
}

// src/matching/gates/suppressed.ts
var suppressed_default = defineGate({
	id: "suppressed",
	title: "Places that you asked not to suggest",
	silent: true,
	shut({ target, suppressed }) {
		const names = [
			target.id,
			load_place_of().placeOf(target.url),
			load_tell_error().hostOf(target.url)
		].map((name) => name?.toLowerCase());
		return suppressed.some((name) => names.includes(name.toLowerCase().replace(/^www\./, ""))) ? "you asked not to suggest it" : null;
	}
});

// src/matching/is-basics.ts
const titles$1 = phrases(String.raw`
  ^(?:getting|get) started with\b|^(?:an? |the )?(?:beginner['’]s guide|introduction|intro) to\b|\bfor beginners\b
  ^(?:the )?basics? of\b|^basic \w+|\bbasics$|\byour first\b|\bcheat ?sheet\b|\b101$
  ^(?:setting up|installing|configuring)\b|^how to (?:install|set up|configure)\b|^what (?:is|are) (?:[^\s,]+ )?[^\s\d?,]+\?$
  `, "", "");
const tags$1 = /* @__PURE__ */ new Set([
	"basics",
	"beginner",
	"beginners",
	"beginner-friendly"
]);
function isBasics({ title, tags: given }) {
	return titles$1.test(title) || given.some((tag) => tags$1.has(tag.toLowerCase()));
}

// src/matching/gates/takes-no-basics.ts
const ofLearners = /* @__PURE__ */ new Set(["beginners", "learning"]);
var takes_no_basics_default = defineGate({
	id: "takes-no-basics",
	title: "Communities that are not for learners, for a post that teaches the first steps",
	shut: ({ post, target: { kind, topics } }) => kind === "community" && !topics.some((topic) => ofLearners.has(topic)) && isBasics(post) ? "people who know the subject talk there, and your post is for those who begin" : null
});

// src/matching/gates/takes-no-news.ts
const keeping = /* @__PURE__ */ new Set(["list", "publication"]);
const widelyRead = /* @__PURE__ */ new Set([
	"newsletter",
	"community",
	"podcast"
]);
var takes_no_news_default = defineGate({
	id: "takes-no-news",
	title: "Lists and publications, for a post that is news, of a release for instance; newsletters, communities and podcasts, for a release that only mends, or a changelog, and for a candidate or a minor one that is listed rather than explained",
	shut({ post, target }) {
		const { kind } = target;
		if (keeping.has(kind) && isNews(post)) return "it keeps what stays useful, and your post is news";
		return widelyRead.has(kind) && isForFollowers(post, target) ? "your post is the notes of a small release, which those want who use it already" : null;
	}
});
const explained = 500;
const longEntry = 30;
function isForFollowers(post, { topics }) {
	const small = smallReleaseOf(post);
	if (small === null || small.is === "mending") return small !== null;
	const { outsideLists, inLongEntries } = wordsOf(post.content);
	if (outsideLists + (small.is === "candidate" ? inLongEntries : 0) >= explained) return false;
	const words = ` ${small.name.toLowerCase().replace(/[^\p{L}\p{N}.+#]+/gu, " ")} `;
	return small.is === "candidate" || !topics.some((topic) => words.includes(` ${topic} `));
}
const wordsOf = load_walk().perContent(({ tree }) => {
	const words = {
		outsideLists: 0,
		inLongEntries: 0
	};
	const left = [{
		node: tree,
		listed: false
	}];
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const { node, listed } = next;
		if (node.type === "paragraph") {
			const count = load_words().countWords(load_walk().textOf(node));
			if (!listed) words.outsideLists += count;
			else if (count >= longEntry) words.inLongEntries += count;
		} else {
			const inList = listed || node.type === "list";
			left.push(...(node.children ?? []).map((child) => ({
				node: child,
				listed: inList
			})));
		}
	}
	return words;
});

// src/matching/gates/takes-no-round-up.ts
const month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const titles = phrases(String.raw`
  (?<!\b(?:i|we|to|you) )\bround[-\s]?ups?\b|\brecaps?\b|\bweek ?notes?\b|^(?:this|last) (?:week|month) (?:at|in|on|with)\b|\b(?:week|month) in review\b
  \b(?:weekly|monthly|daily) (?:links|digest|reading|review|update|notes)\b|\b(?:weekly|monthly) #?\d+$
  \b(?:links|reads|reading) (?:of|for|from) (?:the |this )?(?:week|month)\b
  \bresources(?: for [\p{L}.+# ]+| \d{4})?$
  \b(?:digest|newsletter|issue) ?#?\d+$|\b(?:meeting|meetup) (?:notes|minutes)\b|\bminutes of\b
  \b(?:news|newsletter|letter|dispatch|edition)(?:,| [-–—]|:)? (?:(?:of|for|from) )?${month}(?: \d{4})?$
  ^${month}(?: \d{4})? (?:at|news|newsletter|dispatch|edition)\b|^fresh \w+ on\b
  \bwhat (?:i|we)(?:['’]ve| have) been (?:reading|up to)\b|\bwhat i(?:['’]ve| have) been working on\b
  `, "", "");
const meeting = /^\p{Lu}\w*Conf?\b[\p{L} ]* \d{4}$/u;
const tags = /* @__PURE__ */ new Set([
	"round-up",
	"roundup",
	"recap",
	"link roundup",
	"weeknotes",
	"week notes"
]);
const wantArticles$1 = /* @__PURE__ */ new Set([
	"list",
	"newsletter",
	"publication",
	"podcast",
	"call-for-papers",
	"community"
]);
var takes_no_round_up_default = defineGate({
	id: "takes-no-round-up",
	title: "Lists, newsletters, publications, communities and stages, for a round-up, a recap or a digest",
	shut: ({ post, target: { kind } }) => wantArticles$1.has(kind) && (isCalledOne(post) || gathersLinks(post)) ? "it wants articles, and your post gathers what was said elsewhere" : null
});
function isCalledOne({ title, tags: given }) {
	return titles.test(title) || meeting.test(title) || given.some((tag) => tags.has(tag.toLowerCase()));
}
const most = {
	wordsALink: 25,
	words: 600
};
const fewestLinks = 8;
const mostOfTwoSites = 2 / 3;
function gathersLinks(post) {
	const { words, links } = post.content;
	const leads = new Set(links.map(({ url }) => url));
	if (leads.size < fewestLinks || words > Math.min(most.words, leads.size * most.wordsALink)) return false;
	if (isNews(post) || load_walk().nodesIn(post.content).some(({ type }) => type === "code")) return false;
	return ofTwoSites(leads) <= leads.size * mostOfTwoSites;
}
function ofTwoSites(urls) {
	const counts = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const site = siteOf(url);
		counts.set(site, (counts.get(site) ?? 0) + 1);
	}
	const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
	return first + second;
}
function siteOf(url) {
	return `${load_tell_error().hostOf(url) ?? ""}/${load_tell_error().parseUrl(url)?.pathname.split("/")[1] ?? ""}`;
}

// src/matching/gates/takes-no-writing.ts
const aYear = 365;
const fewestLines = 5;
var takes_no_writing_default = defineGate({
	id: "takes-no-writing",
	title: "Lists without a section for articles, or whose section took nothing in twelve months, or is for tutorials where the post shows no code",
	shut({ post, target, today }) {
		if (target.kind !== "list") return null;
		const taken = target.takesWriting;
		if (taken === void 0) return "it has no section for articles that took anything";
		if (load_days().daysBetween(taken.newest, today) > aYear) return `its section “${taken.heading}” has taken nothing since ${load_days().sayMonth(taken.newest)}`;
		return isForTutorials(taken.heading) && linesOfCode(post.content) < fewestLines ? `its section “${taken.heading}” is for tutorials, and your post shows no code` : null;
	}
});
function isForTutorials(heading) {
	return /\btutorials?\b/i.test(heading) && !/\b(?:articles?|blogs?|posts?|resources|stud(?:y|ies)|talks?)\b/i.test(heading);
}

// src/matching/gates/too-short.ts
const shortest = {
	ofProject: 300,
	any: 500,
	basics: 700
};
const wantArticles = /* @__PURE__ */ new Set([
	"community",
	"list",
	"newsletter",
	"podcast",
	"publication"
]);
var too_short_default = defineGate({
	id: "too-short",
	title: `Lists, newsletters, publications, communities and podcasts, for a note of less than ${shortest.any} words and lines of code that is no news (${shortest.ofProject} where the place is about the very project), or first steps of less than ${shortest.basics}`,
	shut(facts) {
		const { post, target } = facts;
		if (!wantArticles.has(target.kind) || isNews(post)) return null;
		const size = post.content.words + linesOfCode(post.content);
		const { what, least } = barOf(facts);
		return size < least ? `it wants articles, and your post is ${what} of ${post.content.words} words` : null;
	}
});
function barOf(facts) {
	if (isBasics(facts.post)) return {
		what: "an introduction",
		least: shortest.basics
	};
	return {
		what: "a note",
		least: isOnThisProject(facts) ? shortest.ofProject : shortest.any
	};
}

// src/matching/gates/wants-unpublished.ts
var wants_unpublished_default = defineGate({
	id: "wants-unpublished",
	title: "Publications and programmes that take only what stands nowhere yet",
	shut: ({ target }) => target.wants === "unpublished" ? "it takes work that has not been published; you could pitch a sequel" : null
});

// src/matching/gates/way-in-too-old.ts
const threeYears = 1095;
var way_in_too_old_default = defineGate({
	id: "way-in-too-old",
	title: "Places whose submission page was last seen three years ago",
	shut({ target, today }) {
		const checked = target.route?.checked;
		return checked !== void 0 && load_days().daysBetween(checked, today) > threeYears ? `its submission page was last seen in ${load_days().sayMonth(checked)}` : null;
	}
});

// src/matching/gates/registry.ts
const gates = [
	own_site_default,
	suppressed_default,
	closed_default,
	deadline_passed_default,
	already_linked_default,
	cooldown_default,
	house_news_default,
	no_known_rules_default,
	no_known_way_in_default,
	no_longer_new_default,
	other_code_default,
	other_language_default,
	points_elsewhere_default,
	takes_no_basics_default,
	takes_no_news_default,
	takes_no_round_up_default,
	takes_no_writing_default,
	too_short_default,
	wants_unpublished_default,
	way_in_too_old_default
];

// src/matching/select.ts
const mostShown = 7;
const mostLeftOut = 5;
const mostAlike = 2;
const mostOfAKind = 3;
const mostOf = { publication: 1 };
function select(judged, post, settings) {
	const facts = {
		post,
		language: languageOf(post),
		...settings
	};
	const open = [];
	const leftOut = [];
	for (const opportunity of judged) {
		const { target } = opportunity;
		const shut = firstShut({
			target,
			...facts
		});
		if (shut === null) open.push(opportunity);
		else if (!shut.silent) leftOut.push({
			target,
			gate: shut.gate,
			why: shut.why
		});
	}
	return {
		matched: vary(wayInFirst(open)),
		leftOut: mostTelling(leftOut)
	};
}
function vary(open) {
	const shown = [];
	for (const one of open) {
		const { kind } = one.target;
		const sameHouse = shown.some(({ target }) => isSameHouse(target, one.target));
		const ofKind = shown.filter(({ target }) => target.kind === kind).length;
		if (!sameHouse && ofKind < (mostOf[kind] ?? mostOfAKind)) shown.push(one);
	}
	return shown.slice(0, mostShown);
}
function wayInFirst(judged) {
	const isKnown = ({ target }) => target.route !== void 0;
	return [...judged.filter(isKnown), ...judged.filter((one) => !isKnown(one))];
}
function isSameHouse(a, b) {
	if (houseOf(a.url) === houseOf(b.url)) return true;
	return a.route !== void 0 && a.route.url === b.route?.url;
}
function mostTelling(leftOut) {
	const unknown = ({ gate }) => gate === "no-known-way-in";
	const inOrder = [...leftOut.filter((one) => !unknown(one)), ...leftOut.filter(unknown)];
	const alike = /* @__PURE__ */ new Map();
	return inOrder.filter(({ why }) => {
		const before = alike.get(why) ?? 0;
		alike.set(why, before + 1);
		return before < mostAlike;
	}).slice(0, mostLeftOut);
}
function firstShut(facts) {
	for (const { id, silent = false, shut } of gates) {
		const why = shut(facts);
		if (why !== null) return {
			gate: id,
			silent: typeof silent === "function" ? silent(facts) : silent,
			why
		};
	}
	return null;
}

// src/matching/match-post.ts
const looked = 60;
const closeEnough = .25;
function indexCandidates(candidates, readings = null) {
	const targets = candidates.map(({ target }) => target);
	const kinds = new Map(targets.map(({ id, kind }) => [id, kind]));
	const bundled = new Set(candidates.filter(({ source }) => source === "catalogue").map(({ target }) => target));
	return {
		index: indexTargets(targets, vocabularyOf(readings), (target) => bundled.has(target) ? readings?.targets[target.id] : void 0),
		topics: indexTopics(targets),
		candidates,
		kinds
	};
}
function ofBlog(catalogue, posts) {
	let found;
	const house = () => found ??= houseTopics(catalogue.topics, posts);
	return {
		...catalogue,
		topics: {
			...catalogue.topics,
			house
		}
	};
}
function matchPost(catalogue, asked, post, settings) {
	return select(judgePlaces(catalogue, asked, post, settings), post, settings);
}
async function matchPostWith(vectors, catalogue, asked, post, settings) {
	const judged = judgePlaces(catalogue, asked, post, settings);
	const { ordered, outages } = await orderByVectors(judged, post, vectors);
	return {
		...select(ordered, post, settings),
		outages
	};
}
function judgePlaces({ index, topics, candidates, kinds }, asked, post, { contacts, today }) {
	const subject = subjectOf(index, topics, post);
	const answered = new Set(asked.map(({ target }) => target.id));
	const known = worthALook(index, topics, subject).map((i) => candidates[i]).filter(({ target }) => !answered.has(target.id));
	const grounds = {
		subject,
		topics,
		post,
		records: readRecords(contacts.all, (id) => kinds.get(id), today),
		today
	};
	return [...known, ...asked].map((candidate) => judge(grounds, candidate)).filter((matched) => matched.relevance >= .25 && isQualified(matched)).sort((a, b) => b.score - a.score);
}
function tellingTerms({ index, topics }, post) {
	const { core, spelling, topics: about } = subjectOf(index, topics, post);
	const words = [...about.keys(), ...core].map((key) => spelling.get(key) ?? key);
	const seen = /* @__PURE__ */ new Set();
	return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase())).slice(0, 5);
}
function worthALook(index, topics, subject) {
	const ranked = rankTargets(index, subject.weights).map(({ target }) => target);
	const wanted = [...subject.topics.keys()].flatMap((topic) => [topic, ...belongsTo[topic] ?? []]);
	const onTopic = new Set(wanted.flatMap((topic) => topics.places.get(topic) ?? []));
	const inOrder = ranked.filter((target, i) => i < 60 || onTopic.has(target));
	return [.../* @__PURE__ */ new Set([...inOrder, ...onTopic])];
}

Object.defineProperty(exports, "closeEnough", {
  enumerable: true,
  get: function () {
    return closeEnough;
  }
});
Object.defineProperty(exports, "explain", {
  enumerable: true,
  get: function () {
    return explain;
  }
});
Object.defineProperty(exports, "fields", {
  enumerable: true,
  get: function () {
    return fields$1;
  }
});
Object.defineProperty(exports, "good", {
  enumerable: true,
  get: function () {
    return good;
  }
});
Object.defineProperty(exports, "houseOf", {
  enumerable: true,
  get: function () {
    return houseOf;
  }
});
Object.defineProperty(exports, "indexCandidates", {
  enumerable: true,
  get: function () {
    return indexCandidates;
  }
});
Object.defineProperty(exports, "indexTargets", {
  enumerable: true,
  get: function () {
    return indexTargets;
  }
});
Object.defineProperty(exports, "isEnglish", {
  enumerable: true,
  get: function () {
    return isEnglish;
  }
});
Object.defineProperty(exports, "languageOf", {
  enumerable: true,
  get: function () {
    return languageOf;
  }
});
Object.defineProperty(exports, "matchPost", {
  enumerable: true,
  get: function () {
    return matchPost;
  }
});
Object.defineProperty(exports, "matchPostWith", {
  enumerable: true,
  get: function () {
    return matchPostWith;
  }
});
Object.defineProperty(exports, "mixScores", {
  enumerable: true,
  get: function () {
    return mixScores;
  }
});
Object.defineProperty(exports, "newsletter", {
  enumerable: true,
  get: function () {
    return newsletter;
  }
});
Object.defineProperty(exports, "ofBlog", {
  enumerable: true,
  get: function () {
    return ofBlog;
  }
});
Object.defineProperty(exports, "orderOf", {
  enumerable: true,
  get: function () {
    return orderOf;
  }
});
Object.defineProperty(exports, "parts", {
  enumerable: true,
  get: function () {
    return parts$1;
  }
});
Object.defineProperty(exports, "phrases", {
  enumerable: true,
  get: function () {
    return phrases;
  }
});
Object.defineProperty(exports, "rankTargets", {
  enumerable: true,
  get: function () {
    return rankTargets;
  }
});
Object.defineProperty(exports, "scores", {
  enumerable: true,
  get: function () {
    return scores;
  }
});
Object.defineProperty(exports, "signals", {
  enumerable: true,
  get: function () {
    return signals;
  }
});
Object.defineProperty(exports, "subjectOf", {
  enumerable: true,
  get: function () {
    return subjectOf;
  }
});
Object.defineProperty(exports, "tellingTerms", {
  enumerable: true,
  get: function () {
    return tellingTerms;
  }
});
Object.defineProperty(exports, "weighTerms", {
  enumerable: true,
  get: function () {
    return weighTerms;
  }
});