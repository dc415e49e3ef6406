import type { Config, Repo } from '../domain.ts'
import { defaultConfig } from './default-config.ts'
import { UserError } from './errors.ts'
import { readBaseline } from './read-baseline.ts'
import { readConfig } from './read-config.ts'
import { readSettings } from './read-settings.ts'
import { readSuppress } from './read-suppress.ts'
import type { Known } from './unknown-names.ts'

export const defaultFile = '.github/postrider.yml'

/**
 * The config of a repository with its baseline and suppress file; the defaults where it has none.
 * @throws UserError for mistakes in it, and for a file that is there and cannot be read, or that was
 *   named and is not there: settings that somebody wrote are never passed over in silence
 */
export function loadConfig(repo: Repo, file: string, known: Known): Config {
  const text = readSettings(repo, file, 'config')
  const withFiles = (config: Config): Config => ({
    ...config,
    baseline: readBaseline(repo),
    suppress: [...config.suppress, ...readSuppress(repo)],
  })
  if (text !== undefined) return withFiles(readConfig(file, text, known))
  const twin = file.replace(/\.yml$/, '.yaml')
  if (twin !== file && (repo.files.includes(twin) || repo.why(twin) !== null)) {
    throw new UserError(
      'config',
      `Found ${twin}, expected ${file}. Rename it, or name it with the input “config”.`,
    )
  }
  if (file !== defaultFile) {
    throw new UserError(
      'config',
      `There is no ${file}. Change the input “config”, or leave it out.`,
    )
  }
  return withFiles(defaultConfig)
}
