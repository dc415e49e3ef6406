import type { Claim, Post } from '../domain.ts'
import { countWords, sentencesOf } from '../text/words.ts'
import { keysIn } from './keys.ts'
import { saysLittle, standsAlone } from './stands-alone.ts'

/** The author’s own summary, where it is whole sentences. */
export function describe({ title, description }: Post): Claim | null {
  const given = description?.replace(/\s+/g, ' ').trim() ?? ''
  const text = wholeSentences(given)
  const words = countWords(text)
  if (sameWords(text, title)) return null
  if (
    words < 5 ||
    words > 45 ||
    !/^[\p{Lu}\p{N}“]/u.test(text) ||
    unfit.test(text) ||
    saysLittle.test(text)
  )
    return null
  if (!/[.!]$/.test(text) && /[.!?] /.test(text)) return null
  return { text: /[.!]$/.test(text) ? text : `${text}.`, from: ['post:description'] }
}

/**
 * Of an excerpt that a tool cut off, what stands before the cut. Nobody wrote it as a summary, so it
 * has to stand alone as any other sentence of the text does.
 */
function wholeSentences(text: string): string {
  if (!/(?:…|\.{3})$/.test(text)) return text
  const whole = sentencesOf(text).slice(0, -1)
  const [first = ''] = whole
  return standsAlone(first, countWords(first), false) ? whole.join(' ') : ''
}

const sameWords = (a: string, b: string) => [...keysIn([a])].join() === [...keysIn([b])].join()
const unfit =
  /[?…]|\.\.\.|https?:|[{}<>|[\]#*_\\]|@\w|\p{Extended_Pictographic}|\b(this (post|article|tutorial|guide|blog)|in this|click|subscribe|read (more|on)|learn (how|more)|find out|let's|part \d|the following|here (are|is))\b/iu
