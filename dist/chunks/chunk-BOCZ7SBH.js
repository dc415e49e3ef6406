import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/domain/targets.ts
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

// src/domain/events.ts
var catalogueForms = ["opml", "csv", "json", "markdown", "feed"];

// src/domain/life.ts
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

// src/domain/platforms.ts
var keptKinds = ["code", "image", "heading", "quote", "list", "link"];

// src/domain/tracker.ts
var cooldownDays = 100;

export {
  catalogueForms,
  stages,
  keptKinds,
  targetKinds,
  cooldownDays
};
