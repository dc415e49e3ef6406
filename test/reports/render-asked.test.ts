import { expect, test } from 'vitest'
import { renderAsked } from '../../src/reports/render-asked.ts'

test('a line a thread, with its place and day', () => {
  const asked = [
    {
      title: 'Partial [indexes] for @all',
      url: 'https://news.ycombinator.com/item?id=41',
      source: 'Hacker News',
      date: '2026-02-03',
    },
    { title: 'More', url: 'https://news.ycombinator.com/item?id=42', source: 'Hacker News' },
  ]
  const { markdown } = renderAsked({ asked })
  expect(markdown).toContain('Hacker News, 3 February 2026')
  expect(markdown).toContain('https://news.ycombinator.com/item?id=42')
  expect(markdown).not.toContain('[indexes]')
  expect(markdown).not.toMatch(/(?<!`)@all/)
})

test('nothing where there is none', () => {
  expect(renderAsked({ asked: [] }).markdown).toBe('')
})
