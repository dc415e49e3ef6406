import type { Overlays } from './overlay.ts'

/** Lists with rules that keep a post out, or nearly so. */
export const overlays: Overlays = {
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
}
