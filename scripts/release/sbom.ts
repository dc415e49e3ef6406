import type { BundledPackage } from '../build/bundled-packages.ts'

/** The parts of CycloneDX that npm writes and we touch. */
export interface Sbom {
  readonly metadata: {
    readonly component: { readonly name: string; readonly 'bom-ref': string }
    readonly lifecycles?: readonly { readonly phase: string }[]
  }
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly 'bom-ref': string
    readonly scope?: string
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/**
 * What npm lists of node_modules, cut down to what is in the bundle. By package.json all of it is for
 * development and the package has no dependency: that would be a bill of nothing, or of too much.
 */
export function sbomOf(name: string, listed: Sbom, bundled: readonly BundledPackage[]): Sbom {
  const wanted = new Set(bundled.map(one => `${one.name}@${one.version}`))
  const components = listed.components
    .filter(one => wanted.has(`${one.name}@${one.version}`))
    // To us they were for development; to who runs the bundle they are what it is made of.
    .map(one => ({ ...one, scope: 'required', properties: [] }))
  const found = new Set(components.map(one => `${one.name}@${one.version}`))
  const missing = [...wanted].filter(one => !found.has(one))
  if (missing.length > 0) throw new Error(`npm does not list ${missing.join(', ')}.`)
  const refs = new Set(components.map(one => one['bom-ref']))
  const { component } = listed.metadata
  const ours = { ref: component['bom-ref'], dependsOn: [...refs] }
  const theirs = listed.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(one => refs.has(one)) }))
  return {
    ...listed,
    metadata: { ...listed.metadata, component: { ...component, name } },
    components,
    dependencies: [ours, ...theirs],
  }
}
