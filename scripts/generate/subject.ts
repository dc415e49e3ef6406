import { allChecks } from '../../src/all-checks.ts'
import { runBlogChecks, runChecks } from '../../src/checks/run-checks.ts'
import type {
  Answer,
  Before,
  Check,
  Config,
  Example,
  ExampleBefore,
  Finding,
  Page,
  Post,
  PostSubject,
  Removed,
  Verdict,
} from '../../src/domain.ts'
import { isOut, moveOf } from '../../src/moves/move-of.ts'
import { moveTogether } from '../../src/moves/move-together.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { assetsAmong } from '../../src/sites/assets.ts'

const siteUrl = 'https://example.com'
const today = '2026-11-22'

/** An example as the checks see it: the post of a blog at example.com. */
export function subjectOf(example: Example): PostSubject & { readonly page: Page | null } {
  const url = example.url === undefined ? `${siteUrl}/post` : example.url
  const subject = locatedAt(example.path ?? 'posts/post.md', example.file, url)
  const others = (example.others ?? []).map(({ path, file, url, before }) => ({
    ...locatedAt(path, file, url),
    before: before && beforeOf({ path, file }, url, before),
  }))
  const { path } = subject.post
  const before = example.before && beforeOf({ path, file: example.file }, url, example.before)
  const moved = [{ ...subject, before }, ...others].flatMap(({ post, before }) =>
    before?.move == null ? [] : [{ post, move: before.move }],
  )
  const change = { together: moveTogether(moved, null), removed: removedIn(example) }
  return {
    ...subject,
    ...(before !== undefined && { before }),
    blog: {
      ownHosts: ['example.com'],
      siteUrl,
      posts: [subject, ...others],
      today,
      change,
      ...(example.product !== undefined && {
        product: { keywords: [], brand: [], competitors: [], ...example.product },
      }),
      checkIds: allChecks.map(({ id }) => id),
      hasAsset: (path, from) => assetIn(example.assets, path, from),
    },
    page: pageIn(example, subject.post, url ?? siteUrl),
  }
}

/** The page of an example, read as a run does, with what it says of it besides. */
function pageIn({ html, headers, page }: Example, post: Post, url: string): Page | null {
  if (html === undefined) return page === undefined ? null : { url, live: 'pass', ...page }
  const answer: Answer = {
    ...{ ok: true, status: 200, url: page?.finalUrl ?? url, hops: page?.hops ?? [] },
    headers: { 'content-type': 'text/html', ...headers },
    body: html,
  }
  return { ...readPage(post, url, answer), ...page }
}

/** The config that an example has for its check; one that is off by default is on. */
export function settingsOf({ id, severity }: Check, { options = {} }: Example): Config['checks'] {
  return { [id]: { severity, ignore: [], options } }
}

/** What a check finds in an example: in its post, or in its blog as a whole. */
export function findingsOf(check: Check, example: Example): Finding[] {
  const subject = subjectOf(example)
  const settings = settingsOf(check, example)
  return check.needs === 'blog'
    ? runBlogChecks([check], subject.blog, settings)
    : runChecks([check], subject, settings)
}

function locatedAt(path: string, file: string, url: string | null) {
  const how = url === null ? ('unknown' as const) : ('generator' as const)
  return { post: readPost(path, file), address: { url, how, certain: url !== null } }
}

/** What an example says of the cause and the ways out is taken; whether it is a move is decided. */
function beforeOf(
  now: { readonly path: string; readonly file: string },
  url: string | null,
  { file, path, url: from, cause, keep, redirect }: ExampleBefore,
): Before {
  const before = locatedAt(path ?? now.path, file ?? now.file, from)
  const after = locatedAt(now.path, now.file, url)
  const step = moveOf({ ...before, made: null }, { ...after, made: null }, today)
  if (step === null) return { ...before, move: null }
  const { post } = after
  const move = {
    from: step.from,
    to: step.to,
    respelled: step.respelled,
    staleCanonical: post.canonical === step.from,
    cause: cause ?? null,
    keep: keep ?? null,
    redirect: redirect ?? null,
    onMedium: post.copies.some(({ platform }) => platform === 'medium'),
    together: false,
  }
  return { ...before, move }
}

function removedIn({ removed = [] }: Example): Removed[] {
  return removed
    .map(({ path, file, url, redirectsIn }) => ({ ...locatedAt(path, file, url), redirectsIn }))
    .filter(({ post }) => isOut(post, today))
    .map(({ post, address: { url }, redirectsIn }) => ({
      post,
      path: post.path,
      url,
      onMedium: post.copies.some(({ platform }) => platform === 'medium'),
      redirectsIn: redirectsIn ?? null,
    }))
}

/** Where an example says nothing of files, nobody can tell. */
function assetIn(assets: readonly string[] | undefined, path: string, from: string): Verdict {
  if (assets === undefined) return 'inconclusive'
  return assetsAmong(assets)(path, from)
}
