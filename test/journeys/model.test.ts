/** Journeys of a model that writes drafts, through the committed bundle. */
import type { RequestListener } from 'node:http'
import { Readable } from 'node:stream'
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
  expect(issue?.body).toMatch(/\bI wrote\b|\ba post of mine\b/)
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

test('a model orders the places, and when it is silent none of them goes', async () => {
  const ordered = 'matching: { model: some, baseUrl: "https://model.example/v1" }\n'
  const asked: string[] = []
  let isUp = true
  const listener: RequestListener = async (request, response) => {
    const body = await new Response(Readable.toWeb(request) as ReadableStream).text()
    asked.push(request.url ?? '')
    const data = (JSON.parse(body).input as string[]).map((text, index) => {
      return { index, embedding: [text.length, 1] }
    })
    sendJson(response, isUp ? 200 : 500, { data })
  }
  await using journey = await startJourney({
    files: { [config]: ordered },
    hosts: { 'model.example': listener },
  })
  const run = await journey.pushed()
  expect([...new Set(asked)]).toEqual(['/v1/embeddings'])
  expect(run.summary).toContain('the model some read')
  const places = async () => {
    const [issue] = await journey.world.github.issues()
    return issue?.body.match(/^- \[ \] \*\*\d+ · .*/gm) ?? []
  }
  const before = await places()
  expect(before.length).toBeGreaterThan(1)
  isUp = false
  const swept = await journey.swept()
  expect(swept.summary).toContain('The model that orders places')
  expect(await places()).toEqual(before)
})
