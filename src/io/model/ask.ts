import type OpenAI from 'openai'
import type { ZodType } from 'zod'
import type { Prompt } from '../../domain.ts'

/** The two ways in which servers are asked; many know the second one only. */
export type Way = 'responses' | 'chat'
export interface Asked {
  readonly model: string
  readonly prompt: Prompt
  readonly schema: ZodType
  /** Tokens of the answer, at most. */
  readonly longest: number
  readonly way: Way
}
export interface Usage {
  readonly input: number
  readonly output: number
}
export type Reply = { readonly way: Way; readonly usage?: Usage | undefined } & (
  | { readonly ok: true; readonly value: unknown }
  /** `final`: it would say the same to the next one. */
  | { readonly ok: false; readonly why: string; readonly final: boolean }
)

const name = 'draft'

/** One question. What is not there as the Responses API is asked as chat completions. It never throws. */
export async function ask(client: OpenAI, asked: Asked): Promise<Reply> {
  try {
    return await (asked.way === 'responses' ? viaResponses : viaChat)(client, asked)
  } catch (error) {
    if (asked.way === 'responses' && isUnknown(error)) return ask(client, { ...asked, way: 'chat' })
    return { way: asked.way, ok: false, ...explain(error) }
  }
}

async function viaResponses(
  client: OpenAI,
  { model, prompt, schema, longest }: Asked,
): Promise<Reply> {
  const { zodTextFormat } = await import('openai/helpers/zod')
  const answer = await client.responses.create({
    model,
    instructions: prompt.instructions,
    input: prompt.input,
    text: { format: zodTextFormat(schema, name) },
    max_output_tokens: longest,
    store: false,
  })
  const usage = usageOf(answer.usage?.input_tokens, answer.usage?.output_tokens)
  const parts = listOf(answer.output).flatMap(item =>
    item.type === 'message' ? listOf(item.content) : [],
  )
  if (parts.some(({ type }) => type === 'refusal'))
    return { ...no('responses', 'it refused'), usage }
  if (answer.status === 'incomplete') return { ...no('responses', 'its answer was cut off'), usage }
  const text = parts.map(part => (part.type === 'output_text' ? part.text : '')).join('')
  return { ...answerIn('responses', text, schema), usage }
}

async function viaChat(client: OpenAI, { model, prompt, schema, longest }: Asked): Promise<Reply> {
  const { zodResponseFormat } = await import('openai/helpers/zod')
  const answer = await client.chat.completions.create({
    model,
    messages: [
      { role: 'system', content: prompt.instructions },
      { role: 'user', content: prompt.input },
    ],
    response_format: zodResponseFormat(schema, name),
    max_completion_tokens: longest,
  })
  const usage = usageOf(answer.usage?.prompt_tokens, answer.usage?.completion_tokens)
  const [choice] = listOf(answer.choices)
  if (choice?.message?.refusal) return { ...no('chat', 'it refused'), usage }
  if (choice?.finish_reason === 'length') return { ...no('chat', 'its answer was cut off'), usage }
  return { ...answerIn('chat', choice?.message?.content ?? '', schema), usage }
}

/** What a server sends is not what its types say. */
const listOf = <T>(list: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(list) ? list.filter(item => typeof item === 'object' && item !== null) : []

function answerIn(way: Way, text: string, schema: ZodType): Reply {
  const parsed = schema.safeParse(jsonIn(text))
  return parsed.success
    ? { way, ok: true, value: parsed.data }
    : no(way, 'its answer has not the form that was asked for')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function no(way: Way, why: string): Reply {
  return { way, ok: false, why, final: false }
}

function usageOf(input: unknown, output: unknown): Usage | undefined {
  const isCount = (value: unknown): value is number =>
    Number.isSafeInteger(value) && Number(value) >= 0
  return isCount(input) && isCount(output) ? { input, output } : undefined
}

const statusOf = (error: unknown): number | undefined => {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' ? status : undefined
}

/** The server does not know the Responses API, or not that form of it. */
function isUnknown(error: unknown): boolean {
  return [400, 404, 405, 422, 501].includes(statusOf(error) ?? 0)
}

/** In words of ours: what a server writes may hold anything. */
export function explain(error: unknown): { readonly why: string; readonly final: boolean } {
  const status = statusOf(error)
  if (status === 401 || status === 403)
    return { why: `the server refuses the key (${status})`, final: true }
  if (status === 429) return { why: 'the server asks to wait (429)', final: true }
  if (status !== undefined) return { why: `the server answered ${status}`, final: status < 500 }
  const { name = '', message = '', cause } = (error ?? {}) as Error
  if (/time(?:d )?out/i.test(`${name} ${message}`))
    return { why: 'the server did not answer in time', final: true }
  const words = `${message} ${(cause as Error | undefined)?.message ?? ''}`
  const own = /its answer is larger than \d+ kB|it sends to another address/.exec(words)?.[0]
  if (own !== undefined) return { why: own, final: true }
  if (error instanceof SyntaxError || /JSON/.test(words))
    return { why: 'its answer is no JSON', final: false }
  return { why: 'the server cannot be reached', final: true }
}
