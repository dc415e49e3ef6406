const written: Readonly<Record<string, string>> = {
  '&': ' and ',
  '♥': ' love ',
  '🦄': ' unicorn ',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  // Of this one nothing is left.
  œ: ' ',
}

/** The filter `slugify`, by the rule of @sindresorhus/slugify; undefined for other scripts and currencies. */
export function slugify(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[&♥🦄æøßđłäöüœ]/gu, sign => written[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{Diacritic}+/gu, '')
  if (/[^\P{L}a-z]|[^\P{N}\d]|[^\P{Sc}$]/u.test(plain)) return undefined
  return plain
    .replace(/([a-z\d]+)'([ts])(?=\s|$)/g, '$1$2')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  œ: 'oe',
  đ: 'dj',
  '&': 'and',
  $: 'dollar',
  '%': 'percent',
  '<': 'less',
  '>': 'greater',
  '|': 'or',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '€': 'euro',
  '£': 'pound',
  '™': 'tm',
  '♥': 'love',
  '©': '(c)',
  '®': '(r)',
  '–': '-',
  '—': '',
}
/** Letters that its table has no Latin ones for, unlike what taking off their marks would say. */
const unlisted = /[ĉċĕĝġĥĭĵĺŏŗŝŭ]|[^\P{L}a-zßà-žșțạ-ỹ]/u

/** The older filter `slug`, by the rule of the package slugify; undefined for signs not known here. */
export function slug(text: string): string | undefined {
  const lower = text.normalize('NFC').toLowerCase()
  if (unlisted.test(lower)) return undefined
  const plain = lower
    .replace(/[&$%<>|]|\P{ASCII}/gu, sign => spelled[sign] ?? sign)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
  if (/(?!\p{Extended_Pictographic})\P{ASCII}/u.test(plain)) return undefined
  return plain
    .replace(/[^\w\s$*+~.()'"!\-:@]+/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
}
