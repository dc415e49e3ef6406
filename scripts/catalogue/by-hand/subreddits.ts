import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { type Overlay, type Overlays, place } from './overlay.ts'

interface Subreddit {
  /** Only where no list of ours has it. */
  readonly topics?: readonly string[]
  readonly rules?: readonly string[]
  readonly closed?: string
  /** Text that a machine wrote or helped with is removed. */
  readonly ownWords?: true
  readonly checked?: string
  /** Where its rules page was not what was read. */
  readonly evidence?: string
}

const redditRules =
  'https://reddit.zendesk.com/hc/en-us/articles/204536499-What-constitutes-spam-Am-I-a-spammer-'
const readFirst = 'Read the rules of the subreddit first; they come before all others'
/** Hold everywhere on Reddit. */
const everywhere = [
  'Ask the moderators before posting if most of what you post is your own',
  'Say that you wrote it',
] as const

/** Name, spelt as in the catalogue → what its own rules say to who brings an article of theirs. */
const subreddits: Readonly<Record<string, Subreddit>> = {
  artificial: {
    rules: [
      'No promotion in your first post; at most a tenth of what you do may be your own',
      'No sensational or generic titles; do not slip in your product',
    ],
    checked: '2026-08-28',
  },
  commandline: {
    topics: ['command line', 'terminal', 'shell', 'cli'],
    ownWords: true,
    rules: [
      'Title and text of the post must be your own words, not generated',
      'Projects must be older than 30 days; name similar ones and what differs',
      'Nothing that talks to large language models, but for the well-known',
    ],
    checked: '2026-10-07',
  },
  devops: {
    topics: ['devops', 'continuous integration', 'infrastructure', 'cloud'],
    ownWords: true,
    rules: [
      'Own work goes into the weekly self-promotion thread',
      'Elsewhere a link needs three to five sentences of your own and the title of the article',
      'Name your ties to a product at the top; text that reads as generated is removed',
    ],
    checked: '2026-10-07',
  },
  dotnet: {
    topics: ['.net', 'c#'],
    ownWords: true,
    rules: [
      'What promotes a product on Saturdays only, with the flair for promotion',
      'Few announcements of releases; no posts that an AI wrote',
    ],
    checked: '2026-09-27',
    evidence: 'https://www.reddit.com/r/dotnet/comments/1rgx9j4/rule_change/',
  },
  entrepreneur: {
    closed: 'its rules forbid promotion and dropped links, August 2026',
    checked: '2026-08-04',
  },
  ExperiencedDevs: {
    topics: ['software engineering', 'career', 'engineering management'],
    rules: [
      'No advertisement without leave of the moderators; discussions, not links',
      'Posts on AI on Wednesdays and Saturdays only',
      'Flair and karma there are needed; answer comments within two hours',
    ],
    checked: '2026-07-28',
  },
  golang: {
    topics: ['go'],
    ownWords: true,
    rules: [
      'Articles on open-source Go libraries and applications are on topic',
      'No generated text and no emoji; no asking for follows or opinions to get attention',
      'Small or new projects go into the weekly thread',
    ],
    checked: '2026-10-07',
  },
  javascript: {
    rules: [
      'The article must be about JavaScript',
      'Less than half of what you contribute may be your own; no paid products',
    ],
    checked: '2026-09-18',
    evidence: 'https://rankhog.com/subreddits/javascript',
  },
  kubernetes: { topics: ['kubernetes', 'containers', 'cloud native', 'devops'] },
  linux: {
    topics: ['linux', 'open source'],
    rules: ['The original source, no blogs that only retell; about Linux or free software'],
  },
  LocalLLaMA: {
    topics: ['large language models', 'local ai', 'ai', 'machine learning'],
    rules: [
      'Less than a tenth of what you post may be your own; disclose your ties',
      'Text that a model mostly wrote is removed; no fishing for engagement',
    ],
    checked: '2026-08-07',
  },
  MachineLearning: {
    rules: [
      'Start the title with [P] and say method and evaluation',
      'Promotion goes into the self-promotion thread, with the price if there is one',
      'Marketing campaigns mean a ban for good',
    ],
    checked: '2026-07-16',
  },
  netsec: {
    topics: ['security', 'network security', 'vulnerabilities'],
    rules: ['The original source, technical, no advertising', 'Look for a duplicate first'],
  },
  node: {
    topics: ['node.js', 'javascript', 'backend'],
    rules: ['It shows no rules of its own; talk about the technique, not the product'],
    checked: '2026-09-18',
    evidence: 'https://rankhog.com/subreddits/node',
  },
  opensource: {
    topics: ['open source'],
    ownWords: true,
    rules: [
      'Less than a tenth of what you post may be your own; accounts that only drop by are removed',
      'A repository that is linked needs an OSI licence; use the flair for promotion',
      'Generated content can mean a ban',
    ],
    checked: '2026-07-26',
  },
  programming: {
    ownWords: true,
    rules: [
      'No text by a language model, not even a summary or a translation',
      'No product promotion and no “I made this”; what made it hard may be told',
      'Articles on AI only where they go deep into an implementation',
    ],
    checked: '2026-09-11',
  },
  Python: {
    rules: ['Own projects go into the monthly showcase thread, not into a post of their own'],
    checked: '2026-09-27',
  },
  reactjs: {
    rules: [
      'Share your own as an active member who helps others; who comes to take is not wanted',
      'Portfolios on Sundays only',
    ],
    checked: '2026-09-15',
    evidence: 'https://rankhog.com/subreddits/reactjs',
  },
  rust: {
    topics: ['rust'],
    ownWords: true,
    rules: [
      'It must be about Rust; the title says what it is about',
      'No low effort; what looks generated may be removed',
    ],
    checked: '2026-06-29',
    evidence: 'https://www.reddit.com/r/rust/wiki/rules',
  },
  SaaS: {
    rules: ['Your product once, or three links, in 60 days', 'Disclose your ties'],
    checked: '2026-08-04',
  },
  selfhosted: {
    topics: ['self-hosting', 'docker', 'home server', 'open source'],
    rules: [
      'With a link to a blog say why it matters; a bot asks how AI was involved',
      'What is promoted must be ready for use, with documentation',
      'Projects younger than three months go into the thread for new ones',
    ],
    checked: '2026-10-07',
  },
  smallbusiness: {
    closed: 'what promotes, even indirectly, is removed since June 2026',
    checked: '2026-08-04',
  },
  startups: {
    rules: ['Promotion only in the thread for sharing your startup'],
    checked: '2026-08-23',
  },
  sysadmin: {
    topics: ['system administration', 'infrastructure', 'windows', 'linux'],
    rules: [
      'No advertising; speak of your product only where it is already talked about',
      'The account must be older than a day',
    ],
    checked: '2026-08-04',
  },
  technology: {
    rules: ['The title exactly as the article has it', 'About technology, nothing sensational'],
  },
  typescript: { topics: ['typescript', 'javascript'] },
  webdev: {
    ownWords: true,
    rules: [
      'At most a tenth of what you post may be your own; nothing commercial',
      'Projects on Showoff Saturday only, with its flair',
      'Generated text is removed',
    ],
    checked: '2026-09-29',
  },
}

const home = (name: string) => `https://www.reddit.com/r/${name}/`

function overlay(name: string, facts: Subreddit): Overlay {
  const { rules, closed, checked, evidence = `${home(name)}about/rules/` } = facts
  if (closed !== undefined) return { closed, routeEvidence: evidence }
  const route = { how: 'submit' as const, url: `${home(name)}submit` }
  return {
    ...(facts.ownWords ? { wants: 'links' as const } : {}),
    route: {
      ...route,
      rules: [...(rules ?? [readFirst]), ...everywhere],
      ...(checked === undefined ? {} : { checked }),
    },
    routeEvidence: rules === undefined ? redditRules : evidence,
  }
}

const named = Object.entries(subreddits)

export const overlays: Overlays = Object.fromEntries(
  named
    .filter(([, { topics }]) => topics === undefined)
    .map(([name, facts]) => [`reddit.com/r/${name}`, overlay(name, facts)]),
)

export const places: readonly CatalogueRow[] = named.flatMap(([name, facts]) =>
  facts.topics === undefined
    ? []
    : [
        place({
          kind: 'community',
          name: `r/${name}`,
          url: home(name),
          topics: facts.topics,
          ...overlay(name, facts),
        }),
      ],
)
