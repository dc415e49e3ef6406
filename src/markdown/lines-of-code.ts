import type { Content } from '../domain.ts'
import { nodesIn } from './walk.ts'

/** Lines of the blocks of code that say something. */
export function linesOfCode(content: Content): number {
  return nodesIn(content)
    .filter(({ type }) => type === 'code')
    .flatMap(({ value = '' }) => value.split('\n').filter(line => line.trim() !== '')).length
}
