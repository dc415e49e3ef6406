import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom. This table is the documentation; ARCHITECTURE.md shows it. */
const leaves = ['markdown', 'text', 'formats']
const may: Readonly<Record<string, readonly string[]>> = {
  'domain.ts': ['domain'],
  domain: [],
  'version.ts': [],
  markdown: ['domain.ts', ...leaves],
  text: ['domain.ts', ...leaves],
  formats: ['domain.ts', ...leaves],
  config: ['domain.ts', ...leaves],
  sites: ['domain.ts', ...leaves],
  posts: ['domain.ts', 'config', ...leaves],
  pages: ['domain.ts', ...leaves],
  checks: ['domain.ts', ...leaves],
  platforms: ['domain.ts', ...leaves],
  sources: ['domain.ts', ...leaves],
  matching: ['domain.ts', ...leaves],
  moves: ['domain.ts', ...leaves],
  drafts: ['domain.ts', ...leaves],
  tracker: ['domain.ts', ...leaves],
  reports: ['domain.ts', ...leaves],
  setup: ['domain.ts', 'version.ts', ...leaves],
  shards: ['domain.ts', 'config', ...leaves],
  'life.ts': ['domain.ts', ...leaves],
  io: ['domain.ts', 'version.ts', 'config', ...leaves],
  'check-options.ts': ['domain.ts'],
  'all-checks.ts': ['*'],
  'run.ts': ['*'],
  'read-blog.ts': ['*'],
  'no-posts.ts': ['*'],
  'compare-blogs.ts': ['*'],
  'pair-posts.ts': ['*'],
  'find-cause.ts': ['*'],
  'check-posts.ts': ['*'],
  'describe-post.ts': ['*'],
  'find-places.ts': ['*'],
  'report-on.ts': ['*'],
  'look-at-page.ts': ['*'],
  'look-at-pages.ts': ['*'],
  'known.ts': ['*'],
  'known-places.ts': ['*'],
  'ask-google.ts': ['*'],
  'ask-devto.ts': ['*'],
  'announce.ts': ['*'],
  'ask-sources.ts': ['*'],
  'hear-comments.ts': ['*'],
  'look-for-links.ts': ['*'],
  'look-for-mentions.ts': ['*'],
  'watch-closed.ts': ['*'],
  'overview.ts': ['*'],
  'read-issues.ts': ['*'],
  'plan-posts.ts': ['*'],
  'remember-heard.ts': ['*'],
  'plan-absences.ts': ['*'],
  'with-posts.ts': ['*'],
  'without-posts.ts': ['*'],
  'choose-work.ts': ['*'],
  'plan-run.ts': ['*'],
  'run-notices.ts': ['*'],
  'see-posts.ts': ['*'],
  'replan.ts': ['*'],
  'post-comment.ts': ['*'],
  'who-asks.ts': ['*'],
  action: ['*'],
  commands: ['*'],
  'main.ts': ['*'],
  'cli.ts': ['*'],
}
/** Only these may touch the world. */
const worldly = new Set(['io', 'action', 'commands', 'main.ts', 'cli.ts'])
const ports =
  /^(node:(fs|child_process|dns|http|https|net|tls|os|process)(\/|$)|@actions\/|octokit|undici|openai)/
const globals =
  /\b(fetch\(|process\.|Date\.now|Math\.random|new Date\(\)|performance\.now|setTimeout)/

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(path =>
  path.endsWith('.ts'),
)
const partOf = (path: string) => path.split('/')[0] ?? path

function importsOf(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  return [
    ...text.matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
    ),
  ].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

test('every file of src belongs to a part of the table', () => {
  expect(files.map(partOf).filter(part => may[part] === undefined)).toEqual([])
  expect(files.length).toBeGreaterThan(80)
})

describe.each(files)('%s', path => {
  const part = partOf(path)
  const imports = importsOf(path)

  test('imports only what its part may import', () => {
    const allowed = may[part] ?? []
    const foreign = imports
      .filter(name => name.startsWith('.'))
      .map(name => partOf(relative(src, join(src, dirname(path), name))))
      .filter(to => to !== part && !allowed.includes('*') && !allowed.includes(to))
    expect(foreign).toEqual([])
  })

  if (worldly.has(part)) return
  test('does not touch the world', () => {
    expect(imports.filter(name => ports.test(name))).toEqual([])
    const code = readFileSync(join(src, path), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'/g,
      '',
    )
    expect(code.match(globals)?.[0]).toBeUndefined()
  })
})

test('a part that imports a sibling stage is seen', () => {
  // The table itself: were it to allow this, the tests above could not fail.
  expect(may.checks).not.toContain('sites')
  expect(may.tracker).not.toContain('matching')
  expect(may['domain.ts']).toEqual(['domain'])
  expect(may.domain).toEqual([])
})
