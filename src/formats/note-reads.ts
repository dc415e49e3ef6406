import type { Repo } from '../domain.ts'

/** The same repository, which notes each file that it was asked for, there or not. */
export function noteReads(repo: Repo, seen: Set<string>): Repo {
  return {
    ...repo,
    read(path) {
      seen.add(path)
      return repo.read(path)
    },
  }
}
