/** The addresses of the examples: those written down, and those that the real generators print. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { openRepo } from '../../src/io/repo.ts'
import { readBlog } from '../../src/read-blog.ts'
import { eleventy, hugo, jekyll } from './real-generators.ts'

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

test.each(['jekyll', 'hugo', 'astro', 'eleventy'])(
  '%s: the addresses that are written down',
  blog => {
    expect(derived(blog)).toEqual(listed(blog))
  },
)

describe('the real generators say the same, of no post less and none more', () => {
  test.for([hugo, jekyll, eleventy])('$id', ({ id, installed, print }, context) => {
    context.skip(!installed(), `${id} is not installed: its addresses were not compared.`)
    // A copy to build in, so that nothing is left behind in the project.
    const folder = join(scratch, id)
    cpSync(join(examples, id), folder, { recursive: true })
    const real = [...print(folder)].flatMap(([path, url]) =>
      isDraft(join(folder, path)) ? [] : [[`${id}/${path}`, decodeURI(url)]],
    )
    const ours = Object.entries(derived(id)).map(([path, url]) => [path, decodeURI(url ?? '')])
    const host = id === 'eleventy' ? 'https://smallprint.example' : ''
    expect(ours).not.toEqual([])
    expect(Object.fromEntries(ours)).toEqual(
      Object.fromEntries(real.map(([path, url]) => [path, host + url])),
    )
  })
})

/** Hugo lists drafts, and Jekyll is told to. */
function isDraft(file: string): boolean {
  return file.includes('/_drafts/') || /^draft\b.*true$/m.test(readFileSync(file, 'utf8'))
}
