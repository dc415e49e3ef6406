/** What CHANGELOG.md says of a version, without its heading; null where it says nothing of it. */
export function notesOf(version: string, changelog: string): string | null {
  const sections = changelog.split(/^## /m).slice(1)
  const dated = sections.find(section =>
    new RegExp(`^\\[${version.replace(/\./g, '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}\\n`).test(section),
  )
  return dated === undefined
    ? null
    : dated
        .slice(dated.indexOf('\n'))
        .replace(/^\[[^\]]+\]: .*$/gm, '')
        .trim()
}
