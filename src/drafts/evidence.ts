import type { Author, Evidence, Post } from '../domain.ts'
import { perContent } from '../markdown/per-content.ts'
import { signature } from './author-voice.ts'
import type { Matched } from './define-channel.ts'
import { sentencesIn } from './own-sentences.ts'
import { countedIn, sectionsOf } from './post-facts.ts'

/** All that a draft may say, by id: what the post says of itself, what the match rests on, settings. */
export function gatherEvidence(
  { target, because, terms }: Matched,
  post: Post,
  url: string,
  author: Author,
): Evidence[] {
  return [
    { id: 'post:title', text: post.title },
    { id: 'post:url', text: url },
    ...given('post:description', post.description),
    ...given('post:tags', post.tags.join(', ')),
    ...factsOf(post),
    { id: 'place:name', text: target.name },
    { id: 'place:url', text: target.url },
    ...given('place:topics', target.topics.join(', ')),
    ...given('place:section', target.takesWriting?.heading),
    ...given('match:terms', terms.join(', ')),
    ...because.map(({ text }, i) => ({ id: `reason:${i}`, text })),
    ...given('author:name', signature(author, post)),
    ...given('author:disclosure', author.disclosure),
  ]
    .filter(({ text }) => !talksToMachines(text))
    .concat(sentences(post.content))
}

function given(id: string, text: string | undefined): Evidence[] {
  return text === undefined || text.trim() === '' ? [] : [{ id, text: text.trim() }]
}

/** A text that gives orders to a program is no evidence of anything. */
const orders =
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|all|your|any)\b.{0,40}\b(instructions?|prompts?|rules?|messages?)\b|\b(system|developer) prompt\b|\byou are (now )?(an?|the) (ai|assistant|language model|llm|chatbot)\b|<\/?(system|assistant|user|instructions?|evidence)\b/i
export const talksToMachines = (text: string): boolean => orders.test(text)

const sentences = perContent(({ tree }): readonly Evidence[] =>
  (tree.children ?? [])
    .filter(({ type }) => type === 'paragraph')
    .flatMap(sentencesIn)
    .map(({ text, from }) => ({ id: from[0] ?? '', text }))
    .filter(({ text }) => !talksToMachines(text)),
)

function factsOf(post: Post): Evidence[] {
  const { content } = post
  const { length, code } = countedIn(post)
  return [
    ...given('post:length', length),
    ...given('post:code', code),
    ...given(
      'post:headings',
      sectionsOf(content)
        .titles.map(title => `“${title}”`)
        .join(', '),
    ),
  ]
}
