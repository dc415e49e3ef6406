/** Parts of the program that are loaded when they are missed. Here none is there before. */
import { expect, test } from 'vitest'
import { defaultConfig } from '../src/config/default-config.ts'
import { latePart, withLateParts } from '../src/formats/late-part.ts'
import { openBlog } from '../src/read-blog.ts'
import { repoOf } from './sites/repo-of.ts'

test('what misses a part is left at once, and made again with it', async () => {
  const done: string[] = []
  const [one, two] = [latePart(async () => 'one'), latePart(async () => 'two')]
  const made = await withLateParts(() => {
    done.push('begun')
    const parts = [one.get(), two.get()]
    done.push('ended')
    return parts
  })
  expect(made).toEqual(['one', 'two'])
  expect(done).toEqual(['begun', 'begun', 'begun', 'ended'])
})

test('a mistake of what is made is let through', async () => {
  const made = withLateParts(() => {
    throw new TypeError('a bug')
  })
  await expect(made).rejects.toThrow('a bug')
  // Beside it, a part that is missed is null.
  expect(latePart(async () => 1).get()).toBeNull()
})

const text = (title: string) => `---\ntitle: ${title}\ndate: 2026-11-01\n---\nWords.\n`

test.each([
  [
    'settings that are a script',
    {
      'astro.config.mjs': "export default { site: 'https://notes.example' }\n",
      'src/content/config.ts': '',
      'src/pages/blog/[...slug].astro': '',
      'src/content/blog/one.md': text('One'),
      'src/content/blog/two.md': text('Two'),
    },
    'https://notes.example/blog/one/',
  ],
  [
    'titles that a table spells',
    {
      'pelicanconf.py': "SITEURL = 'https://notes.example'\nPATH = 'content'\n",
      'content/one.md': 'Title: Größe &amp; 北京\nDate: 2026-11-01\n\nWords.\n',
      'content/two.md': 'Title: Two\nDate: 2026-11-01\n\nWords.\n',
    },
    'https://notes.example/grosse-bei-jing.html',
  ],
])('%s: each post is read once', async (_, files, address) => {
  const read = new Map<string, number>()
  const repo = repoOf(files)
  const counting = {
    ...repo,
    read(path: string) {
      read.set(path, (read.get(path) ?? 0) + 1)
      return repo.read(path)
    },
  }
  const { located } = await openBlog(defaultConfig, { repo: counting, today: '2026-11-22' })
  expect(located[0]?.address.url).toBe(address)
  expect(located.map(({ post }) => read.get(post.path))).toEqual([1, 1])
})
