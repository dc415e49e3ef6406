/** Letters that no accent makes out of a Latin one, and signs of typography. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '--',
  '…': '...',
  '\u00A0': ' ',
}

/** The text in ASCII, accents dropped; null when it holds letters of another script. */
export function latin(text: string): string | null {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, sign => others[sign] ?? sign)
  const foreign = /[^\P{Letter}\p{ASCII}]|[^\P{Number}\p{ASCII}]/u.test(plain)
  return foreign ? null : plain.replace(/\P{ASCII}/gu, '')
}
