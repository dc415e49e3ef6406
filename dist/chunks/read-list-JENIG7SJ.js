import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-BASOXKY3.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-ZF6FMOQY.js";
import "./chunk-S5U5OWMU.js";
import "./chunk-DSYLY5W3.js";
import "./chunk-RC4ZGBQH.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-7NTHRG5D.js";
import "./chunk-BJY6RA45.js";
import "./chunk-6J7ANGPS.js";
import "./chunk-JXVWGUNQ.js";
import "./chunk-ETQKLHJ2.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
