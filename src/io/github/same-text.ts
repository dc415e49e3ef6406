/** GitHub hands line ends and trailing space back as it likes. */
export const sameText = (a: string, b: string): boolean => normal(a) === normal(b)

const normal = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd()
