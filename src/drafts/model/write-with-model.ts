import type { Claim, Model } from '../../domain.ts'
import type { Brief, Channel, Letter } from '../define-channel.ts'
import type { Shown } from '../gate/define-rule.ts'
import { judge } from '../gate/judge.ts'
import { answerSchema, mostSentences } from './answer.ts'
import { promptFor } from './prompt.ts'

/**
 * The letter with the middle that a model wrote, where the gate lets it through; null otherwise, and
 * the template stays.
 */
export async function writeWithModel(
  model: Model,
  channel: Channel,
  brief: Brief,
  template: Letter,
  shown: readonly Shown[],
): Promise<{ readonly letter: Letter; readonly dropped: readonly string[] } | null> {
  const answer = await model.ask(promptFor(channel, brief))
  if (!answer.ok) return null
  const parsed = answerSchema.safeParse(answer.value)
  if (!parsed.success || parsed.data.sentences.length > mostSentences) return null
  const body: Claim[] = parsed.data.sentences.map(({ text, evidence }) => ({
    text: text.trim(),
    // Without evidence it would be taken for one of our courtesies.
    from: evidence.length === 0 ? ['none'] : evidence,
  }))
  const letter = withBody(template, body)
  const { letter: kept, dropped, refused } = judge(letter, { channel, brief, shown })
  const isLeft = kept.paragraphs.flat().some(claim => body.includes(claim))
  if (refused !== null || !isLeft) return null
  // What it said instead is not worth a place in an issue.
  return {
    letter: kept,
    dropped: dropped.map(() => 'a sentence of the model that its evidence does not support.'),
  }
}

/** The frame is ours: greeting, link, disclosure and name stay as they are. */
function withBody(template: Letter, body: readonly Claim[]): Letter {
  const first = template.paragraphs.findIndex(
    claims => !/^(?:Hello|Hi),$/.test(claims[0]?.text ?? ''),
  )
  const opening = template.paragraphs[first]?.filter(
    ({ from }) => from.includes('post:title') && !from.includes('post:url'),
  )
  const paragraphs = template.paragraphs.map((claims, at) =>
    at === first ? [...(opening ?? []).slice(0, 1), ...body] : claims,
  )
  return { ...template, paragraphs }
}
