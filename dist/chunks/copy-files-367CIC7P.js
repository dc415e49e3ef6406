import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  copyPages,
  sayChanges
} from "./chunk-26IPPFKO.js";
import "./chunk-TLFDBEEU.js";
import "./chunk-JOFBVCUZ.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-RCN36ILO.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-G5LODOXR.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  copyFiles,
  copyPages,
  sayChanges
};
