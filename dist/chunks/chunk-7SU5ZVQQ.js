import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  homepage
} from "./chunk-NNALMARA.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";

// src/io/tell-error.ts
function tellError(error, log) {
  if (error instanceof UserError) {
    log.error(error.message);
    return 2;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  log.info(
    `This is a bug in Postrider. Please report it at ${homepage}/issues with these lines:
${stack}`
  );
  return 3;
}
function tellStrays(log) {
  process.on("uncaughtException", (error) => {
    process.exitCode = tellError(error, log);
    process.exit();
  });
}

export {
  tellError,
  tellStrays
};
