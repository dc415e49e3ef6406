import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-ALIVALLY.js";
import "./chunk-3TTVIM5H.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
