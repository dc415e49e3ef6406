const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_replace_file = __lazily(() => require("./replace-file-ff5addf0.js"));
const load_fetch = __lazily(() => require("./fetch-881ffaa2.js"));
const load_crypto = __lazily(() => require("node:crypto"));
const load_fs = __lazily(() => require("node:fs"));
const load_path = __lazily(() => require("node:path"));

// src/io/model/ask.ts
const name = "draft";
async function ask(client, asked) {
	try {
		return await (asked.way === "responses" ? viaResponses : viaChat)(client, asked);
	} catch (error) {
		if (asked.way === "responses" && isUnknown(error)) return ask(client, {
			...asked,
			way: "chat"
		});
		return {
			way: asked.way,
			ok: false,
			...explain(error)
		};
	}
}
async function viaResponses(client, { model, prompt, schema, longest }) {
	const { zodTextFormat } = await Promise.resolve().then(() => require("./zod-171c4ef5.js"));
	const answer = await client.responses.create({
		model,
		instructions: prompt.instructions,
		input: prompt.input,
		text: { format: zodTextFormat(schema, name) },
		max_output_tokens: longest,
		store: false
	});
	const usage = usageOf(answer.usage?.input_tokens, answer.usage?.output_tokens);
	const parts = listOf(answer.output).flatMap((item) => item.type === "message" ? listOf(item.content) : []);
	if (parts.some(({ type }) => type === "refusal")) return {
		...no("responses", "it refused"),
		usage
	};
	if (answer.status === "incomplete") return {
		...no("responses", "its answer was cut off"),
		usage
	};
	return {
		...answerIn("responses", parts.map((part) => part.type === "output_text" ? part.text : "").join(""), schema),
		usage
	};
}
async function viaChat(client, { model, prompt, schema, longest }) {
	const { zodResponseFormat } = await Promise.resolve().then(() => require("./zod-171c4ef5.js"));
	const answer = await client.chat.completions.create({
		model,
		messages: [{
			role: "system",
			content: prompt.instructions
		}, {
			role: "user",
			content: prompt.input
		}],
		response_format: zodResponseFormat(schema, name),
		max_completion_tokens: longest
	});
	const usage = usageOf(answer.usage?.prompt_tokens, answer.usage?.completion_tokens);
	const [choice] = listOf(answer.choices);
	if (choice?.message?.refusal) return {
		...no("chat", "it refused"),
		usage
	};
	if (choice?.finish_reason === "length") return {
		...no("chat", "its answer was cut off"),
		usage
	};
	return {
		...answerIn("chat", choice?.message?.content ?? "", schema),
		usage
	};
}
const listOf = (list) => Array.isArray(list) ? list.filter((item) => typeof item === "object" && item !== null) : [];
function answerIn(way, text, schema) {
	const parsed = schema.safeParse(jsonIn(text));
	return parsed.success ? {
		way,
		ok: true,
		value: parsed.data
	} : no(way, "its answer has not the form that was asked for");
}
function jsonIn(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function no(way, why) {
	return {
		way,
		ok: false,
		why,
		final: false
	};
}
function usageOf(input, output) {
	const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
	return isCount(input) && isCount(output) ? {
		input,
		output
	} : void 0;
}
const statusOf = (error) => {
	const { status } = error ?? {};
	return typeof status === "number" ? status : void 0;
};
function isUnknown(error) {
	return [
		400,
		404,
		405,
		422,
		501
	].includes(statusOf(error) ?? 0);
}
function explain(error) {
	const status = statusOf(error);
	if (status === 401 || status === 403) return {
		why: `the server refuses the key (${status})`,
		final: true
	};
	if (status === 429) return {
		why: "the server asks to wait (429)",
		final: true
	};
	if (status !== void 0) return {
		why: `the server answered ${status}`,
		final: status < 500
	};
	const { name = "", message = "", cause } = error ?? {};
	if (/time(?:d )?out/i.test(`${name} ${message}`)) return {
		why: "the server did not answer in time",
		final: true
	};
	const words = `${message} ${cause?.message ?? ""}`;
	const own = /its answer is larger than \d+ kB|it sends to another address/.exec(words)?.[0];
	if (own !== void 0) return {
		why: own,
		final: true
	};
	if (error instanceof SyntaxError || /JSON/.test(words)) return {
		why: "its answer is no JSON",
		final: false
	};
	return {
		why: "the server cannot be reached",
		final: true
	};
}

// src/io/model/bounded-fetch.ts
function fetchUpTo(largest) {
	return async (input, init = {}) => {
		const answer = await load_fetch().proxiedFetch(input, {
			...init,
			redirect: "manual"
		});
		if (answer.status >= 300 && answer.status < 400) throw new Error("it sends to another address");
		const chunks = [];
		let bytes = 0;
		for await (const chunk of answer.body ?? []) {
			bytes += chunk.length;
			if (bytes > largest) throw new Error(`its answer is larger than ${largest / 1024} kB`);
			chunks.push(chunk);
		}
		const { status, headers } = answer;
		const plain = new Headers(headers);
		plain.delete("content-encoding");
		plain.delete("content-length");
		return new Response(status === 204 ? null : Buffer.concat(chunks), {
			status,
			headers: plain
		});
	};
}

// src/io/model/connect.ts
async function connect(baseUrl, apiKey, patience, largest) {
	const { default: Client } = await Promise.resolve().then(() => require("./openai-14fd6636.js"));
	return new Client({
		apiKey: apiKey === "" ? "none" : apiKey,
		baseURL: baseUrl ?? "https://api.openai.com/v1",
		organization: null,
		project: null,
		logLevel: "off",
		maxRetries: 0,
		timeout: patience,
		fetch: fetchUpTo(largest)
	});
}

// src/io/model/keep-answers.ts
function keepAnswers(of, folder) {
	const known = /* @__PURE__ */ new Map();
	const keyOf = (question) => (0, load_crypto().createHash)("sha256").update(JSON.stringify([...of, question])).digest("hex");
	return {
		get(question) {
			const key = keyOf(question);
			if (known.has(key) || folder === void 0) return known.get(key);
			try {
				return JSON.parse((0, load_fs().readFileSync)((0, load_path().join)(folder, `${key}.json`), "utf8"));
			} catch {
				return;
			}
		},
		set(question, value) {
			const key = keyOf(question);
			known.set(key, value);
			if (folder === void 0) return;
			try {
				(0, load_fs().mkdirSync)(folder, { recursive: true });
				load_replace_file().replaceFile((0, load_path().join)(folder, `${key}.json`), load_tell_error().scrub(JSON.stringify(value)));
			} catch {}
		}
	};
}

Object.defineProperty(exports, "ask", {
  enumerable: true,
  get: function () {
    return ask;
  }
});
Object.defineProperty(exports, "connect", {
  enumerable: true,
  get: function () {
    return connect;
  }
});
Object.defineProperty(exports, "explain", {
  enumerable: true,
  get: function () {
    return explain;
  }
});
Object.defineProperty(exports, "keepAnswers", {
  enumerable: true,
  get: function () {
    return keepAnswers;
  }
});