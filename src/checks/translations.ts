import type { Post } from '../domain.ts'

/** `de`, `pt-br`, as folders and endings of files give languages. */
const code = '[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?'
const folder = new RegExp(`^${code}$`, 'i')
const ending = new RegExp(`\\.${code}(?=\\.[^.]+$)`, 'i')

/** Are these the same post in two languages, by their fields or by where they lie? */
export function areTranslations(a: Post, b: Post): boolean {
  if (a.language !== undefined && b.language !== undefined) return a.language !== b.language
  if (a.path.replace(ending, '') === b.path.replace(ending, '')) return a.path !== b.path
  const [shorter = [], longer = []] = [a.path.split('/'), b.path.split('/')].sort(
    (one, other) => one.length - other.length,
  )
  const extra = longer.length - shorter.length
  if (extra > 1) return false
  const at = longer.findIndex((name, index) => name !== shorter[index])
  if (at < 0 || !folder.test(longer[at]!)) return false
  return extra === 1
    ? same(longer.slice(at + 1), shorter.slice(at))
    : folder.test(shorter[at]!) && same(longer.slice(at + 1), shorter.slice(at + 1))
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join('/') === b.join('/')
}
