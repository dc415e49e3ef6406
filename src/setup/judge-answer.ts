import type { Answer } from '../domain.ts'
import type { Line } from './line.ts'

/** Does the site answer at its address? Refusals and troubles of a server say nothing about it. */
export function judgeAnswer(url: string, answer: Answer): Line {
  const what = 'Site answers'
  if (!answer.ok) return { what, verdict: 'inconclusive', says: `${url} did not: ${answer.why}` }
  const { status } = answer
  if (status < 400) return { what, verdict: 'pass', says: `${answer.url} answers ${status}` }
  return status === 404 || status === 410
    ? {
        what,
        verdict: 'fail',
        says: `${url} answers ${status}; deploy the site, or correct site.url in .github/postrider.yml`,
      }
    : { what, verdict: 'inconclusive', says: `${url} answers ${status}` }
}
