import { noTopics } from '../medium/topic-names.ts'

const limits = { tags: 4, tag: 30 } as const

/** Names that lose their meaning with their signs. */
const spelled: Readonly<Record<string, string>> = {
  '.net': 'dotnet',
  'c#': 'csharp',
  'c++': 'cpp',
  'f#': 'fsharp',
}

/** At most four tags as DEV keeps them, letters and digits in lower case, in the order of the post. */
export function tagsFor(tags: readonly string[]): string[] {
  const bare = tags
    .map(tag => tag.trim().toLowerCase())
    .map(tag => (spelled[tag] ?? tag).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(tag => tag !== '' && tag.length <= limits.tag && !noTopics.has(tag))
  return [...new Set(bare)].slice(0, limits.tags)
}
