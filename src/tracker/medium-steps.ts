/**
 * The steps to a copy on Medium, what can be asked for on DEV, and how the line of each begins, before it is done and after: by
 * that a tick is found again, also when the rest of the text has changed. A person's own box that
 * begins otherwise is theirs. The ids begin with different letters: `encodeBlocks` keeps one.
 */
export const stepBeginnings = {
  open: ['Open <https://medium.com/', 'Imported'],
  links: ['Keep ', 'Unlink the link', 'Links to your own site'],
  read: ['Read it through once', 'Read through'],
  canonical: ['Before publishing, open *Story settings', 'Canonical link checked'],
  publish: ['Publish, then tick this', 'Published on Medium'],
  update: ['Changed parts pasted'],
  devto: ['Update the draft on DEV', 'Update the article on DEV', 'Make a new draft on DEV'],
} as const
export type StepId = keyof typeof stepBeginnings

export const stepIds = Object.keys(stepBeginnings) as StepId[]

export type MediumStep = Exclude<StepId, 'devto'>
export const mediumSteps = stepIds.filter((id): id is MediumStep => id !== 'devto')

/** Which step a line is the box of, and whether it is ticked; null for any other line. */
export function readStep(line: string): { readonly id: StepId; readonly ticked: boolean } | null {
  const box = /^[-*+] \[([ xX])\] (.*)$/.exec(line)
  if (box === null) return null
  const id = stepIds.find(step => stepBeginnings[step].some(start => box[2]?.startsWith(start)))
  return id === undefined ? null : { id, ticked: box[1] !== ' ' }
}
