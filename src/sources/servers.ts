/** Sources that ask a server of one's choice, known without loading them. Kept by their test. */
export const withServer: readonly string[] = ['mastodon', 'searxng']
