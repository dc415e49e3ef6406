import type { Config, Repo } from '../domain.ts'
import { type Known, readConfig } from './read-config.ts'
import { defaultConfig } from './schema.ts'

/** The config of a repository; the defaults where it has none. @throws UserError */
export function loadConfig(repo: Repo, file: string, known: Known): Config {
  const text = repo.read(file)
  return text === undefined ? defaultConfig : readConfig(file, text, known)
}
