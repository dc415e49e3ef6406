const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_buffer = __lazily(() => require("node:buffer"));

// src/formats/url.ts
const tracking = /^(?:utm_.*|gclid|fbclid|msclkid|mc_cid|mc_eid|ref|source)$/i;
function normalAddress(url) {
	const parsed = parseUrl(url);
	if (parsed === null) return url.trim();
	if (parsed.href.includes("#")) parsed.hash = "";
	if (parsed.href.includes("?")) parsed.search = untracked(parsed.search);
	return withUpperEscapes(parsed.href);
}
function untracked(search) {
	if (search === "") return "";
	const kept = search.slice(1).split("&").filter((part) => !tracking.test(part.split("=")[0])).join("&");
	return kept === "" ? "" : `?${kept}`;
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function withUpperEscapes(text) {
	return text.includes("%") ? text.replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase()) : text;
}
function withoutTracking(url) {
	return withoutParameters(url, tracking);
}
function withoutParameters(url, names) {
	const [, before = url, query, fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
	if (query === void 0) return url;
	const kept = query.split("&").filter((part) => !names.test(part.split("=")[0]));
	return `${before}${kept.length === 0 ? "" : `?${kept.join("&")}`}${fragment}`;
}
function sameAddress(a, b) {
	return normalAddress(a) === normalAddress(b);
}
const plainHost = /^https?:\/\/((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})(?=[/?#]|$)/;
function hostOf(url) {
	const [, plain] = plainHost.exec(url) ?? [];
	if (plain !== void 0) return plain.replace(/^www\./, "");
	const parsed = parseUrl(url);
	if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
	return parsed.hostname.replace(/^www\./, "");
}
function parseUrl(url, base) {
	try {
		return new URL(url.trim(), base);
	} catch {
		return null;
	}
}
function joinUrl(base, path) {
	const below = path.startsWith("/") ? path : `/${path}`;
	return base.replace(/\/+$/, "") + encodePath(below);
}
function encodePath(path) {
	if (/^[\w\-.~!$&'()*+,;=:@/?#]*$/.test(path)) return path;
	return path.replace(/\p{Cs}/gu, "�").replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/[^\w\-.~!$&'()*+,;=:@/%?#]/gu, (character) => encodeURIComponent(character));
}
function withParameters(url, parameters) {
	const more = new URLSearchParams(parameters).toString();
	if (more === "") return url;
	const [page = "", ...fragment] = url.split("#");
	return [`${page}${!page.includes("?") ? "?" : /[?&]$/.test(page) ? "" : "&"}${more}`, ...fragment].join("#");
}

// src/text/token-shapes.ts
const hidden = "***";
const shapes = [
	/(?<![A-Za-z0-9])gh[pousr]\\?_[A-Za-z0-9]{20,255}/g,
	/(?<![A-Za-z0-9])github\\?_pat\\?_[A-Za-z0-9]{11,}(?:\\?_[A-Za-z0-9]{11,})?/g,
	/(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}(?![0-9A-Z])/g,
	/(?<![A-Za-z0-9])xox[abeoprs]-(?=[a-zA-Z-]{0,20}\d)[A-Za-z0-9-]{10,}/g,
	/(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g
];
const modelKey = /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g;
const between = String.raw`(?:\s|\\{1,2}[nr]|[>|]|&gt;)`;
const pem = new RegExp(`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:${between}+[A-Za-z0-9+/=]{16,80}(?![A-Za-z0-9+/=]))*(?:(?:${between}+[A-Za-z0-9+/=]{1,80})?${between}*-----END [A-Z ]{0,30}PRIVATE KEY-----)?`, "g");
function hideTokens(text) {
	return shapes.reduce((left, shape) => left.replace(shape, () => "***"), text).replace(modelKey, (key) => isDrawn(key) ? "***" : key).replace(pem, () => "***");
}
function isDrawn(key) {
	return key.split("-").filter((part) => part.length >= 16).some((part) => /\d/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part));
}

// src/io/secrets.ts
const inputs = [
	"github-token",
	"tracker-token",
	"openai-api-key",
	"search-console-credentials",
	"brave-api-key",
	"bing-webmaster-api-key",
	"stack-exchange-key",
	"devto-api-key"
];
const variables = [
	"GITHUB_TOKEN",
	"GH_TOKEN",
	"OPENAI_API_KEY",
	"BRAVE_API_KEY",
	"BING_WEBMASTER_API_KEY",
	"STACK_EXCHANGE_KEY",
	"DEVTO_API_KEY",
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
const proxies = [
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"ALL_PROXY"
];
const secretFields = /* @__PURE__ */ new Set([
	"private_key",
	"private_key_id",
	"client_secret",
	"refresh_token"
]);
const shortest = 8;
const longWord = 16;
function readSecrets(env) {
	const all = [
		...inputs.map((name) => env[`INPUT_${name.toUpperCase()}`]),
		...variables.map((name) => env[name]),
		...proxies.flatMap((name) => passwordOf(env[name] ?? env[name.toLowerCase()] ?? ""))
	].map((value) => value?.trim() ?? "").flatMap((value) => [value, ...fieldsOf(value).map((field) => field.trim())]).flatMap((whole) => [
		whole,
		...linesOf(whole),
		...wordsOf(whole)
	]);
	return [...new Set(all)].filter((value) => value.length >= shortest);
}
function linesOf(whole) {
	return whole.split("\n").map((line) => line.trim()).filter((line) => !line.startsWith("-----"));
}
function wordsOf(whole) {
	return whole.split(/[^A-Za-z0-9]+/).filter((word) => word.length >= longWord).filter((word) => /\d/.test(word) && /[A-Za-z]/.test(word));
}
function passwordOf(url) {
	if (!URL.canParse(url)) return [];
	const { password } = new URL(url);
	return [password, unescaped(password)];
}
function fieldsOf(value) {
	if (!value.startsWith("{")) return [];
	try {
		const found = JSON.parse(value);
		return Object.entries(found).flatMap(([name, field]) => secretFields.has(name) && typeof field === "string" ? [field] : []);
	} catch {
		return [];
	}
}
function hider(secrets) {
	const forms = [...secrets].sort((a, b) => b.length - a.length).flatMap(formsOf);
	return (text) => {
		const small = text.toLowerCase();
		return forms.filter(({ part }) => small.includes(part)).reduce((left, { pattern }) => left.replace(pattern(), () => "***"), text);
	};
}
function formsOf(secret) {
	return [
		form(longestWord(secret), () => new RegExp(anyhow(secret), "gi")),
		form([...load_buffer().Buffer.from(secret)].map(hex).join(""), () => new RegExp(percentEncoded(secret), "gi")),
		...inBase64(secret).map((text) => form(longestWord(text), () => new RegExp(anyhow(text), "g")))
	];
}
function form(part, make) {
	let made;
	const pattern = () => {
		made ??= make();
		return made;
	};
	return {
		part: part.toLowerCase(),
		pattern
	};
}
function longestWord(text) {
	return (text.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, word) => word.length > longest.length ? word : longest, "");
}
function anyhow(secret) {
	return [...secret].map((char) => /[A-Za-z0-9]/.test(char) ? char : spelled(char)).join("");
}
const named = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos"
};
function spelled(char) {
	const code = char.codePointAt(0) ?? 0;
	const escaped = JSON.stringify(char).slice(1, -1);
	return `(?:${[
		`\\\\{0,3}${quoted(char)}`,
		...escaped === char ? [] : [quoted(escaped), quoted(JSON.stringify(escaped).slice(1, -1))],
		anyCase(encodeURIComponent(char).startsWith("%") ? encodeURIComponent(char) : hex(code)),
		`\\\\{1,2}u${anyCase(code.toString(16).padStart(4, "0"))}`,
		`&#0{0,4}${code};`,
		`&#[xX]0{0,4}${anyCase(code.toString(16))};`,
		...named[char] === void 0 ? [] : [`&${named[char]};`],
		...char === " " ? ["\\+"] : []
	].join("|")})`;
}
function percentEncoded(secret) {
	return [...load_buffer().Buffer.from(secret)].map((byte) => anyCase(hex(byte))).join("");
}
const hex = (code) => `%${code.toString(16).padStart(2, "0")}`;
const anyCase = (text) => text.replace(/[a-f]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const quoted = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (char) => `\\${char}`);
function inBase64(secret) {
	const bytes = load_buffer().Buffer.from(secret);
	const all = [
		0,
		1,
		2
	].map((before) => {
		const encoded = load_buffer().Buffer.concat([load_buffer().Buffer.alloc(before), bytes]).toString("base64");
		const whole = Math.floor((before + bytes.length) * 8 / 6);
		return encoded.slice(Math.ceil(before * 8 / 6), whole);
	});
	return [...new Set(all.flatMap((text) => [text, text.replace(/\+/g, "-").replace(/\//g, "_")]))];
}
const known = readSecrets(process.env);
const hideSecrets = hider(known);
const scrub = (text) => hideTokens(hideSecrets(text));
function cleanJson(value, clean = scrub) {
	return JSON.stringify(value, (_, part) => typeof part === "string" ? clean(part) : part, 2);
}
const masks = [...new Set(known.flatMap((secret) => [
	secret,
	encodeURIComponent(secret),
	...inBase64(secret)
]).filter((form) => form.length >= shortest))];

// src/io/log.ts
const unseen = String.raw`\p{Default_Ignorable_Code_Point}*`;
const oldCommand = new RegExp(`#(?=${unseen}#${unseen}\\[)`, "gu");
const newCommand = new RegExp(String.raw`^([[\s\p{Default_Ignorable_Code_Point}]--[\n]]*):(?=${unseen}:)`, "gmv");
function harmless(text) {
	return scrub(text).replace(/\r\n?|\u2028|\u2029/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ").replace(oldCommand, "# ").replace(newCommand, "$1: ");
}
function harmlessJson(json) {
	return json.replace(oldCommand, "\\u0023").replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const terminalLog = {
	info: (text) => process.stderr.write(`${harmless(text)}\n`),
	warn: (text) => process.stderr.write(`${harmless(text)}\n`),
	error: (text) => process.stderr.write(`${harmless(text)}\n`)
};

// src/config/errors.ts
var UserError = class extends Error {
	code;
	problems;
	constructor(code, message, problems = []) {
		super([message, ...problems.map(sentence)].join("\n"));
		this.name = "UserError";
		this.code = code;
		this.problems = problems;
	}
};
function sentence(problem) {
	const { file, line, path, found, expected, fix } = problem;
	return `  ${file}:${line}  ${path}: found ${found}, expected ${expected}. ${fix}`;
}

// src/version.ts
const version = "0.1.0";
const slug = "postrider/postrider";
const homepage = `https://github.com/${slug}`;
const userAgent = `postrider/${version} (+${homepage})`;
const action = `${slug}@v1`;
const configSchemaUrl = `https://raw.githubusercontent.com/${slug}/v1/schema/config.json`;

// src/text/program.ts
const program = "npx postrider";
function shellWord(path) {
	const word = path.startsWith("-") ? `./${path}` : path;
	return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", () => "'\\''")}'`;
}

// src/io/tell-error.ts
function tellError(error, log) {
	if (error instanceof UserError) {
		log.error(`${error.message}\n  ${error.code}: ${homepage}/blob/main/docs/errors.md#${error.code}`);
		return 2;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	log.info(`This is a bug in Postrider. Please report it at ${homepage}/issues with these lines:\n${stack}`);
	return 3;
}
function tellStrays(log) {
	process.on("uncaughtException", (error) => {
		process.exitCode = tellError(error, log);
		process.exit();
	});
}

Object.defineProperty(exports, "UserError", {
  enumerable: true,
  get: function () {
    return UserError;
  }
});
Object.defineProperty(exports, "action", {
  enumerable: true,
  get: function () {
    return action;
  }
});
Object.defineProperty(exports, "cleanJson", {
  enumerable: true,
  get: function () {
    return cleanJson;
  }
});
Object.defineProperty(exports, "configSchemaUrl", {
  enumerable: true,
  get: function () {
    return configSchemaUrl;
  }
});
Object.defineProperty(exports, "harmless", {
  enumerable: true,
  get: function () {
    return harmless;
  }
});
Object.defineProperty(exports, "harmlessJson", {
  enumerable: true,
  get: function () {
    return harmlessJson;
  }
});
Object.defineProperty(exports, "hideSecrets", {
  enumerable: true,
  get: function () {
    return hideSecrets;
  }
});
Object.defineProperty(exports, "hideTokens", {
  enumerable: true,
  get: function () {
    return hideTokens;
  }
});
Object.defineProperty(exports, "homepage", {
  enumerable: true,
  get: function () {
    return homepage;
  }
});
Object.defineProperty(exports, "hostOf", {
  enumerable: true,
  get: function () {
    return hostOf;
  }
});
Object.defineProperty(exports, "joinUrl", {
  enumerable: true,
  get: function () {
    return joinUrl;
  }
});
Object.defineProperty(exports, "masks", {
  enumerable: true,
  get: function () {
    return masks;
  }
});
Object.defineProperty(exports, "normalAddress", {
  enumerable: true,
  get: function () {
    return normalAddress;
  }
});
Object.defineProperty(exports, "parseUrl", {
  enumerable: true,
  get: function () {
    return parseUrl;
  }
});
Object.defineProperty(exports, "program", {
  enumerable: true,
  get: function () {
    return program;
  }
});
Object.defineProperty(exports, "sameAddress", {
  enumerable: true,
  get: function () {
    return sameAddress;
  }
});
Object.defineProperty(exports, "scrub", {
  enumerable: true,
  get: function () {
    return scrub;
  }
});
Object.defineProperty(exports, "shellWord", {
  enumerable: true,
  get: function () {
    return shellWord;
  }
});
Object.defineProperty(exports, "slug", {
  enumerable: true,
  get: function () {
    return slug;
  }
});
Object.defineProperty(exports, "tellError", {
  enumerable: true,
  get: function () {
    return tellError;
  }
});
Object.defineProperty(exports, "tellStrays", {
  enumerable: true,
  get: function () {
    return tellStrays;
  }
});
Object.defineProperty(exports, "terminalLog", {
  enumerable: true,
  get: function () {
    return terminalLog;
  }
});
Object.defineProperty(exports, "unescaped", {
  enumerable: true,
  get: function () {
    return unescaped;
  }
});
Object.defineProperty(exports, "untracked", {
  enumerable: true,
  get: function () {
    return untracked;
  }
});
Object.defineProperty(exports, "userAgent", {
  enumerable: true,
  get: function () {
    return userAgent;
  }
});
Object.defineProperty(exports, "version", {
  enumerable: true,
  get: function () {
    return version;
  }
});
Object.defineProperty(exports, "withParameters", {
  enumerable: true,
  get: function () {
    return withParameters;
  }
});
Object.defineProperty(exports, "withUpperEscapes", {
  enumerable: true,
  get: function () {
    return withUpperEscapes;
  }
});
Object.defineProperty(exports, "withoutParameters", {
  enumerable: true,
  get: function () {
    return withoutParameters;
  }
});
Object.defineProperty(exports, "withoutTracking", {
  enumerable: true,
  get: function () {
    return withoutTracking;
  }
});