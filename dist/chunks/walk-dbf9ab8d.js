// src/markdown/per-content.ts
function perContent(build) {
	const known = /* @__PURE__ */ new WeakMap();
	return (content, ...more) => {
		const before = known.get(content);
		if (before !== void 0) return before;
		const built = build(content, ...more);
		known.set(content, built);
		return built;
	};
}

// src/markdown/walk.ts
function* walk(node) {
	const stack = [node];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		yield next;
		const children = next.children ?? [];
		for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at]);
	}
}
const nodesIn = perContent(({ tree }) => [...walk(tree)]);
function textOf(node) {
	let text = "";
	for (const { type, value } of walk(node)) if (type === "text" || type === "inlineCode" || type === "code") text += value;
	else if (type === "break" || type === "mdxTextExpression") text += " ";
	return text.replace(/\s+/g, " ").trim();
}

Object.defineProperty(exports, "nodesIn", {
  enumerable: true,
  get: function () {
    return nodesIn;
  }
});
Object.defineProperty(exports, "perContent", {
  enumerable: true,
  get: function () {
    return perContent;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "walk", {
  enumerable: true,
  get: function () {
    return walk;
  }
});