import type { Repo } from '../../domain.ts'
import { isCall, isMap, type Literal } from '../../formats/literal.ts'
import { below, isMarkdown, joinPath } from '../../formats/path.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'

/** A collection of entries: where they are, and which files are entries. */
export interface Collection {
  readonly name: string
  readonly folder: string
  /** Globs below the folder; null for all markdown files but those whose name begins with `_`. */
  readonly patterns: readonly string[] | null
  /** Ids are made by the blog's own code. */
  readonly ownIds: boolean
}

/** From the collections file, else a folder each below `content`. */
export function readCollections(repo: Repo, root: string, source: string): Collection[] {
  const names = ['content.config', 'content/config'].flatMap(name =>
    ['ts', 'mjs', 'js', 'mts'].map(ending => joinPath(source, `${name}.${ending}`)),
  )
  const file = names.find(path => repo.read(path) !== undefined)
  const declared =
    file === undefined ? undefined : readModule(repo, file, root).value('collections')
  const collections = isMap(declared)
    ? [...declared].flatMap(([name, value]) => declaredCollection(name, value, root, source) ?? [])
    : []
  const known = new Set(collections.map(({ name }) => name))
  const folders = new Set(
    repo.files.flatMap(path => {
      const rest = below(joinPath(source, 'content'), path)
      return rest !== null && isMarkdown(path) && rest.includes('/') ? rest.split('/')[0]! : []
    }),
  )
  const taken = new Set(collections.map(({ folder }) => folder))
  const found = [...folders]
    .map(name => ({
      name,
      folder: joinPath(source, 'content', name),
      patterns: null,
      ownIds: false,
    }))
    .filter(({ name, folder }) => !known.has(name) && !taken.has(folder))
  return [...collections, ...found]
}

function declaredCollection(
  name: string,
  value: Literal,
  root: string,
  source: string,
): Collection | null {
  const loader = settingsOf(value).get('loader')
  const usual = { name, folder: joinPath(source, 'content', name), patterns: null, ownIds: false }
  if (loader === undefined) return usual
  if (!isCall(loader) || !/(?:^|\.)glob$/.test(loader.call)) return null
  const options = settingsOf(loader)
  const base = options.get('base')
  const folder =
    typeof base === 'string' ? joinPath(root, base) : options.has('base') ? usual.folder : root
  return {
    name,
    folder,
    patterns: patternsOf(options.get('pattern')),
    ownIds: options.has('generateId'),
  }
}

function patternsOf(value: Literal): string[] | null {
  const list = Array.isArray(value) ? value : [value]
  const patterns = list.filter((item): item is string => typeof item === 'string')
  return patterns.length > 0 && patterns.length === list.length ? patterns : null
}
