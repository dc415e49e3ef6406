import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readKeys,
  services,
  withKey
} from "./chunk-VG2UC4FF.js";
import "./chunk-UDFUGCBQ.js";
export {
  readKeys,
  services,
  withKey
};
