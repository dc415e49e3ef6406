import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadConfig
} from "./chunk-RA2HM37J.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";

// src/config/load-base-config.ts
function loadBaseConfig(tree, configFile, known, now) {
  if (!tree.repo.files.includes(configFile)) return { ...tree, configFile, config: now };
  try {
    return { ...tree, configFile, config: loadConfig(tree.repo, configFile, known) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: `${configFile} could not be read as it was there.` };
  }
}

export {
  loadBaseConfig
};
