import { program, shellWord } from '../text/program.ts'
import { linesToFill, type Underived } from './write-settings.ts'

/** What a person knows who has just set a blog up. */
export interface SetUp {
  readonly configFile: string
  readonly underived: Underived
  /** Of the blog, as seen from here; empty where they are in it. */
  readonly folder: string
  /** A git checkout with a commit. */
  readonly isGit: boolean
}

/** What to do after `init`: first what only the person knows, then how the first issue comes. */
export function nextSteps({ configFile, underived, folder, isGit }: SetUp): string {
  const fill = linesToFill(underived)
  const first = [
    `First, say what no file tells. In ${configFile}, without the “# ” and with your own values:`,
    block(fill),
    `“${program} urls” then shows the address of each post.`,
  ]
  const go = [
    ...(folder === '' ? [] : [`cd ${shellWord(folder)}`]),
    'git add .github && git commit -m "Add Postrider" && git push',
  ]
  const next = isGit
    ? [fill.length > 0 ? 'Then:' : 'Next, when the files are as you like them:', block(go)]
    : ['Next, make the folder a repository on GitHub, where the workflow runs.']
  return [
    ...(fill.length > 0 ? first : []),
    ...next,
    `With the first push the newest published post gets its issue. To see the issues before, as files: ${program} preview --out DIR`,
    'A public repository has public issues; tracker.repo names a private one that keeps them instead.',
  ].join('\n')
}

const block = (lines: readonly string[]) => `\n${lines.map(line => `  ${line}`).join('\n')}\n`
