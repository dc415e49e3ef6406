import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  noContacts
} from "./chunk-VFRMKAQX.js";
import {
  knownPlaces
} from "./chunk-IAVCMHVH.js";
import {
  explain,
  indexTargets,
  matchPost,
  mixScores,
  orderOf,
  rankTargets,
  weighTerms
} from "./chunk-2WD356BK.js";
import {
  withProgress
} from "./chunk-4TCSOJT4.js";
import {
  openDesk,
  printRow
} from "./chunk-36BFKNCA.js";
import {
  loadCatalogue
} from "./chunk-RA2HM37J.js";
import {
  readCatalogue
} from "./chunk-GJU7UUMK.js";
import "./chunk-CSTEZDKB.js";
import "./chunk-CDJMWRBT.js";
import "./chunk-Q5VRCOLZ.js";
import {
  openBlog
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-JPZW5M2D.js";
import {
  targetKinds
} from "./chunk-BOCZ7SBH.js";
import "./chunk-5RRGRXQS.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import {
  loadDialects
} from "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-NNALMARA.js";
import "./chunk-IMBN4S6M.js";
import "./chunk-SLFBS23N.js";
import "./chunk-OLIWLOKM.js";
import {
  require_node_fs
} from "./chunk-FECC7LP7.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-BPCMZVPB.js";
import "./chunk-EAI5XEM6.js";
import "./chunk-NV6LYEN2.js";
import "./chunk-DAJ6SXSD.js";
import "./chunk-M5KSJSNL.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-7J5KI4LF.js";
import "./chunk-3VDDI7SE.js";
import {
  UserError
} from "./chunk-3HFJMIEO.js";
import "./chunk-ISZECTXJ.js";
import {
  array,
  object,
  string,
  union
} from "./chunk-BJRYIHT3.js";
import {
  __toESM
} from "./chunk-UDFUGCBQ.js";

// src/commands/match.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var sample = object({ title: string(), note: string().nullish() });
var targetRow = object({
  id: string(),
  name: string(),
  kind: string(),
  url: string(),
  description: string().nullish(),
  topics: array(string()).default([]),
  headings: array(string()).default([]),
  samples: array(union([sample, string().transform((title) => ({ title }))])).default([])
});
var queryRow = object({
  id: string(),
  title: string(),
  description: string().nullish(),
  tags: array(string()).nullish(),
  text: string().nullish()
});
async function match(options) {
  return withProgress("Ranking", false, async (progress) => {
    const { queries } = options;
    const rows = queries === void 0 ? matchPosts(options, progress) : matchQueries(options, queries, progress);
    for await (const row of rows) printRow(row);
    return 0;
  });
}
async function* matchQueries({ targets, limit }, file, progress) {
  const queries = readRows(file, queryRow);
  const given = targets === void 0 ? catalogue().map(({ target }) => target) : readRows(targets, targetRow).map(toTarget);
  const index = indexTargets(given);
  const rate = mixScores(given, index);
  for (const [done, query] of queries.entries()) {
    await progress(done, queries.length);
    const wanted = {
      title: query.title,
      description: query.description ?? void 0,
      tags: query.tags ?? void 0,
      text: query.text ?? void 0
    };
    const found = new Map(
      rankTargets(index, weighTerms(index, wanted)).map((ranked2) => [ranked2.target, ranked2])
    );
    const rates = rate(wanted);
    const ranked = orderOf(rates).filter((target) => found.has(target));
    for (const [i, target] of ranked.slice(0, limit).entries()) {
      yield {
        query: query.id,
        target: index.targets[target]?.id,
        rank: i + 1,
        score: round(rates[target] ?? 0),
        because: explain(index, found.get(target), wanted)
      };
    }
  }
}
async function* matchPosts({ dir, limit }, progress) {
  const { config, world } = openDesk(dir);
  const { site, located, blog } = await openBlog(config, world);
  await loadDialects(site.posts);
  const known = await knownPlaces(config, world, blog);
  const wanted = located.filter(({ post }) => post.published && !post.optedOut);
  for (const [done, { post }] of wanted.entries()) {
    await progress(done, wanted.length);
    const settings = {
      today: world.today,
      ownHosts: blog.ownHosts,
      suppressed: config.suppress,
      contacts: noContacts,
      issue: null
    };
    const { matched } = matchPost(known, [], post, settings);
    for (const [i, { target, score, because }] of matched.slice(0, limit).entries()) {
      yield {
        query: post.path,
        target: target.id,
        rank: i + 1,
        score: round(score),
        because: because.map(({ text }) => text)
      };
    }
  }
}
var catalogue = () => readCatalogue(loadCatalogue());
function toTarget(row) {
  const kind = targetKinds.find((known) => known === row.kind) ?? "list";
  const samples = row.samples.map(({ title, ...rest }) => ({
    title,
    ..."note" in rest && rest.note ? { note: rest.note } : {}
  }));
  return { ...row, kind, description: row.description ?? "", samples };
}
function readRows(file, schema) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(file, "utf8");
  } catch {
    throw new UserError("file", `${file} cannot be read. Expected a file of JSON lines.`);
  }
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw new UserError(
      "row",
      `${file}:${i + 1}: “${issue?.path.join(".")}”: ${issue?.message}. Expected the fields named in the documentation of match.`
    );
  });
}
function parseJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
var round = (score) => Math.round(score * 1e4) / 1e4;
export {
  match
};
