const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_target_id = __lazily(() => require("./target-id-722c44ec.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/sources/lists/listed-place.ts
var ListError = class extends Error {
	line;
	found;
	expected;
	fix;
	constructor(line, found, expected, fix) {
		super(`line ${line}: found ${found}, expected ${expected}. ${fix}`);
		this.name = "ListError";
		this.line = line;
		this.found = found;
		this.expected = expected;
		this.fix = fix;
	}
};
function isAddress(url) {
	return url.length <= 500 && load_tell_error().hostOf(url) !== null;
}
function shown(text) {
	return text === "" ? "nothing" : `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
const byWords = [
	[/newsletter|weekly|digest/i, "newsletter"],
	[/podcast|radio/i, "podcast"],
	[/communit|forum|slack|discord|subreddit|reddit|chat|mastodon/i, "community"],
	[/publication|magazine|write for|guest post|contributor/i, "publication"],
	[/conference|call for (?:papers|proposals|speakers)|cfp/i, "call-for-papers"],
	[/^awesome\b|^lists?$/i, "list"]
];
function kindOf(words) {
	const said = [...words].reverse();
	for (const text of said) {
		const found = byWords.find(([pattern]) => pattern.test(text));
		if (found !== void 0) return found[1];
	}
	return "writer";
}
function toTarget(place, setting) {
	const { name, url, kind, topics = [], description, feed, route, samples } = place;
	return {
		id: load_target_id().idOf(url),
		kind: kind ?? setting.kind ?? "writer",
		name: name?.trim() || (load_tell_error().hostOf(url) ?? url),
		url,
		topics: [...new Set([...topics, ...setting.topics].map((topic) => topic.toLowerCase()))],
		...description && { description },
		...feed && { feed },
		...route && { route },
		...samples && samples.length > 0 && { samples }
	};
}

exports.ListError = ListError;
exports.isAddress = isAddress;
exports.kindOf = kindOf;
exports.shown = shown;
exports.toTarget = toTarget;