/** Settings that people look for and that go by another name here, or by none: path → what to do. */
const ways: Readonly<Record<string, string>> = {
  'platforms.medium':
    'Write “medium: true”. A publication of your own choice goes into a list below “catalogues”; a copy is named in its issue, or as “medium:” in its post.',
  'drafts.provider':
    'Write “baseUrl”, the address of any server that speaks as OpenAI’s does, and “model”.',
  'drafts.language': 'Delete it: a draft is in the language of its post.',
  'drafts.templates': 'Delete it: templates are files in .github/postrider/templates.',
  'author.voice':
    'Write I or we, as the drafts shall speak: they are made of the sentences of the post, so they sound as it does.',
}

/** How to say what a wrong setting means; undefined where no more is known of it. */
export function otherWords(path: string): string | undefined {
  return Object.hasOwn(ways, path) ? ways[path] : undefined
}
