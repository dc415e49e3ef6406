const separators = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 's',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
}

/** What Hexo calls slugize: Latin letters lose their marks, signs and spaces become hyphens. */
export function slugize(text: string, letterCase = 0): string {
  const plain = text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/giu, '$1')
    .normalize('NFC')
    .replace(/[øØæÆœŒßđĐłŁ]/g, letter => letters[letter] ?? letter)
  const slug = plain
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u001F]/g, '')
    .replace(separators, '-')
    .replace(/^-+|-+$/g, '')
  return letterCase === 1 ? slug.toLowerCase() : letterCase === 2 ? slug.toUpperCase() : slug
}
