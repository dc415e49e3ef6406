const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-8b7f51cc.js"));
const load_page_key = __lazily(() => require("./page-key-7932ecb5.js"));
const load_zod = __lazily(() => require("./zod-3311c45b.js"));
const load_zod2 = __lazily(() => require("./zod-2b9795ef.js"));
const load_zod3 = __lazily(() => require("./zod-50c7c20b.js"));
const load_yaml = __lazily(() => require("./yaml-209ac2eb.js"));
const load_markdown = __lazily(() => require("./markdown-472c54de.js"));
const load_walk = __lazily(() => require("./walk-dbf9ab8d.js"));
const load_github = __lazily(() => require("./github-b1d16b39.js"));
const load_crypto = __lazily(() => require("node:crypto"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));
const load_child_process = __lazily(() => require("node:child_process"));
const load_timers_promises = __lazily(() => require("node:timers/promises"));

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const utils = require_utils$1();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils$1();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse$1();
	const utils = require_utils$1();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils$1();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/formats/written-date.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch(), 1);
const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)?(?!\d)/i;
const named$1 = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})\b/i;
const monthNames = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function readDate$1(written) {
	const text = written.trim();
	const match = text.match(numeric);
	if (match === null) return readNamed(text);
	const [, year, month, day, hour, minute, second, zone] = match;
	const exact = hour === void 0 ? "day" : second === void 0 ? "minute" : "second";
	return checked({
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
		exact,
		offset: zone === void 0 ? null : offsetOf(zone)
	});
}
function readNamed(text) {
	const match = text.match(named$1);
	if (match === null) return null;
	const name = (match[2] ?? match[3] ?? "").slice(0, 3).toLowerCase();
	const day = Number(match[1] ?? match[4]);
	return checked({
		year: Number(match[5]),
		month: monthNames.indexOf(name) + 1,
		day,
		hour: 0,
		minute: 0,
		second: 0,
		exact: "day",
		offset: null
	});
}
function checked(date) {
	const { year, month, day, hour, minute } = date;
	if (month < 1 || month > 12 || hour > 24 || minute > 59) return null;
	return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? date : null;
}
function offsetOf(zone) {
	const match = zone.match(/^([-+])(\d{2}):?(\d{2})?$/);
	if (match === null) return 0;
	const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return match[1] === "-" ? -minutes : minutes;
}
function inZone(date, zone) {
	const { year, month, day, hour, minute, second, offset } = date;
	const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 6e4;
	if (zone === "UTC") return {
		...date,
		...inUtc(new Date(moment)),
		offset: null
	};
	try {
		const format = clockOf(zone);
		const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
		const at = (name) => parts.get(name) ?? 0;
		return {
			...date,
			year: at("year"),
			month: at("month"),
			day: at("day"),
			hour: at("hour"),
			minute: at("minute"),
			second: at("second"),
			offset: null
		};
	} catch {
		return null;
	}
}
function inUtc(moment) {
	return {
		year: moment.getUTCFullYear(),
		month: moment.getUTCMonth() + 1,
		day: moment.getUTCDate(),
		hour: moment.getUTCHours(),
		minute: moment.getUTCMinutes(),
		second: moment.getUTCSeconds()
	};
}
const clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
	const known = clocks.get(zone);
	if (known !== void 0) return known;
	const clock = new Intl.DateTimeFormat("en", {
		timeZone: zone,
		calendar: "gregory",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric"
	});
	if (clocks.size < 50) clocks.set(zone, clock);
	return clock;
}
function dayOfYear({ year, month, day }) {
	return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 864e5;
}
function dayOfWeek({ year, month, day }) {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function isoWeek(date) {
	const thursday = new Date(Date.UTC(date.year, date.month - 1, date.day));
	thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
	const year = thursday.getUTCFullYear();
	return {
		year,
		week: Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 864e5 + 1) / 7)
	};
}
const months$1 = "January February March April May June July August September October November December";
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
function monthName({ month }) {
	return months$1.split(" ")[month - 1];
}
function dayName(date) {
	return days.split(" ")[dayOfWeek(date)];
}

// src/text/days.ts
const millisecondsADay = 864e5;
const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
function dayOf(written) {
	const date = written === void 0 ? null : readDate$1(written);
	if (date === null) return null;
	const pad = (n, digits) => String(n).padStart(digits, "0");
	return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
function dayInAddress(url) {
	const day = /\/(\d{4}\/\d{2}\/\d{2})(?:\/|$)/.exec(url ?? "")?.[1];
	return day === void 0 ? null : realDay(day.replaceAll("/", "-"));
}
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
function addDays(day, days) {
	return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);
}
function sayDay(day, today) {
	const [year, month, date] = day.split("-");
	const name = `${Number(date)} ${months[Number(month) - 1]}`;
	return today?.startsWith(`${year}-`) ? name : `${name} ${year}`;
}
const spokenDay = String.raw`\d{1,2} \p{L}+(?: \d{4})?`;
function sayMonth(day) {
	const [year, month] = day.split("-");
	return `${months[Number(month) - 1]} ${year}`;
}
function readDay(spoken, today, near = false) {
	if (/^\d{4}-\d\d-\d\d$/.test(spoken)) return realDay(spoken);
	const [, date = "", month = "", year] = /^(\d{1,2}) (\p{L}+)(?: (\d{4}))?$/u.exec(spoken) ?? [];
	const index = months.indexOf(month);
	if (index < 0) return null;
	const dayIn = (year) => realDay(`${year}-${String(index + 1).padStart(2, "0")}-${date.padStart(2, "0")}`);
	if (year !== void 0) return dayIn(Number(year));
	const from = Number(today.slice(0, 4)) + 1;
	const days = Array.from({ length: 9 }, (_, i) => dayIn(from - i)).filter((day) => day !== null);
	if (!near) return days.find((day) => day <= today) ?? null;
	const away = (day) => Math.abs(daysBetween(day, today));
	return days.sort((a, b) => away(a) - away(b))[0] ?? null;
}
function realDay(day) {
	const time = Date.parse(day);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

// src/text/words.ts
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’._-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;
let wordSegmenter;
let sentenceSegmenter;
function wordsOf$1(text) {
	if (!unspaced.test(text)) return text.match(word) ?? [];
	wordSegmenter ??= new Intl.Segmenter(void 0, { granularity: "word" });
	return [...wordSegmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
function countWords(text) {
	return wordsOf$1(text).length;
}
function sentencesOf(text) {
	sentenceSegmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
	const sentences = [];
	let open = "";
	for (const { segment } of sentenceSegmenter.segment(text)) {
		open += segment;
		if (withoutGap.test(open)) continue;
		sentences.push(open);
		open = "";
	}
	return [...sentences, open].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
const withoutGap = /[.!?]$/;

// src/formats/path.ts
const markdown = /\.(?:md|mdx|markdown|mdown|mkd|mkdn)$/i;
function isMarkdown(path) {
	return markdown.test(path);
}
function joinPath(...parts) {
	const names = [];
	for (const name of parts.join("/").split("/")) if (name === "..") names.pop();
	else if (name !== "" && name !== ".") names.push(name);
	return names.join("/");
}
function below$1(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function fileOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function withoutExtension(path) {
	return path.replace(/(?<=[^/])\.[^./]+$/, "");
}

// src/io/git.ts
const most$2 = 268435456;
function git(cwd, args) {
	return run(cwd, args)?.toString("utf8") ?? null;
}
function gitBytes(cwd, args, input) {
	return run(cwd, args, input);
}
function run(cwd, args, input) {
	try {
		return (0, load_child_process().execFileSync)("git", [
			"-c",
			"core.quotePath=false",
			"-c",
			"core.fsmonitor=false",
			...args
		], {
			cwd,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				"pipe",
				"ignore"
			],
			maxBuffer: most$2,
			...input !== void 0 && { input },
			env: {
				...process.env,
				GIT_NO_LAZY_FETCH: "1",
				GIT_CONFIG_COUNT: "1",
				GIT_CONFIG_KEY_0: "safe.directory",
				GIT_CONFIG_VALUE_0: "*"
			}
		});
	} catch {
		return null;
	}
}

// src/io/repo.ts
const largest$1 = 1048576;
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const never = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".postrider"
]);
function openRepo(folder) {
	const top = load_fs().realpathSync.native(folder);
	return {
		files: (listByGit(top) ?? listByHand(top)).filter((path) => !isHidden(path)).sort(),
		read: (path) => textOf$7(readInside(top, path)),
		why: (path) => {
			const found = readInside(top, path);
			return "why" in found ? found.why : null;
		}
	};
}
function isHidden(path) {
	return path.split("/").some((part) => never.has(part));
}
function listByGit(top) {
	const out = git(top, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	]);
	return out === null ? null : out.split("\0").filter((path) => path !== "" && isListed(top, path));
}
function listByHand(top, folder = "") {
	return entriesOf$2((0, load_path().join)(top, folder)).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return never.has(entry.name) ? [] : listByHand(top, path);
		return isListed(top, path) ? [path] : [];
	});
}
function entriesOf$2(folder) {
	try {
		return (0, load_fs().readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function isListed(top, path) {
	const found = (0, load_fs().lstatSync)((0, load_path().join)(top, path), { throwIfNoEntry: false });
	return found?.isFile() === true || found?.isSymbolicLink() === true && isMarkdown(path);
}
function textOf$7(contents) {
	return "text" in contents ? contents.text : void 0;
}
function readInside(top, path) {
	const full = (0, load_path().join)(top, path);
	try {
		const found = (0, load_fs().lstatSync)(full, { throwIfNoEntry: false });
		if (found === void 0) return { why: null };
		if (found.isSymbolicLink() || !load_fs().realpathSync.native(full).startsWith(top + load_path().sep)) return { why: "link" };
		if (!found.isFile()) return { why: null };
		const file = (0, load_fs().openSync)(full, load_fs().constants.O_RDONLY | (load_fs().constants.O_NOFOLLOW ?? 0));
		try {
			const stats = (0, load_fs().fstatSync)(file);
			if (!stats.isFile()) return { why: null };
			return stats.size > 1048576 ? { why: "large" } : decode((0, load_fs().readFileSync)(file));
		} finally {
			(0, load_fs().closeSync)(file);
		}
	} catch {
		return { why: "locked" };
	}
}
function decode(bytes) {
	try {
		return { text: utf8.decode(bytes) };
	} catch {
		return { why: "encoding" };
	}
}
function changedFiles(folder, before, after) {
	if (![before, after].every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha))) return null;
	const out = git(folder, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--diff-filter=AMR",
		before,
		after,
		"--"
	]);
	return out === null ? null : out.split("\0").filter((path) => path !== "");
}
function headCommit(folder) {
	return git(folder, ["rev-parse", "HEAD"])?.trim() ?? null;
}
function isFolder(path) {
	return (0, load_fs().statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/config/default-config.ts
const defaultConfig = {
	site: {},
	posts: [],
	ignore: [],
	frontmatter: {},
	checks: {},
	author: {},
	platforms: {
		medium: true,
		devto: false
	},
	drafts: {
		tokens: 1e5,
		parameters: {}
	},
	matching: {},
	sources: { set: {} },
	catalogues: [],
	suppress: [],
	authors: {},
	sweep: {
		posts: 250,
		minutes: 5
	},
	tracker: {
		off: false,
		labels: [],
		maxNewIssues: 5,
		index: true,
		digest: true,
		closeAfter: 60
	},
	baseline: {}
};

// src/config/read-baseline.ts
const baselineFile = ".github/postrider-baseline.json";
const schema = () => load_zod2().strictObject({
	version: load_zod2().literal(1),
	posts: load_zod2().record(load_zod2().string(), load_zod2().array(load_zod2().string()))
});
function readBaseline(repo) {
	const text = repo.read(baselineFile);
	if (text === void 0) {
		if (repo.files.includes(".github/postrider-baseline.json")) throw unread$2("something that is not UTF-8 text");
		return {};
	}
	const parsed = schema().safeParse(parseJson(text));
	if (parsed.success) return parsed.data.posts;
	const [issue] = parsed.error.issues;
	throw unread$2(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "another form"}`);
}
function writeBaseline(posts) {
	return `{\n  "version": 1,\n  "posts": {\n${Object.entries(posts).map(([path, entries]) => `    ${JSON.stringify(path)}: ${JSON.stringify(entries)}`).join(",\n")}\n  }\n}\n`;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw unread$2(error instanceof Error ? error.message : "no JSON");
	}
}
function unread$2(found) {
	return new (load_tell_error().UserError)("baseline", `${baselineFile} cannot be read: found ${found}, expected what “${load_tell_error().program} check --update-baseline” writes. Run it again, or delete the file.`);
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/domain/events.ts
const catalogueForms = [
	"opml",
	"csv",
	"json",
	"markdown",
	"feed"
];

// src/domain/targets.ts
const targetKinds = [
	"newsletter",
	"community",
	"publication",
	"list",
	"thread",
	"writer",
	"podcast",
	"call-for-papers"
];

// src/config/schema.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
var import_dist = load_yaml().require_dist();
const severity = () => load_zod2()._enum([
	"off",
	"note",
	"warning",
	"error"
]);
const strings = () => load_zod2().array(load_zod2().string());
const checkSetting = () => load_zod2().union([severity(), load_zod2().object({
	severity: severity().optional(),
	ignore: strings().default([])
}).catchall(load_zod2().unknown())]).transform((setting) => {
	if (typeof setting === "string") return {
		severity: setting,
		ignore: [],
		options: {}
	};
	const { severity, ignore, ...options } = setting;
	return {
		severity,
		ignore,
		options
	};
});
const server = () => load_zod2().url({ protocol: /^https?$/ }).optional().describe("A server that speaks as OpenAI’s does, `http://localhost:11434/v1` for instance.");
const sourceSetting = () => load_zod2().union([load_zod2().boolean(), load_zod2().string().refine((text) => /^https:\/\/[^/\s]/.test(text) && URL.canParse(text), { error: "true, false, or an address on https" })]);
const catalogue = () => load_zod2().union([load_zod2().string().min(1), load_zod2().strictObject({
	from: load_zod2().string().min(1).describe("A file of the repository, an address, or `owner/repo` on GitHub."),
	as: load_zod2()._enum(catalogueForms).optional().describe("Its form. Told by its name when left out."),
	kind: load_zod2()._enum(targetKinds).optional().describe("What its places are, where it does not say."),
	topics: strings().default([]).describe("What its places are about, besides what it says.")
})]).transform((given) => typeof given === "string" ? {
	from: given,
	topics: []
} : given);
const platform = () => load_zod2()._enum(["medium", "devto"]);
const paused = {
	labels: [],
	maxNewIssues: 0,
	index: false,
	digest: false,
	closeAfter: 60
};
const settings = {
	site: () => load_zod2().strictObject({
		url: load_zod2().url({ protocol: /^https?$/ }).optional().describe("Where the blog is served: scheme, host and base path."),
		generator: load_zod2().string().optional().describe("The generator, when the wrong one is detected."),
		root: load_zod2().string().optional().describe("The folder the site lives in."),
		permalink: load_zod2().string().optional().describe("A template of the path of a post, `/blog/:slug/` for instance, when it cannot be derived.")
	}).prefault({}).describe("The blog. Mostly derived from the settings of its generator."),
	posts: () => strings().default([]).describe("Globs of the files that are posts. Derived when empty."),
	ignore: () => strings().default([]).describe("Globs of files to leave alone."),
	since: () => load_zod3().date().optional().describe("Posts dated before this day stay quiet."),
	frontmatter: () => load_zod2().record(load_zod2().string(), load_zod2().string()).default({}).describe("Own names of frontmatter fields: `canonical: original_url`."),
	checks: () => load_zod2().record(load_zod2().string(), checkSetting()).default({}).describe("For each check a severity or `off`, or a severity, globs to ignore and options."),
	product: () => load_zod2().strictObject({
		name: load_zod2().string().optional(),
		url: load_zod2().url().optional(),
		description: load_zod2().string().optional(),
		keywords: strings().default([]),
		brand: strings().default([]),
		competitors: strings().default([])
	}).optional().describe("What the blog is for, when it is for a product."),
	author: () => load_zod2().strictObject({
		name: load_zod2().string().optional().describe("Signs the drafts."),
		url: load_zod2().url().optional(),
		disclosure: load_zod2().string().optional().describe("A sentence for places that ask who you are."),
		voice: load_zod2()._enum(["I", "we"]).optional().describe("Who speaks in the drafts. As in the post when left out.")
	}).prefault({}).describe("Who writes."),
	platforms: () => load_zod2().union([
		platform(),
		load_zod2().array(platform()),
		load_zod2().strictObject({
			medium: load_zod2().boolean().default(true),
			devto: load_zod2().boolean().default(false)
		})
	]).prefault({}).transform((given) => {
		if (typeof given === "object" && !Array.isArray(given)) return given;
		const named = [given].flat();
		return {
			medium: named.includes("medium"),
			devto: named.includes("devto")
		};
	}).describe("Where copies are republished: `medium`, `devto` or both. With `[]`, no word is said about Medium; `devto` needs the input `devto-api-key`."),
	indexnow: () => load_zod2().strictObject({
		key: load_zod2().string().regex(/^[A-Za-z0-9-]{8,128}$/, "8 to 128 letters, digits and dashes").describe("What the key file on your site says. It is public there, and no secret."),
		keyLocation: load_zod2().url({ protocol: /^https?$/ }).optional().describe("Where the key file is, when not at `/<key>.txt` of the host.")
	}).optional().describe("Tells Bing, Yandex and others by IndexNow of pages that are new or changed; Google takes no part. Off when left out."),
	drafts: () => load_zod2().strictObject({
		model: load_zod2().string().min(1).optional().describe("A model that writes drafts, as its provider names it; needs the input `openai-api-key` or `baseUrl`."),
		baseUrl: server(),
		tokens: load_zod2().int().min(1e3).default(1e5).describe("Tokens of a run, at most."),
		price: load_zod2().strictObject({
			input: load_zod2().number().min(0),
			output: load_zod2().number().min(0)
		}).optional().describe("What a million tokens cost, to tell what a run did."),
		cost: load_zod2().number().min(0).optional().describe("What a run may cost, in the money of `price`."),
		parameters: load_zod2().record(load_zod2().string().regex(/^[\w.-]+$/), load_zod2().string()).default({}).describe("Parameters for the link in letters, `utm_source` for instance. None by default.")
	}).prefault({}).describe("How the texts for places are written. Templates, when no model is named."),
	matching: () => load_zod2().strictObject({
		model: load_zod2().string().min(1).optional().describe("An embedding model that orders the places found, as its provider names it; needs the input `openai-api-key` or `baseUrl`."),
		baseUrl: server()
	}).prefault({}).describe("How places are ordered. By words, when no model is named."),
	sources: () => load_zod2().union([load_zod2().array(load_zod2().string()), load_zod2().record(load_zod2().string(), sourceSetting())]).prefault({}).transform((given) => Array.isArray(given) ? {
		only: given,
		set: Object.fromEntries(given.map((id) => [id, true]))
	} : { set: given }).describe("Where to look for places besides the bundled list. By name `true`, `false`, or the address of the server to ask; a list: only these, and with `[]` none."),
	catalogues: () => load_zod2().array(catalogue()).default([]).describe("Lists of places of your own: OPML, CSV, JSON, an awesome list or a feed, as files of the repository or addresses."),
	suppress: () => strings().default([]).describe("Hosts that are never proposed. A long list goes to `.github/postrider-suppress.txt`, a host a line."),
	authors: () => load_zod2().record(load_zod2().string(), load_zod2().string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, "a login on GitHub")).default({}).describe("An author as the frontmatter names them, and the login their issues go to."),
	sweep: () => load_zod2().strictObject({
		posts: load_zod2().int().min(1).max(1e3).default(250).describe("Tracked posts that one sweep looks at, at most; those that waited longest first."),
		minutes: load_zod2().int().min(1).max(60).default(5).describe("Minutes in which it may ask the web, at most.")
	}).prefault({}).describe("What a sweep may take: the run of a schedule."),
	tracker: () => load_zod2().union([
		load_zod2().literal("off"),
		load_zod2().literal(false),
		load_zod2().strictObject({
			repo: load_zod2().string().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name").optional().describe("Another repository that keeps the issues, a private one for instance."),
			labels: load_zod2().array(load_zod2().string().max(50)).default([]).describe("More labels for new issues."),
			maxNewIssues: load_zod2().int().min(1).max(50).default(5).describe("New issues in one run, at most."),
			index: load_zod2().boolean().default(true).describe("One issue over all posts, from the third tracked post on."),
			digest: load_zod2().boolean().default(true).describe("A comment a week below that issue, when something is up to you."),
			closeAfter: load_zod2().int().min(7).default(60).describe("Days without a tick after which an issue closes itself."),
			public: load_zod2().boolean().optional().describe("Everybody can read the issues. Derived from the repository.")
		})
	]).prefault({}).transform((tracker) => typeof tracker === "object" ? {
		off: false,
		...tracker
	} : {
		off: true,
		...paused
	}).describe("The issues. `off` pauses them.")
};
function schemaFor(keys) {
	const made = Object.entries(settings).flatMap(([key, make]) => keys.includes(key) ? [[key, make()]] : []);
	return load_zod2().strictObject(Object.fromEntries(made));
}
function configSchema() {
	return schemaFor(Object.keys(settings)).describe("Settings of Postrider");
}

// src/config/read-config.ts
function readConfig(file, text, known) {
	const lines = new import_dist.LineCounter();
	const doc = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		maxAliasCount: 50,
		prettyErrors: false,
		logLevel: "silent"
	});
	const lineAt = (path) => lineOf$1(doc, lines, path);
	const broken = doc.errors[0];
	if (broken !== void 0) throw new (load_tell_error().UserError)("config", "The config file cannot be read.", [{
		file,
		line: lines.linePos(broken.pos[0]).line || 1,
		path: "YAML",
		found: firstLine$1(broken.message),
		expected: "valid YAML",
		fix: "Mend this line; quotes around the value often help."
	}]);
	const values = valuesOf$1(doc, file);
	const parsed = schemaFor(Object.keys(values)).safeParse(values, { jitless: true });
	const config = {
		...defaultConfig,
		...parsed.data
	};
	const problems = parsed.success ? unknownNames(config, known) : parsed.error.issues.flatMap((issue) => problemsOf(issue, values, []));
	if (problems.length > 0) {
		const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
		throw new (load_tell_error().UserError)("config", `The config file has ${count}.`, problems.map(({ at, ...rest }) => ({
			file,
			line: lineAt(at),
			path: at.join(".") || "the file",
			...rest
		})).sort((a, b) => a.line - b.line));
	}
	return config;
}
function valuesOf$1(doc, file) {
	try {
		const values = doc.toJS({ maxAliasCount: 50 }) ?? {};
		if (typeof values !== "object" || Array.isArray(values)) return values;
		return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
	} catch (error) {
		throw new (load_tell_error().UserError)("config", "The config file cannot be read.", [{
			file,
			line: 1,
			path: "YAML",
			found: firstLine$1(error instanceof Error ? error.message : String(error)),
			expected: "plain values",
			fix: "Put quotes around a value that begins with *, a glob for instance."
		}]);
	}
}
function problemsOf(issue, values, above) {
	const at = [...above, ...issue.path];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...at, key], key, keysAt(at)));
	if (issue.code === "invalid_union") {
		const best = issue.errors.find((list) => list.some((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
		if (best !== void 0) return best.flatMap((inner) => problemsOf(inner, values, at));
	}
	return [{
		at,
		found: show(valueAt$2(values, at)),
		expected: expectation(issue),
		fix: at.length === 0 ? "Write keys and values." : `Change or delete ${code(at)}.`
	}];
}
function unknownNames(config, known) {
	const { generator } = config.site;
	return [
		...Object.keys(config.checks).flatMap((id) => checkMistakes(id, config, known.checks)),
		...Object.keys(config.sources.set).filter((id) => !known.sources.includes(id)).map((id) => unknownKey(["sources", id], id, known.sources)),
		...Object.entries(config.sources.set).flatMap(([id, value]) => typeof value !== "string" || known.servers?.includes(id) || !known.sources.includes(id) ? [] : [serverless(id, value)]),
		...generator === void 0 || known.generators.includes(generator) ? [] : [unknownKey(["site", "generator"], generator, known.generators)]
	];
}
function serverless(id, value) {
	const fix = `It has one server; write “${id}: true”.`;
	return {
		at: ["sources", id],
		found: show(value),
		expected: "true or false",
		fix
	};
}
function checkMistakes(id, { checks }, known) {
	const options = Object.hasOwn(known, id) ? known[id] : void 0;
	if (options === void 0) return [unknownKey(["checks", id], id, Object.keys(known))];
	return Object.entries(checks[id].options).flatMap(([name, value]) => {
		const at = [
			"checks",
			id,
			name
		];
		const option = Object.hasOwn(options, name) ? options[name] : void 0;
		if (option === void 0) return [unknownKey(at, name, [
			"severity",
			"ignore",
			...Object.keys(options)
		])];
		const expected = expectedOf(option);
		return schemaOf(option).safeParse(value).success ? [] : [{
			at,
			found: show(value),
			expected,
			fix: `Change or delete ${code(at)}.`
		}];
	});
}
function schemaOf({ default: value, least = 0 }) {
	if (typeof value === "number") return load_zod2().number().min(least);
	return typeof value === "boolean" ? load_zod2().boolean() : load_zod2().array(load_zod2().string());
}
function expectedOf({ default: value, least = 0 }) {
	if (typeof value === "number") return `a number of at least ${least}`;
	return typeof value === "boolean" ? "true or false" : "a list of words";
}
function unknownKey(at, found, keys) {
	const nearest = keys.length === 0 ? void 0 : (0, import_fastest_levenshtein.closest)(found, [...keys]);
	const meant = nearest !== void 0 && (0, import_fastest_levenshtein.distance)(found, nearest) <= Math.max(2, found.length / 3);
	return {
		at,
		found: `the unknown name “${found}”`,
		expected: keys.length > 12 && meant ? "a known name" : `one of ${keys.join(", ")}`,
		fix: meant ? `Did you mean “${nearest}”?` : "Delete it."
	};
}
function keysAt(path) {
	let schema = load_zod().toJSONSchema(configSchema(), {
		io: "input",
		unrepresentable: "any"
	});
	for (const key of path) schema = child(schema, key);
	return Object.keys(properties(schema) ?? {});
}
function child(schema, key) {
	if (typeof key === "number") return schema?.items;
	return properties(schema)?.[key];
}
function properties(schema) {
	const { properties: own, anyOf } = schema ?? {};
	return own ?? anyOf?.find((option) => option.properties !== void 0)?.properties;
}
function expectation(issue) {
	if (issue.code === "invalid_union") return issue.errors.map(([inner]) => inner === void 0 ? "" : expectation(inner)).join(" or ");
	if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
	if (issue.code === "invalid_type") return names$4[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_format") return formats$1[issue.format] ?? issue.format;
	if (issue.code === "too_small") return `at least ${issue.minimum}`;
	if (issue.code === "too_big") return `at most ${issue.maximum}`;
	return firstLine$1(issue.message);
}
const names$4 = {
	string: "text",
	array: "a list",
	object: "keys and values",
	record: "keys and values",
	boolean: "true or false",
	number: "a number",
	int: "a whole number"
};
const formats$1 = {
	url: "an address such as https://example.com",
	date: "a day such as 2026-11-22"
};
function valueAt$2(values, path) {
	let value = values;
	for (const key of path) value = value?.[key];
	return value;
}
function show(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function code(path) {
	return `“${path.join(".")}”`;
}
function firstLine$1(text) {
	return text.split("\n")[0]?.replace(/[:.]\s*$/, "") ?? text;
}
function lineOf$1(doc, lines, path) {
	for (let end = path.length; end > 0; end--) {
		const node = doc.getIn(path.slice(0, end), true);
		if ((0, import_dist.isNode)(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

// src/config/read-suppress.ts
const suppressFile = ".github/postrider-suppress.txt";
const place = /^(?=.{1,255}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?:\/[^\s/#]+)*$/u;
function readSuppress(repo) {
	const text = repo.read(suppressFile);
	if (text === void 0) {
		if (!repo.files.includes(".github/postrider-suppress.txt")) return [];
		throw new (load_tell_error().UserError)("suppress", `${suppressFile} cannot be read: expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.`);
	}
	const places = [];
	const problems = [];
	for (const [i, written] of text.replace(/^\ufeff/, "").split(/\r\n?|\n/).entries()) {
		const entry = written.replace(/(^|\s)#.*$/, "").trim();
		if (entry === "") continue;
		if (place.test(entry)) places.push(entry.toLowerCase().replace(/^www\./, ""));
		else problems.push(problemOf$1(entry, i + 1));
	}
	if (problems.length === 0) return [...new Set(places)];
	const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
	throw new (load_tell_error().UserError)("suppress", `${suppressFile} has ${count}.`, problems);
}
function problemOf$1(entry, line) {
	const meant = meantBy(entry);
	return {
		file: suppressFile,
		line,
		path: "the line",
		found: `“${entry.length > 60 ? `${entry.slice(0, 59)}…` : entry}”`,
		expected: "one host, such as example.com",
		fix: meant === null ? "Write the host alone, or put # before a remark." : `Write ${meant}.`
	};
}
function meantBy(entry) {
	const bare = (/^https?:/i.test(entry) ? load_tell_error().parseUrl(entry)?.hostname : /^[^\s@]+@([^\s@]+)$/.exec(entry)?.[1])?.toLowerCase().replace(/^www\./, "");
	return bare !== void 0 && place.test(bare) ? bare : null;
}

// src/config/load-config.ts
const defaultFile = ".github/postrider.yml";
function loadConfig(repo, file, known) {
	const text = repo.read(file);
	const withFiles = (config) => ({
		...config,
		baseline: readBaseline(repo),
		suppress: [...config.suppress, ...readSuppress(repo)]
	});
	if (text !== void 0) return withFiles(readConfig(file, text, known));
	if (repo.files.includes(file)) throw new (load_tell_error().UserError)("config", `${file} cannot be read: expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.`);
	const twin = file.replace(/\.yml$/, ".yaml");
	if (twin !== file && repo.files.includes(twin)) throw new (load_tell_error().UserError)("config", `Found ${twin}, expected ${file}. Rename it, or name it with the input “config”.`);
	if (file !== ".github/postrider.yml") throw new (load_tell_error().UserError)("config", `There is no ${file}. Change the input “config”, or leave it out.`);
	return withFiles(defaultConfig);
}

// src/check-options.ts
const checkOptions = {
	"address-moved-together": {},
	"address-moved": {},
	"address-removed": {},
	"address-respelled": {},
	"author-missing": {},
	"canonical-duplicate": {},
	"canonical-foreign": {},
	"canonical-fragment": {},
	"canonical-homepage": {},
	"canonical-host-mismatch": {},
	"canonical-http": {},
	"canonical-language-mismatch": {},
	"canonical-on-platform": {},
	"canonical-path-leak": {},
	"canonical-path-mismatch": {},
	"canonical-preview-host": {},
	"canonical-relative": {},
	"canonical-tracking": {},
	"canonical-unresolved": {},
	"canonical-unusable": {},
	"canonical-variant": {},
	"content-ai-undisclosed": {},
	"content-calls-to-action": { "most": {
		"default": 2,
		"says": "Calls to action, at most.",
		"least": 0
	} },
	"content-control-character": {},
	"content-copy-shared": {},
	"content-duplicate": {},
	"content-keyword-stuffing": {
		"percent": {
			"default": 6,
			"says": "Of a hundred words, at most.",
			"least": 1
		},
		"headings": {
			"default": 75,
			"says": "Of a hundred headings, at most.",
			"least": 1
		}
	},
	"content-near-duplicate": {},
	"content-not-original": {},
	"content-not-standalone": {},
	"content-placeholder": {},
	"content-site-chrome": {},
	"content-teaser": {},
	"content-thin": {
		"words": {
			"default": 200,
			"says": "Words of prose, at least.",
			"least": 1
		},
		"code": {
			"default": 20,
			"says": "Lines of code that make up for all of them, half as many for half.",
			"least": 1
		}
	},
	"content-wall-of-text": {
		"paragraph": {
			"default": 200,
			"says": "Words of a paragraph, at most.",
			"least": 20
		},
		"heading": {
			"default": 800,
			"says": "Words of a post without a heading, at most.",
			"least": 100
		}
	},
	"content-weak-without-links": { "percent": {
		"default": 50,
		"says": "Of a hundred words, at most.",
		"least": 1
	} },
	"cover-missing": {},
	"date-future": {},
	"date-invalid": {},
	"date-old": { "days": {
		"default": 180,
		"says": "The age of a post in days, up to which nothing is said."
	} },
	"description-length": {
		"least": {
			"default": 50,
			"says": "The fewest characters of a description."
		},
		"most": {
			"default": 160,
			"says": "The most characters of a description.",
			"least": 1
		}
	},
	"description-missing": {},
	"distribution-copy-wrong": {},
	"distribution-devto": {},
	"distribution-language": {},
	"frontmatter-broken": {},
	"frontmatter-conflict": {},
	"frontmatter-tolerated": {},
	"image-alt-missing": {},
	"image-missing": {},
	"link-adjacent": {},
	"link-affiliate": {},
	"link-bare-address": { "longest": {
		"default": 40,
		"says": "Characters that an address in a sentence may have.",
		"least": 1
	} },
	"link-density": {
		"links": {
			"default": 10,
			"says": "Links to other sites from which a text is looked at.",
			"least": 1
		},
		"words": {
			"default": 20,
			"says": "Words that there should be for each link.",
			"least": 1
		}
	},
	"link-empty-text": {},
	"link-from-own-post": {},
	"link-generic-text": {},
	"link-insecure": {},
	"link-keyword-text": {},
	"link-long-text": { "longest": {
		"default": 100,
		"says": "Characters that a link text may have.",
		"least": 1
	} },
	"link-mistyped": {},
	"link-own-count": {},
	"link-own-dead": {},
	"link-own-homepage": {},
	"link-own-placement": { "words": {
		"default": 8,
		"says": "Words that should stand around a link to your own site.",
		"least": 1
	} },
	"link-own-unready": {},
	"link-same-text": {},
	"link-shortener": {},
	"link-signup": {},
	"link-to-own-post": {},
	"link-tracked": {},
	"page-article-unmarked": {},
	"page-canonical-dead": {},
	"page-canonical-ignored": {},
	"page-canonical-mismatch": {},
	"page-canonical-missing": {},
	"page-canonical-multiple": {},
	"page-canonical-relative": {},
	"page-canonical-variant": {},
	"page-date-missing": {},
	"page-hreflang-incomplete": {},
	"page-image-lazy": {},
	"page-import-gaps": {},
	"page-moved": {},
	"page-noindex": {},
	"page-not-in-sitemap": {},
	"page-not-live": {},
	"page-og-incomplete": {},
	"page-og-url-mismatch": {},
	"page-redirect": {},
	"page-robots-blocked": {},
	"page-sitemap-variant": {},
	"page-stale-content": { "share": {
		"default": .8,
		"says": "How much of the text of the post must be on the page, 0 to 1"
	} },
	"page-text-missing": {},
	"page-title-suffix": {},
	"slug-case": {},
	"slug-duplicate": {},
	"slug-long": { "most": {
		"default": 100,
		"says": "The most characters of the last part of an address.",
		"least": 1
	} },
	"slug-unsafe": {},
	"social-image-shared": { "posts": {
		"default": 5,
		"says": "Posts with one cover, from which on it is told.",
		"least": 2
	} },
	"suppression-unknown": {},
	"tags-count": {},
	"tags-length": {},
	"title-clickbait": {},
	"title-cut": { "most": {
		"default": 70,
		"says": "The most characters of a title.",
		"least": 1
	} },
	"title-duplicate": {},
	"title-length": {},
	"title-missing": {},
	"medium-admonition": {},
	"medium-caption": {},
	"medium-code-in-list": {},
	"medium-definition-list": {},
	"medium-details": {},
	"medium-diagram": {},
	"medium-duplicate-title": {},
	"medium-embed": {},
	"medium-footnote": {},
	"medium-form": {},
	"medium-fragment-link": {},
	"medium-heading-depth": {},
	"medium-image-format": {},
	"medium-math": {},
	"medium-mdx-component": {},
	"medium-nested-list": {},
	"medium-raw-html": {},
	"medium-shortcode": {},
	"medium-sub-sup": {},
	"medium-table": {},
	"medium-task-list": {}
};

// src/sites/astro/routes.ts
const listParam$1 = /^(?:author|category|cat|lang|locale|month|page|pageNum|series|tag|topic|year)$/i;
const listFolder$1 = /^(?:api|archives?|authors?|categor(?:y|ies)|og|page|rss|series|tags?|topics?)$/i;
function readRoutes$1(repo, pages) {
	return repo.files.flatMap((path) => {
		const rest = below$1(pages, path);
		if (rest === null || !path.endsWith(".astro") || !rest.includes("[")) return [];
		const segments = withoutExtension(rest).split("/");
		if (segments.at(-1) === "index") segments.pop();
		if (segments.some((name) => name.startsWith("_"))) return [];
		return [routeOf$1(path, segments, repo.read(path) ?? "")];
	});
}
function routeOf$1(file, segments, text) {
	const called = [...text.matchAll(/\bgetCollection\s*(?:<[^>]{0,200}>)?\s*\(\s*(["'`])([\w-]+)\1/g)];
	const last = paramOf(segments.at(-1) ?? "");
	return {
		file,
		segments,
		collections: called.length > 0 ? [...new Set(called.map((match) => match[2]))] : null,
		params: paramsIn(text),
		lists: last === null || listParam$1.test(last) || /\bpaginate\s*\(/.test(text) || segments.some((name) => listFolder$1.test(name)),
		empty: text.trim() === ""
	};
}
function paramOf(segment) {
	return segment.match(/^\[(?:\.\.\.)?(\w+)\]$/)?.[1] ?? null;
}
function paramsIn(text) {
	const object = text.match(/\bparams\s*:\s*\{([^{}]{0,500})\}/)?.[1];
	if (object === void 0) return null;
	const entries = object.split(",").flatMap((entry) => {
		const match = entry.trim().match(/^(\w+)\s*(?::\s*([\s\S]+))?$/);
		return match === null ? [] : [[match[1], (match[2] ?? match[1]).trim()]];
	});
	return new Map(entries);
}

// src/sites/astro/slug.ts
function slugify$4(name) {
	return name.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, "").replace(/ /g, "-");
}
function idOf(path) {
	return path.split("/").map(slugify$4).join("/").replace(/\/index$/, "");
}

// src/sites/astro/address.ts
function addressOf$7(post, settings) {
	const asPage = below$1(settings.pages, post.path);
	if (asPage !== null) return pageAddress$3(asPage, settings);
	const collection = settings.collections.filter(({ folder }) => below$1(folder, post.path) !== null).sort((a, b) => b.folder.length - a.folder.length)[0];
	if (collection === void 0) return { why: "the file lies in no content collection of Astro" };
	const route = routeFor$1(collection.name, settings);
	if (route === null) return { why: `no single page file shows the collection “${collection.name}”` };
	if (collection.ownIds) return { why: `the collection “${collection.name}” makes ids with code of its own (generateId)` };
	const filled = fill$3(route, entryOf(post, collection));
	if ("why" in filled) return filled;
	const path = `/${filled.path}`.replace(/\/{2,}/g, "/");
	const rule = `the page file ${route.file}`;
	return {
		...filled,
		path: path === "/" ? path : path + settings.ending,
		rule
	};
}
function pageAddress$3(path, { ending }) {
	const bare = withoutExtension(path).replace(/(?:^|\/)index$/, "");
	if (bare.includes("[")) return { why: "its file name holds parameters" };
	return {
		path: bare === "" ? "/" : `/${bare}${ending}`,
		rule: "its place below src/pages"
	};
}
function routeFor$1(name, { routes }) {
	const pages = routes.filter((route) => !route.lists);
	const named = pages.filter(({ collections }) => collections?.includes(name));
	const silent = pages.filter(({ collections }) => collections === null);
	const candidates = named.length > 0 ? named : silent;
	const inFolder = candidates.filter(({ segments }) => segments.includes(name));
	const best = inFolder.length > 0 ? inFolder : candidates;
	const plain = best.filter(({ segments }) => segments.slice(0, -1).every((part) => paramOf(part) === null || isDatePart(part)));
	const left = plain.length > 0 ? plain : best;
	return left.length === 1 ? left[0] : null;
}
function isDatePart(segment) {
	return /^(?:year|month|day)$/i.test(paramOf(segment) ?? "");
}
function entryOf(post, { folder }) {
	const own = post.frontmatter.values.slug;
	const slug = typeof own === "string" && own !== "" ? own : null;
	const id = slug ?? idOf(withoutExtension(below$1(folder, post.path)));
	const match = id.match(/^(\d{4})-(\d{2})-(\d{2})-(.+)$/);
	return {
		id,
		slug,
		dated: match && {
			year: match[1],
			month: match[2],
			day: match[3],
			rest: match[4]
		}
	};
}
function fill$3(route, entry) {
	const byDate = route.segments.some(isDatePart);
	const made = [];
	for (const segment of route.segments) {
		const name = paramOf(segment);
		if (name === null) {
			if (segment.includes("[")) return { why: `the page file ${route.file} has a name that mixes text and parameters` };
			made.push(segment);
			continue;
		}
		const value = byDate ? datedParam(name, entry) : paramValue(name, route, entry);
		if (value === null) return { why: whyNot$2(name, route) };
		if (value.includes("/") && !segment.startsWith("[...")) return { why: `the parameter [${name}] of ${route.file} cannot hold “${value}”` };
		made.push(value);
	}
	const doubt = `the parameters of ${route.file} come from code that was not followed`;
	const followed = route.params !== null && !byDate;
	return {
		path: made.join("/"),
		...followed || route.empty ? {} : { doubt }
	};
}
function datedParam(name, { dated }) {
	if (dated === null) return null;
	const { year, month, day, rest } = dated;
	return {
		year,
		month,
		day
	}[name.toLowerCase()] ?? (/^(?:slug|id|title|name|post)$/i.test(name) ? rest : null);
}
function paramValue(name, { params }, { id, slug }) {
	const expression = params?.get(name);
	if (expression === void 0) return params === null ? id : null;
	const plain = expression.replace(/\s+/g, "").replace(/[?!]\./g, ".");
	if (/^\w+\.(?:id|slug)$/.test(plain)) return id;
	if (/^\w+\.data\.slug$/.test(plain)) return slug;
	if (/^\w+\.data\.slug(?:\|\||\?\?)\w+\.(?:id|slug)$/.test(plain)) return slug ?? id;
	return null;
}
function whyNot$2(name, { file, params }) {
	const expression = params?.get(name);
	return expression === void 0 ? `the parameter [${name}] of ${file} is not derived from the file` : `the parameter [${name}] of ${file} is made by code: ${expression.slice(0, 80)}`;
}

// src/sites/astro/content.ts
const blogNames$1 = /^(?:articles?|blogs?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
const otherNames$1 = /^(?:authors?|docs|experience|faqs?|i18n|legal|pages?|people|products?|projects?|resume|services|snippets|talks|team|testimonials|work)$/i;
function postsOf$2(repo, _root, settings) {
	const { collections, pages } = settings;
	const shown = collections.filter(({ name }) => !otherNames$1.test(name) && routeFor$1(name, settings) !== null);
	const entries = (shown.length > 0 ? shown : collections.filter(({ name }) => blogNames$1.test(name))).flatMap((collection) => repo.files.filter(isEntry(collection)));
	const asPages = repo.files.filter((path) => {
		const [top = "", ...others] = below$1(pages, path)?.split("/") ?? [];
		return isMarkdown(path) && others.length > 0 && blogNames$1.test(top) && !hidden(path);
	});
	return [.../* @__PURE__ */ new Set([...entries, ...asPages])].sort();
}
function isEntry({ folder, patterns }) {
	const matches = patterns === null ? null : (0, import_picomatch.default)(patterns.map((pattern) => pattern.replace(/^\.\//, "")));
	return (path) => {
		const rest = below$1(folder, path);
		if (rest === null || !isMarkdown(path)) return false;
		return matches === null ? !hidden(rest) : matches(rest);
	};
}
function hidden(path) {
	return fileOf(path).startsWith("_") || /(?:^|\/)_/.test(path);
}

// src/formats/literal.ts
function isMap$1(value) {
	return value instanceof Map;
}
function isCall(value) {
	return isRecord$1(value) && "call" in value;
}
function isReference(value) {
	return isRecord$1(value) && "path" in value;
}
function isJoined(value) {
	return isRecord$1(value) && "parts" in value;
}
function isReturned(value) {
	return isRecord$1(value) && "returns" in value;
}
function isPattern(value) {
	return isRecord$1(value) && "pattern" in value;
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}

// src/formats/script-expression.ts
const maxDepth$1 = 64;
function nameOf$5(node) {
	const named = node;
	if (named?.type === "Identifier") return named.name;
	if (named?.type === "StringLiteral") return named.value;
	return named?.type === "NumericLiteral" ? String(named.value) : void 0;
}
function read$2(node, reader) {
	if (!node || reader.depth > maxDepth$1) return void 0;
	reader.depth += 1;
	const value = readExpression(node, reader);
	reader.depth -= 1;
	return value;
}
function readExpression(node, reader) {
	switch (node.type) {
		case "TemplateLiteral": return joined(node.quasis.flatMap(({ value }, at) => [value.cooked ?? "", ...at < node.expressions.length ? [read$2(node.expressions[at], reader)] : []]));
		case "ArrayExpression": return node.elements.flatMap((item) => readItem(item, reader));
		case "ObjectExpression": return readObject(node.properties, reader);
		case "MemberExpression":
		case "OptionalMemberExpression": return readMember(node.object, node.property, node.computed, reader);
		case "CallExpression":
		case "OptionalCallExpression":
		case "NewExpression": return readCall(node.callee, node.arguments, reader);
		case "ArrowFunctionExpression":
		case "FunctionExpression": return readFunction(node, reader);
		default: return node.type === "FunctionDeclaration" ? readFunction(node, reader) : readChoice(node, reader);
	}
}
function readChoice(node, reader) {
	switch (node.type) {
		case "LogicalExpression": {
			const left = read$2(node.left, reader);
			return isKnown(left, reader) && node.operator !== "&&" ? left : read$2(node.right, reader);
		}
		case "ConditionalExpression": {
			const yes = read$2(node.consequent, reader);
			return isKnown(yes, reader) ? yes : read$2(node.alternate, reader);
		}
		case "BinaryExpression":
			if (node.operator !== "+") return void 0;
			return joined([read$2(node.left, reader), read$2(node.right, reader)]);
		case "AwaitExpression": return read$2(node.argument, reader);
		case "AssignmentExpression": return read$2(node.right, reader);
		case "ParenthesizedExpression":
		case "TSAsExpression":
		case "TSSatisfiesExpression":
		case "TSNonNullExpression":
		case "TSTypeAssertion": return read$2(node.expression, reader);
		case "SequenceExpression": return read$2(node.expressions.at(-1), reader);
		default: return readAtom(node);
	}
}
function readAtom(node) {
	switch (node.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return node.value;
		case "NullLiteral": return null;
		case "RegExpLiteral": return {
			pattern: node.pattern,
			flags: node.flags
		};
		case "Identifier": return node.name === "undefined" ? void 0 : {
			name: node.name,
			path: []
		};
		case "ThisExpression": return {
			name: "this",
			path: []
		};
		default: return;
	}
}
function readItem(item, reader) {
	if (item?.type !== "SpreadElement") return [read$2(item, reader)];
	const spread = read$2(item.argument, reader);
	return Array.isArray(spread) ? spread : [spread];
}
function joined(parts) {
	const flat = parts.flatMap((part) => isJoined(part) ? part.parts : [part]);
	if (flat.every((part) => typeof part === "string" || typeof part === "number")) return flat.join("");
	return { parts: flat };
}
function isKnown(value, reader) {
	if (isJoined(value)) return value.parts.every((part) => isKnown(part, reader));
	if (!isReference(value)) return value !== void 0 && value !== "";
	if (/^(?:process|import|Deno|Bun)$/.test(value.name)) return false;
	if (!reader.values.has(value.name) || value.path.length > 0) return true;
	const set = reader.values.get(value.name);
	return isReference(set) && set.name === value.name ? true : isKnown(set, reader);
}
function readMember(object, key, computed, reader) {
	const name = computed ? read$2(key, reader) : nameOf$5(key);
	const on = object.type === "MetaProperty" ? {
		name: "import",
		path: []
	} : read$2(object, reader);
	if (typeof name !== "string") return void 0;
	if (isReference(on)) return {
		...on,
		path: [...on.path, name]
	};
	return isMap$1(on) ? on.get(name) : void 0;
}
function readCall(callee, given, reader) {
	const args = given.map((item) => read$2(item, reader));
	const target = read$2(callee, reader);
	if (isReference(target)) return {
		call: [target.name, ...target.path].join("."),
		args
	};
	if (callee.type === "Import") return {
		call: "require",
		args
	};
	const member = callee;
	if (member.type !== "MemberExpression" && member.type !== "OptionalMemberExpression") return void 0;
	const call = member.computed ? void 0 : nameOf$5(member.property);
	return call === void 0 ? void 0 : {
		call,
		args,
		on: read$2(member.object, reader)
	};
}
function readFunction({ params, body }, reader) {
	const names = params.map((param) => nameOf$5(param) ?? "");
	if (body.type !== "BlockStatement") return {
		params: names,
		returns: read$2(body, reader)
	};
	const { body: statements } = body;
	let returns;
	for (const statement of statements) if (statement.type === "ReturnStatement") returns = read$2(statement.argument, reader);
	else reader.readInner(statement);
	return {
		params: names,
		returns
	};
}
function readObject(properties, reader) {
	const object = /* @__PURE__ */ new Map();
	for (const property of properties) {
		if (property.type === "SpreadElement") {
			const spread = read$2(property.argument, reader);
			const known = isReference(spread) ? reader.values.get(spread.name) : spread;
			if (isMap$1(known)) for (const [name, value] of known) object.set(name, value);
			continue;
		}
		const name = property.computed === true ? void 0 : nameOf$5(property.key);
		if (name === void 0) continue;
		if (property.type === "ObjectProperty") object.set(name, read$2(property.value, reader));
		else if (property.type === "ObjectMethod" && property.kind === "method") object.set(name, readFunction(property, reader));
	}
	return object;
}

// src/formats/late-part.ts
const all = [];
var Missed = class extends Error {};
let isMaking = false;
function latePart(load) {
	let part = null;
	let isMissed = false;
	const late = {
		get() {
			isMissed ||= part === null;
			if (part === null && isMaking) throw new Missed();
			return part;
		},
		async loadMissed() {
			if (isMissed) await late.load();
		},
		async load() {
			part ??= await load();
		}
	};
	all.push(late);
	return late;
}
async function withLateParts(make) {
	while (true) {
		const made = attempt(make);
		if (made !== null) return made.value;
		for (const late of all) await late.loadMissed();
	}
}
function attempt(make) {
	isMaking = true;
	try {
		return { value: make() };
	} catch (error) {
		if (error instanceof Missed) return null;
		throw error;
	} finally {
		isMaking = false;
	}
}

// src/formats/script-tree.ts
const longest$1 = 4e5;
const recovers = 3e4;
const deepest$1 = 200;
const parser$1 = latePart(() => Promise.resolve().then(() => require("./babel-6a782964.js")));
function parseScript(text) {
	if (text.length > longest$1 || depthOf(text) > deepest$1) return null;
	const babel = parser$1.get();
	if (babel === null) return null;
	try {
		return babel.parse(text, {
			sourceType: "unambiguous",
			errorRecovery: text.length <= recovers,
			allowReturnOutsideFunction: true,
			plugins: ["typescript", "jsx"]
		}).program;
	} catch {
		return null;
	}
}
function depthOf(text) {
	if (/(?:[!~+-]\s*){200}|(?:\w{0,9}\s{0,9}\?\s{0,9}){200}/.test(text)) return 201;
	const open = [];
	let generic = 0;
	let most = 0;
	let before = "";
	for (const sign of text) {
		if ("([{<`".includes(sign)) {
			const doubles = before === ">";
			if (sign !== "`") open.push(doubles);
			if (doubles) generic += 1;
			most = Math.max(most, generic > 6 ? 201 : open.length);
		} else if (")]}>".includes(sign) && !(sign === ">" && before === "=")) {
			if (open.pop() === true) generic -= 1;
		}
		if (sign.trim() !== "") before = before === "=" && sign === ">" ? "=>" : sign;
	}
	return most;
}
function* nodesOf(top) {
	const left = [top];
	while (left.length > 0) {
		const node = left.pop();
		if (isSyntax(node)) yield node;
		const inner = innerOf(node);
		for (let at = inner.length - 1; at >= 0; at -= 1) left.push(inner[at]);
	}
}
function innerOf(node) {
	if (Array.isArray(node)) return node.filter(isObject);
	const inner = [];
	for (const key in node) {
		const value = node[key];
		if (isObject(value) && key !== "loc" && !key.endsWith("omments")) inner.push(value);
	}
	return inner;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isSyntax(node) {
	return "type" in node && typeof node.type === "string";
}

// src/formats/script-literals.ts
function readScript(text) {
	const reader = newReader();
	for (const statement of parseScript(text)?.body ?? []) readStatement(statement, reader, false);
	return reader;
}
function literalOf(node) {
	return read$2(node, newReader());
}
function newReader() {
	const reader = {
		values: /* @__PURE__ */ new Map(),
		imports: /* @__PURE__ */ new Map(),
		depth: 0,
		readInner: (statement) => readStatement(statement, reader, true)
	};
	return reader;
}
function readStatement(statement, reader, inner) {
	const set = (name, value) => {
		if (!inner || !reader.values.has(name)) reader.values.set(name, value);
	};
	switch (statement.type) {
		case "VariableDeclaration":
			for (const { id, init } of statement.declarations) readVariable(id, init, reader, set);
			break;
		case "FunctionDeclaration":
			if (statement.id) set(statement.id.name, readFunction(statement, reader));
			break;
		case "ExportNamedDeclaration":
			if (statement.declaration) readStatement(statement.declaration, reader, inner);
			for (const item of statement.specifiers) {
				if (item.type !== "ExportSpecifier") continue;
				const name = nameOf$5(item.exported) ?? "";
				if (statement.source) reader.imports.set(name, {
					from: statement.source.value,
					name: item.local.name
				});
				else if (name !== item.local.name) set(name, {
					name: item.local.name,
					path: []
				});
			}
			break;
		case "ExportDefaultDeclaration":
			set("default", read$2(statement.declaration, reader));
			break;
		case "TSExportAssignment":
			set("default", read$2(statement.expression, reader));
			break;
		case "ImportDeclaration":
			for (const item of statement.specifiers) {
				const name = item.type === "ImportSpecifier" ? nameOf$5(item.imported) ?? "" : "default";
				reader.imports.set(item.local.name, {
					from: statement.source.value,
					name
				});
			}
			break;
		case "ExpressionStatement": if (statement.expression.type === "AssignmentExpression" && !inner) {
			const to = referenceText(statement.expression.left);
			const value = () => read$2(statement.expression.right, reader);
			if (to === "module.exports") set("default", value());
			else if (to?.startsWith("module.exports.") || to?.startsWith("exports.")) set(to.slice(to.lastIndexOf(".") + 1), value());
		}
	}
}
function referenceText(node) {
	const value = literalOf(node);
	return isReference(value) ? [value.name, ...value.path].join(".") : void 0;
}
function readVariable(id, init, reader, set) {
	const target = id;
	const value = read$2(init, reader);
	const from = isCall(value) && value.call === "require" && typeof value.args[0] === "string" ? value.args[0] : null;
	if (target.type === "Identifier") {
		if (from === null) set(target.name, value);
		else reader.imports.set(target.name, {
			from,
			name: "default"
		});
	} else if (target.type === "ObjectPattern") for (const property of target.properties) {
		const name = nameOf$5(property.key);
		const local = nameOf$5(property.value);
		if (name === void 0 || local === void 0) continue;
		if (from !== null) reader.imports.set(local, {
			from,
			name
		});
		else if (isReference(value)) set(local, {
			...value,
			path: [...value.path, name]
		});
	}
}

// src/sites/evidence/read-module.ts
const maxHops$1 = 8;
function readModule(repo, path, root) {
	const script = readScript(repo.read(path) ?? "");
	const at = {
		repo,
		path,
		root,
		script,
		hops: 0
	};
	return {
		script,
		follow: (value) => follow$2(value, at),
		value: (name) => follow$2(script.values.get(name), at)
	};
}
function settingsOf(value) {
	if (isMap$1(value)) return value;
	if (isReturned(value)) return settingsOf(value.returns);
	return (isCall(value) ? value.args.map(settingsOf).find(({ size }) => size > 0) : void 0) ?? /* @__PURE__ */ new Map();
}
function follow$2(value, at) {
	if (at.hops > maxHops$1) return void 0;
	if (isReference(value) && at.free?.includes(value.name)) return value;
	if (isReference(value)) return inside$1(named(value.name, at), value.path);
	const deeper = {
		...at,
		hops: at.hops + 1
	};
	if (isCall(value)) return followCall(value, deeper);
	if (isJoined(value)) {
		const parts = value.parts.map((part) => follow$2(part, deeper));
		if (parts.every((part) => typeof part === "string" || typeof part === "number")) return parts.join("");
		return at.free === void 0 ? void 0 : { parts };
	}
	if (isReturned(value)) {
		const free = [...at.free ?? [], ...value.params];
		return {
			...value,
			returns: follow$2(value.returns, {
				...deeper,
				free
			})
		};
	}
	if (Array.isArray(value)) return value.map((item) => follow$2(item, deeper));
	if (!isMap$1(value)) return value;
	return new Map([...value].map(([key, item]) => [key, follow$2(item, deeper)]));
}
function followCall(value, at) {
	const args = value.args.map((item) => follow$2(item, at));
	if (/^(?:path\.)?(?:posix\.)?(?:join|resolve)$/.test(value.call) && args.every((item) => typeof item === "string")) return args.join("/");
	return {
		...value,
		args
	};
}
function named(name, at) {
	if (name === "__dirname") return ".";
	const deeper = {
		...at,
		hops: at.hops + 1
	};
	if (at.script.values.has(name)) return follow$2(at.script.values.get(name), deeper);
	const imported = at.script.imports.get(name);
	if (imported === void 0 || at.hops >= maxHops$1) return void 0;
	const path = moduleFile(imported.from, at);
	if (path === null) return void 0;
	if (path.endsWith(".json")) return readJsonModule(at.repo.read(path) ?? "");
	const script = readScript(at.repo.read(path) ?? "");
	return follow$2(script.values.get(imported.name), {
		...deeper,
		path,
		script
	});
}
function moduleFile(from, { repo, path, root }) {
	const target = from.startsWith(".") ? joinPath(folderOf(path), from) : /^(?:@|~|src)\//.test(from) ? joinPath(root, "src", from.replace(/^(?:@|~|src)\//, "")) : null;
	if (target === null) return null;
	const bare = target.replace(/\.(?:m|c)?[jt]s$/, "");
	return [target, ...[
		"",
		".ts",
		".js",
		".mjs",
		".mts",
		".cjs",
		".json",
		"/index.ts",
		"/index.js"
	].map((ending) => bare + ending)].find((name) => repo.read(name) !== void 0) ?? null;
}
function inside$1(value, path) {
	let found = value;
	for (const key of path) found = isMap$1(found) ? found.get(key) : void 0;
	return found;
}
function readJsonModule(text) {
	try {
		return mapped(JSON.parse(text));
	} catch {
		return;
	}
}
function mapped(value) {
	if (Array.isArray(value)) return value.map(mapped);
	if (typeof value !== "object" || value === null) return value;
	return new Map(Object.entries(value).map(([key, item]) => [key, mapped(item)]));
}

// src/sites/evidence/site-url.ts
const notASite = /^(?:localhost|.*\.local|.*\.test|\d+\.\d+\.\d+\.\d+|\[.*\]|(?:www\.)?github\.com|gitlab\.com|(?:www\.)?npmjs\.com)$/i;
function siteUrl(address, base = "") {
	if (typeof address !== "string" || /[{}<>$\s]/.test(address.trim())) return null;
	const text = address.trim();
	const parsed = load_tell_error().parseUrl(text.startsWith("//") ? `https:${text}` : text);
	if (parsed === null || !/^https?:$/.test(parsed.protocol) || notASite.test(parsed.hostname)) return null;
	if (!parsed.hostname.includes(".")) return null;
	return `${parsed.protocol}//${parsed.host}${basePath(parsed.pathname)}${base}`;
}
function basePath(base) {
	if (typeof base !== "string") return "";
	const path = (load_tell_error().parseUrl(base)?.pathname ?? base).replace(/^[/.\s]+|[/\s]+$/g, "");
	return path === "" ? "" : `/${path}`;
}
function cnameUrl(repo, root) {
	for (const folder of [
		"",
		"public",
		"static",
		"source",
		"src",
		"docs",
		"content"
	]) {
		const path = joinPath(root, folder, "CNAME");
		const host = repo.read(path)?.trim().split(/\s/)[0];
		if (!host) continue;
		const url = siteUrl(`https://${host}`);
		if (url !== null) return {
			url,
			from: path
		};
	}
	return null;
}
function homepageUrl(repo, root) {
	const path = joinPath(root, "package.json");
	const { homepage } = readPackage(repo, root);
	const url = siteUrl(homepage);
	return url === null ? null : {
		url,
		from: path
	};
}
function readPackage(repo, root) {
	try {
		const { homepage, dependencies, devDependencies } = JSON.parse(repo.read(joinPath(root, "package.json")) ?? "{}");
		return {
			homepage,
			dependencies: {
				...devDependencies,
				...dependencies
			}
		};
	} catch {
		return {};
	}
}

// src/sites/astro/collections.ts
function readCollections(repo, root, source) {
	const file = ["content.config", "content/config"].flatMap((name) => [
		"ts",
		"mjs",
		"js",
		"mts"
	].map((ending) => joinPath(source, `${name}.${ending}`))).find((path) => repo.read(path) !== void 0);
	const declared = file === void 0 ? void 0 : readModule(repo, file, root).value("collections");
	const collections = isMap$1(declared) ? [...declared].flatMap(([name, value]) => declaredCollection(name, value, root, source) ?? []) : [];
	const known = new Set(collections.map(({ name }) => name));
	const folders = new Set(repo.files.flatMap((path) => {
		const rest = below$1(joinPath(source, "content"), path);
		return rest !== null && isMarkdown(path) && rest.includes("/") ? rest.split("/")[0] : [];
	}));
	const taken = new Set(collections.map(({ folder }) => folder));
	const found = [...folders].map((name) => ({
		name,
		folder: joinPath(source, "content", name),
		patterns: null,
		ownIds: false
	})).filter(({ name, folder }) => !known.has(name) && !taken.has(folder));
	return [...collections, ...found];
}
function declaredCollection(name, value, root, source) {
	const loader = settingsOf(value).get("loader");
	const usual = {
		name,
		folder: joinPath(source, "content", name),
		patterns: null,
		ownIds: false
	};
	if (loader === void 0) return usual;
	if (!isCall(loader) || !/(?:^|\.)glob$/.test(loader.call)) return null;
	const options = settingsOf(loader);
	const base = options.get("base");
	return {
		name,
		folder: typeof base === "string" ? joinPath(root, base) : options.has("base") ? usual.folder : root,
		patterns: patternsOf(options.get("pattern")),
		ownIds: options.has("generateId")
	};
}
function patternsOf(value) {
	const list = Array.isArray(value) ? value : [value];
	const patterns = list.filter((item) => typeof item === "string");
	return patterns.length > 0 && patterns.length === list.length ? patterns : null;
}

// src/sites/astro/settings.ts
function settingsFile$10(repo, root) {
	return [
		"mjs",
		"ts",
		"js",
		"mts",
		"cjs",
		"cts"
	].map((ending) => joinPath(root, `astro.config.${ending}`)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$11(repo, root) {
	const file = settingsFile$10(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$6(values.get("base")));
	const site = siteUrl(textOf$6(values.get("site")));
	const source = joinPath(root, textOf$6(values.get("srcDir")) ?? "src");
	return {
		url: site === null ? null : new URL(site).origin + base,
		base,
		file: file ?? "the defaults of Astro",
		ending: endingOf$1(values),
		pages: joinPath(source, "pages"),
		routes: readRoutes$1(repo, joinPath(source, "pages")),
		collections: readCollections(repo, root, source)
	};
}
function endingOf$1(values) {
	const build = values.get("build");
	const format = isMap$1(build) ? build.get("format") : void 0;
	if (format === "file" || format === "preserve") return ".html";
	return values.get("trailingSlash") === "never" ? "" : "/";
}
function textOf$6(value) {
	return typeof value === "string" ? value : void 0;
}

// src/sites/define-generator.ts
function defineGenerator(facts) {
	return {
		...facts,
		open(repo, root) {
			const settings = facts.settings(repo, root);
			return {
				url: settings.url,
				base: settings.base,
				posts: facts.content(repo, root, settings),
				locate: (post) => facts.url(post, settings, root)
			};
		}
	};
}

// src/sites/astro.ts
var astro_default = defineGenerator({
	id: "astro",
	title: "Astro",
	docs: "https://docs.astro.build/en/guides/content-collections/",
	recognisedBy: "`astro.config.*`",
	decidedBy: "`site`, `base`, `trailingSlash`, `build.format`, the routes in `src/pages`",
	detect(repo, root) {
		const file = settingsFile$10(repo, root);
		if (file !== null) return file;
		return usesAstro(repo, root) ? joinPath(root, "package.json") : null;
	},
	settings: readSettings$11,
	content: postsOf$2,
	url: addressOf$7
});
function usesAstro(repo, root) {
	return repo.files.some((path) => path.startsWith(`${joinPath(root, "src/pages")}/`)) && readPackage(repo, root).dependencies?.astro !== void 0;
}

// src/sites/devto.ts
const head$2 = 3e3;
var devto_default = defineGenerator({
	id: "devto",
	title: "DEV",
	docs: "https://developers.forem.com/api",
	recognisedBy: "files with the number of their article, or a tool that publishes there",
	decidedBy: "none: `canonical_url` in the frontmatter",
	export: true,
	detect(repo, root) {
		const found = ["dev-to-git.json", ".forem-publish.json"].map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0);
		if (found !== void 0) return found;
		return repo.files.find((path) => (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || path === joinPath(root, "package.json")) && /dev-to-git|publish-devto|devto-cli|dev-to-publish/i.test(repo.read(path) ?? "")) ?? articlesBelow(repo, root).find((path) => hasNumber(repo, path)) ?? null;
	},
	settings: () => ({
		url: null,
		base: ""
	}),
	content: articlesBelow,
	url: () => ({
		final: true,
		why: "an article on DEV ends in a suffix that only DEV knows: set canonical_url in its frontmatter"
	})
});
function hasNumber(repo, path) {
	return /^id:\s*\d{4,}\s*$/m.test(frontmatterOf(repo, path));
}
function articlesBelow(repo, root) {
	return repo.files.filter((path) => {
		const rest = below$1(root, path);
		if (rest === null || !isMarkdown(path) || /^(?:\.|readme\.)/i.test(fileOf(path))) return false;
		if (/(?:^|\/)(?:\.[^/]+|node_modules|templates?)\//.test(rest)) return false;
		const text = frontmatterOf(repo, path);
		return /^title:/m.test(text) && /^(?:published|cover_image|canonical_url|series):/m.test(text);
	});
}
function frontmatterOf(repo, path) {
	const text = (repo.read(path) ?? "").slice(0, head$2);
	return /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? "";
}

// src/sites/evidence/settings-file.ts
const endings$1 = [
	"js",
	"mjs",
	"cjs",
	"ts",
	"mts",
	"cts"
];
function scriptNamed(repo, folder, name) {
	return endings$1.map((ending) => joinPath(folder, `${name}.${ending}`)).find((path) => repo.read(path) !== void 0) ?? null;
}
function textOf$5(value) {
	return typeof value === "string" ? value : void 0;
}

// src/sites/docusaurus/settings.ts
const usualExclude = [
	"**/_*.{md,mdx}",
	"**/_*/**",
	"**/*.test.{md,mdx}",
	"**/__tests__/**",
	"**/node_modules/**"
];
function settingsFile$9(repo, root) {
	return scriptNamed(repo, root, "docusaurus.config");
}
function readSettings$10(repo, root) {
	const file = settingsFile$9(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$5(values.get("baseUrl")));
	const host = siteUrl(textOf$5(values.get("url")));
	const slash = values.get("trailingSlash");
	return {
		url: host === null ? null : host + base,
		base,
		file: file ?? "the defaults of Docusaurus",
		blogs: blogsOf$1(values).flatMap(({ id, ...blog }) => [{
			...blog,
			folder: joinPath(root, blog.folder)
		}, ...translations(repo, root, id, blog, values.get("i18n"))]),
		trailingSlash: typeof slash === "boolean" ? slash : null
	};
}
function blogsOf$1(values) {
	const presets = entriesOf$1(values.get("presets")).filter(({ name }) => /classic$/.test(name));
	const ofPreset = presets.length === 0 ? Array.isArray(values.get("presets")) ? [] : [blogOf$1(void 0)] : presets.map(({ options }) => blogOf$1(options.get("blog")));
	const ofPlugins = entriesOf$1(values.get("plugins")).filter(({ name }) => /content-blog$/.test(name)).map(({ options }) => blogOf$1(options));
	return [...ofPreset, ...ofPlugins].filter((blog) => blog !== null);
}
function entriesOf$1(value) {
	return (Array.isArray(value) ? value : []).flatMap((entry) => {
		const [name, options] = Array.isArray(entry) ? entry : [entry];
		const called = nameOf$4(name);
		return called === null ? [] : [{
			name: called,
			options: isMap$1(options) ? options : /* @__PURE__ */ new Map()
		}];
	});
}
function nameOf$4(value) {
	if (typeof value === "string") return value;
	const given = typeof value === "object" && value !== null && "args" in value ? value.args[0] : null;
	return typeof given === "string" ? given : null;
}
function blogOf$1(value) {
	if (value === false || value === null) return null;
	const options = isMap$1(value) ? value : /* @__PURE__ */ new Map();
	const exclude = options.get("exclude");
	const globs = Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === "string") : null;
	return {
		id: textOf$5(options.get("id")) ?? "default",
		folder: textOf$5(options.get("path")) ?? "blog",
		route: joinPath(textOf$5(options.get("routeBasePath")) ?? "blog"),
		exclude: globs ?? usualExclude
	};
}
function translations(repo, root, id, blog, i18n) {
	const usual = isMap$1(i18n) ? textOf$5(i18n.get("defaultLocale")) : void 0;
	const name = `docusaurus-plugin-content-blog${id === "default" ? "" : `-${id}`}`;
	return [...new Set(repo.files.flatMap((path) => {
		const [locale, plugin] = below$1(joinPath(root, "i18n"), path)?.split("/") ?? [];
		return plugin === name && locale !== usual ? [locale] : [];
	}))].map((locale) => ({
		...blog,
		folder: joinPath(root, "i18n", locale, name),
		route: joinPath(locale, blog.route)
	}));
}

// src/sites/docusaurus.ts
const dated$2 = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;
var docusaurus_default = defineGenerator({
	id: "docusaurus",
	title: "Docusaurus",
	docs: "https://docusaurus.io/docs/blog",
	recognisedBy: "`docusaurus.config.*`",
	decidedBy: "`url`, `baseUrl`, `trailingSlash`, `routeBasePath` of each blog",
	detect: settingsFile$9,
	settings: readSettings$10,
	content(repo, _root, { blogs }) {
		const ignored = blogs.map(({ exclude }) => (0, import_picomatch.default)([...exclude], { dot: true }));
		return repo.files.filter((path) => blogs.some(({ folder }, at) => {
			const rest = below$1(folder, path);
			return rest !== null && isMarkdown(path) && /\.mdx?$/.test(path) && !ignored[at](rest);
		}));
	},
	url(post, { blogs, trailingSlash, file }) {
		const blog = blogs.find(({ folder }) => below$1(folder, post.path) !== null);
		if (blog === void 0) return { why: `the file lies in no blog of ${file}` };
		const slug = post.frontmatter.values.slug;
		const own = typeof slug === "string" || typeof slug === "number" ? String(slug) : null;
		const path = `/${blog.route}/${own ?? slugOf$5(below$1(blog.folder, post.path))}`;
		const rule = own === null ? `its name below /${blog.route} (${file})` : `its slug below /${blog.route}`;
		return {
			path: ended$2(path.replace(/\/{2,}/g, "/"), trailingSlash),
			rule
		};
	}
});
function slugOf$5(path) {
	const { folder = "", date, text = "" } = path.match(dated$2)?.groups ?? {};
	if (date === void 0) return path.replace(/(?:\/index)?\.mdx?$/, "");
	return `${date.replaceAll("-", "/")}/${folder}${text}`;
}
function ended$2(path, slash) {
	if (slash === null || path === "/") return path;
	return slash ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
let HAS_WELLFORMED = !!"".isWellFormed;

// src/formats/reading.ts
function bare$4() {
	return Object.create(null);
}
function nothingRead(...problems) {
	return {
		values: bare$4(),
		places: bare$4(),
		problems,
		tolerated: []
	};
}

// src/formats/toml.ts
function readToml(block, firstLine = 1) {
	try {
		const values = plain$1(parse$1(block), 0);
		return {
			values,
			places: placesOf$1(block, values, firstLine),
			problems: [],
			tolerated: []
		};
	} catch (error) {
		if (!(error instanceof TomlError)) return nothingRead({
			...broken("nested too deeply"),
			place: { line: firstLine }
		});
		const said = error.message.split("\n", 1)[0].replace(/^Invalid TOML document: /, "");
		return nothingRead({
			...broken(said),
			place: {
				line: firstLine + error.line - 1,
				column: error.column
			}
		});
	}
}
function broken(said) {
	return {
		message: `The TOML breaks here: ${said}`,
		fix: "Mend this line; text and dates with words need quotation marks in TOML"
	};
}
function plain$1(value, depth) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return String(value);
	if (typeof value !== "object" || value === null) return value;
	if (depth > 32) return void 0;
	if (Array.isArray(value)) return value.map((item) => plain$1(item, depth + 1));
	const copy = bare$4();
	for (const [key, item] of Object.entries(value)) copy[key] = plain$1(item, depth + 1);
	return copy;
}
const key = /^[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')[ \t]*[.=]/;
const table$1 = /^[ \t]*\[\[?[ \t]*(?:([\w-]+)|"([^"\\]*)"|'([^']*)')/;
function placesOf$1(block, values, firstLine) {
	const places = bare$4();
	let top = true;
	for (const [at, line] of block.split("\n").entries()) {
		const header = line.match(table$1);
		const match = header ?? (top ? line.match(key) : null);
		if (header !== null) top = false;
		const field = match?.[1] ?? match?.[2] ?? match?.[3];
		if (field === void 0 || !(field in values)) continue;
		places[field] ??= {
			line: firstLine + at,
			column: line.search(/\S/) + 1,
			field
		};
	}
	return places;
}

// src/formats/yaml-plain.ts
const odd = /[^\n\x20-\x7E\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFD]/;
const pair = /^([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/;
const nested = /^( +)([A-Za-z_][\w-]{0,60}): +(.*)$/;
const item = /^( *)- +(.*)$/;
const singly = /^'(?:[^']|'')*'$/;
const doubly = /^"(?:[^"\\]|\\["\\])*"$/;
const plainStart = /^[\p{L}\p{N}$(/]/u;
const flowItem = /^(?:"[^"\\,]*"|'[^',]*'|[\p{L}\p{N}][\p{L}\p{N} ._+/-]*)$/u;
function readPlainYaml(block, firstLine) {
	if (odd.test(block)) return null;
	const lines = block.split("\n");
	const values = bare$4();
	const places = bare$4();
	const anchors = {
		values: /* @__PURE__ */ new Map(),
		followed: 0
	};
	let found = false;
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at];
		if (isNothing(line)) continue;
		const match = pair.exec(line);
		if (match === null) return null;
		const key = match[1];
		if (key in values) return null;
		const end = at + 1 + blockLength(lines, at + 1);
		const written = trimmed(match[2] ?? "");
		const value = end === at + 1 ? fieldValue(written, anchors) : written === "" ? below(lines.slice(at + 1, end), anchors) : folded(written, lines.slice(at + 1, end));
		if (value === no) return null;
		values[key] = value;
		places[key] = {
			line: firstLine + at,
			column: 1,
			field: key
		};
		found = true;
		at = end - 1;
	}
	return found ? {
		values,
		places,
		problems: [],
		tolerated: []
	} : null;
}
const maxFollowed = 50;
const no = Symbol("not plain");
function isNothing(line) {
	return line === "" || line.startsWith("#");
}
function blockLength(lines, from) {
	let length = 0;
	for (let at = from; at < lines.length; at += 1) {
		const line = lines[at];
		if (line.startsWith(" ") || line.startsWith("-")) length = at + 1 - from;
		else if (!isNothing(line)) break;
	}
	return length;
}
function below(lines, anchors) {
	return item.test(lines[0]) ? listOf$1(lines) : mapOf$1(lines, anchors);
}
function folded(first, more) {
	if (!more.every((line) => line.startsWith(" "))) return no;
	const parts = [first, ...more.map(trimmed)];
	return parts.every(isPlain) ? parts.join(" ") : no;
}
function listOf$1(lines) {
	const values = [];
	const indent = item.exec(lines[0])?.[1];
	for (const line of lines) {
		const match = item.exec(line);
		const value = match === null || match[1] !== indent ? no : scalarOf(trimmed(match[2]));
		if (value === no) return no;
		values.push(value);
	}
	return values;
}
function mapOf$1(lines, anchors) {
	const values = bare$4();
	const indent = nested.exec(lines[0])?.[1];
	for (const line of lines) {
		const match = nested.exec(line);
		if (match === null || match[1] !== indent || match[2] in values) return no;
		const value = fieldValue(trimmed(match[3]), anchors);
		if (value === no || value === null) return no;
		values[match[2]] = value;
	}
	return values;
}
function fieldValue(text, anchors) {
	if (text === "") return null;
	if (text.startsWith("*")) return follow$1(text.slice(1), anchors);
	const anchor = /^&([\w-]+) +(.+)$/.exec(text);
	if (anchor !== null) {
		const value = scalarOf(anchor[2]);
		anchors.values.set(anchor[1], value);
		return value;
	}
	return text.startsWith("[") ? flowOf(text) : scalarOf(text);
}
function follow$1(name, anchors) {
	anchors.followed += 1;
	return anchors.followed > maxFollowed || !anchors.values.has(name) ? no : anchors.values.get(name);
}
function flowOf(text) {
	if (!text.endsWith("]")) return no;
	const inside = trimmed(text.slice(1, -1));
	if (inside === "") return [];
	const values = [];
	for (const part of inside.split(",")) {
		const written = trimmed(part);
		if (!flowItem.test(written)) return no;
		values.push(scalarOf(written));
	}
	return values.includes(no) ? no : values;
}
function scalarOf(text) {
	if (text.startsWith("'")) return singly.test(text) ? text.slice(1, -1).replaceAll("''", "'") : no;
	if (text.startsWith("\"")) return doubly.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, "$1") : no;
	if (!isPlain(text)) return no;
	if (/^\d/.test(text)) {
		const number = Number(text);
		return String(number) === text ? number : text;
	}
	const word = words.get(text);
	return word === void 0 ? text : word;
}
function isPlain(text) {
	return plainStart.test(text) && !text.includes(": ") && !text.includes(" #") && !text.endsWith(":");
}
const words = new Map([
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false]),
	...[
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null])
]);
function trimmed(text) {
	return text.startsWith(" ") || text.endsWith(" ") ? text.replace(/^ +| +$/g, "") : text;
}

// src/formats/yaml.ts
const maxAliasCount = 50;
const maxErrors = 100;
function readYaml(block, firstLine = 1) {
	return readPlainYaml(block, firstLine) ?? readAnyYaml(block, firstLine);
}
function readAnyYaml(block, firstLine = 1) {
	try {
		const work = open(block, firstLine);
		if (work.problems.length === 0) return read$1(work);
		const repaired = repair(work);
		const again = repaired === null ? work : open(repaired, firstLine);
		return {
			...read$1(again.problems.length === 0 ? again : work),
			problems: work.problems
		};
	} catch {
		return nothingRead(nestedTooDeep(firstLine));
	}
}
function open(block, firstLine) {
	const counter = new import_dist.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: line + firstLine - 1,
			column: col
		};
	};
	const doc = withoutTraces(() => (0, import_dist.parseDocument)(block, {
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		lineCounter: counter,
		logLevel: "silent"
	}));
	if (doc.errors.some((error) => error.message.includes("call stack"))) throw new RangeError();
	return {
		block,
		firstLine,
		doc,
		placeAt,
		problems: doc.errors.map((error) => problemOf(error, placeAt(error.pos[0]), block)).filter((problem, at, all) => all[at - 1]?.place?.line !== problem.place?.line).slice(0, 3),
		tolerated: [],
		aliases: 0
	};
}
function withoutTraces(work) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function repair({ block, firstLine, problems, doc }) {
	if (doc.errors.length > maxErrors) return null;
	const lines = block.split("\n");
	const broken = new Set(problems.map((problem) => (problem.place?.line ?? 0) - firstLine));
	let found = false;
	for (const at of broken) {
		const match = lines[at]?.match(/^([\w-]+):[ \t]+(\S.*)$/);
		if (!match) continue;
		const value = match[2].trim().replace(/^(["'])(.*)\1$/, "$2");
		lines[at] = `${match[1]}: '${value.replaceAll("'", "''")}'`;
		found = true;
	}
	return found ? lines.join("\n") : null;
}
function read$1(work) {
	const { contents } = work.doc;
	const places = bare$4();
	if (contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) return {
		values: bare$4(),
		places,
		problems: work.problems,
		tolerated: []
	};
	if (!(0, import_dist.isMap)(contents)) {
		const problem = {
			message: "The frontmatter holds no fields of the form “name: value”",
			fix: "Write one field on each line, `title: …` for instance",
			place: work.placeAt(contents.range?.[0] ?? 0)
		};
		return {
			values: bare$4(),
			places,
			problems: work.problems.length > 0 ? work.problems : [problem],
			tolerated: []
		};
	}
	for (const pair of contents.items) {
		const key = keyOf(pair);
		if (key !== null) places[key] ??= {
			...work.placeAt(startOf(pair.key)),
			field: key
		};
	}
	return {
		values: mapOf(contents.items, work, 0),
		places,
		problems: work.problems,
		tolerated: work.tolerated
	};
}
function plainOf(node, work, depth) {
	if ((0, import_dist.isScalar)(node)) return scalar(node.value, node.source);
	if (depth > 32) return void 0;
	if ((0, import_dist.isAlias)(node)) {
		work.aliases += 1;
		if (work.aliases === 51) work.problems.push(tooManyAliases(work.placeAt(startOf(node))));
		return work.aliases > maxAliasCount ? void 0 : plainOf(node.resolve(work.doc), work, depth + 1);
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => plainOf(item, work, depth + 1));
	if (!(0, import_dist.isMap)(node)) return null;
	if (node.items.some((pair) => (0, import_dist.isCollection)(pair.key))) return sourceOf$1(node, work.block);
	return mapOf(node.items, work, depth);
}
function mapOf(pairs, work, depth) {
	const values = bare$4();
	const firstLines = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const key = keyOf(pair);
		if (key === null) continue;
		const place = work.placeAt(startOf(pair.key));
		const before = firstLines.get(key);
		if (before === void 0) firstLines.set(key, place.line);
		else if (work.aliases === 0) work.tolerated.push(twice(key, before, place));
		values[key] = plainOf(pair.value, work, depth + 1);
	}
	return values;
}
function keyOf(pair) {
	return (0, import_dist.isScalar)(pair.key) ? pair.key.source ?? String(pair.key.value) : null;
}
function scalar(value, source) {
	if (typeof value === "number" && source !== void 0 && String(value) !== source) return source;
	return typeof value === "bigint" ? String(value) : value;
}
function sourceOf$1(node, block) {
	return block.slice(node.range?.[0], node.range?.[1]).trim();
}
function startOf(node) {
	return node?.range?.[0] ?? 0;
}
function twice(key, line, place) {
	return {
		message: `“${key}” stands twice, first on line ${line}; most generators take the last one, some stop`,
		fix: `Delete one of the two “${key}”`,
		place: {
			...place,
			field: key
		}
	};
}
function tooManyAliases(place) {
	return {
		message: `More than ${maxAliasCount} aliases (\`*name\`) are used; the rest is not read`,
		fix: "Write the values out",
		place
	};
}
function nestedTooDeep(line) {
	return {
		message: "The values are nested too deeply to be read",
		fix: "Write a flat list of fields",
		place: { line }
	};
}
function problemOf(error, place, block) {
	const known = plainWords[error.code];
	const said = error.message.replace(/\s+/g, " ").replace(/\.$/, "");
	const sign = block.charAt(error.pos[0]);
	return {
		message: known?.message(sign) ?? `The YAML breaks here: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
		fix: known?.fix ?? "Mend this line; quotation marks around the value often help",
		place
	};
}
const plainWords = {
	BLOCK_AS_IMPLICIT_KEY: {
		message: () => "A value holds a colon and a space, which begins a new field in YAML",
		fix: "Put the whole value in quotation marks"
	},
	BAD_SCALAR_START: {
		message: (sign) => `A value begins with “${sign}”, which YAML reserves`,
		fix: "Put the whole value in quotation marks"
	},
	TAB_AS_INDENT: {
		message: () => "A line begins with a tab, which YAML does not allow",
		fix: "Use spaces in place of the tab"
	}
};

// src/sites/eleventy/read-data.ts
function readData(repo, path, root) {
	const text = repo.read(path) ?? "";
	if (/\.(?:json|11tydata)$/.test(path)) return literal(readJsonLike(text));
	if (/\.ya?ml$/.test(path)) return literal(readYaml(text).values);
	if (path.endsWith(".toml")) return literal(readToml(text).values);
	return /\.[mc]?[jt]s$/.test(path) ? readModule(repo, path, root).value("default") : void 0;
}
function readHead(text) {
	const head = text.match(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/)?.[1];
	return head === void 0 ? void 0 : literal(readYaml(head).values);
}
const largest = 1e5;
function readJsonLike(text) {
	try {
		return text.length > largest ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function literal(value) {
	if (Array.isArray(value)) return value.map(literal);
	if (typeof value !== "object" || value === null) return value;
	return new Map(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}

// src/sites/eleventy/cascade.ts
function openCascade(repo, root, input, layoutFolders) {
	const dataFiles = new Set(repo.files.filter((path) => endings.some((end) => path.endsWith(end))));
	const data = (folder, name) => dataOf(repo, root, dataFiles, folder, name);
	const around = kept((folder) => {
		const layers = data(folder, fileOf(folder));
		return folder === input || below$1(input, folder) === null || folder === "" ? layers : [...layers, ...around(folderOf(folder))];
	});
	const layouts = kept((name) => layoutsOf(repo, layoutFolders, name));
	return (post) => {
		const own = {
			from: "its frontmatter",
			values: settingsOf(literal(post.frontmatter.values))
		};
		const folder = folderOf(post.path);
		const name = withoutExtension(fileOf(post.path));
		const layers = [
			own,
			...data(folder, name),
			...around(folder)
		];
		const layout = valueIn(layers, "layout");
		return typeof layout === "string" ? [...layers, ...layouts(layout)] : layers;
	};
}
function kept(make) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const value = known.get(name) ?? make(name);
		known.set(name, value);
		return value;
	};
}
function layerWith(layers, key) {
	return layers.find(({ values }) => values.has(key));
}
function valueIn(layers, key) {
	return layerWith(layers, key)?.values.get(key);
}
const endings = [
	".11tydata.js",
	".11tydata.mjs",
	".11tydata.cjs",
	".11tydata.json",
	".json"
];
function dataOf(repo, root, files, folder, name) {
	if (name === "") return [];
	const bare = joinPath(folder, name);
	return endings.flatMap((ending) => {
		const path = bare + ending;
		if (!files.has(path)) return [];
		const values = settingsOf(readData(repo, path, root));
		return isMap$1(values) ? [{
			from: path,
			values
		}] : [];
	});
}
const layoutEndings = [
	"",
	".njk",
	".liquid",
	".html",
	".md",
	".webc",
	".vto",
	".hbs"
];
function layoutsOf(repo, folders, first) {
	const layers = [];
	for (let name = first; typeof name === "string" && layers.length < 5;) {
		const path = folders.flatMap((folder) => layoutEndings.map((ending) => joinPath(folder, name + ending))).find((candidate) => repo.read(candidate) !== void 0);
		if (path === void 0) break;
		const values = settingsOf(readHead(repo.read(path) ?? ""));
		layers.push({
			from: path,
			values
		});
		name = values.get("layout");
	}
	return layers;
}

// src/sites/eleventy/names.ts
const datePrefix$2 = /^\d{4}-\d{2}-\d{2}-(?=.)/;
function namesOf$1(path) {
	const bare = withoutExtension(path);
	const folder = folderOf(bare);
	const name = fileOf(bare);
	const usual = name === "index" || name === fileOf(folder) ? folder : bare;
	return {
		usual: usual === "" ? "/" : `/${usual}/`,
		fileSlug: (name === "index" ? fileOf(folder) : name).replace(datePrefix$2, ""),
		filePathStem: `${folder === "" ? "" : `/${folder}`}/${name.replace(datePrefix$2, "")}`
	};
}

// src/sites/eleventy/page-date.ts
function pageDate(path, layers) {
	const layer = layerWith(layers, "date");
	const written = layer?.values.get("date");
	if (layer === void 0 || written === null || written === "") return dateInPath(path);
	if (typeof written !== "string") return { why: `needs page.date, which cannot be read in ${layer.from}` };
	if (/^(?:git )?(?:created|last modified)$/i.test(written)) return notInFile(written);
	const date = readDate$1(written);
	return (date === null ? null : inZone(date, "UTC")) ?? {
		why: `needs page.date, and “${written}” of ${layer.from} cannot be read`,
		fix: "write it as 2026-11-22"
	};
}
function dateInPath(path) {
	return readDate$1(path.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? "") ?? ofBuild("no date is written, so Eleventy takes the time of the file");
}
function notInFile(written) {
	if (!/^git/i.test(written)) return ofBuild(`“${written}” is the time of the file`);
	return {
		why: `needs page.date, and “${written}” takes it from the history of the repository`,
		fix: "write a date"
	};
}
function ofBuild(how) {
	return {
		why: `needs page.date: ${how}, which is that of the build`,
		fix: "write a date"
	};
}

// src/sites/eleventy/date-formats.ts
const two$1 = (value) => String(value).padStart(2, "0");
function strftime(date, format) {
	return filled$1(format, /%(-?\w|%)/g, {
		Y: String(date.year),
		y: two$1(date.year % 100),
		m: two$1(date.month),
		"-m": String(date.month),
		d: two$1(date.day),
		"-d": String(date.day),
		e: String(date.day),
		B: monthName(date),
		b: monthName(date).slice(0, 3),
		j: String(dayOfYear(date)).padStart(3, "0"),
		H: two$1(date.hour),
		M: two$1(date.minute),
		S: two$1(date.second),
		F: `${date.year}-${two$1(date.month)}-${two$1(date.day)}`,
		"%": "%"
	});
}
function written$1(date, format) {
	return filled$1(format, /([a-zA-Z]+)/g, {
		...both(date, [
			"yyyy",
			"yy",
			"LLLL",
			"LLL",
			"LL",
			"L",
			"dd",
			"d"
		]),
		...both(date, [
			"YYYY",
			"YY",
			"MMMM",
			"MMM",
			"MM",
			"M",
			"DD",
			"D"
		]),
		y: String(date.year),
		HH: two$1(date.hour),
		mm: two$1(date.minute),
		ss: two$1(date.second)
	});
}
function both(date, names) {
	const { year, month, day } = date;
	const name = monthName(date);
	const texts = [
		year,
		two$1(year % 100),
		name,
		name.slice(0, 3),
		two$1(month),
		month,
		two$1(day),
		day
	];
	return Object.fromEntries(names.map((part, at) => [part, String(texts[at])]));
}
function filled$1(format, part, parts) {
	let known = true;
	const text = format.replace(part, (_, name) => {
		if (!Object.hasOwn(parts, name)) known = false;
		return parts[name] ?? "";
	});
	return known ? text : void 0;
}

// src/sites/eleventy/slug.ts
const written = {
	"&": " and ",
	"♥": " love ",
	"🦄": " unicorn ",
	æ: "ae",
	ø: "o",
	ß: "ss",
	đ: "d",
	ł: "l",
	ä: "ae",
	ö: "oe",
	ü: "ue",
	œ: " "
};
function slugify$3(text) {
	const plain = text.normalize("NFC").toLowerCase().replace(/[&♥🦄æøßđłäöüœ]/gu, (sign) => written[sign] ?? sign).normalize("NFD").replace(/\p{Diacritic}+/gu, "");
	if (/[^\P{L}a-z]|[^\P{N}\d]|[^\P{Sc}$]/u.test(plain)) return void 0;
	return plain.replace(/([a-z\d]+)'([ts])(?=\s|$)/g, "$1$2").replace(/[^a-z\d]+/g, "-").replace(/^-+|-+$/g, "");
}
const spelled$1 = {
	æ: "ae",
	ø: "o",
	ß: "ss",
	ł: "l",
	œ: "oe",
	đ: "dj",
	"&": "and",
	$: "dollar",
	"%": "percent",
	"<": "less",
	">": "greater",
	"|": "or",
	"‘": "'",
	"’": "'",
	"“": "\"",
	"”": "\"",
	"…": "...",
	"€": "euro",
	"£": "pound",
	"™": "tm",
	"♥": "love",
	"©": "(c)",
	"®": "(r)",
	"–": "-",
	"—": ""
};
const unlisted = /[ĉċĕĝġĥĭĵĺŏŗŝŭ]|[^\P{L}a-zßà-žșțạ-ỹ]/u;
function slug(text) {
	const lower = text.normalize("NFC").toLowerCase();
	if (unlisted.test(lower)) return void 0;
	const plain = lower.replace(/[&$%<>|]|\P{ASCII}/gu, (sign) => spelled$1[sign] ?? sign).normalize("NFD").replace(/(?<=[a-z])\p{M}+/gu, "");
	if (/(?!\p{Extended_Pictographic})\P{ASCII}/u.test(plain)) return void 0;
	return plain.replace(/[^\w\s$*+~.()'"!\-:@]+/g, "").trim().replace(/[\s-]+/g, "-");
}

// src/sites/eleventy/read-filter.ts
function readFilter(filter, value, args) {
	const names = new Map(filter.params.flatMap((name, at) => {
		const given = at === 0 ? value : args[at - 1];
		return given === void 0 ? [] : [[name, given]];
	}));
	return told(filter.returns, names);
}
function told(made, names) {
	if (typeof made === "string") return made;
	if (typeof made === "number") return String(made);
	if (isReference(made)) return made.path.length === 0 ? names.get(made.name) : void 0;
	if (isJoined(made)) {
		const parts = made.parts.map((part) => told(part, names));
		return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
	}
	return isCall(made) ? valueOfCall(made, names) : void 0;
}
const dates = /^(?:Date|DateTime\.fromJSDate|DateTime\.fromISO|moment|moment\.utc|dayjs|dayjs\.utc|luxon\.DateTime\.fromJSDate)$/;
const formats = /^(?:format|formatDate|dateFns\.format)$/;
function valueOfCall(call, names) {
	const [first, second] = call.args;
	if (call.on === void 0 && dates.test(call.call)) {
		const zone = isMap$1(second) ? second.get("zone") : "utc";
		const date = told(first, names);
		return /^utc$/i.test(String(zone)) && typeof date !== "string" ? date : void 0;
	}
	if (call.on === void 0 && formats.test(call.call)) {
		const date = told(first, names);
		return typeof date === "object" && typeof second === "string" ? written$1(date, second) : void 0;
	}
	if (call.call === "slugify" && call.on === void 0) {
		const text = told(first, names);
		return typeof text === "string" && call.args.length === 1 ? slugify$3(text) : void 0;
	}
	const dot = call.call.indexOf(".");
	const name = dot < 0 ? null : call.call.slice(0, dot);
	const on = name === null ? told(call.on, names) : names.get(name);
	const method = call.call.slice(dot + 1);
	if (on === void 0 || method.includes(".")) return void 0;
	return typeof on === "string" ? ofText(on, method, call.args) : ofDate$1(on, method, call.args);
}
function ofDate$1(date, method, [first]) {
	const two = (value) => String(value).padStart(2, "0");
	const day = `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
	const time = `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`;
	switch (method) {
		case "toISOString":
		case "toJSON": return `${day}T${time}.000Z`;
		case "toISODate": return day;
		case "getUTCFullYear":
		case "getFullYear": return String(date.year);
		case "toFormat":
		case "format": return typeof first === "string" ? written$1(date, first) : void 0;
		case "utc":
		case "toUTC":
		case "toJSDate": return date;
		case "setZone": return first === "utc" || first === "UTC" ? date : void 0;
		default: return;
	}
}
function ofText(text, method, args) {
	const [first, second] = args;
	const number = (value) => typeof value === "number" ? value : void 0;
	switch (method) {
		case "slice":
		case "substring": return args.every((arg) => typeof arg === "number") ? text[method](number(first) ?? 0, number(second)) : void 0;
		case "toLowerCase":
		case "toUpperCase":
		case "trim":
		case "toString": return args.length === 0 ? text[method]() : void 0;
		case "replace":
		case "replaceAll": return typeof second === "string" ? replaced(text, method, first, second) : void 0;
		default: return;
	}
}
function replaced(text, method, from, to) {
	if (typeof from === "string") return text[method](from, () => to);
	if (!isPattern(from) || !/^(?:[^()[\]{}*+?|]|\\[-/.\]])+$/.test(from.pattern)) return void 0;
	try {
		return text.replace(new RegExp(from.pattern, from.flags), () => to);
	} catch {
		return;
	}
}

// src/sites/eleventy/filters.ts
const known$4 = {
	slugify: (value) => slugify$3(value),
	slug: (value) => slug(value),
	url: (value) => value,
	safe: (value) => value,
	downcase: (value) => value.toLowerCase(),
	lower: (value) => value.toLowerCase(),
	upcase: (value) => value.toUpperCase(),
	upper: (value) => value.toUpperCase(),
	strip: (value) => value.trim(),
	trim: (value) => value.trim(),
	append: (value, [end = ""]) => value + end,
	prepend: (value, [start = ""]) => start + value,
	remove: (value, [part = ""]) => value.replaceAll(part, ""),
	remove_first: (value, [part = ""]) => value.replace(part, () => ""),
	replace: (value, [from = "", to = ""]) => value.replaceAll(from, () => to),
	default: (value) => value
};
function applyFilter(name, value, args, added) {
	if (added.has(name)) {
		const own = added.get(name);
		return isReturned(own) ? readFilter(own, value, args) : void 0;
	}
	if (name === "date" && typeof value !== "string") return args[0] === void 0 ? void 0 : strftime(value, args[0]);
	if (typeof value !== "string" || !Object.hasOwn(known$4, name)) return void 0;
	return known$4[name](value, args);
}

// src/sites/eleventy/template.ts
const output = /\{\{-?([^{}]*)-?\}\}/g;
function renderTemplate(template, variable, added) {
	if (/\{%|\{#/.test(template)) return { why: "holds tags, which only Eleventy can run" };
	let unknown = null;
	const text = template.replace(output, (_, inner) => {
		const value = evaluate(inner.replace(/-$/, "").trim(), variable, added);
		if (typeof value === "string") return value;
		unknown ??= "why" in value ? value : { why: `prints a date without saying how (${inner.trim()})` };
		return "";
	});
	return unknown ?? { text };
}
function evaluate(expression, variable, added) {
	const [head = "", ...filters] = expression.match(/(?:'[^']*'|"[^"]*"|[^|'"])+/g) ?? [];
	let value = valueAt$1(head.trim(), variable);
	for (const filter of filters) {
		if (value === void 0 || isUnknown(value)) break;
		const [, name = "", rest = ""] = filter.trim().match(/^(\w+)\s*(?:[:(]\s*(.*?)\)?)?$/s) ?? [];
		const args = (rest.match(/'[^']*'|"[^"]*"|[^\s,]+/g) ?? []).map((arg) => valueAt$1(arg, variable));
		if (args.some((arg) => typeof arg !== "string")) return { why: `gives ${name} something that is not known` };
		const made = applyFilter(name, value, args, added);
		if (made === void 0) return { why: `uses the filter ${name}, which is code` };
		value = made;
	}
	return value ?? { why: `needs ${head.trim()}, which the post does not say` };
}
function isUnknown(value) {
	return typeof value === "object" && "why" in value;
}
function valueAt$1(text, variable) {
	const quoted = text.match(/^(?:'([^']*)'|"([^"]*)")$/);
	if (quoted !== null) return quoted[1] ?? quoted[2];
	if (/^-?\d+$/.test(text)) return text;
	return /^[\w$-]+(?:\.[\w$-]+)*$/.test(text) ? variable(text.split(".")) : void 0;
}

// src/sites/eleventy/address.ts
function addressOf$6(post, settings) {
	const rest = below$1(settings.input, post.path);
	if (rest === null) return { why: `the file lies outside ${settings.input}, which Eleventy reads` };
	const names = namesOf$1(rest);
	const layers = settings.cascade(post);
	const { value, from } = permalinkOf$1(layers);
	if (value === void 0 || value === true || value === null) return {
		path: names.usual,
		rule: "its path"
	};
	if (value === false) return {
		why: `permalink: false in ${from} gives it no page`,
		final: true
	};
	if (typeof value !== "string") return { why: `its permalink is made by code in ${from}: set site.permalink in .github/postrider.yml` };
	const rendered = renderTemplate(value, (path) => variable(path, post, layers, names), settings.filters);
	if ("why" in rendered) return { why: `the permalink of ${from} ${rendered.why}: ${rendered.fix ?? "set site.permalink in .github/postrider.yml"}` };
	return {
		path: `/${rendered.text.trim()}`.replace(/\/{2,}/g, "/").replace(/(?<=\/)index\.html$/, ""),
		rule: `permalink ${value} of ${from}`
	};
}
function permalinkOf$1(layers) {
	const computed = layers.find(({ values }) => {
		const made = values.get("eleventyComputed");
		return isMap$1(made) && made.has("permalink");
	});
	const layer = computed ?? layerWith(layers, "permalink");
	const values = computed?.values.get("eleventyComputed") ?? layer?.values;
	const value = isMap$1(values) ? values.get("permalink") : void 0;
	const given = isMap$1(value) && value.has("build") ? value.get("build") : value;
	return {
		value: layer !== void 0 && given === void 0 ? /* @__PURE__ */ new Map() : given,
		from: layer?.from ?? ""
	};
}
function variable(path, post, layers, names) {
	const [first = "", second = "", ...others] = path;
	if (first === "page" && others.length === 0) {
		if (second === "fileSlug") return names.fileSlug;
		if (second === "filePathStem") return names.filePathStem;
		if (second === "date") return pageDate(post.path, layers);
		return second === "inputPath" ? `./${post.path}` : void 0;
	}
	if (first === "date" && path.length === 1) return pageDate(post.path, layers);
	let value = valueIn(layers, first);
	for (const key of path.slice(1)) value = isMap$1(value) ? value.get(key) : void 0;
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/eleventy/site-data.ts
const aboutSite = /(?:^|\/)(?:site|meta|metadata|config|global|globals|general|blog|settings|env|eleventy)[^/]*(?:\/[^/]+)?$/i;
const keys$1 = /^(?:site)?_?-?(?:url|base_?url|domain|host|hostname|origin|canonical(?:_?base)?(?:_?url)?|root_?url)$/i;
function siteInData(repo, root, folder) {
	const found = repo.files.filter((path) => {
		const rest = below$1(folder, path);
		return rest !== null && aboutSite.test(withoutExtension(rest)) && !isMarkdown(path);
	}).flatMap((path) => {
		const url = urlIn$1(settingsOf(readData(repo, path, root)), 0);
		return url === null ? [] : [{
			url,
			name: withoutExtension(fileOf(path))
		}];
	});
	const usual = found.filter(({ name }) => /^(?:site|meta|metadata)$/i.test(name));
	const urls = new Set((usual.length > 0 ? usual : found).map(({ url }) => url));
	return urls.size === 1 ? [...urls][0] : null;
}
function urlIn$1(values, depth) {
	for (const [key, value] of values) {
		if (!keys$1.test(key) || typeof value !== "string") continue;
		const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(value) ? `https://${value}` : value);
		if (url !== null) return url;
	}
	if (depth > 0) return null;
	for (const value of values.values()) {
		const url = isMap$1(value) ? urlIn$1(value, depth + 1) : null;
		if (url !== null) return url;
	}
	return null;
}

// src/sites/eleventy/settings.ts
function settingsFile$8(repo, root) {
	return scriptNamed(repo, root, ".eleventy") ?? scriptNamed(repo, root, "eleventy.config");
}
function readSettings$9(repo, root) {
	const file = settingsFile$8(repo, root);
	const module = readModule(repo, file ?? "", root);
	const returned = settingsOf(module.value("default"));
	const exported = module.value("config");
	const values = new Map([...isMap$1(exported) ? exported : [], ...returned]);
	const calls = file === null ? [] : callsIn(repo.read(file) ?? "").map((call) => ({
		...call,
		args: call.args.map(module.follow)
	}));
	const dir = values.get("dir");
	const folder = (key, usual, setter) => (isMap$1(dir) ? textOf$5(dir.get(key)) : void 0) ?? textOf$5(calls.find(({ call }) => call.endsWith(setter))?.args[0]) ?? usual;
	const input = joinPath(root, folder("input", ".", ".setInputDirectory"));
	const data = joinPath(input, folder("data", "_data", ".setDataDirectory"));
	const includes = joinPath(input, folder("includes", "_includes", ".setIncludesDirectory"));
	const layouts = joinPath(input, folder("layouts", "", ".setLayoutsDirectory"));
	const base = basePath(textOf$5(values.get("pathPrefix")));
	const site = siteInData(repo, root, data) ?? siteInCalls(calls);
	return {
		url: site === null ? null : site + base,
		base,
		file: file ?? "the defaults of Eleventy",
		input,
		includes,
		data,
		cascade: openCascade(repo, root, input, layouts === input ? [includes] : [layouts, includes]),
		filters: filtersIn(calls)
	};
}
function callsIn(text) {
	const program = parseScript(text);
	if (program === null) return [];
	return [...nodesOf(program)].flatMap((node) => {
		const value = node.type === "CallExpression" ? literalOf(node) : null;
		return isCall(value) ? [value] : [];
	});
}
function filtersIn(calls) {
	const added = calls.filter(({ call }) => /\.add(?:Liquid|Nunjucks)?Filter$/.test(call));
	return new Map(added.flatMap(({ args: [name, filter] }) => typeof name === "string" ? [[name, filter]] : []));
}
function siteInCalls(calls) {
	for (const { call, args } of calls) {
		if (!/\.add(?:GlobalData|Plugin)$/.test(call)) continue;
		const given = settingsOf(args[1]);
		const metadata = given.get("metadata");
		for (const values of [given, isMap$1(metadata) ? metadata : /* @__PURE__ */ new Map()]) {
			const url = siteUrl(values.get("url") ?? values.get("base") ?? values.get("siteUrl"));
			if (url !== null) return url;
		}
	}
	return null;
}

// src/sites/evidence/blog-folder.ts
const names$3 = /^_?(?:articles?|blogs?|blog-?posts?|entries|essays?|journal|news|notes?|posts?|stories|til|tutorials?|writings?)$/i;
function isBlogName(name) {
	return names$3.test(name);
}
function blogFolderOf(path) {
	const folders = folderOf(path).split("/");
	const at = folders.findIndex(isBlogName);
	return at < 0 ? null : folders.slice(0, at + 1).join("/");
}

// src/sites/evidence/page-head.ts
function headOf(repo, path) {
	const text = repo.read(path)?.slice(0, 4e3) ?? "";
	const end = text.indexOf("\n---", 3);
	return /^\uFEFF?---/.test(text) && end > 0 ? text.slice(0, end) : "";
}
function isDated$1(repo, path) {
	return /\d{4}-\d{2}-\d{2}/.test(fileOf(path)) || /^[ \t{]*"?(?:date|pub_?date|published(?:_?at|_?on|_?date)?|created(?:_?at)?)"?\s*:\s*['"]?(?:\d{4}|\w{3,9}\.? \d)/im.test(headOf(repo, path));
}

// src/sites/eleventy.ts
var eleventy_default = defineGenerator({
	id: "eleventy",
	title: "Eleventy",
	docs: "https://www.11ty.dev/docs/permalinks/",
	recognisedBy: "`eleventy.config.*` or `.eleventy.js`",
	decidedBy: "`dir`, `pathPrefix`, `permalink` in frontmatter, data files and layouts",
	detect(repo, root) {
		const file = settingsFile$8(repo, root);
		if (file !== null) return file;
		return readPackage(repo, root).dependencies?.["@11ty/eleventy"] !== void 0 ? joinPath(root, "package.json") : null;
	},
	settings: readSettings$9,
	content(repo, _root, { input, includes, data }) {
		return repo.files.filter((path) => {
			const rest = below$1(input, path);
			if (rest === null || !isMarkdown(path) || !/\.mdx?$/.test(path)) return false;
			if (below$1(includes, path) !== null || below$1(data, path) !== null) return false;
			return !/(?:^|\/)(?:node_modules|\.[^/]+|_site|dist)\//.test(rest) && !/^readme\./i.test(fileOf(path));
		}).filter((path) => inBlog(below$1(input, path)) || isDated$1(repo, path)).filter((path) => !listsOthers(repo, path));
	},
	url: addressOf$6
});
function inBlog(path) {
	return folderOf(path).split("/").some(isBlogName);
}
function listsOthers(repo, path) {
	return /^[ \t]*"?pagination"?[ \t]*:/m.test(headOf(repo, path));
}

// src/sites/gatsby/address.ts
const setIt$1 = "set site.permalink in .github/postrider.yml";
function addressOf$5(post, settings) {
	const [rule, ...others] = settings.rules;
	if (rule === void 0) return { why: `gatsby-node says nowhere how the pages of posts are made: ${setIt$1}` };
	if (rule === null || others.length > 0) return { why: `gatsby-node makes the addresses of posts with code of its own: ${setIt$1}` };
	const made = fill$2(rule, post, settings);
	if (typeof made !== "string") return made;
	const located = {
		path: ended$1(`/${made}`.replace(/\/{2,}/g, "/"), settings.trailingSlash),
		rule: "createPage of gatsby-node"
	};
	return rule.every((part) => "text" in part || "file" in part) ? located : {
		...located,
		doubt: "gatsby-node may treat some posts in another way"
	};
}
function fill$2(rule, post, { sources }) {
	let made = "";
	for (const part of rule) if ("text" in part) made += part.text;
	else if ("file" in part) made += filePath(post.path, part.file, sources);
	else {
		const value = post.frontmatter.values[part.field];
		if (typeof value !== "string" || value === "") return { why: `gatsby-node needs ${part.field} of the frontmatter, and the post has none` };
		if (!/^[\w\-./]+$/.test(value)) return { why: `gatsby-node may rewrite “${value}” of the frontmatter: ${setIt$1}` };
		made += value;
	}
	return made;
}
function filePath(path, base, sources) {
	const folder = sources.filter((source) => below$1(source, path) !== null).sort((a, b) => b.length - a.length)[0];
	const rest = below$1(folder ?? "", path) ?? path;
	const bare = withoutExtension(below$1(base, rest) ?? rest).replace(/(?:^|\/)index$/, "");
	return bare === "" ? "/" : `/${bare}/`;
}
function ended$1(path, slash) {
	if (slash === null || path === "/" || path.endsWith(".html")) return path;
	return slash === "always" ? path.replace(/\/?$/, "/") : path.replace(/\/$/, "");
}

// src/sites/gatsby/page-files.ts
function pageFiles(repo, root) {
	return repo.files.flatMap((path) => {
		const rest = below$1(joinPath(root, "src/pages"), path);
		return rest !== null && /\{(?:mdx|markdownremark)\./i.test(rest) && /\.[jt]sx?$/.test(path) ? [ruleOf$2(withoutExtension(rest))] : [];
	});
}
function ruleOf$2(path) {
	const parts = [{ text: "/" }];
	for (const piece of path.split(/(\{[^{}]*\})/)) {
		const name = piece.match(/^\{\w+\.(.+)\}$/)?.[1];
		const field = name?.match(/^frontmatter__(\w+)$/)?.[1];
		if (name === void 0) parts.push({ text: piece });
		else if (field !== void 0) parts.push({ field });
		else if (/^(?:fields__)?slug$/.test(name)) parts.push({ file: "" });
		else return null;
	}
	return [...parts, { text: "/" }];
}

// src/sites/gatsby/rules.ts
const lists$1 = /tag|categor|author|archive|topic|series|page|404|search/i;
function readRules(texts) {
	const found = texts.flatMap((text) => {
		const program = parseScript(text);
		return program === null ? [] : [...nodesOf(program)];
	});
	const calls = found.flatMap((node) => {
		const value = node.type === "CallExpression" ? literalOf(node) : null;
		return isCall(value) ? [value] : [];
	});
	const code = {
		names: assigned(found),
		fields: fieldsIn(calls)
	};
	const paths = objectsOf(calls, "createPage").flatMap((page) => page.has("path") ? [page.get("path")] : []);
	const ofPosts = paths.map((path) => partsOf$2(path, code, 0)).map((rule, at) => ({
		rule,
		said: wordsOf(paths[at])
	})).filter(({ rule, said }) => rule === null ? !lists$1.test(said) : rule.some((part) => !("text" in part)));
	return [...new Map(ofPosts.map(({ rule }) => [JSON.stringify(rule), rule])).values()];
}
function objectsOf(calls, name) {
	return calls.flatMap(({ call, args: [first] }) => call.split(".").at(-1) === name && isMap$1(first) ? [first] : []);
}
function fieldsIn(calls) {
	const fields = /* @__PURE__ */ new Map();
	for (const field of objectsOf(calls, "createNodeField")) {
		const name = field.get("name");
		const key = typeof name === "string" ? name : isReference(name) ? name.name : "";
		fields.set(key, [...fields.get(key) ?? [], field.get("value")]);
	}
	return fields;
}
function assigned(nodes) {
	const names = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const { id, init, left, right } = node;
		const [target, value] = node.type === "VariableDeclarator" ? [id, init] : node.type === "AssignmentExpression" ? [left, right] : [null, null];
		const name = literalOf(target);
		if (!value || !isReference(name) || name.path.length > 0) continue;
		const set = value.type === "ConditionalExpression" ? void 0 : literalOf(value);
		names.set(name.name, [...names.get(name.name) ?? [], set]);
	}
	return names;
}
function partsOf$2(value, code, depth) {
	if (depth > 8) return null;
	if (typeof value === "string") return [{ text: value }];
	if (isJoined(value)) {
		const parts = value.parts.map((part) => partsOf$2(part, code, depth + 1));
		return parts.every((part) => part !== null) ? parts.flat() : null;
	}
	if (isCall(value)) {
		if (value.call.split(".").at(-1) !== "createFilePath") return null;
		const base = isMap$1(value.args[0]) ? value.args[0].get("basePath") : void 0;
		return [{ file: typeof base === "string" ? base : "" }];
	}
	return isReference(value) ? ofReference(value, code, depth) : null;
}
function ofReference({ name, path }, code, depth) {
	const last = path.at(-1);
	if (last === void 0) return only(code.names.get(name), code, depth);
	const before = path.at(-2) ?? name;
	if (before === "frontmatter") return [{ field: last }];
	if (before === "fields") return only(code.fields.get(last), code, depth);
	return null;
}
function only(values, code, depth) {
	const made = (values ?? []).map((value) => partsOf$2(value, code, depth + 1));
	const distinct = [...new Map(made.map((rule) => [JSON.stringify(rule), rule])).values()];
	if (distinct.length === 1) return distinct[0];
	const set = distinct.filter((rule) => rule?.some((part) => "field" in part && /^(?:slug|path|permalink)$/.test(part.field)));
	return set.length === 1 ? set[0] : null;
}
function wordsOf(value) {
	if (typeof value === "string") return value;
	if (isJoined(value)) return value.parts.map(wordsOf).join(" ");
	if (isReference(value)) return [value.name, ...value.path].join(".");
	return isCall(value) ? `${value.call} ${value.args.map(wordsOf).join(" ")}` : "";
}

// src/sites/gatsby/settings.ts
function settingsFile$7(repo, root) {
	return scriptNamed(repo, root, "gatsby-config");
}
function readSettings$8(repo, root) {
	const file = settingsFile$7(repo, root);
	const module = readModule(repo, file ?? "", root);
	const values = new Map([...module.script.values].map(([name]) => [name, module.value(name)]));
	const exported = settingsOf(module.value("default"));
	const setting = (name) => exported.get(name) ?? values.get(name);
	const metadata = setting("siteMetadata");
	const site = isMap$1(metadata) ? siteUrl(metadata.get("siteUrl") ?? metadata.get("siteURL") ?? metadata.get("url")) : null;
	const base = basePath(textOf$5(setting("pathPrefix")));
	const slash = setting("trailingSlash");
	const sources = sourcesOf(setting("plugins"), root);
	return {
		url: site === null || load_tell_error().parseUrl(site)?.pathname !== "/" ? site : site + base,
		base,
		file: file ?? "the defaults of Gatsby",
		sources: sources.length > 0 ? sources : [joinPath(root, "content"), joinPath(root, "src")],
		rules: [...readRules(scriptsOf(repo, root)), ...pageFiles(repo, root)],
		trailingSlash: slash === "always" || slash === "never" ? slash : null
	};
}
function sourcesOf(plugins, root) {
	return (Array.isArray(plugins) ? plugins : []).flatMap((plugin) => {
		const options = isMap$1(plugin) ? plugin.get("options") : void 0;
		const path = isMap$1(plugin) && plugin.get("resolve") === "gatsby-source-filesystem" && isMap$1(options) ? textOf$5(options.get("path")) : void 0;
		return path === void 0 ? [] : [joinPath(root, path)];
	});
}
function scriptsOf(repo, root) {
	return repo.files.filter((path) => {
		const rest = below$1(root, path);
		return rest !== null && /^(?:gatsby-node|(?:src\/)?gatsby\/.+)\.[cm]?[jt]s$/.test(rest);
	}).slice(0, 30).map((path) => repo.read(path) ?? "");
}

// src/sites/gatsby.ts
var gatsby_default = defineGenerator({
	id: "gatsby",
	title: "Gatsby",
	docs: "https://www.gatsbyjs.com/docs/reference/routing/creating-routes/",
	recognisedBy: "`gatsby-config.*`",
	decidedBy: "`siteMetadata.siteUrl`, `pathPrefix`, `trailingSlash`, the pages that `gatsby-node` makes",
	detect: settingsFile$7,
	settings: readSettings$8,
	content(repo, _root, { sources }) {
		const pages = repo.files.filter((path) => {
			if (!isMarkdown(path) || /^(?:readme|license|contributing)\./i.test(fileOf(path))) return false;
			return sources.some((folder) => below$1(folder, path) !== null) && !/node_modules\//.test(path);
		});
		const inBlog = pages.filter((path) => folderOf(path).split("/").some(isBlogName));
		return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
	},
	url: addressOf$5
});

// src/sites/hashnode.ts
const idName = /^c[a-z0-9]{24}\.md$/;
const idField = /^cuid:\s*["']?c[a-z0-9]{20,}/m;
var hashnode_default = defineGenerator({
	id: "hashnode",
	title: "Hashnode",
	docs: "https://docs.hashnode.com/",
	recognisedBy: "an export: files with a `cuid`",
	decidedBy: "none: say `site.url`, the slug of the frontmatter does the rest",
	export: true,
	detect: (repo, root) => postsBelow$1(repo, root).find((path) => hasId(repo, path)) ?? null,
	settings: () => ({
		url: null,
		base: ""
	}),
	content: postsBelow$1,
	url: (post) => post.slug === void 0 ? { why: "Hashnode puts the slug into the address, and this file says none" } : {
		path: `/${post.slug}`,
		rule: "slug of its frontmatter"
	}
});
function postsBelow$1(repo, root) {
	return repo.files.filter((path) => {
		if (below$1(root, path) === null || !isMarkdown(path)) return false;
		return idName.test(fileOf(path)) || hasId(repo, path);
	});
}
function hasId(repo, path) {
	return isMarkdown(path) && idField.test((repo.read(path) ?? "").slice(0, 3e3));
}

// src/sites/hexo/dates.ts
function dateOf$3(post, parts, { timezone }) {
	const { date: written } = post.frontmatter.values;
	const date = readDate$1(typeof written === "string" ? written : "") ?? dateInName(parts);
	if (date === null) return null;
	const { year, month, day, hour, minute, second, offset } = date;
	const moment = Date.UTC(year, month - 1, day, hour, minute, second) - (offset ?? 0) * 6e4;
	const zoned = timezone === null ? null : inZone(atMoment(moment), timezone);
	const shift = zoned === null ? 0 : momentOf(zoned) - moment;
	const at = atMoment(moment - shift);
	const seconds = Math.floor((moment - shift) / 1e3);
	if (shift === 0 || at.day === atMoment(moment).day) return {
		at,
		seconds
	};
	return {
		at,
		seconds,
		doubt: `the day of its address depends on the clock of the machine that builds: the timezone of the settings is ${timezone}; write a time near noon`
	};
}
function dateInName(parts) {
	const { year, month = parts.i_month, day = parts.i_day } = parts;
	return year === void 0 || month === void 0 || day === void 0 ? null : readDate$1(`${year}-${month}-${day}`);
}
function momentOf({ year, month, day, hour, minute, second }) {
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
function atMoment(moment) {
	const at = new Date(moment);
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		day: at.getUTCDate(),
		hour: at.getUTCHours(),
		minute: at.getUTCMinutes(),
		second: at.getUTCSeconds(),
		exact: "second",
		offset: 0
	};
}

// src/sites/hexo/slug.ts
const separators = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g;
const letters = {
	ø: "o",
	Ø: "O",
	æ: "ae",
	Æ: "AE",
	œ: "oe",
	Œ: "OE",
	ß: "s",
	đ: "d",
	Đ: "D",
	ł: "l",
	Ł: "L"
};
function slugize(text, letterCase = 0) {
	const slug = text.normalize("NFD").replace(/([a-z])\p{M}+/giu, "$1").normalize("NFC").replace(/[øØæÆœŒßđĐłŁ]/g, (letter) => letters[letter] ?? letter).replace(/[\u0000-\u001F]/g, "").replace(separators, "-").replace(/^-+|-+$/g, "");
	return letterCase === 1 ? slug.toLowerCase() : letterCase === 2 ? slug.toUpperCase() : slug;
}

// src/sites/hexo/name.ts
const kinds = {
	year: "\\d{4}",
	month: "\\d{2}",
	day: "\\d{2}",
	i_month: "\\d{1,2}",
	i_day: "\\d{1,2}",
	hash: "[0-9a-f]{12}"
};
function namedParts(path, pattern) {
	const bare = withoutExtension(path);
	const names = [];
	const expression = withoutExtension(pattern).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:(\w+)/g, (_, name) => {
		names.push(name);
		return `(${kinds[name] ?? ".+?"})`;
	});
	const found = names.filter((name) => kinds[name] === void 0).length > 3 ? null : bare.match(new RegExp(`^${expression}$`));
	if (found === null) return { title: slugize(bare) };
	const parts = Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ""]));
	return {
		...parts,
		title: parts.title ?? slugize(bare)
	};
}

// src/sites/hexo/address.ts
function addressOf$4(post, settings) {
	const { source, pretty, permalink, file } = settings;
	const name = below$1(joinPath(source, "_posts"), post.path) ?? below$1(joinPath(source, "_drafts"), post.path);
	if (name === null) return pageAddress$2(post.path, settings);
	const own = textOf$4(post.frontmatter.values.permalink);
	if (own !== void 0 && own !== "") return {
		path: prettied(`/${/(?:\/|\.html)$/.test(own) ? own : `${own}/`}`, pretty),
		rule: "permalink of its frontmatter"
	};
	const filled = fill$1(permalink, post, namedParts(name, settings.newPostName), settings);
	if ("why" in filled) return filled;
	return {
		...filled,
		path: prettied(`/${filled.path}`, pretty),
		rule: `permalink ${permalink} of ${file}`
	};
}
function pageAddress$2(path, { source, pretty }) {
	const rest = below$1(source, path);
	if (rest === null) return { why: `the file lies outside ${source}, which Hexo reads` };
	return {
		path: prettied(`/${withoutExtension(rest)}.html`, pretty),
		rule: "its place"
	};
}
function prettied(path, { index, html }) {
	const plain = path.replace(/\/{2,}/g, "/");
	if (index && plain.endsWith("/index.html")) return plain.slice(0, -10);
	return html && !plain.endsWith("/index.html") ? plain.replace(/\.html$/, "") : plain;
}
function fill$1(pattern, post, parts, settings) {
	const date = dateOf$3(post, parts, settings);
	let why = null;
	let doubt;
	const path = pattern.replace(/:(\w+)/g, (match, name) => {
		const value = (date === null ? {} : dateParts(date))[name] ?? (name === "hash" && date !== null ? hashOf$1(parts.title, date) : void 0);
		if (value !== void 0) {
			doubt ??= date?.doubt;
			return value;
		}
		const known = partOf$3(name, post, parts, settings);
		if (known === void 0) why ??= whyNot$1(name, settings.file);
		return known ?? match;
	});
	if (why !== null) return { why };
	return doubt === void 0 ? { path } : {
		path,
		doubt
	};
}
function dateParts(date) {
	const two = (value) => String(value).padStart(2, "0");
	const { year, month, day, hour, minute, second } = date.at;
	return {
		year: String(year).padStart(4, "0"),
		month: two(month),
		day: two(day),
		hour: two(hour),
		minute: two(minute),
		second: two(second),
		i_month: String(month),
		i_day: String(day),
		timestamp: String(date.seconds),
		dayOfYear: String(dayOfYear(date.at))
	};
}
function hashOf$1(slug, { seconds }) {
	return (0, load_crypto().createHash)("sha1").update(`${slug}${seconds}`).digest("hex").slice(0, 12);
}
const ofDate = /^(?:year|month|day|hour|minute|second|i_month|i_day|timestamp|dayOfYear|hash)$/;
function whyNot$1(name, file) {
	if (ofDate.test(name)) return `the permalink of ${file} needs :${name}, and no date is written: Hexo takes the time of the file, which is that of the build; write a date`;
	if (name === "id") return `the permalink of ${file} needs :id, which stands in Hexo’s database: set permalink in the post`;
	return `the permalink of ${file} needs :${name}, and the post does not say it`;
}
function partOf$3(name, { frontmatter: { values } }, parts, settings) {
	if (name === "title") return parts.title;
	if (name === "name") return fileOf(parts.title);
	if (name === "post_title") return slugize(textOf$4(values.title) ?? "", 1);
	if (name === "category") return categoryOf(values.categories ?? values.category, settings);
	const given = [
		values[name],
		parts[name],
		settings.permalinkDefaults[name]
	];
	return ofDate.test(name) || name === "id" ? void 0 : given.map(textOf$4).find((text) => text !== void 0);
}
function categoryOf(value, settings) {
	const list = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
	const last = list.at(-1);
	const names = (Array.isArray(last) ? last : list.some(Array.isArray) ? [last] : list).flatMap((name) => textOf$4(name) ?? []);
	if (names.length === 0) return settings.defaultCategory;
	return names.map((name) => textOf$4(settings.categoryMap[name]) ?? slugize(name, settings.filenameCase)).join("/");
}
function textOf$4(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/sites/hexo/settings.ts
function settingsFile$6(repo, root) {
	return ["_config.yml", "_config.yaml"].map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$7(repo, root) {
	const file = settingsFile$6(repo, root);
	const { values } = readYaml(file === null ? "" : repo.read(file) ?? "");
	const url = siteUrl(values.url);
	const pretty = recordOf$1(values.pretty_urls);
	return {
		url,
		base: url === null ? basePath(values.root) : basePath(url),
		file: file ?? "the defaults of Hexo",
		source: joinPath(root, textOf$3(values.source_dir) ?? "source"),
		permalink: textOf$3(values.permalink) ?? ":year/:month/:day/:title/",
		newPostName: textOf$3(values.new_post_name) ?? ":title.md",
		permalinkDefaults: recordOf$1(values.permalink_defaults),
		defaultCategory: textOf$3(values.default_category) ?? "uncategorized",
		categoryMap: recordOf$1(values.category_map),
		filenameCase: typeof values.filename_case === "number" ? values.filename_case : 0,
		timezone: textOf$3(values.timezone) ?? null,
		pretty: {
			index: pretty.trailing_index === false,
			html: pretty.trailing_html === false
		}
	};
}
function textOf$3(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function recordOf$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/sites/hexo.ts
var hexo_default = defineGenerator({
	id: "hexo",
	title: "Hexo",
	docs: "https://hexo.io/docs/permalinks",
	recognisedBy: "`_config.yml`, with `hexo` in `package.json`",
	decidedBy: "`url`, `root`, `permalink`, `new_post_name`, `pretty_urls`",
	aliases: {
		key: "alias",
		plugin: "hexo-generator-alias"
	},
	detect(repo, root) {
		const file = settingsFile$6(repo, root);
		if (file === null) return null;
		if (readPackage(repo, root).dependencies?.hexo !== void 0) return file;
		return /^(?:public_dir|new_post_name|skip_render):/m.test(repo.read(file) ?? "") ? file : null;
	},
	settings: readSettings$7,
	content(repo, _root, { source }) {
		return repo.files.filter((path) => {
			const rest = below$1(joinPath(source, "_posts"), path) ?? below$1(joinPath(source, "_drafts"), path);
			return rest !== null && isMarkdown(path) && !/(?:^|\/)[_.]|~$/.test(rest);
		});
	},
	url: addressOf$4
});

// src/sites/hugo/dates.ts
const zero = {
	year: 1,
	month: 1,
	day: 1,
	hour: 0,
	minute: 0,
	second: 0,
	exact: "day",
	offset: null
};
function dateOf$2(page, settings) {
	for (const source of settings.dateSources) if (source === ":filename") {
		const name = page.bundle ? page.folders.at(-1) ?? "" : page.name;
		const date = /^\d{4}-\d{2}-\d{2}/.test(name) ? readDate$1(name.slice(0, 10)) : null;
		if (date !== null) return {
			date,
			slug: name.slice(10).replace(/^[ _-]+|[ _-]+$/g, "")
		};
	} else if (source.startsWith(":")) return {
		date: zero,
		doubt: `its date comes from ${source}, which is not in the repository`
	};
	else {
		const value = page.values[source];
		const date = typeof value === "string" ? readDate$1(value) : null;
		if (date !== null) return { date };
		if (value !== void 0 && value !== null && value !== "") return {
			date: zero,
			doubt: `its ${source} “${String(value)}” cannot be read`
		};
	}
	return {
		date: zero,
		doubt: "it has no date"
	};
}
function datePart(name, date) {
	const two = (value) => String(value).padStart(2, "0");
	switch (name) {
		case "year": return String(date.year);
		case "month": return two(date.month);
		case "monthname": return monthName(date);
		case "day": return two(date.day);
		case "weekday": return String(dayOfWeek(date));
		case "weekdayname": return dayName(date);
		case "yearday": return String(dayOfYear(date));
		default: return goLayout(name, date);
	}
}
const layout = /January|Jan|Monday|Mon|2006|06|01|02|03|04|05|15|1|2/g;
function goLayout(name, date) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		January: monthName(date),
		Jan: monthName(date).slice(0, 3),
		Monday: dayName(date),
		Mon: dayName(date).slice(0, 3),
		"2006": String(date.year).padStart(4, "0"),
		"06": two(date.year % 100),
		"01": two(date.month),
		"02": two(date.day),
		"03": two(date.hour % 12 || 12),
		"04": two(date.minute),
		"05": two(date.second),
		"15": two(date.hour),
		"1": String(date.month),
		"2": String(date.day)
	};
	const printed = name.replace(layout, (part) => parts[part] ?? part);
	return layout.test(name) || printed !== name ? printed : null;
}

// src/sites/hugo/page.ts
function pageOf(post, settings) {
	const mount = settings.mounts.find(({ folder }) => below$1(folder, post.path) !== null);
	if (mount === void 0) return null;
	const path = [mount.under, below$1(mount.folder, post.path)].filter((part) => part !== "").join("/");
	const { name, language } = nameOf$3(fileOf(path), settings);
	const folders = folderOf(path).split("/").filter((folder) => folder !== "");
	const entries = Object.entries(post.frontmatter.values).map(([key, value]) => [key.toLowerCase(), value]);
	return {
		folders,
		name,
		bundle: name === "index",
		list: name === "_index",
		language: language ?? mount.language ?? settings.defaultLanguage,
		values: Object.fromEntries(entries),
		sections: folders.filter((_, at) => at === 0 || settings.sectionFolders.has(ancestor(post.path, folders.length - at - 1)))
	};
}
function nameOf$3(file, { languages, defaultLanguage }) {
	const stem = file.replace(/\.[^.]+$/, "");
	const code = stem.match(/^.+\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i)?.[1]?.toLowerCase();
	return code !== void 0 && (languages.has(code) || languages.size > 0 && code === defaultLanguage) ? {
		name: stem.slice(0, -code.length - 1),
		language: code
	} : {
		name: stem,
		language: null
	};
}
function ancestor(path, levels) {
	let folder = folderOf(path);
	for (let level = 0; level < levels; level += 1) folder = folderOf(folder);
	return folder;
}

// src/sites/hugo/sanitize.ts
const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]/u;
function sanitize(text, settings) {
	const source = settings.accents ? text : text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
	let made = "";
	let space = false;
	let hyphen = false;
	let at = 0;
	for (const character of source) {
		const isEscape = character === "%" && /^%[0-9a-f]{2}/i.test(source.slice(at, at + 3));
		at += character.length;
		if (isEscape || allowed.test(character)) {
			hyphen = character === "-";
			if (space && !hyphen) made += "-";
			space = false;
			made += character;
		} else if (made !== "" && !hyphen && /\s/u.test(character)) space = true;
	}
	return settings.lowerCase ? made.toLowerCase() : made;
}
function inPermalink(text, settings) {
	return sanitize(text, settings).replaceAll("+", " ").replace(/#$/, "");
}

// src/sites/hugo/address.ts
function addressOf$3(post, settings) {
	const page = pageOf(post, settings);
	if (page === null) return { why: "the file lies outside the content folders of Hugo" };
	const hidden = notRendered(page, settings);
	if (hidden !== null) return { why: hidden };
	const date = dateOf$2(page, settings);
	const own = textOf$2(page.values.url);
	if (own !== void 0) return explicit(own, page, date, settings);
	const permalink = page.list ? null : permalinkOf(page, settings);
	if (permalink === null) return fromFolders(page, date, settings);
	const expanded = expand$1(permalink.pattern, page, date, settings);
	if ("why" in expanded) return expanded;
	return {
		path: finished(sanitize(expanded.path, settings), page, settings),
		rule: `permalinks ${permalink.pattern} of ${settings.file}`,
		...doubtful(expanded.dated ? date.doubt : void 0)
	};
}
function notRendered(page, { languages }) {
	const build = page.values.build ?? page.values._build;
	const render = typeof build === "object" && build !== null ? build.render : void 0;
	if (page.values.headless === true || render === "never" || render === "link" || render === false) return "its frontmatter tells Hugo not to render it";
	if (languages.get(page.language)?.disabled) return `the language ${page.language} is disabled in the settings`;
	if (languages.size > 0 && [...languages.values()].some(({ url }) => url !== null)) return "each language has an address of its own in the settings, and only one can be followed";
	return null;
}
function explicit(url, page, date, settings) {
	if (load_tell_error().parseUrl(url) !== null) return { why: `its url “${url}” names a host; Hugo takes a path` };
	const expanded = expand$1(url, page, date, settings);
	if ("why" in expanded) return expanded;
	const { path } = expanded;
	const slashed = path.endsWith("/") || path.includes(".") ? path : `${path}/`;
	const prefixed = path.startsWith("/") ? slashed : `${prefix(page, settings)}/${slashed}`;
	const doubt = !path.endsWith("/") && path.includes(".") && !/\.\w{2,5}$/.test(path) ? "versions of Hugo differ on a url with a dot and no extension" : void 0;
	return {
		path: single$1(prefixed),
		rule: "url of its frontmatter",
		...doubtful(doubt)
	};
}
function fromFolders(page, date, settings) {
	const slug = page.list ? void 0 : slugOf$4(page, date);
	const folders = page.bundle && slug !== void 0 ? page.folders.slice(0, -1) : page.folders;
	const last = slug ?? (page.bundle || page.list ? "" : page.name);
	const path = sanitize(single$1(`/${[...folders, last].join("/")}`), settings);
	const rule = slug === void 0 ? "folders and file name" : "folders and slug";
	return {
		path: finished(path, page, settings),
		rule
	};
}
function permalinkOf(page, settings) {
	const own = settings.languages.get(page.language)?.permalinks ?? [];
	const folders = page.folders.join("/").toLowerCase();
	const inSection = !page.bundle || page.folders.length > 1;
	return [...own, ...settings.permalinks].find(({ section }) => {
		if (section === "/") return page.folders.length === 0 || !inSection;
		return section === "" || folders === section || folders.startsWith(`${section}/`);
	}) ?? null;
}
function expand$1(pattern, page, date, settings) {
	let why = null;
	let dated = false;
	const path = pattern.replaceAll("\\:", "\0").replace(/:\w+(?:\[[^\]]+\])?/g, (match) => {
		const name = match.slice(1);
		const value = namePart(name, page, date, settings);
		if (value !== null) return value;
		const printed = datePart(name, date.date);
		dated ||= printed !== null;
		if (printed === null) why ??= unknown$1(name, page);
		return printed ?? match;
	});
	return why === null ? {
		path: path.replaceAll("\0", ":"),
		dated
	} : { why };
}
function namePart(name, page, date, settings) {
	const put = (text) => text === void 0 ? null : inPermalink(text, settings);
	const title = textOf$2(page.values.title);
	const slug = slugOf$4(page, date);
	const file = page.bundle ? page.folders.at(-1) ?? page.name : page.name;
	if (name.startsWith("sections[")) return slice(page.sections, name.slice(9, -1)).join("/");
	switch (name) {
		case "title": return put(title);
		case "slug": return put(slug ?? title);
		case "filename":
		case "contentbasename": return put(file);
		case "slugorfilename":
		case "slugorcontentbasename": return put(slug ?? file);
		case "section": return page.sections[0] ?? "";
		case "sections": return page.sections.join("/");
		default: return null;
	}
}
function unknown$1(name, page) {
	if (name === "title" || name === "slug") return `the permalink needs a :${name}, and its frontmatter has no title`;
	if (name.startsWith("sectionslug")) return `the permalink takes :${name} from the pages of sections`;
	return `the permalink has a part that Hugo does not know: :${name} (${page.name})`;
}
function slice(sections, cut) {
	const [low = "", high] = cut.toLowerCase().split(":");
	const at = (text, other) => text === "" ? other : text === "last" ? sections.length - 1 : Math.max(0, Number.parseInt(text, 10) || 0);
	const from = at(low, 0);
	return high === void 0 ? sections.slice(from, from + 1) : sections.slice(from, at(high, sections.length));
}
function slugOf$4(page, date) {
	return textOf$2(page.values.slug) ?? (date.slug === "" ? void 0 : date.slug);
}
function finished(path, page, settings) {
	const { ugly } = settings;
	const isUgly = typeof ugly === "boolean" ? ugly : ugly.has((page.sections[0] ?? "").toLowerCase());
	const bare = path.replace(/^\/+|\/+$/g, "");
	const whole = single$1(`${prefix(page, settings)}/${bare}`);
	if (bare === "") return whole.endsWith("/") ? whole : `${whole}/`;
	return isUgly ? `${whole}.html` : `${whole}/`;
}
function prefix(page, { defaultLanguage, defaultInSubfolder }) {
	return page.language === defaultLanguage && !defaultInSubfolder ? "" : `/${page.language}`;
}
function single$1(path) {
	return path.replace(/\/{2,}/g, "/");
}
function textOf$2(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function doubtful(doubt) {
	return doubt === void 0 ? {} : { doubt };
}

// src/sites/hugo/content.ts
const blogNames = /^(?:articles?|blogs?|diary|entries|essays?|journal|log|news|notes?|posts?|stories|thoughts|til|tutorials?|updates|weblog|writings?)$/;
const otherNames = /^(?:about|api|authors?|categories|contact|docs|documentation|events?|faq|gallery|legal|pages?|people|photos|portfolio|products?|projects?|publications?|reference|search|series|slides|tags|talks?|team)$/;
const head$1 = 2e3;
function postsOf$1(repo, _root, settings) {
	const sections = /* @__PURE__ */ new Map();
	for (const path of repo.files) {
		const section = sectionOf(path, settings);
		if (section === null) continue;
		const files = sections.get(section) ?? [];
		files.push(path);
		sections.set(section, files);
	}
	return [...sections].filter(([name, files]) => isBlog$1(name, files, repo, settings)).flatMap(([name, files]) => name === "" ? files.filter((path) => isDated(repo, path)) : files).sort();
}
function sectionOf(path, settings) {
	const mount = settings.mounts.find(({ folder }) => below$1(folder, path) !== null);
	if (mount === void 0 || !isMarkdown(path) || fileOf(path).startsWith("_")) return null;
	if (isResource(path, settings)) return null;
	const names = [mount.under, folderOf(below$1(mount.folder, path))].join("/").toLowerCase().split("/").filter((name) => name !== "");
	if (settings.bundles.has(folderOf(path)) && names.length === 1) return "";
	const [top = "", next] = names;
	return /^[a-z]{2}(?:-[a-z]{2})?$/.test(top) && next !== void 0 ? next : top;
}
function isResource(path, { bundles }) {
	const isPage = /^index\./.test(fileOf(path));
	for (let folder = isPage ? folderOf(folderOf(path)) : folderOf(path); folder !== ""; folder = folderOf(folder)) if (bundles.has(folder)) return true;
	return false;
}
function isBlog$1(name, files, repo, settings) {
	if (blogNames.test(name) || settings.mainSections.includes(name)) return true;
	if (otherNames.test(name)) return false;
	const dated = files.filter((path) => isDated(repo, path)).length;
	return dated >= 3 && (name === "" || dated >= files.length * .6);
}
function isDated(repo, path) {
	if (/\d{4}-\d{2}-\d{2}/.test(path)) return true;
	return /^["']?(?:date|publishdate)["']?\s*[:=]/im.test(repo.read(path)?.slice(0, head$1) ?? "");
}

// src/formats/json.ts
function readJson(block, firstLine = 1) {
	const text = block.trimStart().startsWith("{") ? block : `{${block}}`;
	try {
		const values = plain(JSON.parse(text), 0);
		if (typeof values !== "object" || values === null) throw new SyntaxError("not an object");
		const record = values;
		return {
			values: record,
			places: placesOf(block, record, firstLine),
			problems: [],
			tolerated: []
		};
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		return nothingRead({
			message: `The JSON breaks here: ${said.replace(/ in JSON at position.*| \(line.*/s, "")}`,
			fix: "Mend this line; names and text need double quotation marks, and no comma stands last",
			place: { line: firstLine + lineOf(said, text) }
		});
	}
}
function lineOf(said, text) {
	const position = said.match(/at position (\d+)/)?.[1];
	if (position === void 0) return 0;
	return text.slice(0, Number(position)).split("\n").length - 1;
}
function plain(value, depth) {
	if (typeof value !== "object" || value === null) return value;
	if (depth > 32) return void 0;
	if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
	const copy = bare$4();
	for (const [key, item] of Object.entries(value)) copy[key] = plain(item, depth + 1);
	return copy;
}
function placesOf(block, values, firstLine) {
	const places = bare$4();
	for (const [at, line] of block.split("\n").entries()) for (const match of line.matchAll(/"([^"\\]*)"[ \t]*:/g)) {
		const field = match[1];
		if (field in values) places[field] ??= {
			line: firstLine + at,
			column: match.index + 1,
			field
		};
	}
	return places;
}

// src/sites/hugo/merge-settings.ts
const single = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/;
const folders$1 = ["config/_default", "config/production"];
function settingsFiles(repo, root) {
	const top = repo.files.filter((path) => folderOf(path) === root && single.test(fileOf(path)));
	const first = top.find((path) => fileOf(path).startsWith("hugo.")) ?? top[0];
	const split = folders$1.flatMap((folder) => {
		const prefix = joinPath(root, folder);
		return repo.files.filter((path) => below$1(prefix, path) !== null && /\.(?:toml|ya?ml|json)$/.test(path));
	});
	return [...first === void 0 ? [] : [first], ...split];
}
function mergeSettings(repo, root) {
	let merged = {};
	for (const path of settingsFiles(repo, root)) merged = deepMerge(merged, placed(path, lowerKeys(readFile(path, repo.read(path) ?? ""))));
	return merged;
}
function readFile(path, text) {
	if (path.endsWith(".toml")) return readToml(text).values;
	return path.endsWith(".json") ? readJson(text).values : readYaml(text).values;
}
function placed(path, values) {
	const name = fileOf(path).replace(/\.[^.]+$/, "").toLowerCase();
	if (name === "hugo" || name === "config") return values;
	const [key = "", language] = name.split(".");
	if (language === void 0) return { [key]: key in values ? values[key] : values };
	return key === "languages" ? { languages: { [language]: values } } : { languages: { [language]: { [key]: values } } };
}
function lowerKeys(value) {
	if (Array.isArray(value)) return value.map(lowerKeys);
	if (!isValues$2(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]));
}
function deepMerge(under, over) {
	const merged = { ...under };
	for (const [key, value] of Object.entries(over)) {
		const before = merged[key];
		merged[key] = isValues$2(before) && isValues$2(value) ? deepMerge(before, value) : value;
	}
	return merged;
}
function isValues$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/sites/hugo/settings.ts
function readSettings$6(repo, root) {
	const values = mergeSettings(repo, root);
	const languages = languagesOf(values);
	const byWeight = [...languages].sort(([, a], [, b]) => a.weight - b.weight).map(([code]) => code);
	const wanted = textAt$2(values, "defaultcontentlanguage")?.toLowerCase() ?? "en";
	const index = (name) => new Set(repo.files.filter((path) => name.test(fileOf(path))).map(folderOf));
	return {
		url: siteUrl(values.baseurl),
		base: basePath(values.baseurl),
		file: settingsFiles(repo, root)[0] ?? "the defaults of Hugo",
		mounts: mountsOf(values, root),
		languages,
		defaultLanguage: languages.size === 0 || languages.has(wanted) ? wanted : byWeight[0] ?? wanted,
		defaultInSubfolder: values.defaultcontentlanguageinsubdir === true,
		permalinks: permalinksOf(values.permalinks),
		ugly: uglyOf(values.uglyurls),
		dateSources: dateSourcesOf(values.frontmatter),
		lowerCase: values.disablepathtolower !== true,
		accents: values.removepathaccents !== true,
		mainSections: mainSectionsOf(values),
		sectionFolders: index(/^_index\.[^/]+$/),
		bundles: index(/^index\.(?:[\w-]+\.)?(?:md|mdx|markdown|html|adoc|org|pandoc|rst)$/)
	};
}
function textAt$2(values, key) {
	const value = values[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function languagesOf(values) {
	const languages = /* @__PURE__ */ new Map();
	if (!isValues$2(values.languages)) return languages;
	const off = Array.isArray(values.disablelanguages) ? values.disablelanguages : [];
	for (const [code, own] of Object.entries(values.languages)) {
		if (!isValues$2(own)) continue;
		languages.set(code, {
			weight: typeof own.weight === "number" && own.weight !== 0 ? own.weight : Number.MAX_SAFE_INTEGER,
			url: siteUrl(own.baseurl),
			disabled: own.disabled === true || off.includes(code),
			permalinks: permalinksOf(own.permalinks)
		});
	}
	return languages;
}
function mountsOf(values, root) {
	const mounts = [...moduleMounts(values, root), ...languageFolders(values, root)];
	if (!mounts.some((mount) => mount.language === null)) {
		const folder = joinPath(root, textAt$2(values, "contentdir") ?? "content");
		if (!mounts.some((mount) => mount.folder === folder)) mounts.push({
			folder,
			under: "",
			language: null
		});
	}
	return mounts.sort((a, b) => b.folder.length - a.folder.length);
}
function moduleMounts(values, root) {
	return (isValues$2(values.module) && Array.isArray(values.module.mounts) ? values.module.mounts : []).filter(isValues$2).flatMap((mount) => {
		const under = below$1("content", joinPath(textAt$2(mount, "target") ?? "", ""));
		const isContent = joinPath(textAt$2(mount, "target") ?? "") === "content";
		if (under === null && !isContent) return [];
		return [{
			folder: joinPath(root, textAt$2(mount, "source") ?? ""),
			under: under ?? "",
			language: textAt$2(mount, "lang")?.toLowerCase() ?? null
		}];
	});
}
function languageFolders(values, root) {
	if (!isValues$2(values.languages)) return [];
	return Object.entries(values.languages).flatMap(([language, own]) => {
		const folder = isValues$2(own) ? textAt$2(own, "contentdir") : void 0;
		return folder === void 0 ? [] : [{
			folder: joinPath(root, folder),
			under: "",
			language
		}];
	});
}
function permalinksOf(value) {
	if (Array.isArray(value)) return value.filter(isValues$2).flatMap(targeted);
	if (!isValues$2(value)) return [];
	const pages = isValues$2(value.page) ? Object.entries(value.page) : [];
	return [...Object.entries(value), ...pages].flatMap(([section, pattern]) => {
		const name = section.replace(/^[ /]+|[ /]+$/g, "");
		return typeof pattern === "string" ? [{
			section: name === "" ? "/" : name,
			pattern
		}] : [];
	}).sort((a, b) => b.section.length - a.section.length);
}
function targeted(entry) {
	const target = isValues$2(entry.target) ? entry.target : {};
	const kind = textAt$2(target, "kind")?.toLowerCase() ?? "page";
	const pattern = textAt$2(entry, "pattern");
	if (pattern === void 0 || kind !== "page") return [];
	const section = (textAt$2(target, "path") ?? "").toLowerCase().match(/^\/?(?:\{([^,{}*]+),[^{}]*\}|([^{}*]*?)(?:\/\*{1,2})?)$/);
	if (section === null) return [];
	return [{
		section: (section[1] ?? section[2] ?? "").replace(/^\/|\/$/g, ""),
		pattern
	}];
}
function uglyOf(value) {
	if (!isValues$2(value)) return value === true;
	return new Set(Object.keys(value).filter((section) => value[section] === true));
}
const defaultDates = [
	"date",
	"publishdate",
	"pubdate",
	"published",
	"lastmod",
	"modified"
];
function dateSourcesOf(frontmatter) {
	const list = isValues$2(frontmatter) ? frontmatter.date : void 0;
	if (!Array.isArray(list)) return defaultDates;
	return list.flatMap((name) => {
		const source = String(name).toLowerCase();
		if (source === ":default") return defaultDates;
		if (source === "publishdate") return [
			source,
			"pubdate",
			"published"
		];
		return source === "lastmod" ? [source, "modified"] : [source];
	});
}
function mainSectionsOf(values) {
	const list = (isValues$2(values.params) ? values.params.mainsections : void 0) ?? values.mainsections;
	if (typeof list === "string") return [list.toLowerCase()];
	return Array.isArray(list) ? list.map((name) => String(name).toLowerCase()) : [];
}

// src/sites/hugo.ts
var hugo_default = defineGenerator({
	id: "hugo",
	title: "Hugo",
	docs: "https://gohugo.io/configuration/permalinks/",
	recognisedBy: "`hugo.toml`, or a `config.toml` with `baseURL`; YAML, JSON and `config/` too",
	decidedBy: "`baseURL`, `[permalinks]`, `uglyURLs`, `contentDir`, languages",
	aliases: { key: "aliases" },
	detect(repo, root) {
		const files = settingsFiles(repo, root);
		const own = files.find((path) => /(?:^|\/)hugo\.(?:toml|ya?ml|json)$/.test(path));
		if (own !== void 0) return own;
		const shared = files.find((path) => /^[ \t]*["']?baseurl["']?[ \t]*[:=]/im.test(repo.read(path) ?? ""));
		const prefixes = [
			"archetypes/",
			"content/",
			"layouts/",
			"themes/",
			"go.mod",
			"hugo_stats.json"
		].map((name) => joinPath(root, name) + (name.endsWith("/") ? "/" : ""));
		const hasFolder = repo.files.some((path) => prefixes.some((prefix) => path.startsWith(prefix)));
		return shared !== void 0 && hasFolder ? shared : null;
	},
	settings: readSettings$6,
	content: postsOf$1,
	url: addressOf$3
});

// src/sites/jekyll/slug.ts
const patterns = {
	pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	default: /[^\p{M}\p{L}\p{Nd}]+/gu
};
function slugify$2(text, mode, keepCase = false) {
	const slug = text.replace(patterns[mode], "-").replace(/^-|-$/g, "");
	return keepCase ? slug : slug.toLowerCase();
}
function escapePath(path) {
	return path.replace(/[^a-zA-Z\d\-._~!$&'()*+,;=:@/]/gu, (character) => encodeURIComponent(character));
}

// src/sites/jekyll/tokens.ts
function expand(pattern, tokens) {
	const used = [];
	let unknown = null;
	const filled = pattern.replace(/:([a-z_]+)/g, (match, name) => {
		for (const known of [name, name.replace(/_$/, "")]) {
			const value = tokens(known);
			if (value === void 0) continue;
			used.push(known);
			return escapePath(value) + name.slice(known.length);
		}
		unknown ??= name;
		return match;
	});
	if (unknown !== null) return { unknown };
	return {
		path: `/${filled}`.replaceAll("..", "/").replaceAll("./", "").replace(/\/{2,}/g, "/"),
		used
	};
}
const two = (value) => String(value).padStart(2, "0");
const dateTokens = {
	year: ({ year }) => String(year).padStart(4, "0"),
	short_year: ({ year }) => two(year % 100),
	month: ({ month }) => two(month),
	i_month: ({ month }) => String(month),
	short_month: (date) => monthName(date).slice(0, 3),
	long_month: monthName,
	day: ({ day }) => two(day),
	i_day: ({ day }) => String(day),
	y_day: (date) => String(dayOfYear(date)).padStart(3, "0"),
	short_day: (date) => dayName(date).slice(0, 3),
	long_day: dayName,
	week: (date) => two(isoWeek(date).week),
	w_year: (date) => String(isoWeek(date).year),
	w_day: (date) => String(dayOfWeek(date) || 7),
	hour: ({ hour }) => two(hour),
	minute: ({ minute }) => two(minute),
	second: ({ second }) => two(second)
};
function isDateToken(name) {
	return Object.hasOwn(dateTokens, name);
}
function dateToken(name, date) {
	return date !== null && isDateToken(name) ? dateTokens[name](date) : void 0;
}

// src/sites/jekyll/address.ts
const styles = {
	date: "/:categories/:year/:month/:day/:title:output_ext",
	pretty: "/:categories/:year/:month/:day/:title/",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
	none: "/:categories/:title:output_ext"
};
function datedAddress(post, file, settings) {
	const { pattern, from } = patternOf(post, file.path, "posts", settings);
	const slug = textOf$1(post.frontmatter.values.slug) ?? file.name;
	const date = dateOf$1(post, file, settings);
	const expanded = expand(pattern, (name) => nameToken(name, slug, file) ?? dateToken(name, date.at));
	if ("unknown" in expanded) return { why: whyNot(expanded.unknown, file, date) };
	const dated = expanded.used.some((name) => isDateToken(name));
	const rule = `permalink ${pattern} of ${from}`;
	return dated && date.doubt !== void 0 ? {
		path: expanded.path,
		rule,
		doubt: date.doubt
	} : {
		path: expanded.path,
		rule
	};
}
function pageAddress$1(post, path, settings) {
	const label = path.match(/^_([^/]+)\//)?.[1];
	if (label !== void 0 && !settings.collections.has(label)) return { why: `Jekyll leaves out the folder _${label}: ${settings.file} lists no such collection` };
	const inside = label === void 0 ? path : path.slice(label.length + 2);
	const basename = fileOf(withoutExtension(inside));
	const type = label ?? "pages";
	const template = label !== void 0 ? suffixed("/:collection/:path", settings.permalink) : basename === "index" ? "/:path/" : suffixed("/:path/:basename", settings.permalink);
	const own = patternOf(post, path, type, {
		...settings,
		permalink: template
	});
	const pattern = label === void 0 || own.own ? own.pattern : settings.collections.get(label) ?? template;
	const slug = textOf$1(post.frontmatter.values.slug) ?? basename;
	const date = readDate$1(post.date ?? "");
	const tokens = /* @__PURE__ */ new Map([
		["collection", label ?? ""],
		["path", label === void 0 ? folderOf(inside) : withoutExtension(inside)],
		["basename", basename],
		["name", slugify$2(basename, "default")],
		["title", slugify$2(slug, "pretty", true)],
		["slug", slugify$2(slug, "default")],
		["output_ext", ".html"]
	]);
	const expanded = expand(pattern, (name) => tokens.get(name) ?? dateToken(name, date));
	if ("unknown" in expanded) return { why: `the permalink ${pattern} has a part that is not known: :${expanded.unknown}` };
	return {
		path: expanded.path,
		rule: `permalink ${pattern} of ${own.from}`
	};
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function patternOf(post, path, type, settings) {
	const own = textOf$1(post.frontmatter.values.permalink);
	if (own !== void 0) return {
		pattern: own,
		from: "its frontmatter",
		own: true
	};
	const preset = textOf$1(settings.defaultsFor(path, type).permalink);
	if (preset !== void 0) return {
		pattern: preset,
		from: `the defaults of ${settings.file}`,
		own: true
	};
	const collection = type === "posts" ? settings.collections.get("posts") : null;
	const { permalink } = settings;
	return {
		pattern: collection ?? styles[permalink] ?? permalink,
		from: settings.file,
		own: false
	};
}
function suffixed(template, style) {
	if (style === "pretty" || style.endsWith("/")) return `${template}/`;
	return [
		"date",
		"ordinal",
		"none"
	].includes(style) || style.endsWith(":output_ext") ? `${template}:output_ext` : template;
}
function dateOf$1(post, file, { timezone }) {
	const written = textOf$1(post.frontmatter.values.date);
	const date = readDate$1(written ?? "");
	if (date === null) {
		const day = file.day?.replace(/^\d{2}(?=-)/, "20$&");
		return { at: day === void 0 ? null : readDate$1(day) };
	}
	if (!(date.offset !== null || date.exact === "second" && timezone !== null)) return { at: date };
	const moved = inZone(date, timezone ?? "UTC");
	if (moved === null) return {
		at: date,
		doubt: `nobody knows the time zone ${timezone} of the settings`
	};
	if (timezone !== null || moved.day === date.day) return { at: moved };
	return {
		at: moved,
		doubt: `the day of ${written} depends on the time zone of the machine that builds; set timezone in _config.yml`
	};
}
function whyNot(token, file, date) {
	const unknownDay = date.at === null && isDateToken(token);
	if (unknownDay && file.type === "drafts") return "Jekyll leaves drafts out, and this one will have the day of its publication in its address";
	if (unknownDay) return `its date cannot be read, and the permalink needs :${token}`;
	return `the permalink has a part that Jekyll does not know: :${token}`;
}
function nameToken(name, slug, file) {
	switch (name) {
		case "categories": return [...new Set(file.categories.map((one) => one.toLowerCase()))].join("/");
		case "slugified_categories": return [...new Set(file.categories.map((one) => slugify$2(one, "default")))].join("/");
		case "title": return slugify$2(slug, "pretty", true);
		case "slug": return slugify$2(slug, "default");
		case "name": return slugify$2(fileOf(withoutExtension(file.path)), "default");
		case "path": return withoutExtension(file.path.slice(file.path.indexOf(`_${file.type}/`) + file.type.length + 2));
		case "collection": return "posts";
		case "output_ext": return ".html";
		default: return;
	}
}

// src/sites/jekyll/categories.ts
function categoriesOf$1(post, path, folder, { defaultsFor }) {
	const above = path.startsWith(folder) ? "" : path.slice(0, Math.max(0, path.indexOf(folder)));
	const { values } = post.frontmatter;
	const defaults = defaultsFor(path, "posts");
	const categories = [
		...above.split("/").filter((name) => name !== ""),
		...many(defaults.categories),
		...many(values.categories),
		...one(values.category ?? defaults.category)
	];
	return [...new Set(categories)];
}
function many(value) {
	if (typeof value === "string") return value.split(/\s+/).filter((name) => name !== "");
	return Array.isArray(value) ? value.flat().flatMap(one) : one(value);
}
function one(value) {
	if (Array.isArray(value)) return value.flatMap(one);
	return value === void 0 || value === null || value === "" || typeof value === "object" ? [] : [String(value)];
}

// src/sites/jekyll/settings.ts
function settingsFile$5(repo, root) {
	return [
		"_config.yml",
		"_config.yaml",
		"_config.toml"
	].map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$5(repo, root) {
	const file = settingsFile$5(repo, root);
	const text = file === null ? "" : repo.read(file) ?? "";
	const { values } = file?.endsWith(".toml") ? readToml(text) : readYaml(text);
	const base = basePath(values.baseurl);
	const collectionsDir = joinPath(textAt$1(values, "collections_dir") ?? "");
	return {
		url: siteUrl(values.url, base),
		base,
		file: file ?? "the defaults of Jekyll",
		source: sourceFolder(repo, root, textAt$1(values, "source")),
		collectionsDir,
		permalink: textAt$1(values, "permalink") ?? "date",
		collections: collectionsOf(values.collections),
		defaultsFor: mergedDefaults(defaultsOf(values.defaults, collectionsDir)),
		timezone: textAt$1(values, "timezone") ?? null,
		exclude: Array.isArray(values.exclude) ? values.exclude.filter((name) => typeof name === "string") : []
	};
}
function textAt$1(values, key) {
	const value = values[key];
	return typeof value === "string" && value !== "" ? value : void 0;
}
function isValues$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sourceFolder(repo, root, source) {
	const folder = joinPath(root, source ?? "");
	if (source === void 0 || repo.files.some((path) => below$1(folder, path) !== null)) return folder;
	const holders = new Set(repo.files.filter((path) => below$1(root, path) !== null && isMarkdown(path)).flatMap((path) => path.match(/^(.*?)(?:^|\/)_posts\//)?.[1] ?? []));
	return [...holders].find((holder) => fileOf(holder) === fileOf(folder)) ?? (holders.size === 1 ? [...holders][0] : root);
}
function collectionsOf(value) {
	const collections = /* @__PURE__ */ new Map();
	if (Array.isArray(value)) {
		for (const label of value) if (typeof label === "string") collections.set(label, null);
	} else if (isValues$1(value)) for (const [label, settings] of Object.entries(value)) {
		const permalink = isValues$1(settings) ? textAt$1(settings, "permalink") : void 0;
		collections.set(label, permalink ?? null);
	}
	return collections;
}
function defaultsOf(value, collectionsDir) {
	if (!Array.isArray(value)) return [];
	return value.filter(isValues$1).flatMap((entry) => {
		const scope = isValues$1(entry.scope) ? entry.scope : {};
		if (!isValues$1(entry.values)) return [];
		const path = joinPath(textAt$1(scope, "path") ?? "");
		const type = textAt$1(scope, "type") ?? null;
		const inside = below$1(collectionsDir, path) ?? path;
		return [{
			path: inside,
			type,
			fits: fitsOf(inside),
			values: entry.values
		}];
	});
}
function mergedDefaults(defaults) {
	const known = /* @__PURE__ */ new Map();
	return (path, type) => {
		const fitting = defaults.filter((entry) => (entry.type === null || entry.type === type) && entry.fits(path));
		const scopes = fitting.map((entry) => defaults.indexOf(entry)).join();
		const values = known.get(scopes) ?? merge(fitting);
		known.set(scopes, values);
		return values;
	};
}
function merge(defaults) {
	let merged = {};
	let last = null;
	for (const entry of defaults) {
		const wins = last === null || outranks(entry, last);
		merged = wins ? {
			...merged,
			...entry.values
		} : {
			...entry.values,
			...merged
		};
		if (wins) last = entry;
	}
	return merged;
}
function outranks(entry, other) {
	if (entry.path.length !== other.path.length) return entry.path.length > other.path.length;
	return entry.type !== null || other.type === null;
}
function fitsOf(scope) {
	if (scope === "") return () => true;
	if (!scope.includes("*")) return (path) => path.startsWith(scope);
	if (scope.split("*").length > 6) return () => false;
	const pattern = scope.split("/").map((part) => part.split("*").map(escapeRegExp).join("[^/]*")).map((part) => part === "[^/]*[^/]*" ? ".*" : part).join("/");
	const whole = new RegExp(`^${pattern}(?:/|$)`);
	return (path) => whole.test(path) || whole.test(folderOf(path));
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/sites/jekyll.ts
const datedName = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/;
var jekyll_default = defineGenerator({
	id: "jekyll",
	title: "Jekyll",
	docs: "https://jekyllrb.com/docs/permalinks/",
	recognisedBy: "`_config.yml` with `_posts`, or `jekyll` or `github-pages` in the `Gemfile`",
	decidedBy: "`url`, `baseurl`, `permalink`, `defaults`, `source`, `collections_dir`, `timezone`",
	aliases: {
		key: "redirect_from",
		plugin: "jekyll-redirect-from"
	},
	detect(repo, root) {
		const file = settingsFile$5(repo, root);
		if (file !== null && isHexo(repo.read(file) ?? "", readPackage(repo, root).dependencies)) return null;
		const gemfile = joinPath(root, "Gemfile");
		if (/\bjekyll\b|github-pages/.test(repo.read(gemfile) ?? "")) return file ?? gemfile;
		return repo.files.find((path) => {
			const rest = below$1(root, path);
			return rest !== null && /^(?:[^/]+\/)*_(?:posts|drafts|layouts|includes)\//.test(rest);
		}) === void 0 ? null : file;
	},
	settings: readSettings$5,
	content(repo, _root, { source, exclude }) {
		return repo.files.filter((path) => {
			const rest = below$1(source, path);
			if (rest === null || !isMarkdown(path) || exclude.some((name) => isBelow(name, rest))) return false;
			const [top = ""] = rest.split("/");
			if (/^(?:node_modules|vendor|_site|\.)/.test(top)) return false;
			if (/(?:^|\/)_drafts\//.test(rest)) return true;
			return /(?:^|\/)_posts\//.test(rest) && datedName.test(fileOf(rest));
		});
	},
	url(post, settings) {
		const rest = below$1(settings.source, post.path);
		if (rest === null) return { why: `the file lies outside the source folder ${settings.source}` };
		const path = below$1(settings.collectionsDir, rest) ?? rest;
		if (post.frontmatter.dialect === "none" && post.frontmatter.problems.length === 0) return { why: "Jekyll makes pages only of files that begin with frontmatter" };
		if (/(?:^|\/)_posts\//.test(path)) return locatePost(post, path, settings);
		if (/(?:^|\/)_drafts\//.test(path)) return locateDraft(post, path, settings);
		return pageAddress$1(post, path, settings);
	}
});
function isHexo(config, dependencies) {
	return dependencies?.hexo !== void 0 || /^(?:public_dir|new_post_name|skip_render):/m.test(config);
}
function isBelow(name, path) {
	const folder = name.replace(/\/$/, "");
	return path === folder || path.startsWith(`${folder}/`);
}
function locatePost(post, path, settings) {
	const match = fileOf(path).match(datedName);
	if (match === null) return { why: "Jekyll leaves out files in _posts whose name is not year-month-day-title" };
	const [, day = "", name = ""] = match;
	const categories = categoriesOf$1(post, path, "_posts", settings);
	return datedAddress(post, {
		path,
		type: "posts",
		name,
		day,
		categories
	}, settings);
}
function locateDraft(post, path, settings) {
	const match = fileOf(path).match(datedName);
	const name = match?.[2] ?? fileOf(path).replace(/\.[^.]+$/, "");
	const categories = categoriesOf$1(post, path, "_drafts", settings);
	return datedAddress(post, {
		path,
		type: "drafts",
		name,
		day: match?.[1] ?? null,
		categories
	}, settings);
}

// src/sites/mkdocs/address.ts
function pageAddress(rest, { folders }) {
	const bare = withoutExtension(rest);
	const isIndex = /(?:^|\/)(?:index|readme)$/i.test(bare);
	const home = bare.replace(/(?:^|\/)(?:index|readme)$/i, "");
	if (isIndex && folders) return {
		path: home === "" ? "/" : `/${home}/`,
		rule: "its path"
	};
	if (isIndex) return {
		path: `/${home === "" ? "" : `${home}/`}index.html`,
		rule: "its path"
	};
	return {
		path: folders ? `/${bare}/` : `/${bare}.html`,
		rule: "its path"
	};
}
function postAddress(post, rest, blog, { folders, file }) {
	const tokens = tokensOf$1(post, rest, blog);
	let why = null;
	const filled = blog.pattern.replace(/\{(\w+)\}/g, (match, name) => {
		const value = tokens(name);
		if (typeof value === "string") return value;
		why ??= value.why;
		return match;
	});
	if (why !== null) return { why };
	const path = [blog.folder, filled].join("/").split("/").filter((part) => part !== "" && part !== ".").join("/");
	return {
		path: folders ? `/${path}/` : `/${path}.html`,
		rule: `post_url_format ${blog.pattern} of ${file}`
	};
}
function tokensOf$1(post, rest, blog) {
	return (name) => {
		if (name === "slug") {
			if (post.slug !== void 0) return post.slug;
			if (blog.ownSlugs) return { why: "the blog plugin makes slugs with a function of its own" };
			return slugify$1(post.title);
		}
		if (name === "date") return dateOf(post, blog);
		if (name === "file") return withoutExtension(fileOf(rest));
		if (name === "categories") return categoriesOf(post, blog);
		return { why: `the blog plugin does not know {${name}}` };
	};
}
function dateOf(post, { dates }) {
	const date = readDate$1(post.date ?? "");
	if (date === null) return { why: "its address needs a date, and the post has none that can be read" };
	return dateText$1(date, dates) ?? { why: `the date format ${dates} has a part that is not known` };
}
function categoriesOf(post, { maxCategories }) {
	const { categories } = post.frontmatter.values;
	return (Array.isArray(categories) ? categories : []).slice(0, maxCategories).map((name) => slugify$1(String(name))).join("/");
}
function slugify$1(text) {
	return text.normalize("NFC").replace(/<\/?[^>]*>/g, "").trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "").replaceAll(" ", "-");
}
function dateText$1(date, pattern) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		yyyy: String(date.year).padStart(4, "0"),
		y: String(date.year),
		yy: two(date.year % 100),
		MM: two(date.month),
		M: String(date.month),
		MMM: monthName(date).slice(0, 3),
		MMMM: monthName(date),
		dd: two(date.day),
		d: String(date.day),
		D: String(dayOfYear(date))
	};
	let known = true;
	const text = pattern.replace(/([a-zA-Z])\1*/g, (token) => {
		known &&= parts[token] !== void 0;
		return parts[token] ?? token;
	});
	return known ? text : null;
}

// src/sites/mkdocs/settings.ts
function settingsFile$4(repo, root) {
	return ["mkdocs.yml", "mkdocs.yaml"].map((name) => joinPath(root, name)).find((path) => repo.read(path) !== void 0) ?? null;
}
function readSettings$4(repo, root) {
	const file = settingsFile$4(repo, root) ?? joinPath(root, "mkdocs.yml");
	const values = merged(repo, file, 0);
	const address = setOr(values.site_url);
	return {
		url: siteUrl(address),
		base: basePath(address),
		file,
		docs: joinPath(folderOf(file), textOf(values.docs_dir) ?? "docs"),
		folders: setOr(values.use_directory_urls) !== false,
		blogs: blogsOf(values.plugins)
	};
}
function merged(repo, file, hops) {
	const { values } = readYaml(repo.read(file) ?? "");
	const parent = textOf(values.INHERIT);
	if (parent === void 0 || hops > 3) return values;
	return {
		...merged(repo, joinPath(folderOf(file), parent), hops + 1),
		...values
	};
}
function setOr(value) {
	return Array.isArray(value) ? value.at(-1) : value;
}
function textOf(value) {
	const set = setOr(value);
	return typeof set === "string" && set !== "" ? set : void 0;
}
function isValues(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function blogsOf(plugins) {
	return (Array.isArray(plugins) ? plugins : isValues(plugins) ? Object.entries(plugins).map(([name, options]) => ({ [name]: options })) : []).flatMap((entry) => {
		if (isBlog(entry)) return [blogOf({})];
		if (!isValues(entry)) return [];
		return Object.entries(entry).filter(([name, options]) => isBlog(name) && !(isValues(options) && options.enabled === false)).map(([, options]) => blogOf(isValues(options) ? options : {}));
	});
}
function isBlog(name) {
	return name === "blog" || name === "material/blog";
}
function blogOf(options) {
	const folder = joinPath(textOf(options.blog_dir) ?? "blog");
	const max = setOr(options.post_url_max_categories);
	return {
		folder,
		posts: joinPath((textOf(options.post_dir) ?? "{blog}/posts").replaceAll("{blog}", () => folder)),
		pattern: textOf(options.post_url_format) ?? "{date}/{slug}",
		dates: textOf(options.post_url_date_format) ?? "yyyy/MM/dd",
		maxCategories: typeof max === "number" ? max : 1,
		ownSlugs: options.post_slugify !== void 0 || options.post_slugify_separator !== void 0
	};
}

// src/sites/mkdocs.ts
const blogFolder = /(?:^|\/)(?:articles|blog|news|posts)\//i;
var mkdocs_default = defineGenerator({
	id: "mkdocs",
	title: "MkDocs Material",
	docs: "https://squidfunk.github.io/mkdocs-material/plugins/blog/",
	recognisedBy: "`mkdocs.yml`",
	decidedBy: "`site_url`, `use_directory_urls`, `docs_dir`, the options of the `blog` plugin",
	detect: settingsFile$4,
	settings: readSettings$4,
	content(repo, _root, { docs, blogs }) {
		return repo.files.filter((path) => {
			const rest = below$1(docs, path);
			if (rest === null || !/\.(?:md|markdown)$/i.test(path) || fileOf(path).startsWith(".")) return false;
			if (blogs.length > 0) return blogs.some((blog) => below$1(joinPath(blog.posts), rest) !== null);
			return blogFolder.test(rest) && !/^(?:index|readme)\./i.test(fileOf(path));
		});
	},
	url(post, settings) {
		const rest = below$1(settings.docs, post.path);
		if (rest === null) return { why: `the file lies outside the folder ${settings.docs}` };
		const blog = settings.blogs.find(({ posts }) => below$1(joinPath(posts), rest) !== null);
		return blog === void 0 ? pageAddress(rest, settings) : postAddress(post, rest, blog, settings);
	}
});

// src/sites/next/routes.ts
const listParam = /^(?:author|category|cat|country|id|lang|language|letter|locale|lng|month|num|page|pageNum(?:ber)?|project|series|tag|topic|user(?:name)?|year)s?$/i;
const listFolder = /^(?:api|archives?|authors?|categor(?:y|ies)|docs?|og|page|projects?|rss|series|snippets?|tags?|topics?|users?)$/i;
function readRoutes(repo, root) {
	return repo.files.flatMap((path) => {
		const route = routeOf(path, root);
		return route === null ? [] : [route];
	});
}
function routeOf(file, root) {
	const [, kind, inside] = below$1(root, file)?.match(/^(?:src\/)?(app|pages)\/(.+)\.[jt]sx?$/) ?? [];
	if (kind === void 0 || inside === void 0) return null;
	const parts = partsOf$1(kind, inside);
	const last = parts?.at(-1)?.match(/^\[{1,2}(\.\.\.)?(\w+)\]{1,2}$/);
	if (!parts || !last || listParam.test(last[2])) return null;
	const before = parts.slice(0, -1);
	return before.some((part) => part.startsWith("[") || listFolder.test(part)) ? null : {
		file,
		before,
		takesPath: last[1] !== void 0
	};
}
function partsOf$1(kind, inside) {
	const parts = inside.split("/").filter((part) => !/^(?:\(.*\)|@.*)$/.test(part));
	const last = parts.at(-1);
	if (kind === "app") return last === "page" ? parts.slice(0, -1) : null;
	return last === "index" ? parts.slice(0, -1) : parts;
}
function ownPage$1(path, root) {
	const [, kind, inside] = below$1(root, path)?.match(/^(?:src\/)?(app|pages)\/(.+)\.mdx?$/) ?? [];
	if (kind === void 0 || inside === void 0) return null;
	const parts = partsOf$1(kind, inside);
	return parts === null || parts.some((part) => part.includes("[")) ? null : joinPath(...parts);
}

// src/sites/next/address.ts
const setIt = "set site.permalink in .github/postrider.yml";
const datePrefix$1 = /^\d{4}-\d{2}-\d{2}[-_]/;
function addressOf$2(post, settings, root) {
	const own = ownPage$1(post.path, root);
	if (own !== null) return {
		path: ended(own, settings),
		rule: "its place among the pages"
	};
	const route = routeFor(post.path, settings.routes);
	if (route === null) return { why: `no single route shows the posts, “app/blog/[slug]” for instance: ${setIt}` };
	const slug = slugOf$3(post, route, settings);
	if (typeof slug !== "string") return slug;
	return {
		path: ended([...route.before, slug].join("/"), settings),
		rule: `the route ${route.file} with the name of the file`,
		doubt: "Next.js leaves the rule to code, and this is only how most blogs do it"
	};
}
function ended(path, { trailingSlash }) {
	return `/${path}${trailingSlash && path !== "" ? "/" : ""}`;
}
function routeFor(path, routes) {
	const folders = folderOf(path).split("/");
	const best = [
		routes.filter(({ before }) => folders.includes(before.at(-1) ?? "")),
		routes.filter(({ before }) => isBlogName(before.at(-1) ?? "")),
		routes
	].find((list) => list.length > 0) ?? [];
	return best.length === 1 ? best[0] : null;
}
function slugOf$3(post, route, settings) {
	const { slug } = post.frontmatter.values;
	if (typeof slug === "string" && /^[\w\-./]+$/.test(slug)) return slug.replace(/^\/+|\/+$/g, "");
	const folder = settings.sources.find((source) => below$1(source, post.path) !== null) ?? blogFolderOf(post.path) ?? folderOf(post.path);
	const rest = withoutExtension(below$1(folder, post.path) ?? post.path).replace(/\/index$/, "");
	if (rest.includes("/") && !route.takesPath) return { why: `the route ${route.file} takes one name, and the post lies in a folder: ${setIt}` };
	const name = fileOf(rest);
	if (!datePrefix$1.test(name)) return rest;
	if (settings.dates === null) return { why: `only code says whether the date in ${name} stays in its address: ${setIt}` };
	const kept = settings.dates === "kept" ? name : name.replace(datePrefix$1, "");
	return [folderOf(rest), kept].filter((part) => part !== "").join("/");
}

// src/sites/next/content.ts
const elsewhere = /(?:^|\/)(?:node_modules|\..+|public|components|__tests__|tests?|fixtures|templates?)\//i;
const aboutRepo = /^(?:readme|license|contributing|changelog|code_of_conduct|security)\./i;
function postsOf(repo, root, { sources }) {
	const pages = repo.files.filter((path) => {
		const rest = below$1(root, path);
		return rest !== null && isMarkdown(path) && !elsewhere.test(rest) && !aboutRepo.test(fileOf(path));
	});
	const named = pages.filter((path) => sources.some((folder) => below$1(folder, path) !== null));
	if (named.length > 0) return named;
	const inBlog = pages.filter((path) => {
		const folders = folderOf(below$1(root, path)).split("/");
		const own = ownPage$1(path, root);
		return folders.some(isBlogName) && !(own !== null && isBlogName(fileOf(own)));
	});
	return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
}

// src/sites/next/collections.ts
function readSources(repo, root) {
	const file = scriptNamed(repo, root, "contentlayer.config") ?? scriptNamed(repo, root, "velite.config");
	const program = parseScript(file === null ? "" : repo.read(file) ?? "");
	if (program === null) return [];
	const objects = [...nodesOf(program)].flatMap((node) => {
		const value = node.type === "ObjectExpression" ? literalOf(node) : void 0;
		return isMap$1(value) ? [value] : [];
	});
	const said = (key) => objects.flatMap((object) => textOf$5(object.get(key)) ?? []);
	const top = [...said("contentDirPath"), ...file?.includes("velite") ? said("root") : []][0];
	const usual = file?.includes("velite") ? "content" : "";
	const ofPosts = [...said("filePathPattern"), ...said("pattern")].map(fixedPart).filter((folder) => folder.split("/").some(isBlogName));
	return [...new Set(ofPosts.map((folder) => joinPath(root, top ?? usual, folder)))];
}
function fixedPart(pattern) {
	const parts = pattern.split("/");
	const at = parts.findIndex((part) => /[*?{[]|\.mdx?$/.test(part));
	return parts.slice(0, at < 0 ? parts.length : at).join("/");
}

// src/sites/next/site-in-scripts.ts
const names$2 = [
	/^next-sitemap\.config$/,
	/^(?:site|blog)[-_.]?(?:meta)?(?:data|config|info|settings)?$/i,
	/^(?:app\/)?(?:layout|sitemap|robots)$/,
	/^(?:config|constants?|consts|metadata|seo|next-seo\.config|_document|contentlayer\.config)$/i
];
const keys = /^(?:site|base|app|canonical|public|root|prod(?:uction)?|host|home|web(?:site)?)?[-_]?(?:url|origin|domain|host|hostname)$|^metadataBase$|^website$/i;
function siteInScripts(repo, root) {
	const scripts = repo.files.filter((path) => {
		const rest = below$1(root, path);
		return rest !== null && /\.(?:[cm]?[jt]sx?|json)$/.test(path) && !/node_modules|test/.test(rest);
	});
	for (const name of names$2) {
		const files = scripts.filter((path) => name.test(withoutExtension(fileOf(path)))).slice(0, 20);
		const urls = new Set(files.flatMap((path) => urlsIn(repo, path, root)));
		if (urls.size === 1) return [...urls][0];
		if (urls.size > 1) return null;
	}
	return null;
}
function urlsIn(repo, path, root) {
	const module = path.endsWith(".json") ? readModule({
		...repo,
		read: () => `export default ${repo.read(path)}`
	}, path, root) : readModule(repo, joinPath(path), root);
	const found = [];
	for (const name of module.script.values.keys()) {
		const value = module.value(name);
		const url = keys.test(name) ? urlOf(value) : urlIn(value, 0);
		if (url !== null) found.push(url);
	}
	return found.slice(0, 5);
}
function urlIn(value, depth) {
	if (!isMap$1(value)) return null;
	for (const [key, item] of value) {
		const url = keys.test(key) ? urlOf(item) : null;
		if (url !== null) return url;
	}
	if (depth > 1) return null;
	for (const item of value.values()) {
		const url = urlIn(item, depth + 1);
		if (url !== null) return url;
	}
	return null;
}
function urlOf(value) {
	const text = isCall(value) && value.call === "URL" ? value.args[0] : value;
	if (typeof text !== "string" || isReference(value)) return null;
	const url = siteUrl(/^[\w-]+(?:\.[\w-]+)+$/.test(text) ? `https://${text}` : text);
	return url !== null && new URL(url).pathname === "/" ? url : null;
}

// src/sites/next/settings.ts
function settingsFile$3(repo, root) {
	return scriptNamed(repo, root, "next.config");
}
function readSettings$3(repo, root) {
	const file = settingsFile$3(repo, root);
	const values = settingsOf(readModule(repo, file ?? "", root).value("default"));
	const base = basePath(textOf$5(values.get("basePath")));
	const site = siteInScripts(repo, root);
	return {
		url: site === null ? null : site + base,
		base,
		file: file ?? "the defaults of Next.js",
		routes: readRoutes(repo, root),
		sources: readSources(repo, root),
		trailingSlash: values.get("trailingSlash") === true,
		dates: datesIn(repo, root)
	};
}
const digits = String.raw`\(?(?:(?:\\d|\[0-9\])(?:\{[\d,]{1,3}\}|\+)?){1,4}\)?`;
const cutsDates = new RegExp(String.raw`${digits}\\?-${digits}\\?-${digits}(?:\\?-|_|\[-_)`);
const makesNames = /\._raw\b|flattenedPath\s*[.,;)}`]|replace\(\s*(?:\/(?:\\\.|\.)mdx?|['"`]\.mdx?)|basename\(|\.slice\(0,\s*-[34]\)/;
function datesIn(repo, root) {
	const texts = repo.files.filter((path) => {
		const rest = below$1(root, path);
		return rest !== null && /^(?:contentlayer\.config|velite\.config|(?:src\/)?(?:app|pages|lib|libs|utils|helpers|server|content|scripts)\/).*[jt]sx?$/.test(rest) && !isMarkdown(path);
	}).slice(0, 300).map((path) => repo.read(joinPath(path)) ?? "");
	const known = texts.some((text) => cutsDates.test(text));
	const reads = texts.some((text) => makesNames.test(text));
	return known ? "dropped" : reads ? "kept" : null;
}

// src/sites/next.ts
var next_default = defineGenerator({
	id: "next",
	title: "Next.js",
	docs: "https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes",
	recognisedBy: "`next.config.*`, or `next` in `package.json`",
	decidedBy: "`basePath`, `trailingSlash`, the routes in `app` or `pages`",
	detect(repo, root) {
		const file = settingsFile$3(repo, root);
		if (file !== null) return file;
		return readPackage(repo, root).dependencies?.next !== void 0 ? joinPath(root, "package.json") : null;
	},
	settings: readSettings$3,
	content: postsOf,
	url: addressOf$2
});

// src/sites/pelican/name-pattern.ts
function namePattern(written) {
	if (written === "" || written === null) return null;
	if (typeof written !== "string" || written.length > 200) return "unsafe";
	const pattern = written.replaceAll("(?P<", "(?<");
	if ((pattern.match(/(?<!\\)[*+]|\{\d+,\}/g)?.length ?? 0) > 3 || /\)[*+{]/.test(pattern) || /\(\?(?![:<])|\(\?<[=!]|\\[1-9]/.test(pattern)) return "unsafe";
	if (/\{\d*,?\d{3,}/.test(pattern)) return "unsafe";
	try {
		return new RegExp(`^(?:${pattern})`, "u");
	} catch {
		return "unsafe";
	}
}
function partsOf(pattern, name) {
	if (!(pattern instanceof RegExp) || name.length > 250) return {};
	return { ...pattern.exec(name)?.groups };
}

// src/sites/pelican/unidecode.ts
function unidecode(text) {
	if (!/\P{ASCII}/u.test(text)) return text;
	let known = true;
	const plain = text.normalize("NFKC").replace(/\P{ASCII}/gu, (sign) => {
		const written = inLatin(sign);
		if (written === void 0 && /[\p{Letter}\p{Number}]/u.test(sign)) known = false;
		return written && /\p{Unified_Ideograph}/u.test(sign) ? `${written} ` : written ?? "";
	});
	return known ? plain : null;
}
const table = latePart(async () => {
	const { latinLetters } = await Promise.resolve().then(() => require("./latin-letters-24f96760.js"));
	return latinLetters.map(blockOf);
});
function inLatin(sign) {
	const blocks = table.get() ?? [];
	const code = sign.codePointAt(0) ?? 0;
	const block = blocks.find(({ first, written }) => code >= first && code < first + written.length);
	return block?.written[code - block.first];
}
function blockOf(line) {
	const [first = "", written = ""] = line.split(":");
	return {
		first: Number.parseInt(first, 16),
		written: written.split(",")
	};
}

// src/sites/pelican/slug.ts
function slugify(text, { unicode, keepCase }) {
	const bare = withoutMarkup(text);
	const plain = unicode ? bare.normalize("NFKC") : unidecode(bare);
	if (plain === null) return null;
	const slug = plain.replace(/[^\p{L}\p{N}_\s-]/gu, "").trim().replace(/[-\s]+/g, "-");
	return keepCase ? slug : slug.toLowerCase();
}
const parser = latePart(() => Promise.resolve().then(() => require("./dist-25523e05.js")).then((n) => n.dist_exports));
function withoutMarkup(text) {
	const end = text.lastIndexOf(">") + 1;
	const untagged = text.slice(0, end).replace(/<[^>]*>/g, "") + text.slice(end);
	if (!untagged.includes("&")) return untagged;
	const html = parser.get();
	if (html === null) return untagged;
	const [node] = html.parseFragment(untagged.replaceAll("<", "&lt;")).childNodes;
	return node !== void 0 && "value" in node ? node.value : "";
}

// src/sites/pelican/address.ts
function addressOf$1(post, settings) {
	const rest = below$1(settings.source, post.path);
	if (rest === null) return { why: `the file lies outside the content folder ${settings.source}` };
	const facts = factsOf(post, rest, settings);
	const own = facts.get("url");
	if (own !== void 0) return {
		path: `/${own.replace(/^\/+/, "")}`,
		rule: "url of its head"
	};
	const status = facts.get("status")?.toLowerCase();
	if (status === "skip") return {
		why: "its status is skip: Pelican makes no page of it",
		final: true
	};
	const [name, pattern] = status === "draft" ? ["DRAFT_URL", settings.draftPattern] : isTranslation(facts, settings) ? ["ARTICLE_LANG_URL", settings.languagePattern] : ["ARTICLE_URL", settings.pattern];
	if (pattern === null) return { why: `${name} of ${settings.file} is made by code` };
	return filled(pattern, post, facts, settings, `${name} ${pattern} of ${settings.file}`);
}
function isTranslation(facts, { language }) {
	const own = facts.get("lang");
	return own !== void 0 && own.toLowerCase() !== language.toLowerCase();
}
function factsOf(post, rest, settings) {
	const name = withoutExtension(fileOf(rest));
	const folder = fileOf(folderOf(rest));
	const facts = /* @__PURE__ */ new Map();
	const put = (key, value) => facts.has(key) || facts.set(key, value);
	for (const [key, value] of Object.entries(post.frontmatter.values)) if (typeof value === "string" || typeof value === "number") put(key.toLowerCase(), String(value));
	for (const [key, value] of Object.entries(partsOf(settings.fileName, name))) put(key, value);
	for (const [key, value] of Object.entries(partsOf(settings.filePath, rest))) put(key, value);
	if (settings.folderIsCategory && folder !== "") put("category", folder);
	put("category", settings.category);
	return facts;
}
function filled(pattern, post, facts, settings, rule) {
	let why = null;
	const path = pattern.replace(/\{(\w+)(?::([^}]*))?\}/g, (match, name, format) => {
		const value = partOf$2(name, format, post, facts, settings);
		if (typeof value === "string") return value;
		why ??= value.why;
		return match;
	});
	if (why !== null) return { why };
	return {
		path: `/${path.replace(/^\/+/, "").replace(/(^|\/)index\.html$/, "$1")}`,
		rule
	};
}
function partOf$2(name, format, post, facts, settings) {
	if (name === "slug") return slugOf$2(post, facts, settings);
	if (name === "date") {
		const date = readDate$1(facts.get("date") ?? post.date ?? "");
		return (date === null ? null : format === void 0 ? null : dateText(date, format)) ?? { why: `its address needs the date as ${format ?? "written"}, which cannot be read` };
	}
	if (name === "lang") return facts.get("lang") ?? settings.language;
	const value = facts.get(name) ?? (name === "author" ? post.authors[0] : void 0);
	if (value === void 0) return { why: `its address needs ${name}, and the post does not say it` };
	if (name !== "category" && name !== "author") return value;
	return slugified(value, settings);
}
function slugOf$2(post, facts, settings) {
	const own = facts.get("slug");
	if (own !== void 0) return own;
	if (settings.fileName === "unsafe" || settings.filePath === "unsafe") return { why: `FILENAME_METADATA or PATH_METADATA of ${settings.file} is too involved to be read` };
	if (settings.slugSource === "basename") return slugified(withoutExtension(fileOf(post.path)), settings);
	return slugified(facts.get("title") ?? post.title, settings);
}
function slugified(text, settings) {
	if (settings.ownSubstitutions) return { why: `${settings.file} replaces signs in slugs in its own way` };
	return slugify(text, settings) ?? { why: `how Pelican writes “${text}” in Latin letters is not known: set a slug` };
}
function dateText(date, format) {
	const two = (value) => String(value).padStart(2, "0");
	const parts = {
		"%Y": String(date.year),
		"%y": two(date.year % 100),
		"%m": two(date.month),
		"%d": two(date.day),
		"%-m": String(date.month),
		"%-d": String(date.day),
		"%b": monthName(date).slice(0, 3),
		"%B": monthName(date),
		"%a": dayName(date).slice(0, 3),
		"%A": dayName(date),
		"%H": two(date.hour),
		"%M": two(date.minute),
		"%j": String(dayOfYear(date)).padStart(3, "0")
	};
	const text = format.replace(/%-?[A-Za-z]/g, (token) => parts[token] ?? "%");
	return text.includes("%") ? null : text;
}

// src/formats/python-literals.ts
const maxDepth = 16;
const longest = 2e5;
function readPython(text, known = /* @__PURE__ */ new Map()) {
	const values = /* @__PURE__ */ new Map();
	const source = text.slice(0, longest);
	const names = (name) => values.has(name) ? values.get(name) : known.get(name);
	for (let at = 0; at < source.length;) {
		const assigned = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.[\], ]+)?=(?!=)/.exec(lineAt$1(source, at));
		const reader = {
			source,
			at: at + (assigned?.[0].length ?? 0),
			names
		};
		if (assigned !== null) values.set(assigned[1], expression(reader, 0));
		at = endOfStatement(reader);
	}
	return values;
}
function lineAt$1(source, at) {
	const end = source.indexOf("\n", at);
	return source.slice(at, end < 0 ? source.length : end);
}
function expression(reader, depth) {
	let value = depth > maxDepth ? void 0 : atom(reader, depth);
	for (;;) {
		skipSpace(reader, depth > 0);
		const sign = reader.source[reader.at];
		if (sign === void 0 || /[\n;,)\]}:#]/.test(sign)) return value;
		if (sign !== "+") {
			skipOperand(reader, depth);
			return;
		}
		reader.at += 1;
		const next = depth > maxDepth ? void 0 : atom(reader, depth);
		value = typeof value === "string" && typeof next === "string" ? value + next : void 0;
	}
}
function atom(reader, depth) {
	skipSpace(reader, depth > 0);
	const rest = reader.source.slice(reader.at, reader.at + 80);
	if (/^(?:[rRuUbBfF]{0,2})(?:'|")/.test(rest)) return texts(reader, depth);
	const sign = rest[0];
	if (sign === "[" || sign === "(") return list$1(reader, sign === "[" ? "]" : ")", depth);
	if (sign === "{") return dictionary(reader, depth);
	const number = /^-?\d+(?:\.\d+)?(?![\w.])/.exec(rest);
	if (number !== null) {
		reader.at += number[0].length;
		return Number(number[0]);
	}
	const name = /^[A-Za-z_][\w.]*/.exec(rest)?.[0];
	if (name === void 0) return void 0;
	reader.at += name.length;
	skipSpace(reader, depth > 0);
	if (reader.source[reader.at] === "(") return called(name, list$1(reader, ")", depth, true));
	if (name === "True" || name === "False") return name === "True";
	return name === "None" ? null : reader.names(name);
}
function called(name, given) {
	return /^(?:os\.)?(?:getenv|environ\.get)$/.test(name) && Array.isArray(given) ? given[1] : void 0;
}
function list$1(reader, close, depth, call = false) {
	reader.at += 1;
	const items = [];
	let commas = 0;
	while (reader.at < reader.source.length) {
		skipSpace(reader, true);
		if (reader.source[reader.at] === close) {
			reader.at += 1;
			return close === ")" && !call && commas === 0 && items.length === 1 ? items[0] : items;
		}
		const before = reader.at;
		items.push(expression(reader, depth + 1));
		skipSpace(reader, true);
		if (reader.source[reader.at] === ",") {
			commas += 1;
			reader.at += 1;
		} else if (reader.source[reader.at] !== close && reader.at === before) return void 0;
		else if (/[\]})]/.test(reader.source[reader.at] ?? ")") && reader.source[reader.at] !== close) return void 0;
		else if (reader.source[reader.at] !== close) reader.at += 1;
	}
}
function dictionary(reader, depth) {
	reader.at += 1;
	const values = /* @__PURE__ */ new Map();
	while (reader.at < reader.source.length) {
		skipSpace(reader, true);
		if (reader.source[reader.at] === "}") {
			reader.at += 1;
			return values;
		}
		const before = reader.at;
		const key = expression(reader, depth + 1);
		skipSpace(reader, true);
		if (reader.source[reader.at] === ":") {
			reader.at += 1;
			const value = expression(reader, depth + 1);
			if (typeof key === "string") values.set(key, value);
			skipSpace(reader, true);
		}
		if (reader.source[reader.at] === ",") reader.at += 1;
		else if (reader.source[reader.at] !== "}" && reader.at === before) return void 0;
		else if (/[\])]/.test(reader.source[reader.at] ?? ")")) return void 0;
	}
}
function texts(reader, depth) {
	let whole = "";
	for (;;) {
		const start = /^([rRuUbBfF]{0,2})('''|"""|'|")/.exec(reader.source.slice(reader.at, reader.at + 5));
		if (start === null) return whole;
		const [opening, prefix = "", quote = ""] = start;
		reader.at += opening.length;
		const part = closed$1(reader, quote);
		const read = part === void 0 ? void 0 : meant(part, prefix.toLowerCase(), reader);
		whole = whole === void 0 || read === void 0 ? void 0 : whole + read;
		if (part === void 0) return void 0;
		skipSpace(reader, depth > 0);
	}
}
function closed$1(reader, quote) {
	const start = reader.at;
	while (reader.at < reader.source.length) if (reader.source[reader.at] === "\\") reader.at += 2;
	else if (reader.source.startsWith(quote, reader.at)) {
		const text = reader.source.slice(start, reader.at);
		reader.at += quote.length;
		return text;
	} else if (quote.length === 1 && reader.source[reader.at] === "\n") return void 0;
	else reader.at += 1;
}
function meant(text, prefix, { names }) {
	const plain = prefix.includes("r") ? text : text.replace(/\\([\\'"])/g, "$1");
	if (!prefix.includes("f")) return plain;
	let known = true;
	const filled = plain.replace(/\{([^{}]*)\}/g, (_, name) => {
		const value = names(name.trim());
		known &&= typeof value === "string";
		return String(value);
	});
	return known ? filled : void 0;
}
function skipSpace(reader, acrossLines) {
	const space = acrossLines ? /[\s\\]/ : /[ \t\r]/;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (acrossLines && sign === "#") reader.at += lineAt$1(reader.source, reader.at).length;
		else if (space.test(sign)) reader.at += 1;
		else if (sign === "\\" && reader.source[reader.at + 1] === "\n") reader.at += 2;
		else return;
	}
}
function skipOperand(reader, depth) {
	let open = 0;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (open === 0 && (/[,)\]}]/.test(sign) || depth === 0 && sign === "\n")) return;
		if (open === 0 && sign === ":" && depth > 0) return;
		open += bracket(sign);
		skipOne(reader, sign);
	}
}
function endOfStatement(reader) {
	let open = 0;
	while (reader.at < reader.source.length) {
		const sign = reader.source[reader.at];
		if (sign === "\n" && open <= 0) return reader.at + 1;
		open += bracket(sign);
		skipOne(reader, sign);
	}
	return reader.source.length;
}
function bracket(sign) {
	return "([{".includes(sign) ? 1 : ")]}".includes(sign) ? -1 : 0;
}
function skipOne(reader, sign) {
	if (sign === "#") reader.at += lineAt$1(reader.source, reader.at).length;
	else if (sign === "\\") reader.at += 2;
	else if (sign === "\"" || sign === "'") {
		const quote = reader.source.startsWith(sign.repeat(3), reader.at) ? sign.repeat(3) : sign;
		reader.at += quote.length;
		closed$1(reader, quote);
	} else reader.at += 1;
}

// src/sites/pelican/settings.ts
function settingsFile$2(repo, root) {
	const usual = joinPath(root, "pelicanconf.py");
	if (repo.read(usual) !== void 0) return usual;
	return repo.files.filter((path) => {
		const rest = below$1(root, path);
		return rest !== null && /^[^/]+\.py$/.test(rest) && rest !== "publishconf.py";
	}).find((path) => {
		const text = repo.read(path) ?? "";
		return /^SITEURL\s*=/m.test(text) && /^(?:SITENAME|ARTICLE_URL|THEME)\s*=/m.test(text);
	}) ?? null;
}
function readSettings$2(repo, root) {
	const values = valuesOf(repo, root);
	const article = textAt(values, "ARTICLE_URL", "{slug}.html");
	return {
		url: siteUrl(values.get("SITEURL")),
		base: basePath(values.get("SITEURL")),
		file: settingsFile$2(repo, root) ?? "the defaults of Pelican",
		source: sourceOf(repo, root, values),
		articles: foldersAt(values, ["ARTICLE_PATHS", "ARTICLE_DIR"], [""]),
		excludes: [...foldersAt(values, ["ARTICLE_EXCLUDES"], []), ...foldersAt(values, ["PAGE_PATHS", "PAGE_DIR"], ["pages"])].filter((folder) => folder !== ""),
		pattern: article,
		languagePattern: textAt(values, "ARTICLE_LANG_URL", "{slug}-{lang}.html"),
		draftPattern: textAt(values, "DRAFT_URL", "drafts/{slug}.html"),
		language: textAt(values, "DEFAULT_LANG", "en") ?? "en",
		category: textAt(values, "DEFAULT_CATEGORY", "misc") ?? "misc",
		folderIsCategory: values.get("USE_FOLDER_AS_CATEGORY") !== false,
		slugSource: values.get("SLUGIFY_SOURCE") === "basename" ? "basename" : "title",
		unicode: values.get("SLUGIFY_USE_UNICODE") === true,
		keepCase: values.get("SLUGIFY_PRESERVE_CASE") === true,
		ownSubstitutions: [...values.keys()].some((name) => /^(?:SLUG|CATEGORY|AUTHOR|TAG)_(?:REGEX_)?SUBSTITUTIONS$/.test(name)),
		fileName: namePattern(values.has("FILENAME_METADATA") ? values.get("FILENAME_METADATA") : "(?P<date>\\d{4}-\\d{2}-\\d{2}).*"),
		filePath: namePattern(values.get("PATH_METADATA") ?? "")
	};
}
function valuesOf(repo, root) {
	const base = readPython(repo.read(settingsFile$2(repo, root) ?? "") ?? "");
	const published = readPython(repo.read(joinPath(root, "publishconf.py")) ?? "", base);
	const merged = new Map(base);
	for (const [name, value] of published) if (value !== void 0 || name !== "SITEURL") merged.set(name, value);
	return merged;
}
function textAt(values, name, fallback) {
	if (!values.has(name)) return fallback;
	const value = values.get(name);
	return typeof value === "string" ? value : null;
}
function foldersAt(values, names, fallback) {
	const value = names.map((name) => values.get(name)).find((found) => found !== void 0);
	return (typeof value === "string" ? [value] : Array.isArray(value) ? value : fallback).filter((item) => typeof item === "string").map((item) => joinPath(item));
}
function sourceOf(repo, root, values) {
	const path = values.get("PATH");
	if (typeof path === "string" && !path.startsWith("/")) return joinPath(root, path);
	const input = (repo.read(joinPath(root, "Makefile")) ?? "").match(/^INPUTDIR\s*[:?]?=\s*(?:\$[({]BASEDIR[)}]\/)?([\w./-]+)\s*$/m)?.[1];
	return [...input === void 0 ? [] : [input], "content"].map((name) => joinPath(root, name)).find((name) => repo.files.some((file) => below$1(name, file) !== null)) ?? root;
}

// src/sites/pelican.ts
var pelican_default = defineGenerator({
	id: "pelican",
	title: "Pelican",
	docs: "https://docs.getpelican.com/en/stable/settings.html#url-settings",
	recognisedBy: "`pelicanconf.py`, `publishconf.py`",
	decidedBy: "`SITEURL`, `PATH`, `ARTICLE_PATHS`, `ARTICLE_URL`, `SLUGIFY_SOURCE`",
	detect: settingsFile$2,
	settings: readSettings$2,
	content(repo, _root, { source, articles, excludes }) {
		return repo.files.filter((path) => {
			const rest = below$1(source, path);
			if (rest === null || !isMarkdown(path) || /(?:^|\/)(?:\.|readme\.)/i.test(rest)) return false;
			if (excludes.some((folder) => below$1(folder, rest) !== null)) return false;
			return articles.some((folder) => below$1(folder, rest) !== null);
		});
	},
	url: addressOf$1
});

// src/sites/template.ts
const notContent = /(?:^|\/)(?:\..+|_includes|_layouts|__tests__|archetypes|dist|fixtures|layouts?|node_modules|spec|templates?|tests?|themes?|vendor)\//i;
const notPost = /^(?:agents|authors|changelog|changes|claude|code[-_]of[-_]conduct|contributing|contributors|copying|gemini|governance|history|licen[cs]e.*|maintainers|notice|pull_request_template|readme.*|releas(?:es|ing)|roadmap|security|skill|summary|support|todo)\.[^.]+$/i;
const head = 4e3;
var template_default = defineGenerator({
	id: "template",
	title: "Plain files",
	docs: "https://daringfireball.net/projects/markdown/",
	detect: (repo, root) => postsBelow(repo, root)[0] ?? null,
	settings: () => ({
		url: null,
		base: ""
	}),
	content: postsBelow,
	url: () => ({ why: "no generator with a known rule was recognised: set site.permalink in .github/postrider.yml, “/blog/:slug/” for instance" })
});
function postsBelow(repo, root) {
	return repo.files.filter((path) => {
		const rest = below$1(root, path);
		if (rest === null || !isMarkdown(path) || notContent.test(rest) || notPost.test(fileOf(path))) return false;
		if (/^index\.[^/]+$/i.test(rest)) return false;
		return looksLikePost(path, repo.read(path)?.slice(0, head) ?? "");
	});
}
function looksLikePost(path, text) {
	const match = text.match(/^\uFEFF?\s*(?:---|\+\+\+|;;;)[^\n]*\n([\s\S]*)/);
	if (match === null) return false;
	const fields = match[1];
	const titled = /^[ \t]*["']?title["']?[ \t]*[:=]/im.test(fields);
	const dated = /\d{4}-\d{2}-\d{2}/.test(path) || /^[ \t]*["']?(?:date|pub_?date|published_?at|created)["']?[ \t]*[:=]/im.test(fields);
	return /(?:^|\/)(?:docs?|documentation|wiki)\//i.test(path) ? dated : titled;
}

// src/sites/vitepress/settings.ts
function settingsFile$1(repo, root) {
	const folder = joinPath(root, ".vitepress");
	return scriptNamed(repo, folder, "config") ?? scriptNamed(repo, folder, "config/index");
}
function readSettings$1(repo, root) {
	const file = settingsFile$1(repo, root);
	const values = file === null ? /* @__PURE__ */ new Map() : settingsOf(readModule(repo, file, root).value("default"));
	const base = basePath(textOf$5(values.get("base")));
	const sitemap = values.get("sitemap");
	const site = (isMap$1(sitemap) ? siteUrl(textOf$5(sitemap.get("hostname"))) : null) ?? ownPage(values.get("head"));
	return {
		url: site === null || load_tell_error().parseUrl(site)?.pathname !== "/" ? site : site + base,
		base,
		file: file ?? "the defaults of VitePress",
		source: joinPath(root, textOf$5(values.get("srcDir")) ?? ""),
		cleanUrls: values.get("cleanUrls") === true,
		rewrites: rewritesOf(values.get("rewrites"), file ?? "")
	};
}
function ownPage(head) {
	for (const tag of Array.isArray(head) ? head : []) {
		const given = Array.isArray(tag) ? tag[1] : null;
		if (isMap$1(given) && given.get("property") === "og:url") return siteUrl(given.get("content"));
	}
	return null;
}
function rewritesOf(value, file) {
	if (value === void 0) return (path) => path;
	const rules = isMap$1(value) ? [...value].map(([from, to]) => ruleOf$1(from, to)) : [null];
	return (path) => {
		for (const rule of rules) {
			if (rule === null) return { why: `rewrites in ${file} are made by code: set site.permalink in .github/postrider.yml` };
			const found = path.match(rule.from);
			if (found !== null) return rule.to.replace(/:(\w+)\*?/g, (_, name) => found.groups?.[name] ?? "");
		}
		return path;
	};
}
function ruleOf$1(from, to) {
	if (typeof to !== "string") return null;
	const plain = from.replace(/:(\w+)\(\.\*\)/g, ":$1*");
	if (/[()[\]{}\\]/.test(plain) || (plain.match(/:/g)?.length ?? 0) > 5) return null;
	const pattern = plain.replace(/[.+^$|?]/g, "\\$&").replace(/:(\w+)(\*?)/g, (_, name, star) => `(?<${name}>${star === "" ? "[^/]+" : ".*"})`);
	try {
		return {
			from: new RegExp(`^${pattern}$`),
			to
		};
	} catch {
		return null;
	}
}

// src/sites/vitepress.ts
var vitepress_default = defineGenerator({
	id: "vitepress",
	title: "VitePress",
	docs: "https://vitepress.dev/guide/routing",
	recognisedBy: "`.vitepress/config.*`",
	decidedBy: "`base`, `cleanUrls`, `srcDir`, `rewrites`, `sitemap.hostname`",
	detect: settingsFile$1,
	settings: readSettings$1,
	content(repo, _root, { source }) {
		const pages = repo.files.filter((path) => {
			const rest = below$1(source, path);
			return rest !== null && !/(?:^|\/)(?:\..+?|node_modules|public)\//.test(rest) && /\.md$/.test(path) && isMarkdown(path) && !/^index\.md$/i.test(fileOf(path));
		});
		const inBlog = pages.filter((path) => below$1(source, path).split("/").slice(0, -1).some(isBlogName));
		return inBlog.length > 0 ? inBlog : pages.filter((path) => isDated$1(repo, path));
	},
	url({ path }, { source, cleanUrls, rewrites, file }) {
		const rest = below$1(source, path);
		if (rest === null) return { why: `the file lies outside ${source}, which VitePress reads` };
		if (rest.includes("[")) return { why: "its file name holds parameters: set site.permalink in .github/postrider.yml" };
		const moved = rewrites(rest);
		if (typeof moved !== "string") return moved;
		const bare = withoutExtension(moved);
		const asFolder = bare.replace(/(?:^|\/)index$/, "");
		const rule = `its place below ${source === "" ? "the top" : source}, ${cleanUrls ? "cleanUrls" : "no cleanUrls"} in ${file}`;
		if (asFolder !== bare) return {
			path: asFolder === "" ? "/" : `/${asFolder}/`,
			rule
		};
		return {
			path: `/${bare}${cleanUrls ? "" : ".html"}`,
			rule
		};
	}
});

// src/sites/zola/settings.ts
function settingsFile(repo, root) {
	return ["zola.toml", "config.toml"].map((name) => joinPath(root, name)).find((path) => /^[ \t]*base_url[ \t]*=/m.test(repo.read(path) ?? "")) ?? null;
}
function readSettings(repo, root) {
	const { values } = readToml(repo.read(settingsFile(repo, root) ?? "") ?? "");
	const slugify = recordOf(values.slugify);
	const paths = slugify.paths;
	return {
		url: siteUrl(values.base_url),
		base: basePath(values.base_url),
		languages: Object.keys(recordOf(values.languages)).filter((code) => code !== values.default_language),
		slugify: paths === "safe" || paths === "off" ? paths : "on",
		keepDates: slugify.paths_keep_dates === true
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// src/sites/evidence/latin.ts
const others = {
	ß: "ss",
	æ: "ae",
	Æ: "AE",
	œ: "oe",
	Œ: "OE",
	ø: "o",
	Ø: "O",
	đ: "d",
	Đ: "D",
	ð: "d",
	Ð: "D",
	þ: "th",
	Þ: "Th",
	ł: "l",
	Ł: "L",
	ı: "i",
	"‘": "'",
	"’": "'",
	"‚": ",",
	"“": "\"",
	"”": "\"",
	"„": "\"",
	"–": "-",
	"—": "--",
	"…": "...",
	"\xA0": " "
};
function latin(text) {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\P{ASCII}/gu, (sign) => others[sign] ?? sign);
	return /[^\P{Letter}\p{ASCII}]|[^\P{Number}\p{ASCII}]/u.test(plain) ? null : plain.replace(/\P{ASCII}/gu, "");
}

// src/sites/zola/slug.ts
function slugifyPath(name, how) {
	if (how === "off") return name;
	if (how === "safe") return name.trim().replace(/[<>:"|?*#()[\]\\\n\r/]/g, "").replace(/\s+/g, "_");
	const plain = latin(name);
	return plain === null ? null : plain.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/sites/zola.ts
const dated$1 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]+(?:Z|[-+]\d\d:\d\d))?\s?[_-](.+)$/;
var zola_default = defineGenerator({
	id: "zola",
	title: "Zola",
	docs: "https://www.getzola.org/documentation/content/page/",
	recognisedBy: "`config.toml` or `zola.toml` with `base_url`",
	decidedBy: "`base_url`, `slugify`",
	aliases: { key: "aliases" },
	detect: settingsFile,
	settings: readSettings,
	content(repo, root) {
		const folder = joinPath(root, "content");
		const sectioned = repo.files.some((file) => /\/.*_index\.md$/.test(below$1(root, file) ?? ""));
		return repo.files.filter((path) => {
			const rest = below$1(folder, path);
			return rest !== null && path.endsWith(".md") && isPost(repo, path, rest, sectioned);
		});
	},
	url(post, settings, root) {
		const rest = below$1(joinPath(root, "content"), post.path);
		if (rest === null || !isMarkdown(post.path)) return { why: `Zola makes pages only of files below ${joinPath(root, "content")}` };
		const { values } = post.frontmatter;
		if (values.render === false) return {
			why: "its frontmatter says render = false",
			final: true
		};
		if (typeof values.path === "string") return {
			path: closed(values.path.trim()),
			rule: "path of its frontmatter"
		};
		return locateFile(post, rest, settings);
	}
});
function isPost(repo, path, rest, sectioned) {
	if (/^_index(?:\.[\w-]+)?\.md$/.test(fileOf(path))) return false;
	const parts = rest.split("/");
	const folders = fileOf(path) === "index.md" ? parts.slice(0, -2) : parts.slice(0, -1);
	if (folders.length > 0) return !/^(?:pages?|authors?)$/i.test(folders[0]);
	if (!sectioned) return true;
	const said = `${path}\n${(repo.read(path) ?? "").slice(0, 2e3)}`;
	return /\d{4}-\d\d-\d\d|^[ \t]*path[ \t]*=/m.test(said);
}
function locateFile(post, rest, settings) {
	const name = withoutExtension(fileOf(rest));
	const language = settings.languages.find((code) => name.endsWith(`.${code}`));
	const bare = language === void 0 ? name : name.slice(0, -language.length - 1);
	const isBundle = bare === "index";
	const folders = folderOf(rest).split("/").filter(Boolean);
	const own = isBundle ? folders.pop() ?? "" : bare;
	const undated = settings.keepDates ? own : own.match(dated$1)?.[1] ?? own;
	const slug = slugifyPath(post.slug ?? undated, settings.slugify);
	if (slug === null) return { why: `Zola writes “${post.slug ?? undated}” in Latin letters, and its table is not known` };
	const path = [
		...language === void 0 ? [] : [language],
		...folders,
		slug
	].join("/");
	const rule = post.slug === void 0 ? "sections and file name" : "sections and slug";
	return {
		path: closed(path),
		rule
	};
}
function closed(path) {
	return `/${path.replace(/^\/+|\/+$/g, "")}/`;
}

// src/sites/registry.ts
const generators = [
	astro_default,
	devto_default,
	docusaurus_default,
	eleventy_default,
	gatsby_default,
	hashnode_default,
	hexo_default,
	hugo_default,
	jekyll_default,
	mkdocs_default,
	next_default,
	pelican_default,
	vitepress_default,
	zola_default,
	template_default
];

// src/sources/ids.ts
const sourceIds = [
	"bing-webmaster",
	"brave",
	"dev",
	"feeds",
	"github-lists",
	"github-mentions",
	"github-threads",
	"hacker-news",
	"mastodon",
	"medium",
	"podcasts",
	"searxng",
	"stack-exchange"
];

// src/sources/servers.ts
const withServer = ["mastodon", "searxng"];

// src/known.ts
const known$3 = {
	checks: checkOptions,
	sources: sourceIds,
	servers: withServer,
	generators: generators.map(({ id }) => id)
};

// src/io/clock.ts
function today() {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	const now = epoch !== void 0 && /^\d+$/.test(epoch) ? Number(epoch) * 1e3 : Date.now();
	return new Date(now).toISOString().slice(0, 10);
}
async function pass(milliseconds) {
	if (process.env.SOURCE_DATE_EPOCH === void 0) await (0, load_timers_promises().setTimeout)(milliseconds);
}

// src/markdown/too-complex.ts
const most$1 = {
	length: 524288,
	lines: 2e4,
	depth: 100,
	brackets: 5e3,
	emphasis: 3e3,
	marks: 1e4,
	open: 4e3,
	comments: 1e3,
	underlines: 1e3,
	elements: 500
};
const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:/y;
const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+|(?:_[ \t]*)+)$/;
const startsBlock = /^[ \t]*(?:[-*+][ \t]+\S|#{1,6}[ \t])/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
const comment = /<[!?]/g;
const tag = /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|track|wbr)\b)[a-z][\w:-]{0,40}(?:\s[^<>]{0,1000})?>/gi;
const fence$2 = /^([ \t>]*)(`{3,}(?=[^`]*$)|~{3,})/;
function tooComplex(markdown) {
	if (markdown.length > most$1.length) return {
		line: 1,
		why: `The text is ${Math.ceil(markdown.length / 1024).toLocaleString("en")} KiB long; at most 512 KiB are read`
	};
	if (!mayBe(markdown)) return null;
	const seen = {
		lists: [],
		fence: null,
		blank: true,
		...emptyBlock,
		marks: 0,
		underlines: 0,
		elements: 0
	};
	let line = 0;
	for (const text of lines(markdown)) {
		line += 1;
		const why = look(text, seen) ?? (line > most$1.lines ? say("lines", "lines") : null);
		if (why !== null) return {
			line,
			why
		};
	}
	return null;
}
const deepLine = /^[ \t>\-*+\d.)]{101}/m;
function mayBe(markdown) {
	return occurrences(markdown, "\n") >= most$1.lines || occurrences(markdown, "[") > most$1.brackets || occurrences(markdown, "]") > most$1.brackets || occurrences(markdown, "<!") + occurrences(markdown, "<?") > most$1.comments || occurrences(markdown, "<") > most$1.elements || occurrences(markdown, "\n=") + occurrences(markdown, "\n-") > most$1.underlines || occurrences(markdown, "*") + occurrences(markdown, "_") + occurrences(markdown, "~") > most$1.emphasis || occurrences(markdown, "]:") > most$1.depth || deepLine.test(markdown) || goesOnAfterBracket(markdown);
}
function goesOnAfterBracket(text) {
	for (let at = text.indexOf("["); at !== -1;) {
		const blank = text.indexOf("\n\n", at);
		const end = blank === -1 ? text.length : blank;
		if (end - at > most$1.open * 2) return true;
		at = text.indexOf("[", end);
	}
	return false;
}
function occurrences(text, character) {
	let found = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
	return found;
}
const emptyBlock = {
	brackets: 0,
	comments: 0,
	emphasis: 0,
	open: 0,
	after: 0
};
function look(text, seen) {
	const edge = text.match(fence$2);
	if (seen.fence !== null) {
		if (edge?.[2]?.startsWith(seen.fence)) seen.fence = null;
		return null;
	}
	if (edge !== null && edge[1].length < (seen.lists.at(-1) ?? -2) + 6) {
		seen.fence = edge[2];
		return null;
	}
	const depth = openContainers(text, seen);
	seen.blank = text.trim() === "";
	if (seen.blank || startsBlock.test(text)) Object.assign(seen, emptyBlock);
	if (underline.test(text)) seen.underlines += 1;
	count(text, seen);
	for (const [whole, close] of text.matchAll(tag)) if (!whole.endsWith("/>")) seen.elements = Math.max(0, seen.elements + (close === "" ? 1 : -1));
	if (seen.elements > most$1.elements) return `HTML is nested more than ${most$1.elements} levels deep`;
	if (depth > most$1.depth) return `Lists or quotes are nested more than ${most$1.depth} levels deep`;
	if (seen.brackets > most$1.brackets) return say("brackets", "square brackets", "one block");
	if (seen.emphasis > most$1.emphasis) return say("emphasis", "emphasis marks", "one block");
	if (seen.comments > most$1.comments) return say("comments", "comments", "one block");
	if (seen.underlines > most$1.underlines) return say("underlines", "lines that underline a heading");
	if (seen.after > most$1.open) return say("open", "words after a square bracket", "one block");
	if (seen.marks > most$1.marks) return say("marks", "links and emphasis marks");
	return null;
}
function say(limit, what, where = "the text") {
	return `There are more than ${most$1[limit].toLocaleString("en")} ${what} in ${where}`;
}
function openContainers(text, { lists, blank }) {
	let quotes = 0;
	let found = false;
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		if (character === " " || character === "	") at += 1;
		else if (character === ">") {
			quotes += 1;
			at += 1;
		} else {
			marker.lastIndex = at;
			const match = marker.exec(text);
			if (match === null || !found && rule.test(text)) break;
			while (lists.length > 0 && lists.at(-1) >= at) lists.pop();
			lists.push(at);
			found = true;
			at += match[0].length;
		}
	}
	if (!found && blank && at === 0 && text !== "") lists.length = 0;
	return quotes + lists.length;
}
function count(text, seen) {
	const { brackets, emphasis } = seen;
	seen.comments += text.match(comment)?.length ?? 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === "[") {
			seen.brackets += 1;
			seen.open += 1;
		} else if (character === "]") {
			if (seen.open === 0) seen.brackets += 1;
			else seen.open -= 1;
			if (seen.open === 0) seen.after = 0;
		} else if (character === "*" || character === "_" || character === "~") seen.emphasis += 1;
		else if (seen.open > 0 && isWord(text, at) && !isWord(text, at - 1)) seen.after += 1;
		if (seen.after > most$1.open) return;
	}
	seen.marks += seen.brackets - brackets + seen.emphasis - emphasis;
}
function isWord(text, at) {
	return /[a-z\d]/i.test(text[at] ?? "");
}
function* lines(text) {
	let start = 0;
	while (start <= text.length) {
		const end = text.indexOf("\n", start);
		yield text.slice(start, end === -1 ? text.length : end);
		if (end === -1) return;
		start = end + 1;
	}
}

// src/markdown/parse.ts
let parseMdx = null;
async function loadDialects(paths) {
	if (parseMdx === null && paths.some((path) => dialectOf$1(path) === "mdx")) ({parseMdx} = await Promise.resolve().then(() => require("./parse-mdx-cd3df271.js")));
}
function dialectOf$1(path) {
	return /\.mdx$/i.test(path) ? "mdx" : "markdown";
}
function parse(markdown, dialect = "markdown") {
	if (tooComplex(markdown) !== null) return {
		type: "root",
		children: []
	};
	const mdx = dialect === "mdx" ? parseMdx?.(markdown) : null;
	if (mdx != null) return mdx;
	try {
		return load_markdown().unified().use(load_markdown().remarkParse).use(load_github().github, markdown).parse(markdown);
	} catch {
		return {
			type: "root",
			children: [{
				type: "paragraph",
				children: [{
					type: "text",
					value: markdown
				}]
			}]
		};
	}
}
function parseInPlace(markdown) {
	if (tooComplex(markdown) !== null) return null;
	try {
		return load_markdown().fromMarkdown(markdown, load_github().githubInPlace);
	} catch {
		return null;
	}
}

// src/io/catalogue.ts
const folder = ["../data/catalogue/", "../../data/catalogue/"].map((path) => new URL(path, require("url").pathToFileURL(__filename).href)).find((url) => (0, load_fs().existsSync)(url));
function loadLinkedHosts() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return JSON.parse((0, load_fs().readFileSync)(new URL("../linked-hosts.json", folder), "utf8"));
}
function loadReadings() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return JSON.parse((0, load_fs().readFileSync)(new URL("../readings.json", folder), "utf8"));
}
let rows;
function loadCatalogue() {
	rows ??= readRows();
	return rows;
}
function readRows() {
	if (folder === void 0) throw new Error("The bundled catalogue is missing: data/catalogue");
	return (0, load_fs().readdirSync)(folder).filter((name) => name.endsWith(".json")).sort().flatMap((name) => JSON.parse((0, load_fs().readFileSync)(new URL(name, folder), "utf8")));
}

// src/posts/fields.ts
const names$1 = {
	title: ["title"],
	description: [
		"description",
		"excerpt",
		"summary",
		"teaser",
		"spoiler",
		"meta",
		"metaDescription",
		"tldr",
		"subtitle",
		"seoDescription",
		"lead",
		"deck",
		"abstract",
		"intro",
		"seo.description",
		"head.description"
	],
	tags: [
		"tags",
		"tag",
		"topics",
		"taxonomies.tags",
		"taxonomies.tag",
		"keywords"
	],
	date: [
		"date",
		"pubDate",
		"pubDatetime",
		"publishDate",
		"datePublished",
		"publishedAt",
		"publishedOn",
		"published",
		"publicationDate",
		"added",
		"created",
		"createdAt",
		"posted",
		"head.article:published_time"
	],
	slug: ["slug"],
	canonical: [
		"canonicalUrl",
		"canonical",
		"canonicalLink",
		"canonicalHref",
		"relCanonical",
		"seo.canonical",
		"seo.canonicalUrl",
		"seo.canonical_url",
		"head.canonical",
		"head.og:url"
	],
	cover: [
		"image",
		"images",
		"cover",
		"coverImage",
		"banner",
		"bannerCloudinaryId",
		"featuredImage",
		"featureImage",
		"headerImage",
		"headerImg",
		"heroImage",
		"hero",
		"ogImage",
		"mainImage",
		"header",
		"thumbnail",
		"socialImage",
		"socialMediaImage",
		"previewImage",
		"shareImage",
		"photos",
		"seo.image",
		"head.og:image"
	],
	authors: [
		"authors",
		"author",
		"by",
		"byline",
		"writer",
		"writers",
		"taxonomies.authors"
	],
	language: [
		"lang",
		"language",
		"locale"
	],
	id: [
		"id",
		"uid",
		"guid",
		"uuid",
		"postId",
		"cuid",
		"devArticleId"
	],
	draft: ["draft", "isDraft"],
	published: [
		"published",
		"publish",
		"isPublished"
	],
	status: ["status"],
	permalink: ["permalink"]
};
const known$2 = /* @__PURE__ */ new Map();
const maxKnown = 1e3;
const containers = ["extra", "params"];
const leads = leadsOf(Object.entries(names$1));
const behind = 100;
function fieldsOf(values, own = {}) {
	const found = {};
	collect$1(values, headIn(values.head), 0, found);
	for (const [at, name] of containers.entries()) {
		const value = values[name];
		if (isRecord(value)) collect$1(value, null, behind * (at + 1), found);
	}
	return (field) => {
		const given = (found[field] ?? []).filter(isGiven);
		const name = Object.hasOwn(own, field) ? own[field] : void 0;
		const first = name === void 0 ? void 0 : values[name] ?? valueAt(values, pathOf(name));
		return isGiven(first) ? [first, ...given] : given;
	};
}
function collect$1(values, head, from, found) {
	for (const key in values) {
		const name = fold(key);
		for (const { field, rank, inside } of leads.get(name) ?? []) {
			const ranked = found[field] ?? [];
			found[field] = ranked;
			if (from + rank in ranked) continue;
			ranked[from + rank] = within(name === "head" ? head ?? values[key] : values[key], inside);
		}
	}
}
function within(value, path) {
	let inner = value;
	for (const name of path) inner = isRecord(inner) ? inner[name] : void 0;
	return inner;
}
function valueAt(values, [first, ...path]) {
	const key = Object.keys(values).find((name) => fold(name) === first);
	if (key === void 0) return void 0;
	return within((first === "head" ? headIn(values.head) : null) ?? values[key], path);
}
function isGiven(value) {
	return value !== void 0 && value !== null && value !== "";
}
function headIn(head) {
	if (!Array.isArray(head)) return null;
	const found = Object.create(null);
	for (const tag of head) {
		const attributes = Array.isArray(tag) ? tag[1] : void 0;
		if (!isRecord(attributes)) continue;
		const { name, property, content, rel, href } = attributes;
		const key = asText(property ?? name ?? rel);
		if (key !== void 0) found[key] ??= content ?? href;
	}
	return found;
}
function leadsOf(fields) {
	const found = /* @__PURE__ */ new Map();
	for (const [field, list] of fields) for (const [rank, name] of list.entries()) {
		const [first = "", ...inside] = pathOf(name);
		found.set(first, [...found.get(first) ?? [], {
			field,
			rank,
			inside
		}]);
	}
	return found;
}
function pathOf(name) {
	const [head = "", ...rest] = name.split(".");
	return [fold(head), ...rest];
}
function fold(name) {
	const before = known$2.get(name);
	if (before !== void 0) return before;
	const folded = name.replace(/[._-]/g, "").toLowerCase();
	if (known$2.size < maxKnown) known$2.set(name, folded);
	return folded;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asText(value) {
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const text = onOneLine(String(value));
	return text === "" ? void 0 : text;
}
function onOneLine(text) {
	return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
function isYes(value) {
	return value === true || /^(?:true|yes|on|y|1)$/i.test(asText(value) ?? "");
}
function isNo(value) {
	return value === false || /^(?:false|no|off|n|0)$/i.test(asText(value) ?? "");
}

// src/posts/read-copies.ts
const places = new Map([
	...[
		"medium",
		"mediumurl",
		"mediumlink",
		"mediumid",
		"mediumpostid",
		"mediumarticle"
	].map((name) => [name, "medium"]),
	...[
		"devto",
		"devtourl",
		"devtoid",
		"devtolink",
		"devarticleid",
		"devarticleurl",
		"devurl"
	].map((name) => [name, "devto"]),
	...["devid", "devpostid"].map((name) => [name, "devto"]),
	...[
		"hashnode",
		"hashnodeurl",
		"hashnodeid",
		"hashnodelink",
		"cuid"
	].map((name) => [name, "hashnode"]),
	...[
		"crosspost",
		"crossposturl",
		"crossposts",
		"crossposted",
		"crosspostedto"
	].map((name) => [name, null]),
	...[
		"publishedto",
		"republishedto",
		"republished",
		"alsoon",
		"copies"
	].map((name) => [name, null]),
	...[
		"syndication",
		"syndicatedto",
		"syndicationlinks",
		"syndicate"
	].map((name) => [name, null])
]);
const deepest = 3;
function copiesIn(values) {
	const copies = [];
	for (const key in values) {
		const platform = places.get(fold(key));
		if (platform !== void 0) copies.push(...copiesOf(values[key], platform));
	}
	const article = devArticle(values);
	if (article !== null) copies.push(article);
	return distinct(copies);
}
function copiesOf(value, platform) {
	const copies = [];
	collect(value, platform, copies, 0);
	return copies;
}
function collect(value, platform, copies, depth) {
	const text = asText(value);
	if (text !== void 0) {
		const copy = copyOf(text, platform);
		if (copy !== null) copies.push(copy);
	} else if (depth >= deepest) return;
	else if (Array.isArray(value)) for (const one of value) collect(one, platform, copies, depth + 1);
	else if (isRecord(value)) for (const [key, one] of Object.entries(value)) collect(one, platform ?? platformCalled$1(key), copies, depth + 1);
}
function copyOf(text, platform) {
	const host = load_tell_error().hostOf(text);
	if (host !== null) {
		const found = platformAt(host, text) ?? platform ?? host;
		return isArticle(found, text) ? {
			platform: found,
			url: text
		} : null;
	}
	if (platform === null || !/^(?=.*\d)[\w-]{5,40}$/.test(text)) return null;
	return {
		platform,
		id: text
	};
}
function isArticle(platform, url) {
	const path = load_tell_error().parseUrl(url)?.pathname ?? "";
	if (platform === "medium") return /[-/][0-9a-f]{10,12}\/?$/.test(path) || !/\/@[^/]+\/?$/.test(path);
	return path.split("/").filter((name) => name !== "").length >= (platform === "devto" ? 2 : 1);
}
function platformCalled$1(name) {
	const plain = name.toLowerCase().replace(/[^a-z]/g, "");
	if (/^dev(?:to|community)?$/.test(plain)) return "devto";
	return ["medium", "hashnode"].find((id) => plain === id || plain === `${id}com`) ?? null;
}
function platformAt(host, url) {
	if (host === "dev.to") return "devto";
	if (/(?:^|\.)medium\.com$/.test(host)) return "medium";
	if (/(?:^|\.)hashnode\.(?:com|dev)$/.test(host)) return "hashnode";
	return /-[0-9a-f]{10,12}\/?$/.test(load_tell_error().parseUrl(url)?.pathname ?? "") ? "medium" : null;
}
function devArticle(values) {
	const id = asText(values.id);
	if (id === void 0 || !/^\d{3,9}$/.test(id)) return null;
	return [
		"published",
		"canonical_url",
		"cover_image",
		"series"
	].filter((name) => values[name] !== void 0).length >= 2 ? {
		platform: "devto",
		id
	} : null;
}
function distinct(copies) {
	if (copies.length < 2) return copies;
	return [...new Map(copies.map((copy) => [`${copy.platform} ${copy.url ?? copy.id}`, copy])).values()];
}

// src/posts/copy-tables.ts
const isData = /\.(?:json|ya?ml)$/i;
const dataFolder = /(?:^|\/)_?data\//;
const speaks = /medium|dev-?to|hashnode|cross-?post|syndicat/i;
const hosts = /medium\.com|dev\.to|hashnode\./;
const mostFiles = 300;
const postFields = [
	"slug",
	"path",
	"file",
	"relativePathToArticle"
];
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
function copiesInTables(repo, posts) {
	const named = postsByName(posts);
	const found = /* @__PURE__ */ new Map();
	for (const path of tablesIn(repo)) {
		const entries = entriesOf(readTable(repo, path));
		const about = entries.flatMap(({ name, value }) => {
			const post = named.get(nameOf$2(name));
			return post == null ? [] : [{
				post,
				value
			}];
		});
		if (about.length * 2 < entries.length) continue;
		const platform = platformCalled(fileOf(path));
		for (const { post, value } of about) {
			const copies = copiesOf(value, platform).filter(isSure);
			if (copies.length > 0) found.set(post.path, [...found.get(post.path) ?? [], ...copies]);
		}
	}
	return found;
}
function tablesIn(repo) {
	const files = repo.files.filter((path) => isData.test(path));
	const named = files.filter((path) => speaks.test(fileOf(path)));
	const others = files.filter((path) => dataFolder.test(path) && !speaks.test(fileOf(path)));
	const telling = others.length > mostFiles ? [] : others;
	return [...named, ...telling.filter((path) => hosts.test(repo.read(path) ?? ""))];
}
function readTable(repo, path) {
	const text = repo.read(path) ?? "";
	if (!/\.json$/i.test(path)) return readYaml(text).values;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function entriesOf(table) {
	if (Array.isArray(table)) return table.filter(isRecord).flatMap((value) => {
		const name = postFields.map((field) => value[field]).find((one) => typeof one === "string");
		return typeof name === "string" ? [{
			name,
			value
		}] : [];
	});
	return isRecord(table) ? Object.entries(table).map(([name, value]) => ({
		name,
		value
	})) : [];
}
function postsByName(posts) {
	const named = /* @__PURE__ */ new Map();
	for (const post of posts) {
		const name = nameOf$2(post.path);
		const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
		for (const key of /* @__PURE__ */ new Set([
			name,
			undated,
			nameOf$2(post.slug ?? name)
		])) named.set(key, named.has(key) ? null : post);
	}
	return named;
}
function nameOf$2(key) {
	const path = withoutExtension(key.replace(/\/+$/, ""));
	return fileOf(fileOf(path) === "index" ? folderOf(path) : path).toLowerCase();
}
function isSure({ platform, url, id }) {
	if (url === void 0) return platform === "devto" && /^\d{3,9}$/.test(id ?? "");
	if (picture.test(url)) return false;
	return platform === "hashnode" || platformAt(load_tell_error().hostOf(url) ?? "", url) !== null;
}
function platformCalled(file) {
	if (/medium/i.test(file)) return "medium";
	if (/hashnode/i.test(file)) return "hashnode";
	return /dev-?to/i.test(file) ? "devto" : null;
}

// src/markdown/html-tags.ts
const opening$1 = /<([a-z][a-z0-9-]*)(?=[\s/>])/gi;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const maxTag = 4096;
const maxTags = 1e3;
function* startTags(html) {
	let read = 0;
	for (const match of html.matchAll(opening$1)) {
		if (++read > maxTags) return;
		const from = match.index + match[0].length;
		const { attributes, end } = readAttributes(html.slice(from, from + maxTag));
		yield {
			name: match[1].toLowerCase(),
			attributes,
			start: match.index,
			end: from + end
		};
	}
}
function readAttributes(text) {
	const attributes = Object.create(null);
	let at = 0;
	for (;;) {
		attribute.lastIndex = at;
		const match = attribute.exec(text);
		if (match === null) break;
		at = attribute.lastIndex;
		const value = match[2] ?? match[3] ?? match[4] ?? "";
		attributes[match[1].toLowerCase()] ??= value.replaceAll("&amp;", "&").trim();
	}
	const close = text.indexOf(">", at);
	return {
		attributes,
		end: close === -1 ? text.length : close + 1
	};
}

// src/markdown/jsx.ts
function elementOf({ type, name, attributes: given = [] }) {
	if (type !== "mdxJsxFlowElement" && type !== "mdxJsxTextElement") return null;
	const attributes = Object.create(null);
	for (const { name: key, value } of given) if (key !== void 0) attributes[key] = typeof value === "object" ? null : value ?? "";
	return {
		name: name ?? "",
		attributes
	};
}
function linkOf({ name, attributes }) {
	if (name === "a") return attributes.href || null;
	return name === "Link" ? attributes.href || attributes.to || null : null;
}
function imageOf({ name, attributes }) {
	return name === "img" || name === "Image" ? attributes.src || null : null;
}

// src/markdown/plain-images.ts
const attributed = /!\[[^\]\n]{0,500}\]\([^\s()]{1,2000}([ \t]+[a-z]+="[^"\n]{0,100}")\)/g;
const fence$1 = /^ {0,3}(`{3,}|~{3,})/;
function plainImages(body) {
	if (!body.includes("=\"")) return body;
	let open = null;
	return body.split("\n").map((line) => {
		const mark = line.match(fence$1)?.[1];
		if (mark !== void 0 && (open === null || mark.startsWith(open))) open = open === null ? mark : null;
		return open === null ? line.replace(attributed, blankAttribute) : line;
	}).join("\n");
}
function blankAttribute(image, attribute) {
	const at = image.lastIndexOf(attribute);
	return image.slice(0, at) + " ".repeat(attribute.length) + image.slice(at + attribute.length);
}

// src/posts/read-content.ts
const template = /\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}/g;
const templateLink = /!?\[([^[\]]{1,500})\]\(\s{0,9}(?:\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\})[^()\s]{0,300}\)/g;
const moduleLine = /^(?:import\s.+\sfrom\s|import\s*["']|export\s+(?:const|default|let|function)\s)/;
const blocks = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell"
]);
const silent = /* @__PURE__ */ new Set([
	"math",
	"pre",
	"script",
	"style",
	"svg",
	"table"
]);
const maxLinkText = 2e3;
const maxLinkNodes = 200;
const maxContext = 1e3;
function readContent(body, bodyLine = 1, dialect) {
	const tree = parse(plainImages(body), dialect);
	if (bodyLine > 1) shift(tree, bodyLine - 1);
	const found = {
		prose: [],
		headings: [],
		links: [],
		images: [],
		definitions: definitionsOf(tree)
	};
	read(tree, found);
	const { prose, headings, links, images } = found;
	return {
		tree,
		prose,
		words: prose.reduce((sum, block) => sum + countWords(block), 0),
		headings,
		links: inOrder(links),
		images: inOrder(images)
	};
}
function inOrder(spots) {
	return [...spots].sort((a, b) => a.line - b.line || a.column - b.column);
}
function shift(tree, by) {
	for (const node of load_walk().walk(tree)) {
		if (node.position === void 0) continue;
		const { start, end } = node.position;
		node.position = {
			start: {
				...start,
				line: start.line + by
			},
			end: {
				...end,
				line: end.line + by
			}
		};
	}
}
function definitionsOf(tree) {
	const definitions = /* @__PURE__ */ new Map();
	for (const { type, identifier, url } of load_walk().walk(tree)) {
		if (type !== "definition" || identifier === void 0 || url === void 0) continue;
		if (!definitions.has(identifier)) definitions.set(identifier, url);
	}
	return definitions;
}
function read(node, found) {
	if (node.type === "html") readHtml(node, found);
	else if (blocks.has(node.type)) readBlock$1(node, found);
	else {
		readElement(node, "", found);
		const within = isSilent(node) ? {
			...found,
			prose: []
		} : found;
		for (const child of node.children ?? []) read(child, within);
	}
}
function readBlock$1(block, found) {
	const whole = load_walk().textOf(block);
	const text = whole.replace(templateLink, "$1").replace(template, " ").replace(/\s+/g, " ").trim();
	if (block.type === "heading") found.headings.push({
		depth: block.depth ?? 1,
		text,
		line: spotOf(block).line
	});
	else if (isProse(block) && text !== "" && !moduleLine.test(text)) found.prose.push(text);
	for (const parent of load_walk().walk(block)) {
		const children = parent.children ?? [];
		for (const [at, child] of children.entries()) {
			const after = () => children.slice(at + 1, at + 1 + maxLinkNodes);
			if (child.type === "html") readInlineHtml(child, after, whole, found);
			else readInline(child, block, whole, found);
		}
	}
}
function isProse({ type, children = [] }) {
	return type === "paragraph" && !children.some(isSilent);
}
function isSilent(node) {
	return silent.has(elementOf(node)?.name ?? "");
}
function readInline(node, block, whole, found) {
	const { type } = node;
	const spot = spotOf(node.position ? node : block);
	readElement(node, whole, found);
	const url = node.url ?? found.definitions.get(node.identifier ?? "");
	if (url === void 0) return;
	if (type === "link" || type === "linkReference") {
		const text = load_walk().textOf(node) || altsOf(node);
		found.links.push({
			url,
			text,
			...spot,
			context: contextOf(whole, text)
		});
	} else if (type === "image" || type === "imageReference") found.images.push({
		url,
		alt: node.alt ?? "",
		...spot
	});
}
function readElement(node, whole, found) {
	const element = elementOf(node);
	if (element === null) return;
	const [link, image] = [linkOf(element), imageOf(element)];
	if (link !== null) {
		const text = load_walk().textOf(node) || altsOf(node);
		found.links.push({
			url: link,
			text,
			...spotOf(node),
			context: contextOf(whole, text)
		});
	} else if (image !== null) found.images.push({
		url: image,
		alt: element.attributes.alt ?? "",
		...spotOf(node)
	});
}
function readInlineHtml(node, after, whole, found) {
	for (const { name, attributes } of startTags(node.value ?? "")) {
		const spot = spotOf(node);
		if (name === "img" && attributes.src) found.images.push({
			url: attributes.src,
			alt: attributes.alt ?? "",
			...spot
		});
		else if (name === "a" && attributes.href) {
			const next = after();
			const close = next.findIndex(({ type, value }) => type === "html" && /^<\/a\s*>/i.test(value ?? ""));
			const inside = {
				type: "inside",
				children: next.slice(0, Math.max(0, close))
			};
			const text = load_walk().textOf(inside) || altsOf(inside);
			found.links.push({
				url: attributes.href,
				text,
				...spot,
				context: contextOf(whole, text)
			});
		}
	}
}
function readHtml(node, found) {
	const html = node.value ?? "";
	for (const { name, attributes, start, end } of startTags(html)) if (name === "img" && attributes.src) {
		const spot = advance(spotOf(node), html, start);
		found.images.push({
			url: attributes.src,
			alt: attributes.alt ?? "",
			...spot
		});
	} else if (name === "a" && attributes.href) {
		const spot = advance(spotOf(node), html, start);
		const near = html.slice(end, end + maxLinkText);
		const close = near.indexOf("</a");
		const text = close === -1 ? "" : withoutTags(near.slice(0, close));
		found.links.push({
			url: attributes.href,
			text,
			...spot,
			context: ""
		});
	}
}
function spotOf(node) {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return {
		line,
		column
	};
}
function advance(spot, text, to) {
	const before = text.slice(0, to);
	const lastBreak = before.lastIndexOf("\n");
	if (lastBreak === -1) return {
		line: spot.line,
		column: spot.column + to
	};
	return {
		line: spot.line + before.split("\n").length - 1,
		column: to - lastBreak
	};
}
function altsOf(node) {
	return [...load_walk().walk(node)].flatMap((one) => one.alt ?? elementOf(one)?.attributes.alt ?? []).join(" ").trim();
}
function contextOf(whole, text) {
	const at = Math.max(0, whole.indexOf(text));
	const end = whole.startsWith(text, at) ? at + text.length : at;
	return `${whole.slice(Math.max(0, at - maxContext), at)} ${whole.slice(end, end + maxContext)}`.replace(/\s+/g, " ").trim();
}
function withoutTags(html) {
	return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
var require_is_extendable = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/strip-bom-string/index.js
var require_strip_bom_string = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("node:fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	matter.engines = engines;
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/posts/gray-matter.ts
var import_gray_matter = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_gray_matter(), 1);
const maxBlankLines = 100;
const fence = "\0";
const refuse = () => {
	throw new Error("code in frontmatter is never executed");
};
const refused = Object.fromEntries([
	"javascript",
	"js",
	"coffee",
	"coffeescript",
	"cson",
	"ts",
	"typescript"
].map((name) => [name, { parse: refuse }]));
function readBlock(dialect, block, firstLine) {
	const flood = blankFlood(block, firstLine);
	if (flood !== null) return nothingRead(flood);
	if (block.trim() === "") return nothingRead();
	return (dialect === "yaml" ? readPlainYaml(block, firstLine) : null) ?? readByMatter(dialect, block, firstLine);
}
function readByMatter(dialect, block, firstLine) {
	let reading = nothingRead();
	const engine = (read) => ({ parse: () => {
		reading = read(block, firstLine);
		return reading;
	} });
	(0, import_gray_matter.default)(`${fence}\n${block}\n${fence}\n`, {
		language: dialect,
		delimiters: [fence, fence],
		engines: {
			...refused,
			yaml: engine(readAnyYaml),
			toml: engine(readToml),
			json: engine(readJson)
		}
	});
	return reading;
}
function blankFlood(block, firstLine) {
	if (block.includes(fence)) return {
		message: "The frontmatter holds a NUL character, so the file is not text",
		fix: "Save the file as UTF-8",
		place: { line: firstLine }
	};
	if (!/\n[^\S\n]*\n/.test(block)) return null;
	let run = 0;
	for (const [at, line] of block.split("\n").entries()) {
		run = line.trim() === "" ? run + 1 : 0;
		if (run > maxBlankLines) return {
			message: `The frontmatter holds more than ${maxBlankLines} blank lines in a row and is not read`,
			fix: "Delete the blank lines",
			place: { line: firstLine + at }
		};
	}
	return null;
}

// src/posts/read-braces.ts
const maxBlock$1 = 32768;
function readBraces(text) {
	if (!/^\{\s*"/.test(text)) return null;
	const length = closingBrace(text);
	if (length === null) return null;
	const end = text.indexOf("\n", length);
	if (text.slice(length, end === -1 ? text.length : end).trim() !== "") return null;
	const block = text.slice(0, length);
	return {
		frontmatter: {
			dialect: "json",
			...readBlock("json", block, 1)
		},
		lines: block.split("\n").length,
		length: end === -1 ? text.length : end + 1
	};
}
function closingBrace(text) {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < Math.min(text.length, maxBlock$1); at += 1) {
		const sign = text[at];
		if (quoted) {
			if (sign === "\\") at += 1;
			else if (sign === "\"") quoted = false;
		} else if (sign === "\"") quoted = true;
		else if (sign === "{") depth += 1;
		else if (sign === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return null;
}

// src/posts/read-headers.ts
const field = /^([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$/;
const goesOn = /^(?: {4}|\t)[ \t]*(\S.*)$/;
const maxLines = 60;
const telling = /* @__PURE__ */ new Set([
	"title",
	"slug",
	"date"
]);
const known$1 = new Set("author authors category categories cover created description image keywords lang language layout meta modified save_as status subtitle summary tags template translation updated url".split(" "));
function readHeaders(text) {
	const values = bare$4();
	const places = bare$4();
	let last = null;
	let lines = 0;
	let length = 0;
	for (const line of linesOf(text)) {
		if (line.trim() === "") break;
		if (lines >= maxLines) return null;
		const match = field.exec(line);
		const more = match === null && last !== null ? goesOn.exec(line) : null;
		if (match !== null) {
			last = match[1];
			if (!(last in values)) places[last] = {
				line: lines + 1,
				column: 1,
				field: last
			};
			values[last] ??= (match[2] ?? "").trim();
		} else if (more !== null && last !== null) values[last] = `${String(values[last])} ${more[1].trim()}`.trim();
		else return null;
		lines += 1;
		length += line.length + 1;
	}
	if (!isHead(values)) return null;
	return {
		frontmatter: {
			dialect: "headers",
			values,
			places,
			problems: [],
			tolerated: []
		},
		lines,
		length
	};
}
function isHead(values) {
	const names = Object.keys(values).map((name) => name.toLowerCase());
	if (!names.some((name) => telling.has(name) || known$1.has(name))) return false;
	const date = Object.entries(values).find(([name]) => name.toLowerCase() === "date")?.[1];
	if (date !== void 0 && readDate$1(String(date)) === null) return false;
	return names.some((name) => telling.has(name)) || names.filter((name) => known$1.has(name)).length >= 2;
}
function* linesOf(text) {
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		yield text.slice(start, end);
		start = end + 1;
	}
}

// src/posts/read-frontmatter.ts
const maxBlock = 32768;
const opening = /^(---|\+\+\+|;;;)(-*)[ \t]*([a-z][\w-]*)?[ \t]*$/i;
function splitFrontmatter(text) {
	const start = firstLine(text);
	const match = start.text.match(opening);
	if (match === null) return unfenced(text);
	const [, fence = "", more = "", named] = match;
	const odd = start.line > 1 || more !== "";
	if (odd && !beginsWithField(text, start)) return withoutFrontmatter(text);
	const close = findClosing(text, start, fence);
	if (close === null) return named !== void 0 || beginsWithField(text, start) ? notClosed(text, start, fence) : withoutFrontmatter(text);
	const rest = {
		body: text.slice(close.end + 1),
		bodyLine: close.line + 1
	};
	const dialect = dialectOf(fence, named);
	if (dialect === null) return {
		...rest,
		frontmatter: unread$1(notExecuted(start, named ?? ""))
	};
	const block = text.slice(start.end + 1, Math.max(start.end + 1, close.start - 1));
	if (block.length > maxBlock) return {
		...rest,
		frontmatter: unread$1(tooLarge(block, start.line))
	};
	const reading = readBlock(dialect, block, start.line + 1);
	const tolerated = [
		...odd ? [oddOpening(text, start, fence, more)] : [],
		...reading.tolerated,
		...invisible(block, start.line + 1),
		...secondBlock(rest.body, rest.bodyLine)
	];
	return {
		...rest,
		frontmatter: {
			dialect,
			...reading,
			tolerated
		}
	};
}
function unfenced(text) {
	const found = text.startsWith("{") ? readBraces(text) : readHeaders(text);
	if (found === null) return withoutFrontmatter(text);
	const { frontmatter, lines, length } = found;
	return {
		frontmatter,
		body: text.slice(length),
		bodyLine: lines + 1
	};
}
function firstLine(text) {
	let at = lineAt(text, 0);
	for (let line = 1; line <= 10 && at !== null; line += 1) {
		if (at.text.trim() !== "") return {
			...at,
			line
		};
		at = lineAt(text, at.end + 1);
	}
	return {
		text: "",
		start: 0,
		end: 0,
		line: 1
	};
}
function lineAt(text, start) {
	if (start > text.length) return null;
	const found = text.indexOf("\n", start);
	const end = found === -1 ? text.length : found;
	return {
		text: text.slice(start, end),
		start,
		end
	};
}
function beginsWithField(text, fence) {
	const next = lineAt(text, fence.end + 1);
	return next !== null && /^[ \t]*(?:["']?[\w-]+["']?[ \t]*[:=]|\{)/.test(next.text);
}
function findClosing(text, open, fence) {
	let line = open.line;
	for (let at = lineAt(text, open.end + 1); at !== null; at = lineAt(text, at.end + 1)) {
		line += 1;
		const mark = at.text.trimEnd();
		if (mark === fence || mark === "..." && fence === "---") return {
			...at,
			line
		};
	}
	return null;
}
function dialectOf(fence, named) {
	if (named === void 0) return fence === "+++" ? "toml" : fence === ";;;" ? "json" : "yaml";
	const name = named.toLowerCase();
	if (name === "yml") return "yaml";
	return name === "yaml" || name === "toml" || name === "json" ? name : null;
}
function withoutFrontmatter(text) {
	return {
		frontmatter: {
			dialect: "none",
			...nothingRead()
		},
		body: text,
		bodyLine: 1
	};
}
function unread$1(problem) {
	return {
		dialect: "none",
		...nothingRead(problem)
	};
}
function notClosed(text, start, fence) {
	return {
		frontmatter: unread$1({
			message: `The frontmatter opens with ${start.text.trim()} on line ${start.line} and is not closed: no line holds only ${fence}`,
			fix: `Put a line ${fence} after the last field`,
			place: {
				line: start.line,
				column: 1
			}
		}),
		body: text.slice(start.end + 1),
		bodyLine: start.line + 1
	};
}
function notExecuted(start, named) {
	return {
		message: `Frontmatter in “${named}” is not read; nothing was executed`,
		fix: "Write the fields in YAML between two lines of ---",
		place: {
			line: start.line,
			column: 1
		}
	};
}
function tooLarge(block, line) {
	return {
		message: `The frontmatter is ${Math.ceil(block.length / 1024).toLocaleString("en")} KiB long, or closed too late; at most 32 KiB are read`,
		fix: "Close it after the last field, and move long text into the body",
		place: {
			line,
			column: 1
		}
	};
}
function invisible(block, firstLine) {
	const at = block.search(/[\u2028\u2029]/);
	if (at === -1) return [];
	const before = block.slice(0, at);
	return [{
		message: `The frontmatter holds an invisible ${block.charAt(at) === "\u2028" ? "line separator, U+2028" : "paragraph separator, U+2029"}; readers disagree on whether a line ends there`,
		fix: "Delete it, or write a space in its place",
		place: {
			line: firstLine + before.split("\n").length - 1,
			column: at - before.lastIndexOf("\n")
		}
	}];
}
function secondBlock(body, bodyLine) {
	const start = firstLine(body);
	const named = /^---[ \t]*(js|javascript|jsx?|tsx?|typescript|coffee|coffeescript|cson)[ \t]*$/i.exec(start.text)?.[1];
	if (named === void 0) return [];
	return [{
		message: `A second block, in “${named}”, follows the frontmatter; it is text, and nothing was executed`,
		fix: "Delete it, or put it in a code block",
		place: {
			line: bodyLine + start.line - 1,
			column: 1
		}
	}];
}
function oddOpening(file, start, fence, more) {
	const { line, text } = start;
	const place = {
		line,
		column: 1
	};
	const edits = [{
		line: 1,
		from: file.slice(0, start.start + fence.length + more.length),
		to: fence
	}];
	if (more !== "") return {
		message: `The frontmatter opens with ${text.trim()}; most generators see it only after ${fence}`,
		fix: `Write ${fence}, and nothing else, on line ${line === 1 ? 1 : "1, where blank lines are now"}`,
		place,
		edits
	};
	return {
		message: `The frontmatter begins on line ${line}; many generators look for it on line 1 only`,
		fix: line === 2 ? "Delete the blank line above it" : "Delete the blank lines above it",
		place,
		edits
	};
}

// src/posts/read-values.ts
const insides = {
	cover: [
		"path",
		"src",
		"url",
		"href",
		"file",
		"large",
		"feature",
		"image",
		"overlay_image",
		"teaser",
		"og_image"
	],
	date: [
		"created",
		"date",
		"published",
		"posted",
		"publish",
		"start"
	],
	author: [
		"name",
		"displayName",
		"title",
		"login"
	]
};
function textIn(field) {
	for (const value of field) {
		const text = asText(value);
		if (text !== void 0) return text;
	}
}
function tagsIn(field) {
	for (const value of field) {
		const tags = listOf(value);
		if (tags.length > 0) return tags;
	}
	return [];
}
function listOf(value) {
	const tags = (Array.isArray(value) ? value.flatMap((item) => asText(isRecord(item) ? inside(item, insides.author) : item) ?? []) : splitText(asText(value) ?? "")).map((part) => part.replace(/^#(?=\p{L})/u, "").trim());
	return [...new Set(tags.filter((tag) => tag !== ""))];
}
function splitText(text) {
	return text.includes(",") ? text.split(",") : text.split(" ");
}
function dateIn(field) {
	for (const value of field) {
		const text = asText(isRecord(value) ? inside(value, insides.date) : value);
		if (text !== void 0 && /\d{4}|\d{1,2}[/.]\d{1,2}/.test(text)) return text;
	}
}
function coverIn(field) {
	for (const value of field) {
		const first = Array.isArray(value) ? value[0] : value;
		const found = isRecord(first) ? inside(first, insides.cover) : first;
		if (typeof found === "string" && found.trim() !== "") return found.trim();
	}
}
function authorsIn(field) {
	for (const value of field) {
		const names = (Array.isArray(value) ? value : [value]).flatMap((item) => asText(isRecord(item) ? inside(item, insides.author) : item) ?? []);
		if (names.length > 0) return [...new Set(names)];
	}
	return [];
}
function languageIn(field) {
	return textIn(field)?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0].toLowerCase();
}
const notLive = /^(?:draft|drafting|hidden|idea|in[- ]?progress|in[- ]?review|pending|private|scheduled|todo|trash|unpublished|wip)$/i;
function heldBy(path, fields) {
	const draft = fields("draft").find(isYes);
	if (draft !== void 0) return `draft: ${String(draft)}`;
	const unpublished = fields("published").find(isNo);
	if (unpublished !== void 0) return `published: ${String(unpublished)}`;
	if (fields("permalink").includes(false)) return "permalink: false";
	const status = textIn(fields("status").filter((value) => typeof value === "string"));
	if (status !== void 0 && notLive.test(status)) return `status: ${status}`;
	if (/(?:^|\/)_drafts\//.test(path)) return "the folder _drafts";
}
function inside(value, keys) {
	const key = keys.find((name) => asText(value[name]) !== void 0);
	return key === void 0 ? void 0 : value[key];
}

// src/posts/read-post.ts
function readPost(path, text, names = {}) {
	const clean = withLineFeeds(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
	const { frontmatter, body, bodyLine } = splitFrontmatter(clean);
	const fields = fieldsOf(frontmatter.values, names);
	const held = heldBy(path, fields);
	let problems;
	let content;
	let hash;
	return {
		path,
		get hash() {
			hash ??= hashOf(clean);
			return hash;
		},
		frontmatter: {
			...frontmatter,
			get problems() {
				problems ??= [...frontmatter.problems, ...notRead(body, bodyLine)];
				return problems;
			}
		},
		title: textIn(fields("title").map(wordOf)) ?? titleIn(frontmatter, body) ?? nameOf$1(path),
		copies: copiesIn(frontmatter.values),
		tags: tagsIn(fields("tags")),
		authors: authorsIn(fields("authors")),
		...given({
			id: textIn(fields("id")),
			description: textIn(fields("description")),
			date: dateIn(fields("date")) ?? dayInPath(path),
			slug: textIn(fields("slug")),
			canonical: textIn(fields("canonical")),
			cover: coverIn(fields("cover")),
			language: languageIn(fields("language")),
			held
		}),
		published: held === void 0,
		optedOut: isNo(frontmatter.values.postrider),
		body,
		bodyLine,
		get content() {
			content ??= readContent(body, bodyLine, dialectOf$1(path));
			return content;
		}
	};
}
const unread = {
	large: {
		message: "The file is larger than 1 MiB and was not read",
		fix: "Split the post, or move pictures and data that stand in its text to files of their own"
	},
	link: {
		message: "The file is a symbolic link, which is not followed",
		fix: "Put the text itself here, or name the file under `ignore` in .github/postrider.yml"
	},
	encoding: {
		message: "The file is not UTF-8 and was not read",
		fix: "Save it as UTF-8; give it another ending if it is no text"
	},
	locked: {
		message: "The file cannot be opened",
		fix: "Allow reading it"
	}
};
function unreadPost(path, why) {
	const post = readPost(path, "");
	const problems = [{
		...unread[why],
		place: { line: 1 }
	}];
	const frontmatter = {
		...post.frontmatter,
		problems
	};
	return {
		...post,
		frontmatter,
		hash: hashOf(`${why} ${path}`),
		unread: true
	};
}
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function hashOf(text) {
	return (0, load_crypto().createHash)("sha256").update(text.normalize("NFC")).digest("hex").slice(0, 16);
}
function wordOf(value) {
	return typeof value === "boolean" ? String(value) : value;
}
function given(values) {
	const said = {};
	for (const key in values) if (values[key] !== void 0) said[key] = values[key];
	return said;
}
function notRead(body, bodyLine) {
	const complex = tooComplex(body);
	if (complex === null) return [];
	return [{
		message: `The body is not read: ${complex.why.charAt(0).toLowerCase()}${complex.why.slice(1)}`,
		fix: "Split the post, or write this part more simply",
		place: {
			line: complex.line + bodyLine - 1,
			column: 1
		}
	}];
}
function titleIn({ dialect, problems }, body) {
	const first = dialect === "none" && problems.length === 0 ? /^\s*#{2,3}[ \t]+([^\n]*)/.exec(body)?.[1] : void 0;
	return first === void 0 ? firstHeading(body) : asText(plainText(first.trim()));
}
function firstHeading(body) {
	let fence = null;
	let before = "";
	for (const line of body.split("\n")) {
		const mark = line.match(/^ {0,3}(`{3,}|~{3,})/)?.[1];
		if (mark !== void 0) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
		else if (fence === null) {
			const found = line.match(/^ {0,3}#[ \t]+(.*)$/)?.[1] ?? (underlined(before, line) ? before : null);
			if (found !== null) return asText(plainText(found.trim()));
		}
		before = line;
	}
}
function plainText(heading) {
	return /^[\p{L}\p{N} ,.:;?!'’“”"()/+%…–—-]*$/u.test(heading) ? heading : load_walk().textOf(parse(`# ${heading}`));
}
function underlined(before, line) {
	return /^=+\s*$/.test(line) && /^ {0,3}\S/.test(before);
}
function dayInPath(path) {
	const match = path.match(/(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)[^/]*(?:\/[^/]*)?$/);
	if (match === null) return void 0;
	const [, year, month = "", day = ""] = match;
	if (Number(month) > 12 || Number(day) > 31) return void 0;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function nameOf$1(path) {
	const parts = path.replace(/\.[^./]+$/, "").split("/");
	const last = parts.at(-1) ?? path;
	const name = /^_?index$/i.test(last) && parts.length > 1 ? parts.at(-2) : last;
	const words = name.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]?/, "").replace(/[-_\s]+/g, " ").trim();
	const readable = words === "" ? name : words;
	return readable.charAt(0).toUpperCase() + readable.slice(1);
}

// src/sites/assets.ts
const images = /\.(png|jpe?g|gif|webp|avif|svg)$/i;
function assetsOf(sites, { files }) {
	const known = /* @__PURE__ */ new Map();
	const posts = [...sites].reverse().flatMap(({ root, posts }) => posts.map((path) => [path, root]));
	const roots = new Map(posts);
	return (path, from) => {
		const root = roots.get(from) ?? sites[0].root;
		const hasAsset = known.get(root) ?? assetsAmong(files.filter((file) => below$1(root, file) !== null));
		known.set(root, hasAsset);
		return hasAsset(path, from);
	};
}
function assetsAmong(files) {
	const byName = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = fileOf(file);
		const same = byName.get(name);
		if (same === void 0) byName.set(name, [file]);
		else same.push(file);
	}
	const hasImages = files.some((file) => images.test(file));
	return (path, from) => {
		const written = load_tell_error().unescaped(path.replace(/[?#].*$/, ""));
		const wanted = (written.startsWith("/") ? written : resolve(from, written)).replace(/^\/+/, "");
		const named = byName.get(fileOf(wanted)) ?? [];
		if (named.some((file) => file === wanted || file.endsWith(`/${wanted}`))) return "pass";
		return hasImages && named.length === 0 ? "fail" : "inconclusive";
	};
}
function resolve(from, path) {
	return new URL(encodeURI(path), `file:///${encodeURI(from)}`).pathname.replace(/%[0-9a-f]{2}/gi, load_tell_error().unescaped);
}

// src/formats/sitemap.ts
const most = 5e4;
const xml = latePart(() => Promise.resolve().then(() => require("./saxes-73bbf86c.js")));
const loadSitemapReader = xml.load;
function readSitemap(text) {
	const trimmed = text.replace(/^\uFEFF/, "").trimStart();
	if (!trimmed.startsWith("<")) return {
		pages: trimmed.split("\n").flatMap(address),
		maps: []
	};
	const pages = [];
	const maps = [];
	const open = [];
	let said = "";
	const saxes = xml.get();
	if (saxes === null) return {
		pages,
		maps
	};
	const parser = new saxes.SaxesParser({ xmlns: false });
	parser.on("error", () => {});
	parser.on("opentag", ({ name }) => {
		open.push(local$1(name));
		said = "";
	});
	const add = (part) => {
		if (said.length < 4096) said += part;
	};
	parser.on("text", add);
	parser.on("cdata", add);
	parser.on("closetag", ({ name }) => {
		const parent = open.at(-2);
		if (local$1(name) === "loc" && pages.length + maps.length < most) {
			if (parent === "url") pages.push(...address(said));
			if (parent === "sitemap") maps.push(...address(said));
		}
		open.pop();
		said = "";
	});
	try {
		parser.write(trimmed).close();
	} catch {}
	return {
		pages,
		maps
	};
}
function local$1(name) {
	return name.slice(name.indexOf(":") + 1).toLowerCase();
}
function address(text) {
	const trimmed = text.trim();
	return /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : [];
}

// src/sites/evidence/built-sitemap.ts
const folders = [
	"public",
	"dist",
	"_site",
	"build",
	"out",
	"static",
	"site",
	""
];
const names = [
	"sitemap.xml",
	"sitemap-index.xml",
	"sitemap_index.xml",
	"sitemap-0.xml"
];
function builtSitemap(repo, root, siteUrl) {
	for (const folder of folders) for (const name of names) {
		const path = joinPath(root, folder, name);
		const text = repo.read(path);
		if (text === void 0 || !text.includes("<loc>")) continue;
		const { pages, maps } = readSitemap(text);
		const all = [...pages, ...maps.flatMap((map) => listedBy(repo, joinPath(root, folder), map))];
		const own = all.filter((url) => siteUrl === null || load_tell_error().hostOf(url) === load_tell_error().hostOf(siteUrl));
		const isLocal = own.some((url) => /\/\/(?:localhost|127\.|0\.0\.0\.0)/.test(url));
		if (own.length > 0 && own.length * 2 > all.length && !isLocal) return {
			from: path,
			pages: own,
			given: false
		};
	}
	return null;
}
function listedBy(repo, folder, map) {
	const path = /^https?:\/\/[^/]+\/([^?#]*)/i.exec(map)?.[1] ?? "";
	return readSitemap(repo.read(joinPath(folder, path)) ?? "").pages;
}

// src/sites/evidence/hosting.ts
const none = {
	cleanUrls: false,
	trailingSlash: null,
	redirects: []
};
const maxHops = 3;
function readHosting(repo, root) {
	const roots = root === "" ? [""] : [root, ""];
	const rules = roots.flatMap((folder) => [
		vercel(repo, folder),
		firebase(repo, folder),
		wrangler(repo, folder),
		netlify(repo, folder),
		redirectsFile(repo, folder)
	]);
	const redirects = rules.flatMap((rule) => rule.redirects);
	const cleanUrls = rules.some((rule) => rule.cleanUrls);
	const trailingSlash = rules.find((rule) => rule.trailingSlash !== null)?.trailingSlash ?? null;
	return {
		spell: (path) => spelled(path, cleanUrls, trailingSlash),
		moved: (path) => follow(path, redirects),
		drafts: roots.some((folder) => buildsDrafts(repo, folder))
	};
}
function spelled(path, cleanUrls, trailingSlash) {
	const clean = cleanUrls ? path.replace(/(?:\/index)?\.html$/, "") || "/" : path;
	if (clean === "/" || trailingSlash === null || /\.[a-z0-9]+$/i.test(clean)) return clean;
	return trailingSlash ? clean.replace(/\/?$/, "/") : clean.replace(/\/$/, "");
}
function follow(path, redirects) {
	let at = path;
	for (let hop = 0; hop < maxHops; hop += 1) {
		const next = redirects.map((redirect) => apply(redirect, at)).find((to) => to !== null);
		if (next == null || next === at) break;
		at = next;
	}
	return at === path ? null : at;
}
function apply({ from, to }, path) {
	if (!from.includes("*")) return bare$3(from) === bare$3(path) ? to : null;
	const prefix = from.slice(0, from.indexOf("*"));
	if (!path.startsWith(prefix)) return null;
	return to.replaceAll(":splat", () => path.slice(prefix.length));
}
function bare$3(path) {
	return path.replace(/\/$/, "");
}
function redirect(from, to) {
	if (typeof from !== "string" || typeof to !== "string") return [];
	const source = from.replace(/\/:(?:path|slug|splat|match|rest)\*$/, "/*").replace(/\/\(\.\*\)$/, "/*");
	const target = to.replace(/\/(?::(?:path|slug|match|rest)\*?|\$1)$/, "/:splat");
	if (!source.startsWith("/") || !target.startsWith("/") || target.startsWith("//")) return [];
	if (/[:()?[\]$^]/.test(source) || /\*./.test(source) || /[*()$]/.test(target)) return [];
	if (/:(?!splat)/.test(target) || source === "/*") return [];
	return target.includes(":splat") === source.includes("*") || !target.includes(":splat") ? [{
		from: source,
		to: target
	}] : [];
}
function vercel(repo, root) {
	const values = json(repo, joinPath(root, "vercel.json"));
	return {
		cleanUrls: values.cleanUrls === true,
		trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
		redirects: list(values.redirects).filter(({ permanent, statusCode, has }) => has === void 0 && isPermanent(permanent, statusCode)).flatMap(({ source, destination }) => redirect(source, destination))
	};
}
function isPermanent(permanent, status) {
	return permanent === true || status === 301 || status === 308;
}
function firebase(repo, root) {
	const { hosting } = json(repo, joinPath(root, "firebase.json"));
	const values = Array.isArray(hosting) ? list(hosting)[0] ?? {} : record(hosting);
	return {
		cleanUrls: values.cleanUrls === true,
		trailingSlash: typeof values.trailingSlash === "boolean" ? values.trailingSlash : null,
		redirects: list(values.redirects).filter(({ type }) => isPermanent(false, type)).flatMap(({ source, destination }) => redirect(source, destination))
	};
}
function wrangler(repo, root) {
	const text = repo.read(joinPath(root, "wrangler.toml")) ?? "";
	const how = record(readToml(text).values.assets).html_handling ?? record(json(repo, joinPath(root, "wrangler.json")).assets).html_handling;
	if (how === "force-trailing-slash") return {
		...none,
		cleanUrls: true,
		trailingSlash: true
	};
	if (how === "drop-trailing-slash") return {
		...none,
		cleanUrls: true,
		trailingSlash: false
	};
	return none;
}
function netlify(repo, root) {
	const { values } = readToml(repo.read(joinPath(root, "netlify.toml")) ?? "");
	return {
		...none,
		redirects: list(values.redirects).filter(({ status, conditions }) => conditions === void 0 && isPermanent(status === void 0, status)).flatMap(({ from, to }) => redirect(from, to))
	};
}
function redirectsFile(repo, root) {
	const redirects = [
		"",
		"public",
		"static",
		"source",
		"src",
		"content",
		"docs"
	].map((folder) => repo.read(joinPath(root, folder, "_redirects")) ?? "").flatMap((text) => text.split("\n").slice(0, 2e3)).flatMap((line) => {
		const [from, to, status = "301", ...conditions] = line.replace(/#.*$/, "").trim().split(/\s+/);
		return /^30[18]!?$/.test(status) && conditions.length === 0 ? redirect(from, to) : [];
	});
	return {
		...none,
		redirects
	};
}
function buildsDrafts(repo, root) {
	const { values } = readToml(repo.read(joinPath(root, "netlify.toml")) ?? "");
	return [record(record(values.context).production).command ?? record(values.build).command, json(repo, joinPath(root, "vercel.json")).buildCommand].some((text) => typeof text === "string" && text.length < 500 && /\bhugo\b[^&|;]*\s(?:-[A-Z]*D[A-Z]*|--buildDrafts)(?:[\s"']|$)/.test(text));
}
function json(repo, path) {
	try {
		return record(JSON.parse(repo.read(path) ?? "{}"));
	} catch {
		return {};
	}
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value.map(record) : [];
}

// src/formats/homepage.ts
const indexNames = /* @__PURE__ */ new Set([
	"articles",
	"blog",
	"news",
	"posts",
	"writing"
]);
function isHomepage(url, siteUrl) {
	const parsed = load_tell_error().parseUrl(url);
	if (parsed === null || parsed.search !== "") return false;
	parsed.hash = "";
	return /^\/*(?:index\.html?)?$/.test(parsed.pathname) || siteUrl !== null && load_page_key().samePage(parsed.href, siteUrl);
}
function isBlogIndex(url, siteUrl) {
	const parsed = load_tell_error().parseUrl(url);
	if (parsed === null || parsed.search !== "") return false;
	const base = siteUrl === null ? "" : load_tell_error().parseUrl(siteUrl)?.pathname ?? "";
	const names = (parsed.pathname.startsWith(base) ? parsed.pathname.slice(base.length) : parsed.pathname).split("/").filter((name) => name !== "" && !/^index(?:\.html?)?$/.test(name));
	return names.length === 1 && indexNames.has(names[0]);
}

// src/formats/preview-host.ts
const local = /^(?:localhost|.*\.(?:localhost|local|test|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])$/;
const builds = /(?:--[\w-]+\.netlify\.(?:app|com)|-git-[\w-]+\.vercel\.app|^[0-9a-f]{8}\.[\w-]+\.pages\.dev|\.(?:app\.github\.dev|github\.dev|gitpod\.io|ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|trycloudflare\.com|webcontainer\.io|stackblitz\.io|csb\.app|loca\.lt))$/;
const hosting = /\.(?:netlify\.app|netlify\.com|vercel\.app|now\.sh|pages\.dev|onrender\.com|surge\.sh|web\.app|firebaseapp\.com|herokuapp\.com|fly\.dev|railway\.app|azurestaticapps\.net|amplifyapp\.com)$/;
function previewOf(host) {
	if (local.test(host)) return "local";
	if (builds.test(host)) return "build";
	return hosting.test(host) ? "hosting" : null;
}

// src/formats/canonical.ts
function judge(canonical, owner) {
	if (canonical === void 0) return { kind: "none" };
	const { siteUrl } = owner;
	const own = ownHostsOf(owner);
	const trouble = garbageIn(canonical);
	if (trouble !== null) return unusable(trouble, true);
	if (isRooted(canonical)) {
		if (siteUrl === null) return unusable(unknownSite);
		return judgeOwn(new URL(canonical, siteUrl).href, siteUrl);
	}
	const host = load_tell_error().hostOf(canonical);
	if (host === null) return unusable("is not an http(s) address", true);
	if (own.length === 0) return unusable(unknownSite);
	if (!own.includes(host)) return judgeOther(canonical, host, own);
	if (siteUrl !== null && host === load_tell_error().hostOf(siteUrl)) return judgeOwn(canonical, siteUrl);
	return siteUrl === null ? unusable(unknownSite) : unusable(`is on ${host}, another host of the author`);
}
const unknownSite = "cannot be judged while the address of the site is unknown";
function unusable(why, garbage = false) {
	return {
		kind: "unusable",
		why,
		garbage
	};
}
function ownHostsOf({ siteUrl, ownHosts }) {
	const host = siteUrl === null ? null : load_tell_error().hostOf(siteUrl);
	return [...host === null ? [] : [host], ...ownHosts];
}
function isRooted(canonical) {
	return /^\/(?!\/)/.test(canonical.trim());
}
function garbageIn(canonical) {
	if (/[{}<>]|%7B|\s/i.test(canonical.trim())) return "is not the address of one page";
	const parsed = load_tell_error().parseUrl(canonical);
	if (parsed !== null && parsed.username !== "") return "holds the name of a user";
	const path = parsed?.pathname ?? canonical;
	const word = /\/(undefined|null|NaN)(?:\/|$)/.exec(path)?.[1];
	return word === void 0 ? null : `holds “${word}”`;
}
function judgeOther(canonical, host, own) {
	if (previewOf(host) !== null) return unusable(`is on a preview, ${host}`);
	if (isHomepage(canonical, null)) return unusable(`is the home page of ${host}`);
	return own.some((mine) => related(host, mine)) ? unusable(`is on ${host}, a neighbour of the site`) : {
		kind: "foreign",
		host
	};
}
function judgeOwn(canonical, siteUrl) {
	const parsed = load_tell_error().parseUrl(canonical);
	if (parsed === null) return unusable("is not an http(s) address", true);
	if (parsed.hash !== "") return unusable("is not the address of one page", true);
	if (parsed.pathname.includes("//")) return unusable("holds two slashes in a row", true);
	return [load_tell_error().parseUrl(siteUrl)?.pathname ?? "/", "/"].some((home) => bare$2(parsed.pathname) === bare$2(home)) && parsed.search === "" ? unusable("is the home page") : {
		kind: "own",
		url: canonical
	};
}
function related(a, b) {
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
function bare$2(path) {
	return path.replace(/(?:\/index\.html?|\/)$/, "");
}

// src/sites/evidence/own-canonical.ts
function judgeCanonical({ canonical }, siteUrl) {
	const declared = judge(canonical, {
		siteUrl,
		ownHosts: []
	});
	return declared.kind === "unusable" ? {
		...declared,
		why: `its canonical ${canonical} ${declared.why}`
	} : declared;
}

// src/sites/evidence/permalink.ts
const datePrefix = /^\d{4}-\d{1,2}-\d{1,2}[-_]?(?=.)/;
function fillPermalink(pattern, post, root) {
	let missing = null;
	const path = pattern.replace(/:([a-z_]+)/g, (match, name) => {
		const value = partOf$1(name, post, root);
		if (value === null) missing ??= name;
		return value ?? match;
	});
	if (missing !== null) return { why: `site.permalink needs :${missing}, and the post does not say it (known are :slug :title :path :year :month :day)` };
	return {
		path: path.startsWith("/") ? path : `/${path}`,
		rule: `site.permalink ${pattern} of the config`
	};
}
function partOf$1(name, post, root) {
	const date = post.date === void 0 ? null : readDate$1(post.date);
	const rest = withoutExtension(below$1(root, post.path) ?? post.path);
	switch (name) {
		case "slug": return post.slug ?? fileName(rest).replace(datePrefix, "");
		case "title": return slugOf$1(post.title);
		case "path": return rest.replace(/\/index$/, "");
		case "year": return date === null ? null : String(date.year);
		case "month": return date === null ? null : String(date.month).padStart(2, "0");
		case "day": return date === null ? null : String(date.day).padStart(2, "0");
		default: return null;
	}
}
function fileName(path) {
	const name = fileOf(path);
	return /^_?index$/.test(name) && path.includes("/") ? fileOf(folderOf(path)) : name;
}
function slugOf$1(title) {
	const slug = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
	return slug === "" ? null : slug;
}

// src/sites/locate.ts
const setUrl = "the site’s address stands nowhere: set site.url in .github/postrider.yml";
function locate(post, ground, evidence = {}) {
	const derived = derive(post, ground, evidence);
	const declared = ownAddress(judgeCanonical(post, ground.url), derived, ground);
	const { listed } = evidence;
	if (listed !== void 0) return byList(listed, declared, derived);
	if (declared.kind === "own") {
		if (derived.url === null || !isAbove(declared.url, derived.url)) return byFrontmatter(declared.url, derived, ground);
		return {
			...derived,
			why: `${derived.why}; its canonical ${declared.url} is a page above it`
		};
	}
	const why = declared.kind === "unusable" ? `${derived.why}; ${declared.why}` : derived.why;
	return {
		...derived,
		why
	};
}
function ownAddress(declared, derived, { hosting, url }) {
	if (declared.kind !== "own" || url === null || hosting === void 0) return declared;
	if (derived.url !== null && same(declared.url, derived.url)) return declared;
	const path = load_tell_error().parseUrl(declared.url)?.pathname ?? "";
	const moved = hosting.moved(path);
	return moved === null ? declared : {
		kind: "own",
		url: load_tell_error().joinUrl(originOf(declared.url), moved)
	};
}
function derive(post, ground, evidence) {
	const { url, permalink } = ground;
	const ruled = ground.locate(post);
	const set = permalink === void 0 ? null : fillPermalink(permalink, post, ground.root);
	if (url === null) return unknown("path" in ruled || set !== null ? setUrl : ruled.final === true ? ruled.why : `${ruled.why}; ${setUrl}`);
	if ("path" in ruled) return byRule(url, ruled, set, ground, evidence);
	if (evidence.learned !== void 0 && ruled.final !== true) return byTemplate(url, evidence.learned, set, ground, ruled.why);
	if (set === null) return unknown(ruled.why);
	if (!("path" in set)) return unknown(set.why);
	return {
		url: load_tell_error().joinUrl(url, set.path),
		how: "config",
		certain: true,
		why: set.rule ?? "the config"
	};
}
function byRule(url, ruled, set, { generator, sure, hosting }, { learned, unlisted }) {
	const address = load_tell_error().joinUrl(url, hosting?.spell(ruled.path) ?? ruled.path);
	const rule = `${generator.title}: ${ruled.rule ?? "its default rule"}`;
	const how = "generator";
	const against = [set !== null && "path" in set ? {
		rule: set.rule,
		url: load_tell_error().joinUrl(url, set.path)
	} : null, learned === void 0 ? null : {
		rule: learned.rule,
		url: load_tell_error().joinUrl(url, learned.path)
	}].find((other) => other !== null && !same(other.url, address));
	if (against != null) return {
		url: address,
		how,
		certain: false,
		why: `${rule}; ${against.rule} says ${against.url}`
	};
	const doubt = ruled.doubt ?? (sure ? void 0 : `${url} may not be where the site is served`);
	if (doubt !== void 0 && ruled.doubt !== void 0 && learned !== void 0 && sure) return {
		url: address,
		how,
		certain: true,
		why: `${rule}; ${learned.rule} agrees`
	};
	const said = [doubt, unlisted === void 0 ? void 0 : `${unlisted} does not list it`].filter((text) => text !== void 0);
	const why = said.length === 0 ? rule : `${rule}; but ${said.join(", and ")}`;
	return {
		url: address,
		how,
		certain: said.length === 0,
		why
	};
}
function byTemplate(url, learned, set, { hosting }, why) {
	const address = load_tell_error().joinUrl(url, hosting?.spell(learned.path) ?? learned.path);
	const config = set !== null && "path" in set ? load_tell_error().joinUrl(url, set.path) : null;
	const agrees = config !== null && same(config, address);
	const also = config === null ? why : `${set !== null && "path" in set ? set.rule : ""} says ${config}`;
	return {
		url: address,
		how: "template",
		certain: agrees,
		why: agrees ? `${learned.rule}, and ${also}` : `${learned.rule}; ${also}`
	};
}
function unknown(why) {
	return {
		url: null,
		how: "unknown",
		certain: false,
		why
	};
}
function byList({ url, from, how }, declared, derived) {
	const canonical = declared.kind === "own" ? declared.url : null;
	const agrees = derived.url !== null && same(derived.url, url);
	if (canonical !== null && same(canonical, url)) return {
		url,
		how: "frontmatter",
		certain: true,
		why: `its canonical, and ${from} lists it`
	};
	if (canonical !== null && !agrees && !isAbove(canonical, url)) return {
		url: canonical,
		how: "frontmatter",
		certain: false,
		why: `its canonical; ${from} lists ${url}`
	};
	const against = canonical !== null ? `; its canonical says ${canonical}` : derived.url !== null && !agrees ? `; ${derived.why} says ${derived.url}` : "";
	const also = agrees ? `, and ${derived.why}` : "";
	return {
		url,
		how,
		certain: against === "",
		why: `${from} lists it${also}${against}`
	};
}
function byFrontmatter(url, derived, { home }) {
	const how = "frontmatter";
	if (home !== void 0) return {
		url,
		how,
		certain: false,
		why: `its canonical; ${home}`
	};
	if (derived.url === null) return {
		url,
		how,
		certain: false,
		why: `its canonical; nothing confirms it: ${derived.why}`
	};
	const other = derived.certain && derived.url !== url ? { derived: derived.url } : {};
	if (same(url, derived.url)) return {
		url,
		how,
		certain: true,
		why: `its canonical, and ${derived.why}`,
		...other
	};
	return {
		url,
		how,
		certain: false,
		why: `its canonical; ${derived.why} says ${derived.url}`,
		...other
	};
}
function originOf(url) {
	return load_tell_error().parseUrl(url)?.origin ?? url;
}
function isAbove(url, below) {
	return bare$1(below).startsWith(`${bare$1(url)}/`);
}
function same(a, b) {
	return bare$1(a) === bare$1(b);
}
function bare$1(url) {
	return load_tell_error().normalAddress(url).replace(/(?:\/index\.html?|\.html?|\/)$/, "");
}

// src/sites/evidence/declared-home.ts
const platforms = /^(?:dev\.to|(?:.+\.)?hashnode\.(?:com|dev)|(?:.+\.)?medium\.com)$/;
const fewest$2 = 2;
function declaredHome(posts) {
	const out = posts.filter(({ published }) => published);
	const named = /* @__PURE__ */ new Map();
	for (const post of out) {
		const host = hostNamed(post);
		named.set(host, [...named.get(host) ?? [], post]);
	}
	const [best, next] = [...named].sort(([, a], [, b]) => b.length - a.length);
	if (best === void 0 || best[0] === null || best[1].length < fewest$2) return null;
	if (next !== void 0 && next[1].length === best[1].length) return null;
	return {
		url: load_tell_error().parseUrl(best[1][0].canonical).origin,
		why: `${best[1].length} of ${out.length} posts name ${best[0]} as the home of their original`
	};
}
function hostNamed({ canonical }) {
	const host = canonical === void 0 ? null : load_tell_error().hostOf(canonical);
	return host === null || platforms.test(host) ? null : host;
}

// src/sites/evidence/learned-home.ts
const shared = /(?:^|\.)(?:medium\.com|dev\.to|github\.com|gitlab\.com|githubusercontent\.com|hackernoon\.com|freecodecamp\.org|dzone\.com|linkedin\.com|twitter\.com|x\.com|youtube\.com|reddit\.com|stackoverflow\.com|npmjs\.com|wikipedia\.org|web\.archive\.org|news\.ycombinator\.com|facebook\.com|substack\.com|hashnode\.com|localhost)$/i;
const fewest$1 = 3;
function learnHome(links) {
	const posts = /* @__PURE__ */ new Map();
	for (const { host, target } of links) {
		if (host === null || shared.test(host)) continue;
		posts.set(host, (posts.get(host) ?? /* @__PURE__ */ new Set()).add(target.path));
	}
	const [best, next] = [...posts].sort(([, a], [, b]) => b.size - a.size);
	if (best === void 0 || best[1].size < fewest$1) return null;
	if (next !== void 0 && bare(next[0]) !== bare(best[0]) && next[1].size * 4 > best[1].size) return null;
	return {
		url: `https://${best[0]}`,
		why: `${best[1].size} posts are linked or declared at ${best[0]}`
	};
}
function bare(host) {
	return host.replace(/^www\./, "");
}

// src/sites/evidence/slugs.ts
const day = /^\d{4}-\d{1,2}-\d{1,2}[-_T ]*(?=.)|^\d{6}-(?=.)/;
const slugKinds = [
	"slug",
	"undated",
	"name",
	"title"
];
function slugOf(post, kind) {
	const name = nameOf(post.path);
	if (kind === "name") return name;
	if (kind === "undated") return name.replace(day, "");
	if (kind === "slug") return post.slug ?? name.replace(day, "");
	return dashed(post.title) || null;
}
function nameOf(path) {
	const name = withoutExtension(fileOf(path)).replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?$/, "");
	const folder = folderOf(path);
	return /^_?(?:index|readme)$/i.test(name) && folder !== "" ? fileOf(folder) : name;
}
function groupOf(path) {
	const folder = folderOf(path);
	return /^_?(?:index|readme)\./i.test(fileOf(path)) ? folderOf(folder) : folder;
}
function segmentKey(segment) {
	return dashed(load_tell_error().unescaped(segment).replace(/\.html?$/i, ""));
}
function titleKey(title) {
	return dashed(title);
}
function keysOf(post) {
	const keys = /* @__PURE__ */ new Map();
	const add = (text, worth) => {
		if (text !== "" && !keys.has(text)) keys.set(text, worth);
	};
	if (post.slug !== void 0) add(dashed(post.slug.split("/").at(-1) ?? ""), 6);
	const name = nameOf(post.path);
	for (const [text, worth] of [
		[name, 5],
		[name.replace(day, ""), 5],
		[post.title, 4]
	]) for (const variant of [text, latin(text) ?? text]) {
		add(dashed(variant), worth);
		add(dashed(variant.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")), worth);
		add(dashed(variant.replace(/&/g, " and ")), worth);
	}
	return keys;
}
function dashed(text) {
	return text.normalize("NFC").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}

// src/sites/evidence/learned-template.ts
const fewest = 3;
const leastPosts = .95;
const leastAddresses = .75;
function learnTemplate(links, siteUrl) {
	const own = links.filter(({ host }) => host === null || `${load_tell_error().hostOf(siteUrl)}` === bareHost(host));
	const groups = /* @__PURE__ */ new Map();
	for (const link of own) {
		const group = folderKey(link.target.path);
		const known = groups.get(group) ?? /* @__PURE__ */ new Map();
		known.set(link.target.path, [...known.get(link.target.path) ?? [], link]);
		groups.set(group, known);
	}
	const rules = new Map([...groups].map(([group, known]) => [group, ruleOf(known)]));
	return (post) => {
		const rule = rules.get(folderKey(post.path));
		if (rule == null) return null;
		const paths = new Set(rule.templates.map((template) => fill(template, post)));
		const [path] = paths;
		if (paths.size !== 1 || path == null) return null;
		return {
			path: path + rule.ending,
			rule: `${rule.templates[0]}, learned from ${rule.count} links between its posts`
		};
	};
}
function ruleOf(known) {
	const addresses = new Map([...known.values()].flat().map((link) => [bareKey(link), link]));
	const votes = /* @__PURE__ */ new Map();
	for (const { target, path } of addresses.values()) for (const template of new Set(templatesOf(target, path))) {
		const vote = votes.get(template) ?? {
			posts: /* @__PURE__ */ new Set(),
			addresses: 0
		};
		vote.posts.add(target.path);
		vote.addresses += 1;
		votes.set(template, vote);
	}
	const most = Math.max(0, ...[...votes.values()].map(({ posts }) => posts.size));
	const best = [...votes].filter(([, vote]) => vote.posts.size === most);
	const fits = Math.max(0, ...best.map(([, vote]) => vote.addresses)) / addresses.size;
	if (most < fewest || most < known.size * leastPosts || fits < leastAddresses) return null;
	return {
		templates: best.map(([template]) => template),
		ending: endingOf([...known.values()].flat()),
		count: most
	};
}
function bareKey({ target, path }) {
	return `${target.path} ${path.toLowerCase().replace(/(?:\.html?|\/)$/, "")}`;
}
function templatesOf(post, path) {
	const segments = path.replace(/\.html?$/i, "").split("/").filter(Boolean);
	if (segments.length > 6) return [];
	const last = segments.pop() ?? "";
	const kinds = slugKinds.filter((kind) => segmentKey(slugOf(post, kind) ?? "") === segmentKey(last));
	let heads = [""];
	for (const segment of segments) {
		const tokens = tokensOf(segment, post);
		heads = heads.flatMap((head) => tokens.map((token) => `${head}/${token}`));
	}
	return heads.flatMap((head) => kinds.map((kind) => `${head}/:${kind}`));
}
function tokensOf(segment, post) {
	const names = [
		"year",
		"month",
		"day",
		"month1",
		"day1",
		"monthWritten",
		"dayWritten",
		"folder"
	].filter((name) => partOf(name, post) === segment);
	const dates = names.filter((name) => name !== "folder");
	if (dates.length > 0) return dates.map((name) => `:${name}`);
	return [...names.map((name) => `:${name}`), segment];
}
function partOf(name, post) {
	if (name === "folder") return fileOf(groupOf(post.path)) || null;
	if (name.endsWith("Written")) {
		const [, month, day] = /(?:^|\/)\d{4}[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(post.path) ?? [];
		return (name === "dayWritten" ? day : month) ?? null;
	}
	const date = readDate$1(post.date ?? "");
	if (date === null) return null;
	if (name === "year") return String(date.year);
	const value = name.startsWith("month") ? date.month : date.day;
	return name.endsWith("1") ? String(value) : String(value).padStart(2, "0");
}
function fill(template, post) {
	const parts = template.split("/").map((part) => {
		if (!part.startsWith(":")) return part;
		const kind = slugKinds.find((name) => `:${name}` === part);
		return kind === void 0 ? partOf(part.slice(1), post) : slugOf(post, kind)?.replace(/^\/+|\/+$/g, "") ?? null;
	});
	return parts.includes(null) ? null : parts.join("/");
}
function endingOf(links) {
	const endings = links.map(({ path }) => path.endsWith("/") ? "/" : /\.html?$/.exec(path)?.[0] ?? "");
	const count = (ending) => endings.filter((other) => other === ending).length;
	return [
		"/",
		"",
		".html",
		".htm"
	].sort((a, b) => count(b) - count(a))[0];
}
function folderKey(path) {
	return groupOf(path).split("/").filter((name) => !/^\d{1,4}$/.test(name)).join("/");
}
function bareHost(host) {
	return host.replace(/^www\./, "").replace(/:\d+$/, "");
}

// src/sites/evidence/match-sitemap.ts
const lists = /^(?:archives?|authors?|categor(?:y|ies)|labels?|page|tags?|topics?)$/i;
const titleWorth = 6;
function matchSitemap(sought, pages, online) {
	const found = /* @__PURE__ */ new Map();
	const byKey = new Map(pages.map((url) => [load_page_key().pageKey(url).toLowerCase(), url]));
	const taken = /* @__PURE__ */ new Set();
	const origin = load_tell_error().parseUrl(pages[0] ?? "")?.origin ?? "";
	for (const { post, derived } of sought) {
		const url = [...derived === null ? [] : [derived], ...ownPaths(post).map((path) => origin + path)].map((address) => byKey.get(load_page_key().pageKey(address).toLowerCase())).find(Boolean);
		if (url === void 0 || taken.has(url)) continue;
		found.set(post.path, url);
		taken.add(url);
	}
	const open = sought.filter(({ post }) => !found.has(post.path) && post.published && !isBefore(post, online?.since));
	const free = pages.filter((url) => !taken.has(url));
	const bySegment = indexPages(free);
	const byTitle = indexTitles(free, online?.titles);
	const pairs = open.flatMap(({ post }) => pairsOf(post, bySegment, byTitle));
	for (const [path, url] of assign(pairs)) found.set(path, url);
	return found;
}
function ownPaths({ frontmatter: { values } }) {
	return [
		"path",
		"permalink",
		"url",
		"slug"
	].map((name) => values[name]).filter((path) => typeof path === "string" && !/[:{}?#\s]/.test(path)).map((path) => `/${path.replace(/^\/+/, "")}`);
}
function indexPages(pages) {
	const index = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const segments = segmentsOf(url);
		const last = segments.at(-1);
		if (last === void 0 || segments.slice(0, -1).some((name) => lists.test(name))) continue;
		const known = index.get(last);
		if (known === void 0) index.set(last, [{
			url,
			segments
		}]);
		else known.push({
			url,
			segments
		});
	}
	return index;
}
function segmentsOf(url) {
	return (load_tell_error().parseUrl(url)?.pathname.replace(/\/index\.html?$/, "/") ?? "").split("/").filter(Boolean).map(segmentKey);
}
function indexTitles(pages, titles = /* @__PURE__ */ new Map()) {
	const index = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const key = titleKey(titles.get(url) ?? "");
		if (key !== "") index.set(key, [...index.get(key) ?? [], {
			url,
			segments: segmentsOf(url)
		}]);
	}
	return index;
}
function pairsOf(post, bySegment, byTitle) {
	const best = /* @__PURE__ */ new Map();
	const add = ({ url, segments }, worth) => {
		const score = worth + dateScore(post, segments) + folderScore(post, segments);
		if (score > (best.get(url)?.score ?? 0)) best.set(url, {
			path: post.path,
			url,
			score
		});
	};
	for (const [key, worth] of keysOf(post)) for (const listed of bySegment.get(key) ?? []) add(listed, worth);
	for (const listed of byTitle.get(titleKey(post.title)) ?? []) add(listed, titleWorth);
	return [...best.values()];
}
function isBefore({ date }, since) {
	const day = dayOf(date);
	return since != null && day !== null && day < since;
}
function dateScore({ date: written, path }, segments) {
	const date = readDate$1(written ?? "");
	const at = segments.findIndex((segment) => /^(?:19|20)\d\d$/.test(segment));
	if (at < 0) return 0;
	if (date === null) return path.includes(segments[at]) ? 1 : 0;
	if (Number(segments[at]) !== date.year) return -4;
	const [month = "", day = ""] = segments.slice(at + 1, -1);
	if (!/^\d{1,2}$/.test(month)) return 1;
	if (Number(month) !== date.month) return -1;
	return /^\d{1,2}$/.test(day) && Number(day) === date.day ? 3 : 2;
}
function folderScore(post, segments) {
	const folders = groupOf(post.path).split("/").map(segmentKey);
	const shared = segments.slice(0, -1).filter((name) => folders.includes(name)).length;
	const language = post.language ?? /\.([a-z]{2})\.[^.]+$/.exec(post.path)?.[1];
	const spoken = segments.find((name) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name));
	const speaks = language === void 0 || spoken === void 0 ? 0 : spoken.startsWith(language) ? 2 : -2;
	return Math.min(shared, 3) + speaks;
}
function assign(pairs) {
	const found = /* @__PURE__ */ new Map();
	const closedPages = /* @__PURE__ */ new Set();
	const closedPosts = /* @__PURE__ */ new Set();
	const scores = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => b - a);
	for (const score of scores) {
		const free = pairs.filter((pair) => pair.score === score && !closedPages.has(pair.url) && !closedPosts.has(pair.path));
		const perPost = countBy(free, ({ path }) => path);
		const perPage = countBy(free, ({ url }) => url);
		for (const { path, url } of free) {
			if (perPost.get(path) === 1 && perPage.get(url) === 1) found.set(path, url);
			closedPosts.add(path);
			closedPages.add(url);
		}
	}
	return found;
}
function countBy(items, keyOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}

// src/sites/evidence/post-links.ts
const spellings = [
	/\]\(\s*<?([^)\s>]+)/g,
	/^[ \t]*\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
	/\bhref=["']([^"'\s]+)/gi,
	/<(https?:\/\/[^\s<>]+)>/gi
];
function postLinks(posts) {
	const targets = namesOf(posts);
	return posts.flatMap((post) => {
		const own = post.canonical === void 0 ? [] : linkTo(post.canonical, targets, "canonical");
		const links = linksIn(post.body).flatMap((url) => linkTo(url, targets, "link"));
		return [...own.filter(({ target }) => target === post), ...links];
	});
}
function namesOf(posts) {
	const targets = /* @__PURE__ */ new Map();
	for (const post of posts) for (const key of keysOf(post).keys()) {
		if (key.length < 6 || /^[\d-]+$/.test(key)) continue;
		targets.set(key, targets.has(key) && targets.get(key) !== post ? null : post);
	}
	return targets;
}
function linksIn(body) {
	return spellings.flatMap((spelling) => [...body.matchAll(spelling)].map(([, url]) => url));
}
function linkTo(written, targets, from) {
	const relative = written.startsWith("/") && !written.startsWith("//");
	if (!relative && !/^https?:\/\//i.test(written)) return [];
	const parsed = load_tell_error().parseUrl(relative ? `https://relative.invalid${written}` : written);
	if (parsed === null || parsed.search !== "") return [];
	const path = parsed.pathname.replace(/\/index\.html?$/, "/");
	const last = path.split("/").filter(Boolean).at(-1);
	const target = last === void 0 ? void 0 : targets.get(segmentKey(last));
	if (target == null) return [];
	return [{
		target,
		host: relative ? null : parsed.host,
		path,
		from
	}];
}

// src/sites/locate-posts.ts
function locatePosts(posts, ground, withBase, listed) {
	const links = lazily(() => postLinks(posts));
	const settled = settle(posts, ground, withBase, listed, links);
	const first = new Map(posts.map((post) => [post.path, locate(post, settled)]));
	const open = posts.filter((post) => post.published && first.get(post.path)?.certain !== true);
	const learned = settled.url === null || open.length === 0 ? () => null : learnTemplate(links(), settled.url);
	const derived = new Map(first);
	for (const post of open) {
		const own = learned(post);
		if (own !== null) derived.set(post.path, locate(post, settled, { learned: own }));
	}
	const alone = (post) => locate(post, settled);
	if (listed === null) return {
		url: settled.url,
		addresses: derived,
		locate: alone
	};
	const sought = posts.map((post) => ({
		post,
		derived: derived.get(post.path)?.url ?? null
	}));
	const pages = matchSitemap(sought, listed.pages, listed.online);
	const how = listed.online?.how ?? "sitemap";
	const denies = deniesBy(listed, posts, pages);
	const isOpen = new Set(open);
	const addresses = new Map(posts.map((post) => {
		const url = pages.get(post.path);
		const own = isOpen.has(post) ? learned(post) : null;
		const evidence = {
			...own !== null && { learned: own },
			...url === void 0 ? post.published && denies(post) && { unlisted: listed.from } : { listed: {
				url,
				from: listed.from,
				how
			} }
		};
		return [post.path, locate(post, settled, evidence)];
	}));
	return {
		url: settled.url,
		addresses,
		locate: alone
	};
}
function deniesBy({ online }, posts, pages) {
	if (online === void 0) return () => true;
	if (!online.whole) return () => false;
	const newest = posts.flatMap(({ path, date }) => pages.has(path) ? [dayOf(date) ?? ""] : []).sort().at(-1) ?? "";
	return ({ date }) => {
		const day = dayOf(date);
		return day !== null && day < newest;
	};
}
function settle(posts, ground, withBase, listed, links) {
	const origin = listed === null ? null : mostCommonOrigin(listed.pages);
	if (ground.url !== null) {
		if (origin === null || listed === null) return ground;
		if (load_tell_error().hostOf(origin) === load_tell_error().hostOf(ground.url)) return listed.online === void 0 ? ground : {
			...ground,
			sure: true
		};
		return listed.given ? {
			...ground,
			url: withBase(origin),
			sure: true
		} : ground;
	}
	if (origin !== null) return {
		...ground,
		url: withBase(origin),
		sure: true
	};
	if (ground.generator.export === true) return settleExport(posts, ground, links);
	const home = learnHome(links());
	return home === null ? ground : {
		...ground,
		url: withBase(home.url),
		sure: false
	};
}
function settleExport(posts, ground, links) {
	const declared = declaredHome(posts);
	if (declared !== null) {
		const { url, why: home } = declared;
		const why = `${home}; where this one stands is not said`;
		return {
			...ground,
			url,
			sure: false,
			home,
			locate: () => ({
				why,
				final: true
			})
		};
	}
	const home = learnHome(links().filter(({ from }) => from === "link"));
	return home === null ? ground : {
		...ground,
		url: home.url,
		sure: false
	};
}
function mostCommonOrigin(pages) {
	const counts = /* @__PURE__ */ new Map();
	for (const url of pages) {
		const origin = load_tell_error().parseUrl(url)?.origin;
		if (origin !== void 0) counts.set(origin, (counts.get(origin) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
function lazily(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/sites/detect-site.ts
const roots = [
	"",
	"docs",
	"site",
	"website",
	"www",
	"blog"
];
function detectSite(repo, wanted) {
	return openSite(repo, wanted, recognise(repo, wanted));
}
function detectSites(repo, wanted) {
	const main = detectSite(repo, wanted);
	if (wanted.generator !== void 0 || wanted.root !== void 0 || wanted.posts.length > 0) return [main];
	const taken = new Set(main.posts);
	const sites = [main];
	for (const root of roots) {
		if (root === main.root) continue;
		const found = recogniseAt(repo, root, siteGenerators);
		if (found === null || found.opened.posts.length === 0) continue;
		const site = openSite(repo, wanted, found);
		const posts = site.posts.filter((path) => !taken.has(path));
		for (const path of posts) taken.add(path);
		if (posts.length > 0) sites.push({
			...site,
			posts
		});
	}
	return sites;
}
function openSite(repo, wanted, recognised) {
	const { generator, root, why, opened } = recognised;
	const { url, sure } = addressOf(repo, root, opened, wanted);
	const hosting = readHosting(repo, root);
	const ground = {
		url,
		sure,
		root,
		generator,
		permalink: wanted.permalink,
		hosting,
		locate: opened.locate
	};
	return {
		generator: generator.id,
		root,
		url,
		why,
		posts: chosen(repo, [...opened.posts, ...unreadBeside(repo, opened.posts)], wanted),
		draftsLive: hosting.drafts,
		locate: (post) => locate(post, ground),
		locateAll(posts, listed) {
			const pages = best(listed, () => builtSitemap(repo, root, url));
			return locatePosts(posts, ground, (home) => withBase(home, opened.base), pages);
		}
	};
}
function best(listed, built) {
	if (listed?.online?.how === "feed") return built() ?? listed;
	return listed ?? built();
}
const known = generators.filter(({ id }) => id !== template_default.id);
const siteGenerators = known.filter((generator) => generator.export !== true);
const exports$1 = known.filter((generator) => generator.export === true);
function recognise(repo, { generator: id, root: wantedRoot }) {
	const named = generators.find((generator) => generator.id === id);
	const places = wantedRoot === void 0 ? roots : [joinPath(wantedRoot)];
	let first = null;
	for (const choice of named === void 0 ? [siteGenerators, exports$1] : [[named]]) for (const root of places) {
		const found = recogniseAt(repo, root, choice);
		if (found !== null && found.opened.posts.length > 0) return found;
		first ??= found;
	}
	const root = places[0];
	if (named !== void 0) return first ?? {
		generator: named,
		root,
		why: "the config",
		opened: named.open(repo, root)
	};
	const plain = template_default.open(repo, root);
	if (first !== null && plain.posts.length === 0) return first;
	return {
		generator: template_default,
		root,
		why: template_default.detect(repo, root) ?? "no file of a generator",
		opened: plain
	};
}
function recogniseAt(repo, root, choice) {
	let first = null;
	for (const generator of choice) {
		const why = generator.detect(repo, root);
		if (why === null) continue;
		const found = {
			generator,
			root,
			why,
			opened: generator.open(repo, root)
		};
		if (found.opened.posts.length > 0) return found;
		first ??= found;
	}
	return first;
}
function addressOf(repo, root, opened, wanted) {
	const set = siteUrl(wanted.url);
	if (set !== null) return {
		url: withBase(set, opened.base),
		sure: true
	};
	const domain = cnameUrl(repo, root) ?? (root === "" ? null : cnameUrl(repo, ""));
	if (opened.url !== null) return {
		url: opened.url,
		sure: domain === null || load_tell_error().hostOf(domain.url) === load_tell_error().hostOf(opened.url)
	};
	if (domain !== null) return {
		url: withBase(domain.url, opened.base),
		sure: true
	};
	const homepage = homepageUrl(repo, root) ?? (root === "" ? null : homepageUrl(repo, ""));
	return {
		url: homepage === null ? null : withBase(homepage.url, opened.base),
		sure: false
	};
}
function withBase(url, base) {
	return load_tell_error().parseUrl(url)?.pathname === "/" ? url + base : url;
}
function unreadBeside(repo, posts) {
	const folders = new Set(posts.map(folderOf));
	const known = new Set(posts);
	return repo.files.filter((path) => isMarkdown(path) && folders.has(folderOf(path)) && !known.has(path) && !/^readme\./i.test(fileOf(path)) && repo.why(path) !== null);
}
function chosen(repo, derived, { posts, ignore }) {
	const isPost = posts.length === 0 ? null : (0, import_picomatch.default)([...posts], { dot: true });
	const isIgnored = ignore.length === 0 ? null : (0, import_picomatch.default)([...ignore], { dot: true });
	return (isPost === null ? derived : repo.files.filter((path) => isMarkdown(path) && isPost(path))).filter((path) => !isIgnored?.(path)).sort();
}

// src/read-blog.ts
async function openBlog(config, ground, listed) {
	const read = (await withLateParts(() => sitesIn(config, ground.repo))).map((site) => withPosts(site, config, ground));
	return withLateParts(() => locateAll(read, config, ground, listed));
}
function readBlog(config, ground, listed) {
	return locateAll(sitesIn(config, ground.repo).map((site) => withPosts(site, config, ground)), config, ground, listed);
}
function withPosts(site, config, { repo }) {
	return {
		site,
		posts: readPosts(site, config, repo)
	};
}
function locateAll(read, config, ground, listed) {
	return bringTogether(read.map(({ site, posts }) => locateIn(site, posts, listed)), config, ground);
}
function sitesIn({ site, posts, ignore }, repo) {
	return detectSites(repo, {
		...site,
		posts,
		ignore
	});
}
const mostHomes = 3;
async function askSites(read, web) {
	const { askSite } = await Promise.resolve().then(() => require("./ask-site-1a69ddc1.js"));
	const listed = /* @__PURE__ */ new Map();
	const outages = [];
	const told = [];
	for (const home of read.homes.slice(0, mostHomes)) {
		const answer = await askSite(home, web);
		outages.push(...answer.outages);
		told.push(toldBy(home, answer));
		if (answer.listed !== null) listed.set(home, answer.listed);
	}
	const relocated = listed.size === 0 ? read : read.relocate(listed);
	return {
		read: {
			...relocated,
			blog: {
				...relocated.blog,
				told
			}
		},
		outages
	};
}
function toldBy(home, { listed, robots }) {
	return {
		home,
		robots,
		sitemap: listed?.online?.how === "sitemap" && listed.online.whole ? {
			from: listed.from,
			pages: listed.pages
		} : null
	};
}
function bringTogether(parts, config, { repo, today }) {
	const sites = parts.map(({ site }) => site);
	const withPosts = parts.filter(({ located }) => located.length > 0);
	const site = {
		...sites[0],
		url: (withPosts[0] ?? parts[0])?.url ?? sites[0].url
	};
	const located = parts.flatMap((part) => part.located);
	const blog = {
		ownHosts: ownHosts(parts, config),
		siteUrl: site.url,
		posts: located,
		today,
		product: config.product,
		checkIds: Object.keys(known$3.checks),
		hasAsset: assetsOf(sites, repo)
	};
	const homes = withPosts.flatMap(({ url }) => url === null ? [] : [url]);
	return {
		site,
		sites: parts.map(({ rules }) => rules),
		located,
		blog,
		homes: [...new Set(homes)],
		relocate(listed) {
			return bringTogether(parts.map((part) => {
				const pages = listed.get(part.url ?? "");
				if (pages === void 0) return part;
				const posts = part.located.map(({ post }) => post);
				return locateIn(part.site, posts, pages);
			}), config, {
				repo,
				today
			});
		}
	};
}
function noPosts({ site }) {
	return `No post was found (${site.generator === "template" ? "no generator was recognised" : `${site.generator}: ${site.why}`}). Expected markdown files with a title. Tell where they are in .github/postrider.yml: posts: ["content/blog/**/*.md"].`;
}
const nowhere = {
	url: null,
	how: "unknown",
	certain: false,
	why: "its file was not read"
};
function readPosts(site, config, repo) {
	const read = site.posts.map((path) => {
		const text = repo.read(path);
		if (text === void 0) return unreadPost(path, repo.why(path) ?? "locked");
		const post = readPost(path, text, config.frontmatter);
		return site.draftsLive && !post.published ? changed(post, { published: true }, "held") : post;
	});
	const tables = copiesInTables(repo, read);
	return read.map((post) => {
		const copies = tables.get(post.path);
		return copies === void 0 ? post : changed(post, { copies: distinct([...post.copies, ...copies]) });
	});
}
function locateIn(site, posts, listed) {
	const readable = posts.filter(({ unread }) => unread !== true);
	const { url, addresses, locate } = site.locateAll(readable, listed);
	const { generator } = site;
	return {
		site,
		url,
		located: posts.map((post) => {
			const address = addresses.get(post.path) ?? nowhere;
			return {
				post: dated(post, address),
				address,
				generator
			};
		}),
		rules: {
			...site,
			url,
			locate
		}
	};
}
function dated(post, { url }) {
	const day = post.date === void 0 ? dayInAddress(url) : null;
	return day === null ? post : changed(post, { date: day });
}
function changed(post, facts, without) {
	const properties = Object.entries({
		...Object.getOwnPropertyDescriptors(post),
		...Object.getOwnPropertyDescriptors(facts)
	}).filter(([name]) => name !== without);
	return Object.defineProperties({}, Object.fromEntries(properties));
}
function ownHosts(sites, { product }) {
	const urls = [...sites.map(({ url }) => url), product?.url].filter((url) => url != null);
	return [...new Set(urls.map((url) => load_tell_error().hostOf(url)).filter((host) => host !== null))];
}

Object.defineProperty(exports, "addDays", {
  enumerable: true,
  get: function () {
    return addDays;
  }
});
Object.defineProperty(exports, "askSites", {
  enumerable: true,
  get: function () {
    return askSites;
  }
});
Object.defineProperty(exports, "baselineFile", {
  enumerable: true,
  get: function () {
    return baselineFile;
  }
});
Object.defineProperty(exports, "changedFiles", {
  enumerable: true,
  get: function () {
    return changedFiles;
  }
});
Object.defineProperty(exports, "countWords", {
  enumerable: true,
  get: function () {
    return countWords;
  }
});
Object.defineProperty(exports, "dayInAddress", {
  enumerable: true,
  get: function () {
    return dayInAddress;
  }
});
Object.defineProperty(exports, "dayOf", {
  enumerable: true,
  get: function () {
    return dayOf;
  }
});
Object.defineProperty(exports, "daysBetween", {
  enumerable: true,
  get: function () {
    return daysBetween;
  }
});
Object.defineProperty(exports, "defaultFile", {
  enumerable: true,
  get: function () {
    return defaultFile;
  }
});
Object.defineProperty(exports, "detectSites", {
  enumerable: true,
  get: function () {
    return detectSites;
  }
});
Object.defineProperty(exports, "dialectOf", {
  enumerable: true,
  get: function () {
    return dialectOf$1;
  }
});
Object.defineProperty(exports, "elementOf", {
  enumerable: true,
  get: function () {
    return elementOf;
  }
});
Object.defineProperty(exports, "fileOf", {
  enumerable: true,
  get: function () {
    return fileOf;
  }
});
Object.defineProperty(exports, "folderOf", {
  enumerable: true,
  get: function () {
    return folderOf;
  }
});
Object.defineProperty(exports, "generators", {
  enumerable: true,
  get: function () {
    return generators;
  }
});
Object.defineProperty(exports, "git", {
  enumerable: true,
  get: function () {
    return git;
  }
});
Object.defineProperty(exports, "gitBytes", {
  enumerable: true,
  get: function () {
    return gitBytes;
  }
});
Object.defineProperty(exports, "headCommit", {
  enumerable: true,
  get: function () {
    return headCommit;
  }
});
Object.defineProperty(exports, "imageOf", {
  enumerable: true,
  get: function () {
    return imageOf;
  }
});
Object.defineProperty(exports, "isBlogIndex", {
  enumerable: true,
  get: function () {
    return isBlogIndex;
  }
});
Object.defineProperty(exports, "isFolder", {
  enumerable: true,
  get: function () {
    return isFolder;
  }
});
Object.defineProperty(exports, "isHomepage", {
  enumerable: true,
  get: function () {
    return isHomepage;
  }
});
Object.defineProperty(exports, "isMarkdown", {
  enumerable: true,
  get: function () {
    return isMarkdown;
  }
});
Object.defineProperty(exports, "joinPath", {
  enumerable: true,
  get: function () {
    return joinPath;
  }
});
Object.defineProperty(exports, "judge", {
  enumerable: true,
  get: function () {
    return judge;
  }
});
Object.defineProperty(exports, "known", {
  enumerable: true,
  get: function () {
    return known$3;
  }
});
Object.defineProperty(exports, "largest", {
  enumerable: true,
  get: function () {
    return largest$1;
  }
});
Object.defineProperty(exports, "linkOf", {
  enumerable: true,
  get: function () {
    return linkOf;
  }
});
Object.defineProperty(exports, "loadCatalogue", {
  enumerable: true,
  get: function () {
    return loadCatalogue;
  }
});
Object.defineProperty(exports, "loadConfig", {
  enumerable: true,
  get: function () {
    return loadConfig;
  }
});
Object.defineProperty(exports, "loadDialects", {
  enumerable: true,
  get: function () {
    return loadDialects;
  }
});
Object.defineProperty(exports, "loadLinkedHosts", {
  enumerable: true,
  get: function () {
    return loadLinkedHosts;
  }
});
Object.defineProperty(exports, "loadReadings", {
  enumerable: true,
  get: function () {
    return loadReadings;
  }
});
Object.defineProperty(exports, "loadSitemapReader", {
  enumerable: true,
  get: function () {
    return loadSitemapReader;
  }
});
Object.defineProperty(exports, "noPosts", {
  enumerable: true,
  get: function () {
    return noPosts;
  }
});
Object.defineProperty(exports, "openBlog", {
  enumerable: true,
  get: function () {
    return openBlog;
  }
});
Object.defineProperty(exports, "openRepo", {
  enumerable: true,
  get: function () {
    return openRepo;
  }
});
Object.defineProperty(exports, "parse", {
  enumerable: true,
  get: function () {
    return parse;
  }
});
Object.defineProperty(exports, "parseInPlace", {
  enumerable: true,
  get: function () {
    return parseInPlace;
  }
});
Object.defineProperty(exports, "pass", {
  enumerable: true,
  get: function () {
    return pass;
  }
});
Object.defineProperty(exports, "plainImages", {
  enumerable: true,
  get: function () {
    return plainImages;
  }
});
Object.defineProperty(exports, "previewOf", {
  enumerable: true,
  get: function () {
    return previewOf;
  }
});
Object.defineProperty(exports, "readBlog", {
  enumerable: true,
  get: function () {
    return readBlog;
  }
});
Object.defineProperty(exports, "readDay", {
  enumerable: true,
  get: function () {
    return readDay;
  }
});
Object.defineProperty(exports, "readHosting", {
  enumerable: true,
  get: function () {
    return readHosting;
  }
});
Object.defineProperty(exports, "readSitemap", {
  enumerable: true,
  get: function () {
    return readSitemap;
  }
});
Object.defineProperty(exports, "readToml", {
  enumerable: true,
  get: function () {
    return readToml;
  }
});
Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});
Object.defineProperty(exports, "related", {
  enumerable: true,
  get: function () {
    return related;
  }
});
Object.defineProperty(exports, "require_fastest_levenshtein", {
  enumerable: true,
  get: function () {
    return require_fastest_levenshtein;
  }
});
Object.defineProperty(exports, "require_picomatch", {
  enumerable: true,
  get: function () {
    return require_picomatch;
  }
});
Object.defineProperty(exports, "sayDay", {
  enumerable: true,
  get: function () {
    return sayDay;
  }
});
Object.defineProperty(exports, "sayMonth", {
  enumerable: true,
  get: function () {
    return sayMonth;
  }
});
Object.defineProperty(exports, "sentencesOf", {
  enumerable: true,
  get: function () {
    return sentencesOf;
  }
});
Object.defineProperty(exports, "spokenDay", {
  enumerable: true,
  get: function () {
    return spokenDay;
  }
});
Object.defineProperty(exports, "startTags", {
  enumerable: true,
  get: function () {
    return startTags;
  }
});
Object.defineProperty(exports, "targetKinds", {
  enumerable: true,
  get: function () {
    return targetKinds;
  }
});
Object.defineProperty(exports, "today", {
  enumerable: true,
  get: function () {
    return today;
  }
});
Object.defineProperty(exports, "tooComplex", {
  enumerable: true,
  get: function () {
    return tooComplex;
  }
});
Object.defineProperty(exports, "withLateParts", {
  enumerable: true,
  get: function () {
    return withLateParts;
  }
});
Object.defineProperty(exports, "withoutExtension", {
  enumerable: true,
  get: function () {
    return withoutExtension;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf$1;
  }
});
Object.defineProperty(exports, "writeBaseline", {
  enumerable: true,
  get: function () {
    return writeBaseline;
  }
});