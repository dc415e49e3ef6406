import { phrases } from '../text/phrases.ts'

/**
 * Which sentences of a post can stand in a letter. The lists are of English; they were made by reading
 * what came out of the posts of twenty blogs.
 */
const shortest = 7
const longest = 36

/** A sentence that leans on the one before it does not open anything. */
const leaning = phrases(
  String.raw`
  and|but|so|or|nor|yet|because|which|who|where|again|also|then|still|just|now|next|later
  this|that|these|those|it|its|it['’]s|they|their|them|he|she|his|her|such|here|there|another
  however|therefore|thus|hence|instead|otherwise|rather|both|neither|either|nevertheless|nonetheless
  regardless|similarly|likewise|alternatively|conversely|additionally|furthermore|moreover|besides
  meanwhile|in the meantime|previously|lately|currently|afterwards?|continuing|basically|overall
  well|anyway|yeah|yes|no,|ok|okay|sure|sadly|luckily|fortunately|unfortunately|surprisingly|personally
  simply put|of course|that said|apart from|aside from|on the other hand|time to|by \w+,? I mean
  first(ly)?|second(ly)?|third(ly)?|finally|lastly|so far|back (then|to)|at th(e|at) time|at this
  (since|by|until) then|(after|before|once|with) (this|that)|all of (these|those|this|that)
  as (a result|such|you can|mentioned|noted|seen|shown|above|well)|to do (so|this|that)
  in (this|that|these|those|the above|addition|other words|short|fact|both|contrast)
  for (example|instance|this|that|these|those)|(each|some) of (these|those|them)
  (if|when|while) (so|not|this|that|it|they)|one (of (these|those|them)|such)
  the (former|latter|same|above|following|first|second|third|last|next|previous|other|others|only|rest)
  the (problem|solution|answer|question|issue|reason|idea|point|goal|trick|fix|catch|downside|upside)
  the (output|code|command|example|script|snippet|function|file|table|diagram|chart|graph|image)
  the (screenshot|resulting?|results|author|difference|good news|bad news)
  `,
  '^',
)

/** An order belongs to what it is an order for. */
const instructing = phrases(
  String.raw`
  if you|when you|once you|make sure|note( that)?|remember|keep in mind|be (sure|careful|aware)
  take a look|use|using|create|specify|replace|run|install|add|open|go to|click|select|choose|set
  change|copy|paste|type|enter|check|try|start|write|download|update|upgrade|import|define|call|put
  move|delete|remove|save|build|test|deploy|press|head|navigate|visit|learn|find|get|give|let|see|look
  think|imagine|consider|assume|suppose|say|do|don['’]t|please|fire|pull|push|grab|clone|follow
  include|configure|enable|disable|verify|ensure|want|need|congrat\w*|hi|hello|hey
  `,
  '^',
)
/** How many a post warms up; it says nothing of what is in it. */
const filling = phrases(
  String.raw`
  in (the (world|realm|age|era|field|land) of|today['’]s|recent years|our (last|previous))|as (we|you) (all )?know
  it(['’]s| has| is) been (a|some) (long )?(while|time)|over the (past|last) (few )?\w+|have you ever|ever since
  (a |one )?(few|couple of) (days?|weeks?|months?|years?)|for (those|anyone|a long time|the last)|long story
  (we|i)(['’]re|['’]m| are| am) (so |very )?(excited|happy|proud|pleased|thrilled|glad) to
  in the past|until (now|recently)|in a nutshell|(as a \w+,? )?we['’]ve all been|to [^,]+, (visit|go|run|use|click|open|add|install|create|call|follow)
  (we|i) (appreciate|thank|are grateful)|behind the scenes|several times a
  i (recently|just) (got|had|came|saw|found|went|read)|i (bring|am writing|wanted to (write|share))|once upon
  (our|my) (friend|friends|colleague)|the \w+ foundation is|founded in|\w+ is a (non-?profit|leading)
  `,
  '^',
)
/** A release in the words of any other, thanks, a look back at what a tutorial did. */
export const saysLittle =
  /\b(?:several|some|various|many) (?:new |minor |small )?(?:bugs?|bug ?fixes|fixes|features|improvements|issues)\b|\breigns? supreme\b|\b(?:result of|results from) (?:long|hard|many|the)\b|\bis (?:strongly |highly )?recommended\b|\byou(?:['’]ve| have)? (?:learned|learnt|created|built|deployed|saw|seen)\b|\bwe just pushed\b/i
/** “Setup: …”, or who speaks in an interview. */
const labelled = /^[\p{L}\s]{2,30}:\s/u

/** It points at something outside of it. */
const pointing = phrases(`
  (this|that) (is|was|means?|makes?|allows?|way|one|approach|method|time|case|point|example|code|command)
  (this|that) (function|file|problem|issue|error|section|step|page|list|table|idea|version|feature)
  (this|that) (change|behaviou?r|rule|option|process|release)
  (for|of|in|to|with|from|by|on|at|than|like|about) (this|that|them|it)
  these|those|also|similar|mentioned|his|her|he|she|as (above|below|follows)
  (described|shown|listed|said|discussed) (above|below|earlier|before|previously)
  `)
/** “I found this to be slow.” Where a post is meant, it stands behind. */
const bare =
  /, in fact,|\bthis\b(?! (?:blog |site |web ?site )?(?:post|article|tutorial|guide|site|year)\b)|\bthat \p{Ll}+[.,]/iu
const pointingAtEnd = /\b(?:there|here|then|it|them|so|above|below|ones?)[.!]$/i

/** What speaks to the reader of the page, or of the day on which it came out. */
const forPageReaders = phrases(String.raw`
  click|scroll|subscribe|sign up|follow (me|us)|comments? (below|section)|let (me|us) know|let['’]s
  check (it |them )?out|see (the|also|below|above|our|my)|read (more|on|the)|stay tuned|feel free
  (find|join|contact) us|(special )?thanks? (to|for|you)|special thanks|shout-?out|apolog\w+|sorry|welcome (to|back)|sponsored
  now (installed|running|ready|set up)|will be|soon|can be found|(is|are) available|disclaimer
  (details|information|source|code|docs|documentation|repository|list|instructions) (is|are|can be|for|about)
  (in )?this (section|video|chapter|series|page|part)|happy (new year|holidays|coding)
  (next|this|last) (week|month|year|time|night|release|version|post|article|part)|previous (post|article|part)
  (days?|weeks?|months?) ago|yesterday|today|tomorrow|recently
  `)
const remark = /\b(?:update|edit|note):|\btl;?dr\b|\bp\.?s\./i
const figures =
  /\b(?:below|above|figures?|tables?|listings?|snippets?|screenshots?|diagrams?|images?|pictured?|videos?)\b/i
const markup = /https?:|www\.|[{}<>|[\]#*_~\\^]|\bTODO\b|:\w+:|@\w|\p{Extended_Pictographic}/u
/** Names of things in a program, which a letter shows without their dress. */
const code =
  /\w\(\)|\w_\w|::|=>|(^|\s)-{1,2}\w|(^|\s)\.\p{Ll}|\w\/\w+\/|\p{Ll}\w*\p{Lu}\w*\.|\$\w|\w=\w/u
const abbreviated = /\b(?:e\.g|i\.e|etc|vs|cf|approx|no|fig|mr|mrs|ms|dr|st|jr|inc|ltd)\.$/i

/** @param isFirst before the first sentence of a post there is nothing to lean on */
export function standsAlone(text: string, words: number, isFirst: boolean): boolean {
  return (
    words >= shortest &&
    isClean(text, words) &&
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    !instructing.test(text) &&
    !filling.test(text) &&
    !labelled.test(text) &&
    (isFirst || !leans(text))
  )
}

/** “In this post I show …” leans on nothing but the post. */
function leans(text: string): boolean {
  if (/^(in )?this (blog )?(post|article|tutorial|guide)\b/i.test(text)) return false
  return [leaning, pointing, pointingAtEnd, bare].some(leans => leans.test(text))
}

/** It speaks of the post as what the reader has before them, so its title comes first. */
export const speaksOfPost = (text: string): boolean =>
  /\bthis (blog )?(post|article|tutorial|guide|blog|write-?up|essay|note)\b/i.test(text)

/** It may lean: what it leans on stands before it. */
export function goesOn(text: string, words: number): boolean {
  return (
    words >= 3 && isClean(text, words) && !/^(for (example|instance)|here|look|see)\b/i.test(text)
  )
}

function isClean(text: string, words: number): boolean {
  return (
    words <= longest &&
    /[\p{L}\p{N}”"’')%][.!]$/u.test(text) &&
    isBalanced(text) &&
    ![abbreviated, markup, code, figures, forPageReaders, saysLittle, remark].some(unfit =>
      unfit.test(text),
    )
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
