import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-REZDOEMD.js";
import "./chunk-374VTSH6.js";
import "./chunk-PQEPW35E.js";
import "./chunk-VCQAQR6X.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
