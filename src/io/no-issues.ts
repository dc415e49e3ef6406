import type { Issues } from '../domain.ts'

/** Where nothing is tracked. */
export const noIssues: Issues = {
  list: async () => [],
  comments: async () => [],
  history: async () => [],
  mayWrite: async () => 'inconclusive',
}
