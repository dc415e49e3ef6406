import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  copyPages,
  sayChanges
} from "./chunk-FU4VF4UR.js";
import "./chunk-PLBSF4TR.js";
import "./chunk-3SXHS4Q6.js";
import "./chunk-WMLMPORW.js";
import "./chunk-RCN36ILO.js";
import "./chunk-FVGHMFE5.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  copyFiles,
  copyPages,
  sayChanges
};
