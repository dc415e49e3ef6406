import type { Outbound, Report } from '../domain.ts'
import { outbound } from '../markdown/outbound.ts'
import { shorten } from '../text/say.ts'
import { makeBody } from './make-body.ts'
import type { Tracked } from './parse-issue.ts'
import type { PlanSettings } from './plan-settings.ts'
import { droppable, type Part, type RenderSettings } from './render-issue.ts'

/** GitHub refuses bodies over 65,536 code points; below this no way of counting is near it. */
export const longestBody = 60_000

const longestText = 150

/**
 * Whole parts go, in a fixed order, until it fits; then what comes from outside is cut short. Nothing
 * sent, decided or written by a person.
 */
export function fitBody(report: Report, tracked: Tracked | null, settings: PlanSettings): string {
  const dropped = new Set<Part>()
  const clean = cleaner(settings.outbound)
  const body = (of: Report) => makeBody(of, tracked, settings, { dropped, clean })
  for (const part of droppable) {
    const whole = body(report)
    if (whole.length <= longestBody) return whole
    dropped.add(part)
  }
  const least = body(report)
  return least.length <= longestBody ? least : body(terse(report))
}

/** What goes out of the door, and does so again while an issue is made to fit, is cleaned once. */
function cleaner(settings: Outbound | undefined): RenderSettings['clean'] {
  const known = new Map<string, string>()
  return markdown => {
    const clean = known.get(markdown) ?? outbound(markdown, settings)
    known.set(markdown, clean)
    return clean
  }
}

function terse(report: Report): Report {
  const { life, index, findings, handOff, opportunities, outages } = report
  const cut = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value, (key, inner) =>
        typeof inner === 'string' && !/^(id|url|path)$/.test(key)
          ? shorten(inner, longestText)
          : inner,
      ),
    )
  return { ...report, ...cut({ life, index, findings, handOff, opportunities, outages }) }
}
