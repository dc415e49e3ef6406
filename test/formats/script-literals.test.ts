import { expect, test } from 'vitest'
import { isCall, readScript } from '../../src/formats/script-literals.ts'

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
  ["{ a: () => { return 'no' }, b: 'yes' }", { a: undefined, b: 'yes' }],
  ["{ a() { return 'no' }, async b() {}, get c() { return 1 }, d: 'yes' }", { d: 'yes' }],
  ["{ a: /[/'\"]/g, b: 'yes' } // { a: 'no' }", { a: undefined, b: 'yes' }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is read
  ["{ a: `x${'y'}`, b: /* 'no' */ 'yes' }", { a: undefined, b: 'yes' }],
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

test.each(['({[', '"', '/', '/*', '`', '!', 'const a = [', 'a?'])(
  '100,000 times %s ends, and soon',
  piece => {
    const started = performance.now()
    readScript(`export default ${piece.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  },
)
