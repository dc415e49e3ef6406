import { isReturned, type Literal } from '../../formats/literal.ts'
import { strftime } from './date-formats.ts'
import { readFilter } from './read-filter.ts'
import { slug, slugify } from './slug.ts'
import type { Value } from './template.ts'

type Filter = (value: string, args: readonly string[]) => string | undefined

/** Filters that Eleventy, Liquid and Nunjucks bring along; on text. */
const known: Readonly<Record<string, Filter>> = {
  slugify: value => slugify(value),
  slug: value => slug(value),
  url: value => value,
  safe: value => value,
  downcase: value => value.toLowerCase(),
  lower: value => value.toLowerCase(),
  upcase: value => value.toUpperCase(),
  upper: value => value.toUpperCase(),
  strip: value => value.trim(),
  trim: value => value.trim(),
  append: (value, [end = '']) => value + end,
  prepend: (value, [start = '']) => start + value,
  remove: (value, [part = '']) => value.replaceAll(part, ''),
  remove_first: (value, [part = '']) => value.replace(part, () => ''),
  replace: (value, [from = '', to = '']) => value.replaceAll(from, () => to),
  default: value => value,
}

/** The filter's result; undefined when only running code would tell. The blog's own ones come first. */
export function applyFilter(
  name: string,
  value: Value,
  args: readonly string[],
  added: ReadonlyMap<string, Literal>,
): Value | undefined {
  if (added.has(name)) {
    const own = added.get(name)
    return isReturned(own) ? readFilter(own, value, args) : undefined
  }
  if (name === 'date' && typeof value !== 'string')
    return args[0] === undefined ? undefined : strftime(value, args[0])
  if (typeof value !== 'string' || !Object.hasOwn(known, name)) return undefined
  return known[name]!(value, args)
}
