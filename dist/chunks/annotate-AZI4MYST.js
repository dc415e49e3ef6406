import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-BPTAWK7C.js";
import "./chunk-LWTQ3W2I.js";
import "./chunk-JIPOMPX7.js";
import "./chunk-B2B5YOQE.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
