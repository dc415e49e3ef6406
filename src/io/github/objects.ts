import { Buffer } from 'node:buffer'
import type { Octokit } from 'octokit'
import type { Outage } from '../../domain.ts'
import { asText, isRegularMode } from '../base-tree.ts'
import { Refused } from '../refused.ts'
import { largest } from '../repo.ts'
import type { Client } from './client.ts'
import type { Place } from './issue-api.ts'
import { toldBy } from './told.ts'

/** What git holds, asked of GitHub where the checkout does not have it. */
export interface Objects {
  /** The commit where two parted. */
  mergeBase(base: string, head: string): Promise<{ readonly sha: string } | Outage>
  /** Every regular file of a commit; `whole` is false where GitHub listed only a part. */
  tree(commit: string): Promise<Tree | Outage>
  /** The text of a blob; null where it is none, or too large. */
  blob(sha: string): Promise<{ readonly text: string | null } | Outage>
}
export interface Tree {
  readonly files: ReadonlyMap<string, RemoteFile>
  readonly whole: boolean
}
export interface RemoteFile {
  readonly sha: string
  readonly size: number
}

/** A comparison is worth one more try, and no waiting: the run goes on without it. */
const request = { retries: 1 }

export function openObjects(client: Client, at: Place): Objects {
  const told = toldBy(client)
  const ask = <T extends object>(work: (octokit: Octokit) => Promise<T>) => orOutage(told(work))
  return {
    async mergeBase(base, head) {
      const basehead = `${base}...${head}`
      // The files are on the first page, and nobody reads them.
      const asked = { ...at, basehead, per_page: 1, page: 2, request }
      const found = await ask(({ rest }) => rest.repos.compareCommitsWithBasehead(asked))
      return 'from' in found ? found : { sha: found.data.merge_base_commit.sha }
    },
    async tree(commit) {
      const asked = { ...at, tree_sha: commit, recursive: '1', request }
      const found = await ask(({ rest }) => rest.git.getTree(asked))
      if ('from' in found) return found
      const files = found.data.tree.flatMap(({ path, mode, sha, size }) =>
        isRegularMode(mode) ? [[path, { sha, size: size ?? 0 }] as const] : [],
      )
      return { files: new Map(files), whole: !found.data.truncated }
    },
    async blob(sha) {
      const found = await ask(({ rest }) => rest.git.getBlob({ ...at, file_sha: sha, request }))
      if ('from' in found) return found
      const { content, size } = found.data
      const bytes = (size ?? 0) > largest ? null : Buffer.from(content, 'base64')
      return { text: bytes === null ? null : (asText(bytes) ?? null) }
    },
  }
}

async function orOutage<T extends object>(answer: Promise<T>): Promise<T | Outage> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { from: 'GitHub', why: error.message.replace(/^GitHub /, 'it ') }
  }
}
