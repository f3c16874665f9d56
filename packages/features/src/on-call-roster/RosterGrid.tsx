import { formatDay, formatTime, weekLabel } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { classes } from '@lih/ui/text/classes.ts'
import { type Gap, type Roster, type RosterDay, type RosterShift, rosterDays } from './roster-days.ts'

type GridProps = {
  readonly roster: Roster
  readonly today: string
  readonly onShift: (shift: RosterShift) => void
  readonly onGap: (gap: Gap) => void
}

const isMonday = (day: string): boolean => new Date(`${day}T00:00Z`).getUTCDay() === 1

const Shift = ({ shift, onShift }: { readonly shift: RosterShift } & Pick<GridProps, 'onShift'>) => {
  const text = useText()
  const { status, person, from, to } = shift
  const hours = `${formatTime(from)}–${formatTime(to)}`
  if (status !== 'PLANNED') {
    return (
      <span className="or-shift gone">
        <s>{person.name}</s> {text(`roster.status.${status}`)}
      </span>
    )
  }
  return (
    <button type="button" className="or-shift" onClick={() => onShift(shift)}>
      <span className="or-hours">{hours}</span> {person.name}
    </button>
  )
}

const Day = ({ one, roster, today, onShift, onGap }: { readonly one: RosterDay } & GridProps) => {
  const text = useText()
  return (
    <li
      className={classes('or-day', one.day === today && 'today', one.day < today && 'past', one.holiday && 'holiday')}
    >
      <h3>
        {formatDay(one.day, `${today}T12:00:00.000Z`)}{' '}
        {isMonday(one.day) && <span className="or-weekno">{weekLabel(one.day)}</span>}{' '}
        {one.holiday && <small>{text('roster.holiday')}</small>}
      </h3>
      {one.shifts.map((shift) => (
        <Shift key={shift.id} shift={shift} onShift={onShift} />
      ))}
      {one.gaps.map((gap) => {
        const words = (
          <>
            <Icon name="s-tri" size={14} /> {text('roster.gap')} {formatTime(gap.from)}–{formatTime(gap.to)}
          </>
        )
        return roster.mayPlan ? (
          <button type="button" key={gap.from} className="or-shift gap" onClick={() => onGap(gap)}>
            {words}
          </button>
        ) : (
          <span key={gap.from} className="or-shift gap">
            {words}
          </span>
        )
      })}
    </li>
  )
}

/** Four weeks: seven columns on a wide page, a list of days on a narrow one. */
export const RosterGrid = (props: GridProps) => {
  const text = useText()
  return (
    <ol className="or-grid" aria-label={text('roster.week')}>
      {rosterDays(props.roster).map((one) => (
        <Day key={one.day} one={one} {...props} />
      ))}
    </ol>
  )
}
