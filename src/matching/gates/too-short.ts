import type { TargetKind } from '../../domain.ts'
import { linesOfCode } from '../../markdown/lines-of-code.ts'
import { defineGate, type GateFacts } from '../define-gate.ts'
import { isBasics } from '../is-basics.ts'
import { isNews } from '../is-news.ts'
import { isOnThisProject } from '../on-this-project.ts'

/** Words, and lines of code; habits. */
const shortest = { ofProject: 300, any: 500, basics: 700 } as const
/** Who asks is helped by a short answer; all others choose among articles. */
const wantArticles: ReadonlySet<TargetKind> = new Set([
  'community',
  'list',
  'newsletter',
  'podcast',
  'publication',
])

/**
 * A note is good to have where it stands; nobody goes elsewhere to tell of it. The first steps have
 * been told so often that it takes more. News may be short, and what a project tells its own people.
 */
export default defineGate({
  id: 'too-short',
  title: `Lists, newsletters, publications, communities and podcasts, for a note of less than ${shortest.any} words and lines of code that is no news (${shortest.ofProject} where the place is about the very project), or first steps of less than ${shortest.basics}`,
  shut(facts) {
    const { post, target } = facts
    if (!wantArticles.has(target.kind) || isNews(post)) return null
    const size = post.content.words + linesOfCode(post.content)
    const { what, least } = barOf(facts)
    return size < least
      ? `it wants articles, and your post is ${what} of ${post.content.words} words`
      : null
  },
})

function barOf(facts: GateFacts): { readonly what: string; readonly least: number } {
  if (isBasics(facts.post)) return { what: 'an introduction', least: shortest.basics }
  return { what: 'a note', least: isOnThisProject(facts) ? shortest.ofProject : shortest.any }
}
