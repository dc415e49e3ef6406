const markdown = /\.(?:md|mdx|markdown|mdown|mkd|mkdn)$/i

export function isMarkdown(path: string): boolean {
  return markdown.test(path)
}

/** POSIX paths put together, `.` and empty parts left out. */
export function joinPath(...parts: readonly string[]): string {
  const names: string[] = []
  for (const name of parts.join('/').split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}

/** The path below a folder (`''` is the top); null when it lies elsewhere. */
export function below(folder: string, path: string): string | null {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '')
}
