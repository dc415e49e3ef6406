/** How releases are made: the project's own workflows, the notes of a version, the bill of materials. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { notesOf } from '../scripts/release/changelog.ts'
import { type Sbom, sbomOf } from '../scripts/release/sbom.ts'

const project = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

describe.each(globSync('.github/workflows/*.yml', { cwd: project }))('%s', path => {
  const text = read(path)
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)

  test('names what it uses by commit, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)$/gm)]
    expect(used.length).toBeGreaterThan(0)
    for (const [, name, version] of used) {
      expect(name).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  test('may nothing but what a job says, each with its reason, and ends', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency).toBeDefined()
    for (const job of jobs) {
      expect(job.permissions).toBeDefined()
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    }
    for (const [line] of text.matchAll(/^ {6}[a-z-]+: (?:read|write).*$/gm))
      expect(line).toMatch(/ # to \w/)
  })

  test('keeps no token in the checkout, and puts nothing into a script', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
      expect(step.run ?? '').not.toContain('${{')
    }
  })
})

describe('the workflow of a release', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow
  const { build, publish } = jobs

  test('keeps nothing of earlier runs', () => {
    const uses = [build!, publish!].flatMap(({ steps }) => steps).filter(step => step.uses)
    expect(uses.filter(({ uses }) => uses?.includes('/cache@'))).toEqual([])
    for (const { with: inputs } of uses.filter(({ uses }) => uses?.includes('/setup-node@')))
      expect(inputs).toMatchObject({ 'package-manager-cache': false })
  })

  test('builds where nothing may be written, and runs nothing of a package where it may', () => {
    expect(build?.permissions).toEqual({ contents: 'read' })
    expect(build?.steps.map(({ run }) => run)).toContain('bash .ci/run')
    expect(publish?.environment).toBe('release')
    const runs = publish?.steps.flatMap(({ run }) => run?.split('\n') ?? []).join('\n') ?? ''
    expect(runs).toMatch(/npm publish .*--provenance.*--ignore-scripts/)
    expect(runs).not.toMatch(/npm (?:ci|install|run|exec)|npx|node |bash /)
    expect(publish?.steps.some(({ uses }) => uses?.includes('/checkout@'))).toBe(false)
    // The token that may write is seen by the steps that need it.
    const withToken = publish?.steps.filter(step => 'GH_TOKEN' in (step.env ?? {})) ?? []
    expect(withToken.map(({ run }) => /^(?:gh|major)/.test(run ?? ''))).toEqual([true, true])
    expect(publish).not.toHaveProperty('env')
  })

  test('compares dist with what src builds, as CI does', () => {
    expect(read('.ci/run')).toContain('npm run build -- --check')
  })
})

test('the notes of a version are its section, when it has a day', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\nSoon.\n\n## [1.2.3] - 2027-01-31\n\n### Added\n\n- A thing.\n\n## [1.2.2] - 2027-01-01\n\nOld.\n\n[1.2.3]: https://x.example\n'
  expect(notesOf('1.2.3', changelog)).toBe('### Added\n\n- A thing.')
  expect(notesOf('1.2.2', changelog)).toBe('Old.')
  expect(notesOf('Unreleased', changelog)).toBeNull()
  expect(notesOf('1.2', changelog)).toBeNull()
  expect(notesOf('1.2.3', '## [1.2.3]\n\nNo day.\n')).toBeNull()
})

test('the bill of materials is what is in the bundle', () => {
  const component = (name: string) => ({ name, version: '1.0.0', 'bom-ref': `${name}@1.0.0` })
  const listed: Sbom = {
    metadata: { component: { name: 'folder', 'bom-ref': 'postrider@0.1.0' } },
    components: [component('in'), component('inner'), component('test-only')],
    dependencies: [
      { ref: 'postrider@0.1.0', dependsOn: ['in@1.0.0', 'test-only@1.0.0'] },
      { ref: 'in@1.0.0', dependsOn: ['inner@1.0.0', 'test-only@1.0.0'] },
      { ref: 'inner@1.0.0', dependsOn: [] },
      { ref: 'test-only@1.0.0', dependsOn: [] },
    ],
  }
  const bundled = (name: string) => ({
    ...{ name, version: '1.0.0', licence: 'MIT', text: '', author: '', carries: [] },
  })
  const bill = sbomOf('postrider', listed, [bundled('in'), bundled('inner')])
  expect(bill.metadata.component.name).toBe('postrider')
  expect(bill.components.map(({ name }) => name)).toEqual(['in', 'inner'])
  expect(bill.dependencies).toEqual([
    { ref: 'postrider@0.1.0', dependsOn: ['in@1.0.0', 'inner@1.0.0'] },
    { ref: 'in@1.0.0', dependsOn: ['inner@1.0.0'] },
    { ref: 'inner@1.0.0', dependsOn: [] },
  ])
  expect(() => sbomOf('postrider', listed, [bundled('unknown')])).toThrow('unknown@1.0.0')
})
