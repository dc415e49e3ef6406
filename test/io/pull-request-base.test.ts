/** The tree that a pull request starts from: what git has, and what is asked of GitHub. */
import { expect, test } from 'vitest'
import type { Objects } from '../../src/io/github/objects.ts'
import { filesOf, readBlobs } from '../../src/io/local-base.ts'
import { mostFetched, pullRequestBase } from '../../src/io/pull-request-base.ts'
import { openRepo } from '../../src/io/repo.ts'
import { type Checkout, makeCheckout } from '../world/checkout.ts'
import { git } from '../world/git.ts'

const files = { 'a.md': 'A\n', 'b.md': 'B\n', 'c.md': 'C\n', 'picture.png': 'P\n' }

/** GitHub, as far as a whole clone knows what it would say; counts what it is asked. */
function objectsOf(folder: string) {
  const asked: string[] = []
  const objects: Objects = {
    async mergeBase(base, head) {
      asked.push('merge base')
      return { sha: (await git(folder, 'merge-base', base, head)).trim() }
    },
    async tree(commit) {
      asked.push('tree')
      const listed = filesOf(folder, commit)!
      const sized = [...listed].map(([path, sha]) => [path, { sha, size: 2 }] as const)
      return { files: new Map(sized), whole: true }
    },
    async blob(sha) {
      asked.push('blob')
      return { text: readBlobs(folder, [sha]).get(sha) ?? null }
    },
  }
  return { objects, asked }
}

async function shas(blog: Checkout) {
  const sha = async (name: string) => (await git(blog.path, 'rev-parse', name)).trim()
  return { base: await sha('main'), head: await sha('work') }
}

/** Work on a branch, while others go on with main. */
async function parted(edits: Parameters<Checkout['edit']>[0]) {
  const blog = await makeCheckout({ files })
  await blog.checkOut('work')
  await blog.edit(edits)
  await blog.checkOut('main')
  await blog.edit({ 'b.md': 'Theirs\n', 'their.md': 'Theirs\n' })
  return blog
}

const markdown = (path: string) => path.endsWith('.md')

test('the merge commit of one commit’s depth: its first parent, from GitHub, what matters only', async () => {
  await using blog = await parted({
    'a.md': null,
    'd.md': 'A\n',
    'c.md': 'Mine\n',
    'picture.png': 'Q\n',
  })
  const { workspace } = await blog.runner({ merge: 'work' })
  const { objects, asked } = objectsOf(blog.path)
  const now = openRepo(workspace)
  const base = await pullRequestBase(workspace, now, await shas(blog), objects, markdown)
  if ('why' in base) throw new Error(base.why)
  expect([...base.differs].sort()).toEqual(['a.md', 'c.md', 'd.md', 'picture.png'])
  expect(base.repo.files).toEqual(['a.md', 'b.md', 'c.md', 'picture.png', 'their.md'])
  expect(['a.md', 'b.md', 'c.md'].map(base.repo.read)).toEqual(['A\n', 'Theirs\n', 'C\n'])
  // What a.md said is there under another name, so that only c.md is fetched.
  expect(asked).toEqual(['tree', 'blob'])
})

test('the merge commit with its parents: git alone', async () => {
  await using blog = await parted({ 'c.md': 'Mine\n' })
  const { workspace } = await blog.runner({ merge: 'work', depth: 2 })
  const { objects, asked } = objectsOf(blog.path)
  const base = await pullRequestBase(
    workspace,
    openRepo(workspace),
    await shas(blog),
    objects,
    markdown,
  )
  if ('why' in base) throw new Error(base.why)
  expect(base.differs).toEqual(['c.md'])
  expect(base.repo.read('c.md')).toBe('C\n')
  expect(asked).toEqual([])
})

test('the head alone: where it parted from the base, so that others’ commits are no part of it', async () => {
  await using blog = await parted({ 'c.md': 'Mine\n' })
  await blog.checkOut('work')
  const { workspace } = await blog.runner()
  const { objects, asked } = objectsOf(blog.path)
  const base = await pullRequestBase(
    workspace,
    openRepo(workspace),
    await shas(blog),
    objects,
    markdown,
  )
  if ('why' in base) throw new Error(base.why)
  expect(base.differs).toEqual(['c.md'])
  expect(base.repo.read('b.md')).toBe('B\n')
  expect(asked).toEqual(['merge base', 'tree', 'blob'])
})

test('the head with its history: git alone', async () => {
  await using blog = await parted({ 'c.md': 'Mine\n' })
  await blog.checkOut('work')
  const { objects, asked } = objectsOf(blog.path)
  const base = await pullRequestBase(
    blog.path,
    openRepo(blog.path),
    await shas(blog),
    objects,
    markdown,
  )
  if ('why' in base) throw new Error(base.why)
  expect(base.differs).toEqual(['c.md'])
  expect(asked).toEqual([])
})

test('too many files that matter: none is fetched, and a sentence says what helps', async () => {
  const many = Array.from({ length: mostFetched + 1 }, (_, n) => `posts/${n}.md`)
  const all = (text: string) => Object.fromEntries(many.map((path, n) => [path, `${text} ${n}\n`]))
  await using blog = await makeCheckout({ files: all('Old') })
  await blog.checkOut('work')
  await blog.edit(all('New'))
  const { workspace } = await blog.runner({ merge: 'work' })
  const { objects, asked } = objectsOf(blog.path)
  const commits = await shas(blog)
  expect(await pullRequestBase(workspace, openRepo(workspace), commits, objects, markdown)).toEqual(
    {
      why: '41 of their files differ, and at most 40 are asked of GitHub. Set “fetch-depth: 2” at actions/checkout, and they are compared.',
    },
  )
  expect(asked).toEqual(['tree'])
  const few = (path: string) => path === 'posts/7.md'
  const base = await pullRequestBase(workspace, openRepo(workspace), commits, objects, few)
  expect('why' in base || base.repo.read('posts/7.md')).toBe('Old 7\n')
})

test('GitHub that does not answer, or lists a part only, is a why', async () => {
  await using blog = await parted({ 'c.md': 'Mine\n' })
  const { workspace } = await blog.runner({ merge: 'work' })
  const { objects } = objectsOf(blog.path)
  const now = openRepo(workspace)
  const ask = async (other: Partial<Objects>) =>
    pullRequestBase(workspace, now, await shas(blog), { ...objects, ...other }, markdown)
  const outage = async () => ({ from: 'GitHub', why: 'it answered 502: Bad Gateway' })
  const why = { why: 'GitHub did not tell: it answered 502: Bad Gateway' }
  expect(await ask({ tree: outage })).toEqual(why)
  expect(await ask({ blob: outage })).toEqual(why)
  expect(await ask({ tree: async () => ({ files: new Map(), whole: false }) })).toEqual({
    why: expect.stringContaining('only a part'),
  })
})

test('a file that a sparse checkout leaves out was not taken away', async () => {
  await using blog = await parted({ 'c.md': 'Mine\n' })
  const { workspace } = await blog.runner({ merge: 'work', depth: 2 })
  const whole = openRepo(workspace)
  const sparse = { ...whole, files: whole.files.filter(path => path !== 'c.md') }
  const { objects } = objectsOf(blog.path)
  const base = await pullRequestBase(workspace, sparse, await shas(blog), objects, markdown)
  expect('why' in base || base.repo.files).toEqual(sparse.files)
})
