import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allChecks } from '../scripts/generate/all-checks.ts'
import { differing } from '../scripts/generate/differing.ts'
import { plugInsIn } from '../scripts/generate/plug-ins.ts'
import { root } from '../scripts/generate/product.ts'
import { folders } from '../scripts/generate/registries.ts'
import { subjectOf } from '../scripts/generate/subject.ts'
import { allChecks as running } from '../src/all-checks.ts'
import { checkOptions } from '../src/check-options.ts'
import { checks as registered } from '../src/checks/registry.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import { losses } from '../src/platforms/medium/losses/registry.ts'
import { platformChecks } from '../src/platforms/registry.ts'
import { generators } from '../src/sites/registry.ts'

const listed = await allChecks()

/** The verbs that a fix begins with; a new one is welcome, a noun is not. */
const imperatives = new Set(
  (
    'Add Bring Close Count Delete Give Keep Let Link Look Make Move Open Put Quote Read Remove Say ' +
    'Save Set Shorten Split Take Unlink Upload Use Wait Write'
  ).split(' '),
)

const nameOf = (file: string) => file.replace(/\.ts$/, '')

/** Files whose id is not their name, and what to do. */
function misnamed(found: readonly { readonly file: string; readonly id: string }[]): string[] {
  return found
    .filter(({ file, id }) => nameOf(file) !== id)
    .map(({ file, id }) =>
      found.some(other => other.id === id && other.file !== file)
        ? `${id} is the id of two files: make each the name of its file`
        : `${id} is the id in ${file}: make it the name of its file`,
    )
}

const verbs = 'the fix begins with a verb of the list in test/registry.test.ts; add a new one there'

describe('the id of a plug-in is the name of its file', () => {
  it.each(folders)('in %s', async folder => {
    const found = await Promise.all(
      plugInsIn(folder).map(async file => {
        const { default: plugIn } = await import(new URL(`${folder}/${file}`, root).href)
        return { file, id: (plugIn as { readonly id: string }).id }
      }),
    )
    expect(found.length).toBeGreaterThan(1)
    expect(misnamed(found)).toEqual([])
  })

  it('or it is said which is not', () => {
    const zola = { file: 'zola.ts', id: 'zola' }
    expect(misnamed([zola, { file: 'hugo.ts', id: 'hugo' }])).toEqual([])
    expect(misnamed([zola, { file: 'quartz.ts', id: 'zola' }])).toEqual([
      'zola is the id of two files: make each the name of its file',
    ])
    expect(misnamed([{ file: 'quartz.ts', id: 'qartz' }])).toEqual([
      'qartz is the id in quartz.ts: make it the name of its file',
    ])
  })
})

// Of any folder of markdown; what it learns has a test of its own, and its row no place.
const others = generators.filter(({ id }) => id !== 'template')

describe.each(others)('the generator $id', ({ id, recognisedBy, decidedBy }) => {
  it('has a test', () => {
    const file = `test/sites/${id}.test.ts`
    const message = `${id} has no test: write ${file} like its neighbours`
    expect(existsSync(new URL(file, root)), message).toBe(true)
  })

  it('says what its row in docs/recipes.md says', () => {
    const message = `${id} has no row: say recognisedBy and decidedBy in its file`
    expect([recognisedBy, decidedBy], message).not.toContain(undefined)
  })
})

describe('the registries', () => {
  it('hold the plug-ins of their folders, each under the name of its file', () => {
    const names = (folder: string) => plugInsIn(folder).map(nameOf)
    expect(registered.map(({ id }) => id)).toEqual(names('src/checks'))
    expect(losses.map(({ id }) => id)).toEqual(names('src/platforms/medium/losses'))
    expect(platformChecks.map(({ id }) => id)).toEqual(losses.map(({ id }) => `medium-${id}`))
  })

  it('name a plug-in once', () => {
    const ids = [...registered, ...platformChecks].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('and the options that a config may name are those of the checks, in their order', () => {
    const options = running.map(({ id, options = {} }) => [id, options])
    expect(Object.entries(checkOptions)).toEqual(options)
  })
})

describe('the generated files', () => {
  it('are current', async () => {
    const paths = (await differing()).map(({ path }) => path)
    expect(paths, 'not current: run npm run generate').toEqual([])
  })

  it('hold a page for each check and no other', () => {
    const pages = readdirSync(new URL('docs/checks/', root)).filter(name => name !== 'README.md')
    expect(pages.sort()).toEqual(listed.map(({ check }) => `${check.id}.md`).sort())
  })
})

describe.each(listed.map(({ check, file }) => ({ id: check.id, check, file })))(
  'the check $id',
  ({ check, file }) => {
    it('is in the file of its name', () => {
      expect(existsSync(new URL(file, root))).toBe(true)
      expect(file.endsWith(`/${check.id.replace(/^medium-/, '')}.ts`)).toBe(true)
    })

    it('has a title, a why and sources in the house voice', () => {
      expect(check.title).toMatch(/^(?:Require|Disallow|Warn) .*[^.]$/)
      expect(check.why).toMatch(/^[\p{Lu}“].*\.$/u)
      expect(check.evidence.length).toBeGreaterThan(0)
      for (const url of check.evidence)
        expect(url, 'evidence: addresses begin with https://').toMatch(/^https:\/\//)
    })

    it('has two examples of either kind at least', () => {
      expect(check.examples.pass.length).toBeGreaterThanOrEqual(2)
      expect(check.examples.fail.length).toBeGreaterThanOrEqual(2)
    })

    it('says the problem in a sentence and the fix as an imperative', () => {
      const found = check.examples.fail.flatMap(example =>
        runChecks([check], subjectOf(example), {}),
      )
      for (const { message, fix, place } of found) {
        expect(message).toMatch(/^[\p{Lu}“].*\.$/su)
        expect(message).not.toMatch(/[!]|please/i)
        expect(fix).toMatch(/^\p{Lu}.*\.$/su)
        expect(imperatives, verbs).toContain(fix?.split(' ')[0])
        expect(place.line).toBeGreaterThan(0)
      }
    })
  },
)
