import { expect, test } from 'vitest'
import { isCall } from '../../src/formats/literal.ts'
import { readScript } from '../../src/formats/script-literals.ts'
import { msOfWork } from '../work.ts'

function exported(expression: string): unknown {
  return plain(readScript(`export default ${expression}`).values.get('default'))
}
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]))
  return Array.isArray(value) ? value.map(plain) : value
}

test.each([
  [
    "{ a: 'x', 'b-c': [1, true, null], d: { e: `f` } }",
    { a: 'x', 'b-c': [1, true, null], d: { e: 'f' } },
  ],
  ["{ a: 'it\\'s \\u00e9\\n' }", { a: "it's é\n" }],
  ["{ a: process.env.X || 'y', b: c ?? 'z' }", { a: 'y', b: { name: 'c', path: [] } }],
  ["{ a: 'x' + '/y', b: dev ? 'p' : 'q' }", { a: 'x/y', b: 'p' }],
  ["{ a: 'x' as const, b: 1 } satisfies T", { a: 'x', b: 1 }],
  ["{ a: x => { return 'x' }, b: 'yes' }", { a: { params: ['x'], returns: 'x' }, b: 'yes' }],
  [
    "{ a() { return 'a' }, get c() { return 1 }, d: 'yes' }",
    { a: { params: [], returns: 'a' }, d: 'yes' },
  ],
  ["{ a: /[/'\"]/g, b: 'yes' } // { a: 'no' }", { a: { pattern: '[/\'"]', flags: 'g' }, b: 'yes' }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
  ["{ a: `x${'y'}`, b: /* 'no' */ 'yes' }", { a: 'xy', b: 'yes' }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
  ['{ a: `x${y.z}` }', { a: { parts: ['x', { name: 'y', path: ['z'] }, ''] } }],
  ["{ a: x.b('c').d(1) }", { a: { call: 'd', args: [1], on: { call: 'x.b', args: ['c'] } } }],
  ['{ ...{ a: 1 }, a: 2 }', { a: 2 }],
])('%s', (expression, value) => {
  expect(exported(expression)).toEqual(value)
})

test('calls, names and imports', () => {
  const { values, imports } = readScript(
    "import d, { a as b } from './c'\nconst X: string = 'x'\nfunction f() { const X = 'inner' }\nmodule.exports = make({ x: X, y: b.c.d })",
  )
  const made = values.get('default')
  expect(isCall(made) && made.call).toBe('make')
  expect(plain(isCall(made) ? made.args : [])).toEqual([
    { x: { name: 'X', path: [] }, y: { name: 'b', path: ['c', 'd'] } },
  ])
  expect(values.get('X')).toBe('x')
  expect([...imports]).toEqual([
    ['d', { from: './c', name: 'default' }],
    ['b', { from: './c', name: 'a' }],
  ])
})

test('what a function returns, and the names it sets, are the settings of a module', () => {
  const { values } = readScript(
    "const base = process.env.BASE\nmodule.exports = function (config) { const dir = { input: 'src' }; return { dir, base: base || 'x' } }",
  )
  expect(values.get('default')).toEqual({
    params: ['config'],
    returns: new Map<string, unknown>([
      ['dir', { name: 'dir', path: [] }],
      ['base', 'x'],
    ]),
  })
  expect(values.get('dir')).toEqual(new Map([['input', 'src']]))
})

test.each(['({[', '"', '/', '/*', '`', '!', 'const a = [', 'a?', 'a<b>(', '(a?'])(
  '100,000 times %s ends, and soon',
  piece => {
    const text = `export default ${piece.repeat(100_000)}`
    expect(msOfWork(() => readScript(text))).toBeLessThan(2000)
  },
)
