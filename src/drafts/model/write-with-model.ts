import type { Claim, Model, Stopped } from '../../domain.ts'
import type { Brief, Channel, Letter } from '../define-channel.ts'
import type { Shown } from '../gate/define-rule.ts'
import { judge } from '../gate/judge.ts'
import { answerSchema, mostSentences } from './answer.ts'
import { promptFor } from './prompt.ts'

/** A letter with the middle that a model wrote; null where the template stays. */
export interface FromModel {
  readonly better: { readonly letter: Letter; readonly dropped: readonly string[] } | null
  /** Not there where the gate stopped nothing. */
  readonly stopped?: Stopped
}

/** Asks the model; where it does not answer, or the gate stops what it said, the template stays. */
export async function writeWithModel(
  model: Model,
  channel: Channel,
  brief: Brief,
  template: Letter,
  shown: readonly Shown[],
): Promise<FromModel> {
  const answer = await model.ask(promptFor(channel, brief))
  if (!answer.ok) return { better: null }
  const parsed = answerSchema.safeParse(answer.value)
  if (!parsed.success || parsed.data.sentences.length > mostSentences)
    return { better: null, stopped: { sentences: [], whole: 'length' } }
  const body: Claim[] = parsed.data.sentences.map(({ text, evidence }) => ({
    text: text.trim(),
    // Without evidence it would be taken for one of our courtesies.
    from: evidence.length === 0 ? ['none'] : evidence,
  }))
  const letter = withBody(template, body)
  const { letter: kept, dropped, by } = judge(letter, { channel, brief, shown })
  const isLeft = kept.paragraphs.flat().some(claim => body.includes(claim))
  if (by.refused !== null || !isLeft) {
    const whole = by.refused !== null && isLeft ? { whole: by.refused } : {}
    return { better: null, stopped: { sentences: by.dropped, ...whole } }
  }
  if (dropped.length === 0) return { better: { letter: kept, dropped } }
  // What it said instead is not worth a place in an issue.
  const left = dropped.map(() => 'a sentence of the model that its evidence does not support.')
  return { better: { letter: kept, dropped: left }, stopped: { sentences: by.dropped } }
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
