import type { Post } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { walk } from '../markdown/walk.ts'
import { sayCount, sayList } from '../text/say.ts'

/** What can be counted of a post, in the words in which it is said. */
export function countedIn({ content }: Post) {
  const { names } = codeLanguages(content)
  return {
    length: sayLength(content.words),
    code: names.length === 0 ? undefined : `code in ${sayList(names)}`,
  }
}

const wordsAMinute = 230
/** “about three minutes to read”; of what is short or very long nothing is said. */
function sayLength(words: number): string | undefined {
  const minutes = Math.round(words / wordsAMinute)
  return minutes < 2 || minutes > 12 ? undefined : `about ${sayCount(minutes, 'minute')} to read`
}

/** Languages of code, each with what marks its blocks. */
const codeNames = new Map(
  `Bash: bash; shell: sh shell zsh; PowerShell: powershell; JavaScript: js javascript; JSX: jsx
   TypeScript: ts typescript; TSX: tsx; Python: py python; Go: go; Rust: rs rust; Ruby: rb ruby
   Java: java; Kotlin: kotlin; Swift: swift; C#: cs csharp c#; C++: cpp; C: c; PHP: php; SQL: sql
   CSS: css; SCSS: scss; HTML: html; YAML: yaml yml; TOML: toml; JSON: json; Lua: lua; Elixir: elixir`
    .split(/[;\n]/)
    .flatMap(row => {
      const [name = '', marks = ''] = row.trim().split(': ')
      return marks.split(' ').map(mark => [mark, name] as const)
    }),
)
/** Output and settings stand in code blocks too; what most blocks are in comes first. */
const codeLanguages = perContent(({ tree }) => {
  const counts = new Map<string, number>()
  for (const { type, lang } of walk(tree)) {
    const name = type === 'code' ? codeNames.get((lang ?? '').toLowerCase()) : undefined
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return { names: names.slice(0, 2) }
})

/** The headings of one level, that of the first of at least two, that tell what is in a post. */
export const sectionsOf = perContent(({ headings }) => {
  for (const depth of [2, 1, 3]) {
    const titles = headings
      .filter(heading => heading.depth === depth)
      .map(({ text }) => text.replace(/^[\d.]+\s+|[.:!]+$/g, '').trim())
      .filter(
        title => title !== '' && !dull.test(title.replace(/\s*\([^)]*\)$/, '')) && isShort(title),
      )
    if (titles.length >= 2) return { titles: [...new Set(titles)].slice(0, 4) }
  }
  return { titles: [] }
})
/** Headings that tell nothing of what is below them. */
const dull = new RegExp(
  `^(?:${[
    'introduction|intro|overview|background|about|motivation|context|contents|table of contents',
    'conclusions?|summary|tl;?dr|wrapping up|wrap.?up|final thoughts|closing|the end|next steps',
    "what['’]s next|references?|resources|links?|further reading|see also|links and resources|faq",
    'notes?|footnotes?|updates?|changelog|credits?|acknowledge?ments?|thanks|thank you|comments',
    'appendix|prerequisites|requirements|usage|installation|getting started|get involved|example|examples',
    '(?:some )?useful links|code|(?:.* )?source code|set-?up|one-time set-?up|the (?:changes|tl;?dr);?|about .*|where to go .*',
    'the next .*|community|getting help|problem|solution|results?|details|highlights|discussion|upgrading|migration guide|contributors?',
    'chores?|dependency upgrades|build[- ]related|documentation.*|enhancements?.*|deprecat\\w*.*',
    '(?:new )?features?.*|(?:breaking|notable|other|all) changes?.*|bug ?fix\\w*.*|a note on.*|step \\d.*',
  ].join('|')})$`,
  'i',
)
const isShort = (title: string) =>
  title.length <= 60 &&
  !/[{}<>|[\]`#@“”"\\]|https?:|[\p{Extended_Pictographic}]/u.test(title) &&
  !/\?$/.test(title)
