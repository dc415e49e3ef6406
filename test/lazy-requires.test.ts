/** A chunk of the bundle loads another one when it first uses it, and gets from it what it got before. */
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withLazyRequires } from '../scripts/build/lazy-requires.ts'

const chunk = `const require_rolldown_runtime = require("./rolldown-runtime-0a.js");
const require_words = require("./chunks/words-1b.js");
const require_words_more = require("./chunks/words-2c.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
const load_fs = 'taken';
exports.say = () => require_words.say(require_words_more.word);
exports.make = () => new require_words.Word(1);
exports.all = () => [node_fs.default, load_fs, { require_words: 1 }.require_words];
`
const withoutTheKey = chunk.replace('{ require_words: 1 }.require_words', '1')

/** What it exports, and which modules it has asked for until now. */
function load(code: string) {
  const asked: string[] = []
  const modules: Readonly<Record<string, unknown>> = {
    './rolldown-runtime-0a.js': { __toESM: (module: unknown) => ({ default: module }) },
    './chunks/words-1b.js': {
      say: (word: string) => `said ${word}`,
      Word: class {
        n: number
        constructor(n: number) {
          this.n = n
        }
      },
    },
    './chunks/words-2c.js': { word: 'hello' },
    'node:fs': 'the files',
  }
  const require = (path: string) => {
    asked.push(path)
    return modules[path]
  }
  const exports = {} as Record<'say' | 'make' | 'all', () => unknown>
  runInNewContext(code, { require, exports })
  return { exports, asked }
}

test('a chunk is loaded with its first use, once', () => {
  const { exports, asked } = load(withLazyRequires(withoutTheKey))
  expect(asked).toEqual(['./rolldown-runtime-0a.js'])
  expect(exports.say()).toBe('said hello')
  expect(exports.say()).toBe('said hello')
  expect(asked.slice(1)).toEqual(['./chunks/words-1b.js', './chunks/words-2c.js'])
  expect(exports.make()).toEqual({ n: 1 })
})

test('a module that is made one of ES, and a name that is taken', () => {
  expect(load(withLazyRequires(withoutTheKey)).exports.all()).toEqual(['the files', 'taken', 1])
})

test('a module of Node that nobody uses is not asked for, nor is its line there', () => {
  const unused = chunk.replace('let node_fs', 'require("node:assert");\nlet node_fs')
  expect(unused).not.toBe(chunk)
  expect(withLazyRequires(unused.replace('{ require_words: 1 }.require_words', '1'))).toBe(
    withLazyRequires(withoutTheKey),
  )
  expect(withLazyRequires('require("node:assert");\nexports.one = 1;\n')).toBe('exports.one = 1;\n')
})

test('code that requires nothing stays as it is', () => {
  expect(withLazyRequires('exports.one = 1;\n')).toBe('exports.one = 1;\n')
})

test('what cannot be told apart ends the build', () => {
  expect(() => withLazyRequires(chunk)).toThrow('require_words is the name of a property')
  expect(() => withLazyRequires('const = 1')).toThrow()
})
