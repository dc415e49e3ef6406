/** A pull request that moves posts, through the bundle: from what the checkout has, or from GitHub. */
import { expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import type { Edits } from '../world/checkout.ts'
import { pullRequest } from '../world/events.ts'
import { runAction } from '../world/run-action.ts'
import { config, oneSource, post, startJourney } from './blog.ts'

const old = '_posts/2026-10-01-an-older-post.md'
const fresh = '_posts/2026-10-01-an-old-post.md'
const renamed: Edits = { [old]: null, [fresh]: post('An older post', '2026-10-01') }
const moves =
  'The post moves from https://notes.example/an-older-post/ to https://notes.example/an-old-post/: its file was _posts/2026-10-01-an-older-post.md.'
const permissions = { contents: 'read', issues: 'write', 'pull-requests': 'write' } as const

async function propose(edits: Edits, { fork = false } = {}) {
  const journey = await startJourney({ github: { permissions } })
  const { blog, world } = journey
  await blog.checkOut('draft')
  await blog.edit(edits)
  const pull = await world.github.openPullRequest(blog, { fork })
  const go = async (depth = 1) => {
    const { workspace, sha } = await blog.runner({ merge: 'draft', depth })
    const run = await runAction({
      world,
      workspace,
      event: pullRequest(world.github.repo, pull, sha),
    })
    const asked = run.requests.map(({ path }) =>
      path.replace(/\?.*/, '').replace(/[0-9a-f]{40}/, ':sha'),
    )
    return { run, asked: asked.filter(path => /\/(?:git|compare)\//.test(path)) }
  }
  return { journey, pull, go }
}

test('a checkout of one commit: the tree before is asked of GitHub, and a rename needs no file of it', async () => {
  const { journey, pull, go } = await propose(renamed)
  await using _ = journey
  const { run, asked } = await go()
  expect(run.violations).toEqual([])
  expect(run.code).toBe(0)
  const [comment] = await journey.world.github.comments(pull.number)
  expect(comment?.body).toContain('**One thing to fix before this post goes out.**')
  expect(comment?.body).toContain('The post moves from')
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      file: fresh,
      message: expect.stringContaining(moves),
    }),
  )
  expect(asked).toEqual(['/repos/octocat/blog/git/trees/:sha'])
})

test('only what differs and matters is fetched; what others did since is no part of it', async () => {
  const { journey, go } = await propose({
    [old]: text => text.replace('tags:', 'slug: other\ntags:'),
    'notes.txt': 'Nobody reads this.\n',
  })
  await using _ = journey
  await journey.blog.checkOut('main')
  await journey.blog.edit({ '_posts/2026-11-01-partial-indexes.md': post('Partial', '2026-11-02') })
  await journey.world.github.push(journey.blog)
  const { run, asked } = await go()
  expect(run.violations).toEqual([])
  expect(run.annotations.map(({ file }) => file)).toEqual([old])
  expect(run.annotations[0]?.message).toContain('its slug is new. Set “slug: an-older-post”')
  expect(asked).toEqual([
    '/repos/octocat/blog/git/trees/:sha',
    '/repos/octocat/blog/git/blobs/:sha',
  ])
})

test('with fetch-depth 2 git has it all, and GitHub is not asked', async () => {
  const { journey, go } = await propose(renamed)
  await using _ = journey
  const { run, asked } = await go(2)
  expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(moves)])
  expect(asked).toEqual([])
})

test.runIf(isSoak)('a fork: the token that may only read is enough', async () => {
  const { journey, go } = await propose(renamed, { fork: true })
  await using _ = journey
  journey.world.github.settings.permissions = {
    contents: 'read',
    'pull-requests': 'read',
    issues: 'read',
  }
  const { run } = await go()
  expect(run.violations).toEqual([])
  expect(run.writes).toEqual([])
  expect(run.summary).toContain('The post moves from')
})

test('GitHub does not tell: a notice says so, and everything else goes on', async () => {
  const { journey, go } = await propose({
    ...renamed,
    '_posts/2026-11-21-b.md': post('B', '2026-11-21', 'TODO: measure.'),
  })
  await using _ = journey
  journey.world.github.faults.push({
    path: /\/git\/trees\//,
    do: 'status',
    status: 404,
    times: Number.POSITIVE_INFINITY,
  })
  const { run } = await go()
  expect(run.code).toBe(0)
  expect(run.summary).toContain(
    'The posts were not compared with those before this change: GitHub did not tell: it answered 404',
  )
  expect(run.summary).not.toContain('The post moves from')
  expect(run.annotations.map(({ message }) => message).join()).toContain('“TODO: measure”')
})

test('settings that move every post: one finding, and the comment is taken back when they do not', async () => {
  const permalink = (text: string) => text.replace('/:title/', '/blog/:title/')
  const { journey, pull, go } = await propose({ '_config.yml': permalink })
  await using _ = journey
  const { github } = journey.world
  const { run } = await go()
  expect(run.violations).toEqual([])
  const [comment] = await github.comments(pull.number)
  expect(comment?.body).toContain('**One thing to fix before this change goes out.**')
  expect(comment?.body).toContain('Two published posts move')
  expect(run.outputs.findings).toBe('1')

  await journey.blog.edit({ '_config.yml': text => text.replace('/blog/', '/') })
  await github.push(journey.blog)
  await go()
  const comments = await github.comments(pull.number)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain('**Nothing to fix.**')
})

test('a change of no post is not commented on', async () => {
  const { journey, pull, go } = await propose({ [config]: `author: { name: Jo A. }\n${oneSource}` })
  await using _ = journey
  const { run } = await go()
  expect(run.writes).toEqual([])
  expect(await journey.world.github.comments(pull.number)).toEqual([])
})

test('a post that goes is a warning in the comment, no clear change, and its file is shown where it was', async () => {
  const { journey, pull, go } = await propose({ [old]: null })
  await using _ = journey
  const { run } = await go()
  expect(run.violations).toEqual([])
  const [comment] = await journey.world.github.comments(pull.number)
  expect(comment?.body).toContain('**One thing to look at before this change goes out.**')
  expect(comment?.body).toContain('One published post is taken away: “An older post”')
  expect(comment?.body).toContain(`/octocat/blog/blob/${journey.blog.first.after}/${old}`)
})
