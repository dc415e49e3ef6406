const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_os = __lazily(() => require("node:os"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));
const load_v8 = __lazily(() => require("node:v8"));

// src/io/cache-folder.ts
function cacheFolder() {
	const set = process.env.XDG_CACHE_HOME ?? "";
	return (0, load_path().join)((0, load_path().isAbsolute)(set) ? set : (0, load_path().join)((0, load_os().homedir)(), ".cache"), "postrider", "web");
}

// src/io/compile-less.ts
function compileLess(version = process.version) {
	const isKnown = /^v24\./.test(version);
	if (isKnown) (0, load_v8().setFlagsFromString)("--invocation-count-for-turbofan=60000");
	return isKnown;
}

// src/io/file-above.ts
function fileAbove(folder, file) {
	if ((0, load_fs().existsSync)((0, load_path().join)(folder, ".git")) || (0, load_path().dirname)(folder) === folder) return null;
	const above = (0, load_path().dirname)(folder);
	return (0, load_fs().existsSync)((0, load_path().join)(above, file)) && isInCheckout(above) ? (0, load_path().relative)("", (0, load_path().join)(above, file)) : fileAbove(above, file);
}
function isInCheckout(folder) {
	return (0, load_fs().existsSync)((0, load_path().join)(folder, ".git")) || (0, load_path().dirname)(folder) !== folder && isInCheckout((0, load_path().dirname)(folder));
}

// src/io/no-issues.ts
const noIssues = {
	list: async () => [],
	comments: async () => [],
	history: async () => [],
	mayWrite: async () => "inconclusive"
};

// src/commands/command.ts
function isWatched({ quiet = false, format = "pretty" }) {
	return !quiet && format === "pretty";
}
function openDesk(folder, seen = /* @__PURE__ */ new Set(), again = false) {
	const full = (0, load_path().resolve)(folder);
	if (!load_read_blog().isFolder(full)) throw new (load_tell_error().UserError)("folder", `There is no folder “${folder}”. Give the folder of a blog, or run this inside one.`);
	compileLess();
	const repo = load_read_blog().noteReads(load_read_blog().openRepo(full), seen);
	const above = repo.read(".github/postrider.yml") === void 0 ? fileAbove(full, load_read_blog().defaultFile) : null;
	if (above !== null && !again) load_tell_error().terminalLog.warn(`${above} is not read here: it is for the folder that it stands in. Run this there, or give that folder.`);
	const world = {
		repo,
		web: null,
		issues: noIssues,
		lineUrl: () => null,
		before: async () => null,
		catalogue: load_read_blog().loadCatalogue,
		linkedHosts: load_read_blog().loadLinkedHosts,
		readings: load_read_blog().loadReadings,
		today: load_read_blog().today(),
		outbound: {
			github: "github.com",
			hide: load_tell_error().scrub
		}
	};
	return {
		folder: full,
		config: load_read_blog().loadConfig(repo, load_read_blog().defaultFile, load_read_blog().known),
		world
	};
}
async function openOnline(sweep) {
	const { openWeb } = await Promise.resolve().then(() => require("./web-88c1fb20.js"));
	const { aSweep } = await Promise.resolve().then(() => require("./budget-8364bed5.js"));
	return openWeb(load_tell_error().userAgent, {
		folder: cacheFolder(),
		...sweep && { budget: aSweep(sweep) }
	});
}
function print(text) {
	if (text === "") return;
	process.stdout.write(load_tell_error().hideSecrets(text.endsWith("\n") ? text : `${text}\n`));
}
const printJson = (value) => print(load_tell_error().harmlessJson(load_tell_error().cleanJson(value, load_tell_error().hideSecrets)));
const printRow = (row) => print(load_tell_error().harmlessJson(JSON.stringify(row)));

Object.defineProperty(exports, "isWatched", {
  enumerable: true,
  get: function () {
    return isWatched;
  }
});
Object.defineProperty(exports, "openDesk", {
  enumerable: true,
  get: function () {
    return openDesk;
  }
});
Object.defineProperty(exports, "openOnline", {
  enumerable: true,
  get: function () {
    return openOnline;
  }
});
Object.defineProperty(exports, "print", {
  enumerable: true,
  get: function () {
    return print;
  }
});
Object.defineProperty(exports, "printJson", {
  enumerable: true,
  get: function () {
    return printJson;
  }
});
Object.defineProperty(exports, "printRow", {
  enumerable: true,
  get: function () {
    return printRow;
  }
});