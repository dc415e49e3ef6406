import type { Blog, Post } from '../domain.ts'
import { sayCount } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { groupPosts } from './group-posts.ts'
import { areTranslations } from './translations.ts'

export default defineCheck({
  id: 'title-duplicate',
  title: 'Disallow one title for two posts',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Two posts of one title look the same in search results, in feeds and in lists, and tools that know posts by their title take one for the other. The newer post tells it; translations may share a title. A note, because a talk that is held twice may well keep its title.',
  evidence: ['https://developers.google.com/search/docs/appearance/title-link'],
  examples: {
    pass: [
      {
        name: 'Titles that differ',
        file: '---\ntitle: Batching, part two\n---\nText.\n',
        others: [
          {
            path: 'posts/a.md',
            file: '---\ntitle: Batching, part one\n---\nText.\n',
            url: 'https://example.com/a',
          },
        ],
      },
      {
        name: 'A translation',
        path: 'posts/post.de.md',
        file: '---\ntitle: Batching\n---\nText.\n',
        others: [
          {
            path: 'posts/post.md',
            file: '---\ntitle: Batching\n---\nText.\n',
            url: 'https://example.com/en/post',
          },
        ],
      },
      {
        name: 'The older of the two',
        file: '---\ntitle: Batching\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/a.md',
            file: '---\ntitle: Batching\ndate: 2026-06-30\n---\nText.\n',
            url: 'https://example.com/a',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'The same title twice, however it is spaced',
        file: '---\ntitle: Release  Notes\ndate: 2026-06-30\n---\nText.\n',
        others: [
          {
            path: 'posts/a.md',
            file: '---\ntitle: Release notes\ndate: 2026-05-02\n---\nText.\n',
            url: 'https://example.com/a',
          },
        ],
        says: ['The title “Release Notes” is also that of posts/a.md.'],
      },
      {
        name: 'The same title three times',
        file: '---\ntitle: Release notes\ndate: 2026-06-30\n---\nText.\n',
        others: [
          {
            path: 'posts/a.md',
            file: '---\ntitle: Release notes\ndate: 2026-05-02\n---\nText.\n',
            url: 'https://example.com/a',
          },
          {
            path: 'posts/b.md',
            file: '---\ntitle: Release notes\ndate: 2026-05-30\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: ['The title “Release notes” is also that of posts/b.md and of one more post.'],
      },
    ],
  },
  *run({ post, blog }) {
    const older = olderNamesakes(post, blog)
    const nearest = older.at(-1)
    if (nearest === undefined) return
    const more =
      older.length === 1 ? '' : ` and of ${sayCount(older.length - 1, 'more post', 'more posts')}`
    yield {
      message: `The title ${quoted(post.title)} is also that of ${nearest.path}${more}.`,
      fix: 'Say in the title what is different here.',
      place: fieldPlace(post, ['title'], post.title),
    }
  },
})

const byTitle = groupPosts(keyOf)

/** A draft counts as the newest of all. */
function olderNamesakes(post: Post, blog: Blog): Post[] {
  const same = byTitle(blog).get(keyOf(post)) ?? []
  const at = same.findIndex(({ path }) => path === post.path)
  return same.slice(0, at < 0 ? same.length : at).filter(other => !areTranslations(post, other))
}

function keyOf({ title }: Post): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim()
}
