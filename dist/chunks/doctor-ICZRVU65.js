import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_picocolors
} from "./chunk-SPNRQZXF.js";
import {
  openDesk,
  print,
  printJson
} from "./chunk-HYKLPFJJ.js";
import {
  readBlog
} from "./chunk-NNTFFOCG.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-5TYKQB4B.js";
import "./chunk-S5U5OWMU.js";
import "./chunk-BJY6RA45.js";
import {
  headCommit
} from "./chunk-GZ757V4F.js";
import "./chunk-LAOPAZI6.js";
import "./chunk-3HFJMIEO.js";
import {
  harmless
} from "./chunk-VR2ODY4U.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-JXVWGUNQ.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-6J7ANGPS.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NHD3PU34.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-DAJ6SXSD.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/doctor.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function doctor(folder, { format }) {
  const lines = examine(folder);
  if (format === "json") printJson(lines);
  else print(lines.map(pretty).join("\n"));
  return 0;
}
function examine(folder) {
  const desk = openDesk(folder);
  const { config, world } = desk;
  const { site, located } = readBlog(config, world);
  const certain = located.filter(({ address }) => address.certain).length;
  const unknown = located.filter(({ post, address }) => post.published && address.url === null);
  const drafts = located.filter(({ post, address }) => !post.published && address.url === null);
  return [
    { what: "Config", verdict: "pass", says: "read, no mistakes" },
    {
      what: "Git",
      verdict: headCommit(desk.folder) === null ? "inconclusive" : "pass",
      says: headCommit(desk.folder) === null ? "not a git checkout; the files of the folder are taken" : "a git checkout"
    },
    {
      what: "Generator",
      verdict: site.generator === "template" ? "inconclusive" : "pass",
      says: `${site.generator}: ${site.why}`
    },
    site.url === null ? {
      what: "Site",
      verdict: "fail",
      says: "its address stands nowhere; set site.url in .github/postrider.yml"
    } : { what: "Site", verdict: "pass", says: site.url },
    {
      what: "Posts",
      verdict: located.length === 0 ? "fail" : "pass",
      says: located.length === 0 ? "none found; set posts in .github/postrider.yml" : `${located.length} found`
    },
    {
      what: "Addresses",
      verdict: unknown.length > 0 ? "fail" : "pass",
      says: unknown.length > 0 ? `${unknown.length} not known: ${unknown[0]?.address.why}` : `${drafts.length === 0 ? "all" : "all of the published posts"} known, ${certain} certain`
    },
    token(),
    ...located.filter(({ post }) => post.unread === true).map(notRead)
  ];
}
function notRead({ post: { path, frontmatter } }) {
  return { what: "Not read", verdict: "fail", says: `${path}: ${frontmatter.problems[0]?.message}` };
}
function token() {
  const set = Boolean(process.env.GITHUB_TOKEN);
  return {
    what: "Token",
    verdict: "inconclusive",
    says: set ? "GITHUB_TOKEN is set; not tried, the network was not used" : "none here; the Action brings its own"
  };
}
var colour = { pass: import_picocolors.default.green, fail: import_picocolors.default.red, inconclusive: import_picocolors.default.yellow };
function pretty({ what, verdict, says }) {
  return `${colour[verdict](verdict.padEnd(12))}  ${what}: ${harmless(says)}`;
}
export {
  doctor
};
