import type { Post, Problem } from '../domain.ts'
import { sayCount, sayList, sayNumber } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

/** Beyond these, Forem, the software of DEV, refuses an article. Signs in tags it takes out itself. */
const limits = { title: 128, tags: 4, tag: 30 } as const

export default defineCheck({
  id: 'distribution-devto',
  title: 'Require what DEV takes',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  optional: true,
  onFor: 'devto',
  why: 'DEV refuses an article whose title has more than 128 characters, that has more than four tags, or a tag of more than 30 characters. It is for blogs whose posts go there: on where `platforms` names `devto`, off elsewhere.',
  evidence: [
    'https://github.com/forem/forem/blob/main/app/models/article.rb',
    'https://github.com/forem/forem/blob/main/app/lib/acts_as_taggable_on/tag_parser.rb',
  ],
  examples: {
    pass: [
      {
        name: 'Four plain tags',
        file: '---\ntitle: How we batch writes\ntags: [databases, go, caching, webdev]\n---\nText.\n',
      },
      {
        name: 'Signs, which DEV takes out',
        file: '---\ntitle: How we batch writes\ntags: [remote-work, c-1-2-3-4-5-6-7-8-9-0-1-2-3-4-5-6]\n---\nText.\n',
      },
      {
        name: 'A title of exactly 128 characters',
        file: `---\ntitle: ${'Writes in batches, '.repeat(6)}once and again\n---\nText.\n`,
      },
      { name: 'No tags', file: '---\ntitle: How we batch writes\n---\nText.\n' },
    ],
    fail: [
      {
        name: 'Five tags',
        file: '---\ntitle: A\ntags: [databases, go, caching, webdev, queues]\n---\nText.\n',
        says: ['The post has five tags; DEV takes four.'],
      },
      {
        name: 'A tag of 31 characters, and a long title',
        file: `---\ntitle: ${'Writes in batches, '.repeat(7)}again\ntags: [${'x'.repeat(31)}]\n---\nText.\n`,
        says: [
          'The title has 138 characters; DEV takes 128.',
          'DEV takes 30 characters in a tag, not “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”.',
        ],
      },
    ],
  },
  *run({ post }) {
    yield* titleProblems(post)
    yield* tagProblems(post)
  },
})

function* titleProblems(post: Post): Iterable<Problem> {
  const length = [...post.title].length
  if (length <= limits.title) return
  yield {
    message: `The title has ${length} characters; DEV takes ${limits.title}.`,
    fix: 'Shorten it.',
    place: fieldPlace(post, ['title'], post.title),
  }
}

function* tagProblems(post: Post): Iterable<Problem> {
  const place = fieldPlace(post, ['tags', 'categories', 'keywords'])
  const { tags } = post
  const long = tags.filter(tag => bare(tag).length > limits.tag).map(tag => quoted(tag, 40))
  if (tags.length > limits.tags) {
    const message = `The post has ${sayCount(tags.length, 'tag')}; DEV takes ${sayNumber(limits.tags)}.`
    yield { message, fix: 'Keep the four that tell most.', place }
  }
  if (long.length > 0) {
    const message = `DEV takes ${limits.tag} characters in a tag, not ${sayList(long)}.`
    yield { message, fix: 'Shorten it.', place }
  }
}

/** As DEV keeps it. */
function bare(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}]/gu, '')
}
