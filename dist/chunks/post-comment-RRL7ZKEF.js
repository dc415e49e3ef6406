import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  commentMarker,
  renderComment
} from "./chunk-TQCDQNUM.js";
import {
  reportSchema
} from "./chunk-BXBS4P7R.js";
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
  openBlog
} from "./chunk-GARBE252.js";
import "./chunk-EOZR6M3B.js";
import "./chunk-NBVNGLX5.js";
import "./chunk-USO6MNK4.js";
import "./chunk-JPZW5M2D.js";
import "./chunk-BOCZ7SBH.js";
import {
  visible
} from "./chunk-T53HCFAD.js";
import "./chunk-KWYGYHXC.js";
import "./chunk-WF67U56L.js";
import "./chunk-6FNMAIHT.js";
import "./chunk-E4WD5ZIU.js";
import "./chunk-ESX2G2VM.js";
import "./chunk-POZPNOXV.js";
import "./chunk-LJFS3S5W.js";
import "./chunk-CDGCRVZO.js";
import "./chunk-P7SWUDK7.js";
import "./chunk-I2TZ7X3O.js";
import "./chunk-HL7L3UN2.js";
import "./chunk-HTQPPI6I.js";
import "./chunk-B6HLQXNC.js";
import "./chunk-F5M5C62U.js";
import "./chunk-JPLPZ4JR.js";
import "./chunk-OLIWLOKM.js";
import "./chunk-2RSIAFGH.js";
import "./chunk-EAI5XEM6.js";
import {
  hostOf
} from "./chunk-DAJ6SXSD.js";
import "./chunk-MYKBB3MK.js";
import "./chunk-BJRYIHT3.js";
import "./chunk-UDFUGCBQ.js";

// src/reports/believe-report.ts
var longestText = 600;
var scheme = /[a-z]*:\/\//gi;
function believeReport({ posts, findings = [] }, ground) {
  const files = /* @__PURE__ */ new Set([...ground.changed, ...ground.files]);
  return {
    posts: posts.filter(({ path }) => ground.changed.includes(path)).map((post) => believePost(post, ground)),
    findings: findings.flatMap(
      ({ path, ...finding }) => files.has(path) ? believeFinding(finding, ground.checks).map((found) => ({ ...found, path })) : []
    )
  };
}
function believePost(post, { ownHosts, checks }) {
  const { asked: _, ...told } = post;
  const { url, title = post.path, unlocated = "The report does not say why.", losses, kept } = told;
  const ours = url !== null && ownHosts.includes(hostOf(url) ?? "");
  return {
    ...told,
    title: quiet(title),
    url: ours ? url : null,
    unlocated: url === null || ours ? quiet(unlocated) : "It would be on a host that is not this blog’s.",
    findings: post.findings.flatMap((finding) => believeFinding(finding, checks)),
    ...losses != null && {
      losses: losses.map((loss) => ({
        ...loss,
        say: quiet(loss.say),
        replace: quiet(loss.replace)
      }))
    },
    ...kept !== void 0 && { kept: kept.map((some) => ({ ...some, say: quiet(some.say) })) }
  };
}
function believeFinding(finding, checks) {
  const check = checks.find(({ id }) => id === finding.check);
  if (check === void 0) return [];
  const { message, fix } = finding;
  return [
    {
      ...finding,
      concerns: check.concerns,
      message: quiet(message),
      ...fix !== void 0 && { fix: quiet(fix) }
    }
  ];
}
function quiet(text) {
  let left = visible(text.slice(0, longestText));
  while (left.search(scheme) !== -1) left = left.replace(scheme, "");
  return left.replace(/(?<=\w)@(?=\w)/g, " at ");
}

// src/post-comment.ts
async function postComment(report, pullRequest, config, world) {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return null;
  const { ownHosts } = (await openBlog(config, world)).blog;
  const believed = believeReport(parsed.data, {
    changed: pullRequest.changed,
    ownHosts,
    checks: allChecks,
    files: world.repo.files
  });
  if (believed.posts.length === 0) return null;
  const before = await world.comment?.(pullRequest.number, commentMarker) ?? null;
  return {
    do: "upsert-comment",
    pullRequest: pullRequest.number,
    marker: commentMarker,
    body: renderComment(believed, world.lineUrl, { before, outbound: world.outbound })
  };
}
export {
  postComment
};
