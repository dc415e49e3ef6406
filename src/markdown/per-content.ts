import type { Content } from '../domain.ts'

/**
 * What is worked out once for the content of a post, and used by many checks.
 * @param build may be handed more that goes with the content, and is the same whenever it is
 */
export function perContent<More extends readonly unknown[], T extends object>(
  build: (content: Content, ...more: More) => T,
): (content: Content, ...more: More) => T {
  const known = new WeakMap<Content, T>()
  return (content, ...more) => {
    const before = known.get(content)
    if (before !== undefined) return before
    const built = build(content, ...more)
    known.set(content, built)
    return built
  }
}
