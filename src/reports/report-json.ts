import type { Draft, Finding, Outage, Report, Site } from '../domain.ts'
import { dayOf } from '../text/days.ts'
import type { FindingJson, PostJson, ReportJson } from './report-schema.ts'

/** Reports → the published form; `scorer` where places were ranked. */
export function toReportJson(
  sites: readonly Pick<Site, 'url' | 'generator' | 'root'>[],
  reports: readonly Report[],
  outages: readonly Outage[],
  findings: readonly Finding[] = [],
  scorer?: string,
): ReportJson {
  const all = sites.map(({ url, generator, root }) => ({ url, generator, root }))
  return {
    version: 1,
    ...(scorer !== undefined && { scorer }),
    site: all[0] ?? { url: null, generator: 'unknown', root: '' },
    ...(all.length > 1 && { sites: all }),
    posts: reports.map(toPost),
    ...(findings.length > 0 && {
      findings: findings.map(found => ({ ...toFinding(found), path: found.path })),
    }),
    outages: outages.map(({ from, why }) => ({ from, why })),
  }
}

/** What a run found out about a post, as every machine format and the comment show it. */
export function toPost(report: Report): PostJson {
  const { post, address, life, findings, opportunities, asked } = report
  const handOff = life.medium === 'never' ? null : report.handOff
  const date = dayOf(post.date)
  return {
    path: post.path,
    title: post.title,
    ...(date !== null && { date }),
    url: address.url,
    ...(address.url === null && address.why !== undefined && { unlocated: address.why }),
    stage: life.stage,
    live: life.live,
    medium: life.medium,
    next: { ...life.next },
    findings: findings.map(toFinding),
    losses:
      handOff === null ? null : handOff.losses.map(loss => ({ ...loss, lines: [...loss.lines] })),
    ...(handOff !== null && {
      kept: handOff.kept.map(some => ({ ...some, lines: [...some.lines] })),
    }),
    ...(asked.length > 0 && { asked: asked.map(thread => ({ ...thread })) }),
    opportunities: opportunities.map(({ target, fit, because, draft }) => ({
      target: target.id,
      name: target.name,
      kind: target.kind,
      url: target.url,
      fit,
      because: because.map(({ text, evidence }) => ({ text, evidence })),
      route:
        target.route === undefined
          ? null
          : { ...target.route, rules: [...(target.route.rules ?? [])] },
      draft: toDraft(draft),
    })),
  }
}

function toDraft({
  channel,
  subject,
  text,
  checklist,
}: Draft): PostJson['opportunities'][number]['draft'] {
  return { channel, ...(subject !== undefined && { subject }), text, checklist: [...checklist] }
}

/** A finding as every machine format shows it. */
export function toFinding(found: Finding): FindingJson {
  const { check, severity, concerns, place, message, fix, edits, known, isNew } = found
  return {
    check,
    severity,
    concerns,
    line: place.line,
    column: place.column ?? 1,
    message,
    ...(fix !== undefined && { fix }),
    ...(edits !== undefined && { fixable: true as const }),
    ...(isNew !== undefined && { isNew }),
    ...(known !== undefined && { known }),
  }
}
