import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ERR,
  InsertionMode,
  Parser,
  Tokenizer,
  TokenizerMode,
  defaultTreeAdapter,
  foreign_content_exports,
  html_exports,
  parse,
  parseFragment,
  serialize,
  serializeOuter,
  token_exports
} from "./chunk-2PVTMBSV.js";
import "./chunk-UDFUGCBQ.js";
export {
  ERR as ErrorCodes,
  InsertionMode,
  Parser,
  token_exports as Token,
  Tokenizer,
  TokenizerMode,
  defaultTreeAdapter,
  foreign_content_exports as foreignContent,
  html_exports as html,
  parse,
  parseFragment,
  serialize,
  serializeOuter
};
