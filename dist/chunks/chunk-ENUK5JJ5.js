import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  mistypeOf
} from "./chunk-TAHX7E2W.js";
import {
  alone,
  escaped,
  rewrite
} from "./chunk-XKWDJSRD.js";
import {
  elementsIn,
  lineOf,
  textOf
} from "./chunk-DCLPZAIP.js";
import {
  fileOf,
  folderOf,
  isMarkdown,
  joinPath,
  withoutExtension
} from "./chunk-POZPNOXV.js";
import {
  parseUrl,
  unescaped
} from "./chunk-DAJ6SXSD.js";

// src/platforms/medium/copy/addresses.ts
var reference = /\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s>%]+)["'`]?(?:\s[^}]*)?[>%]\}\}|\{%-?\s*(?:post_url|link)\s+([^%]+?)\s*-?%\}/g;
var filtered = /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*-?\}\}/g;
var home = /\{\{-?\s*site\.(?:url|baseurl|base_url)\s*-?\}\}|\{\{<\s*baseurl\s*>\}\}/gi;
function fillAddresses(lines, tell, subject) {
  const site = subject.blog.siteUrl;
  const posts = rewrite(lines, reference, ({ match, line, before, isAlone }) => {
    const named = (match[1] ?? match[2] ?? "").trim().replace(/^["']|["']$/g, "");
    const isWhole = /^https?:\/\//i.test(named);
    const url = isWhole ? named : addressOf(named, subject);
    if (isWhole && !/[("'=]$/.test(before)) {
      tell(line, `Became its bare address, ${url}`);
      const link = `<a href="${escaped(named)}">${escaped(named)}</a>`;
      return isAlone ? alone(`<p>${link}</p>`, before) : ` ${link} `;
    }
    if (url === null) {
      tell(line, "Its address is not known", `Put the address of ${named}`);
      return "#";
    }
    tell(line, `Leads to ${url}`);
    return url;
  });
  if (site === null) return posts;
  const base = parseUrl(site)?.pathname.replace(/\/$/, "") ?? "";
  const whole = rewrite(posts, filtered, ({ match, line }) => {
    tell(line, `Begins with ${site}`);
    return `${site}/${match[1].replace(/^\//, "")}`;
  });
  return rewrite(whole, home, ({ match, line, before }) => {
    tell(line, `Begins with ${site}`);
    if (/base_?url/i.test(match[0]) && /[\w/]$/.test(before))
      return before.endsWith(base) ? "" : base;
    return site;
  });
}
function makeWhole(tree, tell, subject) {
  for (const element of elementsIn(tree)) {
    const name = { a: "href", img: "src", iframe: "src", source: "src", video: "src" }[element.tagName];
    const written = name === void 0 ? "" : textOf(element, name);
    if (name === void 0 || written === "" || written.startsWith("#")) continue;
    if (element.tagName === "a" && !leadsSomewhere(written)) {
      delete element.properties.href;
      tell(lineOf(element), "Unlinked: its address is none of the web");
      continue;
    }
    const whole = wholeAddress(written, subject);
    if (whole === written) continue;
    if (whole === null) {
      tell(lineOf(element), `${written} has no whole address`, `Put the address of ${written}`);
      continue;
    }
    element.properties[name] = whole;
    if (!/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(written)) tell(lineOf(element), `Became ${whole}`);
  }
}
function leadsSomewhere(written) {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(written)?.[1]?.toLowerCase();
  return scheme === void 0 || ["http", "https", "mailto", "tel"].includes(scheme);
}
function wholeAddress(written, subject) {
  const { address, blog, post } = subject;
  if (/^(?:mailto|tel|data|javascript):/i.test(written)) return written;
  if (/^[a-z][a-z\d+.-]*:/i.test(written) || mistypeOf(written) !== null) return written;
  const [path = "", rest = ""] = splitAt(written);
  if (isMarkdown(path) && !path.startsWith("/")) {
    const own = postAt(joinPath(folderOf(post.path), unescaped(path)), subject);
    if (own !== null) return own + rest;
  }
  const base = address.url ?? blog.siteUrl;
  return base === null ? null : parseUrl(written, base)?.href ?? null;
}
function splitAt(written) {
  const at = written.search(/[?#]/);
  return at === -1 ? [written, ""] : [written.slice(0, at), written.slice(at)];
}
function postAt(path, { blog }) {
  return blog.posts.find(({ post }) => post.path === path)?.address.url ?? null;
}
function addressOf(named, { blog }) {
  const [path, rest] = splitAt(named);
  const wanted = withoutExtension(path.replace(/^\//, "").replace(/\/(?:_?index(?:\.\w+)?)?$/, ""));
  const found = blog.posts.find(({ post }) => {
    const own = withoutExtension(post.path).replace(/\/_?index$/, "");
    return own === wanted || own.endsWith(`/${wanted}`) || fileOf(own).replace(/^\d{4}-\d\d?-\d\d?-/, "") === wanted;
  });
  const url = found?.address.url;
  return url == null ? null : url + rest;
}

// src/platforms/medium/mark-link.ts
function markLink(href) {
  const marked = parseUrl(href);
  if (marked === null || marked.searchParams.has("utm_source")) return null;
  marked.searchParams.set("utm_source", "medium");
  return marked.href;
}

export {
  fillAddresses,
  makeWhole,
  wholeAddress,
  markLink
};
