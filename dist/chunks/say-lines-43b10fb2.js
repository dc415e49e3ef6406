const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/text/say-lines.ts
function sayLines(lines, show = 5) {
	const all = [...new Set(lines)];
	const shown = (all.length > show + 1 ? all.slice(0, show) : all).map(String);
	const rest = all.length - shown.length;
	if (rest > 0) shown.push(`${load_read_blog().sayNumber(rest)} more`);
	return `${all.length === 1 ? "line" : "lines"} ${load_read_blog().sayList(shown)}`;
}
function quoted(text, longest = 80) {
	return `“${load_read_blog().shorten(text.replace(/\s+/g, " ").trim(), longest)}”`;
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