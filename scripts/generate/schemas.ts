import * as z from 'zod'
import { allChecks } from '../../src/all-checks.ts'
import { configSchema, severity } from '../../src/config/schema.ts'
import { schemaOf } from '../../src/config/unknown-names.ts'
import type { Options } from '../../src/domain.ts'
import { reportSchema } from '../../src/reports/report-schema.ts'
import type { Product } from './product.ts'

/** The JSON schemas of the config file and of report.json, for editors and for others' tools. */
export function schemas(): Product[] {
  const { properties, ...config } = toJson(configSchema(), 'input')
  const $defs = { severity: bare(severity()), check: bare(settingOf({})) }
  return [
    {
      path: 'schema/config.json',
      text: print({ ...config, properties: { ...properties, checks: checksSchema() }, $defs }),
    },
    { path: 'schema/report.json', text: print(toJson(reportSchema, 'output')) },
  ]
}

/** Each check by name, so that an editor offers it with its options. */
function checksSchema(): object {
  const entries = allChecks.map(({ id, title, options }) => {
    const own = options === undefined ? { $ref: '#/$defs/check' } : bare(settingOf(options))
    return [id, { description: `${title}.`, anyOf: [{ $ref: '#/$defs/severity' }, own] }]
  })
  return {
    description: configSchema().shape.checks.description,
    type: 'object',
    properties: Object.fromEntries(entries),
    additionalProperties: false,
  }
}

function settingOf(options: Options): z.ZodType {
  const own = Object.entries(options).map(([name, option]) => [
    name,
    schemaOf(option).describe(option.says).optional(),
  ])
  return z.strictObject({
    severity: severity().optional(),
    ignore: z.array(z.string()).optional(),
    ...Object.fromEntries(own),
  })
}

function bare(schema: z.ZodType): object {
  const { $schema: _, ...json } = toJson(schema, 'input')
  return json
}

function toJson(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' })
}

function print(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
