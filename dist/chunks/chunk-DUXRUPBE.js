import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  diff3Merge,
  joinBlocks,
  markHead,
  mergeBlocks,
  notesHeading,
  parseIssue,
  placesOf,
  splitBody,
  splitIssue
} from "./chunk-W7FGMVHM.js";
import {
  dayOf,
  daysBetween
} from "./chunk-JPLPZ4JR.js";

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
      const stayed = there !== void 0 && (there.title === one.title || there.hash === one.hash);
      if (sign.only === "moved" && stayed) continue;
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
function inSweepOrder(issues, after, today, most) {
  const all = [...issues].sort((a, b) => a.number - b.number);
  const next = after === null ? startOf(today, all.length, most) : all.findIndex((one) => one.number > after);
  const at = Math.max(0, next);
  return [...all.slice(at), ...all.slice(0, at)];
}
function startOf(today, count, most) {
  if (count <= most) return 0;
  let step = most;
  while (commonDivisor(step, count) > 1) step -= 1;
  return daysBetween("1970-01-01", today) * step % count;
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
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
  const most = event.kind === "preview" ? event.newest ?? due.length : config.tracker.maxNewIssues;
  const opened = due.slice(0, most).map((located) => ({ ...located, issue: null, tracked: null }));
  const left = due.length - opened.length;
  const { posts: mostInTurn } = config.sweep;
  const order = inSweepOrder(inTurn, sweptTo, today, mostInTurn);
  const swept = order.slice(0, mostInTurn);
  return { chosen: [...chosen, ...opened, ...swept], left, waiting: order.length - swept.length };
}
function isDue(located, tracked, { kind }, today) {
  if (tracked.state?.watch?.ended !== void 0) return true;
  if (kind === "preview" || isTouched(tracked)) return true;
  return kind !== "issue" && (isChanged(located, tracked) || tracked.state?.owed === today);
}
var looksAtClosed = [7, 30];
var daysOfLook = 7;
function isWatchedClosed({ state }, { copy, state: block }, today) {
  if (state === "open" || copy.since === void 0) return false;
  const age = daysBetween(copy.since, today);
  const seen = block?.google?.look ?? 0;
  return looksAtClosed.some((day) => day > seen && age >= day && age < day + daysOfLook);
}
function trackedIssues(issues, today) {
  return issues.filter(({ trusted }) => trusted).map((issue) => ({ issue, tracked: parseIssue(issue.body, today) })).filter(({ tracked }) => tracked.path !== null).sort((a, b) => a.issue.number - b.issue.number);
}
function isChanged({ post }, { state, path }) {
  return state === null || state.hash !== post.hash || path !== post.path;
}
function isTouched({ state, steps, items }) {
  if (state === null) return true;
  return [...steps].sort().join() !== [...state.ticks].sort().join() || items.some(({ recorded, markdown }) => recorded?.head !== markHead(markdown)) || state.items.some(({ number }) => !items.some((item) => item.number === number));
}
function chooseNew(fresh, issues, event, backfill) {
  if (event.kind === "preview") return [...fresh];
  if (event.kind === "issue") return [];
  const since = trackingSince(issues);
  const named = fresh.filter(({ post }) => backfill(post.path));
  const changed = new Set(event.kind === "push" ? event.changed ?? [] : []);
  const due = since === null ? fresh.slice(0, 1) : fresh.filter(({ post }) => changed.has(post.path) || (dayOf(post.date) ?? "") >= since);
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

// src/tracker/merge-bodies.ts
function mergeBodies(from, to, ours) {
  const [base, theirs, mine] = [from, to, ours].map(splitIssue);
  if (base === void 0 || theirs === void 0 || mine === void 0) return ours;
  const [was, added, now] = [base, theirs, mine].map(({ above: above2 }) => splitBody(above2));
  const above = joinBlocks(mergeBlocks(was, added, withEdits(was, added, now)));
  const notes = mergeLines(base.notes, theirs.notes, mine.notes);
  return [mine.marker, above, `
${notesHeading}

${notes}

${mine.block}
`].filter((part) => part !== "").join("\n");
}
function withEdits(base, theirs, ours) {
  const was = placesOf(base);
  const edited = placesOf(theirs);
  const mine = placesOf(ours);
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
  return [...change(ours), ...added];
}
function edit(before, after, now) {
  const [[headWas, restWas], [headTo, restTo], [head, rest]] = [before, after, now].map(cut);
  return (headTo === headWas ? head : headTo) + (restTo === restWas ? rest : restTo);
}
function cut(text) {
  const end = text.indexOf("\n");
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
function mergeLines(from, to, ours) {
  const [a, o, b] = [to, from, ours].map((text) => text.split("\n"));
  return diff3Merge(a, o, b, { excludeFalseConflicts: true }).flatMap(({ ok, conflict }) => {
    if (ok !== void 0) return ok;
    const { a: added = [], o: was = [], b: wanted = [] } = conflict ?? {};
    return [...wanted, ...added.filter((line) => !was.includes(line) && !wanted.includes(line))];
  }).join("\n");
}

// src/replan.ts
var nothingToReplan = () => null;
function replanWith(plans) {
  return ({ number, path }, fresh, lost = []) => {
    const body = lost.reduce(bringBack, fresh.body);
    const planned = plans.get(number)?.({ ...fresh, body }) ?? null;
    if (planned !== null) return { ...planned, seen: fresh.body };
    if (body === fresh.body) return null;
    return { do: "update-issue", path, number, seen: fresh.body, body };
  };
}
var bringBack = (body, { from, to }) => mergeBodies(from, to, body);

export {
  recognisePosts,
  matchIssues,
  choosePosts,
  isWatchedClosed,
  trackedIssues,
  isBefore,
  nothingToReplan,
  replanWith
};
