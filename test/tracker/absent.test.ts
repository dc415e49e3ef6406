/** Issues whose post was deleted, opted out or left out by the config: what they say, and what comes of it. */
import { describe, expect, test } from 'vitest'
import type { Change, Issue } from '../../src/domain.ts'
import { parseIssue } from '../../src/tracker/parse-issue.ts'
import { isSoak } from '../soak.ts'
import { startBlog } from './blog-in-memory.ts'

const path = '_posts/2026-11-02-post-0.md'
/** Four posts that may go to Medium, each with its issue; issue 1 is of the first, issue 4 is the index. */
async function grown() {
  const blog = await startBlog().grown()
  blog.today = '2026-11-16'
  await blog.sweep()
  await blog.push()
  return blog
}
type Blog = Awaited<ReturnType<typeof grown>>

function remove(blog: Blog, ...paths: readonly string[]) {
  const { files } = blog.kept()
  const texts = paths.map(one => files[one] ?? '')
  for (const one of paths) delete files[one]
  return () => {
    for (const [at, one] of paths.entries()) files[one] = texts[at] ?? ''
  }
}
const lead = ({ body }: Issue) => body.split('\n')[1]
const below = ({ body }: Issue) => body.split('\n').slice(2, -2).join('\n')
const writesTo = (number: number, changes: readonly Change[]) =>
  changes.filter(one => 'number' in one && one.number === number)
const rows = (blog: Blog) =>
  blog
    .index()
    ?.body.match(/^\| \[.*/gm)
    ?.join('\n')

const ways: readonly [string, (blog: Blog) => () => void, string][] = [
  ['is deleted', blog => remove(blog, path), 'not in the repository any more'],
  [
    'opts out',
    blog => {
      const { files } = blog.kept()
      const text = files[path] ?? ''
      files[path] = text.replace('---\n', '---\npostrider: false\n')
      return () => {
        files[path] = text
      }
    },
    'left out by `postrider: false` in its frontmatter',
  ],
  [
    'is put under “ignore”',
    blog => {
      blog.settings = { ignore: ['_posts/2026-11-02-*'] }
      return () => {
        blog.settings = {}
      }
    },
    'left out by `ignore` in the config',
  ],
  [
    'is older than a new “since”',
    blog => {
      blog.settings = { since: '2026-11-03' }
      return () => {
        blog.settings = {}
      }
    },
    'left out by `since` in the config',
  ],
]

describe.each(ways)('a tracked post that %s', (_, leave, why) => {
  const kinds = ['push', 'sweep'] as const
  const isMain = isSoak || leave === ways[0]?.[1]
  test.each(isMain ? kinds : kinds.slice(0, 1))(
    'is told of by a %s, once, and is nobody’s turn',
    async kind => {
      const blog = await grown()
      const before = blog.issue(1)
      expect(before.labels).toContain('your turn')
      expect(rows(blog)).toContain('/issues/1)')
      leave(blog)
      const changes = writesTo(1, await blog[kind]())
      expect(changes.map(one => one.do)).toEqual(['label-issue', 'update-issue'])
      expect(lead(blog.issue(1))).toMatch(`**Nothing to do: this post is ${why}.**`)
      expect(below(blog.issue(1))).toBe(below(before))
      expect(blog.issue(1)).toMatchObject({ state: 'open', labels: ['postrider'] })
      expect(rows(blog)).not.toContain('/issues/1)')
      expect(blog.index()?.body).not.toContain('/issues/1)')
      expect(await blog.push()).toEqual([])
      // A finding of another post may count the posts.
      expect(writesTo(1, await blog.sweep())).toEqual([])
      expect(await blog.sweep()).toEqual([])
    },
  )

  test.runIf(isMain)(
    'goes on as before when it is back, with what people wrote meanwhile',
    async () => {
      const blog = await grown()
      const before = blog.issue(1)
      const back = leave(blog)
      await blog.push()
      blog.edit(1, body => body.replace('## Notes\n', '## Notes\n\nTold the team.\n'))
      blog.edit(1, body => body.replace(/^- \[ \] (?=\*\*\d)/m, '- [x] '))
      await blog.sweep()
      back()
      await blog.push()
      expect(lead(blog.issue(1))).toMatch(/^\*\*Your turn: /)
      expect(blog.issue(1).body).toContain('\nTold the team.\n')
      expect(blog.issue(1).labels).toEqual(before.labels)
      const { items } = parseIssue(blog.issue(1).body, blog.today)
      expect(items.map(({ number, standing }) => [number, standing.status])).toEqual(
        parseIssue(before.body, blog.today).items.map(({ number }) => [
          number,
          number === 1 ? 'sent' : 'todo',
        ]),
      )
      expect(rows(blog)).toContain('/issues/1)')
      expect(await blog.push()).toEqual([])
    },
  )
})

test('silence closes the issue as not planned, and the post opens it again', async () => {
  const blog = await grown()
  const back = remove(blog, path)
  await blog.push()
  blog.edit(1, body => `${body}\nI was here.`)
  blog.today = '2026-11-20'
  await blog.push()
  blog.today = '2027-01-18'
  expect(writesTo(1, await blog.sweep())).toEqual([])
  blog.today = '2027-01-19'
  expect(await blog.sweep()).toContainEqual(
    expect.objectContaining({ number: 1, close: 'not-planned' }),
  )
  expect(lead(blog.issue(1))).toBe(
    '**Closed on 19 January 2027: this post is not in the repository any more.** Put it back, and this issue opens again.',
  )
  expect(blog.issue(1).body).toContain('I was here.')
  const closed = blog.issue(1)
  await blog.push()
  expect(blog.issue(1)).toEqual(closed)
  back()
  await blog.push()
  expect(blog.issue(1)).toMatchObject({ state: 'open' })
  expect(lead(blog.issue(1))).toMatch(/^\*\*Your turn: /)
  expect(blog.issue(1).body).toContain('I was here.')
  expect(writesTo(1, await blog.push())).toEqual([])
})

test('an issue that a person opens again stays for as long once more', async () => {
  const blog = await grown()
  remove(blog, path)
  await blog.push()
  blog.today = '2027-01-15'
  await blog.push()
  expect(blog.issue(1).state).toBe('closed')
  blog.reopen(1)
  await blog.push()
  expect(lead(blog.issue(1))).toMatch(/^\*\*Nothing to do: this post is not in/)
  expect(blog.issue(1).state).toBe('open')
  expect(await blog.push()).toEqual([])
})

test('one that a person closed is left alone, then and when the post is back', async () => {
  const blog = await grown()
  const back = remove(blog, path)
  await blog.push()
  blog.close(1)
  const before = blog.issue(1)
  await blog.push()
  back()
  await blog.push()
  expect(blog.issue(1)).toEqual(before)
})

test('a post that moved is not absent, nor is one whose place another issue has', async () => {
  const blog = await grown()
  const { files } = blog.kept()
  files['_posts/2026-11-02-renamed.md'] = files[path] ?? ''
  delete files[path]
  await blog.push()
  expect(lead(blog.issue(1))).toMatch(/^\*\*Your turn: /)
  blog.edit(2, () => blog.issue(1).body)
  await blog.push()
  expect(blog.issues().map(lead).join('\n')).not.toContain('Nothing to do: this post')
})

describe('nothing is said of posts', () => {
  const others = [path, '_posts/2026-11-03-post-1.md', '_posts/2026-11-04-post-2.md'] as const

  test('when most are missing at once: the checkout may be another', async () => {
    const blog = await grown()
    const back = remove(blog, ...others)
    expect(await blog.push()).toEqual([])
    expect(blog.notices).toEqual([
      'Nothing was written to issues 1, 2 and 3, whose posts were not found: most tracked posts are missing at once. Close those that are over.',
    ])
    back()
    remove(blog, path)
    await blog.push()
    expect(blog.notices).toEqual([])
    remove(blog, others[1])
    await blog.push()
    expect(lead(blog.issue(2))).toContain('not in the repository any more')
  })

  test('whose files the checkout leaves out, or which are no posts for another reason', async () => {
    const blog = await grown()
    const back = remove(blog, path)
    blog.leavesOut = one => one === path
    expect(await blog.push()).toEqual([])
    expect(blog.notices.join()).toContain(
      'issue 1, whose posts were not found: the checkout leaves',
    )
    back()
    blog.settings = { posts: ['_posts/2026-11-0[345]-*'] }
    expect(await blog.push()).toEqual([])
    expect(blog.notices.join()).toContain(
      'issue 1, whose posts were not found: their files are there',
    )
  })

  test('that are of another site: two blogs may keep their issues in one place', async () => {
    const blog = await grown()
    remove(blog, path)
    const { files } = blog.kept()
    files['_config.yml'] = 'url: https://other.example\npermalink: /:title/\n'
    await blog.push()
    expect(lead(blog.issue(1))).not.toContain('not in the repository any more')
    expect(blog.notices.join()).toContain(
      'issue 1, whose posts were not found: they are of another',
    )
  })

  test('when none is found', async () => {
    const blog = await grown()
    blog.settings = { posts: ['nowhere/*.md'] }
    expect(await blog.push()).toEqual([])
  })
})

test('a block that is lost is no reason to lose a word, and what is asked for is answered', async () => {
  const blog = await grown()
  const back = remove(blog, path)
  blog.edit(1, body => body.replace(/<!-- postrider:state.*-->/, 'Mine.'))
  blog.say(1, 'jo', '/postrider sent 1')
  const changes = await blog.push()
  expect(changes).toContainEqual(expect.objectContaining({ do: 'react', with: 'confused' }))
  expect(lead(blog.issue(1))).toContain('not in the repository any more')
  expect(await blog.push()).toEqual([])
  back()
  await blog.push()
  expect(lead(blog.issue(1))).toMatch(/^\*\*Your turn: /)
  expect(blog.issue(1).body).toContain('\nMine.\n')
  expect(await blog.push()).toEqual([])
})

test('jobs that share a run write the same', async () => {
  const bodies = []
  for (const jobs of [1, 3]) {
    const blog = await grown()
    blog.jobs = jobs
    remove(blog, path)
    await blog.sweep()
    bodies.push(blog.issues().map(({ body, labels, state }) => ({ body, labels, state })))
  }
  expect(bodies[0]).toEqual(bodies[1])
  expect(JSON.stringify(bodies[0])).toContain('not in the repository any more')
})
