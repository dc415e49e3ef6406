import { isHomepage } from '../formats/homepage.ts'
import { pageKey } from '../formats/page-key.ts'
import { quoted } from '../text/say-lines.ts'

/** Of a page that answers 200, as far as it was read. */
export interface Answered {
  readonly url: string
  readonly finalUrl: string
  /** Where it sends its readers on, if it does. */
  readonly refresh: string | null
  readonly title: string
  readonly heading: string
  readonly titleOfPost: string
  /** The share of the post that is on it; undefined where nobody can tell. */
  readonly holds: number | undefined
}

/** Hardly a sentence of the post. */
const hardlyAny = 0.2
const notFound =
  /^\W*(?:(?:error\W+)?404\b|(?:(?:page|post|article|file|seite)\W+)?(?:(?:was|is|wurde|could)\W+)?(?:not|nicht)\W+(?:be\W+)?(?:found|gefunden)\b|nothing (?:was )?found\b|(?:this|the|that|sorry,? (?:this|the|that)) page (?:does ?n['o’]t|can(?:no|['’])t be|could ?n['o’]t be|is ?n['o’]t) (?:exist|found|there|available)|page introuvable|p[aá]gina n(?:o|ão) encontrada)/i

/** Why a page that answers is not the page of the post; null when it is, or nobody can tell. */
export function whyNotThere(page: Answered): string | null {
  if (page.holds !== undefined && page.holds >= hardlyAny) return null
  if (page.refresh !== null && !isSame(page.refresh, page.finalUrl))
    return `it only leads on to ${page.refresh}`
  const said = [page.title, page.heading].find(text => notFound.test(text))
  if (said !== undefined && !notFound.test(page.titleOfPost))
    return `it answers 200, and says ${quoted(said)}`
  if (isSame(page.url, page.finalUrl)) return null
  if (isHomepage(page.finalUrl, null) && !isHomepage(page.url, null))
    return `it leads to the front page, ${page.finalUrl}`
  return page.holds === undefined
    ? null
    : `it leads to ${page.finalUrl}, which does not show this post`
}

/** Another spelling, in capitals for instance, is no other page. */
function isSame(a: string, b: string): boolean {
  return pageKey(a).toLowerCase() === pageKey(b).toLowerCase()
}
