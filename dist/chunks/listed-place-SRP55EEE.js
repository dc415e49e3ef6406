import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ListError,
  isAddress,
  kindOf,
  shown,
  toTarget
} from "./chunk-7ICYBVYS.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  ListError,
  isAddress,
  kindOf,
  shown,
  toTarget
};
