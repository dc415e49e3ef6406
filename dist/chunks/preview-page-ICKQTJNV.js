import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  previewPage
} from "./chunk-473YL6Z5.js";
import "./chunk-7BL6E3OO.js";
import "./chunk-RCN36ILO.js";
import "./chunk-YGG3SOFT.js";
import "./chunk-UWQNXMC3.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-G5LODOXR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-UDFUGCBQ.js";
export {
  previewPage
};
