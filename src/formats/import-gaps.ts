import type { Imported, Page, Post } from '../domain.ts'
import { nodesIn } from '../markdown/walk.ts'
import { type Runs, runsOf, shareIn } from '../text/share-in.ts'

/** What an import would hardly bring, though the page has it. */
export interface ImportGaps {
  /** Paragraphs of the post, in order. */
  readonly paragraphs: readonly string[]
  readonly code: readonly CodeGap[]
}
export interface CodeGap {
  /** On which the block begins in the file. */
  readonly line: number
  /** `joined`: all of it comes on one line. */
  readonly fate: 'missing' | 'joined'
}

/** Shorter paragraphs may be anywhere. */
const fewestRuns = 6
const here = 0.5

/** Null where nobody can tell: the page was not read so, or nothing was found in it. */
export function importGaps({ content }: Post, { article, imported }: Page): ImportGaps | null {
  if (article === undefined || imported == null) return null
  const [page, reader] = [runsOf(article.text), runsOf(imported.text)]
  const paragraphs = content.prose.filter(block => isIn(block, page) && !isIn(block, reader))
  const there = onOneLine(article.code)
  const taken = onOneLine([...imported.code, imported.text])
  const code = nodesIn(content).flatMap(({ type, value = '', position }): CodeGap[] => {
    const lines = type === 'code' ? value.split('\n').map(squeezed).filter(isTelling) : []
    const [first = '', second = ''] = lines
    if (first === '' || !there.includes(first)) return []
    const line = position?.start.line ?? 1
    if (!taken.includes(first)) return [{ line, fate: 'missing' }]
    return second !== '' && isJoined(first, second, imported) ? [{ line, fate: 'joined' }] : []
  })
  return { paragraphs, code }
}

/** A paragraph that is too short to tell is nowhere. */
function isIn(block: string, runs: Runs): boolean {
  return (shareIn([block], runs, fewestRuns) ?? 0) >= here
}

/** The two follow each other in every place where the first stands, and nothing parts them. */
function isJoined(first: string, second: string, { code }: Imported): boolean {
  const parts = code.map(text => text.split('\n').map(squeezed))
  const withFirst = parts.filter(lines => lines.some(line => line.includes(first)))
  return (
    withFirst.length > 0 &&
    withFirst.every(lines => lines.some(line => line.includes(first + second)))
  )
}

function onOneLine(texts: readonly string[]): string {
  return texts.map(squeezed).join('\n')
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

function isTelling(line: string): boolean {
  return line.length >= 3
}
