import matter from 'gray-matter'
import type { Problem } from '../domain.ts'
import { readJson } from '../formats/json.ts'
import { nothingRead, type Reading } from '../formats/reading.ts'
import { readToml } from '../formats/toml.ts'
import { readAnyYaml } from '../formats/yaml.ts'
import { readPlainYaml } from '../formats/yaml-plain.ts'

export type Dialect = 'yaml' | 'toml' | 'json'

/** Whitespace lines in a row; gray-matter's comment pattern is quadratic in them (64 KiB: 4.6 s). */
const maxBlankLines = 100
/** No file that is text holds it, so nothing in a block can close the fence. */
const fence = '\u0000'

const refuse = () => {
  throw new Error('code in frontmatter is never executed')
}
/** gray-matter executes these by default; `javascript` is the name that its aliases resolve to. */
const refused = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'ts', 'typescript'].map(name => [
    name,
    { parse: refuse },
  ]),
)

/**
 * The only place that touches gray-matter: one block that our own scan cut out, with our own
 * readers for engines; plain YAML, which most posts have, needs neither. Always with an options object (without one it answers from a cache that
 * hides errors), never `stringify` (which reads the body again, and executes it).
 */
export function readBlock(dialect: Dialect, block: string, firstLine: number): Reading {
  const flood = blankFlood(block, firstLine)
  if (flood !== null) return nothingRead(flood)
  if (block.trim() === '') return nothingRead()
  const plain = dialect === 'yaml' ? readPlainYaml(block, firstLine) : null
  return plain ?? readByMatter(dialect, block, firstLine)
}

function readByMatter(dialect: Dialect, block: string, firstLine: number): Reading {
  let reading = nothingRead()
  const engine = (read: (block: string, firstLine: number) => Reading) => ({
    parse: () => {
      reading = read(block, firstLine)
      return reading
    },
  })
  matter(`${fence}\n${block}\n${fence}\n`, {
    language: dialect,
    delimiters: [fence, fence],
    engines: {
      ...refused,
      yaml: engine(readAnyYaml),
      toml: engine(readToml),
      json: engine(readJson),
    },
  })
  return reading
}

function blankFlood(block: string, firstLine: number): Problem | null {
  if (block.includes(fence)) {
    return {
      message: 'The frontmatter holds a NUL character, so the file is not text',
      fix: 'Save the file as UTF-8',
      place: { line: firstLine },
    }
  }
  if (!/\n[^\S\n]*\n/.test(block)) return null
  let run = 0
  for (const [at, line] of block.split('\n').entries()) {
    run = line.trim() === '' ? run + 1 : 0
    if (run > maxBlankLines) {
      return {
        message: `The frontmatter holds more than ${maxBlankLines} blank lines in a row and is not read`,
        fix: 'Delete the blank lines',
        place: { line: firstLine + at },
      }
    }
  }
  return null
}
