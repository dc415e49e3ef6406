import { expect, test } from 'vitest'
import { wordsOf } from '../../src/platforms/medium/copy/html-tree.ts'
import { liveBlocks, placeBeside } from '../../src/platforms/medium/story/live-blocks.ts'

const html =
  '<!doctype html><nav>Home</nav><main><article><header><h1>Batches</h1></header><div><div><p>We write.</p><table><tr><td>40 ms</td></tr></table></div><figure><img src="/a/june.png?w=2"></figure></div><aside>Subscribe</aside><p>The end.</p></article></main>'

test('a live page is the blocks of its article, without what stands around', () => {
  expect(liveBlocks(html)?.map(({ tagName }) => tagName)).toEqual([
    'h1',
    'p',
    'table',
    'figure',
    'p',
  ])
})

test('a page without text is none', () => {
  expect(liveBlocks('<!doctype html><div id="app"></div>')).toBeNull()
})

test('each block stands beside the row that says the same, or shows the same picture', () => {
  const rows = ['Batches', '“We write.”', 'Gone from the page', '40 ms', '', 'The end.'].map(
    words => ({
      words,
      source: words === '' ? '![](june.png)' : words,
    }),
  )
  expect(placeBeside(liveBlocks(html)!, rows)).toEqual([0, 1, 3, 4, 5])
})

test('a block that no row knows stands with the one before it', () => {
  const blocks = liveBlocks('<p>a</p><p>added</p><p>b</p>')!
  const rows = ['a', 'b'].map(words => ({ words, source: words }))
  expect(blocks.map(wordsOf)).toEqual(['a', 'added', 'b'])
  expect(placeBeside(blocks, rows)).toEqual([0, 0, 1])
})
