import { expect, test } from 'vitest'
import { readFeed } from '../../src/formats/feed.ts'

const feed = (title: string) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Notes',
    items: [{ id: '1', url: 'https://notes.example/a', title }],
  })

test.each([
  ['<b>Tea</b> &amp; <i>milk <b>too</b></i>', 'Tea & milk too'],
  [`${'<b>'.repeat(50_000)}Tea`, 'Tea'],
])('the title is text, however deep it lies: %.40s', (title, text) => {
  expect(readFeed(feed(title), 'https://notes.example/feed.json')).toMatchObject([{ title: text }])
})
