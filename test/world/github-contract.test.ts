import { expect, test } from 'vitest'
import { readContract } from './github-contract.ts'

function judge(method: string, address: string, body?: unknown): readonly string[] {
  const url = new URL(address, 'https://api.github.com/repos/octocat/blog/')
  return readContract().violations({ method, path: url.pathname, query: url.searchParams, body })
}

test.each([
  ['GET', 'issues?labels=postrider&state=all&per_page=100&page=2', undefined],
  ['POST', 'issues', { title: 'A', body: 'B', labels: ['postrider'], milestone: null }],
  ['PATCH', 'issues/7', { body: 'B', state: 'closed', state_reason: 'not_planned' }],
  ['POST', 'labels', { name: 'postrider', color: 'ededed', description: 'Of Postrider' }],
  ['GET', 'contents/_posts%2Fa.md?ref=main', undefined],
  ['GET', 'contents/_posts/a.md', undefined],
  ['GET', 'compare/main...stranger:feature/x', undefined],
  ['GET', '/rate_limit', undefined],
] as const)('%s %s is legal', (method, path, body) => {
  expect(judge(method, path, body)).toEqual([])
})

test.each([
  ['POST', 'issues', { body: 'B' }, ["body must have required property 'title'"]],
  ['POST', 'issues', { title: 'A', body: 7 }, ['body/body must be string']],
  ['POST', 'issues', { title: 'A', label: [] }, ['body has an unknown property label']],
  ['POST', 'issues', undefined, ['body is missing']],
  ['GET', 'issues', { state: 'all' }, ['body is not wanted']],
  ['GET', 'issues?labels=a&lable=b', undefined, ['query has an unknown parameter lable']],
  ['GET', 'issues?per_page=many', undefined, ['query per_page must be integer']],
  ['GET', 'issues?since=yesterday', undefined, ['query since must match format "date-time"']],
  ['GET', 'issues/seven', undefined, ['path issue_number must be integer']],
  ['GET', '/search/issues', undefined, ['query has no q']],
] as const)('%s %s with %j is not', (method, path, body, violations) => {
  expect(judge(method, path, body)).toEqual(violations)
})

test('names the values that an enumeration takes', () => {
  expect(judge('GET', 'issues?state=opened')).toEqual([
    'query state must be equal to one of the allowed values: open, closed, all',
  ])
  expect(judge('PATCH', 'issues/7', { state_reason: 'done' })).toContain(
    'body/state_reason must be equal to one of the allowed values: completed, not_planned, duplicate, reopened',
  )
})

test('an address that GitHub does not have is a violation too', () => {
  expect(judge('POST', '/graphql', {})).toEqual([
    'POST /graphql is not among the operations of github-openapi.json',
  ])
})
