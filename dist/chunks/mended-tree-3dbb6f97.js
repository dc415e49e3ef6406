const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_mark_link = __lazily(() => require("./mark-link-2fa33e2d.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_markdown = __lazily(() => require("./markdown-f707f60e.js"));
const load_lib = __lazily(() => require("./lib-c1b55097.js"));
const load_markdown2 = __lazily(() => require("./markdown-f5dc4615.js"));
const load_dist = __lazily(() => require("./dist-25523e05.js"));
const load_markdown3 = __lazily(() => require("./markdown-9a64977f.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));

// src/platforms/medium/copy/altered.ts
function keepAltered(source, bodyLine) {
	const told = /* @__PURE__ */ new Map();
	return {
		as: (what) => (line, now, todo) => {
			const one = {
				what,
				line,
				was: load_read_blog().shorten((source[line - bodyLine] ?? "").trim(), 100),
				now,
				...todo !== void 0 && { todo }
			};
			told.set(`${line} ${what} ${now}`, one);
		},
		all: () => [...told.values()].sort((a, b) => a.line - b.line)
	};
}

// node_modules/hast-util-to-parse5/lib/index.js
const emptyOptions = {};
const own = {}.hasOwnProperty;
const one = load_markdown().zwitch("type", { handlers: {
	root: root$1,
	element: element$1,
	text: text$1,
	comment: comment$1,
	doctype: doctype$1
} });
function toParse5(tree, options) {
	const space = (options || emptyOptions).space;
	return one(tree, space === "svg" ? load_lib().svg : load_lib().html);
}
function root$1(node, schema) {
	const result = {
		nodeName: "#document",
		mode: (node.data || {}).quirksMode ? "quirks" : "no-quirks",
		childNodes: []
	};
	result.childNodes = all$1(node.children, result, schema);
	patch(node, result);
	return result;
}
function fragment(node, schema) {
	const result = {
		nodeName: "#document-fragment",
		childNodes: []
	};
	result.childNodes = all$1(node.children, result, schema);
	patch(node, result);
	return result;
}
function doctype$1(node) {
	const result = {
		nodeName: "#documentType",
		name: "html",
		publicId: "",
		systemId: "",
		parentNode: null
	};
	patch(node, result);
	return result;
}
function text$1(node) {
	const result = {
		nodeName: "#text",
		value: node.value,
		parentNode: null
	};
	patch(node, result);
	return result;
}
function comment$1(node) {
	const result = {
		nodeName: "#comment",
		data: node.value,
		parentNode: null
	};
	patch(node, result);
	return result;
}
function element$1(node, schema) {
	const parentSchema = schema;
	let currentSchema = parentSchema;
	if (node.type === "element" && node.tagName.toLowerCase() === "svg" && parentSchema.space === "html") currentSchema = load_lib().svg;
	const attrs = [];
	let prop;
	if (node.properties) {
		for (prop in node.properties) if (prop !== "children" && own.call(node.properties, prop)) {
			const result = createProperty(currentSchema, prop, node.properties[prop]);
			if (result) attrs.push(result);
		}
	}
	const space = currentSchema.space;
	/* @__PURE__ */ load_markdown2().ok(space);
	const result = {
		nodeName: node.tagName,
		tagName: node.tagName,
		attrs,
		namespaceURI: load_lib().webNamespaces[space],
		childNodes: [],
		parentNode: null
	};
	result.childNodes = all$1(node.children, result, currentSchema);
	patch(node, result);
	if (node.tagName === "template" && node.content) result.content = fragment(node.content, currentSchema);
	return result;
}
function createProperty(schema, prop, value) {
	const info = load_lib().find(schema, prop);
	if (value === false || value === null || value === void 0 || typeof value === "number" && Number.isNaN(value) || !value && info.boolean) return;
	if (Array.isArray(value)) value = info.commaSeparated ? load_lib().stringify$1(value) : load_lib().stringify(value);
	const attribute = {
		name: info.attribute,
		value: value === true ? "" : String(value)
	};
	if (info.space && info.space !== "html" && info.space !== "svg") {
		const index = attribute.name.indexOf(":");
		if (index < 0) attribute.prefix = "";
		else {
			attribute.name = attribute.name.slice(index + 1);
			attribute.prefix = info.attribute.slice(0, index);
		}
		attribute.namespace = load_lib().webNamespaces[info.space];
	}
	return attribute;
}
function all$1(children, parentNode, schema) {
	let index = -1;
	const results = [];
	if (children) while (++index < children.length) {
		const child = one(children[index], schema);
		child.parentNode = parentNode;
		results.push(child);
	}
	return results;
}
function patch(from, to) {
	const position = from.position;
	if (position && position.start && position.end) {
		/* @__PURE__ */ load_markdown2().ok(typeof position.start.offset === "number");
		/* @__PURE__ */ load_markdown2().ok(typeof position.end.offset === "number");
		to.sourceCodeLocation = {
			startLine: position.start.line,
			startCol: position.start.column,
			startOffset: position.start.offset,
			endLine: position.end.line,
			endCol: position.end.column,
			endOffset: position.end.offset
		};
	}
}

// node_modules/hast-util-raw/lib/index.js
const gfmTagfilterExpression = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/gi;
const knownMdxNames = /* @__PURE__ */ new Set([
	"mdxFlowExpression",
	"mdxJsxFlowElement",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"mdxjsEsm"
]);
const parseOptions = {
	sourceCodeLocationInfo: true,
	scriptingEnabled: false
};
function raw(tree, options) {
	const document = documentMode(tree);
	const one = load_markdown().zwitch("type", {
		handlers: {
			root,
			element,
			text,
			comment,
			doctype,
			raw: handleRaw
		},
		unknown
	});
	const state = {
		parser: document ? new (load_dist().Parser)(parseOptions) : load_dist().Parser.getFragmentParser(void 0, parseOptions),
		handle(node) {
			one(node, state);
		},
		stitches: false,
		options: options || {}
	};
	one(tree, state);
	resetTokenizer(state, load_markdown().pointStart());
	const p5 = document ? state.parser.document : state.parser.getFragment();
	const result = load_lib().fromParse5(p5, { file: state.options.file });
	if (state.stitches) load_markdown2().visit(result, "comment", function(node, index, parent) {
		const stitch = node;
		if (stitch.value.stitch && parent && index !== void 0) {
			const siblings = parent.children;
			siblings[index] = stitch.value.stitch;
			return index;
		}
	});
	if (result.type === "root" && result.children.length === 1 && result.children[0].type === tree.type) return result.children[0];
	return result;
}
function all(nodes, state) {
	let index = -1;
	/* istanbul ignore else - invalid nodes, see rehypejs/rehype-raw#7. */
	if (nodes) while (++index < nodes.length) state.handle(nodes[index]);
}
function root(node, state) {
	all(node.children, state);
}
function element(node, state) {
	startTag(node, state);
	all(node.children, state);
	endTag(node, state);
}
function text(node, state) {
	if (state.parser.tokenizer.state > 4) state.parser.tokenizer.state = 0;
	resetTokenizer(state, load_markdown().pointStart(node));
	const location = createParse5Location(node);
	const { value } = node;
	let start = 0;
	while (start < value.length) {
		const type = characterType(value.charCodeAt(start));
		let end = start + 1;
		while (end < value.length && characterType(value.charCodeAt(end)) === type) end++;
		const token = {
			type,
			chars: value.slice(start, end),
			location
		};
		state.parser.currentToken = token;
		state.parser._processToken(state.parser.currentToken);
		start = end;
	}
}
function doctype(node, state) {
	const token = {
		type: load_dist().TokenType.DOCTYPE,
		name: "html",
		forceQuirks: false,
		publicId: "",
		systemId: "",
		location: createParse5Location(node)
	};
	resetTokenizer(state, load_markdown().pointStart(node));
	state.parser.currentToken = token;
	state.parser._processToken(state.parser.currentToken);
}
function stitch(node, state) {
	state.stitches = true;
	const clone = cloneWithoutChildren(node);
	if ("children" in node && "children" in clone) clone.children = raw({
		type: "root",
		children: node.children
	}, state.options).children;
	comment({
		type: "comment",
		value: { stitch: clone }
	}, state);
}
function comment(node, state) {
	const data = node.value;
	const token = {
		type: load_dist().TokenType.COMMENT,
		data,
		location: createParse5Location(node)
	};
	resetTokenizer(state, load_markdown().pointStart(node));
	state.parser.currentToken = token;
	state.parser._processToken(state.parser.currentToken);
}
function handleRaw(node, state) {
	state.parser.tokenizer.flushCharacters();
	state.parser.tokenizer.preprocessor.html = "";
	state.parser.tokenizer.preprocessor.pos = -1;
	state.parser.tokenizer.preprocessor.lastGapPos = -2;
	state.parser.tokenizer.preprocessor.gapStack = [];
	state.parser.tokenizer.preprocessor.skipNextNewLine = false;
	state.parser.tokenizer.preprocessor.lastChunkWritten = false;
	state.parser.tokenizer.preprocessor.endOfChunkHit = false;
	state.parser.tokenizer.preprocessor.isEol = false;
	setPoint(state, load_markdown().pointStart(node));
	state.parser.tokenizer.write(state.options.tagfilter ? node.value.replace(gfmTagfilterExpression, "&lt;$1$2") : node.value, false);
	state.parser.tokenizer._runParsingLoop();
	if (state.parser.tokenizer.state === 71) {
		state.parser.tokenizer.preprocessor.pos = state.parser.tokenizer.preprocessor.html.length;
		state.parser.tokenizer.preprocessor.lastChunkWritten = true;
		state.parser.tokenizer._stateCharacterReference();
		state.parser.tokenizer.preprocessor.lastChunkWritten = false;
		state.parser.tokenizer.preprocessor.endOfChunkHit = false;
		state.parser.tokenizer.active = true;
		state.parser.tokenizer._runParsingLoop();
	}
}
function unknown(node_, state) {
	const node = node_;
	if (state.options.passThrough && state.options.passThrough.includes(node.type)) stitch(node, state);
	else {
		let extra = "";
		if (knownMdxNames.has(node.type)) extra = ". It looks like you are using MDX nodes with `hast-util-raw` (or `rehype-raw`). If you use this because you are using remark or rehype plugins that inject `'html'` nodes, then please raise an issue with that plugin, as its a bad and slow idea. If you use this because you are using markdown syntax, then you have to configure this utility (or plugin) to pass through these nodes (see `passThrough` in docs), but you can also migrate to use the MDX syntax";
		throw new Error("Cannot compile `" + node.type + "` node" + extra);
	}
}
function resetTokenizer(state, point) {
	state.parser.tokenizer.flushCharacters();
	setPoint(state, point);
	state.parser.tokenizer.paused = false;
	state.parser.tokenizer.inLoop = false;
	state.parser.tokenizer.active = false;
	state.parser.tokenizer.returnState = load_dist().TokenizerMode.DATA;
	state.parser.tokenizer.charRefCode = -1;
	state.parser.tokenizer.consumedAfterSnapshot = -1;
	state.parser.tokenizer.currentLocation = null;
	state.parser.tokenizer.currentCharacterToken = null;
	state.parser.tokenizer.currentToken = null;
	state.parser.tokenizer.currentAttr = {
		name: "",
		value: ""
	};
}
function setPoint(state, point) {
	if (point && point.offset !== void 0) {
		const location = {
			startLine: point.line,
			startCol: point.column,
			startOffset: point.offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
		state.parser.tokenizer.preprocessor.lineStartPos = -point.column + 1;
		state.parser.tokenizer.preprocessor.droppedBufferSize = point.offset;
		state.parser.tokenizer.preprocessor.line = point.line;
		state.parser.tokenizer.currentLocation = location;
	}
}
function startTag(node, state) {
	if (state.parser.tokenizer.state === load_dist().TokenizerMode.PLAINTEXT) return;
	const tagName = node.tagName.toLowerCase();
	resetTokenizer(state, load_markdown().pointStart(node));
	const { current } = state.parser.openElements;
	let ns = current && "namespaceURI" in current ? current.namespaceURI : load_lib().webNamespaces.html;
	if (ns === load_lib().webNamespaces.html && tagName === "svg") ns = load_lib().webNamespaces.svg;
	const result = toParse5({
		...node,
		children: []
	}, { space: ns === load_lib().webNamespaces.svg ? "svg" : "html" });
	const tag = {
		type: load_dist().TokenType.START_TAG,
		tagName,
		tagID: load_dist().getTagID(tagName),
		selfClosing: false,
		ackSelfClosing: false,
		/* c8 ignore next */
		attrs: "attrs" in result ? result.attrs : [],
		location: createParse5Location(node)
	};
	state.parser.currentToken = tag;
	state.parser._processToken(state.parser.currentToken);
	state.parser.tokenizer.lastStartTagName = tagName;
}
function endTag(node, state) {
	const tagName = node.tagName.toLowerCase();
	if (!state.parser.tokenizer.inForeignNode && load_lib().htmlVoidElements.includes(tagName)) return;
	if (state.parser.tokenizer.state === load_dist().TokenizerMode.PLAINTEXT) return;
	resetTokenizer(state, load_markdown().pointEnd(node));
	const tag = {
		type: load_dist().TokenType.END_TAG,
		tagName,
		tagID: load_dist().getTagID(tagName),
		selfClosing: false,
		ackSelfClosing: false,
		attrs: [],
		location: createParse5Location(node)
	};
	state.parser.currentToken = tag;
	state.parser._processToken(state.parser.currentToken);
	if (tagName === state.parser.tokenizer.lastStartTagName && (state.parser.tokenizer.state === load_dist().TokenizerMode.RCDATA || state.parser.tokenizer.state === load_dist().TokenizerMode.RAWTEXT || state.parser.tokenizer.state === load_dist().TokenizerMode.SCRIPT_DATA)) state.parser.tokenizer.state = load_dist().TokenizerMode.DATA;
}
function documentMode(node) {
	const head = node.type === "root" ? node.children[0] : node;
	return Boolean(head && (head.type === "doctype" || head.type === "element" && head.tagName.toLowerCase() === "html"));
}
function createParse5Location(node) {
	const start = load_markdown().pointStart(node) || {
		line: void 0,
		column: void 0,
		offset: void 0
	};
	const end = load_markdown().pointEnd(node) || {
		line: void 0,
		column: void 0,
		offset: void 0
	};
	return {
		startLine: start.line,
		startCol: start.column,
		startOffset: start.offset,
		endLine: end.line,
		endCol: end.column,
		endOffset: end.offset
	};
}
function cloneWithoutChildren(node) {
	return load_markdown().esm_default("children" in node ? {
		...node,
		children: []
	} : node);
}
function characterType(code) {
	return code === 9 || code === 10 || code === 12 || code === 13 || code === 32 ? load_dist().TokenType.WHITESPACE_CHARACTER : load_dist().TokenType.CHARACTER;
}

// src/platforms/medium/copy/read-tree.ts
function readTree(lines, post, tell) {
	const text = load_registry().joined(lines);
	const tree = load_read_blog().parse(text, load_read_blog().dialectOf(post.path));
	const inFile = (line) => lines[line - 1]?.line ?? post.bodyLine;
	const handlers = handlersFor(tell, inFile);
	const html = load_markdown3().toHast(tree, {
		allowDangerousHtml: true,
		handlers
	});
	const whole = raw(html, { file: text });
	let last = {
		line: post.bodyLine,
		column: 1
	};
	for (const element of load_registry().elementsIn(whole)) {
		const start = element.position?.start;
		if (start !== void 0) last = {
			...start,
			line: inFile(start.line)
		};
		element.position = {
			start: last,
			end: last
		};
	}
	return whole;
}
function handlersFor(tell, inFile) {
	const element = (state, node) => {
		const { name, attributes } = load_read_blog().elementOf(node) ?? {
			name: "",
			attributes: {}
		};
		const made = start(node, name, attributes);
		made.children = state.all(node);
		if (node.position !== void 0) made.position = structuredClone(node.position);
		return made;
	};
	const expression = (_, { value = "", position }) => {
		const said = spoken(value);
		if (said !== null) return said === "" ? void 0 : {
			type: "text",
			value: said
		};
		tell(inFile(position?.start.line ?? 1), "Stands as the source of what a program computes", "Put what your page shows there");
		return load_registry().make("code", `{${value}}`);
	};
	const module = (_, { position }) => {
		tell(inFile(position?.start.line ?? 1), "Left out: readers see nothing of it");
	};
	return {
		mdxJsxFlowElement: element,
		mdxJsxTextElement: element,
		mdxFlowExpression: expression,
		mdxTextExpression: expression,
		mdxjsEsm: module
	};
}
function start(node, name, attributes) {
	const known = load_read_blog().elementOf(node);
	const [href, src] = known === null ? [null, null] : [load_read_blog().linkOf(known), load_read_blog().imageOf(known)];
	if (href !== null) return load_registry().make("a", [], { href });
	if (src !== null) return load_registry().make("img", [], {
		src,
		alt: attributes.alt ?? ""
	});
	const properties = {};
	for (const [key, value] of Object.entries(attributes)) properties[key === "class" ? "className" : key] = value ?? "";
	if (name === "") return load_registry().make("div", []);
	return /^[a-z][a-z\d]*$/.test(name) ? load_registry().make(name, [], properties) : load_registry().make("div", [], {
		...properties,
		dataComponent: name
	});
}
function spoken(value) {
	const plain = value.replace(/\/\*[\s\S]*?\*\//g, "").trim();
	if (plain === "") return "";
	return /^(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1$/.exec(plain)?.[2] ?? null;
}

// src/platforms/medium/copy/mended-tree.ts
function mendedTree(subject, losses) {
	const { post } = subject;
	const { as, all } = keepAltered(post.body.split(/\r?\n/), post.bodyLine);
	let lines = load_mark_link().fillAddresses(load_registry().sourceLines(post), as("address"), subject);
	for (const { id, rewrite } of losses) lines = rewrite?.(lines, as(id), subject) ?? lines;
	const tree = readTree(lines, post, as("mdx-component"));
	const page = structuredClone(tree);
	for (const { id, mend } of losses) mend?.(tree, as(id), subject);
	return {
		tree,
		page,
		as,
		all
	};
}

Object.defineProperty(exports, "mendedTree", {
  enumerable: true,
  get: function () {
    return mendedTree;
  }
});