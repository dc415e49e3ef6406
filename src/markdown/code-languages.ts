import type { Content } from '../domain.ts'
import { perContent } from './per-content.ts'
import { nodesIn } from './walk.ts'

/** What the blocks of code say that they are written in, a block each; those that say nothing left out. */
export const codeLanguages = perContent((content: Content): readonly string[] =>
  nodesIn(content)
    .filter(({ type }) => type === 'code')
    .map(({ lang }) => (typeof lang === 'string' ? lang : ''))
    .filter(lang => lang !== ''),
)
