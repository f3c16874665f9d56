import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { SupportTime } from '@lih/portal-kit/worklist/SupportTime.tsx'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { type SupportRow, supportGroupOf } from './support-groups.ts'
import { supportStateOf, takeOverAt } from './support-state.ts'

interface CellProps {
  readonly row: SupportRow
}

/** How the support stands, and its days. */
export const TimeCell = ({ row }: CellProps) => {
  const text = useText()
  const { now, dayNear } = useFormats()
  const state = supportStateOf(row, now, text)
  if (state && row.dayNumber === null) {
    const home = row.expectedDischargeOn
      ? text('supportList.home', { day: dayNear(row.expectedDischargeOn) })
      : text('supportList.home.unknown')
    return <TwoLines first={<State level={state.level}>{state.text}</State>} second={row.dischargedAt ? null : home} />
  }
  return <SupportTime days={row} takeOverAt={takeOverAt(row.handover)} state={state ?? undefined} />
}

/** When Läkarmedverkan is in touch next. */
export const NextCell = ({ row }: CellProps) => {
  const text = useText()
  const { now, dayNear } = useFormats()
  const group = supportGroupOf(row)
  // What was agreed waits for as long as the patient is away (M22).
  const late = row.nextOn && row.nextOn < civilDate(now) && !row.pause?.away
  if (group === 'CLOSED') return <span className="u-faint">–</span>
  if (row.nextOn) {
    if (!late) return <TwoLines first={dayNear(row.nextOn)} />
    return <State level="plan">{text('supportList.next.late', { day: dayNear(row.nextOn) })}</State>
  }
  if (group === 'REFERRAL' || group === 'AWAITS') return <span className="u-faint">–</span>
  return <span className="u-dim">{text('supportList.next.none')}</span>
}

/** The responsible physician of Läkarmedverkan. */
export const PhysicianCell = ({ row }: CellProps) => {
  const text = useText()
  return row.lmPhysicianName ? (
    <TwoLines first={row.lmPhysicianName} />
  ) : (
    <span className="u-dim">{text('supportList.physician.none')}</span>
  )
}

/** Where the patient lives, and who takes over. */
export const ReceiverCell = ({ row }: CellProps) => {
  const text = useText()
  const hidden = row.patient.protection !== 'NONE'
  const place = hidden ? (
    <span className="u-dim">
      <Icon name="lock" size={14} /> {text('worklist.protected')}
    </span>
  ) : (
    municipalityName(row.patient.municipalityCode)
  )
  return <TwoLines first={place} second={row.receivingUnitName} />
}

/** The latest contact, with whom and how. */
export const LastCell = ({ row }: CellProps) => {
  const text = useText()
  const { when } = useFormats()
  const contact = row.lastContact
  if (contact) {
    return (
      <TwoLines
        first={when(contact.at)}
        second={text('supportList.contact', {
          mode: text(`supportList.mode.${contact.mode}`),
          counterpart: text(`supportList.counterpart.${contact.counterpart}`),
        })}
      />
    )
  }
  if (!row.dischargedAt) return <span className="u-faint">–</span>
  return (
    <TwoLines
      first={<span className="u-dim">{text('supportList.last.none')}</span>}
      second={text('supportList.last.home', { when: when(row.dischargedAt) })}
    />
  )
}
