import type { HandOff, Link, Lost, Report } from '../domain.ts'
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
import { sayExpected, sayKept } from '../text/say-expected.ts'
import { sayLines } from '../text/say-lines.ts'
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
  const expected = sayExpected(handOff.kept, handOff.losses)
  const below = handOff.losses.length === 0 ? '' : ' (below)'
  return [
    md`Open ${bare(handOff.importAt)} and paste this address:${{ markdown: '\n' }}${indent(block(url), 2)}`,
    ...linkStep(handOff),
    ...(expected === '' ? [] : [md`Read it through once: ${expected}${below}.`]),
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

function renderSpots({ kept, losses }: HandOff): Markdown {
  if (sayExpected(kept, losses) === '') return nothing
  const spots = losses.reduce((sum, { count }) => sum + count, 0)
  const dropped = losses.filter(({ fate }) => fate === 'dropped')
  const changed = losses.filter(({ fate }) => fate === 'changed')
  return fold(
    spots === 0
      ? 'What should come along'
      : `${capital(sayCount(spots, 'spot'))} to look at after the import`,
    listed('May be missing:', dropped),
    listed('May look different:', changed),
    kept.length === 0 ? nothing : md`Should come along: ${sayKept(kept)}.`,
  )
}

function listed(title: string, losses: readonly Lost[]): Markdown {
  if (losses.length === 0) return nothing
  return paragraphs(
    md`${title}`,
    bullets(losses.map(({ say, lines, replace }) => md`${say}, ${sayLines(lines)}. ${replace}.`)),
  )
}
