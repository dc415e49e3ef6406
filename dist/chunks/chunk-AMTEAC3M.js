import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  choosePosts,
  isWatchedClosed,
  matchIssues,
  nothingToReplan,
  replanWith,
  trackedIssues
} from "./chunk-AXZS4TMG.js";
import {
  awaitsReply,
  hearComments,
  lookForLinks,
  nameOf,
  nextDay,
  nothingTold,
  planDigest,
  renderTask,
  tasksOf,
  toldAtOpening,
  withDigests
} from "./chunk-4IILPKFB.js";
import {
  closingSoon,
  decodeBlocks,
  encodeBlocks,
  joinBody,
  keptNotes,
  label,
  plainText,
  postInHand,
  readSaid,
  recordComments
} from "./chunk-6XNRJMKX.js";
import {
  isCopyChosen,
  openGoogle
} from "./chunk-GZ37K3QH.js";
import {
  doneOf,
  eachBlock,
  joinBlocks,
  mergeBlocks,
  neverSuggested,
  parseIssue,
  pathOf,
  readState,
  splitBody,
  withoutState,
  writeState
} from "./chunk-Q3ARGY55.js";
import {
  siteTargets
} from "./chunk-GJU7UUMK.js";
import {
  placeOf
} from "./chunk-CSTEZDKB.js";
import {
  tagOf
} from "./chunk-RCOB5C6D.js";
import {
  askSites,
  noPosts,
  openBlog
} from "./chunk-GARBE252.js";
import {
  outbound
} from "./chunk-USO6MNK4.js";
import {
  bare,
  bullets,
  code,
  fold,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  row
} from "./chunk-T53HCFAD.js";
import {
  loadDialects
} from "./chunk-I2TZ7X3O.js";
import {
  daysBetween,
  readDay,
  sayDay,
  spokenDay
} from "./chunk-JPLPZ4JR.js";
import {
  require_node_crypto
} from "./chunk-OLIWLOKM.js";
import {
  capital,
  oneOrMany,
  sayCount,
  sayList
} from "./chunk-MYKBB3MK.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/shards/in-shard.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var mostShards = 256;
function inShard(shard) {
  if (shard === null || shard.of === 1) return () => true;
  const { number, of } = shard;
  return (path) => (0, import_node_crypto.createHash)("sha256").update(path).digest().readUInt32BE(0) % of === number - 1;
}
function readShard(text) {
  const [, number, of] = /^\s*([1-9]\d{0,2})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of && shard.of <= mostShards ? shard : null;
}
function budgetOf(drafts, shard) {
  if (shard === null) return drafts;
  const { tokens, cost } = drafts;
  const shared = { ...drafts, tokens: Math.floor(tokens / shard.of) };
  return cost === void 0 ? shared : { ...shared, cost: cost / shard.of };
}

// src/tracker/is-older-run.ts
function knowsLess(run2, state) {
  return run2 !== void 0 && state?.run !== void 0 && run2 < state.run;
}
function isOlderRun(run2, body) {
  return knowsLess(run2, readState(body.replace(/\r\n?/g, "\n")));
}

// src/choose-work.ts
function choose({ located }, { issues, known, index, hearing: { heard } }, event, config, world, backfill) {
  const asked = new Set([...heard].filter(([, one]) => one.asked.length > 0).map(([n]) => n));
  const people = { known, asked, sweptTo: index?.tracked.state?.swept ?? null };
  const posts = choosePosts(located, issues, event, config, world.today, backfill, people);
  const isLate = ({ tracked }) => knowsLess(world.run, tracked?.state ?? null);
  return { ...posts, chosen: posts.chosen.filter((one) => !isLate(one)) };
}
function withAddresses(chosen, { located }) {
  const addresses = new Map(located.map(({ post, address }) => [post.path, address]));
  return chosen.map((one) => ({ ...one, address: addresses.get(one.post.path) ?? one.address }));
}
function lastInTurn(chosen, seen, cut, isLast) {
  const inTurn = chosen.filter((one) => one.inTurn);
  const gap = inTurn.findIndex(
    ({ post, issue }, at) => !seen.has(post.path) || at > 0 && cut.has(issue?.number ?? 0)
  );
  if (gap === -1 && isLast) return null;
  return (gap === -1 ? inTurn : inTurn.slice(0, gap)).at(-1)?.issue?.number;
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
  const kept = issues.map((issue) => {
    const update = updates.get(issue.number);
    if (update === void 0) return issue;
    return { ...issue, body: update.body, ...update.close === true && { state: "closed" } };
  });
  const fresh = changes.flatMap((change) => {
    const made = opened.find(({ path }) => change.do === "open-issue" && path === change.path);
    if (change.do !== "open-issue" || made === void 0) return [];
    const { title, body, labels } = change;
    const { number, url } = made;
    const issue = { number, title, body, labels, url, createdAt, trusted: true, comments: 0 };
    return kept.some((known) => known.number === number) ? [] : [{ ...issue, state: "open" }];
  });
  return [...kept, ...fresh];
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

// src/tracker/blog-steps.ts
var mostPlaces = 3;
function blogSteps({ medium }, places) {
  return [
    ...medium ? [
      step(
        "profile",
        "Medium profile: ",
        md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`
      )
    ] : [],
    step(
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
  return step(`place ${id}`, `${name}: `, md`${way}.${{ markdown: rules }}`);
}
function step(id, begins, rest) {
  return { id, begins, text: md`${begins}${rest}` };
}

// src/tracker/render-index.ts
var indexTitle = "Postrider: what is next";
var mostTasks = 7;
var mostRows = 100;
function renderIndex(posts, settings) {
  const { today } = settings;
  const open = posts.filter((post) => post.open);
  const tasks = tasksOf(open, today);
  const now = enoughForAWeek(tasks, today);
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
function enoughForAWeek(tasks, today) {
  const closes = ({ kind, post }) => kind === "share" && closingSoon(post.places, today).length > 0;
  const last = (task) => task.kind === "follow-up" || closes(task) ? 0 : 1;
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
  const isOpen = tasks.some((task) => task.minutes === null);
  return isOpen ? `, ${minutes} minutes or more` : `, about ${minutes} minutes`;
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
function renderEnd({ today, told }) {
  return md`<sub>Looked on ${sayDay(today, today)}. ${sayTold[told]}</sub>`;
}

// src/tracker/plan-index.ts
var fewestPosts2 = 3;
var daysToSayIt = 7;
function openIndex(facts) {
  const { config } = facts;
  const posts = inHand(facts);
  if (posts.length < fewestPosts2) return [];
  const settings = settingsOf(null, facts);
  const told = toldAtOpening(posts, { ...settings, silent: true });
  const labels = [label, ...config.tracker.labels];
  const body = bodyOf(posts, null, settings, told, facts);
  return [{ do: "open-issue", path: null, title: indexTitle, body, labels, assignees: [] }];
}
function updateIndex(issue, facts) {
  const index = parseIndex(issue, facts.today, facts.earlier);
  const posts = inHand(facts);
  const settings = settingsOf(index, facts);
  const { body: digest, told } = digestOf(posts, index, settings, facts);
  const body = bodyOf(posts, index, settings, told, facts);
  const { number, body: seen } = issue;
  const update = { do: "update-issue", path: null, number, seen, body };
  return {
    update: isDue(index, body, facts) ? update : null,
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
function digestOf(posts, { tracked }, settings, { before, heard, closed }) {
  const told = withDigests(tracked.state?.told ?? nothingTold, heard?.digests ?? []);
  return planDigest(posts, before, told, { ...settings, silent: settings.told !== "on", closed });
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
function bodyOf(posts, index, settings, told, { heard, run: run2, swept: sweptNow, outbound: door }) {
  const ours = splitBody(outbound(renderIndex(posts, settings).markdown, door));
  const { base = null, comment = 0, comments = 0 } = index?.tracked.state ?? {};
  const blocks = index === null || base === null ? ours : mergeBlocks(decodeBlocks(base), index.tracked.blocks, ours);
  const swept = sweptNow === void 0 ? index?.tracked.state?.swept : sweptNow;
  const state = writeState({
    ...{ path: "", hash: "", url: null, live: false, items: [], gone: [], ticks: [], next: 1 },
    base: encodeBlocks(ours),
    comment: heard?.last ?? comment,
    comments: heard?.comments ?? comments,
    ...run2 !== void 0 && { run: run2 },
    told,
    ...swept != null && { swept }
  });
  const notes = keptNotes(index?.tracked ?? null, ours);
  return joinBody(`${indexMarker}
${joinBlocks(blocks)}`, notes, state);
}
function isDue({ issue, looked }, body, facts) {
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
  const { today, run: number } = world;
  return (opened, cut = []) => {
    if (!run2.config.tracker.index) return nothing2;
    const facts = {
      ...{ known: run2.known, titles: run2.titles, config: run2.config, today, run: number },
      outbound: world.outbound,
      before: issues,
      after: afterChanges(issues, changes, opened, today),
      heard: index === null ? void 0 : hearing.heard.get(index.issue.number),
      earlier: index?.earlier,
      places: () => wholeBlogPlaces(run2),
      closed: run2.closed,
      sweep: event.kind === "sweep",
      swept: run2.swept?.(new Set(cut))
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
  const { number } = issue;
  const plan = (fresh) => updateIndex(fresh, facts).update;
  const { update, digest } = updateIndex(issue, facts);
  const changes = [
    ...update === null ? [] : [update],
    ...digest === null ? [] : [{ do: "comment", number, body: digest }],
    ...answersBelow(number, facts)
  ];
  return { changes, replan: replanWith(/* @__PURE__ */ new Map([[number, plan]])) };
}
function answersBelow(number, { heard }) {
  const known = /* @__PURE__ */ new Set(["digest", "suppress", "refresh"]);
  return (heard?.asked ?? []).map(({ comment, commands, misread }) => {
    const isDone = misread === 0 && commands.every((command) => known.has(command.do));
    return { do: "react", number, comment: comment.id, with: isDone ? "+1" : "confused" };
  });
}

// src/remember-heard.ts
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

// src/drafts/model/tell-stopped.ts
function tellStopped(drafts) {
  const stopped = drafts.flatMap(({ stopped: one }) => one ?? []);
  const sentences = stopped.flatMap((one) => one.sentences);
  const wholes = stopped.flatMap(({ whole }) => whole ?? []);
  const left = `The gate left out ${sayCount(sentences.length, "sentence")} of the model`;
  const kept = oneOrMany(
    wholes.length,
    "That draft is the template’s.",
    "Those drafts are the templates’."
  );
  return [
    ...sentences.length === 0 ? [] : [`${left} (${tally(sentences)}).`],
    ...wholes.length === 0 ? [] : [
      `The gate stopped ${sayCount(wholes.length, "answer")} of the model (${tally(wholes)}). ${kept}`
    ]
  ];
}
function tally(rules) {
  const counts = /* @__PURE__ */ new Map();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return sayList([...counts].map(([rule, n]) => `${rule}: ${n}`));
}

// src/run-notices.ts
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
function tellRecovery({ issue: { number, state }, tracked: { rung } }) {
  if (rung === "block" || state === "closed") return [];
  const by = rung === "history" ? "its edit history" : "what can be seen in it";
  return [`Issue ${number} has lost its hidden block, so it was read by ${by}. Nothing is lost.`];
}
function tellModel({ model }, reports) {
  const drafts = reports.flatMap(({ opportunities }) => opportunities.map(({ draft }) => draft));
  return model === void 0 ? [] : [...model.tell(), ...tellStopped(drafts)];
}

// src/tracker/find-duplicates.ts
function findDuplicates(issues) {
  const first = /* @__PURE__ */ new Map();
  const open = issues.filter(({ trusted, state }) => trusted && state === "open");
  return open.sort((a, b) => a.number - b.number).flatMap(({ number, body }) => {
    const path = pathOf(body);
    const key = path ?? (isIndex(body) ? "" : null);
    if (key === null) return [];
    const of = first.get(key);
    if (of !== void 0) return [{ do: "close-duplicate", path, number, of }];
    first.set(key, number);
    return [];
  });
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

// src/plan-run.ts
function planRun(run2, seen, plan) {
  const { event, config, world, read, said, posts } = run2;
  const { issues, known, current, index, hearing } = said;
  const work = plan(posts, seen, said, event, config, world, read, run2.siteSilent);
  const unseen = run2.waiting + posts.length - work.reports.length;
  const rest = rememberHeard(current, work.plans, hearing);
  const changes = labelTurns([...work.changes, ...rest.changes], issues, world.today);
  const titles = new Map(read.located.map(({ post }) => [post.path, post.title]));
  const all = {
    ...{ index, issues, known, changes, hearing, event, config, world, titles },
    closed: run2.closed,
    ...event.kind === "sweep" && {
      swept: (cut) => lastInTurn(posts, seen, cut, unseen === 0)
    },
    posts: read.located.map(({ post }) => post)
  };
  const isOff = isTrackerOff(run2);
  return {
    ...{ site: read.site, blog: read.blog },
    reports: work.reports,
    findings: [],
    changes: isOff ? [] : [...run2.elsewhere, ...findDuplicates(issues), ...changes],
    ...!isOff && { overview: overviewOf(all) },
    replan: replanWith(new Map([...work.plans, ...rest.plans])),
    outages: run2.outages,
    inUse: work.inUse,
    notices: [
      ...hearing.notices,
      ...noticesOf(config, said, run2.left, unseen),
      ...run2.notices,
      ...world.vectors?.tell() ?? [],
      ...tellModel(world, work.reports)
    ]
  };
}
function isTrackerOff({ said, config }) {
  return said.unread !== null || config.tracker.off;
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
    const isLost = one.tracked.state === null && one.issue.state === "open";
    const earlier = isLost ? await issues.history(one.issue.number) : [];
    found.push(
      earlier.length === 0 ? one : { ...one, earlier, tracked: parseIssue(one.issue.body, today, earlier) }
    );
  }
  return found;
}

// src/tracker/closed-news.ts
function copyChosen(issue, url, index) {
  const where = index?.evidence == null ? nothing : md` (${link("Search Console", index.evidence)})`;
  return {
    key: `${issue.number}:closed-copy`,
    say: md`${nameOf({ issue })}: Google took the copy on Medium for the original${where}. Its canonical link must be ${bare(url ?? "")}.`
  };
}
function wonLinkNews(issue, { number, name, standing }, { there }, isPublic) {
  const was = standing.linked?.there === true;
  if (there === "inconclusive" || there === "pass" === was) return [];
  const who = isPublic ? "a place" : plainText(name);
  const at = standing.link === void 0 ? nothing : md` (${link("look", standing.link)})`;
  const says = there === "pass" ? md`${who} links to it${at}` : md`the link to it at ${who} has gone${at}`;
  const key = `${issue.number}.${number}closed${there === "pass" ? "+" : "-"}`;
  return [{ key, say: md`${nameOf({ issue })}: ${says}` }];
}

// src/watch-closed.ts
async function lookAtClosed(said, located, event, config, world, isMine) {
  const google = openGoogle(world, config);
  const closed = [];
  for (const [post, { tracked }] of dueClosed(said, located, event, config, world.today)) {
    const { path } = post.post;
    if (!isMine(path)) continue;
    const { url } = post.address;
    const page = url === null ? null : { url, live: "inconclusive" };
    const { index } = await google.ask({ ...post, page, done: doneBy(tracked) });
    const addresses = [url, tracked.copy.url].filter((one) => one != null);
    closed.push({ path, index, links: await linksAt(wonOf(tracked), addresses, world) });
  }
  return { closed, outages: google.outages };
}
function newsOfClosed(seen, said, located, event, config, today) {
  if (seen.length === 0) return [];
  const byPath = new Map(seen.map((one) => [one.path, one]));
  return dueClosed(said, located, event, config, today).flatMap(([post, known]) => {
    const found = byPath.get(post.post.path);
    if (found === void 0) return [];
    return [
      ...copyNews(found.index, known, post.address.url),
      ...linkNews(found.links, known, config.tracker.public === true)
    ];
  });
}
function dueClosed({ known, index }, located, event, config, today) {
  const isTold = config.tracker.digest && index?.issue.state === "open";
  if (event.kind !== "sweep" || !isTold) return [];
  const byPath = new Map(located.map((one) => [one.post.path, one]));
  return [...matchIssues(known, located)].flatMap(([path, one]) => {
    const post = byPath.get(path);
    const isDue2 = post !== void 0 && isWatchedClosed(one.issue, one.tracked, today);
    return isDue2 ? [[post, one]] : [];
  });
}
var doneBy = (tracked) => ({ ...doneOf(tracked), live: true });
function wonOf({ items }) {
  return items.filter(({ standing }) => standing.status === "won");
}
async function linksAt(items, addresses, { web }) {
  return web === null || addresses.length === 0 ? /* @__PURE__ */ new Map() : lookForLinks({ items: [...items] }, addresses, /* @__PURE__ */ new Map(), web);
}
function copyNews(index, { issue, tracked }, url) {
  return isCopyChosen(index, doneBy(tracked)) ? [copyChosen(issue, url, index)] : [];
}
function linkNews(links, { issue, tracked }, isPublic) {
  return wonOf(tracked).flatMap((item) => {
    const look = links.get(item.number);
    return look === void 0 ? [] : wonLinkNews(issue, item, look, isPublic);
  });
}

// src/without-posts.ts
var withoutPosts = {
  seePosts: async () => ({ seen: /* @__PURE__ */ new Map(), outages: [] }),
  seenInParts: (_chosen, { outages }) => ({ seen: /* @__PURE__ */ new Map(), outages }),
  askDevto: async (_chosen, seen) => ({ seen, changes: [], outages: [], notices: [] }),
  withWritten: (seen) => seen,
  announce: () => [],
  withAnnounced: (seen) => seen,
  planPosts: () => ({ reports: [], changes: [], plans: /* @__PURE__ */ new Map(), inUse: /* @__PURE__ */ new Set() })
};

// src/run.ts
async function run(event, config, world, backfill = () => false, share = null) {
  const seen = /* @__PURE__ */ new Set();
  const repo = watched(world.repo, seen);
  const read = await openBlog(config, { ...world, repo });
  await loadDialects(read.located.map(({ post }) => post.path));
  if (event.kind === "pull-request" || event.kind === "check") {
    const { checkPosts } = await import("./check-posts-IKIPIPXE.js");
    return checkPosts(event, config, world, read, seen);
  }
  const why = whyNothing(event, read);
  if (why !== null) return { ...nothingDone(read), notices: [why] };
  const isPublic = config.tracker.public ?? world.public;
  const tracker = { ...config.tracker, public: isPublic };
  return track(event, { ...config, tracker }, world, read, backfill, share);
}
function whyNothing(event, read) {
  if (read.located.length === 0) return noPosts(read);
  if (event.kind === "other") return `Nothing to do for the event “${event.name}”.`;
  if (event.kind === "old-run") return oldRun;
  return event.kind === "push" && !event.defaultBranch ? "Nothing to do: issues follow the default branch only." : null;
}
var oldRun = "This run was started again, and the branch has moved on since: nothing was written, so that no issue goes back to what it said before.";
function nothingDone({ site }) {
  const none = { reports: [], findings: [], changes: [], outages: [] };
  return { site, ...none, replan: nothingToReplan };
}
async function track(event, config, world, offline, backfill, share) {
  const said = await readIssues(config, world);
  const { chosen, left, waiting } = choose(offline, said, event, config, world, backfill);
  const { read, outages: silent } = await lookOnline(offline, chosen, world);
  const posts = withAddresses(chosen, read);
  const work = await workOn(posts, config);
  const isMine = mineOf(share, said);
  const parts = share !== null && "parts" in share ? share.parts : null;
  const sight = parts === null ? await work.seePosts(posts, said, event, config, world, read, isMine) : work.seenInParts(posts, parts, said, event, config, world, read);
  const { closed, outages: ofClosed } = parts === null ? await lookAtClosed(said, read.located, event, config, world, isMine) : { closed: parts.closed, outages: [] };
  const ofIssues = [...said.unread ?? [], ...said.hearing.outages];
  const outages = [...ofIssues, ...silent, ...ofPosts(sight), ...ofClosed];
  if (share !== null && "shard" in share)
    return { ...seenAlone(share.shard, read, sight, outages, world), seenClosed: closed };
  const onDev = await work.askDevto(posts, sight.seen, said, event, config, world, read);
  const news = isTrackerOff({ said, config }) ? [] : work.announce(posts, sight.seen, said, event, config, world);
  const gathered = {
    ...{ event, config, world, read, said, posts, left, waiting },
    closed: newsOfClosed(closed, said, read.located, event, config, world.today),
    siteSilent: silent.length > 0,
    elsewhere: [...onDev.changes, ...news],
    outages: distinct([...outages, ...onDev.outages]),
    notices: onDev.notices
  };
  const plan = (seen) => planRun(gathered, seen, work.planPosts);
  return {
    ...plan(onDev.seen),
    ...gathered.elsewhere.length > 0 && {
      afterwards: ({ dev, announced }) => plan(work.withAnnounced(work.withWritten(onDev.seen, dev), announced))
    }
  };
}
async function lookOnline(read, chosen, { web }) {
  return web === null || chosen.length === 0 ? { read, outages: [] } : askSites(read, web);
}
async function workOn(posts, { platforms }) {
  return posts.length === 0 && !platforms.devto ? withoutPosts : await import("./with-posts-5C2DHF3X.js");
}
function mineOf(share, said) {
  const shard = share !== null && "shard" in share ? share.shard : null;
  return shard !== null && said.unread !== null ? () => false : inShard(shard);
}
function seenAlone({ number, of }, read, sight, outages, world) {
  const seen = [...sight.seen.values()];
  const reports = seen.map(({ report }) => report);
  return {
    ...nothingDone(read),
    seen,
    reports,
    outages: distinct(outages),
    notices: [
      `Shard ${number} of ${of}: nothing was written. The job with “merge-from” does it.`,
      ...tellModel(world, reports)
    ]
  };
}
function ofPosts({ seen, outages }) {
  return [...[...seen.values()].flatMap(({ report }) => report.outages), ...outages];
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
  return [...new Map(outages.map((outage) => [`${outage.from} ${outage.why}`, outage])).values()];
}

export {
  findDuplicates,
  isOlderRun,
  mostShards,
  inShard,
  readShard,
  budgetOf,
  run
};
