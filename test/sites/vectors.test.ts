import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { joinUrl } from '../../src/formats/url.ts'
import { readPost } from '../../src/posts/read-post.ts'
import astro from '../../src/sites/astro.ts'
import type { AnyGenerator } from '../../src/sites/define-generator.ts'
import docusaurus from '../../src/sites/docusaurus.ts'
import eleventy from '../../src/sites/eleventy.ts'
import hexo from '../../src/sites/hexo.ts'
import hugo from '../../src/sites/hugo.ts'
import jekyll from '../../src/sites/jekyll.ts'
import { repoOf } from './repo-of.ts'

/** What a real generator printed: a file with its frontmatter, the settings, and the permalink. */
interface Vector {
  readonly config: Readonly<Record<string, unknown>>
  readonly path: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  /** Of Eleventy, which has no place for its address, the path; false for no page. */
  readonly url: string | false
  readonly route?: string
}

const settings: Readonly<
  Record<string, readonly [file: string, write: (config: unknown) => string]>
> = {
  docusaurus: [
    'docusaurus.config.ts',
    config => {
      const { blog, ...values } = config as { readonly blog: unknown }
      const presets = [['classic', { blog }]]
      return `const config: Config = ${JSON.stringify({ ...values, presets })}\nexport default config`
    },
  ],
  eleventy: ['_data/site.json', () => '{ "url": "https://example.com" }'],
  hexo: ['_config.yml', config => JSON.stringify(config)],
  astro: ['astro.config.mjs', config => `export default defineConfig(${JSON.stringify(config)})`],
  hugo: ['hugo.json', config => JSON.stringify(config)],
  jekyll: ['_config.yml', config => JSON.stringify(config)],
}

type Answer = { readonly url: string } | { readonly why: string; readonly final?: boolean }

function answerTo(generator: AnyGenerator, vector: Vector): Answer {
  const [file, write] = settings[generator.id]!
  const route = vector.route === undefined ? {} : { [vector.route]: '' }
  const text = fileOf(vector.frontmatter)
  const data = Object.entries(generator.id === 'eleventy' ? vector.config : {}).map(
    ([path, values]) => [path, JSON.stringify(values)] as const,
  )
  const repo = repoOf({
    [file]: write(vector.config),
    [vector.path]: text,
    ...route,
    ...Object.fromEntries(data),
  })
  const opened = generator.open(repo, '')
  const located = opened.locate(readPost(vector.path, text))
  if (!('path' in located)) return located
  return opened.url === null ? { why: 'no host' } : { url: joinUrl(opened.url, located.path) }
}

function fileOf(frontmatter: Vector['frontmatter']): string {
  const fields = Object.entries(frontmatter).map(([key, value]) =>
    key === 'date' ? `date: ${value}` : `${key}: ${JSON.stringify(value)}`,
  )
  return `---\n${fields.join('\n')}\n---\nText.\n`
}

function isExact(answer: Answer, { url }: Vector): boolean {
  if (!('url' in answer) || url === false) return false
  return decodeURI(answer.url) === decodeURI(new URL(url, 'https://example.com').href)
}

function fixture(id: string): Vector[] {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/vectors/${id}.json`, import.meta.url), 'utf8'),
  )
}

describe.each([astro, docusaurus, eleventy, hexo, hugo, jekyll] as const)(
  'what $title printed',
  generator => {
    test.each(fixture(generator.id))('$url', vector => {
      const answer = answerTo(generator, vector)
      if (vector.url === false) expect(answer).toMatchObject({ final: true })
      else expect(isExact(answer, vector), JSON.stringify(answer)).toBe(true)
    })
  },
)

/** The minute in which all vectors were built: Hexo printed it where the address holds the time. */
const built = '2026-11-22 16:50'

/** The same file with the time written into it that its generator took from the disk. */
function dated(vector: Vector, second: number): Vector {
  const date = `${built}:${String(second).padStart(2, '0')} +0000`
  return { ...vector, frontmatter: { ...vector.frontmatter, date } }
}

/**
 * What became of a row. Where we abstain, our reason has to be the true one: no page is what the
 * generator said too, and an address that the build dates is exact as soon as the date is written.
 */
function outcome(generator: AnyGenerator, vector: Vector): string {
  const answer = answerTo(generator, vector)
  if ('url' in answer) return isExact(answer, vector) ? 'exact' : `wrong: ${answer.url}`
  if (answer.final === true && vector.url === false) return 'no page'
  const says = /time of the file|day of its publication/.test(answer.why)
  const seconds = Array.from({ length: 60 }, (_, second) => second)
  const isDated =
    says &&
    vector.frontmatter.date === undefined &&
    seconds.some(second => {
      const given = dated(vector, second)
      return isExact(answerTo(generator, given), given)
    })
  return isDated ? 'dated by the build' : `unexplained: ${vector.path}: ${answer.why}`
}

const all = new URL('../../../shared/corpora/vectors/', import.meta.url)

describe.runIf(existsSync(all))('all that was printed', { timeout: 30_000 }, () => {
  test.each([
    [astro, { exact: 75 }],
    [docusaurus, { exact: 84 }],
    [eleventy, { exact: 66, 'no page': 4, 'dated by the build': 10 }],
    [hexo, { exact: 247, 'dated by the build': 8 }],
    [hugo, { exact: 600 }],
    [jekyll, { exact: 413, 'dated by the build': 12 }],
  ] as const)('$title', (generator, expected) => {
    const name = readdirSync(all).find(file => file.startsWith(generator.id))!
    const lines = readFileSync(new URL(name, all), 'utf8').trim().split('\n')
    const count: Record<string, number> = {}
    for (const line of lines) {
      const key = outcome(generator, JSON.parse(line))
      count[key] = (count[key] ?? 0) + 1
    }
    expect(count).toEqual(expected)
  })
})
