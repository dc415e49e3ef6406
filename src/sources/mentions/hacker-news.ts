import { samePage } from '../../formats/page-key.ts'
import { askForStories, readStories } from '../hacker-news-stories.ts'
import type { MentionSource } from './mention-source.ts'

/** Stories that lead to the page; the search knows the words of an address only. */
export const hackerNews: MentionSource = {
  id: 'hacker-news',
  ask: url => askForStories({ query: url, restrictSearchableAttributes: 'url' }),
  read: (payload, address) =>
    readStories(payload).flatMap(({ title, about, page, on }) =>
      about !== undefined && URL.canParse(about) && samePage(about, address)
        ? [{ text: `Hacker News, “${title}”`, url: page, on }]
        : [],
    ),
}
