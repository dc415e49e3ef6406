import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-R6ZCOBV4.js";
import "./chunk-X775LJUF.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-KBRM4X5E.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
