import { describe, expect, it } from 'vitest'
import { leadsHome, ownLinks, sortOwnLinks } from '../../src/formats/own-links.ts'
import { readPost } from '../../src/posts/read-post.ts'

const home = {
  ownHosts: ['example.com'],
  siteUrl: 'https://example.com',
  url: 'https://example.com/blog/batching/',
}
const contentOf = (body: string) => readPost('posts/a.md', `---\ntitle: A\n---\n${body}`).content
const own = (body: string) => ownLinks(contentOf(body), home).map(({ url }) => url)

describe('ownLinks', () => {
  it('takes the own hosts with and without www, and relative links', () => {
    expect(
      own('[a](https://example.com/a) [b](http://www.example.com/b) [c](/c) [d](../d)'),
    ).toEqual(['https://example.com/a', 'http://www.example.com/b', '/c', '../d'])
  })

  it('leaves other hosts, links within the post, to itself, to images and to templates', () => {
    expect(
      own(
        '[a](https://example.org/a) [b](#b) [c](/blog/batching#c) [d](/d.png) [e](mailto:e@example.com)' +
          ' [f]({{site.url}}/f) [g](https://example.com.example.org/g)',
      ),
    ).toEqual([])
  })

  it('takes relative links for nothing where no address is known', () => {
    const nowhere = { ...home, url: null, siteUrl: null }
    expect(ownLinks(contentOf('[a](/a)'), nowhere)).toEqual([])
  })
})

describe('sortOwnLinks', () => {
  const kept = (body: string) => {
    const { keep, unlink } = sortOwnLinks(contentOf(body), home)
    return { keep: keep.map(({ url }) => url), unlink: unlink.map(({ url }) => url) }
  }
  const first =
    'We at [our quiet office](/office) write in batches, have done so for a good while now, and see no reason to stop before the end of the year.'
  const queue =
    'What comes in meanwhile waits in [a queue that never drops a write](/queue) until then.'
  const load =
    'Since then the load has fallen by half, as [the whole measurement](/load) shows in detail.'

  it('keeps two in running text after the first paragraph', () => {
    expect(kept([first, queue, load, '[More posts](/posts)'].join('\n\n'))).toEqual({
      keep: ['/queue', '/load'],
      unlink: ['/office', '/posts'],
    })
  })

  it('never keeps the front page, even where it is the only one', () => {
    expect(kept(`${first.replace('/office', '/')}\n`)).toEqual({ keep: [], unlink: ['/'] })
  })

  it('keeps an address once', () => {
    const again =
      'Once more, at length and with feeling, read about [that very queue](/queue/) of ours.'
    expect(kept([first, queue, again].join('\n\n'))).toEqual({
      keep: ['/office', '/queue'],
      unlink: ['/queue/'],
    })
  })

  it('prefers a text that says where it leads', () => {
    const vague =
      'What comes in meanwhile waits in a queue that never drops a write, see [here](/vague).'
    expect(kept([first, vague, queue, load].join('\n\n')).keep).toEqual(['/queue', '/load'])
  })
})

describe('leadsHome', () => {
  const link = (url: string) => ({ url, text: '', line: 1, column: 1, context: '' })

  it('knows the front page in its ways, and what only looks like it', () => {
    const front = ['/', 'https://example.com', 'https://www.example.com/index.html', '/#plans']
    expect(front.filter(url => !leadsHome(link(url), home))).toEqual([])
    const others = ['/a', '/?p=12', '/blog/', '/index/of/things']
    expect(others.filter(url => leadsHome(link(url), home))).toEqual([])
  })

  it('knows the front page of a site below a path', () => {
    const below = { ...home, siteUrl: 'https://example.com/notes' }
    expect(leadsHome(link('https://example.com/notes/'), below)).toBe(true)
    expect(leadsHome(link('https://example.com/notes/a'), below)).toBe(false)
  })
})
