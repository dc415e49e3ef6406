const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_keep_answers = __lazily(() => require("./keep-answers-3fcc2c5a.js"));
const load_zod = __lazily(() => require("./zod-2b9795ef.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/io/vectors.ts
const together = 16;
const mostTexts = 4e3;
const largest = 4194304;
const payload = load_zod().object({ data: load_zod().array(load_zod().object({
	index: load_zod().int(),
	embedding: load_zod().array(load_zod().number()).min(1)
})) });
function openVectors(settings) {
	const { model, baseUrl, apiKey, folder, patience = 2e4 } = settings;
	const kept = load_keep_answers().keepAnswers([
		model,
		baseUrl,
		"vector"
	], folder);
	let client = null;
	let asked = 0;
	let stopped = null;
	async function ask(texts) {
		client ??= await load_keep_answers().connect(baseUrl, apiKey, patience, largest);
		const input = [...texts];
		const vectors = inOrder(await client.embeddings.create({
			model,
			input,
			encoding_format: "float"
		}), texts.length);
		texts.forEach((text, i) => {
			kept.set(text, vectors[i]);
		});
	}
	async function of(given) {
		const texts = given.map((text) => load_tell_error().scrub(text));
		const wanted = [...new Set(texts)].filter((text) => kept.get(text) === void 0);
		try {
			for (let i = 0; i < wanted.length && stopped === null; i += together) {
				const some = wanted.slice(i, i + together);
				asked += some.length;
				if (asked > mostTexts) stopped = `its ${mostTexts.toLocaleString("en")} texts are used up`;
				else await ask(some);
			}
		} catch (error) {
			stopped = error instanceof WrongForm ? error.message : load_keep_answers().explain(error).why;
		}
		const all = texts.map((text) => kept.get(text)).filter((vector) => vector !== void 0);
		if (all.length === texts.length && haveOneLength(all)) return {
			ok: true,
			vectors: all
		};
		stopped ??= "its vectors differ in length";
		return {
			ok: false,
			why: load_tell_error().scrub(stopped)
		};
	}
	return {
		of,
		tell: () => asked === 0 ? [] : [`Places: the model ${model} read ${load_read_blog().oneOrMany(asked, "one text", `${asked} texts`)}.`]
	};
}
var WrongForm = class extends Error {};
function inOrder(answer, expected) {
	const parsed = payload.safeParse(answer);
	const vectors = [];
	for (const { index, embedding } of parsed.data?.data ?? []) vectors[index] = embedding;
	if (vectors.length === expected && [...vectors].every((vector) => vector !== void 0)) return vectors;
	throw new WrongForm("its answer has not the form that was asked for");
}
const haveOneLength = (vectors) => new Set(vectors.map(({ length }) => length)).size === 1;

exports.openVectors = openVectors;