const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_dist = __lazily(() => require("./dist-25523e05.js"));

// src/formats/title-in-html.ts
function titleInHtml(title) {
	return /[<&]/.test(title) ? textOf(load_dist().parseFragment(title)) : title;
}
function textOf(root) {
	let text = "";
	const open = [...root.childNodes].reverse();
	for (let node = open.pop(); node !== void 0; node = open.pop()) if ("value" in node) text += node.value;
	else if ("childNodes" in node) for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
	return text;
}

Object.defineProperty(exports, "titleInHtml", {
  enumerable: true,
  get: function () {
    return titleInHtml;
  }
});