import { readFileSync } from 'node:fs'
import { withActionTables } from './action-tables.ts'
import { allChecks, type ListedCheck } from './all-checks.ts'
import { generatedBy, type Product, root } from './product.ts'

const start = '<!-- checks:start -->'
const end = '<!-- checks:end -->'

/** The overview of the checks, and the short table in the README, where it has a place for one. */
export async function checkTables(): Promise<Product[]> {
  const checks = await allChecks()
  const overview = { path: 'docs/checks/README.md', text: overviewOf(checks) }
  const readme = withActionTables(readReadme())
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) return [overview]
  const text = `${readme.slice(0, from + start.length)}\n${shortTable(checks)}\n${readme.slice(to)}`
  return [overview, { path: 'README.md', text }]
}

function readReadme(): string {
  try {
    return readFileSync(new URL('README.md', root), 'utf8')
  } catch {
    return ''
  }
}

function overviewOf(checks: readonly ListedCheck[]): string {
  const parts = [
    `<!-- ${generatedBy} -->`,
    '# Checks',
    'An error says that the post should not go out like this, or, where it concerns Medium, not go there. A warning is worth a look. A note is a habit that helps. Each page says why, shows what is found and what is not, and how to switch the check off.',
    ...groupsOf(checks).map(([group, members]) => `## ${group}\n\n${tableOf(members)}`),
  ]
  return `${parts.join('\n\n')}\n`
}

function tableOf(checks: readonly ListedCheck[]): string {
  const rows = checks.map(({ check }) => {
    const concerns = check.concerns === 'medium' ? 'Medium' : 'the post'
    return `| [${check.id}](${check.id}.md) | ${check.title} | ${check.optional === true ? `off, else ${check.severity}` : check.severity} | ${concerns} |`
  })
  return ['| Check | | Severity | Concerns |', '|---|---|---|---|', ...rows].join('\n')
}

/** Of each group its number and the gravest: all of them would be a wall. */
function shortTable(checks: readonly ListedCheck[]): string {
  const rows = groupsOf(checks).map(([group, members]) => {
    const anchor = group.toLowerCase().replaceAll(' ', '-')
    const gravest = [...members].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, 3)
    const links = gravest.map(({ check }) => `[${check.id}](docs/checks/${check.id}.md)`)
    return `| [${group}](docs/checks/README.md#${anchor}) | ${members.length} | ${links.join(', ')} |`
  })
  return ['| | Checks | for instance |', '|---|---|---|', ...rows].join('\n')
}

function rankOf({ check }: ListedCheck): number {
  return ['error', 'warning', 'note'].indexOf(check.severity)
}

function groupsOf(checks: readonly ListedCheck[]): [string, ListedCheck[]][] {
  const names = [...new Set(checks.map(({ group }) => group))]
  return names.map(name => [name, checks.filter(({ group }) => group === name)])
}
