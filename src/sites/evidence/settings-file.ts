import type { Repo } from '../../domain.ts'
import type { Literal } from '../../formats/literal.ts'
import { joinPath } from '../../formats/path.ts'

const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** The script `name.js`, `name.ts` and so on below a folder; null when there is none. */
export function scriptNamed(repo: Repo, folder: string, name: string): string | null {
  const paths = endings.map(ending => joinPath(folder, `${name}.${ending}`))
  return paths.find(path => repo.read(path) !== undefined) ?? null
}

export function textOf(value: Literal): string | undefined {
  return typeof value === 'string' ? value : undefined
}
