import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/io/refused.ts
var Refused = class extends Error {
  kind;
  constructor(kind, message, cause) {
    super(message, { cause });
    this.name = "Refused";
    this.kind = kind;
  }
};
function kindOf(status, message) {
  if (status === 401) return "token";
  if (status === 410) return /disabled/i.test(message) ? "disabled" : "gone";
  if (status === 422) return /too long/i.test(message) ? "too-long" : "invalid";
  if (status === 403 && /archived/i.test(message)) return "archived";
  if ((status === 403 || status === 404) && !/rate limit|abuse/i.test(message)) return "permission";
  return "unreachable";
}
function isLocal({ kind }) {
  return kind === "too-long" || kind === "gone" || kind === "invalid";
}
function advice({ kind, message }) {
  switch (kind) {
    case "permission":
      return `${message}. The token may not write issues. Add to the workflow: permissions: { contents: read, issues: write }, and pull-requests: write for comments. Nothing was lost: the next run writes what this one could not.`;
    case "disabled":
      return `${message}. Issues are switched off in this repository: switch them on under Settings → General → Features.`;
    case "token":
      return `${message}. The token is not valid. Leave the input “github-token” out of the workflow, or renew its secret.`;
    case "archived":
      return `${message}. The repository is archived; nothing can be written to it.`;
    case "gone":
      return `${message}. The issue was deleted; the others go on.`;
    case "too-long":
      return `${message}. What people wrote there leaves no room; shorten it. It was left as it is.`;
    case "invalid":
      return `${message}. It was left as it is; the others go on.`;
    case "unreachable":
      return `${message}. Nothing was lost: the next run writes what this one could not.`;
  }
}

export {
  Refused,
  kindOf,
  isLocal,
  advice
};
