import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-MCW4L5EA.js";
import "./chunk-Z3MC7WSO.js";
import "./chunk-ZF6FMOQY.js";
import "./chunk-S5U5OWMU.js";
import "./chunk-7RXHEFRN.js";
import "./chunk-RC4ZGBQH.js";
import "./chunk-KBRM4X5E.js";
import "./chunk-7NTHRG5D.js";
import "./chunk-BJY6RA45.js";
import "./chunk-6J7ANGPS.js";
import "./chunk-JXVWGUNQ.js";
import "./chunk-G7FJIX2H.js";
import "./chunk-BGV5K6MB.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
