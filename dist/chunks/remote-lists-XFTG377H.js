import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-THQ3B7UO.js";
import "./chunk-SHFBK5ET.js";
import {
  isAddress
} from "./chunk-Z3MC7WSO.js";
import {
  listsTitle
} from "./chunk-YAV5JDQR.js";
import "./chunk-TTXEBQT7.js";
import "./chunk-BAXRKZ2S.js";
import "./chunk-Z74R6S55.js";
import "./chunk-2MTN74SE.js";
import "./chunk-EPPHZU3C.js";
import "./chunk-BGV5K6MB.js";
import "./chunk-G7E33ZKG.js";
import "./chunk-7RXHEFRN.js";
import "./chunk-RC4ZGBQH.js";
import "./chunk-KBRM4X5E.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-HOCJEFBW.js";
import "./chunk-UDFUGCBQ.js";

// src/sources/lists/remote-lists.ts
function addressOf({ from }, isFile) {
  if (isAddress(from)) return from;
  if (isFile(from) || !/^[\w.-]+\/[\w.-]+$/.test(from)) return null;
  return `https://raw.githubusercontent.com/${from}/HEAD/README.md`;
}
function remoteLists(settings, isFile) {
  const lists = new Map(
    settings.flatMap((setting) => {
      const url = addressOf(setting, isFile);
      return url === null ? [] : [[url, setting]];
    })
  );
  if (lists.size === 0) return [];
  return [
    {
      id: "lists",
      title: listsTitle,
      docs: "https://opml.org/spec2.opml",
      about: "Reads the lists that the config names under `catalogues`.",
      brings: ["newsletter", "community", "publication", "list", "writer", "podcast"],
      needs: [],
      scope: "run",
      limit: { requests: lists.size, says: "one request a list; robots.txt is obeyed" },
      manners: "They are yours to choose.",
      ask: () => [...lists.keys()].map((url) => ({ url, text: true })),
      read: (payload, { url }, { ownHosts }) => readList(String(payload), lists.get(url), ownHosts)
    }
  ];
}
export {
  addressOf,
  remoteLists
};
