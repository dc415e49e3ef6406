import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-2H2NGKUO.js";
import "./chunk-RC5UBLMU.js";
import "./chunk-LWTQ3W2I.js";
import "./chunk-XPGK75OW.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
