import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { defineCheck } from '../../src/checks/define-check.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import type { Check, Example, Problem } from '../../src/domain.ts'

const facts = {
  title: 'Warn about something',
  severity: 'warning',
  concerns: 'post',
  why: 'A reason.',
  evidence: ['https://example.org/'],
  examples: { pass: [], fail: [] },
} as const

/** A check that finds what it is told to find. */
function finding(id: string, ...problems: readonly Problem[]): Check {
  return defineCheck({ ...facts, id, needs: 'post', run: () => problems })
}

function run(checks: readonly Check[], file: string, settings = {}, rest: Partial<Example> = {}) {
  return runChecks(checks, subjectOf({ name: 'a post', file, ...rest }), settings)
}

const file = '---\ntitle: A\n---\nWe write in batches.\n\nSee [here](/a) and [here](/b).\n'

describe('runChecks', () => {
  it('gives a problem the facts of its check, and the top of the file when it has no place', () => {
    expect(run([finding('dull', { message: 'It is dull.', fix: 'Add a joke.' })], file)).toEqual([
      {
        key: 'dull:posts/post.md:',
        check: 'dull',
        title: 'Warn about something',
        severity: 'warning',
        concerns: 'post',
        path: 'posts/post.md',
        message: 'It is dull.',
        fix: 'Add a joke.',
        place: { line: 1 },
      },
    ])
  })

  it('takes the severity of the settings, and runs nothing that is off', () => {
    const throws = defineCheck({
      ...facts,
      id: 'broken',
      needs: 'post',
      run: () => {
        throw new Error('it ran')
      },
    })
    const found = run([finding('dull', { message: 'It is dull.' }), throws], file, {
      dull: { severity: 'error', ignore: [], options: {} },
      broken: { severity: 'off', ignore: [], options: {} },
    })
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([['dull', 'error']])
  })

  it('heeds what the frontmatter of the post ignores, as a list or a single name', () => {
    const checks = [finding('dull', { message: 'It is dull.' }), finding('long', { message: 'L.' })]
    const ignoring = (ids: string) => `---\ntitle: A\npostrider: { ignore: ${ids} }\n---\nText.\n`
    expect(run(checks, ignoring('[dull]')).map(({ check }) => check)).toEqual(['long'])
    expect(run(checks, ignoring('long')).map(({ check }) => check)).toEqual(['dull'])
    expect(run(checks, ignoring('[other]'))).toHaveLength(2)
  })

  describe('a comment for the next line', () => {
    const links = defineCheck({
      ...facts,
      id: 'dull',
      needs: 'post',
      *run({ post }) {
        const { links } = post.content
        for (const { url, line } of links) yield { message: url, place: { line } }
        if (links.length > 0) yield { message: `${links.length} links` }
      },
    })
    const said = (above: string) =>
      run([links], `---\ntitle: A\n---\n${above}\nSee [x](/x).\n\nSee [y](/y).\n`).map(
        ({ message }) => message,
      )

    it('takes what stands there from the sight of the check, and of this check alone', () => {
      expect(said('')).toEqual(['2 links', '/x', '/y'])
      expect(said('<!-- postrider-disable-next-line dull -->\n')).toEqual(['1 links', '/y'])
      expect(said('<!-- postrider-disable-next-line other, dull -- it is a quote -->\n\n')).toEqual(
        ['1 links', '/y'],
      )
      expect(said('{/* postrider-disable-next-line dull */}\n')).toEqual(['1 links', '/y'])
      expect(said('<!-- postrider-disable-next-line other -->\n')).toHaveLength(3)
    })

    it('is no comment where a code block shows it', () => {
      expect(said('```\n<!-- postrider-disable-next-line dull -->\n```')).toHaveLength(3)
    })
  })

  it('hands a check its options, with what the config sets', () => {
    const counting = defineCheck({
      ...facts,
      id: 'counting',
      needs: 'post',
      options: { most: { default: 2, says: 'Links.' }, words: { default: ['a'], says: 'Words.' } },
      *run(_, { most, words }) {
        yield { message: `${most} ${words.join('+')}` }
      },
    })
    const say = (options: object) =>
      run([counting], file, { counting: { ignore: [], options } }).map(({ message }) => message)
    expect(say({})).toEqual(['2 a'])
    expect(say({ most: 5, words: ['b', 'c'] })).toEqual(['5 b+c'])
  })

  it('leaves alone the posts that the config ignores for a check, and runs an optional one when asked', () => {
    const dull = finding('dull', { message: 'It is dull.' })
    const ignoring = (glob: string) =>
      run([dull], file, { dull: { ignore: [glob], options: {} } }).length
    expect([ignoring('posts/**'), ignoring('other/**')]).toEqual([0, 1])
    const optional = { ...dull, optional: true }
    expect(run([optional], file)).toEqual([])
    expect(run([optional], file, { dull: { severity: 'note', ignore: [], options: {} } })).toEqual([
      expect.objectContaining({ severity: 'note' }),
    ])
  })

  it('sorts by line, column and name', () => {
    const found = run(
      [
        finding('b', { message: 'B.', place: { line: 6, column: 5 } }),
        finding('a', { message: 'A.', place: { line: 6, column: 20 } }),
        finding('d', { message: 'D.', place: { line: 4, column: 30 } }),
        finding('c', { message: 'C.', place: { line: 4, column: 30 } }),
      ],
      file,
    )
    expect(found.map(({ check }) => check)).toEqual(['c', 'd', 'b', 'a'])
  })

  it('keeps the key when lines move, and when other words of the post change', () => {
    const keyAt = (text: string, line: number) =>
      run([finding('a', { message: 'A.', place: { line, column: 5 } })], text)[0]?.key
    const moved = file.replace('We write in batches.', 'We write.\n\nIn batches.')
    expect(keyAt(file, 6)).toBe('a:posts/post.md:[here](/a) and [here](/b).')
    expect(keyAt(moved, 8)).toBe(keyAt(file, 6))
  })

  it('knows a problem by its field, whatever its line', () => {
    const at = (line: number) =>
      run([finding('a', { message: 'A.', place: { line, field: 'title' } })], file)[0]?.key
    expect(at(2)).toBe('a:posts/post.md:title')
    expect(at(7)).toBe(at(2))
  })

  it('tells two problems in one place apart', () => {
    const place = { line: 2, field: 'title' }
    const found = run([finding('a', { message: 'A.', place }, { message: 'B.', place })], file)
    expect(found.map(({ key }) => key)).toEqual([
      'a:posts/post.md:title',
      'a:posts/post.md:title#2',
    ])
  })

  it('lets checks of the page judge only a page that could be looked at', () => {
    const check = defineCheck({
      ...facts,
      id: 'paged',
      needs: 'page',
      *run({ page }) {
        yield { message: `It is ${page.live}.` }
      },
    })
    const said = (page?: Example['page']) =>
      run([check], file, {}, page === undefined ? {} : { page }).map(({ message }) => message)
    expect(said()).toEqual([])
    expect(said({ live: 'inconclusive' })).toEqual([])
    expect(said({ live: 'fail' })).toEqual(['It is fail.'])
    expect(said({ live: 'pass' })).toEqual(['It is pass.'])
  })

  it('lets a bug in a check through', () => {
    const broken = defineCheck({
      ...facts,
      id: 'broken',
      needs: 'post',
      run: () => {
        throw new TypeError('a bug')
      },
    })
    expect(() => run([broken], file)).toThrow(TypeError)
  })
})
