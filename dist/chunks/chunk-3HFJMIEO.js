import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/config/errors.ts
var UserError = class extends Error {
  code;
  problems;
  constructor(code, message, problems = []) {
    super([message, ...problems.map(sentence)].join("\n"));
    this.name = "UserError";
    this.code = code;
    this.problems = problems;
  }
};
function sentence(problem) {
  const { file, line, path, found, expected, fix } = problem;
  return `  ${file}:${line}  ${path}: found ${found}, expected ${expected}. ${fix}`;
}

export {
  UserError
};
