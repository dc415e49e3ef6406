import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-L2F6VNKA.js";
import "./chunk-ZVPSTQXL.js";
import "./chunk-TKCCJC44.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-ABZ5JRXJ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-6QST6GMP.js";
import "./chunk-ETQKLHJ2.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
