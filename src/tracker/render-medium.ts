import type { HandOff, Link, Lost, Report, Target } from '../domain.ts'
import {
  bare,
  block,
  bullets,
  code,
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
import { type MediumStep, mediumSteps, readStep, type StepId } from './medium-steps.ts'
import { draftFirst, publicationsOf } from './publications.ts'
import { renderFields } from './render-fields.ts'

/** The steps to a copy on Medium, a box each, and what to know on the way; later, what is left of it. */
export function renderMedium(
  report: Report,
  steps: ReadonlySet<StepId>,
  folds: boolean,
  answers: boolean,
): Markdown {
  const { handOff, life } = report
  if (handOff?.original !== undefined && life.medium === 'never') return renderFirst(handOff)
  if (handOff === null || handOff.url === null || !isTimely(life)) return nothing
  if (life.medium === 'done') {
    const there = renderThere(handOff.url, steps)
    return life.stage === 'drifted' ? paragraphs(there, box(inShort.update, steps)) : there
  }
  const publications = publicationsOf(report)
  const needed = stepsOf(handOff, handOff.url, publications, answers)
  const asked = new Set(needed.map(idOf))
  const done = mediumSteps.filter(id => steps.has(id) && !asked.has(id)).map(id => inShort[id])
  const boxes = [...done, ...needed].map(step => box(step, steps))
  return paragraphs(
    md`## Put it on Medium`,
    md`Expect readers rather than ranking: Medium's links out are generally nofollow.`,
    lines(...boxes),
    folds ? renderFields(report, handOff, publications) : nothing,
    folds ? renderSpots(handOff) : nothing,
  )
}

/** A post that came out on Medium: its own site is a place with more on it, no home of the text. */
function renderFirst({ original, keep }: HandOff): Markdown {
  return paragraphs(
    md`## First on Medium`,
    md`The canonical of this post names ${bare(original ?? '')} as the original. Share that address.`,
    keep.length === 0
      ? nothing
      : md`A link to your own site is a supporting resource there, where a reader wants more: ${sayList(keep.map(quoted))}.`,
  )
}

/** Medium answers no program (403, seen from many networks): only a person can look there. */
function renderThere(url: string, steps: ReadonlySet<StepId>): Markdown {
  const blind = 'Medium does not answer our requests, so we cannot look ourselves.'
  if (steps.has('canonical')) {
    return paragraphs(md`## On Medium`, md`You checked the canonical link. ${blind}`)
  }
  const step = md`Canonical link checked: in *Story settings → Advanced settings* it must be ${bare(url)}. ${blind}`
  return paragraphs(md`## On Medium`, box(step, steps))
}

/**
 * The steps in few words, folded: once it is there, and while the steps are not shown though some of
 * them are done.
 */
export function renderSteps({ handOff, life }: Report, steps: ReadonlySet<StepId>): Markdown {
  const isShown = handOff !== null && handOff.url !== null && isTimely(life)
  const isOver = isShown && life.medium === 'done'
  if (!isOver && (isShown || !mediumSteps.some(id => steps.has(id)))) return nothing
  const needed: Readonly<Record<MediumStep, boolean>> = {
    open: isOver,
    links: isOver && handOff.unlink.length > 0,
    read: isOver && sayExpected(handOff.kept, handOff.losses) !== '',
    canonical: false,
    publish: isOver,
    update: false,
  }
  const listed = mediumSteps.filter(id => steps.has(id) || needed[id])
  return fold('Medium steps, done', lines(...listed.map(id => box(inShort[id], steps))))
}

const inShort: Readonly<Record<MediumStep, Markdown>> = {
  open: md`Imported`,
  links: md`Links to your own site kept or unlinked`,
  read: md`Read through`,
  canonical: md`Canonical link checked`,
  publish: md`Published on Medium`,
  update: md`Changed parts pasted`,
}

/** Nobody should begin before the page is there and the post is sound. */
function isTimely({ medium, live, stage }: Report['life']): boolean {
  return (
    stage !== 'unpublished' &&
    (medium === 'ready' || medium === 'done' || (medium === 'wait' && live !== 'fail'))
  )
}

/** Their beginnings are those of `stepBeginnings`. */
function stepsOf(
  handOff: HandOff,
  url: string,
  publications: readonly Target[],
  answers: boolean,
): Markdown[] {
  const expected = sayExpected(handOff.kept, handOff.losses)
  const below = handOff.losses.length === 0 ? '' : ' (below)'
  return [
    md`Open ${bare(handOff.importAt)} and paste this address:${{ markdown: '\n' }}${indent(block(url), 2)}`,
    ...linkStep(handOff),
    ...(expected === '' ? [] : [md`Read it through once: ${expected}${below}.`]),
    md`Before publishing, open *Story settings → Advanced settings*: the canonical link must be the address above.`,
    answers
      ? md`Publish, then tick this.${draftFirst(publications)} Or comment here, and it is linked: ${code('/postrider published <address on Medium>')}`
      : md`Publish, then tick this.${draftFirst(publications)}`,
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
  const id = idOf(step)
  return { markdown: `- [${id !== null && ticked.has(id) ? 'x' : ' '}] ${step.markdown}` }
}

const idOf = ({ markdown }: Markdown) => readStep(`- [ ] ${markdown.split('\n')[0]}`)?.id ?? null

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
    kept.length === 0
      ? nothing
      : spots === 0
        ? md`${capital(sayKept(kept))}.`
        : md`Should come along: ${sayKept(kept)}.`,
  )
}

function listed(title: string, losses: readonly Lost[]): Markdown {
  if (losses.length === 0) return nothing
  return paragraphs(
    md`${title}`,
    bullets(losses.map(({ say, lines, replace }) => md`${say}, ${sayLines(lines)}. ${replace}.`)),
  )
}
