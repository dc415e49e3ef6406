import type { Link, List, ListItem, Nodes, Root, TableRow } from 'mdast'
import { toString as flatten } from 'mdast-util-to-string'
import { parse } from './parse.ts'

/** One bullet of a list of links. */
export interface Bullet {
  /** Counts from 1. */
  readonly line: number
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[]
  /** First links of the bullets that it is nested in. */
  readonly parents: readonly string[]
  readonly links: readonly { readonly text: string; readonly url: string }[]
  /** Its own words, links included. */
  readonly text: string
  /** The words of block quotes in it. */
  readonly quoted: string
  /** The words of what is nested below it. */
  readonly below: string
}

/** One row of a table: the cells' text, and the first link. */
export interface Row {
  readonly headings: readonly string[]
  readonly cells: readonly string[]
  readonly url: string
}

/** The bullets of all lists; none of what is too complex to parse. */
export function readBullets(markdown: string): readonly Bullet[] {
  return underHeadings(parse(markdown) as Root).flatMap(({ headings, node }) =>
    node.type === 'list' ? bulletsOf(node, headings, []) : [],
  )
}

export function readRows(markdown: string): readonly Row[] {
  return underHeadings(parse(markdown) as Root).flatMap(({ headings, node }) =>
    node.type === 'table' ? node.children.slice(1).flatMap(row => rowOf(row, headings)) : [],
  )
}

function underHeadings(tree: Root): readonly { headings: string[]; node: Nodes }[] {
  const open: string[] = []
  const found: { headings: string[]; node: Nodes }[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      open.length = Math.min(open.length, node.depth - 1)
      while (open.length < node.depth - 1) open.push('')
      open.push(flatten(node))
    } else {
      found.push({ headings: open.filter(title => title !== ''), node })
    }
  }
  return found
}

function bulletsOf(list: List, headings: readonly string[], parents: readonly string[]): Bullet[] {
  return list.children.flatMap(item => {
    const own = bulletOf(item, headings, parents)
    const label = own.links[0]?.text ?? own.text
    const nested = item.children.filter(child => child.type === 'list')
    return [own, ...nested.flatMap(child => bulletsOf(child, headings, [...parents, label]))]
  })
}

function bulletOf(item: ListItem, headings: readonly string[], parents: readonly string[]): Bullet {
  const own = item.children.filter(child => child.type !== 'list')
  const nested = item.children.filter(child => child.type === 'list')
  return {
    line: item.position?.start.line ?? 1,
    headings,
    parents,
    links: own.flatMap(linksOf).map(link => ({ text: flatten(link), url: link.url })),
    text: own.map(node => flatten(node)).join(' '),
    quoted: own.flatMap(node => (node.type === 'blockquote' ? [flatten(node)] : [])).join(' '),
    below: nested.flatMap(node => node.children.map(child => flatten(child))).join('\n'),
  }
}

function rowOf(row: TableRow, headings: readonly string[]): Row[] {
  const url = linksOf(row)[0]?.url
  return url === undefined ? [] : [{ headings, url, cells: row.children.map(c => flatten(c)) }]
}

function linksOf(node: Nodes): Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(child => linksOf(child as Nodes)) : []
}
