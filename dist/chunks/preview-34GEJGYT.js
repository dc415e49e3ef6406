import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  fileName,
  openFolder
} from "./chunk-7IYOPZVA.js";
import {
  scorerVersion
} from "./chunk-2C7D4LWU.js";
import "./chunk-2WD356BK.js";
import {
  renderHtml
} from "./chunk-TLZJTZFU.js";
import "./chunk-RCN36ILO.js";
import {
  fileLink
} from "./chunk-6Q2ASBIX.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  isWatched,
  openDesk,
  print,
  printJson
} from "./chunk-36BFKNCA.js";
import {
  toReportJson
} from "./chunk-BXBS4P7R.js";
import "./chunk-JVYV7AA7.js";
import {
  allChecks
} from "./chunk-LMQCR4FN.js";
import "./chunk-7O65YCIK.js";
import "./chunk-TAHX7E2W.js";
import "./chunk-5TA2OOB3.js";
import "./chunk-OHGL6SCC.js";
import "./chunk-TTYTPML7.js";
import "./chunk-DCLPZAIP.js";
import {
  run
} from "./chunk-AMTEAC3M.js";
import "./chunk-RA2HM37J.js";
import "./chunk-AXZS4TMG.js";
import "./chunk-4IILPKFB.js";
import {
  label
} from "./chunk-6XNRJMKX.js";
import "./chunk-GZ37K3QH.js";
import "./chunk-Q3ARGY55.js";
import "./chunk-GJU7UUMK.js";
import "./chunk-CSTEZDKB.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import "./chunk-RCOB5C6D.js";
import "./chunk-XPRWL3AS.js";
import "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-USO6MNK4.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import "./chunk-T53HCFAD.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import {
  tooComplex
} from "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import {
  homepage
} from "./chunk-NNALMARA.js";
import "./chunk-IMBN4S6M.js";
import {
  harmless
} from "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-FECC7LP7.js";
import {
  require_node_path
} from "./chunk-2RSIAFGH.js";
import {
  cleanJson
} from "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import {
  oneOrMany
} from "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/preview.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/commands/copies-of.ts
var mostCopies = 20;
async function copiesOf({ reports, blog }, most = mostCopies) {
  const ready = reports.filter(mayGoThere).slice(0, most);
  if (blog === void 0 || ready.length === 0) return [];
  const [{ makeCopy }, { copyPages }, { losses }] = await Promise.all([
    import("./make-copy-37TFVYPW.js"),
    import("./copy-files-5KH5Z2P7.js"),
    import("./registry-BYDRCNTN.js")
  ]);
  return ready.flatMap(({ post, address, handOff }) => {
    if (handOff === null) return [];
    const folder = `copies/${fileName(post.path).replace(/\.md$/, "")}`;
    const files = copyPages(post, handOff, makeCopy({ post, address, blog }, handOff, losses));
    return [
      {
        path: post.path,
        page: `${folder}/index.html`,
        files: files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }))
      }
    ];
  });
}
function mayGoThere({ post, life, handOff }) {
  if (handOff === null || post.unread === true || tooComplex(post.body) !== null) return false;
  return life.medium === "ready" || life.medium === "blocked";
}

// src/commands/preview.ts
async function preview(folders, options) {
  const { out, format, quiet } = options;
  const looks = [];
  for (const [i, folder] of folders.entries()) {
    const name = folders.length > 1 ? nameOf(folder, folders.slice(0, i)) : "";
    looks.push({ name, look: await previewOne(folder, (0, import_node_path.join)(out, name), options) });
  }
  const outcomes = looks.map(({ look }) => look.outcome);
  const reports = looks.flatMap(
    ({ name, look }) => look.outcome.reports.map((report) => below(name, report))
  );
  const outages = outcomes.flatMap((outcome) => outcome.outages);
  const notices = outcomes.flatMap((outcome) => outcome.notices);
  const sites = outcomes.map((outcome) => outcome.site);
  const json = toReportJson(sites, reports, outages, [], scorerVersion());
  const top = openFolder(out, label);
  const text = cleanJson(json);
  top.write({ do: "write-file", path: "report.json", text: `${text}
` });
  const page = renderHtml(JSON.parse(text), {
    ...looks[0] !== void 0 && { today: looks[0].look.today },
    ...{ checks: allChecks, home: homepage, notices },
    issues: linked(looks, ({ issues }) => issues),
    copies: linked(looks, ({ copies }) => copies)
  });
  top.write({ do: "write-file", path: "index.html", text: page });
  if (format === "json") printJson(json);
  else if (quiet !== true) print(tell(out, reports, notices));
  return 0;
}
function linked(looks, filesOf) {
  const inFolder = (name, path) => name === "" ? path : `${name}/${path}`;
  return new Map(
    looks.flatMap(
      ({ name, look }) => [...filesOf(look)].map(([path, file]) => [
        inFolder(name, path),
        inFolder(name, file).split("/").map(encodeURIComponent).join("/")
      ])
    )
  );
}
function nameOf(folder, earlier) {
  const name = (0, import_node_path.basename)((0, import_node_path.resolve)(folder));
  const same = earlier.filter((other) => (0, import_node_path.basename)((0, import_node_path.resolve)(other)) === name).length;
  return same === 0 ? name : `${name}-${same + 1}`;
}
async function previewOne(folder, out, voice) {
  const { config, world } = openDesk(folder);
  const issues = openFolder(out, label);
  const outcome = await withProgress(
    "Looking at the posts",
    isWatched(voice),
    (progress) => run({ kind: "preview" }, config, { ...world, issues, progress })
  );
  for (const change of outcome.changes) issues.write(change);
  const last = outcome.overview?.(await openedIn(out, outcome.changes));
  for (const change of last?.changes ?? []) issues.write(change);
  const copies = await copiesOf(outcome);
  for (const file of copies.flatMap(({ files }) => files))
    issues.write({ do: "write-file", ...file });
  const ofPosts = outcome.reports.flatMap(({ post: { path } }) => {
    const file = issues.issueOf(path);
    return file === null ? [] : [[path, file]];
  });
  return {
    ...{ outcome, today: world.today },
    issues: new Map(ofPosts),
    copies: new Map(copies.map(({ path, page }) => [path, page]))
  };
}
async function openedIn(out, changes) {
  const paths = new Map(
    changes.flatMap((one) => one.do === "open-issue" ? [[one.body, one.path ?? ""]] : [])
  );
  const issues = await openFolder(out, label).list();
  return "from" in issues ? [] : issues.flatMap(({ body, number, url }) => {
    const path = paths.get(body);
    return path === void 0 ? [] : [{ path, number, url }];
  });
}
function below(name, report) {
  if (name === "") return report;
  const { post } = report;
  return { ...report, post: { ...post, path: `${name}/${post.path}` } };
}
function tell(out, reports, notices) {
  const ready = reports.filter(({ life }) => life.medium === "ready").length;
  const blocked = reports.filter(({ life }) => life.medium === "blocked").length;
  const places = reports.reduce((sum, { opportunities }) => sum + opportunities.length, 0);
  const said = notices.map(harmless);
  if (reports.length === 0) return said.join("\n");
  return [
    ...said,
    `${reports.length} ${oneOrMany(reports.length, "post", "posts")}: ${ready} ready for Medium, ${blocked} with something to fix first; ${places} ${oneOrMany(places, "place", "places")} to share them.`,
    `Open ${fileLink((0, import_node_path.join)(out, "index.html"))}, or an issue in ${harmless(out)}.`
  ].join("\n");
}
export {
  preview
};
