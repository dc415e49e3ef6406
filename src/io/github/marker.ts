/** The first line of each body of ours: `<!-- postrider:post 1 _posts/a.md -->`. */
const marker = /^<!-- postrider:(?!state)\S.*-->\s*$/m

/** What an issue follows, by its marker; null without one. */
export function markerOf(body: string): string | null {
  return marker.exec(body)?.[0].trim() ?? null
}
