/**
 * How long issues are, hidden block included: new ones, the same when every box is ticked, and ten
 * days later, when follow-ups are shown. The median of all posts with places of each blog of a folder,
 * offline. `node bench/issue-sizes.ts ../shared/corpora`
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDesk } from '../src/commands/command.ts'
import type { Issue, Outcome } from '../src/domain.ts'
import { run } from '../src/run.ts'
import { addDays } from '../src/text/days.ts'

const folder = resolve(process.argv[2] ?? '../shared/corpora')
const stages = ['new', 'all sent', 'ten days later'] as const
const all: number[][] = stages.map(() => [])

console.log(`| blog | issues | ${stages.join(' | ')} |`)
console.log(`|---|---|${stages.map(() => '---|').join('')}`)
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (entry.isFile() || entry.name === 'vectors') continue
  const sizes = await measure(join(folder, entry.name))
  sizes.forEach((found, i) => {
    all[i]?.push(...found)
  })
  tell(entry.name, sizes)
}
tell('all', all)

function tell(name: string, sizes: readonly (readonly number[])[]): void {
  console.log(`| ${name} | ${sizes[0]?.length} | ${sizes.map(median).join(' | ')} |`)
}

/** Characters of the body of each issue with at least one place, stage by stage. */
async function measure(blog: string): Promise<number[][]> {
  const fresh = bodies(await look(blog, [], 0))
  const ticked = fresh.map((body, i) => issueOf(i + 1, body.replaceAll('- [ ] ', '- [x] ')))
  const sent = bodies(await look(blog, ticked, 0))
  const waiting = bodies(
    await look(
      blog,
      sent.map((body, i) => issueOf(i + 1, body)),
      10,
    ),
  )
  return [fresh, sent, waiting].map(found => found.map(({ length }) => length))
}

function line(path: string, n: number): string {
  return `https://github.com/owner/blog/blob/${'0'.repeat(40)}/${path}?plain=1#L${n}`
}

async function look(blog: string, issues: readonly Issue[], later: number): Promise<Outcome> {
  const { config, world } = openDesk(blog)
  const port = { ...world.issues, list: async () => issues }
  const today = addDays(world.today, later)
  return run({ kind: 'preview' }, config, { ...world, issues: port, today, lineUrl: line })
}

function bodies({ changes }: Outcome): string[] {
  return changes
    .flatMap(change => (change.do === 'open-issue' || change.do === 'update-issue' ? change : []))
    .map(({ body }) => body)
    .filter(body => /^- \[[ x]\] \*\*\d+ · /m.test(body))
}

function issueOf(number: number, body: string): Issue {
  return {
    ...{ number, title: '', body, state: 'open', labels: [], createdAt: '2026-01-01', url: '' },
    ...{ trusted: true, comments: 0 },
  }
}

function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
}
