import type { DevRecalled, DevStanding } from '../domain.ts'

/** What the issue is to remember. */
export function recallDevto({ copy, gone, refused }: DevStanding): DevRecalled {
  return {
    ...(copy !== undefined && { copy }),
    ...(gone !== undefined && { gone }),
    ...(refused !== undefined && { refused }),
  }
}
