import type { Claim, Node } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { textOf, walk } from '../markdown/walk.ts'
import { countWords, sentencesOf } from '../text/words.ts'

/** Neighbouring sentences of one paragraph, the first of which stands alone. */
export interface Passage {
  readonly claims: readonly Claim[]
  readonly words: number
  /** Paragraphs before it. */
  readonly at: number
  /** It begins its paragraph. */
  readonly starts: boolean
  /** The paragraph comes first below a heading. */
  readonly opens: boolean
}

const shortest = 7
const longest = 36
/** A passage is one sentence, or so many with those that go on from it. */
const mostSentences = 4
const mostWords = 75

/**
 * The passages of a post that can stand in a letter, in reading order: of its own paragraphs, since
 * what it quotes and lists is not said by its author to a reader.
 */
export const ownPassages = perContent(({ tree }): readonly Passage[] => {
  const blocks = tree.children ?? []
  let at = -1
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return []
    at += 1
    return isPlain(block) ? passagesOf(block, at, blocks[i - 1]?.type === 'heading') : []
  })
})

/** In these the words are not all of what a reader sees. */
const opaque = new Set(['html', 'image', 'imageReference', 'footnoteReference', 'inlineMath'])

function isPlain(node: Node): boolean {
  if (node.type !== 'paragraph') return false
  for (const { type } of walk(node)) {
    if (opaque.has(type) || /^mdx|Directive$/.test(type)) return false
  }
  return true
}

function passagesOf(paragraph: Node, at: number, opens: boolean): Passage[] {
  const sentences = sentencesIn(paragraph).map(claim => ({ claim, words: countWords(claim.text) }))
  return sentences.flatMap(({ claim: first, words: length }, start) => {
    // Before the first sentence of a post there is nothing to lean on.
    const isFirst = at === 0 && start === 0
    if (!standsAlone(first.text, length, isFirst)) return []
    const passages: Passage[] = []
    const claims: Claim[] = []
    let words = 0
    for (const { claim, words: more } of sentences.slice(start, start + mostSentences)) {
      if (claims.length > 0 && !goesOn(claim.text, more)) break
      claims.push(claim)
      words += more
      if (words > mostWords) break
      passages.push({ claims: [...claims], words, at, starts: start === 0, opens })
    }
    return passages
  })
}

/** The sentences of a paragraph, with their ids: its line in the file, and a number. */
export function sentencesIn(paragraph: Node): Claim[] {
  const line = paragraph.position?.start.line ?? 0
  // A full stop that begins a word, as in .NET, ends no sentence.
  const text = textOf(paragraph).replace(
    /(^|\s)\.(?=\p{Lu})/gu,
    (_, before: string) => `${before}${heldStop}`,
  )
  return sentencesOf(text).map((sentence, i) => ({
    text: sentence.replaceAll(heldStop, '.'),
    from: [`post:${line}.${i + 1}`],
  }))
}
const heldStop = '\uE000'

/** A sentence that leans on the one before it does not open anything. */
const leaning =
  /^(and|but|so|or|nor|this|that|these|those|it|its|it's|they|their|them|he|she|his|her|however|also|then|therefore|thus|still|instead|otherwise|both|neither|either|such|here|there|again|yet|because|which|who|where|similarly|likewise|well|anyway|yeah|yes|no,|ok|okay|sure|time to|by \w+,? I mean|overall|in the meantime|continuing|sadly|luckily|fortunately|unfortunately|surprisingly|personally|simply put|basically|previously|alternatively|conversely|nevertheless|nonetheless|regardless|hence|rather|apart from|aside from|that said|back (then|to)|at th(e|at) time|since then|by then|until then|so far|just|lately|currently|additionally|furthermore|moreover|besides|meanwhile|afterwards?|later|after that|before that|of course|as (a result|such|you can|mentioned|noted|seen|shown|above|well)|in (this|that|these|those|the above|addition|other words|short|fact|both|contrast)|on the other hand|for (example|instance|this|that|these|those)|first(ly)?|second(ly)?|third(ly)?|finally|lastly|next|now|once (this|that)|with (this|that|these|those)|at this|to do (so|this|that)|if (so|not|this|that|it|they)|when (this|that|it|they)|while (this|that|it|they)|another|each of|one (of (these|those|them)|such)|some of (these|those|them)|all of (these|those|this|that)|the (former|latter|same|above|following|second|third|last|other|others|next|previous|resulting?|rest|problem|solution|answer|reason|idea|point|goal|trick|fix|output|code|command|example|script|snippet|function|file|table|diagram|chart|graph|image|screenshot|result|results|first|only|author|question|issue|difference|good news|bad news|catch|downside|upside))\b/i
/** An order belongs to what it is an order for. */
const instructing =
  /^(if you|when you|once you|make sure|note( that)?|remember|keep in mind|be (sure|careful|aware)|take a look|use|using|create|specify|replace|run|install|add|open|go to|click|select|choose|set|change|copy|paste|type|enter|check|try|start|write|download|update|upgrade|import|define|call|put|move|delete|remove|save|build|test|deploy|press|head|navigate|visit|learn|find|get|give|let|see|look|think|imagine|consider|assume|suppose|say|do|don't|don’t|please|fire|pull|push|grab|clone|follow|include|configure|enable|disable|verify|ensure|want|need|congrat\w*|hi|hello|hey)\b|^[\p{L}\s]{2,30}:\s/iu
/** So does one that points at something outside of it. */
const pointing =
  /\b(this|that|these|those) (is|was|are|were|means?|makes?|allows?|way|one|approach|method|time|case|point|example|code|command|function|file|problem|issue|error|section|step|page|list|table|idea|version|feature|change|behaviou?r|rule|option|process|release)\b|\b(for|of|in|to|with|from|by|on|at|than|like|about) (this|that|these|those|them|it)\b|\b(these|those|also|similar|his|her|he|she)\b|\b(there|here|then|it|them|so|above|below|one|ones)[.!]$|\bmentioned|(described|shown|listed|said|discussed) (above|below|earlier|before|previously)\b|\bas (above|below|follows)\b/i
/** What speaks to the reader of the page, and not of a letter. */
const forPageReaders =
  /\b(click|scroll|subscribe|sign up|follow (me|us)|comments? (below|section)|let (me|us) know|check (it |them )?out|see (the|also|below|above|our|my)|read (more|on|the)|stay tuned|thanks? (to|for|you)|apolog\w+|sorry|now (installed|running|ready|set up)|will be|(details|information|source|code|docs|documentation|repository|list|instructions) (is|are|can be|for|about)|can be found|(is|are) available|days? ago|weeks? ago|months? ago|(next|this|last) (week|month|year|release|version)|soon|special thanks|shout-?out|feel free|let's|(in )?this (section|video|chapter|series|page|part)|last (time|week|month|year|post|article)|previous (post|article|part)|next (post|article|part|time)|yesterday|today|tomorrow|recently|last night|update:|edit:|note:|disclaimer|tl;?dr|p\.?s\.|sponsored|happy (new year|holidays|coding)|welcome (to|back))\b/i
const figures =
  /\b(below|above|figures?|tables?|listings?|snippets?|screenshots?|diagrams?|images?|pictured?|videos?)\b/i
const markup = /https?:|www\.|[{}<>|[\]#*_~\\^]|\bTODO\b|:\w+:|@\w|\p{Extended_Pictographic}/u
/** Names of things in a program, which a letter shows without their dress. */
const code =
  /\w\(\)|\w_\w|::|=>|(^|\s)-{1,2}\w|(^|\s)\.\p{Ll}|\w\/\w+\/|\p{Ll}\w*\p{Lu}\w*\.|\$\w|\w=\w/u
const abbreviated = /\b(e\.g|i\.e|etc|vs|cf|approx|no|fig|mr|mrs|ms|dr|st|jr|inc|ltd)\.$/i

function standsAlone(text: string, words: number, isFirst: boolean): boolean {
  return (
    words >= shortest &&
    isClean(text, words) &&
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    !instructing.test(text) &&
    (isFirst || !leans(text))
  )
}

/** “In this post I show …” leans on nothing but the post. */
function leans(text: string): boolean {
  if (/^(in )?this (blog )?(post|article|tutorial|guide)\b/i.test(text)) return false
  return leaning.test(text) || pointing.test(text)
}

/** It speaks of the post as what the reader has before them, so its title comes first. */
export const speaksOfPost = (text: string): boolean =>
  /\bthis (blog )?(post|article|tutorial|guide|blog|write-?up|essay|note)\b/i.test(text)

/** It may lean: what it leans on stands before it. */
function goesOn(text: string, words: number): boolean {
  return (
    words >= 3 && isClean(text, words) && !/^(for (example|instance)|here|look|see)\b/i.test(text)
  )
}

function isClean(text: string, words: number): boolean {
  return (
    words <= longest &&
    /[\p{L}\p{N}”"’')%][.!]$/u.test(text) &&
    !abbreviated.test(text) &&
    !markup.test(text) &&
    !code.test(text) &&
    !figures.test(text) &&
    !forPageReaders.test(text) &&
    isBalanced(text)
  )
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/`/g) === 0
  )
}
