import type { Check } from '../../src/domain.ts'
import type { MediumLoss } from '../../src/platforms/medium/define-loss.ts'
import { lossCheck } from '../../src/platforms/medium/loss-check.ts'
import { loadPlugIns } from './plug-ins.ts'

/** A check, the file that it is in, and the group that its name begins with. */
export interface ListedCheck {
  readonly check: Check
  readonly file: string
  readonly group: string
}

const losses = 'src/platforms/medium/losses'

/** Groups in the order in which people meet them; the first word of an id tells the group. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Frontmatter: [
    'frontmatter',
    'title',
    'description',
    'date',
    'tags',
    'slug',
    'cover',
    'author',
    'suppression',
  ],
  Canonical: ['canonical'],
  'What a change moves': ['address'],
  'The live page': ['page', 'index'],
  Content: ['content'],
  'Links and images': ['link', 'anchor', 'image'],
  'What Medium loses': ['medium'],
  Distribution: ['social', 'distribution'],
}

/** Every check, in the order of the groups, then by name; read from the folders. */
export async function allChecks(): Promise<ListedCheck[]> {
  const own = (await loadPlugIns<Check>('src/checks')).map(check => ({
    check,
    file: `src/checks/${check.id}.ts`,
  }))
  const lost = (await loadPlugIns<MediumLoss>(losses)).map(loss => ({
    check: lossCheck(loss),
    file: `${losses}/${loss.id}.ts`,
  }))
  const order = Object.keys(groups)
  return [...own, ...lost]
    .map(listed => ({ ...listed, group: groupOf(listed.check) }))
    .sort(
      (a, b) =>
        order.indexOf(a.group) - order.indexOf(b.group) || (a.check.id < b.check.id ? -1 : 1),
    )
}

function groupOf({ id }: Check): string {
  const first = id.split('-')[0]!
  const group = Object.keys(groups).find(name => groups[name]!.includes(first))
  if (group === undefined) throw new Error(`No group for the check ${id}: name it in all-checks.ts`)
  return group
}
