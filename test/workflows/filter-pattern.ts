/**
 * The patterns of `branches`, `tags` and `paths`: `*` stops at a slash, `**` does not, `?` and `+`
 * count the character before them, `[…]` is one of several. The last pattern that fits decides, and
 * one with `!` before it takes away.
 */
export function isChosen(name: string, patterns: readonly string[]): boolean {
  let chosen = false
  for (const pattern of patterns) {
    const takesAway = pattern.startsWith('!')
    if (expressionOf(takesAway ? pattern.slice(1) : pattern).test(name)) chosen = !takesAway
  }
  return chosen
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/\\.|\*\*\/?|\*|\[[^\]]*\]|[?+]|./gsu) ?? []
  const source = parts.map(part => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?' || part === '+' || part.startsWith('[')) return part
    return part.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}$`, 'su')
}
