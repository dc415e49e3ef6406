import { anchor, type Html, html } from '../markdown/safe-html.ts'
import { oneOrMany } from '../text/say.ts'
import type { ReportJson } from './report-json.ts'

/** The report as one page: no network, no script, light and dark. */
export function renderHtml(report: ReportJson): string {
  const posts = [...report.posts].sort((a, b) => order(a) - order(b))
  const counted = `${posts.length} ${oneOrMany(posts.length, 'post', 'posts')}`
  const { html: page } = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Postrider: ${counted}</title>
<style>${{ html: style }}</style>
<main>
<h1>${counted}</h1>
<p>${verdict(report)}</p>
${posts.map(post)}
${report.outages.map(({ from, why }) => html`<p>${from} did not answer: ${why}.</p>`)}
</main>
</html>
`
  return page
}

type Row = ReportJson['posts'][number]

/** What can be acted on comes first. */
const order = ({ stage, findings }: Row): number =>
  (findings.some(({ severity }) => severity === 'error') ? 1 : 0) +
  (stage === 'unpublished' ? 2 : 0)

function verdict({ posts }: ReportJson): string {
  const blocked = posts.filter(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  ).length
  const places = posts.reduce((sum, { opportunities }) => sum + opportunities.length, 0)
  return `${blocked} with something to fix first. ${places} ${oneOrMany(places, 'place', 'places')} to share them. Nothing was sent.`
}

function post({ path, url, next, findings, opportunities }: Row): Html {
  const minutes = next.minutes === undefined ? '' : `, about ${next.minutes} minutes`
  return html`<article>
<h2>${path}</h2>
<p><strong>${next.text}${minutes}.</strong> ${url === null ? 'Its address is not known.' : anchor(url, url)}</p>
${section(
  'Findings',
  findings.map(
    ({ severity, line, message, fix, check }) =>
      html`<li><b>${severity}</b>, line ${line}: ${message} ${fix ?? ''} <code>${check}</code></li>`,
  ),
)}
${section('Places', opportunities.map(place))}
</article>
`
}

function place({ name, url, kind, because, draft }: Row['opportunities'][number]): Html {
  const reasons = because.map(
    ({ text, evidence }) =>
      html`<p>${text} ${evidence === null ? '' : anchor(evidence, 'look')}</p>`,
  )
  const text =
    draft.text === null
      ? html``
      : html`<details><summary>Draft</summary><pre>${draft.text}</pre></details>`
  return html`<li>${anchor(url, name)}, ${kind.replaceAll('-', ' ')}${reasons}${text}</li>`
}

function section(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return html``
  return html`<details><summary>${title}: ${items.length}</summary><ul>${items}</ul></details>`
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem }
article { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0 }
h2 { font-size: 1.05rem; overflow-wrap: anywhere; margin: 0 }
a { overflow-wrap: anywhere }
summary { cursor: pointer }
pre { white-space: pre-wrap; font: inherit; border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); padding-left: 1rem }
`
