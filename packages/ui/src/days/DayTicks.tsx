import type { Party } from '../party/party.ts'
import { classes } from '../text/classes.ts'
import { dayTicks, type Tick, type TickInput } from './day-ticks.ts'

/** What the row of days needs. */
export interface DayTicksProps extends Omit<TickInput, 'total'> {
  total?: number
  wide?: boolean
  /** Whose days they are. */
  party?: Party
  /** Who takes over. */
  receiver?: Party
}

const CLASS: Record<Tick, string | undefined> = {
  gone: undefined,
  now: 'now',
  to: 'to',
  next: 'next',
  ext: 'ext',
  over: 'ov',
  'over-now': 'ov now',
}

/** One tick per civil day (läkarstödets fjorton dagar). Decoration: “Dag 9 av 14” stands beside in words. */
export const DayTicks = ({ total = 14, wide, party = 'lm', receiver = 'vc', ...input }: DayTicksProps) => (
  <span className={classes('u-days', wide && 'wide', `u-days-${party}`, `u-next-${receiver}`)} aria-hidden="true">
    {dayTicks({ total, ...input }).map((tick, index) => (
      <i key={index} className={CLASS[tick]} />
    ))}
  </span>
)
