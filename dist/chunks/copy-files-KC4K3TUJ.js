import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  copyPages,
  sayChanges
} from "./chunk-3SZAC56D.js";
import "./chunk-GA64H5J7.js";
import "./chunk-RCN36ILO.js";
import "./chunk-JOFBVCUZ.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-G5LODOXR.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  copyFiles,
  copyPages,
  sayChanges
};
