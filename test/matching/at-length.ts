/** What makes a note an article: words that are about nothing. */
export const atLength = 'And then it was as it had been before. '.repeat(65)
