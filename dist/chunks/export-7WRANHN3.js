import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-2IAER5UF.js";
import {
  withProgress
} from "./chunk-2TPRMTAE.js";
import {
  copyFiles
} from "./chunk-2HZLB74E.js";
import {
  openPost
} from "./chunk-KFRFCQTI.js";
import "./chunk-VXZ5HF7W.js";
import {
  liveBlocks
} from "./chunk-RAVS7G72.js";
import "./chunk-YVAO6UFF.js";
import "./chunk-NBJOYIGZ.js";
import {
  openFolder
} from "./chunk-7CLVINHA.js";
import {
  isWatched,
  openOnline,
  print
} from "./chunk-AK66BI3U.js";
import "./chunk-RCN36ILO.js";
import {
  readPage
} from "./chunk-4WWFP7HN.js";
import "./chunk-X4T23AOE.js";
import "./chunk-3HMMKXY2.js";
import {
  label
} from "./chunk-JFUJMES4.js";
import "./chunk-2CSAQZSI.js";
import "./chunk-2BDN2HNE.js";
import "./chunk-UJSJ227O.js";
import "./chunk-2XG6FU3W.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-S7GF25XU.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-NNALMARA.js";
import "./chunk-3HFJMIEO.js";
import {
  harmless,
  terminalLog
} from "./chunk-BDSN5WBC.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-LJJPUXDW.js";
import {
  losses
} from "./chunk-CBZOUE7Y.js";
import "./chunk-BMR3H7NF.js";
import "./chunk-DCLPZAIP.js";
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import "./chunk-XJX2IB6Q.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-RTEXQXK2.js";
import "./chunk-G5LODOXR.js";
import "./chunk-GXAVQGZC.js";
import "./chunk-POZPNOXV.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/export.ts
import { join } from "node:path";
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
  else if (options.quiet !== true)
    print(harmless(tell(copy, handOff, subject.address, options.out)));
  return 0;
}
function tell({ altered }, { url }, { why }, out) {
  const byHand = altered.filter(({ todo }) => todo !== void 0);
  const hand = byHand.length === 0 ? "None needs a hand." : `${capital(sayCount(byHand.length, "place"))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`;
  return [
    `${capital(sayCount(altered.length, "change"))} from the post to its copy. ${hand}`,
    `Open ${join(out, "index.html")} to see post and copy side by side.`,
    url === null ? `The address of the post is not known: ${why ?? "no site address"}.` : `The canonical link on Medium must read ${url}`
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
