const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_mark_link = __lazily(() => require("./mark-link-2fa33e2d.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_words = __lazily(() => require("./words-56521fcd.js"));

// src/platforms/define-platform.ts
function definePlatform(platform) {
	return platform;
}

// src/platforms/medium/kept.ts
const minutesEach = {
	code: .5,
	image: .2
};
const mostLanguages = 3;
function keptIn(content, post) {
	const { tree, headings, images, links } = content;
	const code = codeIn(content, post);
	return [
		{
			what: "code",
			lines: code.map(load_registry().lineOf),
			one: "code block",
			in: sayLanguages(code)
		},
		{
			what: "image",
			lines: images.filter(({ url }) => !load_registry().isForeignFormat(url)).map(({ line }) => line),
			one: "image"
		},
		{
			what: "heading",
			lines: headings.map(({ line }) => line),
			one: "heading"
		},
		{
			what: "quote",
			lines: outermost(tree, "blockquote"),
			one: "quote"
		},
		{
			what: "list",
			lines: outermost(tree, "list"),
			one: "list"
		},
		{
			what: "link",
			lines: links.filter(({ url }) => !load_registry().isFragment(url)).map(({ line }) => line),
			one: "link"
		}
	].filter(({ lines }) => lines.length > 0).map(({ what, lines, one, in: within = "" }) => ({
		what,
		count: lines.length,
		say: `${load_read_blog().sayCount(lines.length, one)}${within}`,
		lines: [...new Set(lines)]
	}));
}
function minutesToCount(kept) {
	return kept.reduce((sum, { what, count }) => sum + (minutesEach[what] ?? 0) * count, 0);
}
function codeIn({ tree }, { body }) {
	const hasBoxes = /^ *(?:!!!|\?\?\?\+?|===) /m.test(body);
	return [...load_walk().walk(tree)].filter((node) => node.type === "code" && !load_registry().isDrawn(node.lang) && !(hasBoxes && isIndented(node)));
}
function isIndented({ value = "", position }) {
	return position !== void 0 && position.end.line - position.start.line < value.split("\n").length;
}
function sayLanguages(code) {
	const languages = [...new Set(code.map(languageOf))].filter(Boolean);
	return languages.length > 0 && languages.length <= mostLanguages ? ` in ${load_read_blog().sayList(languages)}` : "";
}
function languageOf({ lang }) {
	return /^[\w+#.-]{1,20}/.exec(lang ?? "")?.[0].toLowerCase() ?? "";
}
function outermost(node, type) {
	if (node.type === type) return [load_registry().lineOf(node)];
	return (node.children ?? []).flatMap((child) => outermost(child, type));
}

// src/platforms/medium/subtitle.ts
const longest = 140;
const fewestWords = 6;
const idle = /^(?:hi|hello|hey|welcome|note|update|fyi|go to|disclaimer|tl;?dr|this (?:blog|site|post|article|is part)|in this (?:post|article)|originally|editor|photo|image|figure|table of contents)\b/i;
function subtitleOf(post) {
	const described = spaced(post.description ?? "");
	if (described !== "") return fitted(described);
	return fitted(post.content.prose.slice(0, 6).flatMap((text) => load_words().sentencesOf(spaced(text))).find((sentence) => sentence.split(" ").length >= fewestWords && !idle.test(sentence)) ?? "");
}
function fitted(text) {
	let fits = "";
	for (const sentence of load_words().sentencesOf(text)) {
		const longer = fits === "" ? sentence : `${fits} ${sentence}`;
		if ([...longer].length > longest) break;
		fits = longer;
	}
	return fits === "" ? load_read_blog().shorten(text, longest) : fits;
}
const spaced = (text) => text.replace(/\s+/g, " ").trim();

// src/platforms/medium/topic-names.ts
const names = [
	...[
		"AI",
		"API",
		"ASP.NET",
		"AWS",
		"CI/CD",
		"CLI",
		"CSS",
		"CSV",
		"DevOps",
		"DevRel",
		"DNS"
	],
	...[
		"GitHub",
		"GitLab",
		"GPT",
		"GPU",
		"GraphQL",
		"HTML",
		"HTTP",
		"iOS",
		"IoT",
		"JavaScript"
	],
	...[
		"JSON",
		"LLM",
		"macOS",
		"MLOps",
		"MongoDB",
		"MySQL",
		"Next.js",
		"NGINX",
		"NLP",
		"Node.js"
	],
	...[
		"NoSQL",
		"npm",
		"PHP",
		"PostgreSQL",
		"PowerShell",
		"PyTorch",
		"REST",
		"RSS",
		"SaaS",
		"SDK"
	],
	...[
		"SEO",
		"SQL",
		"SQLite",
		"SRE",
		"SSH",
		"SSL",
		"SVG",
		"TLS",
		"TypeScript",
		"UI",
		"URL",
		"UX"
	],
	...[
		"Vue.js",
		"VS Code",
		"WebAssembly",
		"WordPress",
		"XML",
		"YAML",
		"YouTube"
	]
];
const otherNames = {
	a11y: "Accessibility",
	csharp: "C#",
	dotnet: ".NET",
	golang: "Go",
	i18n: "Internationalization",
	js: "JavaScript",
	k8s: "Kubernetes",
	machinelearning: "Machine Learning",
	opensource: "Open Source",
	postgres: "PostgreSQL",
	reactjs: "React",
	webdev: "Web Development"
};
const known = new Map([...names.map((name) => [keyOf(name), name]), ...Object.entries(otherNames)]);
const noTopics = new Set("all announcement announcements article articles blog blogs featured general misc news other personal post posts update updates uncategorized".split(" "));
function topicsOf(tags, most, longest) {
	const telling = tags.map(nameOf).filter((topic) => topic !== "" && [...topic].length <= longest).filter((topic) => !noTopics.has(topic.toLowerCase()));
	return [...new Map(telling.map((topic) => [topic.toLowerCase(), topic])).values()].slice(0, most);
}
function nameOf(tag) {
	const spaced = tag.replace(/^#/, "").replace(/[-_\s]+/g, " ").trim();
	const words = spaced.split(" ").map((word) => known.get(keyOf(word)) ?? titled(word));
	return known.get(keyOf(spaced)) ?? words.join(" ");
}
function keyOf(name) {
	return name.toLowerCase().replace(/[ .]/g, "");
}
function titled(word) {
	return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

// src/platforms/medium/hand-off.ts
const limits = {
	title: 100,
	tags: 5,
	tag: 25
};
const baseMinutes = 3;
const minutesPerLink = .2;
const mostMinutes = 60;
function handOff(subject, losses) {
	const { post, address, blog } = subject;
	const home = {
		ownHosts: blog.ownHosts,
		siteUrl: blog.siteUrl,
		url: address.url
	};
	const { keep, unlink } = load_registry().sortOwnLinks(post.content, home);
	const kept = keptIn(post.content, post);
	const found = load_registry().lossesIn(post.content, losses, subject);
	const mending = found.reduce((sum, loss) => sum + load_registry().minutesFor(loss), 0);
	const minutes = baseMinutes + unlink.length * minutesPerLink + minutesToCount(kept) + mending;
	return {
		platform: "medium",
		importAt: "https://medium.com/p/import",
		url: address.url,
		title: titleFor(post.title),
		subtitle: subtitleOf(post),
		tags: topicsOf(post.tags, limits.tags, limits.tag),
		...post.cover === void 0 ? {} : { cover: post.cover },
		...isOnMedium(post.canonical) && { original: post.canonical },
		keep,
		...keep.length > 0 && { marked: keep.flatMap((link) => markedLink(link, subject)) },
		unlink,
		kept,
		losses: found.map(({ loss, spots }) => ({
			fate: loss.fate,
			severity: loss.severity,
			count: spots.length,
			say: loss.say(spots),
			lines: [...new Set(spots.map((spot) => spot.line))],
			replace: loss.replace(spots)
		})),
		minutes: Math.min(mostMinutes, Math.ceil(minutes))
	};
}
function markedLink({ text, url }, subject) {
	const whole = load_mark_link().markLink(load_mark_link().wholeAddress(url, subject) ?? "");
	return whole === null ? [] : [{
		text,
		url: whole
	}];
}
function isOnMedium(canonical) {
	return /(?:^|\.)medium\.com$/.test(load_tell_error().hostOf(canonical ?? "") ?? "");
}
function titleFor(title) {
	const whole = title.replace(/\s+/g, " ").trim();
	if ([...whole].length <= limits.title) return whole;
	const first = whole.split(/\s*[:;–—]\s+/)[0];
	return [...first].length >= 20 && [...first].length <= limits.title ? first : load_read_blog().shorten(whole, limits.title);
}

// src/platforms/medium/medium.ts
var medium_default = definePlatform({
	id: "medium",
	title: "Medium",
	maxTags: limits.tags,
	maxTagLength: limits.tag,
	losses: load_registry().losses,
	handOff: (subject) => handOff(subject, load_registry().losses)
});

Object.defineProperty(exports, "medium_default", {
  enumerable: true,
  get: function () {
    return medium_default;
  }
});
Object.defineProperty(exports, "noTopics", {
  enumerable: true,
  get: function () {
    return noTopics;
  }
});
Object.defineProperty(exports, "subtitleOf", {
  enumerable: true,
  get: function () {
    return subtitleOf;
  }
});