import type { Check, Platform } from '../domain.ts'
import { lossCheck } from './medium/loss-check.ts'
import { losses } from './medium/losses/registry.ts'
import medium from './medium/medium.ts'

export const platforms: readonly Platform[] = [medium]

/** A check for each loss, so that what a platform loses is said once. */
export const platformChecks: readonly Check[] = losses.map(lossCheck)
