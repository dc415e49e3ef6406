import { sayCount } from '../text/say.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'
import { groupPosts } from './group-posts.ts'

export default defineCheck({
  id: 'distribution-language',
  title: 'Warn about languages that Medium promotes less',
  needs: 'post',
  severity: 'note',
  concerns: 'medium',
  why: 'Medium takes stories in every language. Its curators are reported to choose for Boost, the widest of its three kinds of distribution, among stories in English only. The newest post of a language tells it for all.',
  evidence: ['https://help.medium.com/hc/en-us/articles/360006362473'],
  examples: {
    pass: [
      { name: 'English', file: '---\ntitle: A\nlang: en-GB\n---\nText.\n' },
      { name: 'No language', file: '---\ntitle: A\n---\nText.\n' },
      {
        name: 'Not the newest post in German',
        file: '---\ntitle: A\nlang: de\ndate: 2026-05-02\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nlang: de\ndate: 2026-06-30\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
      },
    ],
    fail: [
      {
        name: 'German',
        file: '---\ntitle: A\nlang: de\n---\nText.\n',
        says: ['The post is in German; Medium is reported to choose for Boost in English only.'],
      },
      {
        name: 'Portuguese of Brazil, twice',
        file: '---\ntitle: A\nlang: pt-BR\ndate: 2026-06-30\n---\nText.\n',
        others: [
          {
            path: 'posts/b.md',
            file: '---\ntitle: B\nlang: pt-BR\ndate: 2026-05-02\n---\nText.\n',
            url: 'https://example.com/b',
          },
        ],
        says: [
          'The post and one more are in Portuguese; Medium is reported to choose for Boost in English only.',
        ],
      },
    ],
  },
  *run({ post, blog }) {
    const { language } = post
    if (language === undefined || language === 'en') return
    const same = byLanguage(blog).get(language) ?? []
    if (same.at(-1)?.path !== post.path) return
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
    const posts =
      same.length === 1 ? 'post is' : `post and ${sayCount(same.length - 1, 'more', 'more')} are`
    yield {
      message: `The ${posts} in ${name}; Medium is reported to choose for Boost in English only.`,
      fix: 'Give it to a publication of that language on Medium.',
      place: fieldPlace(post, ['lang', 'language', 'locale']),
    }
  },
})

const byLanguage = groupPosts(({ language }) => language)
