import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { telHref } from './tel.ts'

/** What the number to ring needs. */
export interface CallNowProps {
  /** As shown, such as “031-390 06 40”. */
  number: string
  /** Who answers. */
  who: ReactNode
  /** Above: how long it holds (“Ring nu, till i morgon 08:00”). */
  lead?: ReactNode
  /** Below: other hours, other numbers. */
  note?: ReactNode
  /** Spoken name of the link, if other than who and number. */
  spoken?: string
}

/** The number to ring now, before all else. */
export const CallNow = ({ number, who, lead, note, spoken }: CallNowProps) => (
  <div className="u-callbox">
    {lead && <p className="u-callbox-lead">{lead}</p>}
    <a className="u-call" href={telHref(number)} aria-label={spoken}>
      <span>
        {who} <b>{number}</b>
      </span>
      <Icon name="phone" size={28} />
    </a>
    {note && <p className="u-callbox-note">{note}</p>}
  </div>
)
