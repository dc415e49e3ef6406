import { expect, test } from 'vitest'
import type { IndexState } from '../src/domain.ts'
import { decideLife, type LifeFacts, nothingDone } from '../src/life.ts'
import { makeFinding, makeReport, today } from './tracker/report.ts'

const { post, address, handOff } = makeReport()
const live = { url: 'https://notes.example/a/', live: 'pass' } as const
const facts: LifeFacts = {
  post,
  address,
  page: live,
  index: { state: 'likely', why: 'a guess', evidence: null },
  findings: [],
  handOff,
  foreign: false,
  retold: false,
  drifted: false,
  done: nothingDone,
  today,
}
const google = (state: IndexState['state'], more: Partial<IndexState> = {}): IndexState => ({
  ...{ state, why: 'Google says so', evidence: 'https://search.google.com/inspect' },
  ...more,
})
const waiting = google('waiting', { notBefore: '2026-11-27' })
const published = { handedOff: true, published: true, live: true }
const copy = 'https://jo.blog.example/story-1'
const life = (change: Partial<LifeFacts>) => {
  const { stage, medium, next } = decideLife({ ...facts, ...change })
  return [stage, medium, next.text]
}
const draft = makeReport({ text: '---\ntitle: A\ndraft: true\n---\nx\n' }).post
const fresh = makeReport({ text: '---\ntitle: A\ndate: 2026-11-20\n---\nx\n' }).post
const gone = { url: live.url, live: 'fail', why: 'it answers 404' } as const
const silent = { url: live.url, live: 'inconclusive', why: 'it answers 403' } as const

test.each<[string, Partial<LifeFacts>, string[]]>([
  ['live and old enough', {}, ['ready', 'ready', 'Put it on Medium']],
  [
    'a post without a date waits for nothing',
    { post: makeReport({ text: '# A\nx\n' }).post },
    ['ready', 'ready', 'Put it on Medium'],
  ],
  [
    'two days old',
    { post: fresh, index: waiting },
    [
      'waiting-index',
      'wait',
      'Nothing to do before 27 November: Google should know the page first',
    ],
  ],
  [
    'young, and Google has it',
    { post: fresh, index: google('confirmed') },
    ['ready', 'ready', 'Put it on Medium'],
  ],
  [
    'old, and Google does not have it',
    { index: google('waiting') },
    ['waiting-index', 'wait', 'Nothing to do until Google has the page'],
  ],
  [
    'kept from Google',
    { index: google('blocked') },
    ['live', 'blocked', 'Open the page to Google'],
  ],
  [
    'Google takes another page',
    { index: google('blocked', { chosen: 'https://notes.example/b/' }) },
    ['live', 'blocked', 'See why Google takes another address for the original'],
  ],
  ['nobody knows', { index: google('unknown') }, ['ready', 'ready', 'Put it on Medium']],
  [
    'Google takes the copy',
    { done: published, index: google('blocked', { chosen: 'https://ann.medium.com/a-1' }) },
    ['lost', 'done', 'Check the canonical link on Medium: Google chose the copy'],
  ],
  [
    'Google takes the copy on a host of its own',
    { done: { ...published, copy }, index: google('blocked', { chosen: copy }) },
    ['lost', 'done', 'Check the canonical link on Medium: Google chose the copy'],
  ],
  [
    'Google takes some other page, and it is on Medium',
    { done: published, index: google('blocked', { chosen: 'https://notes.example/b/' }) },
    ['on-medium', 'done', 'Share it'],
  ],
  [
    'its text has changed since',
    { done: published, drifted: true },
    ['drifted', 'done', 'Paste the changed parts into the copy'],
  ],
  [
    'its canonical link was checked',
    { done: { ...published, verified: true } },
    ['verified', 'done', 'Share it'],
  ],
  ['not published', { post: draft }, ['unpublished', 'wait', 'Publish the post']],
  [
    'not there',
    { page: gone },
    ['not-live', 'wait', 'Nothing to do until the page is there: it answers 404'],
  ],
  ['nobody could tell', { page: silent }, ['not-live', 'ready', 'Put it on Medium']],
  ['nobody looked', { page: null }, ['not-live', 'ready', 'Put it on Medium']],
  [
    'its original is on Medium',
    { foreign: true, handOff: { ...handOff!, original: 'https://medium.com/@ann/a-1' } },
    ['live', 'never', 'Share it: its original is on Medium'],
  ],
  [
    'an error stands in the way',
    { findings: [makeFinding({})] },
    ['live', 'blocked', 'Fix one problem in the post'],
  ],
  [
    'a problem of the page is named',
    { findings: [makeFinding({ check: 'page-noindex' })] },
    ['live', 'blocked', 'Fix the page, which asks search engines to leave it out'],
  ],
  [
    'two of them are counted',
    { findings: ['page-noindex', 'page-moved'].map(check => makeFinding({ check })) },
    ['live', 'blocked', 'Fix two problems on the page'],
  ],
  [
    'so are those in both places',
    { findings: [makeFinding({}), makeFinding({ check: 'page-moved' })] },
    ['live', 'blocked', 'Fix two problems in the post and on its page'],
  ],
  [
    'one of the page that has no words of its own',
    { findings: [makeFinding({ check: 'page-redirect' })] },
    ['live', 'blocked', 'Fix one problem on the page'],
  ],
  [
    'the page shows another text, and nobody expects a deployment',
    {
      page: { ...live, holds: 0.1 },
      findings: [makeFinding({ check: 'page-stale-content', severity: 'warning' })],
    },
    ['live', 'blocked', 'Fix the page, which shows another text than the post'],
  ],
  [
    'most of it is there',
    {
      page: { ...live, holds: 0.7 },
      findings: [makeFinding({ check: 'page-stale-content', severity: 'warning' })],
    },
    ['ready', 'ready', 'Put it on Medium'],
  ],
  [
    'the deployment is late',
    { page: { ...live, awaited: true } },
    ['live', 'wait', 'Nothing to do yet: the page still shows the version before'],
  ],
  [
    'it is late, and the post itself has a problem: that can be mended meanwhile',
    {
      page: { ...live, awaited: true },
      findings: [makeFinding({}), makeFinding({ check: 'page-noindex' })],
    },
    ['live', 'blocked', 'Fix one problem in the post'],
  ],
  [
    'it is on Medium, and the page shows another text now',
    {
      page: { ...live, holds: 0.1 },
      findings: [makeFinding({ check: 'page-stale-content', severity: 'warning' })],
      done: { handedOff: true, published: true, live: true },
    },
    ['on-medium', 'done', 'Share it'],
  ],
  [
    'a warning does not',
    { findings: [makeFinding({ severity: 'warning' })] },
    ['ready', 'ready', 'Put it on Medium'],
  ],
  [
    'the original is elsewhere',
    { foreign: true },
    ['live', 'never', 'Share it, but not on Medium: its original is elsewhere'],
  ],
  [
    'it retells another text',
    { retold: true },
    ['live', 'never', 'Leave it on your own site: it says that it retells another text'],
  ],
  ['Medium is switched off', { handOff: null }, ['live', 'never', 'Share it']],
  [
    'the address is not known',
    { address: { url: null, how: 'unknown', certain: false } },
    ['live', 'blocked', 'Tell where the post is'],
  ],
  [
    'the import was begun',
    { done: { handedOff: true, published: false, live: true } },
    ['handed-off', 'ready', 'Finish it on Medium'],
  ],
  [
    'it is on Medium',
    { done: { handedOff: true, published: true, live: true } },
    ['on-medium', 'done', 'Share it'],
  ],
  [
    'it was seen before, and does not answer today',
    { page: silent, done: { handedOff: false, published: false, live: true } },
    ['ready', 'ready', 'Put it on Medium'],
  ],
  [
    'it is on Medium, and the original has gone',
    { page: gone, done: { handedOff: true, published: true, live: true } },
    ['on-medium', 'done', 'Share it'],
  ],
])('%s', (_, change, expected) => {
  expect(life(change)).toEqual(expected)
})
