import type { DevRecalled, DevStanding } from '../domain.ts'

/** What the issue is to remember; undefined: nothing. */
export function recallDevto({ copy, gone, refused }: DevStanding): DevRecalled | undefined {
  if (copy === undefined && gone === undefined && refused === undefined) return undefined
  return {
    ...(copy !== undefined && { copy }),
    ...(gone !== undefined && { gone }),
    ...(refused !== undefined && { refused }),
  }
}
