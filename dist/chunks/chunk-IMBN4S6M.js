import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/text/program.ts
var program = "npx postrider";
function shellWord(path) {
  const word = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./@+-]+$/.test(word) ? word : `'${word.replaceAll("'", () => "'\\''")}'`;
}

export {
  program,
  shellWord
};
