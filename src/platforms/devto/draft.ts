import type { DevArticle, PostSubject } from '../../domain.ts'
import { tooComplex } from '../../markdown/too-complex.ts'
import { shorten } from '../../text/say.ts'
import { wholeAddress } from '../medium/copy/addresses.ts'
import type { Altered } from '../medium/copy/altered.ts'
import { subtitleOf } from '../medium/subtitle.ts'
import { bodyFor } from './body.ts'
import { tagsFor } from './tags.ts'

/** Of Forem, the software of DEV: https://github.com/forem/forem/blob/main/app/models/article.rb */
const longestTitle = 128
/** Bytes. */
const longestBody = 800 * 1024

export interface DevDraft {
  readonly article: DevArticle
  readonly altered: readonly Altered[]
}

/** A post → the draft that DEV would get; a why where there can be none. */
export function draftFor(subject: PostSubject): DevDraft | { readonly why: string } {
  const { post, address } = subject
  if (address.url === null)
    return { why: `its address is not known: ${address.why ?? 'no site address'}` }
  const complex = tooComplex(post.body)
  if (complex !== null) return { why: `its text cannot be read: ${complex.why}` }
  const { markdown, altered } = bodyFor(subject)
  if (markdown.trim() === '') return { why: 'its text is empty' }
  const bytes = new TextEncoder().encode(markdown).length
  if (bytes > longestBody)
    return {
      why: `its text has ${Math.ceil(bytes / 1024)} KB, and DEV takes ${longestBody / 1024}`,
    }
  const description = subtitleOf(post)
  const cover = post.cover === undefined ? null : wholeAddress(post.cover, subject)
  return {
    article: {
      title: shorten(post.title.replace(/\s+/g, ' ').trim(), longestTitle),
      body_markdown: markdown,
      published: false,
      canonical_url: address.url,
      tags: tagsFor(post.tags),
      ...(description !== '' && { description }),
      ...(cover !== null && /^https?:/i.test(cover) && { main_image: cover }),
    },
    altered,
  }
}
