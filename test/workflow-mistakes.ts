/** GitHub's own parser over a workflow. */
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'

export async function mistakesIn(yaml: string): Promise<string[]> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content: yaml },
    new NoOperationTraceWriter(),
  )
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}
