import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type Column, DataTable } from '@lih/ui/table/DataTable.tsx'
import type { ReactNode } from 'react'
import type { ShownTariff, Terms } from './tariff-values.ts'

/** A column of the comparison: a stored tariff, or the one that is being written. */
export type Compared = Terms & { readonly id: string; readonly header: string; readonly stored?: ShownTariff }

type Row = { readonly id: string; readonly name: string; readonly cell: (of: Compared, before?: Compared) => ReactNode }

/** An amount, and by how much it differs from the tariff beside which it stands. */
const useAmount = () => {
  const text = useText()
  const { kronor } = useFormats()
  return (ore: number | null, before: number | null | undefined): ReactNode => {
    if (ore === null) return '–'
    const difference = before === null || before === undefined ? 0 : ore - before
    if (difference === 0) return kronor(ore)
    const signed = difference > 0 ? `+${kronor(difference)}` : kronor(difference)
    return (
      <>
        <b>{kronor(ore)}</b> <span className="u-dim">{text('tariff.change', { difference: signed })}</span>
      </>
    )
  }
}

const useRows = (): readonly Row[] => {
  const text = useText()
  const { when } = useFormats()
  const amount = useAmount()
  const changed = (shown: string, before: string | undefined): ReactNode =>
    before === undefined || before === shown ? shown : <b>{shown}</b>
  const words = (name: string, of: (terms: Compared) => string): Omit<Row, 'id'> => ({
    name: text(name),
    cell: (one, before) => changed(of(one), before && of(before)),
  })
  const money = (name: string, of: (terms: Compared) => number | null): Omit<Row, 'id'> => ({
    name: text(name),
    cell: (one, before) => amount(of(one), before && of(before)),
  })
  const uplift = ({ upliftIncluded }: Compared) => text(upliftIncluded ? 'tariff.uplift.yes' : 'tariff.uplift.no')
  return [
    { id: 'from', name: text('tariff.from'), cell: ({ validFrom }) => validFrom || '–' },
    {
      id: 'to',
      name: text('tariff.to'),
      cell: ({ stored }) => stored?.validTo ?? text('tariff.to.open'),
    },
    { id: 'reference', name: text('tariff.reference'), cell: ({ decisionReference }) => decisionReference || '–' },
    { id: 'homeVisit', ...money('tariff.homeVisit', (one) => one.homeVisitOre) },
    { id: 'share', ...words('tariff.share', (one) => String(one.distanceSharePercent ?? '–')) },
    { id: 'places', ...money('tariff.places', (one) => one.tenPlacesOre) },
    { id: 'shortStay', ...money('tariff.shortStay', (one) => one.tenShortStayPlacesOre) },
    { id: 'period', ...words('tariff.period', (one) => text(`tariff.period.${one.period}`)) },
    { id: 'uplift', ...words('tariff.uplift', uplift) },
    { id: 'rounding', ...words('tariff.rounding', (one) => text(`tariff.rounding.${one.placeRounding}`)) },
    {
      id: 'by',
      name: text('tariff.recordedBy'),
      cell: ({ stored }) =>
        stored ? (
          <>
            {stored.recordedBy ?? '–'}, <span className="u-nw">{when(stored.recordedAt)}</span>
          </>
        ) : (
          '–'
        ),
    },
  ]
}

/** Tariffs beside each other, each against the one before it (R3). */
export const TariffTable = ({ compared }: { readonly compared: readonly Compared[] }) => {
  const text = useText()
  const rows = useRows()
  const columns: readonly Column<Row>[] = [
    { id: 'term', header: text('tariff.term'), rowHeader: true, cell: ({ name }) => name, width: 'var(--ta-term)' },
    ...compared.map((one, index) => ({
      id: one.id,
      header: one.header,
      cell: (row: Row) => row.cell(one, compared[index - 1]),
    })),
  ]
  return (
    <div className="ta-compare">
      <DataTable caption={text('tariff.compare')} columns={columns} rows={rows} rowId={({ id }) => id} />
    </div>
  )
}
