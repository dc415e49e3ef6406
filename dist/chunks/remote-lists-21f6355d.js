const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_listed_place = __lazily(() => require("./listed-place-245479eb.js"));
const load_read_list = __lazily(() => require("./read-list-a56cb1cc.js"));

// src/sources/lists/remote-lists.ts
function addressOf({ from }, isFile) {
	if (load_listed_place().isAddress(from)) return from;
	if (isFile(from) || !/^[\w.-]+\/[\w.-]+$/.test(from)) return null;
	return `https://raw.githubusercontent.com/${from}/HEAD/README.md`;
}
function remoteLists(settings, isFile) {
	const lists = new Map(settings.flatMap((setting) => {
		const url = addressOf(setting, isFile);
		return url === null ? [] : [[url, setting]];
	}));
	if (lists.size === 0) return [];
	return [{
		id: "lists",
		title: load_place_of().listsTitle,
		docs: "https://opml.org/spec2.opml",
		about: "Reads the lists that the config names under `catalogues`.",
		brings: [
			"newsletter",
			"community",
			"publication",
			"list",
			"writer",
			"podcast"
		],
		needs: [],
		scope: "run",
		limit: {
			requests: lists.size,
			says: "one request a list; robots.txt is obeyed"
		},
		manners: "They are yours to choose.",
		ask: () => [...lists.keys()].map((url) => ({
			url,
			text: true
		})),
		read: (payload, { url }, { ownHosts }) => load_read_list().readList(String(payload), lists.get(url), ownHosts)
	}];
}

exports.addressOf = addressOf;
exports.remoteLists = remoteLists;