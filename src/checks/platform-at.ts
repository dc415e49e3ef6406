const platforms: readonly (readonly [name: string, host: RegExp])[] = [
  ['Medium', /(?:^|\.)medium\.com$/],
  ['DEV', /^dev\.to$/],
  ['Hashnode', /(?:^|\.)hashnode\.(?:com|dev)$/],
  ['Substack', /(?:^|\.)substack\.com$/],
  ['LinkedIn', /(?:^|\.)linkedin\.com$/],
]

/** The platform for copies that a host belongs to, by its name; null for all others. */
export function platformAt(host: string): string | null {
  return platforms.find(([, pattern]) => pattern.test(host))?.[0] ?? null
}
