import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { answerSchema } from '../../src/drafts/model/answer.ts'
import { writeDrafts, writeDraftsWith } from '../../src/drafts/write-drafts.ts'
import { openModel } from '../../src/io/model.ts'
import { matched, post, url } from '../drafts/desk.ts'
import { type Speak, sendJson, stubModel, viaChat, viaResponses } from './stub-model.ts'

const said = JSON.stringify({
  sentences: [
    { text: 'I measured both on one machine.', evidence: ['post:11.2'] },
    { text: 'The partial index took a tenth of the space.', evidence: ['post:11.2'] },
  ],
})
const desk = { post, url, author: { name: 'Jo' } }
const template = writeDrafts([matched()], desk)[0]?.text

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(speak: Speak, more: object = {}, settings: object = {}) {
  const server = await stubModel(speak)
  open.push(server)
  const drafts = { ...defaultConfig.drafts, model: 'some-model', baseUrl: server.baseUrl, ...more }
  const model = openModel({
    drafts,
    apiKey: 'key-of-the-test-0123',
    schema: answerSchema,
    patience: 400,
    ...settings,
  })
  const write = async (places = [matched()], standing: string[] = []) =>
    writeDraftsWith(model, places, desk, new Set(standing))
  return { ...server, model, write }
}

describe('what the model says stands in our frame', () => {
  test.each<[name: string, paths: string[], speak: Speak]>([
    ['Responses', ['/v1/responses'], (_, to) => sendJson(to, 200, viaResponses(said))],
    [
      'chat completions only',
      ['/v1/responses', '/v1/chat/completions'],
      ({ path }, to) =>
        path.endsWith('/responses')
          ? sendJson(to, 404, { error: { message: 'no' } })
          : sendJson(to, 200, viaChat(said)),
    ],
  ])('%s', async (_, paths, speak) => {
    const { write, log, model } = await serve(speak)
    const [draft] = await write()
    expect(draft?.text).toBe(
      [
        'Hello,',
        'A link for Elephant Notes, if there is room: “Partial indexes in PostgreSQL”. I measured both on one machine. The partial index took a tenth of the space.',
        `I wrote it, and it stands here: ${url}`,
        'Jo',
      ].join('\n\n'),
    )
    expect(log.map(({ path }) => path)).toEqual(paths)
    expect(model.tell()).toEqual(['Drafts: the model was asked once and took 460 tokens.'])
  })

  test('a server that knows chat only is asked so from then on', async () => {
    const { write, log } = await serve(({ path }, to) =>
      path.endsWith('/responses') ? sendJson(to, 404, {}) : sendJson(to, 200, viaChat(said)),
    )
    await write([matched(), matched({ id: 'b', name: 'Query Weekly' })])
    expect(log.filter(({ path }) => path.endsWith('/responses'))).toHaveLength(1)
  })
})

describe('without an answer the template is used, and one line says why', () => {
  test.each<[name: string, why: string, speak: Speak]>([
    [
      '401',
      'refuses the key (401)',
      (_, to) => sendJson(to, 401, { error: { message: 'key-of-the-test-0123' } }),
    ],
    ['429', 'asks to wait (429)', (_, to) => sendJson(to, 429, {})],
    ['500', 'answered 500', (_, to) => sendJson(to, 500, 'x')],
    ['a hang', 'in time', () => {}],
    ['no JSON', 'no JSON', (_, to) => sendJson(to, 200, 'certainly! here')],
    ['HTML', 'form', (_, to) => sendJson(to, 200, viaResponses('<html>'))],
    ['another shape', 'form', (_, to) => sendJson(to, 200, viaResponses('{"sentences":"all"}'))],
    ['nothing', 'form', (_, to) => sendJson(to, 200, {})],
    ['a megabyte', '256 kB', (_, to) => sendJson(to, 200, viaResponses('x'.repeat(2 ** 20)))],
    [
      'a redirect',
      'another address',
      (_, to) => to.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    ],
    ['a closed door', 'reached', (_, to) => to.destroy()],
    [
      'cut off',
      'cut off',
      (_, to) => sendJson(to, 200, viaResponses(said, { status: 'incomplete' })),
    ],
    [
      'a refusal',
      'refused',
      (_, to) =>
        sendJson(
          to,
          200,
          viaResponses('', {
            output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'no' }] }],
          }),
        ),
    ],
    [
      'a refusal in chat',
      'refused',
      ({ path }, to) =>
        path.endsWith('/responses')
          ? sendJson(to, 404, {})
          : sendJson(to, 200, viaChat(null, { message: { content: null, refusal: 'no' } })),
    ],
    [
      'cut off in chat',
      'cut off',
      ({ path }, to) =>
        path.endsWith('/responses')
          ? sendJson(to, 404, {})
          : sendJson(to, 200, viaChat(said, { finish_reason: 'length' })),
    ],
  ])('%s', async (_, why, speak) => {
    const { write, model } = await serve(speak)
    const places = ['a', 'b', 'c', 'd'].map(id => matched({ id, name: `Notes ${id}` }))
    const drafts = await write(places)
    expect(drafts.map(({ text }) => text)).toEqual(
      writeDrafts(places, desk).map(({ text }) => text),
    )
    const lines = model.tell().filter(line => line.includes('wrote no more'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(why)
    expect(model.tell().join()).not.toContain('key-of-the-test')
  })
})

test('one failure is told, and the next place is asked about', async () => {
  let asked = 0
  const { write, model } = await serve((_, to) => {
    asked += 1
    return asked === 1 ? sendJson(to, 500, {}) : sendJson(to, 200, viaResponses(said))
  })
  await write([matched(), matched({ id: 'b' })])
  expect(asked).toBe(2)
  expect(model.tell().slice(1)).toEqual([
    'One draft stays as the template has it: the server answered 500.',
  ])
})

test('after two failures in a row nobody is asked again', async () => {
  const { write, log } = await serve((_, to) => sendJson(to, 500, {}))
  await write(['a', 'b', 'c', 'd', 'e'].map(id => matched({ id })))
  expect(log).toHaveLength(2)
})

test('the budget of tokens and the cost of a run hold, and are told', async () => {
  const speak: Speak = (_, to) => sendJson(to, 200, viaResponses(said))
  const few = await serve(speak, { tokens: 1000 })
  expect((await few.write())[0]?.text).toBe(template)
  expect(few.log).toHaveLength(0)
  expect(few.model.tell().join(' ')).toContain('1,000 tokens of a run are used up')
  const cheap = await serve(speak, { price: { input: 1000, output: 1000 }, cost: 3 })
  await cheap.write([matched(), matched({ id: 'b' }), matched({ id: 'c' })])
  expect(cheap.log).toHaveLength(1)
  expect(cheap.model.tell()[0]).toContain('which costs 0.4600')
})

test('the same question is not asked twice, in this run and in the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postrider-model-'))
  const speak: Speak = (_, to) => sendJson(to, 200, viaResponses(said))
  const first = await serve(speak, {}, { folder })
  const text = (await first.write())[0]?.text
  expect((await first.write())[0]?.text).toBe(text)
  expect(first.log).toHaveLength(1)
  const kept = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
  expect(kept.join()).not.toContain('key-of-the-test')
  const { drafts } = {
    drafts: { ...defaultConfig.drafts, model: 'some-model', baseUrl: first.baseUrl },
  }
  await first.close()
  open.splice(0)
  const again = openModel({ drafts, apiKey: '', schema: answerSchema, folder, patience: 400 })
  expect((await writeDraftsWith(again, [matched()], desk, new Set()))[0]?.text).toBe(text)
  rmSync(folder, { recursive: true })
})

test('what an issue shows already is not asked about, and stands', async () => {
  const { write, log } = await serve((_, to) => sendJson(to, 200, viaResponses(said)))
  const drafts = await write([matched(), matched({ id: 'new' })], ['pg.example'])
  expect(log).toHaveLength(1)
  expect(drafts.map(({ stands }) => stands)).toEqual([true, undefined])
})
