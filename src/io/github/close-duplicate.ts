import type { CloseDuplicate, LostEdit } from '../../domain.ts'
import type { IssueApi } from './issue-api.ts'
import type { Planner, Written } from './planner.ts'
import { sameText } from './same-text.ts'
import { readStamp } from './stamp.ts'
import type { Listed } from './to-issue.ts'
import { updateIssue } from './update-issue.ts'

const mostTries = 3
const marker = '<!-- postrider:duplicate -->'

/**
 * Closes the later one of two issues for one post. What people said in it goes into the other first;
 * its own text is not written, so that nothing of it can be lost.
 */
export async function closeDuplicate(
  change: CloseDuplicate,
  api: IssueApi,
  planner: Planner,
): Promise<Written> {
  const { number, of } = change
  const duplicate = await api.read(number)
  if (duplicate.state === 'closed') return {}
  let seen = await firstText(duplicate, api)
  if (seen === null) return { left: sayUnread(number, of) }
  let now = duplicate
  for (let tries = 0; tries < mostTries && isOpen(now, seen); tries += 1) {
    if (!sameText(now.body, seen))
      await keepWords({ from: seen, to: now.body }, change, api, planner)
    seen = now.body
    if (now.state === 'open') await sayWhere(number, of, api)
    now = await api.edit(number, { close: 'duplicate' })
  }
  return { notice: sayClosed(number, of) }
}

/** Or somebody wrote in it before it was closed. */
const isOpen = (now: Listed, seen: string) => now.state === 'open' || !sameText(now.body, seen)

const sayClosed = (number: number, of: number) =>
  `Issues ${of} and ${number} were opened at once for the same post; it goes on in issue ${of}.`

const sayUnread = (number: number, of: number) =>
  `Issues ${of} and ${number} follow the same post, and GitHub does not tell what people changed in the second: close it when nothing in it is yours.`

/** The text with which we opened it; null where GitHub does not tell. */
async function firstText({ number, body }: Listed, api: IssueApi): Promise<string | null> {
  const history = await api.history(number)
  return history === null ? null : readStamp(history.revisions[0] ?? body).text
}

async function keepWords(
  edit: LostEdit,
  { path, of }: CloseDuplicate,
  api: IssueApi,
  planner: Planner,
): Promise<void> {
  const change = { do: 'update-issue', path, number: of, seen: '', body: '' } as const
  await updateIssue(change, api, planner, [edit])
}

async function sayWhere(number: number, of: number, api: IssueApi): Promise<void> {
  const said = (await api.comments(number)).some(({ body }) => body.startsWith(marker))
  if (said) return
  const words = `Two runs opened an issue for the same post at once. It goes on in #${of}; what you wrote here is there too.`
  await api.comment(number, `${marker}\n${words}`)
}
