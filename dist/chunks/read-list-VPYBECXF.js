import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-KXAOCNBW.js";
import "./chunk-7NTHRG5D.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-S7GF25XU.js";
import "./chunk-BJY6RA45.js";
import "./chunk-JXVWGUNQ.js";
import "./chunk-ETQKLHJ2.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-XK7WIRZ2.js";
import "./chunk-T53HCFAD.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
