import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayChanges
} from "./chunk-5NELSN6G.js";
import {
  openFolder
} from "./chunk-C6DY2UWQ.js";
import {
  openPost
} from "./chunk-NLV2FXB3.js";
import "./chunk-VIYUNHH6.js";
import {
  print,
  printJson
} from "./chunk-Y23KM2HO.js";
import "./chunk-3HMMKXY2.js";
import "./chunk-RCN36ILO.js";
import {
  draftFor
} from "./chunk-LAYUAVAZ.js";
import {
  label
} from "./chunk-BYX5EEXC.js";
import "./chunk-JOFBVCUZ.js";
import "./chunk-WG75PMYG.js";
import "./chunk-POHYU5I2.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-XA7QF7Y2.js";
import "./chunk-UJSJ227O.js";
import "./chunk-EZYXSU2V.js";
import "./chunk-2DRD4ABN.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-T53HCFAD.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-T3OSJQFF.js";
import "./chunk-ZSAEHNA7.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-FZ6FPWCJ.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-GXAVQGZC.js";
import "./chunk-POZPNOXV.js";
import "./chunk-NNALMARA.js";
import {
  harmless
} from "./chunk-QL446YXI.js";
import "./chunk-A3SKC7YJ.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-I6NDE7CH.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/export-devto.ts
import { join } from "node:path";
async function exportDevto(path, options) {
  const { subject } = await openPost(path, options.dir);
  const { post } = subject;
  const draft = draftFor(subject);
  if ("why" in draft)
    throw new UserError("post", `${post.path} makes no article for DEV: ${draft.why}.`);
  const { article, altered } = draft;
  const folder = openFolder(options.out, label);
  const files = [
    { path: "article.json", text: `${JSON.stringify({ article }, null, 2)}
` },
    { path: "article.md", text: article.body_markdown },
    { path: "changes.txt", text: sayChanges({ post: post.path, changes: altered }) }
  ];
  for (const file of files) folder.write({ do: "write-file", ...file });
  const byHand = altered.filter(({ todo }) => todo !== void 0).length;
  if (options.format === "json")
    printJson({ version: 1, post: post.path, article, changes: altered });
  else if (options.quiet !== true)
    print(
      harmless(
        [
          `${capital(sayCount(altered.length, "change"))} from the post to its article, ${byHand === 0 ? "none" : sayCount(byHand, "place")} to finish by hand: see ${join(options.out, "changes.txt")}.`,
          `Paste ${join(options.out, "article.md")} into a new post on DEV. Its canonical address must read ${article.canonical_url}`
        ].join("\n")
      )
    );
  return 0;
}
export {
  exportDevto
};
