import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  previewPage
} from "./chunk-RAVS7G72.js";
import "./chunk-YVAO6UFF.js";
import "./chunk-NBJOYIGZ.js";
import "./chunk-RCN36ILO.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-G5LODOXR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-UDFUGCBQ.js";
export {
  previewPage
};
