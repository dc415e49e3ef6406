import type { Repo } from '../../domain.ts'
import { isCall, isMap, type Literal } from '../../formats/literal.ts'
import { joinPath } from '../../formats/path.ts'
import { literalOf } from '../../formats/script-literals.ts'
import { nodesOf, parseScript } from '../../formats/script-tree.ts'
import type { SiteSettings } from '../define-generator.ts'
import { readModule, settingsOf } from '../evidence/read-module.ts'
import { scriptNamed, textOf } from '../evidence/settings-file.ts'
import { basePath, siteUrl } from '../evidence/site-url.ts'
import { type Cascade, openCascade } from './cascade.ts'
import { siteInData } from './site-data.ts'

export interface EleventySettings extends SiteSettings {
  readonly file: string
  /** The folder that it reads, from the top of the repository. */
  readonly input: string
  readonly includes: string
  readonly data: string
  /** What the data files around a post, and its layouts, say. */
  readonly cascade: Cascade
  /** Filters that the settings add. */
  readonly filters: ReadonlyMap<string, Literal>
}

export function settingsFile(repo: Repo, root: string): string | null {
  return scriptNamed(repo, root, '.eleventy') ?? scriptNamed(repo, root, 'eleventy.config')
}

export function readSettings(repo: Repo, root: string): EleventySettings {
  const file = settingsFile(repo, root)
  const module = readModule(repo, file ?? '', root)
  const returned = settingsOf(module.value('default'))
  const exported = module.value('config')
  const values = new Map([...(isMap(exported) ? exported : []), ...returned])
  const calls =
    file === null
      ? []
      : callsIn(repo.read(file) ?? '').map(call => ({
          ...call,
          args: call.args.map(module.follow),
        }))
  const dir = values.get('dir')
  const folder = (key: string, usual: string, setter: string) =>
    (isMap(dir) ? textOf(dir.get(key)) : undefined) ??
    textOf(calls.find(({ call }) => call.endsWith(setter))?.args[0]) ??
    usual
  const input = joinPath(root, folder('input', '.', '.setInputDirectory'))
  const data = joinPath(input, folder('data', '_data', '.setDataDirectory'))
  const includes = joinPath(input, folder('includes', '_includes', '.setIncludesDirectory'))
  const layouts = joinPath(input, folder('layouts', '', '.setLayoutsDirectory'))
  const base = basePath(textOf(values.get('pathPrefix')))
  const site = siteInData(repo, root, data) ?? siteInCalls(calls)
  return {
    url: site === null ? null : site + base,
    base,
    file: file ?? 'the defaults of Eleventy',
    input,
    includes,
    data,
    cascade: openCascade(repo, root, input, layouts === input ? [includes] : [layouts, includes]),
    filters: filtersIn(calls),
  }
}

interface Made {
  readonly call: string
  readonly args: readonly Literal[]
}

/** What the settings file calls, wherever it does. */
function callsIn(text: string): Made[] {
  const program = parseScript(text)
  if (program === null) return []
  return [...nodesOf(program)].flatMap(node => {
    const value = node.type === 'CallExpression' ? literalOf(node) : null
    return isCall(value) ? [value] : []
  })
}

function filtersIn(calls: readonly Made[]): Map<string, Literal> {
  const added = calls.filter(({ call }) => /\.add(?:Liquid|Nunjucks)?Filter$/.test(call))
  return new Map(
    added.flatMap(({ args: [name, filter] }) =>
      typeof name === 'string' ? [[name, filter] as const] : [],
    ),
  )
}

/** `addGlobalData('site', { url })`, and what the feed is told of the site. */
function siteInCalls(calls: readonly Made[]): string | null {
  for (const { call, args } of calls) {
    if (!/\.add(?:GlobalData|Plugin)$/.test(call)) continue
    const given = settingsOf(args[1])
    const metadata = given.get('metadata')
    for (const values of [given, isMap(metadata) ? metadata : new Map()]) {
      const url = siteUrl(values.get('url') ?? values.get('base') ?? values.get('siteUrl'))
      if (url !== null) return url
    }
  }
  return null
}
