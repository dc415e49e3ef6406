/** Where an embed of such a name leads, by what a template or a component gives it; null: unknown. */
export function embedAddress(
  name: string,
  named: Readonly<Record<string, string>>,
  positional: readonly string[] = [],
): string | null {
  const given = named.url ?? named.src ?? named.href ?? named.id ?? named.videoid ?? positional[0]
  if (given === undefined || given === '') return null
  if (/^https?:\/\//i.test(given)) return watchAddress(given)
  const second = named.id ?? positional[1]
  switch (name) {
    case 'youtube':
      return `https://www.youtube.com/watch?v=${named.id ?? given}`
    case 'vimeo':
      return `https://vimeo.com/${given}`
    case 'gist':
      return `https://gist.github.com/${second !== undefined && second !== given ? `${named.user ?? given}/${second}` : given}`
    case 'github':
      return `https://github.com/${given}`
    case 'tweet':
    case 'twitter':
    case 'x':
      return `https://twitter.com/${named.user ?? 'i/web'}/status/${second ?? given}`
    case 'codepen':
      return named.user === undefined
        ? null
        : `https://codepen.io/${named.user}/pen/${second ?? given}`
    case 'codesandbox':
      return `https://codesandbox.io/s/${given}`
    case 'instagram':
      return `https://www.instagram.com/p/${given}/`
    case 'asciinema':
      return `https://asciinema.org/a/${given}`
    default:
      return null
  }
}

/** The page of what a frame shows: Medium makes its own frame of that. */
export function watchAddress(framed: string): string {
  const url = framed.replace(/^\/\//, 'https://')
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(url)
  if (youtube !== null) return `https://www.youtube.com/watch?v=${youtube[1]}`
  const vimeo = /player\.vimeo\.com\/video\/(\d+)(?:.*[?&]h=(\w+))?/i.exec(url)
  if (vimeo !== null) return `https://vimeo.com/${[vimeo[1], vimeo[2]].filter(Boolean).join('/')}`
  return url
    .replace(/^(https:\/\/gist\.github\.com\/[^?#]+)\.js\b.*$/i, '$1')
    .replace(/^(https:\/\/codepen\.io\/[^/]+)\/embed\/(?:preview\/)?/i, '$1/pen/')
    .replace(/^(https:\/\/codesandbox\.io)\/embed\//i, '$1/s/')
}
