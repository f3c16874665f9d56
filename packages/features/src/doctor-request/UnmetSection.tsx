import { UnmetRequestsDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'

const file = '/files/unmet-doctor-requests.csv'

/** Requests that were not met, by month and unit, for both sides; no patient is shown (K6). */
export const UnmetSection = () => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(UnmetRequestsDocument)
  const title = text('doctorRequest.unmet.title')
  const months = data?.unmetDoctorRequests.months ?? []
  return (
    <Section title={title}>
      <p className="u-dim">{text('doctorRequest.unmet.note')}</p>
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={3} />)}
      {data && months.length === 0 && <p>{text('doctorRequest.unmet.empty')}</p>}
      {months.length > 0 && (
        <>
          <DataTable
            caption={title}
            rows={months}
            rowId={({ month, unit }) => `${month} ${unit}`}
            narrow="stack"
            columns={[
              { id: 'month', header: text('doctorRequest.unmet.month'), cell: ({ month }) => month, rowHeader: true },
              { id: 'unit', header: text('doctorRequest.unmet.unit'), cell: ({ unit }) => unit },
              { id: 'late', header: text('doctorRequest.unmet.late'), cell: ({ late }) => late, numeric: true },
              { id: 'hired', header: text('doctorRequest.unmet.hired'), cell: ({ hired }) => hired, numeric: true },
            ]}
          />
          <LinkButton href={file} icon="download" download>
            {text('doctorRequest.unmet.file')}
          </LinkButton>
        </>
      )}
    </Section>
  )
}
