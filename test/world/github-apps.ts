/** The Apps behind tokens, as the answers of GitHub show them. */
type Json = Record<string, unknown>

interface App {
  readonly slug: string
  readonly name: string
  readonly appId: number
  readonly userId: number
  readonly owner: Json
  readonly page: string
}

export const bot = 'github-actions[bot]'
export const ownApp = 'postrider-app[bot]'

const apps: Readonly<Record<string, App>> = {
  [bot]: {
    slug: 'github-actions',
    name: 'GitHub Actions',
    appId: 15368,
    userId: 41898282,
    owner: { login: 'github', id: 9919, type: 'Organization' },
    page: 'https://help.github.com/en/actions',
  },
  [ownApp]: {
    slug: 'postrider-app',
    name: 'Postrider App',
    appId: 912345,
    userId: 187654321,
    owner: { login: 'octocat', id: 583231, type: 'User' },
    page: 'https://github.com/apps/postrider-app',
  },
}

export const isBot = (login: unknown): login is string => `${login}` in apps

/** The user of an App. Its login is in brackets here, and without them in GraphQL. */
export function dressBot(user: Json): Json {
  const { slug, userId } = apps[`${user.login}`]!
  const html_url = `https://github.com/apps/${slug}`
  return { ...rename(user, slug, `${slug}%5Bbot%5D`), id: userId, type: 'Bot', html_url }
}

/** The App itself. */
export function appOf(user: Json): Json {
  const { slug, name, appId, owner, page } = apps[`${user.login}`]!
  return {
    id: appId,
    node_id: Buffer.from(`03:App${appId}`).toString('base64'),
    slug,
    name,
    description: null,
    owner: { ...rename(user, slug, `${owner.login}`), ...owner },
    external_url: page,
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {},
    events: [],
  }
}

/** A user whose addresses name somebody else. */
function rename(user: Json, slug: string, to: string): Json {
  const renamed = Object.entries(user).map(([key, value]) => [
    key,
    key.endsWith('url')
      ? String(value).replace(new RegExp(`${slug}(\\[bot\\]|%5Bbot%5D)`), to)
      : value,
  ])
  return Object.fromEntries(renamed)
}
