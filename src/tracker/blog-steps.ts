import { type Markdown, md } from '../markdown/safe.ts'

/** What is done once for a blog, not for each post. By its beginning its box is found again. */
export interface BlogStep {
  readonly id: string
  readonly begins: string
  readonly text: Markdown
}

/** The boxes of the index issue. */
export function blogSteps({ medium }: { readonly medium: boolean }): BlogStep[] {
  return [
    ...(medium
      ? [
          step(
            'profile',
            'Medium profile: ',
            md`your name, a photo, a bio and a link to your site. Readers come by it to the rest.`,
          ),
        ]
      : []),
    step(
      'search-console',
      'Search Console: ',
      md`add your site there, and it tells which of your pages Google knows. “Probably indexed” goes by their age.`,
    ),
  ]
}

function step(id: string, begins: string, rest: Markdown): BlogStep {
  return { id, begins, text: md`${begins}${rest}` }
}
