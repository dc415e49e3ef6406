import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  losses
} from "./chunk-T3OSJQFF.js";
import "./chunk-ZSAEHNA7.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-FZ6FPWCJ.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  losses
};
