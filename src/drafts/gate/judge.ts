import type { Claim } from '../../domain.ts'
import type { Brief, Channel, Letter } from '../define-channel.ts'
import type { Case, Shown } from './define-rule.ts'
import { rules } from './rules/registry.ts'

export interface Judged {
  /** Without the sentences that were left out. */
  readonly letter: Letter
  /** What was left out and why, a sentence each. */
  readonly dropped: readonly string[]
  /** Why the rest may not be shown, as a sentence; null when it may. */
  readonly refused: string | null
}

/** First each sentence by itself, then what is left. */
export function judge(
  letter: Letter,
  given: { readonly channel: Channel; readonly brief: Brief; readonly shown: readonly Shown[] },
): Judged {
  const known = new Map(given.brief.evidence.map(({ id, text }) => [id, text]))
  const proof = ({ from }: Claim) => {
    const texts = from.map(id => known.get(id))
    return texts.includes(undefined) ? null : texts.join('\n')
  }
  const caseOf = (one: Letter): Case => ({ ...given, letter: one, text: textOf(one), proof })
  const dropped: string[] = []
  const first = caseOf(letter)
  const paragraphs = letter.paragraphs
    .map(claims =>
      claims.filter(claim => {
        const why = whyDrop(claim, first)
        if (why !== null) dropped.push(why)
        return why === null
      }),
    )
    .filter(claims => claims.length > 0)
  const kept: Letter = { ...letter, paragraphs }
  const left = caseOf(kept)
  const why = rules.map(({ refuses }) => refuses?.(left) ?? null).find(found => found !== null)
  return { letter: kept, dropped, refused: why === undefined ? null : `There is no text: ${why}.` }
}

function whyDrop(claim: Claim, of: Case): string | null {
  const why = rules.map(({ drops }) => drops?.(claim, of) ?? null).find(found => found !== null)
  return why === undefined ? null : `a sentence, since ${why}.`
}

function textOf({ paragraphs }: Letter): string {
  return paragraphs.map(claims => claims.map(({ text }) => text).join(' ')).join('\n\n')
}
