import type { GateFacts } from './define-gate.ts'

/** The place is about the very project whose blog it is: This Week in Rust, and blog.rust-lang.org. */
export function isOnThisProject({
  target: { topics },
  ownHosts,
}: Pick<GateFacts, 'target' | 'ownHosts'>): boolean {
  // The most telling topic of a place is its first.
  const [topic = ''] = topics
  return ownHosts.some(host => host.split(/[.-]/).includes(topic.replaceAll(' ', '')))
}
