import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  samePage
} from "./chunk-E4WD5ZIU.js";
import {
  addDays,
  dayOf,
  daysBetween,
  sayDay
} from "./chunk-JPLPZ4JR.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  sayCount
} from "./chunk-MYKBB3MK.js";

// src/life.ts
var nothingDone = { handedOff: false, published: false, live: false };
function isNew(post, today) {
  const day = dayOf(post.date);
  return day !== null && daysBetween(day, today) <= 14;
}
function decideLife(facts) {
  const { post, address, page, index, handOff, done, today } = facts;
  const live = liveOf(page, done);
  const life = (stage2, medium, next2) => ({
    stage: stage2,
    live,
    medium,
    next: next2
  });
  if (!post.published) return life("unpublished", "wait", step("Publish the post"));
  const fix = fixFirst(facts.findings, done.published ? null : page);
  if (done.published) {
    const stage2 = stageOfCopy(facts);
    return life(stage2, "done", fix ?? step(afterwards[stage2]));
  }
  if (live === "fail") {
    return life(
      "not-live",
      "wait",
      step(`Nothing to do until the page is there: ${page?.why ?? "it does not answer"}`)
    );
  }
  const stage = live === "pass" ? "live" : "not-live";
  if (page?.awaited === true) {
    const ofPost = fixFirst(
      facts.findings.filter((finding) => !isOfPage(finding)),
      null
    );
    if (ofPost !== null) return life(stage, "blocked", ofPost);
    return life(stage, "wait", step("Nothing to do yet: the page still shows the version before"));
  }
  if (fix !== null) return life(stage, "blocked", fix);
  if (address.url === null) return life(stage, "blocked", step("Tell where the post is"));
  if (done.handedOff) return life("handed-off", "ready", step("Finish it on Medium"));
  const never = neverOnMedium(facts);
  if (never !== null) return life(stage, "never", step(never));
  if (index?.state === "waiting")
    return life(live === "pass" ? "waiting-index" : stage, "wait", waitFor(index, today));
  if (index?.state === "blocked") return life(stage, "blocked", step(inTheWay(index)));
  const next = { text: "Put it on Medium", minutes: handOff?.minutes ?? 5 };
  return life(live === "pass" ? "ready" : stage, "ready", next);
}
function fixFirst(findings, page) {
  const errors = findings.filter((finding) => isInTheWay(finding, page));
  const ofPage = errors.filter(isOfPage);
  if (errors.length === 0) return null;
  const named = errors.length === 1 ? pageTroubles[ofPage[0]?.check ?? ""] : void 0;
  if (named !== void 0) return step(`Fix ${named}`);
  const where = ofPage.length === 0 ? "in the post" : ofPage.length === errors.length ? "on the page" : "in the post and on its page";
  return step(`Fix ${sayCount(errors.length, "problem")} ${where}`);
}
var isOfPage = ({ check }) => check.startsWith("page-");
function isInTheWay({ check, severity }, page) {
  return severity === "error" || check === "page-stale-content" && (page?.holds ?? 1) < half;
}
var half = 0.5;
var pageTroubles = {
  "page-canonical-dead": "the page, whose canonical leads to nothing",
  "page-canonical-mismatch": "the page, which names another page as its original",
  "page-canonical-multiple": "the page, which names more than one original",
  "page-moved": "the address, which leads on to another page",
  "page-noindex": "the page, which asks search engines to leave it out",
  "page-robots-blocked": "robots.txt, which keeps Google from the page",
  "page-stale-content": "the page, which shows another text than the post",
  "page-text-missing": "the page, which has no text without scripts"
};
function liveOf(page, done) {
  const live = page?.live ?? "inconclusive";
  return live === "inconclusive" && done.live ? "pass" : live;
}
function neverOnMedium({ foreign, retold, handOff }) {
  if (retold) return "Leave it on your own site: it says that it retells another text";
  if (handOff?.original !== void 0) return "Share it: its original is on Medium";
  if (foreign) return "Share it, but not on Medium: its original is elsewhere";
  return handOff === null ? "Share it" : null;
}
function waitFor({ notBefore }, today) {
  if (notBefore === void 0) return step("Nothing to do until Google has the page");
  return {
    text: `Nothing to do before ${sayDay(notBefore, today)}: Google should know the page first`,
    notBefore
  };
}
var inTheWay = ({ chosen }) => chosen === void 0 ? "Open the page to Google" : "See why Google takes another address for the original";
var afterwards = {
  lost: "Check the canonical link on Medium: Google chose the copy",
  drifted: "Paste the changed parts into the copy",
  verified: "Share it",
  "on-medium": "Share it"
};
function stageOfCopy(facts) {
  if (isCopyChosen(facts.index, facts.done)) return "lost";
  if (facts.drifted) return "drifted";
  return facts.done.verified === true ? "verified" : "on-medium";
}
function isCopyChosen(index, done) {
  const chosen = index?.chosen;
  if (chosen === void 0) return false;
  const host = hostOf(chosen);
  if (host === "medium.com" || host?.endsWith(".medium.com")) return true;
  return done.copy !== void 0 && samePage(chosen, done.copy);
}
function step(text) {
  return { text };
}

// src/pages/index-state.ts
var daysToIndex = 7;
function indexState(facts) {
  const { inspection } = facts;
  if (inspection !== null && !("from" in inspection)) return told(inspection, facts);
  const known = facts.recalled === void 0 ? null : recall(facts.recalled);
  if (known !== null) return known;
  if (inspection === null) return guess(facts);
  const { state, notBefore } = guess(facts);
  const why = `Search Console could not be asked: ${inspection.why}`;
  return { state, why, evidence: null, ...notBefore && { notBefore } };
}
function recall({ state, chosen }) {
  const evidence = null;
  if (chosen !== void 0) {
    return { state: "blocked", why: `Google takes ${chosen} for the original`, chosen, evidence };
  }
  return state === "confirmed" ? { state, why: "Google had it when it was asked", evidence } : null;
}
function told(inspection, { expected }) {
  const { verdict, obstacle, googleCanonical, link: evidence } = inspection;
  if (obstacle !== null) return { state: "blocked", why: `Google says: ${obstacle}`, evidence };
  if (googleCanonical !== null && !samePage(googleCanonical, expected)) {
    const why = `Google takes ${googleCanonical} for the original`;
    return { state: "blocked", why, chosen: googleCanonical, evidence };
  }
  if (verdict === "pass") {
    return { state: "confirmed", why: "Google has it", evidence };
  }
  if (verdict === "fail")
    return { state: "blocked", why: "Google says that it cannot be indexed", evidence };
  return { state: "waiting", why: "Google does not have it yet", evidence };
}
function guess({ page, published, expected, today }) {
  const evidence = null;
  if (page?.live === "pass") {
    const { noindex, canonical } = page;
    if (noindex === true)
      return { state: "blocked", why: "The page asks not to be indexed", evidence };
    if (canonical && !samePage(canonical, expected)) {
      return { state: "blocked", why: `The page names ${canonical} as its original`, evidence };
    }
  }
  if (published === null)
    return { state: "unknown", why: "The post has no date to go by", evidence };
  const notBefore = addDays(published, daysToIndex);
  if (daysBetween(published, today) < daysToIndex) {
    return { state: "waiting", why: "Google should know the page first", evidence, notBefore };
  }
  if (page?.live !== "pass")
    return { state: "unknown", why: "The page was not looked at", evidence };
  const why = "a guess: it is a week old or older, and open to Google";
  return { state: "likely", why, evidence };
}

// src/ask-google.ts
var looksAtCopies = [30, 7];
var daysOfQueries = 90;
function openGoogle({ searchConsole, today }, { platforms, tracker }) {
  const outages = [];
  const isTaken = platforms.medium || platforms.devto;
  return { ask, outages };
  async function ask(facts) {
    const { address, done } = facts;
    const look = lookDue(done, today);
    const isAsked = address.url !== null && isTaken && isOpen(facts, look);
    const inspection = isAsked ? await inspect(address.url) : null;
    const index = guessIndex(facts, today, inspection);
    if (index === null || inspection === null || "from" in inspection)
      return { index, google: done.google };
    const { state, chosen } = index;
    const seen = look ?? done.google?.look;
    const isOfUse = state === "confirmed" && !done.published && tracker.public !== true;
    const foundBy = isOfUse ? await queries(address.url ?? "", done.google?.foundBy) : [];
    const google = {
      state,
      ...chosen !== void 0 && { chosen },
      ...seen !== void 0 && { look: seen },
      ...foundBy.length > 0 && { foundBy }
    };
    return { index, google };
  }
  async function inspect(url) {
    if (searchConsole === void 0) return null;
    const answer = await searchConsole.inspect(url);
    const { readInspection } = await import("./read-inspection-6X6ZKFW5.js");
    const read = readAnswer(answer, readInspection);
    return "why" in read ? silent(read.why) : read;
  }
  async function queries(url, known = []) {
    if (searchConsole?.queries === void 0) return [];
    const answer = await searchConsole.queries(url, addDays(today, -daysOfQueries), today);
    const { readQueries } = await import("./read-queries-RJTFDXML.js");
    const read = readAnswer(answer, readQueries);
    if (!("why" in read)) return read;
    silent(read.why);
    return known;
  }
  function silent(why) {
    const outage = { from: "Search Console", why };
    if (!outages.some((known) => known.why === why)) outages.push(outage);
    return outage;
  }
}
function readAnswer(answer, read) {
  if ("why" in answer) return answer;
  try {
    return read(answer.payload);
  } catch (error) {
    const at = error.issues?.[0]?.path.join(".") ?? "";
    return { why: `it changed its answer: “${at}”` };
  }
}
function guessIndex({ post, address, page, done }, today, inspection = null) {
  if (address.url === null) return null;
  const recalled = done.published || done.google?.state === "confirmed" ? done.google : void 0;
  const published = dayOf(post.date);
  return indexState({ expected: address.url, published, page, inspection, recalled, today });
}
function isOpen({ post, page, done }, look) {
  const isLive = page?.live === "pass" || page?.live === "inconclusive" && done.live;
  if (!post.published || !isLive) return false;
  return !done.published || look !== null || done.google?.chosen !== void 0;
}
function lookDue({ since, google }, today) {
  if (since === void 0) return null;
  const due = looksAtCopies.find((days) => daysBetween(since, today) >= days);
  return due !== void 0 && due > (google?.look ?? 0) ? due : null;
}

export {
  openGoogle,
  guessIndex,
  nothingDone,
  isNew,
  decideLife,
  isCopyChosen
};
