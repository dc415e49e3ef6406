import type { Frontmatter } from '../domain.ts'

/** `slug: old`, `slug = "old"`, `"slug": "old"`: a line as this frontmatter would have it. */
export function frontmatterLine(
  dialect: Frontmatter['dialect'],
  key: string,
  value: string | readonly string[],
): string {
  const quoted = JSON.stringify(value)
  if (dialect === 'toml') return `${key} = ${quoted}`
  if (dialect === 'json') return `"${key}": ${quoted}`
  const plain = [value].flat().map(text => (isPlain(text) ? text : JSON.stringify(text)))
  if (dialect === 'headers')
    return `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${[value].flat().join(', ')}`
  return `${key}: ${typeof value === 'string' ? plain[0] : `[${plain.join(', ')}]`}`
}

/** Text that YAML reads as itself. */
function isPlain(text: string): boolean {
  return (
    /^[\w/](?:[\w/. -]*[\w/.-])?$/.test(text) &&
    !/^(?:[\d._]+|true|false|null|yes|no|on|off)$/i.test(text)
  )
}
