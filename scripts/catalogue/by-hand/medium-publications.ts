import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { type Overlay, type Overlays, place } from './overlay.ts'

type Accepts = readonly ('draft' | 'published')[]

/** On Medium; what it accepts is left out where its page does not say. */
function onMedium(accepts: Accepts | null, rest: Overlay): Overlay {
  return { medium: accepts === null ? {} : { accepts: [...accepts] }, ...rest }
}
const old = (year: number) => `Its page is of ${year}: see first whether it still publishes`
const asDraft = 'Send it as a draft on Medium, not published'

/** Publications that a list of ours has. */
export const overlays: Overlays = {
  'blog.kotlin-academy.com': onMedium(['draft'], {
    route: {
      how: 'e-mail',
      url: 'https://blog.kotlin-academy.com/write-for-kotlin-academy-abebd70937ce',
      rules: ['The first time send the link of your draft on Medium'],
    },
  }),
  'itnext.io': onMedium(null, {
    route: {
      how: 'e-mail',
      url: 'https://itnext.io/share-your-expertise-ignite-discussions-with-thousands-of-people-around-several-dev-and-it-a69dbdc55cf',
      rules: [
        'No sales pitch; disclose your ties to a company',
        'Say if you submitted it elsewhere too',
      ],
      checked: '2026-10-05',
    },
  }),
  'proandroiddev.com': onMedium(null, {
    route: {
      how: 'submit',
      url: 'https://proandroiddev.com/submission-guidelines-b2efa7f46272',
      rules: ['The first time send the link of your story; then you are added as a writer'],
      checked: '2026-08-23',
    },
  }),
  'pub.towardsai.net': onMedium(['draft'], {
    route: {
      how: 'form',
      url: 'https://contribute.towardsai.net/',
      rules: [
        asDraft,
        '850 words or more; nothing on finance or trading',
        'No answer within three days means no',
      ],
    },
  }),
  'towardsdatascience.com': {
    route: {
      how: 'submit',
      url: 'https://towardsdatascience.com/submissions/',
      rules: [
        'It left Medium in February 2025 and publishes on its own site',
        'Your own original work and images, no generated text',
      ],
    },
  },
  'uxdesign.cc': onMedium(['draft', 'published'], {
    route: {
      how: 'e-mail',
      url: 'https://uxdesign.cc/why-and-how-to-publish-with-the-ux-collective-8c8d1dd018a7',
      rules: [
        'Send the link of a draft or a story on Medium, with one sentence on it',
        'Nothing by companies or for a product, no affiliate links, no generated text',
        'It stays with them for six months at least',
      ],
    },
  }),
}

interface Publication {
  readonly name: string
  readonly url: string
  readonly topics: readonly string[]
  readonly accepts?: Accepts
  readonly overlay: Overlay
}

function publication({ name, url, topics, accepts, overlay }: Publication): CatalogueRow {
  return place({ kind: 'publication', name, url, topics, ...onMedium(accepts ?? null, overlay) })
}

export const places: readonly CatalogueRow[] = [
  publication({
    name: 'AIxDESIGN',
    url: 'https://medium.com/aixdesign',
    topics: ['artificial intelligence', 'ai', 'design'],
    overlay: {
      closed: 'stopped using Medium because of its paywall',
      routeEvidence: 'https://medium.com/aixdesign/how-to-publish-with-aixdesign-841d42d4f7a9',
    },
  }),
  publication({
    name: 'Better Programming',
    url: 'https://betterprogramming.pub/',
    topics: ['software engineering', 'programming'],
    overlay: {
      closed: 'paused in November 2023',
      routeEvidence:
        'https://betterprogramming.pub/let-a-thousand-programming-publications-bloom-bf37baef8f27',
    },
  }),
  publication({
    name: 'Bootcamp',
    url: 'https://medium.com/design-bootcamp',
    topics: ['design', 'ux', 'ui', 'career'],
    accepts: ['draft', 'published'],
    overlay: {
      route: {
        how: 'e-mail',
        url: 'https://uxdesign.cc/how-can-i-make-my-article-better-88c40a74e9dc',
        rules: [
          'The sister of UX Collective for people who begin, portfolio pieces and case studies',
          'Send the link of a draft or a story on Medium, with one sentence on it',
        ],
      },
    },
  }),
  publication({
    name: 'Data Engineer Things',
    url: 'https://blog.dataengineerthings.org/',
    topics: ['data engineering', 'data pipelines', 'databases'],
    accepts: ['draft'],
    overlay: {
      wants: 'unpublished',
      route: {
        how: 'form',
        url: 'https://blog.dataengineerthings.org/write-for-data-engineer-things-32dc9294c5db',
        rules: ['Nothing published before; AI may assist, not write', 'No superlatives'],
        checked: '2026-10-05',
      },
    },
  }),
  publication({
    name: 'DataSeries',
    url: 'https://medium.com/dataseries',
    topics: ['data science', 'machine learning', 'artificial intelligence', 'open source'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/dataseries',
        rules: ['For people who lead or research with data', old(2020)],
      },
      routeEvidence: 'https://mc.ai/write-for-dataseries/',
    },
  }),
  publication({
    name: 'Dev Life Digital',
    url: 'https://medium.com/dev-life-digital',
    topics: ['software engineering', 'developer community'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/dev-life-digital/how-to-write-for-dev-life-digital-5cd78f7e7c07',
        rules: ['Headings, clean formatting and spelling are looked at first'],
      },
    },
  }),
  publication({
    name: 'freeCodeCamp on Medium',
    url: 'https://medium.freecodecamp.org/',
    topics: ['software engineering', 'web development', 'learning'],
    overlay: {
      closed: 'left Medium; freeCodeCamp publishes on its own site',
      routeEvidence:
        'https://www.freecodecamp.org/news/the-freecodecamp-medium-publication-editor-handbook-cb5876d1ef23/',
    },
  }),
  publication({
    name: 'Geek Culture',
    url: 'https://medium.com/geekculture',
    topics: ['technology', 'software engineering', 'artificial intelligence', 'ux'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/geekculture/geek-culture-submissions-2215ec0e425e',
        rules: ['Facts need a link to their source', old(2021)],
        checked: '2021-03-21',
      },
    },
  }),
  publication({
    name: 'Level Up Coding',
    url: 'https://levelup.gitconnected.com/',
    topics: ['software engineering', 'web development', 'programming', 'data science'],
    accepts: ['draft'],
    overlay: {
      route: {
        how: 'e-mail',
        url: 'https://levelup.gitconnected.com/',
        rules: [asDraft, 'You may publish it elsewhere too; do not take it out of theirs again'],
      },
    },
  }),
  publication({
    name: 'Mastering Agility',
    url: 'https://masteringagility.org/',
    topics: ['agile', 'scrum', 'devops'],
    accepts: ['draft'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://masteringagility.org/index.php/writer-guidelines/',
        rules: ['Join their Discord and share the link of your draft on Medium for review'],
      },
    },
  }),
  publication({
    name: 'Product Coalition',
    url: 'https://productcoalition.com/',
    topics: ['product management', 'product design', 'startups'],
    overlay: {
      route: {
        how: 'form',
        url: 'https://jaystansell.medium.com/publish-your-article-to-the-product-coalition-b865ccdb9ee8',
        rules: [
          'It teaches something that product people can use; no generated text',
          'No advertising, no links to your own newsletter, product or downloads',
        ],
      },
      routeEvidence:
        'https://productcoalition.com/genuine-community-learning-not-marketing-ab0e4d31aaaa',
    },
  }),
  publication({
    name: 'Product Management Insider',
    url: 'https://medium.com/pminsider',
    topics: ['product management'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/pminsider/share-your-product-management-insights-with-us-and-well-help-you-turn-them-into-great-stories-c231da87adee',
        rules: ['From your own work, with techniques to use; not promotional'],
      },
    },
  }),
  publication({
    name: 'Software Ascending',
    url: 'https://medium.com/software-ascending',
    topics: ['software engineering', 'software architecture'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/software-ascending/article-submission-guide-6f18c18135f2',
        rules: ['For experienced developers, no introductions', old(2019)],
        checked: '2019-10-15',
      },
    },
  }),
  publication({
    name: 'Start it up',
    url: 'https://medium.com/swlh',
    topics: ['startups', 'entrepreneurship', 'creator economy'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/swlh/start-it-up-submissions-3e8ed27bcd3e',
        rules: ['For people who build on their own; it was The Startup before', old(2021)],
        checked: '2021-03-21',
      },
    },
  }),
  publication({
    name: 'Technology Hits',
    url: 'https://medium.com/technology-hits',
    topics: ['technology', 'artificial intelligence', 'leadership'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://digitalmehmet.com/2023/01/31/an-invitation-to-tech-writers-to-join-technology-hits-on-medium/',
        checked: '2023-01-31',
      },
    },
  }),
  publication({
    name: 'The Writing Cooperative',
    url: 'https://writingcooperative.com/',
    topics: ['writing', 'blogging', 'editing'],
    accepts: ['draft'],
    overlay: {
      route: {
        how: 'form',
        url: 'https://writingcooperative.com/the-writing-cooperative-submission-requirements-364b0fea36cd',
        rules: [
          'Ask to contribute first, then submit a draft; they prefer stories behind the paywall',
          'From your own experience, to help others write better',
        ],
        checked: '2023-12-09',
      },
      routeEvidence: 'https://readmedium.com/364b0fea36cd',
    },
  }),
  publication({
    name: 'Towards Data Engineering',
    url: 'https://medium.com/towards-data-engineering',
    topics: ['data engineering', 'data pipelines', 'spark', 'cloud'],
    overlay: {
      route: { how: 'form', url: 'https://tde.arverma.dev/', checked: '2026-10-05' },
      routeEvidence: 'https://medium.com/towards-data-engineering/about',
    },
  }),
  publication({
    name: 'User Defenders',
    url: 'https://medium.com/user-defenders',
    topics: ['ux', 'design'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/user-defenders/write-for-the-users-5fced81fc4cf',
        rules: ['500 words or more, with a line on you and a picture'],
      },
    },
  }),
  publication({
    name: 'UX School',
    url: 'https://medium.com/ux-school',
    topics: ['ux', 'design', 'career'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/ux-school/submit-d8012ce413e4',
        rules: ['Nothing from business accounts, nothing that sells', old(2019)],
        checked: '2019-01-15',
      },
    },
  }),
  publication({
    name: 'VisionWizard',
    url: 'https://medium.com/visionwizard',
    topics: ['computer vision', 'deep learning', 'machine learning'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/visionwizard/write-for-visionwizard-f988cbf775d',
        rules: ['Explanations in depth'],
      },
    },
  }),
  publication({
    name: 'Voice of Code',
    url: 'https://medium.com/voice-of-code',
    topics: ['software engineering', 'learning', 'technology'],
    accepts: ['draft'],
    overlay: {
      route: {
        how: 'submit',
        url: 'https://medium.com/voice-of-code/write-for-us-abc62a4efda7',
        rules: [asDraft, 'Profile with name, picture and a short text; follow them first'],
        checked: '2022-03-20',
      },
    },
  }),
]
