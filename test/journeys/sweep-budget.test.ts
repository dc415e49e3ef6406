/** A sweep may ask for more than other runs: the Action tells its web client so. */
import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { site } from '../world/answers.ts'
import { page, startJourney } from './blog.ts'

const home = 'https://notes.example'
const mebibyte = 1024 * 1024
/** Three of them leave any other run too little for a second post. */
const large = gzipSync('x'.repeat(9.9 * mebibyte))
const maps = [1, 2, 3].map(n => `<sitemap><loc>${home}/map-${n}.xml</loc></sitemap>`)

test('a sweep goes on where another run would have used up its bytes', async () => {
  const asked: string[] = []
  let isLarge = false
  const small = site({
    '/partial-indexes/': page('/partial-indexes/'),
    '/an-older-post/': page('/an-older-post/'),
    '/sitemap.xml': `<sitemapindex>${maps.join('')}</sitemapindex>`,
  })
  const answer: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    if (!isLarge || !/^\/map-\d\.xml$/.test(request.url ?? '')) return small(request, response)
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(large)
  }
  await using journey = await startJourney({ hosts: { 'notes.example': answer } })
  await journey.pushed({ backfill: '**' })
  asked.length = 0
  isLarge = true
  const { code, stdout } = await journey.swept()
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('did not get to')])
  expect(asked.filter(path => path.startsWith('/map-'))).toHaveLength(3)
  expect(asked).toEqual(expect.arrayContaining(['/partial-indexes/', '/an-older-post/']))
})
