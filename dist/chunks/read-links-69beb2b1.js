const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_dist = __lazily(() => require("./dist-25523e05.js"));
const load_page_key = __lazily(() => require("./page-key-34703047.js"));
const load_elements = __lazily(() => require("./elements-ec8b5fca.js"));

// src/pages/read-links.ts
const kinds = [
	"nofollow",
	"sponsored",
	"ugc"
];
function readLinks(answer, addresses) {
	const unclear = { there: "inconclusive" };
	if (!answer.ok) return unclear;
	const { status, headers, body, url } = answer;
	if (status === 404 || status === 410) return { there: "fail" };
	const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(headers["content-type"] ?? "");
	if (status !== 200 || !isPage) return unclear;
	const links = [...load_elements().elementsOf(load_dist().parse(body))].filter((element) => element.tagName === "a" && load_elements().attribute(element, "href") !== void 0);
	if (links.length === 0) return unclear;
	const ours = links.filter((element) => {
		const href = load_elements().attribute(element, "href") ?? "";
		if (!URL.canParse(href, url)) return false;
		const to = new URL(href, url).href;
		return addresses.some((address) => load_page_key().samePage(to, address));
	});
	if (ours.length === 0) return { there: "fail" };
	const rels = ours.map((element) => kinds.find((kind) => load_elements().wordsIn(element, "rel").includes(kind)));
	const rel = rels.includes(void 0) ? void 0 : rels[0];
	return {
		there: "pass",
		...rel !== void 0 && { rel }
	};
}

exports.readLinks = readLinks;