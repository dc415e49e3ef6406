/** The parser of scripts, half a megabyte, by itself: `script-tree.ts` loads it late. */
export { parse } from '@babel/parser'
