import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-6IANODR2.js";
import "./chunk-POHYU5I2.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-UJSJ227O.js";
import "./chunk-ZSAEHNA7.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-FZ6FPWCJ.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-POZPNOXV.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  makeCopy
};
