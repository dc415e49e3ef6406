/** A made-up blog of many posts, and a run of it without a network. */
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Config, DevTo, Event, Issue, Outage, Outcome, World } from '../../src/domain.ts'
import { toReportJson } from '../../src/reports/report-json.ts'
import { run, type Share } from '../../src/run.ts'
import { leaveParts, readParts } from './run-shared.ts'

const topics = ['PostgreSQL', 'Rust', 'accessibility', 'Kubernetes', 'typography', 'gardening']
const place = (name: string, topic: string) => ({
  id: `${name}.example`,
  kind: 'newsletter',
  name: `${name} letter`,
  url: `https://${name}.example/`,
  topics: [topic],
  source: 'test',
  route: { how: 'form', url: `https://${name}.example/submit` },
})
/** Enough other places that a word of one of them is rare. */
const places = [
  ...topics.map(topic => place(topic.toLowerCase(), topic.toLowerCase())),
  ...Array.from({ length: 60 }, (_, n) => place(`kitchen-${n}`, `dish${n}`)),
]

export const pathOf = (n: number) => `_posts/2026-11-01-post-${n}.md`

/** Each has a topic, words of its own, and every seventh something that is lost on Medium. */
function postOf(n: number): string {
  const topic = topics[n % topics.length]
  const table = n % 7 === 0 ? '| a | b |\n|---|---|\n| 1 | 2 |\n\n' : ''
  const sentence = `What ${topic} taught me on day ${n} is that note ${n} on ${topic} stays short. `
  const link = `[Day ${n + 1}](/post-${n + 1}/)`
  return `---\ntitle: Day ${n} with ${topic}\ntags: [${topic}]\n---\n${sentence.repeat(40)}\n\n${table}## Why\n\n${link} says more. ${sentence.repeat(4)}\n`
}

/** A run of it, and what is known before: offline, with a push, and nothing tracked, unless said. */
export interface Around {
  readonly web?: World['web']
  readonly issues?: readonly Issue[] | Outage
  readonly event?: Event
  readonly devto?: DevTo
  readonly settings?: Partial<Config>
}

export function startMany(count: number) {
  const files: Record<string, string> = {
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  }
  for (let n = 1; n <= count; n += 1) files[pathOf(n)] = postOf(n)
  const tracker = { ...defaultConfig.tracker, maxNewIssues: count }
  const config: Config = { ...defaultConfig, tracker, sources: { only: [], set: {} } }

  function ran(share: Share | null, around: Around = {}) {
    const { web = null, issues = [], event = push, devto, settings } = around
    const world: World = {
      repo: { files: Object.keys(files).sort(), read: path => files[path], why: () => null },
      ...{ web, devto },
      issues: {
        list: async () => issues,
        comments: async () => [],
        history: async () => [],
        mayWrite: async () => 'fail',
      },
      lineUrl: (path, line) => `https://github.com/o/r/blob/main/${path}#L${line}`,
      before: async () => null,
      catalogue: () => places,
      today: '2026-11-22',
    }
    return run(event, { ...config, ...settings }, world, () => true, share)
  }

  return {
    files,
    ran,
    /** The files that all shards leave. */
    parts: (of: number, around?: Around) => leaveParts(of, share => ran(share, around)),
    merged: (texts: readonly string[], around?: Around) => ran(readParts(texts), around),
  }
}

const push: Event = { kind: 'push', defaultBranch: true, changed: null }

/** The issues that the changes of a run open. */
export function openedBy({ changes }: Pick<Outcome, 'changes'>): Issue[] {
  return changes.flatMap((change, at) => {
    if (change.do !== 'open-issue') return []
    const { title, body, labels } = change
    const url = `https://github.com/o/r/issues/${at + 1}`
    const rest = { state: 'open', createdAt: '2026-11-20T09:00:00Z', trusted: true } as const
    return [{ number: at + 1, title, body, labels, url, comments: 0, ...rest }]
  })
}

/** All that leaves a run, as text: its writes, in order, and its report.json. */
export function toldBy(outcome: Outcome): string {
  const { site, reports, outages, findings, changes, notices } = outcome
  const report = toReportJson([site], reports, outages, findings)
  const last = outcome.overview?.([])?.changes
  return JSON.stringify({ changes, last, report, notices, inUse: [...(outcome.inUse ?? [])] })
}
