import type { Content, Loss, PostSubject, Spot } from '../../domain.ts'
import { perContent } from '../../markdown/per-content.ts'
import type { Tell } from './copy/altered.ts'
import type { Root } from './copy/html-tree.ts'
import type { SourceLine } from './copy/source-lines.ts'

/** A loss on Medium also says what becomes of it, and what it costs. */
export interface MediumLoss extends Loss {
  /** Goes on after `say` and the lines, for one and for many: "will become plain paragraphs". */
  readonly becomes: string
  /** Minutes that a person needs for one spot, as an estimate. */
  readonly minutes: number
  /**
   * Puts what Medium keeps in a copy, where markdown knows no node for what stands there: the lines
   * before they are read. It tells each thing that it does.
   */
  rewrite?(lines: readonly SourceLine[], tell: Tell, subject: PostSubject): readonly SourceLine[]
  /** The same in the HTML that they make. */
  mend?(tree: Root, tell: Tell, subject: PostSubject): void
}

export interface FoundLoss {
  readonly loss: MediumLoss
  readonly spots: readonly Spot[]
}

/** Its check and the hand-off both ask for its spots. */
export function defineLoss(loss: MediumLoss): MediumLoss {
  return { ...loss, find: perContent(loss.find) }
}

/** Each loss that stands in a post, with its spots; what costs most work first. */
export function lossesIn(
  content: Content,
  losses: readonly MediumLoss[],
  subject: PostSubject,
): FoundLoss[] {
  return losses
    .map(loss => ({ loss, spots: loss.find(content, subject) }))
    .filter(({ spots }) => spots.length > 0)
    .sort((a, b) => minutesFor(b) - minutesFor(a))
}

export function minutesFor({ loss, spots }: FoundLoss): number {
  return loss.minutes * spots.length
}
