import { stepIds } from './medium-steps.ts'
import { type Block, itemKey, stepKey } from './split-body.ts'

/**
 * Which blocks stood there, in order, without their texts: enough to tell what was added, changed or
 * removed since. `#3,` a place, `!omark` a step, `(mark…)` a fold, `?` the line of the day, else the
 * mark of a line.
 */
export function encodeBlocks(blocks: readonly Block[]): string {
  return blocks.map(encode).join('')
}

function encode({ key, mark, inside }: Block): string {
  const [kind, name = ''] = key.split(' ')
  if (inside !== undefined) return `(${name}${encodeBlocks(inside.blocks)})`
  if (kind === 'item') return `#${name},`
  if (kind === 'step') return `!${name[0]}${mark}`
  return kind === 'looked' ? '?' : mark
}

const token = /#(\d+),|!(\w)([\w.]{5})|\(([\w.]{5})|(\))|(\?)|([\w.]{5})/g

export function decodeBlocks(encoded: string): Block[] {
  const levels: Block[][] = [[]]
  const add = (key: string, mark: string) => levels.at(-1)?.push({ key, mark, text: '', gap: 0 })
  for (const [, item, step, mark = '', fold, end, looked, line = ''] of encoded.matchAll(token)) {
    if (item !== undefined) add(itemKey(Number(item)), '')
    else if (step !== undefined) {
      const id = stepIds.find(one => one[0] === step)
      if (id !== undefined) add(stepKey(id), mark)
    } else if (fold !== undefined) {
      const blocks: Block[] = []
      const inside = { blocks, close: '', gap: 0 }
      levels.at(-1)?.push({ key: `fold ${fold}`, mark: '', text: '', gap: 0, inside })
      levels.push(blocks)
    } else if (end !== undefined) levels.pop()
    else if (looked !== undefined) add('looked', '')
    else add(`line ${line}`, line)
    if (levels.length === 0) levels.push([])
  }
  return levels[0] ?? []
}
