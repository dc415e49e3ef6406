/** Drafts on DEV, run after run, through the guarded client, on a DEV of loopback. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDevto } from '../../src/io/devto.ts'
import { readState } from '../../src/tracker/state.ts'
import { startBlog } from '../tracker/blog-in-memory.ts'
import { type Devto, startDevto } from '../world/devto.ts'
import { type LoopbackWeb, startLoopbackWeb } from './loopback-web.ts'

let web: LoopbackWeb
let dev: Devto
// Paces and waits pass at once.
vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000')

beforeAll(async () => {
  web = await startLoopbackWeb({ 'dev.to': (request, response) => dev.listener(request, response) })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await web[Symbol.asyncDispose]()
})
beforeEach(() => {
  dev = startDevto()
})

const both = { medium: true, devto: true }
const account = (key = dev.key) =>
  openDevto(() => web.open({ keys: new Map([['devto-api-key', key]]) }))

/** A post of three weeks ago, which may be shown elsewhere. */
function startReady(platforms = both, key?: string) {
  const blog = startBlog({}, platforms)
  blog.today = '2026-11-24'
  blog.write('Post 1', '2026-11-02')
  blog.devto = account(key)
  const sweep = () => {
    blog.devto = account(key)
    return blog.sweep()
  }
  return { blog, sweep, body: () => blog.issue(1).body, said: () => sectionOf(blog.issue(1).body) }
}
/** So many posts of that time, with their issues: a blog begins with one, then come five a run. */
async function grow(blog: ReturnType<typeof startBlog>, posts: number) {
  const days = Array.from({ length: posts }, (_, i) => i + 2)
  for (const day of days) blog.write(`Post ${day - 1}`, `2026-11-0${day}`)
  const paths = days.map(day => `_posts/2026-11-0${day}-post-${day - 1}.md`)
  await blog.push(paths)
  await blog.push(paths)
}
const sectionOf = (body: string) =>
  /## On DEV\n\n([\s\S]*?)\n+(?=## |<details)/.exec(body)?.[1] ?? null
const canonical = 'https://notes.example/post-1/'
const draft =
  'A draft is in your account on DEV: [open it there](https://dev.to/jo/a-post-temp-slug-1001/edit), read it through, see that its canonical is <https://notes.example/post-1/>, and publish it. Until then nobody else sees it.'

test('a post that is ready becomes one unpublished draft, however often runs come', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  expect(dev.writes()).toEqual(['POST /api/articles'])
  const { article } = JSON.parse(dev.requests.find(({ line }) => line.startsWith('POST'))!.body)
  expect(article).toMatchObject({
    title: 'Post 1',
    published: false,
    canonical_url: canonical,
    tags: ['postgresql', 'databases'],
  })
  expect(said()).toBe(draft)
  const before = blog.issue(1).body
  await sweep()
  await blog.push()
  expect(dev.writes()).toHaveLength(1)
  expect(blog.issue(1).body).toBe(before)
  expect(blog.outages).toEqual([])
})

test('nothing goes there that is not ready: it is new, gone, or keeps robots away', async () => {
  const { blog, sweep } = startReady()
  blog.today = '2026-11-03'
  await blog.push()
  expect(dev.requests).toEqual([])
  blog.today = '2026-11-24'
  blog.elsewhere[canonical] = '<meta name="robots" content="noindex"><h1>Post 1</h1>'
  await sweep()
  expect(dev.requests).toEqual([])
})

test('without a key one line says so, and without the platform none', async () => {
  const { blog } = startReady()
  blog.devto = undefined
  await blog.push()
  expect(blog.notices.filter(one => one.includes('devto-api-key'))).toHaveLength(1)
  const off = startReady({ medium: true, devto: false })
  await off.blog.push()
  expect([off.blog.notices, dev.requests]).toEqual([[], []])
})

test('of two accounts, a key that is none writes nothing and is said', async () => {
  const { blog, said } = startReady(both, 'a-key-that-is-none')
  await blog.push()
  expect([dev.writes(), said()]).toEqual([[], null])
  expect(blog.outages).toEqual([
    {
      from: 'DEV',
      why: 'it answered 401: the input “devto-api-key” is no key of an account; make one at https://dev.to/settings/extensions',
    },
  ])
})

test.each([500, null])(
  'a draft whose answer is lost (%s) is adopted, not sent again',
  async status => {
    const { blog, sweep, said } = startReady()
    dev.faults.push({ method: 'POST', do: 'after', status })
    await blog.push()
    expect(dev.writes()).toEqual(['POST /api/articles'])
    expect(said()).toBe(draft)
    expect(blog.notices).toEqual([])
    await sweep()
    expect(dev.articles).toHaveLength(1)
  },
)

test('a lost answer that cannot be looked into is looked into by the next run', async () => {
  const { blog, sweep, said } = startReady()
  dev.faults.push({ method: 'POST', do: 'after', status: 500 })
  const listed = blog.devto!.articles
  let asked = 0
  blog.devto = {
    ...blog.devto!,
    articles: () => {
      asked += 1
      if (asked === 2) dev.faults.push({ method: 'GET', do: 'before', status: 500 })
      return listed()
    },
  }
  await blog.push()
  expect([said(), blog.notices]).toEqual([
    null,
    ['DEV: it answered 500. One write is left for the next run.'],
  ])
  await sweep()
  expect(dev.writes()).toHaveLength(1)
  expect(said()).toBe(draft)
})

test('who is slow is left alone, and what came of it is found by the next run', async () => {
  const { blog, sweep, said } = startReady()
  const hurried = { keys: new Map([['devto-api-key', dev.key]]), budget: { milliseconds: 1500 } }
  blog.devto = openDevto(() => web.open(hurried))
  dev.faults.push({ method: 'POST', do: 'after', status: 'never' })
  await blog.push()
  expect(blog.notices).toEqual([expect.stringContaining('One write is left for the next run.')])
  await sweep()
  expect([dev.writes().length, said()]).toEqual([1, draft])
})

test('a draft that did not come about is made by the next run', async () => {
  const { blog, sweep, said } = startReady()
  dev.faults.push({ method: 'POST', do: 'before', status: 500 })
  await blog.push()
  expect([dev.articles, said()]).toEqual([[], null])
  await sweep()
  expect([dev.articles.length, dev.writes().length]).toEqual([1, 2])
})

test('who is told to wait leaves the rest to the next run', async () => {
  const { blog, sweep } = startReady()
  blog.devto = undefined
  await grow(blog, 2)
  blog.devto = account()
  dev.faults.push({
    method: 'POST',
    do: 'before',
    status: 429,
    headers: { 'retry-after': '300' },
  })
  await blog.sweep()
  expect([dev.writes().length, dev.articles]).toEqual([1, []])
  expect(blog.notices).toEqual([
    expect.stringMatching(
      /^DEV: it answers 429 and asks to wait until .* UTC\. 2 writes are left for the next run\.$/,
    ),
  ])
  await sweep()
  expect(dev.articles).toHaveLength(2)
})

test('at most five drafts a run, and the others follow', async () => {
  const { blog, sweep } = startReady()
  blog.devto = undefined
  await grow(blog, 6)
  await sweep()
  expect([blog.outages, dev.articles.length]).toEqual([[], 5])
  expect(blog.notices).toContain('1 more post is ready for a draft on DEV; the next run goes on.')
  await sweep()
  expect(dev.articles).toHaveLength(6)
})

test('what DEV refuses is told with its words, and not tried again until the post changes', async () => {
  const { blog, sweep, said } = startReady()
  dev.taken.add(canonical)
  await blog.push()
  expect(said()).toContain(
    'There is no draft on DEV: DEV refused it: “Canonical url has already been taken. Email the team for further details.”',
  )
  await sweep()
  expect(dev.writes()).toHaveLength(1)
  dev.taken.clear()
  blog.edit(1, body => body.replace('- [ ] Make a new draft', '- [x] Make a new draft'))
  await sweep()
  expect([dev.writes().length, said()]).toEqual([2, draft])
})

test('an update is one PUT, when a person asks for it and not before', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  blog.write('Post 1', '2026-11-02', 'A new paragraph about partial indexes in PostgreSQL.')
  await blog.push()
  expect(said()).toContain('- The post has changed since.')
  expect(said()).toContain('- [ ] Update the draft on DEV')
  expect(dev.writes()).toEqual(['POST /api/articles'])
  dev.articles[0]!.tags = ['mine']
  blog.edit(1, body => body.replace('- [ ] Update the draft', '- [x] Update the draft'))
  await blog.push()
  expect(dev.writes()).toEqual(['POST /api/articles', 'PUT /api/articles/1001'])
  expect(dev.articles[0]!.body_markdown).toContain('A new paragraph')
  expect(dev.articles[0]!.tags).toEqual(['mine'])
  expect(said()).toBe(draft)
  blog.write('Post 1', '2026-11-02', 'Another paragraph about partial indexes in PostgreSQL.')
  await sweep()
  expect(dev.writes()).toHaveLength(2)
  expect(said()).toContain('- [ ] Update the draft on DEV')
})

test('a command asks for the same; an update that fails stays asked for, one whose answer is lost is over', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  blog.write('Post 1', '2026-11-02', 'A new paragraph about partial indexes in PostgreSQL.')
  dev.faults.push({ method: 'PUT', do: 'before', status: 503 })
  blog.say(1, 'jo', '/postrider devto')
  await sweep()
  expect(said()).toContain('- [x] Update the draft on DEV')
  dev.faults.push({ method: 'PUT', do: 'after', status: 500 })
  await sweep()
  expect(said()).toContain('- [x] Update the draft on DEV')
  await sweep()
  expect(dev.writes().filter(line => line.startsWith('PUT'))).toHaveLength(2)
  expect(said()).toBe(draft)
})

test('once it is published, the issue says where, and an update does not take it back', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  dev.publish(1001, '2026-11-25')
  blog.today = '2026-11-26'
  await sweep()
  expect(said()).toBe('[On DEV](https://dev.to/jo/a-post-1a2b) since 25 November.')
  blog.write('Post 1', '2026-11-02', 'A new paragraph about partial indexes in PostgreSQL.')
  dev.articles[0]!.canonical_url = 'https://elsewhere.example/a'
  dev.articles[0]!.body_markdown += '\nMine.\n'
  await sweep()
  expect(said()?.split('\n')).toEqual([
    '[On DEV](https://dev.to/jo/a-post-1a2b) since 25 November.',
    '',
    '- Its canonical on DEV is <https://elsewhere.example/a>, expected <https://notes.example/post-1/>.',
    '- The post has changed since, and so has the text on DEV: an update replaces it.',
    '',
    '- [ ] Update the article on DEV with the next run: its title, text and canonical.',
  ])
  blog.edit(1, body => body.replace('- [ ] Update the article', '- [x] Update the article'))
  await sweep()
  expect(dev.articles[0]).toMatchObject({ published: true, canonical_url: canonical })
  expect(JSON.parse(dev.requests.at(-1)!.body).article).not.toHaveProperty('published')
  expect(said()).toBe('[On DEV](https://dev.to/jo/a-post-1a2b) since 25 November.')
})

test('what a person changes on DEV alone is theirs and no news', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  dev.articles[0]!.body_markdown += '\n{% embed https://notes.example %}\n'
  await sweep()
  expect(said()).toBe(draft)
})

test('a draft that a person deleted is not made again unasked', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  blog.devto = undefined
  await blog.sweep()
  expect(said()).toBe(null)
  dev.delete(1001)
  await sweep()
  await sweep()
  expect(dev.writes()).toHaveLength(1)
  expect(said()).toContain('The draft is not in your account on DEV any more.')
  blog.edit(1, body => body.replace('- [ ] Make a new draft', '- [x] Make a new draft'))
  await sweep()
  expect(dev.articles).toHaveLength(1)
  expect(said()).toBe(draft.replace('1001', '1002'))
})

test('where nothing is said about Medium, publishing the draft is the next step', async () => {
  const { blog, sweep, body, said } = startReady({ medium: false, devto: true })
  blog.today = '2026-11-03'
  await blog.push()
  expect(said()).toBe(
    'No draft yet. Nothing to do before 9 November: Google should know the page first.',
  )
  blog.today = '2026-11-24'
  await sweep()
  expect(body()).toMatch(/\n\*\*Your turn: publish the draft on DEV\.\*\* After that, /)
  expect(body()).not.toContain('## Put it on Medium')
  dev.publish(1001, '2026-11-24')
  await sweep()
  expect(body()).not.toContain('Your turn: publish')
})

test('an article that was there before is adopted, on whichever page it is', async () => {
  const { blog, said } = startReady()
  dev.articles.push(article(7, canonical), ...Array.from({ length: 64 }, (_, i) => article(8 + i)))
  dev.publish(7, '2026-11-10')
  await blog.push()
  expect(dev.requests.map(({ line }) => line)).toEqual([
    'GET /api/articles/me/all?page=1&per_page=30',
    'GET /api/articles/me/all?page=2&per_page=30',
    'GET /api/articles/me/all?page=3&per_page=30',
  ])
  expect(said()).toBe('[On DEV](https://dev.to/jo/article-7) since 10 November.')
})

test('two of the same canonical are told of', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  dev.articles.push(article(9, canonical))
  await sweep()
  expect(said()).toContain('https://dev.to/jo/article-9')
  expect(dev.writes()).toHaveLength(1)
})

test('while DEV does not answer, the issue says what it said, and a tick stays', async () => {
  const { blog, sweep, said } = startReady()
  await blog.push()
  blog.write('Post 1', '2026-11-02', 'A new paragraph about partial indexes in PostgreSQL.')
  await sweep()
  blog.edit(1, body => body.replace('- [ ] Update the draft', '- [x] Update the draft'))
  dev.faults.push({ method: 'GET', do: 'before', status: 500 })
  const before = said()
  await sweep()
  expect(said()).toBe(before)
  expect(blog.outages).toEqual([{ from: 'DEV', why: 'it answered 500' }])
  await sweep()
  expect(said()).toBe(draft)
  dev.articles[0]!.canonical_url = 'https://elsewhere.example/a'
  await sweep()
  blog.edit(1, body => body.replace('- [ ] Update the draft', '- [x] Update the draft'))
  dev.faults.push({ method: 'GET', do: 'before', status: 500 })
  await sweep()
  expect(said()).toContain('- [x] Update the draft on DEV')
})

test('an answer of another shape is an outage, and nothing is made', async () => {
  const { blog } = startReady()
  dev.articles.push({ ...article(7), id: -1 })
  await blog.push()
  expect(blog.outages).toEqual([{ from: 'DEV', why: 'it changed its answer: “0.id”' }])
  expect(dev.writes()).toEqual([])
})

test('writes are a second apart', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  const devto = account()
  const begun = performance.now()
  await devto.draft({ ...minimal, canonical_url: canonical })
  await devto.draft({ ...minimal, canonical_url: `${canonical}b` })
  expect(performance.now() - begun).toBeGreaterThan(990)
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795000000')
})
const minimal = { title: 'A', body_markdown: 'Words.', published: false, tags: [] } as const

test('the key goes to DEV alone and never into an issue', async () => {
  const { blog } = startReady()
  await blog.push()
  expect(dev.requests.every(({ key }) => key === dev.key)).toBe(true)
  expect(JSON.stringify(blog.issues())).not.toContain(dev.key)
  expect(readState(blog.issue(1).body)?.devto?.copy?.id).toBe(1001)
})

function article(id: number, of: string | null = null): Devto['articles'][number] {
  return {
    ...{ id, title: `Article ${id}`, body_markdown: 'Words.', canonical_url: of },
    ...{ published: false, published_at: null, description: '', main_image: null, tags: [] },
    slug: `article-${id}`,
  }
}
