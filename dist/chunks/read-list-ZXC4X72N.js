import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-ETCZDFE2.js";
import "./chunk-RYCOFX55.js";
import "./chunk-JGZS6K4B.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-6NYXRWSG.js";
import "./chunk-2DICEV4F.js";
import "./chunk-EZYXSU2V.js";
import "./chunk-T53HCFAD.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-FZ6FPWCJ.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
