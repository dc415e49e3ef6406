import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  liveBlocks
} from "./chunk-YLRNYJCM.js";
import {
  openFolder
} from "./chunk-7IYOPZVA.js";
import {
  makeCopy
} from "./chunk-AIFRV5N6.js";
import {
  openPost
} from "./chunk-EQWRQDUU.js";
import "./chunk-4W4GXVRV.js";
import "./chunk-BA4TV6TC.js";
import "./chunk-OT55YILT.js";
import "./chunk-K7WWAI22.js";
import "./chunk-JU3HFG47.js";
import "./chunk-DHSYIUES.js";
import "./chunk-RCN36ILO.js";
import {
  fileLink
} from "./chunk-6Q2ASBIX.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openOnline,
  print
} from "./chunk-36BFKNCA.js";
import {
  readPage
} from "./chunk-GRI4K3F5.js";
import "./chunk-FOOVBEZ5.js";
import "./chunk-JVYV7AA7.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-5TA2OOB3.js";
import {
  losses
} from "./chunk-OHGL6SCC.js";
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
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import "./chunk-IMBN4S6M.js";
import {
  harmless,
  terminalLog
} from "./chunk-SLFBS23N.js";
import "./chunk-2T4JJZJ4.js";
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
import "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
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
