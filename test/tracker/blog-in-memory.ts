import { defaultConfig } from '../../src/config/default-config.ts'
import type {
  Change,
  Comment,
  Config,
  DevTo,
  Event,
  Issue,
  Issues,
  Outage,
  Web,
  World,
} from '../../src/domain.ts'
import { writeNews } from '../../src/io/write-news.ts'
import { writeToDev } from '../../src/io/write-to-dev.ts'
import { run, type Share } from '../../src/run.ts'
import { addDays } from '../../src/text/days.ts'
import { isIndex } from '../../src/tracker/parse-index.ts'
import { madePage } from '../pages/made-page.ts'
import { leaveParts, readParts } from '../shards/run-shared.ts'

const place = (name: string, topics: readonly string[]) => ({
  id: `${name.split(' ')[0]?.toLowerCase()}.example`,
  kind: 'newsletter',
  name,
  url: `https://${name.split(' ')[0]?.toLowerCase()}.example/`,
  topics,
  source: 'test',
  route: { how: 'form', url: `https://${name.split(' ')[0]?.toLowerCase()}.example/submit` },
})
/** Enough other places that a word of one of them is rare. */
const rows = [
  place('Elephant Notes', ['postgresql']),
  ...Array.from({ length: 60 }, (_, i) => place(`Kitchen${i} Letter`, ['cooking', `dish${i}`])),
]
const config: Config = {
  ...defaultConfig,
  sources: { only: [], set: {} },
}

const words = (title: string, more: string) => `---
title: ${title}
tags: [PostgreSQL, databases]
description: What a partial index in PostgreSQL saves, and when the planner leaves it alone, for ${title}.
date: DAY
---
${`A partial index of PostgreSQL covers only what ${title} asks for, so ${title} stays small. `.repeat(25)}

## When it helps

${`PostgreSQL reads ${title} before it plans. The planner must prove ${title} from the query. `.repeat(25)}
${more}
`

/** What happens to a blog. */
export type Act =
  | 'push'
  | 'sweep'
  | 'tick'
  | 'sent'
  | 'snooze'
  | 'strip'
  | 'refuse'
  | 'edit'
  | 'day'
  | 'week'
  | 'month'

/** A blog whose issues live in memory: its days, its runs, and what people do between them. */
export function startBlog(
  tracker: Partial<Config['tracker']> = {},
  platforms: Config['platforms'] = config.platforms,
) {
  const files: Record<string, string> = {
    '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  }
  const all: Issue[] = []
  const comments = new Map<number, Comment[]>()
  /** Issues that the last run did not come to write. */
  const cut: number[] = []
  let id = 0
  const find = (number: number) => all.find(issue => issue.number === number) as Issue
  const change = (number: number, to: Partial<Issue>) => {
    all[all.indexOf(find(number))] = { ...find(number), ...to }
  }

  function comment(number: number, author: string, body: string, bot: boolean): void {
    id += 1
    const said = { id, body, author, day: blog.today, bot, answered: false }
    comments.set(number, [...(comments.get(number) ?? []), said])
    change(number, { comments: comments.get(number)?.length ?? 0 })
  }

  function write(one: Change): void {
    if (one.do === blog.refuses) return
    if (one.do === 'update-issue' && one.path !== null && blog.writes === 0) {
      cut.push(one.number)
      return
    }
    if (one.do === 'update-issue') blog.writes -= 1
    if (one.do === 'open-issue') {
      const { title, body, labels } = one
      const number = all.length + 1
      const url = `https://github.com/o/r/issues/${number}`
      const at = { createdAt: `${blog.today}T09:00:00Z`, trusted: true, comments: 0 }
      all.push({ number, title, body, labels, url, state: 'open', ...at })
    } else if (one.do === 'update-issue') {
      change(one.number, { body: one.body })
      if (one.close !== undefined) change(one.number, { state: 'closed' })
      if (one.reopen === true) change(one.number, { state: 'open' })
    } else if (one.do === 'label-issue') {
      const kept = find(one.number).labels.filter(name => !one.remove.includes(name))
      change(one.number, { labels: [...kept, ...one.add] })
    } else if (one.do === 'comment') comment(one.number, 'github-actions[bot]', one.body, true)
    else if (one.do === 'react') {
      const said = comments.get(one.number) ?? []
      const answered = said.map(c => (c.id === one.comment ? { ...c, answered: true } : c))
      comments.set(one.number, answered)
    }
  }

  const port: Issues = {
    list: async () => [...all],
    comments: async (number, after) => (comments.get(number) ?? []).filter(c => c.id > after),
    history: async () => [],
    mayWrite: async login => (login === 'jo' ? 'pass' : 'fail'),
  }

  async function start(event: Event): Promise<Change[]> {
    const world: World = {
      repo: {
        files: Object.keys(files).sort(),
        read: path => files[path],
        why: () => null,
        leavesOut: path => blog.leavesOut(path),
      },
      web: { get: async ({ url }) => page(url, files) },
      issues: port,
      lineUrl: () => null,
      before: async () => null,
      catalogue: () => rows,
      today: blog.today,
    }
    const sweep = { ...config.sweep, posts: blog.postsInASweep }
    const settings = {
      ...{ ...config, sweep },
      ...blog.settings,
      platforms,
      tracker: { ...config.tracker, ...tracker },
    }
    blog.looked = []
    cut.length = 0
    const web: Web = {
      get: ask => {
        if (ask.url.includes('/post-')) blog.looked.push(ask.url)
        const body = blog.elsewhere[ask.url]
        if (body === undefined) return (world.web as Web).get(ask)
        const headers = { 'content-type': 'text/html' }
        return Promise.resolve({ ok: true, status: 200, url: ask.url, headers, body })
      },
      isSpent: () => blog.looked.length >= blog.mostLooks,
    }
    blog.asked = []
    const inspect = async (of: string) => {
      blog.asked.push(of)
      return { payload: blog.inspection }
    }
    const searchConsole = blog.inspection === null ? undefined : { inspect }
    const { devto } = blog
    const open = { ...world, web, searchConsole, devto }
    const ran = (share: Share | null) => run(event, settings, open, undefined, share)
    const parts = blog.jobs === 1 ? null : await leaveParts(blog.jobs, ran)
    const planned = await ran(parts && readParts(parts))
    const onDev = await writeToDev(planned.changes, devto)
    const news = await writeNews(planned.changes, async () => blog.indexnow)
    const { announced } = news
    const outcome = planned.afterwards?.({ dev: onDev.written, announced }) ?? planned
    blog.notices = [...outcome.notices, ...onDev.notices, ...news.notices]
    blog.outages = outcome.outages
    for (const one of outcome.changes) write(one)
    const opened = all.flatMap(({ number, url, body }) => {
      const made = outcome.changes.find(one => one.do === 'open-issue' && one.body === body)
      return made?.do === 'open-issue' ? [{ path: made.path ?? '', number, url }] : []
    })
    const last = outcome.overview?.(opened, cut).changes ?? []
    for (const one of last) write(one)
    return [...outcome.changes, ...last]
  }

  const blog = {
    today: '2026-11-02',
    /** Pages that the last run asked for, and how many until the web says that it is spent. */
    looked: [] as string[],
    mostLooks: Number.POSITIVE_INFINITY,
    /** That share a run; the last one merges what they saw. */
    jobs: 1,
    /** As of the config. */
    postsInASweep: config.sweep.posts,
    /** How many issues GitHub lets a run write. */
    writes: Number.POSITIVE_INFINITY,
    notices: [] as readonly string[],
    outages: [] as readonly Outage[],
    /** The account on DEV; undefined: there is no key. */
    devto: undefined as DevTo | undefined,
    /** What Search Console says of every page; null: nobody may ask it. */
    inspection: null as unknown,
    /** The client that tells IndexNow, where the config has its key. */
    indexnow: { get: async () => ({ ok: false, why: 'nobody is there' }) } as Web,
    settings: {} as Partial<Config>,
    /** As of `Repo`. */
    leavesOut: (_path: string) => false,
    /** Of which pages the last run asked it. */
    asked: [] as string[],
    /** Every post gets another address. */
    move: (permalink: string) => {
      files['_config.yml'] = `url: https://notes.example\npermalink: ${permalink}\n`
    },
    /** Pages of others, by their address. */
    elsewhere: {} as Record<string, string>,
    /** What GitHub does not take at present. */
    refuses: null as Change['do'] | null,
    write(title: string, day: string, more = '') {
      files[`_posts/${day}-${title.toLowerCase().replace(/ /g, '-')}.md`] = words(
        title,
        more,
      ).replace('DAY', day)
    },
    push: (changed: readonly string[] | null = null) =>
      start({ kind: 'push', defaultBranch: true, changed }),
    sweep: () => start({ kind: 'sweep' }),
    /** Four posts on four days, each with its issue; the index is the fourth issue. */
    async grown() {
      const key = JSON.stringify(tracker)
      const grown = grownBefore.get(key) ?? growUp(startBlog(tracker))
      grownBefore.set(key, grown)
      const like = await grown
      Object.assign(files, like.files)
      all.push(...like.issues)
      for (const [number, said] of like.comments) comments.set(number, said)
      id = like.id
      blog.today = like.today
      return blog
    },
    /** All that was written and said so far. */
    kept: () => ({ files, issues: all, comments, id, today: blog.today }),
    issues: (): readonly Issue[] => all,
    issue: find,
    index: () => all.find(({ body }) => isIndex(body)),
    get indexNumber() {
      return blog.index()?.number ?? 0
    },
    /** The weekly words, oldest first. */
    get said() {
      return (comments.get(blog.indexNumber) ?? []).filter(({ bot }) => bot).map(({ body }) => body)
    },
    say: (number: number, author: string, body: string) => comment(number, author, body, false),
    edit: (number: number, to: (body: string) => string) =>
      change(number, { body: to(find(number).body) }),
    relabel: (number: number, labels: readonly string[]) => change(number, { labels }),
    close: (number: number) => change(number, { state: 'closed' }),
    reopen: (number: number) => change(number, { state: 'open' }),
    /** One of the things that happen to a blog. */
    async act(what: Act) {
      blog.refuses = what === 'refuse' ? 'comment' : null
      if (what === 'push') await blog.push()
      else if (what === 'tick') blog.edit(2, body => body.replace('- [ ] Open', '- [x] Open'))
      else if (what === 'sent') blog.say(3, 'jo', '/postrider sent 1')
      else if (what === 'snooze') blog.say(1, 'jo', '/postrider snooze 1 20d')
      else if (what === 'strip')
        blog.edit(blog.indexNumber, body => body.replace(/<!--.*?-->\n?/gs, ''))
      else if (what === 'edit') blog.edit(3, body => `${body}\nMine.`)
      else {
        if (what === 'day') blog.today = addDays(blog.today, 1)
        if (what === 'week') blog.today = addDays(blog.today, 7)
        if (what === 'month') blog.today = addDays(blog.today, 31)
        await blog.sweep()
      }
    },
  }
  return blog
}

type Blog = ReturnType<typeof startBlog>

/** By its settings: many tests begin there, and it is the same each time. */
const grownBefore = new Map<string, Promise<ReturnType<Blog['kept']>>>()

async function growUp(blog: Blog) {
  for (const [i, day] of ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].entries()) {
    blog.today = day
    blog.write(`Post ${i}`, day)
    await blog.push()
  }
  return blog.kept()
}

function page(url: string, files: Readonly<Record<string, string>>) {
  const slug = /^https:\/\/notes\.example\/([^/]+)\/$/.exec(url)?.[1]
  const path = Object.keys(files).find(name => name.endsWith(`-${slug}.md`)) ?? ''
  const headers = { 'content-type': 'text/html' }
  return path !== ''
    ? ({ ok: true, status: 200, url, headers, body: madePage(url, files[path] ?? '') } as const)
    : ({ ok: true, status: 404, url, headers, body: '' } as const)
}
