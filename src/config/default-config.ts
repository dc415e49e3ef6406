import type { Config } from '../domain.ts'

/** The settings of a blog that has no config file: what the schema makes of an empty one, made before. */
export const defaultConfig: Config = {
  site: {},
  posts: [],
  ignore: [],
  frontmatter: {},
  checks: {},
  author: {},
  platforms: { medium: true, devto: false },
  drafts: { tokens: 100_000, parameters: {} },
  matching: {},
  sources: { set: {} },
  catalogues: [],
  suppress: [],
  authors: {},
  sweep: { posts: 250, minutes: 5 },
  tracker: {
    off: false,
    labels: [],
    maxNewIssues: 5,
    index: true,
    digest: true,
    closeAfter: 60,
  },
  baseline: {},
}
