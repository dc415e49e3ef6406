import type { Source } from '../domain.ts'

/** A place to look for targets. To add one, copy a neighbour; `npm run generate` registers it. */
export const defineSource = (source: Source): Source => source
