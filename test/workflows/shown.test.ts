/** Every YAML that people copy is held against GitHub's own word: workflows, parts of them, configs. */
import { globSync } from 'node:fs'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/read-config.ts'
import { services } from '../../src/io/web/keys.ts'
import { known } from '../../src/known.ts'
import { schemaLine } from '../../src/setup/write-settings.ts'
import { mistakesIn } from './mistakes.ts'
import { isWorkflow, pages, project, readProject, shownIn } from './shown.ts'

const inFiles = globSync('{.github,examples/*/.github}/workflows/*.yml', { cwd: project })
const shown = pages.flatMap(shownIn)
const workflows = [
  ...inFiles.map(at => ({ at, yaml: readProject(at) })),
  ...shown.filter(isWorkflow),
]
/** Steps alone, to be put into a job. */
const isSteps = ({ yaml }: { yaml: string }) => /^(?: *#.*\n)* *- (?:uses|run|id|name):/.test(yaml)
const steps = shown.filter(isSteps)
const checkPages = globSync('docs/checks/*.md', { cwd: project }).sort()
const configs = [
  ...shown.filter(one => !isWorkflow(one) && !isSteps(one)),
  ...checkPages.flatMap(shownIn).filter(({ yaml }) => yaml.startsWith('checks:')),
  ...globSync('examples/*/.github/postrider.yml', { cwd: project }).map(at => ({
    at,
    yaml: readProject(at),
  })),
]

/** The project's own may use what no page shows. */
const isOurs = ({ at }: { at: string }) => at.startsWith('.github/')

test('they are found', () => {
  const found = workflows.map(({ at }) => at.replace(/:\d+$/, ''))
  for (const path of [
    'README.md',
    'docs/forks.md',
    'docs/in-seconds.md',
    'docs/large-blogs.md',
    'docs/recipes.md',
    'docs/organisation.md',
  ])
    expect(found).toContain(path)
  expect(found).toContain('examples/hugo/.github/workflows/postrider.yml')
  expect(found).toContain('.github/workflows/ci.yml')
  expect(steps.length).toBeGreaterThan(0)
})

/** Those that call another one are checked beside it, in organisation.test.ts. */
const calls = ({ yaml }: { yaml: string }) => /^ {4}uses:/m.test(yaml)

test.each(workflows.filter(one => !calls(one)))('$at', async one => {
  expect(await mistakesIn(one.yaml, { anyAction: isOurs(one) })).toEqual([])
})

test('no script holds an expression, which what somebody chose could break out of', () => {
  for (const { at, yaml } of workflows) {
    const { jobs } = parse(yaml) as { jobs: Record<string, { steps?: { run?: string }[] }> }
    const scripts = Object.values(jobs).flatMap(job => job.steps?.map(({ run }) => run ?? '') ?? [])
    expect([at, scripts.filter(run => run.includes('${{'))]).toEqual([at, []])
  }
})

test('the examples have the workflow of the README, with a name and a group', () => {
  const readme = parse(shownIn('README.md').find(isWorkflow)!.yaml)
  for (const { at, yaml } of workflows.filter(({ at }) => at.startsWith('examples/'))) {
    const { name, concurrency, ...rest } = parse(yaml)
    expect([at, name, concurrency['cancel-in-progress'], rest]).toEqual([
      at,
      'Postrider',
      false,
      readme,
    ])
  }
})

test.each(steps)('$at, in a job', async ({ yaml }) => {
  const job =
    'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n'
  expect(await mistakesIn(job + yaml)).toEqual([])
})

describe('the settings that are shown', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const judge = ajv.compile(JSON.parse(readProject('schema/config.json')))

  test('the schema and the program take each', () => {
    expect(configs.length).toBeGreaterThan(checkPages.length)
    for (const { at, yaml } of configs) {
      judge(parse(yaml))
      expect([at, judge.errors ?? []]).toEqual([at, []])
      expect(() => readConfig(at, yaml, known)).not.toThrow()
    }
  })

  test('a wrong key is seen', () => {
    expect(judge({ trackr: 'off' })).toBe(false)
    expect(() => readConfig('c.yml', 'checks: { title-mising: off }', known)).toThrow()
  })

  test('those of the examples name their schema first, as init does', () => {
    for (const { at, yaml } of configs.filter(({ at }) => at.startsWith('examples/')))
      expect([at, yaml.split('\n')[0]]).toEqual([at, schemaLine])
  })
})

describe('a mistake is seen', () => {
  const job = (step: string) =>
    `on: { issues: { types: [edited] } }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
  const uses = (given: string) => job(`{ uses: postrider/postrider@v1, with: { ${given} } }`)

  test.each([
    ['a key', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n', 'stepz'],
    ['an input', uses('dry-rum: true'), "Invalid action input 'dry-rum'"],
    ['an action that no page should use', job('uses: some/action@v1'), 'Unable to resolve action'],
    ['an unknown context', job(`run: echo \${{ githob.ref }}`), 'githob'],
    [
      'an output that no step has',
      job(`run: echo \${{ steps.a.outputs.b }}`),
      'property "a" is not defined',
    ],
    ['an injection', job(`run: echo \${{ github.event.issue.title }}`), 'untrusted'],
    ['a permission', job('run: a').replace('{}', '{ isues: write }'), 'isues'],
  ])('%s', async (_what, yaml, says) => {
    expect((await mistakesIn(yaml)).join('\n')).toContain(says)
  })
})

describe('permissions', () => {
  type Permissions = Readonly<Record<string, string>>
  interface Parsed {
    readonly permissions?: Permissions
    readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions }>>
  }
  const granted = (yaml: string) => {
    const { permissions, jobs } = parse(yaml) as Parsed
    return [permissions, ...Object.values(jobs).map(job => job.permissions)]
  }

  test.each(workflows.filter(one => !isOurs(one)))(
    '$at says them, no more than it may need, each with what it is for',
    ({ yaml }) => {
      const [ofAll, ...ofJobs] = granted(yaml)
      if (ofAll === undefined) expect(ofJobs).not.toContain(undefined)
      const names = granted(yaml).flatMap(one => Object.entries(one ?? {}))
      expect(names).not.toContainEqual(['contents', 'write'])
      const written = yaml.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? []
      expect(written).toHaveLength(names.length)
      for (const line of written) expect(line).toMatch(/ # to \w/)
    },
  )
})

test('of a shared run, the jobs that look may only read, and ask the same as the one that writes', () => {
  const { jobs } = parse(shownIn('docs/large-blogs.md').find(isWorkflow)?.yaml ?? '')
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
  const text = readProject('action.yml')
  expect(mistakes(text)).toEqual([])
  expect(mistakes(text.replace('node24', 'node99'))).not.toEqual([])
  const { inputs } = parse(text) as { inputs: Record<string, unknown> }
  const code = readProject('src/io/inputs.ts')
  const readNames = [...code.matchAll(/(?:getInput|getMultilineInput|oneOf)\('([a-z-]+)'/g)].map(
    ([, name]) => name,
  )
  const all = new Set([...readNames, ...services.map(({ input }) => input)])
  expect(Object.keys(inputs).sort()).toEqual([...all].sort())
})
