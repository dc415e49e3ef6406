const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_target_id = __lazily(() => require("./target-id-722c44ec.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_safe = __lazily(() => require("./safe-248b7ae3.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));

// src/sources/clean-target.ts
const longestTitle = 200;
const longestText = 400;
const longestUrl = 500;
const mostSamples = 60;
function cleanTarget(target, ownHosts, { plain = false } = {}) {
	const usable = (written) => addressIn(written, plain);
	const url = usable(target.url);
	const name = oneLine(target.name, longestTitle);
	if (url === null || name === "" || isOwn(url, ownHosts)) return null;
	const { description, samples, feed, route, ...rest } = target;
	const way = route === void 0 ? null : usable(route.url);
	const feedUrl = feed === void 0 ? null : usable(feed);
	const items = (samples ?? []).flatMap((sample) => cleanSample(sample, usable)).sort(newestFirst).slice(0, mostSamples);
	return {
		...rest,
		id: load_target_id().idOf(url),
		name,
		url,
		topics: target.topics.map((topic) => oneLine(topic, 60)).filter((topic) => topic !== ""),
		...description !== void 0 && { description: oneLine(description, longestText) },
		...items.length > 0 && { samples: items },
		...feedUrl !== null && { feed: feedUrl },
		...route !== void 0 && way !== null && { route: {
			...route,
			url: way,
			...route.rules && { rules: route.rules.map((rule) => oneLine(rule, longestTitle)) }
		} }
	};
}
function cleanSample({ title, note, url, date }, usable) {
	const plain = oneLine(title, longestTitle);
	const address = url === void 0 ? null : usable(url);
	const day = date !== void 0 && /^\d{4}-\d\d-\d\d$/.test(date) ? date : void 0;
	if (plain === "") return [];
	return [{
		title: plain,
		...note !== void 0 && { note: oneLine(note, longestTitle) },
		...address !== null && { url: address },
		...day !== void 0 && { date: day }
	}];
}
function newestFirst(a, b) {
	const [one, other] = [a, b].map(({ date = "", title, url = "" }) => [
		date,
		title,
		url
	]);
	for (const at of [
		0,
		1,
		2
	]) if (one[at] !== other[at]) return one[at] < other[at] === (at === 0) ? 1 : -1;
	return 0;
}
function oneLine(text, longest) {
	const plain = load_safe().visible(text.slice(0, 10 * longest)).replace(/\s+/g, " ").trim();
	return load_read_blog().shorten(plain, longest);
}
function addressIn(written, plain) {
	const parsed = written.length > longestUrl ? null : load_tell_error().parseUrl(written);
	if (parsed === null || parsed.username !== "" || parsed.password !== "") return null;
	const { protocol, href } = parsed;
	return protocol === "https:" || plain && protocol === "http:" ? href : null;
}
function isOwn(url, ownHosts) {
	const host = load_tell_error().hostOf(url) ?? "";
	return ownHosts.some((own) => host === own || host.endsWith(`.${own}`));
}

Object.defineProperty(exports, "cleanTarget", {
  enumerable: true,
  get: function () {
    return cleanTarget;
  }
});