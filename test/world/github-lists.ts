/** Lists in pages, as GitHub hands them out. */
import { jsonAnswer } from './github-answers.ts'
import type { Answer, Emulator } from './github-emulator.ts'
import type { Call } from './github-refusals.ts'

/** Everything that the emulator lists there. @param path without the page and its size */
export async function everyPage<T>(emulator: Emulator, path: string, token: string): Promise<T[]> {
  const found: T[] = []
  const joint = path.includes('?') ? '&' : '?'
  for (let page = 1; ; page += 1) {
    const address = `${path}${joint}per_page=100&page=${page}`
    const next = await emulator.want<T[]>('GET', address, { token })
    found.push(...next)
    if (next.length < 100) return found
  }
}

/** The page that was asked for, with its links. */
export function pageOf(items: readonly unknown[], { path, query }: Call): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const page = Number(query.get('page') ?? 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (to: number, rel: string) => {
    const next = new URLSearchParams(query)
    next.set('page', `${to}`)
    return `<http://here${path}?${next}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  const headers = links.length > 0 ? { link: links.join(', ') } : {}
  return jsonAnswer(200, items.slice((page - 1) * size, page * size), headers)
}

interface Listed {
  readonly number: number
  readonly updated_at: string
}

/** Comments since a time, and those of a whole repository: the emulator has neither. */
export async function answerComments(
  emulator: Emulator,
  call: Call,
  own: string,
): Promise<Answer | undefined> {
  const [, issues, one] =
    /^(\/repos\/[^/]+\/[^/]+\/issues)(\/\d+)?\/comments$/.exec(call.path) ?? []
  const since = call.query.get('since') ?? ''
  if (call.method !== 'GET' || !issues || (one && since === '')) return undefined
  const about = one ? [one] : await numbersOf(emulator, issues, own)
  const found = await Promise.all(
    about.map(path => everyPage<Listed>(emulator, `${issues}${path}/comments`, own)),
  )
  const sign = call.query.get('direction') === 'desc' ? -1 : 1
  const sorted = found
    .flat()
    .filter(({ updated_at }) => updated_at >= since)
    .sort((a, b) => (a.updated_at < b.updated_at ? -sign : sign))
  return pageOf(sorted, call)
}

async function numbersOf(emulator: Emulator, issues: string, own: string): Promise<string[]> {
  const all = await everyPage<Listed>(emulator, `${issues}?state=all`, own)
  return all.map(({ number }) => `/${number}`)
}
