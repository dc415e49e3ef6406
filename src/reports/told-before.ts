import { type Markdown, md, nothing } from '../markdown/safe.ts'
import { sayNumber } from '../text/say.ts'

/** The most things to fix that a comment ever told: all that is remembered of earlier pushes. */
export function toldIn(comment: string | null): number {
  return Number(/<!-- postrider:told (\d{1,4}) -->/.exec(comment ?? '')?.[1] ?? 0)
}

/** What a later run reads in the comment. */
export function rememberTold(count: number): Markdown {
  return count === 0 ? nothing : { markdown: `<!-- postrider:told ${count} -->` }
}

/** Whether they were mended, silenced or taken out with their post is not known: they are gone. */
export function sayGone(told: number): Markdown {
  if (told === 0) return nothing
  if (told === 1) return md` The problem is gone.`
  return told === 2 ? md` Both problems are gone.` : md` All ${sayNumber(told)} problems are gone.`
}
