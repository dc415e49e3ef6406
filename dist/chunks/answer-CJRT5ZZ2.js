import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  answerSchema,
  mostSentences
} from "./chunk-4FM6B6VK.js";
import "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";
export {
  answerSchema,
  mostSentences
};
