import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readPage
} from "./chunk-HDAQ6TNJ.js";
import "./chunk-G7E33ZKG.js";
import "./chunk-UDFUGCBQ.js";
export {
  readPage
};
