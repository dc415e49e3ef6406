/** Journeys of a model that writes drafts, through the committed bundle. */
import type { RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { sendJson, viaResponses } from '../io/stub-model.ts'
import { config, startJourney } from './blog.ts'

const named = 'author: { name: Jo }\ndrafts: { model: some, baseUrl: "https://model.example/v1" }\n'

/** A model at an address of its own, and the keys with which it was asked. */
function modelThat(says: Parameters<typeof sendJson>[2], status = 200) {
  const keys: string[] = []
  const listener: RequestListener = (request, response) => {
    keys.push(request.headers.authorization ?? '')
    request.resume().on('end', () => sendJson(response, status, says))
  }
  return { keys, hosts: { 'model.example': listener } }
}

test('a model that answers nothing of use leaves the templates, a green run and one line', async () => {
  const { keys, hosts } = modelThat('no', 500)
  await using journey = await startJourney({ files: { [config]: named }, hosts })
  const run = await journey.pushed({ 'openai-api-key': 'a-key-of-the-test' })
  expect(run.code).toBe(0)
  expect(keys).toEqual(['Bearer a-key-of-the-test'])
  expect(run.summary.match(/as the template has it: the server answered 500/g)).toHaveLength(1)
  const [issue] = await journey.world.github.issues()
  expect(issue?.body).toContain('I wrote “Partial indexes in PostgreSQL”.')
})

test('what it says, with evidence, stands in the issue, and the next run asks nothing', async () => {
  const text = 'The planner must prove Partial indexes in PostgreSQL from the query.'
  const words = { sentences: [{ text, evidence: ['post:8.3'] }] }
  const { keys, hosts } = modelThat(viaResponses(JSON.stringify(words)))
  await using journey = await startJourney({ files: { [config]: named }, hosts })
  const run = await journey.pushed()
  expect(run.summary).toContain('the model was asked')
  const [issue] = await journey.world.github.issues()
  expect(issue?.body).toContain(text)
  const asked = keys.length
  const swept = await journey.swept()
  expect(keys.length).toBe(asked)
  expect(swept.writes).toEqual([])
})
