/**
 * The second line of defence on all that we write of real blogs: the parts of each issue, and each
 * post's comment on a pull request. How many go out as they were written, and what a body costs.
 * Milliseconds of the processor. `node bench/outbound.ts ../shared/corpora`
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDesk } from '../src/commands/command.ts'
import { onGitHub, outbound } from '../src/markdown/outbound.ts'
import { visible } from '../src/markdown/safe.ts'
import { renderComment } from '../src/reports/pull-request.ts'
import { toReportJson } from '../src/reports/report-json.ts'
import { run } from '../src/run.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const ofOwnServer = { ...onGitHub, github: 'git.example' }
const totals = { bodies: 0, parts: 0, same: 0, redirected: 0, other: 0, characters: 0, ms: 0 }
const worst = { ms: 0, characters: 0 }

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'vectors') continue
  const parts = await partsOf(join(folder, entry.name))
  for (const part of parts) measure(part)
  console.log(`${entry.name}: ${parts.length} parts`)
}
console.log(totals, { perBody: totals.ms / totals.bodies, worst })

/** What goes to the door: every text whose secrets are to be hidden. */
async function partsOf(blog: string): Promise<string[]> {
  const parts: string[] = []
  const { config, world } = openDesk(blog)
  const hide = (text: string) => {
    parts.push(text)
    return text
  }
  const settings = { github: 'github.com', hide }
  const lineUrl = (path: string, line: number) =>
    `https://github.com/octocat/blog/blob/0123456789abcdef/${encodeURI(path)}?plain=1#L${line}`
  const { reports } = await run({ kind: 'preview' }, config, {
    ...world,
    lineUrl,
    outbound: settings,
  })
  totals.bodies += reports.length * 2
  const titles = new Set(reports.map(({ post }) => visible(post.title)))
  for (const report of reports)
    renderComment(toReportJson([], [report], [], []), lineUrl, { outbound: settings })
  // The title of an issue is no markdown.
  return parts.filter(part => !titles.has(part))
}

function measure(part: string): void {
  const start = cpu()
  const shown = outbound(part)
  const ms = cpu() - start
  totals.ms += ms
  totals.parts += 1
  totals.characters += part.length
  if (ms > worst.ms) Object.assign(worst, { ms, characters: part.length })
  if (shown === part) totals.same += 1
  else if (outbound(part, ofOwnServer) === part) totals.redirected += 1
  else {
    totals.other += 1
    console.log(firstDifference(part, outbound(part, ofOwnServer)))
  }
}

/** Milliseconds of the processor, whoever else is at work on it. */
function cpu(): number {
  return process.cpuUsage().user / 1000
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at += 1
  return `${JSON.stringify(a.slice(at - 60, at + 80))}\n  → ${JSON.stringify(b.slice(at - 60, at + 80))}`
}
