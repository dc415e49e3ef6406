import type { Place, PostSubject } from '../domain.ts'
import { quoted } from '../text/say-lines.ts'
import { defineCheck } from './define-check.ts'
import { fieldPlace } from './field-place.ts'

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)|\{[{%]/i

export default defineCheck({
  id: 'image-missing',
  title: 'Require that each image exists',
  needs: 'post',
  severity: 'error',
  concerns: 'post',
  why: 'A picture whose file is not in the repository shows as a hole, in the post, on cards and in every copy. Where a build step makes the file, we cannot tell and say nothing.',
  evidence: ['https://developers.google.com/search/docs/appearance/google-images'],
  examples: {
    pass: [
      {
        name: 'A file that is there',
        file: '---\ntitle: A\n---\n![Load in June](/img/load.png)\n',
        assets: ['public/img/load.png'],
      },
      {
        name: 'An image of another site',
        file: '---\ntitle: A\n---\n![Load in June](https://example.org/load.png)\n',
        assets: [],
      },
      {
        name: 'We cannot tell',
        file: '---\ntitle: A\n---\n![Load in June](/made-by-build/load.png)\n',
      },
    ],
    fail: [
      {
        name: 'A wrong name',
        file: '---\ntitle: A\n---\n![Load in June](/img/laod.png)\n',
        assets: ['public/img/load.png'],
        says: ['The image “/img/laod.png” is not in the repository.'],
      },
      {
        name: 'A cover that was moved, and an image beside the post',
        file: '---\ntitle: A\ncover: /img/cover.png\n---\n![Load in June](./june.png)\n',
        assets: ['public/img/load.png'],
        says: [
          'The cover “/img/cover.png” is not in the repository.',
          'The image “./june.png” is not in the repository.',
        ],
      },
    ],
  },
  *run(subject) {
    const { cover, content } = subject.post
    if (cover !== undefined && absent(cover, subject)) {
      yield problem('cover', cover, fieldPlace(subject.post, ['cover', 'image'], cover))
    }
    for (const { url, line, column } of content.images) {
      if (absent(url, subject)) yield problem('image', url, { line, column })
    }
  },
})

/** Only a clear no counts. */
function absent(url: string, { post, blog }: PostSubject): boolean {
  if (elsewhere.test(url)) return false
  const [path] = url.split(/[?#]/)
  return blog.hasAsset(path!, post.path) === 'fail'
}

function problem(what: string, url: string, place: Place) {
  return {
    message: `The ${what} ${quoted(url)} is not in the repository.`,
    fix: 'Add the file, or correct the path.',
    place,
  }
}
