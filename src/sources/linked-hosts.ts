/** `data/linked-hosts.json`: ids of lists, and host without `www.` → places in `lists`. */
export interface LinkedHosts {
  readonly lists: readonly string[]
  readonly hosts: Readonly<Record<string, readonly number[]>>
}

/**
 * Ids of the lists that link to one of `theirs` and to none of `ours`, in order. By the newest
 * entries of each list only: that a list does not link to you is a guess until somebody looks.
 */
export function listsLinking(
  { lists, hosts }: LinkedHosts,
  theirs: readonly string[],
  ours: readonly string[],
): readonly string[] {
  const to = (host: string) => (Object.hasOwn(hosts, host) ? (hosts[host] ?? []) : [])
  const already = new Set(ours.flatMap(to))
  const found = new Set(theirs.flatMap(to).filter(at => !already.has(at)))
  return [...found].sort((a, b) => a - b).map(at => lists[at] as string)
}
