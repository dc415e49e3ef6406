import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  iso_exports
} from "./chunk-XIXQPFXC.js";
import {
  shorten
} from "./chunk-MYKBB3MK.js";
import {
  pass
} from "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  array,
  boolean,
  int,
  object,
  string,
  url
} from "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";

// src/io/devto.ts
var articles = "https://dev.to/api/articles";
var aPage = 30;
var mostPages = 40;
var largest = 30 * 1024 * 1024;
var pace = 1e3;
var Article = object({
  id: int().min(1),
  url: url({ protocol: /^https$/, hostname: /^(?:.+\.)?dev\.to$/ }),
  canonical_url: string().nullish(),
  body_markdown: string().nullish(),
  published: boolean(),
  published_at: iso_exports.datetime({ offset: true }).nullish()
});
var Listed = array(
  Article.refine(({ published, published_at: at }) => !published || at != null, {
    path: ["published_at"]
  })
);
var Made = Article.pick({ id: true, url: true });
var Refusal = object({ error: string() });
function openDevto(open) {
  let client;
  let wrote = false;
  const web = () => client ??= open();
  return {
    articles: () => list(web()),
    draft: (article) => write({ url: articles, body: JSON.stringify({ article }) }),
    update: (id, article) => write({ url: `${articles}/${id}`, method: "PUT", body: JSON.stringify({ article }) })
  };
  async function write(ask) {
    if (wrote) await pass(pace);
    wrote = true;
    return readWrite(await web().get({ ...api, ...ask }));
  }
}
var api = {
  accept: "application/vnd.forem.api-v1+json",
  robots: "ignore",
  largest,
  key: { secret: "devto-api-key", header: "api-key" }
};
async function list(web) {
  const all = /* @__PURE__ */ new Map();
  for (let page = 1; page <= mostPages; page += 1) {
    const url2 = `${articles}/me/all?page=${page}&per_page=${aPage}`;
    const found = readPage(await web.get({ ...api, url: url2 }));
    if ("why" in found) return { from: "DEV", why: found.why };
    for (const one of found.articles) all.set(one.id, one);
    if (found.articles.length < aPage) return [...all.values()];
  }
  return { from: "DEV", why: `the account has more than ${mostPages * aPage} articles` };
}
function readPage(answer) {
  if (!answer.ok) return answer;
  if (answer.status !== 200) return { why: sayStatus(answer.status) };
  const { data, error } = Listed.safeParse(fromJson(answer.body));
  if (error !== void 0)
    return { why: `it changed its answer: “${error.issues[0]?.path.join(".") ?? ""}”` };
  return { articles: data.map(toSeen) };
}
function toSeen(one) {
  const { id, url: url2, published, published_at: at } = one;
  return {
    ...{ id, url: url2, canonical: one.canonical_url ?? "", body: one.body_markdown ?? "" },
    published: published ? (at ?? "").slice(0, 10) : null
  };
}
function readWrite(answer) {
  if (!answer.ok) return { do: "later", why: answer.why };
  const { status, body } = answer;
  if (status === 200 || status === 201) {
    const { data } = Made.safeParse(fromJson(body));
    return data === void 0 ? { do: "later", why: "it took the article and did not say where it is" } : { do: "done", ...data };
  }
  if (status !== 422) return { do: "later", why: sayStatus(status) };
  const said = Refusal.safeParse(fromJson(body)).data?.error ?? "no reason given";
  return {
    do: "refused",
    why: `DEV refused it: “${shorten(said.replace(/\s+/g, " ").trim(), 200)}”`
  };
}
var sayStatus = (status) => status === 401 || status === 403 ? `it answered ${status}: the input “devto-api-key” is no key of an account; make one at https://dev.to/settings/extensions` : `it answered ${status}`;
function fromJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
export {
  openDevto
};
