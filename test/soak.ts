/** How much a test tries: a sample in `npm test`, everything in `npm run soak`. */
export const isSoak = process.env.POSTRIDER_SOAK === '1'
export const cases = (sampled: number, full: number) => (isSoak ? full : sampled)
