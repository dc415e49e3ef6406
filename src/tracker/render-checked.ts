import type { Page, Report } from '../domain.ts'
import { bullets, code, fold, link, type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { sayCount, sayList, sentence } from '../text/say.ts'
import { neverSuggested } from './parse-issue.ts'
import type { RenderSettings } from './render-issue.ts'
import { lookedOn } from './split-body.ts'

/**
 * What was looked at, and how sure we are; the visible half of the hidden block. In brief: which post
 * it is, what a person never wants, and what did not answer.
 */
export function renderChecked(
  report: Report,
  suppressed: readonly string[],
  brief: boolean,
  { today }: RenderSettings,
): Markdown {
  const { post, looked, outages } = report
  return fold(
    'What we checked, and how sure we are',
    bullets([
      md`**Post**: ${code(post.path)}`,
      ...(brief ? [] : [sayAddress(report), ...sayPage(report), ...sayIndex(report)]),
      ...(brief || looked.length === 0 ? [] : [md`**Places**: ${sayList(looked)}.`]),
      ...(suppressed.length === 0 ? [] : [never(suppressed)]),
      ...outages.map(
        ({ from, why }) => md`**${from}** did not answer: ${why}. Nothing it knew was dropped.`,
      ),
      { markdown: `${lookedOn.slice(2)}${sayDay(today)}.` },
    ]),
  )
}

function never(hosts: readonly string[]): Markdown {
  return {
    markdown: `${neverSuggested.slice(2)}${sayList(hosts.map(host => code(host).markdown))}.`,
  }
}

function sayAddress({ address }: Report): Markdown {
  if (address.url === null) return md`**Address**: not known. ${sentence(address.why ?? '')}`
  const sure = address.certain ? 'certain' : 'derived, not confirmed'
  return md`**Address**: ${sure}. ${sentence(address.why ?? '')}`
}

function sayPage({ page }: Report): Markdown[] {
  if (page === null) return [md`**Page**: not looked at, the network was not used.`]
  if (page.live !== 'pass') return [md`**Page**: ${page.why ?? 'no answer'}.`]
  const hops = page.hops?.length ?? 0
  const answers = hops === 0 ? 'it answers' : `it answers after ${sayCount(hops, 'redirect')}`
  return [
    md`**Page**: ${answers}, ${sayIndexing(page)}, and ${sayCanonical(page)}.${saySitemap(page)}`,
  ]
}

function sayCanonical({ url, finalUrl = url, canonical }: Page): string {
  if (canonical == null) return 'it names no canonical'
  return canonical === finalUrl ? 'it names itself as canonical' : `its canonical is ${canonical}`
}

function sayIndexing({ noindex, crawlable }: Page): string {
  if (noindex === true) return 'asks search engines to stay away'
  return crawlable === 'fail' ? 'is closed to Google by robots.txt' : 'allows indexing'
}

function saySitemap({ sitemap }: Page): string {
  if (sitemap === undefined) return ''
  return sitemap.entry === null ? ' The sitemap does not list it.' : ' The sitemap lists it.'
}

/** The grounds of “Indexed” or “Probably indexed”. */
function sayIndex({ index, life }: Report): Markdown[] {
  if (index === null || life.live !== 'pass') return []
  const { why, evidence } = index
  return [evidence === null ? md`**Google**: ${why}.` : md`**Google**: ${link(why, evidence)}.`]
}
