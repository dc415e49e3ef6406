/** Asks the front of GitHub without TLS and without a bundle. */
import type { GitHub } from './github.ts'

export interface Told {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever GitHub answers
  readonly body: any
}

/** @param path below the repository, or from the top with a host's slash twice: `//graphql` */
export async function askFront(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  token: string = github.tokens.actions,
): Promise<Told> {
  const url = path.startsWith('//') ? path.slice(1) : `/repos/${github.repo.fullName}${path}`
  const response = await fetch(github.url + url, {
    method,
    redirect: 'manual',
    headers: token ? { authorization: `token ${token}` } : {},
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? null : JSON.parse(text),
  }
}
