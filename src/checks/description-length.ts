import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

export default defineCheck({
  id: 'description-length',
  title: 'Warn about descriptions that are very short or very long',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Google documents no length for descriptions; it cuts them to the width of the screen. About 160 characters usually fit, and fewer than 50 seldom say what a reader gets. Both numbers are habits.',
  evidence: ['https://developers.google.com/search/docs/appearance/snippet'],
  options: {
    least: { default: 50, says: 'The fewest characters of a description.' },
    most: { default: 160, says: 'The most characters of a description.', least: 1 },
  },
  examples: {
    pass: [
      {
        name: 'One sentence',
        file: '---\ntitle: How we batch writes\ndescription: Four lines of code took half of the load off our database. Here they are.\n---\nText.\n',
      },
      {
        name: 'Exactly 50 characters',
        file: `---\ntitle: A\ndescription: ${'We batch. '.repeat(4)}And so on.\n---\nText.\n`,
      },
      {
        name: 'Exactly 160 characters',
        file: `---\ntitle: A\ndescription: ${'We batch. '.repeat(15)}And so on.\n---\nText.\n`,
      },
      {
        name: 'None at all is another check',
        file: '---\ntitle: How we batch writes\n---\nText.\n',
      },
      {
        name: 'A blog that keeps them shorter',
        file: '---\ntitle: How we batch writes\ndescription: On batching.\n---\nText.\n',
        options: { least: 10 },
      },
    ],
    fail: [
      {
        name: 'Too long',
        file: `---\ntitle: How we batch writes\ndescription: ${'We write in batches now. '.repeat(8)}Yes.\n---\nText.\n`,
        says: ['The description has 204 characters; search results usually show about 160.'],
      },
      {
        name: 'Too short',
        file: '---\ntitle: How we batch writes\ndescription: On batching.\n---\nText.\n',
        says: ['The description has 12 characters; there is room for about 160.'],
      },
    ],
  },
  habit: ({ description }, { least, most }) =>
    description !== undefined &&
    ([...description].length > Number(most) || [...description].length < Number(least)),
  *run({ post }, { least, most }) {
    if (post.description === undefined) return
    const length = [...post.description].length
    const place = fieldPlace(post, ['description', 'excerpt', 'summary'], post.description)
    if (length > most) {
      yield {
        message: `The description has ${length} characters; search results usually show about ${most}.`,
        fix: 'Put what matters into the first sentence, or shorten it.',
        place,
      }
    } else if (length < least) {
      yield {
        message: `The description has ${length} characters; there is room for about ${most}.`,
        fix: 'Say in a full sentence what a reader gets from the post.',
        place,
      }
    }
  },
})
