import type { Target } from '../domain.ts'
import { hostOf } from '../formats/url.ts'

/** Places whose own rules forbid text from a machine, and what these rules say. */
const rules: readonly (readonly [host: RegExp, why: string])[] = [
  [
    /(?:^|\.)ycombinator\.com$/,
    'We write no text for it: the guidelines of Hacker News ask for comments by people, not generated or edited by a machine.',
  ],
  [
    /(?:^|\.)(?:stackexchange|stackoverflow|superuser|serverfault|askubuntu|mathoverflow)\.(?:com|net)$/,
    'We write no text for it: Stack Exchange removes generated answers, and an answer must stand without its link.',
  ],
  [
    /(?:^|\.)qwoted\.com$/,
    'We write no text for it: the code of conduct of Qwoted forbids generated pitches.',
  ],
  [
    /(?:^|\.)lobste\.rs$/,
    'We write no text for it: Lobsters takes what people write for spam when a machine wrote it.',
  ],
]

export function wantsPeopleOnly({ wants, url }: Target): boolean {
  return wants === 'links' || ruleOf(url) !== undefined
}

/** Why there is no text, as a sentence. */
export function whyPeopleOnly({ url }: Target): string {
  return ruleOf(url)?.[1] ?? 'We write no text for it: its rules ask for words from people.'
}

function ruleOf(url: string) {
  const host = hostOf(url) ?? ''
  return rules.find(([pattern]) => pattern.test(host))
}
