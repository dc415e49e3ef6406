import { UserError } from '../config/errors.ts'
import type { Event, Shard } from '../domain.ts'
import { mostShards, readShard } from './in-shard.ts'

/** Small as they are, these runs have nothing to share. */
const unshared: Partial<Record<Event['kind'], string>> = {
  'pull-request': 'a pull request',
  check: 'a check',
  issue: 'an issue',
}

/**
 * The inputs `shard` and `merge-from` → what this job does of a shared run; null where it does all.
 * @throws UserError `input` when they contradict each other, or the run is none that can be shared
 */
export function readShare(
  { shard, mergeFrom }: { readonly shard: string; readonly mergeFrom: string },
  { kind }: Event,
): { readonly shard: Shard } | { readonly mergeFrom: string } | null {
  if (shard === '' && mergeFrom === '') return null
  if (shard !== '' && mergeFrom !== '')
    throw refusal('The inputs “shard” and “merge-from” are both set, expected one of them.')
  if (unshared[kind] !== undefined)
    throw refusal(
      `The input “${shard === '' ? 'merge-from' : 'shard'}” is set in a run for ${unshared[kind]}, ` +
        'expected a push, a schedule or a start by hand. Leave it out there.',
    )
  if (mergeFrom !== '') return { mergeFrom }
  const found = readShard(shard)
  if (found === null)
    throw refusal(
      `The input “shard” is “${shard}”, expected a number of a total of at most ${mostShards}, such as 2/8.`,
    )
  return { shard: found }
}

function refusal(found: string): UserError {
  return new UserError('input', `${found} Change it in the workflow; see docs/large-blogs.md.`)
}
