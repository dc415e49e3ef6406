import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-LNFYVB5V.js";
import "./chunk-5U3X5OCZ.js";
import "./chunk-LWTQ3W2I.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
