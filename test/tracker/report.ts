import type { Day, Finding, Opportunity, Report } from '../../src/domain.ts'
import { readPost } from '../../src/posts/read-post.ts'

/** A report to render, with what a test wants to differ. */
export function makeReport(
  change: Partial<Report> & { path?: string; text?: string } = {},
): Report {
  const {
    path = 'posts/a.md',
    text = '---\ntitle: A post\ndate: 2026-10-01\n---\nSome words.\n',
    ...rest
  } = change
  return {
    post: readPost(path, text),
    address: { url: 'https://notes.example/a/', how: 'generator', certain: true },
    page: null,
    index: null,
    life: {
      stage: 'ready',
      live: 'pass',
      medium: 'ready',
      next: { text: 'Put it on Medium', minutes: 6 },
    },
    findings: [],
    handOff: {
      platform: 'medium',
      importAt: 'https://medium.com/p/import',
      url: 'https://notes.example/a/',
      title: 'A post',
      subtitle: 'What it is about',
      tags: ['Writing'],
      keep: [],
      unlink: [],
      kept: [],
      losses: [],
      minutes: 6,
    },
    opportunities: [],
    followUp: {
      channel: 'follow-up',
      text: 'Hello,\n\nOne nudge about “A post”.',
      checklist: [],
    },
    leftOut: [],
    asked: [],
    outages: [],
    looked: ['1,500 in the bundled list'],
    ...rest,
  }
}

export function makeOpportunity(id: string, change: Partial<Opportunity> = {}): Opportunity {
  return {
    target: {
      id,
      kind: 'newsletter',
      name: `Letter ${id}`,
      url: `https://${id}`,
      topics: ['writing'],
    },
    source: 'catalogue',
    score: 0.6,
    fit: 'good',
    because: [
      {
        signal: 'sample',
        text: 'It took “Something close”. Your post is about that too.',
        evidence: `https://${id}/1`,
      },
    ],
    terms: ['writing'],
    draft: {
      channel: 'newsletter-submission',
      subject: 'A post',
      text: 'Hello,\n\nSome words.',
      checklist: [],
    },
    ...change,
  }
}

export const makeFinding = (change: Partial<Finding>): Finding => ({
  key: 'k',
  check: 'title-missing',
  title: 'Require a title',
  severity: 'error',
  concerns: 'post',
  path: 'posts/a.md',
  place: { line: 2 },
  message: 'The post has no title.',
  ...change,
})

export const today: Day = '2026-11-22'
