/**
 * How a post says that its text is not its own, or stood elsewhere first; a sentence each, from its
 * first word to the link. U+E000 stands where the link begins.
 */
const link = '\\uE000'
const thing =
  '(?:blog ?post|post|article|essay|piece|story|text|tutorial|guide|column|interview|entry|chapter)'
const self = `(?:this|the following)(?: (?:blog|${thing}))*`
/** Few words up to the link, none of which begins another thought or speaks of the author's own. */
const upTo = (most: number) =>
  `(?:(?!with |thanks|help|my |our |mine|i |we |see |under |and )[^\\s\\uE000]+ ){0,${most}}${link}`

/** The text is somebody else's: summarised, translated or reposted. */
export const retold: readonly RegExp[] = [
  `${self} (?:is|was) (?:an?|the) (?:[\\w-]+ ){0,3}summary of (?:the|an?|this) ${upTo(4)}(?<=${thing} ${link})`,
  `${self} summari[sz]es (?:the|an?|this) ${upTo(4)}(?<=${thing} ${link})`,
  `${self} (?:is|was) (?:an?|the|my) (?:[\\w-]+ ){0,3}(?:translation|repost|reprint) (?:of|from) ${upTo(6)}`,
  `(?:${self} (?:is|was|has been) )?(?:translated|reposted|republished|reprinted|reproduced) (?:here )?with (?:\\w+ )?permission (?:of|from|by) ${upTo(8)}`,
  `(?:${self} (?:is|was|has been) )?(?:translated|reposted|reprinted) from ${upTo(6)}`,
  `(?:an? )?(?:[\\w-]+ )?translation of ${upTo(6)}`,
  `(?:cet article|ce billet|ce texte) est (?:une|la) (?:[\\p{L}-]+ )?traduction d[eu’' ].{0,40}${link}`,
  `(?:este|esta) (?:artículo|post|entrada|texto) es una traducción del? .{0,40}${link}`,
  `dies(?:er|es)? (?:artikel|beitrag|text) ist eine (?:[\\p{L}-]+ )?übersetzung .{0,40}${link}`,
  `(?:este|esse) (?:artigo|post|texto) é uma tradução d.{0,40}${link}`,
  `questo (?:articolo|post|testo) è una traduzione d.{0,40}${link}`,
  `(?:本文|此文|这篇文章)?(?:是)?(?:翻译自|译自|转载自|转自)[：:]? ?${link}`,
  `原文(?:链接|地址)?[：:] ?${link}`,
  `(?:この記事は|本記事は|これは).{0,20}${link}.{0,200}(?:翻訳|和訳|抄訳)`,
].map(sentence)

/** The text stood on another site before. */
export const elsewhere: readonly RegExp[] = [
  `(?:(?:an? (?:[\\w-]+ ){0,3}version of )?${self} |this is an excerpt,? (?:of an? ${thing} )?)?(?:was |is |has been )?(?:originally|first|initially) (?:published|posted|appeared|written for) (?:here )?${upTo(8)}`,
  `(?:${self} (?:is|was|has been) )?(?:cross-?posted|syndicated|mirrored|republished) from ${upTo(6)}`,
].map(sentence)

function sentence(pattern: string): RegExp {
  return new RegExp(`^(?:note: )?${pattern}`, 'iu')
}
