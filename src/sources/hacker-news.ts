import { defineSource } from './define-source.ts'
import { askForStories, readStories } from './hacker-news-stories.ts'

const fewestComments = 20

/** Threads on the topic of a post are the reason to submit it; what people said is not read. */
export default defineSource({
  id: 'hacker-news',
  title: 'Hacker News',
  docs: 'https://hn.algolia.com/api',
  about: `Searches for stories with at least ${fewestComments} comments that share three words with the post. Their titles say whether people there talk about such things; what they said is not read.`,
  brings: ['community'],
  needs: [],
  scope: 'post',
  limit: { requests: 40, says: 'none is documented; 10,000 an hour are told of' },
  manners:
    'A link and its own title, by hand, once. No text from a program: the place bans it, so none is drafted.',
  ask({ terms }) {
    if (terms.length < 2) return []
    const query = terms.slice(0, 3).join(' ')
    return [askForStories({ query, numericFilters: `num_comments>=${fewestComments}` })]
  },
  read(payload) {
    const stories = readStories(payload)
    const samples = stories.map(({ title, page, on }) => ({ title, url: page, date: on }))
    if (samples.length === 0) return []
    return [
      {
        id: 'news.ycombinator.com',
        kind: 'community',
        name: 'Hacker News',
        url: 'https://news.ycombinator.com',
        topics: ['programming', 'startups'],
        samples,
        wants: 'links',
        route: { how: 'submit', url: 'https://news.ycombinator.com/submit' },
      },
    ]
  },
})
