import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  connect,
  explain,
  keepAnswers
} from "./chunk-KTZWHZJO.js";
import "./chunk-JVYV7AA7.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-FECC7LP7.js";
import "./chunk-2RSIAFGH.js";
import {
  scrub
} from "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import {
  oneOrMany
} from "./chunk-MYKBB3MK.js";
import "./chunk-AZ6JADWE.js";
import {
  array,
  int,
  number,
  object
} from "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";

// src/io/vectors.ts
var together = 16;
var mostTexts = 4e3;
var largest = 4 * 1024 * 1024;
var payload = object({
  data: array(object({ index: int(), embedding: array(number()).min(1) }))
});
function openVectors(settings) {
  const { model, baseUrl, apiKey, folder, patience = 2e4 } = settings;
  const kept = keepAnswers([model, baseUrl, "vector"], folder);
  let client = null;
  let asked = 0;
  let stopped = null;
  async function ask(texts) {
    client ??= await connect(baseUrl, apiKey, patience, largest);
    const input = [...texts];
    const answer = await client.embeddings.create({ model, input, encoding_format: "float" });
    const vectors = inOrder(answer, texts.length);
    texts.forEach((text, i) => {
      kept.set(text, vectors[i]);
    });
  }
  async function of(given) {
    const texts = given.map((text) => scrub(text));
    const wanted = [...new Set(texts)].filter((text) => kept.get(text) === void 0);
    try {
      for (let i = 0; i < wanted.length && stopped === null; i += together) {
        const some = wanted.slice(i, i + together);
        asked += some.length;
        if (asked > mostTexts) stopped = `its ${mostTexts.toLocaleString("en")} texts are used up`;
        else await ask(some);
      }
    } catch (error) {
      stopped = error instanceof WrongForm ? error.message : explain(error).why;
    }
    const vectors = texts.map((text) => kept.get(text));
    const all = vectors.filter((vector) => vector !== void 0);
    if (all.length === texts.length && haveOneLength(all)) return { ok: true, vectors: all };
    stopped ??= "its vectors differ in length";
    return { ok: false, why: scrub(stopped) };
  }
  return {
    of,
    tell: () => asked === 0 ? [] : [`Places: the model ${model} read ${oneOrMany(asked, "one text", `${asked} texts`)}.`]
  };
}
var WrongForm = class extends Error {
};
function inOrder(answer, expected) {
  const parsed = payload.safeParse(answer);
  const vectors = [];
  for (const { index, embedding } of parsed.data?.data ?? []) vectors[index] = embedding;
  if (vectors.length === expected && [...vectors].every((vector) => vector !== void 0))
    return vectors;
  throw new WrongForm("its answer has not the form that was asked for");
}
var haveOneLength = (vectors) => new Set(vectors.map(({ length }) => length)).size === 1;
export {
  openVectors
};
