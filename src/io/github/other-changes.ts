import type { Change } from '../../domain.ts'
import { Refused } from '../refused.ts'
import type { IssueApi } from './issue-api.ts'
import { sameText } from './same-text.ts'
import type { Said } from './to-issue.ts'

export type OtherChange = Extract<Change, { readonly do: 'label-issue' | 'react' | 'comment' }>

/** Seconds until GitHub shows a comment whose answer was lost. */
const untilShown = 3

/** Labels one by one, so that those of people stay; reactions; the weekly word. */
export async function writeOther(change: OtherChange, api: IssueApi): Promise<void> {
  switch (change.do) {
    case 'label-issue':
      if (change.add.length > 0) await api.addLabels(change.number, change.add)
      for (const label of change.remove) await removeLabel(change.number, label, api)
      return
    case 'react':
      return api.react(change.comment, change.with)
    case 'comment':
      return comment(change.number, change.body, api)
  }
}

/** A label that is not there any more is removed. */
async function removeLabel(number: number, label: string, api: IssueApi): Promise<void> {
  try {
    await api.removeLabel(number, label)
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'gone') throw error
  }
}

/** Said once, by whichever run: it is looked for first, and again where GitHub did not say. */
async function comment(number: number, body: string, api: IssueApi): Promise<void> {
  const [marker = ''] = body.split('\n')
  const self = await api.self()
  const isOurs = ({ bot, author }: Said) => bot || author === self
  const said = await api.comments(number)
  if (said.some(one => isOurs(one) && one.body.startsWith(marker))) return
  try {
    return await api.comment(number, body)
  } catch (error) {
    const ambiguous = error instanceof Refused && error.kind === 'unreachable'
    if (!ambiguous || !(await api.pause(untilShown))) throw error
  }
  const there = (await api.comments(number)).some(said => sameText(said.body, body))
  if (!there) await api.comment(number, body)
}
