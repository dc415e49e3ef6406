import { describe, expect, test } from 'vitest'
import type { Post } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { likenessOf, shinglesOf } from '../../src/text/shingles.ts'
import { draftFor, matched } from './desk.ts'

const nouns =
  'harbour lantern meadow kettle engine violin glacier orchard compass saddle tunnel beacon'.split(
    ' ',
  )
/** Posts that have nothing in common, with as little to say as a draft needs. */
const posts = nouns.map((noun, i) => {
  const [other, third] = [nouns[(i + 5) % 12], nouns[(i + 7) % 12]]
  const said = `The ${noun} holds ${third} rows near one ${other} while each ${noun} rests.`
  const more =
    i % 3 === 0
      ? ''
      : ` It was ${other} and ${third} that made each ${noun} worth its ${third} twice.`
  return readPost(`_posts/${noun}.md`, `---\ntitle: A ${noun}\n---\n${said}${more}\n`)
})
const textOf = (kind: 'newsletter' | 'community' | 'publication' | 'podcast', post: Post) =>
  draftFor(matched({ kind }), {}, post).text

describe.each(['newsletter', 'community', 'publication', 'podcast'] as const)('a %s', kind => {
  const texts = posts.map(post => textOf(kind, post)).filter(text => text !== null)

  test('gets no mass template: drafts of the posts of a run are alike by 0.4 at most', () => {
    expect(texts.length).toBeGreaterThan(2)
    const marks = texts.map(text => shinglesOf(text.replace(/https?:\S+|“[^”]*”/g, ' ')))
    for (const [i, mark] of marks.entries())
      for (const other of marks.slice(i + 1))
        expect(likenessOf(mark, other)).toBeLessThanOrEqual(0.4)
  })
  test('gets the same draft of a post, whatever else a run writes', () => {
    expect(
      posts
        .toReversed()
        .map(post => textOf(kind, post))
        .toReversed(),
    ).toEqual(posts.map(post => textOf(kind, post)))
  })
})

test('posts begin with different frames', () => {
  const frames = posts.flatMap(
    post => /\n\n([^\n]*):? https/.exec(textOf('community', post) ?? '')?.[1] ?? [],
  )
  expect(new Set(frames.map(frame => frame.replace(/“[^”]*”/g, ''))).size).toBeGreaterThan(2)
})
