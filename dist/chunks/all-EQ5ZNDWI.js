import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  titleInHtml
} from "./chunk-R6QUADHV.js";
import "./chunk-2PVTMBSV.js";
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  iso_exports
} from "./chunk-XIXQPFXC.js";
import {
  array,
  int,
  object,
  string,
  url
} from "./chunk-X2WQJ4F6.js";
import "./chunk-UDFUGCBQ.js";

// src/sources/mentions/bing-webmaster.ts
var Payload = object({ d: object({ Details: array(object({ Url: string() })) }) });
var bingWebmaster = {
  id: "bing-webmaster",
  ask(url2, site) {
    if (site === null) return null;
    const query = new URLSearchParams({ siteUrl: site, link: url2, page: "0" });
    return {
      url: `https://ssl.bing.com/webmaster/api.svc/json/GetUrlLinks?${query}`,
      accept: "application/json",
      robots: "ignore",
      key: { secret: "bing-webmaster-api-key", parameter: "apikey" }
    };
  },
  read: (payload) => Payload.parse(payload).d.Details.flatMap(({ Url: url2 }) => {
    const host = hostOf(url2);
    return host === null || !/^https?:\/\//.test(url2) ? [] : [{ text: host, url: url2 }];
  })
};

// src/sources/mentions/hacker-news.ts
var Payload2 = object({
  hits: array(
    object({
      objectID: string(),
      title: string().nullish(),
      url: string().nullish(),
      created_at: iso_exports.datetime({ offset: true })
    })
  )
});
var hackerNews = {
  id: "hacker-news",
  ask(url2) {
    const query = new URLSearchParams({
      ...{ query: url2, restrictSearchableAttributes: "url", tags: "story", hitsPerPage: "20" }
    });
    const at = `https://hn.algolia.com/api/v1/search?${query}`;
    return { url: at, accept: "application/json", robots: "ignore" };
  },
  read: (payload, address) => Payload2.parse(payload).hits.flatMap(
    ({ objectID, title, url: url2, created_at }) => title && url2 && URL.canParse(url2) && samePage(url2, address) ? [
      {
        text: `Hacker News, “${title}”`,
        url: `https://news.ycombinator.com/item?id=${encodeURIComponent(objectID)}`,
        on: created_at.slice(0, 10)
      }
    ] : []
  )
};

// src/sources/mentions/stack-overflow.ts
var Payload3 = object({
  items: array(
    object({
      title: string(),
      link: url({ protocol: /^https$/ }),
      creation_date: int().min(0).max(4e9)
    })
  )
});
var stackOverflow = {
  id: "stack-exchange",
  ask(url2) {
    const query = new URLSearchParams({ site: "stackoverflow", url: url2, pagesize: "10" });
    return {
      url: `https://api.stackexchange.com/2.3/search/advanced?${query}`,
      accept: "application/json",
      robots: "ignore",
      key: { secret: "stack-exchange-key", parameter: "key" }
    };
  },
  read: (payload) => Payload3.parse(payload).items.map(({ title, link, creation_date }) => ({
    text: `Stack Overflow, “${titleInHtml(title)}”`,
    url: link,
    on: new Date(creation_date * 1e3).toISOString().slice(0, 10)
  }))
};

// src/sources/mentions/all.ts
var mentionSources = [hackerNews, stackOverflow, bingWebmaster];
export {
  mentionSources
};
