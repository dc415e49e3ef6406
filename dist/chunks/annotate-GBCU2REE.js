import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotate
} from "./chunk-XV6NDMX5.js";
import "./chunk-W26BEBBW.js";
import "./chunk-JIPOMPX7.js";
import "./chunk-B2B5YOQE.js";
import "./chunk-UDFUGCBQ.js";
export {
  annotate
};
