import { type ToldOrigin, toldOrigin } from '../formats/told-origin.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'

const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`
const own = 'We write in batches now, and the load fell by half.'
const long = Array<string>(6).fill(own)
const queues = '[Queues that last](https://queues.example.org/last)'

export default defineCheck({
  id: 'content-not-original',
  title: 'Warn about posts that say they are not the original',
  needs: 'post',
  severity: 'warning',
  concerns: 'post',
  why: 'A post that says that it summarises, translates or reposts another text is useful on your own site. Elsewhere it stands beside the text that it retells: Medium’s rules ask for original work, so Postrider proposes it neither for Medium nor to anybody. A post that came out on another site first is not taken to Medium from here either, because the copy would name the wrong original. Only a sentence of the post itself counts, with a link to the other text; a post that quotes or discusses something is original.',
  evidence: [
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
    'https://help.medium.com/hc/en-us/articles/213477928',
    'https://developers.google.com/search/docs/essentials/spam-policies',
  ],
  examples: {
    pass: [
      {
        name: 'It discusses an article',
        file: post(`This post is a reply to the article ${queues}.`, own),
      },
      {
        name: 'A summary of what the author made',
        file: post(
          'This is a translation of my article [in the handbook](https://example.org/handbook).',
          'This post is a summary of my article [in the handbook](https://example.org/handbook).',
          'This is a summary of the changes in [version 2](https://example.org/2.0).',
          'The talk was first published in 2016 with help from [Jo](https://jo.example.org).',
        ),
      },
      {
        name: 'In the middle of a long post',
        file: post(...long, `*Translated from ${queues}.*`, ...long),
      },
      {
        name: 'A summary of a post on the own site',
        file: post('This is a summary of the post [on queues](https://example.com/queues).'),
      },
      {
        name: 'It came out here first, by its canonical',
        file: `---\ntitle: A\ncanonical: https://example.com/post\n---\nOriginally published on [our old site](https://old.example.org/a).\n\n${own}\n`,
      },
      {
        name: 'The canonical says it already',
        file: `---\ntitle: A\ncanonical: https://queues.example.org/a\n---\nOriginally published on [Queues](https://queues.example.org/a).\n\n${own}\n`,
      },
      {
        name: 'Without a link, and about something else',
        file: post(
          'This letter was originally published in our [annual report](https://example.org/r.pdf).',
          'The paper by Jo, originally published on [a site of theirs](https://jo.example.org), is short.',
          'Originally written by [Jo](https://jo.example.org) in 2019.',
        ),
      },
    ],
    fail: [
      {
        name: 'A summary of somebody’s article',
        file: post(
          `This post is a machine-made summary of the article ${queues}. Enjoy.`,
          ...long,
          ...long,
        ),
        says: [
          'The post says that it retells a text on queues.example.org: “This post is a machine-made summary of the article Queues that last”.',
        ],
      },
      {
        name: 'A translation, said at the end',
        file: post(...long, ...long, `*Translated from ${queues}.*`),
        says: [
          'The post says that it retells a text on queues.example.org: “Translated from Queues that last”.',
        ],
      },
      {
        name: 'A repost in a box, and a translation in another language',
        file: post(`> Reposted with kind permission of the author from ${queues}.`, own),
        says: [
          'The post says that it retells a text on queues.example.org: “Reposted with kind permission of the author from Queues that last”.',
        ],
      },
      {
        name: 'In Chinese',
        file: post('本文翻译自[队列](https://queues.example.org/last)。', own),
        says: ['The post says that it retells a text on queues.example.org: “本文翻译自队列”.'],
      },
      {
        name: 'An excerpt',
        file: post(
          own,
          'This is an excerpt, first posted [on The Queue](https://queue.example.org/a).',
        ),
        says: [
          'The post says that it came out first on queue.example.org: “This is an excerpt, first posted on The Queue”.',
        ],
      },
      {
        name: 'It came out elsewhere',
        file: post(
          'Thanks to [Jo](https://jo.example.org) for reading. This post was originally published on [The Queue](https://queue.example.org).',
          own,
        ),
        says: [
          'The post says that it came out first on queue.example.org: “This post was originally published on The Queue”.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const origin = toldOrigin(post, blog.ownHosts)
    if (origin !== null) yield { ...say(origin), place: origin.place }
  },
})

function say({ kind, sentence, host }: ToldOrigin) {
  const said = quoted(sentence, 160)
  return kind === 'retold'
    ? {
        message: `The post says that it retells a text on ${host}: ${said}.`,
        fix: 'Keep it on your own site, or write what you think of it: then it is yours.',
      }
    : {
        message: `The post says that it came out first on ${host}: ${said}.`,
        fix: 'Set the canonical to the address there; or to the address here if this is the original now.',
      }
}
