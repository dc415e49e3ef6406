/**
 * The page of a report in a real browser, from the disk: nothing for axe to find in both themes at
 * three widths, all of it by keyboard, and the same without its script.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subjectOf } from '../../../scripts/generate/subject.ts'
import { allChecks } from '../../../src/all-checks.ts'
import type { Report } from '../../../src/domain.ts'
import { makeCopy } from '../../../src/platforms/medium/copy/make-copy.ts'
import { previewPage } from '../../../src/platforms/medium/copy/preview-page.ts'
import { losses } from '../../../src/platforms/medium/losses/registry.ts'
import medium from '../../../src/platforms/medium/medium.ts'
import { renderHtml } from '../../../src/reports/html/render-html.ts'
import { isInstalled } from '../../installed.ts'
import { isSoak } from '../../soak.ts'
import { hostileReports, manyReports, reportOf, someReports } from './made-reports.ts'

/** Widths and themes; the first and the last one differ in both. */
const sights = [390, 820, 1280].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })),
)
const notices = ['Dry run: nothing was written.']

const reports: Readonly<Record<string, readonly Report[]>> = {
  empty: [],
  one: someReports().slice(1, 2),
  some: someReports(),
  hostile: hostileReports(),
  ...(isSoak && { large: manyReports(1000) }),
}
/** Axe takes its time: in a sample these are looked at in two ways, the others in all. */
const long = new Set(['one', 'hostile', 'large'])

describe.skipIf(!isInstalled('chromium'))('in Chromium', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'postrider-report-'))
  let browser: Browser

  beforeAll(async () => {
    const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(scratch, { recursive: true })
  })

  /** A page from the disk, and all that it asks for and says. */
  async function open(name: string, options: BrowserContextOptions = {}) {
    const path = join(scratch, `${name}.html`)
    const facts = { checks: allChecks, home: 'https://example.org/project', notices }
    writeFileSync(path, renderHtml(reportOf(reports[name] ?? []), facts))
    const page = await browser.newPage(options)
    const asked: string[] = []
    const said: string[] = []
    page.on('request', request => asked.push(request.url()))
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    const url = pathToFileURL(path).href
    await page.goto(url)
    return { page, asked, said, url }
  }

  test.for(Object.keys(reports))('%s: axe finds nothing', async name => {
    const { page, asked, said, url } = await open(name)
    await page.evaluate(axe.source)
    // What is folded is looked at, too.
    await page.evaluate(
      "for (const fold of document.querySelectorAll('details:nth-of-type(-n + 3)')) fold.open = true",
    )
    const few = [sights[0]!, sights.at(-1)!]
    for (const { width, colorScheme } of long.has(name) && !isSoak ? few : sights) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found = await violations(page)
      const across = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect({ width, colorScheme, found, across }).toEqual({
        ...{ width, colorScheme, found: [], across: 0 },
      })
    }
    expect({ asked, said }).toEqual({ asked: [url], said: [] })
    await page.close()
  })

  test('post and copy side by side: axe finds nothing', async () => {
    const subject = subjectOf({ name: 'a post', file: postOfAllKinds })
    const handOff = medium.handOff(subject)
    const copy = makeCopy(subject, handOff, losses)
    const path = join(scratch, 'copy.html')
    writeFileSync(path, previewPage(subject.post, handOff, copy))
    const page = await browser.newPage()
    await page.goto(pathToFileURL(path).href)
    await page.evaluate(axe.source)
    for (const { width, colorScheme } of isSoak ? sights : sights.slice(-1)) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    await page.close()
  })

  test('by keyboard: to the posts, the search and a choice; what is left is told', async () => {
    const { page } = await open('some')
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.href')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/#posts$/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('find')
    await page.keyboard.type('b.example')
    const told = page.locator('#told')
    await expect.poll(() => told.textContent()).toBe('1 of 8 posts')
    expect(await shownTitles(page)).toEqual(['Ready'])
    const region = page.getByRole('status')
    expect(await region.getAttribute('aria-live')).toBe('polite')
    expect(await region.textContent()).toBe('1 of 8 posts')
    await page.keyboard.press('Escape')
    await expect.poll(() => told.textContent()).toBe('8 posts')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('turn')
    await page.keyboard.type('To fix')
    await expect.poll(() => told.textContent()).toBe('2 of 8 posts')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('all')
    await page.keyboard.press('Enter')
    expect(await told.textContent()).toBe('8 posts')
    expect(await focused()).toBe('find')
    await page.keyboard.type('nowhere')
    await expect.poll(() => told.textContent()).toBe('No post fits')
    await page.close()
  })

  test('hiding a thousand posts does not number a thousand lists anew', async () => {
    const { page } = await open('some')
    const displays = await page.evaluate(
      "[...document.querySelectorAll('.post, summary')].map(one => getComputedStyle(one).display)",
    )
    expect(new Set(displays as string[])).toEqual(new Set(['block']))
    await page.close()
  })

  test('a finding leads to its posts, and a link to a hidden post shows it', async () => {
    const { page } = await open('some')
    await page.getByText('Require a title').first().click()
    await page.getByRole('button', { name: 'Only this post in the list' }).click()
    expect(await page.locator('#told').textContent()).toBe('1 of 8 posts')
    expect(await page.locator('#check').inputValue()).toBe('title-missing')
    await page.locator('.queue a[href="#p4"]').click()
    await expect.poll(() => page.locator('#told').textContent()).toBe('8 posts')
    expect(await page.locator('#p4').isVisible()).toBe(true)
    await page.close()
  })

  test('a draft is copied; where that is not allowed, it is selected', async () => {
    const { page } = await open('one')
    await page.getByText('Draft, 3 words').first().click()
    const button = page.getByRole('button', { name: 'Copy' }).first()
    const done = page.locator('button[data-copy] + output').first()
    await page.evaluate('navigator.clipboard.writeText = async text => { window.copied = text }')
    await button.click()
    expect(await done.textContent()).toBe('Copied')
    expect(await page.evaluate('window.copied')).toBe('Hello,\n\nSome words.')
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))')
    await button.click()
    await expect.poll(() => done.textContent()).toBe('Selected, to copy by keyboard')
    expect(await page.evaluate('getSelection().toString()')).toBe('Hello,\n\nSome words.')
    await page.close()
  })

  test('without its script it is all there, but for filter, search and copying', async () => {
    const { page, said } = await open('some', { javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('.post').count()).toBe(8)
    await page.locator('#p3').getByText('Places to share it: 2').click()
    expect(await page.locator('#p3').getByText('It took').first().isVisible()).toBe(true)
    expect(said).toEqual([])
    await page.close()
  })

  test('what strangers wrote does nothing', async () => {
    const { page, asked, said, url } = await open('hostile')
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    for (const title of await page.locator('h3').all()) await title.click()
    expect(await page.title()).not.toContain('owned')
    expect({ asked, said }).toEqual({ asked: [url], said: [] })
    await page.close()
  })

  test('a script or a style that is not its own is refused', async () => {
    const { page, said } = await open('some')
    await page.evaluate(`
      const script = document.createElement('script')
      script.textContent = 'document.title = "owned"'
      document.body.append(script)
      const image = document.createElement('img')
      image.src = 'https://evil.example/x.png'
      document.body.append(image)
    `)
    await expect.poll(() => said.length).toBeGreaterThan(1)
    expect(said.join()).toMatch(/Content Security Policy/)
    expect(await page.title()).not.toContain('owned')
    await page.close()
  })
})

/** Code that scrolls, a table, a picture, own and other links, a quote and a footnote. */
const postOfAllKinds = `---
title: Of all kinds
tags: [writing]
---
Words with a [link](https://other.example/), [own](/a/), [own](/b/) and [own](/c/).[^1]

## A part

\`\`\`sh
echo ${'long '.repeat(60)}
\`\`\`

| a | b | c |
|---|---|---|
| 1 | 2 | ${'wide '.repeat(60)} |

![A plan](/plan.png)

> A quote.

[^1]: A note.
`

/** What axe finds, by rule and place. */
async function violations(page: Page): Promise<string[]> {
  const results = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

async function shownTitles(page: Page): Promise<(string | null)[]> {
  const titles = await page.locator('.post:visible h3').all()
  return Promise.all(titles.map(title => title.textContent()))
}
