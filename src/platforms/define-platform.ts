import type { Platform } from '../domain.ts'

/** Gives a platform its types; it is otherwise what it is. */
export function definePlatform<P extends Platform>(platform: P): P {
  return platform
}
