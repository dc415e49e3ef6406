import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  liveBlocks
} from "./chunk-5NELSN6G.js";
import {
  openFolder
} from "./chunk-C6DY2UWQ.js";
import {
  makeCopy
} from "./chunk-6IANODR2.js";
import {
  openPost
} from "./chunk-NLV2FXB3.js";
import "./chunk-VIYUNHH6.js";
import {
  fileLink
} from "./chunk-GQOEAWXE.js";
import {
  withProgress
} from "./chunk-JFOXDQI5.js";
import {
  isWatched,
  openOnline,
  print
} from "./chunk-Y23KM2HO.js";
import {
  readPage
} from "./chunk-UEVEKBSS.js";
import "./chunk-X4T23AOE.js";
import "./chunk-3HMMKXY2.js";
import "./chunk-RCN36ILO.js";
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
import {
  losses
} from "./chunk-T3OSJQFF.js";
import "./chunk-ZSAEHNA7.js";
import "./chunk-DCLPZAIP.js";
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
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
  harmless,
  terminalLog
} from "./chunk-QL446YXI.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-A3SKC7YJ.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-3HFJMIEO.js";
import "./chunk-BJRYIHT3.js";
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
  else if (options.quiet !== true) print(tell(copy, handOff, subject.address, options.out));
  return 0;
}
function tell({ altered }, { url }, { why }, out) {
  const byHand = altered.filter(({ todo }) => todo !== void 0);
  const hand = byHand.length === 0 ? "None needs a hand." : `${capital(sayCount(byHand.length, "place"))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`;
  const canonical = url === null ? `The address of the post is not known: ${why ?? "no site address"}.` : `The canonical link on Medium must read ${url}`;
  return [
    `${capital(sayCount(altered.length, "change"))} from the post to its copy. ${hand}`,
    `Open ${fileLink(join(out, "index.html"))} to see post and copy side by side.`,
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
