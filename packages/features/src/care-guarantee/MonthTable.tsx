import { CareGuaranteeFollowUpDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { shareMet } from './guarantee-rows.ts'

/** How many contacts were assessed in time, by month; no patient is shown (V4). */
export const MonthTable = () => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(CareGuaranteeFollowUpDocument)
  const title = text('careGuarantee.months')
  const months = data?.careGuaranteeFollowUp.months ?? []
  return (
    <Section title={title}>
      <p className="u-dim">{text('careGuarantee.months.note')}</p>
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={3} />)}
      {data && months.length === 0 && <p>{text('careGuarantee.months.none')}</p>}
      {months.length > 0 && (
        <DataTable
          caption={title}
          rows={months}
          rowId={({ month }) => month}
          narrow="stack"
          columns={[
            { id: 'month', header: text('careGuarantee.month'), cell: ({ month }) => month, rowHeader: true },
            { id: 'met', header: text('careGuarantee.state.MET'), cell: ({ met }) => met, numeric: true },
            { id: 'notMet', header: text('careGuarantee.state.NOT_MET'), cell: ({ notMet }) => notMet, numeric: true },
            { id: 'open', header: text('careGuarantee.state.OPEN'), cell: ({ open }) => open, numeric: true },
            {
              id: 'share',
              header: text('careGuarantee.share'),
              numeric: true,
              nowrap: true,
              cell: (row) => {
                const share = shareMet(row)
                return share === null ? '–' : `${share} %`
              },
            },
          ]}
        />
      )}
    </Section>
  )
}
