import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Asked } from '@lih/portal-kit/live/Answer.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { queryFault } from '@lih/portal-kit/live/queryProblem.ts'
import { Section } from '@lih/ui/section/Section.tsx'

interface StripProblemProps {
  readonly query: Pick<Asked<unknown>, 'error' | 'refetch'>
  readonly title: string
}

/**
 * That it is not known who is responsible, and a way to ask again: an empty place would look like an answer. Whoever may not
 * see the patient is told so once, by the page itself.
 */
export const StripProblem = ({ query: { error, refetch }, title }: StripProblemProps) => {
  const text = useText()
  if (!error || queryFault(error).kind !== 'failed') return null
  return (
    <div className="resp-failed">
      <Section title={title}>
        <p>{text('responsibility.failed')}</p>
        <QueryProblem error={error} onRetry={refetch} level={3} />
      </Section>
    </div>
  )
}
