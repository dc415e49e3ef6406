import type { Repo, Unread } from '../domain.ts'
import type { ErrorCode } from './error-codes.ts'
import { UserError } from './errors.ts'

/**
 * The text of a file with settings; undefined where there is none.
 * @throws UserError with this code where it is there and cannot be read, as a link or a folder: what
 *   somebody set is never passed over in silence
 */
export function readSettings(repo: Repo, file: string, code: ErrorCode): string | undefined {
  const text = repo.read(file)
  if (text !== undefined) return text
  const why = repo.why(file) ?? (repo.files.includes(file) ? 'encoding' : null)
  if (why === null) return undefined
  throw new UserError(code, `${file} cannot be read: ${said[why]}`)
}

const said: Readonly<Record<Unread, string>> = {
  large: 'it is larger than 1 MiB, expected a text that people write. Shorten it.',
  link: 'it is a symbolic link, or behind one, and links are not followed. Put the file itself there.',
  folder: 'it is no file, but a folder for instance. Rename that, and put a file there.',
  encoding: 'expected a UTF-8 text of at most 1 MiB. Save it as UTF-8.',
  locked: 'the system does not let us open it. Allow reading it.',
}
