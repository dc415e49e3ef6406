import type { Blog } from '../domain.ts'

/** What is worked out once for a blog, and used by the checks of all its posts. */
export function perBlog<T>(build: (blog: Blog) => T): (blog: Blog) => T {
  const known = new WeakMap<Blog, T>()
  return blog => {
    const before = known.get(blog)
    if (before !== undefined) return before
    const built = build(blog)
    known.set(blog, built)
    return built
  }
}
