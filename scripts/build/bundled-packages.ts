import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package of which something stands in the bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As its package.json says it, an SPDX identifier. */
  readonly licence: string
  /** Its licence file, and its notice where it has one; empty where the package carries neither. */
  readonly text: string
  readonly author: string
  /** Packages without a package.json of their own that stand inside of it. */
  readonly carries: readonly string[]
}

/**
 * The packages whose code is in what was built. A tool that lists the dependencies of package.json
 * would name all of what tests need, and nothing of what was left out.
 * @param files the bundled ones, as the bundler accounts for them
 */
export function bundledPackages(files: readonly string[]): BundledPackage[] {
  const foreign = files.filter(path => path.includes('node_modules/'))
  const byFolder = grouped(foreign, folderOf)
  const packages = [...byFolder].map(([folder, inside]) => readPackage(folder, inside))
  const distinct = new Map(packages.map(one => [`${one.name}@${one.version}`, one]))
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Also that of a package whose data we carry, without its code. */
export function readPackage(folder: string, inside: readonly string[] = []): BundledPackage {
  const { name, version, license, author } = manifestOf(folder)
  return {
    name: String(name),
    version: String(version),
    licence: String(license),
    text: noticesIn(folder),
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    carries: [...new Set(inside.flatMap(path => carriedBy(folder, path)))].sort(),
  }
}

/** As `Map.groupBy`, which the library that we are typed against does not have yet. */
export function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly author?: string | { readonly name?: string }
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** The nearest folder above with a name and a version: those in between only say `type`. */
function folderOf(file: string): string {
  let folder = dirname(file)
  while (manifestOf(folder).version === undefined) folder = dirname(folder)
  return folder
}

function noticesIn(folder: string): string {
  const names = readdirSync(folder).filter(name => /^(?:licen[cs]e|notice|copying)\b/i.test(name))
  const texts = names.sort().map(name => readFileSync(join(folder, name), 'utf8'))
  return texts.map(text => text.replace(/\r\n/g, '\n').trim()).join('\n\n')
}

function carriedBy(folder: string, path: string): string[] {
  const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.slice(folder.length)) ?? []
  return name === undefined ? [] : [name]
}
