import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/io/catalogue.ts'
import { siteTargets } from '../../src/sources/catalogue.ts'
import { placesForSite } from '../../src/sources/places-for-site.ts'

const places = siteTargets(loadCatalogue())
const posts = (...tags: string[][]) => tags.map(one => ({ tags: one }))
const names = (...given: Parameters<typeof placesForSite>) =>
  placesForSite(...given).map(({ name }) => name)
const personal = ['Kagi Small Web', 'ooh.directory']

test('a subject of the blog has its planet, the one with more posts first', () => {
  const both = posts(['PostgreSQL'], ['postgresql', 'python'], ['PostgreSQL', 'Python'], ['Python'])
  const more = posts(['python'], ...both.map(({ tags }) => [...tags]))
  expect(names(places, more, false)).toEqual(['Planet Python', 'Planet PostgreSQL'])
  expect(names(places, more, true)).toEqual(['Planet Python', 'Planet PostgreSQL', ...personal])
})

test('two posts are no subject, nor three of many', () => {
  const rare = posts(['Haskell'], ['Haskell'])
  expect(names(places, rare, false)).toEqual([])
  const many = posts(...Array.from({ length: 16 }, (_, i) => (i < 3 ? ['haskell'] : ['sql'])))
  expect(names(places, many, true)).toEqual(personal)
  expect(names(places, many.slice(0, 15), false)).toEqual(['Planet Haskell'])
})

test('a wider word is no subject: the planet of a distribution is not for all of Linux', () => {
  expect(names(places, posts(['linux'], ['linux'], ['linux']), false)).toEqual([])
})
