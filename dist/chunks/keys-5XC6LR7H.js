import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readKeys,
  services,
  withKey
} from "./chunk-OG2G6ASS.js";
import "./chunk-UDFUGCBQ.js";
export {
  readKeys,
  services,
  withKey
};
