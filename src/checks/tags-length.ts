import { capital, oneOrMany, sayCount, sayList } from '../text/say.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

/** Medium's API documentation: longer tags are ignored. */
const most = 25

export default defineCheck({
  id: 'tags-length',
  title: 'Warn about tags of more than 25 characters',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'Medium documents 25 characters as the limit of a tag; longer ones are ignored, and the hand-off leaves them out.',
  evidence: ['https://github.com/Medium/medium-api-docs'],
  examples: {
    pass: [
      { name: 'Short ones', file: '---\ntitle: A\ntags: [databases, go]\n---\nText.\n' },
      {
        name: 'Exactly 25 characters',
        file: '---\ntitle: A\ntags: [continuous-integrations-x]\n---\nText.\n',
      },
    ],
    fail: [
      {
        name: 'A sentence',
        file: '---\ntitle: A\ntags: [databases, how-to-batch-writes-without-tears]\n---\nText.\n',
        says: [
          'One tag is longer than the 25 characters that Medium takes: “how-to-batch-writes-without-tears”.',
        ],
      },
      {
        name: 'Two',
        file: '---\ntitle: A\ntags: [event-driven-architectures, continuous-integration-tools]\n---\nText.\n',
        says: [
          'Two tags are longer than the 25 characters that Medium takes: “event-driven-architectures” and “continuous-integration-tools”.',
        ],
      },
    ],
  },
  *run({ post }) {
    const long = post.tags.filter(tag => [...tag].length > most)
    if (long.length === 0) return
    const are = long.length === 1 ? 'is' : 'are'
    yield {
      message: `${capital(sayCount(long.length, 'tag'))} ${are} longer than the ${most} characters that Medium takes: ${sayList(long.map(tag => quoted(tag, 60)))}.`,
      fix: `Shorten ${oneOrMany(long.length, 'it, or choose another topic', 'them, or choose other topics')} when you publish on Medium.`,
      place: fieldPlace(post, ['tags', 'categories', 'keywords']),
    }
  },
})
