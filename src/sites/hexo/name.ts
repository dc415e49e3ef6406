import { withoutExtension } from '../../formats/path.ts'
import { slugize } from './slug.ts'

const kinds: Readonly<Record<string, string>> = {
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  i_month: '\\d{1,2}',
  i_day: '\\d{1,2}',
  hash: '[0-9a-f]{12}',
}

/** The parts that the name of a file says by the pattern of new posts; else its slug as the title. */
export function namedParts(
  path: string,
  pattern: string,
): Readonly<Record<string, string>> & { readonly title: string } {
  const bare = withoutExtension(path)
  const names: string[] = []
  const expression = withoutExtension(pattern)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:(\w+)/g, (_, name: string) => {
      names.push(name)
      return `(${kinds[name] ?? '.+?'})`
    })
  // More free parts would make the pattern slow, and no blog has them.
  const free = names.filter(name => kinds[name] === undefined)
  const found = free.length > 3 ? null : bare.match(new RegExp(`^${expression}$`))
  if (found === null) return { title: slugize(bare) }
  const parts = Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']))
  return { ...parts, title: parts.title ?? slugize(bare) }
}
