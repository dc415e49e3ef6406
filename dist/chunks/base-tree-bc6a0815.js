const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_buffer = __lazily(() => require("node:buffer"));

// src/config/load-base-config.ts
function loadBaseConfig(tree, configFile, known, now) {
	if (!tree.repo.files.includes(configFile)) return {
		...tree,
		configFile,
		config: now
	};
	try {
		return {
			...tree,
			configFile,
			config: load_read_blog().loadConfig(tree.repo, configFile, known)
		};
	} catch (error) {
		if (!(error instanceof load_tell_error().UserError)) throw error;
		return { why: `${configFile} could not be read as it was there.` };
	}
}

// src/io/base-tree.ts
function undo(now, differing, blob) {
	const there = new Set(now.files);
	const seen = differing.filter(({ path, is }) => is === null || there.has(path));
	const was = new Map(seen.map(({ path, was: sha }) => [path, sha]));
	return {
		repo: {
			files: [...now.files.filter((path) => was.get(path) !== null), ...seen.filter(({ path, was: sha }) => sha !== null && !there.has(path)).map((one) => one.path)].sort(),
			read(path) {
				const sha = was.get(path);
				return sha === void 0 ? now.read(path) : sha === null ? void 0 : blob(sha, path);
			},
			why(path) {
				const sha = was.get(path);
				if (sha === void 0) return now.why(path);
				return sha === null || blob(sha, path) !== void 0 ? null : "encoding";
			}
		},
		differs: seen.map(({ path }) => path)
	};
}
function asText(bytes) {
	if (bytes.length > 1048576) return void 0;
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(load_buffer().Buffer.from(bytes));
	} catch {
		return;
	}
}
function isRegularMode(mode) {
	return mode === "100644" || mode === "100755";
}

Object.defineProperty(exports, "asText", {
  enumerable: true,
  get: function () {
    return asText;
  }
});
Object.defineProperty(exports, "isRegularMode", {
  enumerable: true,
  get: function () {
    return isRegularMode;
  }
});
Object.defineProperty(exports, "loadBaseConfig", {
  enumerable: true,
  get: function () {
    return loadBaseConfig;
  }
});
Object.defineProperty(exports, "undo", {
  enumerable: true,
  get: function () {
    return undo;
  }
});