/**
 * What a push costs against GitHub on loopback: the first one, one that changes nothing, and one that
 * changes a post. Requests, and the time of the processor in times of `node -e 0`, in one run.
 * `node bench/push.ts [rounds]`
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { startJourney } from '../test/journeys/blog.ts'
import { push } from '../test/world/events.ts'
import { runAction } from '../test/world/run-action.ts'
import { leaveFigures } from './figures.ts'

const rounds = Number(process.argv[2] ?? 3)
const newest = '_posts/2026-11-01-partial-indexes.md'

interface Cost {
  readonly busy: number
  readonly requests: number
  readonly hosts: number
}

/** Seconds that the processor worked for children that have ended, as Linux counts them. */
function ofChildren(): number {
  const [, rest = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const [user = 0, system = 0] = rest.split(' ').slice(13, 15).map(Number)
  return (user + system) / 100
}

const best = new Map<string, Cost>()
function keep(name: string, now: Cost): void {
  const before = best.get(name) ?? now
  best.set(name, { ...now, busy: Math.min(now.busy, before.busy) })
}

for (let round = 0; round < rounds; round += 1) {
  await using journey = await startJourney()
  const { world, blog } = journey
  const pushed = async (name: string) => {
    const { workspace } = await blog.runner()
    const event = push(world.github.repo, journey.move)
    const begun = ofChildren()
    const env = { NODE_DISABLE_COMPILE_CACHE: '1' }
    const { requests, hosts } = await runAction({ world, workspace, event, env })
    const elsewhere = hosts.filter(host => !host.startsWith('api.github.com'))
    keep(name, {
      busy: ofChildren() - begun,
      requests: requests.length,
      hosts: new Set(elsewhere).size,
    })
  }
  await pushed('the first push, which opens an issue')
  await pushed('a push that changes nothing')
  await journey.write({ [newest]: text => text.replace('## When it helps', '## When it pays') })
  await pushed('a push that changes a post')
  const begun = ofChildren()
  for (let i = 0; i < 10; i += 1) spawnSync(process.execPath, ['-e', '0'])
  keep('node -e 0', { busy: (ofChildren() - begun) / 10, requests: 0, hosts: 0 })
}

const floor = best.get('node -e 0')!.busy
console.table(
  Object.fromEntries(
    [...best].map(([name, { busy, requests, hosts }]) => [
      name,
      {
        'requests to GitHub': requests,
        'other hosts': hosts,
        's of the processor': busy.toFixed(2),
        'times node -e 0': (busy / floor).toFixed(0),
      },
    ]),
  ),
)
leaveFigures(
  ['a push that changes nothing', 'a push that changes a post'].map(what => ({
    ...{ what, against: 'node -e 0' },
    times: best.get(what)!.busy / floor,
  })),
)
