import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  losses
} from "./chunk-CBZOUE7Y.js";
import "./chunk-BMR3H7NF.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-XJX2IB6Q.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-UDFUGCBQ.js";
export {
  losses
};
