import type { Content } from '../domain.ts'
import { perContent } from './per-content.ts'
import { nodesIn } from './walk.ts'

/** What the blocks of code say that they are in, in small letters, a block each; left out: says nothing. */
export const codeLanguages = perContent((content: Content): readonly string[] =>
  nodesIn(content).flatMap(({ type, lang }) =>
    type === 'code' && lang ? [lang.toLowerCase()] : [],
  ),
)
