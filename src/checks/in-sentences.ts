import type { Problem } from '../domain.ts'

/** Readers say what is wrong, and what to do, without a full stop. */
export function inSentences({ message, fix, place, edits }: Problem): Problem {
  return {
    message: sentence(message),
    ...(fix === undefined ? {} : { fix: sentence(fix) }),
    ...(place === undefined ? {} : { place }),
    ...(edits === undefined ? {} : { edits }),
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
