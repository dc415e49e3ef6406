import type { Post, Repo } from '../../domain.ts'
import { below, fileOf, folderOf, joinPath, withoutExtension } from '../../formats/path.ts'
import { isMap, type Literal } from '../../formats/script-literals.ts'
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
  const known = new Map<string, readonly Layer[]>()
  const around = (folder: string): readonly Layer[] => {
    const layers = known.get(folder) ?? dataOf(repo, root, folder, fileOf(folder))
    known.set(folder, layers)
    const top = folder === input || below(input, folder) === null || folder === ''
    return top ? layers : [...layers, ...around(folderOf(folder))]
  }
  return post => {
    const own = { from: 'its frontmatter', values: settingsOf(literal(post.frontmatter.values)) }
    const folder = folderOf(post.path)
    const name = withoutExtension(fileOf(post.path))
    const layers = [own, ...dataOf(repo, root, folder, name), ...around(folder)]
    return [...layers, ...layoutsOf(repo, layoutFolders, valueIn(layers, 'layout'))]
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

function dataOf(repo: Repo, root: string, folder: string, name: string): Layer[] {
  if (name === '') return []
  return endings.flatMap(ending => {
    const path = joinPath(folder, name + ending)
    if (repo.read(path) === undefined) return []
    const values = settingsOf(readData(repo, path, root))
    return isMap(values) ? [{ from: path, values }] : []
  })
}

const layoutEndings = ['', '.njk', '.liquid', '.html', '.md', '.webc', '.vto', '.hbs']

/** Layouts that a layout names in turn are followed a few times. */
function layoutsOf(repo: Repo, folders: readonly string[], first: Literal): Layer[] {
  const layers: Layer[] = []
  for (let name = first; typeof name === 'string' && layers.length < 5; ) {
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
