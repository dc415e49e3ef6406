import type { Repo } from '../../src/domain.ts'

/** A repository out of paths and texts. */
export function repoOf(files: Readonly<Record<string, string>>): Repo {
  return {
    files: Object.keys(files).sort(),
    read: path => (Object.hasOwn(files, path) ? files[path] : undefined),
    why: () => null,
  }
}
