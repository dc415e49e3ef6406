import { expect, test } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { loadDialects } from '../../src/markdown/parse.ts'
import { platformChecks } from '../../src/platforms/registry.ts'
import { readPost } from '../../src/posts/read-post.ts'

await loadDialects(['a.mdx'])
const head = '---\ntitle: A\n---\n'
const read = (body: string) => readPost('a.mdx', head + body).content
const saysOf = (body: string, path = 'a.mdx') =>
  runChecks(platformChecks, subjectOf({ name: '', path, file: head + body }), {}).map(
    ({ message }) => message,
  )

test('what stands within an element counts, on the lines of the file', () => {
  const content = read(
    '<Callout>\n\n## Why\n\nSome [words](https://a.example/w) and ![a picture](p.png)\n\n</Callout>\n\n<Note>In *one* line.</Note>\n',
  )
  expect(content.prose).toEqual(['Some words and', 'In one line.'])
  expect(content.words).toBe(6)
  expect(content.headings).toEqual([{ depth: 2, text: 'Why', line: 6 }])
  expect(content.links).toMatchObject([{ url: 'https://a.example/w', text: 'words', line: 8 }])
  expect(content.images).toMatchObject([{ url: 'p.png', line: 8 }])
})

test('imports, expressions, and the text of tables are no prose', () => {
  const content = read(
    "import { A } from './a'\nexport const b = 'not this'\n\n{/* nor this */}\n\nOne{' '}two {three}.\n\n<table>\n<tr><td>[four](/4)</td></tr>\n</table>\n\n<pre>five</pre>\n",
  )
  expect(content.prose).toEqual(['One two .'])
  expect(content.links).toMatchObject([{ url: '/4' }])
})

test('links and pictures whose address is written out', () => {
  const content = read(
    '<Image src="/a.webp" alt="A" width={4} />\n\n<img src={b} />\n\nSee <a href="/c">the **c**</a>, <Link to="/d">d</Link> and <a href={e}>e</a>.\n\n<a href="/f"><img src="g.png" alt="G" /></a>\n',
  )
  expect(content.images.map(({ url, alt, line }) => [url, alt, line])).toEqual([
    ['/a.webp', 'A', 4],
    ['g.png', 'G', 10],
  ])
  expect(content.links.map(({ url, text }) => [url, text])).toEqual([
    ['/c', 'the c'],
    ['/d', 'd'],
    ['/f', 'G'],
  ])
  expect(content.links[0]?.context).toBe('See , d and e.')
})

test('.md stays markdown', () => {
  const { prose } = readPost('a.md', `${head}{one}\n\n<Callout>\ntwo\n</Callout>\n`).content
  expect(prose).toEqual(['{one}'])
})

test('a piece counts once: parts with it, other components within it as well', () => {
  const tabs =
    '<Tabs>\n<TabItem value="a">\n\nText.\n\n</TabItem>\n<TabItem value="b">\n\n<Chart />\n\nText.\n\n</TabItem>\n</Tabs>\n'
  expect(saysOf(tabs)).toEqual([
    'Two components named <Tabs> and <Chart> (lines 4 and 12) may be missing on Medium, or be plain text there.',
  ])
  const fold = '<details>\n<summary>More</summary>\n<div>Text.</div>\n</details>\n'
  const said = 'One fold (line 4) will stand open on Medium, or be missing.'
  expect(saysOf(fold)).toEqual([said])
  expect(saysOf(fold, 'a.md')).toEqual([said])
})

test('a picture is a picture, and no component; an embed is an embed', () => {
  expect(saysOf('<Image src="/a.webp" alt="A" />\n')).toEqual([
    'One image as WebP (line 4) may be missing on Medium, which takes PNG, JPEG and GIF.',
  ])
  expect(
    saysOf('<object data="a"><embed src="a" /></object>\n\n<script src="https://a.example" />\n'),
  ).toEqual(['Two embeds (lines 4 and 6) will be missing on Medium.'])
})

test('the braces of a formula are no program', () => {
  expect(saysOf('The cost is $n^{2}$ at most.\n')).toEqual([
    'One block with a formula (line 4) will show as source on Medium.',
  ])
})
