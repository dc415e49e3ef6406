/** The issue over all posts, through the committed bundle and an emulated GitHub. */
import { expect, test } from 'vitest'
import { post, startJourney, startPushed } from './blog.ts'

const two = Object.fromEntries(
  ['Covering indexes', 'Hash indexes'].map((title, i) => [
    `_posts/2026-11-1${i}-${title.toLowerCase().replace(' ', '-')}.md`,
    post(title, `2026-11-1${i}`),
  ]),
)

test('the third tracked post brings it, with links to all, and no run writes it twice', async () => {
  await using journey = await startPushed()
  await journey.write(two)
  const run = await journey.pushed({ backfill: '_posts/2026-11-1*' })
  expect(run.violations).toEqual([])
  const issues = await journey.world.github.issues()
  const index = issues.at(-1)
  expect(index?.title).toBe('Postrider: what is next')
  expect(index?.body).toMatch(/^<!-- postrider:queue -->\n\*\*This week: /)
  for (const { number, title } of issues.slice(0, -1)) {
    expect(index?.body).toContain(
      `| [${title}](https://redirect.github.com/octocat/blog/issues/${number}) |`,
    )
  }
  expect(JSON.parse(run.outputs.issues ?? '[]').at(-1)).toMatchObject({ path: 'all posts' })
  const again = await journey.pushed()
  expect(again.writes).toEqual([])
})

test('a mistake in the suppress file is told with its line, and nothing is written', async () => {
  await using journey = await startJourney({
    files: { '.github/postrider-suppress.txt': '# they asked\nhttps://a.example/\n' },
  })
  const run = await journey.pushed()
  expect(run.code).toBe(2)
  expect(run.stdout).toContain(
    '.github/postrider-suppress.txt:2  the line: found “https://a.example/”, expected one host, such as example.com. Write a.example.',
  )
  expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
})
