import type { Sample, Target } from '../domain.ts'
import { termsOf } from '../text/terms.ts'
import { numberOf, type Vocabulary } from './vocabulary.ts'

/** The fields of a target that are read. */
export const fieldNames = ['name', 'topics', 'description', 'samples'] as const
export type Field = (typeof fieldNames)[number]

/** The terms of each text of a target, by number: what takes long to find, and stays the same. */
export type Reading = readonly (readonly (readonly number[])[])[]

/** The texts of the fields, in the order of `fieldNames`. */
export function readTarget(target: Target, vocabulary: Vocabulary): Reading {
  return textsOf(target).map(texts =>
    texts.map(text => termsOf(text).map(({ key }) => numberOf(vocabulary, key))),
  )
}

/** A sample as one text. */
export function sampleText({ title, note }: Sample): string {
  return note ? `${title}. ${note}` : title
}

function textsOf({ name, topics, description, samples = [] }: Target): (readonly string[])[] {
  return [[name], topics, description ? [description] : [], samples.map(sampleText)]
}
