import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  applyCommands,
  closingSoon,
  isContacted,
  isUnderstood,
  plainText,
  postInHand
} from "./chunk-6XNRJMKX.js";
import {
  markLine
} from "./chunk-Q3ARGY55.js";
import {
  bullets,
  link,
  md,
  nothing,
  paragraphs
} from "./chunk-T53HCFAD.js";
import {
  addDays,
  daysBetween,
  readDay,
  sayDay
} from "./chunk-JPLPZ4JR.js";
import {
  hostOf,
  parseUrl
} from "./chunk-DAJ6SXSD.js";
import {
  capital,
  sayCount,
  shorten
} from "./chunk-MYKBB3MK.js";

// src/tracker/asked-anew.ts
function shownIds(tracked) {
  const isNew = ({ anew, recorded }) => anew?.times !== recorded?.anew?.times;
  return new Set((tracked?.items ?? []).filter((item) => !isNew(item)).map(({ id }) => id));
}
function askedAnew(tracked) {
  return new Map((tracked?.items ?? []).flatMap(({ id, anew }) => anew ? [[id, anew.times]] : []));
}
function tellKept(number, { items }, asked) {
  return asked.flatMap(({ commands }) => commands).flatMap((command) => command.do === "another" ? [command.item] : []).filter((wanted) => items.some((item) => item.number === wanted && item.edited)).map(
    (wanted) => `Place ${wanted} of issue ${number} was changed by a person, so its draft was left as it is.`
  );
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
  if (kind === "share") {
    const [first] = closingSoon(post.places, settings.today);
    const closes = first && `; ${plainText(first.name)} closes on ${sayDay(first.day, settings.today)}`;
    return md`${sayCount(post.toShare, "place")} to share it${time}${closes ?? ""}`;
  }
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
  const { step, toShare, places } = post;
  const tasks = [];
  if (step !== null) tasks.push({ post, kind: "step", minutes: step.minutes });
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
      key: keyOf(task),
      say: md`${nameOf(post)}: ${renderTask(task, settings)}`
    })),
    ...closingSoon(post.places, settings.today).map((one) => closingNews(post, one, settings.today)),
    ...post.places.flatMap((place) => linkNews(post, place, settings.public)),
    ...post.unasked.map(({ text, url }) => ({
      key: `${post.issue.number}:${markLine(url)}`,
      say: md`${nameOf(post)}: ${link(text, url)} links to it, unasked`
    }))
  ];
}
var isNews = ({ kind, post }) => kind === "follow-up" || kind === "step" && !/^fix\b/i.test(post.step?.text ?? "");
function keyOf({ kind, post, place }) {
  const { number } = post.issue;
  if (kind === "follow-up") return `${number}.${place?.number}`;
  const text = post.step?.text ?? "";
  return `${number}:${/\bon Medium$/.test(text) ? "medium" : markLine(text.replace(/\d+/g, ""))}`;
}
function closingNews(post, closing, today) {
  const name = plainText(closing.name);
  const key = `${post.issue.number}:closes-${closing.day}-${markLine(name)}`;
  return { key, say: md`${nameOf(post)}: ${name} closes on ${sayDay(closing.day, today)}` };
}
function linkNews(post, place, isPublic) {
  const { number, name, standing } = place;
  const { linked, link: at } = standing;
  if (linked === void 0) return [];
  const who = isPublic ? "a place" : plainText(name);
  const says = linked.there ? md`${who} links to it${at === void 0 ? nothing : md` (${link("look", at)})`}` : md`the link to it at ${isPublic ? "a place" : who} has gone`;
  const key = `${post.issue.number}.${number}${linked.there ? "+" : "-"}${linked.since}`;
  return [{ key, say: md`${nameOf(post)}: ${says}` }];
}

// src/tracker/plan-digest.ts
var mostPosts = 200;
var mostLines = 20;
var nothingTold = { week: null, keys: [], from: 1, to: 0 };
function planDigest(posts, before, told, settings) {
  const open = posts.filter((post) => post.open).slice(0, mostPosts);
  const known = /* @__PURE__ */ new Set([...told.keys, ...keysAtOpening(open, before, told, settings)]);
  const all = [...open.flatMap((post) => newsOf(post, settings)), ...settings.closed ?? []];
  const fresh = settings.silent ? [] : all.filter(({ key }) => !known.has(key));
  const week = weekOf(settings.today);
  const body = fresh.length === 0 || told.week === week ? null : render(fresh, week);
  const keys = all.filter((one) => !fresh.includes(one)).map(({ key }) => key);
  return { body, told: { week: told.week, keys, ...rangeOf(open, told) } };
}
function toldAtOpening(posts, settings) {
  const { told } = planDigest(posts, [], nothingTold, { ...settings, silent: true });
  return { ...told, week: weekOf(settings.today) };
}
function withDigests(told, comments) {
  const found = comments.flatMap((comment) => readDigest(comment) ?? []);
  const weeks = [...found.map(({ week }) => week), ...told.week === null ? [] : [told.week]];
  const keys = /* @__PURE__ */ new Set([...told.keys, ...found.flatMap(({ keys: keys2 }) => keys2)]);
  return { ...told, week: weeks.sort().at(-1) ?? null, keys: [...keys] };
}
function rangeOf(open, told) {
  const numbers = open.map(({ issue: { number } }) => number);
  const to = Math.max(told.to, ...numbers);
  return { from: Math.min(to + 1, ...numbers), to };
}
function keysAtOpening(open, before, { from, to }, settings) {
  const byNumber = new Map(before.map((issue) => [issue.number, issue]));
  return open.filter(({ issue: { number } }) => number < from || number > to).flatMap((post) => {
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
  const [verb = "", ...rest] = line.split(/\s+/);
  const word = verb.toLowerCase();
  switch (word) {
    case "sent":
    case "replied":
    case "won":
    case "declined":
    case "skip":
    case "todo":
    case "never":
      return readStatus(word, rest, today);
    case "snooze":
      return readSnooze(rest);
    case "another":
      return readAnother(rest);
    case "handed-off":
    case "devto":
    case "refresh":
      return rest.length === 0 ? { do: word } : null;
    case "published":
      return readPublished(rest);
    case "suppress":
      return readSuppress(rest);
    case "digest":
      return rest.length === 1 && /^(on|off)$/i.test(rest[0] ?? "") ? { do: "digest", on: rest[0]?.toLowerCase() === "on" } : null;
    default:
      return null;
  }
}
function readStatus(word, words, today) {
  const [number, ...rest] = words;
  const item = readNumber(number);
  const url = word === "won" ? readUrl(rest[0]) : null;
  const spoken = rest.slice(url === null ? 0 : 1).join(" ");
  const day = spoken === "" ? void 0 : readDay(spoken, today);
  if (item === null || day === null || day !== void 0 && day > today) return null;
  return { do: word, item, ...url !== null && { url }, ...day !== void 0 && { day } };
}
var longestSnooze = 180;
function readSnooze([number, span = "", ...rest]) {
  const item = readNumber(number);
  const days = /^\d{1,3}d$/i.test(span) ? Number.parseInt(span, 10) : 0;
  if (item === null || days < 1 || days > longestSnooze || rest.length > 0) return null;
  return { do: "snooze", item, days };
}
function readAnother([number, ...rest]) {
  const item = readNumber(number);
  return item === null || rest.length > 0 ? null : { do: "another", item };
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
    for (const told of tellKept(issue.number, tracked, asked)) notices.add(told);
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
function answersTo(number, tracked, { asked }) {
  let now = tracked;
  return asked.map((one) => {
    const isDone = isUnderstood(now, one);
    now = applyCommands(now, { asked: [one] });
    return {
      do: "react",
      number,
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
  const { readLinks } = await import("./read-links-I2YWVS4H.js");
  for (const { number, url } of pages.slice(0, mostPages))
    found.set(number, readLinks(await web.get({ url, confirm: true }), addresses));
  return found;
}
function pageOf({ id, standing }, kinds) {
  if (!isContacted(standing)) return null;
  const kind = kinds.get(id);
  return standing.link ?? (kind !== void 0 && listing.has(kind) ? `https://${id}` : null);
}

export {
  nameOf,
  renderTask,
  tasksOf,
  nextDay,
  awaitsReply,
  nothingTold,
  planDigest,
  toldAtOpening,
  withDigests,
  shownIds,
  askedAnew,
  hearComments,
  answersTo,
  lookForLinks
};
