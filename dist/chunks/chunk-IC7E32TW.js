import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  error,
  warning
} from "./chunk-XF7NMGFN.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";

// src/io/annotate.ts
var mostAnnotations = 10;
function annotate(findings) {
  for (const severity of ["error", "warning"]) {
    const shown = findings.filter((finding) => finding.severity === severity).slice(0, mostAnnotations);
    for (const { message, fix, title, path, place } of shown) {
      const text = harmless(fix === void 0 ? message : `${message} ${fix}`);
      const at = {
        title: harmless(title),
        file: path,
        startLine: place.line,
        ...place.column !== void 0 && { startColumn: place.column }
      };
      if (severity === "error") error(text, at);
      else warning(text, at);
    }
  }
}

export {
  annotate
};
