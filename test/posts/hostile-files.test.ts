import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'
import { nodes, runCli } from '../cli/run-cli.ts'
import { hostileFiles, unreadableFiles } from '../fixtures/hostile/hostile-files.ts'
import { msOfWork } from '../work.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-hostile-'))
const canary = join(folder, 'canary')
const files = hostileFiles(canary)

function assertSilent(): void {
  expect((globalThis as { sang?: unknown }).sang).toBeUndefined()
  expect(existsSync(canary)).toBe(false)
}

const isRead = ({ check }: { check: string }) => check.startsWith('frontmatter')

test.each(files.filter(isRead))(
  '$name is read in under a second, and runs nothing',
  ({ text, check, says }) => {
    const post = readPost('a.md', text)
    expect(msOfWork(() => [readPost('a.md', text).content])).toBeLessThan(1000)
    const { problems, tolerated } = post.frontmatter
    const told = { 'frontmatter-broken': problems, 'frontmatter-tolerated': tolerated }[check] ?? []
    expect(told.map(({ message }) => message).join('\n')).toContain(says)
    for (const { place } of told) expect(place?.line).toBeGreaterThan(0)
    assertSilent()
  },
)

describe.each(nodes)('through the bundle on Node $version', ({ path: node }) => {
  // It has all fields: what most posts of a blog lack is told at one of them.
  const good =
    '---\ntitle: How we batch writes\ndescription: Four lines of code took half of the load off our database.\ndate: 2026-03-04\ntags: [databases, go, queues]\ncover: https://example.org/a.png\nauthor: Jo\n---\nSome words of a post.\n'
  const blog = join(folder, `blog-${node.replace(/\W/g, '')}`)
  mkdirSync(join(blog, '_posts'), { recursive: true })
  writeFileSync(join(blog, '_config.yml'), 'url: https://notes.example\n')
  const fileOf = (name: string) => join(blog, '_posts', `2026-03-04-${name}.md`)
  const write = (name: string, text: string | Uint8Array) => writeFileSync(fileOf(name), text)
  const look = (name: string) => {
    const args = ['check', '--dir', blog, '--format', 'json', '--fail-on', 'never']
    const started = performance.now()
    const { stdout, stderr, code } = runCli(node, args)
    expect({ code, stderr }, name).toEqual({ code: 0, stderr: '' })
    const { posts } = JSON.parse(stdout) as {
      posts: { path: string; findings: { check: string; message: string; line: number }[] }[]
    }
    const found = new Map(posts.map(post => [post.path.slice(18, -3), post.findings]))
    return { found, output: stdout, ms: performance.now() - started }
  }

  test('each has its finding, the others are unharmed, nothing runs, and it takes no time', () => {
    write('good', good)
    const alone = look('alone')
    for (const { name, text } of files) write(name, text)
    writeFileSync(join(folder, 'secret.txt'), `---\ntitle: secret\n---\n`)
    for (const { name, bytes } of unreadableFiles) {
      if (bytes !== null) write(name, bytes)
      else if (!existsSync(fileOf(name))) symlinkSync('../../secret.txt', fileOf(name))
    }
    const all = look('all')
    assertSilent()
    expect(all.found.get('good')).toEqual(alone.found.get('good'))
    for (const { name, says } of unreadableFiles)
      expect(all.found.get(name), name).toEqual([
        expect.objectContaining({
          check: 'frontmatter-broken',
          severity: 'error',
          line: 1,
          message: expect.stringContaining(says),
          fix: expect.stringMatching(/\S\.$/),
        }),
      ])
    expect(all.output).not.toContain('secret')
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
