import * as z from 'zod'

/** What a model answers: sentences, each with the ids of its evidence. The frame is ours. */
export const answerSchema = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        text: z.string().describe('One sentence in plain text, without a link.'),
        evidence: z.array(z.string()).describe('The ids of the evidence that says so.'),
      }),
    )
    .describe('Two to four sentences, in the order in which they are read.'),
})

/** More than that is no short text, whatever it says. */
export const mostSentences = 6
