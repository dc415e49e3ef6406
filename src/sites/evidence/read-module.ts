import type { Repo } from '../../domain.ts'
import { folderOf, joinPath } from '../../formats/path.ts'
import {
  isCall,
  isMap,
  isReference,
  type Literal,
  readScript,
  type Script,
} from '../../formats/script-literals.ts'

/** Modules that are followed from one to the next. */
const maxHops = 8

/** A module of the repository, read and never run. */
export interface Module {
  /** A top-level name with all references in it followed; `default` is the export of the module. */
  value(name: string): Literal
}

/** @param root the folder of the site, for imports that begin with `@/`, `~/` or `src/` */
export function readModule(repo: Repo, path: string, root: string): Module {
  const script = readScript(repo.read(path) ?? '')
  const at: Place = { repo, path, root, script, hops: 0 }
  return { value: name => follow(script.values.get(name), at) }
}

/** The settings object itself: what `defineConfig(…)` and its like are given. */
export function settingsOf(value: Literal): ReadonlyMap<string, Literal> {
  if (isMap(value)) return value
  const given = isCall(value) ? value.args.find(isMap) : undefined
  return given !== undefined && isMap(given) ? given : new Map()
}

interface Place {
  readonly repo: Repo
  readonly path: string
  readonly root: string
  readonly script: Script
  readonly hops: number
}

function follow(value: Literal, at: Place): Literal {
  if (at.hops > maxHops) return undefined
  if (isReference(value)) return inside(named(value.name, at), value.path)
  const deeper = { ...at, hops: at.hops + 1 }
  if (isCall(value)) return { call: value.call, args: value.args.map(item => follow(item, deeper)) }
  if (Array.isArray(value)) return value.map((item: Literal) => follow(item, deeper))
  if (!isMap(value)) return value
  return new Map([...value].map(([key, item]) => [key, follow(item, deeper)] as const))
}

function named(name: string, at: Place): Literal {
  const deeper = { ...at, hops: at.hops + 1 }
  if (at.script.values.has(name)) return follow(at.script.values.get(name), deeper)
  const imported = at.script.imports.get(name)
  if (imported === undefined || at.hops >= maxHops) return undefined
  const path = moduleFile(imported.from, at)
  if (path === null) return undefined
  if (path.endsWith('.json')) return readJsonModule(at.repo.read(path) ?? '')
  const script = readScript(at.repo.read(path) ?? '')
  return follow(script.values.get(imported.name), { ...deeper, path, script })
}

function moduleFile(from: string, { repo, path, root }: Place): string | null {
  const target = from.startsWith('.')
    ? joinPath(folderOf(path), from)
    : /^(?:@|~|src)\//.test(from)
      ? joinPath(root, 'src', from.replace(/^(?:@|~|src)\//, ''))
      : null
  if (target === null) return null
  const bare = target.replace(/\.(?:m|c)?[jt]s$/, '')
  const endings = ['', '.ts', '.js', '.mjs', '.mts', '.cjs', '.json', '/index.ts', '/index.js']
  const names = [target, ...endings.map(ending => bare + ending)]
  return names.find(name => repo.read(name) !== undefined) ?? null
}

function inside(value: Literal, path: readonly string[]): Literal {
  let found = value
  for (const key of path) found = isMap(found) ? found.get(key) : undefined
  return found
}

function readJsonModule(text: string): Literal {
  try {
    return mapped(JSON.parse(text))
  } catch {
    return undefined
  }
}

function mapped(value: unknown): Literal {
  if (Array.isArray(value)) return value.map(mapped)
  if (typeof value !== 'object' || value === null) return value as Literal
  return new Map(Object.entries(value).map(([key, item]) => [key, mapped(item)] as const))
}
