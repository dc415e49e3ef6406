/** What people do on github.com, and how a test looks at what is there. None of it is in the log. */
import type { Emulator } from './github-emulator.ts'

/** An issue as the repository has it, with its comments in order. */
export interface KeptIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly labels: readonly string[]
  readonly author: string
  readonly comments: readonly KeptComment[]
}
export interface KeptComment {
  readonly id: number
  readonly author: string
  readonly body: string
}
export interface NewIssue {
  readonly title: string
  readonly body?: string
  readonly labels?: readonly string[]
  /** The owner when it is left out. */
  readonly as?: Person
}
export type Person = 'owner' | 'stranger' | 'bot'

export interface People {
  /** All issues, pull requests left out, oldest first. */
  issues(): Promise<readonly KeptIssue[]>
  /** A person with write access edits the body. */
  editIssue(number: number, edit: (body: string) => string): Promise<void>
  /** A person with write access changes title, labels or state. */
  changeIssue(
    number: number,
    change: {
      readonly title?: string
      readonly labels?: readonly string[]
      readonly state?: 'open' | 'closed'
      readonly state_reason?: 'completed' | 'not_planned' | 'reopened'
    },
  ): Promise<void>
  openIssue(issue: NewIssue): Promise<number>
  /** On an issue or a pull request. */
  comment(number: number, body: string, as?: Person): Promise<void>
  comments(number: number): Promise<readonly KeptComment[]>
}

interface RawIssue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly labels: readonly { readonly name: string }[]
  readonly user: { readonly login: string }
}
interface RawComment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

export function makePeople(
  emulator: Emulator,
  repo: string,
  tokens: Readonly<Record<Person, string>>,
): People {
  const own = { token: tokens.owner }

  async function everything<T>(path: string): Promise<T[]> {
    const all: T[] = []
    for (let page = 1; ; page += 1) {
      const next = await emulator.want<T[]>('GET', `${path}per_page=100&page=${page}`, own)
      all.push(...next)
      if (next.length < 100) return all
    }
  }

  async function comments(number: number): Promise<readonly KeptComment[]> {
    const found = await everything<RawComment>(`/repos/${repo}/issues/${number}/comments?`)
    return found.map(({ id, user, body }) => ({ id, author: user.login, body }))
  }

  async function keep(issue: RawIssue): Promise<KeptIssue> {
    const { number, title, body, state, labels, user } = issue
    return {
      number,
      title,
      body: body ?? '',
      state,
      labels: labels.map(({ name }) => name),
      author: user.login,
      comments: await comments(number),
    }
  }

  return {
    async issues() {
      const path = `/repos/${repo}/issues?state=all&sort=created&direction=asc&`
      const found = await everything<RawIssue>(path)
      return Promise.all(found.sort((a, b) => a.number - b.number).map(keep))
    },
    async editIssue(number, edit) {
      const path = `/repos/${repo}/issues/${number}`
      const { body } = await emulator.want<RawIssue>('GET', path, own)
      await emulator.want('PATCH', path, { ...own, body: { body: edit(body ?? '') } })
    },
    async changeIssue(number, change) {
      await emulator.want('PATCH', `/repos/${repo}/issues/${number}`, { ...own, body: change })
    },
    async openIssue({ as = 'owner', ...body }) {
      const path = `/repos/${repo}/issues`
      const made = await emulator.want<RawIssue>('POST', path, { token: tokens[as], body })
      return made.number
    },
    async comment(number, body, as = 'owner') {
      const path = `/repos/${repo}/issues/${number}/comments`
      await emulator.want('POST', path, { token: tokens[as], body: { body } })
    },
    comments,
  }
}
