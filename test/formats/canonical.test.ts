import { expect, test } from 'vitest'
import { judge } from '../../src/formats/canonical.ts'
import { foreignHost } from '../../src/formats/foreign-original.ts'

const owner = { siteUrl: 'https://www.notes.example/base', ownHosts: ['product.example'] }

test.each([
  ['https://www.notes.example/base/a/', 'own', 'https://www.notes.example/base/a/'],
  ['http://notes.example/old/a', 'own', 'http://notes.example/old/a'],
  ['/base/a', 'own', 'https://www.notes.example/base/a'],
  ['https://dev.to/ada/a-12ab', 'foreign', 'dev.to'],
  ['https://other.example//a#b', 'foreign', 'other.example'],
  ['https://notes.example/', 'unusable', 'is the home page'],
  ['https://notes.example/base/index.html', 'unusable', 'is the home page'],
  ['https://other.example/', 'unusable', 'is the home page of other.example'],
  ['https://notes.example/a#b', 'unusable', 'is not the address of one page'],
  ['https://notes.example//a', 'unusable', 'holds two slashes in a row'],
  ['https://notes.example/undefined', 'unusable', 'holds “undefined”'],
  ['https://other.example/null/a', 'unusable', 'holds “null”'],
  ['{{ site.url }}/a', 'unusable', 'is not the address of one page'],
  ['https://localhost:4000/a', 'unusable', 'is on a preview, localhost'],
  ['https://blog.notes.example/a', 'unusable', 'is on blog.notes.example, a neighbour of the site'],
  ['https://product.example/a', 'unusable', 'is on product.example, another host of the author'],
  ['ftp://notes.example/a', 'unusable', 'is not an http(s) address'],
  ['//notes.example/a', 'unusable', 'is not an http(s) address'],
  ['batching', 'unusable', 'is not an http(s) address'],
])('%s is %s: %s', (canonical, kind, what) => {
  const declared = judge(canonical, owner)
  expect(declared.kind).toBe(kind)
  expect(Object.values(declared)).toContain(what)
})

test('nothing declared, nothing known', () => {
  expect(judge(undefined, owner)).toEqual({ kind: 'none' })
  for (const canonical of ['https://notes.example/a', '/a'])
    expect(judge(canonical, { siteUrl: null, ownHosts: [] })).toMatchObject({
      kind: 'unusable',
      garbage: false,
    })
})

test('an original elsewhere is told without the address of the site', () => {
  expect(foreignHost('https://dev.to/ada/a', ['notes.example'])).toBe('dev.to')
  expect(foreignHost('https://blog.notes.example/a', ['notes.example'])).toBeNull()
  expect(foreignHost('https://dev.to/ada/a', [])).toBeNull()
  expect(foreignHost(undefined, ['notes.example'])).toBeNull()
})
