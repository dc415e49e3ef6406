import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  replaceFile
} from "./chunk-JVYV7AA7.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  scrub
} from "./chunk-BPCMZVPB.js";
import {
  proxiedFetch
} from "./chunk-AZ6JADWE.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/model/ask.ts
var name = "draft";
async function ask(client, asked) {
  try {
    return await (asked.way === "responses" ? viaResponses : viaChat)(client, asked);
  } catch (error) {
    if (asked.way === "responses" && isUnknown(error)) return ask(client, { ...asked, way: "chat" });
    return { way: asked.way, ok: false, ...explain(error) };
  }
}
async function viaResponses(client, { model, prompt, schema, longest }) {
  const { zodTextFormat } = await import("./zod-HX6GNCHC.js");
  const answer = await client.responses.create({
    model,
    instructions: prompt.instructions,
    input: prompt.input,
    text: { format: zodTextFormat(schema, name) },
    max_output_tokens: longest,
    store: false
  });
  const usage = usageOf(answer.usage?.input_tokens, answer.usage?.output_tokens);
  const parts = listOf(answer.output).flatMap(
    (item) => item.type === "message" ? listOf(item.content) : []
  );
  if (parts.some(({ type }) => type === "refusal"))
    return { ...no("responses", "it refused"), usage };
  if (answer.status === "incomplete") return { ...no("responses", "its answer was cut off"), usage };
  const text = parts.map((part) => part.type === "output_text" ? part.text : "").join("");
  return { ...answerIn("responses", text, schema), usage };
}
async function viaChat(client, { model, prompt, schema, longest }) {
  const { zodResponseFormat } = await import("./zod-HX6GNCHC.js");
  const answer = await client.chat.completions.create({
    model,
    messages: [
      { role: "system", content: prompt.instructions },
      { role: "user", content: prompt.input }
    ],
    response_format: zodResponseFormat(schema, name),
    max_completion_tokens: longest
  });
  const usage = usageOf(answer.usage?.prompt_tokens, answer.usage?.completion_tokens);
  const [choice] = listOf(answer.choices);
  if (choice?.message?.refusal) return { ...no("chat", "it refused"), usage };
  if (choice?.finish_reason === "length") return { ...no("chat", "its answer was cut off"), usage };
  return { ...answerIn("chat", choice?.message?.content ?? "", schema), usage };
}
var listOf = (list) => Array.isArray(list) ? list.filter((item) => typeof item === "object" && item !== null) : [];
function answerIn(way, text, schema) {
  const parsed = schema.safeParse(jsonIn(text));
  return parsed.success ? { way, ok: true, value: parsed.data } : no(way, "its answer has not the form that was asked for");
}
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function no(way, why) {
  return { way, ok: false, why, final: false };
}
function usageOf(input, output) {
  const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
  return isCount(input) && isCount(output) ? { input, output } : void 0;
}
var statusOf = (error) => {
  const { status } = error ?? {};
  return typeof status === "number" ? status : void 0;
};
function isUnknown(error) {
  return [400, 404, 405, 422, 501].includes(statusOf(error) ?? 0);
}
function explain(error) {
  const status = statusOf(error);
  if (status === 401 || status === 403)
    return { why: `the server refuses the key (${status})`, final: true };
  if (status === 429) return { why: "the server asks to wait (429)", final: true };
  if (status !== void 0) return { why: `the server answered ${status}`, final: status < 500 };
  const { name: name2 = "", message = "", cause } = error ?? {};
  if (/time(?:d )?out/i.test(`${name2} ${message}`))
    return { why: "the server did not answer in time", final: true };
  const words = `${message} ${cause?.message ?? ""}`;
  const own = /its answer is larger than \d+ kB|it sends to another address/.exec(words)?.[0];
  if (own !== void 0) return { why: own, final: true };
  if (error instanceof SyntaxError || /JSON/.test(words))
    return { why: "its answer is no JSON", final: false };
  return { why: "the server cannot be reached", final: true };
}

// src/io/model/bounded-fetch.ts
function fetchUpTo(largest) {
  return async (input, init = {}) => {
    const answer = await proxiedFetch(input, { ...init, redirect: "manual" });
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
    return new Response(status === 204 ? null : Buffer.concat(chunks), { status, headers: plain });
  };
}

// src/io/model/connect.ts
async function connect(baseUrl, apiKey, patience, largest) {
  const { default: Client } = await import("./openai-LO7LTIEH.js");
  return new Client({
    apiKey: apiKey === "" ? "none" : apiKey,
    // What is left out would be taken from the environment.
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
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
function keepAnswers(of, folder) {
  const known = /* @__PURE__ */ new Map();
  const keyOf = (question) => (0, import_node_crypto.createHash)("sha256").update(JSON.stringify([...of, question])).digest("hex");
  return {
    get(question) {
      const key = keyOf(question);
      if (known.has(key) || folder === void 0) return known.get(key);
      try {
        return JSON.parse((0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, `${key}.json`), "utf8"));
      } catch {
        return void 0;
      }
    },
    set(question, value) {
      const key = keyOf(question);
      known.set(key, value);
      if (folder === void 0) return;
      try {
        (0, import_node_fs.mkdirSync)(folder, { recursive: true });
        replaceFile((0, import_node_path.join)(folder, `${key}.json`), scrub(JSON.stringify(value)));
      } catch {
      }
    }
  };
}

export {
  ask,
  explain,
  connect,
  keepAnswers
};
