import { describe, expect, test } from 'vitest'
import { allChecks } from '../../scripts/generate/all-checks.ts'
import { settingsOf, subjectOf } from '../../scripts/generate/subject.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import type { Address, Blog, Example, Finding } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { readBlog } from '../../src/read-blog.ts'
import { repoOf } from '../sites/repo-of.ts'

const listed = await allChecks()
const checks = listed.map(({ check }) => check)
const family = checks.filter(({ id }) => /^(?:canonical|slug)-/.test(id))

/** What the checks find in the posts of a Jekyll blog, in its own words, by file. */
function findingsIn(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const repo = repoOf({
    '_config.yml': 'url: https://example.com\npermalink: /:title/\n',
    ...files,
  })
  const { located, blog } = readBlog(defaultConfig, { repo, today: '2026-11-22' })
  return Object.fromEntries(
    located.map(({ post, address }) => [
      post.path,
      runChecks(family, { post, address, blog, page: null }, {}).map(({ message }) => message),
    ]),
  )
}

describe('a canonical beside what the settings of the site say', () => {
  const right = '---\ntitle: A\ncanonical_url: https://example.com/a/\n---\nText.\n'

  test('a post that was renamed keeps its old canonical', () => {
    const found = findingsIn({
      '_posts/2026-05-02-a.md': right,
      '_posts/2026-05-03-batches.md':
        '---\ntitle: B\ncanonical_url: https://example.com/batching/\n---\nText.\n',
    })
    expect(found).toEqual({
      '_posts/2026-05-02-a.md': [],
      '_posts/2026-05-03-batches.md': [
        'The canonical “https://example.com/batching/” is not where the site puts the post, “https://example.com/batches/”.',
      ],
    })
  })

  test('a canonical without the final slash of the site', () => {
    const found = findingsIn({
      '_posts/2026-05-02-a.md': right,
      '_posts/2026-05-03-b.md':
        '---\ntitle: B\ncanonical_url: https://www.example.com/b\n---\nText.\n',
    })
    expect(found['_posts/2026-05-02-a.md']).toEqual([])
    expect(found['_posts/2026-05-03-b.md']).toEqual([
      'The canonical “https://www.example.com/b” and the address of the post, “https://example.com/b/”, differ in “www.” and the final slash.',
    ])
  })

  test('two files that make one page', () => {
    const found = findingsIn({
      '_posts/2026-05-02-a.md': '---\ntitle: A\n---\nText.\n',
      '_posts/2026-05-03-b.md': '---\ntitle: B\nslug: a\n---\nText.\n',
    })
    expect(found).toEqual({
      '_posts/2026-05-02-a.md': [
        'The address “https://example.com/a/” is also that of _posts/2026-05-03-b.md.',
      ],
      '_posts/2026-05-03-b.md': [
        'The address “https://example.com/a/” is also that of _posts/2026-05-02-a.md.',
      ],
    })
  })
})

describe('what examples cannot say', () => {
  const doubtful: Address = {
    url: 'https://example.com/a',
    how: 'generator',
    certain: false,
    why: 'a guess',
  }

  test('two addresses that are in doubt are not compared', () => {
    expect(found('slug-duplicate', [doubtful, doubtful])).toEqual([[], []])
  })

  test('a reason that tells what to set becomes the fix', () => {
    const why = 'the address stands nowhere: set site.url in .github/postrider.yml; more of it'
    const unknown: Address = { url: null, how: 'unknown', certain: false, why }
    const [[first] = [], ...others] = found('canonical-unresolved', [unknown, doubtful, doubtful])
    expect(first?.message).toBe('It is not known where the post is: the address stands nowhere.')
    expect(first?.fix).toBe('Set site.url in .github/postrider.yml.')
    expect(others).toEqual([[], []])
  })

  test('what is so for most posts is told once, at the newest', () => {
    const unknown: Address = { url: null, how: 'unknown', certain: false, why: 'no site' }
    const said = found('canonical-unresolved', [unknown, doubtful, unknown, unknown])
    expect(said.map(list => list.map(({ message }) => message))).toEqual([
      [],
      [],
      [],
      ['It is not known where three of the four posts are: no site.'],
    ])
    const [[all] = []] = found('canonical-unresolved', [unknown, unknown]).slice(1)
    expect(all?.message).toBe('It is not known where the two posts are: no site.')
  })

  test('a site that is itself on http', () => {
    const file = '---\ntitle: A\ncanonical: http://example.com/a\n---\nText.\n'
    expect(found('canonical-http', [doubtful], { siteUrl: 'http://example.com' }, file)).toEqual([
      [],
    ])
    expect(found('canonical-http', [doubtful], {}, file)[0]).toHaveLength(1)
  })

  test('the shorter title is made of the parts that fit', () => {
    const file = `---\ntitle: "One of the parts: ${'part of it, '.repeat(8)}the last"\n---\nText.\n`
    const [[finding] = []] = found('title-length', [doubtful], {}, file)
    expect(finding?.fix).toBe(
      'Shorten it for Medium, to “One of the parts: part of it, part of it, part of it, part of it, part of it, part of it, part of it” for instance.',
    )
  })
})

describe('the changes that a program can make', () => {
  const examples = checks.flatMap(check =>
    check.examples.fail.map(example => ({ check, example, name: `${check.id}: ${example.name}` })),
  )
  const mended = examples.filter(({ check, example }) =>
    findingsOf(check, example).some(({ edits }) => edits !== undefined),
  )

  test.each(mended)('$name', ({ check, example }) => {
    const edits = findingsOf(check, example).flatMap(finding => finding.edits ?? [])
    const file = edits.reduce(applied, example.file)
    expect(file).not.toBe(example.file)
    expect(findingsOf(check, { ...example, file })).toEqual([])
  })

  test('none where a parameter may have a meaning', () => {
    const file = '---\ntitle: A\ncanonical: https://example.com/a?source=rss\n---\nText.\n'
    const check = checks.find(({ id }) => id === 'canonical-tracking')!
    const [finding] = findingsOf(check, { name: '', file })
    expect(finding?.fix).toBe('Write `https://example.com/a`.')
    expect(finding?.edits).toBeUndefined()
  })

  test('there are some', () => {
    expect(mended.length).toBeGreaterThan(4)
  })
})

/** The findings of one check in posts that lie at these addresses, each a day after the one before. */
function found(id: string, addresses: readonly Address[], blog: Partial<Blog> = {}, file?: string) {
  const check = checks.find(one => one.id === id)!
  const posts = addresses.map((address, at) => ({
    address,
    post: readPost(
      `posts/${at}.md`,
      file ?? `---\ntitle: A\ndate: 2026-05-0${at + 1}\n---\nText.\n`,
    ),
  }))
  const whole: Blog = {
    ...subjectOf({ name: '', file: '' }).blog,
    ...blog,
    posts,
  }
  return posts.map(one => runChecks([check], { ...one, blog: whole, page: null }, {}))
}

function findingsOf(check: (typeof checks)[number], example: Example): Finding[] {
  return runChecks([check], subjectOf(example), settingsOf(check, example))
}

function applied(file: string, edit: NonNullable<Finding['edits']>[number]): string {
  const start = file
    .split('\n')
    .slice(0, edit.line - 1)
    .join('\n').length
  const at = file.indexOf(edit.from, start)
  return file.slice(0, at) + edit.to + file.slice(at + edit.from.length)
}
