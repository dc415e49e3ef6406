import type { Claim } from '../../domain.ts'
import type { Brief, Channel, Letter } from '../define-channel.ts'
import type { Case, Rule, Shown } from './define-rule.ts'
import { rules } from './rules/registry.ts'

export interface Judged {
  /** Without the sentences that were left out. */
  readonly letter: Letter
  /** What was left out and why, a sentence each. */
  readonly dropped: readonly string[]
  /** Why the rest may not be shown, as a sentence; null when it may. */
  readonly refused: string | null
  /** Ids of the rules that decided: one for each sentence that was left out, and that of the whole. */
  readonly by: { readonly dropped: readonly string[]; readonly refused: string | null }
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
  const dropped: Verdict[] = []
  const first = caseOf(letter)
  const paragraphs = letter.paragraphs
    .map(claims =>
      claims.filter(claim => {
        const why = firstOf(({ drops }) => drops?.(claim, first))
        if (why !== null) dropped.push(why)
        return why === null
      }),
    )
    .filter(claims => claims.length > 0)
  const kept: Letter = { ...letter, paragraphs }
  const left = caseOf(kept)
  const refused = firstOf(({ refuses }) => refuses?.(left))
  return {
    letter: kept,
    dropped: dropped.map(({ why }) => `a sentence, since ${why}.`),
    refused: refused === null ? null : `There is no text: ${refused.why}.`,
    by: { dropped: dropped.map(({ rule }) => rule), refused: refused?.rule ?? null },
  }
}

interface Verdict {
  readonly rule: string
  readonly why: string
}

/** What the first rule says that minds it. */
function firstOf(ask: (rule: Rule) => string | null | undefined): Verdict | null {
  for (const rule of rules) {
    const why = ask(rule) ?? null
    if (why !== null) return { rule: rule.id, why }
  }
  return null
}

function textOf({ paragraphs }: Letter): string {
  return paragraphs.map(claims => claims.map(({ text }) => text).join(' ')).join('\n\n')
}
