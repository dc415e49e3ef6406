const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
}

/** Letters without their marks; undefined where a script has no Latin letters that all agree on. */
function latin(text: string, german: boolean): string | undefined {
  const plain = text
    .normalize('NFC')
    .replace(german ? /[æœøßđłäöü]/giu : /[æœøđł]/giu, sign => letters[sign.toLowerCase()] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return /[^\P{L}a-zA-Z]/u.test(plain) ? undefined : plain
}

/** The filter `slugify`, by the rule of @sindresorhus/slugify. */
export function slugify(text: string): string | undefined {
  const plain = latin(text.replaceAll('&', ' and '), true)?.toLowerCase()
  return plain
    ?.replace(/([a-z\d]+)['’]([ts])(?=\s|$)/g, '$1$2')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The older filter `slug`, by the rule of the package slugify: some signs stay. */
export function slug(text: string): string | undefined {
  const plain = latin(text.replaceAll('&', 'and'), false)
  return plain
    ?.replace(/[^\w\s$*+~.()'"!\-:@]+/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .toLowerCase()
}
