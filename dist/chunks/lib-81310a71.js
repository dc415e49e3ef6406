const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_markdown = __lazily(() => require("./markdown-f5dc4615.js"));
const load_markdown2 = __lazily(() => require("./markdown-f707f60e.js"));
const load_lib = __lazily(() => require("./lib-c1b55097.js"));
const load_markdown3 = __lazily(() => require("./markdown-730634cc.js"));

// node_modules/hast-util-to-html/lib/handle/comment.js
const htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
const bogusCommentEntitySubset = [">"];
const commentEntitySubset = ["<", ">"];
function comment$1(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + load_markdown3().stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	function encode($0) {
		return load_markdown3().stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}

// node_modules/hast-util-to-html/lib/handle/doctype.js
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// node_modules/hast-util-whitespace/lib/index.js
const re = /[ \t\n\f\r]/g;
function whitespace(thing) {
	return typeof thing === "object" ? thing.type === "text" ? empty(thing.value) : false : empty(thing);
}
function empty(value) {
	return value.replace(re, "") === "";
}

// node_modules/hast-util-to-html/lib/omission/util/siblings.js
const siblingAfter = siblings(1);
const siblingBefore = siblings(-1);
const emptyChildren$1 = [];
function siblings(increment) {
	return sibling;
	function sibling(parent, index, includeWhitespace) {
		const siblings = parent ? parent.children : emptyChildren$1;
		let offset = (index || 0) + increment;
		let next = siblings[offset];
		if (!includeWhitespace) while (next && whitespace(next)) {
			offset += increment;
			next = siblings[offset];
		}
		return next;
	}
}

// node_modules/hast-util-to-html/lib/omission/omission.js
const own$2 = {}.hasOwnProperty;
function omission(handlers) {
	return omit;
	function omit(node, index, parent) {
		return own$2.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}

// node_modules/hast-util-to-html/lib/omission/closing.js
const closing = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$2,
	li: li$1,
	optgroup,
	option,
	p: p$1,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
function headOrColgroupOrCaption(_, index, parent) {
	const next = siblingAfter(parent, index, true);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
function html$2(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
function body$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
function p$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
function li$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
function dt(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
function dd(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
function rubyElement(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
function optgroup(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
function option(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
function thead(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
function tbody$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
function tr(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
function cells(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// node_modules/hast-util-to-html/lib/omission/opening.js
const opening = omission({
	body,
	colgroup,
	head,
	html: html$1,
	tbody
});
function html$1(node) {
	const head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
function head(node) {
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return false;
		seen.add(child.tagName);
	}
	const child = node.children[0];
	return !child || child.type === "element";
}
function body(node) {
	const head = siblingAfter(node, -1, true);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && !(head.type === "element" && (head.tagName === "meta" || head.tagName === "link" || head.tagName === "script" || head.tagName === "style" || head.tagName === "template"));
}
function colgroup(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1, true);
	return Boolean(head && head.type === "element" && head.tagName === "col");
}
function tbody(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1);
	return Boolean(head && head.type === "element" && head.tagName === "tr");
}

// node_modules/hast-util-to-html/lib/handle/element.js
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
};
const htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
function element$1(node, index, parent, state) {
	const { schema } = state;
	const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
	let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
	const parts = [];
	if (schema.space === "html" && node.tagName === "svg") state.schema = load_lib().svg;
	const attributes = serializeAttributes(state, node.properties);
	if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) state.schema = load_lib().html;
	const content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	state.schema = schema;
	if (content) selfClosing = false;
	if (attributes || !omit || !opening(node, index, parent)) {
		parts.push("<", node.tagName, attributes ? " " + attributes : "");
		if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			const last = attributes.charAt(attributes.length - 1);
			if (!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") parts.push(" ");
			parts.push("/");
		}
		parts.push(">");
	}
	parts.push(content);
	if (!selfClosing && (!omit || !closing(node, index, parent))) parts.push("</" + node.tagName + ">");
	return parts.join("");
}
function serializeAttributes(state, properties) {
	const values = [];
	let index = -1;
	let key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			const value = serializeAttribute(state, key, properties[key]);
			if (value) values.push(value);
		}
	}
	while (++index < values.length) {
		const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		if (index !== values.length - 1 && last !== "\"" && last !== "'") values[index] += " ";
	}
	return values.join("");
}
function serializeAttribute(state, key, value) {
	const info = load_lib().find(state.schema, key);
	const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
	const y = state.settings.allowDangerousCharacters ? 0 : 1;
	if (info.overloadedBoolean && (value === info.attribute || value === "")) value = true;
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === info.attribute || value === "")) value = Boolean(value);
	if (value === null || value === void 0 || value === false || typeof value === "number" && Number.isNaN(value)) return "";
	const name = load_markdown3().stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === true) return name;
	value = Array.isArray(value) ? (info.commaSeparated ? load_lib().stringify$1 : load_lib().stringify)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value);
	if (state.settings.collapseEmptyAttributes && !value) return name;
	let result;
	if (state.settings.preferUnquoted) result = load_markdown3().stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: true,
		subset: constants.unquoted[x][y]
	}));
	if (result !== value) {
		let { quote } = state;
		if (state.settings.quoteSmart && load_markdown().ccount(value, quote) > load_markdown().ccount(value, state.alternative)) quote = state.alternative;
		result = quote + load_markdown3().stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: true
		})) + quote;
	}
	return name + (result ? "=" + result : result);
}

// node_modules/hast-util-to-html/lib/handle/text.js
const textEntitySubset = ["<", "&"];
function text$1(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : load_markdown3().stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}

// node_modules/hast-util-to-html/lib/handle/raw.js
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text$1(node, index, parent, state);
}

// node_modules/hast-util-to-html/lib/handle/root.js
function root$1(node, _1, _2, state) {
	return state.all(node);
}

// node_modules/hast-util-to-html/lib/handle/index.js
const handle$1 = load_markdown2().zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment: comment$1,
		doctype,
		element: element$1,
		raw,
		root: root$1,
		text: text$1
	}
});
function invalid(node) {
	throw new Error("Expected node, not `" + node + "`");
}
function unknown(node_) {
	throw new Error("Cannot compile unknown node `" + node_.type + "`");
}

// node_modules/hast-util-to-html/lib/index.js
const emptyOptions$2 = {};
const emptyCharacterReferences = {};
const emptyChildren = [];
function toHtml(tree, options) {
	const options_ = options || emptyOptions$2;
	const quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	const alternative = quote === "\"" ? "'" : "\"";
	return {
		one: one$1,
		all: all$3,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || false,
			allowParseErrors: options_.allowParseErrors || false,
			allowDangerousCharacters: options_.allowDangerousCharacters || false,
			quoteSmart: options_.quoteSmart || false,
			preferUnquoted: options_.preferUnquoted || false,
			tightAttributes: options_.tightAttributes || false,
			upperDoctype: options_.upperDoctype || false,
			tightDoctype: options_.tightDoctype || false,
			bogusComments: options_.bogusComments || false,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
			tightSelfClosing: options_.tightSelfClosing || false,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
			allowDangerousHtml: options_.allowDangerousHtml || false,
			voids: options_.voids || load_lib().htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || false,
			closeEmptyElements: options_.closeEmptyElements || false
		},
		schema: options_.space === "svg" ? load_lib().svg : load_lib().html,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
function one$1(node, index, parent) {
	return handle$1(node, index, parent, this);
}
function all$3(parent) {
	const results = [];
	const children = parent && parent.children || emptyChildren;
	let index = -1;
	while (++index < children.length) results[index] = this.one(children[index], index, parent);
	return results.join("");
}

// node_modules/hast-util-is-element/lib/index.js
const isElement = (function(element, test, index, parent, context) {
	const check = convertElement(test);
	if (index !== null && index !== void 0 && (typeof index !== "number" || index < 0 || index === Number.POSITIVE_INFINITY)) throw new Error("Expected positive finite `index`");
	if (parent !== null && parent !== void 0 && (!parent.type || !parent.children)) throw new Error("Expected valid `parent`");
	if ((index === null || index === void 0) !== (parent === null || parent === void 0)) throw new Error("Expected both `index` and `parent`");
	return looksLikeAnElement(element) ? check.call(context, element, index, parent) : false;
});
const convertElement = (function(test) {
	if (test === null || test === void 0) return element;
	if (typeof test === "string") return tagNameFactory(test);
	if (typeof test === "object") return anyFactory(test);
	if (typeof test === "function") return castFactory(test);
	throw new Error("Expected function, string, or array as `test`");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convertElement(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function tagNameFactory(check) {
	return castFactory(tagName);
	function tagName(element) {
		return element.tagName === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeAnElement(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function element(element) {
	return Boolean(element && typeof element === "object" && "type" in element && element.type === "element" && "tagName" in element && typeof element.tagName === "string");
}
function looksLikeAnElement(value) {
	return value !== null && typeof value === "object" && "type" in value && "tagName" in value;
}

// node_modules/hast-util-embedded/lib/index.js
const embedded = convertElement(function(element) {
	return element.tagName === "audio" || element.tagName === "canvas" || element.tagName === "embed" || element.tagName === "iframe" || element.tagName === "img" || element.tagName === "math" || element.tagName === "object" || element.tagName === "picture" || element.tagName === "svg" || element.tagName === "video";
});

// node_modules/hast-util-minify-whitespace/lib/block.js
const blocks = [
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"br",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"figcaption",
	"figure",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"optgroup",
	"option",
	"p",
	"plaintext",
	"pre",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"td",
	"tfoot",
	"th",
	"th",
	"thead",
	"tr",
	"ul",
	"wbr",
	"xmp"
];

// node_modules/hast-util-minify-whitespace/lib/content.js
const content$1 = [
	"button",
	"input",
	"select",
	"textarea"
];

// node_modules/hast-util-minify-whitespace/lib/skippable.js
const skippable$1 = [
	"area",
	"base",
	"basefont",
	"dialog",
	"datalist",
	"head",
	"link",
	"meta",
	"noembed",
	"noframes",
	"param",
	"rp",
	"script",
	"source",
	"style",
	"template",
	"track",
	"title"
];

// node_modules/hast-util-minify-whitespace/lib/index.js
const emptyOptions$1 = {};
const ignorableNode = load_markdown().convert(["comment", "doctype"]);
function minifyWhitespace(tree, options) {
	minify(tree, {
		collapse: collapseFactory((options || emptyOptions$1).newlines ? replaceNewlines : replaceWhitespace),
		whitespace: "normal"
	});
}
function minify(node, state) {
	if ("children" in node) {
		const settings = { ...state };
		if (node.type === "root" || blocklike(node)) {
			settings.before = true;
			settings.after = true;
		}
		settings.whitespace = inferWhiteSpace(node, state);
		return all$2(node, settings);
	}
	if (node.type === "text") {
		if (state.whitespace === "normal") return minifyText(node, state);
		if (state.whitespace === "nowrap") node.value = state.collapse(node.value);
	}
	return {
		ignore: ignorableNode(node),
		stripAtStart: false,
		remove: false
	};
}
function minifyText(node, state) {
	const value = state.collapse(node.value);
	const result = {
		ignore: false,
		stripAtStart: false,
		remove: false
	};
	let start = 0;
	let end = value.length;
	if (state.before && removable(value.charAt(0))) start++;
	if (start !== end && removable(value.charAt(end - 1))) {
		if (state.after) end--;
		else result.stripAtStart = true;
	}
	if (start === end) result.remove = true;
	else node.value = value.slice(start, end);
	return result;
}
function all$2(parent, state) {
	let before = state.before;
	const after = state.after;
	const children = parent.children;
	let length = children.length;
	let index = -1;
	while (++index < length) {
		const result = minify(children[index], {
			...state,
			after: collapsableAfter(children, index, after),
			before
		});
		if (result.remove) {
			children.splice(index, 1);
			index--;
			length--;
		} else if (!result.ignore) before = result.stripAtStart;
		if (content(children[index])) before = false;
	}
	return {
		ignore: false,
		stripAtStart: Boolean(before || after),
		remove: false
	};
}
function collapsableAfter(nodes, index, after) {
	while (++index < nodes.length) {
		const node = nodes[index];
		let result = inferBoundary(node);
		if (result === void 0 && "children" in node && !skippable(node)) result = collapsableAfter(node.children, -1);
		if (typeof result === "boolean") return result;
	}
	return after;
}
function inferBoundary(node) {
	if (node.type === "element") {
		if (content(node)) return false;
		if (blocklike(node)) return true;
	} else if (node.type === "text") {
		if (!whitespace(node)) return false;
	} else if (!ignorableNode(node)) return false;
}
function content(node) {
	return embedded(node) || isElement(node, content$1);
}
function blocklike(node) {
	return isElement(node, blocks);
}
function skippable(node) {
	return Boolean(node.type === "element" && node.properties.hidden) || ignorableNode(node) || isElement(node, skippable$1);
}
function removable(character) {
	return character === " " || character === "\n";
}
function replaceNewlines(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
function replaceWhitespace() {
	return " ";
}
function collapseFactory(replace) {
	return collapse;
	function collapse(value) {
		return String(value).replace(/[\t\n\v\f\r ]+/g, replace);
	}
}
function inferWhiteSpace(node, state) {
	if ("tagName" in node && node.properties) switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "script":
		case "style":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties.noWrap ? "nowrap" : state.whitespace;
		case "textarea": return "pre-wrap";
	}
	return state.whitespace;
}

// node_modules/rehype-minify-whitespace/lib/index.js
function rehypeMinifyWhitespace(options) {
	return function(tree) {
		minifyWhitespace(tree, options);
	};
}

// node_modules/collapse-white-space/index.js
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
function replaceSpace() {
	return " ";
}
function trimFactory(replace) {
	return dropOrReplace;
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}

// node_modules/hast-util-to-mdast/lib/util/collapse.js
const options = {
	style: "html",
	trim: true
};
function collapse(value) {
	return collapseWhiteSpace(String(value || ""), options);
}

// node_modules/hast-util-to-mdast/lib/handlers/a.js
function a(state, node) {
	const properties = node.properties || {};
	const children = state.all(node);
	const result = {
		type: "link",
		url: state.resolve(String(properties.href || "") || null),
		title: collapse(properties.title) || null,
		children
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/base.js
function base(state, node) {
	if (!state.baseFound) {
		state.frozenBaseUrl = String(node.properties && node.properties.href || "") || void 0;
		state.baseFound = true;
	}
}

// node_modules/hast-util-to-mdast/lib/handlers/blockquote.js
function blockquote(state, node) {
	const result = {
		type: "blockquote",
		children: state.toFlow(state.all(node))
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/br.js
function br(state, node) {
	const result = { type: "break" };
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-text/lib/index.js
const searchLineFeeds = /\n/g;
const searchTabOrSpaces = /[\t ]+/g;
const whitespaceOnly = /^[\t\n\f\r ]+$/;
const tablePartNames = /* @__PURE__ */ new Set([
	"caption",
	"col",
	"colgroup",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"tr"
]);
const notRenderedNames = /* @__PURE__ */ new Set([
	"datalist",
	"head",
	"noembed",
	"noframes",
	"noscript",
	"rp",
	"script",
	"style",
	"template",
	"title"
]);
const blockOrCaptionNames = /* @__PURE__ */ new Set([
	"address",
	"article",
	"aside",
	"blockquote",
	"body",
	"caption",
	"center",
	"dd",
	"dialog",
	"dir",
	"dl",
	"dt",
	"div",
	"figure",
	"figcaption",
	"footer",
	"form",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"header",
	"hgroup",
	"hr",
	"html",
	"legend",
	"li",
	"listing",
	"main",
	"menu",
	"nav",
	"ol",
	"p",
	"plaintext",
	"pre",
	"section",
	"ul",
	"xmp"
]);
function toText(tree, options) {
	const options_ = options || {};
	const children = "children" in tree ? tree.children : [];
	let block = false;
	let inTable = false;
	if (tree.type === "element") {
		block = blockOrCaptionNames.has(tree.tagName);
		inTable = tree.tagName === "table" || rowGroup(tree);
	}
	const whitespace = inferWhitespace(tree, {
		breakAfter: false,
		breakBefore: false,
		whitespace: options_.whitespace || "normal"
	});
	const results = [];
	if (tree.type === "text" || tree.type === "comment") append(results, collectText(tree, {
		breakAfter: true,
		breakBefore: true,
		whitespace
	}));
	let index = -1;
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : block;
		const breakBefore = index ? void 0 : block;
		append(results, renderedTextCollection(children[index], index, tree, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(tree, index, void 0) : void 0,
			whitespace
		}));
	}
	const result = [];
	let count;
	index = -1;
	while (++index < results.length) {
		const value = results[index];
		if (typeof value === "number") {
			if (count !== void 0 && value > count) count = value;
		} else if (value) {
			if (count !== void 0 && count > -1) result.push("\n".repeat(count) || " ");
			count = -1;
			result.push(value);
		}
	}
	return result.join("");
}
function renderedTextCollection(node, index, parent, info) {
	if (node.type === "element") return collectElement(node, index, parent, info);
	if (node.type === "text") {
		if (whitespaceOnly.test(node.value) && parent.type === "element" && (parent.tagName === "table" || parent.tagName === "tr" || rowGroup(parent))) {
			const before = parent.children[index - 1];
			const after = parent.children[index + 1];
			if ((!before || before.type === "element" && tablePartNames.has(before.tagName)) && (!after || after.type === "element" && tablePartNames.has(after.tagName))) return [];
		}
		return info.whitespace === "normal" ? collectText(node, info) : collectPreText(node);
	}
	return [];
}
function collectElement(node, position, parent, info) {
	const whitespace = inferWhitespace(node, info);
	const children = node.children || [];
	const inTable = node.tagName === "table" || rowGroup(node);
	let index = -1;
	const items = [];
	if (notRenderedNames.has(node.tagName) || node.properties?.hidden || node.tagName === "dialog" && !node.properties?.open) return items;
	let prefix;
	let suffix;
	if (node.tagName === "br") suffix = "\n";
	else if (row(node) && (info.rowAfter || after(parent, position, row))) suffix = "\n";
	else if (node.tagName === "p") {
		prefix = 2;
		suffix = 2;
	} else if (blockOrCaptionNames.has(node.tagName)) {
		prefix = 1;
		suffix = 1;
	}
	while (++index < children.length) {
		const next = children[index + 1];
		const breakAfter = next ? next.type === "element" && next.tagName === "br" : suffix;
		const breakBefore = index ? void 0 : prefix;
		append(items, renderedTextCollection(children[index], index, node, {
			breakAfter,
			breakBefore,
			rowAfter: inTable ? inferRowAfter(node, index, info.rowAfter) : void 0,
			whitespace
		}));
	}
	if (cell(node) && after(parent, position, cell)) items.push("	");
	if (prefix) items.unshift(prefix);
	if (suffix) items.push(suffix);
	return items;
}
function collectText(node, info) {
	const value = String(node.value);
	const lines = [];
	const result = [];
	let start = 0;
	while (start <= value.length) {
		searchLineFeeds.lastIndex = start;
		const match = searchLineFeeds.exec(value);
		const end = match && "index" in match ? match.index : value.length;
		lines.push(trimAndCollapseSpacesAndTabs(value.slice(start, end).replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ""), start === 0 ? info.breakBefore : true, end === value.length ? info.breakAfter : true));
		start = end + 1;
	}
	let index = -1;
	let join;
	while (++index < lines.length) if (lines[index].charCodeAt(lines[index].length - 1) === 8203 || index < lines.length - 1 && lines[index + 1].charCodeAt(0) === 8203) {
		result.push(lines[index]);
		join = void 0;
	} else if (lines[index]) {
		if (typeof join === "number") result.push(join);
		result.push(lines[index]);
		join = 0;
	} else if (index === 0 || index === lines.length - 1) result.push(0);
	return result;
}
function collectPreText(node) {
	return [String(node.value)];
}
function trimAndCollapseSpacesAndTabs(value, breakBefore, breakAfter) {
	const result = [];
	let start = 0;
	let end;
	while (start < value.length) {
		searchTabOrSpaces.lastIndex = start;
		const match = searchTabOrSpaces.exec(value);
		end = match ? match.index : value.length;
		if (!start && !end && match && !breakBefore) result.push("");
		if (start !== end) result.push(value.slice(start, end));
		start = match ? end + match[0].length : end;
	}
	if (start !== end && !breakAfter) result.push("");
	return result.join(" ");
}
function inferWhitespace(node, info) {
	if (node.type === "element") switch (node.tagName) {
		case "listing":
		case "plaintext":
		case "xmp": return "pre";
		case "nobr": return "nowrap";
		case "pre": return node.properties?.wrap ? "pre-wrap" : "pre";
		case "td":
		case "th": return node.properties?.noWrap ? "nowrap" : info.whitespace;
		case "textarea": return "pre-wrap";
	}
	return info.whitespace;
}
function inferRowAfter(parent, index, rowAfter) {
	return parent.type === "element" && parent.tagName === "table" ? after(parent, index, rowOrRowGroupWithRow) : rowAfter;
}
function after(parent, index, test) {
	while (++index < parent.children.length) {
		const child = parent.children[index];
		if (child.type === "element" && test(child)) return true;
	}
	return false;
}
function append(list, items) {
	let index = -1;
	while (++index < items.length) list.push(items[index]);
}
function cell(node) {
	return node.tagName === "td" || node.tagName === "th";
}
function rowGroup(node) {
	return node.tagName === "tbody" || node.tagName === "tfoot" || node.tagName === "thead";
}
function rowOrRowGroupWithRow(node) {
	if (row(node)) return true;
	if (rowGroup(node)) {
		let index = -1;
		while (++index < node.children.length) {
			const child = node.children[index];
			if (child.type === "element" && row(child)) return true;
		}
	}
	return false;
}
function row(node) {
	return node.tagName === "tr";
}

// node_modules/trim-trailing-lines/index.js
function trimTrailingLines(value) {
	const input = String(value);
	let end = input.length;
	while (end > 0) {
		const code = input.codePointAt(end - 1);
		if (code !== void 0 && (code === 10 || code === 13)) end--;
		else break;
	}
	return input.slice(0, end);
}

// node_modules/hast-util-to-mdast/lib/handlers/code.js
const prefix = "language-";
function code(state, node) {
	const { children } = node;
	let index = -1;
	let classList;
	let lang;
	if (node.tagName === "pre") while (++index < children.length) {
		const child = children[index];
		if (child.type === "element" && child.tagName === "code" && child.properties && child.properties.className && Array.isArray(child.properties.className)) {
			classList = child.properties.className;
			break;
		}
	}
	if (classList) {
		index = -1;
		while (++index < classList.length) if (String(classList[index]).startsWith(prefix)) {
			lang = String(classList[index]).slice(9);
			break;
		}
	}
	const result = {
		type: "code",
		lang: lang || null,
		meta: null,
		value: trimTrailingLines(toText(node))
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/comment.js
function comment(state, node) {
	const result = {
		type: "html",
		value: "<!--" + node.value + "-->"
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/del.js
function del(state, node) {
	const result = {
		type: "delete",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/util/list-items-spread.js
function listItemsSpread(children) {
	let index = -1;
	if (children.length > 1) {
		while (++index < children.length) if (children[index].spread) return true;
	}
	return false;
}

// node_modules/hast-util-to-mdast/lib/handlers/dl.js
function dl(state, node) {
	const clean = [];
	const groups = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "div") clean.push(...child.children);
		else clean.push(child);
	}
	let group = {
		definitions: [],
		titles: []
	};
	index = -1;
	while (++index < clean.length) {
		const child = clean[index];
		if (child.type === "element" && child.tagName === "dt") {
			const previous = clean[index - 1];
			if (previous && previous.type === "element" && previous.tagName === "dd") {
				groups.push(group);
				group = {
					definitions: [],
					titles: []
				};
			}
			group.titles.push(child);
		} else group.definitions.push(child);
	}
	groups.push(group);
	index = -1;
	const content = [];
	while (++index < groups.length) {
		const result = [...handle(state, groups[index].titles), ...handle(state, groups[index].definitions)];
		if (result.length > 0) content.push({
			type: "listItem",
			spread: result.length > 1,
			checked: null,
			children: result
		});
	}
	if (content.length > 0) {
		const result = {
			type: "list",
			ordered: false,
			start: null,
			spread: listItemsSpread(content),
			children: content
		};
		state.patch(node, result);
		return result;
	}
}
function handle(state, children) {
	const nodes = state.all({
		type: "root",
		children
	});
	const listItems = state.toSpecificContent(nodes, create$2);
	if (listItems.length === 0) return [];
	if (listItems.length === 1) return listItems[0].children;
	return [{
		type: "list",
		ordered: false,
		start: null,
		spread: listItemsSpread(listItems),
		children: listItems
	}];
}
function create$2() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}

// node_modules/hast-util-to-mdast/lib/handlers/em.js
function em(state, node) {
	const result = {
		type: "emphasis",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/util/drop-surrounding-breaks.js
function dropSurroundingBreaks(nodes) {
	let start = 0;
	let end = nodes.length;
	while (start < end && nodes[start].type === "break") start++;
	while (end > start && nodes[end - 1].type === "break") end--;
	return start === 0 && end === nodes.length ? nodes : nodes.slice(start, end);
}

// node_modules/hast-util-to-mdast/lib/handlers/heading.js
function heading(state, node) {
	const result = {
		type: "heading",
		depth: Number(node.tagName.charAt(1)) || 1,
		children: dropSurroundingBreaks(state.all(node))
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/hr.js
function hr(state, node) {
	const result = { type: "thematicBreak" };
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/iframe.js
function iframe(state, node) {
	const properties = node.properties || {};
	const source = String(properties.src || "");
	const title = collapse(properties.title);
	if (source && title) {
		const result = {
			type: "link",
			title: null,
			url: state.resolve(source),
			children: [{
				type: "text",
				value: title
			}]
		};
		state.patch(node, result);
		return result;
	}
}

// node_modules/hast-util-to-mdast/lib/handlers/img.js
function img(state, node) {
	const properties = node.properties || {};
	const result = {
		type: "image",
		url: state.resolve(String(properties.src || "") || null),
		title: collapse(properties.title) || null,
		alt: collapse(properties.alt)
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/inline-code.js
function inlineCode(state, node) {
	const result = {
		type: "inlineCode",
		value: toText(node)
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/util/find-selected-options.js
function findSelectedOptions(node, multiple, size) {
	const options = findOptions(node);
	let list = [];
	const values = [];
	let index = -1;
	while (++index < options.length) {
		const option = options[index];
		if (option.properties && option.properties.selected) list.push(option);
	}
	if (!multiple) {
		list = list.slice(-1);
		if (list.length === 0 && !(Number.parseInt(String(size), 10) > 1)) list = options.slice(0, 1);
	}
	index = -1;
	while (++index < list.length) {
		const option = list[index];
		const properties = option.properties || {};
		const content = collapse(toText(option));
		const label = content || collapse(properties.label);
		const value = collapse(properties.value) || content;
		values.push([value, label === value ? void 0 : label]);
	}
	return values;
}
function findOptions(node) {
	const results = [];
	let index = -1;
	while (++index < node.children.length) {
		const child = node.children[index];
		if ("children" in child && Array.isArray(child.children)) results.push(...findOptions(child));
		if (child.type === "element" && child.tagName === "option" && (!child.properties || !child.properties.disabled)) results.push(child);
	}
	return results;
}

// node_modules/hast-util-to-mdast/lib/handlers/input.js
const defaultChecked = "[x]";
const defaultUnchecked = "[ ]";
function input(state, node) {
	const properties = node.properties || {};
	if (properties.disabled || properties.type === "hidden" || properties.type === "file") return;
	if (properties.type === "checkbox" || properties.type === "radio") {
		const result = {
			type: "text",
			value: properties.checked ? state.options.checked || defaultChecked : state.options.unchecked || defaultUnchecked
		};
		state.patch(node, result);
		return result;
	}
	const value = collapse(properties.value || properties.placeholder);
	if (properties.type === "image") {
		const alt = collapse(properties.alt) || value;
		if (alt) {
			const result = {
				type: "image",
				url: state.resolve(String(properties.src || "") || null),
				title: collapse(properties.title) || null,
				alt
			};
			state.patch(node, result);
			return result;
		}
		return;
	}
	let values = [];
	if (value) values = [[value, void 0]];
	else if (properties.type !== "button" && properties.type !== "file" && properties.type !== "password" && properties.type !== "reset" && properties.type !== "submit" && properties.list) {
		const list = String(properties.list);
		const datalist = state.elementById.get(list);
		if (datalist && datalist.tagName === "datalist") values = findSelectedOptions(datalist, properties.multiple);
	}
	if (values.length === 0) return;
	if (properties.type === "password") values[0] = ["•".repeat(values[0][0].length), void 0];
	else if (properties.type === "email" || properties.type === "url") {
		const results = [];
		let index = -1;
		while (++index < values.length) {
			const value = state.resolve(values[index][0]);
			const result = {
				type: "link",
				title: null,
				url: properties.type === "email" ? "mailto:" + value : value,
				children: [{
					type: "text",
					value: values[index][1] || value
				}]
			};
			results.push(result);
			if (index !== values.length - 1) results.push({
				type: "text",
				value: ", "
			});
		}
		return results;
	}
	const texts = [];
	let index = -1;
	while (++index < values.length) texts.push(values[index][1] ? values[index][1] + " (" + values[index][0] + ")" : values[index][0]);
	const result = {
		type: "text",
		value: texts.join(", ")
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-has-property/lib/index.js
const own$1 = {}.hasOwnProperty;
function hasProperty(node, name) {
	const value = node.type === "element" && own$1.call(node.properties, name) && node.properties[name];
	return value !== null && value !== void 0 && value !== false;
}

// node_modules/hast-util-is-body-ok-link/lib/index.js
const list$1 = /* @__PURE__ */ new Set([
	"pingback",
	"prefetch",
	"stylesheet"
]);
function isBodyOkLink(node) {
	if (node.type !== "element" || node.tagName !== "link") return false;
	if (node.properties.itemProp) return true;
	const value = node.properties.rel;
	let index = -1;
	if (!Array.isArray(value) || value.length === 0) return false;
	while (++index < value.length) if (!list$1.has(String(value[index]))) return false;
	return true;
}

// node_modules/hast-util-phrasing/lib/index.js
const basic = convertElement([
	"a",
	"abbr",
	"area",
	"b",
	"bdi",
	"bdo",
	"br",
	"button",
	"cite",
	"code",
	"data",
	"datalist",
	"del",
	"dfn",
	"em",
	"i",
	"input",
	"ins",
	"kbd",
	"keygen",
	"label",
	"map",
	"mark",
	"meter",
	"noscript",
	"output",
	"progress",
	"q",
	"ruby",
	"s",
	"samp",
	"script",
	"select",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"template",
	"textarea",
	"time",
	"u",
	"var",
	"wbr"
]);
const meta = convertElement("meta");
function phrasing$1(value) {
	return Boolean(value.type === "text" || basic(value) || embedded(value) || isBodyOkLink(value) || meta(value) && hasProperty(value, "itemProp"));
}

// node_modules/hast-util-to-mdast/lib/handlers/li.js
function li(state, node) {
	const { rest, checkbox } = extractLeadingCheckbox(node);
	const checked = checkbox ? Boolean(checkbox.properties.checked) : null;
	const result = {
		type: "listItem",
		spread: spreadout(rest),
		checked,
		children: state.toFlow(state.all(rest))
	};
	state.patch(node, result);
	return result;
}
function spreadout(node) {
	let index = -1;
	let seenFlow = false;
	while (++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element") {
			if (phrasing$1(child)) continue;
			if (child.tagName === "p" || seenFlow || spreadout(child)) return true;
			seenFlow = true;
		}
	}
	return false;
}
function extractLeadingCheckbox(node) {
	const head = node.children[0];
	if (head && head.type === "element" && head.tagName === "input" && head.properties && (head.properties.type === "checkbox" || head.properties.type === "radio")) return {
		checkbox: head,
		rest: {
			...node,
			children: node.children.slice(1)
		}
	};
	if (head && head.type === "element" && head.tagName === "p") {
		const { checkbox, rest: restHead } = extractLeadingCheckbox(head);
		if (checkbox) return {
			checkbox,
			rest: {
				...node,
				children: [restHead, ...node.children.slice(1)]
			}
		};
	}
	return {
		checkbox: void 0,
		rest: node
	};
}

// node_modules/hast-util-to-mdast/lib/handlers/list.js
function list(state, node) {
	const properties = node.properties || {};
	const ordered = node.tagName === "ol";
	const children = state.toSpecificContent(state.all(node), create$1);
	let start = null;
	if (ordered) {
		start = Number.parseInt(String(properties.start), 10);
		if (Number.isNaN(start)) start = 1;
	}
	const result = {
		type: "list",
		ordered,
		start,
		spread: listItemsSpread(children),
		children
	};
	state.patch(node, result);
	return result;
}
function create$1() {
	return {
		type: "listItem",
		spread: false,
		checked: null,
		children: []
	};
}

// node_modules/hast-util-to-mdast/lib/util/wrap.js
function wrapNeeded(nodes) {
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (!phrasing(node) || "children" in node && wrapNeeded(node.children)) return true;
	}
	return false;
}
function wrap(nodes) {
	return runs(nodes, onphrasing, function(d) {
		return d;
	});
	function onphrasing(nodes) {
		return nodes.every(function(d) {
			return d.type === "text" ? whitespace(d.value) : false;
		}) ? [] : [{
			type: "paragraph",
			children: dropSurroundingBreaks(nodes)
		}];
	}
}
function split(node) {
	return runs(node.children, onphrasing, onnonphrasing);
	function onphrasing(nodes) {
		const newParent = cloneWithoutChildren(node);
		newParent.children = nodes;
		return [newParent];
	}
	function onnonphrasing(child) {
		if ("children" in child && "children" in node) {
			const newParent = cloneWithoutChildren(node);
			const newChild = cloneWithoutChildren(child);
			newParent.children = child.children;
			newChild.children.push(newParent);
			return newChild;
		}
		return { ...child };
	}
}
function runs(nodes, onphrasing, onnonphrasing) {
	const flattened = flatten(nodes);
	const result = [];
	let queue = [];
	let index = -1;
	while (++index < flattened.length) {
		const node = flattened[index];
		if (phrasing(node)) queue.push(node);
		else {
			if (queue.length > 0) {
				result.push(...onphrasing(queue));
				queue = [];
			}
			result.push(onnonphrasing(node));
		}
	}
	if (queue.length > 0) {
		result.push(...onphrasing(queue));
		queue = [];
	}
	return result;
}
function flatten(nodes) {
	const flattened = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if ((node.type === "delete" || node.type === "link") && wrapNeeded(node.children)) flattened.push(...split(node));
		else flattened.push(node);
	}
	return flattened;
}
function phrasing(node) {
	const tagName = node.data && node.data.hName;
	return tagName ? phrasing$1({
		type: "element",
		tagName,
		properties: {},
		children: []
	}) : load_markdown().phrasing(node);
}
function cloneWithoutChildren(node) {
	return load_markdown2().esm_default({
		...node,
		children: []
	});
}

// node_modules/hast-util-to-mdast/lib/handlers/media.js
function media(state, node) {
	const properties = node.properties || {};
	const poster = node.tagName === "video" ? String(properties.poster || "") : "";
	let source = String(properties.src || "");
	let index = -1;
	let linkInFallbackContent = false;
	let nodes = state.all(node);
	load_markdown().visit({
		type: "root",
		children: nodes
	}, function(node) {
		if (node.type === "link") {
			linkInFallbackContent = true;
			return false;
		}
	});
	if (linkInFallbackContent || wrapNeeded(nodes)) return nodes;
	while (!source && ++index < node.children.length) {
		const child = node.children[index];
		if (child.type === "element" && child.tagName === "source" && child.properties) source = String(child.properties.src || "");
	}
	if (poster) {
		const image = {
			type: "image",
			title: null,
			url: state.resolve(poster),
			alt: load_markdown().toString(nodes)
		};
		state.patch(node, image);
		nodes = [image];
	}
	const children = nodes;
	const result = {
		type: "link",
		title: collapse(properties.title) || null,
		url: state.resolve(source),
		children
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/p.js
function p(state, node) {
	const children = dropSurroundingBreaks(state.all(node));
	if (children.length > 0) {
		const result = {
			type: "paragraph",
			children
		};
		state.patch(node, result);
		return result;
	}
}

// node_modules/hast-util-to-mdast/lib/handlers/q.js
const defaultQuotes = ["\""];
function q(state, node) {
	const quotes = state.options.quotes || defaultQuotes;
	state.qNesting++;
	const contents = state.all(node);
	state.qNesting--;
	const quote = quotes[state.qNesting % quotes.length];
	const head = contents[0];
	const tail = contents[contents.length - 1];
	const open = quote.charAt(0);
	const close = quote.length > 1 ? quote.charAt(1) : quote;
	if (head && head.type === "text") head.value = open + head.value;
	else contents.unshift({
		type: "text",
		value: open
	});
	if (tail && tail.type === "text") tail.value += close;
	else contents.push({
		type: "text",
		value: close
	});
	return contents;
}

// node_modules/hast-util-to-mdast/lib/handlers/root.js
function root(state, node) {
	let children = state.all(node);
	if (state.options.document || wrapNeeded(children)) children = wrap(children);
	const result = {
		type: "root",
		children
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/select.js
function select(state, node) {
	const properties = node.properties || {};
	const values = findSelectedOptions(node, properties.multiple, properties.size);
	let index = -1;
	const results = [];
	while (++index < values.length) {
		const value = values[index];
		results.push(value[1] ? value[1] + " (" + value[0] + ")" : value[0]);
	}
	if (results.length > 0) {
		const result = {
			type: "text",
			value: results.join(", ")
		};
		state.patch(node, result);
		return result;
	}
}

// node_modules/hast-util-to-mdast/lib/handlers/strong.js
function strong(state, node) {
	const result = {
		type: "strong",
		children: state.all(node)
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/table-cell.js
function tableCell(state, node) {
	const result = {
		type: "tableCell",
		children: state.all(node)
	};
	state.patch(node, result);
	if (node.properties) {
		const { rowSpan, colSpan } = node.properties;
		if (rowSpan || colSpan) {
			const data = result.data || (result.data = {});
			if (rowSpan) data.hastUtilToMdastTemporaryRowSpan = rowSpan;
			if (colSpan) data.hastUtilToMdastTemporaryColSpan = colSpan;
		}
	}
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/table-row.js
function tableRow(state, node) {
	const result = {
		type: "tableRow",
		children: state.toSpecificContent(state.all(node), create)
	};
	state.patch(node, result);
	return result;
}
function create() {
	return {
		type: "tableCell",
		children: []
	};
}

// node_modules/hast-util-to-mdast/lib/handlers/table.js
function table(state, node) {
	if (state.inTable) {
		const result = {
			type: "text",
			value: toText(node)
		};
		state.patch(node, result);
		return result;
	}
	state.inTable = true;
	const { align, headless } = inspect(node);
	const rows = state.toSpecificContent(state.all(node), createRow);
	if (headless) rows.unshift(createRow());
	let rowIndex = -1;
	while (++rowIndex < rows.length) {
		const row = rows[rowIndex];
		row.children = state.toSpecificContent(row.children, createCell);
	}
	let columns = 1;
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = -1;
		while (++cellIndex < cells.length) {
			const cell = cells[cellIndex];
			if (cell.data) {
				const fields = cell.data;
				const colSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryColSpan), 10) || 1;
				const rowSpan = Number.parseInt(String(fields.hastUtilToMdastTemporaryRowSpan), 10) || 1;
				if (colSpan > 1 || rowSpan > 1) {
					const rowEnd = Math.min(rowIndex + rowSpan, rows.length);
					let otherRowIndex = rowIndex - 1;
					while (++otherRowIndex < rowEnd) {
						let colIndex = cellIndex - 1;
						while (++colIndex < cellIndex + colSpan) {
							const newCells = [];
							if (otherRowIndex !== rowIndex || colIndex !== cellIndex) newCells.push({
								type: "tableCell",
								children: []
							});
							rows[otherRowIndex].children.splice(colIndex, 0, ...newCells);
						}
					}
				}
				if ("hastUtilToMdastTemporaryColSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryColSpan;
				if ("hastUtilToMdastTemporaryRowSpan" in cell.data) delete cell.data.hastUtilToMdastTemporaryRowSpan;
				if (Object.keys(cell.data).length === 0) delete cell.data;
			}
		}
		if (cells.length > columns) columns = cells.length;
	}
	rowIndex = -1;
	while (++rowIndex < rows.length) {
		const cells = rows[rowIndex].children;
		let cellIndex = cells.length - 1;
		while (++cellIndex < columns) cells.push({
			type: "tableCell",
			children: []
		});
	}
	let alignIndex = align.length - 1;
	while (++alignIndex < columns) align.push(null);
	state.inTable = false;
	const result = {
		type: "table",
		align,
		children: rows
	};
	state.patch(node, result);
	return result;
}
function inspect(node) {
	const info = {
		align: [null],
		headless: true
	};
	let rowIndex = 0;
	let cellIndex = 0;
	load_markdown().visit(node, function(child) {
		if (child.type === "element") {
			if (child.tagName === "table" && node !== child) return load_markdown().SKIP;
			if ((child.tagName === "th" || child.tagName === "td") && child.properties) {
				if (!info.align[cellIndex]) {
					const value = String(child.properties.align || "") || null;
					if (value === "center" || value === "left" || value === "right" || value === null) info.align[cellIndex] = value;
				}
				if (info.headless && rowIndex < 2 && child.tagName === "th") info.headless = false;
				cellIndex++;
			} else if (child.tagName === "thead") info.headless = false;
			else if (child.tagName === "tr") {
				rowIndex++;
				cellIndex = 0;
			}
		}
	});
	return info;
}
function createCell() {
	return {
		type: "tableCell",
		children: []
	};
}
function createRow() {
	return {
		type: "tableRow",
		children: []
	};
}

// node_modules/hast-util-to-mdast/lib/handlers/text.js
function text(state, node) {
	const result = {
		type: "text",
		value: node.value
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/textarea.js
function textarea(state, node) {
	const value = toText(node);
	const results = [];
	let blank = false;
	let start = 0;
	let cr = value.indexOf("\r");
	let lf = value.indexOf("\n");
	while (start <= value.length) {
		if (cr !== -1 && cr < start) cr = value.indexOf("\r", start);
		if (lf !== -1 && lf < start) lf = value.indexOf("\n", start);
		const end = Math.min(cr === -1 ? value.length : cr, lf === -1 ? value.length : lf);
		const line = collapse(value.slice(start, end));
		if (line) {
			if (results.length > 0) {
				results.push({ type: "break" });
				if (blank) results.push({ type: "break" });
			}
			results.push({
				type: "text",
				value: line
			});
			blank = false;
		} else blank = true;
		start = end + (end === cr && lf === cr + 1 ? 2 : 1);
	}
	return results;
}

// node_modules/hast-util-to-mdast/lib/handlers/wbr.js
function wbr(state, node) {
	const result = {
		type: "text",
		value: "​"
	};
	state.patch(node, result);
	return result;
}

// node_modules/hast-util-to-mdast/lib/handlers/index.js
const nodeHandlers = {
	comment,
	doctype: ignore,
	root,
	text
};
const handlers = {
	applet: ignore,
	area: ignore,
	basefont: ignore,
	bgsound: ignore,
	caption: ignore,
	col: ignore,
	colgroup: ignore,
	command: ignore,
	content: ignore,
	datalist: ignore,
	dialog: ignore,
	element: ignore,
	embed: ignore,
	frame: ignore,
	frameset: ignore,
	isindex: ignore,
	keygen: ignore,
	link: ignore,
	math: ignore,
	menu: ignore,
	menuitem: ignore,
	meta: ignore,
	nextid: ignore,
	noembed: ignore,
	noframes: ignore,
	optgroup: ignore,
	option: ignore,
	param: ignore,
	script: ignore,
	shadow: ignore,
	source: ignore,
	spacer: ignore,
	style: ignore,
	svg: ignore,
	template: ignore,
	title: ignore,
	track: ignore,
	abbr: all$1,
	acronym: all$1,
	bdi: all$1,
	bdo: all$1,
	big: all$1,
	blink: all$1,
	button: all$1,
	canvas: all$1,
	cite: all$1,
	data: all$1,
	details: all$1,
	dfn: all$1,
	font: all$1,
	ins: all$1,
	label: all$1,
	map: all$1,
	marquee: all$1,
	meter: all$1,
	nobr: all$1,
	noscript: all$1,
	object: all$1,
	output: all$1,
	progress: all$1,
	rb: all$1,
	rbc: all$1,
	rp: all$1,
	rt: all$1,
	rtc: all$1,
	ruby: all$1,
	slot: all$1,
	small: all$1,
	span: all$1,
	sup: all$1,
	sub: all$1,
	tbody: all$1,
	tfoot: all$1,
	thead: all$1,
	time: all$1,
	address: flow,
	article: flow,
	aside: flow,
	body: flow,
	center: flow,
	div: flow,
	fieldset: flow,
	figcaption: flow,
	figure: flow,
	form: flow,
	footer: flow,
	header: flow,
	hgroup: flow,
	html: flow,
	legend: flow,
	main: flow,
	multicol: flow,
	nav: flow,
	picture: flow,
	section: flow,
	a,
	audio: media,
	b: strong,
	base,
	blockquote,
	br,
	code: inlineCode,
	dir: list,
	dl,
	dt: li,
	dd: li,
	del,
	em,
	h1: heading,
	h2: heading,
	h3: heading,
	h4: heading,
	h5: heading,
	h6: heading,
	hr,
	i: em,
	iframe,
	img,
	image: img,
	input,
	kbd: inlineCode,
	li,
	listing: code,
	mark: em,
	ol: list,
	p,
	plaintext: code,
	pre: code,
	q,
	s: del,
	samp: inlineCode,
	select,
	strike: del,
	strong,
	summary: p,
	table,
	td: tableCell,
	textarea,
	th: tableCell,
	tr: tableRow,
	tt: inlineCode,
	u: em,
	ul: list,
	var: inlineCode,
	video: media,
	wbr,
	xmp: code
};
function all$1(state, node) {
	return state.all(node);
}
function flow(state, node) {
	return state.toFlow(state.all(node));
}
function ignore() {}

// node_modules/hast-util-to-mdast/lib/state.js
const own = {}.hasOwnProperty;
function createState(options) {
	return {
		all,
		baseFound: false,
		elementById: /* @__PURE__ */ new Map(),
		frozenBaseUrl: void 0,
		handlers: {
			...handlers,
			...options.handlers
		},
		inTable: false,
		nodeHandlers: {
			...nodeHandlers,
			...options.nodeHandlers
		},
		one,
		options,
		patch,
		qNesting: 0,
		resolve,
		toFlow,
		toSpecificContent
	};
}
function all(parent) {
	const children = parent.children || [];
	const results = [];
	let index = -1;
	while (++index < children.length) {
		const child = children[index];
		const result = this.one(child, parent);
		if (Array.isArray(result)) results.push(...result);
		else if (result) results.push(result);
	}
	return results;
}
function one(node, parent) {
	if (node.type === "element") {
		if (node.properties && node.properties.dataMdast === "ignore") return;
		if (own.call(this.handlers, node.tagName)) return this.handlers[node.tagName](this, node, parent) || void 0;
	} else if (own.call(this.nodeHandlers, node.type)) return this.nodeHandlers[node.type](this, node, parent) || void 0;
	if ("value" in node && typeof node.value === "string") {
		const result = {
			type: "text",
			value: node.value
		};
		this.patch(node, result);
		return result;
	}
	if ("children" in node) return this.all(node);
}
function patch(origin, node) {
	if (origin.position) node.position = load_markdown2().position(origin);
}
function resolve(url) {
	if (url === null || url === void 0) return "";
	const base = this.frozenBaseUrl;
	if (base) return new URL(url, base).href;
	return url;
}
function toFlow(nodes) {
	return wrap(nodes);
}
function toSpecificContent(nodes, build) {
	const reference = build();
	const results = [];
	let queue = [];
	let index = -1;
	while (++index < nodes.length) {
		const node = nodes[index];
		if (expectedParent(node)) {
			if (queue.length > 0) {
				node.children.unshift(...queue);
				queue = [];
			}
			results.push(node);
		} else {
			const child = node;
			queue.push(child);
		}
	}
	if (queue.length > 0) {
		let node = results[results.length - 1];
		if (!node) {
			node = build();
			results.push(node);
		}
		node.children.push(...queue);
		queue = [];
	}
	return results;
	function expectedParent(node) {
		return node.type === reference.type;
	}
}

// node_modules/hast-util-to-mdast/lib/index.js
const emptyOptions = {};
function toMdast(tree, options) {
	const cleanTree = load_markdown2().esm_default(tree);
	const settings = options || emptyOptions;
	const transformWhitespace = rehypeMinifyWhitespace({ newlines: settings.newlines === true });
	const state = createState(settings);
	let mdast;
	transformWhitespace(cleanTree);
	load_markdown().visit(cleanTree, function(node) {
		if (node && node.type === "element" && node.properties) {
			const id = String(node.properties.id || "") || void 0;
			if (id && !state.elementById.has(id)) state.elementById.set(id, node);
		}
	});
	const result = state.one(cleanTree, void 0);
	if (!result) mdast = {
		type: "root",
		children: []
	};
	else if (Array.isArray(result)) mdast = {
		type: "root",
		children: result
	};
	else mdast = result;
	load_markdown().visit(mdast, function(node, index, parent) {
		if (node.type === "text" && index !== void 0 && parent) {
			const previous = parent.children[index - 1];
			if (previous && previous.type === node.type) {
				previous.value += node.value;
				parent.children.splice(index, 1);
				if (previous.position && node.position) previous.position.end = node.position.end;
				return index - 1;
			}
			node.value = node.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/, "$1");
			if (parent && (parent.type === "heading" || parent.type === "paragraph" || parent.type === "root")) {
				if (!index) node.value = node.value.replace(/^[\t ]+/, "");
				if (index === parent.children.length - 1) node.value = node.value.replace(/[\t ]+$/, "");
			}
			if (!node.value) {
				parent.children.splice(index, 1);
				return index;
			}
		}
	});
	return mdast;
}

Object.defineProperty(exports, "toHtml", {
  enumerable: true,
  get: function () {
    return toHtml;
  }
});
Object.defineProperty(exports, "toMdast", {
  enumerable: true,
  get: function () {
    return toMdast;
  }
});