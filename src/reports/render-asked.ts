import { bullets, link, type Markdown, md, nothing, paragraphs } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import type { PostJson } from './report-schema.ts'

/** Where people talked about what the post is about; nothing where nobody was found, or asked. */
export function renderAsked({ asked = [] }: Pick<PostJson, 'asked'>): Markdown {
  if (asked.length === 0) return nothing
  return paragraphs(
    md`People talked about this in the last year; see whether the post answers them:`,
    bullets(
      asked.map(({ title, url, source, date }) =>
        date === undefined
          ? md`${link(title, url)}, ${source}`
          : md`${link(title, url)}, ${source}, ${sayDay(date)}`,
      ),
    ),
  )
}
