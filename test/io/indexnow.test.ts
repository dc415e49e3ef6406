/** Pages that are told to IndexNow, run after run, on loopback. */
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { configSchema } from '../../src/config/schema.ts'
import { readState } from '../../src/tracker/state.ts'
import { startBlog } from '../tracker/blog-in-memory.ts'
import { type LoopbackWeb, startLoopbackWeb } from './loopback-web.ts'

let web: LoopbackWeb
let told: unknown[] = []
let status = 200
const key = 'a-key-on-the-site'

beforeAll(async () => {
  web = await startLoopbackWeb({
    'api.indexnow.org': async (request, response) => {
      told.push([`${request.method} ${request.url}`, JSON.parse(await text(request))])
      response.writeHead(status).end()
    },
  })
})
afterAll(() => web[Symbol.asyncDispose]())
beforeEach(() => {
  told = []
  status = 200
})

function start(indexnow: { key: string } | null = { key }) {
  const blog = startBlog()
  blog.today = '2026-11-03'
  blog.settings = indexnow === null ? {} : { indexnow }
  blog.indexnow = web.open()
  blog.write('Post 1', '2026-11-02')
  return blog
}
const news = (...slugs: string[]) => [
  'POST /indexnow',
  { host: 'notes.example', key, urlList: slugs.map(slug => `https://notes.example/${slug}/`) },
]

test('a page is told once when it is seen, and again when it has changed', async () => {
  const blog = start()
  await blog.push()
  await blog.sweep()
  expect(told).toEqual([news('post-1')])
  blog.write('Post 1', '2026-11-02', 'A new paragraph about partial indexes in PostgreSQL.')
  await blog.push()
  await blog.sweep()
  expect(told).toEqual([news('post-1'), news('post-1')])
  expect(blog.notices).toEqual([])
})

test('all pages of a run are one request', async () => {
  const blog = start(null)
  await blog.push()
  blog.write('Post 2', '2026-11-03')
  await blog.push(['_posts/2026-11-03-post-2.md'])
  expect(told).toEqual([])
  blog.settings = { indexnow: { key, keyLocation: 'https://notes.example/keys/a.txt' } }
  await blog.sweep()
  expect(told).toEqual([
    [
      'POST /indexnow',
      {
        ...{ host: 'notes.example', key, keyLocation: 'https://notes.example/keys/a.txt' },
        urlList: ['https://notes.example/post-1/', 'https://notes.example/post-2/'],
      },
    ],
  ])
})

test('a page that is not there, or closed to search engines, is not told', async () => {
  const blog = start()
  blog.elsewhere['https://notes.example/post-1/'] =
    '<meta name="robots" content="noindex"><h1>Post 1</h1>'
  await blog.push()
  blog.move('/elsewhere/:title/')
  await blog.sweep()
  expect(told).toEqual([])
})

test.each([
  [403, `at https://notes.example/${key}.txt there must be a text file that says ${key}`],
  [422, 'must be on notes.example, like the pages'],
  [429, 'it answered 429'],
])('what it does not take (%i) is said, and told again by the next run', async (code, says) => {
  const blog = start()
  status = code
  await blog.push()
  expect(blog.notices).toEqual([expect.stringContaining(says)])
  expect(readState(blog.issue(1).body)).not.toHaveProperty('announced')
  status = 202
  blog.indexnow = web.open()
  await blog.sweep()
  await blog.sweep()
  expect(told).toHaveLength(2)
})

test('a key is what the key file may say', () => {
  const read = (key: string) => configSchema().safeParse({ indexnow: { key } }).success
  expect([read('short'), read('a key of words'), read('0123abcd')]).toEqual([false, false, true])
})
