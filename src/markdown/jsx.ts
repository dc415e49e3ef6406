import type { Node } from '../domain.ts'

/** An element of MDX as it stands in the tree. */
export interface Element {
  /** As written, `Tabs.Item` for instance; empty for a fragment. */
  readonly name: string
  /** Attributes that are plain text; null for those that a program computes. */
  readonly attributes: Readonly<Record<string, string | null>>
}

/** The element that a node is; null when it is something else. */
export function elementOf({ type, name, attributes: given = [] }: Node): Element | null {
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return null
  const attributes = Object.create(null) as Record<string, string | null>
  for (const { name: key, value } of given) {
    if (key !== undefined) attributes[key] = typeof value === 'object' ? null : (value ?? '')
  }
  return { name: name ?? '', attributes }
}

/** Where an element leads: `<a href>`, and the `<Link>` of Next, Gatsby and Docusaurus. */
export function linkOf({ name, attributes }: Element): string | null {
  if (name === 'a') return attributes.href || null
  return name === 'Link' ? attributes.href || attributes.to || null : null
}

/** The picture that an element shows: `<img src>`, and the `<Image>` of Next and Astro. */
export function imageOf({ name, attributes }: Element): string | null {
  return name === 'img' || name === 'Image' ? attributes.src || null : null
}
