import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-THQ3B7UO.js";
import "./chunk-SHFBK5ET.js";
import "./chunk-Z3MC7WSO.js";
import "./chunk-TTXEBQT7.js";
import "./chunk-BAXRKZ2S.js";
import "./chunk-Z74R6S55.js";
import "./chunk-2MTN74SE.js";
import "./chunk-EPPHZU3C.js";
import "./chunk-BGV5K6MB.js";
import "./chunk-G7E33ZKG.js";
import "./chunk-7RXHEFRN.js";
import "./chunk-RC4ZGBQH.js";
import "./chunk-KBRM4X5E.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
