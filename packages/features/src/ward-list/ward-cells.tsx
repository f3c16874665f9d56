import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { AnswersCell } from '@lih/portal-kit/worklist/AnswersCell.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { type WardRow, wardGroupOf } from './ward-groups.ts'
import { isPastExpected } from './ward-view.ts'

interface CellProps {
  readonly row: WardRow
}

/** Days in hospital so far, and when the patient goes home or went. */
export const StayCell = ({ row }: CellProps) => {
  const text = useText()
  const { now, when, dayNear } = useFormats()
  if (row.dischargedAt) {
    return (
      <TwoLines
        first={text('ward.stay.left', { when: when(row.dischargedAt) })}
        second={text('ward.stay.nights', { nights: row.nights })}
      />
    )
  }
  const expected = row.expectedDischargeOn
  const home = () => {
    if (!expected) return text('ward.stay.unknown')
    const day = dayNear(expected)
    if (!isPastExpected(row, now)) return text('ward.stay.home', { day })
    return <State level="plan">{text('ward.stay.past', { day })}</State>
  }
  return <TwoLines first={home()} second={text('ward.stay.nights', { nights: row.nights })} />
}

/** The decided risk; a missing assessment is what one sees first. */
export const RiskCell = ({ row }: CellProps) => {
  const text = useText()
  const { when } = useFormats()
  if (!row.decision) {
    return row.dischargedAt ? (
      <TwoLines first={<span className="u-dim">{text('ward.risk.missing')}</span>} />
    ) : (
      <TwoLines first={<State level="urgent">{text('ward.risk.missing')}</State>} />
    )
  }
  return (
    <TwoLines
      first={row.decision === 'HIGH' ? <b>{text('ward.risk.HIGH')}</b> : text('ward.risk.NOT_HIGH')}
      second={row.decidedAt && text('ward.risk.decided', { when: when(row.decidedAt) })}
    />
  )
}

const PlanNone = ({ row }: CellProps) => {
  const text = useText()
  if (wardGroupOf(row) === 'HIGH_NO_PLAN') return <State level="plan">{text('ward.plan.needed')}</State>
  return <span className="u-dim">{text(row.decision === 'NOT_HIGH' ? 'ward.plan.notNeeded' : 'ward.plan.none')}</span>
}

/** The plan for support at home, and what each party has answered (M4). */
export const PlanCell = ({ row }: CellProps) => {
  const text = useText()
  const receiver = row.receivingUnitName ? text('ward.plan.receiver', { unit: row.receivingUnitName }) : undefined
  switch (row.supportPhase) {
    case 'PLANNED':
      return <AnswersCell answers={row.answers} />
    case 'CONFIRMED':
      return <TwoLines first={<State level="ok">{text('ward.plan.ready')}</State>} second={receiver} />
    case 'LATE': {
      const responsible = row.receivingUnitName && text('ward.plan.responsible', { unit: row.receivingUnitName })
      return <TwoLines first={<State level="over">{text('ward.plan.late')}</State>} second={responsible} />
    }
    case 'RUNNING':
    case 'OVERDUE':
      return row.dischargedAt ? (
        <TwoLines first={text('ward.plan.running')} second={receiver} />
      ) : (
        <PlanNone row={row} />
      )
    case 'HANDED_OVER':
    case 'ENDED':
      return row.dischargedAt ? (
        <TwoLines first={text(row.supportPhase === 'ENDED' ? 'ward.plan.ended' : 'ward.plan.handedOver')} />
      ) : (
        <PlanNone row={row} />
      )
    case 'CANCELLED':
    case 'LAPSED':
    case null:
    case undefined:
      return <PlanNone row={row} />
  }
}
