/** A blog of 5,000 posts: a pull request costs what it changes. */
import { expect, test, vi } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import type { Config, World } from '../src/domain.ts'
import { noIssues } from '../src/io/no-issues.ts'
import { known } from '../src/known.ts'
import { run } from '../src/run.ts'

const parsed: string[] = []
vi.mock('../src/posts/read-content.ts', async original => {
  const module = await original<typeof import('../src/posts/read-content.ts')>()
  const readContent: typeof module.readContent = (body, ...rest) => {
    parsed.push(body)
    return module.readContent(body, ...rest)
  }
  return { ...module, readContent }
})

const bodyOf = (n: number) =>
  `${`Post ${n} counts the writes of day ${n}. `.repeat(20)}[Day ${n + 1}](/day-${n + 1}/)\n`
const files: Record<string, string> = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
}
for (let n = 1; n <= 5000; n += 1)
  files[`_posts/2020-01-01-day-${n}.md`] = `---\ntitle: Writes of day ${n}\n---\n${bodyOf(n)}`

test('only the three posts that it changes are parsed, and each once', async () => {
  const repo = {
    files: Object.keys(files).sort(),
    read: (path: string) => files[path],
    why: () => null,
  }
  const config: Config = loadConfig(repo, '.github/postrider.yml', known)
  const changed = [7, 2500, 4999].map(n => `_posts/2020-01-01-day-${n}.md`)
  const world: World = {
    repo,
    web: null,
    issues: noIssues,
    before: async () => null,
    lineUrl: () => null,
    catalogue: () => [],
    today: '2026-11-22',
  }
  const event = { kind: 'pull-request', number: 1, changed, readOnly: false } as const
  const { reports } = await run(event, config, world)
  expect(reports.map(({ post }) => post.path).sort()).toEqual([...changed].sort())
  expect(parsed).toHaveLength(3)
})
