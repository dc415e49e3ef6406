/** Links to GitHub go through its redirect host where they leave the house; this is what they lead to. */
export function directUrl(url: string): string {
  return url.replace('//redirect.github.com/', '//github.com/')
}
