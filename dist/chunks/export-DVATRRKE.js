import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  liveBlocks
} from "./chunk-2G3DO5AQ.js";
import {
  openFolder
} from "./chunk-IRAU37YT.js";
import {
  makeCopy
} from "./chunk-KGXD5ZVG.js";
import {
  openPost
} from "./chunk-NXTIGGFM.js";
import {
  openOnline,
  print
} from "./chunk-ZDW2PTAP.js";
import {
  readPage
} from "./chunk-4LOXJFLG.js";
import "./chunk-X4T23AOE.js";
import {
  label
} from "./chunk-ZHYDRHQ4.js";
import "./chunk-3S7MUNWF.js";
import {
  losses
} from "./chunk-UPDSEKCJ.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-PW3IKCCQ.js";
import "./chunk-T53HCFAD.js";
import "./chunk-ABZ5JRXJ.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-S7GF25XU.js";
import {
  sayLines
} from "./chunk-NHD3PU34.js";
import "./chunk-E4WD5ZIU.js";
import {
  capital,
  sayCount
} from "./chunk-MYKBB3MK.js";
import "./chunk-NNALMARA.js";
import "./chunk-3HFJMIEO.js";
import {
  harmless,
  terminalLog
} from "./chunk-VR2ODY4U.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-6QST6GMP.js";
import "./chunk-GZ757V4F.js";
import "./chunk-D6M3AJQJ.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-5CCLBH2V.js";
import "./chunk-I6NDE7CH.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-AM3UFIQC.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/export.ts
import { join } from "node:path";
async function exportMedium(path, options) {
  const { subject, handOff } = await openPost(path, options.dir);
  const copy = makeCopy(subject, handOff, losses, options);
  const live = options.online === true && handOff.url !== null ? await askLive(subject.post, handOff.url) : null;
  const folder = openFolder(options.out, label);
  for (const file of copyFiles(subject.post, handOff, copy, live))
    folder.write({ do: "write-file", ...file });
  const byHand = copy.altered.filter(({ todo }) => todo !== void 0);
  const hand = byHand.length === 0 ? "None needs a hand." : `${capital(sayCount(byHand.length, "place"))} to finish by hand: ${sayLines(byHand.map(({ line }) => line))}.`;
  print(
    harmless(
      [
        `${capital(sayCount(copy.altered.length, "change"))} from the post to its copy. ${hand}`,
        `Open ${join(options.out, "index.html")} to see post and copy side by side.`,
        handOff.url === null ? `The address of the post is not known: ${subject.address.why ?? "no site address"}.` : `The canonical link on Medium must read ${handOff.url}`
      ].join("\n")
    )
  );
  return 0;
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
