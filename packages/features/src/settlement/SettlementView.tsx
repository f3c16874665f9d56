import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Figures } from '@lih/ui/section/Figures.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { RefusedVisits } from './RefusedVisits.tsx'
import { RowDetail } from './RowDetail.tsx'
import { rowCount, rowName, rowPriceOre, rowRule } from './row-texts.ts'
import { rowsOf, type SettlementRow, type ShownSettlement } from './settlement-rows.ts'
import type { PatientOf } from './VisitsOfRow.tsx'
import './settlement.css'

type SettlementViewProps = {
  readonly settlement: ShownSettlement
  /** Whose visits they are; only in the vårdcentral's portal (R6). */
  readonly patientOf?: PatientOf
  /** Every row is open: for paper. */
  readonly allOpen: boolean
}

const Totals = ({ settlement }: { readonly settlement: ShownSettlement }) => {
  const text = useText()
  const { kronor } = useFormats()
  const { state, totalOre, previousOre, refused, lines } = settlement
  const visits = lines.filter(({ key }) => key.startsWith('visit:')).length + refused.length
  const amount = (ore: number) => text('settlement.amount', { amount: kronor(ore) })
  return (
    <Figures
      items={[
        {
          key: 'total',
          label: text(state === 'APPROVED' ? 'settlement.total.paid' : 'settlement.total'),
          value: amount(totalOre),
          big: true,
        },
        ...(previousOre == null
          ? []
          : [{ key: 'previous', label: text('settlement.previous'), value: amount(previousOre) }]),
        {
          key: 'refused',
          label: text('settlement.refusedCount'),
          value: text('settlement.refusedOf', { refused: refused.length, all: visits }),
        },
      ]}
    />
  )
}

const Rows = ({ settlement, patientOf, allOpen }: SettlementViewProps) => {
  const text = useText()
  const { kronor, month } = useFormats()
  const [open, setOpen] = useState<readonly string[]>([])
  const rows = rowsOf(settlement)
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  const name = (row: SettlementRow) => rowName(text, row, month)
  const price = (row: SettlementRow) => {
    const ore = rowPriceOre(row)
    return ore === null ? '–' : kronor(ore)
  }
  return (
    <DataTable
      caption={text('settlement.lines')}
      narrow="stack"
      rows={rows}
      rowId={({ id }) => id}
      openRows={allOpen ? rows.map(({ id }) => id) : open}
      onToggleRow={toggle}
      toggleText={(row) => text('settlement.toggle', { line: name(row) })}
      rowDetail={(row) => <RowDetail row={row} patientOf={patientOf} />}
      sum={{ label: text('settlement.sum.of', { count: rows.length }), value: kronor(settlement.totalOre) }}
      empty={<Nothing kind="empty" title={text('settlement.lines.none')} />}
      columns={[
        { id: 'line', header: text('settlement.line'), cell: (row) => <b>{name(row)}</b> },
        {
          id: 'rule',
          header: text('settlement.rule'),
          cell: (row) => <span className="u-dim">{rowRule(text, row)}</span>,
        },
        { id: 'count', header: text('settlement.count'), numeric: true, cell: rowCount },
        { id: 'price', header: text('settlement.price'), numeric: true, cell: price },
        { id: 'sum', header: text('settlement.sum'), numeric: true, cell: ({ amountOre }) => kronor(amountOre) },
      ]}
    />
  )
}

/** A settlement: what it comes to, each line with what it rests on, and what was not paid for and why (R4). */
export const SettlementView = (props: SettlementViewProps) => {
  const text = useText()
  return (
    <>
      <Totals settlement={props.settlement} />
      <Section title={text('settlement.lines')}>
        <Rows {...props} />
      </Section>
      <RefusedVisits refused={props.settlement.refused} patientOf={props.patientOf} />
    </>
  )
}
