/**
 * How much of a long test is run: a sample in `npm test`, all of it in `npm run soak`. Both ask the
 * same of each case; only how many there are differs. `vitest.config.ts` says which of the two it is.
 */
export const isSoak = process.env.POSTRIDER_SOAK === '1'

/** How many cases to run, of a law, a schedule or a corpus. */
export const cases = (sampled = 300, full = 10_000): number => (isSoak ? full : sampled)

/** Where made-up cases begin: told at the start of a run, and another place in each soak. */
export const seed = Number(process.env.POSTRIDER_SEED)

/** For `fc.assert`: so many cases, from the seed of this run. */
export const law = (sampled?: number, full?: number) => ({ numRuns: cases(sampled, full), seed })
