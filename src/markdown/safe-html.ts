/** HTML that may leave the house: every interpolated string is escaped. */
export interface Html {
  readonly html: string
}

export function html(
  strings: TemplateStringsArray,
  ...values: readonly (Html | readonly Html[] | string | number)[]
): Html {
  const shown = values.map(value => {
    if (Array.isArray(value)) return value.map((part: Html) => part.html).join('')
    return typeof value === 'object' ? (value as Html).html : escapeHtml(String(value))
  })
  return { html: strings.map((text, i) => text + (shown[i] ?? '')).join('') }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`)
}

/** A link, where the address is one of the web. */
export function anchor(url: string, text: string): Html {
  return /^https?:/.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text}`
}
