import type { Post } from '../../domain.ts'
import { isMap, type Literal } from '../../formats/literal.ts'
import { below } from '../../formats/path.ts'
import type { Located } from '../define-generator.ts'
import { type Layer, layerWith, valueIn } from './cascade.ts'
import { namesOf } from './names.ts'
import { pageDate } from './page-date.ts'
import type { EleventySettings } from './settings.ts'
import { renderTemplate, type Unknown, type Value } from './template.ts'

/** Computed permalink > the post > its data file > folders > layouts > its path. */
export function addressOf(post: Post, settings: EleventySettings): Located {
  const rest = below(settings.input, post.path)
  if (rest === null) return { why: `the file lies outside ${settings.input}, which Eleventy reads` }
  const names = namesOf(rest)
  const layers = settings.cascade(post)
  const { value, from } = permalinkOf(layers)
  if (value === undefined || value === true || value === null)
    return { path: names.usual, rule: 'its path' }
  if (value === false) return { why: `permalink: false in ${from} gives it no page`, final: true }
  if (typeof value !== 'string') {
    return {
      why: `its permalink is made by code in ${from}: set site.permalink in .github/postrider.yml`,
    }
  }
  const rendered = renderTemplate(
    value,
    path => variable(path, post, layers, names),
    settings.filters,
  )
  if ('why' in rendered) {
    return {
      why: `the permalink of ${from} ${rendered.why}: ${rendered.fix ?? 'set site.permalink in .github/postrider.yml'}`,
    }
  }
  const path = `/${rendered.text.trim()}`.replace(/\/{2,}/g, '/').replace(/(?<=\/)index\.html$/, '')
  return { path, rule: `permalink ${value} of ${from}` }
}

function permalinkOf(layers: readonly Layer[]): { readonly value: Literal; readonly from: string } {
  const computed = layers.find(({ values }) => {
    const made = values.get('eleventyComputed')
    return isMap(made) && made.has('permalink')
  })
  const layer = computed ?? layerWith(layers, 'permalink')
  const values = computed?.values.get('eleventyComputed') ?? layer?.values
  const value = isMap(values) ? values.get('permalink') : undefined
  const given = isMap(value) && value.has('build') ? value.get('build') : value
  // A value that could not be read is not a missing one.
  const unread = layer !== undefined && given === undefined
  return { value: unread ? new Map() : given, from: layer?.from ?? '' }
}

function variable(
  path: readonly string[],
  post: Post,
  layers: readonly Layer[],
  names: ReturnType<typeof namesOf>,
): Value | Unknown | undefined {
  const [first = '', second = '', ...others] = path
  if (first === 'page' && others.length === 0) {
    if (second === 'fileSlug') return names.fileSlug
    if (second === 'filePathStem') return names.filePathStem
    if (second === 'date') return pageDate(post.path, layers)
    return second === 'inputPath' ? `./${post.path}` : undefined
  }
  if (first === 'date' && path.length === 1) return pageDate(post.path, layers)
  let value = valueIn(layers, first)
  for (const key of path.slice(1)) value = isMap(value) ? value.get(key) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
