/** `npm test` samples; a soak runs in full: `POSTRIDER_SOAK=1 npx vitest run`. */
export const isSoak = process.env.POSTRIDER_SOAK === '1'

/** How many cases of a property to try. */
export const cases = (sampled: number, full: number): number => (isSoak ? full : sampled)
