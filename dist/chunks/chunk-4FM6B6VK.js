import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  array,
  strictObject,
  string
} from "./chunk-X2WQJ4F6.js";

// src/drafts/model/answer.ts
var answerSchema = strictObject({
  sentences: array(
    strictObject({
      text: string().describe("One sentence in plain text, without a link."),
      evidence: array(string()).describe("The ids of the evidence that says so.")
    })
  ).describe("Two to four sentences, in the order in which they are read.")
});
var mostSentences = 6;

export {
  answerSchema,
  mostSentences
};
