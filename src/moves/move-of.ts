import type { Address, Day, Post } from '../domain.ts'
import { samePage } from '../formats/page-key.ts'
import { fileOf, withoutExtension } from '../formats/path.ts'
import { previewOf } from '../formats/preview-host.ts'
import { hostOf, normalAddress } from '../formats/url.ts'
import { dayOf } from '../text/days.ts'

/** A post at one end of a change. */
export interface Stand {
  readonly post: Post
  readonly address: Address
  /** Where the rules of the site put it, whatever its canonical says; null where nobody asked. */
  readonly made: Address | null
}

/** From where to where a post moves, and which of its two addresses tells it. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly respelled: boolean
  readonly by: 'made' | 'address'
}

/**
 * Where a change takes a post that was out and stays so; null when it stays, or when its addresses
 * do not rest on the same ground: what is not certain is no finding.
 */
export function moveOf(before: Stand, now: Stand, today: Day): Step | null {
  if (!isOut(before.post, today) || !isOut(now.post, today)) return null
  const made = heldRule(before) ? differ(before.post, before.made, now.post, now.made) : undefined
  if (made !== undefined) return made === null ? null : { ...made, by: 'made' }
  const shown = differ(before.post, before.address, now.post, now.address)
  return shown == null ? null : { ...shown, by: 'address' }
}

/** Could readers open it before? A post of the future is not built by most generators. */
export function isOut({ published, optedOut, date }: Post, today: Day): boolean {
  return published && !optedOut && (dayOf(date) ?? today) <= today
}

/** The rule gave the address that the post is known to have had. */
function heldRule({ address, made }: Stand): boolean {
  return (
    made?.url != null && address.url !== null && address.certain && samePage(made.url, address.url)
  )
}

/** Undefined where they cannot be compared, null where they are one address. */
function differ(
  old: Post,
  before: Address | null,
  post: Post,
  now: Address | null,
): { from: string; to: string; respelled: boolean } | null | undefined {
  if (before?.url == null || now?.url == null || !onSameGround(before, now, old, post))
    return undefined
  const [from, to] = [before.url, now.url]
  const host = hostOf(from)
  // A site that nobody could reach there has not moved.
  const unreachable = host === null || ['local', 'build'].includes(previewOf(host) ?? '')
  if (unreachable || normalAddress(from) === normalAddress(to)) return null
  return { from, to, respelled: samePage(from, to) }
}

/** Both certain, or both by one rule with one doubt. */
function onSameGround(before: Address, now: Address, old: Post, post: Post): boolean {
  if (before.certain || now.certain) return before.certain && now.certain
  return before.how === now.how && whyOf(before, old) === whyOf(now, post)
}

/** The why without the name of the post, which a rename changes. */
function whyOf({ why = '' }: Address, { path }: Post): string {
  const name = withoutExtension(fileOf(path))
  return name === 'index' ? why : why.replaceAll(name, '')
}
