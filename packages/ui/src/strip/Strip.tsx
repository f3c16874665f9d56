import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { type Party, partyClass } from '../party/party.ts'
import { classes } from '../text/classes.ts'

/** Who answers now, whom to ring, how long, and who comes after: up to four cells. */
export const Strip = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className="u-stripbox" aria-label={label}>
    <div className="u-strip">{children}</div>
  </section>
)

/** What one cell needs. */
export interface StripCellProps {
  label: ReactNode
  party?: Party
  icon?: IconName
  value: ReactNode
  note?: ReactNode
  /** Ticks, before the note. */
  ticks?: ReactNode
}

/** One cell: a small label, the answer, a line about it. */
export const StripCell = ({ label, party, icon, value, note, ticks }: StripCellProps) => (
  <div>
    <p className={classes('u-strip-label', party && `u-party ${partyClass(party)}`)}>
      {icon && <Icon name={icon} size={12} />}
      <span>{label}</span>
    </p>
    <p className="u-strip-value">{value}</p>
    {(note || ticks) && (
      <div className="u-strip-note">
        {ticks}
        {note && <span>{note}</span>}
      </div>
    )}
  </div>
)
