const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-8b7f51cc.js"));

// src/sources/linked-hosts.ts
function listsLinking({ lists, hosts }, theirs, ours) {
	const to = (host) => Object.hasOwn(hosts, host) ? hosts[host] ?? [] : [];
	const already = new Set(ours.flatMap(to));
	return [...new Set(theirs.flatMap(to).filter((at) => !already.has(at)))].sort((a, b) => a - b).map((at) => lists[at]);
}

// src/sources/catalogue.ts
const catalogueTitle = "the bundled list";
const listsTitle = "your lists";
function readCatalogue(rows) {
	return rows.filter((row) => row.for === void 0).map((row) => ({
		target: toTarget(row),
		source: "catalogue"
	}));
}
function withLinks(candidates, linked, theirs, ours) {
	const found = /* @__PURE__ */ new Map();
	for (const host of theirs) for (const id of listsLinking(linked, [host], ours)) found.set(id, [...found.get(id) ?? [], host]);
	return candidates.map((candidate) => {
		const linksTo = found.get(candidate.target.id);
		return linksTo === void 0 ? candidate : {
			...candidate,
			target: {
				...candidate.target,
				linksTo
			}
		};
	});
}
function siteTargets(rows) {
	return rows.filter((row) => row.for === "site" && row.closed === void 0).map(toTarget).sort((a, b) => a.name < b.name ? -1 : 1);
}
function toTarget(row) {
	const { id, kind, name, url, topics, medium, for: takes } = row;
	const target = {
		id,
		kind,
		name,
		url,
		topics
	};
	for (const key of given) if (row[key] !== void 0) target[key] = row[key];
	if (medium !== void 0) target.accepts = medium.accepts ?? [];
	if (takes !== void 0) target.for = takes;
	return target;
}
const given = [...[
	"headings",
	"samples",
	"feed",
	"route",
	"takesWriting"
], ...[
	"deadline",
	"wants",
	"closed",
	"language"
]];

// src/formats/place-of.ts
function placeOf(url) {
	const host = load_tell_error().hostOf(url)?.replace(/^redirect\.github\.com$/, "github.com") ?? url;
	if (!ofMany.has(host)) return host;
	return [host, ...new URL(url).pathname.split("/").filter((name) => name !== "").slice(0, 2)].join("/");
}
const ofMany = /* @__PURE__ */ new Set([
	"github.com",
	"reddit.com",
	"medium.com",
	"dev.to"
]);

// src/text/target-kinds.ts
const placesOfKind = {
	newsletter: "newsletters",
	community: "communities",
	publication: "publications",
	list: "lists",
	thread: "threads",
	writer: "blogs",
	podcast: "podcasts",
	"call-for-papers": "calls for papers"
};
const placeOfKind = {
	newsletter: "newsletter",
	community: "community",
	publication: "publication",
	list: "list on GitHub",
	thread: "thread",
	writer: "blog",
	podcast: "podcast",
	"call-for-papers": "call for papers"
};

Object.defineProperty(exports, "catalogueTitle", {
  enumerable: true,
  get: function () {
    return catalogueTitle;
  }
});
Object.defineProperty(exports, "listsTitle", {
  enumerable: true,
  get: function () {
    return listsTitle;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "placeOfKind", {
  enumerable: true,
  get: function () {
    return placeOfKind;
  }
});
Object.defineProperty(exports, "placesOfKind", {
  enumerable: true,
  get: function () {
    return placesOfKind;
  }
});
Object.defineProperty(exports, "readCatalogue", {
  enumerable: true,
  get: function () {
    return readCatalogue;
  }
});
Object.defineProperty(exports, "siteTargets", {
  enumerable: true,
  get: function () {
    return siteTargets;
  }
});
Object.defineProperty(exports, "withLinks", {
  enumerable: true,
  get: function () {
    return withLinks;
  }
});