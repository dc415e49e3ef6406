import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openVectors } from '../../src/io/vectors.ts'
import { type Speak, sendJson, stubModel } from './stub-model.ts'

const key = 'key-of-the-test-0123'
const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const inputOf = (body: string) => JSON.parse(body).input as string[]
/** The length of each text, told in another order than asked for. */
const honest: Speak = ({ body }, to) => {
  const data = inputOf(body).map((text, index) => ({ index, embedding: [text.length, 1] }))
  sendJson(to, 200, { object: 'list', data: data.reverse() })
}

async function serve(speak: Speak, more: object = {}) {
  const server = await stubModel(speak)
  open.push(server)
  const { baseUrl } = server
  const vectors = openVectors({ model: 'some-model', baseUrl, apiKey: key, patience: 400, ...more })
  return { ...server, vectors }
}

test('a vector for each text, in the order of the texts, and nothing is asked twice', async () => {
  const { vectors, log } = await serve(honest)
  const answer = {
    ok: true,
    vectors: [
      [2, 1],
      [1, 1],
      [2, 1],
    ],
  }
  expect(await vectors.of(['aa', 'b', 'aa'])).toEqual(answer)
  expect(await vectors.of(['aa', 'b', 'aa'])).toEqual(answer)
  expect(log.map(({ path, body }) => [path, inputOf(body)])).toEqual([
    ['/v1/embeddings', ['aa', 'b']],
  ])
  expect(JSON.parse(log[0]!.body)).toEqual({
    ...{ model: 'some-model', input: ['aa', 'b'], encoding_format: 'float' },
  })
  expect(log[0]?.authorization).toBe(`Bearer ${key}`)
  expect(vectors.tell()).toEqual(['Places: the model some-model read 2 texts.'])
})

test('many texts are asked in portions', async () => {
  const { vectors, log } = await serve(honest)
  const texts = Array.from({ length: 40 }, (_, i) => 'x'.repeat(i + 1))
  const answer = await vectors.of(texts)
  expect(answer.ok && answer.vectors.map(([length]) => length)).toEqual(texts.map(t => t.length))
  expect(log.map(({ body }) => inputOf(body).length)).toEqual([16, 16, 8])
})

test('the next run knows what was asked before, and no key is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postrider-vectors-'))
  const { vectors, baseUrl, log } = await serve(honest, { folder })
  await vectors.of(['aa', 'b'])
  const again = openVectors({ model: 'some-model', baseUrl, apiKey: key, folder })
  expect(await again.of(['b'])).toEqual({ ok: true, vectors: [[1, 1]] })
  expect(log).toHaveLength(1)
  expect(again.tell()).toEqual([])
  const files = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
  expect(files).toHaveLength(2)
  expect(files.join()).not.toContain(key)
  rmSync(folder, { recursive: true })
})

describe('without an answer it says why, and nobody is asked again', () => {
  const one = { index: 0, embedding: [1, 2] }
  test.each<[name: string, why: string, speak: Speak]>([
    ['401', 'refuses the key (401)', (_, to) => sendJson(to, 401, { error: { message: key } })],
    ['429', 'asks to wait (429)', (_, to) => sendJson(to, 429, {})],
    ['a hang', 'in time', () => {}],
    ['no JSON', 'no JSON', (_, to) => sendJson(to, 200, 'certainly! here')],
    ['one vector of two', 'form', (_, to) => sendJson(to, 200, { data: [one] })],
    ['a place twice', 'form', (_, to) => sendJson(to, 200, { data: [one, one] })],
    [
      'a place far away',
      'form',
      (_, to) => sendJson(to, 200, { data: [one, { ...one, index: 2 ** 31 }] }),
    ],
    [
      'words for numbers',
      'form',
      (_, to) => sendJson(to, 200, { data: [one, { index: 1, embedding: ['a'] }] }),
    ],
    [
      'two lengths',
      'differ in length',
      (_, to) => sendJson(to, 200, { data: [one, { index: 1, embedding: [1] }] }),
    ],
    ['too much', '4096 kB', (_, to) => sendJson(to, 200, 'x'.repeat(5 * 2 ** 20))],
    ['a closed door', 'reached', (_, to) => to.destroy()],
  ])('%s', async (_, why, speak) => {
    const { vectors, log } = await serve(speak)
    const answer = await vectors.of(['aa', 'b'])
    expect(answer).toEqual({ ok: false, why: expect.stringContaining(why) })
    expect(JSON.stringify(answer)).not.toContain(key)
    expect(await vectors.of(['c'])).toMatchObject({ ok: false })
    expect(log.length).toBe(1)
  })
})
