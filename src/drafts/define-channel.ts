import type { Channel } from '../domain.ts'

/** One way of writing to a place. To add one, copy a neighbour; `npm run generate` registers it. */
export const defineChannel = (channel: Channel): Channel => channel
