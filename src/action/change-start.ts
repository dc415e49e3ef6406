/** What a pull request starts from. */
import { loadBaseConfig } from '../config/load-base-config.ts'
import type { Config, Repo, World } from '../domain.ts'
import { pullRequestCommits } from '../io/event.ts'
import type { Inputs } from '../io/inputs.ts'
import type { GitHub } from '../io/open-github.ts'
import { known } from '../known.ts'

/** The tree that the pull request of this run starts from, with the settings that hold there. */
export async function changeStart(
  workspace: string,
  repo: Repo,
  config: Config,
  inputs: Inputs,
  { objects }: GitHub,
  matters: (path: string) => boolean,
): ReturnType<World['before']> {
  const commits = pullRequestCommits()
  if (commits === null) return null
  const { pullRequestBase } = await import('../io/pull-request-base.ts')
  const tree = await pullRequestBase(workspace, repo, commits, objects, matters)
  if ('why' in tree) return tree
  const base = loadBaseConfig(tree, inputs.config, known, config)
  return 'why' in base ? base : { ...base, config: withInputs(base.config, inputs) }
}

export function withInputs(config: Config, { posts }: Inputs): Config {
  return posts.length === 0 ? config : { ...config, posts }
}
