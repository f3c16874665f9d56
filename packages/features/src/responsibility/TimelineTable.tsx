import type { PatientTimeline_PatientFragment } from '@lih/graphql/documents'
import { formatDate, formatTime } from '@lih/portal-kit/format/dates.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'

type Interval = PatientTimeline_PatientFragment['timeline'][number]

const whole = (at: string): string => `${formatDate(at)} ${formatTime(at)}`

/** The whole history of the responsibility as a table, the latest first: the drawing's alternative. */
export const TimelineTable = ({ timeline }: { readonly timeline: readonly Interval[] }) => {
  const text = useText()
  return (
    <DataTable
      caption={text('timeline.table.caption')}
      narrow="stack"
      rows={timeline.toReversed()}
      rowId={(row) => row.from}
      columns={[
        { id: 'from', header: text('timeline.table.from'), cell: (row) => whole(row.from), nowrap: true },
        {
          id: 'to',
          header: text('timeline.table.to'),
          cell: (row) => (row.to ? whole(row.to) : text('timeline.table.ongoing')),
          nowrap: true,
        },
        {
          id: 'unit',
          header: text('timeline.table.unit'),
          cell: (row) => <PartyName party={partyUi(row.unit.party)}>{row.unit.name}</PartyName>,
          rowHeader: true,
        },
        {
          id: 'physician',
          header: text('timeline.table.physician'),
          cell: (row) => (row.physician ? doctorName(row.physician.name) : text('timeline.table.noPhysician')),
        },
        {
          id: 'reason',
          header: text('timeline.table.reason'),
          cell: (row) => text(`responsibility.reason.${row.reason}`),
        },
      ]}
    />
  )
}
