/** A run that was given secrets, and a post, a host and a GitHub that say them: no channel does. */
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isSoak } from '../soak.ts'
import { json, site } from '../world/answers.ts'
import type { Edits } from '../world/checkout.ts'
import { pullRequest, push } from '../world/events.ts'
import { type Run, runAction } from '../world/run-action.ts'
import { config, type Journey, oneSource, post, startJourney } from './blog.ts'

const canary = (name: string) => `${name}-Zq7Wm2Xk9Rt4Bv6Ny8Lp3`
const serviceKey = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAAScanary\nAAScBKcwggSjAgEAAoIBAQC7canary+/Zz=\n-----END PRIVATE KEY-----\n`
const secrets = {
  openai: canary('sk-proj'),
  runtime: canary('runtime'),
  identity: canary('identity'),
  variable: canary('gh_variable'),
  proxyWord: canary('proxy'),
}
const inputs = {
  'openai-api-key': secrets.openai,
  'search-console-credentials': JSON.stringify({
    type: 'service_account',
    client_email: 'postrider@blog.iam.gserviceaccount.com',
    private_key: serviceKey,
  }),
}
/** Texts that are full of secrets, and three issues with their pauses. */
const patience = 80_000
const timeout = 90_000
const env = {
  ACTIONS_STEP_DEBUG: 'true',
  RUNNER_DEBUG: '1',
  ACTIONS_RUNTIME_TOKEN: secrets.runtime,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.identity,
  GITHUB_TOKEN: secrets.variable,
  ALL_PROXY: `http://me:${secrets.proxyWord}@proxy.example:1`,
}

/** A secret in every way in which a text may say it. */
function sayings(secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  return [
    secret,
    base64(secret),
    base64(`x-access-token:${secret}`),
    base64(`:${secret}!`),
    Buffer.from(`?>${secret}`).toString('base64url'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]
}

/** What gives a secret away, whatever stands beside it: the longest parts that no spelling changes. */
function traces(secret: string): string[] {
  const parts = secret.split(/[^A-Za-z0-9]+/).filter(part => part.length >= 16)
  const shifted = [0, 1, 2].flatMap(by => {
    const text = Buffer.from('x'.repeat(by) + secret).toString('base64')
    return text
      .slice(4, -5)
      .split(/[^A-Za-z0-9]+/)
      .filter(part => part.length >= 12)
  })
  return [...parts, ...shifted]
}

const all = (token: string) => [token, ...Object.values(secrets), serviceKey]

/** Posts that say every secret in all ways: in title, description, tags, canonical, links and text. */
function hostile(token: string): Edits {
  const secretsOf = [0, 1, 2].map(i => all(token).filter((_, at) => at % 3 === i))
  const files = secretsOf.map((some, i) => {
    const said = some.flatMap(sayings)
    const lines = [
      `title: ${JSON.stringify(`PostgreSQL ${i} ${some.join(' ')}`)}`,
      `description: ${JSON.stringify(`TODO ${said.join(' ')}`)}`,
      `tags: ${JSON.stringify(['PostgreSQL', ...some])}`,
      `canonical_url: https://elsewhere.example/?t=${some.map(encodeURIComponent).join('&')}`,
    ]
    const links = said.map(
      word => `- [${word.replace(/\s/g, '')}](/older/?t=${encodeURIComponent(word)}), TODO ${word}`,
    )
    const file = post('x', '2026-11-20', `\n${links.join('\n')}\n\n![](/a-${some[0]}.png)\n`)
    const text = file
      .replace(/^title:[\s\S]*?(?=^date:)/m, () => `${lines.join('\n')}\n`)
      .replace(/^tags: \[PostgreSQL, databases\]\n/m, '')
    return [`_posts/2026-11-20-leak-${i}.md`, text]
  })
  return Object.fromEntries(files)
}

type Channel =
  | 'stdout'
  | 'stderr'
  | 'summary'
  | 'outputs'
  | 'issues'
  | 'requests'
  | 'searches'
  | 'report'
  | 'html'
  | 'sarif'

async function channels(run: Run, journey: Journey): Promise<Readonly<Record<Channel, string>>> {
  // The runner takes these lines away; they are how it learns what to hide.
  const shown = (text: string) =>
    text
      .split('\n')
      .filter(line => !line.startsWith('::add-mask::'))
      .join('\n')
  const issues = await journey.world.github.issues()
  return {
    stdout: shown(run.stdout),
    stderr: run.stderr,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    issues: JSON.stringify(issues),
    requests: JSON.stringify(run.requests.map(({ path, sent }) => [path, sent])),
    searches: JSON.stringify(journey.searches),
    report: await readFile(run.outputs.report ?? '', 'utf8'),
    html: await readFile(run.outputs.html ?? '', 'utf8'),
    sarif: await readFile(run.outputs.sarif ?? '', 'utf8'),
  }
}

function hits(said: Readonly<Record<Channel, string>>, token: string): string[] {
  const wanted = all(token).flatMap(traces)
  expect(wanted.length).toBeGreaterThan(20)
  return Object.entries(said).flatMap(([channel, text]) =>
    wanted
      .filter(trace => text.toLowerCase().includes(trace.toLowerCase()))
      .map(trace => `${channel}: ${trace}`),
  )
}

test('a push: log, summary, outputs, issues, report, its page and SARIF say none', async () => {
  await using journey = await startJourney()
  const { github, internet } = journey.world
  const token = github.tokens.actions
  await journey.write({
    [config]: `tracker: { maxNewIssues: 20 }\n${oneSource}`,
    ...hostile(token),
  })
  internet.hosts['hn.algolia.com'] = json({
    hits: [
      {
        objectID: '1',
        title: `PostgreSQL ${secrets.runtime} and partial indexes`,
        url: null,
        created_at: '2026-02-03T10:00:00Z',
        num_comments: 80,
      },
    ],
  })
  internet.hosts['notes.example'] = site({
    '/leak-0/': `<link rel="canonical" href="https://x.example/${secrets.runtime}"><title>x</title>`,
  })
  const { workspace } = await journey.blog.runner()
  const run = await runAction({
    world: journey.world,
    workspace,
    event: push(github.repo, journey.move),
    inputs: { ...inputs, backfill: '_posts/*leak*' },
    env,
    patience,
  })
  expect(run.code).toBe(0)
  expect(run.violations).toEqual([])
  expect(await github.issues()).toHaveLength(3 + 1)
  const said = await channels(run, journey)
  for (const channel of ['summary', 'issues', 'report', 'html', 'sarif'] as const)
    expect(said[channel], channel).toContain('***')
  expect(hits(said, token)).toEqual([])
})

test('GitHub says the token in its refusal: the log and the summary do not', {
  timeout,
}, async () => {
  await using journey = await startJourney()
  const { github } = journey.world
  const token = github.tokens.actions
  const message = `Bad request of ${sayings(token).join(' and ')}`
  github.faults.push({
    method: 'POST',
    path: /\/issues$/,
    do: 'status',
    status: 422,
    body: { message },
  })
  const { workspace } = await journey.blog.runner()
  const run = await runAction({
    world: journey.world,
    workspace,
    event: push(github.repo, journey.move),
    inputs,
    env,
    patience,
  })
  expect(run.code).toBe(0)
  expect(run.summary).toContain('GitHub answered 422')
  expect(hits(await channels(run, journey), token)).toEqual([])
})

/** A dry run prints what the other one sends, through the same door; see `ways-out.test.ts`. */
test.each(isSoak ? ['false', 'true'] : ['false'])(
  'a pull request, dry run %s: comment, annotations, log say none',
  { timeout },
  async dryRun => {
    const permissions = { contents: 'read', issues: 'write', 'pull-requests': 'write' } as const
    await using journey = await startJourney({ github: { permissions } })
    const { github } = journey.world
    const token = github.tokens.actions
    await journey.blog.checkOut('more')
    await journey.blog.edit(hostile(token))
    const pull = await github.openPullRequest(journey.blog, {})
    const { workspace, sha } = await journey.blog.runner({ merge: 'more' })
    const run = await runAction({
      world: journey.world,
      workspace,
      event: pullRequest(github.repo, pull, sha),
      inputs: { ...inputs, 'dry-run': dryRun },
      env,
      patience,
    })
    expect(run.code).toBe(0)
    expect(run.writes.length).toBe(dryRun === 'true' ? 0 : 1)
    const said = await channels(run, journey)
    expect(dryRun === 'true' ? said.stdout : said.requests).toContain('***')
    expect(hits(said, token)).toEqual([])
  },
)
