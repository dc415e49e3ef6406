/** Drafts on DEV through the bundle; what else there is to them is in test/io/devto.test.ts. */
import { expect, test } from 'vitest'
import { startDevto } from '../world/devto.ts'
import { config, oneSource, startJourney } from './blog.ts'

test('a key and the config: a draft, said in the issue; a dry run prints it and makes none', async () => {
  const dev = startDevto()
  const files = { [config]: `platforms: [medium, devto]\n${oneSource}` }
  await using journey = await startJourney({ files, hosts: { 'dev.to': dev.listener } })
  const dry = await journey.pushed({ 'devto-api-key': dev.key, 'dry-run': 'true' })
  expect(dry.stdout).toContain(
    'make an unpublished draft on DEV of _posts/2026-11-01-partial-indexes.md, titled “Partial indexes in PostgreSQL”, canonical https://notes.example/partial-indexes/',
  )
  expect(dev.writes()).toEqual([])
  const run = await journey.pushed({ 'devto-api-key': dev.key })
  expect(run).toMatchObject({ code: 0, refused: [], violations: [] })
  expect(dev.articles).toMatchObject([{ published: false, tags: ['postgresql', 'databases'] }])
  expect(run.summary).toContain('On DEV: one draft and no updates.')
  const [issue] = await journey.world.github.issues()
  expect(issue?.body).toContain('](https://dev.to/jo/a-post-temp-slug-1001/edit)')
  expect(run.outputs.complete).toBe('true')
})
