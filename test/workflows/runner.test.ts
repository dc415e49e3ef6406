/** The runner of workflows itself: what starts, in which order, with what, and what it refuses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Edits, makeCheckout } from '../world/checkout.ts'
import { pullRequest, push, tagPush } from '../world/events.ts'
import { startWorld, type World } from '../world/start-world.ts'
import { isChosen } from './filter-pattern.ts'
import { type Hosting, hostBlog } from './hosted-blog.ts'
import { readWorkflow } from './read-workflow.ts'
import { isStarted } from './starts.ts'

const head = 'on: push\npermissions: { contents: read }\njobs:\n'
const job = (steps: string, more = '') => `${head}  a:\n    runs-on: x\n${more}    steps:\n${steps}`

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

/** The runs that the first push of a repository with these workflows starts. */
async function runsOf(workflow: string, more: Partial<Hosting> & { readonly files?: Edits } = {}) {
  await using blog = await makeCheckout({
    files: { '.github/workflows/w.yml': workflow, 'a.md': 'A', ...more.files },
  })
  return await hostBlog({ world, blog, ...more }).happens(push(world.github.repo, blog.first))
}

describe('which names a filter chooses', () => {
  test.each([
    ['main', ['main'], true],
    ['release/1', ['release/*'], true],
    ['release/1/2', ['release/*'], false],
    ['release/1/2', ['release/**'], true],
    ['a.md', ['**.md'], true],
    ['x/y/a.md', ['**/*.md'], true],
    ['a.md', ['**/*.md'], true],
    ['a.mdx', ['*.md'], false],
    ['v1.10', ['v[12].[0-9]+'], true],
    ['x', ['**', '!x'], false],
    ['x', ['!x', '**'], true],
    ['x', ['!y'], false],
  ])('%s by %j: %s', (name, patterns, chosen) => expect(isChosen(name, patterns)).toBe(chosen))
})

describe('what starts a workflow', () => {
  const facts = { owner: 'o', name: 'r', fullName: 'o/r', private: false }
  const move = { branch: 'main', before: '1'.repeat(40), after: '2'.repeat(40), commits: [] }
  const starts = async (on: string, event = push(facts, move), changed = ['posts/a.md']) => {
    const text = `on: ${on}\njobs: { a: { runs-on: x, steps: [{ run: a }] } }`
    return isStarted(await readWorkflow('w.yml', text), event, changed)
  }

  test('a push, by branches, tags and paths', async () => {
    expect(await starts('push')).toBe(true)
    expect(await starts('pull_request')).toBe(false)
    expect(await starts('{ push: { branches: [main] } }')).toBe(true)
    expect(await starts('{ push: { branches-ignore: [main] } }')).toBe(false)
    expect(await starts("{ push: { tags: ['v*'] } }")).toBe(false)
    expect(await starts("{ push: { tags: ['v*'] } }", tagPush(facts, 'v1', move.after))).toBe(true)
    expect(await starts('{ push: { branches: [main] } }', tagPush(facts, 'v1', move.after))).toBe(
      false,
    )
    expect(await starts("{ push: { paths: ['posts/**', '!posts/a.md'] } }")).toBe(false)
    expect(await starts("{ push: { paths-ignore: ['**.md'] } }")).toBe(false)
    expect(
      await starts("{ push: { paths-ignore: ['**.md'] } }", undefined, ['a.md', 'b.css']),
    ).toBe(true)
  })

  test('a pull request, by its base and by what happened to it', async () => {
    const head = { repo: 'o/r', ref: 'draft', sha: '3'.repeat(40) }
    const pull = { number: 1, head, base: { ref: 'main', sha: move.before } }
    const opened = pullRequest(facts, pull, move.after)
    expect(await starts('pull_request', opened)).toBe(true)
    expect(await starts('{ pull_request: { branches: [main] } }', opened)).toBe(true)
    expect(await starts('{ pull_request: { branches: [draft] } }', opened)).toBe(false)
    expect(await starts('{ pull_request: { types: [closed] } }', opened)).toBe(false)
    const labeled = { ...opened, payload: { ...opened.payload, action: 'labeled' } }
    expect(await starts('pull_request', labeled)).toBe(false)
  })

  test('an event that it cannot judge is no silence', async () => {
    const event = { ...push(facts, move), name: 'release' }
    await expect(starts('{ push: , release: }', event)).rejects.toThrow('knows no release')
  })
})

describe('jobs and steps', () => {
  test('conditions, outputs, a matrix, artifacts, and what a failure skips', async () => {
    const [run] = await runsOf(`on: push
permissions: { contents: read }
env: { GREETING: Hello }
concurrency: { group: 'g-\${{ github.ref }}', cancel-in-progress: false }
jobs:
  each:
    runs-on: x
    strategy: { matrix: { n: [1, 2] } }
    steps:
      - uses: actions/checkout@v5
      - run: mkdir parts && echo "$GREETING $WHO \${{ matrix.n }} of \${{ strategy.job-total }}" > parts/text
        env: { WHO: Jo }
      - uses: actions/upload-artifact@v4
        with: { name: 'part-\${{ matrix.n }}', path: parts }
  all:
    needs: each
    runs-on: x
    outputs: { said: '\${{ steps.read.outputs.said }}' }
    steps:
      - run: exit 3
        id: breaks
        continue-on-error: true
      - uses: actions/download-artifact@v5
        with: { pattern: 'part-*', path: '\${{ runner.temp }}/parts' }
      - id: read
        if: steps.breaks.outcome == 'failure' && steps.breaks.conclusion == 'success'
        run: |
          echo "said=$(cat $RUNNER_TEMP/parts/*/text | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
          echo "MORE=yes" >> "$GITHUB_ENV"
          echo "# Done" >> "$GITHUB_STEP_SUMMARY"
      - if: env.MORE != 'yes'
        run: exit 1
      - run: exit 1
      - run: echo never
      - run: echo always
        if: always()
  after:
    needs: all
    runs-on: x
    steps: [{ run: echo never }]
  late:
    needs: all
    if: failure() && contains(needs.all.outputs.said, 'Jo')
    runs-on: x
    steps: [{ run: echo late }]
`)
    expect(run?.group).toBe('g-refs/heads/main')
    const { all, after, late, ...cells } = run?.jobs ?? {}
    expect(Object.keys(cells)).toEqual(['each (1)', 'each (2)'])
    expect(all?.outputs).toEqual({ said: 'Hello Jo 1 of 2 Hello Jo 2 of 2 ' })
    expect(all?.summary).toBe('# Done\n')
    expect(all?.steps.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'success',
      'success',
      'skipped',
      'failure',
      'skipped',
      'success',
    ])
    expect([all?.result, after?.result, late?.result]).toEqual(['failure', 'skipped', 'success'])
    expect(run?.conclusion).toBe('failure')
  })

  test.each([
    ['an action', job('      - uses: some/action@v1\n'), 'knows no action some/action@v1'],
    ['a key of a job', job('      - run: a\n', '    container: x\n'), 'knows no container'],
    [
      'an input of an action',
      job('      - uses: actions/checkout@v5\n        with: { lfs: true }\n'),
      'knows no lfs of actions/checkout',
    ],
    ['a command', job('      - run: "echo ::set-env name=a::b"\n'), 'knows no ::set-env::'],
    ['a shell', job('      - run: a\n        shell: pwsh\n'), 'knows no shell pwsh'],
    ['a part of a context', job(`      - run: echo \${{ github.evnt }}\n`), 'has no github.evnt'],
    [
      'a step that did not run',
      job(`      - run: echo \${{ steps.a.outputs.b }}\n`),
      'has no steps.a',
    ],
    ['a secret', job(`      - run: echo \${{ secrets.KEY }}\n`), 'has no secrets.KEY'],
    [
      'a matrix with more',
      job('      - run: a\n', '    strategy: { matrix: { include: [{ a: 1 }] } }\n'),
      'knows no matrix with include',
    ],
    [
      'a permission that is not given',
      job('      - uses: actions/checkout@v5\n').replace('contents: read', 'issues: read'),
      'wants “contents: read”',
    ],
    ['GitHub’s own refusal', 'on: push\njobs: { a: { steps: [] } }\n', 'is missing: runs-on'],
  ])('%s that it does not know is a failure', async (_what, workflow, why) => {
    await expect(runsOf(workflow)).rejects.toThrow(why)
  })
})

describe('a workflow that another one calls', () => {
  const called = `on:
  workflow_call:
    inputs: { who: { type: string, default: nobody } }
    secrets: { key: { required: true } }
permissions: { contents: read }
jobs:
  b:
    runs-on: x
    steps: [{ run: 'echo "\${{ inputs.who }} has \${{ secrets.key }} in \${{ github.ref_name }}"' }]
`
  const caller = (more: string) => `${head}  a:\n    uses: ./.github/workflows/called.yml\n${more}`
  const calling = (more: string, text = called) =>
    runsOf(caller(more), { secrets: { KEY: 'k' }, files: { '.github/workflows/called.yml': text } })
  const key = `    secrets: { key: "\${{ secrets.KEY }}" }\n`

  test('gets what it is handed, and what it declares', async () => {
    const [run] = await calling(`    with: { who: Jo }\n${key}`)
    expect(Object.keys(run?.jobs ?? {})).toEqual(['a / b'])
    expect(run?.jobs['a / b']?.steps[0]?.printed).toBe('Jo has k in main\n')
    const [other] = await calling(key)
    expect(other?.jobs['a / b']?.steps[0]?.printed).toContain('nobody has k')
  })

  test('and nothing else', async () => {
    await expect(calling('')).rejects.toThrow('wants the secret key')
    await expect(calling(`    with: { x: y }\n${key}`)).rejects.toThrow('declares no input x')
    const more = called.replace('contents: read', 'contents: read, issues: write')
    await expect(calling(key, more)).rejects.toThrow(
      "requesting 'issues: write', but is only allowed 'issues: none'",
    )
    await expect(calling('    secrets: inherit\n')).rejects.toThrow('secrets: inherit')
  })
})
