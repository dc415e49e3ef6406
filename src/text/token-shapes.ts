/** A text that has the shape of a key or token, whoever's it is, becomes this. */
export const hidden = '***'

/** Shapes that stand for themselves: a prefix, and enough of what follows it. */
const shapes = [
  // GitHub, https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
  /(?<![A-Za-z0-9])gh[pousr]\\?_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])github\\?_pat\\?_[A-Za-z0-9]{11,}(?:\\?_[A-Za-z0-9]{11,})?/g,
  // AWS
  /(?<![A-Za-z0-9])A[KS]IA[0-9A-Z]{16}(?![0-9A-Z])/g,
  // Slack
  /(?<![A-Za-z0-9])xox[abeoprs]-(?=[a-zA-Z-]{0,20}\d)[A-Za-z0-9-]{10,}/g,
  // JSON Web Tokens: two parts begin with `{"`
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
]
/** A slug may begin like that (`sk-learn-…`): only one that looks drawn by lot is a key. */
const modelKey = /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,}/g
const between = String.raw`(?:\s|\\{1,2}[nr]|[>|]|&gt;)`
const pem = new RegExp(
  `-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:${between}+[A-Za-z0-9+/=]{16,80}(?![A-Za-z0-9+/=]))*` +
    `(?:(?:${between}+[A-Za-z0-9+/=]{1,80})?${between}*-----END [A-Z ]{0,30}PRIVATE KEY-----)?`,
  'g',
)

/** The text without what has the shape of a token or private key. Addresses and slugs stay whole. */
export function hideTokens(text: string): string {
  const shown = shapes.reduce((left, shape) => left.replace(shape, () => hidden), text)
  return shown.replace(modelKey, key => (isDrawn(key) ? hidden : key)).replace(pem, () => hidden)
}

function isDrawn(key: string): boolean {
  const long = key.split('-').filter(part => part.length >= 16)
  return long.some(part => /\d/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part))
}
