import type OpenAI from 'openai'
import * as z from 'zod'
import type { Vectors } from '../domain.ts'
import { oneOrMany } from '../text/say.ts'
import { explain } from './model/ask.ts'
import { connect } from './model/connect.ts'
import { keepAnswers } from './model/keep-answers.ts'
import { scrub } from './secrets.ts'

export interface VectorSettings {
  readonly model: string
  readonly baseUrl?: string | undefined
  /** Empty for a server that asks for none. */
  readonly apiKey: string
  /** Where vectors are kept by their text; left out: for the run. */
  readonly folder?: string
  /** Milliseconds for one answer. */
  readonly patience?: number
}

/** Texts of one request: some servers take no more. */
const together = 16
/** Texts of a run; a post has 41 at most, and a place that was asked about is known. */
const mostTexts = 4000
/** Bytes of an answer: sixteen vectors of 3,072 numbers take one million. */
const largest = 4 * 1024 * 1024

const payload = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
})

/**
 * A server that makes vectors as OpenAI’s does. It never throws, and after one failure nobody is
 * asked again: the order of a run is by words and vectors for all that is asked before it.
 */
export function openVectors(settings: VectorSettings): Vectors {
  const { model, baseUrl, apiKey, folder, patience = 20_000 } = settings
  const kept = keepAnswers([model, baseUrl, 'vector'], folder)
  let client: OpenAI | null = null
  let asked = 0
  let stopped: string | null = null

  async function ask(texts: readonly string[]): Promise<void> {
    client ??= await connect(baseUrl, apiKey, patience, largest)
    const input = [...texts]
    // As numbers: not every server knows the packed form that the client would ask for.
    const answer = await client.embeddings.create({ model, input, encoding_format: 'float' })
    const vectors = inOrder(answer, texts.length)
    texts.forEach((text, i) => {
      kept.set(text, vectors[i])
    })
  }

  async function of(given: readonly string[]): ReturnType<Vectors['of']> {
    const texts = given.map(text => scrub(text))
    const wanted = [...new Set(texts)].filter(text => kept.get(text) === undefined)
    try {
      for (let i = 0; i < wanted.length && stopped === null; i += together) {
        const some = wanted.slice(i, i + together)
        asked += some.length
        if (asked > mostTexts) stopped = `its ${mostTexts.toLocaleString('en')} texts are used up`
        else await ask(some)
      }
    } catch (error) {
      stopped = error instanceof WrongForm ? error.message : explain(error).why
    }
    const vectors = texts.map(text => kept.get(text) as readonly number[] | undefined)
    const all = vectors.filter(vector => vector !== undefined)
    if (all.length === texts.length && haveOneLength(all)) return { ok: true, vectors: all }
    stopped ??= 'its vectors differ in length'
    return { ok: false, why: scrub(stopped) }
  }

  return {
    of,
    tell: () =>
      asked === 0
        ? []
        : [`Places: the model ${model} read ${oneOrMany(asked, 'one text', `${asked} texts`)}.`],
  }
}

class WrongForm extends Error {}

/** What a server sends is not what its types say. @throws WrongForm */
function inOrder(answer: unknown, expected: number): (readonly number[])[] {
  const parsed = payload.safeParse(answer)
  const vectors: (readonly number[])[] = []
  for (const { index, embedding } of parsed.data?.data ?? []) vectors[index] = embedding
  if (vectors.length === expected && [...vectors].every(vector => vector !== undefined))
    return vectors
  throw new WrongForm('its answer has not the form that was asked for')
}

const haveOneLength = (vectors: readonly (readonly number[])[]) =>
  new Set(vectors.map(({ length }) => length)).size === 1
