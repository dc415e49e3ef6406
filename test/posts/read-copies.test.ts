import { expect, test } from 'vitest'
import { readPost } from '../../src/posts/read-post.ts'

const copies = (fields: string) => readPost('a.md', `---\n${fields}\n---\nBody`).copies
const article = 'https://medium.com/@ada/how-we-batch-0123456789ab'

test.each([
  ['devArticleId: 123456', [{ platform: 'devto', id: '123456' }]],
  ['published: true\ncover_image: a.png\nid: 488029', [{ platform: 'devto', id: '488029' }]],
  ['id: 488029', []],
  ['id: how-we-batch\npublished: true\nseries: x', []],
  [`medium_url: ${article}`, [{ platform: 'medium', url: article }]],
  ['mediumId: 0123456789ab', [{ platform: 'medium', id: '0123456789ab' }]],
  [
    `crosspost_url: https://blog.example.org/a-0123456789ab`,
    [{ platform: 'medium', url: 'https://blog.example.org/a-0123456789ab' }],
  ],
  [
    'crosspost_url: https://dev.to/ada/how-12ab',
    [{ platform: 'devto', url: 'https://dev.to/ada/how-12ab' }],
  ],
  [
    `published_to:\n  medium.com: ${article}\n  dev.to: https://dev.to/ada/a-1\n  lobste.rs: https://lobste.rs/s/abc`,
    [
      { platform: 'medium', url: article },
      { platform: 'devto', url: 'https://dev.to/ada/a-1' },
      { platform: 'lobste.rs', url: 'https://lobste.rs/s/abc' },
    ],
  ],
  [
    `syndication:\n  - ${article}\n  - ${article}\n  - https://ada.hashnode.dev/a`,
    [
      { platform: 'medium', url: article },
      { platform: 'hashnode', url: 'https://ada.hashnode.dev/a' },
    ],
  ],
  ['crosspost: {medium: {id: 0123456789ab}}', [{ platform: 'medium', id: '0123456789ab' }]],
  ['cuid: ck1abcdefgh', [{ platform: 'hashnode', id: 'ck1abcdefgh' }]],
  ['medium: true', []],
  ['medium: https://medium.com/@ada', []],
  ['devto: ada', []],
  ['crosspost_url: null', []],
  ['syndication: soon', []],
])('%s', (fields, expected) => {
  expect(copies(fields)).toEqual(expected)
})
