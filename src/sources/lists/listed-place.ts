import type { CatalogueSetting, Route, Sample, Target, TargetKind } from '../../domain.ts'
import { idOf } from '../../formats/target-id.ts'
import { hostOf } from '../../formats/url.ts'

/** A place as a list of the user's tells it; what it leaves out, the setting of the list may say. */
export interface ListedPlace {
  readonly name?: string | undefined
  readonly url: string
  readonly kind?: TargetKind | undefined
  readonly topics?: readonly string[] | undefined
  readonly description?: string | undefined
  readonly feed?: string | undefined
  readonly route?: Route | undefined
  readonly samples?: readonly Sample[] | undefined
}

/** A mistake of the person who wrote a list, where it stands, and how to mend it. */
export class ListError extends Error {
  /** Counts from 1. */
  readonly line: number
  readonly found: string
  readonly expected: string
  readonly fix: string

  constructor(line: number, found: string, expected: string, fix: string) {
    super(`line ${line}: found ${found}, expected ${expected}. ${fix}`)
    this.name = 'ListError'
    this.line = line
    this.found = found
    this.expected = expected
    this.fix = fix
  }
}

/** Text → places. @throws ListError for the first mistake */
export type ReadList = (text: string, setting: CatalogueSetting) => readonly ListedPlace[]

export function isAddress(url: string): boolean {
  return url.length <= 500 && hostOf(url) !== null
}

/** What somebody wrote, short and in quotes. */
export function shown(text: string): string {
  return text === '' ? 'nothing' : `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`
}

const byWords: readonly (readonly [RegExp, TargetKind])[] = [
  [/newsletter|weekly|digest/i, 'newsletter'],
  [/podcast|radio/i, 'podcast'],
  [/communit|forum|slack|discord|subreddit|reddit|chat|mastodon/i, 'community'],
  [/publication|magazine|write for|guest post|contributor/i, 'publication'],
  [/conference|call for (?:papers|proposals|speakers)|cfp/i, 'call-for-papers'],
  [/^awesome\b|^lists?$/i, 'list'],
]

/** What the words around a place say that it is; a blog where they say nothing. */
export function kindOf(words: readonly string[]): TargetKind {
  const said = [...words].reverse()
  for (const text of said) {
    const found = byWords.find(([pattern]) => pattern.test(text))
    if (found !== undefined) return found[1]
  }
  return 'writer'
}

export function toTarget(place: ListedPlace, setting: CatalogueSetting): Target {
  const { name, url, kind, topics = [], description, feed, route, samples } = place
  return {
    id: idOf(url),
    kind: kind ?? setting.kind ?? 'writer',
    name: name?.trim() || (hostOf(url) ?? url),
    url,
    topics: [...new Set([...topics, ...setting.topics].map(topic => topic.toLowerCase()))],
    ...(description && { description }),
    ...(feed && { feed }),
    ...(route && { route }),
    ...(samples && samples.length > 0 && { samples }),
  }
}
