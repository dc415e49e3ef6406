import type { Report } from '../domain.ts'
import { link, type Markdown, md } from '../markdown/safe.ts'
import { capital, sayCount } from '../text/say.ts'

const minutesAPlace = 5

/** The first sentence is the next step with its minutes. `places` are those still to send to. */
export function renderLead(report: Report, places: number): Markdown {
  const { life, address, post } = report
  const share = sharing(places)
  const then = share === null ? '' : ` After that, ${share}.`
  const turn = `**Your turn: ${lower(life.next.text)}.**`
  switch (life.medium) {
    case 'ready':
      return renderReady(report, then)
    case 'blocked':
      if (address.url === null) return md`${{ markdown: turn }} ${address.why ?? ''}`
      return share === null
        ? md`${{ markdown: turn }} Until then it should not be shown to anybody.`
        : md`${{ markdown: turn }} Until then it should not go to Medium. You can share it: ${share}.`
    case 'wait':
      if (!post.published) return md`**${life.next.text}.** Until then there is nothing to do here.`
      if (life.live === 'fail')
        return md`**${life.next.text}.** After that, Medium${share === null ? '' : ` and ${share}`}.${doubt(report)}`
      return md`**${life.next.text}.**${share === null ? '' : ` You can share it meanwhile: ${share}.`}`
    case 'done':
      if (life.next.text.startsWith('Fix'))
        return md`${{ markdown: turn }} It is on Medium already.`
      return md`**It is on Medium.** ${share === null ? 'Nothing is left to do.' : `Left: ${share}.`}`
    case 'never':
      if (report.looked.length === 0) return md`**${life.next.text}.**`
      return md`**${life.next.text}.** ${share === null ? 'No place fits well enough this time.' : `${capital(share)}.`}`
  }
}

function renderReady({ life, address }: Report, then: string): Markdown {
  const calm = 'Nothing is urgent, and nothing is sent for you.'
  if (life.stage === 'handed-off') return md`**Your turn: finish it on Medium.**${then} ${calm}`
  const minutes = `about ${life.next.minutes ?? 5} minutes`
  if (life.live === 'pass') return md`**Your turn: put it on Medium, ${minutes}.**${then} ${calm}`
  const page = link('open the page', address.url)
  return md`**Your turn: ${page} to see that it is live, then put it on Medium, ${minutes}.**${then} ${calm}`
}

/** An address that was derived and not confirmed may be the reason that nothing is there. */
function doubt({ address }: Report): string {
  return address.certain
    ? ''
    : ' If it is served elsewhere, set `site.permalink` in .github/postrider.yml.'
}

function sharing(places: number): string | null {
  if (places === 0) return null
  return `${sayCount(places, 'place')} to share it, about ${places * minutesAPlace} minutes`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The life in one line of words; where the post stands is bold. */
export function renderLifeLine(report: Report): Markdown {
  const { life, address, post } = report
  if (!post.published) return md`**Not published**`
  const { live, medium, stage } = life
  const words = [
    { pass: 'Live', fail: 'Not live yet', inconclusive: unseen(report) }[live],
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
  const at = words.indexOf(standing(report))
  return {
    markdown: words.map((word, i) => shown(word, i, i === at, address.url).markdown).join(' → '),
  }
}

function standing(report: Report): string {
  const { live, medium, stage } = report.life
  if (live === 'fail') return 'Not live yet'
  if (medium === 'wait') return stage === 'waiting-index' ? 'Waiting for Google' : unseen(report)
  if (medium === 'blocked') return 'Not ready for Medium'
  if (medium === 'never') return 'Not for Medium'
  if (medium === 'done') return 'On Medium'
  return stage === 'handed-off' ? 'At work on Medium' : 'Ready for Medium'
}

const unseen = ({ page }: Report) =>
  page === null ? 'Published, not looked at' : 'Published, no clear answer'

/** The first word links to the page. */
function shown(word: string, i: number, bold: boolean, url: string | null): Markdown {
  const text = i === 0 ? link(word, url) : md`${word}`
  return bold ? md`**${text}**` : text
}
