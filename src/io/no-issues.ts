import type { Issues } from '../domain.ts'

/** Where nothing is tracked. */
export const noIssues: Issues = {
  list: async () => [],
  comments: async () => [],
  mayWrite: async () => 'inconclusive',
}
