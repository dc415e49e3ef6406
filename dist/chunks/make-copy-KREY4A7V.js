import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-GY24QYTV.js";
import "./chunk-HHV77EUQ.js";
import "./chunk-K7WWAI22.js";
import "./chunk-SV4FT5KO.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-QBCTVMSO.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-POZPNOXV.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-K6Q6YWJE.js";
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
