import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-GRI4K3F5.js";
import "./chunk-FOOVBEZ5.js";
import "./chunk-5TA2OOB3.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
