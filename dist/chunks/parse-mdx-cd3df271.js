const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_markdown = __lazily(() => require("./markdown-d5e9b8fc.js"));
const load_markdown2 = __lazily(() => require("./markdown-472c54de.js"));
const load_github = __lazily(() => require("./github-b1d16b39.js"));

// src/markdown/parse-mdx.ts
var import_acorn_jsx = /* @__PURE__ */ require_rolldown_runtime.__toESM(load_markdown().require_acorn_jsx(), 1);
const most = {
	length: 204800,
	tags: 4e3,
	script: 5e5,
	depth: 200
};
const perCall = 200;
const perLine = 1 / 20;
const Script = load_markdown().Parser.extend((0, import_acorn_jsx.default)());
function parseMdx(markdown) {
	if (markdown.length > most.length || count(markdown, "<", most.tags) > most.tags) return null;
	try {
		const tree = load_markdown2().unified().use(load_markdown2().remarkParse).use(load_github().github, markdown).use(load_markdown().remarkMdx, {
			acorn: frugal(),
			addResult: false
		}).parse(markdown);
		return isDeep(tree) ? null : tree;
	} catch {
		return null;
	}
}
function count(text, character, enough = Number.POSITIVE_INFINITY) {
	let found = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
		found += 1;
		if (found > enough) break;
	}
	return found;
}
function isDeep(tree) {
	let level = [tree];
	for (let depth = 0; depth < most.depth && level.length > 0; depth += 1) level = level.flatMap(({ children }) => children ?? []);
	return level.length > 0;
}
function frugal() {
	let left = most.script;
	const spend = (script) => {
		left -= perCall + script.length * (1 + count(script, "\n") * perLine);
		if (left < 0) throw Object.freeze(/* @__PURE__ */ new Error("This takes too long"));
	};
	return {
		parse(script, options) {
			spend(script);
			return Script.parse(script, options);
		},
		parseExpressionAt(script, at, options) {
			spend(script);
			return Script.parseExpressionAt(script, at, options);
		}
	};
}

exports.parseMdx = parseMdx;