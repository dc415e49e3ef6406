import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayChanges
} from "./chunk-26IPPFKO.js";
import {
  openFolder
} from "./chunk-MKDFAYWI.js";
import {
  openPost
} from "./chunk-IIP6GWRJ.js";
import "./chunk-TLFDBEEU.js";
import {
  draftFor
} from "./chunk-3AJCVDQB.js";
import "./chunk-JOFBVCUZ.js";
import "./chunk-CICJLGTU.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-F6IDNTLG.js";
import "./chunk-MYTC5DZ3.js";
import "./chunk-RCN36ILO.js";
import {
  print,
  printJson
} from "./chunk-UN7QVKMF.js";
import "./chunk-3HMMKXY2.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-O6VL4BUC.js";
import "./chunk-6ZMCBBAW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-O3JXUT3Q.js";
import {
  label
} from "./chunk-7EJIOUUY.js";
import "./chunk-SBA7DIV7.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-XFWWE2W3.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-5NHADOKE.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-GXAVQGZC.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-76EOUGHK.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import {
  harmless
} from "./chunk-PQEPW35E.js";
import "./chunk-VCQAQR6X.js";
import "./chunk-EAI5XEM6.js";
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
