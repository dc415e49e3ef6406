import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  replaceFile
} from "./chunk-SBRA3MZE.js";
import {
  oneOrMany,
  sayCount
} from "./chunk-MYKBB3MK.js";
import {
  proxiedFetch
} from "./chunk-SBN3CRNP.js";
import "./chunk-LWTQ3W2I.js";
import {
  scrub
} from "./chunk-AM3UFIQC.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/io/model.ts
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
async function viaResponses(client, { model, prompt, schema, longest: longest2 }) {
  const { zodTextFormat } = await import("./zod-35VMV76B.js");
  const answer = await client.responses.create({
    model,
    instructions: prompt.instructions,
    input: prompt.input,
    text: { format: zodTextFormat(schema, name) },
    max_output_tokens: longest2,
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
async function viaChat(client, { model, prompt, schema, longest: longest2 }) {
  const { zodResponseFormat } = await import("./zod-35VMV76B.js");
  const answer = await client.chat.completions.create({
    model,
    messages: [
      { role: "system", content: prompt.instructions },
      { role: "user", content: prompt.input }
    ],
    response_format: zodResponseFormat(schema, name),
    max_completion_tokens: longest2
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
  const own = /its answer is larger than 256 kB|it sends to another address/.exec(words)?.[0];
  if (own !== void 0) return { why: own, final: true };
  if (error instanceof SyntaxError || /JSON/.test(words))
    return { why: "its answer is no JSON", final: false };
  return { why: "the server cannot be reached", final: true };
}

// src/io/model/bounded-fetch.ts
var largest = 256 * 1024;
async function boundedFetch(input, init = {}) {
  const answer = await proxiedFetch(input, { ...init, redirect: "manual" });
  if (answer.status >= 300 && answer.status < 400) throw new Error("it sends to another address");
  const chunks = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > largest) throw new Error("its answer is larger than 256 kB");
    chunks.push(chunk);
  }
  const { status, headers } = answer;
  const plain = new Headers(headers);
  plain.delete("content-encoding");
  plain.delete("content-length");
  return new Response(status === 204 ? null : Buffer.concat(chunks), { status, headers: plain });
}

// src/io/model.ts
var mostFailures = 2;
var longest = 1500;
var charactersAToken = 4;
function openModel(settings) {
  const { drafts, apiKey, schema, patience = 45e3 } = settings;
  const kept = keptAnswers(settings);
  let client = null;
  let way = "responses";
  let failures = 0;
  let silent = null;
  let stopped = null;
  const spent = { asked: 0, input: 0, output: 0, kept: 0 };
  async function answer(prompt) {
    const clean = { instructions: prompt.instructions, input: scrub(prompt.input) };
    const known = kept.get(clean);
    if (known !== void 0) {
      spent.kept += 1;
      return { ok: true, value: known };
    }
    stopped ??= overBudget(drafts, spent, clean);
    if (stopped !== null) return { ok: false, why: stopped };
    client ??= await connect(drafts.baseUrl, apiKey, patience);
    const reply = await ask(client, { model: drafts.model, prompt: clean, schema, longest, way });
    way = reply.way;
    count(reply, clean);
    if (reply.ok) kept.set(clean, reply.value);
    failures = reply.ok ? 0 : failures + 1;
    if (!reply.ok) silent = { times: (silent?.times ?? 0) + 1, why: reply.why };
    if (!reply.ok && (reply.final || failures >= mostFailures)) stopped = reply.why;
    return reply.ok ? { ok: true, value: reply.value } : { ok: false, why: reply.why };
  }
  function count({ usage }, prompt) {
    spent.asked += 1;
    spent.input += usage?.input ?? estimate(prompt);
    spent.output += usage?.output ?? 0;
  }
  return {
    ask: answer,
    tell: () => [
      ...spent.asked + spent.kept === 0 ? [] : [sayCost(drafts, spent)],
      ...saySilence(stopped, silent)
    ]
  };
}
function saySilence(stopped, silent) {
  if (stopped !== null)
    return [`The model wrote no more drafts: ${scrub(stopped)}. The others are templates.`];
  if (silent === null) return [];
  const drafts = oneOrMany(silent.times, "One draft stays", `${silent.times} drafts stay`);
  return [`${drafts} as the template has it: ${scrub(silent.why)}.`];
}
async function connect(baseUrl, apiKey, patience) {
  const { default: Client } = await import("./openai-QSDTAN67.js");
  return new Client({
    apiKey: apiKey === "" ? "none" : apiKey,
    // What is left out would be taken from the environment.
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    organization: null,
    project: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: patience,
    fetch: boundedFetch
  });
}
function estimate({ instructions, input }) {
  return Math.ceil((instructions.length + input.length) / charactersAToken);
}
function overBudget(drafts, spent, prompt) {
  const next = { input: spent.input + estimate(prompt), output: spent.output + longest };
  if (next.input + next.output > drafts.tokens)
    return `its ${drafts.tokens.toLocaleString("en")} tokens of a run are used up`;
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
  const again = spent.kept === 0 ? "" : ` ${sayCount(spent.kept, "answer")} ${oneOrMany(spent.kept, "was", "were")} known from before.`;
  const money = cost === null ? "" : `, which costs ${cost.toFixed(4)}`;
  return `Drafts: the model was asked ${oneOrMany(spent.asked, "once", `${spent.asked} times`)} and took ${tokens} tokens${money}.${again}`;
}
function keptAnswers({ drafts, folder }) {
  const known = /* @__PURE__ */ new Map();
  const keyOf = (prompt) => createHash("sha256").update(JSON.stringify([drafts.model, drafts.baseUrl, prompt])).digest("hex");
  return {
    get(prompt) {
      const key = keyOf(prompt);
      if (known.has(key) || folder === void 0) return known.get(key);
      try {
        return JSON.parse(readFileSync(join(folder, `${key}.json`), "utf8"));
      } catch {
        return void 0;
      }
    },
    set(prompt, value) {
      const key = keyOf(prompt);
      known.set(key, value);
      if (folder === void 0) return;
      try {
        mkdirSync(folder, { recursive: true });
        replaceFile(join(folder, `${key}.json`), scrub(JSON.stringify(value)));
      } catch {
      }
    }
  };
}
export {
  openModel
};
