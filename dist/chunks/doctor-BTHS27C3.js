import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  findDeployment,
  isPostrider,
  permissions,
  readCheckout,
  readWorkflows,
  runsPostrider,
  schemaLine,
  workflowFile
} from "./chunk-DABPDFXF.js";
import {
  colours
} from "./chunk-H6D472BD.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openDesk,
  openOnline,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import {
  sources
} from "./chunk-2CXOVYJR.js";
import "./chunk-D36QMTQ6.js";
import "./chunk-R2PM5SGP.js";
import "./chunk-WLJFZ3CH.js";
import "./chunk-NHODLSR3.js";
import "./chunk-TCDTULWJ.js";
import {
  defaultFile
} from "./chunk-RA2HM37J.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import {
  openBlog
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import {
  headCommit
} from "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import {
  daysBetween
} from "./chunk-JPLPZ4JR.js";
import {
  slug
} from "./chunk-NNALMARA.js";
import {
  program
} from "./chunk-IMBN4S6M.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-FECC7LP7.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  capital,
  sayList,
  sayNumber
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";

// src/setup/examine-keys.ts
var handedOver = "whether the secret has a value, only GitHub knows";
var add = (input) => `add “${input}: \${{ secrets.${input.toUpperCase().replaceAll("-", "_")} }}” below “with:”`;
function examineKeys({ drafts, platforms, sources: { set } }, sources2, given) {
  return [
    ...sources2.flatMap((source) => examineSource(source, set[source.id], given)),
    examineModel(drafts, given),
    ...platforms.devto ? [examineDevto(given)] : [],
    given.includes(searchConsole) ? { what: "Search Console", verdict: "inconclusive", says: `${searchConsole}: ${handedOver}` } : {
      what: "Search Console",
      verdict: "pass",
      says: `no ${searchConsole}; without it the age of a page tells whether Google should have it`
    }
  ];
}
var searchConsole = "search-console-credentials";
function examineSource({ id, needs }, setting, given) {
  const keys = needs.filter((name) => name !== "github-token");
  if (keys.length === 0 || setting === false) return [];
  const what = `Source ${id}`;
  const missing = keys.filter((name) => !given.includes(name));
  if (missing.length === 0)
    return [{ what, verdict: "inconclusive", says: `${sayList(keys)}: ${handedOver}` }];
  const says = `no ${sayList(missing)}, so it is not asked`;
  return setting === void 0 ? [{ what, verdict: "pass", says: `${says}; it is optional` }] : [{ what, verdict: "fail", says: `${says}, and the config has it on; ${add(missing[0])}` }];
}
function examineDevto(given) {
  const what = "Drafts on DEV";
  const key = "devto-api-key";
  return given.includes(key) ? { what, verdict: "inconclusive", says: `${key}: ${handedOver}` } : { what, verdict: "fail", says: `the config names devto, and no ${key} is given; ${add(key)}` };
}
function examineModel({ model, baseUrl }, given) {
  const what = "Model";
  const key = "openai-api-key";
  if (model === void 0)
    return { what, verdict: "pass", says: "none is named; drafts are made of your own sentences" };
  if (given.includes(key))
    return { what, verdict: "inconclusive", says: `${model}; ${key}: ${handedOver}` };
  return baseUrl === void 0 ? { what, verdict: "fail", says: `${model} is named, and no ${key} is given; ${add(key)}` } : { what, verdict: "inconclusive", says: `${model}, on a server of your own; it was not asked` };
}

// src/setup/examine-permissions.ts
function examinePermissions({ path, on, jobs }, issuesHere) {
  const needed = neededBy(on, issuesHere);
  return jobs.map((job) => ({ ...job, steps: job.steps.filter(isPostrider) })).filter(({ steps }) => steps.some(({ inputs }) => !inputs.includes("dry-run"))).map(({ permissions: given, steps }) => {
    const looks = steps.every(({ inputs }) => inputs.includes("shard"));
    const wanted = looks ? needed.map(asLooking) : needed;
    return { what: "Permissions", ...judge(path, given, wanted) };
  });
}
function asLooking(permission) {
  return permission.name === "issues" ? { name: "issues", level: "read", to: "to see which posts have one" } : permission;
}
function neededBy(on, issuesHere) {
  const events2 = Object.keys(on);
  return permissions.filter(({ name }) => {
    if (name === "issues") return issuesHere && events2.some((event) => event !== "pull_request");
    return name === "contents" || events2.includes("pull_request");
  });
}
function judge(path, given, needed) {
  const asWritten = needed.map(({ name, level }) => `${name}: ${level}`).join(", ");
  if (given === void 0 || given === null) {
    const says2 = `${path} names none, so the settings of the repository decide; write “permissions: { ${asWritten} }”`;
    return { verdict: "inconclusive", says: says2 };
  }
  const missing = needed.filter(({ name, level }) => !allows(given, name, level));
  if (missing.length > 0) {
    const all = missing.map(({ name, level, to }) => `${name}: ${level} (${to})`);
    return { verdict: "fail", says: `${path} lacks ${sayList(all)}; add it` };
  }
  const wider = widerThan(given, needed);
  if (wider === "") return { verdict: "pass", says: asWritten };
  const says = `${path} has more than Postrider asks for, ${wider}; take it away where no other step needs it`;
  return { verdict: "inconclusive", says };
}
function allows(given, name, level) {
  if (given === "write-all") return true;
  if (given === "read-all") return level === "read";
  const granted = given[name];
  return granted === "write" || granted === level;
}
function widerThan(given, needed) {
  if (typeof given === "string") return given;
  const writable = new Set(
    needed.filter(({ level }) => level === "write").map(({ name }) => name)
  );
  return Object.entries(given).filter(([name, level]) => level === "write" && !writable.has(name)).map(([name, level]) => `${name}: ${level}`).join(", ");
}

// src/setup/examine-workflow.ts
function examineWorkflow(repo, { tracker }, quiet = 0) {
  const workflows = readWorkflows(repo);
  const ours = workflows.filter(runsPostrider);
  if (ours.length === 0) {
    const says = `none in .github/workflows uses ${slug}; “${program} init” writes ${workflowFile}`;
    return [{ what: "Workflow", verdict: "fail", says }];
  }
  const on = Object.assign({}, ...ours.map((one) => one.on));
  const others = workflows.filter((one) => !runsPostrider(one));
  const isForPullRequests = Object.keys(on).join() === "pull_request";
  const issuesHere = tracker.repo === void 0 && !tracker.off && !isForPullRequests;
  const found = [
    { what: "Workflow", verdict: "pass", says: sayList(ours.map(({ path }) => path)) },
    ...ours.flatMap((one) => examinePermissions(one, issuesHere))
  ];
  if (isForPullRequests) return [...found, onPullRequests];
  return [
    ...found,
    ...examineEvents(on),
    examineSchedule(on, quiet),
    examineDeployment(ours, findDeployment(repo, others))
  ];
}
var onPullRequests = {
  what: "On pull_request",
  verdict: "pass",
  says: "starts a run, and nothing else does: posts are checked, and no issue is kept"
};
function inputsGiven(repo) {
  const steps = readWorkflows(repo).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  return steps.filter(isPostrider).flatMap(({ inputs }) => inputs);
}
var events = [
  ["push", "a new post gets no issue until the next daily look"],
  ["pull_request", "posts are not checked before they go out"]
];
function examineEvents(on) {
  const lines = events.map(([event, without]) => {
    const what = `On ${event}`;
    return event in on ? { what, verdict: "pass", says: "starts a run" } : { what, verdict: "fail", says: `starts no run: ${without}; add “${event}:” below “on:”` };
  });
  if (!("pull_request_target" in on)) return lines;
  const says = "is refused: it hands strangers’ files a token that may write; write “pull_request:”";
  return [...lines, { what: "On pull_request_target", verdict: "fail", says }];
}
function examineSchedule({ schedule }, quiet) {
  const times = Array.isArray(schedule) ? schedule.map((one) => String(one?.cron)) : [];
  if (times.length === 0) {
    const says = "starts no run: nobody looks whether pages go live and links come; add “schedule: [{ cron: '17 6 * * *' }]”";
    return { what: "On schedule", verdict: "fail", says };
  }
  const at = `${sayList(times)} (UTC)`;
  if (quiet >= quietDays) {
    const says = `${at}; the last commit here is ${quiet} days old. ${stops}: push one, or ${again}`;
    return { what: "On schedule", verdict: "inconclusive", says };
  }
  return { what: "On schedule", verdict: "pass", says: `${at}. ${stops}; ${again}` };
}
var quietDays = 60;
var stops = `In a public repository GitHub stops it after ${quietDays} days without activity`;
var again = "start it again with “Enable workflow” on its page under Actions";
var hearing = ["workflow_run", "deployment_status"];
function examineDeployment(ours, deployment) {
  const what = "On deployment";
  if (deployment === null) {
    if (ours.some(({ on }) => hearing.some((event2) => event2 in on)))
      return { what, verdict: "pass", says: "starts a run" };
    const says = "no file tells what deploys the site; the daily look sees new pages";
    return { what, verdict: "inconclusive", says };
  }
  const { event, why } = deployment;
  if (ours.some(({ on }) => hears(on, deployment)))
    return { what, verdict: "pass", says: `${event}, by ${why}` };
  const add2 = event === "workflow_run" ? `workflow_run: { workflows: ['${deployment.workflow}'], types: [completed] }` : "deployment_status:";
  return { what, verdict: "fail", says: `${why} deploys the site and starts no run; add “${add2}”` };
}
function hears(on, deployment) {
  if (deployment.event === "deployment_status") return deployment.event in on;
  const { workflows = [] } = on.workflow_run ?? {};
  return [workflows].flat().includes(deployment.workflow);
}

// src/setup/judge-answer.ts
function judgeAnswer(url, answer) {
  const what = "Site answers";
  if (!answer.ok) return { what, verdict: "inconclusive", says: `${url} did not: ${answer.why}` };
  const { status } = answer;
  if (status < 400) return { what, verdict: "pass", says: `${answer.url} answers ${status}` };
  return status === 404 || status === 410 ? {
    what,
    verdict: "fail",
    says: `${url} answers ${status}; deploy the site, or correct site.url in .github/postrider.yml`
  } : { what, verdict: "inconclusive", says: `${url} answers ${status}` };
}

// src/commands/doctor.ts
async function doctor(folder, options) {
  const { format, online = false, quiet = false } = options;
  const desk = openDesk(folder);
  const { site, located } = await openBlog(desk.config, desk.world);
  const lines = [
    ...examineConfig(desk),
    ...examineBlog(desk, site, located),
    ...online && site.url !== null ? [await askSite(site.url, isWatched(options))] : [],
    ...examineRuns(desk),
    token(),
    ...located.filter(({ post }) => post.unread === true).map(notRead)
  ];
  if (format === "json") printJson(lines);
  else
    print([...toTell(lines, quiet).map(pretty), ...quiet ? [] : ["", inShort(lines)]].join("\n"));
  return lines.some(isToMend) ? 1 : 0;
}
function examineConfig({ world: { repo } }) {
  const text = repo.read(defaultFile);
  if (text === void 0)
    return [
      { what: "Config", verdict: "pass", says: `no ${defaultFile}; every setting is optional` }
    ];
  return [
    { what: "Config", verdict: "pass", says: "read, no mistakes" },
    /^# yaml-language-server: \$schema=/m.test(text) ? { what: "Config schema", verdict: "pass", says: "named, so editors complete its keys" } : {
      what: "Config schema",
      // A help to who writes it, and nothing that a run needs.
      verdict: "inconclusive",
      says: `not named; for editors begin ${defaultFile} with “${schemaLine}”`
    }
  ];
}
function inShort(lines) {
  const ill = lines.filter(isToMend).length;
  return ill === 0 ? "Nothing is to be mended." : `${capital(sayNumber(ill))} to mend.`;
}
var isToMend = ({ verdict }) => verdict === "fail";
function toTell(lines, quiet) {
  return quiet ? lines.filter(isToMend) : lines;
}
async function askSite(url, isShown) {
  const answer = await withProgress(
    "Asking the site",
    isShown,
    async () => (await openOnline()).get({ url, robots: "ignore", confirm: true })
  );
  return judgeAnswer(url, answer);
}
function examineRuns({ folder, config, world: { repo, today } }) {
  const { below, lastCommit } = readCheckout(folder);
  const quiet = lastCommit === null ? 0 : daysBetween(lastCommit, today);
  if (below === null)
    return [
      ...examineWorkflow(repo, config, quiet),
      ...examineKeys(config, sources, inputsGiven(repo))
    ];
  const says = `“${below}” is a folder of a checkout; run this at its top, where GitHub reads workflows`;
  return [{ what: "Workflow", verdict: "inconclusive", says }];
}
function examineBlog(desk, site, located) {
  const unknown = located.some(isUnknown);
  return [
    {
      what: "Git",
      verdict: headCommit(desk.folder) === null ? "inconclusive" : "pass",
      says: headCommit(desk.folder) === null ? "not a git checkout; the files of the folder are taken" : "a git checkout"
    },
    examineGenerator(site, located.length === 0 || unknown),
    site.url === null ? {
      what: "Site",
      verdict: "fail",
      says: "its address stands nowhere; set site.url in .github/postrider.yml"
    } : { what: "Site", verdict: "pass", says: site.url },
    {
      what: "Posts",
      verdict: located.length === 0 ? "fail" : "pass",
      says: located.length === 0 ? "none found; set posts in .github/postrider.yml" : `${located.length} found`
    },
    ...located.length === 0 ? [] : [examineAddresses(located)]
  ];
}
var isUnknown = ({ post, address }) => post.published && address.url === null;
function examineAddresses(located) {
  const what = "Addresses";
  const [unknown, ...more] = located.filter(isUnknown);
  if (unknown !== void 0)
    return { what, verdict: "fail", says: `${more.length + 1} not known: ${unknown.address.why}` };
  const certain = located.filter(({ address }) => address.certain).length;
  const all = located.some(({ address }) => address.url === null) ? "all of the published posts" : "all";
  return { what, verdict: "pass", says: `${all} known, ${certain} certain` };
}
function examineGenerator({ generator, why }, isOpen) {
  const what = "Generator";
  if (generator !== "template") return { what, verdict: "pass", says: `${generator}: ${why}` };
  return isOpen ? {
    what,
    verdict: "inconclusive",
    says: `none was recognised; set site.permalink in ${defaultFile}, “/blog/:slug/” for instance`
  } : { what, verdict: "pass", says: "none was recognised; the posts or the config tell enough" };
}
function notRead({ post: { path, frontmatter } }) {
  return { what: "Not read", verdict: "fail", says: `${path}: ${frontmatter.problems[0]?.message}` };
}
function token() {
  const set = Boolean(process.env.GITHUB_TOKEN);
  return {
    what: "Token",
    verdict: "inconclusive",
    says: set ? "GITHUB_TOKEN is set; not tried, the network was not used" : "none here; the Action brings its own"
  };
}
var colour = { pass: colours.green, fail: colours.red, inconclusive: colours.yellow };
function pretty({ what, verdict, says }) {
  return `${colour[verdict](verdict.padEnd(12))}  ${what}: ${harmless(says)}`;
}
export {
  doctor
};
