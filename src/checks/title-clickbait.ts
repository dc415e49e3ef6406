import { sayCount } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

const bait =
  /\byou (?:won[’']t|wouldn[’']t|will not) believe\b|\bwill (?:blow your mind|shock you|change your life)\b|\bthis (?:one|weird|simple) (?:weird |simple )?trick\b|\bnumber \d+ will\b|\bwhat happen(?:s|ed) next\b|\bdoctors hate\b/i
/** Names and abbreviations are short. */
const fewestLetters = 16

const titled = (title: string) => `---\ntitle: ${JSON.stringify(title)}\n---\nText.\n`

export default defineCheck({
  id: 'title-clickbait',
  title: 'Warn about titles that shout',
  needs: 'post',
  severity: 'note',
  concerns: 'post',
  why: 'Medium gives a title that promises more than the text holds less reach, and communities delete it. Capitals throughout, exclamation marks in a row and a few well-worn phrases count; what the text holds is not judged.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/360006362473',
    'https://news.ycombinator.com/newsguidelines.html',
  ],
  examples: {
    pass: [
      { name: 'A title', file: titled('How we batch writes, and what it costs!') },
      { name: 'An abbreviation', file: titled('HTTP, TLS, DNS') },
      { name: 'In another language', file: titled('¡Sí! Sim! はい！') },
      { name: 'A sign of the language', file: titled('Why !! is a Boolean, and != is not') },
    ],
    fail: [
      {
        name: 'Exclamation marks',
        file: titled('Batches are here!!'),
        says: ['The title has two exclamation marks in a row, after “Batches are here”.'],
      },
      {
        name: 'Capitals',
        file: titled('WRITE IN BATCHES FROM NOW ON'),
        says: ['The title is in capitals throughout: “WRITE IN BATCHES FROM NOW ON”.'],
      },
      {
        name: 'A phrase',
        file: titled('You won’t believe how we batch'),
        says: ['The title promises with “You won’t believe”.'],
      },
    ],
  },
  *run({ post }) {
    const message = troubleIn(post.title)
    if (message === null) return
    yield {
      message,
      fix: 'Say what a reader knows or can do after reading.',
      place: fieldPlace(post, ['title'], post.title),
    }
  },
})

function troubleIn(title: string): string | null {
  const phrase = bait.exec(title)?.[0]
  if (phrase !== undefined) return `The title promises with ${quoted(phrase)}.`
  const [, before, marks] = /^(.*?[\p{L}\p{N}])([!！]{2,})(?!=)/u.exec(title) ?? []
  if (before !== undefined && marks !== undefined)
    return `The title has ${sayCount(marks.length, 'exclamation mark')} in a row, after ${quoted(before)}.`
  const letters = title.replace(/[^\p{L}]/gu, '')
  return letters.length >= fewestLetters && /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters)
    ? `The title is in capitals throughout: ${quoted(title)}.`
    : null
}
