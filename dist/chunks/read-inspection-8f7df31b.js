const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));

// src/pages/read-inspection.ts
const Payload = load_zod().object({ inspectionResult: load_zod().object({
	inspectionResultLink: load_zod().string().optional(),
	indexStatusResult: load_zod().object({
		verdict: load_zod().string(),
		robotsTxtState: load_zod().string().optional(),
		indexingState: load_zod().string().optional(),
		pageFetchState: load_zod().string().optional(),
		lastCrawlTime: load_zod().string().optional(),
		googleCanonical: load_zod().string().optional()
	})
}) });
const verdicts = {
	PASS: "pass",
	FAIL: "fail"
};
const obstacles = {
	DISALLOWED: "robots.txt keeps it out",
	BLOCKED_BY_ROBOTS_TXT: "robots.txt keeps it out",
	BLOCKED_ROBOTS_TXT: "robots.txt keeps it out",
	BLOCKED_BY_META_TAG: "its robots meta tag says noindex",
	BLOCKED_BY_HTTP_HEADER: "its X-Robots-Tag header says noindex",
	SOFT_404: "it looks like an error page to Google",
	NOT_FOUND: "Google was told 404",
	ACCESS_DENIED: "Google was told 401",
	ACCESS_FORBIDDEN: "Google was told 403",
	BLOCKED_4XX: "Google was told that it cannot have it",
	SERVER_ERROR: "the server failed when Google asked",
	REDIRECT_ERROR: "its redirects lead nowhere"
};
function readInspection(payload) {
	const { inspectionResultLink, indexStatusResult } = Payload.parse(payload).inspectionResult;
	const { verdict, robotsTxtState, indexingState, pageFetchState, lastCrawlTime, googleCanonical } = indexStatusResult;
	const [obstacle = null] = [
		robotsTxtState,
		indexingState,
		pageFetchState
	].flatMap((state) => obstacles[state ?? ""] ?? []);
	return {
		verdict: verdicts[verdict] ?? "inconclusive",
		googleCanonical: googleCanonical ?? null,
		obstacle,
		crawled: load_days().dayOf(lastCrawlTime),
		link: inspectionResultLink ?? null
	};
}

exports.readInspection = readInspection;