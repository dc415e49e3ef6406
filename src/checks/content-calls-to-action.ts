import { capital, sayCount, sayList, sayNumber } from '../text/say.ts'
import { quoted, sayLines } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Asks the reader to do something for the author; instructions of a tutorial ask for the reader. */
const call = new RegExp(
  [
    '\\bsign up (?:for (?:our|my|the newsletter|free|a free)|now|today)\\b',
    '\\bsubscribe (?:to (?:our|my|the) (?:\\w+ )?(?:newsletter|mailing list|channel|blog|podcast)|now|today)\\b',
    '\\bfollow (?:me|us) (?:on|at)\\b',
    '\\b(?:get started|try (?:it|us)) (?:for free|today|now)\\b',
    '\\b(?:start|try) (?:your|a|our) free trial\\b',
    '\\b(?:book|request|schedule) (?:a|your) (?:demo|call|consultation)\\b',
    '\\b(?:contact|hire) (?:our sales|sales|us|me) (?:today|now|for a|if you)\\b',
    '\\bbuy (?:my|our|it) (?:book|course|now)\\b|\\bbuy me a coffee\\b',
    '\\bjoin (?:our|the) (?:waiting ?list|newsletter|mailing list|beta)\\b',
    '\\b(?:give|leave) (?:us|me|it|the repo\\w*) a star\\b|\\bstar (?:us|it|the repo\\w*) on github\\b',
    '\\bcheck out (?:our|my) (?:product|pricing|course|book|newsletter|services)\\b',
    '\\bsmash (?:that|the) (?:like|subscribe)|\\bhit (?:that|the) subscribe\\b',
  ].join('|'),
  'gi',
)

const post = (...paragraphs: readonly string[]) =>
  `---\ntitle: A\n---\n${paragraphs.join('\n\n')}\n`

export default defineCheck({
  id: 'content-calls-to-action',
  title: 'Warn about more than two calls to action',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'One request at the end is usual. Where a post asks to subscribe, to follow and to book a demo, it reads as advertising, and Medium gives posts whose purpose is to promote less reach. Two is a habit. Instructions of a tutorial do not count, nor does the same request again.',
  evidence: [
    'https://help.medium.com/hc/en-us/articles/360006362473',
    'https://policy.medium.com/medium-rules-30e5502c4eb4',
  ],
  options: { most: { default: 2, says: 'Calls to action, at most.', least: 0 } },
  examples: {
    pass: [
      {
        name: 'Two',
        file: post('We batch.', 'Follow me on Mastodon, and subscribe to my newsletter.'),
      },
      {
        name: 'One, three times',
        file: post('Follow us on Mastodon.', 'Follow us on GitHub.', 'Follow us on the stage.'),
      },
      {
        name: 'Instructions',
        file: post(
          'Sign up for an account with the cloud, then subscribe to the topic.',
          'Follow the guide, and try it with a batch of two.',
          'Download it now and then, join the tables, and star the project on your list.',
        ),
      },
    ],
    fail: [
      {
        name: 'Three in the text',
        file: post(
          'Sign up for our newsletter.',
          'We batch. Follow us on Mastodon, or book a demo.',
          'Sign up for our list.',
        ),
        says: [
          'Three calls to action on lines 4 and 6: “Sign up for our”, “Follow us on” and “book a demo”; more than two read as advertising.',
        ],
      },
      {
        name: 'One, where the config wants none',
        file: post('We batch.', 'Hit that subscribe button.'),
        options: { most: 0 },
        says: [
          'One call to action on line 6: “Hit that subscribe”; more than no read as advertising.',
        ],
      },
    ],
  },
  *run({ post }, { most }) {
    const found = new Map<string, Call>()
    for (const { text, line, column } of paragraphsOf(post.content))
      for (const [words] of text.matchAll(call))
        found.set(words.toLowerCase(), found.get(words.toLowerCase()) ?? { words, line, column })
    const calls = [...found.values()]
    const [first] = calls
    if (first === undefined || calls.length <= most) return
    const words = sayList(calls.slice(0, 4).map(({ words }) => quoted(words)))
    yield {
      message: `${capital(sayCount(calls.length, 'call to action', 'calls to action'))} on ${sayLines(calls.map(({ line }) => line))}: ${words}; more than ${sayNumber(most)} read as advertising.`,
      fix: 'Keep the one that matters most, at the end of the post.',
      place: { line: first.line, column: first.column },
    }
  },
})

interface Call {
  readonly words: string
  readonly line: number
  readonly column: number
}
