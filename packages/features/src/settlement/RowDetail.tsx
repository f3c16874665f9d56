import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Calculation } from '@lih/ui/table/Calculation.tsx'
import { PlacesCalculation } from './PlacesCalculation.tsx'
import type { SettlementRow, ShownCorrection } from './settlement-rows.ts'
import { type PatientOf, VisitsOfRow } from './VisitsOfRow.tsx'

const CorrectionDetail = ({
  correction,
  patientOf,
}: {
  readonly correction: ShownCorrection
  readonly patientOf: PatientOf
}) => {
  const text = useText()
  const { kronor } = useFormats()
  const { arithmetic, dueOre, paidOre, amountOre } = correction
  return (
    <>
      {patientOf?.(correction.sourceId)}
      {arithmetic && <PlacesCalculation arithmetic={arithmetic} amountOre={dueOre} />}
      <Calculation
        lines={[
          { key: 'due', label: text('settlement.due'), value: kronor(dueOre) },
          { key: 'paid', label: text('settlement.paid'), value: kronor(paidOre) },
          { key: 'difference', label: text('settlement.difference'), value: kronor(amountOre), total: true },
        ]}
      />
    </>
  )
}

/** What a row rests on: its visits, its days and places, or what is corrected (R4). */
export const RowDetail = ({ row, patientOf }: { readonly row: SettlementRow; readonly patientOf: PatientOf }) => {
  switch (row.of) {
    case 'VISITS':
      return <VisitsOfRow lines={row.lines} patientOf={patientOf} />
    case 'PLACES':
      return <PlacesCalculation arithmetic={row.line.arithmetic} amountOre={row.amountOre} />
    case 'CORRECTION':
      return <CorrectionDetail correction={row.correction} patientOf={patientOf} />
  }
}
