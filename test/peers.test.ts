/**
 * What goes wrong in other tools that take posts elsewhere, by their code and their issues: each is a
 * small blog here, and what Postrider finds, or derives instead. Those that take GitHub to show are
 * in `journeys/commits.test.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Report } from '../src/domain.ts'
import { check, type Files } from './moves/compare.ts'

const jekyll = { '_config.yml': 'url: https://notes.example\npermalink: /:title/\n' }
const hugo = { 'hugo.toml': 'baseURL = "https://notes.example/"\n' }
const path = '_posts/2026-10-01-a-queue.md'
const text = `${'A queue of batches drains at night, and the load of the database halves. '.repeat(40)}\n`

/** What is told of a new post. */
async function reportOn(file: string, more: Files = jekyll, at = path): Promise<Report> {
  const { reports } = await check(more, { [at]: file })
  expect(reports.map(({ post }) => post.path)).toEqual([at])
  return reports[0]!
}

function said({ findings }: Report, id: string): string[] {
  return findings.filter(finding => finding.check === id).map(({ message }) => message)
}

describe('the canonical', () => {
  test('a post without one has the address that its site gives it', async () => {
    const { address, handOff } = await reportOn(`---\ntitle: A queue\n---\n${text}`)
    expect(address).toMatchObject({ url: 'https://notes.example/a-queue/', certain: true })
    expect(handOff?.url).toBe('https://notes.example/a-queue/')
  })

  test('a post without a slug is not the front page, and one that says so is told', async () => {
    const derived = await reportOn(`---\ntitle: A queue\n---\n${text}`, hugo, 'content/posts/q.md')
    expect(derived.address.url).toBe('https://notes.example/posts/q/')
    const root = await reportOn(
      `---\ntitle: A queue\ncanonical_url: https://notes.example/\n---\n${text}`,
    )
    expect(said(root, 'canonical-homepage')).toEqual([
      'The canonical is a front page, “https://notes.example/”.',
    ])
    expect(root.life.medium).toBe('blocked')
  })

  test.each([
    ['https://notes.example/./content/posts/q/', '/content/'],
    ['https://notes.example/posts/q.md', '.md'],
    ['https://notes.example/content/posts/q', '/content/'],
  ])('the path of a file is no address: %s', async (canonical, leak) => {
    const file = (front: string) => `---\ntitle: A queue\n${front}---\n${text}`
    const at = 'content/posts/q.md'
    const told = await reportOn(file(`canonicalURL: ${canonical}\n`), hugo, at)
    expect(said(told, 'canonical-path-leak')).toEqual([
      `The canonical “${canonical}” holds “${leak}”, a part of the path of a file.`,
    ])
    expect((await reportOn(file(''), hugo, at)).address.url).toBe('https://notes.example/posts/q/')
  })

  test('an empty one counts as none', async () => {
    const { address, findings } = await reportOn(
      `---\ntitle: A queue\ncanonical_url: ""\n---\n${text}`,
    )
    expect(address.url).toBe('https://notes.example/a-queue/')
    expect(findings.filter(({ check: id }) => id.startsWith('canonical-'))).toEqual([])
  })

  test('it is read under the names that generators and platforms use', async () => {
    for (const name of ['canonical', 'canonical_url', 'canonicalUrl', 'canonicalURL']) {
      const { post } = await reportOn(
        `---\ntitle: A queue\n${name}: https://elsewhere.example/a\n---\n${text}`,
      )
      expect([name, post.canonical]).toEqual([name, 'https://elsewhere.example/a'])
    }
  })
})

describe('the frontmatter', () => {
  test('three hyphens within a value do not end it', async () => {
    const { post } = await reportOn(
      `---\ntitle: A queue --- and its load\ncover: https://notes.example/a---b.png\ntags: [sql]\n---\n${text}`,
    )
    expect(post).toMatchObject({
      title: 'A queue --- and its load',
      cover: 'https://notes.example/a---b.png',
      tags: ['sql'],
    })
    expect(post.body).not.toContain('---')
  })

  test.each([
    ['YAML', `---\ntitle: A queue\n---\n${text}`],
    ['TOML', `+++\ntitle = "A queue"\n+++\n${text}`],
    ['after a byte order mark', `\uFEFF---\ntitle: A queue\n---\n${text}`],
    ['with line ends of Windows', `---\ntitle: A queue\n---\n${text}`.replaceAll('\n', '\r\n')],
  ])('is no part of what goes to Medium: %s', async (_, file) => {
    const { post, handOff } = await reportOn(file, hugo, 'content/posts/q.md')
    expect(post.title).toBe('A queue')
    expect(post.body.trim()).toBe(text.trim())
    expect(handOff?.subtitle).not.toContain('title')
  })

  test('fields that nobody knows, and fields that are missing, stop nothing', async () => {
    const odd = await reportOn(
      `---\ntitle: A queue\nlayout: x\nmood: { at: [1] }\nseries:\n---\n${text}`,
    )
    expect(said(odd, 'frontmatter-broken')).toEqual([])
    expect(odd.address.url).toBe('https://notes.example/a-queue/')
    const bare = await reportOn(text)
    expect(said(bare, 'title-missing')).toEqual([
      'The post has no title; its file is called “2026-10-01-a-queue.md”.',
    ])
  })

  test('the title is what it says, not the first line, and not the name of the file', async () => {
    const { post } = await reportOn(`---\ntitle: Drained at night\n---\n# A queue\n\n${text}`)
    expect(post.title).toBe('Drained at night')
  })

  test('what is not out is not handed off', async () => {
    const { post, life } = await reportOn(`---\ntitle: A queue\npublished: false\n---\n${text}`)
    expect([post.published, life.stage]).toEqual([false, 'unpublished'])
    expect(life.medium).not.toBe('ready')
  })
})

describe('the text', () => {
  test('links and pictures lead to the site, by the tree and not by their looks', async () => {
    const { post, handOff } = await reportOn(
      `---\ntitle: A queue\n---\n${text}\nSee [how the batches of this queue are written](/how/), or \`[not](/this/)\`.\n\n${text}`,
    )
    expect(post.content.links.map(({ url }) => url)).toEqual(['/how/'])
    expect(handOff?.keep.map(({ url }) => url)).toEqual(['/how/'])
  })

  test('a picture that is not there is told before anything takes it along', async () => {
    const file = `---\ntitle: A queue\n---\n${text}\n![The load](/img/load.png)\n`
    const blog = { ...jekyll, 'img/queue.png': '' }
    expect(said(await reportOn(file, blog), 'image-missing')).toEqual([
      'The image “/img/load.png” is not in the repository.',
    ])
    const there = await reportOn(file, { ...blog, 'img/load.png': '' })
    expect(said(there, 'image-missing')).toEqual([])
  })

  test('prices are no formulas, and tables in code are code', async () => {
    const { handOff } = await reportOn(
      `---\ntitle: A queue\n---\n${text}\nIt costs $5 and $10.\n\n\`\`\`text\n| a | b |\n|---|---|\n| 1 | 2 |\n\`\`\`\n`,
    )
    expect(handOff?.losses).toEqual([])
  })

  test('styles and scripts of a page that was scraped are no words', async () => {
    const { post } = await reportOn(
      `---\ntitle: A queue\n---\n<style>\n.post { color: red }\n</style>\n<script>\nlet gibberish = 1\n</script>\n\n${text}`,
    )
    expect(post.content.prose.join(' ')).not.toMatch(/color|gibberish/)
  })

  test('more tags than a platform takes are told, not cut in silence', async () => {
    const { findings, handOff } = await reportOn(
      `---\ntitle: A queue\ntags: [sql, queues, batches, load, nights, databases, writes]\n---\n${text}`,
    )
    expect(handOff?.tags).toHaveLength(5)
    expect(findings.map(({ check: id }) => id)).toContain('tags-count')
  })

  test('a finding names its line', async () => {
    const { findings } = await reportOn(`---\ntitle: A queue\n---\n${text}\nTODO: measure again.\n`)
    const [todo] = findings.filter(({ check: id }) => id === 'content-placeholder')
    expect(todo?.place.line).toBe(6)
  })
})

test('letters beyond ASCII stay in the address', async () => {
  const at = '_posts/2026-10-01-größe.md'
  const { address } = await reportOn(`---\ntitle: Größe\n---\n${text}`, jekyll, at)
  expect(decodeURI(address.url!)).toBe('https://notes.example/größe/')
})

test('a file that is renamed to note where it was posted moves its page', async () => {
  const before = { ...jekyll, [path]: `---\ntitle: A queue\n---\n${text}` }
  const renamed = '_posts/2026-10-01-a-queue.dev.medium.md'
  const { reports } = await check(before, { [path]: null, [renamed]: before[path]! })
  expect(said(reports[0]!, 'address-moved')[0]).toContain('https://notes.example/a-queue/')
})

test('the Action asks for no secret, and for no name of an input that nothing reads', () => {
  const project = join(import.meta.dirname, '..')
  const read = (name: string) => readFileSync(join(project, name), 'utf8')
  const { inputs, runs } = parse(read('action.yml')) as {
    inputs: Record<string, { required?: boolean; description: string }>
    runs: { using: string }
  }
  expect(runs.using).toBe('node24')
  expect(Object.values(inputs).filter(({ required }) => required === true)).toEqual([])
  const code = read('src/io/inputs.ts') + read('src/io/web/keys.ts')
  const unread = Object.entries(inputs).filter(([name]) => !code.includes(`'${name}'`))
  for (const [, { description }] of unread) expect(description).toMatch(/^Reserved .*Not used yet/)
})
