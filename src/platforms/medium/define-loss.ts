import type { Content, Loss, PostSubject, Spot } from '../../domain.ts'
import { perContent } from '../../markdown/per-content.ts'

/** A loss on Medium also says what becomes of it, and what it costs. */
export interface MediumLoss extends Loss {
  /** Goes on after `say` and the lines, for one and for many: "will become plain paragraphs". */
  readonly becomes: string
  /** Minutes that a person needs for one spot, as an estimate. */
  readonly minutes: number
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
