import type { Config, Report } from '../domain.ts'
import { writeFollowUp, writeThanks } from './follow-up.ts'
import { inEnglish } from './outline.ts'

/** With what is sent once a place has been written to. Both letters are in English. */
export function withLetters(report: Report, { author }: Pick<Config, 'author'>): Report {
  const { post, address, handOff } = report
  if (address.url === null || post.unread === true || !inEnglish(post)) return report
  const url = handOff?.original ?? address.url
  return {
    ...report,
    followUp: writeFollowUp(post, url, author),
    thanks: writeThanks(post, url, author),
  }
}
