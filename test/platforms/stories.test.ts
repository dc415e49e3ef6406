import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { makeCopy } from '../../src/platforms/medium/copy/make-copy.ts'
import { asHtml, storyOf } from '../../src/platforms/medium/copy/write-copy.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'
import medium from '../../src/platforms/medium/medium.ts'
import { compareStory } from '../../src/platforms/medium/story/compare-story.ts'
import { readStory } from '../../src/platforms/medium/story/read-story.ts'

const url = 'https://example.com/batching/'
const body =
  'We write in batches, and the load fell by half.\n\n## Why\n\nWhat comes in waits in [our queue](/queue) until there is time for all of it.\n\nIt is told in [part two](/two), in more words than this post has, and in [part three](/three) once more.\n\n```go\nbatch()\n```\n\n![Load in June](/june.png)\n\n```mermaid\na-->b\n```\n\nhttps://www.youtube.com/watch?v=abc\n'
const subject = subjectOf({
  name: 'a post',
  file: `---\ntitle: How we batch writes\n---\n${body}`,
  url,
})
const handOff = medium.handOff(subject)
const copy = makeCopy(subject, handOff, losses)
const story = asHtml(storyOf(handOff, copy.blocks)).replace(/<p><em>\[Put[^\n]*\n/g, '')

/** As Medium serves it: the story in an article, others below it, faces that are no figures. */
const page = (inside: string, head = `<link rel="canonical" href="${url}?source=x">`) =>
  `<!doctype html><html><head><title>How we batch writes | Medium</title>${head}</head><body><nav><a href="/me"><img src="face.png"></a></nav><article><section>${inside}</section></article><article><h2>Another story</h2></article></body></html>`

function compare(html: string) {
  const answer = { ok: true, status: 200, url: 'https://medium.com/@a/b', body: html } as const
  const seen = readPage(subject.post, url, { ...answer, headers: { 'content-type': 'text/html' } })
  const compared = compareStory(readStory(html)!, seen, handOff, copy)
  return Object.fromEntries(
    compared.filter(({ verdict }) => verdict !== 'pass').map(({ what, ...rest }) => [what, rest]),
  )
}

describe('a story on Medium', () => {
  it('is what the post is', () => {
    expect(compare(page(story))).toEqual({})
  })

  it('has quotation marks and dashes of its own, and parameters on links', () => {
    const other = story
      .replace('batches, and', 'batches – and')
      .replace('/two"', '/two?source=post_page-----1"')
    expect(compare(page(other))).toEqual({})
  })

  it('has its words in parts, as code that Medium colours', () => {
    const other = story.replace('batch()', '<span>batch</span><span>()</span><br>')
    expect(compare(page(other))).toEqual({})
  })

  it('has frames in the place of bare addresses', () => {
    const bare = /<p><a href="https:\/\/www\.youtube[^\n]*/
    expect(
      compare(page(story.replace(bare, '<figure><iframe src="/media/1"></iframe></figure>'))),
    ).toEqual({})
    expect(Object.keys(compare(page(story.replace(bare, ''))))).toEqual(['links'])
  })

  it.each([
    ['no canonical', story, '', { canonical: { says: 'The story declares no canonical link.' } }],
    [
      'its own canonical',
      story,
      '<link rel="canonical" href="https://medium.com/@a/b">',
      { canonical: { says: `The canonical link is https://medium.com/@a/b, not ${url}.` } },
    ],
  ])('with %s tells where to set it', (_, inside, head, seen) => {
    const compared = compare(page(inside, head))
    expect(compared).toMatchObject(seen)
    expect(compared.canonical?.todo).toContain(`Customize canonical link, and put ${url} there`)
  })

  it.each([
    ['the title', 'How we batch writes', 'How to batch', 'title', undefined],
    ['a paragraph', 'We write in batches, and the load fell by half.', '', 'text', [4]],
    ['a code block', '<pre><code class="language-go">batch()</code></pre>', '', 'code', [12]],
    ['the line breaks of code', 'pre>', 'p>', 'code', [12, 18]],
    ['a picture', '<figure>', '<div>', 'images', [16]],
    ['a link', 'https://example.com/two', 'https://example.com/', 'links', [10]],
  ])('that lost %s says so', (_, from, to, what, lines) => {
    const compared = compare(page(story.replaceAll(from, to)))
    expect(compared[what]).toMatchObject({ verdict: 'fail', ...(lines && { lines }) })
  })

  it('tells of own links that should be gone', () => {
    const unlinked = handOff.unlink[0]!
    const other = `${story}<p><a href="https://example.com${unlinked.url}">more</a></p>`
    expect(compare(page(other))['own-links']).toMatchObject({
      says: `One link to your own site is there beyond the two to keep: “${unlinked.text}”.`,
    })
  })

  it('tells of marks that were left in', () => {
    const marked = asHtml(storyOf(handOff, copy.blocks))
    expect(compare(page(marked)).text?.says).toBe(
      'One mark of the copy still stands in the story: “[Put a picture of this diagram here]”.',
    )
  })

  it('is none where a page has no text', () => {
    expect(readStory('<!doctype html><div id="root"></div><script>a()</script>')).toBeNull()
  })
})
