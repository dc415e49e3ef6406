/** Who is who in the repository, and what each may do there. */
import { jsonAnswer, readJson } from './github-answers.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import type { Call, GitHubSettings } from './github-refusals.ts'

/** `bot` is the workflow's token, `app` an App of one's own; a `reader` is a collaborator. */
export type Person = 'owner' | 'writer' | 'reader' | 'stranger' | 'bot' | 'app'
export type Role = 'admin' | 'write' | 'read' | 'none'

const roles: Readonly<Record<Person, Role>> = {
  owner: 'admin',
  writer: 'write',
  reader: 'read',
  stranger: 'none',
  bot: 'write',
  app: 'write',
}

export interface Roles {
  /** Undefined for a token that GitHub does not know. */
  loginOf(token: string | undefined): string | undefined
  /** Undefined where nobody has that login. */
  roleOf(login: string | undefined): Role | undefined
  /** Of the workflow or an App: `permissions:` say what it may do, in this repository only. */
  isInstallation(token: string | undefined): boolean
}

export function makeRoles(
  logins: Readonly<Record<Person, string>>,
  tokens: Readonly<Record<Person, string>>,
): Roles {
  const people = Object.keys(roles) as Person[]
  return {
    loginOf: token => people.map(one => logins[one]).find((_, at) => tokens[people[at]!] === token),
    roleOf(login) {
      const person = people.find(one => logins[one].toLowerCase() === login?.toLowerCase())
      return person && roles[person]
    },
    isInstallation: token => token === tokens.bot || token === tokens.app,
  }
}

/** May the call write as somebody whom the repository trusts? */
export function mayPush({ loginOf, roleOf }: Roles, { token }: Call): boolean {
  const role = roleOf(loginOf(token))
  return role === 'admin' || role === 'write'
}

/** Permissions of people, and who may be assigned; undefined for other calls. */
export async function answerRoles(
  emulator: Emulator,
  roles: Roles,
  call: Call,
  isPrivate: boolean,
): Promise<Answer | undefined> {
  const found = /^\/repos\/[^/]+\/[^/]+\/(collaborators|assignees)\/([^/]+)(\/permission)?$/.exec(
    call.path,
  )
  const [, list, name = '', permission] = found ?? []
  const login = decodeURIComponent(name)
  const role = roles.roleOf(login)
  if (list === 'assignees') {
    return role === 'admin' || role === 'write' ? noContent : notFound('Not Found')
  }
  if (!permission) return undefined
  if (!mayPush(roles, call)) {
    return jsonAnswer(403, { message: 'Must have push access to view collaborator permission.' })
  }
  if (role === undefined) return notFound(`${login} is not a user`)
  const shown = role === 'none' && !isPrivate ? 'read' : role
  const role_name = shown === 'none' ? '' : shown
  const user = readJson<object>(await emulator.ask('GET', `/users/${name}`))
  return jsonAnswer(200, { permission: shown, role_name, user: { ...user, role_name } })
}

const noContent: Answer = { status: 204, headers: {}, body: Buffer.alloc(0) }
const notFound = (message: string) => jsonAnswer(404, { message })

/** The call as GitHub takes it: who may not push sets no labels and no assignees, and is not told. */
export function withoutUnpermitted(
  call: Call,
  roles: Roles,
  { dropLabels }: Pick<GitHubSettings, 'dropLabels'>,
): Call {
  const sets = /^\/repos\/[^/]+\/[^/]+\/issues(\/\d+)?$/.test(call.path) && call.method !== 'GET'
  if (!sets || typeof call.body !== 'object' || call.body === null) return call
  const trusted = mayPush(roles, call)
  const { labels, assignees, milestone, ...rest } = call.body as Record<string, unknown>
  return {
    ...call,
    body: {
      ...rest,
      ...(labels === undefined || dropLabels || !trusted ? {} : { labels }),
      ...(assignees === undefined || !trusted ? {} : { assignees }),
      ...(milestone === undefined || !trusted ? {} : { milestone }),
    },
  }
}
