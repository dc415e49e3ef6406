import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-2IAER5UF.js";
import "./chunk-VXZ5HF7W.js";
import "./chunk-NBJOYIGZ.js";
import "./chunk-UJSJ227O.js";
import "./chunk-BMR3H7NF.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-XJX2IB6Q.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-POZPNOXV.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  makeCopy
};
