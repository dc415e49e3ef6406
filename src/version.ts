/** The one place for names that others type or see. `npm run generate` checks the version. */
export const version = '0.1.0'
export const slug = 'postrider/postrider'
export const homepage = `https://github.com/${slug}`
export const userAgent = `postrider/${version} (+${homepage})`
/** As a workflow names it. */
export const action = `${slug}@v1`
export const configSchemaUrl = `https://raw.githubusercontent.com/${slug}/v1/schema/config.json`
