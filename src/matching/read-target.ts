import type { Sample, Target } from '../domain.ts'
import { termsOf } from '../text/terms.ts'

/** The fields of a target that are read. */
export const fieldNames = ['name', 'topics', 'description', 'samples'] as const
export type Field = (typeof fieldNames)[number]

/** The terms of each text of a target: what takes long to find, and stays the same. */
export type Reading = Readonly<Record<Field, readonly (readonly string[])[]>>

export function readTarget({ name, topics, description, samples = [] }: Target): Reading {
  return {
    name: [terms(name)],
    topics: topics.map(terms),
    description: description === undefined || description === '' ? [] : [terms(description)],
    samples: samples.map(sample => terms(sampleText(sample))),
  }
}

/** A sample as one text. */
export function sampleText({ title, note }: Sample): string {
  return note ? `${title}. ${note}` : title
}

const terms = (text: string): string[] => termsOf(text).map(({ key }) => key)
