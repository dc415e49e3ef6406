/** What the blog's own site says of its pages, through the bundle. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { nodes, project } from '../cli/run-cli.ts'
import { isSoak } from '../soak.ts'
import { status } from '../world/answers.ts'
import type { Run } from '../world/run-action.ts'
import { type Journey, page as pageOf, startJourney } from './blog.ts'

const home = 'https://notes.example'
const urlset = (...paths: readonly string[]) =>
  `<urlset>${paths.map(path => `<url><loc>${home}${path}</loc></url>`).join('')}</urlset>`
const page = (path: string) => pageOf('/partial-indexes/').replaceAll('/partial-indexes/', path)

/** The blog's site: two pages, and a sitemap. */
const served =
  (path: string, sitemap: string | RequestListener): RequestListener =>
  (request, response) => {
    if (request.url === '/sitemap.xml' && typeof sitemap !== 'string')
      return sitemap(request, response)
    const body = request.url === '/sitemap.xml' ? sitemap : request.url === path ? page(path) : null
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html' }).end(body)
  }

const askedOf = ({ hosts }: Run) => hosts.filter(host => host === 'notes.example').length
const bodyOf = async (journey: Journey) => (await journey.world.github.issues())[0]?.body ?? ''

describe('the sitemap of the site', () => {
  const files = { CNAME: 'elsewhere.example\n' }

  test.runIf(isSoak)(
    'that is not there leaves an address open that the files leave open',
    async () => {
      await using alone = await startJourney({
        files,
        hosts: { 'notes.example': served('/partial-indexes/', status(404)) },
      })
      await alone.pushed()
      expect(await bodyOf(alone)).toContain('**Address**: derived, not confirmed.')
    },
  )

  test('makes it certain, is asked once a run, and not by a run that has nothing to do', async () => {
    const path = '/partial-indexes/'
    await using journey = await startJourney({
      files,
      hosts: { 'notes.example': served(path, urlset(path, '/an-older-post/')) },
    })
    const run = await journey.pushed()
    expect(run.outputs.complete).toBe('true')
    expect(await bodyOf(journey)).toMatch(
      /\*\*Address\*\*: certain\. .*notes\.example.*sitemap\.xml.* lists it, and Jekyll/,
    )
    const asked = () => journey.world.internet.visits.filter(({ path }) => path === '/sitemap.xml')
    expect(asked()).toHaveLength(1)
    const again = await journey.pushed()
    expect(asked()).toHaveLength(1)
    expect(askedOf(again)).toBe(0)
  })

  test('that contradicts the rule is taken, and both are shown', async () => {
    const path = '/blog/partial-indexes/'
    await using journey = await startJourney({
      hosts: { 'notes.example': served(path, urlset(path)) },
    })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    const body = await bodyOf(journey)
    expect(body).toContain(`[Live](${home}${path})`)
    expect(body).toMatch(/\*\*Address\*\*: derived, not confirmed\. .* lists it; Jekyll.* says /)
    expect(body).toContain('notes.example/partial-indexes/')
  })

  test('that is down is named, and what the files say stays', async () => {
    const path = '/partial-indexes/'
    await using journey = await startJourney({
      hosts: { 'notes.example': served(path, status(503)) },
    })
    const run = await journey.pushed()
    expect(run.code).toBe(0)
    expect(run.outputs.complete).toBe('false')
    expect(run.summary).toContain('sitemap.xml')
    expect(run.summary).toContain('it answered 503')
    expect(await bodyOf(journey)).toMatch(/\*\*Address\*\*: certain\. Jekyll/)
  })
})

describe.each(nodes)('urls --online on Node $version', ({ path: node }) => {
  async function urls(journey: Journey, workspace: string, ...args: readonly string[]) {
    const { internet, folder } = journey.world
    await writeFile(join(folder, 'authority.pem'), internet.certificate)
    const child = spawn(
      node,
      [join(project, 'dist/cli.js'), 'urls', workspace, '--format', 'json', ...args],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env.PATH,
          HTTPS_PROXY: internet.proxy,
          NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
          XDG_CACHE_HOME: join(folder, 'cache'),
        },
      },
    )
    const closed = new Promise(done => child.on('close', done))
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      closed,
    ])
    return { rows: JSON.parse(stdout), stderr, code }
  }

  test('the addresses that the site lists; a second run asks and costs no body', async () => {
    const statuses: number[] = []
    const sitemap: RequestListener = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"'
      statuses.push(isKnown ? 304 : 200)
      response
        .writeHead(isKnown ? 304 : 200, { etag: '"1"' })
        .end(isKnown ? undefined : urlset('/partial-indexes', '/an-older-post'))
    }
    await using journey = await startJourney({ hosts: { 'notes.example': served('/', sitemap) } })
    const { workspace } = await journey.blog.runner()
    for (const expected of [[200], [200, 304]]) {
      const { rows, stderr, code } = await urls(journey, workspace, '--online')
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
      expect(rows).toMatchObject([
        { url: `${home}/an-older-post`, how: 'sitemap', certain: true },
        { url: `${home}/partial-indexes`, how: 'sitemap', certain: true },
      ])
      expect(statuses).toEqual(expected)
    }
  })

  test('a site that is down is named on the standard error; without the flag nobody is asked', async () => {
    await using journey = await startJourney({ hosts: { 'notes.example': status(500) } })
    const { workspace } = await journey.blog.runner()
    const offline = await urls(journey, workspace)
    expect(journey.world.internet.contacted).toEqual([])
    const { rows, stderr, code } = await urls(journey, workspace, '--online')
    expect(stderr).toBe('notes.example/robots.txt did not answer: it answered 500\n')
    expect({ rows, code }).toEqual({ rows: offline.rows, code: 0 })
  })
})
