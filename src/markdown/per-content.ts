import type { Content } from '../domain.ts'

/** What is worked out once for the content of a post, and used by many checks. */
export function perContent<T extends object>(
  build: (content: Content) => T,
): (content: Content) => T {
  const known = new WeakMap<Content, T>()
  return content => {
    const before = known.get(content)
    if (before !== undefined) return before
    const built = build(content)
    known.set(content, built)
    return built
  }
}
