import type { Author, Claim, Post } from '../domain.ts'
import { signature } from './author-voice.ts'
import type { Brief, Letter, Matched } from './define-channel.ts'
import { speaksOfPost } from './stands-alone.ts'

/** A sentence and the ids of what it rests on; without any it is a courtesy. */
export const say = (text: string, ...from: readonly string[]): Claim => ({ text, from })

/** “Title”, as it stands within a sentence. */
export function titled({ title }: Pick<Post, 'title'>): string {
  const plain = title.replace(/[“”"]/g, '’').replace(/\s+/g, ' ').trim()
  return `“${plain.replace(/(?<!\.)\.$/, '')}”`
}

/** The sentence that leads to the address, and the address. */
export function link(
  { url }: Pick<Brief, 'url'>,
  words: string,
  ...from: readonly string[]
): Claim {
  return say(words === '' ? url : `${words} ${url}`, 'post:url', ...from)
}

/** Who speaks, in the forms that sentences need. */
export function who({ voice }: Pick<Brief, 'voice'>) {
  return voice === 'we'
    ? ({ I: 'We', my: 'our', mine: 'ours' } as const)
    : ({ I: 'I', my: 'my', mine: 'mine' } as const)
}

/** A sentence of the post that can come before its title. */
export const isPassage = ({ text, from: [first = ''] }: Claim): boolean =>
  /^post:\d/.test(first) && !speaksOfPost(text)

export interface Parts {
  readonly subject: Claim
  readonly paragraphs: readonly (readonly (Claim | null)[])[]
  readonly checklist?: readonly string[]
}

/** A mail: a greeting, paragraphs, a name. */
export function mail(
  { author, post }: Brief,
  { subject, paragraphs, checklist = [] }: Parts,
): Letter {
  const name = signature(author, post)
  return {
    subject,
    paragraphs: filled([
      [say('Hello,')],
      ...paragraphs,
      name === undefined ? [] : [say(name, 'author:name')],
    ]),
    checklist,
  }
}

/** Without what is not there. */
export function filled(paragraphs: readonly (readonly (Claim | null)[])[]): Claim[][] {
  return paragraphs
    .map(claims => claims.filter(claim => claim !== null))
    .filter(claims => claims.length > 0)
}

/** What it took before, where the match rests on it: “You linked “…” in May 2026.” */
export function earlierItem({ because }: Matched, verb: string): Claim | null {
  const at = because.findIndex(({ signal, text }) => signal === 'sample' && /“.+?”/.test(text))
  const reason = because[at]
  if (reason === undefined) return null
  const [, title = '', month] = /“(.+?)”(?:[^.]*? in (\p{L}+ \d{4}))?/u.exec(reason.text) ?? []
  const when = month === undefined ? '' : ` in ${month}`
  return say(`You ${verb} “${title}”${when}.`, `reason:${at}`)
}

/** One of the ways to say it, another one for each place. */
export function inTurn<T>(turn: number, ways: readonly [T, ...T[]]): T {
  return ways[turn % ways.length] as T
}

/** Says who wrote it, for places that ask; the author’s own sentence where the config has one. */
export function disclosure({ disclosure }: Author, voice: Brief['voice'], turn: number): Claim {
  if (disclosure !== undefined) return say(disclosure, 'author:disclosure')
  return say(inTurn(turn, voice === 'we' ? ourDisclosures : disclosures))
}
export const disclosures = [
  'I am the author; corrections are welcome.',
  'It is my own post, and I am glad about corrections.',
  'I wrote it myself; tell me what I got wrong.',
  'The post is mine, so weigh it as such.',
  'Mine, and open to corrections.',
] as const
export const ourDisclosures = [
  'We are the authors; corrections are welcome.',
  'It is our own post, and we are glad about corrections.',
  'We wrote it ourselves; tell us what we got wrong.',
  'The post is ours, so weigh it as such.',
  'Ours, and open to corrections.',
] as const
