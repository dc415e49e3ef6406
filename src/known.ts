import type { Known } from './config/read-config.ts'
import { allChecks } from './report-on.ts'
import { generators } from './sites/registry.ts'
import { sources } from './sources/registry.ts'

/** The ids that a config may name. */
export const known: Known = {
  checks: allChecks.map(({ id }) => id),
  sources: sources.map(({ id }) => id),
  generators: generators.map(({ id }) => id),
}
