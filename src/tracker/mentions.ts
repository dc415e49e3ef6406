import type { Day, Mention, Report } from '../domain.ts'
import { directUrl } from '../formats/direct-url.ts'
import {
  fold,
  link,
  type Markdown,
  md,
  nothing,
  paragraphs,
  plain,
  quote,
} from '../markdown/safe.ts'
import { readDay, sayDay, spokenDay } from '../text/days.ts'
import { shorten } from '../text/say.ts'
import { countWords } from '../text/words.ts'

const begins = '**Nobody asked, but they linked:** '
/** Shown at a time; who has more needs no list. */
const most = 8
const longestText = 80
const one = new RegExp(
  `\\[((?:\\\\.|[^\\]\\\\])+)\\]\\((\\S+?)\\)(?:, (${spokenDay}))?(?:; |\\.$)`,
  'gu',
)

/** Those that a body shows, as it words them. */
export function mentionsIn(lines: readonly string[], today: Day): Mention[] {
  const line = lines.find(text => text.startsWith(begins))
  if (line === undefined) return []
  return [...line.slice(begins.length).matchAll(one)].map(([, text = '', url = '', day]) => {
    const on = day === undefined ? null : readDay(day, today)
    const plainly = text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
    return { text: plainly, url: directUrl(url), ...(on !== null && { on }) }
  })
}

/**
 * Those that are to stand there: the ones that do, and the new ones. One that was told and stands there
 * no more was taken off by a person. @param told addresses, as recorded
 */
export function nextMentions(
  shown: readonly Mention[],
  told: readonly string[],
  found: readonly Mention[],
  today: Day,
): Mention[] {
  const known = new Set([...shown.map(({ url }) => url), ...told])
  const fresh = new Map(found.filter(({ url }) => !known.has(url)).map(item => [item.url, item]))
  const dated = [...fresh.values()].map(({ text, url, on = today }) => {
    return { text: shorten(text, longestText), url, on }
  })
  return [...shown, ...dated].slice(0, most)
}

/** A line with each and its day, and thanks for those who have an address to send them to. */
export function renderMentions(
  mentions: readonly Mention[],
  { thanks }: Pick<Report, 'thanks'>,
  today: Day,
): Markdown {
  if (mentions.length === 0) return nothing
  const all = mentions.map(({ text, url, on }) => {
    const day = on === undefined ? '' : `, ${sayDay(on, today)}`
    return md`${link(text, url)}${day}`.markdown
  })
  const isPersonal = mentions.some(
    ({ url }) => !/^https:\/\/(?:news\.ycombinator|stackoverflow)\.com\//.test(url),
  )
  return paragraphs(
    { markdown: `${begins}${all.join('; ')}.` },
    isPersonal && thanks?.text != null
      ? fold(
          `Thanks to who linked, ${countWords(thanks.text)} words`,
          quote(thanks.text.split('\n\n').map(part => plain(part))),
        )
      : nothing,
  )
}
