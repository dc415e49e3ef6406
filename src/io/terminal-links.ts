import { pathToFileURL } from 'node:url'
import terminalLink from 'terminal-link'
import { harmless } from './log.ts'

/**
 * A place in a file as `path:line:column`. Where the terminal knows links (OSC 8) it opens the file;
 * an editor's own terminal finds the line by the text, which a link would hide.
 * @param path as a person here would write it; @param file the whole path
 */
export function placeLink(path: string, file: string, line: number, column: number): string {
  const text = `${path}:${line}:${column}`
  if (process.env.TERM_PROGRAM === 'vscode') return text
  return linkTo(text, pathToFileURL(file).href)
}

/** The path of a file that opens. */
export function fileLink(path: string): string {
  return linkTo(harmless(path), pathToFileURL(path).href)
}

/** A text that opens an address, where the terminal knows links; else the text alone. */
export function linkTo(text: string, address: string): string {
  return terminalLink(text, address, { fallback: false })
}
