import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import type { ReactNode } from 'react'
import { type ShownLine, visitReference } from './settlement-rows.ts'

/** Whose visit it is, where that may be seen (R6); undefined in the region's portal. */
export type PatientOf = ((visitId: string) => ReactNode) | undefined

/** A column of the patient, for the vårdcentral alone. */
export const usePatientColumn = <Row,>(patientOf: PatientOf, visitOf: (row: Row) => string): readonly Column<Row>[] => {
  const text = useText()
  if (patientOf === undefined) return []
  const cell = (row: Row) =>
    patientOf(visitOf(row)) ?? <span className="u-dim">{text('settlement.patient.hidden')}</span>
  return [{ id: 'patient', header: text('settlement.patient'), cell }]
}

/** The visits behind a row, each with its day and amount. */
export const VisitsOfRow = ({
  lines,
  patientOf,
}: {
  readonly lines: readonly ShownLine[]
  readonly patientOf: PatientOf
}) => {
  const text = useText()
  const { kronor } = useFormats()
  const patient = usePatientColumn<ShownLine>(patientOf, ({ sourceId }) => sourceId)
  return (
    <div className="se-visits">
      <DataTable
        caption={text('settlement.visits')}
        dense
        rows={lines}
        rowId={({ key }) => key}
        columns={[
          {
            id: 'visit',
            header: text('settlement.visit'),
            rowHeader: true,
            cell: ({ sourceId }) => <span className="u-tn">{visitReference(sourceId)}</span>,
          },
          { id: 'day', header: text('settlement.day'), cell: ({ day }) => day },
          ...patient,
          { id: 'sum', header: text('settlement.sum'), numeric: true, cell: ({ amountOre }) => kronor(amountOre) },
        ]}
      />
    </div>
  )
}
