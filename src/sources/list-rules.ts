/** What contributing pages of lists often ask for, and how it is said in a line. */
const known: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/self[- ]promot/i, () => 'It speaks of self-promotion: read that part first'],
  [
    /\b(?:AI|LLM|machine|ChatGPT)[- ](?:generated|written|assisted)|generated (?:by|with) (?:an? )?(?:AI|LLM|ChatGPT)/i,
    () => 'It speaks of text made by models: read that part first',
  ],
  [
    /\b(?:one|single|individual) (?:\w+ )?(?:per|for each|pull request|PR)\b/i,
    () => 'One entry a pull request',
  ],
  [/alphabetical/i, () => 'In alphabetical order'],
  [/(?:bottom|end) of (?:the|its|that|each)\b/i, () => 'At the end of its section'],
  [/(\d{1,6})\+? (?:GitHub )?stars/i, ([, stars]) => `It speaks of ${stars} stars`],
  [
    /(\d{1,3}) (days|months) old|older than (\d{1,3}) (days|months)/i,
    ([, a, unit, b, other]) => `It speaks of an age of ${a ?? b} ${unit ?? other}`,
  ],
]

/** The rules that a contributing page or a template names, in our words: they point, and quote nothing. */
export function listRules(text: string): string[] {
  const seen = text.slice(0, 50_000)
  return known.flatMap(([pattern, say]) => {
    const found = pattern.exec(seen)
    return found === null ? [] : [say(found)]
  })
}
