/** GitHub's own parser over action.yml and every workflow that we show or run. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { services } from '../src/io/web/keys.ts'
import { mistakesIn } from './workflow-mistakes.ts'

const project = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')

const files = globSync('{.github,examples/*/.github}/workflows/*.yml', { cwd: project })
const inDocs = ['README.md', 'docs/in-seconds.md', 'docs/large-blogs.md'].flatMap(path =>
  [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, yaml = '']) => ({ path, yaml }))
    .filter(({ yaml }) => /^on:/m.test(yaml)),
)
const workflows = [...files.map(path => ({ path, yaml: read(path) })), ...inDocs]

test('there are workflows to parse: ours, one an example, and those of the docs', () => {
  expect(files).toHaveLength(6)
  expect(inDocs).toHaveLength(3)
})

test.each(workflows)('$path', async ({ yaml }) => {
  expect(await mistakesIn(yaml)).toEqual([])
})

test('no script holds an expression, which what somebody chose could break out of', () => {
  for (const { path, yaml } of workflows) {
    const { jobs } = parse(yaml) as { jobs: Record<string, { steps?: { run?: string }[] }> }
    const scripts = Object.values(jobs).flatMap(job => job.steps?.map(({ run }) => run ?? '') ?? [])
    expect(
      scripts.filter(run => run.includes('${{')),
      path,
    ).toEqual([])
  }
})

test('a workflow with a mistake is seen', async () => {
  expect(await mistakesIn('on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n')).not.toEqual([])
})

test('the inputs that a workflow gives are inputs of the Action', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
  for (const { yaml } of workflows) {
    const { jobs } = parse(yaml) as {
      jobs: Record<string, { steps: { uses?: string; with?: object }[] }>
    }
    const steps = Object.values(jobs).flatMap(job => job.steps)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('postrider/'))) {
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  }
})

test('of a shared run, the jobs that look may only read, and ask the same as the one that writes', () => {
  const { jobs } = parse(inDocs.find(({ path }) => path.endsWith('large-blogs.md'))?.yaml ?? '')
  const withOf = ({ steps }: { steps: { uses: string; with: Record<string, string> }[] }) =>
    steps.find(({ uses }) => uses.startsWith('postrider/'))?.with ?? {}
  const { shard, ...looks } = withOf(jobs.look)
  const { 'merge-from': parts, ...writes } = withOf(jobs.write)
  expect(jobs.look.permissions).toEqual({ contents: 'read', issues: 'read' })
  expect([shard, parts]).toEqual([expect.stringContaining('/'), expect.stringContaining('parts')])
  expect(looks).toEqual(writes)
})

test('action.yml is an action, and its inputs are what the code reads', () => {
  const mistakes = (content: string) => {
    const { context, value } = parseAction(
      { name: 'action.yml', content },
      new NoOperationTraceWriter(),
    )
    if (value !== undefined) convertActionTemplate(context, value)
    return context.errors.getErrors().map(({ message }) => message)
  }
  const text = read('action.yml')
  expect(mistakes(text)).toEqual([])
  expect(mistakes(text.replace('node24', 'node99'))).not.toEqual([])
  const { inputs } = parse(text) as { inputs: Record<string, unknown> }
  const code = read('src/io/inputs.ts')
  const readNames = [...code.matchAll(/(?:getInput|getMultilineInput|oneOf)\('([a-z-]+)'/g)].map(
    ([, name]) => name,
  )
  const all = new Set([...readNames, ...services.map(({ input }) => input)])
  expect(Object.keys(inputs).sort()).toEqual([...all].sort())
})
