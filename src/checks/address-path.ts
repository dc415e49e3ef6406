import type { Address } from '../domain.ts'
import { parseUrl, unescaped } from '../formats/url.ts'

/** The path of an address as people read it, without escapes; null where it is not known. */
export function addressPath({ url }: Address): string | null {
  const path = url === null ? undefined : parseUrl(url)?.pathname
  return path === undefined ? null : unescaped(path)
}
