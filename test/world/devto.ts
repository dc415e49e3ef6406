/**
 * DEV, as far as its published API says it: the articles of one account, as Forem lists, takes and
 * refuses them. https://developers.forem.com/api/v1#tag/articles
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { json } from './answers.ts'

export interface DevtoArticle {
  readonly id: number
  title: string
  body_markdown: string
  canonical_url: string | null
  published: boolean
  published_at: string | null
  description: string
  main_image: string | null
  tags: readonly string[]
  slug: string
}

/** What befalls one request: `before`, nothing comes of it; `after`, only its answer is lost. */
export interface DevtoFault {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly do: 'before' | 'after'
  /** Null: the connection is cut; `never`: nothing is said. */
  readonly status: number | null | 'never'
  readonly headers?: Readonly<Record<string, string>>
}

export interface Devto {
  readonly key: string
  /** In the order in which they were made. */
  readonly articles: DevtoArticle[]
  /** Canonicals of published articles of other accounts. */
  readonly taken: Set<string>
  readonly faults: DevtoFault[]
  /** “POST /api/articles”, in order; with what was sent. */
  readonly requests: { readonly line: string; readonly body: string; readonly key: string }[]
  readonly listener: RequestListener
  /** The requests that write. */
  writes(): string[]
  /** What the person does on DEV. */
  publish(id: number, day: string): void
  delete(id: number): void
}

const origin = 'https://dev.to'

export function startDevto(key = 'a-key-of-an-account-on-dev'): Devto {
  let made = 1000
  const find = (id: number) => devto.articles.find(one => one.id === id)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // One that waits for the next request may be closed just as it comes.
    response.setHeader('connection', 'close')
    const { method = '', url = '', headers } = request
    const body = await text(request)
    const line = `${method} ${url}`
    devto.requests.push({ line, body, key: String(headers['api-key'] ?? '') })
    const at = devto.faults.findIndex(fault => fault.method === method)
    const [fault] = at < 0 ? [] : devto.faults.splice(at, 1)
    if (fault?.do === 'before') return suffer(fault, request, response)
    const [status, value] = route(line, headers, body)
    if (fault !== undefined) return suffer(fault, request, response)
    json(value, status)(request, response)
  }

  function route(line: string, headers: IncomingMessage['headers'], body: string): Said {
    if (headers['api-key'] !== key) return [401, { error: 'unauthorized', status: 401 }]
    if (headers.accept !== 'application/vnd.forem.api-v1+json') return notFound
    const { pathname, searchParams } = new URL(line.split(' ')[1] ?? '', origin)
    const [, id] = /^PUT \/api\/articles\/(\d+)$/.exec(line) ?? []
    if (line.startsWith('GET ') && pathname === '/api/articles/me/all') return list(searchParams)
    if (line === 'POST /api/articles') return create(body)
    return id === undefined ? notFound : update(Number(id), body)
  }

  /** Drafts first, the newest one at the top; then by the day on which they were published. */
  function list(query: URLSearchParams): Said {
    const size = Math.min(Number(query.get('per_page') ?? 30), 1000)
    const from = (Number(query.get('page') ?? 1) - 1) * size
    const sorted = [...devto.articles].sort(
      (a, b) =>
        Number(a.published) - Number(b.published) ||
        (b.published_at ?? '').localeCompare(a.published_at ?? '') ||
        b.id - a.id,
    )
    return [200, sorted.slice(from, from + size).map(asListed)]
  }

  function create(body: string): Said {
    const sent = read(body)
    if (sent === null) return refuse('article param must be a JSON object')
    const { published } = sent
    const id = made + 1
    const article: DevtoArticle = {
      ...{ id, title: '', body_markdown: '', description: '', main_image: null, tags: [] },
      ...{ canonical_url: null, ...known(sent) },
      published: published === true,
      published_at: published === true ? '2026-11-22T09:00:00Z' : null,
      slug: `a-post-temp-slug-${id}`,
    }
    const why = judge(article)
    if (why !== null) return refuse(why)
    made = id
    devto.articles.push(article)
    return [201, asShown(article)]
  }

  function update(id: number, body: string): Said {
    const article = find(id)
    const sent = read(body)
    if (article === undefined) return notFound
    if (sent === null) return refuse('article param must be a JSON object')
    const next = { ...article, ...known(sent) }
    if (typeof sent.published === 'boolean') next.published = sent.published
    const why = judge(next)
    if (why !== null) return refuse(why)
    Object.assign(article, next)
    return [200, asShown(article)]
  }

  function judge(article: DevtoArticle): string | null {
    const { title, tags, canonical_url: canonical, published } = article
    if (title.trim() === '') return "Title can't be blank"
    if (title.length > 128) return 'Title is too long (maximum is 128 characters)'
    if (tags.length > 4) return 'Tag list exceed the maximum of 4 tags'
    const odd = tags.find(tag => !/^[\p{L}\p{N}]+$/u.test(tag))
    if (odd !== undefined)
      return `Tag "${odd}" contains non-alphanumeric or prohibited unicode characters`
    const rivals = devto.articles.filter(one => one.id !== article.id && one.published)
    const isTaken =
      canonical !== null &&
      (devto.taken.has(canonical) ||
        (published && rivals.some(one => one.canonical_url === canonical)))
    return isTaken
      ? `Canonical url has already been taken. Email the team for further details.`
      : null
  }

  const devto: Devto = {
    ...{ key, articles: [], taken: new Set<string>(), faults: [], requests: [] },
    listener: (request, response) => void answer(request, response),
    writes: () => devto.requests.map(({ line }) => line).filter(line => !line.startsWith('GET ')),
    publish(id, day) {
      const article = find(id)
      if (article === undefined) throw new Error(`DEV has no article ${id}.`)
      const slug = article.slug.replace(/-temp-slug.*/, '-1a2b')
      Object.assign(article, { published: true, published_at: `${day}T10:00:00Z`, slug })
    },
    delete(id) {
      devto.articles.splice(devto.articles.indexOf(find(id) as DevtoArticle), 1)
    },
  }
  return devto
}

type Said = readonly [status: number, value: unknown]
const notFound: Said = [404, { error: 'not found', status: 404 }]
const refuse = (error: string): Said => [422, { error, status: 422 }]

function suffer(
  { status, headers = {} }: DevtoFault,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (status === 'never') return
  if (status === null) request.socket.destroy()
  else response.writeHead(status, headers).end('{"error":"not now"}')
}

function read(body: string): Record<string, unknown> | null {
  try {
    const { article } = JSON.parse(body)
    return typeof article === 'object' && article !== null ? article : null
  } catch {
    return null
  }
}

/** What the API permits of an article, but for `published`. */
function known(sent: Record<string, unknown>): Partial<DevtoArticle> {
  const names = ['title', 'body_markdown', 'canonical_url', 'description', 'main_image', 'tags']
  return Object.fromEntries(Object.entries(sent).filter(([name]) => names.includes(name)))
}

const addressOf = ({ slug }: DevtoArticle) => `${origin}/jo/${slug}`

function asListed(article: DevtoArticle) {
  const { id, title, description, published, published_at, slug, body_markdown, tags } = article
  const url = addressOf(article)
  return {
    ...{ type_of: 'article', id, title, description, published, published_at, slug, url },
    ...{ path: `/jo/${slug}`, body_markdown, tag_list: tags, cover_image: article.main_image },
    ...{ comments_count: 0, public_reactions_count: 0, page_views_count: 0 },
    // An article without one is its own original.
    canonical_url: article.canonical_url ?? url,
    published_timestamp: published_at ?? '',
    user: { name: 'Jo', username: 'jo' },
  }
}

/** Here `tags` is the list, and whether it is published is not said. */
function asShown(article: DevtoArticle) {
  const { published, tag_list, page_views_count, ...rest } = asListed(article)
  return { ...rest, tag_list: article.tags.join(', '), tags: article.tags }
}
