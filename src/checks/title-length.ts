import { shorten } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

/** Medium's API documentation: longer titles are ignored. */
const most = 100

export default defineCheck({
  id: 'title-length',
  title: 'Warn about titles of more than 100 characters',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'Medium documents 100 characters as the limit of a title: what is longer is ignored, and a title is made from the text. Search results cut a long title much earlier, at a width and not at a count.',
  evidence: [
    'https://github.com/Medium/medium-api-docs',
    'https://developers.google.com/search/docs/appearance/title-link',
  ],
  examples: {
    pass: [
      { name: 'A short title', file: '---\ntitle: How we batch writes\n---\nText.\n' },
      {
        name: 'Exactly 100 characters',
        file: `---\ntitle: ${'Writes in batches, '.repeat(5)}again\n---\nText.\n`,
      },
    ],
    fail: [
      {
        name: 'A sentence as a title',
        file: '---\ntitle: How we batch the writes of every service that we run, why we did not do so from the start, and what it costs\n---\nText.\n',
        says: ['The title has 108 characters; Medium takes 100.'],
      },
      {
        name: 'A long heading',
        file: `# ${'Writes in batches, '.repeat(6)}again\n\nText.\n`,
        says: ['The title has 119 characters; Medium takes 100.'],
      },
    ],
  },
  *run({ post }) {
    const length = [...post.title].length
    if (length <= most) return
    yield {
      message: `The title has ${length} characters; Medium takes ${most}.`,
      fix: `Shorten it for Medium, to ${quoted(firstParts(post.title), most)} for instance.`,
      place: fieldPlace(post, ['title'], post.title),
    }
  },
})

/** As many of its parts, parted by colons, dashes and commas, as fit; else the words that fit. */
function firstParts(title: string): string {
  const ends = [...title.matchAll(/\s*[:;–—]\s|\s-\s|,\s/g)].map(({ index }) => index)
  const end = ends.filter(at => at >= 20 && at <= most).at(-1)
  return end === undefined ? shorten(title, most) : title.slice(0, end)
}
