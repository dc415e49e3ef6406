import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  differing,
  doneOf,
  eachBlock,
  followUpDay,
  isStep,
  isTicked,
  itemKey,
  joinBlocks,
  lookedOn,
  markHead,
  markItem,
  markLine,
  markText,
  mediumSteps,
  mergeBlocks,
  neverSuggested,
  nextMentions,
  notesHeading,
  open,
  parseIssue,
  pathMarker,
  readHead,
  readState,
  readStep,
  renderMentions,
  sayStanding,
  showsFollowUp,
  splitBody,
  stepIds,
  stepKey,
  withState,
  withoutState,
  writeState
} from "./chunk-Q3ARGY55.js";
import {
  placeOfKind
} from "./chunk-Q5VRCOLZ.js";
import {
  onGitHub,
  outbound,
  sayExpected,
  sayKept
} from "./chunk-USO6MNK4.js";
import {
  cooldownDays
} from "./chunk-BOCZ7SBH.js";
import {
  bare,
  block,
  bullets,
  code,
  fold,
  indent,
  lineLink,
  lines,
  link,
  md,
  nothing,
  paragraphs,
  plain,
  quote,
  visible
} from "./chunk-T53HCFAD.js";
import {
  countWords
} from "./chunk-6FNMAIHT.js";
import {
  termsOf
} from "./chunk-ESX2G2VM.js";
import {
  sayLines
} from "./chunk-P7SWUDK7.js";
import {
  addDays,
  daysBetween,
  readDay,
  sayDay,
  sayMonth,
  spokenDay
} from "./chunk-JPLPZ4JR.js";
import {
  program,
  shellWord
} from "./chunk-IMBN4S6M.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import {
  capital,
  sayCount,
  sayList,
  sayNumber,
  sentence,
  shorten
} from "./chunk-MYKBB3MK.js";

// src/tracker/encode-blocks.ts
function encodeBlocks(blocks) {
  return blocks.map(encode).join("");
}
function encode({ key, mark, inside }) {
  const [kind, name = ""] = key.split(" ");
  if (inside !== void 0) return `(${name}${encodeBlocks(inside.blocks)})`;
  if (kind === "item") return `#${name},`;
  if (kind === "step") return `!${name[0]}${mark}`;
  return kind === "looked" ? "?" : mark;
}
var token = /#(\d+),|!(\w)([\w.]{5})|\(([\w.]{5})|(\))|(\?)|([\w.]{5})/g;
function decodeBlocks(encoded) {
  const levels = [[]];
  const add = (key, mark) => levels.at(-1)?.push({ key, mark, text: "", gap: 0 });
  for (const [, item, step, mark = "", fold2, end, looked, line = ""] of encoded.matchAll(token)) {
    if (item !== void 0) add(itemKey(Number(item)), "");
    else if (step !== void 0) {
      const id = stepIds.find((one) => one[0] === step);
      if (id !== void 0) add(stepKey(id), mark);
    } else if (fold2 !== void 0) {
      const blocks = [];
      const inside = { blocks, close: "", gap: 0 };
      levels.at(-1)?.push({ key: `fold ${fold2}`, mark: "", text: "", gap: 0, inside });
      levels.push(blocks);
    } else if (end !== void 0) levels.pop();
    else if (looked !== void 0) add("looked", "");
    else add(`line ${line}`, line);
    if (levels.length === 0) levels.push([]);
  }
  return levels[0] ?? [];
}

// src/tracker/render-item.ts
function placeName({ kind, name, url }, settings) {
  return settings.public && kind === "writer" ? hostOf(url) ?? name : name;
}
function renderItem(number, opportunity, standing3, settings) {
  const { target, because, draft, fit } = opportunity;
  const { dropped } = settings;
  const name = link(placeName(target, settings), target.url);
  const said3 = sayStanding(standing3, settings);
  const kind = `, ${placeOfKind[target.kind]}. *${fit === "good" ? "Good fit" : "Possible fit"}.*`;
  const inside = lines(
    ...dropped.has("reasons") ? [] : because.map((reason) => renderBecause(reason, target.url)),
    renderRoute(target),
    dropped.has("drafts") ? nothing : renderDraft(draft)
  );
  const head = headLine(`**${number} · ${name.markdown}**`, standing3, said3, said3 === "" ? kind : "");
  return { markdown: `${head}
${indent(inside, 2).markdown}` };
}
function renderDecided({ markdown, standing: standing3 }, letter, letters2, settings) {
  const { name } = readHead(markdown, settings.today);
  const again = cooledDown(standing3);
  const rest = again === null ? "" : ` We will not suggest it again before ${sayMonth(again)}.`;
  const head = headLine(name, standing3, sayStanding(standing3, settings, letter), rest);
  const words = letter ? renderNext(standing3, letters2, settings) : nothing;
  return { markdown: words.markdown === "" ? head : `${head}
${indent(words, 2).markdown}` };
}
function renderNext(standing3, { followUp, thanks }, settings) {
  if (standing3.status !== "won") return renderFollowUp(standing3, followUp, settings);
  if (thanks?.text == null) return nothing;
  return fold(`Thanks, ${countWords(thanks.text)} words`, letterOf(thanks.text));
}
var letterOf = (text) => quote(text.split("\n\n").map((part) => plain(part)));
function cooledDown({ status, since, sent }) {
  const from = sent ?? since;
  return status === "declined" && from !== void 0 ? addDays(from, cooldownDays) : null;
}
function renderFollowUp(standing3, followUp, { today }) {
  const from = followUpDay(standing3, today);
  if (followUp?.text == null || from === null || !showsFollowUp(standing3, today)) return nothing;
  const words = countWords(followUp.text);
  return fold(
    `Follow-up for ${sayDay(from, today)} or later, ${words} words`,
    letterOf(followUp.text)
  );
}
var ourKind = /^, [a-z ]+\. \*(?:Good|Possible) fit\.\*$/i;
function withStanding(markdown, standing3, settings) {
  const { ticked, name, said: said3, rest, below } = readHead(markdown, settings.today);
  const isSaid = sameStanding(said3 ?? { status: "todo" }, standing3);
  if (isSaid && ticked === isTicked(standing3)) return markdown;
  const words = sayStanding(standing3, settings);
  const head = headLine(name, standing3, words, words !== "" && ourKind.test(rest) ? "" : rest);
  return below === "" ? head : `${head}
${below}`;
}
function sameStanding(a, b) {
  const keys = ["status", "since", "sent", "until", "link"];
  return keys.every((key) => a[key] === b[key]) && isEqual(a.linked, b.linked);
}
var isEqual = (a, b) => a?.there === b?.there && a?.since === b?.since && a?.rel === b?.rel;
function headLine(name, standing3, said3, rest) {
  const { status } = standing3;
  const isStruck = status === "skipped" || status === "never";
  return `- [${isTicked(standing3) ? "x" : " "}] ${isStruck ? `~~${name}~~` : name}${said3}${rest}`;
}
function renderBecause({ text, evidence }, known) {
  const quoted2 = /^(.*?)(“.+?”)(.*)$/s.exec(text);
  if (evidence === null || evidence === known) return plain(text);
  if (quoted2 === null) return md`${text} (${link("look", evidence)})`;
  const [, before = "", words = "", after = ""] = quoted2;
  return md`${before}${link(words, evidence)}${after}`;
}
function renderRoute({ route, kind }) {
  if (route === void 0) return md`How: no submission page known. ${unknownWay(kind)}`;
  const rules = (route.rules ?? []).map((rule) => ` ${rule.replace(/\.?$/, ".")}`).join("");
  return md`How: ${link(ways[route.how], route.url)}.${rules}`;
}
function unknownWay(kind) {
  if (kind === "newsletter") return "If you read it, reply to an issue or ask there.";
  return kind === "podcast" ? "If you listen to it, ask the hosts." : "If you know the place, ask there.";
}
var ways = {
  form: "its submission page",
  "pull-request": "a pull request",
  "e-mail": "by e-mail, as its page invites",
  comment: "a comment",
  submit: "submit the address",
  "call-for-papers": "its call for papers"
};
function renderDraft({ text, subject, checklist, channel }) {
  if (text === null) {
    const title = subject === void 0 ? nothing : md`Title to use: “${subject}”.`;
    return lines(title, fold("What to mind, and to write from", bullets(checklist.map(plain))));
  }
  const words = channel === "list-pull-request" ? "The line to add" : `Draft, ${countWords(text)} words`;
  const paragraphsOf = text.split("\n\n").map((part) => plain(part));
  const body = channel === "list-pull-request" ? code(text) : quote([...subject === void 0 ? [] : [md`**${subject}**`], ...paragraphsOf]);
  return fold(words, body, bullets(checklist.map(plain)));
}

// src/tracker/merge-items.ts
var most = 7;
var letters = /* @__PURE__ */ new Set(["newsletter", "publication", "podcast", "writer"]);
function mergeItems(report, tracked, settings) {
  const items = tracked?.items ?? [];
  const recorded2 = tracked?.state?.items ?? [];
  const kept = items.flatMap((item) => keep(item, report, settings));
  const removed = recorded2.filter(({ number }) => !items.some((item) => item.number === number));
  const gone = [.../* @__PURE__ */ new Set([...tracked?.state?.gone ?? [], ...removed.map(({ id }) => id)])];
  const first = Math.max(tracked?.state?.next ?? 1, ...items.map(({ number }) => number + 1));
  const room = Math.max(0, most - kept.filter(isInHand).length);
  const added = report.opportunities.filter(({ target: { id } }) => !gone.includes(id) && !kept.some((item) => item.id === id)).slice(0, room).map((opportunity, i) => ours(first + i, opportunity, open, settings));
  return { shown: [...kept, ...added], gone, next: first + added.length };
}
var isInHand = ({ standing: { status } }) => status !== "skipped" && status !== "never";
function keep(item, report, settings) {
  const { markdown, recorded: recorded2, standing: standing3, number, name, id } = item;
  const proposed = report.opportunities.find(({ target }) => target.id === id);
  const asOpen = proposed === void 0 ? null : ours(number, proposed, standing3, settings);
  const anew = item.anew && { anew: item.anew };
  const mark = markItem(markdown, settings.today);
  const letter = recorded2?.letter ?? asOpen?.letter ?? false;
  const sources = distinct([...recorded2?.sources ?? [], ...asOpen?.sources ?? []]);
  const kind = recorded2?.kind ?? asOpen?.kind;
  const shown = (text, as) => ({
    ...{ number, id, name, standing: standing3, letter, sources, kind, mark: as, ticked: isTicked(standing3) },
    ...anew,
    head: markHead(text),
    markdown: { markdown: text }
  });
  if (mark !== recorded2?.mark && mark !== asOpen?.mark) {
    return [shown(withStanding(markdown, standing3, settings), recorded2?.mark ?? "")];
  }
  if (standing3.status !== "todo") {
    const text = renderDecided(item, letter, report, settings).markdown;
    return [shown(text, markItem(text, settings.today))];
  }
  if (asOpen !== null)
    return [
      proposed?.draft.stands === true ? shown(markdown, mark) : { ...asOpen, sources, ...anew }
    ];
  const wasDecided = readHead(markdown, settings.today).below === "";
  if (haveAnswered(sources, report) && standing3.until === void 0 && !wasDecided) return [];
  return [shown(withStanding(markdown, standing3, settings), mark)];
}
function haveAnswered(sources, { looked, outages }) {
  const counts = ({ source }) => source === void 0 || sources.length === 0 || sources.includes(source);
  return looked.length > 0 && !outages.some(counts);
}
var distinct = (ids) => [...new Set(ids)].sort();
function ours(number, opportunity, standing3, settings) {
  const { target, source, also = [] } = opportunity;
  const rendered = renderItem(number, opportunity, standing3, settings);
  const markdown = settings.clean(rendered.markdown);
  return {
    number,
    id: target.id,
    name: plain(placeName(target, settings)).markdown,
    standing: standing3,
    letter: letters.has(target.kind),
    sources: distinct([source, ...also]),
    kind: target.kind,
    mark: markItem(markdown, settings.today),
    head: markHead(markdown),
    ticked: isTicked(standing3),
    markdown: { markdown }
  };
}

// src/tracker/plan-end.ts
function keepWatch(watch, body, commanded, today) {
  if (watch === void 0) return { acted: today };
  if (watch.ended !== void 0) return { acted: today, resumed: true };
  const acted = commanded || markShown(body) !== watch.shown ? today : watch.acted;
  return { acted, ...watch.resumed === true && { resumed: true } };
}
function planEnd(post, { acted, resumed }, closeAfter, today) {
  if (isAwaited(post, today)) return null;
  const closed2 = md`**Closed on ${sayDay(today)}: `;
  const again = "Reopen it, and it carries on.";
  if (resumed !== true && isSettled(post))
    return md`${closed2}nothing is left to do or to watch.** ${again}`;
  const last = [acted, ...post.places.flatMap(({ standing: standing3 }) => standing3.until ?? [])].sort().at(-1);
  return addDays(last ?? acted, closeAfter) <= today ? md`${closed2}nobody has done anything here for ${closeAfter} days.** ${again}` : null;
}
function isAwaited({ places, notBefore: notBefore2, watchedUntil: watchedUntil2 }, today) {
  return [notBefore2, watchedUntil2].some((day) => day !== null && day > today) || places.some(
    ({ followUp, standing: { status, until } }) => followUp !== null || status === "todo" && until !== void 0 && until >= today
  );
}
function isSettled({ onMedium, now, step, places, watchedUntil: watchedUntil2 }) {
  return (onMedium || now === "not for Medium") && (watchedUntil2 !== null || places.length > 0) && step === null && places.every(({ standing: { status } }) => status !== "todo");
}
function markShown(body) {
  const lines2 = withoutState(body.replace(/\r\n?/g, "\n")).split("\n");
  const shown = lines2.filter((line) => !line.startsWith("- Looked on "));
  return markLine(shown.join("\n").replace(/\[[xX]\]/g, "☑"));
}
function withLead({ markdown }, lead2) {
  const [marker = "", , ...rest] = markdown.split("\n");
  return { markdown: [marker, lead2.markdown, ...rest].join("\n") };
}

// src/tracker/closing.ts
var daysSoon = 14;
var said = new RegExp(`^\\s*Its call for papers closes on (${spokenDay})\\.`, "mu");
function closesOn(markdown, today) {
  const spoken = said.exec(markdown)?.[1];
  return spoken === void 0 ? null : readDay(spoken, today, true);
}
function closingSoon(places, today) {
  return places.flatMap(({ name, standing: { status, until }, closes }) => {
    if (closes === null || status !== "todo" || closes < today) return [];
    if (daysBetween(today, closes) > daysSoon || until !== void 0 && until > closes)
      return [];
    return [{ name, day: closes }];
  }).sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function sayClosing({ name, day }, today) {
  return md`${{ markdown: name }} closes on ${sayDay(day, today)}.`;
}

// src/tracker/render-checked.ts
function renderChecked(report, suppressed, brief, { today }) {
  const { post, looked, outages } = report;
  return fold(
    "What we checked, and how sure we are",
    bullets([
      md`**Post**: ${code(post.path)}`,
      ...brief ? [] : [sayAddress(report), ...sayPage(report), ...sayIndex(report)],
      ...brief || looked.length === 0 ? [] : [md`**Places**: ${sayList(looked)}.`],
      ...suppressed.length === 0 ? [] : [never(suppressed)],
      ...outages.map(
        ({ from, why }) => md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`
      ),
      { markdown: `${lookedOn.slice(2)}${sayDay(today)}.` }
    ])
  );
}
function never(hosts) {
  return {
    markdown: `${neverSuggested.slice(2)}${sayList(hosts.map((host) => code(host).markdown))}.`
  };
}
function sayAddress({ address }) {
  if (address.url === null) return md`**Address**: not known. ${sentence(address.why ?? "")}`;
  const sure = address.certain ? "certain" : "derived, not confirmed";
  return md`**Address**: ${sure}. ${sentence(address.why ?? "")}`;
}
function sayPage({ page }) {
  if (page === null) return [md`**Page**: not looked at, the network was not used.`];
  if (page.live !== "pass") return [md`**Page**: ${page.why ?? "no answer"}.`];
  const hops = page.hops?.length ?? 0;
  const answers = hops === 0 ? "it answers" : `it answers after ${sayCount(hops, "redirect")}`;
  return [
    md`**Page**: ${answers}, ${sayIndexing(page)}, and ${sayCanonical(page)}.${saySitemap(page)}`
  ];
}
function sayCanonical({ url, finalUrl = url, canonical }) {
  if (canonical == null) return "it names no canonical";
  return canonical === finalUrl ? "it names itself as canonical" : `its canonical is ${canonical}`;
}
function sayIndexing({ noindex, crawlable }) {
  if (noindex === true) return "asks search engines to stay away";
  return crawlable === "fail" ? "is closed to Google by robots.txt" : "allows indexing";
}
function saySitemap({ sitemap }) {
  if (sitemap === void 0) return "";
  return sitemap.entry === null ? " The sitemap does not list it." : " The sitemap lists it.";
}
function sayIndex({ index, life }) {
  if (index === null || life.live !== "pass") return [];
  const { why, evidence } = index;
  return [evidence === null ? md`**Google**: ${why}.` : md`**Google**: ${link(why, evidence)}.`];
}

// src/tracker/render-commands.ts
function renderCommands(shown, watchedUntil2, { today, answers }) {
  const way = md`Or edit this text: ticks, changed drafts and your notes are kept. Close the issue and we leave it alone.`;
  const end = watchedUntil2 === null || watchedUntil2 < today ? [] : [
    md`When the watch ends on ${sayDay(watchedUntil2, today)} and nothing is open, this issue closes itself. Reopen it and it carries on.`
  ];
  if (!answers)
    return fold(
      "How to use this",
      md`Edit this text: ticks, changed drafts and your notes are kept.`
    );
  return fold("Commands", said2(shown), ...end.length > 0 ? end : [way]);
}
function said2(shown) {
  const sent = shown.find(({ standing: standing3 }) => isTicked(standing3)) ?? shown[0];
  const left = shown.find(({ standing: standing3 }) => standing3.status === "todo") ?? shown.at(-1);
  if (sent === void 0 || left === void 0) {
    return md`In a comment: ${code("/postrider refresh")} looks again.`;
  }
  const commands = [
    `/postrider replied ${sent.number}`,
    `won ${sent.number} <link>`,
    `declined ${sent.number}`,
    `skip ${left.number}`,
    `snooze ${left.number} 30d`,
    `another ${left.number}`,
    `never ${left.number}`
  ];
  const list = commands.map((command) => code(command).markdown).join(" · ");
  return md`In a comment, one a line: ${{ markdown: list }} (do not suggest this place again, for any post); ${code("another")} writes another draft`;
}

// src/tracker/render-devto.ts
function renderDevto({ devto, address }, steps, { today }) {
  if (devto === void 0) return nothing;
  const { copy, gone, refused, waits } = devto;
  if (waits !== void 0) return paragraphs(md`## On DEV`, md`No draft yet. ${waits}.`);
  if (copy === void 0 && gone === void 0 && refused === void 0) return nothing;
  return paragraphs(
    md`## On DEV`,
    copy === void 0 ? nothing : standing(copy, address.url, today),
    gone === void 0 || copy !== void 0 ? nothing : md`The draft is not in your account on DEV any more. No other one is made unasked.`,
    refused === void 0 ? nothing : md`${copy === void 0 ? "There is no draft on DEV" : "The article on DEV was not updated"}: ${refused.why}. It is not tried again until the post changes or you ask for it.`,
    bullets(trouble(devto, address.url)),
    box(devto, steps)
  );
}
function standing({ url, since }, canonical, today) {
  if (since !== void 0) return md`${link("On DEV", url)} since ${sayDay(since, today)}.`;
  return md`A draft is in your account on DEV: ${link("open it there", `${url}/edit`)}, read it through, see that its canonical is ${bare(canonical ?? "")}, and publish it. Until then nobody else sees it.`;
}
function trouble({ differs, canonical, twins = [], copy }, url) {
  return [
    ...canonical === void 0 || url === null ? [] : [md`Its canonical on DEV is ${bare(canonical)}, expected ${bare(url)}.`],
    ...differs === void 0 ? [] : [md`${sayDiffers(differs)}`],
    ...twins.length === 0 || copy === void 0 ? [] : [
      md`More than one article in your account has this canonical. Delete on DEV what you do not need: ${links(twins)}.`
    ]
  ];
}
var sayDiffers = (differs) => differs === "post" ? "The post has changed since." : "The post has changed since, and so has the text on DEV: an update replaces it.";
function links(urls) {
  return { markdown: urls.map((url) => link(url, url).markdown).join(", ") };
}
function box(devto, steps) {
  const isAsked2 = steps.has("devto") && devto.answered !== true;
  const { copy, differs, canonical, refused, recalled } = devto;
  const isDue = differs !== void 0 || canonical !== void 0 || refused !== void 0;
  if (copy !== void 0 && !isDue && !(isAsked2 && recalled === true)) return nothing;
  return { markdown: `- [${isAsked2 ? "x" : " "}] ${wish(copy).markdown}` };
}
function wish(copy) {
  if (copy === void 0) return md`Make a new draft on DEV with the next run.`;
  const what = copy.since === void 0 ? "draft" : "article";
  return md`Update the ${what} on DEV with the next run: its title, text and canonical.`;
}

// src/tracker/render-findings.ts
var most2 = 20;
function renderFix(report, settings) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return nothing;
  const left = errors.length - most2;
  return paragraphs(
    md`## Fix first`,
    bullets(errors.slice(0, most2).map((finding) => renderFinding(finding, report, settings))),
    left > 0 ? md`And ${sayNumber(left)} more, in the summary of the run.` : nothing
  );
}
function renderSuggestions(report, settings) {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity !== "error" && concerns === "post"
  );
  return fold(
    `${others.some(isOfPage) ? "In the post and on its page" : "In the post"}: ${sayCount(others.length, "suggestion")}`,
    bullets(others.map((finding) => renderFinding(finding, report, settings)))
  );
}
function renderBeforeImport(report, settings) {
  const found = report.findings.filter(
    (finding) => isOfPage(finding) && finding.severity !== "error" && finding.concerns === "medium"
  );
  return fold(
    `On the page, as an import reads it: ${sayCount(found.length, "suggestion")}`,
    bullets(found.map((finding) => renderFinding(finding, report, settings)))
  );
}
var isOfPage = ({ check }) => check.startsWith("page-");
function renderFinding(finding, { page }, { lineUrl }) {
  const { path, place, message, fix } = finding;
  const at = isOfPage(finding) && page !== null ? link("Page", page.finalUrl ?? page.url) : lineLink(`Line ${place.line}`, lineUrl(path, place.line));
  const said3 = message.replace(new RegExp(`,? on line ${place.line}(?=[.:,]|$)`), "");
  return md`${at}: ${said3}${fix === void 0 ? "" : ` ${fix}`}`;
}

// src/tracker/render-lead.ts
var minutesAPlace = 5;
function renderLead(report, turn, watchedUntil2, settings) {
  const step = nextStep(report, turn, watchedUntil2, settings);
  const { closing } = turn;
  const isNamed = closing !== null && /\bto share it\b/.test(step.markdown);
  const lead2 = isNamed ? md`${step} ${sayClosing(closing, settings.today)}` : step;
  return settings.public ? md`${lead2} This issue is public: the places can read along.` : lead2;
}
function nextStep(report, turn, watchedUntil2, settings) {
  const { today } = settings;
  const { life, index, address, post } = report;
  const share = sharing(turn.open);
  const then = share === null ? "" : ` After that, ${share}.`;
  const your = md`**Your turn: ${lower(life.next.text)}.**`;
  switch (life.medium) {
    case "ready":
      return renderReady(report, then, turn.closing === null);
    case "blocked":
      if (address.url === null) return md`${your} ${sentence(address.why ?? "")}`;
      if (index?.state === "blocked" && !life.next.text.startsWith("Fix"))
        return md`${your} ${sayGoogle(index)} Until then it should not go to Medium.${meanwhile(share)}`;
      if (share === null && report.findings.some(isInTheWay))
        return md`${your} Until then it should not be shown to anybody.`;
      return share === null ? md`${your} Until then it should not go to Medium.` : md`${your} Until then it should not go to Medium. You can share it: ${share}.`;
    case "wait":
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`;
      if (life.live === "fail")
        return md`**${life.next.text}.** After that, Medium${share === null ? "" : ` and ${share}`}.${doubt(report)}`;
      if (report.page?.awaited === true) return md`**${life.next.text}.**`;
      if (index?.evidence != null)
        return md`**${life.next.text}.** ${sayGoogle(index)}${meanwhile(share)}`;
      return md`**${life.next.text}.**${meanwhile(share)}`;
    case "done":
      if (life.next.text.startsWith("Fix")) return md`${your} It is on Medium already.`;
      if (life.stage === "lost") return md`${your} ${whenLost(report)}`;
      if (life.stage === "drifted") return md`${your} ${whenDrifted(post, settings)}`;
      if (isDraftOnDev(report)) return md`${onDev} It is on Medium.${then}`;
      if (share !== null) return md`**Your turn: ${share}.** It is on Medium.`;
      return waiting(turn, today) ?? quiet(watchedUntil2, today);
    case "never":
      if (isDraftOnDev(report)) return md`${onDev}${then}`;
      if (report.looked.length === 0) return md`**${life.next.text}.**`;
      if (share !== null) return md`**${life.next.text}.** ${capital(share)}.`;
      return waiting(turn, today) ?? md`**${life.next.text}.** ${noPlace(turn)}`;
  }
}
var onDev = md`**Your turn: publish the draft on DEV.**`;
var isDraftOnDev = ({ devto }) => devto?.copy !== void 0 && devto.copy.since === void 0;
var meanwhile = (share) => share === null ? "" : ` You can share it meanwhile: ${share}.`;
function sayGoogle({ why, evidence }) {
  return evidence === null ? md`${why}.` : md`${why} (${link("Search Console", evidence)}).`;
}
function whenLost({ address, index }) {
  const is = md`It must be ${bare(address.url ?? "")}.`;
  const else_ = "If it is, Google chose all the same: a canonical link is a hint. You can wait, shorten the copy, or unlist it on Medium.";
  return index === null ? md`${is} ${else_}` : md`${sayGoogle(index)} ${is} ${else_}`;
}
function whenDrifted({ path }, { lineUrl }) {
  const [, repo, file] = /^(.+?)\/blob\/[^/]+\/([^?#]+)/.exec(lineUrl(path, 1) ?? "") ?? [];
  const changed = "The post has changed since it was copied";
  if (repo === void 0) return md`${changed}. Then tick the box below.`;
  const history = link("the history of the file", `${repo}/commits/HEAD/${file}`);
  return md`${changed}: ${history} shows where. Then tick the box below.`;
}
function waiting({ due, later }, today) {
  if (due.length > 0) {
    return md`**Your turn, if you want: one follow-up ${to(due)}, about ${due.length * 2} minutes.** Nothing else is open.`;
  }
  if (later === null) return null;
  const then = later.what === "follow-up" ? md`Then one follow-up ${to(later.names)} is fine, if you want.` : md`Then ${names(later.names)} again, which you put off.`;
  return md`**Nothing to do before ${sayDay(later.day, today)}.** ${then}`;
}
var to = (places) => places.length === 1 ? md`to ${names(places)}` : md`each to ${names(places)}`;
function names(places) {
  return { markdown: places.length > 2 ? sayCount(places.length, "place") : sayList(places) };
}
function quiet(watchedUntil2, today) {
  if (watchedUntil2 === null || watchedUntil2 < today) {
    return md`**It is on Medium.** Nothing is left to do.`;
  }
  return md`**Nothing to do.** It is on Medium and watched until ${sayDay(watchedUntil2, today)}.`;
}
var noPlace = ({ settled }) => settled ? "Nothing is left to do." : "No place fits well enough this time.";
function renderReady({ life, address }, then, isCalm) {
  const calm = isCalm ? "Nothing is urgent, and nothing is sent for you." : "Nothing is sent for you.";
  if (life.stage === "handed-off") return md`**Your turn: finish it on Medium.**${then} ${calm}`;
  const minutes = `about ${life.next.minutes ?? 5} minutes`;
  if (life.live === "pass") return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`;
  const page = link("open the page", address.url);
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`;
}
var isInTheWay = ({ severity, concerns }) => severity === "error" && concerns === "post";
function doubt({ address }) {
  return address.certain ? "" : " If it is served elsewhere, set `site.permalink` in .github/postrider.yml.";
}
function sharing(places) {
  if (places === 0) return null;
  return `${sayCount(places, "place")} to share it, about ${places * minutesAPlace} minutes`;
}
var lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function renderLifeLine(report, copy, watchedUntil2, today) {
  const there = report.life.medium === "done" || copy.since !== void 0 ? renderThere(report, copy, watchedUntil2, today) : onTheWay(report);
  const all = [...onTheSite(report), ...there];
  return { markdown: all.map(({ markdown }) => markdown).join(" → ") };
}
var bold = (word, isBold) => isBold ? md`**${word}**` : word;
function onTheSite(report) {
  const { life, address, post } = report;
  if (!post.published) return [md`**Not published**`];
  const at = standing2(report);
  const first = { pass: seen(report), fail: "Not live yet", inconclusive: unseen(report) }[life.live];
  const google = sayIndexed(report);
  return [
    bold(link(first, address.url), first === at),
    ...life.live === "pass" ? [bold(md`${google}`, google === at)] : []
  ];
}
function onTheWay({ post, life, handOff }) {
  const { medium, stage } = life;
  if (!post.published) return [];
  if (medium === "never" && handOff?.original !== void 0)
    return [link("First on Medium", handOff.original)];
  if (medium === "never") return [md`**Not for Medium**`];
  const ready = medium === "blocked" ? md`**Not ready for Medium**` : bold(md`Ready for Medium`, isNext(life));
  const there = stage === "handed-off" ? md`**At work on Medium**` : md`On Medium`;
  return [ready, there, md`Checked`];
}
var isNext = ({ medium, live, stage }) => medium === "ready" && live !== "fail" && stage !== "handed-off";
function renderThere({ post, life }, copy, watchedUntil2, today) {
  const recorded2 = post.copies.find(({ platform }) => platform === "medium")?.url;
  const there = link("On Medium", copy.url ?? recorded2 ?? null);
  const since = copy.since === void 0 ? "" : ` since ${sayDay(copy.since, today)}`;
  if (life.stage === "lost") return [md`${there}${since}`, md`**Copy chosen by Google**`];
  if (life.stage === "drifted") return [md`${there}${since}`, md`**Changed since**`];
  if (since === "" || watchedUntil2 === null) return [bold(there, true), md`Checked`];
  const isWatched = watchedUntil2 >= today;
  return [
    md`${bold(there, !isWatched)}${since}`,
    bold(md`Watched until ${sayDay(watchedUntil2, today)}`, isWatched)
  ];
}
function standing2(report) {
  const { live, medium, stage } = report.life;
  if (live === "fail") return "Not live yet";
  if (isClosed(report)) return closed;
  if (medium !== "wait") return null;
  if (report.page?.awaited === true && live === "pass") return seen(report);
  return stage === "waiting-index" ? "Waiting for Google" : unseen(report);
}
var seen = ({ page }) => page?.awaited === true ? "Live, in the version before" : "Live";
var closed = "Closed to Google";
var isClosed = ({ page }) => page?.noindex === true || page?.crawlable === "fail";
function sayIndexed(report) {
  const { life, index } = report;
  if (isClosed(report)) return closed;
  if (life.stage === "waiting-index") return "Waiting for Google";
  const words = { confirmed: "Indexed", waiting: "Waiting for Google", blocked: "Not indexed" };
  return words[index?.state] ?? "Probably indexed";
}
var unseen = ({ page }) => page === null ? "Published, not looked at" : "Published, no clear answer";

// src/tracker/publications.ts
function publicationsOf({ opportunities }) {
  return opportunities.map(({ target }) => target).filter(({ accepts }) => accepts !== void 0);
}
function draftFirst(publications) {
  const names2 = publications.filter(({ accepts }) => takes(accepts, "draft")).map(({ name }) => name);
  if (names2.length === 0) return "";
  return ` If you want it in ${sayList(names2, "or")}, send the draft there before you publish.`;
}
var takes = (accepts, only) => accepts?.length === 1 && accepts[0] === only;
function sayAccepts({ name, accepts = [] }) {
  if (takes(accepts, "draft")) return `${name} takes drafts only`;
  if (takes(accepts, "published")) return `${name} takes published stories only`;
  return accepts.length === 0 ? `${name} does not say whether it takes drafts or published stories` : `${name} takes drafts and published stories`;
}

// src/tracker/render-fields.ts
function renderFields({ post, google }, { title, subtitle, tags, cover, marked = [] }, publications) {
  const { foundBy = [] } = google ?? {};
  return fold(
    "Title, subtitle, tags; if the import fails",
    bullets([
      md`**Title**: ${title}`,
      ...subtitle === "" ? [] : [md`**Subtitle**: ${subtitle}`],
      ...foundBy.length === 0 ? [] : [sayFoundBy(foundBy, `${title} ${subtitle}`)],
      ...tags.length === 0 ? [] : [md`**Tags**: ${tags.join(", ")}. Take the nearest ones Medium offers.`],
      ...cover === void 0 ? [] : [md`**Cover**: ${cover}`],
      ...marked.length === 0 ? [] : [sayMarked(marked)],
      ...publications.length === 0 ? [] : [md`**Publication**: ${sayList(publications.map(sayAccepts))}.`],
      md`**If the import fails**: in a checkout of the blog, ${code(`${program} export medium ${shellWord(post.path)} --out copy`)} makes a page to paste from. Then set the canonical link yourself.`
    ])
  );
}
var mostMissing = 5;
function sayFoundBy(foundBy, shown) {
  const known = new Set(termsOf(shown).map(({ key }) => key));
  const terms = new Map(termsOf(foundBy.join("\n")).map(({ key, word }) => [key, word]));
  const missing = [...terms].flatMap(([key, word]) => known.has(key) ? [] : [`“${word}”`]);
  const said3 = md`**Found by**, on Google in the last 90 days: ${sayList(foundBy.map((query) => `“${query}”`))}.`;
  return missing.length === 0 ? said3 : md`${said3} Neither title nor subtitle says ${sayList(missing.slice(0, mostMissing), "or")}.`;
}
function sayMarked(marked) {
  const links2 = marked.map(({ text, url }) => md`“${text}” may lead to ${bare(url)}`);
  const all = { markdown: sayList(links2.map(({ markdown }) => markdown)) };
  return md`**To count who comes from Medium**, if you like: in the copy ${all}. The address to import and the canonical link stay as they are.`;
}

// src/tracker/render-medium.ts
function renderMedium(report, steps, folds, answers) {
  const { handOff, life } = report;
  if (handOff?.original !== void 0 && life.medium === "never") return renderFirst(handOff);
  if (handOff === null || handOff.url === null || !isTimely(life)) return nothing;
  if (life.medium === "done") {
    const there = renderThere2(handOff.url, steps);
    return life.stage === "drifted" ? paragraphs(there, box2(inShort.update, steps)) : there;
  }
  const publications = publicationsOf(report);
  const needed = stepsOf(handOff, handOff.url, publications, answers);
  const asked = new Set(needed.map(idOf));
  const done = mediumSteps.filter((id) => steps.has(id) && !asked.has(id)).map((id) => inShort[id]);
  const boxes = [...done, ...needed].map((step) => box2(step, steps));
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(report, handOff, publications) : nothing,
    folds ? renderSpots(handOff) : nothing
  );
}
function renderFirst({ original, keep: keep2 }) {
  return paragraphs(
    md`## First on Medium`,
    md`The canonical of this post names ${bare(original ?? "")} as the original. Share that address.`,
    keep2.length === 0 ? nothing : md`A link to your own site is a supporting resource there, where a reader wants more: ${sayList(keep2.map(quoted))}.`
  );
}
function renderThere2(url, steps) {
  const blind = "Medium does not answer our requests, so we cannot look ourselves.";
  if (steps.has("canonical")) {
    return paragraphs(md`## On Medium`, md`You checked the canonical link. ${blind}`);
  }
  const step = md`Canonical link checked: in *Story settings → Advanced settings* it must be ${bare(url)}. ${blind}`;
  return paragraphs(md`## On Medium`, box2(step, steps));
}
function renderSteps({ handOff, life }, steps) {
  const isShown = handOff !== null && handOff.url !== null && isTimely(life);
  const isOver = isShown && life.medium === "done";
  if (!isOver && (isShown || !mediumSteps.some((id) => steps.has(id)))) return nothing;
  const needed = {
    open: isOver,
    links: isOver && handOff.unlink.length > 0,
    read: isOver && sayExpected(handOff.kept, handOff.losses) !== "",
    canonical: false,
    publish: isOver,
    update: false
  };
  const listed2 = mediumSteps.filter((id) => steps.has(id) || needed[id]);
  return fold("Medium steps, done", lines(...listed2.map((id) => box2(inShort[id], steps))));
}
var inShort = {
  open: md`Imported`,
  links: md`Links to your own site kept or unlinked`,
  read: md`Read through`,
  canonical: md`Canonical link checked`,
  publish: md`Published on Medium`,
  update: md`Changed parts pasted`
};
function isTimely({ medium, live, stage }) {
  return stage !== "unpublished" && (medium === "ready" || medium === "done" || medium === "wait" && live !== "fail");
}
function stepsOf(handOff, url, publications, answers) {
  const expected = sayExpected(handOff.kept, handOff.losses);
  const below = handOff.losses.length === 0 ? "" : " (below)";
  return [
    md`Open ${bare(handOff.importAt)} and paste this address:${{ markdown: "\n" }}${indent(block(url), 2)}`,
    ...linkStep(handOff),
    ...expected === "" ? [] : [md`Read it through once: ${expected}${below}.`],
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    answers ? md`Publish, then tick this.${draftFirst(publications)} Or comment here, and it is linked: ${code("/postrider published <address on Medium>")}` : md`Publish, then tick this.${draftFirst(publications)}`
  ];
}
function linkStep({ keep: keep2, unlink }) {
  if (unlink.length === 0) return [];
  if (keep2.length === 0) {
    const links2 = unlink.length === 1 ? "the link" : "the links";
    return [md`Unlink ${links2} to your own site: ${sayList(unlink.map(quoted))}.`];
  }
  const all = keep2.length + unlink.length;
  return [
    md`Keep ${sayNumber(keep2.length)} of the ${sayNumber(all)} links to your own site, ${sayList(keep2.map(quoted))}. Unlink the other ${unlink.length === 1 ? "one" : sayNumber(unlink.length)}.`
  ];
}
var quoted = ({ text, url }) => `“${text || url}”`;
function box2(step, ticked) {
  const id = idOf(step);
  return { markdown: `- [${id !== null && ticked.has(id) ? "x" : " "}] ${step.markdown}` };
}
var idOf = ({ markdown }) => readStep(`- [ ] ${markdown.split("\n")[0]}`)?.id ?? null;
function renderSpots({ kept, losses }) {
  if (sayExpected(kept, losses) === "") return nothing;
  const spots = losses.reduce((sum, { count }) => sum + count, 0);
  const dropped = losses.filter(({ fate }) => fate === "dropped");
  const changed = losses.filter(({ fate }) => fate === "changed");
  return fold(
    spots === 0 ? "What should come along" : `${capital(sayCount(spots, "spot"))} to look at after the import`,
    listed("May be missing:", dropped),
    listed("May look different:", changed),
    kept.length === 0 ? nothing : spots === 0 ? md`${capital(sayKept(kept))}.` : md`Should come along: ${sayKept(kept)}.`
  );
}
function listed(title, losses) {
  if (losses.length === 0) return nothing;
  return paragraphs(
    md`${title}`,
    bullets(losses.map(({ say, lines: lines2, replace }) => md`${say}, ${sayLines(lines2)}. ${replace}.`))
  );
}

// src/tracker/render-share.ts
function renderShare({ looked }, shown, turn) {
  if (shown.length === 0 && looked.length === 0) return nothing;
  if (shown.length === 0) {
    return paragraphs(
      md`## Share it`,
      md`No place fits well enough this time. That is a result too.`
    );
  }
  const isOver = turn.open === 0;
  return paragraphs(
    isOver ? md`## Shared` : md`## Share it`,
    isOver ? nothing : md`Tick when sent. Delete a place, and it does not come back.`,
    ...shown.map(({ markdown }) => markdown)
  );
}
function renderOwnAccounts({ ownAccounts = [] }) {
  const texts = ownAccounts.flatMap(
    ({ text, subject }) => text === null ? [] : [{ text, subject }]
  );
  if (texts.length === 0) return nothing;
  return fold(
    "For your own accounts, in your own words",
    ...texts.flatMap(({ text, subject = "" }) => [
      md`Fits ${subject}:`,
      quote(text.split("\n\n").map((part) => plain(part)))
    ])
  );
}
function renderLeftOut({ leftOut }, settings) {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(
      leftOut.map(
        ({ target, why }) => md`${link(placeName(target, settings), target.url)}: ${why}.`
      )
    )
  );
}

// src/tracker/turn.ts
function turnOf(places, today) {
  const putOff = places.filter(({ standing: standing3 }) => isPutOff(standing3, today));
  const open2 = places.filter(
    ({ standing: standing3 }) => standing3.status === "todo" && !isPutOff(standing3, today)
  );
  const nudges = places.flatMap(({ standing: standing3, letter, name }) => {
    const day = letter ? followUpDay(standing3, today) : null;
    return day === null ? [] : [{ day, name, what: "follow-up" }];
  });
  const coming = [
    ...nudges.filter(({ day }) => day > today),
    ...putOff.map(({ standing: standing3, name }) => ({
      day: standing3.until ?? today,
      name,
      what: "put-off"
    }))
  ].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  const [next] = coming;
  const together = coming.filter(({ day, what }) => day === next?.day && what === next.what);
  return {
    open: open2.length,
    settled: places.some(({ standing: standing3 }) => standing3.status !== "todo"),
    due: nudges.filter(({ day }) => day <= today).map(({ name }) => name),
    closing: closingSoon(withLastDay(places, today), today)[0] ?? null,
    later: next === void 0 ? null : { day: next.day, what: next.what, names: together.map(({ name }) => name) }
  };
}
var withLastDay = (places, today) => places.map(({ name, standing: standing3, markdown }) => {
  return { name, standing: standing3, closes: closesOn(markdown.markdown, today) };
});
function isPutOff({ status, until }, today) {
  return status === "todo" && until !== void 0 && until > today;
}

// src/tracker/render-issue.ts
var droppable = [
  "own-accounts",
  "left-out",
  "suggestions",
  "checked",
  "medium-folds",
  "drafts",
  "reasons"
];
var defaultNotes = "*Yours. Postrider does not touch this part.*";
var daysOfWatch = 30;
function renderManaged(report, shown, known, settings) {
  const { dropped, today } = settings;
  const isDone = report.life.medium === "done";
  const has = (part) => !dropped.has(part);
  const watched2 = watchedUntil(known.copy);
  const turn = turnOf(shown, today);
  const clean = ({ markdown }) => ({ markdown: settings.clean(markdown) });
  const above = [
    lines(
      { markdown: pathMarker(report.post.path) },
      renderLead(report, turn, isDone ? watched2 : null, settings)
    ),
    renderLifeLine(report, known.copy, watched2, today),
    renderFix(report, settings),
    renderMedium(report, known.steps, has("medium-folds"), settings.answers),
    renderDevto(report, known.steps, settings)
  ];
  const below = [
    renderMentions(known.mentions, report, today),
    renderSteps(report, known.steps),
    has("own-accounts") && !isDone ? renderOwnAccounts(report) : nothing,
    has("left-out") && !isDone ? renderLeftOut(report, settings) : nothing,
    has("suggestions") && !isDone ? renderSuggestions(report, settings) : nothing,
    has("suggestions") && !isDone && report.life.medium !== "never" ? renderBeforeImport(report, settings) : nothing,
    renderChecked(report, known.suppressed, isDone || dropped.has("checked"), settings),
    renderCommands(shown, isDone ? watched2 : null, settings)
  ];
  return paragraphs(...above.map(clean), renderShare(report, shown, turn), ...below.map(clean));
}
function watchedUntil({ since }) {
  return since === void 0 ? null : addDays(since, daysOfWatch);
}
function joinBody(managed, notes, state) {
  return `${managed}

${notesHeading}

${notes === "" ? defaultNotes : notes}

${state}
`;
}

// src/tracker/post-in-hand.ts
var lead = /^\*\*(.+?)\*\*(.*)$/;
var notBefore = new RegExp(`^Nothing to do before (${spokenDay})`, "u");
var watched = new RegExp(`Watched until (${spokenDay})`, "u");
var copied = new RegExp(`On Medium\\S* since (${spokenDay})`, "u");
var unaskedLine = /^\*\*Nobody asked, but they linked:\*\*\s*(.+)$/;
function postInHand(issue, today, tracked = parseIssue(issue.body, today)) {
  const said3 = saidIn(tracked, today);
  return said3 === null ? null : { ...said3, issue, open: issue.state === "open" };
}
var readSaid = (body, today) => saidIn(parseIssue(body, today), today);
function saidIn(tracked, today) {
  if (tracked.path === null) return null;
  const lines2 = [...eachBlock(tracked.blocks)].map(({ text }) => text);
  const first = lines2.find((line) => /^\*\*(Your turn|Nothing to do|Closed on)\b/.test(line));
  const [, bold2 = "", rest = ""] = lead.exec(first ?? lines2[0] ?? "") ?? [];
  const life = lines2.find((line) => line.includes(" → ")) ?? "";
  const places = tracked.items.map((item) => readPlace(item, today));
  const step = readTurn(bold2);
  const shares = !/^Nothing to do\b/.test(bold2) && /\bto share it\b/.test(bold2 + rest);
  return {
    path: tracked.path,
    now: nowOf(life),
    onMedium: doneOf(tracked).published || isOnMedium(life),
    turn: shares || /^Your turn\b/.test(bold2),
    step,
    toShare: shares ? places.filter(isFree(today)).length : 0,
    notBefore: readNotBefore(bold2, today),
    watchedUntil: readWatch(life, today),
    places,
    unasked: lines2.flatMap((line) => linksIn(unaskedLine.exec(line)?.[1] ?? ""))
  };
}
function readPlace({ number, name, standing: standing3, recorded: recorded2, markdown }, today) {
  const followUp = recorded2?.letter === true ? followUpDay(standing3, today) : null;
  return { number, name, standing: standing3, followUp, closes: closesOn(markdown, today) };
}
function readTurn(bold2) {
  const said3 = /^Your turn: (.+?)\.?$/.exec(plainText(bold2))?.[1];
  if (said3 === void 0 || /\bto share it\b/.test(said3)) return null;
  const [, text = said3, minutes] = /^(.*?), about (\d+) minutes?$/.exec(said3) ?? [];
  return { text, minutes: minutes === void 0 ? null : Number(minutes) };
}
function readNotBefore(bold2, today) {
  const spoken = notBefore.exec(bold2)?.[1];
  return spoken === void 0 ? null : readDay(spoken, today, true);
}
function nowOf(line) {
  const word = plainText(/\*\*(.+?)\*\*/.exec(line)?.[1] ?? "");
  return word.charAt(0).toLowerCase() + word.slice(1);
}
function isOnMedium(life) {
  const words = life.split(" → ");
  const at = words.findIndex((word) => plainText(word).startsWith("On Medium"));
  return at >= 0 && words.findIndex((word) => word.includes("**")) >= at;
}
function readWatch(life, today) {
  const [, until] = watched.exec(life) ?? [];
  if (until !== void 0) return readDay(until, today, true);
  const [, since = ""] = copied.exec(life) ?? [];
  const day = readDay(since, today);
  return day === null ? null : watchedUntil({ since: day });
}
var isFree = (today) => ({ standing: { status, until }, closes }) => status === "todo" && (until === void 0 || until <= today) && (closes === null || closes >= today);
function linksIn(text) {
  return [...text.matchAll(/\[((?:\\.|[^\]\\])+)\]\((\S+?)\)/g)].map(
    ([, label2 = "", url = ""]) => ({
      text: plainText(label2),
      url
    })
  );
}
function plainText(markdown) {
  return markdown.replace(/\[((?:\\.|[^\]\\])*)\]\(\S*?\)/g, "$1").replace(/(?<!\\)(\*\*|`)/g, "").replace(/&amp;/g, "&").replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();
}

// src/tracker/recall-devto.ts
function recallDevto({ copy, gone, refused }) {
  if (copy === void 0 && gone === void 0 && refused === void 0) return void 0;
  return {
    ...copy !== void 0 && { copy },
    ...gone !== void 0 && { gone },
    ...refused !== void 0 && { refused }
  };
}

// src/tracker/make-body.ts
var nothingKnown = { steps: /* @__PURE__ */ new Set(), copy: {}, mentions: [], suppressed: [] };
function makeBody(report, tracked, plan, part) {
  const { today, lineUrl, config, answers = true } = plan;
  const isPublic = config.tracker.public ?? plan.public ?? false;
  const settings = { today, lineUrl, answers, public: isPublic, ...part };
  const items = mergeItems(report, tracked, settings);
  const known = tracked ?? nothingKnown;
  const managed = renderManaged(report, items.shown, known, settings);
  const watch = plan.watch ?? { acted: today };
  const body = compose(managed, watch);
  const said3 = tracked === null ? null : readSaid(body, today);
  const end = said3 === null ? null : planEnd(said3, watch, config.tracker.closeAfter, today);
  return end === null ? body : compose(withLead(managed, end), { ...watch, ended: today });
  function compose({ markdown }, now) {
    const ours2 = splitBody(markdown);
    const above = `${pathMarker(report.post.path)}
${joinBlocks(merged(tracked, ours2))}`;
    const notes = keptNotes(tracked, ours2);
    const shown = markShown(joinBody(above, notes, ""));
    const state = { ...stateOf(report, tracked, items, ours2, plan), watch: { ...now, shown } };
    return joinBody(above, notes, writeState(state));
  }
}
function merged(tracked, ours2) {
  if (tracked?.state?.base == null) return ours2;
  const base = decodeBlocks(tracked.state.base);
  const there = new Set([...eachBlock(tracked.blocks)].map(({ key }) => key));
  const steps = [...eachBlock(base)].filter(isStep).map(({ key }) => key);
  const removed = new Set(steps.filter((key) => !there.has(key)));
  return mergeBlocks(base, tracked.blocks, leaveOut(ours2, removed));
}
function leaveOut(blocks, removed) {
  return blocks.filter(({ key }) => !removed.has(key)).map(
    (block2) => block2.inside === void 0 ? block2 : { ...block2, inside: { ...block2.inside, blocks: leaveOut(block2.inside.blocks, removed) } }
  );
}
function keptNotes(tracked, ours2) {
  if (tracked === null) return "";
  if (tracked.state?.base != null) return tracked.notes;
  const markdown = joinBlocks(differing(tracked.blocks, ours2));
  const kept = fold("Kept from an earlier version of this issue", { markdown }).markdown;
  return [tracked.notes, kept].filter((text) => text.trim() !== "").join("\n\n");
}
function namedIn(tracked) {
  const shown = tracked?.mentions.map(({ url }) => url) ?? [];
  const named = [.../* @__PURE__ */ new Set([...tracked?.state?.named ?? [], ...shown])];
  return named.length === 0 ? {} : { named };
}
function stateOf(report, tracked, { shown, gone, next }, ours2, { heard, run, today, siteSilent = false }) {
  const { post, address, life } = report;
  const announced = report.announced ?? tracked?.state?.announced;
  const devto = report.devto === void 0 ? tracked?.state?.devto : recallDevto(report.devto);
  const text = markText(post);
  const owed = tracked?.state?.hash === post.hash ? tracked.state.owed : today;
  const items = shown.map(({ number, id, mark, head, ticked, letter, sources, kind, anew }) => {
    return { number, id, mark, head, ticked, letter, sources, kind, ...anew && { anew } };
  });
  return {
    path: post.path,
    hash: post.hash,
    text,
    url: address.url,
    ...post.id !== void 0 && { id: post.id },
    ...post.slug !== void 0 && { slug: post.slug },
    live: life.live === "pass",
    items,
    gone,
    ticks: [...tracked?.steps ?? []].filter((id) => id !== "devto").sort(),
    next,
    base: encodeBlocks(ours2),
    ...tracked?.copy.since !== void 0 && {
      copy: tracked.copy,
      copied: tracked.copied ?? text
    },
    ...namedIn(tracked),
    ...report.google !== void 0 && { google: report.google },
    ...devto !== void 0 && { devto },
    ...announced !== void 0 && { announced },
    comment: heard?.last ?? tracked?.state?.comment ?? 0,
    comments: heard?.comments ?? tracked?.state?.comments ?? 0,
    ...run !== void 0 && { run },
    ...owed !== void 0 && (siteSilent || isPartial(report)) && { owed }
  };
}
function isPartial({ outages, page }) {
  return outages.length > 0 || page?.live === "inconclusive" || page?.awaited === true;
}

// src/tracker/fit-body.ts
var longestBody = 6e4;
var longestText = 150;
function fitBody(report, tracked, settings) {
  const dropped = /* @__PURE__ */ new Set();
  const clean = cleaner(settings.outbound);
  const body = (of) => makeBody(of, tracked, settings, { dropped, clean });
  for (const part of droppable) {
    const whole = body(report);
    if (whole.length <= longestBody) return whole;
    dropped.add(part);
  }
  const least = body(report);
  return least.length <= longestBody ? least : body(terse(report));
}
function cleaner(settings) {
  const known = /* @__PURE__ */ new Map();
  return (markdown) => {
    const clean = known.get(markdown) ?? outbound(markdown, settings);
    known.set(markdown, clean);
    return clean;
  };
}
function terse(report) {
  const { life, index, findings, handOff, opportunities, outages } = report;
  const cut = (value) => JSON.parse(
    JSON.stringify(
      value,
      (key, inner) => typeof inner === "string" && !/^(id|url|path)$/.test(key) ? shorten(inner, longestText) : inner
    )
  );
  return { ...report, ...cut({ life, index, findings, handOff, opportunities, outages }) };
}

// src/tracker/apply-commands.ts
function applyCommands(tracked, { asked }) {
  return asked.flatMap(({ comment, commands }) => commands.map((command) => [command, comment])).reduce((now, [command, comment]) => obey(now, command, comment) ?? now, tracked);
}
function isUnderstood(tracked, { comment, commands, misread }) {
  let now = tracked;
  for (const command of commands) now = now === null ? null : obey(now, command, comment);
  return now !== null && misread === 0;
}
function obey(tracked, command, { id, day }) {
  switch (command.do) {
    case "refresh":
      return tracked;
    case "digest":
      return null;
    case "handed-off":
      return { ...tracked, steps: /* @__PURE__ */ new Set([...tracked.steps, "open"]) };
    case "devto":
      if (tracked.state?.devto === void 0) return null;
      return { ...tracked, steps: /* @__PURE__ */ new Set([...tracked.steps, "devto"]) };
    case "published":
      return published(tracked, command.url, day);
    case "suppress":
      return { ...tracked, suppressed: [.../* @__PURE__ */ new Set([...tracked.suppressed, command.host])] };
    case "snooze":
      return withStanding2(tracked, command.item, (standing3) => snooze(standing3, command.days, day));
    case "another":
      return withItem(tracked, command.item, (item) => another(item, id));
    default:
      return withStanding2(
        tracked,
        command.item,
        (standing3) => change(standing3, command, command.day ?? day)
      );
  }
}
function published(tracked, url, day) {
  const steps = /* @__PURE__ */ new Set([...tracked.steps, "open", "publish"]);
  return { ...tracked, steps, copy: { since: tracked.copy.since ?? day, url } };
}
function withItem(tracked, number, next) {
  const item = tracked.items.find((one) => one.number === number);
  const changed = item === void 0 ? null : next(item);
  if (changed === null) return null;
  return { ...tracked, items: tracked.items.map((one) => one === item ? changed : one) };
}
function withStanding2(tracked, number, next) {
  return withItem(tracked, number, (item) => {
    const standing3 = next(item.standing);
    return standing3 === null ? null : { ...item, standing: standing3 };
  });
}
function another(item, comment) {
  if (item.standing.status !== "todo" || item.edited) return null;
  const { times, comment: last } = item.anew ?? { times: 0, comment: 0 };
  return comment <= last ? item : { ...item, anew: { times: times + 1, comment } };
}
function snooze(standing3, days, day) {
  if (standing3.status !== "todo" && standing3.status !== "sent") return null;
  return { ...standing3, until: addDays(day, days) };
}
function change({ sent, linked }, { do: what, url }, day) {
  if (what === "todo") return open;
  if (what === "sent") return { status: "sent", since: day, sent: day };
  const before = sent === void 0 ? {} : { sent };
  if (what === "never") return { status: "never", ...before };
  const status = what === "skip" ? "skipped" : what;
  const seen2 = status === "replied" || status === "won" ? linked : void 0;
  return {
    ...{ status, since: day, ...before },
    ...url !== void 0 && { link: url },
    ...seen2 !== void 0 && { linked: seen2 }
  };
}

// src/tracker/linked.ts
var isContacted = ({ status }) => status === "sent" || status === "replied" || status === "won";
function withLooks(tracked, looks, today) {
  const items = tracked.items.map((item) => {
    const look = looks.get(item.number);
    if (look === void 0 || !isContacted(item.standing)) return item;
    const linked = nextLinked(item.standing.linked, look, today);
    return linked === void 0 ? item : { ...item, standing: { ...item.standing, linked } };
  });
  return { ...tracked, items };
}
function nextLinked(before, { there, rel }, today) {
  if (there === "inconclusive") return before;
  if (there === "fail") return before?.there === true ? { there: false, since: today } : before;
  const since = before?.there === true ? before.since : today;
  return { there: true, since, ...rel !== void 0 && { rel } };
}

// src/tracker/read-issue.ts
function readIssue(body, {
  today,
  earlier,
  heard,
  links: links2,
  mentions: found = []
}) {
  const tracked = parseIssue(body, today, earlier);
  const asked = heard === void 0 ? tracked : applyCommands(tracked, heard);
  const told = links2 === void 0 ? asked : withLooks(asked, links2, today);
  const mentions = nextMentions(told.mentions, told.state?.named ?? [], found, today);
  return withCopy(
    { ...told, mentions, steps: without(told.steps, "update") },
    told.steps.has("update"),
    today
  );
}
function withCopy(tracked, isPasted, today) {
  const { steps, copy, copied: copied2, state, ...rest } = tracked;
  if (!steps.has("publish")) return { ...rest, steps, state, copy: {} };
  const text = (isPasted ? void 0 : copied2) ?? state?.text;
  const since = copy.since ?? today;
  return {
    ...{ ...rest, steps, state, copy: { ...copy, since } },
    ...text !== void 0 && { copied: text }
  };
}
function without(steps, step) {
  return new Set([...steps].filter((id) => id !== step));
}

// src/tracker/plan-issue.ts
var longestTitle = 200;
var mostAssignees = 10;
var label = "postrider";
function planIssue(report, issue, settings) {
  const { post } = report;
  if (issue === null) {
    const { hide } = settings.outbound ?? onGitHub;
    return {
      do: "open-issue",
      path: post.path,
      title: shorten(hide(visible(post.title)), longestTitle),
      body: fitBody(report, null, settings),
      labels: [label, ...settings.config.tracker.labels],
      assignees: assigneesOf(post, settings.config)
    };
  }
  const { number, body: seen2 } = issue;
  const tracked = readIssue(seen2, settings);
  const watch = keepWatch(tracked.state?.watch, seen2, isAsked(settings), settings.today);
  const body = fitBody(report, tracked, { ...settings, watch });
  if (same(seen2, body)) return null;
  const ends = readState(body)?.watch?.ended !== void 0;
  return {
    ...{ do: "update-issue", path: post.path, number, seen: seen2, body },
    ...ends && { close: true }
  };
}
function recordComments(issue, path, heard) {
  const state = readState(issue.body.replace(/\r\n?/g, "\n"));
  if (state === null) return null;
  const { last: comment, comments } = heard;
  if (state.comment === comment && state.comments === comments) return null;
  const body = withState(issue.body, { ...state, comment, comments });
  return { do: "update-issue", path, number: issue.number, seen: issue.body, body };
}
var isAsked = ({ heard }) => heard !== void 0 && heard.asked.length > 0;
function assigneesOf({ authors }, config) {
  const logins = authors.flatMap((author) => config.authors[author] ?? []);
  return [...new Set(logins)].slice(0, mostAssignees);
}
function same(a, b) {
  return visibly(a) === visibly(b) && recorded(a) === recorded(b);
}
function visibly(body) {
  const lines2 = withoutState(body).replace(/\r\n?/g, "\n").split("\n");
  return lines2.filter((line) => !line.startsWith(lookedOn)).map((line) => line.trimEnd()).join("\n").trimEnd();
}
function recorded(body) {
  const state = readState(body.replace(/\r\n?/g, "\n"));
  return JSON.stringify(state === null ? null : { ...state, base: null, run: 0 });
}

export {
  encodeBlocks,
  decodeBlocks,
  closingSoon,
  joinBody,
  postInHand,
  readSaid,
  plainText,
  keptNotes,
  applyCommands,
  isUnderstood,
  isContacted,
  readIssue,
  label,
  planIssue,
  recordComments
};
