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
  if (status === 410) return "disabled";
  if (status === 422 && /too long/i.test(message)) return "too-long";
  if ((status === 403 || status === 404) && !/rate limit|abuse/i.test(message)) return "permission";
  return "unreachable";
}
function advice({ kind, message }) {
  switch (kind) {
    case "permission":
      return `${message}. The token may not write issues. Add to the workflow: permissions: { contents: read, issues: write }, and pull-requests: write for comments. Nothing was lost: the next run writes what this one could not.`;
    case "disabled":
      return `${message}. Issues are switched off in this repository: switch them on under Settings → General → Features.`;
    case "token":
      return `${message}. The token is not valid. Leave the input “github-token” out of the workflow, or renew its secret.`;
    case "too-long":
      return `${message}. The notes in this issue leave no room; shorten them. It was left as it is.`;
    case "unreachable":
      return `${message}. Nothing was lost: the next run writes what this one could not.`;
  }
}

export {
  Refused,
  kindOf,
  advice
};
