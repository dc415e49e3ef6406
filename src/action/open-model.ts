/** The model that the config names, for drafts. */
import { join } from 'node:path'
import type { Config, World } from '../domain.ts'
import { answerSchema } from '../drafts/model/answer.ts'
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
  const { RUNNER_TEMP } = process.env
  const folder = RUNNER_TEMP ? { folder: join(RUNNER_TEMP, 'postrider/drafts') } : {}
  const settings = { ...drafts, model }
  return { model: openModel({ drafts: settings, apiKey, schema: answerSchema, ...folder }) }
}

function whyNotAsked(apiKey: string, baseUrl: string | undefined): string | null {
  if (baseUrl === undefined) return apiKey === '' ? 'the input “openai-api-key” is empty' : null
  const { protocol, hostname } = new URL(baseUrl)
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  if (apiKey === '' || protocol === 'https:' || isHere) return null
  return 'its server is asked over http, where the key could be read on the way'
}
