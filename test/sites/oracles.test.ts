/**
 * Awkward blogs, built by the real generators: what they print and what we derive are the same,
 * nothing missing and nothing extra.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/default-config.ts'
import { openRepo } from '../../src/io/repo.ts'
import { readBlog } from '../../src/read-blog.ts'
import { awkwardBlogs } from './awkward-blogs.ts'
import { eleventy, hugo, jekyll, pelican, write } from './real-generators.ts'

const scratch = mkdtempSync(join(tmpdir(), 'postrider-oracles-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The path as a person reads it: Eleventy prints it so, and has no host to put before it. */
const bare = (url: string) => decodeURI(url).replace(/^https:\/\/ada\.example/, '')

describe.each([eleventy, hugo, jekyll, pelican])('$id', generator => {
  test.for(Object.entries(awkwardBlogs[generator.id]!))('%s', ([name, files], context) => {
    context.skip(!generator.installed(), `${generator.id} is not installed: nothing was compared.`)
    const folder = join(scratch, generator.id, name)
    write(folder, files)
    const { site, located } = readBlog(defaultConfig, {
      repo: openRepo(folder),
      today: '2026-11-22',
    })
    expect(site.generator).toBe(generator.id)
    const printed = generator.print(folder)
    const derived = located.map(({ post: { path }, address: { url, why } }) => {
      if (url !== null) return [path, bare(url)]
      // What has no page is not printed, and the day of the build is nobody's address.
      const isOpen = why?.includes('no page') ? !printed.has(path) : why?.includes('the day of its')
      return [path, isOpen ? 'open' : why]
    })
    const open = derived.flatMap(([path, said]) => (said === 'open' ? [[path, 'open']] : []))
    const real = [...printed].map(([path, url]) => [path, bare(url)])
    expect(Object.fromEntries(derived)).toEqual(Object.fromEntries([...real, ...open]))
  })
})
