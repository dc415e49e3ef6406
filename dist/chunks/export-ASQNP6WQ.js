import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  liveBlocks
} from "./chunk-FU4VF4UR.js";
import {
  openFolder
} from "./chunk-7IYOPZVA.js";
import {
  makeCopy
} from "./chunk-PPGKGKEI.js";
import {
  openPost
} from "./chunk-NTCWVHBE.js";
import "./chunk-PLBSF4TR.js";
import "./chunk-3SXHS4Q6.js";
import "./chunk-DUZLN7GE.js";
import "./chunk-WMLMPORW.js";
import "./chunk-JEV5CMMY.js";
import "./chunk-ENUK5JJ5.js";
import "./chunk-RCN36ILO.js";
import {
  fileLink
} from "./chunk-BU2Z4JRZ.js";
import {
  withProgress
} from "./chunk-FAP4MUFB.js";
import {
  isWatched,
  openOnline,
  print
} from "./chunk-M2BOCIBW.js";
import {
  readPage
} from "./chunk-ECWDCPVE.js";
import "./chunk-D4AT66DJ.js";
import "./chunk-JVYV7AA7.js";
import "./chunk-FVGHMFE5.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-IVS6WPVH.js";
import {
  losses
} from "./chunk-TGIM33H2.js";
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
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import "./chunk-Z2RFYMLB.js";
import "./chunk-JT4XMB26.js";
import "./chunk-S5W4PS6N.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-YGANRMAU.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import {
  harmless,
  terminalLog
} from "./chunk-SLFBS23N.js";
import "./chunk-JQ2ZLBR4.js";
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
import "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-X2WQJ4F6.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/export.ts
var import_node_path = __toESM(require_node_path(), 1);
async function exportMedium(path, options) {
  const { subject, handOff } = await openPost(path, options.dir);
  const copy = makeCopy(subject, handOff, losses, options);
  const live = options.online === true && handOff.url !== null ? await withProgress(
    "Asking the site",
    isWatched(options),
    () => askLive(subject.post, handOff.url)
  ) : null;
  const folder = openFolder(options.out, label);
  const files = copyFiles(subject.post, handOff, copy, live);
  for (const file of files) folder.write({ do: "write-file", ...file });
  if (options.format === "json") print(files.find((file) => file.path === "changes.json").text);
  else if (options.quiet !== true) print(tell(copy, handOff, subject.address, options.out));
  return 0;
}
function tell({ altered }, { url }, { why }, out) {
  const byHand = altered.filter(({ todo }) => todo !== void 0);
  const hand = byHand.length === 0 ? "None needs a hand." : `${capital(sayCount(byHand.length, "place"))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`;
  const canonical = url === null ? `The address of the post is not known: ${why ?? "no site address"}.` : `The canonical link on Medium must read ${url}`;
  return [
    `${capital(sayCount(altered.length, "change"))} from the post to its copy. ${hand}`,
    `Open ${fileLink((0, import_node_path.join)(out, "index.html"))} to see post and copy side by side.`,
    harmless(canonical)
  ].join("\n");
}
async function askLive(post, url) {
  const answer = await (await openOnline()).get({ url, robots: "ignore", confirm: true });
  const page = readPage(post, url, answer);
  const blocks = page.live === "pass" && answer.ok ? liveBlocks(answer.body) : null;
  if (blocks === null)
    terminalLog.warn(
      `${url} shows no text: ${page.why ?? "its HTML has no article"}. What markdown makes of the post stands in its place.`
    );
  return blocks;
}
export {
  exportMedium
};
