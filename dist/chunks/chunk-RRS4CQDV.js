import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  mergeCandidates,
  pastPlaces
} from "./chunk-475LUGFY.js";
import {
  readCatalogue,
  withLinks
} from "./chunk-GJU7UUMK.js";
import {
  indexCandidates,
  placeOf
} from "./chunk-VE3FM6M6.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";

// src/sources/competitors.ts
function competitorHosts(named = []) {
  const hosts = named.flatMap((name) => {
    const written = name.trim().toLowerCase();
    const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/.test(written);
    return hostOf(isHost ? `https://${written}` : written) ?? [];
  });
  return [...new Set(hosts)];
}

// src/known-places.ts
async function knownPlaces({ product, catalogues }, { catalogue, readings, linkedHosts, repo }, blog, contacts = []) {
  const { ownHosts } = blog;
  const own = await ownPlaces(catalogues, repo, ownHosts);
  const bundled = readCatalogue(catalogue());
  const known = own.length === 0 ? bundled : mergeCandidates([own, bundled]);
  const all = [...known, ...newTo(known, mergeCandidates([pastPlaces(contacts, blog)]))];
  const read = readings?.() ?? null;
  const theirs = competitorHosts(product?.competitors);
  if (theirs.length === 0 || linkedHosts === void 0) return indexCandidates(all, read);
  const productHost = hostOf(product?.url ?? "");
  const ours = productHost === null ? ownHosts : [...ownHosts, productHost];
  return indexCandidates(withLinks(all, linkedHosts(), theirs, ours), read);
}
function newTo(known, more) {
  const ids = new Set(known.map(({ target }) => placeOf(target.url)));
  return more.filter(({ target }) => !ids.has(placeOf(target.url)));
}
async function ownPlaces(settings, repo, ownHosts) {
  if (settings.length === 0) return [];
  const { addressOf } = await import("./remote-lists-MKMT7UES.js");
  const files = settings.filter((one) => addressOf(one, (path) => repo.files.includes(path)) === null);
  const candidates = [];
  for (const setting of files) candidates.push(...await readFile(setting, repo, ownHosts));
  return candidates;
}
async function readFile(setting, repo, ownHosts) {
  const { from: file } = setting;
  const text = repo.read(file);
  if (text === void 0) {
    throw new UserError("catalogue", `The list “${file}” cannot be read.`, [
      {
        ...{ file, line: 1, path: "the file" },
        found: repo.files.includes(file) ? "something else" : "nothing",
        expected: "a UTF-8 text of at most 1 MiB",
        fix: "Change “catalogues” in the config: a file, an address, or owner/repo."
      }
    ]);
  }
  const { readList } = await import("./read-list-JWY62GWN.js");
  const { ListError } = await import("./listed-place-SRP55EEE.js");
  try {
    return readList(text, setting, ownHosts).map((target) => ({ target, source: "lists" }));
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    const { line, found, expected, fix } = error;
    throw new UserError("catalogue", `The list “${file}” has a mistake.`, [
      { ...{ file, line, path: "the list" }, found, expected, fix }
    ]);
  }
}

export {
  competitorHosts,
  knownPlaces
};
