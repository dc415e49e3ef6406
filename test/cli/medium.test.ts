import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { nodes, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-medium-'))
afterAll(() => rmSync(folder, { recursive: true }))

const blog = join(folder, 'blog')
const post = join(blog, '_posts', '2026-10-01-batches.md')
mkdirSync(join(blog, '_posts'), { recursive: true })
writeFileSync(join(blog, '_config.yml'), 'url: https://notes.example\npermalink: /:title/\n')
writeFileSync(
  post,
  '---\ntitle: Batches\ndescription: Four lines that halved the load.\ntags: [databases]\n---\nWe write in batches.\n\n| When | Time |\n|---|---|\n| Before | 40 ms |\n\n{{< plot june >}} <script>alert(1)</script>\n',
)

describe.each(nodes)('on Node $version', ({ path: node }) => {
  const out = join(folder, `out-${node.length}`)
  const exported = runCli(node, ['export', 'medium', post, '--dir', blog, '--out', out])
  const story = () => readFileSync(join(out, 'story.html'), 'utf8')

  test('export medium', () => {
    expect(exported).toMatchObject({ code: 0, stderr: '' })
    expect(exported.stdout).toContain(
      'The canonical link on Medium must read https://notes.example/batches/',
    )
    expect(readdirSync(out).sort()).toEqual([
      'changes.json',
      'changes.txt',
      'index.html',
      'story.html',
      'story.md',
    ])
    expect(story()).toContain('<h1>Batches</h1>\n<h2>Four lines that halved the load.</h2>')
    const changes = JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8'))
    expect(changes).toMatchObject({
      version: 1,
      post: '_posts/2026-10-01-batches.md',
      canonical: 'https://notes.example/batches/',
      tags: ['Databases'],
      changes: [
        { what: 'table', line: 8, was: '| When | Time |', now: 'Became a list with one point' },
        { what: 'shortcode', line: 12 },
        { what: 'raw-html', line: 12 },
      ],
    })
  })

  test('export devto', () => {
    const to = join(folder, `devto-${node.length}`)
    const run = runCli(node, ['export', 'devto', post, '--dir', blog, '--out', to])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(to).sort()).toEqual(['article.json', 'article.md', 'changes.txt'])
    expect(JSON.parse(readFileSync(join(to, 'article.json'), 'utf8'))).toEqual({
      article: {
        title: 'Batches',
        description: 'Four lines that halved the load.',
        body_markdown: readFileSync(join(to, 'article.md'), 'utf8'),
        published: false,
        canonical_url: 'https://notes.example/batches/',
        tags: ['databases'],
      },
    })
  })

  test('its page needs no network and runs nothing', () => {
    const page = readFileSync(join(out, 'index.html'), 'utf8')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<(?:script|img|iframe|link)\b|src=|@import|url\(/i)
  })

  test('export medium, of a page that does not answer', () => {
    const args = ['export', 'medium', post, '--dir', blog, '--out', out, '--online']
    const run = runCli(node, args)
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('https://notes.example/batches/ shows no text')
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('On your page, roughly')
  })

  test('verify, a saved page', () => {
    const saved = join(folder, `saved-${node.length}.html`)
    const head =
      '<!doctype html><link rel="canonical" href="https://notes.example/batches/"><article>'
    writeFileSync(saved, head + story().replace(/<p><em>\[Put[^\n]*/g, ''))
    const run = runCli(node, ['verify', post, saved, '--dir', blog, '--format', 'json'])
    expect(JSON.parse(run.stdout)).toMatchObject({ version: 1, verdict: 'pass' })
    expect(run.code).toBe(0)
    writeFileSync(saved, '<!doctype html><article><h1>Batches</h1><p>We write.</p></article>')
    const drifted = runCli(node, ['verify', post, saved, '--dir', blog])
    expect(drifted.code).toBe(1)
    expect(drifted.stdout).toContain('The story declares no canonical link.')
  })

  test('verify, an address that does not answer', () => {
    const address = 'https://medium.com/@ann/batches'
    const offline = runCli(node, ['verify', post, address, '--dir', blog])
    expect(offline).toMatchObject({ code: 2, stdout: '' })
    expect(offline.stderr).toContain('save the story as HTML')
    const silent = runCli(node, [
      'verify',
      post,
      address,
      '--dir',
      blog,
      '--online',
      '--format',
      'json',
    ])
    expect(silent.code).toBe(0)
    expect(JSON.parse(silent.stdout).verdict).toBe('inconclusive')
  })

  test('a file that is no post', () => {
    const run = runCli(node, ['export', 'medium', 'nothing.md', '--dir', blog, '--out', out])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('“nothing.md” is no post of this blog')
  })
})
