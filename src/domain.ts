/**
 * The nouns of Postrider, in the order the pipeline makes them.
 *
 * event → posts → findings, page, candidates → opportunities → drafts → report → changes
 *
 * Each line is a file of its own in `domain/`; they import nothing else, and everything else may import
 * them from here.
 */

export * from './domain/checks.ts'
export * from './domain/devto.ts'
export * from './domain/events.ts'
export * from './domain/life.ts'
export * from './domain/moves.ts'
export * from './domain/page.ts'
export * from './domain/platforms.ts'
export * from './domain/ports.ts'
export * from './domain/posts.ts'
export * from './domain/repository.ts'
export * from './domain/shards.ts'
export * from './domain/site.ts'
export * from './domain/targets.ts'
export * from './domain/tracker.ts'
export * from './domain/verdict.ts'
