import type { HandOff, Report, Target } from '../domain.ts'
import { bare, bullets, code, fold, type Markdown, md } from '../markdown/safe.ts'
import { program, shellWord } from '../text/program.ts'
import { sayList } from '../text/say.ts'
import { termsOf } from '../text/terms.ts'
import { sayAccepts } from './publications.ts'

/** What goes into the fields of Medium's editor, what its links may carry, and a way out. */
export function renderFields(
  { post, google }: Pick<Report, 'post' | 'google'>,
  { title, subtitle, tags, cover, marked = [] }: HandOff,
  publications: readonly Target[],
): Markdown {
  const { foundBy = [] } = google ?? {}
  return fold(
    'Title, subtitle, tags; if the import fails',
    bullets([
      md`**Title**: ${title}`,
      ...(subtitle === '' ? [] : [md`**Subtitle**: ${subtitle}`]),
      ...(foundBy.length === 0 ? [] : [sayFoundBy(foundBy, `${title} ${subtitle}`)]),
      ...(tags.length === 0
        ? []
        : [md`**Tags**: ${tags.join(', ')}. Take the nearest ones Medium offers.`]),
      ...(cover === undefined ? [] : [md`**Cover**: ${cover}`]),
      ...(marked.length === 0 ? [] : [sayMarked(marked)]),
      ...(publications.length === 0
        ? []
        : [md`**Publication**: ${sayList(publications.map(sayAccepts))}.`]),
      md`**If the import fails**: in a checkout of the blog, ${code(`${program} export medium ${shellWord(post.path)} --out copy`)} makes a page to paste from. Then set the canonical link yourself.`,
    ]),
  )
}

const mostMissing = 5

/** What readers searched for, and which of their words title and subtitle do not have. */
function sayFoundBy(foundBy: readonly string[], shown: string): Markdown {
  const known = new Set(termsOf(shown).map(({ key }) => key))
  const terms = new Map(termsOf(foundBy.join('\n')).map(({ key, word }) => [key, word]))
  const missing = [...terms].flatMap(([key, word]) => (known.has(key) ? [] : [`“${word}”`]))
  const said = md`**Found by**, on Google in the last 90 days: ${sayList(foundBy.map(query => `“${query}”`))}.`
  return missing.length === 0
    ? said
    : md`${said} Neither title nor subtitle says ${sayList(missing.slice(0, mostMissing), 'or')}.`
}

/** The canonical link and the address to import never carry it: it makes another address. */
function sayMarked(marked: NonNullable<HandOff['marked']>): Markdown {
  const links = marked.map(({ text, url }) => md`“${text}” may lead to ${bare(url)}`)
  const all = { markdown: sayList(links.map(({ markdown }) => markdown)) }
  return md`**To count who comes from Medium**, if you like: in the copy ${all}. The address to import and the canonical link stay as they are.`
}
