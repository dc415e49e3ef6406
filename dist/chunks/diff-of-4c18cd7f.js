const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_colours = __lazily(() => require("./colours-f71f1585.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/commands/diff-of.ts
async function diffOf(path, before, after) {
	const { createTwoFilesPatch } = await Promise.resolve().then(() => require("./libesm-f908eaa9.js"));
	return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, "", "", { context: 1 }).split("\n").slice(1).map(colourOf).join("\n");
}
function colourOf(line) {
	const text = load_tell_error().harmless(line.replace(/\r$/, ""));
	if (line.startsWith("+")) return load_colours().colours.green(text);
	return line.startsWith("-") ? load_colours().colours.red(text) : text;
}

Object.defineProperty(exports, "diffOf", {
  enumerable: true,
  get: function () {
    return diffOf;
  }
});