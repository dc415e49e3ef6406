import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../scripts/generate/subject.ts'
import { loadDialects } from '../../src/markdown/parse.ts'
import { makeCopy } from '../../src/platforms/medium/copy/make-copy.ts'
import { asHtml, asMarkdown, storyOf } from '../../src/platforms/medium/copy/write-copy.ts'
import { losses } from '../../src/platforms/medium/losses/registry.ts'
import medium from '../../src/platforms/medium/medium.ts'
import { cases, law } from '../soak.ts'
import { compare, compareBlog } from './compare-copies.ts'
import { missingIn } from './kept-in-copy.ts'

await loadDialects(['a.mdx'])

const subject = (body: string, path = 'posts/post.md') =>
  subjectOf({ name: 'a post', file: `---\ntitle: A\n---\n${body}\n`, path })

function copyOf(body: string, path?: string, settings = {}) {
  const one = subject(body, path)
  const handOff = medium.handOff(one)
  const { blocks, altered } = makeCopy(one, handOff, losses, settings)
  const tree = storyOf({ title: '', subtitle: '' }, blocks)
  const html = asHtml(tree).replace('<h1></h1>\n', '').trim()
  const said = altered.map(({ line, now, todo }) => `${line} ${now}${todo ? `. ${todo}` : ''}`)
  return { html, said, markdown: asMarkdown(storyOf({ title: 'A', subtitle: 'B' }, blocks)) }
}

/** A body, what stands in its copy, and what is said; the body begins on line 4. */
const rules: readonly (readonly [name: string, body: string, html: string, said: string[]])[] = [
  [
    'a table of two columns is a list below its heads',
    '| When | Time |\n|---|---|\n| Before | 40 ms |\n| After | |',
    '<p><strong>When / Time</strong></p>\n<ul><li><strong>Before</strong>: 40 ms</li><li><strong>After</strong></li></ul>',
    ['4 Became a list with two points'],
  ],
  [
    'a wider table names the column of each cell',
    '| a | b | c |\n|---|---|---|\n| 1 | [2](https://x.example/) | 3 |',
    '<ul><li>a: <strong>1</strong>; b: <a href="https://x.example/">2</a>; c: 3</li></ul>',
    ['4 Became a list with one point'],
  ],
  [
    'a list in a list has one level',
    '- a\n  - b\n    1. c\n- d',
    '<ul><li>a</li><li>– b</li><li>– – 1) c</li><li>d</li></ul>',
    [
      '5 Became points of the list that it stood in, each after a dash',
      '6 Became points of the list that it stood in, each after a dash',
    ],
  ],
  [
    'numbered steps with a list stand as paragraphs',
    '1. a\n   - b\n2. c',
    '<p><strong>1.</strong> a</p>\n<ul><li>b</li></ul>\n<p><strong>2.</strong> c</p>',
    ['5 Stands below the paragraph of its step'],
  ],
  [
    'numbered steps with code keep their numbers',
    '3. a\n\n   ```sh\n   b\n   ```\n\n4. c',
    '<p><strong>3.</strong> a</p>\n<pre><code class="language-sh">b</code></pre>\n<p><strong>4.</strong> c</p>',
    ['6 Its steps became paragraphs that begin with their number'],
  ],
  [
    'a note stands in brackets, once',
    'One.[^1] Two.[^1]\n\n[^1]: The *note*.',
    '<p>One. (The <em>note</em>.) Two.</p>',
    ['4 Its note stands in brackets', '4 Left out: its note stands in brackets further up'],
  ],
  [
    'a note with code stands at the end',
    'One.[^1]\n\n[^1]: So:\n\n    ```sh\n    a\n    ```',
    '<p>One. [1]</p>\n<p><strong>[1]</strong></p>\n<p>So:</p>\n<pre><code class="language-sh">a</code></pre>',
    ['4 Its note stands at the end, as [1]'],
  ],
  [
    'headings have two sizes',
    '## a\n\n### b\n\n#### c',
    '<h1>a</h1>\n<h2>b</h2>\n<p><strong>c</strong></p>',
    ['8 Became a line in bold'],
  ],
  [
    'the title is not said twice',
    '# A\n\nText.',
    '<p>Text.</p>',
    ['4 Left out: the title of the story says it'],
  ],
  [
    'a box of three colons is a quote',
    ':::note[Sizes]\n\nText.\n\n:::',
    '<blockquote><p><strong>Sizes</strong></p></blockquote>\n<blockquote><p>Text.</p></blockquote>',
    ['4 Became a quote with its title in bold'],
  ],
  [
    'a box of exclamation marks is a quote, its code stays',
    '!!! tip\n    Text.\n\n    ```sh\n    a\n    ```\n\nMore.',
    '<blockquote><p><strong>Tip</strong></p></blockquote>\n<blockquote><p>Text.</p></blockquote>\n<pre><code class="language-sh">a</code></pre>\n<p>More.</p>',
    ['4 Became a quote with its title in bold'],
  ],
  [
    'an alert is a quote',
    '> [!NOTE]\n> Text.',
    '<blockquote><p><strong>Note</strong></p></blockquote>\n<blockquote><p>Text.</p></blockquote>',
    ['4 Became a quote with its title in bold'],
  ],
  [
    'a fold stands open',
    '<details><summary>More</summary>\n\nText.\n\n</details>',
    '<p><strong>More</strong></p>\n<p>Text.</p>',
    ['4 Stands open in the text'],
  ],
  [
    'a term is bold',
    'Batch\n: Many at *once*',
    '<p><strong>Batch</strong>: Many at <em>once</em></p>',
    ['5 Became a paragraph with its term in bold'],
  ],
  [
    'terms in HTML are a list',
    '<dl><dt>Batch</dt><dd>Many</dd></dl>',
    '<ul><li><strong>Batch</strong>: Many</li></ul>',
    ['4 Became a point of a list with its term in bold'],
  ],
  [
    'marks that keep a generator away are gone, in code as well',
    'Write {% raw %}{{ a }}{% endraw %} or `{% raw %}{{ b }}{% endraw %}`.\n\n{% raw %}\n```liquid\n{{ c }}\n```\n{% endraw %}\n\n```liquid\n{% raw %}\n{{ d }}\n{% endraw %}\n```',
    '<p>Write {{ a }} or <code>{{ b }}</code>.</p>\n<pre><code class="language-liquid">{{ c }}</code></pre>\n<pre><code class="language-liquid">{{ d }}</code></pre>',
    [],
  ],
  [
    'but for those that the post writes about',
    'It ends with `{% endraw %}`, as `{% raw %}` begins it.',
    '<p>It ends with <code>{% endraw %}</code>, as <code>{% raw %}</code> begins it.</p>',
    [],
  ],
  [
    'a formula is code',
    'It is $n^2$ or $5 and $6.',
    '<p>It is <code>n^2</code> or $5 and $6.</p>',
    ['4 Its source stands as code. Put a picture of it, or plain characters such as x²'],
  ],
  [
    'a diagram is marked above its source',
    '```mermaid\na-->b\n```',
    '<p><em>[Put a picture of this diagram here]</em></p>\n<pre><code class="language-mermaid">a-->b</code></pre>',
    ['4 Its source stands as code, below a line that marks the place. Put a picture of it'],
  ],
  [
    'a frame is the address of what it shows',
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
    '<p><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p>',
    ['4 Became its bare address, https://www.youtube.com/watch?v=abc'],
  ],
  [
    'a known shortcode is an address, another one is marked',
    '{{< gist ann 12 >}}\n\n{{< plot june >}}',
    '<p><a href="https://gist.github.com/ann/12">https://gist.github.com/ann/12</a></p>\n<p><em>[Put here what this shows: {{&lt; plot june >}}]</em></p>',
    [
      '4 Became its bare address, https://gist.github.com/ann/12',
      '6 Words mark its place. Put what your page shows for {{< plot june >}}',
    ],
  ],
  [
    'a figure that a generator makes is a picture with its caption',
    '{{< figure src="/a.png" alt="Load" caption="June" >}}',
    '<figure><img src="https://example.com/a.png" alt="Load"><figcaption>June</figcaption></figure>',
    ['4 Became a picture with its caption', '4 Became https://example.com/a.png'],
  ],
  [
    'code of Liquid is code',
    '{% highlight ruby %}\na = 1\n{% endhighlight %}',
    '<pre><code class="language-ruby">a = 1</code></pre>',
    ['4 Became a code block'],
  ],
  [
    'raised characters are themselves',
    'H<sub>2</sub>O, 10<sup>6</sup>, a<sup>b</sup>',
    '<p>H₂O, 10⁶, ab</p>',
    ['4 Became ₂', '4 Became ⁶', '4 Stands on the line'],
  ],
  [
    'a task says whether it is done',
    '- [x] a\n- [ ] b',
    '<ul><li>(done) a</li><li>(open) b</li></ul>',
    ['4 Says in words what is done and what is open'],
  ],
  [
    'a link within the page is text',
    'See [queues](#queues).\n\n[[toc]]',
    '<p>See queues.</p>',
    [
      '4 Unlinked: it led to #queues',
      '6 Left out: the table of contents that your generator makes',
    ],
  ],
  [
    'a form is a link to its page',
    'a\n\n<form><input name="b"></form>',
    '<p>a</p>\n<p><a href="https://example.com/post">The form is on another page, outside of Medium.</a></p>',
    ['6 Became a link to the page with the form'],
  ],
  [
    'a picture in a sentence stands on its own line, its link around it',
    'One [![b](/b.png)](/c) two.',
    '<p>One</p>\n<figure><a href="https://example.com/c"><img src="https://example.com/b.png" alt="b"></a></figure>\n<p>two.</p>',
    ['4 Became https://example.com/c', '4 Became https://example.com/b.png'],
  ],
  [
    'code that shows a tag stays',
    'Write `{{< plot >}}` or `[^1]`.',
    '<p>Write <code>{{&lt; plot >}}</code> or <code>[^1]</code>.</p>',
    [],
  ],
  ['a comment is nothing', 'a <!-- b -->\n\n<!-- {{< plot >}} -->', '<p>a</p>', []],
]

describe('a copy for Medium', () => {
  it.each(rules)('%s', (_, body, html, said) => {
    expect(copyOf(body)).toMatchObject({ html, said })
  })

  // The first doubled its time with each quote: of 5,000 it would never tell that it fails.
  it.each([
    ['> ', 24],
    ['> [!', 5000],
    [':::', 5000],
    ['{% raw %}', 5000],
    ['\n: ', 5000],
  ])('does not hang on many times “%s”, which nobody kept from it', (mark, times) => {
    const start = performance.now()
    copyOf(mark.repeat(times))
    expect(performance.now() - start).toBeLessThan(times < 100 ? 2_000 : 20_000)
  })

  it('asks for a picture of a table that is too much for a list', () => {
    const row = (cell: string, columns: number) => `|${` ${cell} |`.repeat(columns)}\n`
    const table = (columns: number, rows: number) =>
      row('a', columns) + row('---', columns) + row('1', columns).repeat(rows)
    const todo = 'Put a picture of the table where the list reads badly'
    expect(copyOf(table(4, 20)).said).toEqual(['4 Became a list with 20 points'])
    expect(copyOf(table(5, 2)).said).toEqual([`4 Became a list with two points. ${todo}`])
    expect(copyOf(table(2, 21)).said).toEqual([`4 Became a list with 21 points. ${todo}`])
  })

  it('names components of MDX, and keeps what they frame', () => {
    const { html, said } = copyOf(
      'import Chart from "./chart"\n\n<Chart data={[1]} />\n\n<Box>\n\nText{" "}*b*.\n\n</Box>\n\n<Note title="So">\nc\n</Note>\n\n{price}',
      'posts/a.mdx',
    )
    expect(html).toBe(
      '<p><em>[Put here what &lt;Chart> shows]</em></p>\n<p>Text <em>b</em>.</p>\n<blockquote><p><strong>So</strong></p></blockquote>\n<blockquote><p>c</p></blockquote>\n<p><code>{price}</code></p>',
    )
    expect(said).toEqual([
      '4 Left out: readers see nothing of it',
      '6 Words mark its place. Put a picture of what <Chart> shows, or say it in words',
      '8 What <Box> frames stands without it',
      '14 Became a quote',
      '18 Stands as the source of what a program computes. Put what your page shows there',
    ])
  })

  it('keeps two own links, says which it unlinks, and marks the kept ones when asked', () => {
    const body = 'abcd'
      .replace(
        /./g,
        name => `What comes next in this story stands [in part ${name}](/${name}) as well.\n\n`,
      )
      .trim()
    const { html, said } = copyOf(body)
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(said.filter(one => one.includes('Unlinked'))).toHaveLength(2)
    expect(copyOf(body, undefined, { keepLinks: true }).html.match(/<a /g)).toHaveLength(4)
    expect(copyOf(body, undefined, { utm: true }).html.match(/\?utm_source=medium"/g)).toHaveLength(
      2,
    )
  })

  it('is markdown too, with title and subtitle first', () => {
    const { markdown } = copyOf('## b\n\n![c](/c.png "d")\n\n```sh\ne\n```')
    expect(markdown).toBe(
      '# A\n\n## B\n\n# b\n\n![c](https://example.com/c.png)\n\n*d*\n\n```sh\ne\n```\n',
    )
  })
})

describe('any text', () => {
  const pieces = [
    ...[
      'a',
      'b c',
      '\n',
      '\n\n',
      '  ',
      '    ',
      '- ',
      '1. ',
      '> ',
      '# ',
      '#### ',
      '| a | b |\n|---|---|\n| 1 | 2 |',
    ],
    ...[
      '```\n',
      '~~~js\n',
      '`',
      '$',
      '$$',
      '**',
      '*',
      '[^1]',
      '\n\n[^1]: ',
      '[a](#b)',
      '[a](/b)',
      '![a](b.png)',
    ],
    ...[
      ':::note\n',
      ':::\n',
      '!!! tip\n',
      '> [!NOTE]\n',
      '{: .notice}',
      '\n: ',
      '[[toc]]',
      '<details>',
      '</details>',
    ],
    ...[
      '{{< callout >}}',
      '{{< /callout >}}',
      '{% highlight js %}',
      '{% endhighlight %}',
      '{% raw %}',
      '{% endraw %}',
    ],
    ...[
      '{{< figure src="a" caption="b" >}}',
      '{{< plot >}}',
      '<Chart />',
      '<Note>',
      '</Note>',
      '{a}',
      '<table><tr><td>',
      '</table>',
    ],
    ...[
      '<iframe src="https://x.example">',
      '<sup>1</sup>',
      '<pre><code>',
      '</code></pre>',
      '<!--',
      '-->',
      '<svg>',
      '<form>',
    ],
    ...[
      '<a href="javascript:a()">',
      '[a](javascript:b)',
      '<img src=x onerror=a()>',
      '<p style="a">',
      '<script>',
      '</script>',
    ],
  ]
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join(''))

  it('becomes what Medium keeps, and nothing that runs', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.mdx'), (body, path) => {
        const { missing, untrue } = compare(subject(body, path))
        expect({ foreign: missing.foreign, untrue }).toEqual({ foreign: [], untrue: [] })
        expect(copyOf(body, path).html).not.toMatch(/<[^>]*(?:javascript:|\son\w+=)/i)
      }),
      law(80, 5_000),
    )
  })
})

describe('each loss', () => {
  const examples = losses.flatMap(({ id, examples }) =>
    [...examples.fail, ...examples.pass].map(example => ({ id, example, name: example.name })),
  )

  it.each(examples)('of $id is told of in the copy, and loses nothing: $name', ({ example }) => {
    const { untrue, silent, missing } = compare(subjectOf(example))
    expect({ untrue, silent }).toEqual({ untrue: [], silent: [] })
    expect(missing).toMatchObject({ code: [], images: [], foreign: [] })
  })
})

describe('the comparison', () => {
  const { post } = subject(
    'The first sentence is here. The second one too.\n\n```sh\nrun\n```\n\n![a](https://x.example/a.png) [b](https://x.example/b)',
  )
  const whole =
    '<p>The first sentence is here. The second one too.</p><pre><code>run</code></pre><figure><img src="https://x.example/a.png" alt="a"></figure><p><a href="https://x.example/b">b</a></p>'
  const nothing = { sentences: [], code: [], links: [], images: [], foreign: [] }
  const missing = (html: string) =>
    missingIn(
      html,
      post,
      url => url,
      () => false,
    )

  it.each([
    ['nothing', '', '', {}],
    ['a sentence', ' The second one too.', '', { sentences: ['The second one too.'] }],
    ['a word', 'second ', '', { sentences: ['The second one too.'] }],
    ['code', 'run', '', { code: ['run'] }],
    ['a link', 'example/b"', 'example/c"', { links: ['10 https://x.example/b'] }],
    ['an image', 'a.png', 'c.png', { images: ['10 https://x.example/a.png'] }],
    ['an element', '<p>', '<table>', { foreign: ['<table>'] }],
    ['an attribute', '<p>', '<p id="a">', { foreign: ['<p id>'] }],
  ])('sees %s', (_, from, to, seen) => {
    expect(missing(whole.replace(from, to))).toMatchObject({ ...nothing, ...seen })
  })
})

describe('real posts', () => {
  const corpora = join(import.meta.dirname, '../../../shared/corpora')

  it('lose nothing, and each change is where it is said to be', async context => {
    context.skip(!existsSync(corpora), 'Skipped: the corpora are not beside the project.')
    const blogs = readdirSync(corpora, { withFileTypes: true }).filter(entry => entry.isDirectory())
    for (const { name } of blogs.filter(({ name }) => name !== 'vectors')) {
      for (const { path, missing, untrue, silent } of await compareBlog(
        join(corpora, name),
        cases(1, 11),
      ))
        expect({ path, ...missing, untrue, silent }).toEqual({
          ...{ path, sentences: [], code: [], links: [], images: [], foreign: [] },
          ...{ untrue: [], silent: [] },
        })
    }
  }, 60_000)
})
