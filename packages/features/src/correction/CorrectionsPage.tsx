import { CorrectionsDocument } from '@lih/graphql/documents'
import { formatIdentity, formatName } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { correctionSv } from './correction.sv.ts'

const Corrections = () => {
  const text = useText()
  const { when } = useFormats()
  const listId = useListId()
  const { data, error, refetch, freshness } = useLiveQuery(CorrectionsDocument, { variables: { listId } })
  return (
    <div className="u-page">
      <PageHead title={text('correction.title')} aside={<QueryFreshness freshness={freshness} />} />
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={6} />)}
      {data?.corrections.rows.length === 0 && (
        <Nothing kind="empty" title={text('correction.empty.title')} level={2}>
          {text('correction.empty.text')}
        </Nothing>
      )}
      {data?.corrections.rows.map(({ id, patient, correction }) => (
        <Section
          key={id}
          title={`${formatName(patient)}, ${formatIdentity(patient.identity)}`}
          aside={
            <LinkButton small href={patientPath(patient.id, 'overview')}>
              {text('correction.open')}
            </LinkButton>
          }
        >
          <p>{text('correction.line', { when: when(correction.correctedAt), from: when(correction.effectiveAt) })}</p>
        </Section>
      ))}
    </div>
  )
}

/** The corrected timelines that wait for the unit (M11). */
export const CorrectionsPage = () => (
  <MoreTexts texts={correctionSv}>
    <Corrections />
  </MoreTexts>
)
