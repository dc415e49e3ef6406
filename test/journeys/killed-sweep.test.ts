/** A sweep that is killed while it writes: the next one goes on, and writes nothing twice. */
import { expect, test } from 'vitest'
import { site } from '../world/answers.ts'
import { schedule } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { config, page, post, startJourney } from './blog.ts'

const titles = ['Covering indexes', 'Hash indexes', 'Brin indexes']
const slug = (title: string) => title.toLowerCase().replace(' ', '-')
const files = Object.fromEntries(
  titles.map(title => [`_posts/2026-11-21-${slug(title)}.md`, post(title, '2026-11-21')]),
)
const pages = Object.fromEntries(
  titles.map(title => [`/${slug(title)}/`, page(`/${slug(title)}/`, post(title, '2026-11-21'))]),
)

test('what was written is not written again', async () => {
  await using journey = await startJourney({
    files: { ...files, [config]: 'sources: []\ntracker: { index: false }\n' },
    hosts: { 'notes.example': site(pages) },
  })
  const { github, internet } = journey.world
  await journey.pushed({ backfill: '_posts/2026-11-21-*' })
  const numbers = (await github.issues()).map(({ number }) => number)
  expect(numbers.length).toBeGreaterThanOrEqual(3)

  await github.setNow('2026-11-30T09:00:00Z')
  const kill = new AbortController()
  const bodies: string[] = []
  internet.befalls = ({ method, path }) => {
    if (method !== 'PATCH') return undefined
    bodies.push(path)
    // The second one arrives, and the run never learns of it.
    if (bodies.length === 2) kill.abort()
    return undefined
  }
  const { workspace, sha } = await journey.blog.runner()
  const event = schedule(github.repo, sha)
  await expect(
    runAction({ world: journey.world, workspace, event, kill: kill.signal }),
  ).rejects.toThrow()
  expect(bodies).toHaveLength(2)

  const next = await journey.swept()
  expect(next.code).toBe(0)
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(bodies.length).toBeGreaterThanOrEqual(3)
  for (const { body } of await github.issues()) expect(body).not.toContain('Nothing to do before')
  const last = await journey.swept()
  expect(last.writes).toEqual([])
})
