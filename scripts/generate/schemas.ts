import * as z from 'zod'
import { configSchema } from '../../src/config/schema.ts'
import { reportSchema } from '../../src/reports/report-json.ts'
import type { Product } from './product.ts'

/** The JSON schemas of the config file and of report.json, for editors and for others' tools. */
export function schemas(): Product[] {
  return [
    { path: 'schema/config.json', text: print(configSchema, 'input') },
    { path: 'schema/report.json', text: print(reportSchema, 'output') },
  ]
}

function print(schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), null, 2)}\n`
}
