/** The address of a link is changed where it is written, and nowhere else on its line. */
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/checks/apply-edits.ts'
import { editAddress } from '../../src/checks/edit-address.ts'
import { readPost } from '../../src/posts/read-post.ts'

const to = 'https://example.org/a'
function mended(body: string): string {
  const file = `---\ntitle: A\n---\n${body}`
  const post = readPost('posts/a.md', file)
  const edits = post.content.links.flatMap(link =>
    link.url === 'example.org/a' ? editAddress(link, to, post) : [],
  )
  return applyEdits(file, edits).text.slice(file.length - body.length)
}

test.each([
  ['[a](example.org/a).', `[a](${to}).`],
  ['[example.org/a](example.org/a)', `[example.org/a](${to})`],
  [
    '`](example.org/a)` [b `](example.org/a)`](example.org/a)',
    `\`](example.org/a)\` [b \`](example.org/a)\`](${to})`,
  ],
  ['[](example.org/a) [c](example.org/a "example.org/a")', `[](${to}) [c](${to} "example.org/a")`],
  ['[d](<example.org/a>) [![e](/e.png)](example.org/a)', `[d](<${to}>) [![e](/e.png)](${to})`],
  ['> - [two\n>   lines](example.org/a)', `> - [two\n>   lines](${to})`],
  ['<a class="b" href="example.org/a">f</a>', `<a class="b" href="${to}">f</a>`],
  ['example.org/a [g](example.org/a) example.org/a', `example.org/a [g](${to}) example.org/a`],
])('%s', (before, after) => {
  expect(mended(before)).toBe(after)
})

test.each(['[a][b]\n\n[b]: example.org/a', '[a](\nexample.org/a)', '[a](example\\.org/a)'])(
  'left to a person: %j',
  body => {
    expect(mended(body)).toBe(body)
  },
)
