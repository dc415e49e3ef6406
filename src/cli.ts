#!/usr/bin/env node
/** The same engine on a laptop: nothing is sent, and only `--online` asks anything of the network. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { endOnInterrupt } from './io/interrupts.ts'
import { terminalLog } from './io/log.ts'
import { tellError, tellStrays } from './io/tell-error.ts'
import { program as typed } from './text/program.ts'
import { version } from './version.ts'

const format = (...choices: string[]) =>
  new Option('--format <format>', 'how to print').choices(choices).default('pretty')

tellStrays(terminalLog)

// Who reads what we print may have read enough, as in `| head`: then there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

endOnInterrupt(terminalLog)

// Each command brings its own part of the engine along, so that help and a mistyped option are quick.
const program = new Command('postrider')
  .description('Checks posts, prepares their copies on Medium, and finds places to share them.')
  .version(version)
  .exitOverride()
  .configureOutput({ writeErr: text => terminalLog.error(text.trimEnd()) })

program
  .command('check')
  .description('the findings in the posts')
  .argument('[paths...]', 'files; all posts when none are named')
  .addOption(format('pretty', 'json', 'sarif', 'github'))
  .addOption(
    new Option('--fail-on <severity>', 'exit 1 from here on')
      .choices(['never', 'error', 'warning'])
      .default('error'),
  )
  .option('--list', 'print every check, one a line')
  .option('--fix', 'show the safe fixes as a diff, and make them when you agree')
  .option('--yes', 'with --fix: make them without asking')
  .option('--all', 'print each finding, however many there are')
  .option('--update-baseline', 'keep what is found now quiet from now on')
  .option(
    '--base <ref>',
    'what changed since it parted from here: only those posts, and what moved',
  )
  .option('--online', 'look at the live page of each post, too')
  .addOption(
    new Option('--watch', 'check each post again when it is saved').conflicts([
      'format',
      'failOn',
      'list',
      'fix',
      'yes',
      'updateBaseline',
      'base',
      'online',
    ]),
  )
  .option('--dir <dir>', 'the folder of the blog', '.')
  .action(async (paths, { watch: watches, ...options }) => {
    if (watches === true) {
      const { watch } = await import('./commands/watch.ts')
      return end(await watch(paths, options))
    }
    const { check } = await import('./commands/check.ts')
    end(await check(paths, options))
  })

program
  .command('urls')
  .description('the live address of each post')
  .argument('[dir]', 'the folder of the blog', '.')
  .option('--sitemap <file>', 'a sitemap of the site: XML, gzipped or not')
  .option('--online', 'ask the site for its sitemap or feed')
  .addOption(format('pretty', 'json'))
  .action(async (dir, options) => {
    const { urls } = await import('./commands/urls.ts')
    end(await urls(dir, options))
  })

program
  .command('match')
  .description('places that fit the posts, or targets that fit queries')
  .option('--queries <file>', 'JSON lines: id, title, description, tags, text')
  .option('--targets <file>', 'JSON lines: id, name, kind, url, description, topics, samples')
  .option('--limit <n>', 'targets a query', atLeastOne, 10)
  .addOption(new Option('--format <format>', 'how to print').choices(['jsonl']).default('jsonl'))
  .option('--dir <dir>', 'the folder of the blog', '.')
  .action(async options => {
    const { match } = await import('./commands/match.ts')
    end(await match(options))
  })

program
  .command('preview')
  .description('the main job without GitHub: an issue as a file for each post')
  .argument('[dirs...]', 'the folders of blogs', ['.'])
  .requiredOption('--out <dir>', 'where to write')
  .addOption(format('pretty', 'json'))
  .action(async (dirs, options) => {
    const { preview } = await import('./commands/preview.ts')
    end(await preview(dirs, options))
  })

program
  .command('export')
  .description('a post as Medium keeps it, to paste where the import fails; or as DEV takes it')
  .addArgument(new Argument('<platform>', 'where to').choices(['medium', 'devto']))
  .argument('<post>', 'its file')
  .requiredOption('--out <dir>', 'where to write')
  .option('--online', 'for Medium: look at the live page, and show it beside the copy')
  .option('--keep-links', 'for Medium: keep all links to your own site')
  .option('--utm', 'for Medium: mark the kept links to your own site with utm_source=medium')
  .option('--dir <dir>', 'the folder of the blog', '.')
  .addOption(format('pretty', 'json'))
  .action(async (platform, path, options) => {
    if (platform === 'devto') {
      const { exportDevto } = await import('./commands/export-devto.ts')
      return end(await exportDevto(path, options))
    }
    const { exportMedium } = await import('./commands/export.ts')
    end(await exportMedium(path, options))
  })

program
  .command('verify')
  .description('is the story on Medium what the post is now?')
  .argument('<post>', 'its file')
  .argument('<story>', 'a saved HTML page, or with --online its address')
  .option('--online', 'ask for the page of the story')
  .option('--dir <dir>', 'the folder of the blog', '.')
  .addOption(format('pretty', 'json'))
  .action(async (path, story, options) => {
    const { verify } = await import('./commands/verify.ts')
    end(await verify(path, story, options))
  })

program
  .command('init')
  .description('write the config and the workflow of a blog, and take a first look at its posts')
  .argument('[dir]', 'the top folder of the repository', '.')
  .option('--dry-run', 'print what would be written')
  .option('--force', 'replace a workflow that differs; settings stay')
  .addOption(format('pretty', 'json'))
  .action(async (dir, options) => {
    const { init } = await import('./commands/init.ts')
    end(await init(dir, options))
  })

program
  .command('doctor')
  .description('what the config, the workflow and the site allow; exit 1 when one is to be mended')
  .argument('[dir]', 'the folder of the blog', '.')
  .option('--online', 'ask the site whether it answers')
  .addOption(format('pretty', 'json'))
  .action(async (dir, options) => {
    const { doctor } = await import('./commands/doctor.ts')
    end(await doctor(dir, options))
  })

for (const command of program.commands)
  command.option('-q, --quiet', 'print only what needs you; no progress')

program.addHelpText(
  'after',
  `\nBegin with “${typed} init” in your blog, or with “${typed} preview --out DIR” to see what it would get.`,
)

program.parseAsync().catch(error => end(tell(error)))

/** 0 fine, 1 findings, 2 the user's mistake, 3 ours. The output is written out before the end. */
function end(code: number): void {
  process.exitCode = code
}

function atLeastOne(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.')
  return n
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return tellError(error, terminalLog)
}
