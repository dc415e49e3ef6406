import { tokensOf } from './terms.ts'

export type Spelling = 'British' | 'American'

/** British and American forms of words that posts are full of, by their beginnings. */
const pairs: readonly (readonly [british: RegExp, american: RegExp])[] = [
  [
    /^(?:behaviour|colour|favour|flavour|honour|labour|neighbour|rumour)/,
    /^(?:behavior|color|favor|flavor|honor|labor|neighbor|rumor)/,
  ],
  [/^(?:analys|catalys|paralys)(?:e[ds]?|ing)$/, /^(?:analyz|catalyz|paralyz)(?:e[ds]?|ing)$/],
  [
    /^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)is(?:e[ds]?|ing|ation)$/,
    /^(?:organ|optim|real|recogn|summar|custom|initial|minim|maxim|normal|visual|emphas|priorit)iz(?:e[ds]?|ing|ation)$/,
  ],
  [/^(?:centre|metre|litre|theatre)s?$/, /^(?:center|liter|theater)s?$/],
  [/^(?:catalogue|dialogue)s?$/, /^(?:catalog|dialog)s?$/],
  [/^(?:cancell|labell|modell|travell)(?:ed|ing)$/, /^(?:cancel|label|model|travel)(?:ed|ing)$/],
  [/^(?:defence|licence|offence)s?$/, /^(?:defense|offense)s?$/],
]

/** How a text spells where the two differ; null when it does not tell, or does both. */
export function spellingOf(text: string): Spelling | null {
  let [british, american] = [0, 0]
  for (const { word } of tokensOf(text)) {
    const lower = word.toLowerCase()
    if (pairs.some(([pattern]) => pattern.test(lower))) british += 1
    else if (pairs.some(([, pattern]) => pattern.test(lower))) american += 1
  }
  if (british === american) return null
  return british > american ? 'British' : 'American'
}
