import type { Ask, Mention } from '../../domain.ts'

/** Somebody who is asked who names a page: both are pure. Its id is that of the source in the config. */
export interface MentionSource {
  readonly id: string
  /** Null: it cannot be asked about this one. @param site where the blog is */
  ask(url: string, site: string | null): Ask | null
  /** Throws when the payload is not what the service documents. */
  read(payload: unknown, url: string): readonly Mention[]
}
