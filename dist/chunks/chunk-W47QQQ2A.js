import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

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
  if (status === 429) return "limited";
  if (status === 403) return refusalOf(message);
  return status === 404 ? "permission" : "unreachable";
}
function refusalOf(message) {
  if (/rate limit|abuse/i.test(message)) return "limited";
  if (/archived/i.test(message)) return "archived";
  return /\block(ed)?\b/i.test(message) ? "locked" : "permission";
}
var local = /* @__PURE__ */ new Set(["too-long", "gone", "invalid", "moved", "locked"]);
var isLocal = ({ kind }) => local.has(kind);
function advice({ kind, message }, about) {
  const issue = about === void 0 ? "The issue" : `Issue ${about}`;
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
      return `${message}. ${issue} was deleted; the others go on.`;
    case "moved":
      return `${issue} was moved to another repository; it is left alone.`;
    case "locked":
      return `${issue} is locked: nothing can be said below it. Its text is kept up to date all the same.`;
    case "too-long":
      return `${message}. What people wrote there leaves no room; shorten it. It was left as it is.`;
    case "invalid":
      return `${message}. It was left as it is; the others go on.`;
    case "limited":
    case "unreachable":
      return `${message}. Nothing was lost: the next run writes what this one could not.`;
  }
}

// src/io/github/told.ts
async function told(work, missing = "permission") {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { status, message = "" } = error;
    if (status === void 0) throw error;
    const said = `GitHub answered ${status}: ${message.split("\n")[0]}`;
    throw new Refused(status === 404 ? missing : kindOf(status, message), said, void 0);
  }
}
async function toldOrOutage(work) {
  try {
    return await told(work);
  } catch (error) {
    if (error instanceof Refused)
      return { from: "GitHub", why: advice(error).replace(/^GitHub /, "it ") };
    throw error;
  }
}

// src/io/github/marker.ts
var marker = /^<!-- postrider:(?!state)\S.*-->\s*$/m;
function markerOf(body) {
  return marker.exec(body)?.[0].trim() ?? null;
}

// src/io/github/believe.ts
var mostAsked = 3;
function mayWriteBy(api, association) {
  const asked = /* @__PURE__ */ new Map();
  async function ask(login) {
    try {
      return await api.permission(login) ? "pass" : "fail";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return association(login) === "OWNER" ? "pass" : "inconclusive";
    }
  }
  return (login) => {
    const key = login.toLowerCase();
    const known = asked.get(key) ?? ask(login);
    asked.set(key, known);
    return known;
  };
}
async function believe(found, mayWrite, self, say) {
  const doubted = found.filter(({ trusted, body }) => !trusted && markerOf(body) !== null);
  const authors = [...new Set(doubted.map(({ author }) => author))].slice(0, mostAsked);
  const believed = /* @__PURE__ */ new Set();
  for (const author of authors) {
    if (await mayWrite(author) === "pass" || await self() === author) believed.add(author);
  }
  for (const { number, author } of doubted) {
    if (!believed.has(author)) say(sayForged(number));
  }
  return found.map((issue) => believed.has(issue.author) ? { ...issue, trusted: true } : issue);
}
var sayForged = (number) => `Issue ${number} carries our marker and was opened by somebody without write access; it is left alone.`;

// src/io/github/stamp.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var line = /\n*<!-- postrider:write ([0-9a-f]{12}) ([0-9a-f]{12}) -->\s*$/;
function readStamp(body) {
  const [found, on = null, write = null] = line.exec(body.replace(/\r\n?/g, "\n")) ?? [];
  return {
    text: found === void 0 ? body : body.replace(/\r\n?/g, "\n").replace(line, "\n"),
    on,
    write
  };
}
function writeStamp(body, base) {
  const write = (0, import_node_crypto.randomBytes)(6).toString("hex");
  return { body: `${body.trimEnd()}
<!-- postrider:write ${markOf(base)} ${write} -->
`, write };
}
function markOf(text) {
  const normal2 = text.replace(/\r\n?/g, "\n").trimEnd();
  return (0, import_node_crypto.createHash)("sha256").update(normal2).digest("hex").slice(0, 12);
}
function withoutStamps(api) {
  const bare = (issue) => ({ ...issue, body: readStamp(issue.body).text });
  return {
    ...api,
    labelled: async () => (await api.labelled()).map(bare),
    newest: async (creator) => (await api.newest(creator)).map(bare),
    read: async (number) => bare(await api.read(number)),
    create: async (issue) => bare(await api.create(issue)),
    edit: async (number, change) => bare(await api.edit(number, change))
  };
}

// src/io/github/tracker.ts
var sayUnlabelled = "Issues of ours are without our label and were found by who opened them: a token that may not set labels has them left off. A token with issues: write sets them.";
function openTracker(stamped) {
  const api = withoutStamps(stamped);
  const notices = /* @__PURE__ */ new Set();
  const associations = /* @__PURE__ */ new Map();
  const urls = /* @__PURE__ */ new Map();
  const mayWrite = mayWriteBy(api, (login) => associations.get(login));
  const self = once(() => api.self());
  const unlabelled = once(async () => {
    const all = await believed(await api.newest(await self() ?? void 0));
    return all.filter(({ body, trusted }) => trusted && markerOf(body) !== null);
  });
  let authors = /* @__PURE__ */ new Set();
  function believed(found) {
    return believe(found, mayWrite, self, (notice) => notices.add(notice));
  }
  async function listed() {
    const labelled = await api.labelled();
    if (labelled.length > 0) return believed(labelled);
    const strays = await unlabelled();
    if (strays.length > 0) notices.add(sayUnlabelled);
    return strays;
  }
  async function read(number) {
    const issue = await api.read(number);
    if (issue.url === (urls.get(number) ?? issue.url)) return issue;
    throw new Refused("moved", `GitHub knows issue ${number} as ${issue.url}`, void 0);
  }
  return {
    api: { ...api, read },
    mayWrite,
    async list() {
      const found = await toldOrOutage(listed);
      if ("from" in found) return found;
      for (const { number, url } of found) urls.set(number, url);
      authors = new Set(found.map(({ author }) => author));
      return found;
    },
    async comments(number, after) {
      const found = await toldOrOutage(() => api.comments(number));
      if ("from" in found) return found;
      for (const { author, association } of found) associations.set(author, association);
      return found.filter(({ id }) => id > after);
    },
    async history(number) {
      const texts = (await api.history(number))?.revisions ?? [];
      return texts.map((text) => readStamp(text).text).reverse();
    },
    async strays() {
      const me = await self();
      return me === null || authors.has(me) ? [] : unlabelled();
    },
    notices: () => [...notices]
  };
}
function once(work) {
  let begun;
  return () => {
    begun ??= work();
    return begun;
  };
}

// src/io/github/same-text.ts
var sameText = (a, b) => normal(a) === normal(b);
var normal = (text) => text.replace(/\r\n?/g, "\n").trimEnd();

export {
  sameText,
  readStamp,
  writeStamp,
  markOf,
  Refused,
  isLocal,
  advice,
  markerOf,
  told,
  toldOrOutage,
  sayUnlabelled,
  openTracker
};
