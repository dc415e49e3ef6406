import { transliterate } from 'transliteration'
import { generatedBy, type Product } from './product.ts'

/** The scripts that blogs are written in, by the first and last sign of their blocks. */
const blocks = (
  '00a0-024f 02b0-02ff 0370-03ff 0400-052f 0531-0587 05b0-05f4 0600-06ff 0901-0e7f 0e80-0edf ' +
  '0f00-0fff 1000-109f 10a0-10ff 1200-137f 13a0-13ff 1780-17ff 1e00-1fff 2000-206f 20a0-20bf ' +
  '2190-22ff 2500-25ff 3000-30ff 4e00-9fff ac00-d7a3'
).split(' ')

/** Where Unidecode 1.3 and 1.4, which Pelican uses, write a sign in another way; `_` is a space. */
const inUnidecode =
  'Ý=Y Ŋ=NG ŋ=ng ǲ=Dz Ɂ= ɂ= Ʌ= Ɋ=q ẞ=Ss ' +
  'Ή=E Β=B Η=E Ξ=Ks Υ=U Φ=Ph Χ=Kh Ϋ=U ή=e ΰ=u β=b η=e υ=u φ=ph χ=kh ϋ=u ύ=u ' +
  'Ѐ=Ie Ё=Io Й=I Х=Kh Ц=Ts Ю=Iu Я=Ia й=i х=kh ц=ts ю=iu я=ia ѐ=ie ё=io ' +
  'א=A ח=H ט=T ך=KH כ=KH ץ=TS צ=TS ק=k ש=SH ײ=EY ױ=OY ׯ=YYY ֺ=o ׇ=o ׆=n ־=- ע= ع= ' +
  'し=shi ち=chi っ=tsu つ=tsu シ=shi チ=chi ッ=tsu ツ=tsu 、=_ ༔=_ ⁊= −=- ' +
  '万=Mo 么=Yao 叶=Xie 宁=Zhu 广=Yan 术=Zhu 汉=Yi 沈=Chen 癌=Yan 种=Chong 触=Hong 重=Zhong ' +
  '€=EUR ₰=Pf ₱=P ₲=G ₳=A ₴=UAH ₵=C ₶=L ₷=Sm ₸=T ₹=Rs ₺=L ₻=M ₼=m ₽=R ₾=l ₿=BTC'

/**
 * The table by which letters of other scripts are written in Latin ones. The package itself makes
 * an object of all its signs as soon as it is imported: 50 ms of every run, for the few blogs that
 * need it.
 */
export function latinLetters(): Product[] {
  const own = new Map(
    inUnidecode.split(' ').map(pair => [pair[0]!, pair.slice(2).replace('_', ' ')]),
  )
  const lines = blocks.map(block => {
    const [first = 0, last = 0] = block.split('-').map(end => Number.parseInt(end, 16))
    const signs = Array.from({ length: last - first + 1 }, (_, at) =>
      String.fromCharCode(first + at),
    )
    const written = signs.map(sign => own.get(sign) ?? inLatin(sign))
    return `${block.slice(0, 4)}:${written.join(',')}`
  })
  const table = lines.map(line => `  '${line}',\n`).join('')
  const text = `// ${generatedBy}. From the package transliteration (MIT), as Unidecode writes it.\n\n/** A line a block: its first sign, then what stands for each from there on. */\n// biome-ignore format: one block, one line\nexport const latinLetters = [\n${table}]\n`
  return [{ path: 'src/sites/pelican/latin-letters.ts', text }]
}

/** Only what can stand in an address; signs of punctuation fall out of it anyway. */
function inLatin(sign: string): string {
  const written = transliterate(sign, { fixChineseSpacing: false })
  return written.replace(/[^\w\s-]/g, '').replace(/\s+/g, ' ')
}
