const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_match_post = __lazily(() => require("./match-post-ab0f7d69.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/matching/scorer-version.ts
const weights = () => ({
	fields: load_match_post().fields,
	parts: load_match_post().parts,
	usualK1: 100,
	mostTerms: 100,
	signals: load_match_post().signals.map(({ id, weight }) => [id, weight]),
	looked: 60,
	good: load_match_post().good,
	closeEnough: load_match_post().closeEnough,
	scores: load_match_post().scores.map(({ id, weight, numbers }) => ({
		id,
		weight,
		...numbers
	})),
	newsletter: load_match_post().newsletter
});
function scorerVersion(of = weights()) {
	return (0, load_crypto().createHash)("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 8);
}

exports.scorerVersion = scorerVersion;