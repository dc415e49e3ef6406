import { diff3Merge } from 'node-diff3'
import { type Block, eachBlock, isItem, isStep, type Places, placesOf } from './split-body.ts'

/**
 * Base, theirs and ours as one. What only one side changed is as that side has it; where both did,
 * ours comes first, then what a person added. Our first line is always ours and stands first. Places
 * are as ours has them: what of them is a person's was decided before.
 */
export function mergeBlocks(
  base: readonly Block[],
  theirs: readonly Block[],
  ours: readonly Block[],
): Block[] {
  const [lead, ...rest] = ours
  const level = new Level(placesOf(base), placesOf(theirs), placesOf(ours))
  const merged = level.merge(base.slice(1), withoutLead(theirs, base[0]), rest)
  return once([...(lead === undefined ? [] : [lead]), ...merged], new Set())
}

const none: Places = new Map()

function withoutLead(blocks: readonly Block[], lead: Block | undefined): Block[] {
  const at = blocks.findIndex(({ mark }) => mark === lead?.mark)
  return blocks.filter((_, i) => i !== at)
}

class Level {
  private readonly was: Places
  private readonly theirs: Places
  private readonly ours: Places

  constructor(was: Places, theirs: Places, ours: Places) {
    this.was = was
    this.theirs = theirs
    this.ours = ours
  }

  /** One level: the whole, or the inside of a fold. */
  merge(base: readonly Block[], theirs: readonly Block[], ours: readonly Block[]): Block[] {
    const was = numbered(base)
    const mine = numbered(ours)
    const other = numbered(theirs.map(block => this.rescued(block, was, mine)))
    const done = new Set<string>()
    const put = (key: string): Block[] => {
      if (done.has(key)) return []
      done.add(key)
      if (mine.has(key)) return this.both(was.get(key), other.get(key), mine.get(key))
      return was.has(key) ? [] : [other.get(key)].flatMap(block => this.alone(block))
    }
    const regions = diff3Merge([...other.keys()], [...was.keys()], [...mine.keys()], {
      excludeFalseConflicts: true,
    })
    return regions.flatMap(({ ok, conflict }) => {
      if (ok !== undefined) return ok.flatMap(put)
      const { a: added = [], o: before = [], b: wanted = [] } = conflict ?? {}
      const deleted = new Set(before.filter(key => !other.has(key)))
      return [
        ...wanted.filter(key => !deleted.has(key)).flatMap(put),
        ...added.filter(key => !before.includes(key)).flatMap(put),
      ]
    })
  }

  /** With our text; a fold with what a person wrote in it, a step as a person changed it. */
  private both(was: Block | undefined, theirs: Block | undefined, ours: Block | undefined) {
    if (ours === undefined) return []
    if (isStep(ours)) return [this.step(ours)]
    if (ours.inside === undefined) return [ours]
    // A fold that is new may hold a step that stood elsewhere.
    const [before = [], after = []] =
      theirs?.inside === undefined ? [] : [was?.inside?.blocks, theirs.inside.blocks]
    const blocks = this.merge(before, after, ours.inside.blocks)
    return [{ ...ours, inside: { ...ours.inside, blocks } }]
  }

  private step(ours: Block): Block {
    const theirs = this.theirs.get(ours.key)
    if (theirs === undefined || theirs.mark === this.was.get(ours.key)?.mark) return ours
    const box = ours.text.slice(0, ours.text.indexOf(']') + 1)
    return { ...ours, text: `${box}${theirs.text.slice(theirs.text.indexOf(']') + 1)}` }
  }

  /** What ours does not have: a person's, but for places, which ours has elsewhere or not at all. */
  private alone(block: Block | undefined): Block[] {
    if (block === undefined) return []
    const ours = this.ours.get(block.key)
    if (ours !== undefined) return [isStep(ours) ? this.step(ours) : ours]
    if (isItem(block)) return []
    if (block.inside === undefined) return [block]
    const blocks = block.inside.blocks.flatMap(one => this.alone(one))
    return [{ ...block, inside: { ...block.inside, blocks } }]
  }

  /** Of a fold or step that is ours no more, what a person wrote in it is theirs. */
  private rescued(block: Block, was: Places, ours: Places): Block {
    const before = was.get(block.key)
    if (before === undefined || ours.has(block.key)) return block
    const key = `kept ${block.key}`
    if (isStep(block) && !this.ours.has(block.key) && block.mark !== before.mark) {
      return { ...block, key }
    }
    if (block.inside === undefined || before.inside === undefined) return block
    const known = numbered(before.inside.blocks)
    const inside = block.inside.blocks.map(one => this.rescued(one, known, none))
    const inner = numbered(inside)
    const blocks = [...inner].filter(([one]) => !known.has(one)).map(([, one]) => one)
    return blocks.length === 0 ? block : { ...block, key, inside: { ...block.inside, blocks } }
  }
}

/** By key; what stands there a second time has its number too. */
function numbered(blocks: readonly Block[]): Map<string, Block> {
  const found = new Map<string, Block>()
  for (const block of blocks) {
    let key = block.key
    for (let n = 2; found.has(key); n += 1) key = `${block.key} ${n}`
    found.set(key, block)
  }
  return found
}

/** A place that was moved stands where it stands first. */
function once(blocks: readonly Block[], seen: Set<string>): Block[] {
  return blocks.flatMap(block => {
    if (isItem(block) || isStep(block)) {
      if (seen.has(block.key)) return []
      seen.add(block.key)
    }
    if (block.inside === undefined) return [block]
    return [{ ...block, inside: { ...block.inside, blocks: once(block.inside.blocks, seen) } }]
  })
}

/** Without a base: what stands there and is not ours, in reading order, as a person may have meant it. */
export function differing(theirs: readonly Block[], ours: readonly Block[]): Block[] {
  const known = new Set([...eachBlock(ours)].map(({ key }) => key))
  return [...eachBlock(theirs)].filter(
    block =>
      !known.has(block.key) && block.inside === undefined && !isItem(block) && !isStep(block),
  )
}
