import type { Announcement, Answer, Change, Web } from '../domain.ts'

export interface WrittenNews {
  /** Paths of the posts that IndexNow was told of. */
  readonly announced: ReadonlySet<string>
  readonly notices: readonly string[]
}

/** https://www.indexnow.org/documentation */
const server = 'https://api.indexnow.org/indexnow'

/**
 * Tells IndexNow of pages, one request a host, never repeated. What it did not take is told again by
 * the next run.
 */
export async function writeNews(
  changes: readonly Change[],
  open: () => Promise<Web>,
): Promise<WrittenNews> {
  const due = changes.filter(change => change.do === 'announce')
  if (due.length === 0) return { announced: new Set(), notices: [] }
  const web = await open()
  const announced = new Set<string>()
  const notices: string[] = []
  for (const one of due) {
    const why = trouble(await tell(one, web), one)
    if (why === null) for (const { path } of one.pages) announced.add(path)
    else notices.push(`IndexNow: ${why}. The next run tells it again.`)
  }
  return { announced, notices }
}

function tell({ host, key, keyLocation, pages }: Announcement, web: Web): Promise<Answer> {
  const urlList = pages.map(({ url }) => url)
  const body = JSON.stringify({ host, key, keyLocation, urlList })
  return web.get({ url: server, robots: 'ignore', accept: 'application/json', body })
}

/** 202: taken, while the key is still to be looked at. */
function trouble(answer: Answer, { host, key, keyLocation }: Announcement): string | null {
  if (!answer.ok) return answer.why
  const at = keyLocation ?? `https://${host}/${key}.txt`
  switch (answer.status) {
    case 200:
    case 202:
      return null
    case 403:
      return `it answered 403: at ${at} there must be a text file that says ${key} and nothing else`
    case 422:
      return `it answered 422: the key file at ${at} must be on ${host}, like the pages`
    default:
      return `it answered ${answer.status}`
  }
}
