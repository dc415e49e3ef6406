import type { Tell } from './altered.ts'
import { replaceTags, type ShortcodeTag } from './shortcode-tags.ts'
import { alone, escaped, rewrite, type SourceLine } from './source-lines.ts'
import { withoutRawMarks } from './without-raw-marks.ts'

/** They decide what a page has and leave no mark of their own. */
const logic =
  /^(?:if|unless|else|elsif|elseif|for|case|when|assign|set|capture|break|continue|cycle|block|extends|from|import|macro|call|filter|increment|decrement|comment|raw|verbatim|param)$/
const picture = /^(?:figure|image|img|imgproc|picture|asset_img|imgcap|thumbnail)$/
const code = /^(?:highlight|code|codeblock|prism)$/

/** Shortcodes of which no other loss knows: pictures and code become theirs, others show their place. */
export function replaceShortcodes(lines: readonly SourceLine[], tell: Tell): readonly SourceLine[] {
  const hidden = rewrite(lines, comment, ({ match }) =>
    '\n'.repeat(match[0].split('\n').length - 1),
  )
  const tags = replaceTags(
    hidden,
    () => true,
    tag => replaceOne(tag, tell),
  )
  const said = rewrite(tags, directive, ({ match, line }) => {
    const [, name, label] = match
    if (label !== undefined) {
      tell(line, 'Its text stands by itself')
      return label
    }
    tell(line, 'Words mark its place', `Put what your page shows for ${name}`)
    return place(match[0])
  })
  return withoutRawMarks(said)
}

const comment =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{<?\/\*[\s\S]*?\*\/>?\}\}/g
const directive = /(?<=^|[\s(])::?([a-z][\w-]*)(?:\[([^\]\n]*)\](?:\{[^}\n]*\})?|\{[^}\n]*\})/gim

function replaceOne(tag: ShortcodeTag, tell: Tell): string | null {
  const { name, isClosing, isPaired, named, positional, written, found } = tag
  const { line, before } = found
  const indent = /^[\s>]*/.exec(before)?.[0] ?? ''
  if (/^(?:raw|verbatim)$/.test(name)) return null
  if (code.test(name)) {
    if (isClosing) return '```'
    const language = /^[\w+#.-]+$/.test(positional[0] ?? '') ? positional[0]! : (named.lang ?? '')
    tell(line, 'Became a code block')
    return `\`\`\`${language}`
  }
  if (isClosing) return name === 'figure' ? '</figure>' : ''
  if (picture.test(name) || isPictureInclude(tag)) return pictureOf(tag, indent, tell) ?? mark()
  if (logic.test(name)) {
    tell(line, `Left out: ${written} decides what your page shows`)
    return ''
  }
  if (isPaired) {
    tell(line, `What ${name} frames stands without it`)
    return ''
  }
  return mark()

  function mark(): string {
    tell(line, 'Words mark its place', `Put what your page shows for ${written}`)
    return found.isAlone ? alone(place(written), before) : place(written)
  }
}

const place = (written: string) => `<em>[${escaped(`Put here what this shows: ${written}`)}]</em>`

function isPictureInclude({ name, named }: ShortcodeTag): boolean {
  return /^include/.test(name) && sourceOf(named, []) !== undefined
}

function sourceOf(
  named: Readonly<Record<string, string>>,
  positional: readonly string[],
): string | undefined {
  const given =
    named.src ?? named.image_path ?? named.path ?? named.url ?? named.file ?? named.image
  return (
    given ?? positional.find(one => /^[^\s()[\]]*[./][^\s()[\]]*$/.test(one) && !/^\d/.test(one))
  )
}

/** A picture with its caption, which is markdown too. */
function pictureOf(tag: ShortcodeTag, indent: string, tell: Tell): string | null {
  const { name, isPaired, named, positional, written, found } = tag
  const isFrame = name === 'figure' && isPaired
  const src = sourceOf(named, isFrame ? [] : positional)
  // A quotation mark that is never closed leaves the caption unread.
  const rest = /\bcaption\s*[:=]\s*["']?(.*?)["']?\s*(?:[>%]\}\}|-?%\})$/s.exec(written)?.[1]
  const caption = named.caption ?? rest ?? named.title ?? named.description ?? ''
  const words = caption === '' ? [] : ['<figcaption>', '', caption, '', '</figcaption>']
  if (src === undefined && !isFrame) return null
  tell(found.line, caption === '' ? 'Became a picture' : 'Became a picture with its caption')
  const alt = named.alt ?? caption.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  const image = src === undefined ? '' : `<img src="${escaped(src)}" alt="${escaped(alt)}">`
  const linked =
    named.link === undefined || image === ''
      ? image
      : `<a href="${escaped(named.link)}">${image}</a>`
  if (!isFrame && !found.isAlone) return linked
  const end = isFrame ? ['', ''] : ['</figure>', '']
  return [`<figure>${linked}`, ...words, ...end].join(`\n${indent}`)
}
