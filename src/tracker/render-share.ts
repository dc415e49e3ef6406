import type { Because, Draft, Opportunity, Report, Route, Target, TargetKind } from '../domain.ts'
import {
  bullets,
  code,
  fold,
  indent,
  lines,
  link,
  type Markdown,
  md,
  nothing,
  plain,
  quote,
} from '../markdown/safe.ts'
import { countWords } from '../text/words.ts'
import type { Part } from './render-issue.ts'

const kinds: Record<TargetKind, string> = {
  newsletter: 'newsletter',
  community: 'community',
  publication: 'publication',
  list: 'list on GitHub',
  thread: 'thread',
  writer: 'blog',
  podcast: 'podcast',
  'call-for-papers': 'call for papers',
}

/** One place: the box, the reasons, how to reach it, the draft. */
export function renderItem(
  number: number,
  opportunity: Opportunity,
  dropped: ReadonlySet<Part>,
): Markdown {
  const { target, because, draft, fit } = opportunity
  const head = md`**${number} · ${link(target.name, target.url)}**, ${kinds[target.kind]}. *${fit === 'good' ? 'Good fit' : 'Possible fit'}.*`
  const inside = lines(
    ...(dropped.has('reasons') ? [] : because.map(reason => renderBecause(reason, target.url))),
    renderRoute(target),
    dropped.has('drafts') ? nothing : renderDraft(draft),
  )
  return { markdown: `- [ ] ${head.markdown}\n${indent(inside, 2).markdown}` }
}

/** The quote in a reason is its link, else it follows; the place itself is linked already. */
function renderBecause({ text, evidence }: Because, known: string): Markdown {
  const quoted = /^(.*?)(“.+?”)(.*)$/s.exec(text)
  if (evidence === null || evidence === known) return plain(text)
  if (quoted === null) return md`${text} (${link('look', evidence)})`
  const [, before = '', words = '', after = ''] = quoted
  return md`${before}${link(words, evidence)}${after}`
}

function renderRoute({ route }: Target): Markdown {
  if (route === undefined)
    return md`How: no submission page known. If you read it, reply to an issue or ask there.`
  const rules = (route.rules ?? []).map(rule => ` ${rule.replace(/\.?$/, '.')}`).join('')
  return md`How: ${link(ways[route.how], route.url)}.${rules}`
}
const ways: Record<Route['how'], string> = {
  form: 'its submission page',
  'pull-request': 'a pull request',
  'e-mail': 'by e-mail, as its page invites',
  comment: 'a comment',
  submit: 'submit the address',
  'call-for-papers': 'its call for papers',
}

function renderDraft({ text, subject, checklist, channel }: Draft): Markdown {
  if (text === null) return subject === undefined ? nothing : md`Title to use: “${subject}”.`
  const words =
    channel === 'list-pull-request' ? 'The line to add' : `Draft, ${countWords(text)} words`
  const paragraphsOf = text.split('\n\n').map(part => plain(part))
  const body =
    channel === 'list-pull-request'
      ? code(text)
      : quote([...(subject === undefined ? [] : [md`**${subject}**`]), ...paragraphsOf])
  return fold(words, body, bullets(checklist.map(plain)))
}

/** What ranked as high and was not proposed, each with the rule or date that decided. */
export function renderLeftOut({ leftOut }: Report): Markdown {
  return fold(
    `Looked at and left out: ${leftOut.length}`,
    bullets(leftOut.map(({ target, why }) => md`${link(target.name, target.url)}: ${why}.`)),
  )
}
