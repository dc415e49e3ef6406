import { diff3Merge } from 'node-diff3'
import { mergeBlocks } from './merge-blocks.ts'
import { notesHeading, splitIssue } from './parse-issue.ts'
import { type Block, joinBlocks, placesOf, splitBody } from './split-body.ts'

/**
 * Brings back into a body what somebody made of an earlier one and another write replaced. Its block
 * stays that of `ours`, so that the edit is a person's for the next plan.
 */
export function mergeBodies(from: string, to: string, ours: string): string {
  const [base, theirs, mine] = [from, to, ours].map(splitIssue)
  if (base === undefined || theirs === undefined || mine === undefined) return ours
  const [was, added, now] = [base, theirs, mine].map(({ above }) => splitBody(above)) as [
    Block[],
    Block[],
    Block[],
  ]
  const above = joinBlocks(mergeBlocks(was, added, withEdits(was, added, now)))
  const notes = mergeLines(base.notes, theirs.notes, mine.notes)
  return [mine.marker, above, `\n${notesHeading}\n\n${notes}\n\n${mine.block}\n`]
    .filter(part => part !== '')
    .join('\n')
}

/**
 * Places and steps as the edit left them, without those that it removed; and those that it made or
 * changed and ours dropped.
 */
function withEdits(
  base: readonly Block[],
  theirs: readonly Block[],
  ours: readonly Block[],
): Block[] {
  const was = placesOf(base)
  const edited = placesOf(theirs)
  const mine = placesOf(ours)
  const change = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap(block => {
      if (block.inside !== undefined) {
        return [{ ...block, inside: { ...block.inside, blocks: change(block.inside.blocks) } }]
      }
      const before = was.get(block.key)
      if (before === undefined) return [block]
      const after = edited.get(block.key)
      return after === undefined
        ? []
        : [{ ...block, text: edit(before.text, after.text, block.text) }]
    })
  const added = [...edited.values()].filter(
    ({ key, text }) => !mine.has(key) && was.get(key)?.text !== text,
  )
  return [...change(ours), ...added]
}

/** First line and rest of a place each as the edit has them, where it changed them. */
function edit(before: string, after: string, now: string): string {
  const [[headWas, restWas], [headTo, restTo], [head, rest]] = [before, after, now].map(cut) as [
    Cut,
    Cut,
    Cut,
  ]
  return (headTo === headWas ? head : headTo) + (restTo === restWas ? rest : restTo)
}

type Cut = readonly [string, string]

function cut(text: string): Cut {
  const end = text.indexOf('\n')
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)]
}

/** Where both changed the same: ours without what the edit erased, then what it added. */
function mergeLines(from: string, to: string, ours: string): string {
  const [a, o, b] = [to, from, ours].map(text => text.split('\n')) as [string[], string[], string[]]
  return diff3Merge(a, o, b, { excludeFalseConflicts: true })
    .flatMap(({ ok, conflict }) => {
      if (ok !== undefined) return ok
      const { a: added = [], o: was = [], b: wanted = [] } = conflict ?? {}
      const erased = was.filter(line => line.trim() !== '' && !added.includes(line))
      return [
        ...wanted.filter(line => !erased.includes(line)),
        ...added.filter(line => !was.includes(line) && !wanted.includes(line)),
      ]
    })
    .join('\n')
}
