/** What people do on github.com, and how a test looks at what is there. None of it is in the log. */
import type { Front } from './github-front.ts'
import { isHere } from './github-gone.ts'
import type { Revision } from './github-history.ts'
import { everyPage } from './github-lists.ts'
import type { Content } from './github-reactions.ts'
import type { Person } from './github-roles.ts'

/** An issue as the repository has it, with its comments in order. */
export interface KeptIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
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

export interface People {
  /** All issues that are still here, pull requests left out, oldest first. */
  issues(repo?: string): Promise<readonly KeptIssue[]>
  /** Edits the body; as the owner when nobody is named. */
  editIssue(number: number, edit: (body: string) => string, as?: Person): Promise<void>
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
  /** On an issue or a pull request. Returns its id. */
  comment(number: number, body: string, as?: Person): Promise<number>
  comments(number: number): Promise<readonly KeptComment[]>
  react(comment: number, content: Content, as?: Person): void
  /** What reactions a comment has, oldest first. */
  reactions(comment: number): readonly { readonly content: Content; readonly author: string }[]
  /** Every text of the body, newest first; none before the first edit. */
  revisions(number: number): readonly Pick<Revision, 'editor' | 'text'>[]
  /** Deletes a text from the history, counted from the newest, 0. */
  deleteRevision(number: number, at: number): void
  lock(number: number): Promise<void>
  unlock(number: number): Promise<void>
  /** To another repository of the owner, made when it is not there. Returns the number there. */
  transfer(number: number, to?: string): Promise<number>
  deleteIssue(number: number): void
  /** Another repository of the owner, for a tracker that is kept elsewhere. Returns its full name. */
  openRepo(name: string, options?: { readonly private?: boolean }): Promise<string>
}

interface RawIssue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly state_reason: string | null
  readonly labels: readonly { readonly name: string }[]
  readonly assignees: readonly { readonly login: string }[]
  readonly user: { readonly login: string }
}
interface RawComment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

export function makePeople(
  front: Front,
  here: string,
  { tokens, logins }: Readonly<Record<'tokens' | 'logins', Readonly<Record<Person, string>>>>,
): People {
  const { emulator } = front
  const own = { token: tokens.owner }
  const at = (number: number) => `/repos/${here}/issues/${number}`

  async function comments(number: number, repo = here): Promise<readonly KeptComment[]> {
    const path = `/repos/${repo}/issues/${number}/comments`
    const found = await everyPage<RawComment>(emulator, path, tokens.owner)
    return found.map(({ id, user, body }) => ({ id, author: user.login, body }))
  }

  async function keep(issue: RawIssue, repo: string): Promise<KeptIssue> {
    const isDuplicate = front.duplicates.has(`https://api.github.com${at(issue.number)}`)
    return {
      number: issue.number,
      title: issue.title,
      body: issue.body ?? '',
      state: issue.state,
      stateReason: isDuplicate ? 'duplicate' : issue.state_reason,
      labels: issue.labels.map(({ name }) => name),
      assignees: issue.assignees.map(({ login }) => login),
      author: issue.user.login,
      comments: await comments(issue.number, repo),
    }
  }

  async function openRepo(name: string, options: { readonly private?: boolean } = {}) {
    const body = { name, private: options.private ?? false }
    const answer = await emulator.ask('POST', '/user/repos', { ...own, body })
    if (answer.status >= 500) throw new Error(`${name}: ${answer.status}`)
    return `${logins.owner}/${name}`
  }

  return {
    async issues(repo = here) {
      const path = `/repos/${repo}/issues?state=all&sort=created&direction=asc`
      const found = await everyPage<RawIssue>(emulator, path, tokens.owner)
      const left = found.filter(({ number }) => isHere(front.gone, `/repos/${repo}`, number))
      const inOrder = left.sort((a, b) => a.number - b.number)
      return Promise.all(inOrder.map(issue => keep(issue, repo)))
    },
    async editIssue(number, edit, as = 'owner') {
      const { body } = await emulator.want<RawIssue>('GET', at(number), own)
      const edited = { token: tokens[as], body: { body: edit(body ?? '') } }
      await emulator.want('PATCH', at(number), edited)
    },
    async changeIssue(number, change) {
      await emulator.want('PATCH', at(number), { ...own, body: change })
    },
    async openIssue({ as = 'owner', ...body }) {
      const path = `/repos/${here}/issues`
      const made = await emulator.want<RawIssue>('POST', path, { token: tokens[as], body })
      return made.number
    },
    async comment(number, body, as = 'owner') {
      const asked = { token: tokens[as], body: { body } }
      return (await emulator.want<RawComment>('POST', `${at(number)}/comments`, asked)).id
    },
    comments,
    react: (comment, content, as = 'owner') =>
      void front.reactions.add(comment, content, logins[as]),
    reactions: comment =>
      front.reactions.of(comment).map(({ content, login }) => ({ content, author: login })),
    revisions: number => front.history.of(at(number)).map(({ editor, text }) => ({ editor, text })),
    deleteRevision(number, index) {
      const { history } = front
      history.forget(at(number), history.of(at(number))[index]!.id, logins.owner)
    },
    lock: number => emulator.want('PUT', `${at(number)}/lock`, { ...own, body: {} }),
    unlock: number => emulator.want('DELETE', `${at(number)}/lock`, own),
    async transfer(number, to = 'elsewhere') {
      const repo = await openRepo(to)
      const { title, body, user } = await emulator.want<RawIssue>('GET', at(number), own)
      const author = (Object.keys(logins) as Person[]).find(one => logins[one] === user.login)!
      const asked = { token: tokens[author], body: { title, body } }
      const made = await emulator.want<RawIssue>('POST', `/repos/${repo}/issues`, asked)
      front.gone.set(at(number), `/repos/${repo}/issues/${made.number}`)
      return made.number
    },
    deleteIssue: number => void front.gone.set(at(number), null),
    openRepo,
  }
}
