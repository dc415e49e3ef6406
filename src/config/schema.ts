import * as z from 'zod'
import { type CheckSetting, type Config, catalogueForms, targetKinds } from '../domain.ts'

export const severity = () => z.enum(['off', 'note', 'warning', 'error'])
const strings = () => z.array(z.string())

/** `warning`, or `{ severity: warning, ignore: [posts/old/**], most: 80 }`; options by name. */
const checkSetting = () =>
  z
    .union([
      severity(),
      z
        .object({ severity: severity().optional(), ignore: strings().default([]) })
        .catchall(z.unknown()),
    ])
    .transform((setting): CheckSetting => {
      if (typeof setting === 'string') return { severity: setting, ignore: [], options: {} }
      const { severity, ignore, ...options } = setting
      // Options are judged by read-config, which knows the checks.
      return { severity, ignore, options: options as CheckSetting['options'] }
    })

const server = () =>
  z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A server that speaks as OpenAI’s does, `http://localhost:11434/v1` for instance.')

/** `true`, `false`, or the address of a server. */
const sourceSetting = () =>
  z.union([
    z.boolean(),
    z.string().refine(text => /^https:\/\/[^/\s]/.test(text) && URL.canParse(text), {
      error: 'true, false, or an address on https',
    }),
  ])

/** `data/places.csv`, or with what the list does not say itself. */
const catalogue = () =>
  z
    .union([
      z.string().min(1),
      z.strictObject({
        from: z
          .string()
          .min(1)
          .describe('A file of the repository, an address, or `owner/repo` on GitHub.'),
        as: z.enum(catalogueForms).optional().describe('Its form. Told by its name when left out.'),
        kind: z
          .enum(targetKinds)
          .optional()
          .describe('What its places are, where it does not say.'),
        topics: strings().default([]).describe('What its places are about, besides what it says.'),
      }),
    ])
    .transform(given => (typeof given === 'string' ? { from: given, topics: [] } : given))

const platform = () => z.enum(['medium', 'devto'])

const paused = { labels: [], maxNewIssues: 0, index: false, digest: false, closeAfter: 60 }

/**
 * `.github/postrider.yml`: every key is optional, an unknown one is a mistake. Each is made when it is
 * asked for: to make a schema takes longer than to read a file by it.
 */
const settings = {
  site: () =>
    z
      .strictObject({
        url: z
          .url({ protocol: /^https?$/ })
          .optional()
          .describe('Where the blog is served: scheme, host and base path.'),
        generator: z.string().optional().describe('The generator, when the wrong one is detected.'),
        root: z.string().optional().describe('The folder the site lives in.'),
        permalink: z
          .string()
          .optional()
          .describe(
            'A template of the path of a post, `/blog/:slug/` for instance, when it cannot be derived.',
          ),
      })
      .prefault({})
      .describe('The blog. Mostly derived from the settings of its generator.'),
  posts: () =>
    strings().default([]).describe('Globs of the files that are posts. Derived when empty.'),
  ignore: () => strings().default([]).describe('Globs of files to leave alone.'),
  since: () => z.iso.date().optional().describe('Posts dated before this day stay quiet.'),
  frontmatter: () =>
    z
      .record(z.string(), z.string())
      .default({})
      .describe('Own names of frontmatter fields: `canonical: original_url`.'),
  checks: () =>
    z
      .record(z.string(), checkSetting())
      .default({})
      .describe('For each check a severity or `off`, or a severity, globs to ignore and options.'),
  product: () =>
    z
      .strictObject({
        name: z.string().optional().describe('Its name; counts among `brand`.'),
        url: z.url().optional().describe('Where it is; its host counts as your own.'),
        description: z
          .string()
          .optional()
          .describe('For who reads this file; nothing rests on it.'),
        keywords: strings().default([]).describe('Words that you want it to be found by.'),
        brand: strings().default([]).describe('Names by which people speak of it.'),
        competitors: strings().default([]).describe('Sites of others like it: hosts or addresses.'),
      })
      .transform(product => ({
        ...product,
        brand: [...new Set([product.name ?? [], product.brand].flat())],
      }))
      .optional()
      .describe('What the blog is for, when it is for a product.'),
  author: () =>
    z
      .strictObject({
        name: z.string().optional().describe('Signs the drafts.'),
        url: z.url().optional().describe('For who reads this file; nothing rests on it.'),
        disclosure: z.string().optional().describe('A sentence for places that ask who you are.'),
        voice: z
          .enum(['I', 'we'])
          .optional()
          .describe('Who speaks in the drafts. As in the post when left out.'),
      })
      .prefault({})
      .describe('Who writes.'),
  platforms: () =>
    z
      .union([
        platform(),
        z.array(platform()),
        z.strictObject({
          medium: z.boolean().default(true),
          devto: z.boolean().default(false),
        }),
      ])
      .prefault({})
      .transform((given): Config['platforms'] => {
        if (typeof given === 'object' && !Array.isArray(given)) return given
        const named = [given].flat()
        return { medium: named.includes('medium'), devto: named.includes('devto') }
      })
      .describe(
        'Where copies are republished: `medium`, `devto` or both. With `[]`, no word is said about Medium; `devto` needs the input `devto-api-key`.',
      ),
  indexnow: () =>
    z
      .strictObject({
        key: z
          .string()
          .regex(/^[A-Za-z0-9-]{8,128}$/, '8 to 128 letters, digits and dashes')
          .describe('What the key file on your site says. It is public there, and no secret.'),
        keyLocation: z
          .url({ protocol: /^https?$/ })
          .optional()
          .describe('Where the key file is, when not at `/<key>.txt` of the host.'),
      })
      .optional()
      .describe(
        'Tells Bing, Yandex and others by IndexNow of pages that are new or changed; Google takes no part. Off when left out.',
      ),
  drafts: () =>
    z
      .strictObject({
        model: z
          .string()
          .min(1)
          .optional()
          .describe(
            'A model that writes drafts, as its provider names it; needs the input `openai-api-key` or `baseUrl`.',
          ),
        baseUrl: server(),
        tokens: z.int().min(1000).default(100_000).describe('Tokens of a run, at most.'),
        price: z
          .strictObject({ input: z.number().min(0), output: z.number().min(0) })
          .optional()
          .describe('What a million tokens cost, to tell what a run did.'),
        cost: z
          .number()
          .min(0)
          .optional()
          .describe('What a run may cost, in the money of `price`.'),
        parameters: z
          .record(
            z.string().regex(/^[\w.-]+$/, 'a name of letters, digits, dots and dashes'),
            z.string(),
          )
          .default({})
          .describe(
            'Parameters for the link in letters, `utm_source` for instance. None by default.',
          ),
      })
      .prefault({})
      .describe('How the texts for places are written. Templates, when no model is named.'),
  matching: () =>
    z
      .strictObject({
        model: z
          .string()
          .min(1)
          .optional()
          .describe(
            'An embedding model that orders the places found, as its provider names it; needs the input `openai-api-key` or `baseUrl`.',
          ),
        baseUrl: server(),
      })
      .prefault({})
      .describe('How places are ordered. By words, when no model is named.'),
  sources: () =>
    z
      .union([z.array(z.string()), z.record(z.string(), sourceSetting())])
      .prefault({})
      .transform((given): Config['sources'] =>
        Array.isArray(given)
          ? { only: given, set: Object.fromEntries(given.map(id => [id, true])) }
          : { set: given },
      )
      .describe(
        'Where to look for places besides the bundled list. By name `true`, `false`, or the address of the server to ask; a list: only these, and with `[]` none.',
      ),
  catalogues: () =>
    z
      .array(catalogue())
      .default([])
      .describe(
        'Lists of places of your own: OPML, CSV, JSON, an awesome list or a feed, as files of the repository or addresses.',
      ),
  suppress: () =>
    strings()
      .default([])
      .describe(
        'Hosts that are never proposed. A long list goes to `.github/postrider-suppress.txt`, a host a line.',
      ),
  authors: () =>
    z
      .record(
        z.string(),
        z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'a login on GitHub'),
      )
      .default({})
      .describe('An author as the frontmatter names them, and the login their issues go to.'),
  sweep: () =>
    z
      .strictObject({
        posts: z
          .int()
          .min(1)
          .max(1000)
          .default(250)
          .describe(
            'Tracked posts that one sweep looks at, at most; those that waited longest first.',
          ),
        minutes: z
          .int()
          .min(1)
          .max(60)
          .default(5)
          .describe('Minutes in which it may ask the web, at most.'),
      })
      .prefault({})
      .describe('What a sweep may take: the run of a schedule.'),
  tracker: () =>
    z
      .union([
        z.literal('off'),
        z.literal(false),
        z.strictObject({
          repo: z
            .string()
            .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
            .optional()
            .describe('Another repository that keeps the issues, a private one for instance.'),
          labels: z.array(z.string().max(50)).default([]).describe('More labels for new issues.'),
          maxNewIssues: z
            .int()
            .min(1)
            .max(50)
            .default(5)
            .describe('New issues in one run, at most.'),
          index: z
            .boolean()
            .default(true)
            .describe('One issue over all posts, from the third tracked post on.'),
          digest: z
            .boolean()
            .default(true)
            .describe('A comment a week below that issue, when something is up to you.'),
          closeAfter: z
            .int()
            .min(7)
            .default(60)
            .describe('Days without a tick after which an issue closes itself.'),
          public: z
            .boolean()
            .optional()
            .describe('Everybody can read the issues. Derived from the repository.'),
        }),
      ])
      .prefault({})
      .transform(tracker =>
        typeof tracker === 'object' ? { off: false, ...tracker } : { off: true, ...paused },
      )
      .describe('The issues. `off` pauses them.'),
}

type Shape = { readonly [Key in keyof typeof settings]: ReturnType<(typeof settings)[Key]> }

/** As the whole, for a config that has only these keys. */
export function schemaFor(keys: readonly string[]) {
  const made = Object.entries(settings).flatMap(([key, make]) =>
    keys.includes(key) ? [[key, make()] as const] : [],
  )
  return z.strictObject(Object.fromEntries(made) as unknown as Partial<Shape>)
}

export function configSchema() {
  const whole = schemaFor(Object.keys(settings)) as z.ZodObject<Shape>
  return whole.describe('Settings of Postrider')
}
