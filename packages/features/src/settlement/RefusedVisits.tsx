import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { type ShownSettlement, visitReference } from './settlement-rows.ts'
import { type PatientOf, usePatientColumn } from './VisitsOfRow.tsx'

type Refused = ShownSettlement['refused'][number]
type RefusedVisitsProps = { readonly refused: readonly Refused[]; readonly patientOf: PatientOf }

/** The visits that are not paid for, each with the condition that failed (R1). */
export const RefusedVisits = ({ refused, patientOf }: RefusedVisitsProps) => {
  const text = useText()
  const patient = usePatientColumn<Refused>(patientOf, ({ visitId }) => visitId)
  if (refused.length === 0) {
    return (
      <Section title={text('settlement.refused')}>
        <p className="u-dim">{text('settlement.refused.none')}</p>
      </Section>
    )
  }
  return (
    <Section title={text('settlement.refused')} note={text('settlement.refused.note')}>
      <DataTable
        caption={text('settlement.refused')}
        narrow="stack"
        rows={refused.toSorted((a, b) => (a.day < b.day ? -1 : 1))}
        rowId={({ visitId }) => visitId}
        columns={[
          {
            id: 'visit',
            header: text('settlement.visit'),
            rowHeader: true,
            cell: ({ visitId }) => <span className="u-tn">{visitReference(visitId)}</span>,
          },
          { id: 'day', header: text('settlement.day'), nowrap: true, cell: ({ day }) => day },
          ...patient,
          {
            id: 'condition',
            header: text('settlement.condition'),
            cell: ({ condition }) => (
              <State level="over" icon="x">
                {text(`settlement.condition.${condition}`)}
              </State>
            ),
          },
        ]}
      />
    </Section>
  )
}
