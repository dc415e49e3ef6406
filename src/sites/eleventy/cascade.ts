import type { Post, Repo } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { below, fileOf, folderOf, joinPath, withoutExtension } from '../../formats/path.ts'
import { settingsOf } from '../evidence/read-module.ts'
import { literal, readData, readHead } from './read-data.ts'

/** Where data was found, and the data. */
export interface Layer {
  readonly from: string
  readonly values: ReadonlyMap<string, Literal>
}
/** Strongest first: the post, its own data file, the folders from the inside, its layouts. */
export type Cascade = (post: Post) => readonly Layer[]

export function openCascade(
  repo: Repo,
  root: string,
  input: string,
  layoutFolders: readonly string[],
): Cascade {
  const dataFiles = new Set(repo.files.filter(path => endings.some(end => path.endsWith(end))))
  const data = (folder: string, name: string) => dataOf(repo, root, dataFiles, folder, name)
  const around = kept((folder): readonly Layer[] => {
    const layers = data(folder, fileOf(folder))
    const top = folder === input || below(input, folder) === null || folder === ''
    return top ? layers : [...layers, ...around(folderOf(folder))]
  })
  const layouts = kept(name => layoutsOf(repo, layoutFolders, name))
  return post => {
    const own = { from: 'its frontmatter', values: settingsOf(literal(post.frontmatter.values)) }
    const folder = folderOf(post.path)
    const name = withoutExtension(fileOf(post.path))
    const layers = [own, ...data(folder, name), ...around(folder)]
    const layout = valueIn(layers, 'layout')
    return typeof layout === 'string' ? [...layers, ...layouts(layout)] : layers
  }
}

/** Made once for each name. */
function kept<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    const value = known.get(name) ?? make(name)
    known.set(name, value)
    return value
  }
}

/** The strongest layer that sets a name. */
export function layerWith(layers: readonly Layer[], key: string): Layer | undefined {
  return layers.find(({ values }) => values.has(key))
}

export function valueIn(layers: readonly Layer[], key: string): Literal {
  return layerWith(layers, key)?.values.get(key)
}

const endings = ['.11tydata.js', '.11tydata.mjs', '.11tydata.cjs', '.11tydata.json', '.json']

function dataOf(
  repo: Repo,
  root: string,
  files: ReadonlySet<string>,
  folder: string,
  name: string,
): Layer[] {
  if (name === '') return []
  const bare = joinPath(folder, name)
  return endings.flatMap(ending => {
    const path = bare + ending
    if (!files.has(path)) return []
    const values = settingsOf(readData(repo, path, root))
    return isMap(values) ? [{ from: path, values }] : []
  })
}

const layoutEndings = ['', '.njk', '.liquid', '.html', '.md', '.webc', '.vto', '.hbs']

/** Layouts that a layout names in turn are followed a few times. */
function layoutsOf(repo: Repo, folders: readonly string[], first: string): Layer[] {
  const layers: Layer[] = []
  for (let name: Literal = first; typeof name === 'string' && layers.length < 5; ) {
    const paths = folders.flatMap(folder =>
      layoutEndings.map(ending => joinPath(folder, name + ending)),
    )
    const path = paths.find(candidate => repo.read(candidate) !== undefined)
    if (path === undefined) break
    const values = settingsOf(readHead(repo.read(path) ?? ''))
    layers.push({ from: path, values })
    name = values.get('layout')
  }
  return layers
}
