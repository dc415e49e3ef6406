import type { Report } from '../domain.ts'
import { bullets, code, fold, link, type Markdown, md } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import { sayList } from '../text/say.ts'
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
      ...(brief ? [] : [sayAddress(report), ...sayCanonical(report), ...sayIndex(report)]),
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
  if (address.url === null) return md`**Address**: not known. ${address.why ?? ''}`
  const sure = address.certain ? 'certain' : 'derived, not confirmed'
  return md`**Address**: ${sure}. ${address.why ?? ''}`
}

function sayCanonical({ page }: Report): Markdown[] {
  if (page === null) return [md`**Page**: not looked at, the network was not used.`]
  if (page.live !== 'pass') return [md`**Page**: ${page.why ?? 'no answer'}.`]
  const canonical =
    page.canonical === null || page.canonical === undefined
      ? 'it names no canonical'
      : page.canonical === page.url
        ? 'it names itself as canonical'
        : `its canonical is ${page.canonical}`
  const index = page.noindex === true ? 'asks search engines to stay away' : 'allows indexing'
  return [md`**Page**: it answers, ${index}, and ${canonical}.`]
}

/** The grounds of “Indexed” or “Probably indexed”. */
function sayIndex({ index, life }: Report): Markdown[] {
  if (index === null || life.live !== 'pass') return []
  const { why, evidence } = index
  return [evidence === null ? md`**Google**: ${why}.` : md`**Google**: ${link(why, evidence)}.`]
}
