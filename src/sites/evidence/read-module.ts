import type { Repo } from '../../domain.ts'
import {
  type Call,
  isCall,
  isJoined,
  isMap,
  isReference,
  isReturned,
  type Literal,
} from '../../formats/literal.ts'
import { folderOf, joinPath } from '../../formats/path.ts'
import { readScript, type Script } from '../../formats/script-literals.ts'

/** Modules that are followed from one to the next. */
const maxHops = 8

/** A module of the repository, read and never run. */
export interface Module {
  readonly script: Script
  /** A literal of the module with all references in it followed. */
  follow(value: Literal): Literal
  /** A top-level name with all references in it followed; `default` is the export of the module. */
  value(name: string): Literal
}

/** @param root the folder of the site, for imports that begin with `@/`, `~/` or `src/` */
export function readModule(repo: Repo, path: string, root: string): Module {
  const script = readScript(repo.read(path) ?? '')
  const at: Place = { repo, path, root, script, hops: 0 }
  return {
    script,
    follow: value => follow(value, at),
    value: name => follow(script.values.get(name), at),
  }
}

/** The settings object itself: what `defineConfig(…)` and its like are given, or a function returns. */
export function settingsOf(value: Literal): ReadonlyMap<string, Literal> {
  if (isMap(value)) return value
  if (isReturned(value)) return settingsOf(value.returns)
  const given = isCall(value) ? value.args.map(settingsOf).find(({ size }) => size > 0) : undefined
  return given ?? new Map()
}

interface Place {
  readonly repo: Repo
  readonly path: string
  readonly root: string
  readonly script: Script
  readonly hops: number
  /** Names that a function is given: nothing stands behind them yet. */
  readonly free?: readonly string[]
}

function follow(value: Literal, at: Place): Literal {
  if (at.hops > maxHops) return undefined
  if (isReference(value) && at.free?.includes(value.name)) return value
  if (isReference(value)) return inside(named(value.name, at), value.path)
  const deeper = { ...at, hops: at.hops + 1 }
  if (isCall(value)) return followCall(value, deeper)
  if (isJoined(value)) {
    const parts = value.parts.map(part => follow(part, deeper))
    if (parts.every(part => typeof part === 'string' || typeof part === 'number'))
      return parts.join('')
    return at.free === undefined ? undefined : { parts }
  }
  if (isReturned(value)) {
    const free = [...(at.free ?? []), ...value.params]
    return { ...value, returns: follow(value.returns, { ...deeper, free }) }
  }
  if (Array.isArray(value)) return value.map((item: Literal) => follow(item, deeper))
  if (!isMap(value)) return value
  return new Map([...value].map(([key, item]) => [key, follow(item, deeper)] as const))
}

/** Paths that are put together from literals are literals; the folder of the module is `.`. */
function followCall(value: Call, at: Place): Literal {
  const args = value.args.map(item => follow(item, at))
  const joins = /^(?:path\.)?(?:posix\.)?(?:join|resolve)$/.test(value.call)
  if (joins && args.every(item => typeof item === 'string')) return args.join('/')
  return { ...value, args }
}

function named(name: string, at: Place): Literal {
  if (name === '__dirname') return '.'
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
