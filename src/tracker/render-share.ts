import type { Report } from '../domain.ts'
import {
  bullets,
  fold,
  link,
  type Markdown,
  md,
  nothing,
  paragraphs,
  plain,
  quote,
} from '../markdown/safe.ts'
import type { Shown } from './merge-items.ts'
import type { RenderSettings } from './render-issue.ts'
import { placeName } from './render-item.ts'
import type { Turn } from './turn.ts'

/** The places, a box each. */
export function renderShare({ looked }: Report, shown: readonly Shown[], turn: Turn): Markdown {
  if (shown.length === 0 && looked.length === 0) return nothing
  if (shown.length === 0) {
    return paragraphs(
      md`## Share it`,
      md`No place fits well enough this time. That is a result too.`,
    )
  }
  const isOver = turn.open === 0
  return paragraphs(
    isOver ? md`## Shared` : md`## Share it`,
    isOver ? nothing : md`Tick when sent. Delete a place, and it does not come back.`,
    ...shown.map(({ markdown }) => markdown),
  )
}

/** Texts that are the author’s own sentences, for their own accounts. */
export function renderOwnAccounts({ ownAccounts = [] }: Report): Markdown {
  const texts = ownAccounts.flatMap(({ text, subject }) =>
    text === null ? [] : [{ text, subject }],
  )
  if (texts.length === 0) return nothing
  return fold(
    'For your own accounts, in your own words',
    ...texts.flatMap(({ text, subject = '' }) => [
      md`Fits ${subject}:`,
      quote(text.split('\n\n').map(part => plain(part))),
    ]),
  )
}

/** What ranked as high and was not proposed, each with the rule or date that decided. */
export function renderLeftOut({ leftOut }: Report, settings: RenderSettings): Markdown {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(
      leftOut.map(
        ({ target, why }) => md`${link(placeName(target, settings), target.url)}: ${why}.`,
      ),
    ),
  )
}
