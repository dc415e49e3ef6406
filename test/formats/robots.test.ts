import { describe, expect, test } from 'vitest'
import { readRobots } from '../../src/formats/robots.ts'
import { msOfWork } from '../work.ts'

const url = 'https://a.example/robots.txt'
const page = (path: string) => `https://a.example${path}`

describe('a line that is longer than an address', () => {
  test.each(['*', '%', 'é', '*a', 'a'])('of %s is soon read', sign => {
    const line = `Disallow: /${sign.repeat((256 * 1024) / sign.length)}`
    const time = msOfWork(() => {
      const robots = readRobots(url, `User-agent: *\n${line}\nDisallow: /private/\n`)
      expect(robots.allows(page('/private/a'))).toBe(false)
      expect(robots.allows(page(`/${'b'.repeat(2000)}`))).toBe(sign !== '*')
    })
    expect(time).toBeLessThan(300)
  })
})

test('several stars are one', () => {
  const robots = readRobots(url, 'User-agent: *\nDisallow: /a/***.html$\n')
  expect(robots.allows(page('/a/b.html'))).toBe(false)
  expect(robots.allows(page('/a/b.html?c'))).toBe(true)
})

test('what asks us by name, whatever its comments', () => {
  const long = '#'.repeat(5000)
  const robots = readRobots(
    url,
    `User-agent: postrider\nDisallow: /a # ${long}\r\n\r\nUser-agent: *\rDisallow: /\nSitemap: /s.xml`,
  )
  expect([robots.allows(page('/a')), robots.allows(page('/b'))]).toEqual([false, true])
  expect(robots.sitemaps).toEqual(['/s.xml'])
})
