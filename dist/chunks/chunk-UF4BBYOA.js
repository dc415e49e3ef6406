import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  applyCommands,
  decodeBlocks,
  diff3Merge,
  doneOf,
  eachBlock,
  encodeBlocks,
  isContacted,
  isUnderstood,
  joinBlocks,
  joinBody,
  keptNotes,
  label,
  markHead,
  markLine,
  markText,
  mergeBlocks,
  neverSuggested,
  notesHeading,
  outbound,
  parseIssue,
  pathOf,
  placesOf,
  plainText,
  planIssue,
  postInHand,
  readIssue,
  readSaid,
  readState,
  recordComments,
  sayKept,
  splitBody,
  splitIssue,
  withoutState,
  writeState
} from "./chunk-7Y2W2IRY.js";
import {
  medium_default
} from "./chunk-6XGKB57Q.js";
import {
  competitorHosts,
  indexContacts,
  knownPlaces,
  matchPost,
  mergeCandidates,
  noContacts,
  placeOf,
  subjectOf,
  suppressedBy,
  tellingTerms
} from "./chunk-H5BYZ5RK.js";
import {
  allChecks,
  askSites,
  byAge,
  countWords,
  detectSites,
  foreignHost,
  generators,
  noPosts,
  perBlog,
  previewOf,
  readBlog,
  readHosting,
  readToml,
  require_picomatch,
  sentencesOf,
  silenceIn,
  toldOrigin,
  withoutLines
} from "./chunk-FMZS5IUO.js";
import {
  isOnMedium,
  tagOf
} from "./chunk-7DNKTLZU.js";
import {
  termsOf
} from "./chunk-Q7D3LPZG.js";
import {
  catalogueTitle,
  listsTitle,
  siteTargets
} from "./chunk-YAV5JDQR.js";
import {
  keptKinds,
  stages,
  targetKinds
} from "./chunk-TTXEBQT7.js";
import {
  loadDialects
} from "./chunk-BAXRKZ2S.js";
import {
  samePage
} from "./chunk-45AYAZWN.js";
import {
  fileOf,
  folderOf,
  joinPath,
  withoutExtension
} from "./chunk-GZ757V4F.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  strictObject,
  string
} from "./chunk-EPPHZU3C.js";
import {
  addDays,
  dayOf,
  daysBetween,
  readDay,
  sayDay,
  spokenDay
} from "./chunk-BGV5K6MB.js";
import {
  bare,
  bullets,
  code,
  fold,
  lineLink,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  row
} from "./chunk-RC4ZGBQH.js";
import {
  capital,
  sayCount,
  sayList,
  sayNumber,
  shorten
} from "./chunk-KBRM4X5E.js";
import {
  hostOf,
  normalAddress,
  parseUrl
} from "./chunk-HOCJEFBW.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/reports/report-json.ts
var outage = strictObject({
  from: string().describe("The service that did not answer."),
  why: string()
});
var finding = strictObject({
  check: string().describe("The id of the check."),
  severity: _enum(["error", "warning", "note"]),
  concerns: _enum(["post", "medium"]).describe("`medium`: only matters when the post is taken there."),
  line: int().min(1),
  column: int().min(1).optional(),
  message: string(),
  fix: string().optional(),
  fixable: literal(true).optional().describe("`check --fix` mends it."),
  isNew: boolean().optional().describe("Did the change bring it? Left out where nothing could be compared."),
  known: literal(true).optional().describe("It is in the baseline, and stays quiet.")
});
var loss = strictObject({
  fate: _enum(["changed", "dropped"]).optional(),
  severity: _enum(["error", "warning", "note"]).optional(),
  count: int().min(1).optional(),
  say: string(),
  lines: array(int().min(1)),
  replace: string()
});
var kept = strictObject({
  what: _enum(keptKinds),
  count: int().min(1),
  say: string(),
  lines: array(int().min(1))
});
var opportunity = strictObject({
  target: string().describe("The stable id of the place."),
  name: string(),
  kind: _enum(targetKinds),
  url: string(),
  fit: _enum(["good", "possible"]),
  because: array(
    strictObject({
      text: string(),
      evidence: string().nullable().describe("What a reader can open.")
    })
  ),
  route: strictObject({
    how: _enum(["form", "pull-request", "e-mail", "comment", "submit", "call-for-papers"]),
    url: string(),
    rules: array(string()).optional(),
    checked: string().optional()
  }).nullable().describe("How a person reaches it; null where nothing is known."),
  draft: strictObject({
    channel: string(),
    subject: string().optional(),
    text: string().nullable().describe("Null where the place wants no text from a machine."),
    checklist: array(string())
  })
});
var site = strictObject({
  url: string().nullable(),
  generator: string(),
  root: string().describe("The folder the site lives in, empty for the top.")
});
var reportSchema = strictObject({
  version: literal(1),
  scorer: string().optional().describe("Of a run that ranked places: the version of the weights that ranked them."),
  site: site.describe("The blog; the first one where a run looked at several."),
  sites: array(site).optional().describe("All blogs, where a run looked at several."),
  posts: array(
    strictObject({
      path: string(),
      title: string().optional(),
      url: string().nullable(),
      unlocated: string().optional().describe("Why its address is not known."),
      stage: _enum(stages),
      live: _enum(["pass", "fail", "inconclusive"]).describe("Was the page seen? The stage of a page that nobody looked at is not-live."),
      next: strictObject({
        text: string(),
        minutes: number().optional(),
        notBefore: string().optional()
      }),
      findings: array(finding),
      losses: array(loss).nullable().optional().describe("What Medium drops or changes; null where the post is not taken there."),
      asked: array(
        strictObject({
          title: string(),
          url: string(),
          source: string(),
          date: string().optional()
        })
      ).optional().describe("Of a new post in a pull request: where people talk about the same."),
      kept: array(kept).optional().describe("What should come along to Medium; absent where the post is not taken there."),
      opportunities: array(opportunity)
    })
  ),
  findings: array(finding.extend({ path: string() })).optional().describe("What concerns no single post: posts that a change moves or removes."),
  outages: array(outage)
}).describe("What a run of Postrider found out");
function toReportJson(sites, reports, outages, findings = [], scorer) {
  const all = sites.map(({ url, generator, root }) => ({ url, generator, root }));
  return {
    version: 1,
    ...scorer !== void 0 && { scorer },
    site: all[0] ?? { url: null, generator: "unknown", root: "" },
    ...all.length > 1 && { sites: all },
    posts: reports.map(toPost),
    ...findings.length > 0 && {
      findings: findings.map((found) => ({ ...toFinding(found), path: found.path }))
    },
    outages: outages.map(({ from, why }) => ({ from, why }))
  };
}
function toPost(report) {
  const { post, address, life, findings, opportunities, asked } = report;
  const handOff = life.medium === "never" ? null : report.handOff;
  return {
    path: post.path,
    title: post.title,
    url: address.url,
    ...address.url === null && address.why !== void 0 && { unlocated: address.why },
    stage: life.stage,
    live: life.live,
    next: { ...life.next },
    findings: findings.map(toFinding),
    losses: handOff === null ? null : handOff.losses.map((loss2) => ({ ...loss2, lines: [...loss2.lines] })),
    ...handOff !== null && {
      kept: handOff.kept.map((some) => ({ ...some, lines: [...some.lines] }))
    },
    ...asked.length > 0 && { asked: asked.map((thread) => ({ ...thread })) },
    opportunities: opportunities.map(({ target: target2, fit, because, draft }) => ({
      target: target2.id,
      name: target2.name,
      kind: target2.kind,
      url: target2.url,
      fit,
      because: because.map(({ text, evidence }) => ({ text, evidence })),
      route: target2.route === void 0 ? null : { ...target2.route, rules: [...target2.route.rules ?? []] },
      draft: { ...draft, checklist: [...draft.checklist] }
    }))
  };
}
function toFinding(found) {
  const { check, severity, concerns, place, message, fix, edits, known, isNew: isNew2 } = found;
  return {
    check,
    severity,
    concerns,
    line: place.line,
    ...place.column !== void 0 && { column: place.column },
    message,
    ...fix !== void 0 && { fix },
    ...edits !== void 0 && { fixable: true },
    ...isNew2 !== void 0 && { isNew: isNew2 },
    ...known !== void 0 && { known }
  };
}

// src/tracker/is-older-run.ts
function knowsLess(run2, state) {
  return run2 !== void 0 && state?.run !== void 0 && run2 < state.run;
}
function isOlderRun(run2, body) {
  return knowsLess(run2, readState(body.replace(/\r\n?/g, "\n")));
}

// src/tracker/parse-index.ts
var indexMarker = "<!-- postrider:queue -->";
var allPosts = "All posts in hand: ";
var noComments = "No comments come here;";
var lookedOn = new RegExp(`Looked on (${spokenDay})\\.`, "u");
function findIndex(issues, today) {
  const [issue] = issues.filter(({ trusted, body }) => trusted && isIndex(body)).sort((a, b) => a.number - b.number);
  return issue === void 0 ? null : parseIndex(issue, today);
}
function isIndex(body) {
  return body.startsWith(indexMarker) || body.split(/\r?\n/).some((line) => line.startsWith(`<details><summary>${allPosts}`));
}
function parseIndex(issue, today, earlier = []) {
  const tracked = parseIssue(issue.body, today, earlier);
  const lines2 = [...eachBlock(tracked.blocks)].map(({ text }) => text);
  const looked = lookedOn.exec(lines2.join("\n"))?.[1];
  return {
    issue,
    tracked,
    silenced: lines2.some((line) => line.includes(noComments)),
    ticked: lines2.flatMap((line) => /^[-*+] \[[xX]\] (.+)$/.exec(line)?.[1] ?? []),
    looked: looked === void 0 ? null : readDay(looked, today)
  };
}

// src/tracker/find-duplicates.ts
function findDuplicates(issues) {
  const first = /* @__PURE__ */ new Map();
  const open = issues.filter(({ trusted, state }) => trusted && state === "open");
  return open.sort((a, b) => a.number - b.number).flatMap(({ number: number2, body }) => {
    const path = pathOf(body);
    const key = path ?? (isIndex(body) ? "" : null);
    if (key === null) return [];
    const of = first.get(key);
    if (of !== void 0) return [{ do: "close-duplicate", path, number: number2, of }];
    first.set(key, number2);
    return [];
  });
}

// src/checks/run-checks.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/checks/habit.ts
var fewest = 10;
var tries = 5;
function tellerOf(check, blog, options) {
  const known = tellers(blog);
  const before = known.get(check.id);
  if (before !== void 0) return before;
  const teller = findTeller(check, blog, options);
  known.set(check.id, teller);
  return teller;
}
var toldOnce = "It is so in most posts of this blog, and said here once.";
var tellers = perBlog(() => /* @__PURE__ */ new Map());
function findTeller(check, blog, options) {
  const { habit } = check;
  if (check.needs !== "post" || habit === void 0) return null;
  const posts = byAge(blog);
  const having = posts.filter((post) => habit(post, options, blog));
  if (posts.length < fewest || having.length * 2 <= posts.length) return null;
  const addresses = new Map(blog.posts.map(({ post, address }) => [post, address]));
  const finds = (post) => {
    const [found] = check.run({ post, address: addresses.get(post), blog }, options);
    return found !== void 0;
  };
  return having.slice(-tries).findLast(finds)?.path ?? null;
}

// src/checks/run-checks.ts
function runChecks(checks, subject, settings) {
  const silence = silenceIn(subject.post);
  const lines2 = subject.post.body.split("\n");
  const findings = [];
  const seen = /* @__PURE__ */ new Map();
  for (const check of checks) {
    const setting = settings[check.id];
    const severity = severityOf(check, setting);
    if (severity === "off" || silence.everywhere.has(check.id)) continue;
    if (!judges(check, subject.post)) continue;
    if (setting !== void 0 && isIgnored(subject.post.path, setting)) continue;
    const options = optionsOf(check, setting);
    const hidden = silence.lines.get(check.id);
    const problems = [...problemsOf(check, seenBy(subject, hidden), options)].filter(
      ({ place }) => hidden?.has(place?.line ?? 1) !== true
    );
    for (const problem of toldHere(problems, check, subject, options)) {
      findings.push({
        ...problem,
        key: unique(keyOf(check, subject.post, problem.place, lines2), seen),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path: subject.post.path,
        place: problem.place ?? { line: 1 }
      });
    }
  }
  return findings.sort(byPlace);
}
function toldHere(problems, check, { post, blog }, options) {
  const teller = problems.length === 0 ? null : tellerOf(check, blog, options);
  if (teller === null) return problems;
  return teller === post.path ? problems.map((problem) => ({ ...problem, message: `${problem.message} ${toldOnce}` })) : [];
}
function judges({ id }, { unread }) {
  return unread !== true || id === "frontmatter-broken";
}
function runBlogChecks(checks, blog, settings) {
  const findings = [];
  const seen = /* @__PURE__ */ new Map();
  for (const check of checks) {
    const setting = settings[check.id];
    const severity = severityOf(check, setting);
    if (check.needs !== "blog" || severity === "off") continue;
    for (const { path, ...problem } of check.run(blog, optionsOf(check, setting))) {
      if (setting !== void 0 && isIgnored(path, setting)) continue;
      findings.push({
        ...problem,
        key: unique(`${check.id}:${path}:${problem.place?.field ?? ""}`, seen),
        check: check.id,
        title: check.title,
        severity,
        concerns: check.concerns,
        path,
        place: problem.place ?? { line: 1 }
      });
    }
  }
  return findings;
}
function severityOf({ severity, optional }, setting) {
  return setting?.severity ?? (optional === true ? "off" : severity);
}
function isIgnored(path, { ignore }) {
  return ignore.length > 0 && (0, import_picomatch.default)([...ignore], { dot: true })(path);
}
function seenBy(subject, hidden) {
  return hidden === void 0 ? subject : { ...subject, post: withoutLines(subject.post, hidden) };
}
function optionsOf({ options }, setting) {
  if (options === void 0) return setting?.options ?? {};
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...setting?.options };
}
function problemsOf(check, subject, options) {
  if (check.needs === "blog") return [];
  if (check.needs === "post") return check.run(subject, options);
  const { page } = subject;
  return page === null || page.live === "inconclusive" ? [] : check.run({ ...subject, page }, options);
}
function keyOf(check, post, place, lines2) {
  const line = lines2[(place?.line ?? 1) - post.bodyLine];
  const what = place?.field ?? (place?.column === void 0 ? "" : textAt(line, place.column));
  return `${check.id}:${post.path}:${what}`;
}
function textAt(line = "", column) {
  const text = line.slice(column - 1, column + 39);
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
function unique(key, seen) {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}#${times}`;
}
function byPlace(a, b) {
  return a.place.line - b.place.line || (a.place.column ?? 0) - (b.place.column ?? 0) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}

// src/moves/put-back.ts
var decided = ["title", "slug", "date", "canonical"];
function putBack(before, now) {
  const keys = differingKeys(before, now);
  const found = keys.map((key) => {
    const was = before.frontmatter.values[key];
    const isTitle = key.toLowerCase() === "title";
    return {
      by: isTitle ? "title" : "field",
      name: key,
      was: isTitle ? before.title : sayValue(was),
      post: withValue(now, key, was, decidedBy(key, before, now))
    };
  });
  if (before.title !== now.title && !found.some(({ by }) => by === "title"))
    found.push({
      by: "title",
      name: "title",
      was: before.title,
      post: changed(now, { title: before.title })
    });
  if (before.path !== now.path)
    found.push({ by: "file", name: before.path, was: before.path, post: atPath(before, now, keys) });
  return found;
}
function withValue(post, key, value, follows = {}) {
  const values = Object.assign(
    /* @__PURE__ */ Object.create(null),
    post.frontmatter.values
  );
  if (value === void 0) delete values[key];
  else values[key] = value;
  return changed(post, { ...follows, frontmatter: { ...post.frontmatter, values } });
}
function withoutCanonical(post) {
  return post.canonical === void 0 ? post : changed(post, { canonical: void 0 });
}
function changed(post, values) {
  const described = Object.entries(values).map(([key, value]) => [key, { value, enumerable: true }]);
  return Object.create(post, Object.fromEntries(described));
}
function differingKeys(before, now) {
  const [was, is] = [before.frontmatter.values, now.frontmatter.values];
  const keys = /* @__PURE__ */ new Set([...Object.keys(is), ...Object.keys(was)]);
  return [...keys].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
}
function decidedBy(key, before, now) {
  const fields = decided.filter((field) => {
    if (before[field] === now[field]) return false;
    const says = (post) => sayValue(post.frontmatter.values[key]) === post[field];
    return fold2(key) === field || says(before) || says(now) || field === "date" && isDate(key);
  });
  return Object.fromEntries(fields.map((field) => [field, before[field]]));
}
function atPath(before, now, keys) {
  const said = (field) => keys.some((key) => fold2(key) === field);
  return changed(now, {
    path: before.path,
    ...!said("date") && !keys.some(isDate) && { date: before.date },
    ...!said("title") && now.frontmatter.values.title === void 0 && { title: before.title }
  });
}
function sayValue(value) {
  if (value === void 0) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
var isDate = (key) => /date|published|created|added/i.test(key);
var fold2 = (key) => key.replace(/[._-]/g, "").toLowerCase();

// src/find-cause.ts
var mostSettings = 12;
function findCause(tried, now, base, settings) {
  const { before, now: post, from, at, site: site2, oldSite } = tried;
  const own = putBack(before, post).find((one) => at(site2)(one.post) === from);
  if (own !== void 0) {
    const { by, name, was } = own;
    return { by, name: by === "title" ? titleOf(site2.generator) : name, was };
  }
  if (at(oldSite)(post) !== from) return null;
  const there = new Set(now.repo.files);
  const file = settings.filter((path) => path === base.configFile || now.seen.has(path) || !there.has(path)).slice(0, mostSettings).find((path) => at(siteWith(path, post, now, base))(post) === from);
  if (file === void 0) return { by: "settings", name: "", was: null };
  return { by: "settings", name: file, was: null, line: firstDifference(file, now.repo, base.repo) };
}
var rebuilt = /* @__PURE__ */ new WeakMap();
function siteWith(path, post, { repo, config }, base) {
  const known = rebuilt.get(base) ?? /* @__PURE__ */ new Map();
  rebuilt.set(base, known);
  const isConfig = path === base.configFile;
  const made = known.get(path) ?? detectSites(withFile(repo, path, base.repo), wanted(isConfig ? base.config : config));
  known.set(path, made);
  return made.find(({ posts }) => posts.includes(post.path)) ?? made[0];
}
function withFile(now, path, was) {
  const files2 = now.files.filter((file) => file !== path);
  return {
    files: was.files.includes(path) ? [...files2, path].sort() : files2,
    read: (file) => (file === path ? was : now).read(file),
    why: (file) => (file === path ? was : now).why(file)
  };
}
function wanted({ site: site2, posts, ignore }) {
  return { ...site2, posts, ignore };
}
function firstDifference(path, now, was) {
  const [is, old] = [now, was].map((repo) => (repo.read(path) ?? "").split("\n"));
  const line = is.findIndex((text, at) => text !== old[at]);
  return line < 0 ? 1 : line + 1;
}
function titleOf(generator) {
  return generators.find(({ id }) => id === generator)?.title ?? generator;
}

// src/formats/frontmatter-line.ts
function frontmatterLine(dialect, key, value) {
  const quoted = JSON.stringify(value);
  if (dialect === "toml") return `${key} = ${quoted}`;
  if (dialect === "json") return `"${key}": ${quoted}`;
  const plain2 = [value].flat().map((text) => isPlain(text) ? text : JSON.stringify(text));
  if (dialect === "headers")
    return `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${[value].flat().join(", ")}`;
  return `${key}: ${typeof value === "string" ? plain2[0] : `[${plain2.join(", ")}]`}`;
}
function isPlain(text) {
  return /^[\w/](?:[\w/. -]*[\w/.-])?$/.test(text) && !/^(?:[\d._]+|true|false|null|yes|no|on|off)$/i.test(text);
}

// src/moves/keep-address.ts
function keepAddress(now, from, base, cause, locate, generator) {
  const path = pathBelow(from, base);
  if (path === null) return null;
  const found = triesFor(path, cause, generator).find(
    ([key, value]) => locate(withValue(now, key, value, key === "slug" ? { slug: value } : {})) === from
  );
  return found === void 0 ? null : frontmatterLine(now.frontmatter.dialect, ...found);
}
function pathBelow(from, base) {
  const url = parseUrl(from);
  if (url === null) return null;
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function triesFor(path, cause, generator) {
  const segments = path.replace(/\.html?$/, "").split("/").filter(Boolean);
  const slugs = segments.map((_, at) => segments.slice(-1 - at).join("/")).slice(0, 6);
  const tries2 = [
    ...slugs.map((slug) => ["slug", slug]),
    ["permalink", path],
    // Pelican links to `url`, and writes the page elsewhere.
    ...generator === "pelican" ? [] : [["url", path]],
    ["path", path]
  ];
  const own = cause?.by === "field" && cause.was !== null ? [[cause.name, cause.was]] : [];
  const isAddress = tries2.some(([key]) => key === own[0]?.[0]);
  return isAddress ? [...own, ...tries2] : [...tries2, ...own];
}

// src/moves/move-of.ts
function moveOf(before, now, today) {
  if (!isOut(before.post, today) || !isOut(now.post, today)) return null;
  const made = heldRule(before) ? differ(before.post, before.made, now.post, now.made) : void 0;
  if (made !== void 0) return made === null ? null : { ...made, by: "made" };
  const shown = differ(before.post, before.address, now.post, now.address);
  return shown == null ? null : { ...shown, by: "address" };
}
function isOut({ published, optedOut, date }, today) {
  return published && !optedOut && (dayOf(date) ?? today) <= today;
}
function heldRule({ address, made }) {
  return made?.url != null && address.url !== null && address.certain && samePage(made.url, address.url);
}
function differ(old, before, post, now) {
  if (before?.url == null || now?.url == null || !onSameGround(before, now, old, post))
    return void 0;
  const [from, to] = [before.url, now.url];
  const host = hostOf(from);
  const unreachable = host === null || ["local", "build"].includes(previewOf(host) ?? "");
  if (unreachable || normalAddress(from) === normalAddress(to)) return null;
  return { from, to, respelled: samePage(from, to) };
}
function onSameGround(before, now, old, post) {
  if (before.certain || now.certain) return before.certain && now.certain;
  return before.how === now.how && whyOf(before, old) === whyOf(now, post);
}
function whyOf({ why = "" }, { path }) {
  const name = withoutExtension(fileOf(path));
  return name === "index" ? why : why.replaceAll(name, "");
}

// src/moves/pair-edited.ts
var enough = 0.5;
var mostPairs = 2500;
function pairEdited(gone, fresh) {
  if (gone.length * fresh.length > mostPairs) return [];
  const lines2 = new Map([...gone, ...fresh].map((post) => [post, linesOf(post)]));
  const pairs = gone.flatMap(
    (before) => fresh.map((now) => ({ before, now, alike: alike(lines2.get(before), lines2.get(now)) }))
  ).filter((pair) => pair.alike >= enough).sort((a, b) => b.alike - a.alike);
  const taken = /* @__PURE__ */ new Set();
  return pairs.flatMap(({ before, now }) => {
    if (taken.has(before) || taken.has(now)) return [];
    taken.add(before).add(now);
    return [[before, now]];
  });
}
function linesOf({ body }) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of body.split("\n")) {
    const text = line.trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
function alike(a, b) {
  let shared = 0;
  for (const [line, count] of a) shared += line.length * Math.min(count, b.get(line) ?? 0);
  return shared / Math.max(sizeOf(a), sizeOf(b), 1);
}
function sizeOf(lines2) {
  return [...lines2].reduce((sum, [line, count]) => sum + line.length * count, 0);
}

// src/tracker/recognise-posts.ts
var signs = [
  { recorded: ({ id }) => id, shown: ({ post }) => post.id },
  {
    only: "moved",
    recorded: ({ url }) => url,
    shown: ({ address }) => address.how === "frontmatter" ? address.url : null
  },
  { only: "moved", recorded: ({ slug }) => slug, shown: ({ post }) => post.slug },
  { only: "moved", recorded: ({ hash }) => hash, shown: ({ post }) => post.hash },
  { only: "moved", recorded: ({ url }) => url, shown: ({ address }) => address.url },
  { recorded: ({ path }) => path, shown: ({ post }) => post.path },
  { only: "moved", recorded: ({ title }) => title, shown: ({ post }) => post.title }
];
function recognisePosts(known, posts) {
  const matched = /* @__PURE__ */ new Map();
  const served = /* @__PURE__ */ new Set();
  const byPath = new Map(posts.map(({ post }) => [post.path, post]));
  for (const sign of signs) {
    const showing = postsBySign(sign, posts, matched);
    for (const one of known) {
      const recorded = sign.recorded(one);
      if (served.has(one) || recorded == null) continue;
      const there = byPath.get(one.path ?? "");
      const stayed2 = there !== void 0 && (there.title === one.title || there.hash === one.hash);
      if (sign.only === "moved" && stayed2) continue;
      const candidates = (showing.get(recorded) ?? []).filter(
        (located) => !matched.has(located.post.path) && !isAnother(one, located)
      );
      const found = candidates.find(({ post }) => post.path === one.path) ?? (candidates.length === 1 ? candidates[0] : void 0);
      if (found === void 0) continue;
      matched.set(found.post.path, one);
      served.add(one);
    }
  }
  return matched;
}
function postsBySign(sign, posts, matched) {
  const showing = /* @__PURE__ */ new Map();
  for (const located of posts) {
    const shown = sign.shown(located);
    if (shown == null || shown === "" || matched.has(located.post.path)) continue;
    const list = showing.get(shown);
    if (list === void 0) showing.set(shown, [located]);
    else list.push(located);
  }
  return showing;
}
function isAnother(known, { post }) {
  return known.id != null && post.id !== void 0 && known.id !== post.id;
}

// src/pair-posts.ts
function pairPosts(was, now, differs) {
  const old = new Map(was.map((one) => [one.post.path, one]));
  const same = now.filter(({ post }) => {
    const before = old.get(post.path)?.post;
    return before !== void 0 && (!differs.has(post.path) || stayed(before, post));
  });
  const pairs = new Map(same.map(({ post }) => [post.path, old.get(post.path)]));
  const open = now.filter(({ post }) => !pairs.has(post.path));
  const known = was.filter(({ post }) => !pairs.has(post.path)).map((one) => {
    const { path, title, id, slug, hash } = one.post;
    return { path, title, id, slug, hash, url: one.address.url, one };
  });
  for (const [path, { one }] of recognisePosts(known, open)) pairs.set(path, one);
  const found = new Set([...pairs.values()].map(({ post }) => post.path));
  const gone = known.map(({ one }) => one).filter(({ post }) => !found.has(post.path));
  const fresh = open.filter(({ post }) => !pairs.has(post.path));
  for (const [before, post] of pairEdited(
    gone.map((one) => one.post),
    fresh.map((one) => one.post)
  ))
    pairs.set(post.path, old.get(before.path));
  return pairs;
}
function stayed(before, now) {
  return before.title === now.title && before.id === now.id;
}

// src/sites/evidence/redirect-rules.ts
var files = /^(?:_redirects|\.htaccess|(?:now|vercel|firebase|staticwebapp\.config)\.json|netlify\.toml|caddyfile|render\.yaml|mkdocs\.ya?ml|(?:next|docusaurus|astro|gatsby|nuxt)[.-](?:config|node)\.[cm]?[jt]s|.*(?:redirect|nginx).*\.(?:conf|cjs|csv|js|json|mjs|toml|ts|ya?ml))$/i;
var everything = /^\/?(?:\*|\(\.\*\)|:\w+\*|\^?\/?\(?\.\*\)?\$?)$/;
var longest = 2e5;
function redirectRules(repo) {
  return repo.files.filter((path) => files.test(fileOf(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path)).flatMap((path) => {
    const text = repo.read(path);
    if (text === void 0 || text.length > longest) return [];
    const name = fileOf(path).toLowerCase();
    const sources = sourcesIn(name, text).map(bare2);
    return [
      {
        text,
        paths: new Set(sources),
        patterns: [...new Set(sources)].flatMap((source2) => patternOf(source2) ?? []),
        byFile: /^mkdocs\./.test(name) && /redirect_maps/.test(text)
      }
    ];
  });
}
function sendsOn({ paths, patterns }, path) {
  if (path.length < 2 || path.length > 500) return false;
  return paths.has(path) || patterns.some((pattern) => pattern.test(path));
}
function sourcesIn(name, text) {
  if (name === "_redirects") return text.split("\n").flatMap(sourceOfLine);
  if (name === "netlify.toml") return sourcesOf(readToml(text).values.redirects);
  if (!/^(?:now|vercel|firebase)\.json$/.test(name)) return sourcesInCode(text);
  try {
    const values = JSON.parse(text);
    const hosting = [values?.hosting].flat();
    return [values?.redirects, ...hosting.map((one) => one?.redirects)].flatMap(sourcesOf);
  } catch {
    return sourcesInCode(text);
  }
}
function sourceOfLine(line) {
  const [from = "", , status = "301"] = line.replace(/#.*$/, "").trim().split(/\s+/);
  return from.startsWith("/") && !/^[245]\d\d!?$/.test(status) ? [from] : [];
}
function sourcesOf(redirects) {
  return (Array.isArray(redirects) ? redirects : []).flatMap((rule) => {
    const { source: source2, from, regex, status } = Object(rule);
    if (typeof status === "number" && Math.floor(status / 100) !== 3) return [];
    return [source2, from, regex].filter((text) => typeof text === "string");
  });
}
var target = /(?:to|toPath|destination|target|redirectTo)["']?\s*[:=]\s*["'`]?$/i;
var source = /(?:from|fromPath|src|source)["']?\s*[:=]\s*(?:\[\s*)?["'`]?$/i;
var valueOfKey = /["'`]\s*(?::|=>)\s*["'`]?$/;
function sourcesInCode(text) {
  return text.split("\n").flatMap((written) => {
    const line = written.replace(/(RewriteRule\s+\^)(?!\/)/i, "$1/");
    const words = [...line.slice(0, 5e3).matchAll(/(?<=^|["'`\s(,])\^?\/[^"'`\s,;]{1,200}/g)];
    return words.flatMap(({ 0: word, index }, at) => {
      const before = line.slice(Math.max(0, index - 40), index);
      const isSource = source.test(before) || at === 0 && !target.test(before) && !valueOfKey.test(before);
      return isSource ? [word] : [];
    });
  });
}
function patternOf(from) {
  if (!/[:*(]/.test(from) || everything.test(from) || /^\/\//.test(from)) return null;
  const parts = from.split(/(:\w+\*?(?:\([^)]*\))?|\*+|\([^)]*\)[*+?]?)/).map((part, at) => at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : wild(part));
  return parts.length > 7 ? null : new RegExp(`^${parts.join("")}/?$`);
}
function wild(part) {
  return /^:\w+$/.test(part) ? "[^/]+" : ".*";
}
function bare2(path) {
  return path.replace(/^\^/, "").replace(/\$$/, "").replace(/(?:\/index)?\.html?$/, "").replace(/\/\??$/, "");
}

// src/sites/redirects.ts
var aliasKeys = ["aliases", "alias", "redirect_from", "redirectFrom", "redirects", "Alias"];
var hosts = [
  ["_redirects", (from, to) => `${from} ${to} 301`],
  ["netlify.toml", (from, to) => `[[redirects]] with from = "${from}" and to = "${to}"`],
  [
    "vercel.json",
    (from, to) => `{ "source": "${from}", "destination": "${to}", "permanent": true }`
  ],
  ["firebase.json", (from, to) => `{ "source": "${from}", "destination": "${to}", "type": 301 }`]
];
var folders = ["", "public", "static", "source", "src", "content", "docs"];
function readRedirects(repo, site2, posts) {
  const hosting = readHosting(repo, site2.root);
  const aliases = new Set(posts.flatMap(aliasesOf).map(bare3));
  const rules = redirectRules(repo);
  return {
    cover(from, to, file) {
      const url = parseUrl(from);
      if (url === null) return false;
      const paths = [url.pathname, pathBelow2(url.pathname, site2.url)];
      if (paths.some((path) => aliases.has(bare3(path)))) return true;
      const moved = paths.map((path) => hosting.moved(path)).find((path) => path !== null);
      if (moved != null && to !== null && bare3(moved) === bare3(parseUrl(to)?.pathname ?? ""))
        return true;
      const isElsewhere = to !== null && hostOf(to) !== hostOf(from);
      return rules.some(
        (rule) => paths.some((path) => sendsOn(rule, bare3(path))) || isElsewhere && rule.text.includes(url.host) || rule.byFile && rule.text.includes(fileOf(file))
      );
    },
    propose(post, from, to) {
      const path = parseUrl(from)?.pathname;
      const target2 = parseUrl(to);
      if (path === void 0 || target2 === null || target2.host !== parseUrl(from)?.host) return null;
      const key = aliasKey(repo, site2);
      if (key !== null) {
        const line = frontmatterLine(post.frontmatter.dialect, key, [pathBelow2(path, site2.url)]);
        return { line, file: null };
      }
      const host = hostFile(repo, site2.root);
      return host && { line: host.line(path, target2.pathname), file: host.file };
    },
    file: hostFile(repo, site2.root)?.file ?? null
  };
}
function hostFile(repo, root) {
  const roots = root === "" ? [""] : [root, ""];
  for (const [name, line] of hosts) {
    const places = name === "_redirects" ? folders : [""];
    const file = roots.flatMap((top) => places.map((folder) => joinPath(top, folder, name))).find((path) => repo.read(path) !== void 0);
    if (file !== void 0) return { file, line };
  }
  return null;
}
function aliasesOf({ frontmatter: { values } }) {
  return aliasKeys.flatMap((key) => [values[key]].flat()).filter((value) => typeof value === "string").map((value) => parseUrl(value)?.pathname ?? `/${value.replace(/^\/+/, "")}`);
}
function aliasKey(repo, { root, generator: id }) {
  const known = generators;
  const aliases = known.find((generator) => generator.id === id)?.aliases;
  if (aliases === void 0) return null;
  const { plugin, key } = aliases;
  const isUsed = plugin === void 0 || ["_config.yml", "Gemfile", "package.json"].some(
    (name) => repo.read(joinPath(root, name))?.includes(plugin) === true
  );
  return isUsed ? key : null;
}
function pathBelow2(path, base) {
  const prefix = (base === null ? null : parseUrl(base))?.pathname.replace(/\/$/, "") ?? "";
  return prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
function bare3(path) {
  const plain2 = path.replace(/(?:\/index)?\.html?$/, "").replace(/\/$/, "");
  try {
    return decodeURIComponent(plain2);
  } catch {
    return plain2;
  }
}

// src/compare-blogs.ts
function compareBlogs(now, base) {
  const { read: read2, today } = now;
  const was = readBlog(base.config, { repo: base.repo, today });
  const differs = new Set(base.differs);
  const pairs = pairPosts(was.located, read2.located, differs);
  const posts = new Set([...was.located, ...read2.located].map(({ post }) => post.path));
  const settings = base.differs.filter((path) => !posts.has(path));
  const sites = [bySite(was.sites), bySite(read2.sites)];
  const sends = redirectsOf(now);
  const before = /* @__PURE__ */ new Map();
  for (const located of read2.located) {
    const old = pairs.get(located.post.path);
    if (old === void 0) continue;
    const isTouched2 = old.post.path !== located.post.path || differs.has(located.post.path);
    const [oldSite, site2] = [sites[0](old.post.path), sites[1](located.post.path)];
    const pair = { old, located, oldSite, site: site2, today };
    const move = isTouched2 || settings.length > 0 ? moveIn(pair, now, base, settings, sends) : null;
    before.set(located.post.path, { ...old, move });
  }
  const kept2 = new Map([...pairs].map(([path, old]) => [old.post.path, path]));
  return {
    was,
    before,
    removed: removedIn(was.located, kept2, now, (path) => sends(sameSite(sites[0](path), read2.sites))),
    changed: read2.located.map(({ post }) => post.path).filter((path) => differs.has(path) || pairs.get(path)?.post.path !== path),
    setting: settings.find((path) => now.seen.has(path)) ?? settings[0] ?? null
  };
}
function moveIn({ old, located, oldSite, site: site2, today }, now, base, settings, sends) {
  const step3 = moveOf(
    { ...old, made: oldSite.locate(withoutCanonical(old.post)) },
    { ...located, made: site2.locate(withoutCanonical(located.post)) },
    today
  );
  if (step3 === null || sends(site2).cover(step3.from, step3.to, old.post.path)) return null;
  const { from, to, respelled } = step3;
  const { post } = located;
  const at = locator(step3);
  const tried = { before: old.post, now: post, from, at, site: site2, oldSite };
  const cause = findCause(tried, now, base, settings);
  return {
    from,
    to,
    respelled,
    staleCanonical: post.canonical !== void 0 && samePage(post.canonical, from),
    cause,
    keep: cause?.by === "settings" ? null : keepAddress(post, from, site2.url, cause, at(site2), site2.generator),
    redirect: sends(site2).propose(post, from, to),
    onMedium: isOnMedium2(old.post) || isOnMedium2(post),
    together: false
  };
}
function locator({ by }) {
  return (site2) => (post) => site2.locate(by === "made" ? withoutCanonical(post) : post).url;
}
function removedIn(was, kept2, { read: read2, repo, today }, sendsFor) {
  const there = new Map(read2.located.map((located) => [located.post.path, located]));
  const files2 = new Set(repo.files);
  return was.flatMap(({ post, address }) => {
    const now = there.get(kept2.get(post.path) ?? "");
    const isGone = now === void 0 ? !files2.has(post.path) : !now.post.published;
    if (!isGone || !isOut(post, today)) return [];
    const { url } = address;
    const redirects = sendsFor(post.path);
    const isTaken = url !== null && (redirects.cover(url, null, post.path) || read2.located.some(
      (other) => other.post.published && other.address.url !== null && samePage(other.address.url, url)
    ));
    if (isTaken) return [];
    return [
      {
        post,
        path: now?.post.path ?? post.path,
        url: address.certain ? url : null,
        onMedium: isOnMedium2(post),
        redirectsIn: redirects.file
      }
    ];
  });
}
function isOnMedium2({ copies }) {
  return copies.some(({ platform }) => platform === "medium");
}
function bySite(sites) {
  const owners = new Map(sites.flatMap((site2) => site2.posts.map((path) => [path, site2])));
  return (path) => owners.get(path) ?? sites[0];
}
function sameSite({ root }, sites) {
  return sites.find((site2) => site2.root === root) ?? sites[0];
}
function redirectsOf({ read: read2, repo }) {
  const known = /* @__PURE__ */ new Map();
  const posts = read2.located.map(({ post }) => post);
  return (site2) => {
    const found = known.get(site2) ?? readRedirects(repo, site2, posts);
    known.set(site2, found);
    return found;
  };
}

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
  const errors = facts.findings.filter(({ severity }) => severity === "error").length;
  const fix = errors === 0 ? null : step(`Fix ${sayCount(errors, "problem")} in the post`);
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
  if (isLost(facts)) return "lost";
  if (facts.drifted) return "drifted";
  return facts.done.verified === true ? "verified" : "on-medium";
}
function isLost({ index, done }) {
  const chosen = index?.chosen;
  if (chosen === void 0) return false;
  const host = hostOf(chosen);
  if (host === "medium.com" || host?.endsWith(".medium.com")) return true;
  return done.copy !== void 0 && samePage(chosen, done.copy);
}
function step(text) {
  return { text };
}

// src/moves/move-together.ts
var many = 4;
function moveTogether(moved, fallback) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of moved) {
    const key = reasonOf(one);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].flatMap((posts) => {
    const [{ post, move }] = posts;
    const { cause, respelled } = move;
    if (!respelled && cause?.by !== "settings" && posts.length < many) return [];
    const named = cause?.by === "settings" ? cause.name || fallback : null;
    const same = posts.every((other) => other.move.cause?.was === cause?.was);
    return [
      {
        cause: cause?.by === "settings" || same && posts.length === 1 ? cause : null,
        respelled,
        path: named ?? post.path,
        posts
      }
    ];
  });
}
function reasonOf({ post, move: { cause, respelled, from, to } }) {
  const by = cause?.by === "file" ? `file ${folderOf(cause.name)} ${folderOf(post.path)}` : cause?.by === "settings" ? `settings ${cause.name}` : `${cause?.by}`;
  return `${respelled} ${by} ${new URL(from).host} ${new URL(to).host}`;
}

// src/tracker/merge-bodies.ts
function mergeBodies(from, to, ours2) {
  const [base, theirs, mine] = [from, to, ours2].map(splitIssue);
  if (base === void 0 || theirs === void 0 || mine === void 0) return ours2;
  const [was, added, now] = [base, theirs, mine].map(({ above: above2 }) => splitBody(above2));
  const above = joinBlocks(mergeBlocks(was, added, withEdits(was, added, now)));
  const notes = mergeLines(base.notes, theirs.notes, mine.notes);
  return [mine.marker, above, `
${notesHeading}

${notes}

${mine.block}
`].filter((part) => part !== "").join("\n");
}
function withEdits(base, theirs, ours2) {
  const was = placesOf(base);
  const edited = placesOf(theirs);
  const mine = placesOf(ours2);
  const change = (blocks) => blocks.flatMap((block) => {
    if (block.inside !== void 0) {
      return [{ ...block, inside: { ...block.inside, blocks: change(block.inside.blocks) } }];
    }
    const before = was.get(block.key);
    if (before === void 0) return [block];
    const after = edited.get(block.key);
    return after === void 0 ? [] : [{ ...block, text: edit(before.text, after.text, block.text) }];
  });
  const added = [...edited.values()].filter(
    ({ key, text }) => !mine.has(key) && was.get(key)?.text !== text
  );
  return [...change(ours2), ...added];
}
function edit(before, after, now) {
  const [[headWas, restWas], [headTo, restTo], [head, rest2]] = [before, after, now].map(cut);
  return (headTo === headWas ? head : headTo) + (restTo === restWas ? rest2 : restTo);
}
function cut(text) {
  const end = text.indexOf("\n");
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
function mergeLines(from, to, ours2) {
  const [a, o, b] = [to, from, ours2].map((text) => text.split("\n"));
  return diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
    if (ok !== void 0) return ok;
    const { a: added = [], o: was = [], b: wanted2 = [] } = conflict ?? {};
    return [...wanted2, ...added.filter((line) => !was.includes(line) && !wanted2.includes(line))];
  }).join("\n");
}

// src/replan.ts
var nothingToReplan = () => null;
function replanWith(plans) {
  return ({ number: number2, path }, fresh, lost = []) => {
    const body = lost.reduce(bringBack, fresh.body);
    const planned = plans.get(number2)?.({ ...fresh, body }) ?? null;
    if (planned !== null) return { ...planned, seen: fresh.body };
    if (body === fresh.body) return null;
    return { do: "update-issue", path, number: number2, seen: fresh.body, body };
  };
}
var bringBack = (body, { from, to }) => mergeBodies(from, to, body);

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
function openGoogle({ searchConsole, today }, { platforms }) {
  const outages = [];
  return { ask, outages };
  async function ask(facts) {
    const { address, done } = facts;
    const look = lookDue(done, today);
    const isAsked = address.url !== null && platforms.medium && isOpen(facts, look);
    const inspection = isAsked ? await inspect(address.url) : null;
    const index = guessIndex(facts, today, inspection);
    if (index === null || inspection === null || "from" in inspection)
      return { index, google: done.google };
    const { state, chosen } = index;
    const seen = look ?? done.google?.look;
    const google = {
      state,
      ...chosen !== void 0 && { chosen },
      ...seen !== void 0 && { look: seen }
    };
    return { index, google };
  }
  async function inspect(url) {
    if (searchConsole === void 0) return null;
    const answer = await searchConsole.inspect(url);
    const read2 = "why" in answer ? answer : await readAnswer(answer.payload);
    if (!("why" in read2)) return read2;
    const outage2 = { from: "Search Console", why: read2.why };
    if (!outages.some(({ why }) => why === outage2.why)) outages.push(outage2);
    return outage2;
  }
}
async function readAnswer(payload) {
  const { readInspection } = await import("./read-inspection-JZNIPLQF.js");
  try {
    return readInspection(payload);
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

// src/checks/baseline.ts
function entryOf({ key, path }) {
  return key.replace(`:${path}:`, ":");
}
function markKnown(findings, path, baseline, exists) {
  const entries = new Set(baseline[path] ?? renamed(findings, baseline, exists));
  if (entries.size === 0) return findings;
  return findings.map(
    (finding2) => entries.has(entryOf(finding2)) ? { ...finding2, known: true } : finding2
  );
}
function renamed(findings, baseline, exists) {
  if (findings.length === 0) return [];
  const found = new Set(findings.map(entryOf));
  const match = Object.entries(baseline).find(
    ([path, entries]) => (
      // One thing in common may be chance.
      entries.length > 1 && !exists(path) && entries.every((entry) => found.has(entry))
    )
  );
  return match?.[1] ?? [];
}
function makeBaseline(findings) {
  const posts = /* @__PURE__ */ new Map();
  for (const finding2 of findings)
    posts.set(finding2.path, [...posts.get(finding2.path) ?? [], entryOf(finding2)]);
  const sorted = [...posts].sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(sorted.map(([path, entries]) => [path, entries.sort()]));
}

// src/drafts/pick-sentences.ts
var leaning = /^(and|but|so|or|this|that|these|those|it|its|they|he|she|however|also|then|therefore|thus|still|instead|otherwise|both|neither|such|here|there|again|yet|because|which|the (former|latter|same|above|following|second|other|next|result)|in (this|that)|for example|for instance|first|second|third|finally|next|now)\b/i;
var shortest = 7;
var longest2 = 34;
function pickSentences(post, words, mostWords) {
  const wanted2 = new Set(termsOf([...words, post.title].join(" ")).map((term) => term.key));
  const rated = post.content.prose.flatMap((block) => sentencesOf(block)).map((text, at) => ({ text: text.trim(), at, words: countWords(text) })).filter((sentence) => standsAlone(sentence.text, sentence.words)).map((sentence) => ({ ...sentence, score: rate(sentence.text, wanted2, sentence.at) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.at - b.at);
  const picked = [];
  let room = mostWords;
  for (const sentence of rated) {
    if (picked.length === 2) break;
    if (sentence.words > room) continue;
    picked.push(sentence);
    room -= sentence.words;
  }
  return picked.sort((a, b) => a.at - b.at).map(({ text }) => text);
}
var pointing = /\b(for|of|in|to|with|from|by|on|at|than) (this|that|these|those)\b|\b(there|here|then|it|them|so|above|below)[.!]$/i;
function standsAlone(text, words) {
  return words >= shortest && words <= longest2 && /^[\p{Lu}\p{N}“"‘]/u.test(text) && /[\p{L}\p{N}”"’)][.!]$/u.test(text) && !leaning.test(text) && !pointing.test(text) && !/https?:|[{}<>|]|\bTODO\b|\b(below|above|figure|table|listing|snippet)\b|:\s*$/i.test(text);
}
function rate(text, wanted2, at) {
  const keys = new Set(termsOf(text).map((term) => term.key));
  const hits = [...keys].filter((key) => wanted2.has(key)).length;
  return hits === 0 ? 0 : hits + 2 / (2 + at / 4);
}

// src/drafts/letter.ts
function letter(paragraphs2, url, author) {
  return ["Hello,", ...paragraphs2.filter((text) => text !== ""), url, author.name ?? ""].filter((text) => text !== "").join("\n\n");
}
function ownWords(post, { terms }, mostWords) {
  return pickSentences(post, terms, mostWords).join(" ");
}
function whyThem({ because }, say) {
  const sample = because.find(({ signal }) => signal === "sample");
  const title = sample === void 0 ? null : /“(.+?)”/.exec(sample.text)?.[1];
  return title == null ? "" : say(title);
}

// src/drafts/follow-up.ts
function writeFollowUp(post, url, author) {
  const nudge = `One nudge about “${post.title}”, then I will leave it. If it is not for you, that is fine.`;
  return { channel: "follow-up", text: letter([nudge], url, author), checklist: [] };
}

// src/drafts/define-channel.ts
var defineChannel = (channel) => channel;

// src/drafts/channels/community-post.ts
var community_post_default = defineChannel({
  id: "community-post",
  title: "Community post",
  fits: ({ kind, wants }) => wants !== "links" && (kind === "community" || kind === "thread"),
  write(matched, post, url, author) {
    const disclosure = author.disclosure ?? "I am the author; corrections are welcome.";
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `I wrote it up here: ${url}`, disclosure].filter((text) => text !== "").join("\n\n"),
      checklist: ["Read its rules on own links first."]
    };
  }
});

// src/drafts/channels/link-submission.ts
var link_submission_default = defineChannel({
  id: "link-submission",
  title: "Link submission",
  fits: ({ wants }) => wants === "links",
  write(_matched, post) {
    return { channel: this.id, subject: post.title, text: null, checklist: [] };
  }
});

// src/drafts/channels/list-pull-request.ts
var list_pull_request_default = defineChannel({
  id: "list-pull-request",
  title: "Line for a list",
  fits: ({ kind }) => kind === "list",
  write(matched, post, url) {
    const section = matched.target.takesWriting?.heading;
    const about = (post.description ?? ownWords(post, matched, 30)) || post.title;
    const sentence = shorten(about.split(/(?<=[.!?])\s/)[0] ?? about, 140).replace(/[.!?]*$/, ".");
    return {
      channel: this.id,
      subject: `Add ${post.title}`,
      text: `- [${post.title}](${url}) - ${sentence}`,
      checklist: [
        "Read its contributing page first; many lists refuse pull requests written by machines.",
        section === void 0 ? "One entry, where it fits." : `One entry, in “${section}”, where its order puts it.`,
        "Say in the pull request that the post is yours."
      ]
    };
  }
});

// src/drafts/channels/newsletter-submission.ts
var newsletter_submission_default = defineChannel({
  id: "newsletter-submission",
  title: "Newsletter submission",
  fits: ({ kind }) => kind === "newsletter",
  write(matched, post, url, author) {
    const them = whyThem(matched, (title) => `You linked “${title}”. `);
    const opening = `${them}I wrote “${post.title}”, and it may suit your readers.`;
    return {
      channel: this.id,
      subject: post.title,
      text: letter([opening, ownWords(post, matched, 50)], url, author),
      checklist: []
    };
  }
});

// src/drafts/channels/podcast-pitch.ts
var podcast_pitch_default = defineChannel({
  id: "podcast-pitch",
  title: "Podcast pitch",
  fits: ({ kind }) => kind === "podcast",
  write(matched, post, url, author) {
    const idea = `An idea for a conversation, from “${post.title}”, which I wrote:`;
    return {
      channel: this.id,
      subject: `Guest idea: ${post.title}`,
      text: letter([idea, ownWords(post, matched, 55)], url, author),
      checklist: []
    };
  }
});

// src/drafts/channels/publication-pitch.ts
var publication_pitch_default = defineChannel({
  id: "publication-pitch",
  title: "Publication pitch",
  fits: ({ kind }) => kind === "publication",
  write(matched, post, url, author) {
    return {
      channel: this.id,
      subject: `Pitch: ${post.title}`,
      text: letter(
        [
          `I wrote “${post.title}”. ${ownWords(post, matched, 45)}`,
          "It is on my own site already, with the canonical there. Would you take it, or a sequel?"
        ],
        url,
        author
      ),
      checklist: ["Read its guidelines: some take unpublished work only."]
    };
  }
});

// src/drafts/channels/talk-proposal.ts
var talk_proposal_default = defineChannel({
  id: "talk-proposal",
  title: "Talk proposal",
  fits: ({ kind }) => kind === "call-for-papers",
  write(matched, post, url) {
    return {
      channel: this.id,
      subject: post.title,
      text: [ownWords(post, matched, 60), `The talk grows out of a post of mine: ${url}`].filter((text) => text !== "").join("\n\n"),
      checklist: ["Say what the audience can do afterwards; a post is not a talk yet."]
    };
  }
});

// src/drafts/channels/writer-note.ts
var writer_note_default = defineChannel({
  id: "writer-note",
  title: "Note to a writer",
  fits: ({ kind }) => kind === "writer",
  write(matched, post, url, author) {
    const them = whyThem(matched, (title) => `Your “${title}” and my “${post.title}” meet. `);
    const opening = them === "" ? `I wrote “${post.title}”. ` : them;
    return {
      channel: this.id,
      subject: post.title,
      text: letter([`${opening}${ownWords(post, matched, 45)}`], url, author),
      checklist: ["Read theirs first, and say something about it that only you can."]
    };
  }
});

// src/drafts/channels/registry.ts
var channels = [
  link_submission_default,
  community_post_default,
  list_pull_request_default,
  newsletter_submission_default,
  podcast_pitch_default,
  publication_pitch_default,
  talk_proposal_default,
  writer_note_default
];

// src/drafts/write-draft.ts
function writeDraft(matched, post, url, author) {
  return channelFor(matched).write(matched, post, url, author);
}
function channelFor({ target: target2 }) {
  const channel = channels.find(({ fits }) => fits(target2));
  if (channel === void 0) throw new Error(`No channel writes to a ${target2.kind}`);
  return channel;
}

// src/matching/asked-threads.ts
var most = 3;
function threadsOn({ index, topics }, candidates, post, since) {
  const subject = subjectOf(index, topics, post);
  const ofTopics = new Set([...subject.topics.keys()].flatMap(keysIn));
  const near = candidates.flatMap(threadsAt).filter(({ date }) => date !== void 0 && date >= since).map((thread) => ({ thread, words: sharedBy(thread, subject) })).filter(({ words }) => words.length >= 2 && words.some((word) => !ofTopics.has(word)));
  return near.sort((a, b) => b.words.length - a.words.length || (a.thread.date < b.thread.date ? 1 : -1)).slice(0, most).map(({ thread }) => thread);
}
function threadsAt({ target: target2 }) {
  if (target2.kind !== "community" && target2.kind !== "thread") return [];
  return (target2.samples ?? []).flatMap(
    ({ title, url, date }) => url === void 0 ? [] : [{ title, url, source: target2.name, ...date !== void 0 && { date } }]
  );
}
function sharedBy({ title }, { core }) {
  return [...new Set(keysIn(title))].filter((term) => core.has(term));
}
function keysIn(text) {
  return termsOf(text).map(({ key }) => key);
}

// src/report-on.ts
async function reportOn({ post, address, issue, tracked }, catalogue, config, world, blog, ask, contacts = noContacts, google = null) {
  const page = world.web === null || address.url === null ? null : await lookAt(address.url, world.web);
  const done = tracked === null ? nothingDone : doneOf(tracked);
  const asked = await google?.ask({ post, address, page, done: withCopies(done, post) });
  const base = describe(post, address, page, config, blog, done, void 0, asked);
  if (!post.published || address.url === null || base.findings.some(isInTheWay)) return base;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return base;
  const found = await ask(post);
  const { matched, leftOut } = matchPost(catalogue, withKnown(catalogue, found.candidates), post, {
    today: world.today,
    ownHosts: blog.ownHosts,
    suppressed: config.suppress,
    contacts,
    issue: issue?.number ?? null
  });
  const url = base.handOff?.original ?? address.url;
  return {
    ...base,
    opportunities: matched.map((one) => ({
      ...one,
      draft: writeDraft(one, post, url, config.author)
    })),
    leftOut,
    outages: found.outages,
    looked: [...lookedThrough(catalogue), ...found.answered]
  };
}
async function withAsked(report, catalogue, { today }, blog, ask) {
  const { post, findings } = report;
  if (!post.published || findings.some(isInTheWay)) return report;
  if (toldOrigin(post, blog.ownHosts)?.kind === "retold") return report;
  const { candidates, outages } = await ask(post);
  const asked = threadsOn(catalogue, candidates, post, addDays(today, -365));
  return { ...report, asked, outages };
}
function isInTheWay({ severity, concerns }) {
  return severity === "error" && concerns === "post";
}
function describe(post, address, page, config, blog, saidDone, before, asked) {
  const done = withCopies(saidDone, post);
  const { index, google } = asked ?? {
    index: guessIndex({ post, address, page, done }, blog.today),
    google: done.google
  };
  const subject = { post, address, blog, page, ...before !== void 0 && { before } };
  const found = runChecks(checksFor(config), subject, config.checks);
  const findings = markKnown(
    found,
    post.path,
    config.baseline,
    (path) => blog.posts.some((other) => other.post.path === path)
  );
  const handOff = config.platforms.medium && post.unread !== true ? medium_default.handOff(subject) : null;
  const origin = toldOrigin(post, blog.ownHosts)?.kind;
  const foreign = origin === "elsewhere" || foreignHost(post.canonical, blog.ownHosts) !== null;
  const life = decideLife({
    post,
    address,
    page,
    index,
    findings,
    handOff,
    foreign,
    retold: origin === "retold",
    done,
    drifted: done.text !== void 0 && done.text !== markText(post),
    today: blog.today
  });
  return {
    post,
    address,
    page,
    index,
    google,
    life,
    findings,
    handOff,
    opportunities: [],
    followUp: address.url === null ? null : writeFollowUp(post, handOff?.original ?? address.url, config.author),
    leftOut: [],
    asked: [],
    outages: [],
    looked: []
  };
}
function withDone(report, done, config, blog) {
  const { post, address, page } = report;
  const { life } = describe(post, address, page, config, blog, done, void 0, report);
  return { ...report, life };
}
function checksFor({ platforms }) {
  return platforms.medium ? allChecks : allChecks.filter(({ concerns }) => concerns !== "medium");
}
function withCopies(done, { copies }) {
  const isThere = copies.some(({ platform }) => platform === "medium");
  return { ...done, published: done.published || isThere };
}
function lookedThrough({ candidates }) {
  const own = candidates.filter(({ source: source2 }) => source2 === "lists").length;
  const bundled = candidates.length - own;
  return [
    `${bundled.toLocaleString("en")} in ${catalogueTitle}`,
    ...own === 0 ? [] : [`${own.toLocaleString("en")} in ${listsTitle}`]
  ];
}
function withKnown({ candidates }, asked) {
  const ids = new Set(asked.map(({ target: target2 }) => target2.id));
  return mergeCandidates([candidates.filter(({ target: target2 }) => ids.has(target2.id)), asked]);
}
async function lookAt(url, web) {
  const { readPage } = await import("./read-page-VO5YCE4G.js");
  return readPage(url, await web.get({ url, robots: "ignore", confirm: true }));
}

// src/reports/render-asked.ts
function renderAsked({ asked = [] }) {
  if (asked.length === 0) return nothing;
  return paragraphs(
    md`People talked about this in the last year; see whether the post answers them:`,
    bullets(
      asked.map(
        ({ title, url, source: source2, date }) => date === void 0 ? md`${link(title, url)}, ${source2}` : md`${link(title, url)}, ${source2}, ${sayDay(date)}`
      )
    )
  );
}

// src/reports/told-before.ts
function toldIn(comment) {
  return Number(/<!-- postrider:told (\d{1,4}) -->/.exec(comment ?? "")?.[1] ?? 0);
}
function rememberTold(count) {
  return count === 0 ? nothing : { markdown: `<!-- postrider:told ${count} -->` };
}
function sayGone(told2) {
  if (told2 === 0) return nothing;
  if (told2 === 1) return md` The problem is gone.`;
  return told2 === 2 ? md` Both problems are gone.` : md` All ${sayNumber(told2)} problems are gone.`;
}

// src/reports/pull-request.ts
var commentMarker = "<!-- postrider:pull-request -->";
var longest3 = 6e4;
function renderComment(report, lineUrl, { before = null, outbound: settings } = {}) {
  const { posts, findings = [] } = quieten(report);
  const sorted = [...posts].sort((a, b) => blocking(b).length - blocking(a).length);
  const head = paragraphs(
    lines({ markdown: commentMarker }, renderVerdict(sorted, findings, toldIn(before))),
    renderChange(findings, lineUrl)
  );
  const foot = paragraphs(
    renderFoot(sorted),
    rememberTold(Math.max(toldIn(before), toFix(sorted, findings)))
  );
  const parts = sorted.map((post) => renderPost(post, lineUrl));
  let shown = parts.length;
  const body = () => paragraphs(head, ...parts.slice(0, shown), rest(parts.length - shown), foot);
  while (shown > 0 && body().markdown.length > longest3) shown = Math.floor(shown * 0.8);
  return `${outbound(body().markdown, settings)}
`;
}
function quieten({ posts, findings = [] }) {
  const isNews2 = ({ known }) => known !== true;
  return {
    posts: posts.map((post) => ({ ...post, findings: post.findings.filter(isNews2) })),
    findings: findings.filter(isNews2)
  };
}
function blocking({ findings }) {
  return findings.filter((finding2) => isError(finding2) && isOfPost(finding2) && !isOlder(finding2));
}
var isError = ({ severity }) => severity === "error";
var isOfPost = ({ concerns }) => concerns === "post";
var isOlder = ({ isNew: isNew2 }) => isNew2 === false;
function rest(left) {
  return left === 0 ? nothing : md`${capital(sayCount(left, "more post"))}: see the summary of the run.`;
}
function toFix(posts, findings) {
  return [...posts.flatMap(blocking), ...findings.filter(isError)].length;
}
function renderVerdict(posts, findings, told2) {
  const errors = toFix(posts, findings);
  if (errors === 0) {
    const verdict = posts.length === 0 ? "Nothing to fix." : "Ready to go out.";
    return md`**${verdict}**${sayGone(told2)}`;
  }
  const goes = ["this change goes", "this post goes"][posts.length] ?? "these posts go";
  const later = posts.some(({ losses }) => losses != null) ? `The rest is fine, or can wait until you take ${posts.length === 1 ? "it" : "them"} to Medium.` : "The rest is fine, or can wait.";
  return md`**${capital(sayCount(errors, "thing"))} to fix before ${goes} out.** ${later}`;
}
function renderChange(findings, lineUrl) {
  const worth = findings.filter(({ severity }) => severity !== "note");
  if (worth.length === 0) return nothing;
  const rows = worth.map(
    ({ path, line, message, fix = "" }) => row(lineLink(`${path}, line ${line}`, lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Where | What this change does | What to do |`, md`|---|---|---|`, ...rows);
}
function renderPost(post, lineUrl) {
  const { path, title = path, url, unlocated = "" } = post;
  const where = url === null ? md`**${title}**: its address is not known. ${capital(unlocated.replace(/[^.]$/, "$&."))}` : md`**${title}** will be at${{ markdown: "\n" }}${bare(url)}`;
  return paragraphs(
    where,
    table(path, blocking(post), lineUrl),
    renderAsked(post),
    renderLosses(post, lineUrl),
    renderSuggestions(post, lineUrl)
  );
}
function table(path, errors, lineUrl) {
  if (errors.length === 0) return nothing;
  const rows = errors.map(
    ({ line, message, fix = "" }) => row(lineLink(String(line), lineUrl(path, line)), plain(message), plain(fix))
  );
  return lines(md`| Line | What is wrong | What to do |`, md`|---|---|---|`, ...rows);
}
function renderLosses({ path, losses, kept: kept2 = [], findings }, lineUrl) {
  if (losses == null) return nothing;
  const errors = findings.filter((finding2) => isError(finding2) && !isOfPost(finding2));
  if (losses.length + errors.length === 0) return nothing;
  const told2 = errors.length === 0 ? losses : losses.filter(({ severity }) => severity !== "error");
  const rows = told2.map(
    ({ say, lines: at, replace }) => row(plain(say), sayPlaces(at, path, lineUrl), plain(replace))
  );
  const count = told2.length + errors.length;
  return fold(
    `When you take it to Medium: ${sayCount(count, "thing")} will not survive as ${count === 1 ? "it is" : "they are"}`,
    bullets(errors.map((finding2) => renderFinding(path, finding2, lineUrl))),
    rows.length === 0 ? nothing : lines(md`| | Where | What to put there |`, md`|---|---|---|`, ...rows),
    kept2.length === 0 ? nothing : md`Should come along: ${sayKept(kept2)}.`,
    md`Nothing to do now. Once the post is live, its issue will have the steps.`
  );
}
function sayPlaces(at, path, lineUrl) {
  const links = at.slice(0, 3).map((line) => lineLink(String(line), lineUrl(path, line)).markdown);
  if (at.length > 3) links.push(`${at.length - 3} more`);
  return { markdown: `${at.length === 1 ? "line" : "lines"} ${sayList(links)}` };
}
function renderSuggestions({ path, findings }, lineUrl) {
  const worth = findings.filter((finding2) => isOfPost(finding2) && finding2.severity !== "note");
  const news = worth.filter((finding2) => !isOlder(finding2) && !isError(finding2));
  const older = worth.filter(isOlder);
  const list = (found) => bullets(found.map((finding2) => renderFinding(path, finding2, lineUrl)));
  return paragraphs(
    fold(capital(sayCount(news.length, "suggestion")), list(news)),
    fold(`Older than this change: ${sayCount(older.length, "thing")}`, list(older))
  );
}
function renderFinding(path, { line, message, fix }, lineUrl) {
  const at = lineLink(`Line ${line}`, lineUrl(path, line));
  return md`${at}: ${message}${fix === void 0 ? "" : ` ${fix}`}`;
}
function renderFoot(posts) {
  const said = posts.flatMap(
    ({ findings }) => findings.filter((finding2) => finding2.severity !== "note" && isShown(finding2))
  );
  const [first] = said.sort((a, b) => order[a.severity] - order[b.severity]);
  if (first === void 0) return nothing;
  const silence = code(`postrider: { ignore: [${first.check}] }`);
  const text = md`Updated with each push. To silence a check in one post, add ${silence} to its frontmatter.`;
  return { markdown: `<sub>${text.markdown}</sub>` };
}
var order = { warning: 0, error: 1, note: 2 };
function isShown(finding2) {
  return isOfPost(finding2) || isError(finding2) || finding2.check.startsWith("medium-");
}

// src/tracker/match-issues.ts
function matchIssues(known, posts) {
  const remembered = known.map((one) => {
    const { path, state } = one.tracked;
    return { ...state, path, title: one.issue.title, one };
  });
  const matched = recognisePosts(remembered, posts);
  return new Map([...matched].map(([path, { one }]) => [path, one]));
}

// src/tracker/sweep-order.ts
var mostInASweep = 120;
function inSweepOrder(issues, after, today) {
  const all = [...issues].sort((a, b) => a.number - b.number);
  const next = after === null ? startOf(today, all.length) : all.findIndex((one) => one.number > after);
  const at = Math.max(0, next);
  return [...all.slice(at), ...all.slice(0, at)];
}
function startOf(today, count) {
  if (count <= mostInASweep) return 0;
  return daysBetween("1970-01-01", today) * mostInASweep % count;
}

// src/tracker/choose-posts.ts
function choosePosts(posts, issues, event, config, today, backfill, { known = trackedIssues(issues, today), asked, sweptTo = null } = {}) {
  const matched = matchIssues(known, posts);
  const eligible = posts.filter(({ post }) => !post.optedOut && !isBefore(post, config.since));
  const out = (post) => (dayOf(post.date) ?? today) <= today;
  const chosen = [];
  const inTurn = [];
  const fresh = [];
  for (const located of eligible) {
    const found = matched.get(located.post.path);
    if (found === void 0) {
      if (located.post.published && out(located.post)) fresh.push(located);
      continue;
    }
    const { issue, tracked } = found;
    if (issue.state !== "open") continue;
    const isAsked = asked?.has(issue.number) === true;
    if (isAsked || isDue(located, tracked, event, today)) chosen.push({ ...located, ...found });
    else if (event.kind === "sweep")
      inTurn.push({ ...located, ...found, inTurn: true, number: issue.number });
  }
  const due = chooseNew(fresh.sort(newestFirst), issues, event, backfill);
  const most3 = event.kind === "preview" ? due.length : config.tracker.maxNewIssues;
  const opened = due.slice(0, most3).map((located) => ({ ...located, issue: null, tracked: null }));
  const left = due.length - opened.length;
  const order2 = inSweepOrder(inTurn, sweptTo, today);
  const swept = order2.slice(0, mostInASweep);
  return { chosen: [...chosen, ...opened, ...swept], left, waiting: order2.length - swept.length };
}
function isDue(located, tracked, { kind }, today) {
  if (tracked.state?.watch?.ended !== void 0) return true;
  if (kind === "preview" || isTouched(tracked)) return true;
  return kind !== "issue" && (isChanged(located, tracked) || tracked.state?.owed === today);
}
function trackedIssues(issues, today) {
  return issues.filter(({ trusted }) => trusted).map((issue) => ({ issue, tracked: parseIssue(issue.body, today) })).filter(({ tracked }) => tracked.path !== null).sort((a, b) => a.issue.number - b.issue.number);
}
function isChanged({ post }, { state, path }) {
  return state === null || state.hash !== post.hash || path !== post.path;
}
function isTouched({ state, steps, items }) {
  if (state === null) return true;
  return [...steps].sort().join() !== [...state.ticks].sort().join() || items.some(({ recorded, markdown }) => recorded?.head !== markHead(markdown)) || state.items.some(({ number: number2 }) => !items.some((item) => item.number === number2));
}
function chooseNew(fresh, issues, event, backfill) {
  if (event.kind === "preview") return [...fresh];
  if (event.kind === "issue") return [];
  const since = trackingSince(issues);
  const named = fresh.filter(({ post }) => backfill(post.path));
  const changed2 = new Set(event.kind === "push" ? event.changed ?? [] : []);
  const due = since === null ? fresh.slice(0, 1) : fresh.filter(({ post }) => changed2.has(post.path) || (dayOf(post.date) ?? "") >= since);
  return [.../* @__PURE__ */ new Set([...due, ...named])];
}
function trackingSince(issues) {
  const days = issues.filter(({ trusted }) => trusted).map(({ createdAt }) => createdAt.slice(0, 10));
  return days.sort()[0] ?? null;
}
function isBefore(post, since) {
  const day = dayOf(post.date);
  return since !== void 0 && day !== null && day < since;
}
function newestFirst(a, b) {
  const [dayA, dayB] = [dayOf(a.post.date) ?? "", dayOf(b.post.date) ?? ""];
  return dayA === dayB ? a.post.path < b.post.path ? 1 : -1 : dayA < dayB ? 1 : -1;
}

// src/tracker/posts-on-medium.ts
function postsOnMedium(issues, located, today) {
  const matched = matchIssues(trackedIssues(issues, today), located);
  const there = [...matched].filter(([, { tracked }]) => doneOf(tracked).published);
  return new Set(there.map(([path]) => path));
}

// src/sources/nearby.ts
var most2 = 30;
function nearbyPlaces(known, terms) {
  const weights = new Map(terms.map((term, i) => [tagOf(term), 1 / (i + 1)]).reverse());
  weights.delete("");
  const near = known.flatMap(({ target: target2 }) => {
    if (target2.closed !== void 0 || !(target2.feed !== void 0 || isOnMedium(target2))) return [];
    const weight = target2.topics.reduce(
      (sum, topic, i) => sum + (weights.get(tagOf(topic)) ?? 0) / (i + 1),
      0
    );
    return weight === 0 ? [] : [{ target: target2, weight }];
  });
  return near.sort((a, b) => b.weight - a.weight || (a.target.id < b.target.id ? -1 : 1)).slice(0, most2).map(({ target: target2 }) => target2);
}

// src/ask-sources.ts
var mostPosts = 20;
var mostTerms = 8;
var daysBack = 365;
var nobody = async () => ({ candidates: [], outages: [], answered: [] });
async function openSources(posts, catalogue, config, { web, today, repo }, blog, wanted2 = () => true) {
  if (web === null || posts.length === 0) return nobody;
  const { openDiscovery } = await import("./discover-JVDQT5SP.js");
  const { sources } = await import("./registry-MGUWXSVH.js");
  const { chooseSources } = await import("./choose-sources-5QHPRZ6N.js");
  const lists = await listsOf(config, repo);
  const known = chooseSources(sources, config.sources, web.keys ?? /* @__PURE__ */ new Set());
  const chosen = [...lists, ...known].filter(wanted2);
  const common = {
    ownHosts: blog.ownHosts,
    since: addDays(today, -daysBack),
    site: blog.siteUrl,
    brand: config.product?.brand ?? [],
    competitors: competitorHosts(config.product?.competitors)
  };
  const about = (terms) => ({
    ...common,
    terms,
    nearby: nearbyPlaces(catalogue.candidates, terms)
  });
  const newest = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
  const shared = about(
    sharedTerms(newest.slice(0, mostPosts).map((post) => tellingTerms(catalogue, post)))
  );
  const ask = openDiscovery(chosen, shared, web);
  return (post) => {
    const terms = tellingTerms(catalogue, post);
    return ask({ ...common, terms, nearby: [] }, newest.indexOf(post));
  };
}
async function listsOf({ catalogues }, { files: files2 }) {
  if (catalogues.length === 0) return [];
  const { remoteLists } = await import("./remote-lists-XFTG377H.js");
  return remoteLists(catalogues, (path) => files2.includes(path));
}
function sharedTerms(ofPosts) {
  const longest4 = Math.max(0, ...ofPosts.map((terms) => terms.length));
  const inTurn = Array.from({ length: longest4 }, (_, i) => ofPosts.flatMap((terms) => terms[i] ?? []));
  const spelled = /* @__PURE__ */ new Map();
  for (const term of inTurn.flat())
    if (!spelled.has(term.toLowerCase())) spelled.set(term.toLowerCase(), term);
  return [...spelled.values()].slice(0, mostTerms);
}

// src/who-asks.ts
var mostAsked = 3;
async function whoAsks(reports, config, world, blog) {
  const news = reports.filter(({ post }) => isNew(post, world.today)).slice(0, mostAsked);
  if (world.web === null || news.length === 0) return reports;
  const known = await knownPlaces(config, world, blog);
  const posts = news.map(({ post }) => post);
  const ask = await openSources(posts, known, config, world, blog, tellsOfThreads);
  const asked = [];
  for (const report of reports)
    asked.push(news.includes(report) ? await withAsked(report, known, world, blog, ask) : report);
  return asked;
}
var tellsOfThreads = ({ scope, brings }) => scope === "post" && brings.some((kind) => kind === "community" || kind === "thread");

// src/check-posts.ts
async function checkPosts(event, config, world, read2, seen) {
  const base = await world.before((path) => matters(path, seen, world));
  const why = base !== null && "why" in base ? base.why : null;
  const comparison = base === null || "why" in base ? null : compareBlogs({ read: read2, repo: world.repo, config, today: world.today, seen }, base);
  const known = comparison === null ? null : await withIssues(comparison, config, world);
  const blog = known === null ? read2.blog : { ...read2.blog, change: changeIn(known, read2) };
  const wanted2 = wantedPaths(event, read2.located, known);
  const named = event.kind === "check" && event.paths !== null;
  const described = read2.located.filter(({ post }) => wanted2.has(post.path) && !post.optedOut).filter(({ post }) => named || !isBefore(post, config.since)).map((one) => reportOn2(one, config, blog, known));
  const mayAsk = event.kind === "pull-request" && !event.readOnly;
  const reports = mayAsk ? await whoAsks(described, config, world, blog) : described;
  const findings = runBlogChecks(allChecks, blog, config.checks).map(
    (finding2) => ({ ...finding2, isNew: true })
  );
  const worth = [...findings, ...reports.flatMap((report) => report.findings)].filter(
    ({ severity, concerns, known: known2 }) => known2 !== true && (severity === "error" || severity === "warning" && concerns === "post")
  );
  return {
    site: read2.site,
    reports,
    findings,
    changes: [
      ...await commentOn(event, reports, findings, world),
      ...worth.map((finding2) => ({ do: "annotate", finding: finding2 }))
    ],
    replan: nothingToReplan,
    outages: reports.flatMap((report) => report.outages),
    notices: [
      ...read2.located.length === 0 ? [noPosts(read2)] : [],
      ...event.kind === "check" ? [] : toldOf(event, known !== null),
      ...why === null ? [] : [`The posts were not compared with those before this change: ${why}`]
    ]
  };
}
function matters(path, seen, { repo }) {
  return seen.has(path) || settingsOrPost.test(path) && !repo.files.includes(path);
}
var settingsOrPost = /(?:\.(?:md|mdx|markdown|mdown|mkdn?|ya?ml|toml|json|[cm]?[jt]sx?|py|astro|njk|liquid|html|xml)|\/_redirects|CNAME|Gemfile)$/i;
async function withIssues(comparison, { tracker }, world) {
  const moves = [...comparison.before.values()].some(({ move }) => move !== null);
  if (tracker.off || !(moves || comparison.removed.length > 0)) return comparison;
  const issues = await world.issues.list();
  if ("from" in issues) return comparison;
  const there = postsOnMedium(issues, comparison.was.located, world.today);
  const before = [...comparison.before].map(([path, one]) => {
    const isThere = there.has(one.post.path) && one.move !== null;
    return [path, isThere ? { ...one, move: { ...one.move, onMedium: true } } : one];
  });
  const removed = comparison.removed.map(
    (one) => there.has(one.post.path) ? { ...one, onMedium: true } : one
  );
  return { ...comparison, before: new Map(before), removed };
}
function changeIn({ before, removed, setting }, { located }) {
  const moved = located.flatMap(({ post }) => {
    const move = before.get(post.path)?.move;
    return move == null ? [] : [{ post, move }];
  });
  return { together: moveTogether(moved, setting), removed };
}
function reportOn2({ post, address }, config, blog, comparison) {
  const before = comparison?.before.get(post.path);
  const isTogether = blog.change?.together.some(
    ({ posts }) => posts.some((one) => one.post.path === post.path)
  );
  const subject = before?.move == null || isTogether !== true ? before : { ...before, move: { ...before.move, together: true } };
  const report = describe(post, address, null, config, blog, nothingDone, subject);
  return comparison === null ? report : marked(report, comparison, config, before);
}
function marked(report, { was }, config, before) {
  const old = before === void 0 ? [] : describe(before.post, before.address, null, config, was.blog, nothingDone).findings;
  const known = new Set(old.map(({ key }) => bareKey(key, before?.post)));
  const findings = report.findings.map(
    (finding2) => ({ ...finding2, isNew: !known.has(bareKey(finding2.key, report.post)) })
  );
  return { ...report, findings };
}
function bareKey(key, post) {
  return key.replace(`:${post?.path}:`, "::");
}
function wantedPaths(event, located, comparison) {
  const named = event.kind === "check" ? event.paths : event.changed;
  const all = event.kind === "check" ? located.map(({ post }) => post.path) : [];
  return new Set(named ?? comparison?.changed ?? all);
}
async function commentOn(event, reports, findings, world) {
  if (event.kind === "check" || event.readOnly) return [];
  const isEmpty = reports.length === 0 && findings.length === 0;
  if (isEmpty && event.changed === null) return [];
  const before = await world.comment?.(event.number, commentMarker) ?? null;
  return [
    {
      do: "upsert-comment",
      pullRequest: event.number,
      marker: commentMarker,
      body: renderComment(toReportJson([], reports, [], findings), world.lineUrl, {
        before,
        outbound: world.outbound
      }),
      ...isEmpty && { onlyUpdate: true }
    }
  ];
}
function toldOf({ readOnly, changed: changed2 }, isCompared) {
  return [
    ...changed2 === null && !isCompared ? ["GitHub did not list the changed files, so no post was checked. Run it again."] : [],
    ...readOnly ? [
      "The token of this pull request may only read, so there is no comment: everything is in this summary."
    ] : []
  ];
}

// src/sources/places-for-site.ts
var fewestPosts = 3;
var oneIn = 5;
function placesForSite(places, posts, isPersonal) {
  const count = /* @__PURE__ */ new Map();
  for (const { tags } of posts)
    for (const tag of new Set(tags.map(tagOf))) count.set(tag, (count.get(tag) ?? 0) + 1);
  const posted = ({ topics: [subject = ""] }) => count.get(tagOf(subject)) ?? 0;
  const isSubject = (place) => posted(place) >= Math.max(fewestPosts, posts.length / oneIn);
  const takesAny = ({ topics }) => isPersonal && topics.includes("personal blogs");
  return [
    ...places.filter(isSubject).sort((a, b) => posted(b) - posted(a)),
    ...places.filter((place) => takesAny(place) && !isSubject(place))
  ];
}

// src/tracker/after-changes.ts
function afterChanges(issues, changes, opened, createdAt) {
  const updates = new Map(
    changes.flatMap((change) => change.do === "update-issue" ? [[change.number, change]] : [])
  );
  const kept2 = issues.map((issue) => {
    const update = updates.get(issue.number);
    if (update === void 0) return issue;
    return { ...issue, body: update.body, ...update.close === true && { state: "closed" } };
  });
  const fresh = changes.flatMap((change) => {
    const made = opened.find(({ path }) => change.do === "open-issue" && path === change.path);
    if (change.do !== "open-issue" || made === void 0) return [];
    const { title, body, labels } = change;
    const { number: number2, url } = made;
    const issue = { number: number2, title, body, labels, url, createdAt, trusted: true, comments: 0 };
    return kept2.some((known) => known.number === number2) ? [] : [{ ...issue, state: "open" }];
  });
  return [...kept2, ...fresh];
}

// src/tracker/blog-steps.ts
var mostPlaces = 3;
function blogSteps({ medium }, places) {
  return [
    ...medium ? [
      step2(
        "profile",
        "Medium profile: ",
        md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`
      )
    ] : [],
    step2(
      "search-console",
      "Search Console: ",
      md`add your site there. With a key in the input ${code("search-console-credentials")}, “probably indexed” becomes yes or no.`
    ),
    ...places.slice(0, mostPlaces).map(placeStep)
  ];
}
function otherPlaces(places) {
  const names = places.slice(mostPlaces).map(({ name }) => name);
  return names.length === 0 ? nothing : md`Other places that take whole blogs: ${sayList(names)}.`;
}
function placeStep({ id, name, url, route }) {
  const rules = route?.rules?.map((rule) => md` ${rule}.`.markdown).join("") ?? "";
  const way = link("suggest your blog there", route?.url ?? url);
  return step2(`place ${id}`, `${name}: `, md`${way}.${{ markdown: rules }}`);
}
function step2(id, begins, rest2) {
  return { id, begins, text: md`${begins}${rest2}` };
}

// src/text/weeks.ts
function weekOf(day) {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

// src/tracker/render-task.ts
var longestTitle = 70;
function nameOf({ issue: { title, url } }) {
  return link(shorten(title, longestTitle), url);
}
function renderTask({ kind, post, place, minutes }, settings) {
  const time = minutes === null ? "" : `, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  if (kind === "step") return md`${lower(post.step?.text ?? "")}${time}`;
  if (kind === "share") return md`${sayCount(post.toShare, "place")} to share it${time}`;
  if (settings.public || place === void 0) return md`One follow-up is due, or let it go.`;
  const { sent } = place.standing;
  const since = sent === void 0 ? "" : ` since ${sayDay(sent, settings.today)}`;
  return md`${capital(plainText(place.name))} has not answered${since}. Follow up once, or let it go.`;
}
var lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);

// src/tracker/this-week.ts
var minutesAPlace = 5;
var minutesAFollowUp = 2;
function tasksOf(posts, today) {
  return posts.filter(({ open }) => open).flatMap((post) => tasksFor(post, today));
}
function tasksFor(post, today) {
  const { step: step3, toShare, places } = post;
  const tasks = [];
  if (step3 !== null) tasks.push({ post, kind: "step", minutes: step3.minutes });
  if (toShare > 0) tasks.push({ post, kind: "share", minutes: toShare * minutesAPlace });
  for (const place of places) {
    if (place.followUp === null || place.followUp > today) continue;
    tasks.push({ post, kind: "follow-up", minutes: minutesAFollowUp, place });
  }
  return tasks;
}
function nextDay({ notBefore, places }, today) {
  const days = [notBefore, ...places.map(({ followUp }) => followUp)];
  return days.filter((day) => day !== null && day > today).sort()[0] ?? null;
}
var awaitsReply = ({ followUp }) => followUp !== null;

// src/tracker/news.ts
function newsOf(post, settings) {
  const tasks = tasksOf([post], settings.today).filter(isNews);
  return [
    ...tasks.map((task) => ({
      key: keyOf2(task),
      say: md`${nameOf(post)}: ${renderTask(task, settings)}`
    })),
    ...post.places.flatMap((place) => linkNews(post, place, settings.public)),
    ...post.unasked.map(({ text, url }) => ({
      key: `${post.issue.number}:${markLine(url)}`,
      say: md`${nameOf(post)}: ${link(text, url)} links to it, unasked`
    }))
  ];
}
var isNews = ({ kind, post }) => kind === "follow-up" || kind === "step" && !/^fix\b/i.test(post.step?.text ?? "");
function keyOf2({ kind, post, place }) {
  const { number: number2 } = post.issue;
  if (kind === "follow-up") return `${number2}.${place?.number}`;
  const text = post.step?.text ?? "";
  return `${number2}:${/\bon Medium$/.test(text) ? "medium" : markLine(text.replace(/\d+/g, ""))}`;
}
function linkNews(post, place, isPublic) {
  const { number: number2, name, standing } = place;
  const { linked, link: at } = standing;
  if (linked === void 0) return [];
  const who = isPublic ? "a place" : plainText(name);
  const says = linked.there ? md`${who} links to it${at === void 0 ? nothing : md` (${link("look", at)})`}` : md`the link to it at ${isPublic ? "a place" : who} has gone`;
  const key = `${post.issue.number}.${number2}${linked.there ? "+" : "-"}${linked.since}`;
  return [{ key, say: md`${nameOf(post)}: ${says}` }];
}

// src/tracker/plan-digest.ts
var mostPosts2 = 200;
var mostLines = 20;
var nothingTold = { week: null, keys: [], from: 1, to: 0 };
function planDigest(posts, before, told2, settings) {
  const open = posts.filter((post) => post.open).slice(0, mostPosts2);
  const known = /* @__PURE__ */ new Set([...told2.keys, ...keysAtOpening(open, before, told2, settings)]);
  const all = open.flatMap((post) => newsOf(post, settings));
  const fresh = settings.silent ? [] : all.filter(({ key }) => !known.has(key));
  const week = weekOf(settings.today);
  const body = fresh.length === 0 || told2.week === week ? null : render(fresh, week);
  const keys = all.filter((one) => !fresh.includes(one)).map(({ key }) => key);
  return { body, told: { week: told2.week, keys, ...rangeOf(open, told2) } };
}
function toldAtOpening(posts, settings) {
  const { told: told2 } = planDigest(posts, [], nothingTold, { ...settings, silent: true });
  return { ...told2, week: weekOf(settings.today) };
}
function withDigests(told2, comments) {
  const found = comments.flatMap((comment) => readDigest(comment) ?? []);
  const weeks = [...found.map(({ week }) => week), ...told2.week === null ? [] : [told2.week]];
  const keys = /* @__PURE__ */ new Set([...told2.keys, ...found.flatMap(({ keys: keys2 }) => keys2)]);
  return { ...told2, week: weeks.sort().at(-1) ?? null, keys: [...keys] };
}
function rangeOf(open, told2) {
  const numbers = open.map(({ issue: { number: number2 } }) => number2);
  const to = Math.max(told2.to, ...numbers);
  return { from: Math.min(to + 1, ...numbers), to };
}
function keysAtOpening(open, before, { from, to }, settings) {
  const byNumber = new Map(before.map((issue) => [issue.number, issue]));
  return open.filter(({ issue: { number: number2 } }) => number2 < from || number2 > to).flatMap((post) => {
    const issue = byNumber.get(post.issue.number);
    if (issue === void 0) return newsOf(post, settings);
    const today = issue.createdAt.slice(0, 10);
    const then = postInHand(issue, today);
    return then === null ? [] : newsOf(then, { ...settings, today });
  }).map(({ key }) => key);
}
var markerOf = (week) => `<!-- postrider:digest ${week} -->`;
var marker = /^<!-- postrider:digest (\d{4}-W\d\d) -->\s*(?:<!-- postrider:told (.*?) -->)?/;
function render(news, week) {
  const shown = news.slice(0, mostLines);
  const more = news.length - shown.length;
  const count = news.length === 1 ? md`One thing is` : md`${capitalCount(news.length)} are`;
  const keys = news.map(({ key }) => key).join(" ");
  const text = paragraphs(
    md`**${count} up to you now:**`,
    bullets(shown.map(({ say }) => say)),
    md`${more === 0 ? "" : `And ${more} more. `}All that waits is in the issue above.`
  );
  return `${markerOf(week)}
<!-- postrider:told ${keys} -->
${text.markdown}
`;
}
var capitalCount = (n) => capital(sayCount(n, "thing"));
function readDigest({ body }) {
  const [, week, keys = ""] = marker.exec(body) ?? [];
  return week === void 0 ? null : { week, keys: keys.split(" ").filter((key) => key !== "") };
}

// src/tracker/render-index.ts
var indexTitle = "Postrider: what is next";
var mostTasks = 7;
var mostRows = 100;
function renderIndex(posts, settings) {
  const { today } = settings;
  const open = posts.filter((post) => post.open);
  const tasks = tasksOf(open, today);
  const now = enoughForAWeek(tasks);
  return paragraphs(
    renderLead(open, now, today),
    renderTasks(now, tasks.length - now.length, settings),
    renderWaiting(open),
    renderSoFar(posts),
    renderBlog(settings),
    renderPosts(open, today),
    renderEnd(settings)
  );
}
function enoughForAWeek(tasks) {
  const last = ({ kind }) => kind === "follow-up" ? 0 : 1;
  const chosen = new Set([...tasks].sort((a, b) => last(a) - last(b)).slice(0, mostTasks));
  return tasks.filter((task) => chosen.has(task));
}
function renderLead(open, now, today) {
  if (now.length > 0) return md`**This week: ${sayCount(now.length, "thing")}${sayCost(now)}.**`;
  const [next] = open.flatMap((post) => nextDay(post, today) ?? []).sort();
  return next === void 0 ? md`**Nothing to do.** This page says so when that changes.` : md`**Nothing to do before ${sayDay(next, today)}.**`;
}
function sayCost(tasks) {
  const minutes = tasks.reduce((sum, task) => sum + (task.minutes ?? 0), 0);
  if (minutes === 0) return "";
  const isOpen2 = tasks.some((task) => task.minutes === null);
  return isOpen2 ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`;
}
function renderTasks(now, later, settings) {
  return paragraphs(
    bullets(now.map((task) => md`${nameOf(task.post)}: ${renderTask(task, settings)}`)),
    later === 0 ? nothing : md`${capital(sayCount(later, "more", "more"))} can wait; their posts are in the table below.`
  );
}
function renderWaiting(open) {
  const google = open.filter(({ now }) => now === "waiting for Google").length;
  const live = open.filter(({ now }) => now === "not live yet").length;
  const replies = open.flatMap(({ places }) => places.filter(awaitsReply)).length;
  const waits = [
    ...google === 0 ? [] : [`${sayCount(google, "post")} for Google to know ${google === 1 ? "it" : "them"}`],
    ...live === 0 ? [] : [`${sayCount(live, "post")} to go live`],
    ...replies === 0 ? [] : [sayCount(replies, "reply", "replies")]
  ];
  return waits.length === 0 ? nothing : md`**Waiting:** ${sayList(waits)}.`;
}
function renderSoFar(posts) {
  const places = posts.flatMap((post) => post.places);
  const of = (...statuses) => places.filter(({ standing: { status } }) => statuses.includes(status)).length;
  const onMedium = posts.filter((post) => post.onMedium).length;
  const unasked = posts.flatMap((post) => post.unasked).length;
  const earned = of("won") + unasked;
  const counts = [
    ...onMedium === 0 ? [] : [`${digits(onMedium, "post")} on Medium`],
    ...of("sent", "replied", "won", "declined") === 0 ? [] : [`${digits(of("sent", "replied", "won", "declined"), "message")} sent`],
    ...earned === 0 ? [] : [`${digits(earned, "link")} earned${unasked === 0 ? "" : `, ${unasked} of them unasked`}`]
  ];
  return counts.length === 0 ? nothing : md`**So far:** ${counts.join(" · ")}`;
}
var digits = (n, one) => `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;
function renderBlog({ steps, others, ticked, suppressed }) {
  const boxes = steps.map(({ id, text }) => ({
    markdown: `- [${ticked.has(id) ? "x" : " "}] ${text.markdown}`
  }));
  const never = suppressed.map((place) => code(place).markdown).join(", ");
  return fold(
    "For the whole blog, once",
    lines(...boxes, never === "" ? nothing : { markdown: `${neverSuggested}${never}` }),
    others
  );
}
function renderPosts(open, today) {
  const shown = open.slice(0, mostRows);
  const more = open.length - shown.length;
  const rows = shown.map((post) => row(nameOf(post), md`${post.now}`, md`${sayNext(post, today)}`));
  return fold(
    `${allPosts}${open.length.toLocaleString("en")}`,
    lines({ markdown: "| Post | Now | Next |\n|---|---|---|" }, ...rows),
    more === 0 ? nothing : md`And ${more} more.`
  );
}
function sayNext(post, today) {
  if (tasksOf([post], today).length > 0) return "you";
  const day = nextDay(post, today);
  return day === null ? "nothing" : sayDay(day, today);
}
var sayTold = {
  on: md`This issue gets one comment a week at most, and only if there is something for you. Silence it with ${code("/postrider digest off")} in a comment.`,
  off: md`${noComments} ${code("/postrider digest on")} in a comment brings them back.`,
  "off in the config": md`No comments come here: ${code("tracker.digest")} is off in the config.`
};
function renderEnd({ today, told: told2 }) {
  return md`<sub>Looked on ${sayDay(today, today)}. ${sayTold[told2]}</sub>`;
}

// src/tracker/plan-index.ts
var fewestPosts2 = 3;
var daysToSayIt = 7;
function openIndex(facts) {
  const { config } = facts;
  const posts = inHand(facts);
  if (posts.length < fewestPosts2) return [];
  const settings = settingsOf(null, facts);
  const told2 = toldAtOpening(posts, { ...settings, silent: true });
  const labels = [label, ...config.tracker.labels];
  const body = bodyOf(posts, null, settings, told2, facts);
  return [{ do: "open-issue", path: null, title: indexTitle, body, labels, assignees: [] }];
}
function updateIndex(issue, facts) {
  const index = parseIndex(issue, facts.today, facts.earlier);
  const posts = inHand(facts);
  const settings = settingsOf(index, facts);
  const { body: digest, told: told2 } = digestOf(posts, index, settings, facts);
  const body = bodyOf(posts, index, settings, told2, facts);
  const { number: number2, body: seen } = issue;
  const update = { do: "update-issue", path: null, number: number2, seen, body };
  return {
    update: isDue2(index, body, facts) ? update : null,
    digest: digest === null ? null : outbound(digest, facts.outbound)
  };
}
function inHand({ after, today, titles, known = [] }) {
  const found = /* @__PURE__ */ new Map();
  const parsed = new Map(known.map(({ issue, tracked }) => [issue, tracked]));
  for (const issue of [...after].sort((a, b) => a.number - b.number)) {
    const post = issue.trusted ? postInHand(issue, today, parsed.get(issue)) : null;
    if (post === null || found.has(post.path)) continue;
    const title = URL.canParse(issue.url) ? void 0 : titles?.get(post.path);
    found.set(post.path, title === void 0 ? post : { ...post, issue: { ...issue, title } });
  }
  return [...found.values()].reverse();
}
function digestOf(posts, { tracked }, settings, { before, heard }) {
  const told2 = withDigests(tracked.state?.told ?? nothingTold, heard?.digests ?? []);
  return planDigest(posts, before, told2, { ...settings, silent: settings.told !== "on" });
}
function settingsOf(index, facts) {
  const { config, today } = facts;
  const commands = commandsIn(facts);
  const isTicked = (begins) => index?.ticked.some((said) => said.startsWith(begins)) === true;
  const asked = commands.flatMap((one) => one.do === "suppress" ? [one.host] : []);
  const suppressed = [.../* @__PURE__ */ new Set([...index?.tracked.suppressed ?? [], ...asked])];
  const never = /* @__PURE__ */ new Set([...suppressed, ...config.suppress]);
  const places = (facts.places?.() ?? []).filter(({ url }) => !never.has(placeOf(url)));
  const steps = blogSteps(config.platforms, places);
  return {
    today,
    public: config.tracker.public === true,
    steps,
    others: otherPlaces(places),
    ticked: new Set(steps.filter(({ begins }) => isTicked(begins)).map(({ id }) => id)),
    suppressed,
    told: wantedBy(index, commands, config)
  };
}
var commandsIn = ({ heard }) => heard?.asked.flatMap(({ commands }) => commands) ?? [];
function wantedBy(index, commands, config) {
  if (!config.tracker.digest) return "off in the config";
  const asked = commands.findLast((command) => command.do === "digest");
  const on = asked === void 0 ? index?.silenced !== true : asked.on;
  return on ? "on" : "off";
}
function bodyOf(posts, index, settings, told2, { heard, run: run2, swept: sweptNow, outbound: door }) {
  const ours2 = splitBody(outbound(renderIndex(posts, settings).markdown, door));
  const { base = null, comment = 0, comments = 0 } = index?.tracked.state ?? {};
  const blocks = index === null || base === null ? ours2 : mergeBlocks(decodeBlocks(base), index.tracked.blocks, ours2);
  const swept = sweptNow === void 0 ? index?.tracked.state?.swept : sweptNow;
  const state = writeState({
    ...{ path: "", hash: "", url: null, live: false, items: [], gone: [], ticks: [], next: 1 },
    base: encodeBlocks(ours2),
    comment: heard?.last ?? comment,
    comments: heard?.comments ?? comments,
    ...run2 !== void 0 && { run: run2 },
    told: told2,
    ...swept != null && { swept }
  });
  const notes = keptNotes(index?.tracked ?? null, ours2);
  return joinBody(`${indexMarker}
${joinBlocks(blocks)}`, notes, state);
}
function isDue2({ issue, looked }, body, facts) {
  if (essence(issue.body) !== essence(body)) return true;
  const since = looked === null ? daysToSayIt : daysBetween(looked, facts.today);
  return facts.sweep && since >= daysToSayIt;
}
function essence(body) {
  const text = body.replace(/\r\n?/g, "\n");
  const seen = withoutState(text).replace(lookedOn, "").replace(/[ \t]+$/gm, "");
  return `${seen.trimEnd()}
${JSON.stringify({ ...readState(text), base: null, run: 0 })}`;
}

// src/overview.ts
function indexOf(issues, config, { today }) {
  const index = config.tracker.index ? findIndex(issues, today) : null;
  return index === null ? null : { issue: index.issue, tracked: index.tracked };
}
function overviewOf(run2) {
  const { index, issues, changes, hearing, event, world } = run2;
  const { today, run: number2 } = world;
  return (opened) => {
    if (!run2.config.tracker.index) return nothing2;
    const facts = {
      ...{ known: run2.known, titles: run2.titles, config: run2.config, today, run: number2 },
      outbound: world.outbound,
      before: issues,
      after: afterChanges(issues, changes, opened, today),
      heard: index === null ? void 0 : hearing.heard.get(index.issue.number),
      earlier: index?.earlier,
      places: () => wholeBlogPlaces(run2),
      sweep: event.kind === "sweep",
      swept: run2.swept
    };
    return index === null ? { ...nothing2, changes: openIndex(facts) } : bringUpToDate(index, facts);
  };
}
function wholeBlogPlaces({ posts, config, world }) {
  const published = posts.filter((post) => post.published);
  const isPersonal = config.product === void 0;
  return placesForSite(siteTargets(world.catalogue()), published, isPersonal);
}
var nothing2 = { changes: [], replan: nothingToReplan };
function bringUpToDate({ issue }, facts) {
  if (issue.state === "closed") return nothing2;
  const { number: number2 } = issue;
  const plan = (fresh) => updateIndex(fresh, facts).update;
  const { update, digest } = updateIndex(issue, facts);
  const changes = [
    ...update === null ? [] : [update],
    ...digest === null ? [] : [{ do: "comment", number: number2, body: digest }],
    ...answersBelow(number2, facts)
  ];
  return { changes, replan: replanWith(/* @__PURE__ */ new Map([[number2, plan]])) };
}
function answersBelow(number2, { heard }) {
  const known = /* @__PURE__ */ new Set(["digest", "suppress", "refresh"]);
  return (heard?.asked ?? []).map(({ comment, commands, misread }) => {
    const isDone = misread === 0 && commands.every((command) => known.has(command.do));
    return { do: "react", number: number2, comment: comment.id, with: isDone ? "+1" : "confused" };
  });
}

// src/tracker/read-commands.ts
function readCommands(comments) {
  return comments.flatMap((comment) => {
    const asked = comment.bot ? [] : spokenLines(comment.body).map((line) => read(line, comment.day));
    if (asked.length === 0) return [];
    const commands = asked.filter((command) => command !== null);
    return [{ comment, commands, misread: asked.length - commands.length }];
  });
}
function spokenLines(body) {
  let fence = null;
  return body.split(/\r\n?|\n/).flatMap((line) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== void 0) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
      return [];
    }
    const words = /^ {0,3}\/postrider(?:\s+(.*))?$/i.exec(line);
    return fence === null && words !== null ? [words[1]?.trim() ?? ""] : [];
  });
}
function read(line, today) {
  const [verb = "", ...rest2] = line.split(/\s+/);
  const word = verb.toLowerCase();
  switch (word) {
    case "sent":
    case "replied":
    case "won":
    case "declined":
    case "skip":
    case "todo":
    case "never":
      return readStatus(word, rest2, today);
    case "snooze":
      return readSnooze(rest2);
    case "handed-off":
    case "refresh":
      return rest2.length === 0 ? { do: word } : null;
    case "published":
      return readPublished(rest2);
    case "suppress":
      return readSuppress(rest2);
    case "digest":
      return rest2.length === 1 && /^(on|off)$/i.test(rest2[0] ?? "") ? { do: "digest", on: rest2[0]?.toLowerCase() === "on" } : null;
    default:
      return null;
  }
}
function readStatus(word, words, today) {
  const [number2, ...rest2] = words;
  const item = readNumber(number2);
  const url = word === "won" ? readUrl(rest2[0]) : null;
  const spoken = rest2.slice(url === null ? 0 : 1).join(" ");
  const day = spoken === "" ? void 0 : readDay(spoken, today);
  if (item === null || day === null || day !== void 0 && day > today) return null;
  return { do: word, item, ...url !== null && { url }, ...day !== void 0 && { day } };
}
var longestSnooze = 180;
function readSnooze([number2, span = "", ...rest2]) {
  const item = readNumber(number2);
  const days = /^\d{1,3}d$/i.test(span) ? Number.parseInt(span, 10) : 0;
  if (item === null || days < 1 || days > longestSnooze || rest2.length > 0) return null;
  return { do: "snooze", item, days };
}
function readNumber(word) {
  return /^#?\d{1,6}$/.test(word ?? "") ? Number(word?.replace("#", "")) : null;
}
function readUrl(word) {
  const url = parseUrl(word?.replace(/^<(.*)>$/, "$1") ?? "");
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
  return url.href;
}
var storyId = /(?:^|[-/])[0-9a-f]{8,12}$/;
function readPublished(words) {
  const url = parseUrl(readUrl(words[0]) ?? "");
  if (words.length !== 1 || url === null || url.protocol !== "https:") return null;
  const onMedium = /^(?:.+\.)?medium\.com$/.test(url.hostname);
  if (url.pathname === "/" || !(onMedium || storyId.test(url.pathname))) return null;
  return { do: "published", url: `${url.origin}${url.pathname}` };
}
function readSuppress(words) {
  const [word = ""] = words;
  const host = hostOf(/^https?:/i.test(word) ? word : `https://${word}`);
  const isHost = host !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  return words.length === 1 && isHost ? { do: "suppress", host } : null;
}

// src/hear-comments.ts
async function hearComments(known, { issues }) {
  const heard = /* @__PURE__ */ new Map();
  const outages = [];
  const notices = /* @__PURE__ */ new Set();
  const may = askOnce((login) => issues.mayWrite(login));
  for (const { issue, tracked } of known) {
    const { comment: last = 0, comments: count = 0 } = tracked.state ?? {};
    if (issue.state === "closed" || issue.comments === count) continue;
    const comments = await issues.comments(issue.number, last);
    if ("from" in comments) {
      outages.push(comments);
      continue;
    }
    const fresh = comments.filter(({ answered }) => tracked.rung === "block" || !answered);
    const { asked, stopped } = await believed(readCommands(fresh), may);
    if (stopped !== null) {
      notices.add(
        `It could not be told whether @${stopped.comment.author} may write here, so what they asked for waits for the next run.`
      );
    }
    const ids = comments.map(({ id }) => id).filter((id) => id < (stopped?.comment.id ?? Infinity));
    heard.set(issue.number, {
      asked,
      digests: await ours(comments, may),
      last: Math.max(last, ...ids),
      // Another number than there are brings the next run back here.
      comments: stopped === null ? issue.comments : -1
    });
  }
  return { heard, outages, notices: [...notices] };
}
async function believed(all, may) {
  const asked = [];
  for (const one of all) {
    const verdict = await may(one.comment.author);
    if (verdict === "inconclusive") return { asked, stopped: one };
    if (verdict === "pass") asked.push(one);
  }
  return { asked, stopped: null };
}
async function ours(comments, may) {
  const found = [];
  for (const comment of comments) {
    if (readDigest(comment) === null) continue;
    if (comment.bot || await may(comment.author) === "pass") found.push(comment);
  }
  return found;
}
function askOnce(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (login) => {
    const answer = answers.get(login) ?? ask(login);
    answers.set(login, answer);
    return answer;
  };
}
function answersTo(number2, tracked, { asked }) {
  let now = tracked;
  return asked.map((one) => {
    const isDone = isUnderstood(now, one);
    now = applyCommands(now, { asked: [one] });
    return {
      do: "react",
      number: number2,
      comment: one.comment.id,
      with: isDone ? "+1" : "confused"
    };
  });
}

// src/look-for-links.ts
var listing = /* @__PURE__ */ new Set(["list"]);
var mostPages = 5;
async function lookForLinks({ items }, addresses, kinds, web) {
  const pages = items.flatMap((item) => {
    const url = pageOf(item, kinds);
    return url === null ? [] : [{ number: item.number, url }];
  });
  const found = /* @__PURE__ */ new Map();
  if (pages.length === 0) return found;
  const { readLinks } = await import("./read-links-3TOYDQCK.js");
  for (const { number: number2, url } of pages.slice(0, mostPages))
    found.set(number2, readLinks(await web.get({ url, confirm: true }), addresses));
  return found;
}
function pageOf({ id, standing }, kinds) {
  if (!isContacted(standing)) return null;
  const kind = kinds.get(id);
  return standing.link ?? (kind !== void 0 && listing.has(kind) ? `https://${id}` : null);
}

// src/tracker/contacts.ts
function contactsOf(known) {
  return known.flatMap(({ issue, tracked }) => [
    ...tracked.items.flatMap((item) => contactOf(item, issue.number)),
    ...tracked.suppressed.map(
      (host) => ({ id: host, host, status: "never", issue: issue.number })
    )
  ]);
}
function contactOf({ id, url, standing }, issue) {
  const host = url === null ? null : hostOf(url);
  if (standing.status === "todo" || host === null) return [];
  const day = [standing.since, standing.sent].filter((one) => one !== void 0).sort().at(-1);
  return [
    {
      id,
      host: host === "redirect.github.com" ? "github.com" : host,
      status: standing.status,
      ...day !== void 0 && { day },
      ...standing.link !== void 0 && { link: standing.link },
      issue
    }
  ];
}

// src/plan-posts.ts
async function planPosts(chosen, { known, index, hearing }, { kind }, given, world, { blog }, siteSilent = false) {
  const catalogue = chosen.length === 0 ? null : await knownPlaces(given, world, blog);
  const met = [...contactsOf(known), ...suppressedNow(index, hearing)];
  const config = { ...given, suppress: [...given.suppress, ...suppressedBy(met)] };
  const contacts = indexContacts(met);
  const ask = await openSources(
    chosen.map(({ post }) => post).filter(({ published }) => published),
    catalogue,
    config,
    world,
    blog
  );
  const google = openGoogle(world, config);
  const answers = kind !== "preview";
  const reports = [];
  const changes = [];
  const plans = /* @__PURE__ */ new Map();
  for (const one of chosen) {
    if (one.inTurn && reports.length > 0 && world.web?.isSpent?.() === true) break;
    const { issue } = one;
    const heard = issue === null ? void 0 : hearing.heard.get(issue.number);
    const earlier = issue === null ? [] : [issue.body, ...one.earlier ?? []];
    const said = { ...world, config, answers, heard, earlier, siteSilent };
    const tracked = issue === null ? null : readIssue(issue.body, said);
    const links = tracked === null || kind !== "sweep" ? void 0 : await linksAt(tracked, one);
    const settings = { ...said, links };
    const report = await reportOn(
      { ...one, tracked },
      catalogue,
      config,
      world,
      blog,
      ask,
      contacts,
      google
    );
    reports.push(report);
    const change = planIssue(report, issue, settings);
    if (change !== null) changes.push(change);
    if (issue === null || one.tracked === null) continue;
    if (heard !== void 0) changes.push(...answersTo(issue.number, one.tracked, heard));
    plans.set(issue.number, (fresh) => {
      const done = doneOf(readIssue(fresh.body, settings));
      return planIssue(withDone(report, done, config, blog), fresh, settings);
    });
  }
  const planned = chosen.slice(0, reports.length);
  return { planned, reports, changes, plans, outages: google.outages };
  async function linksAt(tracked, { address: { url } }) {
    const addresses = [url, tracked.copy.url].filter((one) => one != null);
    if (world.web === null || catalogue === null || addresses.length === 0) return void 0;
    return lookForLinks(tracked, addresses, catalogue.kinds, world.web);
  }
}
function rememberHeard(known, planned, { heard: all }) {
  const changes = [];
  const plans = /* @__PURE__ */ new Map();
  for (const { issue, tracked } of known) {
    const heard = all.get(issue.number);
    if (heard === void 0 || planned.has(issue.number)) continue;
    const plan = (fresh) => recordComments(fresh, tracked.path ?? "", heard);
    const change = plan(issue);
    if (change !== null) changes.push(change);
    plans.set(issue.number, plan);
    for (const { comment } of heard.asked) {
      changes.push({ do: "react", number: issue.number, comment: comment.id, with: "confused" });
    }
  }
  return { changes, plans };
}
function suppressedNow(index, { heard }) {
  const asked = [...heard.values()].flatMap((one) => one.asked.flatMap(({ commands }) => commands)).flatMap((command) => command.do === "suppress" ? [command.host] : []);
  return [...index?.tracked.suppressed ?? [], ...asked].map((host) => {
    return { id: host, host, status: "never", issue: index?.issue.number ?? 0 };
  });
}

// src/read-issues.ts
async function readIssues(config, world) {
  const listed = config.tracker.off ? [] : await world.issues.list();
  const issues = "from" in listed ? [] : listed;
  const known = await withHistory(trackedIssues(issues, world.today), world);
  const current = known.filter((one) => !knowsLess(world.run, one.tracked.state));
  const found = indexOf(issues, config, world);
  const [index = null] = found === null ? [] : await withHistory([found], world);
  const hearing = await hearComments(index === null ? current : [...current, index], world);
  return { issues, known, current, index, hearing, unread: "from" in listed ? [listed] : null };
}
async function withHistory(known, { issues, today }) {
  const found = [];
  for (const one of known) {
    const isLost2 = one.tracked.state === null && one.issue.state === "open";
    const earlier = isLost2 ? await issues.history(one.issue.number) : [];
    found.push(
      earlier.length === 0 ? one : { ...one, earlier, tracked: parseIssue(one.issue.body, today, earlier) }
    );
  }
  return found;
}

// src/tracker/label-turns.ts
var turnLabel = "your turn";
function labelTurns(changes, issues, today) {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return changes.flatMap((change) => {
    if (change.do === "open-issue" && change.path !== null) {
      const turn2 = saysTurn(change.body, true, today);
      return [turn2 ? { ...change, labels: [...change.labels, turnLabel] } : change];
    }
    if (change.do !== "update-issue" || change.path === null) return [change];
    const issue = byNumber.get(change.number);
    if (issue === void 0) return [change];
    const turn = saysTurn(change.body, change.close !== true, today);
    const moved = turn !== saysTurn(issue.body, true, today);
    if (!moved || issue.labels.includes(turnLabel) === turn) return [change];
    const [add, remove] = turn ? [[turnLabel], []] : [[], [turnLabel]];
    return [{ do: "label-issue", number: change.number, add, remove }, change];
  });
}
function saysTurn(body, open, today) {
  return open && readSaid(body, today)?.turn === true;
}

// src/run.ts
async function run(event, config, world, backfill = () => false) {
  const seen = /* @__PURE__ */ new Set();
  const read2 = readBlog(config, { ...world, repo: watched(world.repo, seen) });
  const { site: site2 } = read2;
  await loadDialects(read2.located.map(({ post }) => post.path));
  const none = {
    ...{ site: site2, reports: [], findings: [], changes: [], outages: [] },
    replan: nothingToReplan
  };
  if (event.kind === "pull-request" || event.kind === "check")
    return checkPosts(event, config, world, read2, seen);
  if (read2.located.length === 0) return { ...none, notices: [noPosts(read2)] };
  if (event.kind === "other") {
    return { ...none, notices: [`Nothing to do for the event “${event.name}”.`] };
  }
  if (event.kind === "old-run") return { ...none, notices: [oldRun] };
  if (event.kind === "push" && !event.defaultBranch) {
    return {
      ...none,
      notices: ["Nothing to do: issues follow the default branch only."]
    };
  }
  const isPublic = config.tracker.public ?? world.public;
  const tracker = { ...config.tracker, public: isPublic };
  return track(event, { ...config, tracker }, world, read2, backfill);
}
var oldRun = "This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.";
async function track(event, config, world, offline, backfill) {
  const said = await readIssues(config, world);
  const { issues, known, current, index, hearing } = said;
  const { chosen, left, waiting } = choose(offline, said, event, config, world, backfill);
  const { read: read2, outages: silent } = await lookOnline(offline, chosen, world);
  const posts = withAddresses(chosen, read2);
  const work = await planPosts(posts, said, event, config, world, read2, silent.length > 0);
  const unseen = waiting + chosen.length - work.planned.length;
  const rest2 = rememberHeard(current, work.plans, hearing);
  const isOff = said.unread !== null || config.tracker.off;
  const changes = labelTurns([...work.changes, ...rest2.changes], issues, world.today);
  const titles = new Map(read2.located.map(({ post }) => [post.path, post.title]));
  const all = {
    index,
    issues,
    known,
    changes,
    hearing,
    event,
    config,
    world,
    titles,
    ...event.kind === "sweep" && { swept: unseen === 0 ? null : lastInTurn(work.planned) },
    posts: read2.located.map(({ post }) => post)
  };
  const outages = [
    ...said.unread ?? [],
    ...hearing.outages,
    ...silent,
    ...work.outages,
    ...work.reports.flatMap((report) => report.outages)
  ];
  return {
    site: read2.site,
    reports: work.reports,
    findings: [],
    changes: isOff ? [] : [...findDuplicates(issues), ...changes],
    ...!isOff && { overview: overviewOf(all) },
    replan: replanWith(new Map([...work.plans, ...rest2.plans])),
    outages: distinct(outages),
    notices: [...hearing.notices, ...noticesOf(config, said, left, unseen)]
  };
}
function choose({ located }, { issues, known, index, hearing: { heard } }, event, config, world, backfill) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n));
  const people = { known, asked, sweptTo: index?.tracked.state?.swept ?? null };
  const posts = choosePosts(located, issues, event, config, world.today, backfill, people);
  const isLate = ({ tracked }) => knowsLess(world.run, tracked?.state ?? null);
  return { ...posts, chosen: posts.chosen.filter((one) => !isLate(one)) };
}
function lastInTurn(planned) {
  return planned.findLast(({ inTurn }) => inTurn)?.issue?.number;
}
function noticesOf({ tracker }, { unread, known, current }, left, unseen) {
  return [
    ...unseen > 0 ? [
      `This sweep did not get to ${unseen} of the tracked posts; the next one begins with those that waited longest.`
    ] : [],
    ...tracker.off ? ["The tracker is off in the config: no issue is opened or changed."] : [],
    ...unread !== null ? ["The issues could not be listed, so none was opened or changed. The next run does it."] : [],
    ...left > 0 && unread === null ? [
      `${left} more posts are due for an issue; name them with the input “backfill” when you want them.`
    ] : [],
    ...current.flatMap(tellRecovery),
    ...known.length > current.length ? ["This run is older than what the issues show; nothing was written there."] : []
  ];
}
function tellRecovery({ issue: { number: number2, state }, tracked: { rung } }) {
  if (rung === "block" || state === "closed") return [];
  const by = rung === "history" ? "its edit history" : "what can be seen in it";
  return [`Issue ${number2} has lost its hidden block, so it was read by ${by}. Nothing is lost.`];
}
async function lookOnline(read2, chosen, { web }) {
  return web === null || chosen.length === 0 ? { read: read2, outages: [] } : askSites(read2, web);
}
function withAddresses(chosen, { located }) {
  const addresses = new Map(located.map(({ post, address }) => [post.path, address]));
  return chosen.map((one) => ({ ...one, address: addresses.get(one.post.path) ?? one.address }));
}
function watched(repo, seen) {
  return {
    files: repo.files,
    why: (path) => repo.why(path),
    read(path) {
      seen.add(path);
      return repo.read(path);
    }
  };
}
function distinct(outages) {
  return [...new Map(outages.map((outage2) => [`${outage2.from} ${outage2.why}`, outage2])).values()];
}

export {
  commentMarker,
  renderComment,
  reportSchema,
  toReportJson,
  toFinding,
  makeBaseline,
  isOlderRun,
  findDuplicates,
  run
};
