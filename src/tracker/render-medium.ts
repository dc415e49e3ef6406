import type { HandOff, Link, Report } from '../domain.ts'
import {
  bare,
  block,
  bullets,
  fold,
  indent,
  lines,
  type Markdown,
  md,
  nothing,
  paragraphs,
} from '../markdown/safe.ts'
import { capital, sayCount, sayList, sayNumber } from '../text/say.ts'
import { readStep, type StepId } from './medium-steps.ts'

/** The steps to a copy on Medium, a box each, and what to know on the way. */
export function renderMedium(report: Report, steps: ReadonlySet<StepId>, folds: boolean): Markdown {
  const { handOff, life } = report
  if (handOff === null || handOff.url === null || !isTimely(life)) return nothing
  const boxes = stepsOf(handOff, handOff.url).map(step => box(step, steps))
  if (life.medium === 'done') return paragraphs(md`## On Medium`, lines(...boxes))
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(handOff) : nothing,
    folds ? renderSpots(handOff) : nothing,
  )
}

/** Nobody should begin before the page is there and the post is sound. */
function isTimely({ medium, live, stage }: Report['life']): boolean {
  return (
    stage !== 'unpublished' &&
    (medium === 'ready' || medium === 'done' || (medium === 'wait' && live !== 'fail'))
  )
}

/** Their beginnings are those of `stepBeginnings`. */
function stepsOf(handOff: HandOff, url: string): Markdown[] {
  const spots = handOff.losses.flatMap(({ lines }) => lines).length
  return [
    md`Open ${bare(handOff.importAt)} and paste this address:${{ markdown: '\n' }}${indent(block(url), 2)}`,
    ...linkStep(handOff),
    ...(spots === 0
      ? []
      : [md`Read it through once: ${sayCount(spots, 'spot')} may look different (below).`]),
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    md`Publish, then tick this.`,
  ]
}

function linkStep({ keep, unlink }: HandOff): Markdown[] {
  if (unlink.length === 0) return []
  if (keep.length === 0) {
    const links = unlink.length === 1 ? 'the link' : 'the links'
    return [md`Unlink ${links} to your own site: ${sayList(unlink.map(quoted))}.`]
  }
  const all = keep.length + unlink.length
  return [
    md`Keep ${sayNumber(keep.length)} of the ${sayNumber(all)} links to your own site, ${sayList(keep.map(quoted))}. Unlink the other ${unlink.length === 1 ? 'one' : sayNumber(unlink.length)}.`,
  ]
}

const quoted = ({ text, url }: Link) => `“${text || url}”`

function box(step: Markdown, ticked: ReadonlySet<StepId>): Markdown {
  const id = readStep(`- [ ] ${step.markdown.split('\n')[0]}`)?.id
  return { markdown: `- [${id !== undefined && ticked.has(id) ? 'x' : ' '}] ${step.markdown}` }
}

function renderFields({ title, subtitle, tags, cover }: HandOff): Markdown {
  return fold(
    'Title, subtitle and tags to use',
    bullets([
      md`**Title**: ${title}`,
      ...(subtitle === '' ? [] : [md`**Subtitle**: ${subtitle}`]),
      ...(tags.length === 0
        ? []
        : [md`**Tags**: ${tags.join(', ')}. Take the nearest ones Medium offers.`]),
      ...(cover === undefined ? [] : [md`**Cover**: ${cover}`]),
    ]),
  )
}

function renderSpots({ losses }: HandOff): Markdown {
  const spots = losses.flatMap(({ lines }) => lines).length
  return fold(
    `${capital(sayCount(spots, 'spot'))} to look at after the import`,
    bullets(
      losses.map(({ say, lines, replace }) => {
        const where = `${lines.length === 1 ? 'line' : 'lines'} ${sayList(lines.map(String))}`
        return md`${say}, ${where}. ${replace}.`
      }),
    ),
  )
}
