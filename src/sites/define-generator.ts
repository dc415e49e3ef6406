import type { Day, Generator, Post, Repo } from '../domain.ts'

/** What all settings have in common. */
export interface SiteSettings {
  /** Scheme, host and base path without a final slash; null when the settings do not say it. */
  readonly url: string | null
  /** The base path alone, `/blog` or empty: it stands even where the host does not. */
  readonly base: string
}

/** The path on the site, or why it cannot be derived. */
export type Located =
  | {
      readonly path: string
      /** The rule that made it and where that stands, “permalink /:title/ of _config.yml”. */
      readonly rule?: string
      /** What might make it wrong. */
      readonly doubt?: string
    }
  | {
      readonly why: string
      /** The post stands nowhere on this site: links between other posts say nothing of it. */
      readonly final?: boolean
    }

/** A site that a generator recognised. */
export interface Opened {
  readonly url: string | null
  readonly base: string
  /** Its posts, as paths. */
  readonly posts: readonly string[]
  locate(post: Post): Located
  /** What keeps a post out of the site today, besides that it is a draft. */
  held(post: Post, today: Day): string | undefined
}

/** The key under which a post lists other addresses that lead to it. */
export interface Aliases {
  readonly key: string
  /** The plug-in without which it does nothing. */
  readonly plugin?: string
}

/** A generator whose kind of settings is nobody else's business; what the registry lists. */
export interface AnyGenerator {
  readonly id: string
  readonly title: string
  readonly docs: string
  /** Files of a platform, not of a site: tried when nothing else is found. */
  readonly export?: boolean
  readonly aliases?: Aliases
  detect(repo: Repo, root: string): string | null
  open(repo: Repo, root: string): Opened
}

export interface GeneratorFacts<S extends SiteSettings> extends Omit<Generator<S>, 'url'> {
  readonly export?: boolean
  readonly aliases?: Aliases
  /** Files that tell it, for the documentation; nothing where no files do. */
  readonly recognisedBy?: string
  /** Settings that decide addresses, for the documentation. */
  readonly decidedBy?: string
  url(post: Post, settings: S, root: string): Located
  /** What keeps a post out of the site today, besides that it is a draft; nothing where left out. */
  held?(post: Post, settings: S, today: Day): string | undefined
}

/** One generator, one file: what it is, how it is recognised, and its rule for addresses. */
export function defineGenerator<S extends SiteSettings>(
  facts: GeneratorFacts<S>,
): GeneratorFacts<S> & AnyGenerator {
  return {
    ...facts,
    open(repo, root) {
      const settings = facts.settings(repo, root)
      return {
        url: settings.url,
        base: settings.base,
        posts: facts.content(repo, root, settings),
        locate: post => facts.url(post, settings, root),
        held: (post, today) => facts.held?.(post, settings, today),
      }
    },
  }
}
