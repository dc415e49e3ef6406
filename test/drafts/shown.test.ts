/** How drafts stand in an issue. */
import { expect, test } from 'vitest'
import type { Standing } from '../../src/domain.ts'
import { writeForOwnAccounts } from '../../src/drafts/own-accounts.ts'
import type { Item } from '../../src/tracker/parse-issue.ts'
import type { RenderSettings } from '../../src/tracker/render-issue.ts'
import { renderDecided, renderItem } from '../../src/tracker/render-item.ts'
import { renderOwnAccounts } from '../../src/tracker/render-share.ts'
import { open } from '../../src/tracker/standing.ts'
import { makeReport } from '../tracker/report.ts'
import { draftFor, matched, post, url } from './desk.ts'

const settings: RenderSettings = {
  ...{ today: '2026-11-22', lineUrl: () => null, dropped: new Set(), public: false, answers: true },
  clean: markdown => markdown,
}

test('a place that wants no text shows why, and what to mind', () => {
  const place = matched({ kind: 'community', wants: 'links' })
  const { markdown } = renderItem(1, { ...place, draft: draftFor(place) }, open, settings)
  expect(markdown).toContain('Title to use: “Partial indexes in PostgreSQL”.')
  expect(markdown).toContain('- We write no text for it: its rules ask for words from people.')
})

test('texts for own accounts say where they fit', () => {
  const report = makeReport({ ownAccounts: writeForOwnAccounts(post, url) })
  expect(renderOwnAccounts(report).markdown).toContain('Fits Mastodon, Bluesky, X, LinkedIn:')
  expect(renderOwnAccounts(makeReport()).markdown).toBe('')
})

test('a link that was won gets thanks, and a silent place does not', () => {
  const thanks = { channel: 'thanks', text: 'Hello,\n\nThank you for the link.', checklist: [] }
  const shown = (standing: Standing) =>
    renderDecided(
      { markdown: '- [x] **1 · [Notes](https://pg.example)**', standing } as Item,
      true,
      makeReport({ thanks }),
      settings,
    ).markdown
  expect(shown({ status: 'won' })).toContain('> Thank you for the link.')
  expect(shown({ status: 'declined' })).not.toContain('Thank you')
})
