import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UserError } from '../config/errors.ts'
import { type Progress, type Target, targetKinds } from '../domain.ts'
import { loadCatalogue } from '../io/catalogue.ts'
import { withProgress } from '../io/progress.ts'
import { knownPlaces } from '../known-places.ts'
import { loadDialects } from '../markdown/parse.ts'
import { noContacts } from '../matching/index-contacts.ts'
import { indexTargets } from '../matching/index-targets.ts'
import { matchPost } from '../matching/match-post.ts'
import { explain, type Ranked, rankTargets, weighTerms } from '../matching/rank-targets.ts'
import { mixScores, orderOf } from '../matching/scores/mix.ts'
import { openBlog } from '../read-blog.ts'
import { readCatalogue } from '../sources/catalogue.ts'
import { program } from '../text/program.ts'
import { shorten } from '../text/say.ts'
import { openDesk, printRow, type Voice } from './command.ts'

export interface MatchOptions extends Voice {
  readonly queries?: string
  readonly targets?: string
  readonly limit: number
  readonly dir: string
}

const sample = z.object({ title: z.string(), note: z.string().nullish() })
const targetRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  url: z.string(),
  description: z.string().nullish(),
  topics: z.array(z.string()).default([]),
  headings: z.array(z.string()).default([]),
  samples: z.array(z.union([sample, z.string().transform(title => ({ title }))])).default([]),
})
const queryRow = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  text: z.string().nullish(),
})

/** `postrider match`: rows of queries against rows of targets, or the posts against the catalogue. */
export async function match(options: MatchOptions): Promise<number> {
  // Rows are for machines: nothing shows how far it is, and a Ctrl-C is heard.
  return withProgress('Ranking', false, async progress => {
    const { queries } = options
    if (queries === undefined && options.targets !== undefined) throw withoutQueries
    const rows =
      queries === undefined
        ? matchPosts(options, progress)
        : matchQueries(options, queries, progress)
    for await (const row of rows) printRow(row)
    return 0
  })
}

const withoutQueries = new UserError(
  'option',
  'Found --targets without --queries, expected both: posts are matched with the lists of the config. Give --queries, or name your list below “catalogues” there.',
)

async function* matchQueries({ targets, limit }: MatchOptions, file: string, progress: Progress) {
  const queries = readRows(file, queryRow)
  const given =
    targets === undefined
      ? catalogue().map(({ target }) => target)
      : readRows(targets, targetRow).map(toTarget)
  const index = indexTargets(given)
  const rate = mixScores(given, index)
  for (const [done, query] of queries.entries()) {
    await progress(done, queries.length)
    const wanted = {
      title: query.title,
      description: query.description ?? undefined,
      tags: query.tags ?? undefined,
      text: query.text ?? undefined,
    }
    const found = new Map(
      rankTargets(index, weighTerms(index, wanted)).map(ranked => [ranked.target, ranked]),
    )
    const rates = rate(wanted)
    const ranked = orderOf(rates).filter(target => found.has(target))
    for (const [i, target] of ranked.slice(0, limit).entries()) {
      yield {
        query: query.id,
        target: index.targets[target]?.id,
        rank: i + 1,
        score: round(rates[target] ?? 0),
        because: explain(index, found.get(target) as Ranked, wanted),
      }
    }
  }
}

async function* matchPosts({ dir, limit }: MatchOptions, progress: Progress) {
  const { config, world } = openDesk(dir)
  const { site, located, blog } = await openBlog(config, world)
  await loadDialects(site.posts)
  const known = await knownPlaces(config, world, blog)
  const wanted = located.filter(({ post }) => post.published && !post.optedOut)
  for (const [done, { post }] of wanted.entries()) {
    await progress(done, wanted.length)
    const settings = {
      today: world.today,
      ownHosts: blog.ownHosts,
      suppressed: config.suppress,
      contacts: noContacts,
      issue: null,
    }
    const { matched } = matchPost(known, [], post, settings)
    for (const [i, { target, score, because }] of matched.slice(0, limit).entries()) {
      yield {
        query: post.path,
        target: target.id,
        rank: i + 1,
        score: round(score),
        because: because.map(({ text }) => text),
      }
    }
  }
}

const catalogue = () => readCatalogue(loadCatalogue())

function toTarget(row: z.infer<typeof targetRow>): Target {
  const kind = targetKinds.find(known => known === row.kind) ?? 'list'
  const samples = row.samples.map(({ title, ...rest }) => ({
    title,
    ...('note' in rest && rest.note ? { note: rest.note } : {}),
  }))
  return { ...row, kind, description: row.description ?? '', samples }
}

/** @throws UserError with file and line of the first row that does not fit */
function readRows<T>(file: string, schema: z.ZodType<T>): T[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UserError('file', `${file} cannot be read. Expected a file of JSON lines.`)
  }
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const at = `${file}:${i + 1}`
    const parsed = schema.safeParse(parseJson(line, at))
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]
    const path = issue?.path.join('.') || 'the line'
    throw new UserError(
      'row',
      `${at}: “${path}”: ${issue?.message}. Expected the fields that “${program} match --help” names.`,
    )
  })
}

/** @throws UserError that shows the line */
function parseJson(line: string, at: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new UserError(
      'row',
      `${at}: found “${shorten(line.trim(), 60)}”, which is no JSON. Expected one object on each line, in braces.`,
    )
  }
}

const round = (score: number) => Math.round(score * 1e4) / 1e4
