import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  planSetup,
  readCheckout
} from "./chunk-QDYDUK5A.js";
import {
  diffOf
} from "./chunk-WOUABRHR.js";
import "./chunk-SPNRQZXF.js";
import {
  openDesk,
  print
} from "./chunk-ZDW2PTAP.js";
import {
  replaceFile
} from "./chunk-SBRA3MZE.js";
import {
  run
} from "./chunk-YARMYJGM.js";
import "./chunk-IBUWMZL3.js";
import "./chunk-ZHYDRHQ4.js";
import "./chunk-3S7MUNWF.js";
import {
  defaultFile,
  noPosts,
  readBlog
} from "./chunk-UPDSEKCJ.js";
import "./chunk-TKCCJC44.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-YAV5JDQR.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-ABZ5JRXJ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-S7GF25XU.js";
import "./chunk-NHD3PU34.js";
import "./chunk-E4WD5ZIU.js";
import {
  capital,
  sayCount,
  sayNumber,
  sentence
} from "./chunk-MYKBB3MK.js";
import "./chunk-NNALMARA.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import {
  harmless,
  terminalLog
} from "./chunk-VR2ODY4U.js";
import "./chunk-6QST6GMP.js";
import "./chunk-GZ757V4F.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/init.ts
import { join } from "node:path";

// src/setup/three-things.ts
var most = 3;
function threeThings({ reports: inAnyOrder, findings }) {
  const reports = inAnyOrder.filter(isOut).sort(newestFirst);
  const all = [...reports.flatMap((report) => report.findings), ...findings];
  const [gravest, ...others] = byCheck(all).map(sayFindings);
  const [newest] = reports;
  return [
    ...withoutAddress(reports),
    ...gravest === void 0 ? [] : [gravest],
    ...newest === void 0 ? [] : [sayNext(newest)],
    ...others
  ].slice(0, most);
}
var isOut = ({ post }) => post.published && post.unread !== true;
var dateOf = ({ post }) => post.date ?? "";
var newestFirst = (a, b) => dateOf(b).localeCompare(dateOf(a));
var noAddress = "canonical-unresolved";
function withoutAddress(reports) {
  const [first, ...rest] = reports.filter(({ address }) => address.url === null);
  if (first === void 0) return [];
  const why = sentence(first.address.why ?? "no file tells it.");
  return [`The address of ${sayCount(rest.length + 1, "post")} is not known. ${why}`];
}
var rank = { error: 0, warning: 1, note: 2 };
function byCheck(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { check, severity, known } = finding;
    if (known === true || severity === "note" || check === noAddress) continue;
    groups.set(check, [...groups.get(check) ?? [], finding]);
  }
  return [...groups.values()].sort((a, b) => graveness(a) - graveness(b) || b.length - a.length);
}
function graveness([first]) {
  const { severity = "note", concerns = "medium" } = first ?? {};
  return rank[severity] * 2 + (concerns === "medium" ? 1 : 0);
}
function sayFindings([first, ...rest]) {
  const { path, place, message, fix, check } = first;
  const more = rest.length === 0 ? "" : ` ${capital(sayNumber(rest.length))} more of ${check}.`;
  return `${path}:${place.line}: ${message}${fix === void 0 ? "" : ` ${fix}`}${more}`;
}
function sayNext({ post, life, opportunities: [first, ...rest] }) {
  const minutes = life.next.minutes === void 0 ? "" : ` (${life.next.minutes} min)`;
  const next2 = `“${post.title}”, the newest post: ${life.next.text}${minutes}.`;
  if (first === void 0) return next2;
  const because = first.because[0]?.text;
  const also = rest.length === 0 ? "" : `, first of ${sayCount(rest.length + 1, "place")}`;
  return `${next2} A place to share it${also}: ${first.target.name}${because === void 0 ? "" : `. ${sentence(because)}`}`;
}

// src/commands/init.ts
var many = 100;
async function init(folder, options) {
  const desk = openDesk(folder);
  const { below, ...facts } = readCheckout(desk.folder);
  if (below !== null) throw notTheTop(below);
  const read = readBlog(desk.config, desk.world);
  print(harmless(sayBlog(read)));
  const setup = planSetup(desk.world.repo, defaultFile, underivedOf(read, desk), facts);
  for (const file of setup.files) print(await settle(file, desk, options));
  if (setup.runsIn !== null)
    print(harmless(`${setup.runsIn} runs Postrider already; “postrider doctor” looks it over.`));
  if (read.located.length > many) terminalLog.info(`Looking at ${read.located.length} posts …`);
  if (read.located.length > 0) print(harmless(await firstLook(desk)));
  print(options.dryRun === true ? "Nothing was written: this was a dry run." : next);
  return 0;
}
var notTheTop = (below) => new UserError(
  "folder",
  `This is the folder “${below}” of a checkout, and GitHub reads workflows at its top only. Run “postrider init” at the top; it finds a site in a folder.`
);
var next = "Next: look at the files, commit and push them. With that push the newest published post gets its issue.\nA public repository has public issues; tracker.repo names a private one that keeps them instead.";
function underivedOf({ site, located }, { config }) {
  const published = located.filter(({ post }) => post.published && post.unread !== true);
  const unknown = published.some(({ address }) => address.url === null);
  return {
    site: site.url === null,
    posts: located.length === 0,
    permalink: site.generator === "template" && unknown,
    author: config.author.name === void 0 && published.every(hasNoAuthor)
  };
}
var hasNoAuthor = ({ post }) => post.authors.length === 0;
function sayBlog(read) {
  const { site, located } = read;
  if (located.length === 0) return noPosts(read);
  const published = located.filter(({ post }) => post.published);
  const unknown = published.filter(({ address }) => address.url === null).length;
  const drafts = located.length - published.length;
  const at = site.url ?? "an address that no file tells";
  const known = unknown === 0 ? "all addresses known" : `${sayCount(unknown, "address", "addresses")} not known`;
  const also = drafts === 0 ? "" : ` and ${sayCount(drafts, "draft")}`;
  return `${site.generator} (${site.why}), at ${at}: ${sayCount(published.length, "published post")}${also}, ${known}.`;
}
async function settle({ path, text, before }, { folder, world }, { dryRun = false, force = false }) {
  if (before === text) return `${path} is as it would be written.`;
  if (world.repo.why(path) !== null)
    return `${path} is there and cannot be read; it stays as it is.`;
  if (dryRun && before === null) return `${path} would be new:

${text}`;
  if (before === null)
    return replaceFile(join(folder, path), text) ? `${path} is written.` : changedMeanwhile(path);
  const diff = await diffOf(path, before, text);
  if (dryRun || !force)
    return `${path} is there and stays as it is. With --force it would change so:
${diff}`;
  return replaceFile(join(folder, path), text, before) ? `${path} is replaced, by --force:
${diff}` : changedMeanwhile(path);
}
var changedMeanwhile = (path) => `${path} changed meanwhile; it stays as it is.`;
async function firstLook({ config, world }) {
  const things = threeThings(await run({ kind: "preview" }, config, world));
  if (things.length === 0) return "A first look found nothing to do.";
  return ["A first look at the posts:", ...things.map((thing, i) => `${i + 1}. ${thing}`)].join(
    "\n"
  );
}
export {
  init
};
