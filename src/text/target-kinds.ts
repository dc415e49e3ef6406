import type { TargetKind } from '../domain.ts'

/** Places of a kind, in words. */
export const placesOfKind: Readonly<Record<TargetKind, string>> = {
  newsletter: 'newsletters',
  community: 'communities',
  publication: 'publications',
  list: 'lists',
  thread: 'threads',
  writer: 'blogs',
  podcast: 'podcasts',
  'call-for-papers': 'calls for papers',
}

/** One place of a kind, in words. */
export const placeOfKind: Readonly<Record<TargetKind, string>> = {
  newsletter: 'newsletter',
  community: 'community',
  publication: 'publication',
  list: 'list on GitHub',
  thread: 'thread',
  writer: 'blog',
  podcast: 'podcast',
  'call-for-papers': 'call for papers',
}
