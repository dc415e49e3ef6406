/** Reactions to comments, which the emulator does not keep. */
import { jsonAnswer, readJson } from './github-answers.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import { pageOf } from './github-lists.ts'
import type { Call } from './github-refusals.ts'

export const contents = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
] as const
export type Content = (typeof contents)[number]

export interface Reaction {
  readonly id: number
  readonly comment: number
  readonly content: Content
  readonly login: string
  /** As the emulator tells time. */
  readonly createdAt: string
}
export interface Reactions {
  of(comment: number): readonly Reaction[]
  /** Nobody reacts twice in the same way. */
  add(
    comment: number,
    content: Content,
    login: string,
  ): { readonly reaction: Reaction; readonly isNew: boolean }
}

export function keepReactions(): Reactions {
  const kept: Reaction[] = []
  return {
    of: comment => kept.filter(reaction => reaction.comment === comment),
    add(comment, content, login) {
      const known = kept.find(
        one => one.comment === comment && one.content === content && one.login === login,
      )
      if (known) return { reaction: known, isNew: false }
      const createdAt = new Date().toISOString()
      const reaction = { id: kept.length + 1, comment, content, login, createdAt }
      kept.push(reaction)
      return { reaction, isNew: true }
    },
  }
}

/** Undefined for what is not about reactions. */
export async function answerReactions(
  reactions: Reactions,
  emulator: Emulator,
  call: Call,
  login: string | undefined,
): Promise<Answer | undefined> {
  const [, comment, id] =
    /^(\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+))\/reactions$/.exec(call.path) ?? []
  if (!comment) return undefined
  const found = await emulator.ask('GET', comment, { token: call.token })
  if (found.status !== 200) return found
  if (call.method === 'GET') {
    const asked = call.query.get('content')
    const kept = reactions
      .of(Number(id))
      .filter(({ content }) => asked === null || asked === content)
    return pageOf(await Promise.all(kept.map(one => tell(one, emulator))), call)
  }
  const { content } = call.body as { content?: Content }
  if (!contents.some(one => one === content)) {
    return jsonAnswer(422, { message: 'Validation Failed' })
  }
  const { reaction, isNew } = reactions.add(Number(id), content!, login!)
  return jsonAnswer(isNew ? 201 : 200, await tell(reaction, emulator))
}

async function tell({ id, login, content, createdAt }: Reaction, emulator: Emulator) {
  const user = readJson(await emulator.ask('GET', `/users/${encodeURIComponent(login)}`))
  return { id, node_id: `REA_${id}`, user, content, created_at: createdAt }
}

/** The counts that a comment carries. @param url `…/issues/comments/7/reactions` */
export function countReactions(reactions: Reactions, url: string): object {
  const id = /\/issues\/comments\/(\d+)\/reactions$/.exec(url)?.[1]
  const kept = id ? reactions.of(Number(id)) : []
  const counts = contents.map(one => [one, kept.filter(({ content }) => content === one).length])
  return { url, total_count: kept.length, ...Object.fromEntries(counts) }
}
