const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));

// src/io/replace-file.ts
function replaceFile(path, text, seen) {
	const stat = (0, load_fs().lstatSync)(path, { throwIfNoEntry: false });
	if (stat !== void 0 && !stat.isFile()) return false;
	if (seen !== void 0 && (stat === void 0 || (0, load_fs().readFileSync)(path, "utf8") !== seen)) return false;
	writeWhole(path, text, stat?.mode);
	return true;
}
function writeWhole(path, text, mode = 420) {
	(0, load_fs().mkdirSync)((0, load_path().dirname)(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	try {
		(0, load_fs().writeFileSync)(beside, text, { mode });
		(0, load_fs().renameSync)(beside, path);
	} finally {
		(0, load_fs().rmSync)(beside, { force: true });
	}
}

Object.defineProperty(exports, "replaceFile", {
  enumerable: true,
  get: function () {
    return replaceFile;
  }
});
Object.defineProperty(exports, "writeWhole", {
  enumerable: true,
  get: function () {
    return writeWhole;
  }
});