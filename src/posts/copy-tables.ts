import type { Copy, Post, Repo } from '../domain.ts'
import { fileOf, folderOf, withoutExtension } from '../formats/path.ts'
import { hostOf } from '../formats/url.ts'
import { readYaml } from '../formats/yaml.ts'
import { isRecord } from './fields.ts'
import { copiesOf, platformAt } from './read-copies.ts'

const isData = /\.(?:json|ya?ml)$/i
const dataFolder = /(?:^|\/)_?data\//
/** A file whose name says what it keeps: `hashnodeUrls.json`, `medium_crossposted.yml`. */
const speaks = /medium|dev-?to|hashnode|cross-?post|syndicat/i
const hosts = /medium\.com|dev\.to|hashnode\./
/** More files than this in data folders are no settings; then only the names that speak count. */
const mostFiles = 300
/** Fields of a record that name the post it is about. */
const postFields = ['slug', 'path', 'file', 'relativePathToArticle']
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/**
 * Where tables in data files say that posts stand already, by path of the post: JSON or YAML with a
 * slug or a path for each post, and an address or the number of an article.
 */
export function copiesInTables(
  repo: Repo,
  posts: readonly Post[],
): ReadonlyMap<string, readonly Copy[]> {
  const named = postsByName(posts)
  const found = new Map<string, Copy[]>()
  for (const path of tablesIn(repo)) {
    const entries = entriesOf(readTable(repo, path))
    const about = entries.flatMap(({ name, value }) => {
      const post = named.get(nameOf(name))
      return post == null ? [] : [{ post, value }]
    })
    // A table of something else may hold a name of a post.
    if (about.length * 2 < entries.length) continue
    const platform = platformCalled(fileOf(path))
    for (const { post, value } of about) {
      const copies = copiesOf(value, platform).filter(isSure)
      if (copies.length > 0) found.set(post.path, [...(found.get(post.path) ?? []), ...copies])
    }
  }
  return found
}

function tablesIn(repo: Repo): string[] {
  const files = repo.files.filter(path => isData.test(path))
  const named = files.filter(path => speaks.test(fileOf(path)))
  const others = files.filter(path => dataFolder.test(path) && !speaks.test(fileOf(path)))
  const telling = others.length > mostFiles ? [] : others
  return [...named, ...telling.filter(path => hosts.test(repo.read(path) ?? ''))]
}

function readTable(repo: Repo, path: string): unknown {
  const text = repo.read(path) ?? ''
  if (!/\.json$/i.test(path)) return readYaml(text).values
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

interface Entry {
  readonly name: string
  readonly value: unknown
}

/** `{ slug: value }`, or a list of records of which a field names the post. */
function entriesOf(table: unknown): Entry[] {
  if (Array.isArray(table)) {
    return table.filter(isRecord).flatMap(value => {
      const name = postFields.map(field => value[field]).find(one => typeof one === 'string')
      return typeof name === 'string' ? [{ name, value }] : []
    })
  }
  return isRecord(table) ? Object.entries(table).map(([name, value]) => ({ name, value })) : []
}

/** By slug, and by file name with and without its day; null where two posts have one name. */
function postsByName(posts: readonly Post[]): ReadonlyMap<string, Post | null> {
  const named = new Map<string, Post | null>()
  for (const post of posts) {
    const name = nameOf(post.path)
    const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
    for (const key of new Set([name, undated, nameOf(post.slug ?? name)]))
      named.set(key, named.has(key) ? null : post)
  }
  return named
}

/** `tea` of `tea`, `./blog/tea.md`, `blog/tea/index.md` and `/2026/tea/`. */
function nameOf(key: string): string {
  const path = withoutExtension(key.replace(/\/+$/, ''))
  return fileOf(fileOf(path) === 'index' ? folderOf(path) : path).toLowerCase()
}

/** Hashnode serves blogs on domains of their own; the others are known by the address. */
function isSure({ platform, url, id }: Copy): boolean {
  if (url === undefined) return platform === 'devto' && /^\d{3,9}$/.test(id ?? '')
  if (picture.test(url)) return false
  return platform === 'hashnode' || platformAt(hostOf(url) ?? '', url) !== null
}

function platformCalled(file: string): string | null {
  if (/medium/i.test(file)) return 'medium'
  if (/hashnode/i.test(file)) return 'hashnode'
  return /dev-?to/i.test(file) ? 'devto' : null
}
