import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-UEVEKBSS.js";
import "./chunk-X4T23AOE.js";
import "./chunk-2DRD4ABN.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
