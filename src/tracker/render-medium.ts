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

/** The steps to a copy on Medium, a box each, and what to know on the way. */
export function renderMedium(report: Report, steps: ReadonlySet<string>, folds: boolean): Markdown {
  const { handOff, life } = report
  if (handOff === null || life.medium === 'never' || life.medium === 'blocked') return nothing
  if (!report.post.published || handOff.url === null) return nothing
  const boxes = stepsOf(handOff, handOff.url).map(step => box(step, steps))
  if (life.medium === 'done')
    return paragraphs(md`## On Medium`, fold('Medium steps', lines(...boxes)))
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(handOff) : nothing,
    folds ? renderSpots(handOff) : nothing,
  )
}

/** A step is known by its first word, so that its tick survives a changed text. */
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
  const all = keep.length + unlink.length
  return [
    md`Keep ${sayNumber(keep.length)} of the ${sayNumber(all)} links to your own site, ${sayList(keep.map(quoted))}. Unlink the other ${unlink.length === 1 ? 'one' : sayNumber(unlink.length)}.`,
  ]
}

const quoted = ({ text, url }: Link) => `“${text || url}”`

function box(step: Markdown, ticked: ReadonlySet<string>): Markdown {
  const first = /^\w+/.exec(step.markdown)?.[0].toLowerCase() ?? ''
  return { markdown: `- [${ticked.has(first) ? 'x' : ' '}] ${step.markdown}` }
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
