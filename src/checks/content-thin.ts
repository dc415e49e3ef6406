import type { Node, Post } from '../domain.ts'
import { nodesIn } from '../markdown/walk.ts'
import { sayNumber } from '../text/say.ts'
import { defineCheck } from './define-check.ts'

const sentence = 'We write in batches now, and the load fell by half. '
/** Raw HTML, components and template tags that show more than words. */
const shows = /<(?:iframe|video|audio|img|picture|figure|svg|object|embed|canvas|[A-Z]\w*)\b/
const tag =
  /\{%-?\s*(?!(?:end)?(?:raw|highlight)\b|link\b|post_url\b|comment\b|assign\b)\w|\{\{[<%]\s*(?!(?:rel)?ref\b)[\w-]/

export default defineCheck({
  id: 'content-thin',
  title: 'Warn about posts of fewer than 200 words',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'A short note is fine on your own site. Elsewhere it competes with whole articles, and a post that stands mainly around a link reads as advertising. The number is a habit: Google says that it has no preferred word count, and Medium names none. Twenty lines of code count as much as 200 words; a post that shows something, with a picture, a table or an embed, is left alone, and so is a draft.',
  evidence: [
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    'https://help.medium.com/hc/en-us/articles/213477928',
  ],
  options: {
    words: { default: 200, says: 'Words of prose, at least.', least: 1 },
    code: {
      default: 20,
      says: 'Lines of code that make up for all of them, half as many for half.',
      least: 1,
    },
  },
  offWhen: 'Switch it off on a blog of short notes.',
  examples: {
    pass: [
      {
        name: 'As short as the config allows',
        file: `---\ntitle: A\n---\n${sentence.repeat(10)}\n`,
        options: { words: 100 },
      },
      { name: 'Long enough', file: `---\ntitle: A\n---\n${sentence.repeat(40)}\n` },
      {
        name: 'A post that only leads elsewhere',
        file: '---\ntitle: A\nredirect_to: https://example.org/a\n---\n',
      },
      {
        name: 'Most of the words, and some code',
        file: `---\ntitle: A\n---\n${sentence.repeat(15)}\n\n\`\`\`go\n${'batch(write)\n'.repeat(4)}\`\`\`\n`,
      },
      {
        name: 'A draft, which is not done yet',
        file: `---\ntitle: A\ndraft: true\n---\n${sentence}\n`,
      },
      {
        name: 'Few words and much code',
        file: `---\ntitle: A\n---\n${sentence}\n\n\`\`\`go\n${'batch(write)\n'.repeat(40)}\`\`\`\n`,
      },
      {
        name: 'A picture with a few words',
        file: `---\ntitle: A\n---\n${sentence}\n\n![The load by day](/load.png)\n`,
      },
      {
        name: 'A frame in MDX',
        path: 'posts/a.mdx',
        file: `---\ntitle: A\n---\n${sentence}\n\n<iframe src="https://example.org/load"></iframe>\n`,
      },
      {
        name: 'A video, by a tag of the generator',
        file: `---\ntitle: A\n---\n${sentence}\n\n{% youtube dQw4w9WgXcQ %}\n`,
      },
    ],
    fail: [
      {
        name: 'A few sentences',
        file: `---\ntitle: A\n---\n${sentence.repeat(3)}\n`,
        says: ['The post has 33 words; fewer than 200 seldom stand on their own.'],
      },
      {
        name: 'Few words, and a line of code',
        file: `---\ntitle: A\n---\n${sentence.repeat(3)}\n\n\`\`\`go\nbatch(write)\n\`\`\`\n`,
        says: ['The post has 33 words; fewer than 200 seldom stand on their own.'],
      },
      {
        name: 'A link and little else',
        file: '---\ntitle: A\n---\nWe have [a new queue](https://example.com/queue), {% link _posts/a.md %}.\n',
        says: ['The post has five words; fewer than 200 seldom stand on their own.'],
      },
    ],
  },
  *run({ post }, { words: fewest, code }) {
    if (!post.published || post.frontmatter.values.redirect_to !== undefined) return
    const { words } = post.content
    if (words >= fewest || unread(post) || showsMore(post)) return
    if (words / fewest + linesOfCode(post) / code >= 1) return
    yield {
      message: `The post has ${sayNumber(words)} ${words === 1 ? 'word' : 'words'}; fewer than ${fewest} seldom stand on their own.`,
      fix: 'Add what a reader needs to use it, or keep this post on your own site.',
    }
  },
})

/** A body too complex to parse has an empty tree: then we know nothing about its length. */
function unread(post: Post): boolean {
  return (post.content.tree.children ?? []).length === 0 && post.body.trim() !== ''
}

function showsMore({ content, body }: Post): boolean {
  return content.images.length > 0 || nodesIn(content).some(isShown) || tag.test(withoutCode(body))
}

function linesOfCode({ content }: Post): number {
  const blocks = nodesIn(content).filter(({ type }) => type === 'code')
  return blocks.reduce((sum, { value = '' }) => sum + value.split('\n').length, 0)
}

function isShown({ type, value = '', name }: Node): boolean {
  const html = type.startsWith('mdxJsx') ? `<${name ?? ''}` : type === 'html' ? value : ''
  return type === 'table' || shows.test(html)
}

function withoutCode(body: string): string {
  return body.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')
}
