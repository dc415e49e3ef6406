/** No text that is logged or printed is a command to the runner: its parsers read every line. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless, harmlessJson } from '../../src/io/log.ts'
import { law } from '../soak.ts'
import { msOfWork } from '../work.ts'
import { readCommands } from '../world/runner-commands.ts'

const pieces = [
  ...['::', ':', '##[', '#', '[', ']', '##', '::error::', '::set-env name=A::', '::add-mask::'],
  ...[
    '##[set-output name=a]',
    '##[stop-commands]t',
    '::stop-commands::t',
    '::t::',
    'error',
    'ERROR',
  ],
  ...['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u000b', '\f', '%0A', '%0D%0A', '%3A%3A'],
  ...[' ', '\t', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u00ad', '\u2060', '\u{e0020}', '\u034f'],
  ...['\u001b[31m', '\u009b', '\u0000', '"', '\\', 'a title', 'file=a.md,line=1'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''))

describe('the log', () => {
  test('holds no command, whatever a text says', () => {
    fc.assert(
      fc.property(text, said => {
        expect(readCommands(harmless(said))).toEqual([])
      }),
      law(),
    )
  })

  test('holds none in two texts, one after the other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(readCommands(`${harmless(one)}\n${harmless(other)}\n`)).toEqual([])
      }),
      law(),
    )
  })

  test('keeps what is none, and its lines', () => {
    const said = 'A title: “C#[]” and std::vector, one :: two\n  issue #1 [x]'
    expect(harmless(said)).toBe(said)
  })

  test('is written in a time that follows the text', () => {
    for (const piece of ['\n', ' ', '#', '\u200b', ':', '#\u200b'])
      expect(msOfWork(() => [harmless(piece.repeat(200_000))])).toBeLessThan(2000)
  })
})

describe('JSON', () => {
  test('holds no command, and says the same', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), value => {
        const json = harmlessJson(JSON.stringify(value, null, 2))
        expect(readCommands(json)).toEqual([])
        expect(JSON.parse(json)).toEqual(value)
      }),
      law(),
    )
  })
})

test('the texts are hostile: as they are, they hold commands', () => {
  const obeyed = fc.sample(text, 300).filter(said => readCommands(said).length > 0)
  expect(obeyed.length).toBeGreaterThan(20)
})
