import { type Html, html } from '../../markdown/safe-html.ts'
import { digits, none } from './parts.ts'
import { type Share, type Stop, shares, stations } from './stations.ts'

const shareNames: Readonly<Record<Share, string>> = {
  fix: 'to fix',
  yours: 'your turn',
  rest: 'nothing to do now',
}

/** The funnel as one picture: a bar for each station, and its number in words beside it. */
export function renderStops(stops: readonly Stop[]): Html {
  const all = stops.reduce((sum, { count }) => sum + count, 0)
  const used = shares.filter(share => stops.some(({ of }) => of[share] > 0))
  return html`<ul class="stops">
${stops.map(stop => renderStop(stop, all))}</ul>
<ul class="legend">
${used.map(share => html`<li><svg class="key" aria-hidden="true" viewBox="0 0 10 10"><rect class="${share}" width="10" height="10" rx="2"/></svg>${shareNames[share]}</li>\n`)}</ul>
${stops.some(({ station }) => station === 'unseen') ? html`<p class="soft">Not looked at: whether the page is live is not known, and what is ready is so by its file alone.</p>\n` : none}`
}

function renderStop({ station, count, of }: Stop, all: number): Html {
  const parts = shares.filter(share => of[share] > 0)
  const said = parts.map(share => `${digits(of[share])} ${shareNames[share]}`).join(', ')
  return html`<li${count === 0 ? html` class="zero"` : none}><span>${stations[station]}</span> <span class="number">${digits(count)}</span>${
    said === '' ? none : html`<span class="unseen">: ${said}</span>`
  }${renderBar(of, all)}</li>
`
}

/** Widths are attributes, which a page without inline styles may have. */
function renderBar(of: Stop['of'], all: number): Html {
  let from = 0
  const rects = shares.map(share => {
    const width = percent(of[share], all)
    const x = from
    from += width
    return width === 0
      ? none
      : html`<rect class="${share}" x="${rounded(x)}%" width="${rounded(width)}%" height="10"/>`
  })
  return html`<svg class="bar" aria-hidden="true" height="10">${rects}</svg>`
}

/** What is there is seen, however little it is. */
const percent = (n: number, all: number) => (n === 0 ? 0 : Math.max((n / all) * 100, 0.6))
const rounded = (n: number) => Math.round(n * 100) / 100
