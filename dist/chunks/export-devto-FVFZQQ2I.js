import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  sayChanges
} from "./chunk-FU4VF4UR.js";
import {
  openFolder
} from "./chunk-7IYOPZVA.js";
import {
  openPost
} from "./chunk-NTCWVHBE.js";
import "./chunk-PLBSF4TR.js";
import {
  draftFor
} from "./chunk-QUOKILZU.js";
import "./chunk-3SXHS4Q6.js";
import "./chunk-DUZLN7GE.js";
import "./chunk-WMLMPORW.js";
import "./chunk-JEV5CMMY.js";
import "./chunk-ENUK5JJ5.js";
import "./chunk-RCN36ILO.js";
import {
  print,
  printJson
} from "./chunk-M2BOCIBW.js";
import "./chunk-JVYV7AA7.js";
import "./chunk-FVGHMFE5.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-TGIM33H2.js";
import "./chunk-XKWDJSRD.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-2PVTMBSV.js";
import "./chunk-MTWSUSAK.js";
import {
  label
} from "./chunk-3HC66M45.js";
import "./chunk-W7FGMVHM.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-MKESEZZV.js";
import "./chunk-G7UQMICY.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-7MO6HA5P.js";
import "./chunk-WXZ4ANF6.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-HDLPJOR2.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-Q7D3LPZG.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-YGANRMAU.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
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
import "./chunk-XIXQPFXC.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-X2WQJ4F6.js";
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
