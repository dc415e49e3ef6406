import type { Check } from '../domain.ts'
import { lossCheck } from './medium/loss-check.ts'
import { losses } from './medium/losses/registry.ts'

/** A check for each loss, so that what a platform loses is said once. */
export const platformChecks: readonly Check[] = losses.map(lossCheck)
