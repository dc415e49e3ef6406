import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/domain.ts
var keptKinds = ["code", "image", "heading", "quote", "list", "link"];
var targetKinds = [
  "newsletter",
  "community",
  "publication",
  "list",
  "thread",
  "writer",
  "podcast",
  "call-for-papers"
];
var stages = [
  "unpublished",
  "not-live",
  "live",
  "waiting-index",
  "ready",
  "handed-off",
  "on-medium",
  "verified",
  "drifted",
  "lost"
];
var cooldownDays = 100;

export {
  keptKinds,
  targetKinds,
  stages,
  cooldownDays
};
