import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { makeCheckout } from '../world/checkout.ts'
import { nodes, project, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'postrider-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const schema = (name: string) => JSON.parse(readFileSync(join(project, 'schema', name), 'utf8'))
const isReport = ajv.compile(schema('report.json'))

let blogs = 0
function makeBlog(files: Readonly<Record<string, string>>): string {
  const top = join(folder, `blog-${blogs++}`)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name)), { recursive: true })
    writeFileSync(join(top, name), text)
  }
  return top
}
const words = 'Postgres reads the predicate of a partial index before it plans the query. '.repeat(
  60,
)
const sound = makeBlog({
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  '_posts/2026-10-01-partial-indexes.md': `---\ntitle: Partial indexes in Postgres\ndescription: What they save, measured, and when the planner leaves them alone in practice.\ntags: [postgresql]\n---\n${words}\n`,
})
const post = `---\ntitle: Another post\n---\n${words}\n`
const flawed = makeBlog({
  '_config.yml': 'url: https://notes.example\n',
  '_posts/2026-10-01-a.md': `---\ntitle: A\ncanonical_url: http://localhost:4000/a/\n---\n${words}\n`,
})

test('the machine has an older Node to try, or the run says that it has none', context => {
  context.skip(
    nodes.length < 2,
    'No Node 20 to 23 on the PATH: the commands were tried on Node 24 only.',
  )
  expect(nodes.length).toBe(2)
})

/** The older one reads the same bundle: in the suite it does the main jobs. */
describe.each(nodes)('on Node $version', ({ path: node }) => {
  const all = test.runIf(isSoak || node === nodes[0]?.path)

  test('npm start: the main job on the examples', () => {
    const script: string = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts
      .start
    const out = join(folder, `start-${node.length}`)
    const args = script.split(' ').slice(2, -1)
    const run = runCli(node, [...args, out])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('6 posts: 3 ready for Medium, 3 with something to fix first')
    const issues = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.md'),
    )
    expect(issues).toHaveLength(6)
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(report.sites.map(({ generator }: { generator: string }) => generator)).toEqual([
      'jekyll',
      'hugo',
      'astro',
    ])
    const page = readFileSync(join(out, 'index.html'), 'utf8')
    expect(page).toContain('<h1>Three posts ready for Medium, three to fix first.</h1>')
    // It leads to the issue of each post, and to its copy.
    const files = [...page.matchAll(/href="([^#:"]+)"/g)].map(([, path = '']) =>
      decodeURIComponent(path),
    )
    expect(files.filter(path => path.endsWith('.md'))).toHaveLength(6)
    expect(files.filter(path => path.endsWith('/index.html'))).toHaveLength(6)
    for (const path of files) expect(existsSync(join(out, path)), path).toBe(true)
  })

  test('urls', () => {
    const run = runCli(node, ['urls', sound, '--format', 'json'])
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toEqual([
      {
        path: '_posts/2026-10-01-partial-indexes.md',
        url: 'https://notes.example/partial-indexes/',
        how: 'generator',
        certain: true,
        generator: 'jekyll',
        why: expect.any(String),
      },
    ])
  })

  test('urls --sitemap: what is listed there counts', () => {
    const file = join(folder, 'sitemap.xml')
    const listed = ['', 'tags/', 'partial-indexes.html'].map(
      path => `<url><loc>https://notes.example/${path}</loc></url>`,
    )
    writeFileSync(
      file,
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join('')}</urlset>`,
    )
    const run = runCli(node, ['urls', sound, '--sitemap', file, '--format', 'json'])
    expect(JSON.parse(run.stdout)).toMatchObject([
      { url: 'https://notes.example/partial-indexes.html', how: 'sitemap' },
    ])
  })

  test('check: exit 1 from --fail-on, and nothing but JSON on the standard output', () => {
    const run = runCli(node, ['check', '--dir', flawed, '--format', 'json'])
    expect(run.code).toBe(1)
    const { version, posts, outages } = JSON.parse(run.stdout)
    expect({ version, outages }).toEqual({ version: 1, outages: [] })
    expect(posts[0].findings).toContainEqual(
      expect.objectContaining({ check: 'canonical-preview-host', severity: 'error', line: 3 }),
    )
    expect(runCli(node, ['check', '--dir', flawed, '--fail-on', 'never']).code).toBe(0)
    expect(runCli(node, ['check', '--dir', sound]).code).toBe(0)
  })

  all('check --base: only what changed since, and what it moves', async () => {
    const path = '_posts/2026-10-01-partial-indexes.md'
    await using blog = await makeCheckout({
      from: sound,
      files: { '_posts/2026-10-02-b.md': post },
    })
    await blog.checkOut('work')
    await blog.edit({ [path]: text => text.replace('tags:', 'slug: partial\ntags:') })
    const args = ['check', '--dir', blog.path, '--base', 'main', '--format', 'json']
    const run = runCli(node, args)
    expect(run.code).toBe(1)
    const { posts } = JSON.parse(run.stdout)
    expect(posts.map(({ path }: { path: string }) => path)).toEqual([path])
    expect(posts[0].findings).toContainEqual(
      expect.objectContaining({ check: 'address-moved', line: 4, severity: 'error' }),
    )
    await blog.edit({ [path]: null })
    const pretty = runCli(node, [...args.slice(0, -2), '--fail-on', 'warning'])
    expect(pretty.code).toBe(1)
    expect(pretty.stdout).toContain('What this change does')
    expect(pretty.stdout).toContain('One published post is taken away')
    expect(pretty.stdout).toMatch(/\n\nNo post was checked\.\n$/)
    const unknown = runCli(node, [...args.slice(0, 4), 'nowhere'])
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toContain('There is no commit “nowhere”')
  })

  all('check: .mdx is read as MDX, and .md is not', () => {
    const text = '---\ntitle: Tea\n---\n\n<Image src="/tea.webp" alt="Tea" />\n'
    const blog = makeBlog({
      'docusaurus.config.js': "module.exports = { url: 'https://notes.example', baseUrl: '/' }\n",
      'blog/2026-10-01-a.mdx': text,
      'blog/2026-10-02-b.md': text,
    })
    const args = ['check', '--dir', blog, '--format', 'json']
    const { posts } = JSON.parse(runCli(node, args).stdout) as {
      posts: { path: string; findings: { check: string }[] }[]
    }
    const lost = posts.map(({ path, findings }) => [
      path,
      ...findings.map(({ check }) => check).filter(check => check.startsWith('medium')),
    ])
    expect(lost).toEqual([
      ['blog/2026-10-01-a.mdx', 'medium-image-format'],
      ['blog/2026-10-02-b.md'],
    ])
  })

  all(
    'a file that cannot be read: in the report and the preview, and nothing else is said of it',
    () => {
      const blog = makeBlog({
        '_config.yml': 'url: https://notes.example\n',
        '_posts/2026-10-01-tea.md': `---\ntitle: Tea\n---\n${words}\n`,
        '_posts/2026-10-02-huge.md': 'x'.repeat(1_500_000),
      })
      const out = join(folder, `unread-${node.length}`)
      expect(runCli(node, ['preview', blog, '--out', out])).toMatchObject({ code: 0, stderr: '' })
      const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
      expect(report.posts).toContainEqual(
        expect.objectContaining({
          path: '_posts/2026-10-02-huge.md',
          url: null,
          findings: [expect.objectContaining({ check: 'frontmatter-broken', line: 1 })],
          opportunities: [],
        }),
      )
      const issue = readFileSync(join(out, 'issues', '_posts--2026-10-02-huge.md'), 'utf8')
      expect(issue).toContain('larger than 1 MiB')
      expect(issue).not.toContain('medium.com/p/import')
      const { stdout } = runCli(node, ['doctor', blog])
      expect(stdout).toContain('_posts/2026-10-02-huge.md: The file is larger than 1 MiB')
    },
  )

  all('check with paths looks at these files only', () => {
    const run = runCli(node, [
      'check',
      join(sound, '_posts/2026-10-01-partial-indexes.md'),
      '--dir',
      sound,
      '--format',
      'json',
    ])
    expect(JSON.parse(run.stdout).posts).toHaveLength(1)
  })

  all('check with a folder looks at its posts', () => {
    const args = ['check', join(sound, '_posts'), '--dir', sound, '--format', 'json']
    expect(JSON.parse(runCli(node, args).stdout).posts).toHaveLength(1)
  })

  test('check --list prints every check, id first', () => {
    const ids = runCli(node, ['check', '--list'])
      .stdout.trim()
      .split('\n')
      .map(line => line.split(' ')[0])
    const pages = readdirSync(join(project, 'docs/checks'))
      .map(name => name.replace(/\.md$/, ''))
      .filter(name => name !== 'README')
    expect([...ids].sort()).toEqual(pages.sort())
  })

  test('match: queries against targets, a line each', () => {
    const queries = join(folder, 'q.jsonl')
    const targets = join(folder, 't.jsonl')
    writeFileSync(queries, '{"id":"q1","title":"Partial indexes in Postgres","tags":["sql"]}\n')
    writeFileSync(
      targets,
      [
        {
          id: 'pg',
          name: 'Elephant Notes',
          kind: 'newsletter',
          url: 'https://pg.example',
          topics: ['PostgreSQL'],
          samples: [{ title: 'Index bloat' }],
        },
        {
          id: 'css',
          name: 'Style Notes',
          kind: 'newsletter',
          url: 'https://css.example',
          topics: ['CSS'],
        },
      ]
        .map(row => JSON.stringify(row))
        .join('\n'),
    )
    const run = runCli(node, [
      'match',
      '--queries',
      queries,
      '--targets',
      targets,
      '--limit',
      '10',
      '--format',
      'jsonl',
    ])
    expect(run.code).toBe(0)
    const rows = run.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rows[0]).toEqual({
      query: 'q1',
      target: 'pg',
      rank: 1,
      score: expect.any(Number),
      because: expect.any(Array),
    })
  })

  all('match without queries: the posts against the bundled list', () => {
    const run = runCli(node, ['match', '--dir', sound])
    expect(run.stdout).toContain('"target":"postgresweekly.com"')
  })

  all('preview keeps what a person ticked in its files', () => {
    const out = join(folder, `preview-${node.length}`)
    runCli(node, ['preview', sound, '--out', out])
    const file = join(out, 'issues', '_posts--2026-10-01-partial-indexes.md')
    const ticked = readFileSync(file, 'utf8').replace('- [ ] Open', '- [x] Open')
    writeFileSync(file, ticked)
    expect(runCli(node, ['preview', sound, '--out', out]).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('- [x] Open')
  })

  all('doctor', () => {
    const run = runCli(node, ['doctor', sound, '--format', 'json'])
    // No workflow runs Postrider there.
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toContainEqual({
      what: 'Site',
      verdict: 'pass',
      says: 'https://notes.example',
    })
  })

  all('doctor: a draft without an address is no failure', () => {
    const blog = makeBlog({
      '_config.yml': 'url: https://notes.example\n',
      '_posts/2026-10-01-a.md': post,
      '_drafts/later.md': '---\ntitle: Later\n---\nNot yet.\n',
    })
    expect(runCli(node, ['doctor', blog]).stdout).toMatch(
      /^pass +Addresses: all of the published posts known, 1 certain$/m,
    )
  })

  test('--version', () => {
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    expect(runCli(node, ['--version']).stdout.trim()).toBe(version)
  })
})

test('whoever reads the output may stop reading it', async () => {
  const child = spawn(process.execPath, [join(project, 'dist', 'cli.js'), 'check', '--list'])
  child.stdout.destroy()
  let told = ''
  child.stderr.on('data', text => {
    told += text
  })
  const [code] = await once(child, 'close')
  expect([code, told]).toEqual([0, ''])
})

describe('mistakes of the user end with 2 and say what to do', () => {
  const node = process.execPath
  test.each([
    ['an unknown command', ['chek'], 'unknown command'],
    ['a missing option', ['preview', sound], '--out'],
    ['an unknown format', ['urls', '--format', 'xml'], 'pretty, json'],
    ['a folder that is not there', ['urls', join(folder, 'none')], 'There is no folder'],
    [
      'a file that is not there',
      ['match', '--queries', join(folder, 'none.jsonl')],
      'cannot be read',
    ],
  ])('%s', (_, args, says) => {
    const run = runCli(node, args)
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(says)
    expect(run.stdout).toBe('')
  })

  test('a row that does not fit is named by file and line', () => {
    const queries = join(folder, 'bad.jsonl')
    writeFileSync(queries, '{"id":"q1","title":"A"}\n{"id":"q2"}\n')
    expect(runCli(node, ['match', '--queries', queries]).stderr).toContain('bad.jsonl:2: “title”')
  })

  test('a config with mistakes', () => {
    const blog = makeBlog({
      '_config.yml': 'url: https://a.example\n',
      '.github/postrider.yml': 'sit: {}\n',
    })
    const run = runCli(node, ['urls', blog])
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('.github/postrider.yml:1  sit: found the unknown name “sit”')
  })
})

test('a folder without posts is no crash', () => {
  const run = runCli(process.execPath, [
    'preview',
    makeBlog({ 'README.md': '# Hello\n' }),
    '--out',
    join(folder, 'empty'),
  ])
  expect(run.code).toBe(0)
  expect(run.stdout).toContain('No post was found')
})
