/** The addresses of the examples: those written down, and those that the real generators print. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/schema.ts'
import { openRepo } from '../../src/io/repo.ts'
import { readBlog } from '../../src/read-blog.ts'

const examples = join(import.meta.dirname, '../../examples')
const expected: Record<string, string> = JSON.parse(
  readFileSync(join(examples, 'expected-urls.json'), 'utf8'),
)
const scratch = mkdtempSync(join(tmpdir(), 'postrider-sites-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** What we derive from files and settings alone, whatever a post declares. */
function derived(blog: string): Record<string, string | null> {
  const repo = openRepo(join(examples, blog))
  const { located, site } = readBlog(defaultConfig, { repo, today: '2026-11-22' })
  expect(site.generator).toBe(blog)
  const published = located.filter(({ post }) => post.published)
  return Object.fromEntries(
    published.map(({ post, address }) => [`${blog}/${post.path}`, address.url]),
  )
}
const listed = (blog: string) =>
  Object.fromEntries(Object.entries(expected).filter(([path]) => path.startsWith(`${blog}/`)))

/** A copy to build in, so that nothing is left behind in the project. */
function copy(blog: string): string {
  const folder = join(scratch, blog)
  cpSync(join(examples, blog), folder, { recursive: true })
  return folder
}
const has = (tool: string) => {
  try {
    execFileSync(tool, [tool === 'hugo' ? 'version' : '--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.each(['jekyll', 'hugo', 'astro'])('%s: the addresses that are written down', blog => {
  expect(derived(blog)).toEqual(listed(blog))
})

describe('the real generators say the same', () => {
  test('hugo list all', context => {
    context.skip(
      !has('hugo'),
      'hugo is not installed: its addresses were not compared with its own.',
    )
    const rows = execFileSync('hugo', ['list', 'all'], { cwd: copy('hugo'), encoding: 'utf8' })
      .trim()
      .split('\n')
    const columns = rows[0]?.split(',') ?? []
    const said = new Map<string, string | undefined>(
      rows.slice(1).map(row => {
        const cells = row.split(',')
        return [
          `hugo/${cells[columns.indexOf('path')]}`,
          cells[columns.indexOf('permalink')],
        ] as const
      }),
    )
    for (const [path, url] of Object.entries(derived('hugo'))) expect(said.get(path)).toBe(url)
  })

  test('jekyll build', context => {
    context.skip(
      !has('jekyll'),
      'jekyll is not installed: its addresses were not compared with its own.',
    )
    const folder = copy('jekyll')
    execFileSync('jekyll', ['build', '--quiet'], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, BUNDLE_GEMFILE: '', JEKYLL_NO_BUNDLER_REQUIRE: 'true' },
    })
    for (const url of Object.values(derived('jekyll'))) {
      const { pathname } = new URL(url ?? '')
      expect(existsSync(join(folder, '_site', pathname, 'index.html')), pathname).toBe(true)
    }
  })
})
