import { ScreeningResidentsDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { PatientCell } from '@lih/portal-kit/worklist/PatientCell.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { RecordScreeningForm } from './ScreeningForms.tsx'

type RosterProps = { readonly screeningId: string; readonly disease: string }

/** Everybody whom a screening concerns, wherever listed, with what it led to; each look is logged (A6, S7). */
export const ScreeningRoster = ({ screeningId, disease }: RosterProps) => {
  const text = useText()
  const listId = useListId()
  const [open, setOpen] = useState<readonly string[]>([])
  const { data, error, refetch } = useLiveQuery(ScreeningResidentsDocument, { variables: { screeningId, listId } })
  if (!data) return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={4} />
  const { rows, at } = data.screeningResidents
  if (rows.length === 0) return <p>{text('careHome.screening.nobody')}</p>
  return (
    <>
      <DataTable
        caption={text('careHome.screening.roster', { disease })}
        narrow="stack"
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'patient',
            header: text('careHome.screening.resident'),
            rowHeader: true,
            cell: ({ patient }) => (
              <span className="ch-who">
                <PatientCell patient={patient} />
              </span>
            ),
          },
          { id: 'listed', header: text('careHome.screening.listed'), cell: ({ listedName }) => listedName ?? '–' },
          {
            id: 'outcome',
            header: text('careHome.screening.outcome'),
            cell: ({ outcome, on, note }) =>
              outcome && outcome !== 'TAKEN_BACK' ? (
                <span>
                  <State level="ok">{text(`careHome.screening.${outcome}`)}</State> {on} {note}
                </span>
              ) : (
                <State level="plan">{text('careHome.screening.left')}</State>
              ),
          },
        ]}
        openRows={open}
        onToggleRow={(id) => setOpen(open.includes(id) ? [] : [id])}
        toggleText={() => text('careHome.screening.write')}
        rowDetail={({ id }) => (
          <RecordScreeningForm screeningId={screeningId} patientId={id} now={at} onDone={() => setOpen([])} />
        )}
      />
      <p className="u-dim">{text('careHome.screening.protected')}</p>
    </>
  )
}
