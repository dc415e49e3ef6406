import type { Repo } from '../../domain.ts'
import { readJson } from '../../formats/json.ts'
import { below, fileOf, folderOf, joinPath } from '../../formats/path.ts'
import { readToml } from '../../formats/toml.ts'
import { readYaml } from '../../formats/yaml.ts'

/** Settings with all names in lower case, as Hugo compares them. */
export type Values = Readonly<Record<string, unknown>>

const single = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/
const folders = ['config/_default', 'config/production']

/** The settings files of a site, in the order in which they apply: a later one wins. */
export function settingsFiles(repo: Repo, root: string): string[] {
  const top = repo.files.filter(path => folderOf(path) === root && single.test(fileOf(path)))
  const first = top.find(path => fileOf(path).startsWith('hugo.')) ?? top[0]
  const split = folders.flatMap(folder => {
    const prefix = joinPath(root, folder)
    return repo.files.filter(
      path => below(prefix, path) !== null && /\.(?:toml|ya?ml|json)$/.test(path),
    )
  })
  return [...(first === undefined ? [] : [first]), ...split]
}

/** All files in one: `permalinks.toml` is the key `permalinks`, `languages.fr.toml` a language. */
export function mergeSettings(repo: Repo, root: string): Values {
  let merged: Values = {}
  for (const path of settingsFiles(repo, root)) {
    merged = deepMerge(
      merged,
      placed(path, lowerKeys(readFile(path, repo.read(path) ?? '')) as Values),
    )
  }
  return merged
}

function readFile(path: string, text: string): Values {
  if (path.endsWith('.toml')) return readToml(text).values
  return path.endsWith('.json') ? readJson(text).values : readYaml(text).values
}

function placed(path: string, values: Values): Values {
  const name = fileOf(path)
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
  if (name === 'hugo' || name === 'config') return values
  const [key = '', language] = name.split('.')
  if (language === undefined) return { [key]: key in values ? values[key] : values }
  return key === 'languages'
    ? { languages: { [language]: values } }
    : { languages: { [language]: { [key]: values } } }
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys)
  if (!isValues(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]),
  )
}

function deepMerge(under: Values, over: Values): Values {
  const merged: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key]
    merged[key] = isValues(before) && isValues(value) ? deepMerge(before, value) : value
  }
  return merged
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
