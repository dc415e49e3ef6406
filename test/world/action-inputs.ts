/** The inputs of an action as its runner hands them over. */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
}

/** What `${{ … }}` in a default may say. */
export type Contexts = Readonly<Record<string, string>>

/** INPUT_NAME → value: every declared input is there, empty when it has neither value nor default. */
export function inputVariables(
  actionFile: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const values: Record<string, string> = {}
  const declared = existsSync(actionFile) ? readInputs(actionFile) : null
  for (const [name, value] of Object.entries(declared ?? {})) {
    values[name] = evaluate(value?.default, contexts)
  }
  for (const [name, value] of Object.entries(given)) {
    if (declared && !(name in declared)) throw new Error(`action.yml declares no input ${name}.`)
    values[name] = value
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${variable(name)}`, value]),
  )
}

function readInputs(file: string): NonNullable<ActionFile['inputs']> {
  return (parse(readFileSync(file, 'utf8')) as ActionFile).inputs ?? {}
}

/** Spaces become underscores; hyphens stay, though a shell cannot set such a variable. */
function variable(name: string): string {
  return name.replaceAll(' ', '_').toUpperCase()
}

function evaluate(value: unknown, contexts: Contexts): string {
  return String(value ?? '').replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => {
    const found = contexts[name]
    if (found === undefined)
      throw new Error(`The world has no ${whole} for a default of action.yml.`)
    return found
  })
}
