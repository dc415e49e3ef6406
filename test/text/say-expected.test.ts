import { expect, test } from 'vitest'
import type { Kept, Lost } from '../../src/domain.ts'
import { sayExpected } from '../../src/text/say-expected.ts'

const kept = (what: Kept['what'], say: string): Kept => ({ what, say, count: 1, lines: [1] })
const lost = (say: string, count: number, severity: Lost['severity'] = 'warning') => ({
  say,
  count,
  severity,
})
const code = kept('code', 'four code blocks in go')
const image = kept('image', 'three images')

test.each([
  ['nothing', [], [], ''],
  ['what nobody counts', [kept('list', 'two lists'), kept('link', 'nine links')], [], ''],
  ['code and images', [code, image], [], 'expect four code blocks in go and three images'],
  [
    'one to replace',
    [code],
    [lost('One table', 1)],
    'expect four code blocks in go; replace one table',
  ],
  [
    'many to replace: two are named, the spots of the rest are counted',
    [],
    [
      lost('Two tables', 2),
      lost('One embed', 1),
      lost('Four boxes', 4),
      lost('Two captions', 2, 'note'),
    ],
    'replace two tables and one embed; look at six other spots',
  ],
  ['what may stay', [], [lost('One task list', 1, 'note')], 'look at one spot'],
])('%s', (_, keep, lose, says) => {
  expect(sayExpected(keep, lose)).toBe(says)
})
