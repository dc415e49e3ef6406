import type { Author, Evidence, Post } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { walk } from '../markdown/walk.ts'
import { sayCount, sayList } from '../text/say.ts'
import type { Matched } from './define-channel.ts'
import { sentencesIn } from './own-sentences.ts'

/** All that a draft may say, by id: what the post says of itself, what the match rests on, settings. */
export function gatherEvidence(
  { target, because, terms }: Matched,
  post: Post,
  url: string,
  author: Author,
): Evidence[] {
  return [
    { id: 'post:title', text: post.title },
    { id: 'post:url', text: url },
    ...given('post:description', post.description),
    ...given('post:tags', post.tags.join(', ')),
    ...factsOf(post),
    ...sentences(post.content),
    { id: 'place:name', text: target.name },
    { id: 'place:url', text: target.url },
    ...given('place:topics', target.topics.join(', ')),
    ...given('place:section', target.takesWriting?.heading),
    ...given('match:terms', terms.join(', ')),
    ...because.map(({ text }, i) => ({ id: `reason:${i}`, text })),
    ...given('author:name', signature(author, post)),
    ...given('author:disclosure', author.disclosure),
  ].filter(({ text }) => !talksToMachines(text))
}

function given(id: string, text: string | undefined): Evidence[] {
  return text === undefined || text.trim() === '' ? [] : [{ id, text: text.trim() }]
}

/** A text that gives orders to a program is no evidence of anything. */
const orders =
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|all|your|any)\b.{0,40}\b(instructions?|prompts?|rules?|messages?)\b|\b(system|developer) prompt\b|\byou are (now )?(an?|the) (ai|assistant|language model|llm|chatbot)\b|<\/?(system|assistant|user|instructions?|evidence)\b/i
export const talksToMachines = (text: string): boolean => orders.test(text)

const sentences = perContent(({ tree }): readonly Evidence[] =>
  (tree.children ?? [])
    .filter(({ type }) => type === 'paragraph')
    .flatMap(sentencesIn)
    .map(({ text, from }) => ({ id: from[0] ?? '', text })),
)

/** What can be counted of a post, in the words in which it is said. */
export function countedIn({ content }: Post) {
  const { names } = codeLanguages(content)
  return {
    length: sayLength(content.words),
    code: names.length === 0 ? undefined : `code in ${sayList(names)}`,
  }
}

function factsOf(post: Post): Evidence[] {
  const { content } = post
  const { length, code } = countedIn(post)
  return [
    ...given('post:length', length),
    ...given('post:code', code),
    ...given(
      'post:headings',
      sectionsOf(content)
        .titles.map(title => `“${title}”`)
        .join(', '),
    ),
  ]
}

const wordsAMinute = 230
/** “about three minutes to read”; of what is short or very long nothing is said. */
function sayLength(words: number): string | undefined {
  const minutes = Math.round(words / wordsAMinute)
  return minutes < 2 || minutes > 12 ? undefined : `about ${sayCount(minutes, 'minute')} to read`
}

const codeNames: Readonly<Record<string, string>> = {
  ...{ bash: 'Bash', sh: 'shell', shell: 'shell', zsh: 'shell', powershell: 'PowerShell' },
  ...{ js: 'JavaScript', javascript: 'JavaScript', jsx: 'JSX', ts: 'TypeScript', tsx: 'TSX' },
  ...{
    typescript: 'TypeScript',
    py: 'Python',
    python: 'Python',
    go: 'Go',
    rust: 'Rust',
    rs: 'Rust',
  },
  ...{ ruby: 'Ruby', rb: 'Ruby', java: 'Java', kotlin: 'Kotlin', swift: 'Swift', cs: 'C#' },
  ...{
    csharp: 'C#',
    'c#': 'C#',
    cpp: 'C++',
    c: 'C',
    php: 'PHP',
    sql: 'SQL',
    css: 'CSS',
    scss: 'SCSS',
  },
  ...{
    html: 'HTML',
    yaml: 'YAML',
    yml: 'YAML',
    toml: 'TOML',
    json: 'JSON',
    lua: 'Lua',
    elixir: 'Elixir',
  },
}
/** Output and settings stand in code blocks too; what most blocks are in comes first. */
const codeLanguages = perContent(({ tree }) => {
  const counts = new Map<string, number>()
  for (const { type, lang } of walk(tree)) {
    const name = type === 'code' ? codeNames[(lang ?? '').toLowerCase()] : undefined
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
    'problem|solution|results?|details|highlights|discussion|upgrading|migration guide|contributors?',
    'chores?|dependency upgrades|build[- ]related|documentation.*|enhancements?.*|deprecat\\w*.*',
    '(?:new )?features?.*|(?:breaking|notable|other|all) changes?.*|bug ?fix\\w*.*|a note on.*|step \\d.*',
  ].join('|')})$`,
  'i',
)
const isShort = (title: string) =>
  title.length <= 60 &&
  !/[{}<>|[\]`#@“”"\\]|https?:|[\p{Extended_Pictographic}]/u.test(title) &&
  !/\?$/.test(title)

/** The name below a letter: of the config, else of the post where it has one author with a full name. */
export function signature(author: Author, { authors }: Post): string | undefined {
  if (author.name !== undefined) return author.name
  const [only = ''] = authors
  return authors.length === 1 && /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(only)
    ? only
    : undefined
}

/** “I”, unless the post speaks for a team. The “we” of a tutorial is author and reader. */
export function voiceOf({ voice }: Author, { content, authors }: Post): 'I' | 'we' {
  if (voice !== undefined) return voice
  const text = content.prose.join(' ')
  if (authors.length > 1 || /\b(?:team|contributors|maintainers)\b/i.test(authors[0] ?? ''))
    return 'we'
  return /\bI\b/.test(text) || !team.test(text) ? 'I' : 'we'
}
const team =
  /\bwe(?:['’]re| are| were|['’]ve| have)?\s+(?:just |now |also )?(?:happy|excited|proud|pleased|thrilled|glad|announc|releas|pushed|shipp|launch|published|added|fixed|decided|introduced)|\bour (?:team|users|community|product|customers|contributors)\b/i
