import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/formats/late-part.ts
var all = [];
var Missed = class extends Error {
};
var isMaking = false;
function latePart(load) {
  let part = null;
  let isMissed = false;
  const late = {
    get() {
      isMissed ||= part === null;
      if (part === null && isMaking) throw new Missed();
      return part;
    },
    async loadMissed() {
      if (isMissed) await late.load();
    },
    async load() {
      part ??= await load();
    }
  };
  all.push(late);
  return late;
}
async function withLateParts(make) {
  while (true) {
    const made = attempt(make);
    if (made !== null) return made.value;
    for (const late of all) await late.loadMissed();
  }
}
function attempt(make) {
  isMaking = true;
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof Missed) return null;
    throw error;
  } finally {
    isMaking = false;
  }
}

// src/formats/sitemap.ts
var most = 5e4;
var xml = latePart(() => import("./saxes-YKYL43WS.js"));
var loadSitemapReader = xml.load;
function readSitemap(text) {
  const trimmed = text.replace(/^\uFEFF/, "").trimStart();
  if (!trimmed.startsWith("<")) return { pages: trimmed.split("\n").flatMap(address), maps: [] };
  const pages = [];
  const maps = [];
  const open = [];
  let said = "";
  const saxes = xml.get();
  if (saxes === null) return { pages, maps };
  const parser = new saxes.SaxesParser({ xmlns: false });
  parser.on("error", () => {
  });
  parser.on("opentag", ({ name }) => {
    open.push(local(name));
    said = "";
  });
  const add = (part) => {
    if (said.length < 4096) said += part;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    const parent = open.at(-2);
    if (local(name) === "loc" && pages.length + maps.length < most) {
      if (parent === "url") pages.push(...address(said));
      if (parent === "sitemap") maps.push(...address(said));
    }
    open.pop();
    said = "";
  });
  try {
    parser.write(trimmed).close();
  } catch {
  }
  return { pages, maps };
}
function local(name) {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
function address(text) {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : [];
}

export {
  latePart,
  withLateParts,
  loadSitemapReader,
  readSitemap
};
