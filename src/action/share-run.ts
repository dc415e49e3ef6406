/** A run that is shared among jobs: what a shard leaves, and what the job that merges finds. */
import { tmpdir } from 'node:os'
import type { Event, Outcome, Shard } from '../domain.ts'
import type { Inputs } from '../io/inputs.ts'
import { readPartFiles } from '../io/part-files.ts'
import { headCommit } from '../io/repo.ts'
import { setOutputs, writeJson } from '../io/results.ts'
import type { Share } from '../run.ts'
import { readShare } from '../shards/read-share.ts'
import { version } from '../version.ts'

/** @throws UserError `input` or `shard` when this run cannot be shared, or not in this way */
export async function shareOf(
  inputs: Inputs,
  event: Event,
  workspace: string,
): Promise<Share | null> {
  const share = readShare(inputs, event)
  if (share === null || 'shard' in share) return share
  const { joinParts } = await import('../shards/join-parts.ts')
  const here = { by: version, commit: checkedOut(workspace) }
  return { parts: joinParts(readPartFiles(share.mergeFrom), here) }
}

/** What a shard saw, for the job that merges. */
export async function leavePart(
  shard: Shard,
  { seen = [], seenClosed = [], outages }: Outcome,
  workspace: string,
): Promise<void> {
  const { toPart } = await import('../shards/part-json.ts')
  const part = toPart(
    { by: version, commit: checkedOut(workspace), shard, outages },
    seen,
    seenClosed,
  )
  const name = `postrider/part-${shard.number}-of-${shard.of}.json`
  setOutputs({ part: writeJson(process.env.RUNNER_TEMP ?? tmpdir(), name, part) })
}

function checkedOut(workspace: string): string {
  return headCommit(workspace) ?? process.env.GITHUB_SHA ?? ''
}
