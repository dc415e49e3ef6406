import type { HugoSettings } from './settings.ts'

const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]/u

/**
 * What Hugo makes of a name in a path: letters, digits and a few signs stay, a run of spaces is one
 * hyphen (none beside a hyphen), the rest goes; lower case and accents as the settings say.
 */
export function sanitize(
  text: string,
  settings: Pick<HugoSettings, 'lowerCase' | 'accents'>,
): string {
  const source = settings.accents
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
  let made = ''
  let space = false
  let hyphen = false
  let at = 0
  for (const character of source) {
    const isEscape = character === '%' && /^%[0-9a-f]{2}/i.test(source.slice(at, at + 3))
    at += character.length
    if (isEscape || allowed.test(character)) {
      hyphen = character === '-'
      if (space && !hyphen) made += '-'
      space = false
      made += character
    } else if (made !== '' && !hyphen && /\s/u.test(character)) {
      space = true
    }
  }
  return settings.lowerCase ? made.toLowerCase() : made
}

/** A value put into a permalink: sanitized, and `+` becomes a space on the way. */
export function inPermalink(
  text: string,
  settings: Pick<HugoSettings, 'lowerCase' | 'accents'>,
): string {
  return sanitize(text, settings).replaceAll('+', ' ').replace(/#$/, '')
}
