const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/text/target-kinds.ts
const placesOfKind = {
	newsletter: "newsletters",
	community: "communities",
	publication: "publications",
	list: "lists",
	thread: "threads",
	writer: "blogs",
	podcast: "podcasts",
	"call-for-papers": "calls for papers"
};
const placeOfKind = {
	newsletter: "newsletter",
	community: "community",
	publication: "publication",
	list: "list on GitHub",
	thread: "thread",
	writer: "blog",
	podcast: "podcast",
	"call-for-papers": "call for papers"
};

// node_modules/stemmer/index.js
const step2list = {
	ational: "ate",
	tional: "tion",
	enci: "ence",
	anci: "ance",
	izer: "ize",
	bli: "ble",
	alli: "al",
	entli: "ent",
	eli: "e",
	ousli: "ous",
	ization: "ize",
	ation: "ate",
	ator: "ate",
	alism: "al",
	iveness: "ive",
	fulness: "ful",
	ousness: "ous",
	aliti: "al",
	iviti: "ive",
	biliti: "ble",
	logi: "log"
};
const step3list = {
	icate: "ic",
	ative: "",
	alize: "al",
	iciti: "ic",
	ical: "ic",
	ful: "",
	ness: ""
};
const vowel = "[aeiouy]";
const consonants = "([^aeiou][^aeiouy]*)";
const vowels = "([aeiouy][aeiou]*)";
const gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
const eq1 = new RegExp("^" + consonants + "?" + vowels + consonants + vowels + "?$");
const gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
const vowelInStem = new RegExp("^" + consonants + "?" + vowel);
const consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
const sfxLl = /ll$/;
const sfxE = /^(.+?)e$/;
const sfxY = /^(.+?)y$/;
const sfxIon = /^(.+?(s|t))(ion)$/;
const sfxEdOrIng = /^(.+?)(ed|ing)$/;
const sfxAtOrBlOrIz = /(at|bl|iz)$/;
const sfxEED = /^(.+?)eed$/;
const sfxS = /^.+?[^s]s$/;
const sfxSsesOrIes = /^.+?(ss|i)es$/;
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(value) {
	let result = String(value).toLowerCase();
	if (result.length < 3) return result;
	let firstCharacterWasLowerCaseY = false;
	if (result.codePointAt(0) === 121) {
		firstCharacterWasLowerCaseY = true;
		result = "Y" + result.slice(1);
	}
	if (sfxSsesOrIes.test(result)) result = result.slice(0, -2);
	else if (sfxS.test(result)) result = result.slice(0, -1);
	let match;
	if (match = sfxEED.exec(result)) {
		if (gt0.test(match[1])) result = result.slice(0, -1);
	} else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
		result = match[1];
		if (sfxAtOrBlOrIz.test(result)) result += "e";
		else if (sfxMultiConsonantLike.test(result)) result = result.slice(0, -1);
		else if (consonantLike.test(result)) result += "e";
	}
	if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) result = match[1] + "i";
	if ((match = step2.exec(result)) && gt0.test(match[1])) result = match[1] + step2list[match[2]];
	if ((match = step3.exec(result)) && gt0.test(match[1])) result = match[1] + step3list[match[2]];
	if (match = step4.exec(result)) {
		if (gt1.test(match[1])) result = match[1];
	} else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) result = match[1];
	if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) result = match[1];
	if (sfxLl.test(result) && gt1.test(result)) result = result.slice(0, -1);
	if (firstCharacterWasLowerCaseY) result = "y" + result.slice(1);
	return result;
}

// src/text/terms.ts
const words = /\.net\b|[\p{L}\p{N}]+(?:[+#]+|(?:['’][\p{L}]+)|(?:\.js\b))?/giu;
const plainWords = /\.net\b|[a-z0-9]+(?:[+#]+|(?:'[a-z]+)|(?:\.js\b))?/gi;
const notPlain = /[^\0-\x7f]/;
const ending = /(?:n['’]t|['’]\p{L}+)$/iu;
const stems = /* @__PURE__ */ new Map();
function tokensOf(text) {
	const pattern = notPlain.test(text) ? words : plainWords;
	const tokens = [];
	for (const found of text.matchAll(pattern)) tokens.push({
		word: withoutEnding(found[0]),
		at: found.index
	});
	return tokens;
}
function withoutEnding(word) {
	return word.includes("'") || word.includes("’") ? word.replace(ending, "") : word;
}
function termsOf(text) {
	const terms = [];
	for (const { word, at } of tokensOf(compatible(text))) {
		const lower = word.toLowerCase();
		if (!stopWords.has(lower)) terms.push({
			key: stem(lower),
			word,
			at
		});
	}
	return terms;
}
function compatible(text) {
	return notPlain.test(text) ? text.normalize("NFKC") : text;
}
function keysOf(text) {
	const keys = [];
	let before = null;
	for (const { key } of termsOf(text)) {
		keys.push(key);
		if (before !== null) keys.push(`${before} ${key}`);
		before = key;
	}
	return keys;
}
function stem(lower) {
	const alias = aliases.get(lower);
	if (alias !== void 0) return alias;
	const known = stems.get(lower);
	if (known !== void 0) return known;
	const made = lower.length > 3 && /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
	const key = aliases.get(made) ?? made;
	if (stems.size < 2e5) stems.set(lower, key);
	return key;
}
const aliases = /* @__PURE__ */ new Map([
	["golang", "go"],
	["k8s", "kubernet"],
	["kubernetes", "kubernet"],
	["js", "javascript"],
	["javascript", "javascript"],
	["ts", "typescript"],
	["postgres", "postgresql"],
	["psql", "postgresql"],
	["node.js", "node"],
	["nodejs", "node"],
	["react.js", "react"],
	["reactjs", "react"],
	["vue.js", "vue"],
	["vuejs", "vue"],
	["next.js", "nextj"],
	["nextjs", "nextj"],
	["a11y", "access"],
	["i18n", "internationalization"],
	["ml", "machine-learning"],
	["llms", "llm"],
	["cpp", "c++"],
	["csharp", "c#"],
	["dotnet", ".net"],
	["elasticsearch", "elasticsearch"],
	["css3", "css"],
	["html5", "html"]
]);
const stopWords = new Set("a about above ain after again against all also am an and any are aren as at awesome be because been before being below between both but by can cannot could couldn did didn do does doesn doing don down during each even ever every few for from further get gets getting got had hadn has hasn have haven having he her here hers him his how however i if in into is isn it its itself just let like ll made make makes many may me might more most much must my need never no nor not now of off often on once one only or other our ours out over own per please really same see she should shouldn so some something still such t take than that the their theirs them then there these they thing things this those though through to too two under until up upon us use used useful user users uses using ve very via want was wasn way ways we well were weren what when where whether which while who whom whose why will with without wo won ca would wouldn yes yet you your yours re s d m".split(" "));

// src/sources/linked-hosts.ts
function listsLinking({ lists, hosts }, theirs, ours) {
	const to = (host) => Object.hasOwn(hosts, host) ? hosts[host] ?? [] : [];
	const already = new Set(ours.flatMap(to));
	return [...new Set(theirs.flatMap(to).filter((at) => !already.has(at)))].sort((a, b) => a - b).map((at) => lists[at]);
}

// src/sources/catalogue.ts
const catalogueTitle = "the bundled list";
const listsTitle = "your lists";
function readCatalogue(rows) {
	return rows.filter((row) => row.for === void 0).map((row) => ({
		target: toTarget(row),
		source: "catalogue"
	}));
}
function withLinks(candidates, linked, theirs, ours) {
	const found = /* @__PURE__ */ new Map();
	for (const host of theirs) for (const id of listsLinking(linked, [host], ours)) found.set(id, [...found.get(id) ?? [], host]);
	return candidates.map((candidate) => {
		const linksTo = found.get(candidate.target.id);
		return linksTo === void 0 ? candidate : {
			...candidate,
			target: {
				...candidate.target,
				linksTo
			}
		};
	});
}
function siteTargets(rows) {
	return rows.filter((row) => row.for === "site" && row.closed === void 0).map(toTarget).sort((a, b) => a.name < b.name ? -1 : 1);
}
function toTarget(row) {
	const { id, kind, name, url, topics, medium, for: takes } = row;
	const target = {
		id,
		kind,
		name,
		url,
		topics
	};
	for (const key of given) if (row[key] !== void 0) target[key] = row[key];
	if (medium !== void 0) target.accepts = medium.accepts ?? [];
	if (takes !== void 0) target.for = takes;
	return target;
}
const given = [...[
	"headings",
	"samples",
	"feed",
	"route",
	"takesWriting"
], ...[
	"deadline",
	"wants",
	"closed",
	"language"
]];

// src/formats/place-of.ts
function placeOf(url) {
	const host = load_tell_error().hostOf(url)?.replace(/^redirect\.github\.com$/, "github.com") ?? url;
	if (!ofMany.has(host)) return host;
	return [host, ...new URL(url).pathname.split("/").filter((name) => name !== "").slice(0, 2)].join("/");
}
const ofMany = /* @__PURE__ */ new Set([
	"github.com",
	"reddit.com",
	"medium.com",
	"dev.to"
]);

Object.defineProperty(exports, "catalogueTitle", {
  enumerable: true,
  get: function () {
    return catalogueTitle;
  }
});
Object.defineProperty(exports, "compatible", {
  enumerable: true,
  get: function () {
    return compatible;
  }
});
Object.defineProperty(exports, "keysOf", {
  enumerable: true,
  get: function () {
    return keysOf;
  }
});
Object.defineProperty(exports, "listsTitle", {
  enumerable: true,
  get: function () {
    return listsTitle;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "placeOfKind", {
  enumerable: true,
  get: function () {
    return placeOfKind;
  }
});
Object.defineProperty(exports, "placesOfKind", {
  enumerable: true,
  get: function () {
    return placesOfKind;
  }
});
Object.defineProperty(exports, "readCatalogue", {
  enumerable: true,
  get: function () {
    return readCatalogue;
  }
});
Object.defineProperty(exports, "siteTargets", {
  enumerable: true,
  get: function () {
    return siteTargets;
  }
});
Object.defineProperty(exports, "termsOf", {
  enumerable: true,
  get: function () {
    return termsOf;
  }
});
Object.defineProperty(exports, "tokensOf", {
  enumerable: true,
  get: function () {
    return tokensOf;
  }
});
Object.defineProperty(exports, "withLinks", {
  enumerable: true,
  get: function () {
    return withLinks;
  }
});