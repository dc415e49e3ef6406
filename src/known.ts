import { checkOptions } from './check-options.ts'
import type { Known } from './config/unknown-names.ts'
import { fieldNames } from './posts/fields.ts'
import { generators } from './sites/registry.ts'
import { sourceIds } from './sources/ids.ts'
import { withServer } from './sources/servers.ts'

/** What a config may name: ids, and the options of the checks. */
export const known: Known = {
  checks: checkOptions,
  sources: sourceIds,
  servers: withServer,
  // Reading them loads all generators: only for who names one.
  get generators() {
    return generators.map(({ id }) => id)
  },
  get fields() {
    return fieldNames
  },
}
