/**
 * What an import takes from the HTML, against what Chromium makes of the same page with its scripts:
 * where the two differ, a finding says so, and where they do not, none does.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Page } from '../../src/domain.ts'
import { readPage } from '../../src/pages/read-page.ts'
import { readPost } from '../../src/posts/read-post.ts'
import { runsOf, shareIn } from '../../src/text/share-in.ts'
import { isInstalled } from '../installed.ts'
import { madePage } from './made-page.ts'
import { pageFindings } from './page-findings.ts'
import { home, postOf, urlOf } from './written-pages.ts'

const scratch = mkdtempSync(join(tmpdir(), 'postrider-rendered-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const file = postOf('rendering')
const url = urlOf('rendering')
const post = readPost('_posts/2026-10-05-rendering.md', file)
const whole = madePage(url, file)
const article = /<article>.*<\/article>/s
const [text = ''] = article.exec(whole) ?? []
const script = (code: string) => `<script>${code}</script>`
const put = (html: string) =>
  script(`document.querySelector('#root').innerHTML = ${JSON.stringify(html)}`)

const pages: readonly (readonly [name: string, html: string, finds: readonly string[]])[] = [
  ['all in the HTML', whole, []],
  [
    'all by a script',
    whole.replace(article, () => `<div id="root"></div>${put(text)}`),
    ['page-text-missing'],
  ],
  [
    'the end by a script',
    whole.replace(/<p>What it costs.*(?=<\/article>)/s, end => `<div id="root"></div>${put(end)}`),
    ['page-stale-content'],
  ],
  [
    'its pictures by a script',
    whole.replace(
      '</article>',
      () =>
        `<p><img data-src="/plan.png"></p></article>${script(
          "for (const image of document.querySelectorAll('img[data-src]')) image.src = image.dataset.src",
        )}`,
    ),
    ['page-image-lazy'],
  ],
  [
    'what others said, by a script',
    whole.replace('</main>', () => `</main><div id="root"></div>${put('<p>Well said.</p>')}`),
    [],
  ],
]

test.for(pages)('%s', ([name, html, finds], context) => {
  context.skip(!isInstalled('chromium'), 'chromium is not installed: no page was rendered.')
  const [raw, rendered] = [html, render(name, html)].map(read) as [Page, Page]
  // With its scripts each is the whole post.
  expect(rendered.holds).toBe(1)
  expect(pageFindings(post, rendered)).toEqual([])
  expect(pageFindings(post, raw)).toEqual(finds)
  // What is imported differs where a finding of the text says so, and only there.
  const taken = shareIn(post.content.prose, runsOf(raw.imported?.text ?? '')) ?? 0
  const shown = shareIn(post.content.prose, runsOf(rendered.imported?.text ?? '')) ?? 0
  const differs = finds.some(check => /text|stale/.test(check))
  expect({ shown, less: taken < shown }).toEqual({ shown: 1, less: differs })
})

function render(name: string, html: string): string {
  const path = join(scratch, `${name.replace(/\W+/g, '-')}.html`)
  writeFileSync(path, html)
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom']
  const dump = execFileSync(
    'chromium',
    [...flags, `--user-data-dir=${join(scratch, 'profile')}`, pathToFileURL(path).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  // The address of a picture is that of the file here.
  return dump.replaceAll('file:///', `${home}/`)
}

function read(html: string): Page {
  const headers = { 'content-type': 'text/html' }
  return readPage(post, url, { ok: true, status: 200, url, headers, body: html })
}
