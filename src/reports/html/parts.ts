import { type Html, html } from '../../markdown/safe-html.ts'
import type { FindingJson } from '../report-schema.ts'
import { countBySeverity } from './count-findings.ts'

/** Nothing at all. */
export const none: Html = html``

/** A part that opens by itself, without a script. */
export function fold(summary: Html, inside: Html, isOpen = false): Html {
  return html`<details${isOpen ? html` open` : none}><summary>${summary}</summary>${inside}</details>
`
}

/** A section of the page: its name beside what it has. */
export function section(id: string, title: Html, inside: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<div>
${inside}</div>
</section>
`
}

/** A severity as a word; its colour only repeats it. */
export const mark = (severity: FindingJson['severity'], count?: number): Html =>
  html`<span class="${severity}">${count === undefined ? severity : say(count, severity)}</span>`

/** “2 errors, 1 note”. */
export function sayFindings(findings: readonly FindingJson[]): Html {
  return joined(countBySeverity(findings).map(([severity, n]) => mark(severity, n)))
}

export function joined(parts: readonly Html[], between = ', '): Html {
  return { html: parts.map(part => part.html).join(between) }
}

/** “1,005 posts”: numbers of a list are digits, so that they can be compared. */
export function say(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)} ${n === 1 ? one : many}`
}

export const digits = (n: number): string => n.toLocaleString('en')

/** A message as it is written for people, what stands in backticks as code. */
export function prose(text: string): Html {
  const parts = text.split(/`([^`\n]+)`/)
  return joined(
    parts.map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`)),
    '',
  )
}
