/** The YAML that people copy: out of the README and the docs, of the examples, and what init writes. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '../..')
export const readProject = (path: string) => readFileSync(join(project, path), 'utf8')

export interface Shown {
  /** The file that shows it, and the line. */
  readonly at: string
  readonly yaml: string
}

/** The blocks of YAML in a page, in their order. */
export function shownIn(path: string): Shown[] {
  const text = readProject(path)
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent = '', 2: yaml = '' }) => ({
      at: `${path}:${text.slice(0, index).split('\n').length}`,
      yaml: yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}

/** Every page that a person reads, but for those of the checks, whose examples are run elsewhere. */
export const pages = globSync('{*.md,docs/*.md,examples/*.md,data/*.md}', { cwd: project }).sort()

export const isWorkflow = ({ yaml }: Shown) => /^on:/m.test(yaml) && /^jobs:/m.test(yaml)

/** The workflow of a page that is the first, or the one that says this. */
export function workflowIn(path: string, saying = ''): string {
  const found = shownIn(path).find(shown => isWorkflow(shown) && shown.yaml.includes(saying))
  if (found === undefined) throw new Error(`${path} shows no workflow with “${saying}”.`)
  return found.yaml
}

/** The block of a page that says this, whatever it is: steps, or settings. */
export function blockIn(path: string, saying: string): string {
  const found = shownIn(path).find(({ yaml }) => yaml.includes(saying))
  if (found === undefined) throw new Error(`${path} shows nothing with “${saying}”.`)
  return found.yaml
}

/** The workflow of the README with these steps in the place of its own. */
export function withSteps(steps: string): string {
  return workflowIn('README.md').replace(/^ *- uses: postrider\/postrider@v1\n/m, steps)
}
