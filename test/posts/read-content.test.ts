import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/posts/read-content.ts'
import { readPost } from '../../src/posts/read-post.ts'

test('lines count in the file', () => {
  const { content } = readPost(
    'a.md',
    '---\ntitle: A\n---\n\n# One\n\nSee [two](b).\n\n![three](c.png)\n',
  )
  expect(content.headings).toEqual([{ depth: 1, text: 'One', line: 5 }])
  expect(content.links).toMatchObject([{ line: 7, column: 5 }])
  expect(content.images).toMatchObject([{ line: 9, column: 1 }])
  expect(content.tree.children?.[0]?.position?.start.line).toBe(5)
})

test('a link that a template makes is its words', () => {
  const { prose } = readContent(
    'I [cut the *build*]({% post_url /notes/2018-a %}#time) [a month ago]({{< ref "b.md" >}}), {{ site.name }} [c]( ).\n',
  )
  expect(prose).toEqual(['I cut the build a month ago, c.'])
})

test('prose is paragraphs, items and quotes; code, tags and imports are not', () => {
  const { prose, words } = readContent(
    "import A from './a'\n\nFirst *one* with `code`.\n\n- item\n\n> quote {% include x.html %}\n\n```js\nconst no = 1\n```\n\n    indented no\n\n{{< youtube abc >}}\n\n<div>no</div>\n",
  )
  expect(prose).toEqual(['First one with code.', 'item', 'quote'])
  expect(words).toBe(6)
})

describe('links', () => {
  test('text, address, place and the words around', () => {
    expect(readContent('Read the [guide](https://a.example/g "t") now.').links).toEqual([
      { url: 'https://a.example/g', text: 'guide', line: 1, column: 10, context: 'Read the now.' },
    ])
  })
  test('by reference, bare, of an image, in raw HTML', () => {
    const body =
      'A [b][r] c.\n\nhttps://bare.example\n\n[![alt](i.png)](d)\n\nGo <a href="/raw?a=1&amp;b=2">to **it**</a> now.\n\n<p>\n<a href=\'/block\'>the <b>block</b></a>\n</p>\n\n[r]: https://ref.example\n'
    expect(readContent(body).links.map(({ url, text, line }) => [url, text, line])).toEqual([
      ['https://ref.example', 'b', 1],
      ['https://bare.example', 'https://bare.example', 3],
      ['d', 'alt', 5],
      ['/raw?a=1&b=2', 'to it', 7],
      ['/block', 'the block', 10],
    ])
  })
  test('not those in code, and none that nothing defines', () => {
    expect(readContent('`[a](b)`\n\n```\n[c](d) https://e.example\n```\n\n[f][g]\n').links).toEqual(
      [],
    )
  })
  test('in headings and tables', () => {
    expect(readContent('## A [b](c)\n\n| d |\n|---|\n| [e](f) g |\n').links).toMatchObject([
      { url: 'c', context: 'A' },
      { url: 'f', context: 'g' },
    ])
  })
})

describe('images', () => {
  test('markdown, by reference, raw, and as Hashnode writes them', () => {
    const body =
      '![a](b.png) <img alt="c" src=d.png>\n\n![e][r]\n\n<img src="f.png">\n\n![](https://g.example/h.png align="left")\n\n[r]: i.png\n'
    expect(
      readContent(body).images.map(({ url, alt, line, column }) => [url, alt, line, column]),
    ).toEqual([
      ['b.png', 'a', 1, 1],
      ['d.png', 'c', 1, 13],
      ['i.png', 'e', 3, 1],
      ['f.png', '', 5, 1],
      ['https://g.example/h.png', '', 7, 1],
    ])
    expect(readContent(body).links).toEqual([])
  })
  test('none in code', () => {
    const body = '```\n![](a.png align="left")\n<img src="b.png">\n```\n'
    expect(readContent(body).images).toEqual([])
    expect(readContent(body).tree.children?.[0]?.value).toContain('align="left"')
  })
})
