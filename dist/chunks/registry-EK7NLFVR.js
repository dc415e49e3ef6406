import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sources
} from "./chunk-PXIVOVII.js";
import "./chunk-JGZS6K4B.js";
import "./chunk-6NYXRWSG.js";
import "./chunk-2DICEV4F.js";
import "./chunk-TKCCJC44.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-FZ6FPWCJ.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  sources
};
