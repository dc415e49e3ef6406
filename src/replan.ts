import type { Issue, LostEdit, Replan, Update } from './domain.ts'
import { mergeBodies } from './tracker/merge-bodies.ts'

/** Plans the update of one issue against a body of it; null when nothing is left to write. */
export type Plan = (issue: Issue) => Update | null

export const nothingToReplan: Replan = () => null

/** @param plans by the number of the issue */
export function replanWith(plans: ReadonlyMap<number, Plan>): Replan {
  return ({ number, path }, fresh, lost = []) => {
    const body = lost.reduce(bringBack, fresh.body)
    const planned = plans.get(number)?.({ ...fresh, body }) ?? null
    if (planned !== null) return { ...planned, seen: fresh.body }
    if (body === fresh.body) return null
    return { do: 'update-issue', path, number, seen: fresh.body, body }
  }
}

const bringBack = (body: string, { from, to }: LostEdit) => mergeBodies(from, to, body)
