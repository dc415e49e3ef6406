import type { Overlays } from './overlay.ts'

/** Magazines of their own houses. */
export const overlays: Overlays = {
  'alistapart.com/about/contribute': {
    wants: 'unpublished',
    routeEvidence: 'https://alistapart.com/about/contribute/',
  },
}
