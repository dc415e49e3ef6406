import { program } from '../text/program.ts'

/** What is wrong when a mistake of the user ends a run, by its code: what that means, and what to do. */
export const errorCodes = {
  base: {
    means: 'What `--base` names is no commit that this checkout knows, or shares nothing with it.',
    fix: 'Name a branch, a tag or a commit that git knows here; run `git fetch`, in a shallow clone `git fetch --unshallow`.',
  },
  baseline: {
    means:
      '`.github/postrider-baseline.json` is there and cannot be read. Without it, all old findings would speak at once.',
    fix: `Mend it, or delete it and run \`${program} check --update-baseline\`. It has to be a file of its own, and no link.`,
  },
  catalogue: {
    means: 'A list that `catalogues` names is not there, or has a mistake.',
    fix: 'Mend the line that is named, or change `catalogues`: a file of the repository, an address, or `owner/repo`.',
  },
  clock: {
    means: '`SOURCE_DATE_EPOCH` is set to something that is no number of seconds.',
    fix: 'Set it to whole seconds since 1970, as `date +%s` prints them, or unset it.',
  },
  config: {
    means:
      'The config has mistakes, or cannot be read. All of them are told, each with its line, what was found and what is expected.',
    fix: `Mend the lines that are named. With the first line that \`${program} init\` writes, editors check it while you type.`,
  },
  event: {
    means:
      'The workflow starts on `pull_request_target`, which hands a token that may write to a run on files of strangers.',
    fix: 'Write `pull_request`; [for forks](forks.md) there is a second workflow.',
  },
  file: {
    means: 'A file that a command was given is not there, or cannot be read.',
    fix: 'Check its path from the folder in which you run the command.',
  },
  folder: {
    means: 'The folder is not there, or is not the top of a checkout where it has to be.',
    fix: `Give the folder of a blog; run \`${program} init\` at the top of the checkout.`,
  },
  input: {
    means: 'Inputs of the Action have values that they cannot have. All of them are told.',
    fix: 'Change them below `with:` in the workflow.',
  },
  online: {
    means: 'A command was given an address, and asks the network only when it is told to.',
    fix: 'Add `--online`, or give a file.',
  },
  option: {
    means: 'Two options do not go together, or one needs another.',
    fix: 'Do as the message says; `postrider help <command>` lists the options.',
  },
  out: {
    means:
      'What `--out` names is no folder, cannot be written, or has a file of another’s that would be replaced.',
    fix: 'Give a folder that is empty or not there, `.postrider` for instance.',
  },
  path: {
    means: 'A path given to `check` names no post; a check of nothing would always pass.',
    fix: `Name a post, or a folder that has some: \`${program} urls\` lists them.`,
  },
  post: {
    means: 'A file is no post of the blog, or none that a copy can be made of.',
    fix: `Name a post that \`${program} urls\` lists, and mend what the message names.`,
  },
  row: {
    means: 'A row of `--queries` or `--targets` is no JSON, or lacks a field.',
    fix: 'Mend the line that is named: one JSON object on each line.',
  },
  'search-console': {
    means: 'The input `search-console-credentials` is no key file of a service account.',
    fix: 'Paste the whole JSON file into the secret.',
  },
  shard: {
    means: 'What the jobs of a shared run left cannot be brought together; nothing was written.',
    fix: 'Run all jobs of the workflow again; see [large blogs](large-blogs.md).',
  },
  sitemap: {
    means: 'The file that `--sitemap` names cannot be read, or lists no page.',
    fix: 'Give the XML file that lists the pages, gzipped or not.',
  },
  suppress: {
    means:
      '`.github/postrider-suppress.txt` has a line that names no place, or cannot be read. A place that is to be left alone is never proposed because of a slip.',
    fix: 'Write one host on each line, `example.com`, and `#` before a remark.',
  },
  token: {
    means: 'The Action has no token for the repository that keeps the issues.',
    fix: 'Leave `github-token` out, or set it to a secret that has a value.',
  },
  watch: {
    means: 'The system does not watch as many files and folders as the blog has.',
    fix: 'Close what else watches files, or raise the limit that the message names; on Linux that is `fs.inotify.max_user_watches`.',
  },
} as const

export type ErrorCode = keyof typeof errorCodes
