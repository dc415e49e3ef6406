import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { loadDialects, parse } from '../../src/markdown/parse.ts'
import { draftFor } from '../../src/platforms/devto/draft.ts'
import { tagsFor } from '../../src/platforms/devto/tags.ts'

await loadDialects(['a.mdx'])

function draft(fields: string, body = 'We write.', path = 'posts/post.md', url?: null) {
  const file = `---\n${fields}\n---\n${body}\n`
  return draftFor(subjectOf({ name: 'a post', file, path, ...(url === null && { url }) }))
}
function made(body: string, path?: string) {
  const found = draft('title: A', body, path)
  if ('why' in found) throw new Error(found.why)
  return {
    markdown: found.article.body_markdown.trim(),
    said: found.altered.map(({ line, now, todo }) => `${line} ${now}${todo ? `. ${todo}` : ''}`),
  }
}

describe('an article for DEV', () => {
  it('is an unpublished draft with the post as its canonical', () => {
    const fields =
      'title: How we batch writes\ndescription: Four lines.\ntags: [C#, web-dev]\ncover: /img/cover.png'
    expect(draft(fields)).toEqual({
      article: {
        title: 'How we batch writes',
        body_markdown: 'We write.\n',
        published: false,
        canonical_url: 'https://example.com/post',
        tags: ['csharp', 'webdev'],
        description: 'Four lines.',
        main_image: 'https://example.com/img/cover.png',
      },
      altered: [],
    })
  })

  it('has a title that DEV takes, and no cover that it cannot fetch', () => {
    const found = draft(`title: ${'Batches '.repeat(30)}\ncover: "data:image/png;base64,AA"`)
    if ('why' in found) throw new Error(found.why)
    expect([...found.article.title].length).toBeLessThanOrEqual(128)
    expect(found.article).not.toHaveProperty('main_image')
  })

  it('is none where the address is not known, or too much for the parser, or nothing is left of the text', () => {
    expect(draft('title: A', 'Text.', 'posts/post.md', null)).toEqual({
      why: expect.stringContaining('its address is not known'),
    })
    expect(draft('title: A', '> '.repeat(5000))).toEqual({
      why: expect.stringContaining('its text cannot be read: '),
    })
    expect(draft('title: A', '<!-- b -->')).toEqual({ why: 'its text is empty' })
  })

  it('has four tags of letters and digits, each once', () => {
    expect(
      tagsFor(['Go', 'go', 'blog', 'C++', 'x'.repeat(31), '#node.js', '日本', 'last']),
    ).toEqual(['go', 'cpp', 'nodejs', '日本'])
  })
})

const rules: readonly (readonly [name: string, body: string, markdown: string, said: string[]])[] =
  [
    ['a paragraph on two lines is on one: DEV would break it', 'Two\nlines.', 'Two lines.', []],
    [
      'addresses are whole',
      '[b](../b/) ![c](c.png "t") <img src="/d.png">',
      '[b](https://example.com/b/) ![c](https://example.com/c.png "t") ![](https://example.com/d.png)',
      [
        '4 Became https://example.com/b/',
        '4 Became https://example.com/c.png',
        '4 Became https://example.com/d.png',
      ],
    ],
    [
      'what DEV has stays',
      '| a | b |\n| - | - |\n| 1 | ~~2~~ |\n\n- [x] c\n  - d\n\nH<sub>2</sub>O <kbd>Ctrl</kbd>',
      '| a | b     |\n| - | ----- |\n| 1 | ~~2~~ |\n\n- [x] c\n  - d\n\nH<sub>2</sub>O <kbd>Ctrl</kbd>',
      [],
    ],
    ['a note of the author stays at home', 'A\n\n<!-- todo -->\n\nb', 'A\n\nb', []],
    ['a power is no raised letter', '2^10', '2\\^10', []],
    ['a rule at the beginning is no frontmatter', '---\n\nText', '***\n\nText', []],
    [
      'Liquid that is text is shown',
      '\\{\\{ a_b \\}\\} is, {% raw %}{% c %}{% endraw %} too',
      '{% raw %}{{ a_b }}{% endraw %} is, {% raw %}{% c %}{% endraw %} too',
      [],
    ],
    [
      'nor do the marks of a generator show around code',
      '{% raw %}\n```\n{{ a }}\n```\n{% endraw %}\n\nB {% raw %}`{{ c }}`{% endraw %}',
      '```\n{{ a }}\n```\n\nB `{{ c }}`',
      [],
    ],
    [
      'and an open one',
      '\\{\\{ and \\{%',
      '{% raw %}{{{% endraw %} and {% raw %}{%{% endraw %}',
      [],
    ],
    [
      'in code DEV frames it',
      '`{{ a }}`\n\n```\n{% b %}\n```',
      '`{{ a }}`\n\n```\n{% b %}\n```',
      [],
    ],
    [
      'in an address or an alternative there is none',
      '[a](https://x.example/%7Bb/{{c}}) ![{{ d }}](/e.png)',
      '[a](https://x.example/%7Bb/%7B%7Bc%7D%7D) ![{ { d }}](https://example.com/e.png)',
      ['4 Became https://example.com/e.png'],
    ],
    [
      'a shortcode is its address, or words that mark its place',
      '{{< youtube abc >}}\n\n{% plot june %}',
      '<https://www.youtube.com/watch?v=abc>\n\n*\\[Put here what this shows: {% raw %}{% plot june %}{% endraw %}]*',
      [
        '4 Became its bare address, https://www.youtube.com/watch?v=abc',
        '6 Words mark its place. Put what your page shows for {% plot june %}',
      ],
    ],
    [
      'a picture in its address is left out',
      'A ![b](data:image/png;base64,AA) c',
      'A c',
      ['4 Left out: a picture written in its address. Upload it on DEV'],
    ],
  ]

describe('in the text for DEV', () => {
  it.each(rules)('%s', (_, body, markdown, said) => {
    expect(made(body)).toEqual({ markdown, said })
  })

  it('a component of MDX is what it frames, or words that mark its place', () => {
    const body =
      "import { Note } from './note'\n\n<Note>\nMind **this**.\n</Note>\n\n<Chart a={1} />"
    expect(made(body, 'posts/post.mdx').markdown).toBe(
      '> Mind **this**.\n\n*\\[Put here what \\<Chart> shows]*',
    )
  })

  it('reads as the same markdown once more', () => {
    for (const [, body] of rules) {
      const { markdown } = made(body)
      const again = made(markdown.replace(/\{% (?:end)?raw %\}/g, '')).markdown
      expect(parse(again).children?.map(({ type }) => type)).toEqual(
        parse(markdown).children?.map(({ type }) => type),
      )
    }
  })
})
