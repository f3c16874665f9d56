import { DeviationStatisticsDocument } from '@lih/graphql/documents'
import { partyText } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'

const file = '/files/deviations.csv'

/** Numbers of no patient: no change of one asks again. */
const ofNobody: readonly string[] = []

type Count = { readonly own: number; readonly total?: number | null }

const useCounts = <Row extends Count>(): readonly Column<Row>[] => {
  const text = useText()
  return [
    { id: 'own', header: text('deviation.own'), cell: ({ own }) => own, numeric: true },
    {
      id: 'total',
      header: text('deviation.total'),
      numeric: true,
      cell: ({ total }) => total ?? <span className="u-faint">{text('deviation.few')}</span>,
    },
  ]
}

/** The deviations of a year by type and by boundary between parties (O3). */
export const StatisticsSection = () => {
  const text = useText()
  const counts = useCounts()
  const { data, error, refetch } = useLiveQuery(DeviationStatisticsDocument, { patientIds: ofNobody })
  const title = text('deviation.statistics')
  const statistics = data?.deviationStatistics
  return (
    <Section
      title={title}
      aside={
        <LinkButton small href={file} icon="download" download>
          {text('deviation.file')}
        </LinkButton>
      }
    >
      <p className="u-dim">{text('deviation.statistics.note')}</p>
      {!statistics && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={4} />)}
      {statistics?.types.length === 0 && <p>{text('deviation.statistics.none')}</p>}
      {statistics && statistics.types.length > 0 && (
        <div className="dv-tables">
          <DataTable
            caption={text('deviation.byType')}
            showCaption
            rows={statistics.types}
            rowId={({ type }) => type}
            columns={[
              {
                id: 'type',
                header: text('deviation.type'),
                rowHeader: true,
                cell: ({ type }) => text(`deviation.type.${type}`),
              },
              ...counts,
            ]}
          />
          <DataTable
            caption={text('deviation.byBoundary')}
            showCaption
            rows={statistics.boundaries}
            rowId={({ from, to }) => `${from} ${to}`}
            columns={[
              {
                id: 'boundary',
                header: text('deviation.boundary'),
                rowHeader: true,
                cell: ({ from, to }) => text('deviation.fromTo', { from: partyText(from), to: partyText(to) }),
              },
              ...counts,
            ]}
          />
        </div>
      )}
    </Section>
  )
}
