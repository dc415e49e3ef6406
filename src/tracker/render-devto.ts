import type { DevRecalled, DevStanding, Report } from '../domain.ts'
import { bare, bullets, link, type Markdown, md, nothing, paragraphs } from '../markdown/safe.ts'
import { sayDay } from '../text/days.ts'
import type { StepId } from './medium-steps.ts'
import type { RenderSettings } from './render-issue.ts'

/** The article on DEV: where it is, what is up to the person, and what has come apart since. */
export function renderDevto(
  { devto, address }: Report,
  steps: ReadonlySet<StepId>,
  { today }: Pick<RenderSettings, 'today'>,
): Markdown {
  if (devto === undefined) return nothing
  const { copy, gone, refused, waits } = devto
  if (waits !== undefined) return paragraphs(md`## On DEV`, md`No draft yet. ${waits}.`)
  if (copy === undefined && gone === undefined && refused === undefined) return nothing
  return paragraphs(
    md`## On DEV`,
    copy === undefined ? nothing : standing(copy, address.url, today),
    gone === undefined || copy !== undefined
      ? nothing
      : md`The draft is not in your account on DEV any more. No other one is made unasked.`,
    refused === undefined
      ? nothing
      : md`${copy === undefined ? 'There is no draft on DEV' : 'The article on DEV was not updated'}: ${refused.why}. It is not tried again until the post changes or you ask for it.`,
    bullets(trouble(devto, address.url)),
    box(devto, steps),
  )
}

function standing(
  { url, since }: NonNullable<DevStanding['copy']>,
  canonical: string | null,
  today: string,
): Markdown {
  if (since !== undefined) return md`${link('On DEV', url)} since ${sayDay(since, today)}.`
  return md`A draft is in your account on DEV: ${link('open it there', `${url}/edit`)}, read it through, see that its canonical is ${bare(canonical ?? '')}, and publish it. Until then nobody else sees it.`
}

function trouble(
  { differs, canonical, twins = [], copy }: DevStanding,
  url: string | null,
): Markdown[] {
  return [
    ...(canonical === undefined || url === null
      ? []
      : [md`Its canonical on DEV is ${bare(canonical)}, expected ${bare(url)}.`]),
    ...(differs === undefined ? [] : [md`${sayDiffers(differs)}`]),
    ...(twins.length === 0 || copy === undefined
      ? []
      : [
          md`More than one article in your account has this canonical. Delete on DEV what you do not need: ${links(twins)}.`,
        ]),
  ]
}

const sayDiffers = (differs: NonNullable<DevStanding['differs']>) =>
  differs === 'post'
    ? 'The post has changed since.'
    : 'The post has changed since, and so has the text on DEV: an update replaces it.'

function links(urls: readonly string[]): Markdown {
  return { markdown: urls.map(url => link(url, url).markdown).join(', ') }
}

/** A tick asks for one write, by the next run. */
function box(devto: DevStanding, steps: ReadonlySet<StepId>): Markdown {
  const isAsked = steps.has('devto') && devto.answered !== true
  const { copy, differs, canonical, refused, recalled } = devto
  const isDue = differs !== undefined || canonical !== undefined || refused !== undefined
  if (copy !== undefined && !isDue && !(isAsked && recalled === true)) return nothing
  return { markdown: `- [${isAsked ? 'x' : ' '}] ${wish(copy).markdown}` }
}

function wish(copy: DevRecalled['copy']): Markdown {
  if (copy === undefined) return md`Make a new draft on DEV with the next run.`
  const what = copy.since === undefined ? 'draft' : 'article'
  return md`Update the ${what} on DEV with the next run: its title, text and canonical.`
}
