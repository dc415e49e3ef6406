import type {
  Blog,
  BlogProblem,
  Check,
  CheckFacts,
  Options,
  PageSubject,
  PostSubject,
  Problem,
} from '../domain.ts'

/** Gives a check its types, and its `run` those of its options; it is otherwise what it is. */
export function defineCheck<const O extends Options = Record<never, never>>(
  check: PostCheck<O> | PageCheck<O> | BlogCheck<O>,
): Check {
  return check as Check
}

type Facts<O> = CheckFacts & { readonly options?: O }
type PostCheck<O extends Options> = Facts<O> & {
  readonly needs: 'post'
  run(subject: PostSubject, options: Values<O>): Iterable<Problem>
}
type PageCheck<O extends Options> = Facts<O> & {
  readonly needs: 'page'
  run(subject: PageSubject, options: Values<O>): Iterable<Problem>
}
type BlogCheck<O extends Options> = Facts<O> & {
  readonly needs: 'blog'
  run(blog: Blog, options: Values<O>): Iterable<BlogProblem>
}

type Values<O extends Options> = { readonly [name in keyof O]: Wide<O[name]['default']> }
type Wide<T> = T extends number ? number : T extends boolean ? boolean : readonly string[]
