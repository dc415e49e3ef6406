/** The same for a run that has no post to look at. */
export const withoutPosts: typeof import('./with-posts.ts') = {
  seePosts: async () => ({ seen: new Map(), outages: [] }),
  seenInParts: (_chosen, { outages }) => ({ seen: new Map(), outages }),
  askDevto: async (_chosen, seen) => ({ seen, changes: [], outages: [], notices: [] }),
  withWritten: seen => seen,
  announce: () => [],
  withAnnounced: seen => seen,
  planPosts: () => ({ reports: [], changes: [], plans: new Map(), inUse: new Set() }),
}
