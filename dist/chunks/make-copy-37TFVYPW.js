import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-AIFRV5N6.js";
import "./chunk-OT55YILT.js";
import "./chunk-K7WWAI22.js";
import "./chunk-DHSYIUES.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-TTYTPML7.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-POZPNOXV.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  makeCopy
};
