import type { Target } from '../domain.ts'
import { hostOf, parseUrl } from '../formats/url.ts'

export function isOnMedium({ url }: Pick<Target, 'url'>): boolean {
  return hostOf(url) === 'medium.com'
}

/** The publication of a story, `better-programming`; null for what stands under a person's name. */
export function publicationOf(story: string): string | null {
  const [first = '', second] = (parseUrl(story)?.pathname ?? '').split('/').filter(Boolean)
  const isPublication = /^[a-z0-9-]{2,60}$/.test(first) && !/^(?:p|m|me|tag|feed|s)$/.test(first)
  return isOnMedium({ url: story }) && isPublication && second !== undefined ? first : null
}
