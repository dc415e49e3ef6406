/** The same disorder each time (Fisher and Yates, with the generator of Numerical Recipes). */
export function shuffled<T>(items: readonly T[]): T[] {
  const mixed = [...items]
  let state = 1
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}
