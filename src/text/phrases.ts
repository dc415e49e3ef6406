/**
 * A pattern of phrases, whatever their case.
 * @param lines phrases between bars, on as many lines as it takes
 */
export function phrases(lines: string, before = String.raw`\b`, after = String.raw`\b`): RegExp {
  const joined = lines.trim().replace(/\s*\n\s*/g, '|')
  return new RegExp(`${before}(?:${joined})${after}`, 'iu')
}
