import { defaultSchema, sanitize } from 'hast-util-sanitize'
import type { HandOff, Post } from '../../../domain.ts'
import { anchor, type Html, html } from '../../../markdown/safe-html.ts'
import { capital, sayCount } from '../../../text/say.ts'
import { placeBeside } from '../story/live-blocks.ts'
import type { Altered } from './altered.ts'
import {
  type Element,
  elementsIn,
  lineOf,
  make,
  type Root,
  replaceEach,
  textOf,
  wordsOf,
} from './html-tree.ts'
import type { PostCopy } from './make-copy.ts'
import { asHtml } from './write-copy.ts'

/** A piece of a post: how it is written, what a page makes of it, and how the copy has it. */
interface Row {
  readonly from: number
  readonly source: string
  readonly page: readonly Element[]
  readonly copy: readonly Element[]
  readonly altered: readonly Altered[]
}

/**
 * Source, page and copy side by side, as one page that needs no network and runs no script.
 * @param live blocks of the page of the post, where somebody looked
 * @param others are the files that no browser shows there too?
 */
export function previewPage(
  post: Post,
  handOff: HandOff,
  copy: PostCopy,
  live: readonly Element[] | null = null,
  others = true,
): string {
  const rows = besideLive(rowsOf(post, copy), live)
  const byHand = copy.altered.filter(({ todo }) => todo !== undefined)
  const { html: page } = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${handOff.title} · copy for Medium</title>
<style>${{ html: style }}</style>
<a class="skip" href="#rows">To the copy</a>
<header>
<h1>${handOff.title}</h1>
<p>${sayChanges(copy.altered, byHand)}</p>
${steps(handOff)}${others ? otherFiles : ''}
${list('To do by hand', byHand, true)}
${list('All changes', copy.altered, false)}
</header>
<main id="rows" tabindex="-1">
<div class="row head"><h2>${post.path}</h2><h2>${live === null ? 'On your page, roughly' : 'On your page'}</h2><h2>On Medium</h2></div>
${rows.map((row, i) => renderRow(row, nextChange(rows, i)))}
</main>
</html>
`
  return page
}

function sayChanges(altered: readonly Altered[], byHand: readonly Altered[]): string {
  const hand =
    byHand.length === 0
      ? 'None needs a hand.'
      : `${capital(sayCount(byHand.length, 'place'))} to finish by hand.`
  return `${capital(sayCount(altered.length, 'change'))} from the post to its copy. ${hand}`
}

function steps({ importAt, url, subtitle, tags, cover, keep }: HandOff): Html {
  const fields = [
    ...(subtitle === '' ? [] : [html`<li>Subtitle: ${subtitle}</li>`]),
    ...(tags.length === 0 ? [] : [html`<li>Tags: ${tags.join(', ')}</li>`]),
    ...(cover === undefined ? [] : [html`<li>Cover: ${cover}</li>`]),
    ...keep.map(({ text, url }) => html`<li>Own link that stays: “${text}”, ${url}</li>`),
  ]
  const address = url === null ? html`not known yet` : html`<code>${url}</code>`
  return html`<ol>
<li>The import comes first: ${anchor(importAt, importAt)} with ${address}. It sets the canonical link.</li>
<li>Where it fails, open <a href="story.html">story.html</a>, select all, copy, and paste it into a new story.</li>
<li>A paste brings no pictures: upload each where it stands.</li>
<li>In <em>Story settings → Advanced settings</em> the canonical link must read ${address}.</li>
</ol>
<ul>${fields}</ul>`
}

const otherFiles = html`
<p>The same as markdown: <a href="story.md">story.md</a>. The changes for programs: <a href="changes.json">changes.json</a>.</p>`

function list(title: string, altered: readonly Altered[], isOpen: boolean): Html {
  if (altered.length === 0) return html``
  const items = altered.map(
    ({ line, now, todo, was }) =>
      html`<li><a href="#line-${line}">Line ${line}</a>: ${now}. ${todo === undefined ? '' : `${todo}.`} <code>${was}</code></li>`,
  )
  return html`<details${isOpen ? { html: ' open' } : ''}><summary>${title}: ${altered.length}</summary><ul>${items}</ul></details>`
}

function rowsOf(post: Post, { page, blocks, altered }: PostCopy): Row[] {
  const source = post.body.split(/\r?\n/)
  const tops = page.children.filter(child => child.type === 'element')
  const starts = [...new Set([post.bodyLine, ...tops.map(lineOf)])].sort((a, b) => a - b)
  return starts.map((from, i) => {
    const isHere = (line: number) =>
      (line >= from || i === 0) && (starts[i + 1] === undefined || line < starts[i + 1]!)
    const to = starts[i + 1] ?? post.bodyLine + source.length
    return {
      from,
      source: source
        .slice(from - post.bodyLine, to - post.bodyLine)
        .join('\n')
        .trimEnd(),
      page: tops.filter(top => isHere(lineOf(top))),
      copy: blocks.filter(block => isHere(lineOf(block))),
      altered: altered.filter(({ line }) => isHere(line)),
    }
  })
}

/** What the page of the post really has takes the place of what markdown alone would make. */
function besideLive(rows: readonly Row[], live: readonly Element[] | null): readonly Row[] {
  if (live === null) return rows
  const words = rows.map(({ page, source }) => ({ words: page.map(wordsOf).join(' '), source }))
  const places = placeBeside(live, words)
  return rows.map((row, i) => ({ ...row, page: live.filter((_, at) => places[at] === i) }))
}

/** The line to which “next” leads; null behind the last change. */
function nextChange(rows: readonly Row[], at: number): number | null {
  return rows.slice(at + 1).find(({ altered }) => altered.length > 0)?.altered[0]?.line ?? null
}

function renderRow({ from, source, page, copy, altered }: Row, next: number | null): Html {
  if (source === '' && page.length === 0 && copy.length === 0) return html``
  const lines = [...new Set(altered.map(({ line }) => line))]
  const spots = lines.map(line => html`<a id="line-${line}"></a>`)
  const notes = altered.map(
    ({ line, now, todo }) =>
      html`<li${todo === undefined ? '' : { html: ' class="hand"' }}>Line ${line}: ${now}.${todo === undefined ? '' : html` <strong>${todo}.</strong>`}</li>`,
  )
  const on =
    next === null || altered.length === 0
      ? html``
      : html`<p><a href="#line-${next}">Next change</a></p>`
  return html`<section class="row${altered.length > 0 ? ' changed' : ''}">${spots}
<pre tabindex="0"><span class="line">${from}</span>${source}</pre>
<div>${shown(page)}</div>
<div>${shown(copy)}${notes.length === 0 ? '' : html`<ul class="notes">${notes}</ul>`}${on}</div>
</section>
`
}

/** Harmless, and without anything that would be fetched. */
function shown(blocks: readonly Element[]): Html {
  const tree = sanitize({ type: 'root', children: [...blocks] }, defaultSchema) as Root
  replaceEach(tree, element => {
    if (element.tagName !== 'img') return null
    const words = [textOf(element, 'alt'), textOf(element, 'src')].filter(Boolean).join(': ')
    return [make('span', `Picture ${words}`, { className: ['picture'] })]
  })
  // What scrolls can be scrolled by keyboard.
  for (const element of elementsIn(tree))
    if (element.tagName === 'pre' || element.tagName === 'table') element.properties.tabIndex = 0
  return { html: asHtml(tree) }
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 18%, transparent); background: Canvas; color: CanvasText }
body { margin: 0 }
header, main { padding: 1rem; max-width: 100rem; margin: 0 auto }
.skip { position: absolute; left: -99rem }
.skip:focus { left: 1rem; top: 1rem; background: Canvas; padding: .5rem }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; border-top: 1px solid var(--line); padding: .5rem 0; scroll-margin-top: 3rem }
.row > a { position: absolute }
.head { position: sticky; top: 0; background: Canvas }
.head h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere }
.changed { background: color-mix(in srgb, Highlight 7%, transparent) }
.row > div, .row > pre { overflow-wrap: anywhere; min-width: 0 }
.row > pre { white-space: pre-wrap; font-size: .85rem; margin: 0 }
.row > pre { position: relative; padding-left: 3rem }
.line { position: absolute; left: 0; opacity: .75 }
.row h1 { font-size: 1.4rem }
.row h2, .row h3, .row h4 { font-size: 1.15rem }
div pre { overflow-x: auto; background: color-mix(in srgb, currentColor 6%, transparent); padding: .75rem; font-size: .85rem }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left }
.picture { display: block; border: 1px dashed; padding: .5rem; font-size: .85rem }
.notes { border-left: 3px solid Highlight; padding-left: 1.2rem; margin-left: 0; font-size: .9rem }
.notes strong { font-weight: 600 }
summary { cursor: pointer }
code { overflow-wrap: anywhere }
@media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .5rem } .head { display: none } .row > div::before { content: 'On your page'; font-size: .85rem; opacity: .75 } .row > div + div::before { content: 'On Medium' } }
`
