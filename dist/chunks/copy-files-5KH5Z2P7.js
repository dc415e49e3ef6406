import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  copyPages,
  sayChanges
} from "./chunk-YLRNYJCM.js";
import "./chunk-4W4GXVRV.js";
import "./chunk-BA4TV6TC.js";
import "./chunk-K7WWAI22.js";
import "./chunk-RCN36ILO.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  copyFiles,
  copyPages,
  sayChanges
};
