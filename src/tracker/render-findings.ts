import type { Finding, Report } from '../domain.ts'
import {
  bullets,
  fold,
  lineLink,
  link,
  type Markdown,
  md,
  nothing,
  paragraphs,
} from '../markdown/safe.ts'
import { sayCount, sayNumber } from '../text/say.ts'
import type { RenderSettings } from './render-issue.ts'

/** Nobody mends more at a time; the summary of the run has them all. */
const most = 20

/** What must be mended before the post goes anywhere. */
export function renderFix(report: Report, settings: RenderSettings): Markdown {
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return nothing
  const left = errors.length - most
  return paragraphs(
    md`## Fix first`,
    bullets(errors.slice(0, most).map(finding => renderFinding(finding, report, settings))),
    left > 0 ? md`And ${sayNumber(left)} more, in the summary of the run.` : nothing,
  )
}

/** The rest: worth a thought, not in the way. What only matters on Medium is said there. */
export function renderSuggestions(report: Report, settings: RenderSettings): Markdown {
  const others = report.findings.filter(
    ({ severity, concerns }) => severity !== 'error' && concerns === 'post',
  )
  return fold(
    `${others.some(isOfPage) ? 'In the post and on its page' : 'In the post'}: ${sayCount(others.length, 'suggestion')}`,
    bullets(others.map(finding => renderFinding(finding, report, settings))),
  )
}

/** What to mend on the page before it is imported; it can be imported as it is. */
export function renderBeforeImport(report: Report, settings: RenderSettings): Markdown {
  const found = report.findings.filter(
    finding => isOfPage(finding) && finding.severity !== 'error' && finding.concerns === 'medium',
  )
  return fold(
    `On the page, as an import reads it: ${sayCount(found.length, 'suggestion')}`,
    bullets(found.map(finding => renderFinding(finding, report, settings))),
  )
}

const isOfPage = ({ check }: Finding) => check.startsWith('page-')

function renderFinding(finding: Finding, { page }: Report, { lineUrl }: RenderSettings): Markdown {
  const { path, place, message, fix } = finding
  const at =
    isOfPage(finding) && page !== null
      ? link('Page', page.finalUrl ?? page.url)
      : lineLink(`Line ${place.line}`, lineUrl(path, place.line))
  const said = message.replace(new RegExp(`,? on line ${place.line}(?=[.:,]|$)`), '')
  return md`${at}: ${said}${fix === undefined ? '' : ` ${fix}`}`
}
