/** What a pattern of the settings reads out of a name; `'unsafe'` where it is not safe to run. */
export type NamePattern = RegExp | 'unsafe' | null

/**
 * A regular expression of Python from somebody's settings. Only plain ones are used, so that no
 * name can make it slow: no group that repeats, at most three open ends.
 */
export function namePattern(written: unknown): NamePattern {
  if (written === '' || written === null) return null
  if (typeof written !== 'string' || written.length > 200) return 'unsafe'
  const pattern = written.replaceAll('(?P<', '(?<')
  const openEnds = pattern.match(/(?<!\\)[*+]|\{\d+,\}/g)?.length ?? 0
  if (openEnds > 3 || /\)[*+{]/.test(pattern) || /\(\?(?![:<])|\(\?<[=!]|\\[1-9]/.test(pattern))
    return 'unsafe'
  if (/\{\d*,?\d{3,}/.test(pattern)) return 'unsafe'
  try {
    return new RegExp(`^(?:${pattern})`, 'u')
  } catch {
    return 'unsafe'
  }
}

/** The named parts of a name; empty when the pattern does not fit. */
export function partsOf(pattern: NamePattern, name: string): Readonly<Record<string, string>> {
  if (!(pattern instanceof RegExp) || name.length > 250) return {}
  return { ...pattern.exec(name)?.groups }
}
