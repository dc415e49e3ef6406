const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_place_of = __lazily(() => require("./place-of-1365dad7.js"));
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));

// src/sources/competitors.ts
function competitorHosts(named = []) {
	const hosts = named.flatMap((name) => {
		const written = name.trim().toLowerCase();
		const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/.test(written);
		return load_tell_error().hostOf(isHost ? `https://${written}` : written) ?? [];
	});
	return [...new Set(hosts)];
}

// src/sources/merge-candidates.ts
function mergeCandidates(lists) {
	const merged = /* @__PURE__ */ new Map();
	for (const candidate of lists.flat()) {
		const { id } = candidate.target;
		const known = merged.get(id);
		merged.set(id, known === void 0 ? candidate : join(known, candidate));
	}
	return [...merged.values()];
}
function join(known, more) {
	const also = alsoOf(known, more);
	const target = joinTargets(known.target, more.target);
	return {
		...known,
		target,
		...also.length > 0 && { also }
	};
}
function alsoOf({ source, also = [] }, more) {
	return [.../* @__PURE__ */ new Set([
		...also,
		more.source,
		...more.also ?? []
	])].filter((id) => id !== source);
}
function joinTargets(known, more) {
	const samples = [...more.samples ?? [], ...known.samples ?? []];
	const linksTo = [.../* @__PURE__ */ new Set([...known.linksTo ?? [], ...more.linksTo ?? []])];
	return {
		...more,
		...known,
		topics: [.../* @__PURE__ */ new Set([...known.topics, ...more.topics])],
		...samples.length > 0 && { samples: withoutTwins(samples) },
		...linksTo.length > 0 && { linksTo }
	};
}
function withoutTwins(samples) {
	const byTitle = /* @__PURE__ */ new Map();
	for (const sample of samples) {
		const key = sample.title.toLowerCase();
		byTitle.set(key, {
			...sample,
			...byTitle.get(key)
		});
	}
	return [...byTitle.values()];
}

// src/sources/past-places.ts
const pastTitle = "your earlier issues";
const lasting = /* @__PURE__ */ new Set([
	"newsletter",
	"publication",
	"list",
	"writer",
	"podcast"
]);
function pastPlaces(contacts, { posts }) {
	return contacts.flatMap((contact) => {
		const { id, kind, name, url, status, path } = contact;
		const post = posts.find((one) => one.post.path === path)?.post;
		if (status !== "won" || post === void 0 || url === void 0) return [];
		if (kind === void 0 || !lasting.has(kind)) return [];
		const samples = [sampleOf(post.title, contact)];
		return [{
			target: {
				id,
				kind,
				name: name ?? id,
				url,
				topics: [],
				samples
			},
			source: "past-issues"
		}];
	});
}
function sampleOf(title, { link, day }) {
	return {
		title,
		yours: true,
		...link !== void 0 && { url: link },
		...day !== void 0 && { date: day }
	};
}

// src/known-places.ts
async function knownPlaces({ product, catalogues }, { catalogue, readings, linkedHosts, repo }, blog, contacts = []) {
	const { ownHosts } = blog;
	const own = await ownPlaces(catalogues, repo, ownHosts);
	const bundled = load_place_of().readCatalogue(catalogue());
	const known = own.length === 0 ? bundled : mergeCandidates([own, bundled]);
	const all = [...known, ...newTo(known, mergeCandidates([pastPlaces(contacts, blog)]))];
	const read = readings?.() ?? null;
	const theirs = competitorHosts(product?.competitors);
	const index = (places) => load_match_post().ofBlog(load_match_post().indexCandidates(places, read), blog.posts.map(({ post }) => post));
	if (theirs.length === 0 || linkedHosts === void 0) return index(all);
	const productHost = load_tell_error().hostOf(product?.url ?? "");
	const ours = productHost === null ? ownHosts : [...ownHosts, productHost];
	return index(load_place_of().withLinks(all, linkedHosts(), theirs, ours));
}
function newTo(known, more) {
	const ids = new Set(known.map(({ target }) => load_place_of().placeOf(target.url)));
	return more.filter(({ target }) => !ids.has(load_place_of().placeOf(target.url)));
}
async function ownPlaces(settings, repo, ownHosts) {
	if (settings.length === 0) return [];
	const { addressOf } = await Promise.resolve().then(() => require("./remote-lists-21f6355d.js"));
	const files = settings.filter((one) => addressOf(one, (path) => repo.files.includes(path)) === null);
	const candidates = [];
	for (const setting of files) candidates.push(...await readFile(setting, repo, ownHosts));
	return candidates;
}
async function readFile(setting, repo, ownHosts) {
	const { from: file } = setting;
	const text = repo.read(file);
	if (text === void 0) throw new (load_tell_error().UserError)("catalogue", `The list “${file}” cannot be read.`, [{
		file,
		line: 1,
		path: "the file",
		found: repo.files.includes(file) ? "something else" : "nothing",
		expected: "a UTF-8 text of at most 1 MiB",
		fix: "Change “catalogues” in the config: a file, an address, or owner/repo."
	}]);
	const { readList } = await Promise.resolve().then(() => require("./read-list-a56cb1cc.js"));
	const { ListError } = await Promise.resolve().then(() => require("./listed-place-245479eb.js"));
	try {
		return readList(text, setting, ownHosts).map((target) => ({
			target,
			source: "lists"
		}));
	} catch (error) {
		if (!(error instanceof ListError)) throw error;
		const { line, found, expected, fix } = error;
		throw new (load_tell_error().UserError)("catalogue", `The list “${file}” has a mistake.`, [{
			file,
			line,
			path: "the list",
			found,
			expected,
			fix
		}]);
	}
}

Object.defineProperty(exports, "competitorHosts", {
  enumerable: true,
  get: function () {
    return competitorHosts;
  }
});
Object.defineProperty(exports, "knownPlaces", {
  enumerable: true,
  get: function () {
    return knownPlaces;
  }
});
Object.defineProperty(exports, "mergeCandidates", {
  enumerable: true,
  get: function () {
    return mergeCandidates;
  }
});
Object.defineProperty(exports, "ownPlaces", {
  enumerable: true,
  get: function () {
    return ownPlaces;
  }
});
Object.defineProperty(exports, "pastTitle", {
  enumerable: true,
  get: function () {
    return pastTitle;
  }
});