/**
 * The steps to a copy on Medium and how the line of each begins: by that a tick is found again, also
 * when the rest of the text has changed. A person's own box that begins otherwise is theirs.
 */
export const stepBeginnings = {
  open: ['Open <https://medium.com/'],
  links: ['Keep ', 'Unlink the link'],
  read: ['Read it through once'],
  canonical: ['Before publishing, open *Story settings'],
  publish: ['Publish, then tick this'],
} as const
export type StepId = keyof typeof stepBeginnings

export const stepIds = Object.keys(stepBeginnings) as StepId[]

/** Which step a line is the box of, and whether it is ticked; null for any other line. */
export function readStep(line: string): { readonly id: StepId; readonly ticked: boolean } | null {
  const box = /^[-*+] \[([ xX])\] (.*)$/.exec(line)
  if (box === null) return null
  const id = stepIds.find(step => stepBeginnings[step].some(start => box[2]?.startsWith(start)))
  return id === undefined ? null : { id, ticked: box[1] !== ' ' }
}
