import type { Base, Config } from '../domain.ts'
import { UserError } from './errors.ts'
import { loadConfig } from './load-config.ts'
import type { Known } from './unknown-names.ts'

/**
 * Where a change started from, with the config that held there; a why when that has mistakes, which
 * this change may be about to mend. Where there was none the config of now holds: what it says of the
 * site was so before somebody wrote it down.
 */
export function loadBaseConfig(
  tree: Pick<Base, 'repo' | 'differs'>,
  configFile: string,
  known: Known,
  now: Config,
): Base | { readonly why: string } {
  if (!tree.repo.files.includes(configFile)) return { ...tree, configFile, config: now }
  try {
    return { ...tree, configFile, config: loadConfig(tree.repo, configFile, known) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { why: `${configFile} could not be read as it was there.` }
  }
}
