import type { Change, Update } from '../domain.ts'

/** The planned writes as text, whole: what a dry run prints. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Planned changes: none.'
  return [`Planned changes: ${changes.length}.`, ...changes.map(renderChange)].join('\n\n')
}

function doneTo({ close, reopen }: Update): string {
  if (close !== undefined) return 'close'
  return reopen === true ? 'open again' : 'update'
}

function renderChange(change: Change): string {
  switch (change.do) {
    case 'open-issue':
      return `open an issue for ${change.path ?? 'all posts'}, titled “${change.title}”, labels ${change.labels.join(', ')}:\n${change.body}`
    case 'update-issue':
      return `${doneTo(change)} issue ${change.number} of ${change.path ?? 'all posts'}:\n${change.body}`
    case 'label-issue':
      return `labels of issue ${change.number}: add ${change.add.join(', ') || 'none'}, remove ${change.remove.join(', ') || 'none'}`
    case 'react':
      return `answer comment ${change.comment} of issue ${change.number} with ${change.with}`
    case 'comment':
      return `comment on issue ${change.number}:\n${change.body}`
    case 'close-duplicate':
      return `close issue ${change.number}, which follows the same as issue ${change.of}`
    case 'upsert-comment':
      return `${change.onlyUpdate === true ? 'where there is a comment, change it' : 'comment'} on pull request ${change.pullRequest}:\n${change.body}`
    case 'draft-on-dev': {
      const { title, canonical_url, tags, body_markdown } = change.article
      return `make an unpublished draft on DEV of ${change.path}, titled “${title}”, canonical ${canonical_url}, tags ${tags.join(', ') || 'none'}:\n${body_markdown}`
    }
    case 'update-on-dev':
      return `update article ${change.id} on DEV of ${change.path}, titled “${change.article.title}”:\n${change.article.body_markdown}`
    case 'announce':
      return `tell IndexNow of ${change.pages.map(({ url }) => url).join(', ')}`
    case 'annotate':
      return `annotate ${change.finding.path}:${change.finding.place.line}: ${change.finding.message}`
    case 'write-file':
      return `write ${change.path}`
  }
}
