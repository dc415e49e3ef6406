/**
 * The page with these lines between its marks of this name.
 * @throws Error where the page has no place for them
 */
export function fill(path: string, page: string, name: string, lines: readonly string[]): string {
  const start = `<!-- ${name}:start -->`
  const from = page.indexOf(start)
  const to = page.indexOf(`<!-- ${name}:end -->`)
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`)
  return `${page.slice(0, from + start.length)}\n${lines.join('\n')}\n${page.slice(to)}`
}
