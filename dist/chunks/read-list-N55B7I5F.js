import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-PCX2PURU.js";
import "./chunk-XK7WIRZ2.js";
import "./chunk-DXZ52YYR.js";
import "./chunk-7ICYBVYS.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-S7GF25XU.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-XJX2IB6Q.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-VYXXSUFG.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";
export {
  readList
};
