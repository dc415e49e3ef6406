import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  makeCopy
} from "./chunk-AIFRV5N6.js";
import {
  openPost
} from "./chunk-EQWRQDUU.js";
import {
  readStory
} from "./chunk-4W4GXVRV.js";
import "./chunk-OT55YILT.js";
import "./chunk-K7WWAI22.js";
import "./chunk-JU3HFG47.js";
import "./chunk-DHSYIUES.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openOnline,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import {
  readPage
} from "./chunk-GRI4K3F5.js";
import "./chunk-FOOVBEZ5.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-5TA2OOB3.js";
import {
  losses
} from "./chunk-OHGL6SCC.js";
import "./chunk-TTYTPML7.js";
import {
  elementsIn,
  lineOf,
  textOf,
  wordsOf
} from "./chunk-DCLPZAIP.js";
import "./chunk-TCDTULWJ.js";
import "./chunk-RA2HM37J.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import {
  quoted,
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
  harmless
} from "./chunk-SLFBS23N.js";
import "./chunk-2T4JJZJ4.js";
import "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import {
  normalAddress,
  sameAddress
} from "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayCount,
  sayNumber
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/verify.ts
var import_node_fs = __toESM(require_node_fs(), 1);

// src/platforms/medium/story/compare-story.ts
function compareStory(story, page, handOff, copy) {
  return [
    compareCanonical(page, handOff.original ?? handOff.url),
    compareTitle(story, handOff),
    compareText(story, copy),
    compareCode(story, copy),
    compareImages(story, copy),
    compareLinks(story, copy),
    compareOwnLinks(story, handOff)
  ];
}
function unanswered(why) {
  return [
    {
      what: "canonical",
      verdict: "inconclusive",
      says: `The story could not be read: ${why}.`,
      todo: "Open it in your browser, save the page as HTML, and run verify again with that file."
    }
  ];
}
function compareCanonical({ canonical }, url) {
  const what = "canonical";
  if (url === null)
    return { what, verdict: "inconclusive", says: "The address of the post is not known." };
  const todo = `On Medium, open Story settings → Advanced settings → Customize canonical link, and put ${url} there.`;
  if (canonical == null)
    return { what, verdict: "fail", says: "The story declares no canonical link.", todo };
  return sameAddress(canonical, url) ? { what, verdict: "pass", says: `The canonical link is ${canonical}.` } : { what, verdict: "fail", says: `The canonical link is ${canonical}, not ${url}.`, todo };
}
function compareTitle({ title }, handOff) {
  const what = "title";
  if (lettersOf(title) === lettersOf(handOff.title))
    return { what, verdict: "pass", says: `The title is ${quoted(title)}.` };
  return {
    what,
    verdict: "fail",
    says: `The title is ${quoted(title)}, in the post ${quoted(handOff.title)}.`,
    todo: "Change the one that is out of date. Leave it where you chose another one for Medium."
  };
}
function compareText(story, copy) {
  const there = story.blocks.map((block) => lettersOf(wordsOf(block))).join(" ");
  const parts = copy.blocks.filter((block) => isText(block) && !isEmbed(block)).flatMap(partsOf);
  const isMark = (part) => /^\[Put .*\]$/.test(wordsOf(part).trim());
  const missing = parts.filter((part) => !isMark(part) && !there.includes(lettersOf(wordsOf(part))));
  const marks2 = parts.filter((part) => isMark(part) && there.includes(lettersOf(wordsOf(part))));
  const what = "text";
  if (missing.length > 0)
    return {
      what,
      verdict: "fail",
      says: `${capitalCount(missing.length, "paragraph")} of the post ${missing.length === 1 ? "is" : "are"} not in the story, or read otherwise there (${sayLines(missing.map(lineOf))}). The first begins ${quoted(wordsOf(missing[0]), 60)}.`,
      todo: "Paste them from story.html, which export makes.",
      lines: linesOf(missing)
    };
  if (marks2.length > 0)
    return {
      what,
      verdict: "fail",
      says: `${capitalCount(marks2.length, "mark")} of the copy still ${marks2.length === 1 ? "stands" : "stand"} in the story: ${quoted(wordsOf(marks2[0]))}.`,
      todo: "Put there what it asks for."
    };
  return {
    what,
    verdict: "pass",
    says: `All ${sayCount(parts.length, "paragraph")} of the post are there.`
  };
}
function compareCode(story, { blocks }) {
  const what = "code";
  const code = blocks.filter(({ tagName }) => tagName === "pre");
  const there = story.blocks.filter(({ tagName }) => tagName === "pre").map(squeezed);
  const missing = code.filter((block) => !there.some((one) => one.includes(squeezed(block))));
  if (code.length === 0) return { what, verdict: "pass", says: "The post has no code." };
  if (missing.length === 0)
    return {
      what,
      verdict: "pass",
      says: `${capitalCount(code.length, "code block")}, as in the post.`
    };
  return {
    what,
    verdict: "fail",
    says: `${capitalCount(missing.length, "code block")} of ${sayNumber(code.length)} ${missing.length === 1 ? "is" : "are"} missing or changed (${sayLines(missing.map(lineOf))}).`,
    todo: "Paste the code again, each block into a code block of its own.",
    lines: linesOf(missing)
  };
}
function compareImages({ pictures }, { blocks }) {
  const what = "images";
  const figures = blocks.filter(({ tagName }) => tagName === "figure");
  const wanted = figures.length;
  const says = `${capitalCount(pictures, "picture")} in the story, ${sayNumber(wanted)} in the post.`;
  if (pictures >= wanted) return { what, verdict: "pass", says };
  return {
    what,
    verdict: "fail",
    says,
    todo: `Upload those that are missing: they stand on ${sayLines(figures.map(lineOf))}.`,
    lines: linesOf(figures)
  };
}
function compareLinks(story, { blocks }) {
  const what = "links";
  const links = blocks.flatMap((block) => [...elementsIn(block)]).filter(({ tagName }) => tagName === "a");
  const there = new Set(story.links.map(normalAddress));
  const embeds = new Set(blocks.filter(isEmbed).flatMap(({ children }) => children));
  const gone = links.filter((link) => !there.has(normalAddress(textOf(link, "href"))));
  const missing = [
    ...gone.filter((link) => !embeds.has(link)),
    ...gone.filter((link) => embeds.has(link)).slice(story.frames)
  ];
  if (missing.length === 0)
    return { what, verdict: "pass", says: `${capitalCount(links.length, "link")}, as in the copy.` };
  return {
    what,
    verdict: "fail",
    says: `${capitalCount(missing.length, "link")} of ${sayNumber(links.length)} ${missing.length === 1 ? "is" : "are"} missing (${sayLines(missing.map(lineOf))}): ${textOf(missing[0], "href")}${missing.length === 1 ? "." : " is the first."}`,
    todo: "Link the words again.",
    lines: linesOf(missing)
  };
}
function compareOwnLinks({ links }, { keep, unlink, url }) {
  const what = "own-links";
  const whole = (href) => URL.canParse(href, url ?? void 0) ? new URL(href, url ?? void 0).href : href;
  const kept = new Set(keep.map((link) => normalAddress(whole(link.url))));
  const there = new Set(links.map(normalAddress));
  const left = unlink.filter((link) => {
    const address = normalAddress(whole(link.url));
    return there.has(address) && !kept.has(address);
  });
  if (left.length === 0)
    return { what, verdict: "pass", says: "No link to your own site beyond those to keep." };
  return {
    what,
    verdict: "fail",
    says: `${capitalCount(left.length, "link")} to your own site ${left.length === 1 ? "is" : "are"} there beyond the ${sayNumber(keep.length)} to keep: “${left[0].text || left[0].url}”${left.length === 1 ? "." : " is the first."}`,
    todo: "Unlink them on Medium.",
    lines: [...new Set(left.map(({ line }) => line))]
  };
}
var isText = ({ tagName }) => !["pre", "figure", "hr"].includes(tagName);
function isEmbed({ tagName, children: [link, ...more] }) {
  return tagName === "p" && more.length === 0 && link?.type === "element" && wordsOf(link) === textOf(link, "href");
}
function partsOf(block) {
  const parts = block.tagName === "ul" || block.tagName === "ol" ? block.children : [block];
  return parts.flatMap(
    (part) => part.type === "element" && lettersOf(wordsOf(part)) !== "" ? [
      {
        ...part,
        ...block.position !== void 0 && { position: part.position ?? block.position }
      }
    ] : []
  );
}
var linesOf = (elements) => [...new Set(elements.map(lineOf))];
var squeezed = (block) => wordsOf(block).replace(/\s+/g, "");
function lettersOf(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
var capitalCount = (n, one) => capital(sayCount(n, one));

// src/commands/verify.ts
async function verify(path, at, options) {
  const { subject, handOff } = await openPost(path, options.dir);
  const answer = await withProgress(
    "Asking for the story",
    isWatched(options),
    () => readAnswer(at, options.online === true)
  );
  const page = readPage(subject.post, isAddress(at) ? at : savedFrom, answer);
  const story = page.live === "pass" && answer.ok ? readStory(answer.body) : null;
  const compared = story === null ? unanswered(page.why ?? "there is no text on the page") : compareStory(story, page, handOff, makeCopy(subject, handOff, losses));
  const verdict = overall(compared);
  if (options.format === "json")
    printJson({ version: 1, post: subject.post.path, story: at, verdict, checks: compared });
  else print(harmless(toTell(compared, options).map(pretty).join("\n")));
  return verdict === "fail" ? 1 : 0;
}
var isAddress = (at) => /^https?:\/\//i.test(at);
var savedFrom = "https://medium.com/";
async function readAnswer(at, online) {
  if (isAddress(at)) {
    if (online) return (await openOnline()).get({ url: at, confirm: true });
    throw new UserError(
      "online",
      "An address is asked only with --online. Without it, save the story as HTML in your browser and give that file."
    );
  }
  try {
    const body = (0, import_node_fs.readFileSync)(at, "utf8");
    return { ok: true, status: 200, url: savedFrom, headers: html, body };
  } catch {
    throw new UserError(
      "file",
      `${at} cannot be read. Expected a saved HTML page, or the address of the story with --online.`
    );
  }
}
var html = { "content-type": "text/html" };
function toTell(compared, { quiet = false }) {
  return quiet ? compared.filter(({ verdict }) => verdict === "fail") : compared;
}
function overall(compared) {
  const all = compared.map(({ verdict }) => verdict);
  if (all.includes("fail")) return "fail";
  return all.includes("inconclusive") ? "inconclusive" : "pass";
}
var marks = { pass: "fine", fail: "look", inconclusive: "?" };
function pretty({ what, verdict, says, todo }) {
  const rest = todo === void 0 ? "" : `
${" ".repeat(18)}${todo}`;
  return `${marks[verdict].padEnd(6)}${what.padEnd(12)}${says}${rest}`;
}
export {
  verify
};
