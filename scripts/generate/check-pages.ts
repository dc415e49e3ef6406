import { readdirSync } from 'node:fs'
import type { Check, Example, ExampleBefore, Finding } from '../../src/domain.ts'
import { allChecks, type ListedCheck } from './all-checks.ts'
import { generatedBy, type Product, root } from './product.ts'
import { findingsOf, subjectOf } from './subject.ts'

const folder = 'docs/checks'

/** A page for each check; the messages are those of a real run. Pages of no check go. */
export async function checkPages(): Promise<Product[]> {
  const pages = (await allChecks()).map(listed => ({
    path: `${folder}/${listed.check.id}.md`,
    text: pageOf(listed),
  }))
  const known = new Set([...pages.map(({ path }) => path), `${folder}/README.md`])
  const gone = pagesOnDisk().filter(path => !known.has(path))
  return [...pages, ...gone.map(path => ({ path, text: null }))]
}

function pagesOnDisk(): string[] {
  try {
    return readdirSync(new URL(`${folder}/`, root)).map(name => `${folder}/${name}`)
  } catch {
    return []
  }
}

function pageOf(listed: ListedCheck): string {
  const { check, file } = listed
  const parts = [
    `<!-- ${generatedBy} -->`,
    `# ${check.id}`,
    `${check.title}.`,
    factsOf(listed),
    '## Why',
    check.why,
    ...(check.habit === undefined ? [] : [ofBlogs]),
    '## What it finds',
    ...check.examples.fail.map(example => failing(listed, example)),
    '## What it leaves alone',
    ...check.examples.pass.map(example => `${example.name}:\n\n${fenced(example)}`),
    ...optionsOf(check),
    '## How to switch it off',
    ...(check.offWhen === undefined ? [] : [check.offWhen]),
    ...silencing(listed),
    '## Sources',
    check.evidence.map(url => `- <${url}>`).join('\n'),
    `The check is in [\`${file}\`](../../${file}).`,
  ]
  return `${parts.join('\n\n')}\n`
}

const ofBlogs =
  'Where most posts of a blog have it, it is told once, at the newest of them. Fewer than ten posts make no habit.'

function factsOf({ check, group }: ListedCheck): string {
  const concerns =
    check.concerns === 'medium'
      ? 'matters only when the post is taken to Medium'
      : 'matters for the post itself'
  const needs = check.id.startsWith('address-')
    ? 'needs the files as they were before'
    : check.needs === 'page'
      ? 'needs the live page'
      : 'needs only the files'
  return `${group} · **${check.severity}** · ${concerns} · ${needs}`
}

function optionsOf({ id, options }: Check): string[] {
  if (options === undefined) return []
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.says} |`,
  )
  const [name, option] = Object.entries(options)[0]!
  return [
    '## Options',
    ['| Option | Default | |', '|---|---|---|', ...rows].join('\n'),
    yaml(`checks:\n  ${id}: { ${name}: ${JSON.stringify(option.default)} }`),
  ]
}

function silencing(listed: ListedCheck): string[] {
  const { id, optional, onFor, severity, needs } = listed.check
  const unless = onFor === undefined ? '' : `, or until \`platforms\` names \`${onFor}\``
  const blog =
    optional === true
      ? `It is off until you switch it on${unless}, in \`.github/postrider.yml\`:\n\n${yaml(`checks:\n  ${id}: ${severity}`)}`
      : `For the whole blog, or with another severity (\`note\`, \`warning\`, \`error\`), in \`.github/postrider.yml\`:\n\n${yaml(`checks:\n  ${id}: off`)}`
  const line = `For one line, above it:\n\n\`\`\`markdown\n<!-- postrider-disable-next-line ${id} -->\n\`\`\``
  return [
    ...(findsInBody(listed) ? [line] : []),
    ...(needs === 'blog'
      ? []
      : [`In one post, in its frontmatter:\n\n${yaml(`postrider: { ignore: [${id}] }`)}`]),
    blog,
    `For some ${needs === 'blog' ? 'files' : 'posts'} only: \`${id}: { ignore: ["posts/2019/**"] }\`.`,
  ]
}

function findsInBody(listed: ListedCheck): boolean {
  return listed.check.examples.fail.some(example => {
    const { post } = subjectOf(example)
    if (listed.check.needs === 'blog') return false
    return findingsOf(listed.check, example).some(({ place }) => place.line >= post.bodyLine)
  })
}

const yaml = (text: string) => `\`\`\`yaml\n${text}\n\`\`\``

function failing(listed: ListedCheck, example: Example): string {
  const said = findingsOf(listed.check, example)
  return `${example.name}:\n\n${fenced(example)}\n\n${said.map(sayFinding).join('\n>\n')}`
}

function sayFinding({ place, message, fix }: Finding): string {
  return `> Line ${place.line}: ${message}${fix === undefined ? '' : ` ${fix}`}`
}

/** The file, and what else is known of the post. */
function fenced(example: Example): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(example.file) + 1))
  const file = `${ticks}markdown\n${abridged(example.file).trimEnd()}\n${ticks}`
  return [file, ...knownOf(example)].join('\n\n')
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

/** Long lines stand for length alone; control characters are shown by their pictures. */
function abridged(file: string): string {
  return (
    file
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is shown
      .replace(/[\u0000-\u0008\u000B-\u001F]/g, found =>
        String.fromCharCode(0x2400 + found.charCodeAt(0)),
      )
      .split('\n')
      .map(line =>
        line.length > 300 ? `${line.slice(0, 160)} … (${line.length} characters)` : line,
      )
      .join('\n')
  )
}

function knownOf({
  html,
  headers,
  page,
  url,
  others,
  assets,
  options,
  product,
  before,
  removed,
}: Example): string[] {
  const known = []
  if (options !== undefined) known.push(`With the options \`${JSON.stringify(options)}\`.`)
  if (product !== undefined) known.push(`With the product \`${JSON.stringify(product)}\`.`)
  if (before !== undefined)
    known.push(`At <${url ?? 'https://example.com/post'}>. ${sayBefore(before)}`)
  if (html !== undefined) known.push(`The page:\n\n\`\`\`html\n${abridged(html).trimEnd()}\n\`\`\``)
  for (const [name, value] of Object.entries(headers ?? {}))
    known.push(`With the header \`${name}: ${value}\`.`)
  if (page !== undefined)
    known.push(`${html === undefined ? 'The page' : 'Known of it'}: ${sayPage(page)}.`)
  for (const other of others ?? []) {
    known.push(
      `\`${other.path}\`, at <${other.url}>:\n\n\`\`\`markdown\n${other.file.trimEnd()}\n\`\`\``,
    )
    if (other.before !== undefined) known.push(sayBefore(other.before))
  }
  for (const { path, file, url } of removed ?? [])
    known.push(`Removed, from <${url}>: \`${path}\`\n\n\`\`\`markdown\n${file.trimEnd()}\n\`\`\``)
  if (assets !== undefined)
    known.push(`Files: ${assets.map(name => `\`${name}\``).join(', ') || 'none'}.`)
  return known
}

function sayBefore({ path, file, url }: ExampleBefore): string {
  const name = path === undefined ? '' : ` \`${path}\``
  const text = file === undefined ? '.' : `:\n\n\`\`\`markdown\n${file.trimEnd()}\n\`\`\``
  return `Before, at <${url}>${name}${text}`
}

function sayPage(page: NonNullable<Example['page']>): string {
  return Object.entries(page)
    .map(
      ([name, value]) => `${name} \`${typeof value === 'object' ? JSON.stringify(value) : value}\``,
    )
    .join(', ')
}
