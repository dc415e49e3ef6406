/** `POSTRIDER_SOAK=1` runs the laws in full; else a sample of their cases. */
export const isSoak = process.env.POSTRIDER_SOAK === '1'
export const cases = (sampled: number, full: number) => (isSoak ? full : sampled)
