import type { Check } from '../../domain.ts'
import { sayLines } from '../../text/say-lines.ts'
import type { MediumLoss } from './define-loss.ts'

/** The check that tells of a loss: one finding for a post, at the first spot. */
export function lossCheck(loss: MediumLoss): Check {
  return {
    id: `medium-${loss.id}`,
    title: loss.title,
    needs: 'post',
    severity: loss.severity,
    concerns: 'medium',
    why: loss.why,
    evidence: loss.evidence,
    examples: loss.examples,
    ...(loss.habit !== undefined && { habit: loss.habit }),
    *run(subject) {
      const spots = loss.find(subject.post.content, subject)
      if (spots.length === 0) return
      const lines = spots.map(spot => spot.line)
      yield {
        message: `${loss.say(spots)} (${sayLines(lines)}) ${loss.becomes}.`,
        fix: `${loss.replace(spots)}.`,
        place: { line: lines[0]! },
      }
    },
  }
}
