import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import medium from '../../src/platforms/medium/medium.ts'

const handOff = (file: string, url: string | null = 'https://example.com/batching/') =>
  medium.handOff(subjectOf({ name: 'a post', file, url }))

/** A post with these fields and this body. */
const post = (fields: string, body = 'We write in batches, and the load fell by half.') =>
  `---\n${fields}\n---\n${body}\n`

describe('the hand-off to Medium', () => {
  it('holds what a person needs, for a plain post', () => {
    expect(
      handOff(
        post(
          'title: How we batch writes\ndescription: Four lines that halved the load.\ntags: [databases]\ncover: /img/cover.png',
        ),
      ),
    ).toEqual({
      platform: 'medium',
      importAt: 'https://medium.com/p/import',
      url: 'https://example.com/batching/',
      title: 'How we batch writes',
      subtitle: 'Four lines that halved the load.',
      tags: ['Databases'],
      cover: '/img/cover.png',
      keep: [],
      unlink: [],
      kept: [],
      losses: [],
      minutes: 3,
    })
  })

  it('marks the links that stay, where they are not marked yet', () => {
    const body = 'We explain it in [the notes on queues](/queue?size=2), at length.'
    const { keep, marked, url } = handOff(post('title: A', body))
    expect(keep.map(link => link.url)).toEqual(['/queue?size=2'])
    expect(marked).toEqual([
      {
        text: 'the notes on queues',
        url: 'https://example.com/queue?size=2&utm_source=medium',
      },
    ])
    expect(url).toBe('https://example.com/batching/')
    const counted = handOff(post('title: A', body.replace('size=2', 'utm_source=x')))
    expect(counted.marked).toEqual([])
  })

  it('knows the story that is the original', () => {
    const original = (host: string) =>
      handOff(post(`title: A\ncanonical_url: https://${host}/@ann/a-1`)).original
    expect(original('medium.com')).toBe('https://medium.com/@ann/a-1')
    expect(original('pub.medium.com')).toBe('https://pub.medium.com/@ann/a-1')
    expect(original('notmedium.com')).toBeUndefined()
  })

  it('has no address where none is known', () => {
    expect(handOff(post('title: A'), null).url).toBeNull()
  })

  it('names each loss once, with its lines, the dearest first', () => {
    const body =
      'We write in batches.[^1] Read on.[^1]\n\n```go\nbatch()\n```\n\n| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |\n\n[^1]: Of 100.'
    const { losses, minutes } = handOff(post('title: A', body))
    expect(losses).toEqual([
      {
        fate: 'changed',
        severity: 'warning',
        count: 2,
        say: 'Two tables',
        lines: [10, 14],
        replace: 'Put a picture of each, or a list',
      },
      {
        fate: 'changed',
        severity: 'warning',
        count: 2,
        say: 'Two footnotes',
        lines: [4],
        replace: 'Put each note in brackets where its number stands',
      },
    ])
    // 3, two tables at 2, two footnotes at ½, a code block at ½: 8½.
    expect(minutes).toBe(9)
  })

  it('promises no time beyond an hour', () => {
    const table = '| a |\n|---|\n| 1 |\n\n'
    expect(handOff(post('title: A', table.repeat(40))).minutes).toBe(60)
  })

  it('sorts the own links', () => {
    const body =
      'We write in batches now.\n\nWhat comes in waits in [our queue](/queue) until there is time for it.\n\nWe are [here](/).'
    const { keep, unlink } = handOff(post('title: A', body))
    expect(keep.map(({ url, line }) => [url, line])).toEqual([['/queue', 6]])
    expect(unlink.map(({ url, line }) => [url, line])).toEqual([['/', 8]])
  })

  it('counts the time that unlinking takes', () => {
    const body = 'abcdefg'.replace(/./g, name => `Read about [${name}](/${name}) as well.\n\n`)
    expect(handOff(post('title: A', body)).unlink).toHaveLength(5)
    expect(handOff(post('title: A', body)).minutes).toBe(4)
  })
})

describe('what is kept', () => {
  const keptIn = (body: string) =>
    handOff(post('title: A', body)).kept.map(({ say, lines }) => [say, lines])

  it('is counted, what people saw missing first, each line once', () => {
    const body =
      '# Why\n\n```js {1,3}\na()\n```\n\n![June](a.png) ![July](b.jpg)\n\n> Batch.\n\n- [x](/x)\n  - y\n\n```sh\nrun\n```'
    expect(keptIn(body)).toEqual([
      ['two code blocks in js and sh', [6, 17]],
      ['two images', [10]],
      ['one heading', [4]],
      ['one quote', [12]],
      ['one list', [14]],
      ['one link', [14]],
    ])
  })

  it('is not what a loss tells of', () => {
    expect(keptIn('```mermaid\na-->b\n```\n\n```math\nx\n```\n\n![](a.svg) [b](#b)')).toEqual([])
  })

  it('names no languages where there are many, or none', () => {
    const code = (language: string) => `\`\`\`${language}\nx\n\`\`\`\n\n`
    expect(keptIn(['a', 'b', 'c', 'd'].map(code).join(''))[0]?.[0]).toBe('four code blocks')
    expect(keptIn(code(''))[0]?.[0]).toBe('one code block')
  })

  it('takes what is indented for code, but not below the mark of a box', () => {
    expect(keptIn('So:\n\n    batch()\n')).toEqual([['one code block', [6]]])
    expect(keptIn('!!! note\n\n    Text.\n\n```\nx\n```\n')).toEqual([['one code block', [8]]])
  })

  it('costs the time to count it', () => {
    const images = '![](a.png)\n\n'.repeat(10)
    expect(handOff(post('title: A', images)).minutes).toBe(5)
  })
})

describe('the title', () => {
  const titleOf = (title: string) => handOff(post(`title: "${title}"`)).title

  it('stays as it is up to 100 characters', () => {
    expect(titleOf('x'.repeat(100))).toBe('x'.repeat(100))
  })

  it('ends with its first part, or at a word', () => {
    const rest =
      'and then some more words that go on and on until nobody reads them any longer at all'
    expect(titleOf(`Writing to a database in batches: ${rest}`)).toBe(
      'Writing to a database in batches',
    )
    const cut = titleOf(`Writing to a database in batches ${rest}`)
    expect(cut).toMatch(/^Writing .* \S+…$/)
    expect(cut.length).toBeLessThanOrEqual(100)
  })
})

describe('the subtitle', () => {
  const subtitleOf = (fields: string, body?: string) => handOff(post(fields, body)).subtitle

  it('is as much of the description as fits, in whole sentences', () => {
    const first = 'Four lines of code took half of the load off our database, for good.'
    expect(subtitleOf(`title: A\ndescription: ${first} ${'And more of it. '.repeat(9)}`)).toBe(
      `${first} ${'And more of it. '.repeat(4).trim()}`,
    )
  })

  it('is the first sentence that says something', () => {
    const body =
      'Hello everybody, and welcome to this new post.\n\nOK.\n\nOur database could not keep up, e.g. on Mondays. So we batch.'
    expect(subtitleOf('title: A', body)).toBe('Our database could not keep up, e.g. on Mondays.')
  })

  it('is cut at a word where one sentence is too long, and empty where there is none', () => {
    expect(subtitleOf(`title: A\ndescription: ${'batches and '.repeat(20)}`)).toMatch(
      / batches…$|and…$/,
    )
    expect(subtitleOf('title: A', '![](a.png)')).toBe('')
  })
})

describe('the tags', () => {
  const tagsOf = (tags: string) => handOff(post(`title: A\ntags: [${tags}]`)).tags

  it('are written as readers know them', () => {
    expect(tagsOf('remote-work, javascript, github, csharp, VimScript')).toEqual([
      'Remote Work',
      'JavaScript',
      'GitHub',
      'C#',
      'VimScript',
    ])
  })

  it('are five at most, of 25 characters, once each, and topics', () => {
    expect(tagsOf('blog, go, golang, a-very-long-name-of-a-topic, a, b, c, d, e')).toEqual([
      'Go',
      'A',
      'B',
      'C',
      'D',
    ])
  })
})
