import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import type { Sort } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Link } from '@lih/ui/link/Link.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import { WholeNumbers } from '@lih/ui/text/WholeNumbers.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { useState } from 'react'
import type { DueRow } from './due-rows.ts'
import { standingLevels } from './review-words.ts'

/** A longer list is shown in parts: a phone should not draw hundreds of rows to show ten. */
const part = 50

const Last = ({ row }: { readonly row: DueRow }) => {
  const text = useText()
  if (!row.lastOn || !row.lastKind) return <span className="u-faint">{text('medicationReview.never')}</span>
  return (
    <TwoLines
      first={<span className="u-nw">{formatDate(row.lastOn)}</span>}
      second={text('medicationReview.lastBy', {
        kind: text(`medicationReview.kind.${row.lastKind}`),
        unit: row.lastUnitName ?? '',
      })}
    />
  )
}

const useColumns = (): readonly Column<DueRow>[] => {
  const text = useText()
  return [
    {
      id: 'namn',
      header: text('medicationReview.patient'),
      rowHeader: true,
      sortable: true,
      cell: ({ patient }) => (
        <Link quiet href={patientPath(patient.id, 'medicines')} aria-label={formatName(patient)}>
          <PatientCell patient={patient} />
        </Link>
      ),
    },
    {
      id: 'senast',
      header: text('medicationReview.dueOn'),
      sortable: true,
      nowrap: true,
      cell: ({ standing, dueOn }) => (
        <TwoLines
          first={<State level={standingLevels[standing]}>{text(`medicationReview.standing.${standing}`)}</State>}
          second={<WholeNumbers>{dueOn ? text('medicationReview.by', { day: formatDate(dueOn) }) : ''}</WholeNumbers>}
        />
      ),
    },
    {
      id: 'varfor',
      header: text('medicationReview.why'),
      cell: ({ grounds }) => grounds.map(({ ground }) => text(`medicationReview.ground.${ground}`)).join(', '),
    },
    {
      id: 'boende',
      header: text('medicationReview.lives'),
      cell: ({ patient }) => patient.livingPlace ?? text(`medicationReview.living.${patient.livingKind ?? 'ORDINARY'}`),
    },
    { id: 'forra', header: text('medicationReview.last'), sortable: true, cell: (row) => <Last row={row} /> },
    { id: 'ansvarig', header: text('medicationReview.responsible'), cell: (row) => row.responsibleName ?? '' },
  ]
}

type DueTableProps = {
  readonly rows: readonly DueRow[]
  readonly sort: Sort
  readonly onSort: (columnId: string) => void
}

/** Whose review is due when and why, and who did the last one (V3). */
export const DueTable = ({ rows, sort, onSort }: DueTableProps) => {
  const text = useText()
  const columns = useColumns()
  const [most, setMost] = useState(part)
  return (
    <>
      <DataTable
        caption={text('medicationReview.title')}
        columns={columns}
        rows={rows.slice(0, most)}
        rowId={({ id }) => id}
        sort={sort}
        onSort={onSort}
        narrow="stack"
      />
      {rows.length > most && (
        <div className="mr-more">
          <Button onPress={() => setMost(most + part)}>
            {text('medicationReview.more', { count: Math.min(part, rows.length - most) })}
          </Button>
        </div>
      )}
    </>
  )
}
