import type { Day } from '../domain.ts'
import { addDays, daysBetween } from './days.ts'

/** The ISO 8601 week of a day, `2026-W48`; it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(day: Day): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  const thursday = addDays(day, 3 - weekday)
  const year = thursday.slice(0, 4)
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
