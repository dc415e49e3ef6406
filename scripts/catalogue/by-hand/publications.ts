import type { Overlays } from './overlay.ts'

/** Magazines of their own houses. */
export const overlays: Overlays = {
  'alistapart.com/about/contribute': {
    wants: 'unpublished',
    routeEvidence: 'https://alistapart.com/about/contribute/',
  },
  'dzone.com': {
    wants: 'unpublished',
    route: {
      how: 'submit',
      url: 'https://dzone.com/writers-zone',
      rules: [
        'Published nowhere else, of 800 words or more, under your real name',
        'Not to advertise a product; no generated text',
        'A review takes some six weeks',
      ],
      checked: '2026-09-22',
    },
    routeEvidence: 'https://dzone.com/articles/dzones-article-submission-guidelines',
  },
  'hackernoon.com': {
    route: {
      how: 'submit',
      url: 'https://hackernoon.com/p/publish',
      rules: [
        'An account is needed; editors review each story for some days',
        'A post that stands on your blog is taken: say so in the form, and give its address',
        'Disclose your interest; a picture, a summary and tags are asked for',
      ],
      checked: '2026-09-22',
    },
  },
}
