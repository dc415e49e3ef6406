import { UserError } from '../config/errors.ts'
import type { Outage, SeenClosed, Shard } from '../domain.ts'
import { inShard } from './in-shard.ts'
import { type Part, readPart, type Told } from './part-json.ts'

/** What all shards of a run saw. */
export interface JoinedParts {
  /** By the path of the post. */
  readonly told: ReadonlyMap<string, Told>
  /** Of posts whose issues are closed. */
  readonly closed: readonly SeenClosed[]
  readonly outages: readonly Outage[]
}

/** A file that a shard left, and what stands in it. */
export interface PartFile {
  readonly name: string
  readonly value: unknown
}

/**
 * All parts of one run → what they saw. Of a part, only posts of its own shard count.
 * @param here what this job knows by itself: its commit and its version
 * @throws UserError `shard` when a part is missing, there twice, or of another run
 */
export function joinParts(
  files: readonly PartFile[],
  here: Pick<Part, 'commit' | 'by'>,
): JoinedParts {
  const parts = files.map(file => partIn(file, here))
  const [first] = parts
  if (first === undefined)
    throw refusal('there is no part of a shard', 'download the artifacts of all shards before')
  const { of } = first.shard
  const byNumber = new Map<number, Part>()
  for (const part of parts) {
    const { number } = part.shard
    if (part.shard.of !== of)
      throw refusal(`parts of ${of} and of ${part.shard.of} shards are mixed`, theMatrix)
    if (byNumber.has(number)) throw refusal(`shard ${number}/${of} is there twice`, theMatrix)
    byNumber.set(number, part)
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(one => !byNumber.has(one))
  if (missing.length > 0) {
    const names = missing.map(number => `${number}/${of}`).join(', ')
    throw refusal(`nothing is there of shard ${names}`, 'start the jobs that failed again')
  }
  const inOrder = [...byNumber.values()].sort((a, b) => a.shard.number - b.shard.number)
  const told = inOrder.flatMap(({ shard, posts }) => ofShard(shard, posts))
  const closed = inOrder.flatMap(({ shard, closed }) => ofShard(shard, closed))
  return {
    told: new Map(told.map(one => [one.path, one])),
    closed: closed.map(({ links, ...rest }) => ({ ...rest, links: new Map(links) })),
    outages: inOrder.flatMap(({ outages }) => outages),
  }
}

function ofShard<T extends { readonly path: string }>(shard: Shard, all: readonly T[]): T[] {
  const isMine = inShard(shard)
  return all.filter(({ path }) => isMine(path))
}

const theMatrix = 'let each job of the matrix have a number of its own, and one total'

function partIn({ name, value }: PartFile, here: Pick<Part, 'commit' | 'by'>): Part {
  const part = readPart(value)
  if ('where' in part)
    throw refusal(
      `${name} is not the part of a shard (at ${part.where})`,
      'keep the output “part” of each shard, and nothing else there',
    )
  const { commit, by, shard } = part
  if (by !== here.by)
    throw refusal(`${name} is of version ${by}, and this is ${here.by}`, 'use one version')
  if (commit !== here.commit)
    throw refusal(
      `${name} is of commit ${commit.slice(0, 7)}, and ${here.commit.slice(0, 7)} is checked out`,
      'check out the same commit in all jobs',
    )
  if (shard.number > shard.of)
    throw refusal(`${name} is of shard ${shard.number}/${shard.of}`, theMatrix)
  return part
}

/** @param fix an imperative */
function refusal(found: string, fix: string): UserError {
  return new UserError(
    'shard',
    `The parts in “merge-from” cannot be merged, and nothing was written: ${found}. ` +
      `Expected is one part of each shard, from jobs of this run: ${fix}. See docs/large-blogs.md.`,
  )
}
