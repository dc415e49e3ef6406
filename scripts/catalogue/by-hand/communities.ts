import type { CatalogueRow } from '../../../src/sources/catalogue-schema.ts'
import { type Overlays, place } from './overlay.ts'

export const overlays: Overlays = {
  'dev.to': {
    route: {
      how: 'submit',
      url: 'https://dev.to/new',
      rules: [
        'Publish the whole post with its canonical URL, not a stub that links out',
        'No post that mainly promotes something or collects backlinks',
        'Disclose affiliate links',
        'Say with its AI label if AI helped to write it',
      ],
      checked: '2026-10-05',
    },
    routeEvidence: 'https://dev.to/terms',
  },
  'echojs.com': {
    wants: 'links',
    route: {
      how: 'submit',
      url: 'https://www.echojs.com/submit',
      rules: ['An account is needed; address and title are all that is asked for'],
    },
  },
  'hashnode.com': {
    route: {
      how: 'submit',
      url: 'https://hashnode.com/',
      rules: [
        'Publish the whole post; tick that you republish it and give the original URL',
        'Import in bulk and the API need a paid plan',
      ],
      checked: '2026-10-05',
    },
    routeEvidence:
      'https://docs.hashnode.com/help-center/hashnode-editor/how-to-set-a-canonical-link',
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
      checked: '2026-10-07',
    },
    routeEvidence: 'https://lobste.rs/about',
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
        'No generated or AI-edited text, neither in a post nor in a comment',
      ],
      checked: '2026-10-05',
    },
    routeEvidence: 'https://news.ycombinator.com/newsguidelines.html',
  },
  'slack.kubernetes.io': {
    closed: 'counts links that draw people to a project of yours as spam, October 2026',
    routeEvidence:
      'https://github.com/kubernetes/community/blob/master/communication/slack-guidelines.md',
  },
}

export const places: readonly CatalogueRow[] = [
  place({
    kind: 'community',
    name: 'daily.dev',
    url: 'https://daily.dev/',
    topics: [
      'software engineering',
      'web development',
      'developer tools',
      'open source',
      'javascript',
      'devops',
    ],
    wants: 'links',
    route: {
      how: 'submit',
      url: 'https://app.daily.dev/',
      rules: [
        '“New post” takes a link, which then stands on your profile',
        'English, for developers, and not mainly to promote',
        'No generated text',
        'A personal blog is no longer taken as a source; a squad is open to all',
      ],
    },
    routeEvidence: 'https://docs.daily.dev/how-to-get-featured/',
  }),
  place({
    kind: 'community',
    name: 'Reactiflux',
    url: 'https://www.reactiflux.com/',
    topics: ['react', 'react native', 'javascript', 'frontend'],
    route: {
      how: 'submit',
      url: 'https://www.reactiflux.com/promotion',
      rules: [
        'On Discord, in the channel for own writing that the page names',
        'For active members: take part before you share',
        'Your own work, of use to members and free to read; a series once in two weeks at most',
        'Ask the channel first if it might look commercial',
      ],
    },
  }),
  place({
    kind: 'community',
    name: 'RubyFlow',
    url: 'https://rubyflow.com/',
    topics: ['ruby', 'ruby on rails'],
    wants: 'links',
    route: {
      how: 'submit',
      url: 'https://rubyflow.com/',
      rules: ['A log of links by its readers; Ruby Weekly looks there'],
    },
    routeEvidence: 'https://www.ruby-lang.org/en/community/weblogs/',
  }),
]
