/** A small blog, GitHub and the web on loopback, and the bundle as a runner starts it. */
import type { RequestListener } from 'node:http'
import { madePage } from '../pages/made-page.ts'
import { site } from '../world/answers.ts'
import { type Checkout, type Edits, type Move, makeCheckout } from '../world/checkout.ts'
import { push, schedule } from '../world/events.ts'
import type { GitHubOptions } from '../world/github.ts'
import type { KeptIssue } from '../world/github-people.ts'
import { type Run, runAction } from '../world/run-action.ts'
import { startWorld, type World } from '../world/start-world.ts'

/** Each post says it in words of its own; two of the same text would be told of. */
const say = (title: string) =>
  `A partial index of PostgreSQL covers only what ${title} asks for. So ${title} stays small, and ${title} stays quick.`

/** A whole, sound post about PostgreSQL. */
export const post = (title: string, date: string, more = ''): string => `---
title: ${title}
description: What a partial index in PostgreSQL saves, and when the planner leaves it alone, measured on a table.
date: ${date}
tags: [PostgreSQL, databases]
---

${`${say(title)} The planner must prove ${title} from the query. `.repeat(20)}

## When it helps

${`PostgreSQL reads ${title} as a partial index before it plans. ${say(title)} `.repeat(20)}
${more}
`

export const config = '.github/postrider.yml'
/** For a config: the search below alone is asked, so that a journey needs no other host. */
export const oneSource = 'sources: [hacker-news]\n'
/** Two posts on Jekyll. */
export const files: Edits = {
  '_config.yml': 'url: https://notes.example\npermalink: /:title/\n',
  [config]: `author: { name: Jo }\n${oneSource}`,
  '_posts/2026-10-01-an-older-post.md': post('An older post', '2026-10-01'),
  '_posts/2026-11-01-partial-indexes.md': post('Partial indexes in PostgreSQL', '2026-11-01'),
}

/** The page of a post. */
export const page = (path: string, file = posts[path] ?? post('x', '2026-11-01')) =>
  madePage(`https://notes.example${path}`, file)

const posts: Readonly<Record<string, string>> = {
  '/an-older-post/': post('An older post', '2026-10-01'),
  '/partial-indexes/': post('Partial indexes in PostgreSQL', '2026-11-01'),
}

const sitemap = `<urlset>${['/partial-indexes/', '/an-older-post/']
  .map(path => `<url><loc>https://notes.example${path}</loc></url>`)
  .join('')}</urlset>`

/** A thread on the topic, as Hacker News' search would tell it. */
export const threads = {
  hits: [
    {
      objectID: '41',
      title: 'Partial indexes in PostgreSQL',
      url: null,
      created_at: '2026-02-03T10:00:00Z',
      num_comments: 80,
    },
  ],
}

export interface Journey extends AsyncDisposable {
  /** Does the search answer? */
  searching: boolean
  readonly searches: readonly string[]
  readonly world: World
  readonly blog: Checkout
  /** The last move of main. */
  move: Move
  /** Commits to main, and pushes. */
  write(edits: Edits): Promise<void>
  /** The run that a push of the last move starts. */
  pushed(inputs?: Readonly<Record<string, string>>): Promise<Run>
  swept(): Promise<Run>
}

export async function startJourney(
  options: {
    readonly github?: GitHubOptions
    readonly files?: Edits
    readonly searching?: boolean
    readonly hosts?: Readonly<Record<string, RequestListener>>
  } = {},
): Promise<Journey> {
  const searching = options.searching ?? true
  const world = await startWorld({
    github: { now: '2026-11-22T09:00:00Z', ...options.github },
    hosts: {
      'notes.example': site({
        '/partial-indexes/': page('/partial-indexes/'),
        '/an-older-post/': page('/an-older-post/'),
        '/sitemap.xml': sitemap,
      }),
      'hn.algolia.com': (request, response) => {
        journey.searches.push(request.url ?? '')
        response
          .writeHead(journey.searching ? 200 : 503, { 'content-type': 'application/json' })
          .end(JSON.stringify(threads))
      },
      ...options.hosts,
    },
  })
  const blog = await makeCheckout({ files: { ...files, ...options.files } })
  await world.github.push(blog)
  const journey = {
    world,
    blog,
    move: blog.first,
    searching,
    searches: [] as string[],
    async write(edits: Edits) {
      journey.move = await blog.edit(edits)
      await world.github.push(blog)
    },
    async pushed(inputs: Readonly<Record<string, string>> = {}) {
      const { workspace } = await blog.runner()
      return runAction({ world, workspace, event: push(world.github.repo, journey.move), inputs })
    },
    async swept() {
      const { workspace, sha } = await blog.runner()
      return runAction({ world, workspace, event: schedule(world.github.repo, sha) })
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([world.close(), blog.close()])
    },
  }
  return journey
}

/** A journey whose first push is over. Its issue is what that run wrote, which a file has once. */
export async function startPushed(): Promise<Journey> {
  firstIssues ??= pushFirst()
  const issues = await firstIssues
  const journey = await startJourney()
  for (const { title, body, labels } of issues)
    await journey.world.github.openIssue({ title, body, labels, as: 'bot' })
  return journey
}

let firstIssues: Promise<readonly KeptIssue[]> | undefined

async function pushFirst(): Promise<readonly KeptIssue[]> {
  await using journey = await startJourney()
  await journey.pushed()
  return await journey.world.github.issues()
}
