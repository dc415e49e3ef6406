import { fold } from '../markdown/safe.ts'
import { markLine } from './state.ts'

/** Too short to tell a person's from ours: fences, closing tags, blank lines. */
const telling = 8

/** A body taken apart, as far as keeping what a person wrote goes. */
interface Kept {
  readonly state: { readonly lines: readonly string[] } | null
  readonly notes: string
  readonly lines: readonly string[]
}

/**
 * The notes, with what a person wrote elsewhere in the issue added below them: lines that we did not
 * write and that would otherwise be gone, and what lies between two of them. Without our record of
 * what we wrote, all that differs is kept folded.
 */
export function keepLines(tracked: Kept | null, managed: string): string {
  if (tracked === null) return ''
  const known = new Set([...(tracked.state?.lines ?? []), ...managed.split('\n').map(markLine)])
  const theirs = runs(tracked.lines, line => isTheirs(line, known)).join('\n\n')
  const kept = tracked.state === null ? keptFold(theirs) : theirs
  return [tracked.notes, kept].filter(text => text !== '').join('\n\n')
}

function isTheirs(line: string, known: ReadonlySet<string>): boolean {
  return line.trim() !== '' && !line.startsWith('<!-- postrider:') && !known.has(markLine(line))
}

/** From a line of theirs to the last one before a line that is surely ours, made whole. */
function runs(lines: readonly string[], theirs: (line: string) => boolean): string[] {
  const found: string[] = []
  let run: string[] = []
  let end = 0
  const close = () => {
    if (run.length > 0) found.push(whole(run.slice(0, end).join('\n')))
    run = []
    end = 0
  }
  for (const line of lines) {
    if (theirs(line)) {
      run.push(line)
      end = run.length
    } else if (run.length > 0 && line.trim().length < telling) run.push(line)
    else close()
  }
  close()
  return found
}

/** A fence or a fold whose other end looked like one of ours gets it back. */
function whole(text: string): string {
  const fences = text.match(/^\s*```/gm)?.length ?? 0
  const opened = text.match(/<details\b/gi)?.length ?? 0
  const closed = text.match(/<\/details>/gi)?.length ?? 0
  const tags = '\n</details>'.repeat(Math.max(0, opened - closed))
  return `${text}${fences % 2 === 1 ? '\n```' : ''}${tags}`
}

function keptFold(theirs: string): string {
  const text = theirs.replace(/^<\/?details>.*\n?/gm, '').trim()
  return fold('Kept from an earlier version of this issue', { markdown: text }).markdown
}
