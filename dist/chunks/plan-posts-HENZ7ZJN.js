import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  contactsIn,
  planPosts,
  readingOf
} from "./chunk-ATTV4D6G.js";
import "./chunk-JREO4PXT.js";
import "./chunk-GER4UARI.js";
import "./chunk-475LUGFY.js";
import "./chunk-542KQTQG.js";
import "./chunk-X7MTO547.js";
import "./chunk-FDQKP4FJ.js";
import "./chunk-GJU7UUMK.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-X57JODI2.js";
import "./chunk-VE3FM6M6.js";
import "./chunk-5NHADOKE.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-T53HCFAD.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-BF5GBTAK.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-IVS6WPVH.js";
import "./chunk-WF67U56L.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-O6VL4BUC.js";
import "./chunk-6ZMCBBAW.js";
import "./chunk-DCLPZAIP.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-BUC5RFA6.js";
import "./chunk-GLUTEYB7.js";
import "./chunk-G5LODOXR.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";
export {
  contactsIn,
  planPosts,
  readingOf
};
