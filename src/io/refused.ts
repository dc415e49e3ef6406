/** What GitHub refused, in words that tell what to do. `kind` decides how the run goes on. */
export class Refused extends Error {
  readonly kind: Kind

  constructor(kind: Kind, message: string, cause: unknown) {
    super(message, { cause })
    this.name = 'Refused'
    this.kind = kind
  }
}

type Kind =
  | 'permission'
  | 'archived'
  | 'disabled'
  | 'gone'
  | 'moved'
  | 'locked'
  | 'token'
  | 'too-long'
  | 'invalid'
  /** Too many requests: surely nothing was done. */
  | 'limited'
  /** It may have been done. */
  | 'unreachable'

export function kindOf(status: number | undefined, message: string): Kind {
  if (status === 401) return 'token'
  if (status === 410) return /disabled/i.test(message) ? 'disabled' : 'gone'
  if (status === 422) return /too long/i.test(message) ? 'too-long' : 'invalid'
  if (status === 429) return 'limited'
  if (status === 403) return refusalOf(message)
  return status === 404 ? 'permission' : 'unreachable'
}

function refusalOf(message: string): Kind {
  if (/rate limit|abuse/i.test(message)) return 'limited'
  if (/archived/i.test(message)) return 'archived'
  return /\block(ed)?\b/i.test(message) ? 'locked' : 'permission'
}

const local = new Set<Kind>(['too-long', 'gone', 'invalid', 'moved', 'locked'])

/** Does it concern one issue only? */
export const isLocal = ({ kind }: Refused): boolean => local.has(kind)

/** What GitHub refused → one sentence with what to do. @param about the issue, where it is one */
export function advice({ kind, message }: Refused, about?: number): string {
  const issue = about === undefined ? 'The issue' : `Issue ${about}`
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
      return `${message}. ${issue} was deleted; the others go on.`
    case 'moved':
      return `${issue} was moved to another repository; it is left alone.`
    case 'locked':
      return `${issue} is locked: nothing can be said below it. Its text is kept up to date all the same.`
    case 'too-long':
      return `${message}. What people wrote there leaves no room; shorten it. It was left as it is.`
    case 'invalid':
      return `${message}. It was left as it is; the others go on.`
    case 'limited':
    case 'unreachable':
      return `${message}. Nothing was lost: the next run writes what this one could not.`
  }
}
