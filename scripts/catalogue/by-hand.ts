import type { CatalogueRow } from '../../src/sources/catalogue-schema.ts'
import { entry } from './entry.ts'

const source = 'postrider'

type Overlay = Pick<CatalogueRow, 'route' | 'routeEvidence' | 'closed' | 'wants'>

/**
 * How to reach a place, and what it asks for: id of a target → facts of the page in
 * `routeEvidence`, or of the route's own page, in our words. `checked` is left out where the age
 * of the copy that was read is not known.
 */
export const overlays: Readonly<Record<string, Overlay>> = {
  'changelog.com': {
    route: { how: 'form', url: 'https://changelog.com/news/submit' },
  },
  'dev.to': {
    route: {
      how: 'submit',
      url: 'https://dev.to/new',
      rules: [
        'Publish the whole post with its canonical URL, not a stub that links out',
        'No post that mainly promotes something or collects backlinks',
        'Disclose affiliate links',
        'Say so if AI helped to write it',
      ],
    },
    routeEvidence: 'https://dev.to/terms',
  },
  'github.com/dend/awesome-product-management': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/dend/awesome-product-management',
      rules: [
        'Own articles are generally frowned upon',
        'Two closed pull requests within a year make you ineligible for a year',
        'A third try with the same thing means a block',
      ],
      checked: '2026-09-05',
    },
    routeEvidence: 'https://github.com/dend/awesome-product-management/pull/1347',
  },
  'github.com/awesome-lists/awesome-bash': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/awesome-lists/awesome-bash',
      rules: [
        'Repositories need more than 90 days and stars, or a discussion on HN, Reddit or Lobsters',
      ],
    },
    routeEvidence: 'https://github.com/awesome-lists/awesome-bash/pull/71',
  },
  'github.com/wsvincent/awesome-django': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/wsvincent/awesome-django',
      rules: [
        'Say in the pull request whether AI helped, and whether you are the author',
        'Projects need six months and 50 to 100 stars',
        'Leave no section of the template blank',
      ],
    },
  },
  'git.github.io/rev_news/rev_news': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/git/git.github.io/tree/master/rev_news/drafts',
    },
    routeEvidence: 'https://github.com/git/git.github.io',
  },
  'haskellweekly.news': {
    route: { how: 'pull-request', url: 'https://github.com/haskellweekly/haskellweekly' },
    routeEvidence: 'https://github.com/haskellweekly/haskellweekly/blob/main/README.md',
  },
  'lobste.rs': {
    wants: 'links',
    route: {
      how: 'submit',
      url: 'https://lobste.rs/stories/new',
      rules: [
        'Members only, by invitation; accounts younger than 70 days cannot submit an unseen domain',
        'Less than a quarter of your stories and comments may be your own work',
        'Tick that you are the author',
        'Technical posts only: business, management and marketing are off topic',
        'Use the canonical URL without tracking; choose from the fixed tags',
      ],
    },
    routeEvidence: 'https://lobste.rs/about',
  },
  'lwkd.info': {
    closed: 'takes news of Kubernetes development only, no outside blog posts',
    routeEvidence: 'https://github.com/kubernetes-sigs/lwkd/blob/main/CONTRIBUTING.md',
  },
  'news.ycombinator.com': {
    wants: 'links',
    route: {
      how: 'submit',
      url: 'https://news.ycombinator.com/submit',
      rules: [
        'Use the original title, without additions',
        'Post your own work only now and then among other things',
        'Never ask for votes',
        'Do not delete and post again',
        'No Show HN for a blog post, a newsletter or a list',
        'No generated or AI-edited comments',
      ],
    },
    routeEvidence: 'https://news.ycombinator.com/newsguidelines.html',
  },
  'ocaml.org/ocaml-planet': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/ocaml/ocaml.org/blob/main/data/planet-sources.yml',
      rules: ['Add the feed of the blog, not a post; it may carry OCaml articles only'],
    },
    routeEvidence: 'https://github.com/ocaml/ocaml.org/blob/main/CONTRIBUTING.md',
  },
  'pycoders.com': {
    route: {
      how: 'form',
      url: 'https://pycoders.com/submissions',
      rules: ['No paywalled links'],
      checked: '2026-09-25',
    },
  },
  'rweekly.org': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/rweekly/rweekly.org/blob/gh-pages/draft.md',
      rules: [
        'Free resources about R, with the code visible',
        'Put the link into the fitting category of the draft; no images',
        'Best between Monday and Friday; the issue is frozen on Sunday',
      ],
    },
    routeEvidence: 'https://github.com/rweekly/rweekly.org/blob/gh-pages/README.md',
  },
  'this-week-in-rust.org': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/rust-lang/this-week-in-rust',
      rules: [
        'Edit the draft of the next issue',
        'No paywall (members-only Medium stories are named) and no e-mail gate',
        'The title of the page as it is, the canonical URL, no utm parameters',
        'No near-duplicate of a recent post',
        'An article written with an LLM must say so itself',
      ],
      checked: '2026-08-21',
    },
    routeEvidence: 'https://github.com/rust-lang/this-week-in-rust/blob/master/README.md',
  },
}

/** Places that no list of ours has. */
export const placesByHand: readonly (CatalogueRow | null)[] = [
  entry({
    kind: 'list',
    name: 'Kagi Small Web',
    url: 'https://github.com/kagisearch/smallweb',
    source,
    topics: ['personal blogs', 'indie web', 'blogging', 'small web'],
    headings: ['Add a site or channel to the list'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/kagisearch/smallweb',
      rules: [
        'Personal blogs of one author, in English, with a recent post',
        'No advertisements, pop-ups or LLM-automated content',
        'With your own site add at least two others that are not yours',
      ],
      checked: '2026-08-22',
    },
  }),
]
