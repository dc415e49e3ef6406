import type { Config, Source } from '../domain.ts'
import { sayList } from '../text/say.ts'
import type { Line } from './line.ts'

/** Names of keys only. Whether a secret has a value is GitHub's to know. */
const handedOver = 'whether the secret has a value, only GitHub knows'
const add = (input: string) =>
  `add “${input}: \${{ secrets.${input.toUpperCase().replaceAll('-', '_')} }}” below “with:”`

/**
 * The keys that the workflow hands over, and those that the config counts on. None is ever needed.
 * @param given inputs of the workflow, by name
 */
export function examineKeys(
  { drafts, platforms, sources: { set } }: Config,
  sources: readonly Pick<Source, 'id' | 'needs'>[],
  given: readonly string[],
): Line[] {
  return [
    ...sources.flatMap(source => examineSource(source, set[source.id], given)),
    examineModel(drafts, given),
    ...(platforms.devto ? [examineDevto(given)] : []),
    given.includes(searchConsole)
      ? { what: 'Search Console', verdict: 'inconclusive', says: `${searchConsole}: ${handedOver}` }
      : {
          what: 'Search Console',
          verdict: 'pass',
          says: `no ${searchConsole}; without it the age of a page tells whether Google should have it`,
        },
  ]
}

const searchConsole = 'search-console-credentials'

/** Of sources that need a key; the token of the workflow is always there. */
function examineSource(
  { id, needs }: Pick<Source, 'id' | 'needs'>,
  setting: boolean | string | undefined,
  given: readonly string[],
): Line[] {
  const keys = needs.filter(name => name !== 'github-token')
  if (keys.length === 0 || setting === false) return []
  const what = `Source ${id}`
  const missing = keys.filter(name => !given.includes(name))
  if (missing.length === 0)
    return [{ what, verdict: 'inconclusive', says: `${sayList(keys)}: ${handedOver}` }]
  const says = `no ${sayList(missing)}, so it is not asked`
  return setting === undefined
    ? [{ what, verdict: 'pass', says: `${says}; it is optional` }]
    : [{ what, verdict: 'fail', says: `${says}, and the config has it on; ${add(missing[0]!)}` }]
}

function examineDevto(given: readonly string[]): Line {
  const what = 'Drafts on DEV'
  const key = 'devto-api-key'
  return given.includes(key)
    ? { what, verdict: 'inconclusive', says: `${key}: ${handedOver}` }
    : { what, verdict: 'fail', says: `the config names devto, and no ${key} is given; ${add(key)}` }
}

function examineModel({ model, baseUrl }: Config['drafts'], given: readonly string[]): Line {
  const what = 'Model'
  const key = 'openai-api-key'
  if (model === undefined)
    return { what, verdict: 'pass', says: 'none is named; drafts are made of your own sentences' }
  if (given.includes(key))
    return { what, verdict: 'inconclusive', says: `${model}; ${key}: ${handedOver}` }
  return baseUrl === undefined
    ? { what, verdict: 'fail', says: `${model} is named, and no ${key} is given; ${add(key)}` }
    : { what, verdict: 'inconclusive', says: `${model}, on a server of your own; it was not asked` }
}
