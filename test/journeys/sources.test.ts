/** All sources that are on by default, through the bundle: what they answer, and their silence. */
import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { egress } from '../egress.ts'
import { answering, recordingOf } from '../sources/recorded.ts'
import { config, startJourney } from './blog.ts'

const hosts = {
  'dev.to': 'dev',
  'api.stackexchange.com': 'stack-exchange',
  'itunes.apple.com': 'podcasts',
  'radio.example': 'podcasts',
  'mastodon.social': 'mastodon',
}
/** The config of a blog that says nothing of sources. */
const files = { [config]: 'author: { name: Jo }\nsources: { feeds: false }\n' }

test('what they bring is proposed with its day and a link, and who answered is told', async () => {
  const recorded = Object.entries(hosts).map(([host, id]): [string, RequestListener] => {
    return [host, answering(recordingOf(id).answers)]
  })
  await using journey = await startJourney({ files, hosts: Object.fromEntries(recorded) })
  const run = await journey.pushed()
  expect([run.code, run.violations, run.refused]).toEqual([0, [], []])
  for (const host of ['dev.to', 'api.stackexchange.com', 'itunes.apple.com', 'mastodon.social'])
    expect(run.hosts).toContain(host)
  const listed = new Set([...egress, 'notes.example', 'radio.example'])
  expect(run.hosts.filter(host => !listed.has(host))).toEqual([])
  const [issue] = await journey.world.github.issues()
  for (const title of ['DEV', 'Stack Overflow', 'Mastodon', 'Lists on GitHub'])
    expect(issue?.body).toContain(title)
})

test('where none of them answers the issue is there, with the places of the list', async () => {
  await using journey = await startJourney({ files, searching: false })
  const run = await journey.pushed()
  expect(run.code).toBe(0)
  const [issue] = await journey.world.github.issues()
  expect(issue?.body).toContain('**Your turn: put it on Medium')
  expect(issue?.body).toContain('## Share it')
  expect(run.summary).toContain('Hacker News')
  // No place came from them, so nothing waits for them.
  expect(run.outputs.complete).toBe('true')
})
