/**
 * GitHub as a model in memory: a list that is always right, an exact edit history, no write on
 * condition, and latency. Each call waits twice, on the way there and on the way back, for whatever
 * decides in which order things happen.
 */
import type { History, IssueApi, NewIssue } from '../../src/io/github/issue-api.ts'
import type { Listed, Said } from '../../src/io/github/to-issue.ts'
import { Refused } from '../../src/io/refused.ts'

export interface Kept extends Listed {
  /** Every text of the body, oldest first. */
  readonly texts: readonly string[]
}
/** Lets time pass: it resolves when something else may have happened. */
export type Wait = (what: string) => Promise<unknown>

export interface Model {
  issues(): readonly Kept[]
  /** What a person does on the page, which refuses to save over what somebody else saved meanwhile. */
  edit(number: number, change: (body: string) => string): void
  say(number: number, body: string): number
  answered(comment: number): boolean
  /** @param loses tells of each issue that is opened whether its answer is lost on the way */
  api(wait: Wait, loses?: () => boolean): IssueApi
}

const label = 'postrider'
const us = 'github-actions[bot]'

export function modelGitHub(): Model {
  const issues = new Map<number, Kept>()
  const comments: (Said & { readonly on: number })[] = []
  const answered = new Set<number>()

  function at(number: number): Kept {
    const found = issues.get(number)
    if (found === undefined) throw new Refused('gone', `no issue ${number}`, undefined)
    return found
  }

  function create({ title, body, labels }: NewIssue): Listed {
    const number = issues.size + 1
    const told = { number, title, body, labels, state: 'open', author: us, trusted: true } as const
    const issue = { ...told, createdAt: '2026-11-22', url: `#${number}`, comments: 0 }
    issues.set(number, { ...issue, texts: [body] })
    return issue
  }

  function write(number: number, body: string, state?: 'open' | 'closed'): Listed {
    const before = at(number)
    const texts = before.body === body ? before.texts : [...before.texts, body]
    issues.set(number, { ...before, body, texts, ...(state && { state }) })
    return at(number)
  }

  function say(on: number, body: string, author = 'octocat'): number {
    const id = comments.length + 1
    const bot = author === us
    comments.push({
      on,
      id,
      body,
      author,
      bot,
      day: '2026-11-22',
      answered: false,
      association: 'OWNER',
    })
    issues.set(on, { ...at(on), comments: at(on).comments + 1 })
    return id
  }

  const all = () => [...issues.values()]
  const history = (number: number): History => {
    const { body, texts } = at(number)
    return { body, revisions: texts.length === 1 ? [] : texts }
  }

  return {
    issues: all,
    say,
    edit: (number, change) => void write(number, change(at(number).body)),
    answered: comment => answered.has(comment),
    api(wait, loses = () => false) {
      const call = async <T>(what: string, work: () => T): Promise<T> => {
        await wait(`${what} goes`)
        const done = work()
        await wait(`${what} comes`)
        return done
      }
      return {
        labelled: () => call('list', () => all().filter(({ labels }) => labels.includes(label))),
        newest: () => call('newest', () => all().reverse()),
        read: number => call(`read ${number}`, () => at(number)),
        create: async issue => {
          const made = await call('create', () => create(issue))
          if (loses()) throw new Refused('unreachable', 'GitHub answered 502', undefined)
          return made
        },
        edit: (number, { body, close, reopen }) =>
          call(`edit ${number}`, () =>
            write(
              number,
              body ?? at(number).body,
              close === undefined ? reopen && 'open' : 'closed',
            ),
          ),
        history: number => call(`history ${number}`, () => history(number)),
        comments: number => call('comments', () => comments.filter(({ on }) => on === number)),
        comment: (number, body) => call('comment', () => void say(number, body, us)),
        react: comment => call('react', () => void answered.add(comment)),
        addLabels: async () => {},
        removeLabel: async () => {},
        permission: async () => true,
        self: async () => us,
        pause: async () => {
          await wait('pause')
          return true
        },
      }
    },
  }
}
