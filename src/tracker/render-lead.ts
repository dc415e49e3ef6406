import type { Report } from '../domain.ts'
import { link, type Markdown, md } from '../markdown/safe.ts'
import { capital, sayCount } from '../text/say.ts'
import type { RenderSettings } from './render-issue.ts'

const minutesAPlace = 5

/** The first sentence is the next step with its minutes. */
export function renderLead(report: Report, places: number, _: RenderSettings): Markdown {
  const { life, address } = report
  const share = sharing(places)
  const calm = md`Nothing is urgent, and nothing is sent for you.`
  switch (life.medium) {
    case 'ready': {
      const minutes = `about ${life.next.minutes ?? 5} minutes`
      const after = share === null ? '' : ` After that, ${share}.`
      if (life.stage === 'handed-off')
        return md`**Your turn: finish it on Medium.**${after} ${calm}`
      if (life.live === 'inconclusive') {
        const page = link('open the page', address.url)
        return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${after} ${calm}`
      }
      return md`**Your turn: put it on Medium, ${minutes}.**${after} ${calm}`
    }
    case 'blocked':
      return share === null
        ? md`**Your turn: ${lower(life.next.text)}.** Until then it should not go to Medium, nor to anybody else.`
        : md`**Your turn: ${lower(life.next.text)}.** Until then it should not go to Medium. You can share it: ${share}.`
    case 'wait':
      if (share === null) return md`**${life.next.text}.**`
      return life.live === 'fail'
        ? md`**${life.next.text}.** After that, Medium and ${share}.`
        : md`**${life.next.text}.** You can share it meanwhile: ${share}.`
    case 'done':
      return md`**It is on Medium.** ${share === null ? 'Nothing is left to do.' : `Left: ${share}.`}`
    case 'never':
      return md`**${life.next.text}.** ${share === null ? 'No place fits well enough this time.' : `${capital(share)}.`}`
  }
}

function sharing(places: number): string | null {
  if (places === 0) return null
  return `${sayCount(places, 'place')} to share it, about ${places * minutesAPlace} minutes`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The life in one line of words; where the post stands is bold. */
export function renderLifeLine({ life, address, post }: Report): Markdown {
  if (!post.published) return md`**Not published**`
  const { live, medium, stage } = life
  const words = [
    { pass: 'Live', fail: 'Not live yet', inconclusive: 'Published, not looked at' }[live],
    ...(live === 'pass'
      ? [stage === 'waiting-index' ? 'Waiting for Google' : 'Probably indexed']
      : []),
    {
      never: 'Not for Medium',
      blocked: 'Not ready for Medium',
      wait: 'Ready for Medium',
      ready: 'Ready for Medium',
      done: 'Ready for Medium',
    }[medium],
    ...(medium === 'never'
      ? []
      : [stage === 'handed-off' ? 'At work on Medium' : 'On Medium', 'Checked']),
  ]
  const at = words.indexOf(standing(life))
  return {
    markdown: words.map((word, i) => shown(word, i, i === at, address.url).markdown).join(' → '),
  }
}

function standing({ live, medium, stage }: Report['life']): string {
  if (live === 'fail') return 'Not live yet'
  if (medium === 'wait')
    return stage === 'waiting-index' ? 'Waiting for Google' : 'Published, not looked at'
  if (medium === 'blocked') return 'Not ready for Medium'
  if (medium === 'never') return 'Not for Medium'
  if (medium === 'done') return 'On Medium'
  return stage === 'handed-off' ? 'At work on Medium' : 'Ready for Medium'
}

/** The first word links to the page. */
function shown(word: string, i: number, bold: boolean, url: string | null): Markdown {
  const text = i === 0 ? link(word, url) : md`${word}`
  return bold ? md`**${text}**` : text
}
