import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

/** Beyond this another check speaks. */
const tooLong = 100

export default defineCheck({
  id: 'title-cut',
  title: 'Warn about titles that search results are likely to cut',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Search results cut a title to the width of the screen. Google documents no number of characters; about 70 usually fit, which is a habit. What matters should stand before the cut.',
  evidence: ['https://developers.google.com/search/docs/appearance/title-link'],
  options: {
    most: { default: 70, says: 'The most characters of a title.', least: 1 },
  },
  examples: {
    pass: [
      { name: 'A short title', file: '---\ntitle: How we batch writes\n---\nText.\n' },
      {
        name: 'Exactly 70 characters',
        file: `---\ntitle: ${'Writes in batches '.repeat(3)}and other habits\n---\nText.\n`,
      },
      {
        name: 'More than Medium takes: another check says so',
        file: `---\ntitle: ${'Writes in batches, '.repeat(6)}again\n---\nText.\n`,
      },
      {
        name: 'A blog that sets its own limit',
        file: `---\ntitle: ${'Writes in batches '.repeat(4)}again\n---\nText.\n`,
        options: { most: 80 },
      },
    ],
    fail: [
      {
        name: 'A title with an afterthought',
        file: '---\ntitle: How we batch the writes of every service that we run, and what it costs us\n---\nText.\n',
        says: ['The title has 74 characters; search results usually show about 70.'],
      },
      {
        name: 'A long heading',
        file: `# ${'Writes in batches '.repeat(4)}again\n\nText.\n`,
        says: ['The title has 77 characters; search results usually show about 70.'],
      },
    ],
  },
  *run({ post }, { most }) {
    const length = [...post.title].length
    if (length <= most || length > tooLong) return
    yield {
      message: `The title has ${length} characters; search results usually show about ${most}.`,
      fix: 'Put what matters first, or shorten it.',
      place: fieldPlace(post, ['title'], post.title),
    }
  },
})
