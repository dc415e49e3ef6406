/** What the job that merges refuses, and what it leaves out. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { mostBytes, readPartFiles } from '../../src/io/part-files.ts'
import { budgetOf, inShard } from '../../src/shards/in-shard.ts'
import { joinParts } from '../../src/shards/join-parts.ts'
import type { Part } from '../../src/shards/part-json.ts'
import { readShare } from '../../src/shards/read-share.ts'
import { startMany } from './blog-of-many.ts'
import { here } from './run-shared.ts'

const blog = startMany(5)
const parts = (await blog.parts(3)).map(text => JSON.parse(text) as Part)
const join3 = (...given: unknown[]) =>
  joinParts(
    given.map((value, at) => ({ name: `${at}.json`, value })),
    here,
  )
const [one, two, three] = parts as [Part, Part, Part]

test('what a model may cost is shared; a run that is not shared has all of it', () => {
  const { drafts } = defaultConfig
  const given = { ...drafts, tokens: 1001, cost: 2 }
  expect(budgetOf(given, { number: 1, of: 4 })).toEqual({ ...given, tokens: 250, cost: 0.5 })
  expect(budgetOf(drafts, { number: 1, of: 4 })).not.toHaveProperty('cost')
  expect(budgetOf(given, null)).toBe(given)
})

test('every post is in one shard', () => {
  const inAll = Object.keys(blog.files).map(path =>
    [1, 2, 3].filter(number => inShard({ number, of: 3 })(path)),
  )
  expect(inAll.every(numbers => numbers.length === 1)).toBe(true)
  expect(join3(three, one, two).told.size).toBe(5)
})

test.each<[string, unknown[]]>([
  ['there is no part of a shard', []],
  ['nothing is there of shard 2/3, 3/3', [one]],
  ['shard 2/3 is there twice', [one, two, two, three]],
  ['parts of 3 and of 4 shards are mixed', [one, { ...two, shard: { number: 2, of: 4 } }, three]],
  ['1.json is of shard 4/3', [one, { ...two, shard: { number: 4, of: 3 } }, three]],
  [
    '2.json is of commit ddddddd, and ccccccc is checked out',
    [one, two, { ...three, commit: 'd'.repeat(40) }],
  ],
  ['0.json is not the part of a shard (at shard.of)', [{ ...one, shard: { number: 1, of: 1e9 } }]],
  ['0.json is of version 0.9.0, and this is 1.0.0', [{ ...one, by: '0.9.0' }, two, three]],
  ['0.json is not the part of a shard (at version)', [{ ...one, version: 2 }, two, three]],
  ['1.json is not the part of a shard (at changes)', [one, { ...two, changes: [] }, three]],
  ['0.json is not the part of a shard (at the top)', ['x', two, three]],
])('%s', (says, given) => {
  expect(() => join3(...given)).toThrow(says)
})

test('a place whose address is none of the web is refused', () => {
  const text = JSON.stringify(one).replaceAll('"url":"https://', '"url":"javascript://')
  expect(() => join3(JSON.parse(text), two, three)).toThrow(/at posts\.0\.\w+/)
})

test('what a part says of posts of another shard is left out', () => {
  const posts = [...three.posts, ...two.posts.map(post => ({ ...post, looked: ['forged'] }))]
  const ofTwo = { path: two.posts[0]?.path ?? '', index: null, links: [] }
  const { told, closed } = join3(
    one,
    { ...two, closed: [ofTwo] },
    { ...three, posts, closed: [ofTwo] },
  )
  expect(closed).toHaveLength(1)
  expect(told.size).toBe(5)
  expect([...told.values()].some(({ looked }) => looked.includes('forged'))).toBe(false)
})

const folder = mkdtempSync(join(tmpdir(), 'postrider-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('files are read wherever download-artifact puts them, and links are not followed', () => {
  const top = join(folder, 'sound')
  mkdirSync(join(top, 'a'), { recursive: true })
  writeFileSync(join(top, 'a', 'part-1.json'), '{"n":1}')
  writeFileSync(join(top, 'part-2.json'), '{"n":2}')
  symlinkSync(join(top, 'part-2.json'), join(top, 'part-3.json'))
  expect(readPartFiles(top)).toEqual([
    { name: 'part-1.json', value: { n: 1 } },
    { name: 'part-2.json', value: { n: 2 } },
  ])
  expect(readPartFiles(join(folder, 'nowhere'))).toEqual([])
})

test.each([
  ['not JSON', (file: string) => writeFileSync(file, '{')],
  [
    'larger than 64 MiB',
    (file: string) => {
      writeFileSync(file, '')
      truncateSync(file, mostBytes + 1)
    },
  ],
])('a file that is %s is refused', (says, write) => {
  const top = mkdtempSync(join(folder, 'x-'))
  write(join(top, 'part-1.json'))
  expect(() => readPartFiles(top)).toThrow(`which is ${says}; nothing was written.`)
})

const share = (shard: string, mergeFrom = '', kind: 'sweep' | 'check' = 'sweep') =>
  readShare({ shard, mergeFrom }, kind === 'check' ? { kind, paths: null } : { kind })

test('the inputs of a shared run', () => {
  expect(share('')).toBeNull()
  expect(share(' 2/8 ')).toEqual({ shard: { number: 2, of: 8 } })
  expect(share('', 'parts')).toEqual({ mergeFrom: 'parts' })
  for (const wrong of ['0/8', '9/8', '8', '1/257', 'a/b', '1.5/2', '-1/2'])
    expect(() => share(wrong)).toThrow(`The input “shard” is “${wrong}”, expected a number`)
  expect(() => share('1/2', 'parts')).toThrow('both set')
  expect(() => share('1/2', '', 'check')).toThrow('“shard” is set in a run for a check')
  expect(() => share('', 'parts', 'check')).toThrow('“merge-from” is set in a run for a check')
})
