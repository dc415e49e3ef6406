const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_say = __lazily(() => require("./say-6a46259a.js"));

// src/text/say-lines.ts
function sayLines(lines, show = 5) {
	const all = [...new Set(lines)];
	const shown = (all.length > show + 1 ? all.slice(0, show) : all).map(String);
	const rest = all.length - shown.length;
	if (rest > 0) shown.push(`${load_say().sayNumber(rest)} more`);
	return `${all.length === 1 ? "line" : "lines"} ${load_say().sayList(shown)}`;
}
function quoted(text, longest = 80) {
	return `“${load_say().shorten(text.replace(/\s+/g, " ").trim(), longest)}”`;
}

Object.defineProperty(exports, "quoted", {
  enumerable: true,
  get: function () {
    return quoted;
  }
});
Object.defineProperty(exports, "sayLines", {
  enumerable: true,
  get: function () {
    return sayLines;
  }
});