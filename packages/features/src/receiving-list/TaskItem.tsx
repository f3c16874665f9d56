import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answers } from '@lih/portal-kit/worklist/Answers.tsx'
import { SupportTime } from '@lih/portal-kit/worklist/SupportTime.tsx'
import { TaskRow } from '@lih/ui/list/TaskRow.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { type ReceivingRow, waitsForUs } from './receiving-groups.ts'
import { receivingState } from './receiving-state.ts'
import { RelistedFrom, RowAction, RowHolder, RowTitle } from './row-parts.tsx'

/** What an item of the inbox needs. */
export interface TaskItemProps {
  readonly row: ReceivingRow
  readonly changed: string | undefined
  /** Done by oneself a moment ago. */
  readonly done: boolean
  /** The row that the keys stand on: it has the filled button. */
  readonly focused: boolean
}

const strong = (parts: ReactNode) => <b className="rl-now">{parts}</b>

/** An open hand-over: situation and recommendation, from whom, and when the responsibility would move (M8). */
export const HandoverItem = ({ row, changed, done, focused }: TaskItemProps) => {
  const text = useText()
  const { now, when } = useFormats()
  const { handover } = row
  if (!handover) return null
  const at = handover.proposedEffectiveAt
  const state = receivingState(row, now, text) ?? undefined
  return (
    <TaskRow
      focused={focused}
      done={done}
      state={<SupportTime days={row} takeOverAt={at} state={state} />}
      title={<RowTitle row={row} changed={changed} />}
      actions={<RowAction row={row} label="receiving.act.read" main={focused} />}
    >
      <p className="rl-sbar">
        <span>
          <abbr title={text('receiving.sbar.situation')}>S</abbr> {handover.situation}
        </span>{' '}
        <span>
          <abbr title={text('receiving.sbar.recommendation')}>R</abbr> {handover.recommendation}
        </span>
      </p>
      <p className="u-dim">
        {text('receiving.handover.from', { name: handover.proposedByName, when: when(handover.proposedAt) })}{' '}
        {handover.status === 'RETURNED' ? (
          text('receiving.handover.asked')
        ) : at ? (
          <FormattedMessage id="receiving.handover.at" values={{ when: when(at), b: strong }} />
        ) : (
          text('receiving.handover.onAccept')
        )}
      </p>
      <RelistedFrom row={row} />
      <RowHolder row={row} />
    </TaskRow>
  )
}

const PlanActions = ({ row, focused }: TaskItemProps) =>
  waitsForUs(row) ? (
    <>
      <RowAction row={row} tab="support" label="receiving.act.confirm" main={focused} />
      <RowAction row={row} tab="support" label="receiving.act.ask" />
    </>
  ) : (
    <RowAction row={row} tab="support" label="receiving.act.open" main={focused} />
  )

/** A plan before the patient goes home, or after without support: what is asked, and what each party has said (M4, M5). */
export const PlanItem = (props: TaskItemProps) => {
  const { row, changed, done, focused } = props
  const text = useText()
  const { now, when, dayNear } = useFormats()
  const state = receivingState(row, now, text)
  const home = row.expectedDischargeOn
    ? text('receiving.plan.home', { day: dayNear(row.expectedDischargeOn) })
    : text('receiving.plan.homeUnknown')
  const note = row.dischargedAt ? text('receiving.plan.left', { when: when(row.dischargedAt) }) : home
  const from = { unit: row.hospitalUnitName, name: row.proposedByName, when: when(row.proposedAt) }
  return (
    <TaskRow
      focused={focused}
      done={done}
      state={state && <State level={state.level}>{state.text}</State>}
      title={<RowTitle row={row} changed={changed} note={note} />}
      actions={<PlanActions {...props} />}
    >
      <p>{row.phase === 'LATE' ? text('receiving.plan.late') : text('receiving.plan.text', { days: row.totalDays })}</p>
      {row.message !== '' && <p className="rl-sbar">{row.message}</p>}
      <p className="u-dim">{text('receiving.plan.from', from)}</p>
      <RelistedFrom row={row} />
      <RowHolder row={row} />
      <div className="rl-answers">
        <State level="ok">{text('receiving.plan.proposed')}</State>
        <Answers answers={row.answers} />
      </div>
    </TaskRow>
  )
}
