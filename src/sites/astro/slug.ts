/**
 * The slug that Astro makes of a name, with the rule of github-slugger: lower case; only letters,
 * marks, digits, `_`, `-` and spaces stay; spaces become hyphens.
 */
function slugify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

/** The id of an entry from its path below the collection, without extension. */
export function idOf(path: string): string {
  return path
    .split('/')
    .map(slugify)
    .join('/')
    .replace(/\/index$/, '')
}
