const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));

// src/io/checkout.ts
function belowTop(folder) {
	return load_read_blog().git(load_fs().realpathSync.native(folder), ["rev-parse", "--show-prefix"])?.trim() ?? null;
}
function readCheckout(folder) {
	const at = load_fs().realpathSync.native(folder);
	const ask = (...args) => load_read_blog().git(at, args)?.trim() || null;
	const named = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(ask("remote", "get-url", "origin") ?? "");
	return {
		below: belowTop(at) || null,
		lastCommit: ask("log", "-1", "--format=%cs"),
		repository: named?.[1] ?? (0, load_path().basename)(at),
		defaultBranch: branchOf(ask) ?? "main"
	};
}
function branchOf(ask) {
	const remote = ask("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
	if (remote !== null) return remote.replace(/^origin\//, "");
	return ["main", "master"].find((name) => ask("rev-parse", "--verify", "--quiet", `refs/heads/${name}`) !== null) ?? ask("symbolic-ref", "--quiet", "--short", "HEAD");
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/io/colours.ts
var import_picocolors = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picocolors(), 1);
function isColoured(isTerminal, { FORCE_COLOR, NO_COLOR, TERM }) {
	if (FORCE_COLOR !== void 0) return !/^(?:0|false)$/.test(FORCE_COLOR);
	return isTerminal && !NO_COLOR && TERM !== "dumb";
}
const colours = import_picocolors.default.createColors(isColoured(process.stdout.isTTY === true, process.env));

Object.defineProperty(exports, "belowTop", {
  enumerable: true,
  get: function () {
    return belowTop;
  }
});
Object.defineProperty(exports, "colours", {
  enumerable: true,
  get: function () {
    return colours;
  }
});
Object.defineProperty(exports, "readCheckout", {
  enumerable: true,
  get: function () {
    return readCheckout;
  }
});