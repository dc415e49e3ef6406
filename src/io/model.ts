import type OpenAI from 'openai'
import type { ZodType } from 'zod'
import type { Config, Model, ModelAnswer, Prompt } from '../domain.ts'
import { oneOrMany, sayCount } from '../text/say.ts'
import { ask, type Reply, type Way } from './model/ask.ts'
import { connect } from './model/connect.ts'
import { keepAnswers } from './model/keep-answers.ts'
import { scrub } from './secrets.ts'

export interface ModelSettings {
  readonly drafts: Config['drafts'] & { readonly model: string }
  /** Empty for a server that asks for none. */
  readonly apiKey: string
  /** The shape of an answer. */
  readonly schema: ZodType
  /** Where answers are kept by their content; left out: for the run. */
  readonly folder?: string
  /** Milliseconds for one answer. */
  readonly patience?: number
}

/** After so many answers in a row that were none, nobody is asked again in this run. */
const mostFailures = 2
/** Bytes of an answer: a few sentences take a few thousand. */
const largest = 256 * 1024
/** Tokens that an answer may take. */
const longest = 1500
/** Of English prose; the estimate before a budget, and where the server does not count. */
const charactersAToken = 4

/** A server that speaks as OpenAI’s does. It never throws, and its client is loaded with the first ask. */
export function openModel(settings: ModelSettings): Model {
  const { drafts, apiKey, schema, patience = 45_000 } = settings
  const kept = keepAnswers([drafts.model, drafts.baseUrl], settings.folder)
  let client: OpenAI | null = null
  let way: Way = 'responses'
  let failures = 0
  let silent: { readonly times: number; readonly why: string } | null = null
  let stopped: string | null = null
  const spent = { asked: 0, input: 0, output: 0, kept: 0 }

  async function answer(prompt: Prompt): Promise<ModelAnswer> {
    const clean = { instructions: prompt.instructions, input: scrub(prompt.input) }
    const known = kept.get(clean)
    if (known !== undefined) {
      spent.kept += 1
      return { ok: true, value: known }
    }
    stopped ??= overBudget(drafts, spent, clean)
    if (stopped !== null) return { ok: false, why: stopped }
    client ??= await connect(drafts.baseUrl, apiKey, patience, largest)
    const reply = await ask(client, { model: drafts.model, prompt: clean, schema, longest, way })
    way = reply.way
    count(reply, clean)
    if (reply.ok) kept.set(clean, reply.value)
    failures = reply.ok ? 0 : failures + 1
    if (!reply.ok) silent = { times: (silent?.times ?? 0) + 1, why: reply.why }
    if (!reply.ok && (reply.final || failures >= mostFailures)) stopped = reply.why
    return reply.ok ? { ok: true, value: reply.value } : { ok: false, why: reply.why }
  }

  function count({ usage }: Reply, prompt: Prompt): void {
    spent.asked += 1
    spent.input += usage?.input ?? estimate(prompt)
    spent.output += usage?.output ?? 0
  }

  return {
    ask: answer,
    tell: () => [
      ...(spent.asked + spent.kept === 0 ? [] : [sayCost(drafts, spent)]),
      ...saySilence(stopped, silent),
    ],
  }
}

function saySilence(
  stopped: string | null,
  silent: { readonly times: number; readonly why: string } | null,
): string[] {
  if (stopped !== null)
    return [`The model wrote no more drafts: ${scrub(stopped)}. The others are templates.`]
  if (silent === null) return []
  const drafts = oneOrMany(silent.times, 'One draft stays', `${silent.times} drafts stay`)
  return [`${drafts} as the template has it: ${scrub(silent.why)}.`]
}

function estimate({ instructions, input }: Prompt): number {
  return Math.ceil((instructions.length + input.length) / charactersAToken)
}

interface Spent {
  readonly input: number
  readonly output: number
}

function overBudget(drafts: Config['drafts'], spent: Spent, prompt: Prompt): string | null {
  const next = { input: spent.input + estimate(prompt), output: spent.output + longest }
  if (next.input + next.output > drafts.tokens)
    return `its ${drafts.tokens.toLocaleString('en')} tokens of a run are used up`
  const cost = costOf(drafts, next)
  if (drafts.cost === undefined || cost === null || cost <= drafts.cost) return null
  return `a run may cost ${drafts.cost}, and it would have cost more`
}

function costOf({ price }: Config['drafts'], { input, output }: Spent): number | null {
  return price === undefined ? null : (input * price.input + output * price.output) / 1e6
}

function sayCost(drafts: Config['drafts'], spent: Spent & { asked: number; kept: number }): string {
  const cost = costOf(drafts, spent)
  const tokens = (spent.input + spent.output).toLocaleString('en')
  const again =
    spent.kept === 0
      ? ''
      : ` ${sayCount(spent.kept, 'answer')} ${oneOrMany(spent.kept, 'was', 'were')} known from before.`
  const money = cost === null ? '' : `, which costs ${cost.toFixed(4)}`
  return `Drafts: the model was asked ${oneOrMany(spent.asked, 'once', `${spent.asked} times`)} and took ${tokens} tokens${money}.${again}`
}
