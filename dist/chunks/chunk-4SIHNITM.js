import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  HttpClient,
  require_undici
} from "./chunk-W26BEBBW.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/io/fetch.ts
var import_undici = __toESM(require_undici(), 1);
var proxiedFetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const dispatcher = proxyFor(url);
  return (0, import_undici.fetch)(url, { ...init, ...dispatcher && { dispatcher } });
};
function proxyFor(url) {
  return new HttpClient().getAgentDispatcher(url);
}

export {
  proxiedFetch,
  proxyFor
};
