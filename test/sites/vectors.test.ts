import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { joinUrl } from '../../src/formats/url.ts'
import { readPost } from '../../src/posts/read-post.ts'
import astro from '../../src/sites/astro.ts'
import type { AnyGenerator } from '../../src/sites/define-generator.ts'
import hugo from '../../src/sites/hugo.ts'
import jekyll from '../../src/sites/jekyll.ts'
import { repoOf } from './repo-of.ts'

/** What a real generator printed: a file with its frontmatter, the settings, and the permalink. */
interface Vector {
  readonly config: Readonly<Record<string, unknown>>
  readonly path: string
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly url: string
  readonly route?: string
}

const settings: Readonly<
  Record<string, readonly [file: string, write: (config: unknown) => string]>
> = {
  astro: ['astro.config.mjs', config => `export default defineConfig(${JSON.stringify(config)})`],
  hugo: ['hugo.json', config => JSON.stringify(config)],
  jekyll: ['_config.yml', config => JSON.stringify(config)],
}

function addressOf(generator: AnyGenerator, vector: Vector): string | null {
  const [file, write] = settings[generator.id]!
  const route = vector.route === undefined ? {} : { [vector.route]: '' }
  const text = fileOf(vector.frontmatter)
  const repo = repoOf({ [file]: write(vector.config), [vector.path]: text, ...route })
  const opened = generator.open(repo, '')
  const located = opened.locate(readPost(vector.path, text))
  return 'path' in located && opened.url !== null ? joinUrl(opened.url, located.path) : null
}

function fileOf(frontmatter: Vector['frontmatter']): string {
  const fields = Object.entries(frontmatter).map(([key, value]) =>
    key === 'date' ? `date: ${value}` : `${key}: ${JSON.stringify(value)}`,
  )
  return `---\n${fields.join('\n')}\n---\nText.\n`
}

function fixture(id: string): Vector[] {
  return JSON.parse(
    readFileSync(new URL(`../fixtures/vectors/${id}.json`, import.meta.url), 'utf8'),
  )
}

describe.each([astro, hugo, jekyll] as const)('what $title printed', generator => {
  test.each(fixture(generator.id))('$url', vector => {
    expect(decodeURI(addressOf(generator, vector) ?? 'none')).toBe(decodeURI(vector.url))
  })
})

const all = new URL('../../../shared/corpora/vectors/', import.meta.url)

describe.runIf(existsSync(all))('all that was printed', { timeout: 30_000 }, () => {
  // Jekyll gives a draft the day of the build: 13 of the 425 have no address that stays.
  test.each([
    [astro, 75, 0],
    [hugo, 600, 0],
    [jekyll, 412, 13],
  ] as const)('$title', (generator, right, none) => {
    const name = readdirSync(all).find(file => file.startsWith(generator.id))!
    const lines = readFileSync(new URL(name, all), 'utf8').trim().split('\n')
    const count = { right: 0, wrong: 0, none: 0 }
    for (const line of lines) {
      const vector: Vector = JSON.parse(line)
      const address = addressOf(generator, vector)
      if (address === null) count.none += 1
      else count[decodeURI(address) === decodeURI(vector.url) ? 'right' : 'wrong'] += 1
    }
    expect(count).toEqual({ right, wrong: 0, none })
  })
})
