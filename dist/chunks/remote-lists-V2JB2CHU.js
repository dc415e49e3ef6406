import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readList
} from "./chunk-X255TV5P.js";
import "./chunk-LH65FHXH.js";
import "./chunk-R2PM5SGP.js";
import {
  isAddress
} from "./chunk-7ICYBVYS.js";
import "./chunk-WLJFZ3CH.js";
import "./chunk-NHODLSR3.js";
import "./chunk-TCDTULWJ.js";
import {
  listsTitle
} from "./chunk-GJU7UUMK.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-BJRYIHT3.js";
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
