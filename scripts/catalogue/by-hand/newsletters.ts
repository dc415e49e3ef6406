import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { type Overlay, type Overlays, place } from './overlay.ts'

/** One house with one editorial desk; what its issues and its contact page say. */
function cooperpress(rules: readonly string[], evidence?: string): Overlay {
  return {
    route: {
      how: 'e-mail',
      url: 'https://cooperpress.com/contact/',
      rules: [...rules, 'One mail for all newsletters of the house; name the one it fits best'],
      checked: '2026-10-05',
    },
    ...(evidence === undefined ? {} : { routeEvidence: evidence }),
  }
}
/**
 * One house with a site and a letter a language. The page on how to contribute was read for
 * Python; that JavaScript and self-hosting have it, records of autumn 2026 say. Of the other
 * languages nothing says so that is younger than ten years.
 */
function libhunt(language: string, checked?: string): Overlay {
  return {
    route: {
      how: 'submit',
      url: `https://${language}.libhunt.com/contribute`,
      rules: [
        'An account is needed; a post or news is a “resource” there, a library a “package”',
        'What is sent is considered for the weekly letter',
      ],
      ...(checked === undefined ? {} : { checked }),
    },
    routeEvidence: 'https://python.libhunt.com/contribute',
  }
}
const byReply = ['Answer an issue, or write to the desk: they look at any link that is sent']

export const overlays: Overlays = {
  'androidweekly.net': {
    route: {
      how: 'form',
      url: 'https://androidweekly.net/',
      rules: ['The form behind “Submit” takes a link, a title and a short description'],
      checked: '2026-08-23',
    },
  },
  'changelog.com': {
    // On 5 October 2026 own work was welcome after signing in, how-tos and products were not.
    closed: 'its editor left in March 2026, and we do not know whether it still comes out',
    routeEvidence: 'https://changelog.com/news/submit',
  },
  'console.dev': {
    closed: 'reviews developer tools and takes no articles',
    routeEvidence: 'https://console.dev/selection-criteria',
  },
  'console.substack.com': {
    closed: 'no issue since February 2024, as its archive was in September 2026',
    routeEvidence: 'https://console.substack.com/archive',
  },
  'css-weekly.com': {
    route: {
      how: 'form',
      url: 'https://css-weekly.com/',
      rules: ['The form on its contact page has a choice for links'],
      checked: '2026-08-26',
    },
  },
  'dotnetweekly.com': {
    route: {
      how: 'form',
      url: 'https://www.dotnetweekly.com/add',
      rules: ['An account is needed; the form takes a title, an address and a category'],
    },
    routeEvidence: 'https://github.com/dotnetweekly/dnw-gatsby/blob/master/src/pages/add.js',
  },
  'frontendfoc.us': cooperpress(byReply, 'https://frontendfoc.us/issues'),
  'git.github.io/rev_news/rev_news': {
    route: {
      how: 'pull-request',
      url: 'https://github.com/git/git.github.io/tree/master/rev_news/drafts',
    },
    routeEvidence: 'https://github.com/git/git.github.io',
  },
  'golangweekly.com': cooperpress(['Write to the desk; there is no form']),
  'graphqlweekly.com': {
    route: {
      how: 'form',
      url: 'https://www.graphqlweekly.com/',
      rules: ['The form behind “Submit” takes a link with a description; what is sent is reviewed'],
    },
    routeEvidence: 'https://github.com/graphql-hive/graphql-weekly/blob/main/README.md',
  },
  'haskellweekly.news': {
    route: { how: 'pull-request', url: 'https://github.com/haskellweekly/haskellweekly' },
    routeEvidence: 'https://github.com/haskellweekly/haskellweekly/blob/main/README.md',
  },
  'iosdevweekly.com': {
    route: {
      how: 'form',
      url: 'https://suggest.iosdevweekly.com/',
      rules: [
        'No account is needed; the form asks whether you wrote it',
        'Blogs whose feed is in the iOS Dev Directory are read already: then send nothing',
      ],
      checked: '2026-09-24',
    },
  },
  'javascriptweekly.com': cooperpress(byReply, 'https://javascriptweekly.com/issues'),
  'kube.news': {
    route: {
      how: 'form',
      url: 'https://github.com/cncf/foundation/blob/main/KubeWeekly.md',
      rules: [
        'Articles of the last month, of use to more than the users of one product',
        'No press releases, nothing behind a form; no events but those of the CNCF',
        'The guidelines link to the form',
      ],
    },
  },
  'js.libhunt.com/newsletter': libhunt('js'),
  'kotlinweekly.net': {
    route: {
      how: 'e-mail',
      url: 'https://kotlinweekly.net/',
      rules: ['The address for submissions stands at the foot of the page'],
      checked: '2026-08-23',
    },
  },
  'laravel-news.com': {
    route: {
      how: 'submit',
      url: 'https://laravel-news.com/links',
      rules: ['Links for the Laravel community, with a title and a description'],
    },
  },
  'lwkd.info': {
    closed: 'takes news of Kubernetes development only, no outside blog posts',
    routeEvidence: 'https://github.com/kubernetes-sigs/lwkd/blob/main/CONTRIBUTING.md',
  },
  'news.vuejs.org': {
    route: {
      how: 'form',
      url: 'https://news.vuejs.org/submit',
      rules: ['Stories, libraries and news of Vue; what is sent is looked at once a week'],
      checked: '2026-09-01',
    },
  },
  'nodeweekly.com': cooperpress(byReply, 'https://nodeweekly.com/issues'),
  'postgresweekly.com': cooperpress(['Write to the desk; there is no form']),
  'pycoders.com': {
    route: {
      how: 'form',
      url: 'https://pycoders.com/submissions',
      rules: ['No paywalled links'],
      checked: '2026-09-25',
    },
  },
  'python.libhunt.com/newsletter': libhunt('python', '2026-08-30'),
  'react.statuscode.com': cooperpress(byReply, 'https://cooperpress.com/publications/'),
  'rubyweekly.com': cooperpress(['Write to the desk; there is no form']),
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
  'selfhosted.libhunt.com/newsletter': libhunt('selfhosted'),
  'sidebar.io': {
    route: {
      how: 'form',
      url: 'https://sidebar.io/submit',
      rules: ['You must sign in'],
      checked: '2026-08-26',
    },
  },
  'smashingmagazine.com/the-smashing-newsletter': {
    route: {
      how: 'form',
      url: 'https://www.smashingmagazine.com/contact/',
      rules: ['Choose “Link suggestion” in the contact form', 'No place in it can be bought'],
      checked: '2026-05-18',
    },
    routeEvidence: 'https://www.smashingmagazine.com/the-smashing-newsletter/',
  },
  'sreweekly.com': {
    route: {
      how: 'e-mail',
      url: 'https://sreweekly.com/about/',
      rules: [
        'Answer an issue, or write to the address that the page gives',
        'Only what is published: nothing under embargo',
      ],
      checked: '2026-08-30',
    },
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
  'webtoolsweekly.com': {
    closed: 'takes tools only, no articles and no tutorials',
    routeEvidence: 'https://webtoolsweekly.com/submit',
  },
  'weekly-vue.news': {
    closed: 'ended in March 2026',
    routeEvidence: 'https://weekly-vue.news/',
  },
}

export const places: readonly CatalogueRow[] = [
  place({
    kind: 'newsletter',
    name: 'Accessibility Weekly',
    url: 'https://a11yweekly.com/',
    topics: ['accessibility', 'web development', 'design'],
    route: {
      how: 'e-mail',
      url: 'https://a11yweekly.com/',
      rules: [
        'Answer an issue, which names the address for suggestions',
        'Of the last two months, with a view of its own, and accurate',
        'No paywall, no sign-up, no Medium and no other social media; nothing on overlays',
        'No guest posts and no exchange of links',
      ],
    },
    routeEvidence: 'https://a11yweekly.com/good-links',
  }),
  place({
    kind: 'newsletter',
    name: 'Vue.js Feed',
    url: 'https://vuejsfeed.com/',
    topics: ['vue', 'javascript', 'frontend', 'web development'],
    route: { how: 'form', url: 'https://vuejsfeed.com/submit', checked: '2026-09-01' },
  }),
  place({
    kind: 'newsletter',
    name: 'Data Engineering Weekly',
    url: 'https://www.dataengineeringweekly.com/',
    topics: ['data engineering', 'data pipelines', 'databases', 'kafka', 'analytics'],
    route: {
      how: 'pull-request',
      url: 'https://github.com/ananthdurai/dataengineeringweekly',
      rules: [
        'Add the title of the article in the folder for the week',
        'Neutral towards vendors, without open promotion of a product',
      ],
      checked: '2026-10-05',
    },
    routeEvidence: 'https://www.dataengineeringweekly.com/about',
  }),
]
