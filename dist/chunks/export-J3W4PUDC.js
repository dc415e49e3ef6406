import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  copyFiles,
  liveBlocks
} from "./chunk-26IPPFKO.js";
import {
  openFolder
} from "./chunk-MKDFAYWI.js";
import {
  makeCopy
} from "./chunk-GZAACKEZ.js";
import {
  openPost
} from "./chunk-IIP6GWRJ.js";
import "./chunk-TLFDBEEU.js";
import "./chunk-JOFBVCUZ.js";
import "./chunk-CICJLGTU.js";
import "./chunk-CPW72DJJ.js";
import "./chunk-F6IDNTLG.js";
import "./chunk-MYTC5DZ3.js";
import "./chunk-RCN36ILO.js";
import {
  fileLink
} from "./chunk-KE6MIWEI.js";
import {
  withProgress
} from "./chunk-MGZ6DYUQ.js";
import {
  isWatched,
  openOnline,
  print
} from "./chunk-UN7QVKMF.js";
import {
  readPage
} from "./chunk-RIKVKGEH.js";
import "./chunk-FOOVBEZ5.js";
import "./chunk-3HMMKXY2.js";
import "./chunk-LJJPUXDW.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-IVS6WPVH.js";
import {
  losses
} from "./chunk-O6VL4BUC.js";
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
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-76EOUGHK.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import {
  harmless,
  terminalLog
} from "./chunk-PQEPW35E.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-VCQAQR6X.js";
import "./chunk-EAI5XEM6.js";
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
