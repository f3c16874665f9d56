import { civilDate, formatDate } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import type { Sort } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Link } from '@lih/ui/link/Link.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { GuaranteeTime } from './GuaranteeTime.tsx'
import { type GuaranteeRow, stateLevel } from './guarantee-rows.ts'

const useColumns = (): readonly Column<GuaranteeRow>[] => {
  const text = useText()
  const { now, when } = useFormats()
  return [
    {
      id: 'namn',
      header: text('careGuarantee.patient'),
      rowHeader: true,
      sortable: true,
      cell: ({ patient, source }) => (
        <Link
          quiet
          href={patientPath(patient.id, source === 'DOCTOR_REQUEST' ? 'requests' : 'visits')}
          aria-label={formatName(patient)}
        >
          <PatientCell patient={patient} />
        </Link>
      ),
    },
    {
      id: 'kontakt',
      header: text('careGuarantee.contact'),
      sortable: true,
      nowrap: true,
      cell: ({ soughtAt, seeker }) => (
        <TwoLines first={when(soughtAt)} second={text(`careGuarantee.seeker.${seeker}`)} />
      ),
    },
    {
      id: 'skal',
      header: text('careGuarantee.why'),
      cell: ({ reason, source, text: said }) => (
        <TwoLines first={text(`careGuarantee.reason.${reason ?? source}`)} second={said} />
      ),
    },
    {
      id: 'sista',
      header: text('careGuarantee.standing'),
      sortable: true,
      cell: (row) => (
        <TwoLines
          first={<State level={stateLevel(row, civilDate(now))}>{text(`careGuarantee.state.${row.state}`)}</State>}
          second={<GuaranteeTime contact={row} />}
        />
      ),
    },
    {
      id: 'bedomd',
      header: text('careGuarantee.assessed'),
      cell: ({ assessedAt, uncodedAt }) => {
        if (assessedAt) return when(assessedAt)
        if (uncodedAt) return text('careGuarantee.uncoded', { day: formatDate(uncodedAt) })
        return <span className="u-faint">–</span>
      },
    },
  ]
}

type GuaranteeTableProps = {
  readonly rows: readonly GuaranteeRow[]
  readonly sort: Sort
  readonly onSort: (columnId: string) => void
}

/** Who sought contact when and why, and how it stands with the guarantee (V4). */
export const GuaranteeTable = ({ rows, sort, onSort }: GuaranteeTableProps) => {
  const text = useText()
  const columns = useColumns()
  return (
    <DataTable
      caption={text('careGuarantee.title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      sort={sort}
      onSort={onSort}
      narrow="stack"
    />
  )
}
