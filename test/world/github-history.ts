/** The edit history of issues, which the emulator does not keep: every text that a body has had. */
import { readJson } from './github-answers.ts'
import { type Answer, type Ask, type Emulator, emulatorOf } from './github-emulator.ts'

/** A text of a body. */
export interface Revision {
  readonly id: string
  /** As the emulator tells time. */
  readonly editedAt: string
  readonly editor: string
  /** Null once somebody has deleted it from the history. */
  readonly text: string | null
  readonly deleted: { readonly at: string; readonly by: string } | null
}
export interface History {
  /** Keeps the history of what goes through it. */
  readonly emulator: Emulator
  /**
   * Newest first; none before the first edit, which adds two: what was there, and what is.
   * @param path `/repos/octocat/blog/issues/7`
   */
  of(path: string): readonly Revision[]
  /** Deletes the text of a revision; that there was one is still told. */
  forget(path: string, id: string, by: string): void
}

interface Issue {
  readonly body: string | null
  readonly created_at: string
  readonly updated_at: string
  readonly user: { readonly login: string }
}

/** @param own a token that reads everything */
export function keepHistory(
  emulator: Emulator,
  own: string,
  loginOf: (token: string | undefined) => string | undefined,
): History {
  const kept = new Map<string, Revision[]>()
  let last: Promise<unknown> = Promise.resolve()

  function add(path: string, editor: string, editedAt: string, text: string | null): void {
    const all = kept.get(path) ?? []
    const id = `UCE_${Buffer.from(`${path}#${all.length}`).toString('base64url')}`
    kept.set(path, [{ id, editedAt, editor, text: text ?? '', deleted: null }, ...all])
  }

  async function edit(path: string, ask: Ask): Promise<Answer> {
    const found = await emulator.ask('GET', path, { token: own })
    const answer = await emulator.ask('PATCH', path, ask)
    if (found.status !== 200 || answer.status !== 200) return answer
    const [before, after] = [readJson<Issue>(found), readJson<Issue>(answer)]
    if ((before.body ?? '') === (after.body ?? '')) return answer
    if (!kept.has(path)) add(path, before.user.login, before.created_at, before.body)
    add(path, loginOf(ask.token) ?? '', after.updated_at, after.body)
    return answer
  }

  async function ask(method: string, path: string, options: Ask = {}): Promise<Answer> {
    if (method !== 'PATCH' || !/^\/repos\/[^/]+\/[^/]+\/issues\/\d+$/.test(path)) {
      return emulator.ask(method, path, options)
    }
    // One after the other, or two texts would share what was before.
    const next = last.then(() => edit(path, options))
    last = next.catch(() => {})
    return next
  }

  return {
    of: path => kept.get(path) ?? [],
    forget(path, id, by) {
      const deleted = { at: new Date().toISOString(), by }
      const forgotten = (kept.get(path) ?? []).map(one =>
        one.id === id ? { ...one, text: null, deleted } : one,
      )
      kept.set(path, forgotten)
    },
    emulator: emulatorOf(emulator.origin, ask, emulator.close),
  }
}
