import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayChanges
} from "./chunk-YLRNYJCM.js";
import {
  openFolder
} from "./chunk-7IYOPZVA.js";
import {
  openPost
} from "./chunk-EQWRQDUU.js";
import "./chunk-4W4GXVRV.js";
import {
  draftFor
} from "./chunk-NEJJEUHZ.js";
import "./chunk-BA4TV6TC.js";
import "./chunk-OT55YILT.js";
import "./chunk-K7WWAI22.js";
import "./chunk-JU3HFG47.js";
import "./chunk-DHSYIUES.js";
import "./chunk-RCN36ILO.js";
import {
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import "./chunk-JVYV7AA7.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-OHGL6SCC.js";
import "./chunk-TTYTPML7.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-RA2HM37J.js";
import {
  label
} from "./chunk-6XNRJMKX.js";
import "./chunk-Q3ARGY55.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-USO6MNK4.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-5RRGRXQS.js";
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
import "./chunk-IMBN4S6M.js";
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
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/export-devto.ts
var import_node_path = __toESM(require_node_path(), 1);
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
          `${capital(sayCount(altered.length, "change"))} from the post to its article, ${byHand === 0 ? "none" : sayCount(byHand, "place")} to finish by hand: see ${(0, import_node_path.join)(options.out, "changes.txt")}.`,
          `Paste ${(0, import_node_path.join)(options.out, "article.md")} into a new post on DEV. Its canonical address must read ${article.canonical_url}`
        ].join("\n")
      )
    );
  return 0;
}
export {
  exportDevto
};
