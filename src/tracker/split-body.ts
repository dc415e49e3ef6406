import { readStep, type StepId } from './medium-steps.ts'
import { markLine } from './state.ts'

/**
 * A part of an issue that moves as one: a line, a fenced block, a place, a step, or a fold with what
 * is in it. `key` says which it is, `mark` what it says.
 */
export interface Block {
  readonly key: string
  readonly mark: string
  /** Of a fold: its first line. */
  readonly text: string
  /** Empty lines before it. */
  readonly gap: number
  readonly inside?: Inside
}
export interface Inside {
  readonly blocks: readonly Block[]
  readonly close: string
  /** Empty lines before its last one. */
  readonly gap: number
}

/** How the line with the day begins; it alone is no reason to write an issue again. */
export const lookedOn = '- Looked on '
export const itemStart = /^[-*+] \[([ xX])\] (?:~~)?\*\*(\d{1,6}) · /
const ourMarker = /^<!-- postrider:(?:post 1 .*|queue) -->\s*$/
const foldStart = /^<details><summary>(.*)<\/summary>\s*$/
const foldEnd = /^<\/details>\s*$/
const fenceStart = /^\s*(`{3,}|~{3,})/

export const itemKey = (number: number) => `item ${number}`
export const stepKey = (id: StepId) => `step ${id}`

/** A body, without notes and state, as blocks. A place or step that stands there twice is a line. */
export function splitBody(text: string): Block[] {
  const reader = new Reader(text.split('\n'))
  return reader.blocks(() => false).blocks
}

class Reader {
  private at = 0
  private readonly seen = new Set<string>()
  private readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    this.lines = lines
  }

  /** Blocks up to a line that ends them, and the empty lines before it. */
  blocks(ends: (line: string) => boolean): { blocks: Block[]; gap: number } {
    const blocks: Block[] = []
    let gap = 0
    for (let line = this.line; line !== undefined && !ends(line); line = this.line) {
      if (line.trim() === '') {
        gap += 1
        this.at += 1
      } else if (ourMarker.test(line)) {
        this.at += 1
      } else {
        blocks.push(this.block(line, gap))
        gap = 0
      }
    }
    return { blocks, gap }
  }

  private get line(): string | undefined {
    return this.lines[this.at]
  }

  private block(line: string, gap: number): Block {
    return (
      this.place(line, gap) ?? this.step(line, gap) ?? this.fold(line, gap) ?? this.plain(line, gap)
    )
  }

  /** A place goes on over its indented and empty lines. */
  private place(line: string, gap: number): Block | null {
    const number = itemStart.exec(line)?.[2]
    if (number === undefined) return null
    return this.once(itemKey(Number(number)), this.take(/^(\s+\S|\s*$)/), gap)
  }

  private step(line: string, gap: number): Block | null {
    const id = readStep(line)?.id
    return id === undefined ? null : this.once(stepKey(id), this.take(/^\s+\S/), gap)
  }

  private once(key: string, text: string, gap: number): Block {
    const mark = markLine(text)
    if (this.seen.has(key)) return { key: `line ${mark}`, mark, text, gap }
    this.seen.add(key)
    return { key, mark, text, gap }
  }

  /** A fold that nobody closes is a line; what follows is read as if it were not there. */
  private fold(line: string, gap: number): Block | null {
    const summary = foldStart.exec(line)?.[1]
    if (summary === undefined || !this.closes()) return null
    this.at += 1
    const inside = this.blocks(next => foldEnd.test(next))
    const close = this.line ?? '</details>'
    this.at += 1
    const key = `fold ${markLine(summary.replace(/\d+/g, ''))}`
    return { key, mark: markLine(line), text: line, gap, inside: { ...inside, close } }
  }

  /** Does the end of the fold that begins here come before a heading of its level? */
  private closes(): boolean {
    let depth = 0
    for (let at = this.at; at < this.lines.length; at += 1) {
      const line = this.lines[at] ?? ''
      if (foldStart.test(line)) depth += 1
      else if (foldEnd.test(line)) depth -= 1
      else if (line.startsWith('## ')) return false
      if (depth === 0) return true
    }
    return false
  }

  private plain(line: string, gap: number): Block {
    const fence = fenceStart.exec(line)?.[1]
    const length = fence === undefined ? null : this.fenceLength(fence)
    const text = this.lines.slice(this.at, this.at + (length ?? 1)).join('\n')
    this.at += length ?? 1
    const mark = markLine(text)
    const key = text.startsWith(lookedOn) ? 'looked' : `line ${mark}`
    return { key, mark, text, gap }
  }

  /**
   * Lines of a fenced block; null when nothing closes it. Its end stands below its beginning: that of
   * a block inside one of our steps closes no other, and none goes over a place or a step.
   */
  private fenceLength(fence: string): number | null {
    const [indent = ''] = /^\s*/.exec(this.line ?? '') ?? []
    const last = new RegExp(`^${indent}${fence[0]}{${fence.length},}\\s*$`)
    for (let at = this.at + 1; at < this.lines.length; at += 1) {
      const line = this.lines[at] ?? ''
      if (last.test(line)) return at - this.at + 1
      if (itemStart.test(line) || readStep(line) !== null) return null
    }
    return null
  }

  /** This line and those that go on with it, without empty ones at the end. */
  private take(goesOn: RegExp): string {
    let end = this.at + 1
    while (end < this.lines.length && goesOn.test(this.lines[end] ?? '')) end += 1
    while (end > this.at + 1 && this.lines[end - 1]?.trim() === '') end -= 1
    const text = this.lines.slice(this.at, end).join('\n')
    this.at = end
    return text
  }
}

export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, gap, inside }) => {
      const parts = inside === undefined ? [] : [joinBlocks(inside.blocks), closing(inside)]
      const all = [text, ...parts.filter(part => part !== '')].join('\n')
      return `${'\n'.repeat(gap)}${all}`
    })
    .join('\n')
}

const closing = ({ gap, close }: Inside) => `${'\n'.repeat(gap)}${close}`

export const isItem = ({ key }: Block): boolean => key.startsWith('item ')
export const isStep = ({ key }: Block): boolean => key.startsWith('step ')

/** Places and steps by their keys, wherever they stand. */
export type Places = ReadonlyMap<string, Block>
export const placesOf = (blocks: readonly Block[]): Places =>
  new Map(
    [...eachBlock(blocks)]
      .filter(block => isItem(block) || isStep(block))
      .map(block => [block.key, block]),
  )

/** All blocks, those in folds too, in reading order. */
export function* eachBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.inside !== undefined) yield* eachBlock(block.inside.blocks)
  }
}
