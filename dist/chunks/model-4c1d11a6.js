const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_keep_answers = __lazily(() => require("./keep-answers-3fcc2c5a.js"));
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));

// src/io/model.ts
const mostFailures = 2;
const largest = 262144;
const longest = 1500;
const charactersAToken = 4;
function openModel(settings) {
	const { drafts, apiKey, schema, patience = 45e3 } = settings;
	const kept = load_keep_answers().keepAnswers([drafts.model, drafts.baseUrl], settings.folder);
	let client = null;
	let way = "responses";
	let failures = 0;
	let silent = null;
	let stopped = null;
	const spent = {
		asked: 0,
		input: 0,
		output: 0,
		kept: 0
	};
	async function answer(prompt) {
		const clean = {
			instructions: prompt.instructions,
			input: load_tell_error().scrub(prompt.input)
		};
		const known = kept.get(clean);
		if (known !== void 0) {
			spent.kept += 1;
			return {
				ok: true,
				value: known
			};
		}
		stopped ??= overBudget(drafts, spent, clean);
		if (stopped !== null) return {
			ok: false,
			why: stopped
		};
		client ??= await load_keep_answers().connect(drafts.baseUrl, apiKey, patience, largest);
		const reply = await load_keep_answers().ask(client, {
			model: drafts.model,
			prompt: clean,
			schema,
			longest,
			way
		});
		way = reply.way;
		count(reply, clean);
		if (reply.ok) kept.set(clean, reply.value);
		failures = reply.ok ? 0 : failures + 1;
		if (!reply.ok) silent = {
			times: (silent?.times ?? 0) + 1,
			why: reply.why
		};
		if (!reply.ok && (reply.final || failures >= mostFailures)) stopped = reply.why;
		return reply.ok ? {
			ok: true,
			value: reply.value
		} : {
			ok: false,
			why: reply.why
		};
	}
	function count({ usage }, prompt) {
		spent.asked += 1;
		spent.input += usage?.input ?? estimate(prompt);
		spent.output += usage?.output ?? 0;
	}
	return {
		ask: answer,
		tell: () => [...spent.asked + spent.kept === 0 ? [] : [sayCost(drafts, spent)], ...saySilence(stopped, silent)]
	};
}
function saySilence(stopped, silent) {
	if (stopped !== null) return [`The model wrote no more drafts: ${load_tell_error().scrub(stopped)}. The others are templates.`];
	if (silent === null) return [];
	return [`${load_read_blog().oneOrMany(silent.times, "One draft stays", `${silent.times} drafts stay`)} as the template has it: ${load_tell_error().scrub(silent.why)}.`];
}
function estimate({ instructions, input }) {
	return Math.ceil((instructions.length + input.length) / charactersAToken);
}
function overBudget(drafts, spent, prompt) {
	const next = {
		input: spent.input + estimate(prompt),
		output: spent.output + longest
	};
	if (next.input + next.output > drafts.tokens) return `its ${drafts.tokens.toLocaleString("en")} tokens of a run are used up`;
	const cost = costOf(drafts, next);
	if (drafts.cost === void 0 || cost === null || cost <= drafts.cost) return null;
	return `a run may cost ${drafts.cost}, and it would have cost more`;
}
function costOf({ price }, { input, output }) {
	return price === void 0 ? null : (input * price.input + output * price.output) / 1e6;
}
function sayCost(drafts, spent) {
	const cost = costOf(drafts, spent);
	const tokens = (spent.input + spent.output).toLocaleString("en");
	const again = spent.kept === 0 ? "" : ` ${load_read_blog().sayCount(spent.kept, "answer")} ${load_read_blog().oneOrMany(spent.kept, "was", "were")} known from before.`;
	const money = cost === null ? "" : `, which costs ${cost.toFixed(4)}`;
	return `Drafts: the model was asked ${load_read_blog().oneOrMany(spent.asked, "once", `${spent.asked} times`)} and took ${tokens} tokens${money}.${again}`;
}

exports.openModel = openModel;