/** All sources that are on by default, through the bundle: what they answer, and their silence. */
import { expect, test } from 'vitest'
import { egress, notListed } from '../egress.ts'
import { askedByDefault, hostsOf, recordedHosts } from '../sources/recorded.ts'
import { config, startJourney } from './blog.ts'

/** The config of a blog that says nothing of sources. */
const files = { [config]: 'author: { name: Jo }\nsources: { feeds: false }\n' }

test('what they bring is proposed with its day and a link, and who answered is told', async () => {
  await using journey = await startJourney({ files, hosts: recordedHosts() })
  const run = await journey.pushed()
  expect([run.code, run.violations]).toEqual([0, []])
  expect(run.refused, 'hosts that no recording answers').toEqual([])
  const asked = askedByDefault.filter(({ id }) => id !== 'feeds').flatMap(hostsOf)
  expect(asked).toEqual(expect.arrayContaining(['dev.to', 'hn.algolia.com', 'itunes.apple.com']))
  const unasked = asked.filter(host => !run.hosts.includes(host))
  expect(unasked, 'not asked by what was built in dist: run npm run build').toEqual([])
  const listed = new Set([...egress, 'notes.example', 'radio.example'])
  const unlisted = run.hosts.filter(host => !listed.has(host))
  expect(unlisted, notListed).toEqual([])
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
