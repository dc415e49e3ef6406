import { errorCodes } from '../../src/config/error-codes.ts'
import { generatedBy, type Product } from './product.ts'

/** docs/errors.md: every code with which a mistake of the user ends a run. */
export function errorPage(): Product[] {
  const parts = [
    `<!-- ${generatedBy} -->`,
    '# When Postrider stops',
    intro,
    ...Object.entries(errorCodes).map(
      ([code, { means, fix }]) => `## ${code}\n\n${means}\n\n${fix}`,
    ),
  ]
  return [{ path: 'docs/errors.md', text: `${parts.join('\n\n')}\n` }]
}

const intro =
  'A setting, an input or an option that is wrong ends a run with exit code 2 before anything is written. The message says where, what was found, what was expected and how to mend it; its last line names one of the codes below. What a post has wrong is a finding, and [has a page of its own](checks/README.md); a service that does not answer is told as silent and ends nothing. Exit code 3 is a mistake of ours: please report it.'
