/** `emulate`, which keeps issues, labels, comments, pull requests and real git objects. */
import { createEmulator } from 'emulate'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
export interface Ask {
  readonly token?: string | undefined
  readonly body?: unknown
  readonly accept?: string | undefined
}
export interface Emulator {
  readonly origin: string
  ask(method: string, path: string, ask?: Ask): Promise<Answer>
  /** The parsed answer; throws when it is not a 2xx: for what a test sets up itself. */
  want<T>(method: string, path: string, ask?: Ask): Promise<T>
  close(): Promise<void>
}
export interface EmulatorSeed {
  readonly owner: string
  readonly name: string
  readonly private: boolean
  /** Token → login. */
  readonly tokens: Readonly<Record<string, string>>
}

export async function startEmulator(seed: EmulatorSeed): Promise<Emulator> {
  const logins = Object.entries(seed.tokens)
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        logins.map(([token, login]) => [token, { login, scopes: ['repo'] }]),
      ),
      github: {
        users: logins.map(([, login]) => ({ login })),
        repos: [{ owner: seed.owner, name: seed.name, private: seed.private, auto_init: false }],
      },
    },
  })
  const origin = emulator.url

  async function ask(method: string, path: string, { token, body, accept }: Ask = {}) {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (token) headers.authorization = `token ${token}`
    if (accept) headers.accept = accept
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(origin + path, { method, headers, ...sent })
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    }
  }

  return emulatorOf(origin, ask, () => emulator.close())
}

export function emulatorOf(
  origin: string,
  ask: Emulator['ask'],
  close: () => Promise<void>,
): Emulator {
  return {
    origin,
    ask,
    close,
    async want(method, path, options) {
      const answer = await ask(method, path, options)
      const text = answer.body.toString()
      if (answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}
