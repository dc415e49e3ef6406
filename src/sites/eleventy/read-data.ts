import type { Repo } from '../../domain.ts'
import type { Literal } from '../../formats/literal.ts'
import { readToml } from '../../formats/toml.ts'
import { readYaml } from '../../formats/yaml.ts'
import { readModule } from '../evidence/read-module.ts'

/** The value of a data file: JSON, YAML, TOML, or what a script exports. */
export function readData(repo: Repo, path: string, root: string): Literal {
  const text = repo.read(path) ?? ''
  if (/\.(?:json|11tydata)$/.test(path)) return literal(readJsonLike(text))
  if (/\.ya?ml$/.test(path)) return literal(readYaml(text).values)
  if (path.endsWith('.toml')) return literal(readToml(text).values)
  return /\.[mc]?[jt]s$/.test(path) ? readModule(repo, path, root).value('default') : undefined
}

/** The YAML that begins a template. */
export function readHead(text: string): Literal {
  const head = text.match(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/)?.[1]
  return head === undefined ? undefined : literal(readYaml(head).values)
}

/** Larger data is no settings of a folder. */
const largest = 100_000

function readJsonLike(text: string): unknown {
  try {
    return text.length > largest ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Plain values as literals. */
export function literal(value: unknown): Literal {
  if (Array.isArray(value)) return value.map(literal)
  if (typeof value !== 'object' || value === null) return value as Literal
  return new Map(Object.entries(value).map(([key, item]) => [key, literal(item)] as const))
}
