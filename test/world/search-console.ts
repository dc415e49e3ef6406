/** Google's three hosts as Search Console needs them; what they check is in test/io/search-console.test.ts. */
import { generateKeyPairSync } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { json } from './answers.ts'

export interface SearchConsole {
  /** Address → its `indexStatusResult`; a page that is not here is not indexed yet. */
  readonly knows: Record<string, Readonly<Record<string, string>>>
  /** Addresses that were asked about, in order. */
  readonly asked: string[]
  readonly hosts: Readonly<Record<string, RequestListener>>
  /** For the input `search-console-credentials`. */
  readonly credentials: string
}

/** @param property as Search Console names it, `sc-domain:notes.example` */
export function startSearchConsole(property: string): SearchConsole {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const knows: Record<string, Readonly<Record<string, string>>> = {}
  const asked: string[] = []
  const siteEntry = [{ siteUrl: property, permissionLevel: 'siteFullUser' }]
  const inspections: RequestListener = async (request, response) => {
    const url: string = JSON.parse(await text(request)).inspectionUrl
    asked.push(url)
    const indexStatusResult = { verdict: 'NEUTRAL', ...knows[url] }
    const inspectionResultLink = 'https://search.google.com/search-console/inspect?id=1'
    json({ inspectionResult: { inspectionResultLink, indexStatusResult } })(request, response)
  }
  return {
    knows,
    asked,
    hosts: {
      'oauth2.googleapis.com': json({ access_token: 'ya29.token', expires_in: 3599 }),
      'www.googleapis.com': json({ siteEntry }),
      'searchconsole.googleapis.com': inspections,
    },
    credentials: JSON.stringify({
      client_email: 'postrider@blog.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    }),
  }
}
