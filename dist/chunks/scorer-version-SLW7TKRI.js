import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  scorerVersion,
  weights
} from "./chunk-2C7D4LWU.js";
import "./chunk-2WD356BK.js";
import "./chunk-CSTEZDKB.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  scorerVersion,
  weights
};
