const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_dist = __lazily(() => require("./dist-25523e05.js"));

// src/pages/elements.ts
function* elementsOf(root) {
	for (const node of nodesOf(root, () => true)) if (isElement(node)) yield node;
}
function* nodesOf(root, enter) {
	const open = [...root?.childNodes ?? []].reverse();
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		yield node;
		if (!isElement(node) || !enter(node)) continue;
		for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]);
	}
}
function isElement(node) {
	return "tagName" in node;
}
function isText(node) {
	return load_dist().defaultTreeAdapter.isTextNode(node);
}
function attribute(element, name) {
	return element.attrs.find((attr) => attr.name === name)?.value;
}
function wordsIn(element, name) {
	return (attribute(element, name) ?? "").toLowerCase().split(/\s+/);
}
function textOf(root) {
	return [...nodesOf(root, () => true)].map((node) => isText(node) ? node.value : "").join("");
}
function codeIn(pre) {
	return [...nodesOf(pre, () => true)].map((node) => isText(node) ? node.value : isElement(node) && node.tagName === "br" ? "\n" : "").join("");
}

Object.defineProperty(exports, "attribute", {
  enumerable: true,
  get: function () {
    return attribute;
  }
});
Object.defineProperty(exports, "codeIn", {
  enumerable: true,
  get: function () {
    return codeIn;
  }
});
Object.defineProperty(exports, "elementsOf", {
  enumerable: true,
  get: function () {
    return elementsOf;
  }
});
Object.defineProperty(exports, "isElement", {
  enumerable: true,
  get: function () {
    return isElement;
  }
});
Object.defineProperty(exports, "isText", {
  enumerable: true,
  get: function () {
    return isText;
  }
});
Object.defineProperty(exports, "nodesOf", {
  enumerable: true,
  get: function () {
    return nodesOf;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "wordsIn", {
  enumerable: true,
  get: function () {
    return wordsIn;
  }
});