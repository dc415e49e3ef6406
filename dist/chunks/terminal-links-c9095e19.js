const require_rolldown_runtime = require("./rolldown-runtime-282d2281.js");
const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_os = __lazily(() => require_rolldown_runtime.__toESM(require("node:os"), 1));

const load_process = __lazily(() => require_rolldown_runtime.__toESM(require("node:process"), 1));

const load_url = __lazily(() => require("node:url"));
const load_tty = __lazily(() => require_rolldown_runtime.__toESM(require("node:tty"), 1));


// node_modules/environment/index.js
const isBrowser = globalThis.window?.document !== void 0;
const isNode = globalThis.process?.versions?.node !== void 0;
const isBun = globalThis.process?.versions?.bun !== void 0;
const isDeno = globalThis.Deno?.version?.deno !== void 0;
const isElectron = globalThis.process?.versions?.electron !== void 0;
const isJsDom = globalThis.navigator?.userAgent?.includes("jsdom") === true;
const isWebWorker = typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
const isDedicatedWorker = typeof DedicatedWorkerGlobalScope !== "undefined" && globalThis instanceof DedicatedWorkerGlobalScope;
const isSharedWorker = typeof SharedWorkerGlobalScope !== "undefined" && globalThis instanceof SharedWorkerGlobalScope;
const isServiceWorker = typeof ServiceWorkerGlobalScope !== "undefined" && globalThis instanceof ServiceWorkerGlobalScope;
const platform = globalThis.navigator?.userAgentData?.platform;
const isMacOs = platform === "macOS" || globalThis.navigator?.platform === "MacIntel" || globalThis.navigator?.userAgent?.includes(" Mac ") === true || globalThis.process?.platform === "darwin";
const isWindows$1 = platform === "Windows" || globalThis.navigator?.platform === "Win32" || globalThis.process?.platform === "win32";
const isLinux = platform === "Linux" || globalThis.navigator?.platform?.startsWith("Linux") === true || globalThis.navigator?.userAgent?.includes(" Linux ") === true || globalThis.process?.platform === "linux";
const isIos = platform === "iOS" || globalThis.navigator?.platform === "MacIntel" && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform);
const isAndroid = platform === "Android" || globalThis.navigator?.platform === "Android" || globalThis.navigator?.userAgent?.includes(" Android ") === true || globalThis.process?.platform === "android";

// node_modules/ansi-escapes/base.js
const ESC = "\x1B[";
const OSC = "\x1B]";
const BEL = "\x07";
const SEP = ";";
const isTerminalApp = !isBrowser && load_process().default.env.TERM_PROGRAM === "Apple_Terminal";
const isWindows = !isBrowser && load_process().default.platform === "win32";
const isTmux = !isBrowser && (load_process().default.env.TERM?.startsWith("screen") || load_process().default.env.TERM?.startsWith("tmux") || load_process().default.env.TMUX !== void 0);
const cwdFunction = isBrowser ? () => {
	throw new Error("`process.cwd()` only works in Node.js, not the browser.");
} : load_process().default.cwd;
const wrapOsc = (sequence) => {
	if (isTmux) return "\x1BPtmux;" + sequence.replaceAll("\x1B", "\x1B\x1B") + "\x1B\\";
	return sequence;
};
const eraseScreen = "\x1B[2J";
const isOldWindows = () => {
	if (isBrowser || !isWindows) return false;
	const parts = load_os().default.release().split(".");
	const major = Number(parts[0]);
	const build = Number(parts[2] ?? 0);
	if (major < 10) return true;
	if (major === 10 && build < 10586) return true;
	return false;
};
const clearTerminal = isOldWindows() ? `${eraseScreen}${ESC}0f` : `${eraseScreen}${ESC}3J${ESC}H`;
const link = (text, url) => {
	const openLink = wrapOsc(`${OSC}8${SEP}${SEP}${url}${BEL}`);
	const closeLink = wrapOsc(`${OSC}8${SEP}${SEP}${BEL}`);
	return openLink + text + closeLink;
};

// node_modules/supports-hyperlinks/node_modules/supports-color/index.js
function hasFlag$1(flag, argv = globalThis.Deno ? globalThis.Deno.args : load_process().default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = load_process().default;
let flagForceColor;
if (hasFlag$1("no-color") || hasFlag$1("no-colors") || hasFlag$1("color=false") || hasFlag$1("color=never")) flagForceColor = 0;
else if (hasFlag$1("color") || hasFlag$1("colors") || hasFlag$1("color=true") || hasFlag$1("color=always")) flagForceColor = 1;
function envForceColor() {
	if (!("FORCE_COLOR" in env)) return;
	if (env.FORCE_COLOR === "true") return 1;
	if (env.FORCE_COLOR === "false") return 0;
	if (env.FORCE_COLOR.length === 0) return 1;
	const level = Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	if (![
		0,
		1,
		2,
		3
	].includes(level)) return;
	return level;
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag$1("color=16m") || hasFlag$1("color=full") || hasFlag$1("color=truecolor")) return 3;
		if (hasFlag$1("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (load_process().default.platform === "win32") {
		const osRelease = load_os().default.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ([
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"CIRCLECI"
		].some((key) => key in env)) return 3;
		if ([
			"TRAVIS",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if (env.TERM === "xterm-ghostty") return 3;
	if (env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: load_tty().default.isatty(1) }),
	stderr: createSupportsColor({ isTTY: load_tty().default.isatty(2) })
};

// node_modules/supports-hyperlinks/node_modules/has-flag/index.js
function hasFlag(flag, argv = load_process().default.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

// node_modules/supports-hyperlinks/index.js
function parseVersion(versionString = "") {
	if (/^\d{3,4}$/.test(versionString)) {
		const match = /(\d{1,2})(\d{2})/.exec(versionString) ?? [];
		return {
			major: 0,
			minor: Number.parseInt(match[1], 10),
			patch: Number.parseInt(match[2], 10)
		};
	}
	const versions = (versionString ?? "").split(".").map((n) => Number.parseInt(n, 10));
	return {
		major: versions[0],
		minor: versions[1],
		patch: versions[2]
	};
}
function createSupportsHyperlinks(stream) {
	const { CI, CURSOR_TRACE_ID, FORCE_HYPERLINK, NETLIFY, TEAMCITY_VERSION, TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, TERM } = load_process().default.env;
	if (FORCE_HYPERLINK) return !(FORCE_HYPERLINK.length > 0 && Number.parseInt(FORCE_HYPERLINK, 10) === 0);
	if (hasFlag("no-hyperlink") || hasFlag("no-hyperlinks") || hasFlag("hyperlink=false") || hasFlag("hyperlink=never")) return false;
	if (hasFlag("hyperlink=true") || hasFlag("hyperlink=always")) return true;
	if (NETLIFY) return true;
	if (!createSupportsColor(stream)) return false;
	if (stream && !stream.isTTY) return false;
	if ("WT_SESSION" in load_process().default.env) return true;
	if (load_process().default.platform === "win32") return false;
	if (CI) return false;
	if (TEAMCITY_VERSION) return false;
	if (TERM_PROGRAM) {
		const version = parseVersion(TERM_PROGRAM_VERSION);
		switch (TERM_PROGRAM) {
			case "iTerm.app":
				if (version.major === 3) return version.minor >= 1;
				return version.major > 3;
			case "WezTerm":
				if (/^0-unstable-\d{4}-\d{2}-\d{2}$/.test(TERM_PROGRAM_VERSION)) return TERM_PROGRAM_VERSION.slice(11) >= "2020-06-20";
				return version.major >= 20200620;
			case "vscode":
				if (CURSOR_TRACE_ID) return true;
				return version.major > 1 || version.major === 1 && version.minor >= 72;
			case "ghostty": return true;
			case "zed": return true;
			case "Orca": return true;
			case "WarpTerminal": return true;
		}
	}
	if (VTE_VERSION) {
		if (VTE_VERSION === "0.50.0") return false;
		const version = parseVersion(VTE_VERSION);
		return version.major > 0 || version.minor >= 50;
	}
	switch (TERM) {
		case "alacritty": return true;
		case "xterm-kitty": return true;
	}
	return false;
}
const supportsHyperlinks = {
	stdout: createSupportsHyperlinks(load_process().default.stdout),
	stderr: createSupportsHyperlinks(load_process().default.stderr)
};

// node_modules/terminal-link/index.js
function terminalLink(text, url, { target = "stdout", ...options } = {}) {
	if (!supportsHyperlinks[target]) {
		if (options.fallback === false) return text;
		if (typeof options.fallback === "function") return options.fallback(text, url);
		return `${text} ${url}`;
	}
	return link(text, url);
}
terminalLink.isSupported = supportsHyperlinks.stdout;
terminalLink.stderr = (text, url, options = {}) => terminalLink(text, url, {
	target: "stderr",
	...options
});
terminalLink.stderr.isSupported = supportsHyperlinks.stderr;

// src/io/terminal-links.ts
function placeLink(path, file, line, column) {
	const text = `${path}:${line}:${column}`;
	if (process.env.TERM_PROGRAM === "vscode") return text;
	return linkTo(text, (0, load_url().pathToFileURL)(file).href);
}
function fileLink(path) {
	return linkTo(load_tell_error().harmless(path), (0, load_url().pathToFileURL)(path).href);
}
function linkTo(text, address) {
	return terminalLink(text, address, { fallback: false });
}

Object.defineProperty(exports, "fileLink", {
  enumerable: true,
  get: function () {
    return fileLink;
  }
});
Object.defineProperty(exports, "linkTo", {
  enumerable: true,
  get: function () {
    return linkTo;
  }
});
Object.defineProperty(exports, "placeLink", {
  enumerable: true,
  get: function () {
    return placeLink;
  }
});