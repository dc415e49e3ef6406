import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-H6HD6SDV.js";
import "./chunk-3YQDCZYJ.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
