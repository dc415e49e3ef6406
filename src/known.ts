import { checks } from './checks/registry.ts'
import type { Known } from './config/read-config.ts'
import { platformChecks } from './platforms/registry.ts'
import { generators } from './sites/registry.ts'
import { sourceIds } from './sources/ids.ts'
import { withServer } from './sources/servers.ts'

/** Every check: those on posts and pages, and one for each thing that Medium loses. */
export const allChecks = [...checks, ...platformChecks]

/** What a config may name: ids, and the options of the checks. */
export const known: Known = {
  checks: Object.fromEntries(allChecks.map(({ id, options = {} }) => [id, options])),
  sources: sourceIds,
  servers: withServer,
  generators: generators.map(({ id }) => id),
}
