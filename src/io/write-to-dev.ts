import type { Change, DevAnswer, DevChange, DevTo, DevWritten } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'

export interface WrittenToDev {
  readonly written: DevWritten
  readonly notices: readonly string[]
  readonly complete: boolean
}

/**
 * Drafts and updates, one after the other. Nothing is sent twice: where DEV does not say that it made
 * a draft, it is looked for by its canonical and adopted. What does not come about waits for the next
 * run, and so do those behind it when DEV wants no more.
 */
export async function writeToDev(
  changes: readonly Change[],
  devto: DevTo | undefined,
): Promise<WrittenToDev> {
  const written = new Map<string, Entry>()
  const due = changes.filter(isForDev)
  for (const [i, change] of due.entries()) {
    if (devto === undefined) break
    const answer =
      change.do === 'draft-on-dev' ? await draft(change, devto) : await update(change, devto)
    if (answer.do === 'later')
      return { written, notices: [sayLater(answer.why, due.length - i)], complete: false }
    const { body_markdown: body } = change.article
    written.set(change.path, answer.do === 'done' ? { ...answer, body } : answer)
  }
  return { written, notices: [], complete: true }
}

type Entry = NonNullable<ReturnType<DevWritten['get']>>

const isForDev = (change: Change): change is DevChange =>
  change.do === 'draft-on-dev' || change.do === 'update-on-dev'

async function draft(
  { article }: Extract<DevChange, { do: 'draft-on-dev' }>,
  devto: DevTo,
): Promise<DevAnswer> {
  const answer = await devto.draft(article)
  if (answer.do === 'done') return answer
  const there = await devto.articles()
  if ('why' in there) return answer
  const found = there
    .filter(({ canonical }) => samePage(canonical, article.canonical_url))
    .sort((a, b) => a.id - b.id)[0]
  if (found === undefined) return answer
  const { id, url, published } = found
  return { do: 'done', id, url, ...(published !== null && { since: published }) }
}

const update = ({ id, article }: Extract<DevChange, { do: 'update-on-dev' }>, devto: DevTo) =>
  devto.update(id, article)

function sayLater(why: string, left: number): string {
  const what = left === 1 ? 'One write is' : `${left} writes are`
  return `DEV: ${why}. ${what} left for the next run.`
}
