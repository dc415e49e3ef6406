/** GitHub as the workflow hands it to us: the blog's repository, and the one that keeps the issues. */
import { UserError } from '../config/errors.ts'
import type { Config } from '../domain.ts'
import { isPublicHere } from '../io/event.ts'
import type { Place } from '../io/github/issue-api.ts'
import type { Inputs } from '../io/inputs.ts'
import { type GitHub, openGitHub } from '../io/open-github.ts'
import { label } from '../tracker/label.ts'
import { userAgent } from '../version.ts'

/** @throws UserError `token` when there is none */
export function connect(inputs: Inputs, config: Config): GitHub {
  const { token, trackerToken } = inputs
  if (token === '') {
    throw new UserError(
      'token',
      'There is no token: the input “github-token” is empty, expected the token of the workflow. ' +
        'Leave the input out, and the default, the token of the workflow, is used.',
    )
  }
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com'
  const at = placeAt(process.env.GITHUB_REPOSITORY ?? '')
  const tracker = { at: placeAt(placeOf(config)), token: trackerToken }
  return openGitHub({ token, at, tracker, label, userAgent, apiUrl })
}

/** `owner/name` of the repository that keeps the issues. */
export function placeOf({ tracker }: Config): string {
  return tracker.repo ?? process.env.GITHUB_REPOSITORY ?? ''
}

function placeAt(name: string): Place {
  const [owner = '', repo = ''] = name.split('/')
  return { owner, repo }
}

/** The config decides; else the event tells of the blog's own repository, and GitHub of any other. */
export async function isPublic(
  { tracker }: Config,
  github: GitHub,
  here: boolean,
): Promise<boolean> {
  if (tracker.off) return false
  return tracker.public ?? (here ? isPublicHere() : null) ?? github.isPublic()
}
