import type { Post } from '../domain.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Names under which blogs record that a machine wrote. */
const field =
  /^ai(?:[-_]?(?:generated|written|assisted))$|^(?:generated|written)[-_]?(?:by|with)[-_]?ai$/i
const says =
  /\b(?:AI|LLMs?|GPT(?:-?\d\S*)?|ChatGPT|Claude|Gemini|Copilot|language model|machine|artificial intelligence)\b/
/** Medium asks for the words within the first two paragraphs. */
const first = 2

export default defineCheck({
  id: 'content-ai-undisclosed',
  title: 'Warn about machine-written posts that do not say so',
  needs: 'post',
  severity: 'warning',
  concerns: 'medium',
  why: 'Medium asks that text written with the help of AI says so within its first two paragraphs. Only posts whose own frontmatter says that a machine wrote are looked at: nothing is guessed from the text.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/22576852947223',
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
  ],
  examples: {
    pass: [
      {
        name: 'It says so',
        file: '---\ntitle: A\nai_generated: true\n---\nWe write in batches.\n\nThe text is by an LLM, the figures are ours.\n',
      },
      { name: 'Written by hand', file: '---\ntitle: A\nai_generated: false\n---\nText.\n' },
      { name: 'Nothing recorded', file: '---\ntitle: A\n---\nText about AI.\n' },
    ],
    fail: [
      {
        name: 'It does not say so',
        file: '---\ntitle: A\nai_generated: true\n---\nWe write in batches.\n',
        says: ['The frontmatter says “ai_generated: true”, and the first two paragraphs do not.'],
      },
      {
        name: 'It says so at the end',
        file: '---\ntitle: A\naiAssisted: yes\n---\nWe.\n\nWrite.\n\nWith AI.\n',
        says: ['The frontmatter says “aiAssisted: yes”, and the first two paragraphs do not.'],
      },
    ],
  },
  *run({ post }) {
    const recorded = recordedIn(post)
    const beginning = paragraphsOf(post.content).slice(0, first)
    if (recorded === undefined || beginning.some(({ text }) => says.test(text))) return
    yield {
      message: `The frontmatter says ${quoted(recorded.join(': '))}, and the first two paragraphs do not.`,
      fix: 'Write “This text was written with the help of AI” at the top of the copy.',
      place: fieldPlace(post, [recorded[0]]),
    }
  },
})

function recordedIn({ frontmatter }: Post): readonly [string, string] | undefined {
  const found = Object.entries(frontmatter.values).find(
    ([name, value]) => field.test(name) && !/^(?:false|no|none|0|)$/i.test(String(value)),
  )
  return found === undefined ? undefined : [found[0], String(found[1])]
}
