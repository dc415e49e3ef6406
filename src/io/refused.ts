/** What GitHub refused, in words that tell what to do. `kind` decides how the run goes on. */
export class Refused extends Error {
  readonly kind:
    | 'permission'
    | 'archived'
    | 'disabled'
    | 'gone'
    | 'token'
    | 'too-long'
    | 'invalid'
    | 'unreachable'

  constructor(kind: Refused['kind'], message: string, cause: unknown) {
    super(message, { cause })
    this.name = 'Refused'
    this.kind = kind
  }
}

export function kindOf(status: number | undefined, message: string): Refused['kind'] {
  if (status === 401) return 'token'
  if (status === 410) return /disabled/i.test(message) ? 'disabled' : 'gone'
  if (status === 422) return /too long/i.test(message) ? 'too-long' : 'invalid'
  if (status === 403 && /archived/i.test(message)) return 'archived'
  if ((status === 403 || status === 404) && !/rate limit|abuse/i.test(message)) return 'permission'
  return 'unreachable'
}

/** Does it concern one issue only? */
export function isLocal({ kind }: Refused): boolean {
  return kind === 'too-long' || kind === 'gone' || kind === 'invalid'
}

/** What GitHub refused → one sentence with what to do. */
export function advice({ kind, message }: Refused): string {
  switch (kind) {
    case 'permission':
      return (
        `${message}. The token may not write issues. Add to the workflow: ` +
        'permissions: { contents: read, issues: write }, and pull-requests: write for comments. Nothing was lost: the next run writes what this one could not.'
      )
    case 'disabled':
      return `${message}. Issues are switched off in this repository: switch them on under Settings → General → Features.`
    case 'token':
      return `${message}. The token is not valid. Leave the input “github-token” out of the workflow, or renew its secret.`
    case 'archived':
      return `${message}. The repository is archived; nothing can be written to it.`
    case 'gone':
      return `${message}. The issue was deleted; the others go on.`
    case 'too-long':
      return `${message}. What people wrote there leaves no room; shorten it. It was left as it is.`
    case 'invalid':
      return `${message}. It was left as it is; the others go on.`
    case 'unreachable':
      return `${message}. Nothing was lost: the next run writes what this one could not.`
  }
}
