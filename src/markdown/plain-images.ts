/** An image with attributes where CommonMark allows none, as Hashnode writes it. */
const attributed = /!\[[^\]\n]{0,500}\]\([^\s()]{1,2000}([ \t]+[a-z]+="[^"\n]{0,100}")\)/g
const fence = /^ {0,3}(`{3,}|~{3,})/

/**
 * Makes `![alt](photo.png align="left")` an image by blanking the attribute, so that every line and
 * column stays where it is. Code is left alone.
 */
export function plainImages(body: string): string {
  if (!body.includes('="')) return body
  let open: string | null = null
  const lines = body.split('\n').map(line => {
    const mark = line.match(fence)?.[1]
    if (mark !== undefined && (open === null || mark.startsWith(open)))
      open = open === null ? mark : null
    return open === null ? line.replace(attributed, blankAttribute) : line
  })
  return lines.join('\n')
}

function blankAttribute(image: string, attribute: string): string {
  const at = image.lastIndexOf(attribute)
  return image.slice(0, at) + ' '.repeat(attribute.length) + image.slice(at + attribute.length)
}
