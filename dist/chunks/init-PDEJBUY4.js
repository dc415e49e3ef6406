import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  linesToFill,
  planSetup,
  readCheckout
} from "./chunk-DABPDFXF.js";
import {
  diffOf
} from "./chunk-SV7ATBAF.js";
import "./chunk-H6D472BD.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openDesk,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import {
  replaceFile
} from "./chunk-JVYV7AA7.js";
import {
  run
} from "./chunk-AMTEAC3M.js";
import {
  defaultFile
} from "./chunk-RA2HM37J.js";
import "./chunk-AXZS4TMG.js";
import "./chunk-4IILPKFB.js";
import "./chunk-6XNRJMKX.js";
import "./chunk-GZ37K3QH.js";
import "./chunk-Q3ARGY55.js";
import "./chunk-GJU7UUMK.js";
import "./chunk-CSTEZDKB.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import {
  noPosts,
  openBlog
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-USO6MNK4.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import {
  headCommit
} from "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import {
  program,
  shellWord
} from "./chunk-IMBN4S6M.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayCount,
  sayNumber,
  sentence
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/init.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/setup/next-steps.ts
function nextSteps({ configFile, underived, folder, isGit }) {
  const fill = linesToFill(underived);
  const first = [
    `First, say what no file tells. In ${configFile}, without the “# ” and with your own values:`,
    block(fill),
    `“${program} urls” then shows the address of each post.`
  ];
  const go = [
    ...folder === "" ? [] : [`cd ${shellWord(folder)}`],
    'git add .github && git commit -m "Add Postrider" && git push'
  ];
  const next = isGit ? [fill.length > 0 ? "Then:" : "Next, when the files are as you like them:", block(go)] : ["Next, make the folder a repository on GitHub, where the workflow runs."];
  return [
    ...fill.length > 0 ? first : [],
    ...next,
    `With the first push the newest published post gets its issue. To see the issues before, as files: ${program} preview --out DIR`,
    "A public repository has public issues; tracker.repo names a private one that keeps them instead."
  ].join("\n");
}
var block = (lines) => `
${lines.map((line) => `  ${line}`).join("\n")}
`;

// src/setup/three-things.ts
var most = 3;
function threeThings({ reports: inAnyOrder, findings }) {
  const reports = inAnyOrder.filter(isOut).sort(newestFirst);
  const all = [...reports.flatMap((report) => report.findings), ...findings];
  const [gravest, ...others] = byCheck(all).map(sayFindings);
  const [newest2] = reports;
  return [
    ...withoutAddress(reports),
    ...gravest === void 0 ? [] : [gravest],
    ...newest2 === void 0 ? [] : [sayNext(newest2)],
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
  const next = `“${post.title}”, the newest post: ${life.next.text}${minutes}.`;
  if (first === void 0) return next;
  const because = first.because[0]?.text;
  const also = rest.length === 0 ? "" : `, first of ${sayCount(rest.length + 1, "place")}`;
  return `${next} A place to share it${also}: ${first.target.name}${because === void 0 ? "" : `. ${sentence(because)}`}`;
}

// src/commands/init.ts
var newest = 20;
async function init(folder, options) {
  const desk = openDesk(folder);
  const { below, ...facts } = readCheckout(desk.folder);
  if (below !== null) throw notTheTop(below);
  const read = await openBlog(desk.config, desk.world);
  const say = isWatched(options) ? print : () => {
  };
  say(harmless(sayBlog(read)));
  const underived = underivedOf(read, desk);
  const setup = planSetup(desk.world.repo, defaultFile, underived, facts);
  const files = [];
  for (const file of setup.files) {
    const settled = await settle(file, desk, options);
    files.push(settled);
    if (options.format !== "json" && (settled.did === "kept" || options.quiet !== true))
      print(settled.says);
  }
  if (setup.runsIn !== null)
    say(harmless(`${setup.runsIn} runs Postrider already; “${program} doctor” looks it over.`));
  const found = read.located.length === 0 || options.quiet === true ? [] : await firstLook(desk, options);
  if (options.format === "json") printJson(toJson(read, files, found));
  else {
    if (read.located.length > 0) say(`
${harmless(sayLook(read, found))}`);
    const isGit = headCommit(desk.folder) !== null;
    const at = { configFile: defaultFile, folder: (0, import_node_path.relative)("", desk.folder), isGit };
    say(`
${options.dryRun === true ? dry : harmless(nextSteps({ ...at, underived }))}`);
  }
  return 0;
}
var dry = "Nothing was written: this was a dry run.";
var notTheTop = (below) => new UserError(
  "folder",
  `This is the folder “${below}” of a checkout, and GitHub reads workflows at its top only. Run “${program} init” at the top; it finds a site in a folder.`
);
function underivedOf({ site, located }, { config }) {
  const published = located.filter(({ post }) => post.published && post.unread !== true);
  const unknown = published.some(({ address }) => address.url === null);
  return {
    site: site.url === null,
    posts: located.length === 0,
    permalink: site.generator === "template" && (unknown || located.length === 0),
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
  const by = site.generator === "template" ? "No generator was recognised" : `${site.generator} (${site.why})`;
  return `${by}, at ${at}: ${sayCount(published.length, "published post")}${also}, ${known}.`;
}
async function settle({ path, text, before, purpose }, { folder, world }, { dryRun = false, force = false }) {
  if (before === text) return { path, did: "same", says: `${path} is as it would be written.` };
  const kept = (why) => ({ path, did: "kept", says: `${path} ${why}` });
  if (world.repo.why(path) !== null) return kept("is there and cannot be read; it stays as it is.");
  if (dryRun && before === null)
    return { path, did: "planned", says: `${path} would be new:

${harmless(text)}` };
  if (before === null)
    return replaceFile((0, import_node_path.join)(folder, path), text) ? { path, did: "written", says: `${path} is written: ${purpose}.` } : kept(changedMeanwhile);
  const diff = await diffOf(path, before, text);
  if (dryRun || !force)
    return kept(`is there and stays as it is. With --force it would change so:
${diff}`);
  return replaceFile((0, import_node_path.join)(folder, path), text, before) ? { path, did: "replaced", says: `${path} is replaced, by --force:
${diff}` } : kept(changedMeanwhile);
}
var changedMeanwhile = "changed meanwhile; it stays as it is.";
async function firstLook({ config, world }, voice) {
  return withProgress(
    "Looking at the newest posts",
    isWatched(voice),
    async (progress) => threeThings(await run({ kind: "preview", newest }, config, { ...world, progress }))
  );
}
function sayLook({ located }, found) {
  const published = located.filter(({ post }) => post.published).length;
  const isAll = published <= newest;
  const look = isAll ? "A first look at the posts" : `A first look at the newest ${newest} posts`;
  if (found.length === 0) return `${look} found nothing to do.`;
  const things = found.map((thing, i) => `${i + 1}. ${thing}`);
  const more = `“${program} check” looks at all ${published.toLocaleString("en")}.`;
  return [`${look}:`, ...things, ...isAll ? [] : [more]].join("\n");
}
function toJson({ site, located }, files, found) {
  const unknown = located.filter(({ post, address }) => post.published && address.url === null);
  return {
    version: 1,
    site: { generator: site.generator, url: site.url },
    posts: located.length,
    withoutAddress: unknown.length,
    files: files.map(({ path, did }) => ({ path, did })),
    firstLook: found
  };
}
export {
  init
};
