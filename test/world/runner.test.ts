/** The runner's side: commands in the log, files, inputs. */
import { expect, test } from 'vitest'
import { inputVariables } from './action-inputs.ts'
import { readAnnotations, readCommands } from './runner-commands.ts'
import { readFileCommands } from './runner-files.ts'

const names = (printed: string) => readCommands(printed).map(({ name, data }) => `${name}:${data}`)

test.each([
  ['::error::boom', ['error:boom']],
  ['  ::error file=a.md,line=1::boom', ['error:boom']],
  ['a ::error::boom', []],
  ['::unknown::x', []],
  ['::error:: ::warning::x', ['error: ::warning::x']],
  ['title: ##[add-mask]secret', ['add-mask:secret']],
  ['##[group name=a]b', ['group:b']],
  ['##[unknown]x', []],
  ['##[error', []],
  ['one\r::debug::two\r\n::debug::three', ['debug:two', 'debug:three']],
  ['::ERROR::loud', ['ERROR:loud']],
  ['#\u200b#[error]hidden', ['error:hidden']],
  ['::error::a%0Ab%250A', ['error:a\nb%0A']],
] as const)('of %j the runner obeys %j', (printed, obeyed) => {
  expect(names(printed)).toEqual(obeyed)
})

test('between stop-commands and its token nothing is obeyed', () => {
  const printed =
    '::stop-commands::T0ken\n::error::no\n##[warning]no\n::t0ken::\n::notice::yes\n::t0ken::'
  expect(names(printed)).toEqual(['stop-commands:T0ken', 't0ken:', 'notice:yes'])
})

test('annotations keep their properties, unescaped', () => {
  const commands = readCommands('::notice file=a%2Cb.md,line=7,title=50%25::x\n::debug::y')
  expect(readAnnotations(commands)).toEqual([
    { level: 'notice', file: 'a,b.md', line: 7, title: '50%', message: 'x' },
  ])
})

test('file commands: one line, several lines, and what the runner refuses', () => {
  expect(readFileCommands('a=1\nb<<EOF\ntwo\n\nc=no\nEOF\nd=x=y\n')).toEqual({
    a: '1',
    b: 'two\n\nc=no',
    d: 'x=y',
  })
  expect(() => readFileCommands('a<<EOF\nb')).toThrow('no end EOF')
  expect(() => readFileCommands('nonsense')).toThrow('nonsense')
})

test('inputs: defaults, expressions, names; an undeclared one is a mistake of the test', () => {
  const file = new URL('fixtures/action.yml', import.meta.url).pathname
  const variables = inputVariables(file, { print: 'x' }, { 'github.token': 'ghs_1' })
  expect(variables).toMatchObject({
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    'INPUT_AN_INPUT_WITH-HYPHENS': '7',
    INPUT_PRINT: 'x',
  })
  expect(() => inputVariables(file, { prnt: 'x' }, { 'github.token': '' })).toThrow('prnt')
  expect(() => inputVariables(file, {}, {})).toThrow(/\$\{\{ github\.token \}\}/)
  expect(inputVariables('none/action.yml', { 'dry-run': 'true' }, {})).toEqual({
    'INPUT_DRY-RUN': 'true',
  })
})
