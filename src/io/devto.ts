import * as z from 'zod'
import type { Answer, Ask, DevAnswer, DevSeen, DevTo, Outage, Web } from '../domain.ts'
import { shorten } from '../text/say.ts'
import { pass } from './clock.ts'

/** https://developers.forem.com/api/v1#tag/articles */
const articles = 'https://dev.to/api/articles'
/** As DEV gives them by itself; every article comes with its text. */
const aPage = 30
/** More than anybody has by hand; beyond it nobody can tell what is not there. */
const mostPages = 40
const largest = 30 * 1024 * 1024
/** DEV takes one write a second. */
const pace = 1000

const Article = z.object({
  id: z.int().min(1),
  url: z.url({ protocol: /^https$/, hostname: /^(?:.+\.)?dev\.to$/ }),
  canonical_url: z.string().nullish(),
  body_markdown: z.string().nullish(),
  published: z.boolean(),
  published_at: z.iso.datetime({ offset: true }).nullish(),
})
const Listed = z.array(
  Article.refine(({ published, published_at: at }) => !published || at != null, {
    path: ['published_at'],
  }),
)
const Made = Article.pick({ id: true, url: true })
const Refusal = z.object({ error: z.string() })

/**
 * The account that the key belongs to; the guarded client sends the key to DEV alone.
 * @param open a client, whose time begins when DEV is first asked
 */
export function openDevto(open: () => Web): DevTo {
  let client: Web | undefined
  let wrote = false
  const web = () => (client ??= open())
  return {
    articles: () => list(web()),
    draft: article => write({ url: articles, body: JSON.stringify({ article }) }),
    update: (id, article) =>
      write({ url: `${articles}/${id}`, method: 'PUT', body: JSON.stringify({ article }) }),
  }

  async function write(ask: Pick<Ask, 'url' | 'body' | 'method'>): Promise<DevAnswer> {
    if (wrote) await pass(pace)
    wrote = true
    return readWrite(await web().get({ ...api, ...ask }))
  }
}

const api = {
  accept: 'application/vnd.forem.api-v1+json',
  robots: 'ignore',
  largest,
  key: { secret: 'devto-api-key', header: 'api-key' },
} as const

async function list(web: Web): Promise<readonly DevSeen[] | Outage> {
  const all = new Map<number, DevSeen>()
  for (let page = 1; page <= mostPages; page += 1) {
    const url = `${articles}/me/all?page=${page}&per_page=${aPage}`
    const found = readPage(await web.get({ ...api, url }))
    if ('why' in found) return { from: 'DEV', why: found.why }
    for (const one of found.articles) all.set(one.id, one)
    if (found.articles.length < aPage) return [...all.values()]
  }
  return { from: 'DEV', why: `the account has more than ${mostPages * aPage} articles` }
}

type Page = { readonly articles: readonly DevSeen[] } | { readonly why: string }

function readPage(answer: Answer): Page {
  if (!answer.ok) return answer
  if (answer.status !== 200) return { why: sayStatus(answer.status) }
  const { data, error } = Listed.safeParse(fromJson(answer.body))
  if (error !== undefined)
    return { why: `it changed its answer: “${error.issues[0]?.path.join('.') ?? ''}”` }
  return { articles: data.map(toSeen) }
}

function toSeen(one: z.output<typeof Listed>[number]): DevSeen {
  const { id, url, published, published_at: at } = one
  return {
    ...{ id, url, canonical: one.canonical_url ?? '', body: one.body_markdown ?? '' },
    published: published ? (at ?? '').slice(0, 10) : null,
  }
}

/** Whether something came of it is known of 200, 201 and 422 alone. */
function readWrite(answer: Answer): DevAnswer {
  if (!answer.ok) return { do: 'later', why: answer.why }
  const { status, body } = answer
  if (status === 200 || status === 201) {
    const { data } = Made.safeParse(fromJson(body))
    return data === undefined
      ? { do: 'later', why: 'it took the article and did not say where it is' }
      : { do: 'done', ...data }
  }
  if (status !== 422) return { do: 'later', why: sayStatus(status) }
  const said = Refusal.safeParse(fromJson(body)).data?.error ?? 'no reason given'
  return {
    do: 'refused',
    why: `DEV refused it: “${shorten(said.replace(/\s+/g, ' ').trim(), 200)}”`,
  }
}

const sayStatus = (status: number) =>
  status === 401 || status === 403
    ? `it answered ${status}: the input “devto-api-key” is no key of an account; make one at https://dev.to/settings/extensions`
    : `it answered ${status}`

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
