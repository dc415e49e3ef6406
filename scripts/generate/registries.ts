import { plugInsIn } from './plug-ins.ts'
import { generatedBy, type Product } from './product.ts'

interface Registry {
  /** Where the plug-ins are; the registry stands among them. */
  readonly folder: string
  /** What the registry exports. */
  readonly name: string
  /** The type of a plug-in, and where it is from; without one, what the files say counts. */
  readonly type?: readonly [name: string, from: string]
  /** Where the first one that fits is taken: those that come before the others, in this order. */
  readonly first?: readonly string[]
  /** And the one that comes after them. */
  readonly last?: string
  /** Also a list of the names of its files, by this name. */
  readonly ids?: string
}

const all: readonly Registry[] = [
  { folder: 'src/checks', name: 'checks', type: ['Check', '../domain.ts'] },
  {
    folder: 'src/platforms/medium/losses',
    name: 'losses',
    type: ['MediumLoss', '../define-loss.ts'],
  },
  { folder: 'src/sites', name: 'generators', last: 'template' },
  {
    folder: 'src/sources',
    name: 'sources',
    type: ['Source', '../domain.ts'],
    ids: 'sourceIds',
  },
  {
    folder: 'src/matching/gates',
    name: 'gates',
    first: ['own-site', 'suppressed', 'closed', 'deadline-passed'],
  },
  { folder: 'src/matching/signals', name: 'signals' },
  {
    folder: 'src/drafts/channels',
    name: 'channels',
    type: ['Channel', '../define-channel.ts'],
    first: ['link-submission', 'listicle-update'],
  },
  {
    folder: 'src/drafts/gate/rules',
    name: 'rules',
    type: ['Rule', '../define-rule.ts'],
  },
]

/** The folders of plug-ins. */
export const folders: readonly string[] = all.map(({ folder }) => folder)

/** A registry for each folder of plug-ins that exists. */
export function registries(): Product[] {
  return all.flatMap(registry => {
    const names = inOrder(registry)
    if (names.length === 0) return []
    const text = textOf(registry, names)
    return [{ path: `${registry.folder}/registry.ts`, text }, ...idsOf(registry, names)]
  })
}

/** Where the plug-ins are loaded late, what they are called is known without them. */
function idsOf({ folder, ids }: Registry, names: readonly string[]): Product[] {
  if (ids === undefined) return []
  const head = `export const ${ids}: readonly string[] = [`
  const text = `// ${generatedBy}\n${listed(
    head,
    names.map(name => `'${name}'`),
  )}\n`
  return [{ path: `${folder}/ids.ts`, text }]
}

function inOrder({ folder, first = [], last }: Registry): string[] {
  const names = plugInsIn(folder).map(name => name.replace(/\.ts$/, ''))
  const others = names.filter(name => !first.includes(name) && name !== last)
  return [
    ...first.filter(name => names.includes(name)),
    ...others,
    ...names.filter(name => name === last),
  ]
}

function textOf({ name, type }: Registry, names: readonly string[]): string {
  const imports = [...names].sort().map(plugIn => `import ${camel(plugIn)} from './${plugIn}.ts'`)
  if (type !== undefined) imports.unshift(`import type { ${type[0]} } from '${type[1]}'`)
  const head = `export const ${name}${type === undefined ? '' : `: readonly ${type[0]}[]`} = [`
  return `// ${generatedBy}\n${imports.join('\n')}\n\n${listed(head, names.map(camel))}\n`
}

/** On one line where it fits, as the formatter has it. */
export function listed(head: string, names: readonly string[]): string {
  const line = `${head}${names.join(', ')}]`
  return line.length <= 100 ? line : `${head}\n${names.map(name => `  ${name},\n`).join('')}]`
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
