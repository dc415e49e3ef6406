import { fetchUpTo } from './bounded-fetch.ts'

/**
 * The client of a server that speaks as OpenAI’s does; it is loaded here. Nothing is repeated.
 * @param patience milliseconds for one answer
 * @param largest bytes of one answer
 */
export async function connect(
  baseUrl: string | undefined,
  apiKey: string,
  patience: number,
  largest: number,
) {
  const { default: Client } = await import('openai')
  return new Client({
    apiKey: apiKey === '' ? 'none' : apiKey,
    // What is left out would be taken from the environment.
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: patience,
    fetch: fetchUpTo(largest),
  })
}
