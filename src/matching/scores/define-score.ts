import type { Target } from '../../domain.ts'
import type { TargetIndex } from '../index-targets.ts'
import type { Wanted } from '../wanted.ts'

/** One way to say how well each target fits what is wanted. */
export interface Score {
  readonly id: string
  /** What the differences between targets count in the mix, in logits. Learnt by `bench/learn-weights.ts`. */
  readonly weight: number
  /** Whatever else decides what it says; part of the version of the scorer. */
  readonly numbers: Readonly<Record<string, number>>
  /** Targets → a function of what is wanted; null where so many targets would cost too much. */
  readonly prepare: (targets: readonly Target[], index: TargetIndex) => Rate | null
}
/** A number for each target, in the order of the targets; any unit, more is closer. */
export type Rate = (wanted: Wanted) => Float64Array

export const defineScore = (score: Score): Score => score
