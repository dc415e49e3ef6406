const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_mark_link = __lazily(() => require("./mark-link-2fa33e2d.js"));
const load_registry = __lazily(() => require("./registry-86524fef.js"));
const load_mended_tree = __lazily(() => require("./mended-tree-3dbb6f97.js"));

// src/platforms/medium/copy/say-formatting.ts
const instead = {
	del: "Struck-out text stands as plain text",
	s: "Struck-out text stands as plain text",
	strike: "Struck-out text stands as plain text",
	ins: "Inserted text stands as plain text",
	mark: "Marked text stands as plain text",
	u: "Underlined text stands as plain text",
	kbd: "Keys stand as code",
	small: "Small print stands as plain text"
};
function sayFormatting(tree, tell) {
	for (const element of load_registry().elementsIn(tree)) {
		const title = load_registry().textOf(element, "title");
		if (element.tagName === "img" && title !== "" && title !== load_registry().textOf(element, "alt")) tell(load_registry().lineOf$1(element), "Its title stands below it as a caption");
		const now = instead[element.tagName];
		if (now === void 0) continue;
		const struck = now.startsWith("Struck");
		tell(load_registry().lineOf$1(element), now, struck ? "Say in words what no longer holds, or delete it" : void 0);
	}
}

// src/platforms/medium/copy/make-copy.ts
function makeCopy(subject, handOff, losses, settings = {}) {
	const { tree, page, as, all } = load_mended_tree().mendedTree(subject, losses);
	sortLinks(tree, subject, handOff, settings, as("own-link"));
	unlinkCode(tree, as("formatting"));
	load_mark_link().makeWhole(tree, as("address"), subject);
	if (settings.utm === true) markLinks(tree, subject, handOff, as("own-link"));
	sayFormatting(tree, as("formatting"));
	return {
		blocks: load_registry().placedBlocks(tree),
		altered: all(),
		page
	};
}
function unlinkCode(tree, tell) {
	for (const block of [...load_registry().elementsIn(tree)].filter(({ tagName }) => tagName === "pre")) load_registry().replaceEach(block, (element) => {
		const href = load_registry().textOf(element, "href");
		if (element.tagName !== "a" || href === "") return null;
		tell(load_registry().lineOf$1(element), `Unlinked: a code block has no links; it led to ${href}`);
		return element.children;
	});
}
function sortLinks(tree, subject, { unlink }, { keepLinks = false }, tell) {
	if (keepLinks) return;
	const spots = new Set(unlink.map(({ url, line }) => `${line} ${decoded(url)}`));
	load_registry().replaceEach(tree, (element) => {
		const href = load_registry().textOf(element, "href");
		if (element.tagName !== "a" || !spots.has(`${load_registry().lineOf$1(element)} ${decoded(href)}`)) return null;
		tell(load_registry().lineOf$1(element), `Unlinked: it led to ${load_mark_link().wholeAddress(href, subject) ?? href}`);
		return element.children;
	});
}
function decoded(url) {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
function markLinks(tree, subject, { keep }, tell) {
	const kept = keep.map(({ url }) => load_mark_link().wholeAddress(url, subject));
	for (const element of load_registry().elementsIn(tree)) {
		const href = load_registry().textOf(element, "href");
		if (element.tagName !== "a" || !kept.includes(href)) continue;
		const marked = load_mark_link().markLink(href);
		if (marked === null) continue;
		element.properties.href = marked;
		tell(load_registry().lineOf$1(element), `Became ${marked}`);
	}
}

exports.makeCopy = makeCopy;