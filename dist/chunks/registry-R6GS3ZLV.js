import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  losses
} from "./chunk-O6VL4BUC.js";
import "./chunk-6ZMCBBAW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  losses
};
