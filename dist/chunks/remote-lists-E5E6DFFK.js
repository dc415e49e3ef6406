import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-N65MXN2G.js";
import "./chunk-LH65FHXH.js";
import "./chunk-KVKQTSYM.js";
import {
  isAddress
} from "./chunk-7ICYBVYS.js";
import "./chunk-6IFPZSEU.js";
import "./chunk-R6QUADHV.js";
import "./chunk-2PVTMBSV.js";
import {
  listsTitle
} from "./chunk-GJU7UUMK.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-WXZ4ANF6.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-XIXQPFXC.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-X2WQJ4F6.js";
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
