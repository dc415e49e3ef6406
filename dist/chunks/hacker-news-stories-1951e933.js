const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_zod2 = __lazily(() => require("./zod-50c7c20b.js"));

// src/sources/hacker-news-stories.ts
const Payload = load_zod().object({ hits: load_zod().array(load_zod().object({
	objectID: load_zod().string(),
	title: load_zod().string().nullish(),
	url: load_zod().string().nullish(),
	created_at: load_zod2().datetime({ offset: true })
})) });
function askForStories(query) {
	return {
		url: `https://hn.algolia.com/api/v1/search?${new URLSearchParams({
			...query,
			tags: "story",
			hitsPerPage: "20"
		})}`,
		accept: "application/json",
		robots: "ignore"
	};
}
function readStories(payload) {
	return Payload.parse(payload).hits.flatMap(({ objectID, title, url, created_at }) => {
		if (!title) return [];
		const page = `https://news.ycombinator.com/item?id=${encodeURIComponent(objectID)}`;
		return [{
			title,
			...url && { about: url },
			page,
			on: created_at.slice(0, 10)
		}];
	});
}

Object.defineProperty(exports, "askForStories", {
  enumerable: true,
  get: function () {
    return askForStories;
  }
});
Object.defineProperty(exports, "readStories", {
  enumerable: true,
  get: function () {
    return readStories;
  }
});