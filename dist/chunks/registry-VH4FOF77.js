import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-NMNAXFDA.js";
import "./chunk-7NTHRG5D.js";
import "./chunk-TKCCJC44.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-BJY6RA45.js";
import "./chunk-JXVWGUNQ.js";
import "./chunk-ETQKLHJ2.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
