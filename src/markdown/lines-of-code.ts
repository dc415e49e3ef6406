import type { Content } from '../domain.ts'
import { perContent } from './per-content.ts'
import { nodesIn } from './walk.ts'

/** Lines of the blocks of code that say something. */
export const linesOfCode = (content: Content): number => counted(content).lines

const counted = perContent(content => ({
  lines: nodesIn(content)
    .filter(({ type }) => type === 'code')
    .flatMap(({ value = '' }) => value.split('\n').filter(line => line.trim() !== '')).length,
}))
