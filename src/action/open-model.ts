/** The models that the config names: one for drafts, one for the order of places. */
import { join } from 'node:path'
import type { Config, World } from '../domain.ts'
import type { Inputs } from '../io/inputs.ts'
import { runnerLog } from '../io/results.ts'

/** Nobody is asked without a model in the config, and a key or a server of one's own. */
export async function modelFor(
  { openaiApiKey: apiKey }: Inputs,
  drafts: Config['drafts'],
): Promise<Pick<World, 'model'>> {
  const { model, baseUrl } = drafts
  if (model === undefined) return {}
  const why = whyNotAsked(apiKey, baseUrl)
  if (why !== null) {
    runnerLog.warn(`The config names the model “${model}”, and ${why}: drafts are templates.`)
    return {}
  }
  const { openModel } = await import('../io/model.ts')
  const settings = { ...drafts, model }
  const { answerSchema: schema } = await import('../drafts/model/answer.ts')
  return { model: openModel({ drafts: settings, apiKey, schema, ...keptIn('drafts') }) }
}

export async function vectorsFor(
  { openaiApiKey: apiKey }: Inputs,
  { model, baseUrl }: Config['matching'],
): Promise<Pick<World, 'vectors'>> {
  if (model === undefined) return {}
  const why = whyNotAsked(apiKey, baseUrl)
  if (why !== null) {
    runnerLog.warn(
      `The config names the model “${model}”, and ${why}: places are ordered by words.`,
    )
    return {}
  }
  const { openVectors } = await import('../io/vectors.ts')
  return { vectors: openVectors({ model, baseUrl, apiKey, ...keptIn('vectors') }) }
}

/** A workflow may keep it with actions/cache. */
function keptIn(name: string): { readonly folder?: string } {
  const { RUNNER_TEMP } = process.env
  return RUNNER_TEMP ? { folder: join(RUNNER_TEMP, 'postrider', name) } : {}
}

function whyNotAsked(apiKey: string, baseUrl: string | undefined): string | null {
  if (baseUrl === undefined) return apiKey === '' ? 'the input “openai-api-key” is empty' : null
  const { protocol, hostname } = new URL(baseUrl)
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  if (apiKey === '' || protocol === 'https:' || isHere) return null
  return 'its server is asked over http, where the key could be read on the way'
}
