import type { Draft, Post } from '../domain.ts'
import { english, languageOf } from '../markdown/language-of.ts'
import type { Brief, Channel } from './define-channel.ts'
import { sectionsOf } from './post-facts.ts'

/** As it declares, else as it reads. What is too short to tell counts as English, as its frames are. */
export function inEnglish(post: Post): boolean {
  return languageOf(post) === english
}

/** Facts to write from, where no text of ours would do; `why` says so. */
export function writeOutline(
  { id, begin }: Channel,
  brief: Brief,
  why: string,
  notes: readonly string[] = [],
): Draft {
  const { post, url, matched } = brief
  const { titles } = sectionsOf(post.content)
  const beginning = begin?.(brief) ?? null
  return {
    channel: id,
    subject: post.title,
    text: null,
    checklist: [
      `${why} Say in a few words what a reader learns; here are the facts to write from.`,
      ...(beginning === null ? [] : [beginning]),
      ...(post.description === undefined ? [] : [`What it says of itself: ${post.description}`]),
      ...(titles.length < 2 ? [] : [`What is in it: ${titles.join('; ')}`]),
      ...matched.because.map(({ text }) => `Why this place: ${text}`),
      `The address: ${url}`,
      ...notes,
    ],
  }
}
