import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The words of a title that may be HTML, where nothing says so reliably. */
export function titleInHtml(title: string): string {
  return /[<&]/.test(title) ? textOf(parseFragment(title)) : title
}

/** Without a call for each level, of which a title may have any number. */
function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  let text = ''
  const open = [...root.childNodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) text += node.value
    else if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) open.push(node.childNodes[at]!)
  }
  return text
}
