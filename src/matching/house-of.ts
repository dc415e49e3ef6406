import { placeOf } from '../formats/place-of.ts'
import { hostOf } from '../formats/url.ts'

/** Its host: one text in several subreddits is spam. Lists on GitHub are of different people. */
export function houseOf(url: string): string {
  const place = placeOf(url)
  return place.startsWith('github.com/') ? place : (hostOf(url) ?? place)
}
