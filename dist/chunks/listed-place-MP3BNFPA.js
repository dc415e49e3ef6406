import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ListError,
  isAddress,
  kindOf,
  shown,
  toTarget
} from "./chunk-Z3MC7WSO.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";
export {
  ListError,
  isAddress,
  kindOf,
  shown,
  toTarget
};
