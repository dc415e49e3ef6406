import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  answerSchema,
  mostSentences
} from "./chunk-X57JODI2.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  answerSchema,
  mostSentences
};
