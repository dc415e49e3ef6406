import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import { nodes, runCli } from '../cli/run-cli.ts'
import { hostileFiles } from '../fixtures/hostile/hostile-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-hostile-'))
const canary = join(folder, 'canary')
const files = hostileFiles(canary)

function assertSilent(): void {
  expect((globalThis as { sang?: unknown }).sang).toBeUndefined()
  expect(existsSync(canary)).toBe(false)
}

test.each(files)('$name is read in under a second, and runs nothing', ({ text, check, says }) => {
  const started = performance.now()
  const post = readPost('a.md', text)
  void post.content
  expect(performance.now() - started).toBeLessThan(1000)
  const { problems, tolerated } = post.frontmatter
  const told = { 'frontmatter-broken': problems, 'frontmatter-tolerated': tolerated }[check] ?? []
  expect(told.map(({ message }) => message).join('\n')).toContain(says)
  for (const { place } of told) expect(place?.line).toBeGreaterThan(0)
  assertSilent()
})

describe.each(nodes)('through the bundle on Node $version', ({ path: node }) => {
  const good = '---\ntitle: How we batch writes\ndate: 2026-03-04\n---\nSome words of a post.\n'
  const blog = join(folder, `blog-${node.replace(/\W/g, '')}`)
  mkdirSync(join(blog, '_posts'), { recursive: true })
  writeFileSync(join(blog, '_config.yml'), 'url: https://notes.example\n')
  const write = (name: string, text: string) =>
    writeFileSync(join(blog, '_posts', `2026-03-04-${name}.md`), text)
  const look = (name: string) => {
    const args = ['check', '--dir', blog, '--format', 'json', '--fail-on', 'never']
    const started = performance.now()
    const { stdout, stderr, code } = runCli(node, args)
    expect({ code, stderr }, name).toEqual({ code: 0, stderr: '' })
    const { posts } = JSON.parse(stdout) as {
      posts: { path: string; findings: { check: string; message: string; line: number }[] }[]
    }
    const found = new Map(posts.map(post => [post.path.slice(18, -3), post.findings]))
    return { found, ms: performance.now() - started }
  }

  test('each has its finding, the others are unharmed, nothing runs, and it takes no time', () => {
    write('good', good)
    const alone = look('alone')
    for (const { name, text } of files) write(name, text)
    write('over-the-cap', `${good}${'x'.repeat(1_100_000)}`)
    const all = look('all')
    assertSilent()
    expect(all.found.get('good')).toEqual(alone.found.get('good'))
    expect(all.found.has('over-the-cap')).toBe(false)
    for (const { name, check, says } of files)
      expect(all.found.get(name), name).toContainEqual(
        expect.objectContaining({
          check,
          message: expect.stringContaining(says),
          line: expect.any(Number),
        }),
      )
    expect((all.ms - alone.ms) / files.length).toBeLessThan(1000)
  })
})
