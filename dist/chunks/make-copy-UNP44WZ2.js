import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-GZAACKEZ.js";
import "./chunk-CICJLGTU.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-MYTC5DZ3.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-6ZMCBBAW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-POZPNOXV.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  makeCopy
};
