import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { type DueRow, type HomeSummary, summaryOf } from './due-rows.ts'

type HomeTableProps = { readonly rows: readonly DueRow[]; readonly onChoose: (home: string) => void }

const share = ({ inTime, residents }: HomeSummary): string => `${Math.floor((100 * inTime) / residents)} %`

/** How it stands in each care home of the unit's patients (V3, A8). */
export const HomeTable = ({ rows, onChoose }: HomeTableProps) => {
  const text = useText()
  const homes = summaryOf(rows)
  if (homes.length === 0) return null
  const title = text('medicationReview.homes')
  return (
    <Section title={title} note={homes.length}>
      <DataTable
        caption={title}
        rows={homes}
        rowId={({ home }) => home}
        narrow="stack"
        columns={[
          {
            id: 'home',
            header: text('medicationReview.home'),
            rowHeader: true,
            cell: ({ home }) => (
              <Button kind="plain" small onPress={() => onChoose(home)}>
                {home}
              </Button>
            ),
          },
          { id: 'residents', header: text('medicationReview.residents'), cell: (row) => row.residents, numeric: true },
          { id: 'inTime', header: text('medicationReview.inTime'), cell: (row) => row.inTime, numeric: true },
          { id: 'share', header: text('medicationReview.share'), cell: share, numeric: true, nowrap: true },
          { id: 'own', header: text('medicationReview.own'), cell: (row) => row.own, numeric: true },
          {
            id: 'overdue',
            header: text('medicationReview.standing.OVERDUE'),
            cell: (row) => row.overdue,
            numeric: true,
          },
        ]}
      />
    </Section>
  )
}
