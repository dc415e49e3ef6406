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
function below(folder, path) {
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

Object.defineProperty(exports, "below", {
  enumerable: true,
  get: function () {
    return below;
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
Object.defineProperty(exports, "withoutExtension", {
  enumerable: true,
  get: function () {
    return withoutExtension;
  }
});