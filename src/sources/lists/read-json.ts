import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import { targetKinds } from '../../domain.ts'
import { isAddress, ListError, type ReadList } from './listed-place.ts'

const address = z.string().refine(isAddress, 'an address such as https://example.com')
const row = z.object({
  name: z.string().optional(),
  url: address,
  kind: z.enum(targetKinds).optional(),
  topics: z.array(z.string()).optional(),
  description: z.string().optional(),
  feed: address.optional(),
  route: z
    .union([
      address.transform(url => ({ how: 'submit' as const, url })),
      z.object({
        how: z.enum(['form', 'pull-request', 'e-mail', 'comment', 'submit', 'call-for-papers']),
        url: address,
        rules: z.array(z.string()).optional(),
      }),
    ])
    .optional(),
  samples: z
    .array(z.object({ title: z.string(), url: address.optional(), date: z.iso.date().optional() }))
    .optional(),
})

/** An array of objects with `url`, and what else of a place is known. */
export const readJson: ReadList = text => {
  const parsed = z.array(row).min(1).safeParse(fromJson(text))
  if (parsed.success) return parsed.data as ReturnType<ReadList>
  const issue = innermost(parsed.error.issues[0]!)
  const found = issue.path.length === 0 ? 'something else' : `“${issue.path.join('.')}”`
  throw new ListError(
    lineOf(text, issue.path),
    found,
    issue.path.length === 0 ? 'an array of places' : issue.message.toLowerCase(),
    'A place has “url”, and may have name, kind, topics, description, feed, route and samples.',
  )
}

/** Of several forms, what is wrong with the one that was meant. */
function innermost(issue: z.core.$ZodIssue): {
  readonly path: readonly PropertyKey[]
  readonly message: string
} {
  const inner = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ListError(brokenLine(text), 'no JSON', 'JSON', 'Mend this line, a comma perhaps.')
  }
}

/** JSON is YAML, whose reader knows the lines; only a mistake costs it. */
function documentOf(text: string) {
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  } as never)
  return { doc, lines }
}

function brokenLine(text: string): number {
  const { doc, lines } = documentOf(text)
  return lines.linePos(doc.errors[0]?.pos[0] ?? 0).line || 1
}

function lineOf(text: string, path: readonly PropertyKey[]): number {
  const { doc, lines } = documentOf(text)
  for (let end = path.length; end > 0; end--) {
    const node = doc.getIn(path.slice(0, end), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
