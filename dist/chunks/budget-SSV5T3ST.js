import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  aRun,
  aSweep,
  openBudget,
  sayBytes,
  timeIsUp
} from "./chunk-FIICUYWV.js";
import "./chunk-UDFUGCBQ.js";
export {
  aRun,
  aSweep,
  openBudget,
  sayBytes,
  timeIsUp
};
